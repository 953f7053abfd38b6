"""The lines of an order: whole pieces at the price of the catalogue less the discount, whose total comes nearest to its amount.

The dearest pieces come first, of the order's family; what is left over is made up with a spare part.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.products import FIRST_PRODUCT, PRICES, SEALS
from crm_lessons.world.customers import FAMILIES
from crm_lessons.world.usual import USUAL_DISCOUNT
from crm_lessons.world.week import FAMILY_MARGIN

_SPARE_PART = FAMILIES.index("spare_part")
_DEAREST = 3
"""The first line is of one of so many of the dearest products that the amount pays for."""
_MOST_LEFT_OVER = 12
"""Pieces at most in the line that makes up what is left over."""
_PER_CENT = round(100 * USUAL_DISCOUNT)


def lines_of(generator: np.random.Generator, sales: pd.DataFrame, seal: int) -> pd.DataFrame:
    """Return one to three lines a sale, each of another product; the sale number `seal` has a line of seals.

    entry (place of the sale), product, quantity, unit_price (dirhams, after discount)
    """
    family = sales["family"].to_numpy()
    listed, discount = _listed(sales)
    left, place = listed.copy(), np.full(len(sales), len(PRICES[0]))
    steps = generator.integers(0, _DEAREST, size=len(sales))
    lines = []
    for step in (steps, 0):
        affordable = (PRICES[family] <= left[:, None]).sum(axis=1)
        place = np.minimum(np.maximum(affordable - 1 - step, 0), place - 1)
        price = PRICES[family, np.maximum(place, 0)]
        quantity = np.where((affordable > 0) & (place >= 0), left // price, 0)
        left = left - quantity * price
        lines.append((family * len(PRICES[0]) + np.maximum(place, 0), quantity))
    lines.append(_left_over(left, lines, seal))
    product = np.column_stack([product for product, _ in lines])
    quantity = np.column_stack([quantity for _, quantity in lines])
    entry, line = np.nonzero(quantity)
    price = PRICES.ravel()[product[entry, line]]
    return pd.DataFrame({
        "entry": entry.astype(np.int64),
        "product": FIRST_PRODUCT + product[entry, line],
        "quantity": quantity[entry, line],
        "unit_price": price * (100 - discount[entry]) // 100,
    })  # fmt: skip


def _listed(sales: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """Return what each sale comes to at the prices of the catalogue, in dirhams, and its discount in per cent.

    The story tells the amount and the margin; the cost of goods is what lies between them, and a known part of the list price.
    """
    amount, margin = sales["amount"].to_numpy(), sales["margin"].to_numpy()
    listed = (amount - margin) / (1 - FAMILY_MARGIN[sales["family"].to_numpy()])
    discounted = amount < listed * (1 - USUAL_DISCOUNT / 2)
    listed = np.where(discounted, amount / (1 - USUAL_DISCOUNT), amount)
    return np.rint(listed).astype(np.int64), np.where(discounted, _PER_CENT, 0)


def _left_over(
    left: np.ndarray, lines: list[tuple[np.ndarray, np.ndarray]], seal: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the spare part, and how many of it, that comes nearest to what is left over and is on no other line."""
    parts = PRICES[_SPARE_PART]
    quantity = np.clip((left[:, None] + parts // 2) // parts, 0, _MOST_LEFT_OVER)
    quantity[seal, :SEALS] = np.maximum(quantity[seal, :SEALS], 1)
    distance = np.abs(left[:, None] - quantity * parts)
    distance[seal, SEALS:] = _NEVER
    for product, pieces in lines:
        taken = np.flatnonzero((product >= _SPARE_PART * len(parts)) & (pieces > 0))
        distance[taken, product[taken] - _SPARE_PART * len(parts)] = _NEVER
    best = distance.argmin(axis=1)
    return _SPARE_PART * len(parts) + best, quantity[np.arange(len(left)), best]


_NEVER = 10**9
