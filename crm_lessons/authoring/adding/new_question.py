"""A new question: a working example, which its author then changes into what is to be asked."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

import pandas as pd

from crm_lessons.authoring.adding.additions import Addition, Refused, from_template
from crm_lessons.authoring.adding.registries import with_entry, with_import
from crm_lessons.authoring.reading.source import read_cells
from crm_lessons.checking.check import check_answer
from crm_lessons.data.variants import Data, sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Question, is_variable
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Text
from crm_lessons.text.terms.headings import AMOUNTS, IDENTIFIERS, RATES

TRIED_ON = (None, "amina", *(f"student-{number:03d}" for number in range(0, 40, 4)))
"""Readers on whose data the example must tell right from wrong before it is written."""

_NAMES_OF_A_SHEET = {"sheet", "show", "pd", "np", "open_sheet", "company"}


class Values(NamedTuple):
    """A column of numbers of a sheet; `column` is None where the table is a Series."""

    table: str
    column: str | None = None

    def of(self, tables: str) -> str:
        """Return the code that reads it, where `tables` is the code that reads the table."""
        return tables if self.column is None else f'{tables}["{self.column}"]'

    @property
    def words(self) -> dict[str, str]:
        """Return what the templates say of it."""
        named = {"fr": f"la table `{self.table}`", "en": f"the table `{self.table}`"}
        if self.column is not None:
            named = {
                "fr": f"la colonne `{self.column}` de `{self.table}`",
                "en": f"the column `{self.column}` of `{self.table}`",
            }
        return {
            "values": self.of(f'data["{self.table}"]'),
            "column": self.of(self.table),
            "words_fr": named["fr"],
            "words_en": named["en"],
        }


def new_question(root: Path, stem: str, question_id: str, kind: str) -> Addition:
    """Return the question that is to be added at the end of a sheet; nothing is written yet.

    Raises: Refused for a chapter that has no sheet, or an id that cannot be its variable; AuthorError, with file and line,
    where something is in the way.
    """
    addition = Addition(root)
    _check_sheet(stem)
    _check_id(stem, question_id)
    add_question(addition, stem, question_id, kind, first_column(stem, question_id, kind))
    return addition


def add_question(addition: Addition, stem: str, question_id: str, kind: str, values: Values) -> None:
    """Add the record, its registration and its cells."""
    name = stem[3:]
    package = PurePosixPath("crm_lessons/questions", name)
    addition.create(package / f"{question_id}.py", _record(question_id, kind, values))
    entries = package / "__init__.py"
    text = with_import(addition.text(entries), f"crm_lessons.questions.{name}", question_id, entries)
    addition.grow(entries, with_entry(text, "QUESTIONS", f"{question_id}.QUESTION,", entries))
    cells = from_template(f"questions/{kind}.cells", _words(question_id, values))
    exercises = PurePosixPath("chapters", stem, "exercises.py")
    addition.grow(exercises, with_cells(addition.text(exercises), cells, exercises))


def with_cells(text: str, cells: str, file: PurePosixPath) -> str:
    """Return a chapter's exercises with more cells after its last question, and after what the worked sheet says of it.

    Raises: AuthorError for exercises that cannot be read.
    """
    there = read_cells(text, file)
    after = 1 + max((place for place, cell in enumerate(there) if cell.question), default=len(there) - 1)
    while after < len(there) and there[after].solution_only:
        after += 1
    if after == len(there):
        return f"{text.rstrip()}\n\n{cells}"
    lines = text.splitlines()
    ends_in_a_function = cells.rstrip().rpartition("\n")[2].startswith(" ")
    lines.insert(there[after].place.line - 1, cells + "\n" * ends_in_a_function)
    return "\n".join(lines) + "\n"


def first_column(stem: str, question_id: str, kind: str) -> Values:
    """Return the first column of the sheet on which the example tells right from wrong, whoever the reader is.

    Raises: Refused where there is none.
    """
    readers = [sheet_data(stem, student) for student in TRIED_ON]
    for values in _columns(readers[0]):
        names: dict[str, Any] = {}
        exec(_record(question_id, kind, values), names)  # the template's own code
        question = names["QUESTION"]
        if all(_tells_right_from_wrong(question, data) for data in readers):
            return values
    raise Refused(_NO_COLUMN.format(stem=stem))


def _record(question_id: str, kind: str, values: Values) -> str:
    return from_template(f"questions/{kind}.record", _words(question_id, values))


def _words(question_id: str, values: Values) -> dict[str, str]:
    return {"id": question_id, **values.words}


def _check_sheet(stem: str) -> None:
    if stem not in SHEETS:
        raise Refused(_NO_SHEET.format(stem=stem, known=", ".join(SHEETS)))


def _check_id(stem: str, question_id: str) -> None:
    if not is_variable(question_id) or question_id != question_id.lower():
        raise Refused(_NOT_A_VARIABLE.format(id=question_id))
    if question_id in {*sheet_data(stem), *_NAMES_OF_A_SHEET}:
        raise Refused(_TAKEN.format(id=question_id))
    if question_id in SHEETS[stem].by_id:
        record = PurePosixPath("crm_lessons/questions", stem[3:], f"{question_id}.py")
        raise AuthorError(Place(record, 1), _ASKED_ALREADY.format(id=question_id, stem=stem))


def _columns(tables: Data) -> list[Values]:
    """Return the columns of numbers that one may add up, amounts first: identifiers and rates are none."""
    columns: dict[Values, str] = {}
    for name, table in tables.items():
        if isinstance(table, pd.Series) and pd.api.types.is_numeric_dtype(table):
            columns[Values(name)] = str(table.name)
        elif isinstance(table, pd.DataFrame):
            columns |= {Values(name, str(column)): str(column) for column in table.select_dtypes("number").columns}
    added_up = [values for values, heading in columns.items() if heading not in IDENTIFIERS | RATES]
    return sorted(added_up, key=lambda values: columns[values] not in AMOUNTS)


def _tells_right_from_wrong(question: Question, data: Data) -> bool:
    """Return whether the right answer earns the points, and every mistake is met by its own name."""
    if question.expected is None:
        return True
    expected = question.expected(data)
    forms = (expected, *(form(data, expected) for form in question.right))
    right = all(check_answer(question, form, data).points == question.points for form in forms)
    wrong = ((one.name, check_answer(question, one.produces(data), data)) for one in question.mistakes if one.produces)
    return right and all(verdict.mistake == name for name, verdict in wrong)


_NO_SHEET = Text(
    fr="Aucune feuille `{stem}`. Les feuilles sont {known}. Pour un nouveau chapitre : crm-lessons new-chapter.",
    en="No sheet `{stem}`. The sheets are {known}. For a new chapter: crm-lessons new-chapter.",
)
_NOT_A_VARIABLE = Text(
    fr="`{id}` ne peut pas être le nom d'une variable. Prenez des minuscules sans accent, des chiffres et `_`, comme `top_share`.",
    en="`{id}` cannot be the name of a variable. Take lower-case letters without accents, digits and `_`, such as `top_share`.",
)
_TAKEN = Text(
    fr="`{id}` est déjà le nom d'autre chose dans la feuille. Choisissez un autre identifiant.",
    en="`{id}` is already the name of something else in the sheet. Choose another id.",
)
_ASKED_ALREADY = Text(
    fr="La question `{id}` est déjà dans la feuille {stem}. Choisissez un autre identifiant, ou changez celle-ci.",
    en="Question `{id}` is already in the sheet {stem}. Choose another id, or change this one.",
)
_NO_COLUMN = Text(
    fr="Aucune colonne de nombres de {stem} ne distingue l'exemple de ses erreurs. Commencez par --kind function, qui n'a "
    "pas besoin de table.",
    en="No column of numbers of {stem} tells the example from its mistakes. Start from --kind function, which needs no "
    "table.",
)
