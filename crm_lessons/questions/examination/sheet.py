"""An examination as a sheet: its questions, each of which reads the tables of its own chapter.

Whoever checks or grades a sheet needs to know nothing of examinations.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from crm_lessons.data.exam_name import ExamName, exam_name
from crm_lessons.data.variants import Data
from crm_lessons.questions.examination.blueprint import Sheets, TooFewQuestions, Unit, blueprint, seal_of
from crm_lessons.questions.question import Case, Mistake, Question, SheetQuestions
from crm_lessons.text.language import Text


def sealed(exam: ExamName, sheets: Sheets) -> ExamName:
    """Return an examination under the seal of the questions that this edition chooses for it."""
    return replace(exam, seal=seal_of(blueprint(exam, sheets)))


def examination(stem: str, sheets: Sheets) -> SheetQuestions:
    """Return the sheet that a stem names.

    Raises: KeyError, where it names none, or one for which this edition chooses other questions.
    """
    exam = exam_name(stem)
    units = () if exam is None else _chosen(exam, sheets)
    if exam is None or seal_of(units) != exam.seal:
        raise KeyError(stem)
    questions = tuple(of_its_chapter(question, unit.stem) for unit in units for question in unit.questions)
    return SheetQuestions(stem, _TITLE.format(title=exam.title), questions)


def _chosen(exam: ExamName, sheets: Sheets) -> tuple[Unit, ...]:
    try:
        return blueprint(exam, sheets)
    except TooFewQuestions:
        return ()


def of_its_chapter(question: Question, stem: str) -> Question:
    """Return a question that finds the tables of its chapter among those of all."""

    def reads(function: Callable[..., Any] | None) -> Any:
        return function and (lambda data, *others: function(data[stem], *others))

    return replace(
        question,
        expected=reads(question.expected),
        right=tuple(map(reads, question.right)),
        rounded=reads(question.rounded),
        ties=reads(question.ties),
        quotable=reads(question.quotable),
        mistakes=tuple(_reading(mistake, reads) for mistake in question.mistakes),
        cases=tuple(_drawing(case, stem) for case in question.cases),
        own_tables=lambda data: data.get(stem, {}),
        follows={name: reads(rule) for name, rule in question.follows.items()},
    )


def _reading(mistake: Mistake, reads: Callable[[Callable[..., Any] | None], Any]) -> Mistake:
    words = mistake.message
    return replace(mistake, produces=reads(mistake.produces), fr=words.fr, en=words.en)


def _drawing(case: Case, stem: str) -> Case:
    def arguments(generator: Any, data: Data) -> tuple[Any, ...]:
        return case.arguments(generator, data[stem])

    return replace(case, arguments=arguments)


_TITLE = Text(fr="Examen {title}", en="Examination {title}")
