"""Where the table begins in a file: the first row that holds the headings, under titles, periods and empty rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from crm_lessons.data.orders_file.table.source import Row, is_separator_line

ROWS_SEARCHED = 60
"""A title, an address and a period take fewer; below, no reader would look for headings."""
_TABLE = ("customer", "date", "amount")


@dataclass(frozen=True)
class Headings:
    """The columns of a table.

    names: one a column, all different; a column without a heading, or with one that is there before, is "column D"
    written: the headings as they stand
    rows_before: how many rows of the file come before the first row of orders
    """

    names: tuple[str, ...]
    written: tuple[str, ...]
    rows_before: int

    @property
    def width(self) -> int:
        """How many cells a row of the table has."""
        return len(self.names)


def find_headings(rows: Sequence[Row], recognised: Callable[[Sequence[str]], int]) -> Headings | None:
    """Return the headings of a table, from its first rows; None where all of these are empty.

    recognised: headings -> how many of the columns that are needed they hold
    """
    best, most = None, -1
    cells = [[_text(cell) for cell in row] for row in rows[:ROWS_SEARCHED]]
    for place, row in enumerate(cells):
        if not any(row) or is_separator_line(row):
            continue
        count = recognised(row)
        if count > most:
            best, most = _headings(row, place + 1), count
        below = cells[place + 1] if place + 1 < len(cells) else []
        if count < len(_TABLE) and any(below):
            both = _joined(row, below)
            if recognised(both) > max(most, recognised(below)):
                best, most = _headings(both, place + 2), recognised(both)
    if most <= 0:
        first_wide = next((place for place, row in enumerate(cells) if _is_wide(row, cells)), None)
        best = best if first_wide is None else _headings(cells[first_wide], first_wide + 1)
    return best


def column_letter(place: int) -> str:
    """Return how a spreadsheet names a column: A, B ... Z, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _headings(written: Sequence[str], rows_before: int) -> Headings:
    written = list(written)
    while written and not written[-1]:
        written.pop()
    seen: Counter[str] = Counter(written)
    names = tuple(
        heading if heading and seen[heading] == 1 else f"column {column_letter(place)}"
        for place, heading in enumerate(written)
    )
    return Headings(names, tuple(written), rows_before)


def _joined(above: Sequence[str], below: Sequence[str]) -> list[str]:
    """Return headings in two rows as one: those above a group hold for each of its columns."""
    joined, group = [], ""
    for place in range(max(len(above), len(below))):
        upper = above[place] if place < len(above) else ""
        lower = below[place] if place < len(below) else ""
        group = upper or group
        joined.append(f"{group} {lower}".strip() if lower else upper)
    return joined


def _is_wide(row: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Return whether a row has about as many filled cells as the widest: titles have fewer."""
    widest = max(sum(map(bool, other)) for other in rows)
    return bool(row) and not is_separator_line(row) and sum(map(bool, row)) * 2 > widest


def _text(cell: Any) -> str:
    return "" if cell is None or cell != cell else " ".join(str(cell).split())
