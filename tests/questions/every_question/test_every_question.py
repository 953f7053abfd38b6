"""What every question of every sheet must stand: a blank, its worked solution, its right forms, its mistakes, and absurd answers."""

from __future__ import annotations

import json
import pickle
import re
from decimal import Decimal
from fractions import Fraction
from functools import cache
from importlib.resources import files
from pathlib import Path

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest
from in_each_sheet import in_each_sheet
from sheet_imports import given_imports

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.kinds.functions import draw_inputs
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.database import database
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind
from crm_lessons.text.numbers import number, percent

mpl.use("agg")

READERS = (None, "amina")
"""The tables of those who give no identifier, and those of one student."""

QUESTIONS = [(stem, question) for stem, sheet in SHEETS.items() for question in sheet.questions]
JUDGED = [(stem, question) for stem, question in QUESTIONS if question.kind.has_an_expected_answer]

NUMERIC = (Kind.NUMBER, Kind.RATE, Kind.COUNT, Kind.ORDERED_LIST, Kind.SERIES)


each_sheet = pytest.mark.parametrize("stem", SHEETS)


class AlwaysTrue:
    """Claims to be equal to anything, and to be any number."""

    def __eq__(self, other):
        return True

    __hash__ = object.__hash__

    def __float__(self):
        return 0.8

    def __iter__(self):
        return iter([1, 16, 2, 20])

    def __len__(self):
        return 4


class ForgedFloat(float):
    def __eq__(self, other):
        return True

    __hash__ = float.__hash__

    def __sub__(self, other):
        return 0.0

    __rsub__ = __sub__


ROOT = Path(__file__).parents[3]


@cache
def worked_code(stem):
    """Return the worked solutions of a chapter by question, ready to run, and whether one of them asks the database."""
    text = (files("crm_lessons.classroom") / "worked" / f"{stem}.json").read_text(encoding="utf-8")
    code = {question_id: solution["fr"] for question_id, solution in json.loads(text).items()}
    return {name: compile(lines, name, "exec") for name, lines in code.items()}, "company" in " ".join(code.values())


def worked_answers(stem, data):
    """Run the worked solutions of a chapter on some data, as a student who reads them would."""
    code, asks_the_database = worked_code(stem)
    names = given_imports(stem) | {name: table.copy() for name, table in data.items()}
    if asks_the_database:
        names["company"] = database(data)
    for question in SHEETS[stem].questions:
        exec(code[question.id], names)
    return {question.id: names[question.id] for question in SHEETS[stem].questions}


def same_for_all(question, *readers):
    """Return whether a plan or a function is tried on the same whoever hands it in: in the same worlds, on the same inputs."""
    if question.kind is Kind.FUNCTION:
        return len({pickle.dumps(draw_inputs(question, data, np.random.default_rng(0))) for data in readers}) == 1
    return question.kind is Kind.PLAN


@in_each_sheet(QUESTIONS)
def test_an_untouched_blank_is_no_mistake(stem, question, data_of):
    """`...` has not been answered; nothing else is said of it."""
    for reader in READERS:
        verdict = check_answer(question, ..., data_of(stem, reader))
        assert (verdict.outcome, verdict.points, verdict.max_points) == (Outcome.NOT_ATTEMPTED, 0, question.points)


@each_sheet
def test_the_worked_solution_is_right_on_everybody_s_data(stem, students, data_of, variants_of, every_case):
    """The tables without an identifier and every student's variant: full points for each question, texts for the teacher."""
    readers = (data_of(stem), *variants_of(stem))
    once = {question.id for question in SHEETS[stem].questions if same_for_all(question, *readers[:5])}
    with every_case() as case:
        for student, data in zip((None, *students), readers, strict=True):
            answers = worked_answers(stem, data)
            for question in SHEETS[stem].questions:
                if student is not None and question.id in once:
                    continue
                with case(student, question.id):
                    verdict = check_answer(question, answers[question.id], data)
                    expected = Outcome.FOR_THE_TEACHER if question.kind is Kind.TEXT else Outcome.CORRECT
                    assert (verdict.outcome, verdict.mistake) == (expected, None)


