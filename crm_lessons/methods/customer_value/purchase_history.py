"""Three numbers tell a customer's past: how often they bought again, when for the last time, for how long they were seen."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import complete, in_code, one_row_each, table_with
from crm_lessons.methods.impossible import refuse_impossible
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.order_book import Day, analysis_day, only_purchases, read_orders, refuse_without_purchase
from crm_lessons.methods.quantities import whole_number
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text

COLUMNS = ("repeats", "last_repeat", "observed")


class Histories(NamedTuple):
    """The three columns of `purchase_history` as arrays of floats: x, t_x and T in the literature."""

    repeats: np.ndarray
    last_repeat: np.ndarray
    observed: np.ndarray


def purchase_history(
    orders: pd.DataFrame,
    on: Day,
    unit_days: int = 7,
    customer: str = "customer",
    date: str = "date",
    amount: str = "amount",
) -> pd.DataFrame:
    """Sum up each customer's purchases in the three numbers that the BG/NBD model reads.

    From one row an order to a table, customers in the order of their labels:
        customer | repeats (purchase days after the first: x), last_repeat (time from the first purchase to the last; 0 when
        there is one: t_x), observed (time from the first purchase to `on`: T)

    Times are in units of `unit_days` days, weeks by default. Several orders of one day are one purchase; a credit note
    (negative amount) is none. "Recency" in this literature is `last_repeat`, in RFM the time *since* the last purchase.

    Raises InputError as `rfm_table` does, and when `unit_days` is no whole number of at least 1.
    Source: Fader, Hardie & Lee (2005).

    Example:
        >>> dates = pd.to_datetime(["2024-01-01", "2024-01-15", "2024-02-05", "2024-01-29"])
        >>> orders = pd.DataFrame({"customer": ["A", "A", "A", "B"], "date": dates, "amount": 10})
        >>> purchase_history(orders, on="2024-02-12")
                  repeats  last_repeat  observed
        customer
        A               2          5.0       6.0
        B               0          0.0       2.0
    """
    unit = whole_number(unit_days, "unit_days", 1)
    book = read_orders(orders, on, customer, date, amount)
    days = only_purchases(book["date"], book["amount"]).groupby(book["customer"], observed=True)
    refuse_without_purchase(book["customer"], days.count())
    first, last = days.min(), days.max()
    history = pd.DataFrame({
        "repeats": days.nunique() - 1,
        "last_repeat": (last - first).dt.days / unit,
        "observed": (analysis_day(on) - first).dt.days / unit,
    })  # fmt: skip
    return history.rename_axis("customer")


def histories(history: object) -> Histories:
    """Return the columns of a table of histories, or say which customer has an impossible one."""
    table = one_row_each(table_with(history, COLUMNS, "history", made_by="purchase_history"))
    if table.empty:
        raise InputError(_NOBODY)
    repeats, last, observed = (floats(complete(table[name]), in_code("history", name)) for name in COLUMNS)
    refuse_impossible(table["repeats"], (repeats < 0) | (repeats % 1 != 0) | (repeats > _MOST_REPEATS), _WHOLE)
    refuse_impossible(table["observed"], ~observed.between(0, _LONGEST), _DURATION)
    refuse_impossible(table["last_repeat"], ~((last >= 0) & (last <= observed)), _WITHIN)
    refuse_impossible(table["last_repeat"], (repeats > 0) != (last > 0), _TOGETHER)
    return Histories(repeats.to_numpy(), last.to_numpy(), observed.to_numpy())


_MOST_REPEATS, _LONGEST = 1e6, 1e6
_NOBODY = Text(
    fr="Le tableau des achats n'a pas de client. Vérifiez le filtre ou le fichier.",
    en="The table of purchase histories has no customer. Check the filter or the file.",
)
_WHOLE = Text(
    fr="un nombre entier de rachats, 0 ou plus (le premier achat n'en est pas un)",
    en="a whole number of repeat purchases, 0 or more (the first purchase is none)",
)
_DURATION = Text(
    fr="une durée d'observation de 0 ou plus, de moins d'un million d'unités",
    en="a time of observation of 0 or more, less than a million units",
)
_WITHIN = Text(
    fr="une durée depuis le premier achat, au plus celle de l'observation (`observed`)",
    en="a time since the first purchase, at most that of observation (`observed`)",
)
_TOGETHER = Text(
    fr="0 quand il n'y a pas de rachat, plus de 0 quand il y en a",
    en="0 when there is no repeat purchase, more than 0 when there is one",
)
