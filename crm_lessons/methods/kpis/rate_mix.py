"""Why two totals differ: because their parts earn different rates, or because the parts are mixed otherwise."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from crm_lessons.methods.columns import complete, in_code, table_with
from crm_lessons.methods.customers import refuse_doubtful_names
from crm_lessons.methods.kpis.compared_groups import compared_groups
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.shown import label
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text
from crm_lessons.text.terms.kinds import kind_in_words


@dataclass(frozen=True)
class RateAndMix:
    """The difference between two rates, cut in two without a residue: difference = rate_part + mix_part.

    table: segment | share, rate (of the first group), other_share, other_rate, rate_part, mix_part
    rate_part: what the segments' own rates explain
    mix_part: what the shares of the segments explain
    """

    table: pd.DataFrame
    difference: float
    rate_part: float
    mix_part: float


def rate_and_mix(
    data: pd.DataFrame,
    group: str,
    segment: str,
    base: str,
    amount: str,
    between: tuple[Hashable, Hashable] | None = None,
) -> RateAndMix:
    """Cut the difference between two groups' rates into the part of the segments' rates and the part of their mix.

    From a table in which `group` and `segment` name columns of labels, `base` the column of what a rate is divided by
    (revenue, messages; never negative) and `amount` the column of what it counts (margin, responses; losses are negative).
    Rows of one cell are added up first.

    between: the labels of the two groups, the first less the second; may be left out where there are two

    Kitagawa's convention: a segment's difference of rates counts at the mean of its two shares, its difference of shares at
    the mean of its two rates, here less the mean of the two totals, so that a segment that is larger and poorer than the
    rest counts below zero; the sum is the same. A segment that one group lacks has no rate there: it is all mix. The cut
    says what goes with what in the figures, not what would happen if one of them were changed.

    Raises InputError: a column or a value is missing, a base is negative, no two groups are named, or one has no base at all.
    Source: Kitagawa (1955), "Components of a difference between two rates".

    Example:
        >>> rows = [("ours", "pumps", 800, 160), ("ours", "parts", 200, 100),
        ...         ("theirs", "pumps", 400, 100), ("theirs", "parts", 600, 330)]
        >>> sales = pd.DataFrame(rows, columns=["firm", "product", "revenue", "margin"])
        >>> gap = rate_and_mix(sales, "firm", "product", "revenue", "margin", ("ours", "theirs"))
        >>> round(gap.difference, 2), round(gap.rate_part, 2), round(gap.mix_part, 2)
        (-0.17, -0.05, -0.12)
    """
    cells = _cells(data, group, segment, base, amount)
    totals = cells.groupby(level="group", observed=True).sum()
    first, other = compared_groups(totals.index, between)
    _refuse_no_base(totals, first, other)
    table = _side_by_side(cells, first, other)
    rate, other_rate = table["rate"].fillna(table["other_rate"]), table["other_rate"].fillna(table["rate"])
    of_all = totals["amount"] / totals["base"]
    middle = (of_all[first] + of_all[other]) / 2
    table["rate_part"] = (table["share"] + table["other_share"]) / 2 * (rate - other_rate)
    table["mix_part"] = (table["share"] - table["other_share"]) * ((rate + other_rate) / 2 - middle)
    return RateAndMix(
        table=table.rename_axis(segment),
        difference=float(of_all[first] - of_all[other]),
        rate_part=float(table["rate_part"].sum()),
        mix_part=float(table["mix_part"].sum()),
    )


def _cells(data: object, group: str, segment: str, base: str, amount: str) -> pd.DataFrame:
    """Return base and amount added up by group and segment, without a hole."""
    if not isinstance(data, pd.DataFrame) or data.empty:
        raise InputError(_NO_ROWS.format(found=kind_in_words(data)))
    table = table_with(data, [group, segment, base, amount], "data")
    labels = {name: _labels(table[column], column) for name, column in (("group", group), ("segment", segment))}
    numbers = {name: _numbers(table[column], column) for name, column in (("base", base), ("amount", amount))}
    below = numbers["base"].index[numbers["base"] < 0]
    if len(below):
        raise InputError(_NEGATIVE.format(column=base, row=label(below[0])))
    together = pd.DataFrame({name: column.to_numpy() for name, column in numbers.items()})
    keys = [pd.Series(column.to_numpy(), name=name) for name, column in labels.items()]
    cells = together.groupby(keys, observed=True).sum()
    baseless = cells.index[(cells["base"] == 0) & (cells["amount"] != 0)]
    if len(baseless):
        raise InputError(_BASELESS.format(cell=label(baseless[0]), base=base, amount=amount))
    return cells


def _labels(values: pd.Series[Any], column: str) -> pd.Series[Any]:
    names = complete(values)
    refuse_doubtful_names(names, in_code("data", column))
    return names


def _numbers(values: pd.Series[Any], column: str) -> pd.Series[float]:
    numbers = floats(complete(values), in_code("data", column))
    beyond = numbers.index[numbers.abs() > _MOST]
    if len(beyond):
        raise InputError(_TOO_LARGE.format(column=column, row=label(beyond[0])))
    return numbers


def _side_by_side(cells: pd.DataFrame, first: Any, other: Any) -> pd.DataFrame:
    """Return one row a segment, with its share and its rate in both groups; who lacks it has a share of 0 and no rate."""
    sides = [_shares_and_rates(cells, first), _shares_and_rates(cells, other).add_prefix("other_")]
    table = pd.concat(sides, axis="columns")
    table = table.reindex(cells.index.get_level_values("segment").unique())
    table = table[(table["share"] > 0) | (table["other_share"] > 0)]
    return table.fillna({"share": 0.0, "other_share": 0.0})


def _shares_and_rates(cells: pd.DataFrame, group: Any) -> pd.DataFrame:
    """Return the share of each segment in a group's base, and its rate; a segment without base has no rate."""
    own = cells[cells.index.get_level_values("group") == group].droplevel("group")
    base = own["base"].where(own["base"] > 0)
    return pd.DataFrame({"share": own["base"] / own["base"].sum(), "rate": own["amount"] / base})


def _refuse_no_base(totals: pd.DataFrame, *groups: Any) -> None:
    empty = [label(group) for group in groups if not totals["base"][group] > 0]
    if empty:
        raise InputError(_NO_BASE.format(group=empty[0]))


_MOST = 1e15
_NO_ROWS = Text(
    fr="On attend un tableau avec au moins une ligne ; reçu : {found}.",
    en="Expected a table with at least one row; received: {found}.",
)
_NEGATIVE = Text(
    fr="La colonne `{column}` est la base des taux : elle ne peut pas être négative, à la ligne {row}. Rattachez l'avoir à sa "
    "vente.",
    en="Column `{column}` is the base of the rates: it cannot be negative, in row {row}. Set the credit note against its sale.",
)
_BASELESS = Text(
    fr="{cell} : `{amount}` compte quelque chose, `{base}` rien. Un taux n'y existe pas ; joignez cette case à une autre.",
    en="{cell}: `{amount}` counts something, `{base}` nothing. There is no rate there; join this cell to another.",
)
_TOO_LARGE = Text(
    fr="Colonne `{column}`, ligne {row} : on attend au plus un million de milliards. Vérifiez l'unité.",
    en="Column `{column}`, row {row}: at most a million billion is expected. Check the unit.",
)
_NO_BASE = Text(
    fr="La base du groupe {group} est nulle : il n'a pas de taux. Vérifiez le filtre, ou prenez un autre groupe.",
    en="The base of group {group} is zero: it has no rate. Check the filter, or take another group.",
)
