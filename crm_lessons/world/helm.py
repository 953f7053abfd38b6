"""A manager at the helm: levers are set, a quarter passes, and after four the twins of the firm may be looked at."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from crm_lessons.text.language import Text
from crm_lessons.world.beside import ALONE, BEST, YOURS, margin_by_customer, profit_curves, twins
from crm_lessons.world.decisions import Decision
from crm_lessons.world.firm import Story
from crm_lessons.world.quarter import BUDGET, WEEKS, live_quarter
from crm_lessons.world.rules.levers import Levers, pull
from crm_lessons.world.rules.lift import Tables
from crm_lessons.world.seen import seen
from crm_lessons.world.year import QUARTERS

ANSWERS_WITHIN = pd.Timedelta(weeks=6)


@dataclass(frozen=True)
class Answers:
    """Of those written to, or left out by the lot, in one quarter: how many there were, how many ordered within six weeks."""

    customers: int
    ordered: int


@dataclass(frozen=True)
class Passed:
    """A quarter that was lived: its profit in dirhams, who answered, who ordered without a message, what the budget left undone."""

    profit: int
    written: Answers
    left_out: Answers
    undone: tuple[Text, ...]


class Helm:
    """The year of one manager; what is true of the customers comes out after its last quarter."""

    def __init__(self, story: Story, budget: int = BUDGET) -> None:
        self.story, self.budget = story, budget
        self.start = story.state.week
        self.passed: list[Passed] = []
        self.tables: Tables = seen(story)
        self._first = story
        self._twins: dict[str, Story] = {}

    @property
    def quarter(self) -> int:
        """Return the quarter to be decided, from 1 on; 5 when the year is over."""
        return len(self.passed) + 1

    @property
    def is_over(self) -> bool:
        """Return whether the four quarters have passed."""
        return self.quarter not in QUARTERS

    def decision(self, levers: Levers) -> Decision:
        """Return what the levers decide for the quarter to come."""
        return pull(levers, self.quarter, self.tables)

    def pass_quarter(self, levers: Levers) -> None:
        """Live thirteen weeks under the levers; nothing happens once the year is over."""
        if self.is_over:
            return
        week, monday = self.story.state.week, self.tables["orders"]["date"].max()
        lived = live_quarter(self.story, self.decision(levers), self.budget)
        self.story, self.tables = lived.story, seen(lived.story)
        profit = sum(happened.profit for happened in self.story.since(week))
        written, left_out = (_answers(self.tables, monday, sent) for sent in (True, False))
        self.passed.append(Passed(profit, written, left_out, lived.undone))

    def years(self) -> dict[str, Story]:
        """Return the year so far and, once it is over, those of the twin left alone and of the best."""
        if self.is_over and not self._twins:
            self._twins = twins(self._first, self.budget)
        return {YOURS: self.story, **self._twins}

    def curves(self) -> pd.DataFrame:
        """Return the profit of these years as `profit_curves` does."""
        return profit_curves(self.start, self.years())

    def last_year(self) -> pd.Series[float]:
        """Return the profit of the year before, cumulated week by week."""
        return profit_curves(self.start - WEEKS * len(QUARTERS), {YOURS: self._first})[YOURS]

    def by_customer(self) -> pd.DataFrame:
        """Return the margin of each customer in these years."""
        return margin_by_customer(self.start, self.years())

    def score(self) -> float:
        """Return which part of what could be gained was gained, once the year is over."""
        last = self.curves().iloc[-1]
        return float((last[YOURS] - last[ALONE]) / (last[BEST] - last[ALONE]))


def _answers(tables: Tables, since: pd.Timestamp, sent: bool) -> Answers:
    messages, orders = tables["messages"], tables["orders"]
    chosen = messages[(messages["date"] > since) & (messages["sent"] == sent)]
    after = chosen.merge(orders, on="customer", suffixes=("", "_of_order"))
    delay = after["date_of_order"] - after["date"]
    answered = after[(delay >= pd.Timedelta(0)) & (delay < ANSWERS_WITHIN)]
    return Answers(len(chosen), answered["customer"].nunique())
