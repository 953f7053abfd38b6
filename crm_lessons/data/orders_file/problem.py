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


def rows_in_words(file: str, problems: Sequence[RowProblem]) -> Text:
    """Name the first rows that cannot be used, and count the others."""
    message = _HEAD.format(file=file, count=len(problems))
    for problem in problems[:FEW]:
        message += _ROW.format(row=problem.row, reason=problem.reason)
    others = len(problems) - FEW
    return message + _OTHERS.format(others=others) if others > 0 else message


_HEAD = Text(fr="{file} : lignes inutilisables ({count}).", en="{file}: rows that cannot be used ({count}).")
_ROW = Text(fr="\n  ligne {row} : {reason}", en="\n  row {row}: {reason}")
_OTHERS = Text(fr="\n  et {others} autres.", en="\n  and {others} more.")
