"""Whether a rate pays: decided where its whole interval lies on one side of break-even, undecidable everywhere else."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods.kpis.rate_intervals import rates_with_intervals
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.quantities import rate as rate_of


def rate_verdicts(
    table: pd.DataFrame,
    break_even: float,
    trials: str = "trials",
    successes: str = "successes",
    confidence: float = 0.95,
) -> pd.DataFrame:
    """Return a table of counts with each row's rate, its interval, and what the interval says of break-even.

    From a table of counts to the same rows and columns, with:
        rate (successes over trials), rate_low, rate_high (Wilson's interval),
        verdict ("gain": all of the interval above break-even; "loss": all below; "undecidable": break-even is inside)

    break_even: the rate from which a trial pays, between 0 and 1

    "undecidable" does not say that the row is worth nothing; it says that so few trials cannot tell. A row without a trial
    has no rate, and is undecidable.

    Raises InputError as `rates_with_intervals` does, and when break-even is no rate.
    Source: as for `rate_interval`.

    Example:
        >>> lists = pd.DataFrame({"messages": [300, 6_000], "responses": [12, 240]}, index=["A", "B"])
        >>> rate_verdicts(lists, 0.0333, "messages", "responses")[["rate", "rate_low", "verdict"]].round(3)
           rate  rate_low      verdict
        A  0.04     0.023  undecidable
        B  0.04     0.035         gain
    """
    pays = rate_of(break_even, "break_even")
    rated = rates_with_intervals(table, trials, successes, confidence)
    verdict = pd.Series("undecidable", index=rated.index)
    verdict = verdict.mask(rated["rate_low"] > pays, "gain").mask(rated["rate_high"] < pays, "loss")
    tried, won = (floats(rated[column], column) for column in (trials, successes))
    rate = won / tried.where(tried > 0)
    ends = rated[["rate_low", "rate_high"]]
    return table.assign(rate=rate, rate_low=ends["rate_low"], rate_high=ends["rate_high"], verdict=verdict)
