"""What is known of a plan once it was played: what the known mistakes of its question look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import fmean

import pandas as pd

from crm_lessons.text.language import Text
from crm_lessons.world import Decision


@dataclass(frozen=True)
class Turn:
    """One quarter of the first world: what the plan was shown, what it decided, and what became of that.

    strangers: how many of the customers it names are nobody's number
    undone: what the budget left undone, in words
    """

    tables: Mapping[str, pd.DataFrame]
    budget: int
    decision: Decision
    strangers: int
    undone: tuple[Text, ...] = ()

    @property
    def written_to(self) -> set[int]:
        """Return the customers to whom a message was to go, by whatever channel."""
        return {customer for campaign in self.decision.campaigns for customer in campaign.customers}

    @property
    def customers(self) -> pd.DataFrame:
        """Return those on file who have ordered."""
        table = self.tables["customers"]
        return table[table["since"].notna()]


@dataclass(frozen=True)
class Trouble:
    """A quarter for which a plan gave no decision, in words; the firm was left alone in it.

    world: from 1 on, in the order in which they were played
    """

    world: int
    quarter: int
    reason: Text


@dataclass(frozen=True)
class PlayedPlan:
    """What a plan earned in each world, as a part of what could be gained there, and how it went about it.

    turns: the quarters of the first world for which it was asked
    troubles: in whichever world
    """

    scores: tuple[float, ...]
    turns: tuple[Turn, ...]
    troubles: tuple[Trouble, ...] = ()

    @property
    def score(self) -> float:
        """Return the mean of the scores."""
        return fmean(self.scores)
