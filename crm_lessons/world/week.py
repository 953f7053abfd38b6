"""One week of the world: the state before it, a decision and the dice give what happens and the state after it.

A state is never changed, only followed by another, so that a week can be lived again with another decision.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from crm_lessons.world.customers import Channel, Customers, Reaction, judged_needs
from crm_lessons.world.decisions import MEMBER_REBATE, REPAIR_COST, Decision
from crm_lessons.world.dice import Numbers, Purpose, throws

Flags = NDArray[np.bool_]
Codes = NDArray[np.int64]
Places = NDArray[np.intp]
"""Customers as places in the arrays, from 0 on; as wide as the machine indexes."""

FRESH = 6
"""Weeks for which a message, and its discount, are remembered."""
VISIT_LASTS = 8
GRIEF_LASTS = 26
"""Weeks for which an incident that nobody repaired makes leaving likelier."""
RELIEF_LASTS = 26
"""Weeks for which a repaired complaint makes leaving less likely."""

CHANNEL_PULL = np.array([0.45, 0.85, 1.20])
WRONG_CHANNEL = 0.90
"""What is left of the pull where the customer would rather be reached otherwise."""
BARE_PULL, DISCOUNT_PULL, ENOUGH = 0.30, 7.0, 0.10
"""The strength of a message without an offer, what a discount adds to it (10 % makes it 1), and the discount beyond which no more moves."""
ANNOYANCE = 0.06
"""The chance that a message makes an annoyed customer leave."""
FATIGUE_FADES = 0.85
"""What is left after a week of the tiredness that messages leave; one recent message halves the pull of the next."""
VISIT_PULL = 0.12
"""The part of what rivals hold that a visit brings over while it lasts."""
LARGEST_RESERVE = 4.0
"""Beyond so many times what is bought here, no visit brings over more."""
GRIEF, RELIEF, BOND = 9.0, 0.5, 0.6
"""What multiplies the chance to leave: a grief adds so many times, a relief and the programme leave so much of it."""
INCIDENT_HURTS, REPAIR_HEALS, TIME_HEALS = 0.30, 0.35, 0.02
FAMILY_MARGIN = np.array([0.28, 0.38, 0.48])
FAMILY_SIZE = np.array([1.9, 0.9, 0.6])
"""How large an order of each family is, beside the customer's median."""
ORDER_SPREAD = 0.22
"""The scale of the logistic distribution of an order's logarithm."""


class State(NamedTuple):
    """The world at the start of a week; one place a customer in every array.

    bought: whether a customer already; here: whether not gone for good
    satisfaction: from 0 to 1
    fresh, pull, discount: for how many weeks the last message is still remembered, how strongly, with which discount
    fatigue: what recent messages leave
    visited, grieved, relieved: for how many weeks a visit, an unrepaired incident, a repair still act
    complains: whether a complaint is open, which it is until it is repaired or forgotten; member: whether in the loyalty programme
    """

    week: int
    bought: Flags
    here: Flags
    satisfaction: Numbers
    fresh: Codes
    pull: Numbers
    discount: Numbers
    fatigue: Numbers
    visited: Codes
    grieved: Codes
    relieved: Codes
    complains: Flags
    member: Flags


@dataclass(frozen=True)
class Happened:
    """What happened in one week; customers are places in the arrays, from 0 on.

    customer, family, amount, margin, day: one entry an order; amounts in whole dirhams, paid and without the cost of goods
    mishap, complained, repaired, left, won: the customers to whom it happened
    judged: one entry a visit that was decided, what the salesperson takes the customer's need for, in dirhams a year
    """

    week: int
    customer: Places
    family: Places
    amount: Codes
    margin: Codes
    day: Codes
    mishap: Places
    complained: Places
    repaired: Places
    left: Places
    won: Places
    judged: Codes
    decision: Decision

    @property
    def cost(self) -> int:
        """Return what the week's decision cost, in dirhams, repairs included."""
        return self.decision.cost + REPAIR_COST * len(self.repaired)

    @property
    def profit(self) -> int:
        """Return the week's margin less its cost, in dirhams."""
        return int(self.margin.sum()) - self.cost


