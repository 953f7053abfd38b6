"""The key of a paper, for the teacher alone: the same questions, each with its worked answer and what is expected on this student's data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Question
from crm_lessons.release.examination.paper import Cell, PaperOf, code_cell, notebook, text_cell
from crm_lessons.release.expected import expected_answer
from crm_lessons.text.language import Language, Text

Worked = Callable[[str], Mapping[str, Mapping[Language, str]]]
"""The worked answers of a chapter's sheet: stem -> question -> language -> code."""


def key_of(of: PaperOf, worked: Worked) -> bytes:
    """Return the key as a notebook, which runs and may be graded like a paper.

    Raises: NoBlankSheet.
    """
    sheet, data = SHEETS[of.exam.stem], sheet_data(of.exam.stem, of.student, of.key)

    def answers(stem: str, question: Question) -> Iterator[Cell]:
        yield code_cell(f"answer-{question.id}", worked(stem)[question.id][of.language])
        expected = expected_answer(sheet[question.id], data, of.language)
        yield text_cell(f"expected-{question.id}", _EXPECTED.format(expected=expected), of.language)

    return notebook(of, _INTRODUCTION, answers)


_INTRODUCTION = Text(
    fr="# Corrigé · Examen {title}\n\n{count} questions, {points}, {minutes} minutes. **Pour l'enseignant seul** : les nombres sont "
    "ceux de la copie que cette clé ouvre.",
    en="# Key · Examination {title}\n\n{count} questions, {points}, {minutes} minutes. **For the teacher alone**: the numbers are "
    "those of the paper that this key opens.",
)
_EXPECTED = Text(fr="Attendu :\n\n```\n{expected}\n```", en="Expected:\n\n```\n{expected}\n```")
