import numpy as np
import pandas as pd

from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.question import Kind

EXPECTED = pd.DataFrame({"revenue": [300.0, 900.0, 250.0], "share": [0.2, np.nan, 0.17]}, index=["C1", "C2", "C3"])


def test_rows_may_come_in_any_order_where_order_says_nothing(judged):
    """By label, where the question says so; otherwise the order is part of the answer."""
    shuffled = EXPECTED.loc[["C3", "C1", "C2"]]
    assert judged(Kind.TABLE, EXPECTED, shuffled, in_order=False).outcome is Outcome.CORRECT
    assert judged(Kind.TABLE, EXPECTED, shuffled).outcome is Outcome.INCORRECT


def test_an_undefined_cell_must_be_missing(judged):
    """A missing value is right where the expected one is undefined; zero is a wrong column."""
    assert judged(Kind.TABLE, EXPECTED, EXPECTED.copy()).outcome is Outcome.CORRECT
    verdict = judged(Kind.TABLE, EXPECTED, EXPECTED.fillna(0))
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 2)
    assert "`share`" in verdict.message.fr


def test_a_number_given_up_is_not_right(judged):
    """Missing where a number is expected is wrong."""
    given = EXPECTED.assign(share=np.nan)
    assert judged(Kind.TABLE, EXPECTED, given).points < 4


def test_a_difference_of_two_dates_is_a_number_of_days(judged):
    """Without `.dt.days` a column holds lengths of time; they say the same."""
    days = pd.DataFrame({"recency_days": [11.0, np.nan]}, index=["C1", "C2"])
    lengths = days.assign(recency_days=pd.to_timedelta(days["recency_days"], unit="D"))
    assert judged(Kind.TABLE, days, lengths).outcome is Outcome.CORRECT
    assert judged(Kind.TABLE, days, lengths + pd.Timedelta(days=1)).outcome is not Outcome.CORRECT
