"""However a sort left rows with equal values, the answer is met by the same sentence."""

from __future__ import annotations

from contextlib import contextmanager

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.kinds.mappings import classes_of
from crm_lessons.checking.ties import as_the_ties_fell, tied_labels
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

TABLE = SHEETS["02_pareto_abc"]["cumulative_table"]
"""A question whose rows must come in order."""


@st.composite
def sorted_twice(draw):
    """Return the same amounts under their labels, sorted, with ties in two orders; a third of them are equal."""
    values = draw(st.lists(st.sampled_from([1.0, 2.0, 2.0, 5.0]), min_size=2, max_size=9))
    amounts = pd.Series(values, index=range(1, len(values) + 1))
    orders = [draw(st.permutations(list(amounts.index))) for _ in range(2)]
    return amounts, *(amounts.loc[order].sort_values(kind="stable") for order in orders)


ANSWERS = {
    Kind.SET: lambda ranked: frozenset(ranked.index[:3]),
    Kind.ORDERED_LIST: lambda ranked: list(ranked.index[:3]),
    Kind.SERIES: lambda ranked: ranked.cumsum().to_dict(),
    Kind.MAPPING: lambda ranked: classes_of(dict(zip(ranked.index, "AABBCCCCC", strict=False))),
    Kind.TABLE: lambda ranked: pd.DataFrame({"revenue": ranked, "cumulative_share": ranked.cumsum()}),
}
"""What one answers after sorting, as it is read."""


@pytest.mark.parametrize("kind", [kind for kind in ANSWERS if kind is not Kind.ORDERED_LIST])
@settings(max_examples=25, deadline=None)
@given(ways=sorted_twice())
def test_every_order_of_tied_rows_is_one_answer(kind, ways):
    """Sets, numbers and classes by label, tables in order: the ties fall as in the other one."""
    amounts, mine, theirs = ways
    settled = as_the_ties_fell(TABLE, kind, ANSWERS[kind](mine), ANSWERS[kind](theirs), tied_labels(TABLE, [amounts]))
    expected = ANSWERS[kind](theirs)
    assert settled.equals(expected) if kind is Kind.TABLE else settled == expected


@given(order=st.permutations(range(6)))
def test_tied_rows_whose_cells_are_close_each_find_their_own(order):
    """Cumulated before they were sorted, tied customers keep their shares, some within the tolerance of one another."""
    shares = 0.5 + 0.9 * TABLE.tolerance * np.arange(6)
    theirs = pd.DataFrame({"revenue": 1000.0, "cumulative_share": shares}, index=pd.Index(range(6), dtype=object))
    settled = as_the_ties_fell(TABLE, Kind.TABLE, theirs.iloc[list(order)], theirs, [frozenset(range(6))])
    assert settled.equals(theirs)


@settings(max_examples=25, deadline=None)
@given(ways=sorted_twice())
def test_a_whole_list_may_have_its_ties_in_any_order(ways):
    """All labels in order; where the list is cut off among tied ones, whoever comes in is as good."""
    amounts, mine, theirs = ways
    assert as_the_ties_fell(
        TABLE, Kind.ORDERED_LIST, list(mine.index), list(theirs.index), tied_labels(TABLE, [amounts])
    ) == list(theirs.index)
    cut, other = ANSWERS[Kind.ORDERED_LIST](mine), ANSWERS[Kind.ORDERED_LIST](theirs)
    assert as_the_ties_fell(TABLE, Kind.ORDERED_LIST, cut, other, tied_labels(TABLE, [amounts])) == other


@settings(max_examples=25, deadline=None)
@given(ways=sorted_twice())
def test_rows_that_are_not_tied_stay_apart(ways):
    """Who stands above another keeps its place: nothing becomes right that is not."""
    amounts, mine, _ = ways
    backwards = mine.iloc[::-1]
    for kind, answer in ANSWERS.items():
        if kind is not Kind.TABLE and len({*amounts}) == len(amounts):
            assert as_the_ties_fell(
                TABLE, kind, answer(mine), answer(backwards), tied_labels(TABLE, [amounts])
            ) == answer(mine)


@contextmanager
def ties_broken_otherwise(seed, monkeypatch):
    """Make every sort of pandas meet its rows in another order, so that equal ones come out otherwise."""
    generator = np.random.Generator(np.random.PCG64(seed))

    def otherwise(sort):
        def sorted_otherwise(rows, *given, **named):
            stable = {"kind": "stable"} if sort.__name__ == "sort_values" else {}
            return sort(rows.iloc[generator.permutation(len(rows))], *given, **named | stable)

        return sorted_otherwise

    with monkeypatch.context() as patched:
        for owner in (pd.Series, pd.DataFrame):
            for name in ("sort_values", "nlargest", "nsmallest"):
                patched.setattr(owner, name, otherwise(getattr(owner, name)))
        yield


SORTED = [(stem, q) for stem, sheet in SHEETS.items() for q in sheet.questions if q.ties is not None]
OTHERS = [
    (stem, q)
    for stem, sheet in SHEETS.items()
    for q in sheet.questions
    if q.ties is None and q.expected is not None and q.kind is not Kind.CHOICE
]


def told(question, produces, data, seed, monkeypatch):
    """Return what is said of an answer worked out where ties are broken otherwise."""
    with ties_broken_otherwise(seed, monkeypatch):
        answer = produces(dict(data))

    def function(*arguments):
        with ties_broken_otherwise(seed, monkeypatch):
            return answer(*arguments)

    return check_answer(question, function if question.kind is Kind.FUNCTION else answer, data, generator()).message


def generator():
    """Return a generator of hidden inputs, always the same."""
    return np.random.Generator(np.random.PCG64(0))


@pytest.mark.parametrize(
    ("questions", "readers", "seeds"),
    [
        pytest.param([(stem, q) for stem, q in SORTED if q.kind is not Kind.FUNCTION], [None], 1, id="sorted"),
        pytest.param(SORTED + OTHERS, [None, "amina", "student-017"], 3, id="all", marks=pytest.mark.proof),
    ],
)
def test_the_student_s_own_sort_never_spoils_a_diagnosis(questions, readers, seeds, monkeypatch):
    """The right answer stays right, and each known mistake is met by its sentence, however the student's sort breaks ties."""
    for stem, question in questions:
        for reader in readers:
            data = sheet_data(stem, reader)
            for produces in (question.expected, *(one.produces for one in question.mistakes if one.produces)):
                verdict = check_answer(question, produces(data), data, generator())
                for seed in range(seeds):
                    said = told(question, produces, data, seed, monkeypatch)
                    assert said == verdict.message, (stem, question.id, verdict.mistake)
