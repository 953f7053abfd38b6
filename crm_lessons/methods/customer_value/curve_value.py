"""What a customer is worth when retention changes with age: the value of a whole retention curve."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.customer_value.lifetime_value import FirstMargin, first_margin_years, valued
from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.methods.quantities import finite_number, rate
from crm_lessons.methods.shown import label, shown
from crm_lessons.methods.validation import InputError, numeric_series
from crm_lessons.text.language import Text


def value_by_curve(
    margin: float, survival: pd.Series[float], discount: float, first_margin: FirstMargin = "end_of_year"
) -> pd.DataFrame:
    """Return the working of a customer's value, year by year, from the part of customers still there after each year.

    From a Series of rates, 1 at year 0, then the part still there after 1, 2, 3, … years, to a row a margin:
        year | chance (that the customer is still there), present_value (of one unit of money paid then), expected_margin
             (discounted), cumulative_value

    There are as many margins as years were observed; nothing is assumed of later years, so the last `cumulative_value` is the
    value *within* that time. margin, discount and first_margin are those of `customer_lifetime_value`, and with one rate of
    retention for ever this is `value_by_year`. Where the first years lose most, one mean rate gives another value.

    Raises InputError: the Series is not a curve by whole years that begins with 1 and never rises, or a number is none.
    Source: Berger & Nasr (1998); Fader & Hardie (2007) for why retention rises with age.

    Example:
        >>> survival = pd.Series([1, 0.67, 0.58, 0.53, 0.45, 0.34])
        >>> value_by_curve(100, survival, discount=0.10)["cumulative_value"].round(0).to_dict()
        {1: 61.0, 2: 109.0, 3: 149.0, 4: 179.0, 5: 201.0}
    """
    yearly, i = finite_number(margin, "margin"), rate(discount, "discount")
    there = _survival(survival)
    stayed, waited = first_margin_years(first_margin)
    margins = len(there) - 1
    return valued(yearly, there[stayed : stayed + margins], i, waited)


def _survival(survival: object) -> np.ndarray:
    curve = numeric_series(survival, "survival")
    whole_years = len(curve) > 1 and list(curve.index) == list(range(len(curve)))
    if not whole_years or abs(curve.iloc[0] - 1) > ROUNDING:
        raise InputError(_NO_CURVE)
    wrong = curve.index[(curve < 0) | (curve > 1) | (curve.diff() > ROUNDING)]
    if len(wrong):
        raise InputError(_NO_RATE.format(year=label(wrong[0]), value=shown(curve[wrong[0]])))
    return curve.to_numpy()


_NO_CURVE = Text(
    fr="On attend la part encore là à la fin des années 0, 1, 2, …, dans l'ordre, à partir de 1. Des têtes ? Écrivez "
    "`survival / survival.iloc[0]`. Une courbe par mois ? Lisez-la aux années entières avec `retention_at(curve, 12 * year)`.",
    en="Expected the part still there at the end of years 0, 1, 2, …, in order, from 1 on. Heads? Write "
    "`survival / survival.iloc[0]`. A curve by month? Read it at whole years with `retention_at(curve, 12 * year)`.",
)
_NO_RATE = Text(
    fr="Année {year} : {value}. La part encore là est un taux qui ne remonte jamais.",
    en="Year {year}: {value}. The part still there is a rate that never rises.",
)
