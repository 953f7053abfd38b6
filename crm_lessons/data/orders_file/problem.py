"""What is wrong with a reader's file: the file, the row as their spreadsheet numbers it, and how to correct it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crm_lessons.text.first_few import FEW
from crm_lessons.text.language import SpokenError, Text


class OrdersFileError(SpokenError, ValueError):
    """A file of orders could not be read; the message says where, what was found, and what to do."""


@dataclass(frozen=True)
class RowProblem:
    """One row that cannot be used; `row` counts from 1, headings included, as a spreadsheet does."""

    row: int
    reason: Text


def rows_error(file: str, problems: Sequence[RowProblem]) -> OrdersFileError:
    """Return the error that names the first rows and counts the others."""
    lines = [_ROW.format(row=problem.row, reason=problem.reason) for problem in problems[:FEW]]
    others = len(problems) - FEW
    message = _HEAD.format(file=file, count=len(problems))
    for line in lines:
        message += Text(fr="\n", en="\n") + line
    if others > 0:
        message += Text(fr="\n  et {others} autres.", en="\n  and {others} more.").format(others=others)
    return OrdersFileError(message + _MEND)


_HEAD = Text(
    fr="{file} : lignes inutilisables ({count}).",
    en="{file}: rows that cannot be used ({count}).",
)
_ROW = Text(fr="  ligne {row} : {reason}", en="  row {row}: {reason}")
_MEND = Text(
    fr='\nCorrigez-les dans le fichier, ou mettez-les de côté avec `bad_rows="set_aside"` : elles seront listées dans `.rejected`.',
    en='\nMend them in the file, or set them aside with `bad_rows="set_aside"`: they will be listed in `.rejected`.',
)
