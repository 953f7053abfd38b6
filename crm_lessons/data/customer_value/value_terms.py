"""The small tables of customer value: who came and went in a year, what a customer brings in, what an agency spends.

The figures of the first three are the course's and the handbooks'; the rest is invented for Tamaris Hydraulique, a
fictional maker of pumps. Everything is drawn as whole numbers, so that a table is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np
import pandas as pd

YEAR = 2024
RENTED, KEPT, PRIZED = "Omega", "Alpha", "Delta"
"""Three contracts of the firm: a rental known by its monthly churn, and two maintenance contracts."""
AGENCIES = ("Casablanca", "Rabat", "Agadir", "Oujda")

_APART = 0.006
"""Two rates nearer than this could be taken for each other once they are rounded to two decimals."""


def movements(start: int = 1000, lost: int = 120, new: int = 300) -> pd.DataFrame:
    """Return one year's customers: present on the first day, lost among these, new in the year.

    year | start_customers, lost_customers, new_customers
    2024 | 1000, 120, 300
    """
    columns = {"start_customers": start, "lost_customers": lost, "new_customers": new}
    return pd.DataFrame(columns, index=pd.Index([YEAR], name="year"))


def draw_movements(generator: np.random.Generator) -> pd.DataFrame:
    """Return a year in which no denominator gives another's churn."""
    while True:
        start = 10 * int(generator.integers(60, 240))
        lost = start * int(generator.integers(95, 185)) // 1000
        new = start * int(generator.integers(24, 42)) // 100
        end = start + new - lost
        rates = [
            lost / start,
            lost / (start + new),
            lost / end,
            2 * lost / (start + end),
            (new - lost) / start,
            lost / new,
        ]
        if _are_apart(rates, _APART):
            return movements(start, lost, new)


def rental(per_thousand: int = 20) -> pd.DataFrame:
    """Return the monthly churn of a rental contract.

    contract | monthly_churn (rate)
    Omega    | 0.02
    """
    return pd.DataFrame({"monthly_churn": [per_thousand / 1000]}, index=pd.Index([RENTED], name="contract"))


def draw_rental(generator: np.random.Generator) -> pd.DataFrame:
    """Return a monthly churn between 1.2 and 3.5 %."""
    return rental(int(generator.integers(12, 36)))


def plan(years: int = 5, margin: int = 100, loyalty: int = 20, acquisition: int = 150) -> pd.DataFrame:
    """Return what a customer is planned to bring in and to cost, in dirhams.

    customer | years, yearly_margin, loyalty_cost (a year), acquisition_cost (once)
    1        | 5, 100, 20, 150
    """
    columns = {"years": years, "yearly_margin": margin, "loyalty_cost": loyalty, "acquisition_cost": acquisition}
    return pd.DataFrame(columns, index=pd.Index([1], name="customer"))


def draw_plan(generator: np.random.Generator) -> pd.DataFrame:
    """Return a plan in which winning a customer costs more than keeping it, so that no two slips give the same sum."""
    years, loyalty = int(generator.integers(4, 8)), 10 * int(generator.integers(1, 4))
    acquisition = loyalty * years + 10 * int(generator.integers(2, 15))
    return plan(years, loyalty + 10 * int(generator.integers(7, 20)) + 5, loyalty, acquisition)


def contracts(
    margins: tuple[int, int] = (100, 240), retention: tuple[int, int] = (80, 90), discount: int = 10
) -> pd.DataFrame:
    """Return two contracts: yearly margin in dirhams, retention and discount as rates.

    contract | yearly_margin, retention, discount
    Alpha    | 100, 0.80, 0.10
    Delta    | 240, 0.90, 0.10
    """
    columns = {
        "yearly_margin": margins,
        "retention": [rate / 100 for rate in retention],
        "discount": [discount / 100] * 2,
    }
    return pd.DataFrame(columns, index=pd.Index([KEPT, PRIZED], name="contract"))


def draw_contracts(generator: np.random.Generator) -> pd.DataFrame:
    """Return two contracts such that every wrong way to value the first, or the gain of the second, gives a number of its own."""
    while True:
        margin, kept = 10 * int(generator.integers(7, 25)), int(generator.integers(70, 88))
        discount, prized = int(generator.integers(6, 15)), int(generator.integers(84, 93))
        if _values_are_apart(margin, kept / 100, discount / 100) and _gain_is_apart(prized / 100, discount / 100):
            return contracts((margin, 10 * int(generator.integers(12, 40))), (kept, prized), discount)


def spending() -> pd.DataFrame:
    """Return what each agency spent in a year to win customers and to keep them, in dirhams.

    agency     | acquisition_cost, customers_won, loyalty_cost, customers_kept
    Casablanca | 186000, 300, 88000, 880
    """
    columns = {
        "acquisition_cost": [186_000, 54_000, 33_000, 16_000],
        "customers_won": [300, 120, 100, 80],
        "loyalty_cost": [88_000, 72_000, 90_000, 84_000],
        "customers_kept": [880, 400, 300, 280],
    }
    return pd.DataFrame(columns, index=pd.Index(AGENCIES, name="agency"))


def draw_spending(generator: np.random.Generator) -> pd.DataFrame:
    """Return other agencies' books: the first pays several times more to win a customer than to keep one, the last less."""
    new = 10 * generator.integers(8, 31, size=len(AGENCIES))
    kept = 10 * generator.integers(25, 90, size=len(AGENCIES))
    keeping = 10 * generator.integers(8, 31, size=len(AGENCIES))
    tenths = np.array([56, 22, 12, 7]) + generator.integers(-2, 3, size=len(AGENCIES))
    columns = {
        "acquisition_cost": new * keeping * tenths // 10,
        "customers_won": new,
        "loyalty_cost": kept * keeping,
        "customers_kept": kept,
    }
    return pd.DataFrame(columns, index=pd.Index(AGENCIES, name="agency"))


def loyalty_test() -> pd.DataFrame:
    """Return a trial: group A received a loyalty offer, group B, drawn by lot, did not.

    group | customers, customers_kept, loyalty_cost (dirhams)
    A     | 500, 425, 50000
    B     | 500, 400, 0
    """
    columns = {"customers": [500, 500], "customers_kept": [425, 400], "loyalty_cost": [50_000, 0]}
    return pd.DataFrame(columns, index=pd.Index(["A", "B"], name="group"))


def _values_are_apart(margin: int, r: float, i: float) -> bool:
    """Return whether every formula that people take gives its own value, for ever and over five years."""
    step = 1 + i - r
    for_ever = [margin * weight for weight in (r / step, 1 / step, (1 + i) / step, r / (1 - r), 1 / (1 - r), 1 / i)]
    ratio = r / (1 + i)
    sums = [margin * sum(ratio**year for year in range(first, last)) for first, last in ((1, 6), (0, 5), (1, 5))]
    five = [*sums, sums[0] / r, margin * sum(r**year for year in range(1, 6)), 5.0 * margin, for_ever[0]]
    return _are_apart(for_ever, 2) and _are_apart(five, 2)


def _gain_is_apart(r: float, i: float) -> bool:
    """Return whether avoiding five per cent of the departures adds something else than five per cent to the value."""
    before, after = (kept / (1 + i - kept) for kept in (r, 1 - 0.95 * (1 - r)))
    return abs(after / before - 1.05) > _APART


def _are_apart(values: Sequence[float], least: float) -> bool:
    return all(abs(one - other) > least for one, other in combinations(values, 2))
