"""`crm-lessons variant`: one student's data and expected answers, for the teacher's eyes."""

from __future__ import annotations

import argparse
import sys
from textwrap import indent
from typing import TYPE_CHECKING

from crm_lessons.data.class_secret import GuessableSalt, class_secret
from crm_lessons.data.variants import Data, sheet_data, variant_key
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Question
from crm_lessons.release.expected import expected_answer, table_in_words
from crm_lessons.release.released_sheet import open_line
from crm_lessons.text.language import Language, Text, spoken
from crm_lessons.text.numbers import points_text

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

DONE, WRONG_USAGE = 0, 2
ROWS_OF_DATA = 10
"""Of each table; the release has them all, as CSV."""


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to those of `crm-lessons`."""
    parser = subparsers.add_parser("variant", help=str(_HELP), description=str(_HELP))
    parser.add_argument("student", metavar="STUDENT", help=str(_STUDENT))
    parser.add_argument("--sheet", required=True, metavar="STEM", help=str(_SHEET))
    parser.add_argument("--salt", default="", metavar="SECRET", help=str(_SALT))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the variant and return the exit code: 0 done, 2 wrong usage."""
    student, stem, language = arguments.student.strip(), arguments.sheet, spoken()
    if stem not in SHEETS or not student:
        problem = _NO_STUDENT if stem in SHEETS else _UNKNOWN_SHEET.format(found=stem, known=", ".join(SHEETS))
        print(problem, file=sys.stderr)
        return WRONG_USAGE
    try:
        key = variant_key(stem, student, class_secret(arguments.salt))
    except GuessableSalt as problem:
        print(problem, file=sys.stderr)
        return WRONG_USAGE
    data = sheet_data(stem, student, key)
    print(f"{stem} · {SHEETS[stem].title} · {student}")
    print(f"  {open_line(stem, language, student, key)}")
    print(f"\n{_DATA}")
    for name, table in data.items():
        print(f"\n  {name} · {_ROWS.format(count=len(table))}")
        print(indent(table_in_words(table, language, ROWS_OF_DATA), "    "))
    print(f"\n{_ANSWERS}")
    for question in SHEETS[stem].questions:
        print(_question(question, data, language))
    return DONE


def _question(question: Question, data: Data, language: Language) -> str:
    answer = expected_answer(question, data, language)
    head = f"\n  {question.id} · {points_text(question.points)}"
    return f"{head}\n{indent(answer, '    ')}"


_HELP = Text(
    fr="Montre à l'enseignant les données d'un étudiant et les réponses attendues, question par question.",
    en="Shows the teacher a student's data and the expected answers, question by question.",
)
_STUDENT = Text(fr="l'identifiant de l'étudiant", en="the student's identifier")
_SHEET = Text(fr="la feuille, comme 02_pareto_abc", en="the sheet, such as 02_pareto_abc")
_SALT = Text(fr="le secret de la classe, si elle en a un", en="the secret of the class, if it has one")
_DATA = Text(fr="Données", en="Data")
_ROWS = Text(fr="lignes : {count}", en="rows: {count}")
_ANSWERS = Text(fr="Réponses attendues", en="Expected answers")
_NO_STUDENT = Text(
    fr="STUDENT est vide. Donnez l'identifiant d'un étudiant.", en="STUDENT is empty. Give a student's identifier."
)
_UNKNOWN_SHEET = Text(
    fr="--sheet {found} : cette feuille n'existe pas. Feuilles du cours : {known}.",
    en="--sheet {found}: there is no such sheet. Sheets of the course: {known}.",
)
