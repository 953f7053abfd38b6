"""The value of a base by the rhythm of its customers: those who have none yet stand on rows of their own."""

from __future__ import annotations

import pandas as pd

from crm_lessons.reports.rhythm import RHYTHMS
from crm_lessons.reports.table import Column, Table, amount_column, count_column, word_column
from crm_lessons.text.language import Text


def expected_table(customers: pd.DataFrame, margin: float | None) -> Table:
    """Return how many customers have which rhythm, and the sales expected of them.

    customers: customer | rhythm (of `rhythms`), sales
    """
    groups = _by_rhythm(customers, customers["sales"].rename("expected"))
    sales = groups["expected"].to_list()
    columns = (
        *_who(groups),
        amount_column(Text(fr="ventes attendues", en="sales expected"), sales),
        *(
            ()
            if margin is None
            else (amount_column(Text(fr="marge attendue", en="margin expected"), [margin * one for one in sales]),)
        ),
    )
    return Table(Text(fr="D'où viendraient ces ventes", en="Where these sales would come from"), columns)


def trial_table(customers: pd.DataFrame, came: pd.Series[float]) -> Table:
    """Return what was announced of each rhythm a year ago, and what came.

    customers: customer | rhythm (of a year ago), sales; came: customer | sales since
    """
    groups = _by_rhythm(customers, customers["sales"].rename("announced"), came.rename("came"))
    columns = (
        *_who(groups),
        amount_column(Text(fr="annoncé", en="announced"), groups["announced"].to_list()),
        amount_column(Text(fr="venu", en="came"), groups["came"].to_list()),
    )
    return Table(
        Text(fr="Il y a un an : annoncé, puis venu", en="A year ago: announced, then what came"),
        columns,
    )


def _by_rhythm(customers: pd.DataFrame, *sums: pd.Series[float]) -> pd.DataFrame:
    """Return rhythm (those found, then "all") | customers, and the sum of each series."""
    counted = pd.concat([customers["rhythm"].astype(object), *sums], axis="columns").assign(customers=1)
    groups = counted.groupby("rhythm").sum().reindex([code for code in RHYTHMS if (customers["rhythm"] == code).any()])
    groups.loc["all"] = groups.sum()
    return groups


def _who(groups: pd.DataFrame) -> tuple[Column, ...]:
    return (
        word_column(Text(fr="clients", en="customers"), [RHYTHMS.get(str(code), _ALL) for code in groups.index]),
        count_column(Text(fr="nombre", en="how many"), groups["customers"].to_list()),
    )


_ALL = Text(fr="ensemble", en="together")
