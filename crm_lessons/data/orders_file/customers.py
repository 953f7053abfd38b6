"""Customers as people type them: one text a customer, whatever the spaces around it and however Excel writes a number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crm_lessons.data.orders_file.problem import RowProblem
from crm_lessons.data.orders_file.shapes import Integers
from crm_lessons.text.language import Text


class CustomerColumn:
    """The column of customers, filled block by block; a text that comes again is neither read nor kept again."""

    def __init__(self) -> None:
        self._names = _Names()
        self._blocks: list[NDArray[np.object_]] = []

    def append(self, cells: Sequence[Any]) -> None:
        """Add cells below those that are there."""
        texts = cells if set(map(type, cells)) == {str} else map(_as_text, cells)
        self._blocks.append(np.array(list(map(self._names.__getitem__, texts)), dtype=object))

    def read(self, rows: Integers) -> tuple[NDArray[np.object_], dict[int, RowProblem]]:
        """Return the customers as text, and the problems by the place of their row.

        rows: place -> the row's number in the spreadsheet
        """
        names = np.concatenate(self._blocks)
        self._blocks = [names]
        return names, {place: RowProblem(int(rows[place]), _EMPTY) for place in np.flatnonzero(names == "").tolist()}


def customer(cell: Any, row: int) -> str | RowProblem:
    """Return a customer as text, or the problem of its row."""
    return _name(_as_text(cell)) or RowProblem(row, _EMPTY)


class _Names(dict[str, str]):
    """Text of a cell -> the customer's name, without the spaces around and the second of two within."""

    def __missing__(self, text: str) -> str:
        name = _name(text)
        self[text] = self.setdefault(name, name)
        return self[text]


def _name(text: str) -> str:
    return " ".join(text.split())


def _as_text(cell: Any) -> str:
    """Return a cell as text: 1001 and 1001.0, which Excel may write for it, are one customer."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return str(cell)


_EMPTY = Text(fr="le client est vide.", en="the customer is empty.")
