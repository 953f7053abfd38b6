"""The one door: an answer goes in with its question and data, a verdict comes out, whatever the answer is."""

from __future__ import annotations

import hashlib
import logging
import math
import traceback
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import numpy as np

from crm_lessons.checking import collections, figures, functions, mappings, numbers, series, tables, words
from crm_lessons.checking.agreement import Agreement, NotAttempted, Unreadable
from crm_lessons.checking.mistakes import recognise
from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Question
from crm_lessons.text.language import Text

_log = logging.getLogger(__name__)


class _Judge(NamedTuple):
    """How answers of one kind are read, and how two of them are compared."""

    read: Callable[[Question, Any], Any]
    compare: Callable[[Question, Any, Any], Agreement]


_JUDGES = {
    Kind.NUMBER: _Judge(numbers.read, numbers.compare),
    Kind.RATE: _Judge(numbers.read, numbers.compare),
    Kind.COUNT: _Judge(numbers.read, numbers.compare),
    Kind.LABEL: _Judge(words.read_label, words.compare_labels),
    Kind.SET: _Judge(collections.read_set, collections.compare_sets),
    Kind.ORDERED_LIST: _Judge(collections.read_list, collections.compare_lists),
    Kind.MAPPING: _Judge(mappings.read, mappings.compare),
    Kind.SERIES: _Judge(series.read, series.compare),
    Kind.TABLE: _Judge(tables.read, tables.compare),
    Kind.FIGURE: _Judge(figures.read, figures.compare),
    Kind.CHOICE: _Judge(words.read_choice, words.compare_choices),
    Kind.TEXT: _Judge(words.read_text, words.compare_texts),
}


def check_answer(
    question: Question, answer: object, data: Data, generator: np.random.Generator | None = None
) -> Verdict:
    """Judge one answer on the data it was worked on; never raises, never says the expected value.

    generator: draws the hidden inputs of a function; the notebook's own are fixed, the grader brings secret ones.
    """
    try:
        return _judged(question, answer, data, generator or np.random.Generator(np.random.PCG64(0)))
    except NotAttempted:
        return not_attempted(question)
    except Unreadable as problem:
        return Verdict(question.id, Outcome.UNREADABLE, 0, question.points, problem.message)
    except Exception as error:
        return _our_fault(question, error)


def not_attempted(question: Question) -> Verdict:
    """Return the verdict on a place that is still empty."""
    return Verdict(question.id, Outcome.NOT_ATTEMPTED, 0, question.points, _REPLACE[question.kind is Kind.FUNCTION])


def stopped_on_error(question: Question, error: str | Text) -> Verdict:
    """Return the verdict on an answer that does not exist because its cell raised `error`."""
    message = Text(
        fr="Votre cellule s'arrête sur une erreur avant de donner une réponse : `{error}`. "
        "Corrigez-la, puis relancez les cellules depuis le début.",
        en="Your cell stops on an error before it gives an answer: `{error}`. Mend it, then run the cells again from the top.",
    )
    return Verdict(question.id, Outcome.UNREADABLE, 0, question.points, message.format(error=error))


def never_ended(question: Question, seconds: float) -> Verdict:
    """Return the verdict on an answer that does not exist because its cell had to be stopped."""
    message = Text(
        fr="Votre cellule n'était pas terminée après {seconds} secondes. Y a-t-il une boucle qui ne s'arrête pas ?",
        en="Your cell had not finished after {seconds} seconds. Is there a loop that never stops?",
    )
    return Verdict(question.id, Outcome.UNREADABLE, 0, question.points, message.format(seconds=f"{seconds:g}"))


def not_run(question: Question) -> Verdict:
    """Return the verdict on an answer that does not exist because the cells before it took all the time there was."""
    message = Text(
        fr="Votre cellule n'a pas été lancée : les cellules précédentes ont pris trop de temps.",
        en="Your cell was not run: the cells before it took too long.",
    )
    return Verdict(question.id, Outcome.UNREADABLE, 0, question.points, message)


