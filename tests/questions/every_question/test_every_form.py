"""A right answer in any reasonable form is right, in the notebook and in the grader, whatever the question."""

from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from in_each_sheet import in_each_sheet

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

ONE_NUMBER = {
    "float": float,
    "numpy": np.float64,
    "array of no dimension": np.array,
    "array of one": lambda value: np.array([value]),
    "array of one by one": lambda value: np.array([[value]]),
    "named series": lambda value: pd.Series([value], index=["x"], name="share"),
    "nullable series": lambda value: pd.Series([value], dtype="Float64"),
    "table": lambda value: pd.DataFrame({"value": [value]}),
    "list of one": lambda value: [value],
    "set of one": lambda value: {value},
    "index": lambda value: pd.Index([value]),
    "pandas' own array": lambda value: pd.array([value]),
    "widest float": np.longdouble,
    "masked array": lambda value: np.ma.array([value]),
    "series of decimals": lambda value: pd.Series([Decimal(repr(float(value)))]),
    "grouped": lambda value: pd.Series([value]).groupby(["x"]).sum(),
    "french text": lambda value: f"{float(value):.6f}".replace(".", ","),
    "english text": lambda value: f"{float(value):,.6f}",
    "decimal": lambda value: Decimal(repr(float(value))),
    "fraction": lambda value: Fraction(float(value)),
}
SEVERAL = {
    "tuple": tuple,
    "array": np.array,
    "array of objects": lambda values: np.array(values, dtype=object),
    "series": lambda values: pd.Series(values, name="answer"),
    "index": pd.Index,
    "categorical": pd.Categorical,
    "series of categories": lambda values: pd.Series(values, dtype="category"),
    "what unique gives": lambda values: pd.Series(values).unique(),
    "pandas' own array": lambda values: pd.array(values),
    "keys": lambda values: dict.fromkeys(values).keys(),
    "array of one column": lambda values: np.array(values, dtype=object).reshape(-1, 1),
    "array of one row": lambda values: np.array(values, dtype=object).reshape(1, -1),
    "masked array": np.ma.array,
    "lists of one": lambda values: [[value] for value in values],
    "table of one column": lambda values: pd.DataFrame({"customer": values}),
    "table of one column by another name": lambda values: pd.DataFrame({"code": values}),
}
ONE_EACH = {
    "dictionary": dict,
    "in order": OrderedDict,
    "with a default": lambda named: defaultdict(int, named),
    "counter": Counter,
    "series": lambda named: pd.Series(named, name="answer"),
    "series of objects": lambda named: pd.Series(named, dtype=object),
    "index of one level": lambda named: pd.Series(
        list(named.values()), index=pd.MultiIndex.from_tuples([(key,) for key in named], names=["label"])
    ),
    "keys in tuples": lambda named: {(key,): value for key, value in named.items()},
    "table": lambda named: pd.Series(named, name="class").to_frame(),
    "table without a name": lambda named: pd.Series(named).to_frame(),
    "reset_index": lambda named: pd.Series(named).reset_index(),
    "reset_index under names": lambda named: pd.Series(named).rename_axis("customer").reset_index(name="class"),
    "reset_index under other names": lambda named: pd.Series(named).rename_axis("label").reset_index(name="x"),
    "text labels": lambda named: pd.Series({str(label): value for label, value in named.items()}, dtype=object),
    "categories": lambda named: pd.Series(named, dtype="category"),
}
BY_CLASS = {
    "lists": lambda groups: groups,
    "sets": lambda groups: {name: {*members} for name, members in groups.items()},
    "indexes": lambda groups: {name: pd.Index(members) for name, members in groups.items()},
    "series of lists": pd.Series,
    "table of lists": lambda groups: pd.DataFrame({"class": list(groups), "customer": list(groups.values())}),
    "table of lists, turned": lambda groups: pd.DataFrame({"customer": list(groups.values()), "class": list(groups)}),
    "table of lists under other names": lambda groups: pd.DataFrame({"x": list(groups), "y": list(groups.values())}),
}
AS_A_TABLE = {
    "reset_index": lambda table: table.reset_index(),
    "reset_index without a name": lambda table: table.rename_axis(None).reset_index(),
    "columns turned": lambda table: table.iloc[:, ::-1],
    "objects": lambda table: table.astype(object),
    "one more column": lambda table: table.assign(extra=1),
    "headings in tuples": lambda table: table.set_axis(pd.MultiIndex.from_tuples([(name,) for name in table]), axis=1),
}
A_LETTER_AND_A_NUMBER = {
    "capital": str.upper,
    "with a space": lambda pair: f"{pair[0]} {pair[1]}",
    "with a bracket": lambda pair: f" {pair[0]}) {pair[1]}. ",
    "with a comma": lambda pair: f"{pair[0]}, {pair[1]}",
    "numpy": np.str_,
    "array of no dimension": np.array,
    "list of one": lambda pair: [pair],
    "series": lambda pair: pd.Series([pair]),
    "tuple": lambda pair: (pair[0], int(pair[1])),
    "list": list,
    "set": lambda pair: {pair[0], int(pair[1])},
}