@in_each_sheet(JUDGED)
def test_the_same_answer_in_another_form_is_right(stem, question, data_of, worked_out, ways, every_case):
    """A list for a set, a numpy number for a float, French words for English ones: what counts is what the answer says."""
    assert question.right, "No question is right in one way only: give other forms in `right`."
    with every_case() as case:
        for reader in READERS:
            data = data_of(stem, reader)
            asked = worked_out(question, data)
            right = asked.expected(data)
            for place, form in enumerate(question.right, start=1):
                for way, handed_in in ways.items():
                    with case(reader, "form", place, way):
                        verdict = check_answer(asked, handed_in(form(data, right)), data)
                        assert (verdict.outcome, verdict.points) == (Outcome.CORRECT, question.points), verdict


@in_each_sheet(JUDGED)
def test_a_known_mistake_is_met_by_its_own_sentence(stem, question, data_of, worked_out, every_case):
    """What the mistake produces is named and met."""
    with every_case() as case:
        for reader in READERS:
            data = data_of(stem, reader)
            asked = worked_out(question, data)
            for mistake in asked.mistakes:
                with case(reader, mistake.name):
                    verdict = check_answer(asked, mistake.produces(data), data)
                    assert (verdict.mistake, verdict.message) == (mistake.name, mistake.message)
                    assert verdict.points < question.points


@each_sheet
def test_no_mistake_is_right_by_chance_on_a_student_s_data(stem, students, variants_of, worked_out, every_case):
    """On every fourth variant each wrong way gives a wrong answer, and one that is recognised."""
    judged = [
        question
        for question in SHEETS[stem].questions
        if question.kind is not Kind.FUNCTION and question.kind.has_an_expected_answer
    ]
    with every_case() as case:
        for student, data in [*zip(students, variants_of(stem), strict=True)][::4]:
            for question in (worked_out(one, data) for one in judged):
                for mistake in question.mistakes:
                    with case(student, question.id, mistake.name):
                        verdict = check_answer(question, mistake.produces(data), data)
                        assert verdict.outcome in (Outcome.INCORRECT, Outcome.PARTLY_CORRECT)
                        assert verdict.mistake is not None


ABSURD = {
    "nothing": None,
    "true": True,
    "text": "abc",
    "number with its unit": "0.8 MAD",
    "empty text": "",
    "list": [1, 2, 3],
    "empty list": [],
    "empty dict": {},
    "empty set": set(),
    "empty series": pd.Series([], dtype=float),
    "empty table": pd.DataFrame(),
    "nested": [[1, 2], [3]],
    "nan": float("nan"),
    "list of nan": [float("nan")] * 3,
    "inf": float("inf"),
    "minus zero": -0.0,
    "huge int": 10**400,
    "huge float": 1e308,
    "complex": 1 + 2j,
    "long list": list(range(200_000)),
    "long text": "x" * 100_000,
    "always true": AlwaysTrue(),
    "always true inside": [AlwaysTrue()] * 4,
    "always true in a dict": {AlwaysTrue(): AlwaysTrue()},
    "always true in a series": pd.Series([AlwaysTrue()] * 20, index=range(1, 21)),
    "forged float": ForgedFloat(0.123),
    "a class": AlwaysTrue,
    "a function": lambda *anything: AlwaysTrue(),
    "a raising function": lambda *anything: 1 / 0,
    "a table": pd.DataFrame({"revenue": ["a", None], "share": [AlwaysTrue(), 1]}),
    "a wide table": pd.DataFrame(np.zeros((2, 60_000))),
    "a two-way index": pd.DataFrame({"revenue": [-12345.5]}, index=pd.MultiIndex.from_tuples([(1, 2)])),
    "dates": pd.to_datetime(["2024-01-01"]),
    "bytes": b"abc",
    "a huge fraction": Fraction(10**400),
    "a signalling nan": Decimal("sNaN"),
    "customers only": pd.DataFrame({"customer": [1, 2, 3]}),
    "ten million letters": "x" * 10_000_000,
    "a wide mapping": {name: range(90_000) for name in range(4)},
}


MAY_BE_LUCKY = ("list", "customers only")


@in_each_sheet(QUESTIONS)
def test_an_absurd_answer_is_survived_and_earns_nothing(stem, question, data_of, worked_out, every_case):
    """Nothing raises, nothing is forged, it is never the check that failed; a small list may hold a right member by luck."""
    data = data_of(stem)
    asked = worked_out(question, data)
    with every_case() as case:
        for name, absurd in ABSURD.items():
            with case(name):
                verdict = check_answer(asked, absurd, data)
                assert verdict.outcome not in (Outcome.CORRECT, Outcome.CHECK_FAILED)
                assert verdict.points <= (question.points / 4 if name in MAY_BE_LUCKY else 0)
                assert verdict.message.fr
                assert verdict.message.en


