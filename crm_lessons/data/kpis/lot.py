"""Who was written to and who was left out by lot, and what either bought in the same weeks: what a campaign caused."""

from __future__ import annotations

import numpy as np
import pandas as pd

LEFT_OUT = 4
"""One address left out by lot for so many written to."""
_CAME_ANYWAY = range(35, 66)
"""Per cent of the campaign's orders, address for address, that those left out place as well."""
_APART = 3
"""Orders by which what was caused stays away from the break-even, so that nobody's rounding changes the sign of a profit."""


def example_lot() -> pd.DataFrame:
    """Return the lot of the lesson's campaign, as the table of `draw_lot`."""
    return _table((10_000, 69, 45, 100), (2_500, 10, 4, 14))


def draw_lot(generator: np.random.Generator, campaign: pd.Series[int], campaign_orders: pd.DataFrame) -> pd.DataFrame:
    """Return what the two groups of a lot bought, the first of which is the campaign's own.

    lot ("written", "left_out") | addresses, customers (who ordered), new_customers, orders
    The orders of those left out times four are whole and fewer than the campaign's.
    """
    buyers = campaign_orders.drop_duplicates("customer")
    orders, count = int(campaign["orders"]), len(buyers)
    new = int((buyers["known_before"] == 0).sum())
    needed = campaign["cost"] / campaign["margin_per_order"]
    apart = [
        anyway
        for percent in _CAME_ANYWAY
        if (anyway := round(orders * percent / 100 / LEFT_OUT)) and abs(orders - LEFT_OUT * anyway - needed) >= _APART
    ]
    anyway = apart[int(generator.integers(len(apart)))]
    bought = max(1, count * anyway // orders)
    left_out = (int(campaign["messages"]) // LEFT_OUT, bought, max(1, new * anyway // (2 * orders)), anyway)
    return _table((int(campaign["messages"]), count, new, orders), left_out)


def _table(*rows: tuple[int, int, int, int]) -> pd.DataFrame:
    columns = ["addresses", "customers", "new_customers", "orders"]
    return pd.DataFrame(rows, columns=columns, index=pd.Index(["written", "left_out"], name="lot"))
