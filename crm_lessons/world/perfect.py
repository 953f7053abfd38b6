"""The best that can be decided by somebody who knows every customer's character, but no more of the dice than anybody else.

Each act is valued by what it brings on average until the year ends, and the budget goes to the acts that bring most a dirham.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from crm_lessons.world.customers import Channel, Customers, Reaction
from crm_lessons.world.decisions import MESSAGE_COST, REPAIR_COST, VISIT_COST, Campaign, Decision, chosen
from crm_lessons.world.dice import Numbers
from crm_lessons.world.firm import Story
from crm_lessons.world.quarter import WEEKS
from crm_lessons.world.week import (
    FAMILY_MARGIN,
    FAMILY_SIZE,
    FRESH,
    GRIEF,
    GRIEF_LASTS,
    ORDER_SPREAD,
    RELIEF,
    REPAIR_HEALS,
    TIME_HEALS,
    VISIT_LASTS,
    message_strength,
    mood,
    visit_pull,
)

DISCOUNTS = (0.0, 0.05, 0.10)
"""No larger discount moves anybody more."""
YEAR = 4 * WEEKS
MEAN_OF_SPREAD = np.pi * ORDER_SPREAD / np.sin(np.pi * ORDER_SPREAD)
"""The mean of an order beside its median: that of a log-logistic distribution."""


def perfect_decision(quarter: int, story: Story, budget: int) -> Decision:
    """Return the best decision for a quarter from 1 to 4, all customers known."""
    left = YEAR - WEEKS * (quarter - 1)
    messages, channel, discount = _message_values(story)
    complaints = _complaints_to_come(story)
    count = len(story.people)
    value = np.concatenate([messages, _visit_values(story, left), complaints * _repair_values(story, left)])
    message_cost = np.array([MESSAGE_COST[kind] for kind in Channel])[channel]
    price = np.concatenate([message_cost, np.full(count, VISIT_COST), REPAIR_COST * complaints])
    written, visited, repaired = _affordable(value, price, budget).reshape(3, count)
    campaigns = tuple(
        Campaign(chosen(to), kind, rate)
        for kind in Channel
        for rate in DISCOUNTS
        if (to := written & (channel == kind) & (discount == rate)).any()
    )
    return Decision(campaigns, chosen(visited), repairs=chosen(repaired))


def margin_of_an_order(people: Customers, discount: float = 0.0) -> Numbers:
    """Return what an order of each customer leaves on average, in dirhams."""
    listed = people.basket * MEAN_OF_SPREAD
    margin: Numbers = listed * (people.mix @ (FAMILY_SIZE * (FAMILY_MARGIN - discount)))
    return margin


def _message_values(story: Story) -> tuple[Numbers, NDArray[np.intp], Numbers]:
    """Return for each customer the gain of the best message on average, its channel and its discount."""
    people, state = story.people, story.state
    offers = [(channel, discount) for channel in Channel for discount in DISCOUNTS]
    gains = np.array([_gain(story, channel, discount) for channel, discount in offers])
    gains = np.where(state.bought & state.here & (people.reaction != Reaction.ANNOYED), gains, -1.0)
    best = gains.argmax(axis=0)
    return (
        gains.max(axis=0),
        np.array([int(channel) for channel, _ in offers], np.intp)[best],
        np.array([discount for _, discount in offers])[best],
    )


def _gain(story: Story, channel: Channel, discount: float) -> Numbers:
    people, state = story.people, story.state
    added = people.stirred * message_strength(people, state, channel, discount) * margin_of_an_order(people, discount)
    given_away = people.rate * (margin_of_an_order(people) - margin_of_an_order(people, discount))
    return mood(people, state) * FRESH * (added - given_away) - MESSAGE_COST[channel]


def _visit_values(story: Story, left: int) -> Numbers:
    people, state = story.people, story.state
    margin = margin_of_an_order(people)
    won = people.winnable * margin * (1 + people.rate * left)
    pulled = mood(people, state) * VISIT_LASTS * people.rate * visit_pull(people) * margin
    return np.where(state.bought, np.where(state.here, pulled, 0.0), won) - VISIT_COST


def _repair_values(story: Story, left: int) -> Numbers:
    """Return what a repair brings on average: those who would leave in anger, for half of what is left, and a better mood."""
    people = story.people
    kept = np.minimum(people.leaving * (GRIEF + 1 - RELIEF) * min(GRIEF_LASTS, left), 1.0) * left / 2
    cheered = 0.5 * REPAIR_HEALS / people.content * (1 - (1 - TIME_HEALS) ** left) / TIME_HEALS
    return (kept + cheered) * people.rate * margin_of_an_order(people) - REPAIR_COST


def _complaints_to_come(story: Story) -> Numbers:
    """Return how many complaints each customer has or will have in a quarter, on average."""
    people, state = story.people, story.state
    return np.where(
        state.bought & state.here, people.rate * WEEKS * people.mishap * people.voice + state.complains, 0.0
    )


def _affordable(value: Numbers, price: Numbers, budget: float) -> NDArray[np.bool_]:
    """Return which acts to do: those that bring something, most a dirham first, as long as the budget pays."""
    taken = np.zeros(len(value), bool)
    worth = np.flatnonzero(value > 0)
    for act in worth[np.argsort(-value[worth] / price[worth], kind="stable")]:
        if price[act] <= budget:
            taken[act] = True
            budget -= price[act]
    return taken
