"""What a customer is worth: the margins to come, each weighted by the chance that it comes and by how long one waits."""

from __future__ import annotations

from typing import Literal, get_args

import numpy as np
import pandas as pd

from crm_lessons.methods.quantities import amount_of_at_least_zero, finite_number, rate, whole_number
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text

FirstMargin = Literal["end_of_year", "certain", "now"]
"""When the first margin comes, and whether it is sure to come; every formula in print supposes one of these.

end_of_year: at the end of the first year, from those who have stayed through it: m·r/(1+i)
certain: at the end of the first year, from everybody: m/(1+i)
now: today, from everybody: m
"""

_STAYED_AND_WAITED: dict[FirstMargin, tuple[int, int]] = {"end_of_year": (1, 1), "certain": (0, 1), "now": (0, 0)}
"""Years to survive and years to wait before the first margin."""


def customer_lifetime_value(
    margin: float,
    retention: float,
    discount: float,
    years: int | None = None,
    acquisition_cost: float = 0,
    first_margin: FirstMargin = "end_of_year",
) -> float:
    """Return what a customer is worth today: the expected margins, discounted, less what it costs to win the customer.

    margin: what one year brings in, loyalty costs paid (any currency; a loss is negative)
    retention: the part of customers who stay from one year to the next, the same each year
    discount: the annual discount rate
    years: how many margins are counted; None counts them for ever, which has a sum only where 1 + discount > retention
    first_margin: when the first margin comes (see `FirstMargin`); for ever, "now" is worth one margin more than
        "end_of_year", exactly

    The course's sum of yearly profits is the case retention=1, discount=0, years=n: nobody leaves, nothing waits.

    Raises InputError when a rate is not between 0 and 1, a number is none, or the sum for ever has no end.
    Source: Berger & Nasr (1998); Gupta & Lehmann (2003) for the sum for ever.

    Example:
        >>> customer_lifetime_value(100 - 20, retention=1, discount=0, years=5, acquisition_cost=150)
        250.0
        >>> round(customer_lifetime_value(100, retention=0.80, discount=0.10), 2)
        266.67
    """
    yearly = finite_number(margin, "margin")
    cost = amount_of_at_least_zero(acquisition_cost, "acquisition_cost")
    if years is None:
        return yearly * margin_multiple(retention, discount, first_margin) - cost
    return float(value_by_year(yearly, retention, discount, years, first_margin)["expected_margin"].sum()) - cost


def margin_multiple(retention: float, discount: float, first_margin: FirstMargin = "end_of_year") -> float:
    """Return how many yearly margins a customer is worth for ever: r / (1 + i - r) when the first comes at year's end.

    Raises InputError when the sum has no end: nobody leaves and waiting costs nothing.
    Source: Gupta & Lehmann (2003).

    Example:
        >>> round(margin_multiple(retention=0.80, discount=0.10), 2)
        2.67
    """
    r, i = rate(retention, "retention"), rate(discount, "discount")
    if r == 1 and i == 0:
        raise InputError(
            Text(
                fr="Si personne ne part (rétention 1) et que le temps ne coûte rien (actualisation 0), la somme est sans fin. "
                "Donnez un nombre d'années, une rétention inférieure à 1 ou une actualisation positive.",
                en="If nobody leaves (retention 1) and time costs nothing (discount 0), the sum has no end. "
                "Give a number of years, a retention under 1 or a positive discount.",
            )
        )
    stayed, waited = first_margin_years(first_margin)
    return r**stayed * (1 + i) ** (1 - waited) / (1 + i - r)


def value_by_year(
    margin: float, retention: float, discount: float, years: int, first_margin: FirstMargin = "end_of_year"
) -> pd.DataFrame:
    """Return the working of the value, a row a margin.

    year | chance (that the customer is still there), present_value (of one unit of money paid then), expected_margin
         (discounted), cumulative_value

    year counts from today: 0 is now. Arguments and errors are those of `customer_lifetime_value`.

    Example:
        >>> value_by_year(100, retention=0.80, discount=0.10, years=3).round(2)
              chance  present_value  expected_margin  cumulative_value
        year
        1       0.80           0.91            72.73             72.73
        2       0.64           0.83            52.89            125.62
        3       0.51           0.75            38.47            164.09
    """
    yearly, r, i = finite_number(margin, "margin"), rate(retention, "retention"), rate(discount, "discount")
    stayed, waited = first_margin_years(first_margin)
    place = np.arange(whole_number(years, "years", 1), dtype=np.int64)
    return valued(yearly, r ** (place + stayed), i, waited)


def valued(margin: float, chance: np.ndarray, discount: float, waited: int) -> pd.DataFrame:
    """Return the table of `value_by_year` from the chance of each margin, the first of which comes after `waited` years."""
    year = pd.RangeIndex(waited, waited + len(chance), name="year")
    table = pd.DataFrame({"chance": chance, "present_value": (1 / (1 + discount)) ** year.to_numpy()}, index=year)
    expected = margin * table["chance"] * table["present_value"]
    return table.assign(expected_margin=expected, cumulative_value=expected.cumsum())


def first_margin_years(first_margin: FirstMargin) -> tuple[int, int]:
    """Return how many years a customer must have stayed, and how many one waits, for the first margin."""
    if not isinstance(first_margin, str) or first_margin not in get_args(FirstMargin):
        known = ", ".join(f'"{name}"' for name in get_args(FirstMargin))
        raise InputError(
            Text(
                fr="`first_margin` vaut {known} ; reçu : {given}.",
                en="`first_margin` is one of {known}; received: {given}.",
            ).format(known=known, given=shown(first_margin))
        )
    return _STAYED_AND_WAITED[first_margin]
