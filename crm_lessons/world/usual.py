"""How Tamaris was run before anybody looked: four mailings a year to whoever bought lately, every other complaint repaired.

Of each mailing a quarter is left out by lot, for comparison; nobody has compared yet.

These habits make the past hard to read, as they do in real firms: whoever was written to had bought lately, and the frequent were
mostly written to by e-mail where the occasional were mostly telephoned.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from crm_lessons.world.customers import Channel
from crm_lessons.world.decisions import Campaign, Decision, chosen
from crm_lessons.world.dice import Numbers, Purpose, throws
from crm_lessons.world.firm import Story

MAILING_EVERY = 13
BOUGHT_WITHIN = 26
FREQUENT = 3
"""Orders within BOUGHT_WITHIN weeks that make a customer frequent."""
BY_EMAIL = {True: 0.80, False: 0.20}
"""The part of the frequent, and of the others, who are written to by e-mail; the rest are telephoned."""
USUAL_DISCOUNT = 0.10
LEFT_OUT = 0.25
"""The part of each mailing that the lot keeps apart."""
REPAIRED = 0.5
VISITS_A_WEEK = 4
VISITED_IN_TURN = 40
PROSPECT_EVERY = 4
"""Weeks between two visits to prospects, who are taken in the order of the file."""


def usual_week(story: Story) -> Decision:
    """Return what the house does this week out of habit."""
    lately = story.orders_lately(BOUGHT_WITHIN)
    dice = throws(story.seed, story.state.week, len(story.people))
    mailing = story.state.week % MAILING_EVERY == 0
    return Decision(
        campaigns=_mailing(lately, dice[Purpose.CHANNEL], dice[Purpose.LEFT_OUT]) if mailing else (),
        visits=_in_turn(story, lately),
        repairs=chosen(_complained_last_week(story) & (dice[Purpose.REPAIR] < REPAIRED)),
    )


def _mailing(lately: Numbers, coin: Numbers, lot: Numbers) -> tuple[Campaign, ...]:
    apart = lot < LEFT_OUT
    by_email = coin < np.where(lately >= FREQUENT, BY_EMAIL[True], BY_EMAIL[False])
    listed = {Channel.EMAIL: (lately > 0) & by_email, Channel.TELEPHONE: (lately > 0) & ~by_email}
    return tuple(
        Campaign(chosen(customers & ~apart), channel, USUAL_DISCOUNT, left_out=chosen(customers & apart))
        for channel, customers in listed.items()
    )


def _in_turn(story: Story, lately: Numbers) -> tuple[int, ...]:
    """Return whom the salespeople visit: those who order most, in turn, and now and then a prospect."""
    prospect = _next_prospect(story) if story.state.week % PROSPECT_EVERY == 0 else ()
    busiest = np.argsort(-lately, kind="stable")[:VISITED_IN_TURN]
    turn = (story.state.week * VISITS_A_WEEK + np.arange(VISITS_A_WEEK)) % VISITED_IN_TURN
    return (*(int(place) + 1 for place in busiest[turn] if lately[place] > 0), *prospect)


def _next_prospect(story: Story) -> tuple[int, ...]:
    prospects = np.flatnonzero(story.people.winnable > 0)
    return (int(prospects[story.state.week // PROSPECT_EVERY % len(prospects)]) + 1,)


def _complained_last_week(story: Story) -> NDArray[np.bool_]:
    complained = np.zeros(len(story.people), bool)
    if story.weeks:
        complained[story.weeks[-1].complained] = True
    return complained
