"""Three years of orders and their lines, with what real order books contain: returns, and sales to nobody in particular.

An order of the story is of one family and of one amount; its lines are whole pieces whose total comes nearest to it. A credit
note takes back part of one line of an order, never the whole order: the order remains a purchase.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.dairy import CORRECTED_AFTER
from crm_lessons.data.company.days import LAST_DAY, dates
from crm_lessons.data.company.order_lines import lines_of
from crm_lessons.data.company.registrations import record_in_use

_FIRST_ORDER = 20_001
_COUNTER_SALES = (9, 16)
_LAST_YEAR = 366
"""Days of 2024, about which questions ask: one counter sale at least is of that year."""
_COUNTER_TENS = (5, 200)
"""A counter sale is of so many times 10 dirhams."""
_CREDIT_NOTES = (40, 61)
_LONGEST_RETURN = 28


def draw_orders(
    generator: np.random.Generator, purchases: pd.DataFrame, records: pd.DataFrame, the_dairy: int
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the orders, oldest first, and their lines.

    order (from 20001) | customer (missing for a counter sale), date, kind ("order" or "credit_note"), cancels (the
        order that a credit note corrects, else missing)
    line (from 1) | order, product, quantity (negative on a credit note), unit_price (dirhams, after discount)
    """
    sales = _draw_sales(generator, purchases, records)
    seal = np.flatnonzero(sales["who"] == the_dairy)[-1]
    lines = lines_of(generator, sales, seal)
    notes, returned = _draw_credit_notes(generator, sales, lines, the_dairy)
    entries = pd.concat([sales, notes], ignore_index=True)
    oldest_first = entries.sort_values("day", kind="stable").index.to_numpy()
    number = np.empty(len(entries), np.int64)
    number[oldest_first] = np.arange(_FIRST_ORDER, _FIRST_ORDER + len(entries))
    return _orders(entries, number), _lines(pd.concat([lines, returned], ignore_index=True), number)


def _draw_sales(generator: np.random.Generator, purchases: pd.DataFrame, records: pd.DataFrame) -> pd.DataFrame:
    """Return the orders of the story, then those taken at the counter without asking for a name.

    who (-1 for nobody), customer, day, family, amount, margin
    """
    buyer = record_in_use(records, purchases["who"].to_numpy(), purchases["day"].to_numpy())
    known = purchases.assign(customer=pd.array(buyer, dtype="Int64"))
    count = int(generator.integers(*_COUNTER_SALES))
    unknown = pd.DataFrame({
        "who": -1,
        "customer": pd.array([pd.NA] * count, dtype="Int64"),
        "day": _with_one_of_the_last_year(generator.integers(0, LAST_DAY + 1, size=count)),
        "family": generator.integers(1, 3, size=count),
        "amount": 10 * generator.integers(*_COUNTER_TENS, size=count),
    })  # fmt: skip
    return pd.concat([known, unknown], ignore_index=True)


def _with_one_of_the_last_year(day: np.ndarray) -> np.ndarray:
    latest = day.argmax()
    if day[latest] <= LAST_DAY - _LAST_YEAR:
        day[latest] = LAST_DAY - day[latest] % _LAST_YEAR
    return day


def _draw_credit_notes(
    generator: np.random.Generator, sales: pd.DataFrame, lines: pd.DataFrame, the_dairy: int
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return credit notes (customer, day, cancels) and their lines, each for a part of one line of a named sale.

    The last is the dairy's, for its latest order before that of the seal that has a line to correct.
    """
    several = lines[lines["quantity"] >= 2].drop_duplicates("entry")
    who, day = sales["who"].to_numpy()[several["entry"]], sales["day"].to_numpy()[several["entry"]]
    early = several[(who >= 0) & (who != the_dairy) & (day <= LAST_DAY - _LONGEST_RETURN)]
    count = generator.integers(*_CREDIT_NOTES)
    last = sales.index[sales["who"] == the_dairy][-1]
    corrected = several[(who == the_dairy) & (several["entry"] != last)].iloc[-1:]
    chosen = early.iloc[np.sort(generator.permutation(len(early))[:count])]
    taken = pd.concat([chosen, corrected]).reset_index(drop=True)
    sold = sales.loc[taken["entry"]].reset_index(drop=True)
    after = np.append(generator.integers(2, _LONGEST_RETURN + 1, size=len(chosen)), CORRECTED_AFTER)
    notes = sold.assign(day=sold["day"] + after, cancels=taken["entry"])
    returned = taken.assign(
        entry=np.arange(len(sales), len(sales) + len(taken)),
        quantity=-generator.integers(1, taken["quantity"].to_numpy()),
    )
    return notes, returned


def _orders(entries: pd.DataFrame, number: np.ndarray) -> pd.DataFrame:
    corrects = entries["cancels"].notna().to_numpy()
    cancels = pd.array([pd.NA] * len(entries), dtype="Int64")
    cancels[corrects] = number[entries["cancels"][corrects].astype(np.int64)]
    table = pd.DataFrame({
        "customer": entries["customer"].array,
        "date": dates(entries["day"].to_numpy()),
        "kind": np.where(corrects, "credit_note", "order"),
        "cancels": cancels,
    }, index=pd.Index(number, name="order"))  # fmt: skip
    return table.sort_index()


def _lines(lines: pd.DataFrame, number: np.ndarray) -> pd.DataFrame:
    order = number[lines["entry"]]
    table = lines.assign(order=order).iloc[order.argsort(kind="stable")]
    table = table[["order", "product", "quantity", "unit_price"]]
    return table.set_index(pd.RangeIndex(1, len(table) + 1, name="line"))
