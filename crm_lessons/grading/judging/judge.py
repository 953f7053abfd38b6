"""From the answers that a submission left to its verdicts; no line of the student's code runs on this side."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.follow_on import Earlier
from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.checking.without_answer import (
    in_a_text_cell,
    never_ended,
    not_attempted,
    not_computed,
    not_run,
    only_practised,
    stopped_on_error,
)
from crm_lessons.data.variants import Data
from crm_lessons.failures import Reason
from crm_lessons.grading.handed_in.contents.notebook_code import assigned_names
from crm_lessons.grading.json_values import Json
from crm_lessons.grading.judging.causes import Cause, causes, why
from crm_lessons.grading.judging.hidden_inputs import HiddenInputs
from crm_lessons.grading.judging.incidents import how_in_words
from crm_lessons.grading.student.execution import End, Ending, Execution, Lost, StandIn, Undefined
from crm_lessons.grading.student.wire import Opaque, encode
from crm_lessons.questions.question import Kind, Question, SheetQuestions
from crm_lessons.text.language import Text

LONGEST_KEPT = 20_000
"""Characters of JSON; a longer answer is judged like any other and not kept."""
MOST_KEPT = 100_000
"""And of all answers of a sheet, of which an honest one has a tenth: a class of rows is held at once."""

_PYTHON = Text(fr="Python : {how}", en="Python: {how}")
_NO_VALUE = (StandIn, Opaque, Undefined, Lost)
_ANSWERLESS = (Ending.RAISED, Ending.NEVER_ENDED, Ending.ENDED_PYTHON, Ending.NOT_RUN)


class Judged(NamedTuple):
    """The verdict on every question of a sheet, in order.

    answers: by question, as `encode` writes them; of a plan, its score in each world
    lost: by question without an answer, the failure that took it away
    """

    verdicts: tuple[Verdict, ...]
    answers: dict[str, Json]
    lost: dict[str, Cause]


def judge(
    sheet: SheetQuestions,
    data: Data,
    execution: Execution,
    cells: Sequence[str],
    hidden_inputs: HiddenInputs,
    in_texts: Mapping[str, str] | None = None,
) -> Judged:
    """Return the verdict on every question of a sheet, and the answers that can be kept.

    data: the tables on which the answers should have been worked out
    hidden_inputs: on which functions are tried
    in_texts: what was written in a text cell under a question
    """
    answers = execution.answers([question.id for question in sheet.questions])
    blame, known, lost = _ends_by_name(execution, cells), causes(execution, cells), {}
    verdicts = []
    for question in sheet.questions:
        answer = answers[question.id]
        if isinstance(answer, Lost):
            verdicts.append(stopped_on_error(question, _PYTHON.format(how=how_in_words(str(execution.lost)))))
        elif (isinstance(answer, Undefined) or answer is ...) and question.id in known:
            lost[question.id] = known[question.id]
            verdicts.append(_lost_to(question, known[question.id]))
        elif isinstance(answer, Undefined) or answer is ...:
            verdicts.append(_without_answer(question, blame.get(question.id), execution.seconds))
        else:
            drawn = hidden_inputs.worlds if question.kind is Kind.PLAN else hidden_inputs.generator
            generator = drawn(sheet.stem, question.id)
            verdicts.append(check_answer(question, answer, data, generator, Earlier(sheet, answers)))
    blank = {verdict.question for verdict in verdicts if verdict.outcome is Outcome.NOT_ATTEMPTED}
    written = {name: words for name, words in (in_texts or {}).items() if name in blank}
    verdicts = [in_a_text_cell(sheet[one.question]) if one.question in written else one for one in verdicts]
    played: dict[str, Json] = {
        one.question: encode([round(score, 4) for score in one.scores]) for one in verdicts if one.scores
    }
    lost = {name: cause for name, cause in lost.items() if name not in written}
    return Judged(tuple(verdicts), _kept(answers) | written | played, lost)


def _kept(answers: dict[str, object]) -> dict[str, Json]:
    """Return what a teacher may look at again: what is a plain value, and not very long."""
    values = {name: value for name, value in answers.items() if value is not ... and not isinstance(value, _NO_VALUE)}
    encoded = {name: encode(value) for name, value in values.items()}
    kept, left = {}, MOST_KEPT
    for name, value in encoded.items():
        length = len(json.dumps(value))
        if length <= min(LONGEST_KEPT, left):
            kept[name], left = value, left - length
    return kept


def _ends_by_name(execution: Execution, cells: Sequence[str]) -> dict[str, End]:
    """Return, for each name, how the last cell ended that should have given it a value and could not."""
    return {
        name: end
        for cell, end in zip(cells, execution.cell_ends, strict=True)
        if end.ending in _ANSWERLESS
        for name in assigned_names(cell)
    }


def _lost_to(question: Question, cause: Cause) -> Verdict:
    if cause.failure.reason is Reason.PRACTICE:
        return only_practised(question, why(cause))
    own_error = cause.of_the_code and not cause.missing
    return stopped_on_error(question, cause.failure.error) if own_error else not_computed(question, why(cause))


def _without_answer(question: Question, end: End | None, seconds: float) -> Verdict:
    match end:
        case End(Ending.RAISED, error):
            return stopped_on_error(question, error)
        case End(Ending.ENDED_PYTHON, how):
            return stopped_on_error(question, _PYTHON.format(how=how_in_words(how)))
        case End(Ending.NEVER_ENDED):
            return never_ended(question, seconds)
        case End(Ending.NOT_RUN):
            return not_run(question)
    return not_attempted(question)
