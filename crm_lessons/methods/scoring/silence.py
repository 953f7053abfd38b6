"""Silence: how long each customer has been without an order, held against the customer's own rhythm."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import complete, in_code, one_row_each, table_with
from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.quantities import finite_number
from crm_lessons.methods.shown import label
from crm_lessons.text.language import Text

TIMES, DAYS, GAPS = 2.0, 30, 2
"""Twice the usual interval, more than a month, and at least two intervals to call one usual."""
_COLUMNS = ("recency_days", "frequency", "tenure_days")


def silence_table(table: pd.DataFrame, times: float = TIMES, days: float = DAYS, gaps: int = GAPS) -> pd.DataFrame:
    """Say of each customer whether the present silence is longer than the customer's own rhythm explains.

    From the table of `rfm_table` to one row a customer:
        customer | gaps (intervals between orders: one less than the orders), mean_interval_days (missing without a gap),
                   silent_days (whole days since the last order), times_interval (silent_days / mean_interval_days; missing
                   where that is missing or 0), out_of_habit (true or false)

    Out of habit is who has at least `gaps` gaps and has been silent for more than `times` the mean interval and for more
    than `days`. Of fewer gaps, or of orders that all came on one day, no habit can be told: the answer is false, and `gaps`
    or an interval of 0 says why. The three limits are a choice.
    The fewer the gaps, the less the mean of them is worth; even where it is exact, someone who orders at random, at a steady
    rate, is at a given moment silent for more than twice the mean interval with a probability of exp(-2), 14%: a reason to
    call, no proof of a departure.

    Raises InputError when a column is missing or unusable, or a limit is no number from 0 on.
    Source: ours; `mean_interval_days` is that of `frat_table`.

    Example:
        >>> orders = pd.DataFrame({"customer": ["A", "A", "A", "B"], "amount": 100})
        >>> orders["date"] = pd.to_datetime(["2024-01-10", "2024-03-10", "2024-05-09", "2024-01-10"])
        >>> silence_table(rfm_table(orders, on="2024-12-31"))[["gaps", "silent_days", "times_interval", "out_of_habit"]]
                  gaps  silent_days  times_interval  out_of_habit
        customer
        A            2          236        3.933333          True
        B            0          356             NaN         False
    """
    longest, month, fewest = _limit(times, "times"), _limit(days, "days"), _limit(gaps, "gaps")
    silent, orders, tenure = _counted(table)
    between = orders - 1
    interval = (tenure - silent).div(between.where(between > 0))
    habit = (between >= fewest) & (interval > 0)
    return pd.DataFrame({
        "gaps": between.astype(int),
        "mean_interval_days": interval,
        "silent_days": silent.astype(int),
        "times_interval": silent.div(interval.where(interval > 0)),
        "out_of_habit": habit & (silent > longest * interval) & (silent > month),
    })  # fmt: skip


def _counted(table: object) -> list[pd.Series[float]]:
    """Return recency, frequency and tenure, each with a number from 0 on for every customer."""
    customers = one_row_each(table_with(table, _COLUMNS, "table", made_by="rfm_table"))
    silent, orders, tenure = (floats(complete(customers[name]), in_code("table", name)) for name in _COLUMNS)
    sound = (silent >= 0) & (orders >= 1) & (tenure >= silent) & (np.maximum(orders, tenure) < _MOST)
    if not sound.all():
        raise InputError(_UNSOUND.format(row=label(customers.index[~sound][0])))
    return [silent, orders, tenure]


def _limit(value: object, name: str) -> float:
    limit = finite_number(value, name)
    if limit < 0:
        raise InputError(_NEGATIVE.format(name=name))
    return limit


_MOST = 1e9
"""Neither days nor orders of a customer are as many; a larger number would not fit a whole one."""
_UNSOUND = Text(
    fr="Ligne {row} : on attend au moins une commande, une récence d'au moins 0 jour et une ancienneté qui ne lui soit pas "
    "inférieure. Refaites le tableau avec `rfm_table`.",
    en="Row {row}: expected are at least one order, a recency of at least 0 days and a tenure that is no shorter. Make the "
    "table again with `rfm_table`.",
)
_NEGATIVE = Text(fr="`{name}` ne peut être négatif.", en="`{name}` cannot be negative.")
