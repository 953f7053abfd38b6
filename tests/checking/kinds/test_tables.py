import numpy as np
import pandas as pd

from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.question import Kind
from crm_lessons.text.language import Text

EXPECTED = pd.DataFrame({"revenue": [300.0, 900.0, 250.0], "share": [0.2, np.nan, 0.17]}, index=["C1", "C2", "C3"])


def test_rows_may_come_in_any_order_where_order_says_nothing(judged):
    """By label, where the question says so; otherwise the order is part of the answer, a quarter of it."""
    shuffled = EXPECTED.loc[["C3", "C1", "C2"]]
    assert judged(Kind.TABLE, EXPECTED, shuffled, in_order=False).outcome is Outcome.CORRECT
    verdict = judged(Kind.TABLE, EXPECTED, shuffled)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 3)
    assert "pas dans le bon ordre" in verdict.message.fr


def test_an_undefined_cell_must_be_missing(judged):
    """A missing value is right where the expected one is undefined; zero is a wrong cell."""
    assert judged(Kind.TABLE, EXPECTED, EXPECTED.copy()).outcome is Outcome.CORRECT
    verdict = judged(Kind.TABLE, EXPECTED, EXPECTED.fillna(0))
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 3.25)
    assert "`share`" in verdict.message.fr


def test_a_number_given_up_is_not_right(judged):
    """Missing where a number is expected is wrong."""
    given = EXPECTED.assign(share=np.nan)
    assert judged(Kind.TABLE, EXPECTED, given).points < 4


def test_a_column_may_have_a_word_of_the_question(judged):
    """Where columns are customers, C1, c1 and 1 are the same; another name is known by the vocabulary alone."""
    table = pd.DataFrame({"C1": [0.2, 0.8], "C2": [0.5, 0.5]}, index=["A", "B"])
    words = {"C1": Text(fr="λ", en="λ"), "C2": Text(fr="C2", en="C2")}
    assert judged(Kind.TABLE, table, table.rename(columns=str.lower)).outcome is Outcome.CORRECT
    assert judged(Kind.TABLE, table, table.set_axis([1, 2], axis=1)).outcome is Outcome.CORRECT
    greek = table.rename(columns={"C1": "λ"})
    assert judged(Kind.TABLE, table, greek, vocabulary=words).outcome is Outcome.CORRECT
    assert judged(Kind.TABLE, table, greek).points == 2, "one column of two is missing"


def test_a_hair_across_a_rounding_is_the_same_number(judged):
    """0.1651 and 0.1649 round to different cents of a whole and are the same share within the tolerance."""
    truth, given = pd.DataFrame({"share": [0.1651]}), pd.DataFrame({"share": [0.1649]})
    assert judged(Kind.TABLE, truth, given, in_order=False).outcome is Outcome.CORRECT


def test_an_order_that_says_nothing_is_not_spoken_of(judged):
    """A share rounded to two decimals, in whatever order, is rounded too early and nothing else."""
    truth = pd.DataFrame({"share": [0.3333, 0.6667]})
    verdict = judged(Kind.TABLE, truth, truth.round(2), in_order=False)
    assert "Arrondi trop tôt" in verdict.message.fr


def test_a_difference_of_two_dates_is_a_number_of_days(judged):
    """Without `.dt.days` a column holds lengths of time; they say the same."""
    days = pd.DataFrame({"recency_days": [11.0, np.nan]}, index=["C1", "C2"])
    lengths = days.assign(recency_days=pd.to_timedelta(days["recency_days"], unit="D"))
    assert judged(Kind.TABLE, days, lengths).outcome is Outcome.CORRECT
    assert judged(Kind.TABLE, days, lengths + pd.Timedelta(days=1)).outcome is not Outcome.CORRECT


def test_a_series_is_told_how_to_become_a_table(judged):
    """The commonest slip before a table is asked for."""
    verdict = judged(Kind.TABLE, EXPECTED, EXPECTED["revenue"])
    assert verdict.outcome is Outcome.UNREADABLE
    assert ".to_frame()" in verdict.message.fr


def test_right_numbers_beside_other_names_are_not_right(judged):
    """A row that bears the name of another earns nothing; of four, two rows of equal figures are right under either name."""
    rates = pd.DataFrame({"revenue": [9.0, 5.0, 5.0, 1.0], "share": [0.45, 0.25, 0.25, 0.05]}, index=[*"abcd"])
    rounded = {"rounded": lambda data, kept: rates.map(kept)}
    for order in (True, False):
        names = {"dbca": 1.5, "dcba": 1.5, "bcda": 0.5, "acbd": 4}
        verdicts = {
            each: judged(Kind.TABLE, rates, rates.set_axis([*each]), in_order=order, **rounded) for each in names
        }
        assert {each: verdict.points for each, verdict in verdicts.items()} == names
        assert not order or "noms" in verdicts["dcba"].message.fr


def test_rows_that_an_order_leaves_open_earn_the_same_either_way(judged):
    """Equal revenues, the sums beside them by their place: whichever comes first, and whatever is wrong elsewhere in the table.

    Where the order says nothing, each row has its own figures, and those of another are wrong.
    """
    truth = pd.DataFrame({"revenue": [9.0, 5.0, 5.0, 1.0], "so_far": [9.0, 14.0, 19.0, 20.0]}, index=[*"abcd"])
    wrong_cell, turned = truth.assign(so_far=[8.0, 14.0, 19.0, 20.0]), truth.set_axis([*"dbca"])
    starts = {"right": truth, "a cell": wrong_cell, "a and d turned round": turned, "d is missing": truth.iloc[:3]}
    for name, start in starts.items():
        other = start.rename(index={"b": "c", "c": "b"})
        one, either = (judged(Kind.TABLE, truth, each).points for each in (start, other))
        assert one == either > 0, name
        assert judged(Kind.TABLE, truth, other, in_order=False).points < 4, name


def test_a_hundred_times_an_amount_is_no_percentage(judged):
    """Nor is an amount that is nearly right one that was rounded too early."""
    amounts = pd.DataFrame({"revenue": [0.2, 900.0], "orders": [3.0, 4.0]}, index=["C1", "C2"])
    for given in (amounts.assign(revenue=amounts["revenue"] * 100), amounts.assign(revenue=amounts["revenue"] + 0.004)):
        verdict = judged(Kind.TABLE, amounts, given)
        assert "`revenue`" in verdict.message.fr
        assert not {"taux", "décimales"} & {*verdict.message.fr.split()}


def test_columns_that_are_only_counted_have_no_headings(judged):
    """As in a table made of an array: their numbers are no customers' names, whether they begin at 0 or at 1."""
    rates = pd.DataFrame({"C1": [0.2, 0.8], "C2": [0.5, 0.5]}, index=["A", "B"])
    verdict = judged(Kind.TABLE, rates, pd.DataFrame(rates.to_numpy()))
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 2)
    assert "n'ont pas les titres" in verdict.message.fr
    verdict = judged(Kind.TABLE, rates, pd.DataFrame(rates.to_numpy() / 3, index=["A", "B"]))
    assert (verdict.outcome, verdict.points) == (Outcome.INCORRECT, 0)
    assert "have no headings" in verdict.message.en


def test_columns_whose_names_are_to_be_numbers_are_read_by_them(judged):
    """Months after the first, as numbers or as texts."""
    counts = pd.DataFrame({0: [9.0, 7.0], 1: [4.0, 3.0]}, index=["A", "B"])
    assert judged(Kind.TABLE, counts, counts.rename(columns=str)).outcome is Outcome.CORRECT
