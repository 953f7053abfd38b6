"""A quarter under one decision: a manager decides at its start, thirteen weeks pass, and nothing is done beyond the budget."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import pandas as pd

from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted
from crm_lessons.world.decisions import MEMBER_COST, MESSAGE_COST, REPAIR_COST, VISIT_COST, Campaign, Decision, chosen
from crm_lessons.world.firm import Story

WEEKS = 13
BUDGET = 10_000
"""Dirhams that a manager may spend a quarter; what discounts and rebates give away is not in it, but in the margin."""

Plan = Callable[[int, Mapping[str, pd.DataFrame], int], Decision]
"""plan(quarter from 1 to 4, the tables seen, the budget in dirhams) gives what is decided for the quarter."""


Refusal = tuple[Text, Text]
"""What is said of one act, or of several, for which the money did not last."""

MESSAGES: Refusal = (
    Text(fr="Faute de budget, {n} message n'est pas parti.", en="{n} message was not sent, for want of budget."),
    Text(fr="Faute de budget, {n} messages ne sont pas partis.", en="{n} messages were not sent, for want of budget."),
)
VISITS: Refusal = (
    Text(fr="Faute de budget, {n} visite n'a pas été faite.", en="{n} visit was not made, for want of budget."),
    Text(fr="Faute de budget, {n} visites n'ont pas été faites.", en="{n} visits were not made, for want of budget."),
)
ENROLMENTS: Refusal = (
    Text(
        fr="Faute de budget, {n} client n'a pas été inscrit au programme.",
        en="{n} customer was not enrolled, for want of budget.",
    ),
    Text(
        fr="Faute de budget, {n} clients n'ont pas été inscrits au programme.",
        en="{n} customers were not enrolled, for want of budget.",
    ),
)
REPAIRS: Refusal = (
    Text(
        fr="Faute de budget, {n} réclamation n'a pas été réglée.",
        en="{n} complaint was not repaired, for want of budget.",
    ),
    Text(
        fr="Faute de budget, {n} réclamations n'ont pas été réglées.",
        en="{n} complaints were not repaired, for want of budget.",
    ),
)


@dataclass(frozen=True)
class Quarter:
    """A quarter that was lived: the story after it, and what was decided but not done for want of money."""

    story: Story
    undone: tuple[Text, ...]


def live_quarter(story: Story, decision: Decision, budget: int = BUDGET) -> Quarter:
    """Live thirteen weeks: messages, visits and enrolments in the first; complaints of `repairs` as they come, all quarter.

    Everything is done in the order in which it is written, as long as the budget pays for it; repairs come last.
    """
    done, undone = within(known(decision, len(story.people)), budget)
    left, unrepaired = budget - done.cost, set[int]()
    for week in range(WEEKS):
        wanted = [number for number in chosen(story.state.complains) if number in done.repairs]
        afforded = tuple(wanted[: left // REPAIR_COST])
        unrepaired = unrepaired.difference(afforded).union(wanted[len(afforded) :])
        left -= REPAIR_COST * len(afforded)
        story = story.live(replace(done, repairs=afforded) if week == 0 else Decision(repairs=afforded))
    return Quarter(story, (*undone, *_said(REPAIRS, len(unrepaired))))


def known(decision: Decision, customers: int) -> Decision:
    """Return a decision without what is not a customer's number, from 1 to `customers`, each named once."""

    def once(numbers: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(dict.fromkeys(int(number) for number in numbers if number in range(1, customers + 1)))

    return Decision(
        tuple(
            replace(campaign, customers=once(campaign.customers), left_out=once(campaign.left_out))
            for campaign in decision.campaigns
        ),
        once(decision.visits),
        once(decision.members),
        once(decision.repairs),
    )


def within(decision: Decision, budget: int) -> tuple[Decision, tuple[Text, ...]]:
    """Return the part of a decision that the budget pays for, in the order in which it is written, and words for the rest.

    Repairs stay as they are: what they cost shows when complaints come.
    """
    campaigns: list[Campaign] = []
    undone: list[Text] = []
    for campaign in decision.campaigns:
        sent, budget, words = _paid(campaign.customers, MESSAGE_COST[campaign.channel], budget, MESSAGES)
        campaigns.append(replace(campaign, customers=sent))
        undone.extend(words)
    visits, budget, unvisited = _paid(decision.visits, VISIT_COST, budget, VISITS)
    members, budget, unenrolled = _paid(decision.members, MEMBER_COST, budget, ENROLMENTS)
    return Decision(tuple(campaigns), visits, members, decision.repairs), (*undone, *unvisited, *unenrolled)


def _paid(
    customers: tuple[int, ...], price: int, budget: int, words: Refusal
) -> tuple[tuple[int, ...], int, tuple[Text, ...]]:
    """Return those whom the budget pays for, what is left of it, and words for the others."""
    kept = customers[: budget // price]
    return kept, budget - price * len(kept), _said(words, len(customers) - len(kept))


def _said(words: Refusal, count: int) -> tuple[Text, ...]:
    return (counted(count, *words),) if count else ()
