"""The steps of a reading: cells, columns, special rows, values; then a table, or every question and problem at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any, Literal

import pandas as pd

from crm_lessons.data.orders_file.amounts import DecimalMark, decimal_mark
from crm_lessons.data.orders_file.customers import customer
from crm_lessons.data.orders_file.problem import OrdersFileError, RowProblem
from crm_lessons.data.orders_file.questions import Question, refusal
from crm_lessons.data.orders_file.shapes import ShapedColumn
from crm_lessons.data.own_table.cells import Cells, is_empty, own_cells
from crm_lessons.data.own_table.layout import Field, Layout
from crm_lessons.data.own_table.numbers import number_of, word_of
from crm_lessons.text.language import SpokenError, Text
from crm_lessons.text.numbers import counted

BadRows = Literal["refuse", "set_aside"]


class OwnTableError(SpokenError, ValueError):
    """A table of one's own could not be read; the message says where, what was found, and what to do."""


@dataclass(frozen=True)
class OwnTable:
    """What was read, and how.

    rows: name (text) | the layout's columns by their role, then every further column under its own heading
    special: role of a special row -> heading -> value, for the further columns
    rejected: row of the file | reason
    said: what was decided, in sentences
    """

    name: str
    rows: pd.DataFrame
    others: tuple[str, ...]
    special: Mapping[str, pd.Series[Any]]
    rejected: pd.DataFrame
    said: tuple[Text, ...]


def read_own_table(
    path: str | PathLike[str],
    layout: Layout,
    *,
    columns: Mapping[str, str] | None = None,
    sheet: str | int | None = None,
    decimal: DecimalMark | None = None,
    bad_rows: BadRows = "refuse",
) -> OwnTable:
    """Return the table of a CSV or Excel file, laid out as `layout` says.

    columns: role -> heading, where a file has a heading of its own
    sheet, decimal, bad_rows: as in `read_orders_file`

    Raises OwnTableError, which names the file and the rows, asks all that is in doubt, and ends with a line to copy.
    """
    given = {"columns": dict(columns or {}), "sheet": sheet, "decimal": decimal, "bad_rows": bad_rows}
    given = {name: value for name, value in given.items() if value not in (None, {}, "refuse")}
    try:
        cells = own_cells(Path(path), layout, sheet)
        return _Reading(cells, layout, dict(columns or {})).table(str(path), given, decimal, bad_rows)
    except OrdersFileError as error:
        raise OwnTableError(error.message) from None


class _Reading:
    """One reading of a table."""

    def __init__(self, cells: Cells, layout: Layout, columns: Mapping[str, str]) -> None:
        self.cells, self.layout = cells, layout
        self.found = _columns(cells, layout, columns)
        taken = set(self.found.values())
        filled = [name for name in cells.headings.names if not all(map(is_empty, cells.column(name)))]
        self.further = [name for name in filled if name not in taken]
        self.others = self.further if layout.others is not None else []

    def table(self, path: str, given: Mapping[str, object], decimal: DecimalMark | None, bad_rows: BadRows) -> OwnTable:
        """Return the table, or raise what stands in its way."""
        mark, question = self._decimal_mark()
        questions = [] if question is None or decimal else [question]
        mark = decimal or mark
        special, of_special = self._special(mark)
        values, problems = self._values(mark)
        if of_special:
            raise OrdersFileError(
                _SPECIAL.format(file=self.cells.file, problem=of_special[0].reason, row=of_special[0].row)
            )
        listed = list(problems.values())
        if questions or (listed and bad_rows == "refuse") or values.empty:
            raise refusal(
                self.cells.file, path, given, questions, listed, any_left=not values.empty, reader=self.layout.reader
            )
        rejected = pd.DataFrame(
            {"reason": [str(problem.reason) for problem in listed]},
            index=pd.Index([problem.row for problem in listed], name="row", dtype="int64"),
        )
        said = [counted(len(values), _READ_ONE, _READ).format(file=self.cells.file), *self.cells.remarks]
        if self.layout.others is None and self.further:
            said.append(_NOT_READ.format(headings=", ".join(self.further)))
        return OwnTable(self.cells.file, values, tuple(self.others), special, rejected, tuple(said))

    def _numeric(self) -> list[tuple[str, Field]]:
        """Return the columns of numbers: heading, and what it may hold."""
        fields = [(self.found[one.role], one) for one in self.layout.fields if one.role in self.found]
        others = [(name, self.layout.others) for name in self.others]
        return [
            (name, one) for name, one in (*fields, *others) if one is not None and one.words is None and not one.free
        ]

    def _decimal_mark(self) -> tuple[DecimalMark, Question | None]:
        columns = []
        for name, _ in self._numeric():
            column = ShapedColumn()
            column.append(["" if is_empty(cell) else cell for cell in self.cells.column(name)])
            columns.append(column)
        return decimal_mark(columns, likely=",")

    def _special_of(self, row: Any) -> Field | None:
        first = row[self._name_place] if self._name_place < len(row) else None
        if is_empty(first):
            return None
        return next((one for one in self.layout.special if one.is_meant_by(str(first))), None)

    @property
    def _name_place(self) -> int:
        return self.cells.headings.names.index(self.found[self.layout.names.role])

    def _special(self, mark: DecimalMark) -> tuple[dict[str, pd.Series[Any]], list[RowProblem]]:
        """Return the special rows: role -> heading of a further column -> number or code, and their problems."""
        special, problems = {}, []
        for number, row in self.cells.rows:
            wanted = self._special_of(row)
            if wanted is None:
                continue
            read: dict[str, Any] = {}
            for name in self.others:
                place = self.cells.headings.names.index(name)
                cell = row[place] if place < len(row) else None
                value = (
                    number_of(cell, number, name, wanted, mark)
                    if wanted.words is None
                    else word_of(cell, number, name, wanted)
                )
                if isinstance(value, RowProblem):
                    problems.append(value)
                else:
                    read[name] = value
            special[wanted.role] = pd.Series(read)
        return special, problems

    def _values(self, mark: DecimalMark) -> tuple[pd.DataFrame, dict[int, RowProblem]]:
        """Return the rows that can be used, by name, and the problem of each other one."""
        rows: dict[str, dict[str, Any]] = {}
        first_row: dict[str, int] = {}
        problems: dict[int, RowProblem] = {}
        numeric = dict(self._numeric())
        for number, row in self.cells.rows:
            if self._special_of(row) is not None:
                continue
            read = self._row(number, row, numeric, mark)
            name = customer(row[self._name_place] if self._name_place < len(row) else None, number)
            if isinstance(name, RowProblem):
                problems[number] = RowProblem(number, _NO_NAME.format(heading=self.found[self.layout.names.role]))
            elif name in rows:
                problems[number] = RowProblem(number, _TWICE.format(name=name, first=first_row[name]))
            elif isinstance(read, RowProblem):
                problems[number] = read
            else:
                rows[name], first_row[name] = read, number
        roles = [one.role for one in self.layout.fields if one.role in self.found]
        table = pd.DataFrame.from_dict(rows, orient="index", columns=[*roles, *self.others])
        return table.rename_axis(self.layout.names.role), problems

    def _row(
        self, number: int, row: Any, numeric: Mapping[str, Field], mark: DecimalMark
    ) -> dict[str, Any] | RowProblem:
        read: dict[str, Any] = {}
        by_role = [(one.role, self.found[one.role], one) for one in self.layout.fields if one.role in self.found]
        for key, name, wanted in (*by_role, *((name, name, numeric[name]) for name in self.others)):
            place = self.cells.headings.names.index(name)
            cell = row[place] if place < len(row) else None
            value: Any = (
                number_of(cell, number, name, wanted, mark) if name in numeric else word_of(cell, number, name, wanted)
            )
            if isinstance(value, RowProblem):
                return value
            read[key] = value
        return read


