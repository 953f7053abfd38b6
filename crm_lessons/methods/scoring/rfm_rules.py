"""Segments named by rules on the scores; the rules are read in order, and the order is part of the method."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from crm_lessons.methods.columns import complete, in_code, table_with
from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.shown import shown
from crm_lessons.text.language import Text

NO_RULE = "no_rule"
"""The segment of a customer that no rule takes: said, never dropped."""

Range = tuple[int, int]
Scores = Any
"""One score, or a Series of scores by customer."""
_ANY: Range = (1, 5)


@dataclass(frozen=True)
class SegmentRule:
    """A segment and the scores that make it: lowest and highest, both included."""

    segment: str
    r: Range = _ANY
    f: Range = _ANY
    m: Range = _ANY

    def takes(self, r: Scores, f: Scores, m: Scores) -> Any:
        """Return whether these scores are within this rule: true or false for one customer, a Series of them for many."""
        within = [(low <= score) & (score <= high) for (low, high), score in ((self.r, r), (self.f, f), (self.m, m))]
        return within[0] & within[1] & within[2]


DEFAULT_RULES = (
    SegmentRule("champions", r=(4, 5), f=(4, 5), m=(4, 5)),
    SegmentRule("loyal", r=(3, 5), f=(4, 5)),
    SegmentRule("regular", r=(3, 5), f=(3, 3)),
    SegmentRule("recent", r=(4, 5)),
    SegmentRule("occasional", r=(3, 3)),
    SegmentRule("at_risk", f=(3, 5)),
    SegmentRule("dormant"),
)
"""Seven segments for scores from 1 to 5. No rule is right in itself: a firm writes those that it can act on."""


def rfm_segments(scores: pd.DataFrame, rules: Sequence[SegmentRule] = DEFAULT_RULES) -> pd.Series[str]:
    """Name the segment of each customer: the first rule that takes the customer decides.

    From a table with r_score, f_score and m_score (see `rfm_scores`) to a Series `segment` indexed by customer, a category
    in the order of the rules; a segment that nobody is in remains, with no customer, and a customer that no rule takes is
    in the segment "no_rule".

    Raises InputError when a score is missing or there is no rule.

    Example:
        >>> scores = pd.DataFrame({"r_score": [5, 4, 1], "f_score": [5, 1, 1], "m_score": [4, 2, 1]}, index=["A", "B", "C"])
        >>> rfm_segments(scores).to_dict()
        {'A': 'champions', 'B': 'recent', 'C': 'dormant'}
    """
    by_letter = _scores(scores)
    if not rules or not all(isinstance(rule, SegmentRule) for rule in rules):
        raise InputError(
            Text(
                fr='On attend une suite de `SegmentRule`, comme `[SegmentRule("champions", r=(4, 5), f=(4, 5))]` ; '
                "reçu : {rules}.",
                en='A sequence of `SegmentRule` is expected, such as `[SegmentRule("champions", r=(4, 5), f=(4, 5))]`; '
                "received: {rules}.",
            ).format(rules=shown(rules))
        )
    segments = pd.Series(NO_RULE, index=scores.index, name="segment", dtype=object)
    for rule in rules:
        segments[(segments == NO_RULE) & rule.takes(*by_letter)] = rule.segment
    names = list(dict.fromkeys([*(rule.segment for rule in rules), NO_RULE]))
    return pd.Series(pd.Categorical(segments, categories=names, ordered=True), index=scores.index, name="segment")


def rules_table(rules: Sequence[SegmentRule] = DEFAULT_RULES) -> pd.DataFrame:
    """Lay out rules as they are read, from top to bottom.

    segment | r_score, f_score, m_score (the scores it takes, such as "4–5"; a lone score where it takes one)

    Example:
        >>> rules_table([SegmentRule("champions", r=(4, 5), f=(4, 5)), SegmentRule("dormant", r=(1, 1))])
                  r_score f_score m_score
        segment
        champions     4–5     4–5     1–5
        dormant         1     1–5     1–5
    """
    ranges = {
        "r_score": [rule.r for rule in rules],
        "f_score": [rule.f for rule in rules],
        "m_score": [rule.m for rule in rules],
    }
    written = {score: [_written(*ends) for ends in taken] for score, taken in ranges.items()}
    return pd.DataFrame(written, index=pd.Index([rule.segment for rule in rules], name="segment"))


def _written(lowest: int, highest: int) -> str:
    return str(lowest) if lowest == highest else f"{lowest}–{highest}"


def _scores(scores: object) -> list[pd.Series[float]]:
    """Return the three scores of each customer as numbers."""
    table = table_with(scores, ("r_score", "f_score", "m_score"), "scores", made_by="rfm_scores")
    return [floats(complete(table[score]), in_code("scores", score)) for score in ("r_score", "f_score", "m_score")]
