"""What is true of a firm and stands in none of its tables; for a lesson or a judge who opens it on purpose."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd

from crm_lessons.world.decisions import Decision
from crm_lessons.world.dice import Numbers
from crm_lessons.world.firm import Story
from crm_lessons.world.seen import monday
from crm_lessons.world.week import Happened


def characters(story: Story) -> pd.DataFrame:
    """Return everybody's latent character, a row a customer, the fields of `Customers` as columns."""
    return story.people.table()


def departures(story: Story) -> pd.Series:
    """Return the Monday of the week in which each customer left for good; NaT for those who are still there."""
    gone = {int(place) + 1: monday(happened.week) for happened in story.weeks for place in happened.left}
    customers = pd.RangeIndex(1, len(story.people) + 1, name="customer")
    return pd.Series(gone, dtype="datetime64[s]").reindex(customers).rename("left_on")


def effect(story: Story, decision: Decision, weeks: int = 52) -> pd.DataFrame:
    """Return what one week's decision causes in the weeks from now, it being the only difference between two twins.

    A row a customer: orders, orders_alone, margin, margin_alone, and caused, the margin that the decision added or took, in
    dirhams. What the decision costs is not taken off.
    """
    twin = story.live(decision).live_alone(weeks - 1)
    alone = story.live_alone(weeks)
    lived, untouched = twin.since(story.state.week), alone.since(story.state.week)
    count = len(story.people)
    table = pd.DataFrame(
        {
            "orders": orders(lived, count),
            "orders_alone": orders(untouched, count),
            "margin": margins(lived, count),
            "margin_alone": margins(untouched, count),
        },
        index=pd.RangeIndex(1, count + 1, name="customer"),
    ).astype(np.int64)
    return table.assign(caused=table["margin"] - table["margin_alone"])


def orders(weeks: Iterable[Happened], count: int) -> Numbers:
    """Return how many orders each of `count` customers made in some weeks."""
    customers = [np.zeros(0, np.intp), *(happened.customer for happened in weeks)]
    return np.bincount(np.concatenate(customers), minlength=count).astype(float)


def margins(weeks: Iterable[Happened], count: int) -> Numbers:
    """Return the margin of each of `count` customers in some weeks, in dirhams."""
    lived = tuple(weeks)
    customers = [np.zeros(0, np.intp), *(happened.customer for happened in lived)]
    margin = [np.zeros(0, np.int64), *(happened.margin for happened in lived)]
    return np.bincount(np.concatenate(customers), np.concatenate(margin), minlength=count).astype(float)
