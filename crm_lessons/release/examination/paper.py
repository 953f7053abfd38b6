"""A paper as a notebook: the questions of an examination in this student's order, with a blank for each answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any

from crm_lessons.data.exam_name import ExamName
from crm_lessons.data.variants import generator_of, same_student
from crm_lessons.questions.asked import asked
from crm_lessons.questions.blank_sheets import blank_sheet
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.examination.blueprint import Unit, blueprint
from crm_lessons.questions.question import Question
from crm_lessons.release.released_sheet import open_line
from crm_lessons.text.language import Language, Text
from crm_lessons.text.numbers import points_text

Cell = dict[str, Any]


@dataclass(frozen=True)
class PaperOf:
    """What a paper is made for: an examination, a language, a student and the student's key; nobody rehearses with a key."""

    exam: ExamName
    language: Language
    student: str | None = None
    key: str = ""

    def units(self) -> list[Unit]:
        """Return the questions in this student's order: chapters in any order, and in each of them what may change places."""
        units = blueprint(self.exam, SHEETS)
        generator = generator_of("order", self.exam.stem, same_student(self.student or ""), self.key)
        chapters = [list(group) for _, group in groupby(units, key=lambda unit: unit.stem)]
        mixed = [chapters[place] for place in generator.permutation(len(chapters))]
        return [chapter[place] for chapter in mixed for place in generator.permutation(len(chapter))]


Answers = Callable[[str, Question], Iterator[Cell]]
"""What stands under a question: (stem of its chapter, question) -> cells."""


def paper(of: PaperOf) -> bytes:
    """Return the notebook that a student is given, the same bytes for the same student.

    Raises: NoBlankSheet.
    """
    return notebook(of, _INTRODUCTION, lambda stem, question: _to_answer(stem, question, of.language))


