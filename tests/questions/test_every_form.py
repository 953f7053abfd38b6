"""A right answer in any reasonable form is right, in the notebook and in the grader, whatever the question."""

from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

DATA = {stem: sheet_data(stem, "amina") for stem in SHEETS}

ONE_NUMBER = {
    "float": float,
    "numpy": np.float64,
    "array of no dimension": np.array,
    "array of one": lambda value: np.array([value]),
    "array of one by one": lambda value: np.array([[value]]),
    "named series": lambda value: pd.Series([value], index=["x"], name="share"),
    "nullable series": lambda value: pd.Series([value], dtype="Float64"),
    "table": lambda value: pd.DataFrame({"value": [value]}),
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
}


def each(*kinds):
    """Run a test on each question of these kinds."""
    questions = [(stem, q) for stem, sheet in SHEETS.items() for q in sheet.questions if q.kind in kinds]
    return pytest.mark.parametrize(("stem", "question"), questions, ids=[f"{stem}-{q.id}" for stem, q in questions])


def assert_right(question, forms, data):
    """Each form of the answer earns all the points, with nothing to follow."""
    for name, answer in forms.items():
        verdict = check_answer(question, answer, data)
        assert (verdict.outcome, verdict.points) == (Outcome.CORRECT, question.points), (name, verdict)


@each(Kind.NUMBER, Kind.RATE, Kind.COUNT)
def test_one_number_is_right_in_every_clothes(stem, question, handed_in):
    """Python's, numpy's and pandas' numbers, exact fractions, and what is alone in its table."""
    value = question.expected(DATA[stem])
    assert_right(question, {name: handed_in(form(value)) for name, form in ONE_NUMBER.items()}, DATA[stem])


@each(Kind.SET, Kind.ORDERED_LIST)
def test_several_values_are_right_in_every_clothes(stem, question, handed_in):
    """Whatever holds values one after the other."""
    values = list(question.expected(DATA[stem]))
    if len(set(values)) == len(values):
        assert_right(question, {name: handed_in(form(values)) for name, form in SEVERAL.items()}, DATA[stem])


@each(Kind.MAPPING, Kind.SERIES)
def test_one_value_each_is_right_in_every_clothes(stem, question, handed_in):
    """Whatever gives a value to a label."""
    named = dict(question.expected(DATA[stem]))
    assert_right(question, {name: handed_in(form(named)) for name, form in ONE_EACH.items()}, DATA[stem])