def _columns(cells: Cells, layout: Layout, given: Mapping[str, str]) -> dict[str, str]:
    """Return role -> heading of the file; of names, the first column where no heading says so."""
    names = cells.headings.names
    known = {one.role: one for one in (layout.names, *layout.fields)}
    strange = [role for role in given if role not in known]
    if strange:
        raise OrdersFileError(_NO_ROLE.format(file=cells.file, given=", ".join(strange), roles=", ".join(known)))
    absent = [heading for heading in given.values() if heading not in names]
    if absent:
        raise OrdersFileError(_NO_HEADING.format(file=cells.file, given=", ".join(absent), found=", ".join(names)))
    found = dict(given)
    for role, one in known.items():
        if role not in found:
            meant = (
                name for name, written in zip(names, cells.headings.written, strict=True) if one.is_meant_by(written)
            )
            heading = next((name for name in meant if name not in found.values()), None)
            if heading is not None:
                found[role] = heading
    if layout.names.role not in found:
        found[layout.names.role] = names[0]
        cells.remarks.append(_FIRST.format(heading=names[0], names=layout.names.heading))
    missing = [one for role, one in known.items() if role not in found and one.needed]
    if missing:
        headings = (
            ", ".join(f"« {one.heading.fr} »" for one in missing),
            ", ".join(f"“{one.heading.en}”" for one in missing),
        )
        line = ", ".join(f'"{one.role}": "…"' for one in missing)
        raise OrdersFileError(
            _MISSING.format(
                file=cells.file,
                headings=Text(fr=headings[0], en=headings[1]),
                found=", ".join(names),
                line=f"columns={{{line}}}",
            )
        )
    return found


_READ_ONE = Text(fr="{{file}} : {n} ligne lue.", en="{{file}}: {n} row read.")
_READ = Text(fr="{{file}} : {n} lignes lues.", en="{{file}}: {n} rows read.")
_NOT_READ = Text(fr="Colonnes non lues : {headings}.", en="Columns not read: {headings}.")
_FIRST = Text(
    fr="Aucune colonne ne s'appelle « {names} » : la première, « {heading} », en tient lieu.",
    en="No column is called “{names}”: the first, “{heading}”, stands in for it.",
)
_NO_NAME = Text(fr="colonne « {heading} », aucun nom.", en="column “{heading}”, no name.")
_TWICE = Text(
    fr="« {name} » est déjà à la ligne {first} : un nom, une ligne.",
    en="“{name}” is in row {first} already: one name, one row.",
)
_SPECIAL = Text(fr="{file}, ligne {row} : {problem}", en="{file}, row {row}: {problem}")
_MISSING = Text(
    fr="{file} : aucune colonne ne s'appelle {headings}. Titres trouvés : {found}. Nommez la bonne : `{line}`, ou partez du modèle.",
    en="{file}: no column is called {headings}. Headings found: {found}. Name the right one: `{line}`, or begin with the template.",
)
_NO_ROLE = Text(
    fr="{file} : `columns` nomme {given} ; on n'y attend que {roles}.",
    en="{file}: `columns` names {given}; only {roles} are expected there.",
)
_NO_HEADING = Text(
    fr="{file} : il n'y a pas de colonne « {given} ». Titres trouvés : {found}.",
    en="{file}: there is no column “{given}”. Headings found: {found}.",
)
