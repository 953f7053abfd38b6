"""The one entry point: an answer goes in with its question and data, a verdict comes out, whatever the answer is."""

from __future__ import annotations

import hashlib
import logging
import traceback
from typing import Any

import numpy as np

from crm_lessons.checking.agreement import Agreement, NotAttempted, Unreadable
from crm_lessons.checking.diagnosis.diagnose import Diagnosis, diagnose
from crm_lessons.checking.follow_on import Earlier, followed
from crm_lessons.checking.judges import Judge, judge_of, judge_of_function
from crm_lessons.checking.kinds import mappings, numbers
from crm_lessons.checking.mistakes import recognise
from crm_lessons.checking.plans.verdict import judged_plan
from crm_lessons.checking.points.credit import earned, points_for
from crm_lessons.checking.points.rounded import rounded_on_the_way
from crm_lessons.checking.quoted import asked, doubts
from crm_lessons.checking.reading.calls import methods_called
from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.checking.without_answer import not_attempted
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.rounding import HALF_UNIT, HALF_UNIT_TOO_EARLY
from crm_lessons.text.language import Text, one_after_another
from crm_lessons.text.names import in_code

_log = logging.getLogger(__name__)


def check_answer(
    question: Question,
    answer: object,
    data: Data,
    generator: np.random.Generator | None = None,
    earlier: Earlier | None = None,
) -> Verdict:
    """Judge one answer on the data it was worked on; never raises, never says the expected value.

    generator: draws for the grader the hidden inputs of a function, or the hidden worlds of a plan; the notebook's own are fixed,
        and one may be shown.
    earlier: the student's other answers; what follows rightly from a wrong one of them earns its points.
    """
    try:
        return _judged(question, answer, data, generator, earlier)
    except NotAttempted:
        return not_attempted(question, begun=answer is not ...)
    except Unreadable as problem:
        return Verdict(question.id, Outcome.UNREADABLE, 0, question.points, problem.message)
    except Exception as error:
        return _our_fault(question, error)


def _judged(
    question: Question, answer: object, data: Data, generator: np.random.Generator | None, earlier: Earlier | None
) -> Verdict:
    if answer is ...:
        raise NotAttempted
    if question.kind is Kind.PLAN:
        return judged_plan(question, answer, generator)
    if borrowed := [name for name in question.builds if name in methods_called(answer)]:
        return _borrowed(question, borrowed)
    judge = _judge(question, data, generator)
    given = judge.read(answer)
    if question.expected is None:
        return _for_the_teacher(question, given, data, judge)
    given, truth = _beside_the_truth(question, given, data, judge)
    agreement = judge.compare(given, truth)
    if agreement.complete or rounded_on_the_way(question, given, truth, data, judge, HALF_UNIT):
        return _right(question)
    if earlier is not None and (name := followed(question, given, truth, data, earlier, judge)) is not None:
        return _right_from_there(question, name)
    return _wrong(question, answer, given, truth, agreement, data, judge)


def _beside_the_truth(question: Question, given: Any, data: Data, judge: Judge) -> tuple[Any, Any]:
    """Return an answer as it is meant, and the right one or, of several as good, the one with which it agrees most."""
    assert question.expected is not None
    truth = judge.made(question.expected, data)
    if question.kind is not Kind.MAPPING:
        return given, truth
    truth = max([truth, *map(judge.read, question.also_right)], key=lambda one: judge.compare(given, one).fraction)
    return mappings.as_meant(given, truth), truth


def _judge(question: Question, data: Data, generator: np.random.Generator | None) -> Judge:
    """Return the judge of a question; in a notebook the last one, which knows already what each mistake makes of the same data."""
    if generator is not None:
        return _new_judge(question, data, generator)
    same_data, judge = _AT_HAND.get(question, (None, None))
    if judge is None or same_data is not data:
        judge = _new_judge(question, data, None)
        _AT_HAND.clear()
        _AT_HAND[question] = data, judge
    return judge


_AT_HAND: dict[Question, tuple[Data, Judge]] = {}
"""One judge at most: an answer is checked, corrected, and checked again."""


