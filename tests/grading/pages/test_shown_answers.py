import datetime

import numpy as np
import pandas as pd
import pytest

from crm_lessons.grading.pages.shown_answers import shown_answer
from crm_lessons.grading.student.wire import encode


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (0.1 + 0.2, "0.3"),
        (np.float64(0.8), "0.8"),
        (225_000, "225000"),
        (True, "True"),
        (None, "None"),
        ("Fidéliser\nles deux", "Fidéliser\nles deux"),
        ([1, "a", (2.5, None)], "[1, a, (2.5, None)]"),
        ({3, 12, 1}, "{1, 3, 12}"),
        ({"b", "a", 2}, "{2, a, b}"),
        (np.array([[1, 2], [3, 4]]), "[[1, 2], [3, 4]]"),
        (pd.Index([3, 1]), "[3, 1]"),
        (datetime.date(2024, 12, 31), "2024-12-31"),
        (list(range(40)), f"[{', '.join(map(str, range(30)))}, … (40)]"),
        ([object], "[‹type›]"),
    ],
)
def test_a_value_stands_in_one_line(answer: object, words: str) -> None:
    """As Python shows it, short, and a set always in the same order."""
    shown = shown_answer(encode(answer), "fr")
    assert shown is not None
    assert (shown.words, shown.rows) == (words, ())


def test_a_long_table_shows_its_first_rows_and_tells_how_many_there_are() -> None:
    """With the labels of its rows and columns."""
    table = pd.DataFrame({"revenue": range(20), "share": [0.05] * 20}, index=[f"C{n}" for n in range(20)])
    shown = shown_answer(encode(table), "fr")
    assert shown is not None
    assert shown.headings == ("", "revenue", "share")
    assert (shown.rows[0], len(shown.rows), shown.size) == (("C0", "0", "0.05"), 8, 20)
    assert not shown.more_columns


def test_a_wide_table_says_that_columns_are_left_out() -> None:
    """A page has the width of a page."""
    shown = shown_answer(encode(pd.DataFrame([range(50)])), "fr")
    assert shown is not None
    assert (len(shown.headings), shown.more_columns) == (9, True)


@pytest.mark.parametrize("answer", [pd.Series({"A": 0.6, "B": 0.3}), {"A": 0.6, "B": 0.3}])
def test_labels_and_their_values_stand_in_rows(answer: object) -> None:
    """A Series and a dictionary look the same."""
    shown = shown_answer(encode(answer), "fr")
    assert shown is not None
    assert shown.rows == (("A", "0.6"), ("B", "0.3"))


def test_what_was_not_written_by_the_grader_is_not_shown() -> None:
    """A record that somebody changed by hand stops nothing."""
    assert shown_answer({"type": "nonsense"}, "fr") is None