def each(*kinds):
    """Run a test on each question of these kinds."""
    return in_each_sheet((stem, q) for stem, sheet in SHEETS.items() for q in sheet.questions if q.kind in kinds)


@pytest.fixture
def assert_right(data_of, worked_out, ways, every_case):
    """Return the assertion that each form of an answer earns all the points, with nothing to follow, wherever it is checked."""

    def right(stem, question, forms, answer):
        data = data_of(stem, "amina")
        asked = worked_out(question, data)
        with every_case() as case:
            for name, form in forms.items():
                for way, handed_in in ways.items():
                    with case(name, way):
                        verdict = check_answer(asked, handed_in(form(answer(asked.expected(data)))), data)
                        assert (verdict.outcome, verdict.points) == (Outcome.CORRECT, question.points), verdict

    return right


@each(Kind.NUMBER, Kind.RATE, Kind.COUNT)
def test_one_number_is_right_in_every_form(stem, question, assert_right):
    """Python's, numpy's and pandas' numbers, exact fractions, and what is alone in its table."""
    assert_right(stem, question, ONE_NUMBER, lambda expected: expected)


@each(Kind.SET, Kind.ORDERED_LIST)
def test_several_values_are_right_in_every_form(stem, question, data_of, assert_right):
    """Whatever holds values one after the other."""
    values = list(question.expected(data_of(stem, "amina")))
    if len(set(values)) == len(values):
        assert_right(stem, question, SEVERAL, list)


@each(Kind.MAPPING, Kind.SERIES)
def test_one_value_each_is_right_in_every_form(stem, question, assert_right):
    """Whatever gives a value to a label."""
    assert_right(stem, question, ONE_EACH, dict)


@each(Kind.MAPPING)
def test_classes_are_right_by_their_members(stem, question, assert_right):
    """The members of each class, as grouping the rows of a table gives them."""

    def groups(expected):
        named = dict(expected)
        return {one: [name for name, its_class in named.items() if its_class == one] for one in named.values()}

    assert_right(stem, question, BY_CLASS, groups)


@each(Kind.TABLE)
def test_a_table_is_right_in_every_form(stem, question, assert_right):
    """Labels in the index or in the first column, columns in any order."""
    assert_right(stem, question, AS_A_TABLE, lambda expected: expected)


@each(Kind.CHOICE)
def test_a_choice_is_right_by_its_marks_and_by_its_sentences(stem, question, assert_right):
    """A capital, a bracket, two values, or the sentences themselves in either language."""
    sentences = {
        "in French": lambda pair: (question.choices[pair[0]].fr, question.reasons[pair[1]].fr),
        "in English": lambda pair: f"{question.choices[pair[0]].en} {question.reasons[pair[1]].en}".lower(),
    }
    assert_right(stem, question, A_LETTER_AND_A_NUMBER | sentences, lambda expected: expected)
