"""The year after the case, lived twice: once as four teams wished it, once by a firm that was left alone.

Customers do not influence one another and the dice are the same, so that nobody's year depends on the lists of others: as long
as no customer stands on two lists, one life shows what each of them caused.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from crm_lessons.data.company.days import LAST_DAY
from crm_lessons.data.company.past import Past
from crm_lessons.world.customers import SOURCES, Channel
from crm_lessons.world.decisions import MESSAGE_COST, REPAIR_COST, VISIT_COST, Campaign, Decision
from crm_lessons.world.truth import effect

VISITED = 12
PROSPECTS = 8
_HALF_YEAR, _TWO_YEARS = 182, 728
_FEWEST_ORDERS = 3


@dataclass(frozen=True)
class TeamList:
    """Whom a team wants to act on, by place in the story, and what each of them costs in dirhams."""

    team: str
    who: np.ndarray
    cost: int


def live_next_year(past: Past, numbers: pd.Series[int]) -> pd.DataFrame:
    """Return what came of the teams' lists in 2025: customer | team, cost, margin, margin_alone.

    All in dirhams: what was spent on the customer, the margin of the year as it was lived, and that of the twin left alone.
    numbers: the record of each `who`
    """
    lists = team_lists(past)
    lived = effect(past.story, _decision(lists))
    rows = [
        pd.DataFrame({
            "team": one.team,
            "cost": one.cost,
            "margin": lived["margin"].to_numpy()[one.who],
            "margin_alone": lived["margin_alone"].to_numpy()[one.who],
        }, index=pd.Index(numbers[one.who].to_numpy(), name="customer"))
        for one in lists
    ]  # fmt: skip
    return pd.concat(rows).sort_index()


def team_lists(past: Past) -> tuple[TeamList, ...]:
    """Return the lists, nobody on two of them: who is on an earlier one is left out of the next.

    Karim visits the largest by margin, Youssef the prospects whom a customer recommended, Salma calls those who have gone
    silent, Aïcha has open complaints repaired, Nadia writes to whoever bought within half a year.
    """
    bought = past.purchases.groupby("who").agg(margin=("margin", "sum"), orders=("day", "size"), last=("day", "max"))
    silent = LAST_DAY - bought["last"]
    largest = bought["margin"].sort_values(ascending=False, kind="stable").index[:VISITED]
    gone_silent = (bought["orders"] >= _FEWEST_ORDERS) & (silent > _HALF_YEAR) & (silent <= _TWO_YEARS)
    people, state = past.story.people, past.story.state
    named = np.flatnonzero((people.winnable > 0) & (people.source == SOURCES.index("recommended")) & ~state.bought)
    wishes = (
        ("Karim", largest.to_numpy(), VISIT_COST),
        ("Youssef", named[:PROSPECTS], VISIT_COST),
        ("Aïcha", np.flatnonzero(state.complains), REPAIR_COST),
        ("Salma", bought.index[gone_silent].to_numpy(), MESSAGE_COST[Channel.TELEPHONE]),
        ("Nadia", bought.index[silent <= _HALF_YEAR].to_numpy(), MESSAGE_COST[Channel.EMAIL]),
    )
    taken = np.zeros(0, np.int64)
    lists = []
    for team, who, cost in wishes:
        own = np.setdiff1d(who, taken)
        taken = np.append(taken, own)
        lists.append(TeamList(team, own, cost))
    return tuple(lists)


def _decision(lists: tuple[TeamList, ...]) -> Decision:
    """Return the decision that does what all the lists ask."""
    places = {one.team: tuple((one.who + 1).tolist()) for one in lists}
    return Decision(
        campaigns=(Campaign(places["Salma"], Channel.TELEPHONE), Campaign(places["Nadia"], Channel.EMAIL)),
        visits=(*places["Karim"], *places["Youssef"]),
        repairs=places["Aïcha"],
    )
