"""A live check asks nothing of a student's own objects."""

from __future__ import annotations

from collections import Counter, OrderedDict
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_lessons import open_sheet
from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.known_types import Stranger, known_answer
from crm_lessons.questions.catalogue import SHEETS

STEM = "02_pareto_abc"
ASKED = (
    "top_customers",
    "top_share",
    "cumulative_table",
    "abc_classes",
    "class_shares",
    "who_is_right",
    "recommendation",
)
METHODS = (
    "__eq__", "__ne__", "__lt__", "__len__", "__iter__", "__repr__", "__str__", "__bool__", "__float__", "__int__", "__index__",
    "__getattr__", "__getattribute__", "__getitem__", "__contains__", "__array__", "__reduce__", "__reduce_ex__", "__getstate__",
    "__deepcopy__", "__call__", "__format__", "keys", "items", "values", "to_numpy",
)  # fmt: skip


def _ran(*_, **__):
    raise SystemExit("the student's own code was run")


class _Meta(type):
    __hash__ = __eq__ = __instancecheck__ = __subclasscheck__ = __call__ = _ran


def _hostile(base, methods, name, module, hides_its_class):
    """Return an instance of a new type with these methods, which claims to be another."""
    body = {**dict.fromkeys(methods, _ran), "__module__": module, "__qualname__": name, "__hash__": lambda self: 1}
    kind = type(name, (base,), body | ({"__class__": property(_ran)} if hides_its_class else {}))
    return kind.__new__(kind) if base is not pd.DataFrame else kind({"a": [1]})


hostile = st.builds(
    _hostile,
    st.sampled_from([object, float, int, str, list, tuple, dict, set, pd.DataFrame]),
    st.sets(st.sampled_from(METHODS), min_size=1).filter(
        lambda names: names.isdisjoint({"__getattribute__", "__getattr__"})
    ),
    st.sampled_from(["float", "DataFrame", "Series", "list", "Mine"]),
    st.sampled_from(["builtins", "pandas", "pandas.core.frame", "numpy", "__main__"]),
    st.booleans(),
)
inside = st.sampled_from([
    lambda one: one, lambda one: [1, one], lambda one: (one,), lambda one: {"A": [one]}, lambda one: {1: one},
    lambda one: [[one]],
])  # fmt: skip


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(st.sampled_from(ASKED), hostile, inside)
def test_nothing_of_a_hostile_answer_is_run(sheet, question, answer, put):
    """Whatever it overrides and whatever it claims to be, alone or inside a container: it is met in words, and the check ends."""
    verdict = sheet.check(**{question: put(answer)})
    assert verdict.outcome in (Outcome.UNREADABLE, Outcome.NOT_ATTEMPTED)


@pytest.fixture(scope="module")
def sheet():
    return open_sheet(STEM, language="en", remember=False)


def test_a_class_whose_own_class_lies_is_not_asked(sheet):
    """Neither its hash nor its comparison nor its check of instances."""
    liar = type.__call__(_Meta, "Liar", (), {})
    for answer in (liar, object.__new__(liar)):
        assert sheet.check(top_share=answer).outcome is Outcome.UNREADABLE


class _Stop(BaseException):
    pass


def _stops(*_):
    raise _Stop


def _leaves(*_):
    raise SystemExit


@pytest.mark.parametrize(
    "function", [_stops, _leaves, lambda *_: _hostile(object, METHODS[:4], "float", "builtins", True)]
)
def test_a_function_that_leaves_or_gives_something_hostile_is_only_wrong(sheet, function):
    """A function has to be called; what it raises ends nothing, and what it gives is looked at like an answer."""
    assert sheet.check(abc_by_revenue=function).outcome is Outcome.INCORRECT


REVENUE = pd.Series({"a": 2.0, "b": 1.0})


@pytest.mark.parametrize(
    "answer",
    [
        None, ..., True, 1, 0.8, "c", Decimal(1), Fraction(1, 2), np.float32(1), np.int8(1), np.array(0.8), np.array([1, "a"], object),
        [1], (1,), {1}, frozenset({1}), {1: [2]}, {}.keys(), range(3), OrderedDict(a=1), Counter("aa"),
        REVENUE, REVENUE.to_frame(), REVENUE.index, REVENUE.astype(object), REVENUE.groupby(REVENUE > 1).groups,
        REVENUE.index.to_numpy(), pd.Categorical(["a"]), pd.array([1, None], dtype="Int64"), pd.MultiIndex.from_tuples([(1, 2)]),
        pd.Timestamp("2024-01-01"), pd.NA, pd.NaT, pd.Period("2024-01"), pd.Interval(0, 1),
    ],
    ids=lambda answer: type(answer).__name__,
)  # fmt: skip
def test_what_students_honestly_answer_is_judged_as_it_is(answer):
    """Python's own types and the libraries', with what they hold."""
    assert known_answer(SHEETS[STEM]["top_share"], answer) is answer


def test_one_stranger_makes_a_stranger():
    """Wherever it stands."""
    for answer in ([object.__new__(type("Mine", (), {}))], pd.Series([type("Mine", (), {})()])):
        assert type(known_answer(SHEETS[STEM]["top_share"], answer)) is Stranger
