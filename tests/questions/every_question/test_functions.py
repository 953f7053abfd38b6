"""Functions are judged on hidden inputs: what is said names the kind of case, never the input or the value."""

from __future__ import annotations

import functools

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

FUNCTIONS = [(stem, q) for stem, sheet in SHEETS.items() for q in sheet.questions if q.kind is Kind.FUNCTION]
each_function = pytest.mark.parametrize(
    ("stem", "question"), FUNCTIONS, ids=[f"{stem}-{question.id}" for stem, question in FUNCTIONS]
)


def drawn(seed):
    """Return a generator of hidden inputs."""
    return np.random.Generator(np.random.PCG64(seed))


def raises(*given):
    """Quote the input in an error."""
    raise ValueError(f"the input was {given}")


def named_after_its_input(*given):
    """Quote the input in the name of an error."""
    raise type(f"Input{given}", (KeyError,), {})


def with_a_right_result(right):
    """Quote the right result in the name and the message of an error."""

    def function(*given):
        raise type(f"Result{right(*given)}", (LookupError,), {})(right(*given))

    return function


def right_once(right):
    """Answer the first call and no other."""
    calls = []

    def function(*given):
        calls.append(given)
        return right(*given) if len(calls) == 1 else "?"

    return function


@each_function
def test_what_is_said_does_not_depend_on_what_was_drawn(stem, question, students, data_of, worked_out, every_case):
    """Nothing of a hidden input or of its result is in a sentence: other inputs, two here and 25 in `make proof`, are met by
    the same words.
    """
    data = data_of(stem, "amina")
    asked = worked_out(question, data)
    right = asked.expected(data)
    tries = {
        "echo": lambda: lambda *given: given[0],
        "raises": lambda: raises,
        "named": lambda: named_after_its_input,
        "result": lambda: with_a_right_result(right),
        "once": lambda: right_once(right),
        "nothing": lambda: lambda *given: None,
        "list": lambda: lambda *given: list(given),
        "right": lambda: right,
        **{mistake.name: functools.partial(mistake.produces, data) for mistake in asked.mistakes if mistake.produces},
    }
    with every_case() as case:
        for name, tried in tries.items():
            with case(name):
                said = {
                    check_answer(asked, tried(), data, drawn(seed)).message
                    for seed in range(max(2, len(students) // 20))
                }
                assert len(said) == 1, said


@each_function
def test_what_fails_is_met_by_the_kind_of_its_case(stem, question, data_of):
    """The first case that fails is named, with how many came out right and why it did not; part of the points is kept."""
    data = data_of(stem)
    verdict = check_answer(question, right_once(question.expected(data)), data)
    assert f"Right in 1 of {len(question.cases)} cases" in verdict.message.en
    assert question.cases[1].kind.en in verdict.message.en
    assert "`ValueError`" in check_answer(question, raises, data).message.en
    assert "`KeyError`" in check_answer(question, named_after_its_input, data).message.en


class Instance:
    """An object that can be called."""

    def __init__(self, right):
        self.right = right

    def __call__(self, *given):
        return self.right(*given)


def decorated(right):
    """Wrap a function as a decorator does."""

    @functools.wraps(right)
    def wrapper(*given, **named):
        return right(*given, **named)

    return wrapper


def greedy(right):
    """Spoil the arguments once the result is there."""

    def function(*given):
        result = right(*given)
        for argument in given:
            if isinstance(argument, pd.Series | pd.DataFrame):
                argument.index = range(len(argument))
            elif isinstance(argument, list):
                argument.clear()
        return result

    return function


FORMS = {
    "lambda": lambda right: lambda *given: right(*given),
    "partial": functools.partial,
    "instance": Instance,
    "decorated": decorated,
    "cached": functools.cache,
    "greedy": greedy,
}


@each_function
def test_only_what_a_function_returns_counts(stem, question, data_of, every_case):
    """A lambda, a partial, an object that can be called, a decorated function, one that spoils its arguments."""
    data = data_of(stem, "amina")
    right = question.expected(data)
    first = question.cases[0].arguments(drawn(1), data)
    hashable = all(type(argument) in (int, float, str, type(None)) for argument in first)
    with every_case() as case:
        for name, form in FORMS.items():
            with case(name):
                if name != "cached" or hashable:
                    assert check_answer(question, form(right), data).outcome is Outcome.CORRECT


@each_function
def test_an_async_function_is_told_that_its_result_cannot_be_read(stem, question, data_of):
    """What it returns is a promise, no result."""

    async def promise(*given):
        return 0

    def closed(*given):
        promised = promise(*given)
        promised.close()
        return promised

    verdict = check_answer(question, closed, data_of(stem))
    assert verdict.outcome is Outcome.INCORRECT
    assert "cannot be read as asked" in verdict.message.en