def first_state(people: Customers) -> State:
    """Return the world before its first week."""
    count = len(people)
    none, zero, never = np.zeros(count, bool), np.zeros(count), np.zeros(count, np.int64)
    return State(
        week=0,
        bought=none,
        here=np.ones(count, bool),
        satisfaction=people.content,
        fresh=never,
        pull=zero,
        discount=zero,
        fatigue=zero,
        visited=never,
        grieved=never,
        relieved=never,
        complains=none,
        member=none,
    )


def pass_week(seed: int, people: Customers, state: State, decision: Decision) -> tuple[Happened, State]:
    """Return what happens in the week that begins in `state`, and the state that it ends in."""
    dice = throws(seed, state.week, len(people))
    written = _written_to(people, state, decision, dice)
    repaired, won = _flags(people, decision.repairs) & written.complains, _won(people, written, decision, dice)
    begun = _cared_for(people, written, decision, repaired, won)
    orders = _orders(people, begun, dice, won)
    mishap = orders & (dice[Purpose.INCIDENT] < people.mishap)
    complained = mishap & (dice[Purpose.VOICE] < people.voice)
    hurt = begun._replace(
        bought=begun.bought | orders,
        satisfaction=np.where(mishap, np.maximum(begun.satisfaction - INCIDENT_HURTS, 0), begun.satisfaction),
        grieved=np.where(mishap, GRIEF_LASTS, begun.grieved),
        relieved=np.where(mishap, 0, begun.relieved),
        complains=begun.complains | complained,
    )
    left = hurt.bought & hurt.here & (dice[Purpose.LEAVING] < leaving_chance(people, hurt))
    customer = orders.nonzero()[0]
    family, amount, margin = _amounts(people, begun, dice, customer)
    happened = Happened(
        week=state.week,
        customer=customer,
        family=family,
        amount=amount,
        margin=margin,
        day=(dice[Purpose.DAY][customer] * 5).astype(np.int64),
        mishap=mishap.nonzero()[0],
        complained=complained.nonzero()[0],
        repaired=repaired.nonzero()[0],
        left=(left | (state.here & ~written.here)).nonzero()[0],
        won=won.nonzero()[0],
        judged=_judged(people, decision, dice),
        decision=decision,
    )
    return happened, _week_later(people, hurt, hurt.here & ~left)


def order_rate(people: Customers, state: State) -> Numbers:
    """Return the orders a week that each customer is disposed to make."""
    message = np.where(state.fresh > 0, people.stirred * state.pull, 0.0)
    visit = np.where(state.visited > 0, visit_pull(people), 0.0)
    rate: Numbers = mood(people, state) * np.maximum(people.rate * (1 + visit) + message, 0.0)
    return rate


def mood(people: Customers, state: State) -> Numbers:
    """Return what is left of each rate in the present mood: all while content, half when satisfaction is gone."""
    return 0.5 + 0.5 * state.satisfaction / people.content


def visit_pull(people: Customers) -> Numbers:
    """Return what a visit adds to each rate while it lasts, as a part of it: more where rivals hold more."""
    pull: Numbers = VISIT_PULL * np.minimum(1 / people.share - 1, LARGEST_RESERVE)
    return pull


def message_strength(people: Customers, state: State, channel: Channel, discount: float) -> Numbers:
    """Return how strongly a message would act on each customer; 1 for 10 % off on a channel of pull 1, to somebody rested."""
    fits = np.where(people.channel == channel, 1.0, WRONG_CHANNEL)
    strength: Numbers = (
        CHANNEL_PULL[channel] * fits * (BARE_PULL + DISCOUNT_PULL * min(discount, ENOUGH)) / (1 + state.fatigue)
    )
    return strength


def leaving_chance(people: Customers, state: State) -> Numbers:
    """Return the chance that each customer leaves for good this week."""
    grief = np.where(state.grieved > 0, 1 + GRIEF, 1.0)
    relief = np.where((state.relieved > 0) & (state.grieved == 0), RELIEF, 1.0)
    bond = np.where(state.member & ~people.heart, BOND, 1.0)
    return np.minimum(people.leaving * grief * relief * bond, 1.0)


def _flags(people: Customers, numbers: tuple[int, ...]) -> Flags:
    flags = np.zeros(len(people), bool)
    if numbers:
        flags[np.array(numbers, np.intp) - 1] = True
    return flags