def _new_judge(question: Question, data: Data, generator: np.random.Generator | None) -> Judge:
    return judge_of_function(question, data, generator) if question.kind is Kind.FUNCTION else judge_of(question)


def _borrowed(question: Question, names: list[str]) -> Verdict:
    """Refuse a function that calls the method which it was asked to be."""
    message = _TO_BE_BUILT.format(names=in_code(names))
    return Verdict(question.id, Outcome.INCORRECT, 0, question.points, message, BORROWED_METHOD)


def _right(question: Question) -> Verdict:
    praise = question.praise
    if question.kind is Kind.FUNCTION:
        praise = _RIGHT_WHERE_TRIED.format(cases=len(question.cases), praise=praise)
    return Verdict(question.id, Outcome.CORRECT, question.points, question.points, praise)


def _right_from_there(question: Question, earlier: str) -> Verdict:
    """Word the verdict on an answer that earns all its points, though it is not the right one on these data.

    It stays partly correct: the student has an answer to correct, and this one to work out again.
    """
    message = _RIGHT_FROM_THERE.format(earlier=earlier)
    return Verdict(question.id, Outcome.PARTLY_CORRECT, question.points, question.points, message, follows=earlier)


def _wrong(
    question: Question, answer: object, given: Any, truth: Any, agreement: Agreement, data: Data, judge: Judge
) -> Verdict:
    """Give the points of what is right in an answer, and the sentence of a known mistake or of what else is amiss.

    answer, given, truth: the answer as it came, the same and the right one as they were read
    """
    mistake = None if agreement.explained else recognise(question, given, data, judge)
    if mistake is None and rounded_on_the_way(question, given, truth, data, judge, HALF_UNIT_TOO_EARLY):
        agreement = Agreement(numbers.ROUNDED_CREDIT, numbers.ROUNDED, explained=True)
    points = points_for(question, earned(question, given, truth, agreement, mistake, data, judge))
    if mistake is not None:
        said = Diagnosis(mistake.message, mistake.name)
    else:
        example, shown = judge.example(answer, given, truth), points >= question.points / 2
        said = diagnose(question, agreement, given, truth, data, judge, example, shown)
    outcome = Outcome.PARTLY_CORRECT if points else Outcome.INCORRECT
    return Verdict(question.id, outcome, points, question.points, said.message, said.mistake)


def _for_the_teacher(question: Question, given: str, data: Data, judge: Judge) -> Verdict:
    """Say what the text plainly lacks, and which figure in it the sheet does not have."""
    mistake = recognise(question, given, data, judge)
    said = [question.praise if mistake is None else mistake.message]
    doubted = [] if question.quotable is None else doubts(given, question.quotable(data))
    if doubted:
        said.insert(0, asked(doubted))
    name = QUOTED_FIGURE if doubted else None if mistake is None else mistake.name
    return Verdict(question.id, Outcome.FOR_THE_TEACHER, 0, question.points, one_after_another(said), name)


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


QUOTED_FIGURE = "quoted_figure"
"""The name under which the teacher finds a text that quotes a figure of which the sheet knows another; it takes no point."""

BORROWED_METHOD = "borrowed_method"
"""The name under which the teacher finds a function that calls the method which it was asked to build."""

_TO_BE_BUILT = Text(
    fr="Cette question demande de construire ce que {names} fait déjà : votre fonction l'appelle. Écrivez-en les étapes vous-même, "
    "une ligne chacune ; vous pourrez ensuite comparer les deux résultats.",
    en="This question asks you to build what {names} does already: your function calls it. Write its steps yourself, one line "
    "each; you can then compare the two results.",
)
_RIGHT_FROM_THERE = Text(
    fr="Votre raisonnement part de votre réponse à `{earlier}`, qui est à revoir ; il est juste et garde tous ses points. "
    "Corrigez `{earlier}`, puis reprenez-le.",
    en="Your reasoning starts from your answer to `{earlier}`, which is not right yet; it is sound and keeps all its points. "
    "Correct `{earlier}`, then go through it again.",
)

_RIGHT_WHERE_TRIED = Text(
    fr="Votre fonction donne le bon résultat dans les {cases} cas essayés. {praise}",
    en="Your function gives the right result in all {cases} cases tried. {praise}",
)
