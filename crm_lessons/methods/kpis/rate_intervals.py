"""How far a rate may be trusted: the interval of one rate, of the difference of two, and of each row of a table."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import complete, in_code, table_with
from crm_lessons.methods.estimate import Estimate, known_confidence, normal_quantile
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.quantities import whole_number
from crm_lessons.methods.shown import label
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text


def rate_interval(successes: int, trials: int, confidence: float = 0.95) -> Estimate:
    """Return a rate, successes over trials, and its confidence interval by Wilson's score method.

    With z = 1.96 for 95%, the interval is centred on (rate + z²/2n) / (1 + z²/n), a little nearer to one half than the rate
    itself, and never leaves 0 to 1: 0 of 20 leaves room for a rate of 16%. It holds for trials that do not depend on one
    another, such as one answer a customer; it knows nothing of who was asked and who was not.

    Raises InputError: not whole numbers, no trial, more successes than trials, an unusual confidence.
    Source: Wilson (1927); recommended by Newcombe (1998) and by Brown, Cai and DasGupta (2001).

    Example:
        >>> rate = rate_interval(12, 200)
        >>> rate.value, round(rate.low, 3), round(rate.high, 3)
        (0.06, 0.035, 0.102)
        >>> rate.holds(0.10)
        True
    """
    won, tried = part_of_trials(successes, trials)
    low, high = wilson(won, tried, normal_quantile(confidence))
    return Estimate(won / tried, float(low), float(high), known_confidence(confidence))


def rate_difference(
    successes: int, trials: int, other_successes: int, other_trials: int, confidence: float = 0.95
) -> Estimate:
    """Return the first rate less the other one, and its confidence interval by Newcombe's hybrid score method.

    From the Wilson interval of each rate: the lower end lies sqrt((rate - its low)² + (other high - other rate)²) below the
    difference, the upper end likewise above. An interval that holds 0 does not say that the rates are equal: it says that
    so few trials cannot tell which is higher.

    Raises InputError: not whole numbers, no trial, more successes than trials, an unusual confidence.
    Source: Newcombe (1998), "Interval estimation for the difference between independent proportions", method 10.

    Example:
        >>> with_message_less_without = rate_difference(120, 1_000, 80, 1_000)
        >>> difference = with_message_less_without
        >>> round(difference.value, 3), round(difference.low, 3), round(difference.high, 3)
        (0.04, 0.014, 0.066)
    """
    won, tried = part_of_trials(successes, trials)
    other_won, other_tried = part_of_trials(other_successes, other_trials, "other_successes", "other_trials")
    low, high = newcombe(won, tried, other_won, other_tried, normal_quantile(confidence))
    difference = won / tried - other_won / other_tried
    return Estimate(difference, float(low), float(high), known_confidence(confidence))


def rates_with_intervals(
    table: pd.DataFrame, trials: str = "trials", successes: str = "successes", confidence: float = 0.95
) -> pd.DataFrame:
    """Return a table of counts with the interval of each row's rate beside it.

    From the table of `rates_by_group`, or of `response_by_group` with trials="customers", successes="responses", to the
    same rows and columns, with:
        rate_low, rate_high (Wilson's interval; missing in a row without a trial)

    Of twenty intervals of 95%, one misses on average: the row that stands out most in a long table may be that one.

    Raises InputError: a column is missing, a number is missing or negative, a row has more successes than trials.
    Source: as for `rate_interval`.

    Example:
        >>> groups = pd.DataFrame({"trials": [200, 20], "successes": [12, 3]}, index=["e-mail", "SMS"])
        >>> rates_with_intervals(groups).round(3)
                trials  successes  rate_low  rate_high
        e-mail     200         12     0.035      0.102
        SMS         20          3     0.052      0.360
    """
    counts = table_with(table, [trials, successes], "table", made_by="rates_by_group")
    tried, won = (_counts(counts[column], column) for column in (trials, successes))
    wrong = tried.index[won > tried]
    if len(wrong):
        raise InputError(_MORE_IN_ROW.format(row=label(wrong[0]), won=successes, tried=trials))
    low, high = wilson(won, tried.where(tried > 0), normal_quantile(confidence))
    return counts.assign(rate_low=low, rate_high=high)


def wilson(successes: Any, trials: Any, z: float) -> tuple[Any, Any]:
    """Return the two ends of Wilson's interval, of one rate or of a column of them."""
    rate, extra = successes / trials, z * z / trials
    centre = (rate + extra / 2) / (1 + extra)
    reach = np.sqrt(rate * (1 - rate) * extra + extra * extra / 4) / (1 + extra)
    # Exactly, the interval holds the rate; rounding must not leave 0 of 20 above 0.
    return np.maximum(np.minimum(centre - reach, rate), 0), np.minimum(np.maximum(centre + reach, rate), 1)


def newcombe(successes: Any, trials: Any, other_successes: Any, other_trials: Any, z: float) -> tuple[Any, Any]:
    """Return the two ends of the interval of a difference of rates, of one or of a column of them."""
    rate, other_rate = successes / trials, other_successes / other_trials
    low, high = wilson(successes, trials, z)
    other_low, other_high = wilson(other_successes, other_trials, z)
    difference = rate - other_rate
    below, above = np.hypot(rate - low, other_high - other_rate), np.hypot(high - rate, other_rate - other_low)
    return difference - below, difference + above


def part_of_trials(
    successes: object, trials: object, won_name: str = "successes", tried_name: str = "trials"
) -> tuple[int, int]:
    """Return two counts, the first a part of the second, or say which is none."""
    tried, won = whole_number(trials, tried_name, 1), whole_number(successes, won_name, 0)
    if won > tried:
        raise InputError(
            _MORE.format(won_name=won_name, tried_name=tried_name, won=number_text(won), tried=number_text(tried))
        )
    return won, tried


def _counts(values: pd.Series[Any], column: str) -> pd.Series[float]:
    counts = floats(complete(values), in_code("table", column))
    wrong = counts.index[~counts.between(0, _MOST)]
    if len(wrong):
        raise InputError(_NO_COUNT.format(column=column, row=label(wrong[0])))
    return counts


_MOST = 1e15
_MORE = Text(
    fr="`{won_name}` ({won}) dépasse `{tried_name}` ({tried}). Les deux nombres sont-ils échangés ?",
    en="`{won_name}` ({won}) exceeds `{tried_name}` ({tried}). Are the two numbers swapped?",
)
_MORE_IN_ROW = Text(
    fr="Ligne {row} : `{won}` dépasse `{tried}`. Les deux colonnes sont-elles échangées ?",
    en="Row {row}: `{won}` exceeds `{tried}`. Are the two columns swapped?",
)
_NO_COUNT = Text(
    fr="La colonne `{column}` ne compte pas, à la ligne {row} : on attend 0 ou plus.",
    en="Column `{column}` does not count, in row {row}: 0 or more is expected.",
)
