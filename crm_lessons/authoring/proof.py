"""A chapter's questions on one page, for their author: what is asked, what helps, what is right and what is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from markupsafe import Markup

from crm_lessons.authoring.adding.additions import Refused
from crm_lessons.authoring.reading.chapter import Chapter, read_chapter
from crm_lessons.authoring.reading.source import Role
from crm_lessons.checking.check import check_answer
from crm_lessons.data.drawing import Drawing
from crm_lessons.data.variants import Data, sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.markup import in_html
from crm_lessons.text.templates import templates

MOST_ROWS = 12
"""Of a table; a longer one is shown by its first and last rows."""


class Form(NamedTuple):
    """A way to answer: what it produces on the tables without an identifier, and what the check says of it.

    type: what Python calls the value
    met_by: the name of the mistake that is recognised, where it is another one
    """

    value: str
    type: str
    points: float
    met_by: str | None = None
    mistake: Mistake | None = None


class Proof(NamedTuple):
    """A question with all that its author wants to see of it at once."""

    question: Question
    statement: tuple[Text, ...]
    expected: str
    right: tuple[Form, ...]
    wrong: tuple[Form, ...]


def proof_page(root: Path, stem: str) -> str:
    """Return the page as HTML, French and English side by side; it holds answers, for authors only.

    Raises: Refused for a chapter that has no sheet; AuthorError, with file and line, for one that cannot be read.
    """
    if stem not in SHEETS:
        raise Refused(_NO_SHEET.format(stem=stem, known=", ".join(SHEETS)))
    chapter, data = read_chapter(root, stem, SHEETS), sheet_data(stem)
    pages = templates("crm_lessons.authoring", lambda value: value)
    pages.filters["sentence"] = lambda words, language: Markup(in_html(words.marked(language)))
    proofs = [proof(question, _statement(chapter, question), data) for question in SHEETS[stem].questions]
    return pages.get_template("proof.html").render(sheet=SHEETS[stem], proofs=proofs, words=_WORDS)


def proof(question: Question, statement: tuple[Text, ...], data: Data) -> Proof:
    """Return what each form and each mistake of a question produces, and how the check meets it."""
    if question.expected is None:
        return Proof(question, statement, "", (), tuple(Form("", "", 0, mistake=one) for one in question.mistakes))
    expected = question.expected(data)
    right = tuple(_form(question, data, form(data, expected)) for form in question.right)
    wrong = tuple(_form(question, data, one.produces(data), one) for one in question.mistakes if one.produces)
    return Proof(question, statement, shown(question, data, expected), right, wrong)


def _form(question: Question, data: Data, answer: Any, mistake: Mistake | None = None) -> Form:
    verdict = check_answer(question, answer, data)
    other = verdict.mistake if mistake is None or verdict.mistake != mistake.name else None
    return Form(shown(question, data, answer), type(answer).__name__, verdict.points, other, mistake)


def shown(question: Question, data: Data, answer: Any) -> str:
    """Return an answer as plain text; a function by what it gives on one input of each kind."""
    if question.kind is not Kind.FUNCTION:
        return _written(answer)
    generator = np.random.Generator(np.random.PCG64(0))
    lines = []
    for case in question.cases:
        try:
            result = _written(answer(*case.arguments(generator, data)))
        except Exception as error:
            result = type(error).__name__
        lines.append(f"{case.kind.en}:{chr(10) if chr(10) in result else ' '}{result}")
    return "\n".join(lines)


def _written(value: Any) -> str:
    match value:
        case pd.DataFrame() | pd.Series():
            return value.to_string(max_rows=MOST_ROWS)
        case Drawing():
            return _written(value.points)
        case Mapping():
            return "\n".join(f"{key!r}: {_written(one)}" for key, one in value.items())
        case float() | np.floating():
            return f"{float(value):.6g}"
        case set() | frozenset():
            return "{" + ", ".join(sorted(map(_written, value))) + "}"
        case list() | tuple():
            return f"[{', '.join(map(_written, value))}]"
        case str() | int() | None:
            return repr(value)
    if type(value).__module__.startswith("matplotlib"):
        return _WORDS["figure"].en
    return str(value)


def _statement(chapter: Chapter, question: Question) -> tuple[Text, ...]:
    """Return the cells that ask a question, their titles in strong words."""
    cells = [cell.source for cell in chapter.exercises if cell.question == question.id and cell.role is Role.QUESTION]
    return tuple(Text(fr=_TITLE.sub(r"**\1**", cell.fr), en=_TITLE.sub(r"**\1**", cell.en)) for cell in cells)


_TITLE = re.compile("^#+ (.*)$", re.MULTILINE)

_WORDS = {
    "for_authors": Text(
        fr="Pour les auteurs : cette page contient toutes les réponses, sur les données communes à tous. Ne la donnez pas aux étudiants.",
        en="For authors: this page holds all the answers, on the data common to all. Do not give it to students.",
    ),
    "points": Text(fr="points", en="points"),
    "aim": Text(fr="Objectif", en="Aim"),
    "hints": Text(fr="Indices", en="Hints"),
    "choices": Text(fr="Choix", en="Choices"),
    "reasons": Text(fr="Raisons", en="Reasons"),
    "expected": Text(fr="Réponse attendue", en="Expected answer"),
    "right": Text(fr="Formes justes", en="Right forms"),
    "wrong": Text(fr="Erreurs connues", en="Known mistakes"),
    "praise": Text(fr="Quand c'est juste", en="When it is right"),
    "look_again": Text(fr="Quand l'erreur est inconnue", en="When the mistake is unknown"),
    "met_by": Text(fr="rencontrée comme", en="met as"),
    "is_right": Text(fr="juste sur ces données", en="right on these data"),
    "figure": Text(fr="une figure", en="a figure"),
}
_NO_SHEET = Text(
    fr="Aucune feuille `{stem}`. Les feuilles sont {known}.",
    en="No sheet `{stem}`. The sheets are {known}.",
)