def _written_to(people: Customers, state: State, decision: Decision, dice: NDArray[np.float64]) -> State:
    """Return the state once the messages are read: warmer, or tired, or gone."""
    for campaign in decision.campaigns:
        written = _flags(people, campaign.customers) & state.bought & state.here
        strength = message_strength(people, state, campaign.channel, campaign.discount)
        annoyed = (
            written
            & (people.reaction == Reaction.ANNOYED)
            & (dice[Purpose.ANNOYANCE] < ANNOYANCE * (1 + state.fatigue))
        )
        state = state._replace(
            here=state.here & ~annoyed,
            fresh=np.where(written, FRESH, state.fresh),
            pull=np.where(written, strength, state.pull),
            discount=np.where(written, campaign.discount, state.discount),
            fatigue=state.fatigue + written,
        )
    return state


def _won(people: Customers, state: State, decision: Decision, dice: NDArray[np.float64]) -> Flags:
    won: Flags = _flags(people, decision.visits) & ~state.bought & (dice[Purpose.WINNING] < people.winnable)
    return won


def _judged(people: Customers, decision: Decision, dice: NDArray[np.float64]) -> Codes:
    """Return what the need of each customer visited looks like to the salesperson."""
    visited = np.array(decision.visits, np.intp) - 1
    return judged_needs(people, visited, dice[Purpose.JUDGEMENT][visited])


def _cared_for(people: Customers, state: State, decision: Decision, repaired: Flags, won: Flags) -> State:
    """Return the state once the visits are made, the complaints repaired, the members enrolled."""
    if not (decision.visits or decision.repairs or decision.members):
        return state
    return state._replace(
        bought=state.bought | won,
        visited=np.where(_flags(people, decision.visits), VISIT_LASTS, state.visited),
        satisfaction=np.where(repaired, np.minimum(state.satisfaction + REPAIR_HEALS, 1.0), state.satisfaction),
        grieved=np.where(repaired, 0, state.grieved),
        relieved=np.where(repaired, RELIEF_LASTS, state.relieved),
        complains=state.complains & ~repaired,
        member=state.member | (_flags(people, decision.members) & state.bought),
    )


def _orders(people: Customers, state: State, dice: NDArray[np.float64], won: Flags) -> Flags:
    """Return who orders: at most once a week, by chance; for sure in the week of arrival."""
    by_chance = state.bought & (dice[Purpose.ORDER] < 1 - np.exp(-order_rate(people, state)))
    arriving = people.arrives == state.week
    orders: Flags = state.here & (by_chance | arriving | won)
    return orders


def _amounts(
    people: Customers, state: State, dice: NDArray[np.float64], customer: Places
) -> tuple[Places, Codes, Codes]:
    """Return the family of each order, what is paid for it and what it leaves, in whole dirhams."""
    family = (dice[Purpose.FAMILY][customer, None] > people.mix[customer].cumsum(axis=1)[:, :-1]).sum(axis=1)
    odds = (dice[Purpose.AMOUNT][customer] + 1e-6) / (1 - dice[Purpose.AMOUNT][customer] + 1e-6)
    listed = people.basket[customer] * FAMILY_SIZE[family] * odds**ORDER_SPREAD
    discount = np.where(state.fresh[customer] > 0, state.discount[customer], 0.0)
    given_back = discount + np.where(state.member[customer], MEMBER_REBATE, 0.0)
    amount = np.rint(listed * (1 - discount)).astype(np.int64)
    return family, amount, np.rint(listed * (FAMILY_MARGIN[family] - given_back)).astype(np.int64)


def _week_later(people: Customers, state: State, here: Flags) -> State:
    grieved = np.maximum(state.grieved - 1, 0)
    healed = state.satisfaction + TIME_HEALS * (people.content - state.satisfaction)
    return state._replace(
        week=state.week + 1,
        here=here,
        satisfaction=healed,
        fresh=np.maximum(state.fresh - 1, 0),
        fatigue=state.fatigue * FATIGUE_FADES,
        visited=np.maximum(state.visited - 1, 0),
        grieved=grieved,
        complains=state.complains & (grieved > 0),
        relieved=np.maximum(state.relieved - 1, 0),
    )