@in_each_sheet(JUDGED)
def test_what_cannot_be_read_says_so(stem, question, data_of, every_case):
    """A value of the wrong kind is unreadable, not wrong: the sentence names the variable and what it holds."""
    with every_case() as case:
        for absurd in ("nan", "empty list", "huge int", "always true", "nothing"):
            with case(absurd):
                verdict = check_answer(question, ABSURD[absurd], data_of(stem))
                assert verdict.outcome is Outcome.UNREADABLE
                assert question.id in verdict.message.fr


def _secrets(question, expected) -> set[str]:
    """What a message must not let slip: the expected numbers, in full and rounded, in both languages; the members of a set."""
    if question.kind is Kind.SET:
        return {str(member) for member in expected if len(str(member)) > 1}  # one digit may be a count
    if question.kind is Kind.TABLE:
        values = [*expected.select_dtypes("number").to_numpy().ravel()]
    else:
        values = [expected] if isinstance(expected, float | int) else [*pd.Series(expected)]
    written = set()
    for value in (value for value in values if isinstance(value, float) and np.isfinite(value) and value not in (0, 1)):
        for language in ("fr", "en"):
            written |= {number(value, language, decimals) for decimals in (2, 3, 4)}
            written |= {percent(value, language, decimals) for decimals in (0, 1, 2)}
        written.add(repr(value))
    return written


def _nearly(question, expected):
    """Yield answers that are right but for one place."""
    if question.kind is Kind.SET:
        members = sorted(expected, key=str)
        yield {*members[1:], "9999"}
        yield members[1:]
    elif question.kind is Kind.ORDERED_LIST:
        yield from ([*expected[:place], -3.5, *expected[place + 1 :]] for place in range(len(expected)))
    elif question.kind is Kind.SERIES:
        yield from (dict(expected) | {name: -3.5} for name in dict(expected))
        yield from ({name: value for name, value in dict(expected).items() if name != one} for one in dict(expected))
        yield list(dict(expected).values())[::-1]
    elif question.kind is Kind.TABLE:
        yield from (
            expected.apply(lambda column, off=name: column * 0 - 3.5 if column.name == off else column)
            for name in expected
        )
        yield from (expected.iloc[1:], expected.iloc[::-1], expected.reset_index(drop=True) * 2, expected.iloc[:, :1])


@in_each_sheet([(stem, question) for stem, question in JUDGED if question.kind in (*NUMERIC, Kind.TABLE, Kind.SET)])
def test_no_sentence_gives_the_answer_away(stem, question, data_of, worked_out, every_case):
    """Whatever a student tries, nearly right or absurd, what is expected is in no message and in no hint, in neither language."""
    data = data_of(stem, "amina")
    asked = worked_out(question, data)
    expected = asked.expected(data)
    secrets = _secrets(asked, expected)
    tries = [*ABSURD.values(), *(mistake.produces(data) for mistake in asked.mistakes), 0.01, 0.99, 7, 12345]
    messages = {check_answer(asked, one, data).message for one in [*tries, *_nearly(asked, expected)]}
    if question.kind is Kind.SET:  # of what they gave themselves, strangers alone are named
        messages = {check_answer(asked, one, data).message for one in _nearly(asked, expected)}
    with every_case() as case:
        for text in [*messages, *question.hints]:
            for language in ("fr", "en"):
                said = text.in_language(language)
                with case(said):
                    members = re.sub(r"\d+\s?%", "", said)  # 20 % is no customer
                    words = {*re.findall(r"[\w.-]+\w|\w", members)} if question.kind is Kind.SET else said
                    assert not [secret for secret in secrets if secret in words]


@in_each_sheet([(stem, question) for stem, question in JUDGED if question.kind is Kind.RATE])
def test_a_percentage_for_a_rate_is_the_right_number_in_another_unit(stem, question, data_of):
    """80 for 0.80 earns half and a word about units, on every rate."""
    data = data_of(stem)
    verdict = check_answer(question, 100 * question.expected(data), data)
    assert verdict.outcome is Outcome.PARTLY_CORRECT
    assert verdict.points == question.points / 2
    assert "pourcentage" in verdict.message.fr
