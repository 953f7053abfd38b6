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
        columns = {
            OURS: asked.to_numpy(),
            RIVALS[0]: _to_the_thousand(first),
            RIVALS[1]: _to_the_thousand(told - first),
        }
        numbers = first_numbers(records)[asked.index].to_numpy()
        survey = pd.DataFrame(columns, index=pd.Index(numbers, name="customer")).sort_index()
        if _rankings_differ(survey):
            return survey


def _rankings_differ(survey: pd.DataFrame) -> bool:
    """Return whether the three largest reserves are not those of any other ranking, nor these one another's, without a tie."""
    reserve = survey[list(RIVALS)].sum(axis="columns")
    rankings = (reserve, survey[OURS], reserve / survey[OURS], survey[RIVALS[0]])
    threes = {frozenset(ranking.nlargest(3).index) for ranking in rankings}
    return len(threes) == len(rankings) and reserve.nlargest(4).is_unique


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
