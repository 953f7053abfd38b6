"""A loyalty programme put to the trial: half of the customers enrolled by lot, and a year lived; then the truth, by twins."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.world.decisions import MEMBER_COST, Decision, chosen
from crm_lessons.world.dice import Purpose, throws
from crm_lessons.world.firm import Story
from crm_lessons.world.truth import characters, effect, margins

YEAR, HALF = 52, 26


def programme_trial(story: Story) -> pd.DataFrame:
    """Return a year after half of those who ordered within two years were enrolled by lot, as a manager sees it.

    customer | member, margin (of the year, the members' rebate taken off), ordered_lately (in its second half)
    """
    customers = np.array(_asked(story))
    lot = throws(story.seed, story.state.week, len(story.people))[Purpose.LEFT_OUT][customers - 1]
    member = lot.argsort(kind="stable").argsort(kind="stable") < len(customers) // 2
    enrolled = Decision(members=tuple(int(number) for number in customers[member]))
    lived = story.live(enrolled).live_alone(YEAR - 1)
    columns = {
        "member": member,
        "margin": margins(lived.since(story.state.week), len(story.people))[customers - 1].astype(np.int64),
        "ordered_lately": lived.orders_lately(HALF)[customers - 1] > 0,
    }
    return pd.DataFrame(columns, index=pd.Index(customers, name="customer"))


def programme_truth(story: Story, weeks: int) -> pd.DataFrame:
    """Return what enrolling all of them would cause in so many weeks, for those attached to the house and for the others.

    attached | customers, caused (margin added, the rebate taken off), enrolling (its cost), profit; all in dirhams
    """
    customers = _asked(story)
    caused = effect(story, Decision(members=customers), weeks)["caused"].loc[list(customers)]
    attached = characters(story)["heart"].loc[list(customers)].rename("attached")
    table = caused.groupby(attached).agg(["size", "sum"]).set_axis(["customers", "caused"], axis=1)
    enrolling = MEMBER_COST * table["customers"]
    return table.assign(enrolling=enrolling, profit=table["caused"] - enrolling)


def _asked(story: Story) -> tuple[int, ...]:
    return chosen(story.state.bought & (story.orders_lately(2 * YEAR) > 0))
