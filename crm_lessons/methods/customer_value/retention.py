"""How long customers stay, when many of them have not left yet: those still there count for as long as they were seen."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import complete, table_with
from crm_lessons.methods.customers import unmatched
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.quantities import amount_of_at_least_zero
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError, numeric_series
from crm_lessons.text.language import Text


def retention_curve(durations: pd.Series[float], ended: pd.Series[bool]) -> pd.DataFrame:
    """Return the part of customers still there after each duration, by the method of Kaplan and Meier.

    From two Series by customer, how long each was observed (any unit of time) and whether the relation had ended then,
    to a table with a row for time 0 and for each duration that occurs:
        time | at_risk (seen until then), ended, censored (still there when last seen), survival (rate between 0 and 1)

    At each time, the curve is multiplied by the part of those at risk who stay. A customer censored at some time was
    still there then: of two with the same duration, the one who leaves counts first. Those censored are supposed to stay as
    long as the others: the curve is wrong where one stops following just those who are about to leave. `retention_band` says
    how far it can be believed.

    Raises InputError when the two Series do not name the same customers, a duration is missing or negative, or an end
    is not true or false. Source: Kaplan & Meier (1958).

    Example:
        >>> months = pd.Series([2, 3, 3, 5, 6, 6, 8, 9, 12, 12])
        >>> left = pd.Series([1, 1, 0, 1, 1, 0, 1, 0, 1, 0]).astype(bool)
        >>> retention_curve(months, left).round(2)
              at_risk  ended  censored  survival
        time
        0          10      0         0      1.00
        2          10      1         0      0.90
        3           9      1         1      0.80
        5           7      1         0      0.69
        6           6      1         1      0.57
        8           4      1         0      0.43
        9           3      0         1      0.43
        12          2      1         1      0.21
    """
    seen = _durations(durations)
    left = _ends(ended, seen.index)
    times = np.union1d([0], seen if (seen % 1 != 0).any() else seen.astype("int64"))
    by_time = pd.DataFrame({"ended": left, "censored": ~left}).groupby(seen).sum().reindex(times, fill_value=0)
    leaving = by_time["ended"] + by_time["censored"]
    at_risk = len(seen) - leaving.cumsum() + leaving
    table = pd.DataFrame({"at_risk": at_risk, **by_time, "survival": (1 - by_time["ended"] / at_risk).cumprod()})
    return table.rename_axis("time")


def retention_at(curve: pd.DataFrame, time: float) -> float:
    """Return the part of customers still there at `time`, from the table of `retention_curve`.

    Missing (NaN) past the last duration that was observed: nobody was seen for so long, so nothing is known.

    Example:
        >>> months, left = pd.Series([2, 3, 3, 5, 6]), pd.Series([True, True, False, True, False])
        >>> curve = retention_curve(months, left)
        >>> round(retention_at(curve, 4), 2), retention_at(curve, 7)
        (0.6, nan)
    """
    until = amount_of_at_least_zero(time, "time")
    survival = floats(
        complete(table_with(curve, ["survival"], "curve", made_by="retention_curve")["survival"]), 'curve["survival"]'
    )
    if (
        survival.empty
        or not pd.api.types.is_numeric_dtype(survival.index)
        or not survival.index.is_monotonic_increasing
    ):
        raise InputError(_NO_CURVE)
    if until > curve.index[-1]:
        return float("nan")
    return float(survival.loc[:until].iloc[-1])


def _durations(durations: object) -> pd.Series[float]:
    seen = numeric_series(durations)
    negative = seen.index[seen < 0]
    if len(negative):
        raise InputError(
            Text(
                fr="Durée négative pour le client {customer} : la fin précède le début. Vérifiez les deux dates.",
                en="Negative duration for customer {customer}: the end comes before the start. Check both dates.",
            ).format(customer=negative[0])
        )
    return seen


def _ends(ended: object, customers: pd.Index) -> pd.Series[bool]:
    """Return the ends in the order of the durations."""
    if not isinstance(ended, pd.Series) or not ended.index.is_unique or unmatched(customers, ended.index):
        raise InputError(
            Text(
                fr="Durées et fins doivent nommer les mêmes clients, une fois chacun. Prenez deux colonnes d'un même tableau.",
                en="Durations and ends must name the same customers, once each. Take two columns of one table.",
            )
        )
    if not ended.astype(object).isin([True, False]).all():
        stranger = ended[~ended.astype(object).isin([True, False])]
        raise InputError(
            Text(
                fr="Client {customer} : `ended` vaut {value}. Écrivez `True` si la relation est finie, `False` si elle dure encore.",
                en="Customer {customer}: `ended` is {value}. Write `True` if the relation has ended, `False` if it goes on.",
            ).format(customer=stranger.index[0], value=shown(stranger.iloc[0]))
        )
    return ended.reindex(customers).astype(bool)


_NO_CURVE = Text(
    fr="On attend la courbe que rend `retention_curve` : une ligne par durée, de la plus courte à la plus longue. Écrivez "
    "`retention_at(retention_curve(durations, ended), time)`.",
    en="The curve that `retention_curve` returns is expected: one row a duration, the shortest first. Write "
    "`retention_at(retention_curve(durations, ended), time)`.",
)
