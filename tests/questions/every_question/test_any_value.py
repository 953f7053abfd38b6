"""Whatever is handed in, and to whichever question, the check holds."""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.grading.student.wire import Opaque
from crm_lessons.questions.catalogue import SHEETS

QUESTIONS = [(stem, question.id) for stem, sheet in SHEETS.items() for question in sheet.questions]
NAMES = st.sampled_from(["customer", "class", "client", "Classe.", "share", "revenue", "A", "B", "C1", "", 0, 1, 5, 101, (1,), (1, 2)])  # fmt: skip
ONE = st.one_of(
    NAMES,
    st.none(),
    st.booleans(),
    st.integers(-3, 25),
    st.sampled_from([10**400, float("inf"), -float("inf"), float("nan"), -0.0, 1e308, 0.5, 1 + 2j, b"A", ..., pd.NA, pd.NaT]),
    st.sampled_from([Decimal("sNaN"), Decimal("1e999999"), Fraction(1, 3), np.float16(1), np.longdouble(0.5), np.str_("A"), np.datetime64("2024-01-01")]),
    st.sampled_from([pd.Timestamp("2024-01-01"), datetime(2024, 1, 1, tzinfo=UTC), date(2024, 1, 1), pd.Timedelta(days=3), pd.Period("2024-01"), pd.Interval(0, 1), Opaque("x"), np.array(0.5), np.ma.masked]),
    st.text(max_size=6),
)  # fmt: skip


def _table(cells: list[list[object]]) -> object:
    rows = [tuple(row[:3]) for row in cells if len(row) >= 3]
    return pd.DataFrame(rows, columns=["customer", "class", "customer"][: 3 if rows else 0])


def _nested(inner):
    lists = st.lists(inner, max_size=5)
    labelled = st.lists(st.tuples(NAMES, inner), max_size=6).map(dict)
    return st.one_of(
        lists,
        lists.map(tuple),
        labelled,
        labelled.map(lambda named: pd.Series(list(named.values()), index=pd.Index(list(named), tupleize_cols=False), dtype=object)),
        lists.map(lambda values: pd.Series(values, dtype=object, name="customer")),
        st.tuples(lists, st.lists(NAMES, min_size=1, max_size=4)).map(
            lambda given: pd.DataFrame([[value] * len(given[1]) for value in given[0]], columns=pd.Index(given[1], tupleize_cols=False), dtype=object)
        ),
        st.lists(lists, max_size=4).map(_table),
    )  # fmt: skip


class Raising:
    """Raises whatever it is asked, even for its class."""

    def _raise(self, *_):
        raise RuntimeError

    __eq__ = __len__ = __iter__ = __float__ = __bool__ = __str__ = __repr__ = __getattr__ = _raise
    __class__ = property(_raise)
    __hash__ = object.__hash__


def _alone(value):
    """Return a series that holds one value, which pandas has not looked into."""
    held = np.empty(1, dtype=object)
    held[0] = value
    return pd.Series(held, dtype=object)


SHAPES = [
    [Raising()],
    {"A": Raising(), 1: "A"},
    {Raising(): "A"},
    _alone(Raising()),
    pd.DataFrame(),
    pd.DataFrame(columns=range(300)),
    pd.DataFrame(index=range(5)),
    pd.DataFrame(np.zeros((0, 3)), columns=["customer", "class", "share"]),
    pd.DataFrame(np.ones((5, 2)), columns=pd.MultiIndex.from_tuples([("a", "b"), ("a", "c")])),
    pd.DataFrame(np.ones((2, 2)), index=pd.MultiIndex.from_tuples([(1, 2), (3, 4)])),
    pd.DataFrame({"customer": pd.Categorical(["a", "b"]), "class": pd.period_range("2024-01", periods=2, freq="M")}),
    pd.Series(pd.date_range("2024-01-01", periods=3), index=pd.interval_range(0, 3)),
    pd.Series([1, 2], index=[1, 1]),
    pd.MultiIndex.from_product([[1, 2], ["a"]]),
    np.zeros((2, 2, 2)),
    np.zeros((0, 1)),
    np.ma.array([1, 2], mask=[True, False]),
    np.array([("a", 1)], dtype=[("x", "U1"), ("y", "i4")]),
    pd.DataFrame({"customer": [1, 2], "class": [["A"], {"B": 1}]}),
    {"A": pd.DataFrame({"customer": [1]}), "B": pd.Series([1, 2], index=[3, 4])},
    {frozenset({1, 2}): "A", (3,): "B"},
]
ANYTHING = st.one_of(st.sampled_from(SHAPES), st.recursive(ONE, _nested, max_leaves=12))


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(which=st.sampled_from(QUESTIONS), value=ANYTHING, called=st.booleans())
def test_no_answer_makes_the_check_fail(which, value, called, data_of, caplog):
    """Values, tables and groupings of anything, as an answer or as what a function returns; nothing is even left unforeseen."""
    stem, name = which
    answer = (lambda *given: value) if called else value
    with caplog.at_level(logging.DEBUG, logger="crm_lessons.checking"):
        verdict = check_answer(SHEETS[stem][name], answer, data_of(stem))
    assert verdict.outcome is not Outcome.CHECK_FAILED, caplog.text
    assert verdict.message.fr
    assert verdict.message.en
    assert not caplog.records
