"""The course's surprises, measured in one world; docs/world.md has their figures over many."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from crm_lessons.world.customers import Channel
from crm_lessons.world.decisions import MESSAGE_COST, Campaign, Decision
from crm_lessons.world.firm import HISTORY, Story
from crm_lessons.world.truth import effect
from crm_lessons.world.week import FRESH, Codes

HALF_YEAR = 26
LETTER = 0.10
"""The discount of the letter that is sent to everybody."""


def facts(story: Story) -> dict[str, float]:
    """Return the facts of a firm after its three usual years, by name; rates from 0 to 1, profits in dirhams."""
    bought = orders_by_week(story)
    return {
        **_concentration(story),
        **_letter_to_all(story, bought),
        **_retention(bought),
        **_regression(story),
        **_repairs(story),
        **_channels(story, bought),
    }


def orders_by_week(story: Story) -> NDArray[np.bool_]:
    """Return who ordered when: a row a customer, a column a week."""
    bought = np.zeros((len(story.people), len(story.weeks)), bool)
    for happened in story.weeks:
        bought[happened.customer, happened.week] = True
    return bought


def _sales(story: Story, first: int, end: int) -> NDArray[np.float64]:
    sales = np.zeros(len(story.people))
    for happened in story.weeks[first:end]:
        np.add.at(sales, happened.customer, happened.amount)
    return sales


def _concentration(story: Story) -> dict[str, float]:
    sales = np.sort(_sales(story, 0, HISTORY)[story.state.bought])[::-1]
    return {"top_fifth_share": float(sales[: len(sales) // 5].sum() / sales.sum())}


def _letter_to_all(story: Story, bought: NDArray[np.bool_]) -> dict[str, float]:
    """Send every customer a letter with 10 % off, and return what the report credits it with in six weeks and what it causes in a year."""
    places = np.flatnonzero(story.state.bought)
    letter = Decision(campaigns=(Campaign(tuple(int(place) + 1 for place in places), Channel.POST, LETTER),))
    soon = effect(story, letter, FRESH).iloc[places]
    last = bought[places].shape[1] - bought[places, ::-1].argmax(axis=1)
    fifth = pd.Series(last, index=soon.index).rank(method="first", pct=True).mul(5).apply(np.ceil).astype(int)
    rate = soon["orders"].gt(0).astype(float).groupby(fifth).mean()
    lift = rate - soon["orders_alone"].gt(0).astype(float).groupby(fifth).mean()
    cost = MESSAGE_COST[Channel.POST] * len(places)
    return {
        "recent_answer_most": float(rate.idxmax() == 5),
        "recent_lifted_most": float(lift.idxmax() == 5),
        **{f"answer_of_fifth_{number}": float(rate[number]) for number in rate.index},
        **{f"lift_of_fifth_{number}": float(lift[number]) for number in lift.index},
        "letter_credited": float(soon["margin"].sum() - cost),
        "letter_true": float(effect(story, letter)["caused"].sum() - cost),
    }


def _retention(bought: NDArray[np.bool_]) -> dict[str, float]:
    """Return, of those who ordered in one half-year of their tenure, the part who ordered in the next; the first comers only."""
    first = np.where(bought.any(axis=1), bought.argmax(axis=1), HISTORY)
    cohort = [bought[place, first[place] :] for place in np.flatnonzero(first < HALF_YEAR)]
    ordered = np.array([[weeks[HALF_YEAR * age : HALF_YEAR * (age + 1)].any() for age in range(5)] for weeks in cohort])
    return {
        f"retention_{age + 1}": float((ordered[:, age] & ordered[:, age + 1]).sum() / ordered[:, age].sum())
        for age in range(4)
    }


def _regression(story: Story) -> dict[str, float]:
    """Return the third year's sales beside the second's, for the best fifth of the second year and for everybody."""
    before, after = _sales(story, HISTORY - 104, HISTORY - 52), _sales(story, HISTORY - 52, HISTORY)
    active = np.flatnonzero(before + after)
    best = active[np.argsort(-before[active], kind="stable")][: len(active) // 5]
    return {
        "best_next_year": float(after[best].sum() / before[best].sum()),
        "all_next_year": float(after[active].sum() / before[active].sum()),
    }


def _repairs(story: Story) -> dict[str, float]:
    """Return the part of those who complained who were there half a year later, repaired and not."""
    left = np.full(len(story.people), len(story.weeks) + HALF_YEAR)
    repaired = np.zeros((len(story.people), len(story.weeks) + 1), bool)
    for happened in story.weeks:
        left[happened.left] = happened.week
        repaired[happened.repaired, happened.week] = True
    complaints = [(place, happened.week) for happened in story.weeks[:-HALF_YEAR] for place in happened.complained]
    stayed = pd.Series([left[place] > week + HALF_YEAR for place, week in complaints])
    done = pd.Series([repaired[place, week + 1] for place, week in complaints])
    return {"stay_repaired": float(stayed[done].mean()), "stay_unrepaired": float(stayed[~done].mean())}


def _channels(story: Story, bought: NDArray[np.bool_]) -> dict[str, float]:
    """Return whether the channel ahead over all is behind among the frequent and among the others: Simpson's reversal."""
    sent = pd.DataFrame(
        [
            (place, happened.week, campaign.channel)
            for happened in story.weeks[:-FRESH]
            for campaign in happened.decision.campaigns
            for place in np.array(campaign.customers, np.intp) - 1
        ],
        columns=["place", "week", "channel"],
    )
    frequent = _window(bought, sent, -HALF_YEAR, 0) >= 3
    answered = pd.Series(_window(bought, sent, 0, FRESH) > 0)
    overall = answered.groupby(sent["channel"]).mean()
    within = answered.groupby([frequent, sent["channel"]]).mean().unstack()
    ahead = overall[Channel.TELEPHONE] - overall[Channel.EMAIL]
    ahead_within = within[Channel.TELEPHONE] - within[Channel.EMAIL]
    return {"simpson": float((np.sign(ahead_within) == -np.sign(ahead)).all())}


def _window(bought: NDArray[np.bool_], sent: pd.DataFrame, start: int, end: int) -> Codes:
    """Return how often the customer of each message ordered from `start` to `end`, in weeks after it."""
    total = np.concatenate([np.zeros((len(bought), 1), np.int64), bought.cumsum(axis=1)], axis=1)
    place, week = sent["place"].to_numpy(), sent["week"].to_numpy()
    orders: Codes = total[place, week + end] - total[place, np.maximum(week + start, 0)]
    return orders
