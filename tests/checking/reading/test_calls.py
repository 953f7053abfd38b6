"""A question that asks to build a method refuses the method, found in the function without running it."""

from __future__ import annotations

import functools
import json

import pytest

import crm_lessons
from crm_lessons import methods
from crm_lessons.checking.check import BORROWED_METHOD, check_answer
from crm_lessons.checking.reading.calls import methods_called
from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.known_types import known_answer
from crm_lessons.data.variants import sheet_data
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student.execution import Execution
from crm_lessons.grading.student.wire import decode, encode
from crm_lessons.questions.catalogue import SHEETS

BUILT = [(stem, question) for stem, sheet in SHEETS.items() for question in sheet.questions if question.builds]
each_built = pytest.mark.parametrize(("stem", "question"), BUILT, ids=[f"{stem}-{one.id}" for stem, one in BUILT])

CALLING = {
    "the method itself": "answer = {m}",
    "a lambda": "answer = lambda *given: {m}(*given)",
    "under another name": "other = {m}\ndef answer(*given):\n    return other(*given)",
    "by its module": "import crm_lessons.methods as ours\ndef answer(*given):\n    return ours.{m}(*given)",
    "by the package": "import crm_lessons\ndef answer(*given):\n    return crm_lessons.methods.{m}(*given)",
    "imported inside": "def answer(*given):\n    from crm_lessons.methods import {m} as mine\n    return mine(*given)",
    "imported inside a nested one": "def answer(*given):\n    import crm_lessons.methods as m\n"
    "    return [m.{m}(*given) for _ in 'a'][0]",
    "through a helper": "def helper(*given):\n    return {m}(*given)\ndef answer(*given):\n    return helper(*given)",
    "a helper that calls back": "def helper(*given):\n    return answer(*given) or {m}(*given)\ndef answer(*given):\n"
    "    return helper(*given)",
    "closed over": "def made(f):\n    return lambda *given: f(*given)\nanswer = made({m})",
    "a default": "def answer(*given, f={m}):\n    return f(*given)",
    "a partial": "import functools\nanswer = functools.partial({m})",
    "remembered": "import functools\nanswer = functools.cache(lambda *given: {m}(*given))",
    "wrapped": "import functools\n@functools.wraps({m})\ndef answer(*given):\n    return {m}(*given)",
    "a method of an object": "class Mine:\n    def score(self, *given):\n        return {m}(*given)\nanswer = Mine().score",
}
OWN = {
    "of the same name": "def {m}(*given):\n    return 0\ndef answer(*given):\n    return {m}(*given)",
    "inside": "def answer(*given):\n    def {m}(*given):\n        return 0\n    return {m}(*given)",
    "used by a nested one": "def answer(*given):\n    def {m}(*given):\n        return 0\n    return [{m}(one) for one in given]",
    "a column of that name": "def answer(table):\n    return table.{m}",
    "named in a text": "def answer(*given):\n    '''Do as {m} does.'''\n    return '{m}'",
    "a name not there yet": "def answer(*given):\n    return not_there_yet(*given)",
}


def defined(code):
    """Return what a cell that first imports all methods, as sheets do, gives under the name `answer`."""
    names = {"__name__": "__main__"}
    exec("from crm_lessons.methods import *\n" + code, names)
    return names["answer"]


def test_a_method_is_found_however_it_is_reached():
    """By its name, another name, its module, a helper, a closure, a default, a partial, an import inside."""
    found = {name: methods_called(defined(code.replace("{m}", "churn_rate"))) for name, code in CALLING.items()}
    assert found == {name: {"churn_rate"} for name in CALLING}


def test_a_function_of_one_s_own_is_never_taken_for_a_method():
    """Under the same name, at the top or inside; a column or a text with that name; a name that leads nowhere yet."""
    found = {name: methods_called(defined(code.replace("{m}", "churn_rate"))) for name, code in OWN.items()}
    assert found == {name: set() for name in OWN}


@pytest.mark.parametrize("value", [None, 3, "churn_rate", print, int, crm_lessons, object(), [methods.churn_rate]])
def test_what_is_no_function_of_a_student_calls_nothing(value):
    """Values, built-in functions, types and modules are not looked into."""
    assert methods_called(value) == set()


def test_nothing_of_the_function_is_run():
    """A call, an attribute or a comparison would raise."""

    class Trap:
        def __getattribute__(self, name):
            raise AssertionError

        __call__ = __eq__ = __getattribute__
        __hash__ = object.__hash__

    trap = Trap()
    assert methods_called(lambda: trap.anything(trap)) == set()


def test_the_names_cross_as_plain_facts():
    """What the judge gets of a function is a list of names; one that is no text is refused by the reader of the wire."""
    there = json.loads(json.dumps(encode(defined("answer = lambda *given: churn_rate(*given)"))))
    assert there == {"type": "function", "methods": ["churn_rate"]}
    assert decode(there).methods == {"churn_rate"}


@each_built
def test_a_question_that_asks_to_build_refuses_the_method_and_nothing_else(stem, question):
    """Whatever way leads to a method costs the points and is said in both languages; own functions are judged as ever."""
    data = sheet_data(stem, "amina")
    for method in question.builds:
        refused = {
            name: check_answer(question, written(question, code, method), data) for name, code in CALLING.items()
        }
        assert {name: (one.outcome, one.points, one.mistake) for name, one in refused.items()} == dict.fromkeys(
            CALLING, (Outcome.INCORRECT, 0, BORROWED_METHOD)
        )
        assert all(f"`{method}`" in words for one in refused.values() for words in (one.message.fr, one.message.en))
        own = {name: check_answer(question, written(question, code, method), data) for name, code in OWN.items()}
        assert BORROWED_METHOD not in {one.mistake for one in own.values()}


def written(question, code, method):
    """Return a student's function as the sheet hands it to the check."""
    return known_answer(question, defined(code.replace("{m}", method)))


@pytest.mark.parametrize("level", [Level.NONE, Level.FULL])
def test_the_grader_refuses_it_as_the_notebook_does(level):
    """The student's process finds the names; the judge refuses, without a call, the one that may not be called."""
    question = SHEETS["03_matrices"]["weighted"]
    calling = "from crm_lessons.methods import weighted_score\ndef weighted(marks, coefficients):\n    return {body}"
    cells = {"weighted_score(marks, coefficients)": 0, "(marks * coefficients).sum() / coefficients.sum()": 4}
    for body, points in cells.items():
        with Execution([calling.format(body=body)], 10, level) as execution:
            (answer,) = execution.answers(["weighted"]).values()
            verdict = check_answer(question, answer, {})
            assert verdict.points == points
            assert (verdict.mistake == BORROWED_METHOD) == (points == 0)
            assert not (execution.call_ends and points == 0)


def test_a_partial_of_a_partial_and_a_ring_of_functions_end():
    """A function that leads back to itself is looked at once."""
    ring = defined(
        "import functools\ndef one():\n    return two()\ndef two():\n    return one()\nanswer = functools.partial(one)"
    )
    assert methods_called(functools.partial(ring)) == set()
