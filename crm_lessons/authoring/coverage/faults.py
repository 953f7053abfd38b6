"""What is wrong with the records: they name what is not there, or something that is there is named by none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath

from crm_lessons.authoring.coverage.records import Record, records_file
from crm_lessons.authoring.coverage.workbook import Workbook
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Text


def faults(workbook: Workbook) -> Iterator[AuthorError]:
    """Yield what an author has to correct, with file and line."""
    for record in workbook.records:
        yield from _names_nothing(record, workbook)
    yield from _unnamed(workbook)
    yield from _course(workbook)


def _names_nothing(record: Record, workbook: Workbook) -> Iterator[AuthorError]:
    """Yield what a record names and the workbook does not hold."""
    if not record.section and not record.reason:
        yield AuthorError(record.place, _NO_SECTION)
    if record.section and record.section not in workbook.sections.get(record.lesson, ()):
        yield AuthorError(record.place, _NO_SUCH_SECTION.format(section=record.section, stem=record.lesson))
    if not record.section and record.questions:
        yield AuthorError(record.place, _ASKED_UNTAUGHT)
    codes = {row.code for row in workbook.course}
    for word, names, known in (
        (_POINT, record.rows, codes),
        (_METHOD, record.methods, workbook.methods),
        (_QUESTION, record.questions, workbook.questions[record.stem]),
    ):
        yield from (AuthorError(record.place, word.format(name=name)) for name in names if name not in known)


def _unnamed(workbook: Workbook) -> Iterator[AuthorError]:
    """Yield the questions and the methods that no record names."""
    asked = {(record.stem, name) for record in workbook.records for name in record.questions}
    for stem, questions in workbook.questions.items():
        place = Place(records_file(stem), 1)
        unnamed = sorted(name for name in questions if (stem, name) not in asked)
        yield from (AuthorError(place, _QUESTION_UNNAMED.format(name=name)) for name in unnamed)
    computed = {name for record in workbook.records for name in record.methods}
    place = Place(PurePath("crm_lessons/methods/__init__.pyi"), 1)
    yield from (AuthorError(place, _METHOD_UNNAMED.format(name=name)) for name in sorted(workbook.methods - computed))


def _course(workbook: Workbook) -> Iterator[AuthorError]:
    """Yield the points of the course that are neither whole nor excused, or both, and codes that stand twice."""
    times = Counter(row.code for row in workbook.course)
    for row in workbook.course:
        if times[row.code] > 1:
            yield AuthorError(row.place, _TWICE.format(code=row.code))
        if workbook.is_whole(row.code) and row.reason:
            yield AuthorError(row.place, _EXCUSED_WHOLE.format(code=row.code))
        if not workbook.is_whole(row.code) and not row.reason:
            yield AuthorError(row.place, _NOT_WHOLE.format(code=row.code))


_NO_SECTION = Text(
    fr="Ni section ni raison. Donnez le titre de la section dans la leçon anglaise, ou dites pourquoi il n'y en a pas.",
    en="Neither a section nor a reason. Give the section's title in the English lesson, or say why there is none.",
)
_NO_SUCH_SECTION = Text(
    fr="Le cahier anglais {stem} n'a pas de section « {section} ». Donnez le titre tel qu'il y est écrit.",
    en="The English notebook {stem} has no section “{section}”. Give the title as it is written there.",
)
_ASKED_UNTAUGHT = Text(
    fr="Des questions, mais pas de section : ce que l'on demande s'enseigne. Nommez la section.",
    en="Questions, but no section: what is asked is taught. Name the section.",
)
_POINT = Text(
    fr="Le cours n'a pas de point `{name}`. Les codes sont dans chapters/course_rows.tsv, séparés ici par « ; ».",
    en="The course has no point `{name}`. The codes stand in chapters/course_rows.tsv; here they are separated by “;”.",
)
_METHOD = Text(
    fr="`{name}` n'est pas une fonction de crm_lessons.methods. Corrigez le nom.",
    en="`{name}` is no function of crm_lessons.methods. Correct the name.",
)
_QUESTION = Text(
    fr="La feuille de ce chapitre n'a pas de question `{name}`. Corrigez le nom.",
    en="This chapter's sheet has no question `{name}`. Correct the name.",
)
_QUESTION_UNNAMED = Text(
    fr="Aucune ligne ne nomme la question `{name}`. Ajoutez-la au point qu'elle demande.",
    en="No line names the question `{name}`. Add it to the point that it asks.",
)
_METHOD_UNNAMED = Text(
    fr="Aucun chapitre ne nomme la fonction `{name}` dans son coverage.tsv. Ajoutez-la au point qu'elle calcule.",
    en="No chapter names the function `{name}` in its coverage.tsv. Add it to the point that it computes.",
)
_TWICE = Text(fr="Le code {code} est donné deux fois.", en="The code {code} is given twice.")
_EXCUSED_WHOLE = Text(
    fr="{code} est enseigné, demandé et résolu : retirez sa raison, et mettez un tiret.",
    en="{code} is taught, asked and solved: take its reason away, and put a dash.",
)
_NOT_WHOLE = Text(
    fr="{code} n'a pas à la fois une section et une question. Donnez-les dans un coverage.tsv, ou dites ici ce qui manque.",
    en="{code} does not have both a section and a question. Give them in a coverage.tsv, or say here what is missing.",
)
