"""What a small table of one's own should hold: whose rows, which columns, which special rows, and how each may be written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crm_lessons.data.orders_file.table.known_headings import squeezed
from crm_lessons.text.language import Text


@dataclass(frozen=True)
class Field:
    """One column, or the values of one special row.

    heading: as a template writes it; known: other usual headings, between semicolons
    needed: whether a file must have it, and a row must fill it
    low, high: the numbers that it may hold, ends included; whole: whether they are counts
    words: of a column of words, code -> how it may be written, between semicolons; None for numbers
    free: whether it is a remark that may say anything
    """

    role: str
    heading: Text
    known: str = ""
    needed: bool = True
    low: float = 0.0
    high: float = 1e15
    whole: bool = False
    words: Mapping[str, str] | None = None
    free: bool = False

    def is_meant_by(self, heading: str) -> bool:
        """Return whether a heading is one of this column's."""
        named = (self.role, self.heading.fr, self.heading.en, *self.known.split(";"))
        return bool(squeezed(heading)) and squeezed(heading) in {squeezed(name) for name in named}

    def code_of(self, word: str) -> str | None:
        """Return the code that a word stands for, None where it stands for none."""
        for code, written in (self.words or {}).items():
            if squeezed(word) in {squeezed(code), *(squeezed(one) for one in written.split(";"))}:
                return code
        return None


@dataclass(frozen=True)
class Layout:
    """A table: a column of names, columns by their meaning, perhaps any number of columns of numbers under headings of its own.

    reader: the function that reads it, for the line to copy
    rows: what a row is, for messages: "one customer a row"
    others: what each further column holds, None where they are not read
    special: rows that hold something of a column, such as its coefficient: field -> known by its heading in the first cell
    """

    reader: str
    rows: Text
    names: Field
    fields: tuple[Field, ...] = ()
    others: Field | None = None
    special: tuple[Field, ...] = field(default=())

    def recognised(self, headings: Sequence[str]) -> int:
        """Return how many of its columns a row of headings has."""
        wanted = (self.names, *self.fields)
        return sum(any(one.is_meant_by(heading) for heading in headings) for one in wanted)
