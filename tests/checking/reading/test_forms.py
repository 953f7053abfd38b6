"""Any form has one reading or none, decided without a look at what would be right."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.agreement import Unreadable
from crm_lessons.checking.reading.forms import labels_in, pairs_in
from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.question import Kind

BEST = [16, 20, 1]
ORDERS = pd.DataFrame({"customer": BEST, "amount": [300, 200, 100]}, index=[7, 9, 12])
REVENUE = pd.Series([225_000, 175_000, 90_000], index=pd.Index(BEST, name="customer"), name="revenue")


@pytest.mark.parametrize(
    "answer",
    [
        BEST,
        tuple(BEST),
        {*BEST},
        np.array([BEST]).T,
        np.ma.array(BEST),
        pd.Index(BEST),
        pd.MultiIndex.from_tuples([(customer,) for customer in BEST]),
        dict.fromkeys(BEST, 0.5),
        {16: True, 20: True, 1: True, 5: False},
        pd.Series(BEST),
        REVENUE,
        REVENUE.to_frame(),
        REVENUE.reset_index(),
        REVENUE.groupby(level=0).sum(),
        REVENUE.groupby(level=0).size(),
        ORDERS["customer"],
        ORDERS,
        pd.Series({16: 0.5, 20: 0.3, 1: 0.2}),
        pd.DataFrame({"code": BEST, "share": [0.5, 0.3, 0.2]}),
        pd.DataFrame({"code": BEST}),
    ],
)
def test_a_set_in_any_reasonable_form_has_one_reading(judged, answer):
    """Customers in the values, in a named index, in a column that says so, or wherever nothing else can be labels."""
    assert judged(Kind.SET, {1, 16, 20}, answer).outcome is Outcome.CORRECT


@pytest.mark.parametrize(
    "answer",
    [
        pd.Series([5, 6, 7], index=BEST),
        pd.Series(BEST, index=[5, 6, 7]),
        pd.Series(["x", "y", "z"], index=["a", "b", "c"]),
        pd.DataFrame({"customer": BEST, "client": [5, 6, 7]}),
        pd.DataFrame({"customer": BEST, "customer.": [5, 6, 7], "Customer-": [7, 8, 9]}),
        pd.DataFrame([BEST, BEST], columns=["customer", "customer", "customer"]),
        pd.DataFrame({"a": BEST, "b": [5, 6, 7]}),
        pd.DataFrame(np.arange(12).reshape(3, 4)),
        [{16, 20, 1}, {5, 6, 7}],
        [BEST, [5, 6, 7]],
        np.array([BEST, [5, 6, 7]]),
        {16: [20, 1], 5: [6]}.values(),
        pd.Series([{16, 20, 1}, {5, 6, 7}]),
        pd.DataFrame({"customer": [{16, 20, 1}, {5, 6, 7}]}),
        pd.DataFrame([BEST * 40] * 2),
    ],
)
def test_many_guesses_are_no_set(judged, answer):
    """Values and index, columns of one name in many spellings, rows of sets: unreadable, whichever guess is right."""
    for right in ({1, 16, 20}, {5, 6, 7}):
        assert judged(Kind.SET, right, answer).outcome is Outcome.UNREADABLE


def test_two_ways_to_read_are_met_by_the_form_to_write(judged):
    """In both languages, with a line that can be copied."""
    message = judged(Kind.SET, {1}, pd.Series([5, 6], index=[1, 2])).message
    assert "`set(serie)` ou `set(serie.index)`" in message.fr
    assert "`set(series)` or `set(series.index)`" in message.en
    assert 'set(table["customer"])' in judged(Kind.SET, {1}, pd.DataFrame({"a": [1, 2], "b": [3, 4]})).message.en


CLASSES = {1: "A", 2: "B", 3: "C", 4: "C"}
BY_CLASS = pd.DataFrame({"customer": list(CLASSES), "class": list(CLASSES.values())})


@pytest.mark.parametrize(
    "answer",
    [
        BY_CLASS,
        BY_CLASS[["class", "customer"]],
        BY_CLASS.set_index("customer"),
        BY_CLASS.rename(columns={"class": "segment", "customer": "code"}),
        BY_CLASS.groupby("class")["customer"].apply(list),
        BY_CLASS.groupby("class")["customer"].apply(list).reset_index(),
        BY_CLASS.groupby("class")["customer"].apply(set).to_frame(),
        BY_CLASS.groupby("class")["customer"].unique().reset_index(),
        BY_CLASS.groupby("class").groups and BY_CLASS.set_index("customer").groupby("class").groups,
        {customer: [its_class] for customer, its_class in CLASSES.items()},
        {1: "A", 2: "B", 3: ["C"], 4: ["C"]},
        {"classe A": {1}, "classe B": np.array([2]), "classe C": pd.Index([3, 4])},
        BY_CLASS.assign(revenue=[4, 3, 2, 1], cumulated=1.0),
    ],
)
def test_classes_in_any_reasonable_form_have_one_reading(judged, answer):
    """Tables of two named columns, groupings with lists in their cells, lists of one."""
    assert judged(Kind.MAPPING, CLASSES, answer).outcome is Outcome.CORRECT


@pytest.mark.parametrize(
    "answer",
    [
        BY_CLASS.assign(classe=["C", "C", "A", "B"]),
        BY_CLASS.assign(client=[4, 3, 2, 1]),
        pd.DataFrame([["A", "B", "C", "C"]] * 4, index=[1, 2, 3, 4], columns=["class", "class.", "Class", "classe"]),
        {**CLASSES, "1": "B"},
        {"A": [1, 2], "B": [2], "C": [3, 4]},
        {"A": pd.Series([1], index=[2]), "B": pd.Series([2, 9], index=[1, 8]), "C": [3, 4]},
        {"A": [[1, 2], [3]], "B": [4]},
    ],
)
def test_many_guesses_are_no_classes(judged, answer):
    """Two columns of classes or of customers, one customer in two classes, members that are values or index."""
    assert judged(Kind.MAPPING, CLASSES, answer).outcome is Outcome.UNREADABLE


@pytest.mark.parametrize("names", [("share", "share."), ("Part", "share"), ("share", "share")])
def test_two_columns_of_one_name_are_two_answers(judged, names):
    """The same heading in another spelling or language is the same column."""
    table = pd.DataFrame([[0.2, 0.3], [0.8, 0.7]], index=["C1", "C2"], columns=list(names))
    verdict = judged(Kind.TABLE, pd.DataFrame({"share": [0.2, 0.8]}, index=["C1", "C2"]), table)
    assert verdict.outcome is Outcome.UNREADABLE
    assert "plusieurs colonnes" in verdict.message.fr


def test_what_reset_index_makes_is_read(judged):
    """Labels come first, whatever they are called, in a series and in a table."""
    rates = pd.Series({"A": 0.2, "B": 0.5})
    for answer in (rates.reset_index(), rates.rename_axis("group").reset_index(name="rate"), rates.to_frame().T):
        assert judged(Kind.SERIES, dict(rates), answer).outcome is Outcome.CORRECT
    table = pd.DataFrame({"share": [0.2, 0.8], "revenue": [2.0, 8.0]}, index=["C1", "C2"])
    for answer in (table.reset_index(), table.rename_axis("supplier").reset_index()):
        assert judged(Kind.TABLE, table, answer).outcome is Outcome.CORRECT


def test_a_function_that_returns_its_text_has_not_made_a_number_of_it(judged):
    """Turning texts into numbers may be what was asked for."""
    assert judged(Kind.NUMBER, 0.75, "0,75").outcome is Outcome.CORRECT


def test_what_is_too_wide_or_too_long_is_turned_away_before_it_is_read():
    """By its size alone."""
    assert labels_in("x", pd.DataFrame(np.zeros((1, 120_000)))) is None
    assert pairs_in("x", pd.Series(range(100_001))) is None
    with pytest.raises(Unreadable):
        pairs_in("x", pd.DataFrame({"a": [1, 2], "b": [3, 4], "c": [5, 6]}))