def _judged(question: Question, answer: object, data: Data, generator: np.random.Generator) -> Verdict:
    if answer is ...:
        raise NotAttempted
    read, compare = _judge_for(question, data, generator)
    given = read(answer)
    if question.expected is None:
        return _for_the_teacher(question, given, data, read, compare)
    truth = read(question.expected(data))
    agreement = compare(given, truth)
    if agreement.complete:
        return Verdict(question.id, Outcome.CORRECT, question.points, question.points, question.praise)
    mistake = None if agreement.explained else recognise(question, given, data, read, compare)
    if mistake is not None:
        points = partial_points(question, mistake.credit)
        outcome = Outcome.PARTLY_CORRECT if points else Outcome.INCORRECT
        return Verdict(question.id, outcome, points, question.points, mistake.message, mistake.name)
    return _partly_or_wrong(question, agreement, given, truth)


def _judge_for(
    question: Question, data: Data, generator: np.random.Generator
) -> tuple[Callable[[Any], Any], Callable[[Any, Any], Agreement]]:
    if question.kind is not Kind.FUNCTION:
        judge = _JUDGES[question.kind]
        return partial(judge.read, question), partial(judge.compare, question)
    result = _JUDGES[question.returns]
    inputs = functions.draw_inputs(question, data, generator)
    return partial(functions.read, question, inputs, result.read), partial(functions.compare, question, result.compare)


def _for_the_teacher(
    question: Question,
    given: str,
    data: Data,
    read: Callable[[Any], Any],
    compare: Callable[[Any, Any], Agreement],
) -> Verdict:
    mistake = recognise(question, given, data, read, compare)
    message = question.praise if mistake is None else mistake.message
    name = None if mistake is None else mistake.name
    return Verdict(question.id, Outcome.FOR_THE_TEACHER, 0, question.points, message, name)


def _partly_or_wrong(question: Question, agreement: Agreement, given: Any, truth: Any) -> Verdict:
    """Word the verdict on an answer that is not right in full and whose mistake is not known."""
    points = partial_points(question, agreement.fraction) if agreement.fraction >= _WORTH_POINTS else 0
    what = agreement.message
    if what is None and isinstance(given, float) and question.kind is not Kind.CHOICE:
        what = numbers.direction(question, given, truth)
    if what is None:
        message = question.look_again
    else:
        message = what if agreement.explained else _SENTENCES.format(first=what, second=question.look_again)
    outcome = Outcome.PARTLY_CORRECT if points else Outcome.INCORRECT
    return Verdict(question.id, outcome, points, question.points, message)


def partial_points(question: Question, fraction: float) -> float:
    """Return the points for a fraction of the answer, rounded down to a quarter of a point."""
    return math.floor(question.points * fraction * 4 + 1e-9) / 4


def _our_fault(question: Question, error: Exception) -> Verdict:
    """Own up to a failure of the check itself, with a code that leads to the line where it happened."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__} {last.name} {last.lineno}"
    code = hashlib.sha256(place.encode()).hexdigest()[:4].upper()
    _log.debug("check of %s failed with code %s (%s)", question.id, code, place, exc_info=error)
    message = Text(
        fr="La vérification a échoué, ce n'est pas votre faute. Signalez-le avec le code {code} ; votre réponse est gardée.",
        en="The check failed; it is not your fault. Report it with code {code}; your answer is kept.",
    )
    return Verdict(question.id, Outcome.CHECK_FAILED, 0, question.points, message.format(code=code))


_WORTH_POINTS = 0.5
"""Below half, what is right may be right by chance."""

_SENTENCES = Text(fr="{first} {second}", en="{first} {second}")

_REPLACE = {
    False: Text(fr="Remplacez `...` par votre réponse.", en="Replace `...` with your answer."),
    True: Text(
        fr="Remplacez `...` par le corps de la fonction, et finissez par `return`.",
        en="Replace `...` with the body of the function, and end with `return`.",
    ),
}
