"""An amount that the file has in parts: "Quantity * UnitPrice", "Debit - Credit", read as arithmetic of whole columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import mul

import numpy as np
from numpy.typing import NDArray

from crm_lessons.data.orders_file.amounts import EMPTY, DecimalMark, read_amounts
from crm_lessons.data.orders_file.problem import RowProblem
from crm_lessons.data.orders_file.shapes import Rows, ShapedColumn

_SIGNS = re.compile(r"\s*(\*)\s*|\s+([+-])\s+")
_FACTOR = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Formula:
    """A sum of products.

    parts: each with its sign, 1 or -1, and its factors: headings, or numbers
    """

    written: str
    parts: tuple[tuple[int, tuple[str | float, ...]], ...]

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings that the formula names, each once."""
        named = (factor for _, factors in self.parts for factor in factors if isinstance(factor, str))
        return tuple(dict.fromkeys(named))

    @property
    def is_sum(self) -> bool:
        """Whether an empty cell of one part may stand for nothing, as in debit and credit."""
        return len(self.parts) > 1

    def value(self, columns: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
        """Return the amounts, from the columns of `headings`; in a sum, an empty part is nothing where another is not."""
        column = dict(zip(self.headings, columns, strict=True))
        products = (
            (sign, reduce(mul, (column[one] if isinstance(one, str) else one for one in factors)))
            for sign, factors in self.parts
        )
        terms = [product if sign > 0 else -product for sign, product in products]
        if len(terms) == 1:
            return np.asarray(terms[0])
        table = np.array(terms)
        return np.where(np.isnan(table).all(axis=0), np.nan, np.nansum(table, axis=0))


def formula(written: str, heading_of: Callable[[str], str | None]) -> Formula | str:
    """Return the formula that a text writes, or the part of it that is no heading.

    heading_of: a name as the reader wrote it -> the file's heading, None where there is none
    """
    whole = heading_of(written)
    if whole is not None:
        return Formula(whole, ((1, (whole,)),))
    pieces = [piece for piece in _SIGNS.split(written.strip()) if piece]
    parts: list[tuple[int, tuple[str | float, ...]]] = []
    sign, product = 1, False
    for piece in pieces:
        if piece in ("+", "-", "*"):
            product = piece == "*"
            sign = -1 if piece == "-" else 1
            continue
        heading = heading_of(piece)
        factor: str | float | None = heading if heading is not None else _number(piece)
        if factor is None:
            return piece
        if product and parts:
            parts[-1] = (parts[-1][0], (*parts[-1][1], factor))
        else:
            parts.append((sign, (factor,)))
    found = Formula(written.strip(), tuple(parts))
    alone = next((factors[0] for _, factors in parts if not any(isinstance(one, str) for one in factors)), None)
    return written if alone is not None or not found.headings else found


def read_formula(
    amount: Formula, cells: Mapping[str, ShapedColumn], rows: Rows, mark: DecimalMark
) -> tuple[NDArray[np.float64], dict[int, RowProblem]]:
    """Return the amounts that a formula makes of its columns, and the problems by the place of their row.

    cells: heading -> column; rows: place -> the row's number in the spreadsheet
    """
    columns: list[NDArray[np.float64]] = []
    problems: dict[int, RowProblem] = {}
    for heading in amount.headings:
        values, of_column = read_amounts(cells[heading], rows, mark)
        columns.append(values)
        problems |= {place: problem for place, problem in of_column.items() if problem.reason != EMPTY}
    values = amount.value(columns)
    empty = {place: RowProblem(int(rows[place]), EMPTY) for place in np.flatnonzero(np.isnan(values)).tolist()}
    return values, empty | problems


def _number(piece: str) -> float | None:
    return float(piece) if _FACTOR.fullmatch(piece) else None
