"""A firm in its world: its people, its dice, and the story of the weeks that were lived."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from crm_lessons.world.customers import Customers, draw_customers
from crm_lessons.world.decisions import NOTHING, Decision
from crm_lessons.world.dice import Numbers
from crm_lessons.world.week import Happened, State, first_state, pass_week

HISTORY = 156
"""Weeks that a firm has lived when a manager takes it over: three years."""


@dataclass(frozen=True, eq=False)
class Story:
    """The weeks lived so far, and the state that they lead to; a story is equal to itself alone."""

    seed: int
    people: Customers
    state: State
    weeks: tuple[Happened, ...] = ()

    def live(self, decision: Decision = NOTHING) -> Story:
        """Return the story one week longer."""
        happened, state = pass_week(self.seed, self.people, self.state, decision)
        return replace(self, state=state, weeks=(*self.weeks, happened))

    def live_on(self, weeks: int, rule: Callable[[Story], Decision]) -> Story:
        """Return the story longer by so many weeks, each decided by the rule from the story so far."""
        story, lived = self, list(self.weeks)
        for _ in range(weeks):
            happened, state = pass_week(self.seed, self.people, story.state, rule(story))
            lived.append(happened)
            story = Story(self.seed, self.people, state, tuple(lived))
        return story

    def live_alone(self, weeks: int) -> Story:
        """Return the story longer by so many weeks in which nothing is decided."""
        return _left_alone(self, weeks)

    def since(self, week: int) -> tuple[Happened, ...]:
        """Return the weeks from `week` on."""
        return tuple(happened for happened in self.weeks if happened.week >= week)

    def orders_lately(self, weeks: int) -> Numbers:
        """Return how many orders each customer made in the last so many weeks."""
        customers = [happened.customer for happened in self.weeks[-weeks:]] or [np.zeros(0, np.intp)]
        return np.bincount(np.concatenate(customers).astype(np.intp), minlength=len(self.people)).astype(float)


@lru_cache(maxsize=2)  # of two twins: the one left alone is met again beside the next decision
def _left_alone(story: Story, weeks: int) -> Story:
    return story.live_on(weeks, lambda so_far: NOTHING)


def new_firm(seed: int, customers: int = 400, prospects: int = 90, weeks: int = HISTORY) -> Story:
    """Return a firm before its first week; its customers arrive within `weeks`."""
    people = draw_customers(seed, customers, prospects, weeks)
    return Story(seed, people, first_state(people))
