"""An answer written in a text cell under its question, where the sheet asked for a variable: it is found for the teacher to read.

What the sheet itself says there is known line by line from the blank sheet, and is nobody's answer.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator
from typing import NamedTuple

from crm_lessons.grading.handed_in.contents.notebook_code import NotebookCode, assigned_names, read_notebook
from crm_lessons.questions.blank_sheets import NoBlankSheet, blank_sheet
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.text.language import LANGUAGES, Language, Text

LONGEST = 10_000
"""Characters; a longer text is read in the file."""


class _Printed(NamedTuple):
    """What the blank sheets say: all their lines, and the question that the first line of each statement opens."""

    lines: frozenset[str]
    opens: dict[str, str]


def text_answers(notebook: NotebookCode, sheet: SheetQuestions, language: Language) -> dict[str, str]:
    """Return, by question, what the text cells under its statement say besides what the sheet says, after words that say so.

    language: of the sheet
    """
    printed = _printed(sheet.stem, tuple(sheet.by_id))
    if not printed.lines:
        return {}
    if not any(_own(text.words, printed) for text in notebook.texts):
        return {}
    answers: dict[str, str] = {}
    for question, words in _under_questions(notebook, printed, sheet.by_id):
        if own := _own(words, printed):
            answers[question] = f"{answers[question]}\n{own}" if question in answers else own
    where = _IN_A_TEXT_CELL.in_language(language)
    return {question: f"{where} {words[:LONGEST]}" for question, words in answers.items()}


def _own(words: str, printed: _Printed) -> str:
    """Return the lines that the sheet does not have."""
    return "\n".join(line for line in words.splitlines() if line.strip() and _plain(line) not in printed.lines)


def _under_questions(notebook: NotebookCode, printed: _Printed, asked: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield each text cell below the beginning of a question, or that holds it, with the question."""
    question, code = None, 0
    for text in notebook.texts:
        for cell in notebook.cells[code : text.above]:
            named = [name for name in asked if name in cell]
            question = next(iter(assigned_names(cell).intersection(named)), question) if named else question
        code = text.above
        opened = [printed.opens[line] for line in map(_plain, text.words.splitlines()) if line in printed.opens]
        question = opened[-1] if opened else question
        if question is not None:
            yield question, text.words


@functools.cache
def _printed(stem: str, questions: tuple[str, ...]) -> _Printed:
    lines: set[str] = set()
    opens: dict[str, str] = {}
    for language in LANGUAGES:
        try:
            blank = read_notebook(blank_sheet(stem, language).encode())
        except NoBlankSheet:
            continue
        lines.update(_plain(line) for text in blank.texts for line in text.words.splitlines())
        opens |= dict(_statements(blank, questions))
    return _Printed(frozenset(lines), opens)


def _statements(blank: NotebookCode, questions: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield the first line of the last text above each answer, which asks the question, with the question."""
    for place, cell in enumerate(blank.cells):
        for question in questions:
            if question in cell and question in assigned_names(cell):
                above = [text.words for text in blank.texts if text.above <= place]
                yield _plain(above[-1].strip().partition("\n")[0]), question


def _plain(line: str) -> str:
    """Return a line as it reads, however it is spaced."""
    return " ".join(line.split())


_IN_A_TEXT_CELL = Text(fr="(dans une cellule de texte)", en="(in a text cell)")
