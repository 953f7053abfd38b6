"""Rates of small cells, drawn towards the rate around them: 1 answer of 2 is not a rate of one half."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from crm_lessons.methods.kpis.rates import rates_by_group
from crm_lessons.methods.quantities import amount_of_at_least_zero
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text


@dataclass(frozen=True)
class SmoothedRates:
    """Rates of cells, each mixed with the rate around it, the more so the smaller the cell.

    table: cell | trials, successes, rate (missing without a trial), prior_rate (the rate around it), smoothed_rate
    strength: how many trials at its prior rate are added to each cell; 0 leaves the rates as they are, infinity puts the
        prior rates in their place
    """

    table: pd.DataFrame
    strength: float


def smoothed_rates(
    data: pd.DataFrame,
    group: str | Sequence[str],
    trials: str | None,
    successes: str,
    towards: str | None = None,
    strength: float | None = None,
) -> SmoothedRates:
    """Return the rate of each cell, such as each pair of recency and frequency scores, smoothed for small counts.

    From a table as for `rates_by_group`. With m the rate around a cell and k the strength:
        smoothed_rate = (successes + k m) / (trials + k)

    towards: the column, one of `group`, whose rate stands around each cell (the row of an R x F table); the rate of the whole
        table where nothing is said
    strength: k; chosen from the table where nothing is said

    This is the mean of a beta-binomial: each cell's true rate is thought to be drawn from a beta distribution with the mean m,
    as if k earlier trials had been seen. k is set by the method of moments: the rates of the cells differ by more than chance
    would make them, and what is left over is their true spread; phi = 1 / (k + 1) is its part. Where they differ by no more
    than chance, k has no end and all cells get the rate around them.

    Raises InputError as `rates_by_group` does, and when `towards` is not one of the columns or `strength` is negative.
    Source: Kleinman (1973), "Proportions with extraneous variance", with trials for weights; empirical Bayes (Efron, Morris).

    Example:
        >>> cells = pd.DataFrame({"cell": ["R5", "R4", "R1"], "customers": [100, 50, 2], "answers": [30, 5, 1]})
        >>> smoothed = smoothed_rates(cells, "cell", "customers", "answers", strength=20)
        >>> smoothed.table["smoothed_rate"].round(3).to_dict()
        {'R1': 0.261, 'R4': 0.139, 'R5': 0.289}
    """
    columns = [group] if isinstance(group, str) else list(group)
    if towards is not None and towards not in columns:
        raise InputError(
            _NOT_A_COLUMN.format(towards=shown(towards), columns=", ".join(f"`{name}`" for name in columns))
        )
    rates = rates_by_group(data, group, trials, successes)
    table = rates.table.assign(prior_rate=_prior_rate(rates.table, towards, rates.total_rate))
    extra = _strength(table, towards) if strength is None else amount_of_at_least_zero(strength, "strength")
    return SmoothedRates(table.assign(smoothed_rate=_smoothed(table, extra)), extra)


def _prior_rate(table: pd.DataFrame, towards: str | None, total_rate: float) -> pd.Series[float]:
    """Return the rate of all cells that share a label of `towards`; that of the whole table where these have no trial."""
    if towards is None:
        return pd.Series(total_rate, index=table.index)
    around = table.groupby(level=towards, observed=True)[["trials", "successes"]].transform("sum")
    return (around["successes"] / around["trials"].where(around["trials"] > 0)).fillna(total_rate)


def _smoothed(table: pd.DataFrame, strength: float) -> pd.Series[float]:
    if math.isinf(strength):
        return table["prior_rate"]
    added = table["trials"] + strength
    smoothed = (table["successes"] + strength * table["prior_rate"]) / added.where(added > 0)
    return smoothed.fillna(table["prior_rate"])


def _strength(table: pd.DataFrame, towards: str | None) -> float:
    """Return k by the method of moments, from the cells that have trials."""
    tried = table[table["trials"] > 0]
    trials, around = tried["trials"], tried["prior_rate"]
    together = trials.sum() if towards is None else trials.groupby(level=towards, observed=True).transform("sum")
    # The cells make up the rate around them: a cell that makes up nearly all of it is not free to differ from it.
    by_chance = around * (1 - around) * (1 - trials / together)
    seen = float((trials * (tried["rate"] - around) ** 2).sum())
    if_one_rate, if_all_apart = float(by_chance.sum()), float((by_chance * trials).sum())
    if not if_all_apart - if_one_rate > 0:
        return math.inf
    phi = (seen - if_one_rate) / (if_all_apart - if_one_rate)
    return math.inf if phi <= 0 else max(0.0, 1 / phi - 1)


_NOT_A_COLUMN = Text(
    fr="`towards` est l'une des colonnes qui forment les cases, {columns} ; reçu : {towards}.",
    en="`towards` is one of the columns that make the cells, {columns}; received: {towards}.",
)