def notebook(of: PaperOf, introduction: Text, answers: Answers) -> bytes:
    """Return a notebook of the questions of a paper, with what stands under each."""
    points = SHEETS[of.exam.stem].points
    about = introduction.format(
        title=of.exam.title, count=of.exam.questions, points=points_text(points), minutes=of.exam.minutes
    )
    cells = [
        text_cell("introduction", about, of.language),
        code_cell("opening", f"{_IMPORTS}\n\npaper = {_call(of)}\npaper"),
        *_questions(of, answers),
        text_cell("end", _END, of.language),
        code_cell("finish", "paper.finish()"),
    ]
    written = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"},
            "language_info": {"name": "python"},
            "crm_lessons": {"stem": of.exam.stem, "language": of.language, "edition": "paper"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return (json.dumps(written, ensure_ascii=False, indent=1) + "\n").encode()


def text_cell(name: str, words: Text, language: Language) -> Cell:
    """Return a cell that is read."""
    lines = words.in_language(language).splitlines(keepends=True)
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": lines}


def code_cell(name: str, code: str) -> Cell:
    """Return a cell that is run."""
    lines = code.splitlines(keepends=True)
    return {"cell_type": "code", "id": name, "metadata": {}, "source": lines, "execution_count": None, "outputs": []}


def _call(of: PaperOf) -> str:
    if of.student is None:
        return f'open_sheet("{of.exam.stem}", language="{of.language}")'
    return open_line(of.exam.stem, of.language, of.student, of.key)


def _questions(of: PaperOf, answers: Answers) -> Iterator[Cell]:
    number, context = 0, ""
    for stem, units in groupby(of.units(), key=lambda unit: unit.stem):
        yield text_cell(
            f"chapter-{stem}", Text(fr="## {title}", en="## {title}").format(title=SHEETS[stem].title), of.language
        )
        for name in (name for unit in units for name in unit.ids):
            number += 1
            question, one = SHEETS[stem][name], asked(stem, name)
            said = one.context[of.language]
            if said and said != context:
                yield text_cell(f"context-{name}", _as_written(one.context), of.language)
                context = said
            yield text_cell(f"question-{name}", _numbered(_as_written(one.statement), question, number), of.language)
            if given := _given(stem, name):
                yield code_cell(f"given-{name}", given)
            yield from answers(stem, question)


def _as_written(words: Any) -> Text:
    return Text(fr=words["fr"], en=words["en"])


def _numbered(statement: Text, question: Question, number: int) -> Text:
    """Return a statement under a heading with its number and its points."""
    points = "1 point" if question.points == 1 else f"{question.points} points"  # the same words in both languages

    def numbered(written: str) -> str:
        heading, _, rest = written.partition("\n")
        return f"### Question {number} · {heading.lstrip('# ')} ({points})\n{rest}"

    return Text(fr=numbered(statement.fr), en=numbered(statement.en))


def _given(stem: str, name: str) -> str:
    """Return the code that the sheet gives before a question, on the tables of this paper, which it shows; empty without any."""
    code = [step.code for step in asked(stem, name).before if step.code]
    taken = [table for table in asked(stem, name).tables if any(f"{table} = sheet.data(" in one for one in code)]
    if not code:
        return ""
    return "\n".join([f'sheet = paper.chapter("{stem}")', *code, *(f"show({table}, 6)" for table in taken)])


def _to_answer(stem: str, question: Question, language: Language) -> Iterator[Cell]:
    yield code_cell(f"answer-{question.id}", _blank(stem, language)[f"answer-{question.id}"])
    yield code_cell(f"check-{question.id}", f"paper.check({question.id}={question.id})")


@cache
def _blank(stem: str, language: Language) -> dict[str, str]:
    """Return the cells of a blank sheet by id."""
    cells = json.loads(blank_sheet(stem, language))["cells"]
    return {cell["id"]: "".join(cell["source"]) for cell in cells}


_INTRODUCTION = Text(
    fr="# Examen {title}\n\n"
    "{count} questions, {points}, {minutes} minutes. L'heure court dès que vous exécutez la première cellule.\n\n"
    "Répondez dans l'ordre que vous voulez. Pour chaque question :\n\n"
    "1. exécutez la cellule qui donne les tables ;\n"
    "2. remplacez `...` par votre réponse et exécutez la cellule ;\n"
    "3. exécutez la suivante, `paper.check(…)` : elle dit que la réponse est reçue et combien de temps il reste. Elle ne dit pas "
    "si la réponse est juste. Vous pouvez la changer : c'est la dernière qui compte.\n\n"
    "Chaque réponse reçue laisse un reçu avec l'heure. Une réponse reçue après l'heure et une copie rouverte sont signalées à "
    "votre enseignant, qui décide ; elles ne retirent aucun point d'office. Ne touchez pas à la ligne `open_sheet(…)`, qui ouvre "
    "vos propres données.",
    en="# Examination {title}\n\n"
    "{count} questions, {points}, {minutes} minutes. The time runs as soon as you run the first cell.\n\n"
    "Answer in any order. For each question:\n\n"
    "1. run the cell that gives the tables;\n"
    "2. replace `...` with your answer and run the cell;\n"
    "3. run the next one, `paper.check(…)`: it says that the answer is received and how much time is left. It does not say "
    "whether the answer is right. You may change it: the last one counts.\n\n"
    "Each answer that is received leaves a receipt with the time. An answer received after the end and a paper that was reopened "
    "are told to your teacher, who decides; no point is taken for them by itself. Leave the line `open_sheet(…)` as it is: it opens "
    "your own data.",
)
_IMPORTS = "import pandas as pd\n\nfrom crm_lessons import open_sheet, show"
_END = Text(
    fr="## Pour finir\n\nExécutez la cellule suivante, enregistrez (**Ctrl + S**), puis rendez ce fichier `.ipynb` tel quel, avec ce "
    "qu'il affiche : les reçus en font partie.",
    en="## To finish\n\nRun the next cell, save (**Ctrl + S**), then hand in this `.ipynb` file as it is, with what it shows: "
    "the receipts are part of it.",
)
