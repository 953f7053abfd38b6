"""What twelve customers say they buy, from Tamaris and elsewhere: the only table of the firm that looks outside of it."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.days import LAST_DAY
from crm_lessons.data.company.past import Past

OURS, RIVALS = "Tamaris", ("Atlas Pompes", "Rif Hydro")
ASKED = 12
_AMONG = 40
_YEAR, _HALF_YEAR = 2024, 182
_REMEMBERED = (80, 121)
"""Per cent of what they buy elsewhere that customers say they do: nobody keeps a rival's invoices in mind."""
_FIRST_RIVAL = (30, 71)
_ROUNDED = 1000


def draw_survey(
    generator: np.random.Generator, past: Past, tables: dict[str, pd.DataFrame], records: pd.DataFrame
) -> pd.DataFrame:
    """Return what twelve of the forty largest customers bought in 2024, from whom: customer | Tamaris, Atlas Pompes, Rif Hydro.

    Dirhams; the first column is that of the order book, credit notes deducted, the two others are as told, to the thousand.
    Asked is who bought within the last half-year. records: those of `draw_records`
    """
    bought = _bought_in_2024(tables, records)
    active = bought.index[bought.index.isin(past.purchases["who"][past.purchases["day"] > LAST_DAY - _HALF_YEAR])]
    largest = bought[active].sort_values(ascending=False, kind="stable").head(_AMONG)
    while True:
        asked = largest.iloc[np.sort(generator.permutation(len(largest))[:ASKED])]
        elsewhere = asked.to_numpy() * _others_for_one_of_ours(past, asked.index)
        told = elsewhere * generator.integers(*_REMEMBERED, size=len(asked)) // 100
        first = told * generator.integers(*_FIRST_RIVAL, size=len(asked)) // 100
        told_of = np.column_stack([asked.to_numpy(), _to_the_thousand(first), _to_the_thousand(told - first)])
        if _rankings_differ(told_of):
            numbers = first_numbers(records)[asked.index].to_numpy()
            return pd.DataFrame(told_of, pd.Index(numbers, name="customer"), [OURS, *RIVALS]).sort_index()


def _rankings_differ(told_of: np.ndarray) -> bool:
    """Return whether no two rankings have the same first three, and who is third is plain in each.

    told_of: a row a customer, a column a supplier, Tamaris first
    """
    ours, reserve = told_of[:, 0], told_of[:, 1:].sum(axis=1)
    rankings = (reserve, ours, reserve / ours, told_of[:, 1])
    first_four = [np.argsort(-ranking, kind="stable")[:4] for ranking in rankings]
    threes = {frozenset(places[:3].tolist()) for places in first_four}
    plain = all(ranking[places[2]] > ranking[places[3]] for ranking, places in zip(rankings, first_four, strict=True))
    return plain and len(threes) == len(rankings)


def first_numbers(records: pd.DataFrame) -> pd.Series[int]:
    """Return the number of each customer's first record, by `who`: the one under which records are joined."""
    first = records[records["copy"] == 0]
    return pd.Series(first.index, index=first["who"])


def _bought_in_2024(tables: dict[str, pd.DataFrame], records: pd.DataFrame) -> pd.Series[int]:
    """Return net sales of the year by `who`, from the lines of the order book."""
    lines, orders = tables["order_lines"], tables["orders"].dropna(subset="customer")
    of_the_year = orders[orders["date"].dt.year == _YEAR]
    who = records["who"].loc[of_the_year["customer"].astype(int)].to_numpy()
    amount = (lines["quantity"] * lines["unit_price"]).groupby(lines["order"]).sum()
    sales: pd.Series[int] = amount.loc[of_the_year.index].groupby(who).sum()
    return sales


def _others_for_one_of_ours(past: Past, who: pd.Index[int]) -> np.ndarray:
    """Return the dirhams that rivals hold for each dirham bought here, to the hundredth, so that machines agree."""
    share = past.story.people.share[who.to_numpy()]
    rounded: np.ndarray = np.rint(100 * (1 - share) / share) / 100
    return rounded


def _to_the_thousand(amounts: np.ndarray) -> np.ndarray:
    whole: np.ndarray = (np.rint(amounts / _ROUNDED) * _ROUNDED).astype(np.int64)
    return whole
