"""Two groups compared like with like: within each segment first, then pooled, so that their mix decides nothing."""

from __future__ import annotations

import math
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from crm_lessons.methods.estimate import Estimate, known_confidence, normal_quantile
from crm_lessons.methods.kpis.compared_groups import compared_groups
from crm_lessons.methods.kpis.rates import rates_by_group
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text


@dataclass(frozen=True)
class StratifiedComparison:
    """What two groups differ by once each is compared with the other inside every segment.

    table: segment | trials, successes, rate (of the first group), other_trials, other_successes, other_rate, rate_difference,
        segment_weight (between 0 and 1; 0 and a missing difference where one group has no trial)
    difference: the differences of the segments pooled by these weights, first group less other, with its interval
    odds_ratio: odds of success in the first group over those in the other, pooled, with its interval; None where the pooled
        odds of one group are 0 or endless
    crude_difference: of the two totals, which the mix of segments takes part in
    """

    table: pd.DataFrame
    difference: Estimate
    odds_ratio: Estimate | None
    crude_difference: float


def mantel_haenszel(
    data: pd.DataFrame,
    group: str,
    segment: str,
    trials: str | None,
    successes: str,
    between: tuple[Hashable, Hashable] | None = None,
    confidence: float = 0.95,
) -> StratifiedComparison:
    """Pool the difference between two groups over segments, by the weights of Mantel and Haenszel.

    From a table as for `rates_by_group`. With n1 and n0 trials of the two groups in a segment, its difference of rates weighs
    n1 n0 / (n1 + n0): most where both groups are large, nothing where one is absent. The pooled difference is right for all
    where it is much the same in every segment; where segments disagree in sign, they are the result, not their mean.

    between: the labels of the two groups, the first less the second; may be left out where there are two

    The standard error of the difference is that of Sato, Greenland and Robins, which holds for few large segments as for many
    small ones; that of the logarithm of the odds ratio is Robins, Breslow and Greenland's.

    Raises InputError as `rates_by_group` does, and when no two groups are named or no segment has both.
    Source: Mantel and Haenszel (1959); Greenland and Robins (1985); Robins, Breslow and Greenland (1986); Sato (1989).

    Example:
        >>> rows = [("customers", "e-mail", 500, 50), ("customers", "SMS", 4_000, 320),
        ...         ("suspects", "e-mail", 4_500, 90), ("suspects", "SMS", 1_000, 10)]
        >>> mailings = pd.DataFrame(rows, columns=["segment", "channel", "messages", "responses"])
        >>> pooled = mantel_haenszel(mailings, "channel", "segment", "messages", "responses", ("e-mail", "SMS"))
        >>> round(pooled.crude_difference, 3), round(pooled.difference.value, 3), round(pooled.difference.low, 4)
        (-0.038, 0.014, 0.0029)
    """
    z, level = normal_quantile(confidence), known_confidence(confidence)
    totals = rates_by_group(data, group, trials, successes).table
    first, other = compared_groups(totals.index, between)
    table = _side_by_side(rates_by_group(data, [segment, group], trials, successes).table, first, other)
    return StratifiedComparison(
        table=table,
        difference=_pooled_difference(table, z, level),
        odds_ratio=_pooled_odds_ratio(table, z, level),
        crude_difference=float(totals["rate"][first] - totals["rate"][other]),
    )


def _side_by_side(cells: pd.DataFrame, first: Any, other: Any) -> pd.DataFrame:
    """Return one row a segment, with the counts of both groups, their difference and its weight."""
    sides: dict[str, pd.DataFrame] = {
        prefix: cells[cells.index.get_level_values(1) == name].droplevel(1)
        for prefix, name in (("", first), ("other_", other))
    }
    table: pd.DataFrame = pd.concat([side.add_prefix(prefix) for prefix, side in sides.items()], axis="columns")
    table = table.reindex(cells.index.get_level_values(0).unique())
    counted = [column for column in table.columns if not column.endswith("rate")]
    table[counted] = table[counted].fillna(0)
    both = table["trials"] + table["other_trials"]
    table["rate_difference"] = table["rate"] - table["other_rate"]
    weight = (table["trials"] * table["other_trials"] / both.where(both > 0)).fillna(0)
    if not weight.sum() > 0:
        raise InputError(_NOTHING_IN_COMMON)
    table["segment_weight"] = weight / weight.sum()
    return table


def _pooled_difference(table: pd.DataFrame, z: float, level: float) -> Estimate:
    won, tried, other_won, other_tried, both = _counts_of_both(table)
    weights = (tried * other_tried / both).sum()
    value = float((won * other_tried - other_won * tried).div(both).sum() / weights)
    skew = other_won * tried**2 - won * other_tried**2 + tried * other_tried * (other_tried - tried) / 2
    spread = (won * (other_tried - other_won) + other_won * (tried - won)) / (2 * both)
    variance = (value * (skew / both**2).sum() + spread.sum()) / weights**2
    reach = z * math.sqrt(max(0.0, float(variance)))
    return Estimate(value, max(-1.0, value - reach), min(1.0, value + reach), level)


def _pooled_odds_ratio(table: pd.DataFrame, z: float, level: float) -> Estimate | None:
    won, tried, other_won, other_tried, both = _counts_of_both(table)
    lost, other_lost = tried - won, other_tried - other_won
    concordant, discordant = won * other_lost / both, lost * other_won / both
    above, below = float(concordant.sum()), float(discordant.sum())
    if not above or not below:
        return None
    agree, differ = (won + other_lost) / both, (lost + other_won) / both
    variance = (
        (agree * concordant).sum() / (2 * above**2)
        + (agree * discordant + differ * concordant).sum() / (2 * above * below)
        + (differ * discordant).sum() / (2 * below**2)
    )
    ratio, reach = above / below, math.exp(z * math.sqrt(variance))
    return Estimate(ratio, ratio / reach, ratio * reach, level)


def _counts_of_both(table: pd.DataFrame) -> tuple[pd.Series[float], ...]:
    """Return successes and trials of the first group, of the other, and the trials of both, where both have some."""
    shared = table[table["segment_weight"] > 0]
    won, tried, other_won, other_tried = (
        shared[column] for column in ("successes", "trials", "other_successes", "other_trials")
    )
    return won, tried, other_won, other_tried, tried + other_tried


_NOTHING_IN_COMMON = Text(
    fr="Aucun segment ne contient les deux groupes : on ne peut pas les comparer à segment égal. Prenez des segments plus larges, "
    "ou faites l'essai des deux dans chaque segment.",
    en="No segment holds both groups: they cannot be compared like with like. Take wider segments, or try both in each segment.",
)
