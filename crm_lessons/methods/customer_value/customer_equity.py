"""Customer equity: what all customers are worth together, those who are here and those who will be won."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import complete, in_code, one_row_each, table_with
from crm_lessons.methods.customer_value.lifetime_value import FirstMargin, margin_multiple
from crm_lessons.methods.impossible import A_FINITE_NUMBER, A_RATE, AT_LEAST_ZERO, refuse_impossible
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.quantities import rate, whole_number

_COLUMNS = ("customers", "margin", "retention", "new_customers", "acquisition_cost")


def customer_equity(
    segments: pd.DataFrame, discount: float, years: int, first_margin: FirstMargin = "end_of_year"
) -> pd.DataFrame:
    """Return the value of the present base and of the customers to be won, segment by segment.

    From a table with a row for each segment:
        segment | customers (today, heads), margin (of one customer and year, keeping paid), retention (yearly rate),
                  new_customers (won each year, heads), acquisition_cost (of one of them)
    to the same table with four more columns, in the unit of the margin:
        segment | ..., customer_value (of one customer, for ever), present_base (customers · customer_value),
                  future_customers, equity (present_base + future_customers)

    The convention: new customers are won at the end of each of the next `years` years, and one is worth
    customer_value − acquisition_cost on that day, brought back to today at `discount`. `first_margin` says when the first
    margin of a customer comes, counted from today for the present base and from the day of winning for the others (see
    `customer_lifetime_value`). Retention is the same every year: a base of old customers is worth more than this says, and new
    ones less, where retention rises with age.

    Raises InputError: a column or a number is missing, a head count or a cost is negative, a retention is no rate, a segment
    comes twice, or nobody leaves and time costs nothing.
    Source: Blattberg & Deighton (1996); Gupta, Lehmann & Stuart (2004), Journal of Marketing Research 41(1).

    Example:
        >>> one = {"customers": 1_000, "margin": 100, "retention": 0.80, "new_customers": 200, "acquisition_cost": 150}
        >>> equity = customer_equity(pd.DataFrame([one], index=["all"]), discount=0.10, years=3)
        >>> equity[["customer_value", "present_base", "future_customers", "equity"]].round(0).loc["all"].tolist()
        [267.0, 266667.0, 58027.0, 324693.0]
    """
    table, i = _segments(segments), rate(discount, "discount")
    won = np.arange(1, whole_number(years, "years", 1) + 1, dtype=float)
    multiple = [margin_multiple(retention, i, first_margin) for retention in table["retention"].tolist()]
    value = table["margin"] * multiple
    waited = float(((1 / (1 + i)) ** won).sum())
    present = table["customers"] * value
    future = table["new_customers"] * (value - table["acquisition_cost"]) * waited
    return segments.assign(customer_value=value, present_base=present, future_customers=future, equity=present + future)


def _segments(segments: object) -> pd.DataFrame:
    """Return the columns that count as floats."""
    table = one_row_each(table_with(segments, _COLUMNS, "segments"))
    numbers = pd.DataFrame({name: floats(complete(table[name]), in_code("segments", name)) for name in _COLUMNS})
    for name in ("customers", "new_customers", "acquisition_cost"):
        refuse_impossible(table[name], ~numbers[name].between(0, _MOST), AT_LEAST_ZERO)
    refuse_impossible(table["margin"], ~numbers["margin"].between(-_MOST, _MOST), A_FINITE_NUMBER)
    refuse_impossible(table["retention"], ~numbers["retention"].between(0, 1), A_RATE)
    return numbers


_MOST = 1e15
