"""Markets drawn for one student: other figures than the course's, one tie that is meant, and no other doubt.

Everything is drawn and divided as whole numbers, so that a market is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import numpy as np
import pandas as pd

from crm_lessons.data.tcc_radar.printed import potential_series, reported_table, sales_table

_SUPPLIERS, _CUSTOMERS = 4, 5
_SMALLEST, _LARGEST = 4, 60
"""Million dirhams."""
_APART = 0.012
"""Two shares that a mistake could confuse differ by more than a rounding to two decimals."""
_FOURTH = 3
"""The customer of whom the sheet asks the share of potential."""


def draw_market_sales(generator: np.random.Generator) -> pd.DataFrame:
    """Return the sales of four suppliers to five customers, in million dirhams; one customer has two first suppliers.

    supplier | C1 | C2 | C3 | C4 | C5
    """
    while True:
        sales = generator.integers(_SMALLEST, _LARGEST, size=(_SUPPLIERS, _CUSTOMERS))
        tied = int(generator.integers(1, _CUSTOMERS))
        first, second = np.sort(generator.permutation(_SUPPLIERS)[:2])
        sales[[first, second], tied] = sales[:, tied].max()
        clear = _has_one_tie(sales, tied) and _shares_stand_apart(sales) and _four_customers_stand_out(sales)
        if clear and _clear_percentages(sales):
            return sales_table(tuple(map(tuple, sales.tolist())))


def draw_potential(generator: np.random.Generator, sales: pd.DataFrame) -> pd.Series[int]:
    """Return what each customer could buy, in million dirhams: nowhere less than they do, and more where it is asked.

    customer | potential
    """
    purchases = sales.sum().to_numpy()
    percent = generator.integers(100, 150, size=_CUSTOMERS)
    clear = _clear_percentages(sales.to_numpy())
    percent[_FOURTH] = clear[int(generator.integers(len(clear)))]
    amounts = purchases * percent // 100
    return potential_series(tuple(amounts.tolist()))


def draw_reported_shares(generator: np.random.Generator) -> pd.DataFrame:
    """Return the percentages that twelve customers report: three answers cannot be, three leave a supplier out.

    customer | A | B | C | D
    """
    totals = [100] * 6 + [int(generator.integers(72, 96)) for _ in range(3)]
    totals += [int(generator.integers(103, 118)) for _ in range(2)]
    rows = [_split(generator, total) for total in totals]
    alone = [0, 0, 0, 0]
    alone[int(generator.integers(_SUPPLIERS))] = int(generator.integers(104, 121))
    rows.append(tuple(alone))
    return reported_table(tuple(rows[place] for place in generator.permutation(len(rows))))


def _has_one_tie(sales: np.ndarray, tied: int) -> bool:
    """Return whether two suppliers are first at `tied`, one with a margin at each other customer, and not always the same."""
    ranked = np.sort(sales, axis=0)[::-1]
    gaps = ranked[0] - ranked[1]
    second_gap = ranked[1, tied] - ranked[2, tied]
    elsewhere = np.delete(gaps, tied)
    first = set(np.delete(sales.argmax(axis=0), tied).tolist())
    return bool(elsewhere.min() >= 2 and second_gap >= 2 and len(first) >= 2)


def _shares_stand_apart(sales: np.ndarray) -> bool:
    """Return whether no wrong denominator gives the first supplier's TCC by chance, and its mean is not its market share."""
    own, purchases, total = sales[0], sales.sum(axis=0), int(sales.sum())
    sold, bought, all_sold = int(own[0]), int(purchases[0]), int(own.sum())
    at_first = [sold / bought, sold / (bought - sold), sold / all_sold, sold / total]
    tcc, row = own / purchases, own / all_sold
    mean_differs = abs(float(tcc.mean()) - all_sold / total) >= _APART
    return mean_differs and _apart(at_first) and bool(abs(tcc - row).min() >= _APART / 2)


def _four_customers_stand_out(sales: np.ndarray) -> bool:
    """Return whether the largest and smallest reserve, the lowest TCC and the largest sale are four clear customers."""
    own, purchases = sales[0], sales.sum(axis=0)
    reserve = purchases - own
    tcc = own / purchases
    rankings = (-reserve, reserve, tcc * 100, -own)
    firsts = {int(ranking.argmin()) for ranking in rankings}
    return len(firsts) == len(rankings) and all(_leads_by(ranking, 1) for ranking in rankings)


def _clear_percentages(sales: np.ndarray) -> list[int]:
    """Return the potentials of the fourth customer, in % of purchases, for which no mistake gives the right share."""
    own, bought = int(sales[0, _FOURTH]), int(sales[:, _FOURTH].sum())
    clear = []
    for percent in range(125, 170):
        whole = bought * percent // 100
        if _apart([own / whole, own / bought, own / (whole - own), 1 - bought / whole, bought / whole]):
            clear.append(percent)
    return clear


def _leads_by(ranking: np.ndarray, gap: float) -> bool:
    first, second = np.sort(ranking)[:2]
    return bool(second - first >= gap)


def _apart(values: Iterable[float]) -> bool:
    return all(higher - lower >= _APART for lower, higher in pairwise(sorted(values)))


def _split(generator: np.random.Generator, total: int) -> tuple[int, ...]:
    """Cut a whole number in four parts, none of which is above 90."""
    while True:
        cuts = [0, *sorted(generator.integers(0, total + 1, size=_SUPPLIERS - 1).tolist()), total]
        parts = tuple(high - low for low, high in pairwise(cuts))
        if max(parts) <= 90:
            return parts
