"""Two years of orders and their lines, with what real order books contain: returns, and sales to nobody in particular.

A credit note takes back part of one line of an order, never the whole order: the order remains a purchase.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.days import LAST_DAY, dates
from crm_lessons.data.company.registrations import record_in_use

_FIRST_ORDER = 20_001
_COUNTER_SALES = (9, 16)
_CREDIT_NOTES = (26, 37)
_LONGEST_RETURN = 28
_MOST = {"pump": 4, "valve": 16, "spare_part": 30}
"""The largest quantity on a line, by family."""
_STEPS = (1, 5, 7, 11)
"""From one line of an order to the next the catalogue is left through by one of these; no product comes twice."""


def draw_orders(
    generator: np.random.Generator, purchases: pd.DataFrame, records: pd.DataFrame, catalogue: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the orders, oldest first, and their lines.

    order (from 20001) | customer (missing for a counter sale), date, kind ("order" or "credit_note"), cancels (the
        order that a credit note corrects, else missing)
    line (from 1) | order, product, quantity (negative on a credit note), unit_price (dirhams, after discount)
    """
    sales = _draw_sales(generator, purchases, records)
    lines = _draw_lines(generator, len(sales), catalogue)
    notes, returned = _draw_credit_notes(generator, sales, lines)
    entries = pd.concat([sales, notes], ignore_index=True)
    oldest_first = entries.sort_values("day", kind="stable").index
    number = pd.Series(range(_FIRST_ORDER, _FIRST_ORDER + len(entries)), index=oldest_first)
    return _orders(entries, number), _lines(pd.concat([lines, returned], ignore_index=True), number)


def _draw_sales(generator: np.random.Generator, purchases: pd.DataFrame, records: pd.DataFrame) -> pd.DataFrame:
    """Return the customers' orders, then those taken at the counter without asking for a name: customer, day."""
    buyer = record_in_use(records, purchases["who"], purchases["day"])
    known = pd.DataFrame({"customer": pd.array(buyer, dtype="Int64"), "day": purchases["day"]})
    days = generator.integers(0, LAST_DAY + 1, size=generator.integers(*_COUNTER_SALES))
    unknown = pd.DataFrame({"customer": pd.array([pd.NA] * len(days), dtype="Int64"), "day": days})
    return pd.concat([known, unknown], ignore_index=True)


def _draw_lines(generator: np.random.Generator, orders: int, catalogue: pd.DataFrame) -> pd.DataFrame:
    """Return one to four lines an order, each of another product, at the catalogue price less the order's discount."""
    count = generator.integers(1, 5, size=orders).astype(np.intp)
    entry = np.repeat(np.arange(orders), count)
    place = np.arange(len(entry)) - np.repeat(np.cumsum(count) - count, count)
    start = generator.integers(0, len(catalogue), size=orders)
    step = np.array(_STEPS)[generator.integers(0, len(_STEPS), size=orders)]
    discount = 5 * generator.integers(0, 4, size=orders)
    product = catalogue.iloc[(start[entry] + place * step[entry]) % len(catalogue)]
    return pd.DataFrame({
        "entry": entry,
        "product": product.index,
        "quantity": generator.integers(1, product["family"].map(_MOST).to_numpy() + 1),
        "unit_price": product["price"].to_numpy() * (100 - discount[entry]) // 100,
    })  # fmt: skip


def _draw_credit_notes(
    generator: np.random.Generator, sales: pd.DataFrame, lines: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return credit notes (customer, day, cancels) and their lines, each for a part of one line of a named sale."""
    early = sales.index[sales["customer"].notna() & (sales["day"] <= LAST_DAY - _LONGEST_RETURN)]
    several = lines[lines["entry"].isin(early) & (lines["quantity"] >= 2)].drop_duplicates("entry")
    count = generator.integers(*_CREDIT_NOTES)
    taken = several.iloc[np.sort(generator.permutation(len(several))[:count])].reset_index(drop=True)
    sold = sales.loc[taken["entry"]].reset_index(drop=True)
    after = generator.integers(2, _LONGEST_RETURN + 1, size=len(sold))
    notes = sold.assign(day=sold["day"] + after, cancels=taken["entry"])
    returned = taken.assign(
        entry=np.arange(len(sales), len(sales) + len(taken)),
        quantity=-generator.integers(1, taken["quantity"].to_numpy()),
    )
    return notes, returned


def _orders(entries: pd.DataFrame, number: pd.Series[int]) -> pd.DataFrame:
    table = pd.DataFrame({
        "customer": entries["customer"],
        "date": dates(entries["day"].to_numpy()),
        "kind": np.where(entries["cancels"].isna(), "order", "credit_note"),
        "cancels": entries["cancels"].map(number).astype("Int64"),
    })  # fmt: skip
    return table.set_index(number.reindex(table.index).rename("order")).sort_index()


def _lines(lines: pd.DataFrame, number: pd.Series[int]) -> pd.DataFrame:
    lines = lines.assign(order=lines["entry"].map(number)).sort_values("order", kind="stable")
    table = lines[["order", "product", "quantity", "unit_price"]]
    return table.set_index(pd.RangeIndex(1, len(table) + 1, name="line"))
