"""Four ways to say how many of a cohort will still be there, from what has been seen of it so far."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.customer_value.shifted_beta_geometric import (
    cohort_survivors,
    fit_shifted_beta_geometric,
    projected_survival,
)
from crm_lessons.methods.quantities import whole_number
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text


def retention_forecasts(survivors: pd.Series[float], until: int, recent: int = 12) -> pd.DataFrame:
    """Return how many of a cohort four forecasters expect at the end of each period to come, all from the same past.

    From a Series of customers still there at the start and at the end of each period seen, in order (heads), to a row for
    the last period seen and for each one up to `until`:
        period | constant_rate, last_value, kaplan_meier, shifted_beta_geometric (heads)

    constant_rate: departures ÷ customers × periods lived, over all that was seen, goes on for ever
    last_value: the retention of the last `recent` periods goes on for ever
    kaplan_meier: says what was seen and nothing of what was not: missing beyond
    shifted_beta_geometric: those who leave easily have gone first, so that retention goes on rising

    Raises InputError as `fit_shifted_beta_geometric` does, when `until` is not later than what was seen, or when fewer than
    `recent` periods were.
    Source: Fader & Hardie (2007), who hold such forecasts beside one another.

    Example:
        >>> seen = pd.Series([1000, 869, 743, 653, 593])
        >>> retention_forecasts(seen, until=7, recent=2).round(0).loc[7].tolist()
        [398.0, 423.0, nan, 445.0]
    """
    there = cohort_survivors(survivors)
    now, last = len(there) - 1, whole_number(until, "until", 1)
    span = whole_number(recent, "recent", 1)
    if last <= now or span > now:
        raise InputError(_NO_FUTURE.format(now=number_text(now), until=number_text(last), recent=number_text(span)))
    ahead = np.arange(last - now + 1, dtype=float)
    pooled = 1 - (there[0] - there[-1]) / there[:-1].sum()
    lately = (there[-1] / there[-1 - span]) ** (1 / span)
    projected = projected_survival(fit_shifted_beta_geometric(survivors), last)["survival"].to_numpy()
    columns = {
        "constant_rate": there[-1] * pooled**ahead,
        "last_value": there[-1] * lately**ahead,
        "kaplan_meier": np.where(ahead == 0, there[-1], np.nan),
        "shifted_beta_geometric": there[-1] * projected[now:] / projected[now],
    }
    return pd.DataFrame(columns, index=pd.RangeIndex(now, last + 1, name="period"))


_NO_FUTURE = Text(
    fr="On a vu {now} périodes. `until` doit venir après ({until} reçu), et `recent` ne peut pas dépasser ce que l'on a vu "
    "({recent} reçu).",
    en="{now} periods were seen. `until` must come later ({until} received), and `recent` cannot exceed what was seen "
    "({recent} received).",
)
