"""The cells of a column as numbers or as known words, or the sentence that says which cell is neither."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crm_lessons.data.orders_file.amounts import DecimalMark, amount
from crm_lessons.data.orders_file.problem import RowProblem
from crm_lessons.data.own_table.cells import is_empty
from crm_lessons.data.own_table.layout import Field
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_SHOWN = 40


def number_of(cell: Any, row: int, heading: str, wanted: Field, mark: DecimalMark) -> float | RowProblem:
    """Return a cell as a number within the bounds of its column, or what is wrong with it; missing where it may be empty."""
    if is_empty(cell):
        return RowProblem(row, _EMPTY.format(heading=heading)) if wanted.needed else float("nan")
    value = amount(cell, row, mark)
    if isinstance(value, RowProblem):
        example = "3,5" if mark == "," else "3.5"
        return RowProblem(row, _NO_NUMBER.format(heading=heading, cell=str(cell)[:_SHOWN], example=example))
    if not wanted.low <= value <= wanted.high:
        limits = _FROM_TO if wanted.high < 1e9 else _FROM
        bounds = limits.format(low=number_text(wanted.low), high=number_text(wanted.high))
        return RowProblem(row, _OUTSIDE.format(heading=heading, cell=str(cell)[:_SHOWN], bounds=bounds))
    if wanted.whole and value % 1:
        return RowProblem(row, _NOT_WHOLE.format(heading=heading, cell=str(cell)[:_SHOWN]))
    return value


def word_of(cell: Any, row: int, heading: str, wanted: Field) -> str | RowProblem | None:
    """Return the code that a cell's word stands for, or what is wrong with it; None where it may be empty."""
    if is_empty(cell):
        return RowProblem(row, _EMPTY.format(heading=heading)) if wanted.needed else None
    if wanted.free:
        return " ".join(str(cell).split())
    code = wanted.code_of(str(cell))
    if code is None:
        return RowProblem(row, _NO_WORD.format(heading=heading, cell=str(cell)[:_SHOWN], words=_first_words(wanted)))
    return code


def _first_words(wanted: Field) -> Text:
    """Return one way, in each language, to write each word of a column: the first is French, the second English."""
    written: Sequence[list[str]] = [words.split(";") for words in (wanted.words or {}).values()]
    return Text(fr=", ".join(one[0].strip() for one in written), en=", ".join(one[1].strip() for one in written))


_EMPTY = Text(fr="colonne « {heading} », cellule vide.", en="column “{heading}”, empty cell.")
_NO_NUMBER = Text(
    fr="colonne « {heading} », « {cell} » n'est pas un nombre comme {example}.",
    en="column “{heading}”, “{cell}” is not a number such as {example}.",
)
_OUTSIDE = Text(
    fr="colonne « {heading} », « {cell} » ; on attend {bounds}.",
    en="column “{heading}”, “{cell}”; expected {bounds}.",
)
_FROM_TO = Text(fr="de {low} à {high}", en="from {low} to {high}")
_FROM = Text(fr="au moins {low}", en="at least {low}")
_NOT_WHOLE = Text(
    fr="colonne « {heading} », « {cell} » ; on attend un nombre entier.",
    en="column “{heading}”, “{cell}”; expected a whole number.",
)
_NO_WORD = Text(
    fr="colonne « {heading} », « {cell} » ; on attend : {words}.",
    en="column “{heading}”, “{cell}”; expected: {words}.",
)
