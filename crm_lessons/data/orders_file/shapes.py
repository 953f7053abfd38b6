"""A column of cells kept as shapes and digits: `1 234,56` is the shape `0 000,00` and the number 123456.

A million amounts have a few shapes, and the shape decides all that the digits do not: whether it is an amount, its sign,
its decimals. So each question is asked once a shape, and the digits are computed with as whole columns, in a fraction of
the memory that the texts take. Nothing is lost: every cell can be written again as it was.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, count
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Integers = NDArray[np.int64]
Places = NDArray[np.intp]
Rows = pd.Index
"""Place -> the row's number in the spreadsheet; a range, which takes no memory, where no row is left out."""

_LONGEST = 40
"""Characters; a longer text is no amount and no date that anybody types, and is kept as it is."""
_MOST_DIGITS = 18
"""As many as a 64-bit integer holds."""
_ZERO, _NINE = ord("0"), ord("9")


class Shape(NamedTuple):
    """Rows whose texts differ by their digits alone: the text with 0 for each digit, the rows' places, their digits."""

    text: str
    places: Places
    digits: Integers


class ShapedColumn:
    """One column of a file, filled block by block, then asked part by part: a whole column of anything else takes much memory.

    others: place -> cell, of the cells that have no shape: too long, or no text (a workbook holds numbers and dates)
    """

    def __init__(self) -> None:
        self.others: dict[int, Any] = {}
        self._code_of = defaultdict[str, int](count().__next__)
        self._blocks: list[tuple[NDArray[np.signedinteger[Any]], Integers]] = []
        self._length = 0

    def append(self, cells: Sequence[Any]) -> None:
        """Add cells below those that are there."""
        others = {} if _short_texts(cells) else {n: cell for n, cell in enumerate(cells) if not _short_texts([cell])}
        texts = [("" if n in others else cell) for n, cell in enumerate(cells)] if others else cells
        shapes, digits, lengths = _parted(texts)
        others |= {n: cells[n] for n in np.flatnonzero(lengths > _MOST_DIGITS).tolist()}
        numbers = list(map(self._code_of.__getitem__, shapes))
        codes = np.array(numbers, dtype=np.min_scalar_type(-len(self._code_of)))
        codes[list(others)] = -1
        self.others |= {self._length + n: cell for n, cell in others.items()}
        self._blocks.append((codes, digits))
        self._length += len(cells)

    @property
    def parts(self) -> Iterator[Shape]:
        """The shapes of each block in turn, each with its rows in their order; a shape comes again in the next block."""
        texts, start = list(self._code_of), 0
        for codes, digits in self._blocks:
            for code in np.unique(codes[codes >= 0]).tolist():
                places = np.flatnonzero(codes == code)
                yield Shape(texts[code], start + places, digits[places])
            start += len(codes)

    @property
    def shapes(self) -> Iterator[Shape]:
        """The shapes of the column as a whole, for the few questions that cannot be put to a part."""
        parts = defaultdict[str, list[Shape]](list)
        for part in self.parts:
            parts[part.text].append(part)
        for text, same in parts.items():
            yield Shape(
                text, np.concatenate([one.places for one in same]), np.concatenate([one.digits for one in same])
            )

    def firsts(self) -> Iterator[tuple[int, Any, int]]:
        """Yield the first cell of each shape, and every cell without one: its place, the cell, how many rows have its shape."""
        with_shape: dict[str, tuple[int, Any, int]] = {}
        for part in self.parts:
            place, cell, rows = with_shape.get(part.text) or (
                int(part.places[0]),
                written(part.text, part.digits[0]),
                0,
            )
            with_shape[part.text] = (place, cell, rows + len(part.places))
        without = ((place, cell, 1) for place, cell in self.others.items())
        yield from sorted(chain(with_shape.values(), without), key=lambda first: first[0])


def digits_in(shape: str) -> int:
    """Return how many digits the texts of a shape have."""
    return shape.count("0")


def written(shape: str, digits: int) -> str:
    """Return the text that was kept as a shape and its digits."""
    digit = iter(f"{digits:0{digits_in(shape)}d}")
    return "".join(next(digit) if character == "0" else character for character in shape)


def _short_texts(cells: Sequence[Any]) -> bool:
    """Return whether all cells have a shape; numpy would lose a NUL at the end of a text."""
    return set(map(type, cells)) <= {str} and max(map(len, cells)) <= _LONGEST and "\0" not in "".join(cells)


def _parted(texts: Sequence[str]) -> tuple[list[str], Integers, Integers]:
    """Return the shape of each text, its digits as one number, and how many there are."""
    table = np.array(texts, dtype=str)
    letters = table.view(np.uint32).reshape(len(texts), -1)
    is_digit = (letters >= _ZERO) & (letters <= _NINE)
    digits = np.zeros(len(texts), dtype=np.int64)
    for letter, found in zip(letters.T, is_digit.T, strict=True):
        digits = np.where(found, 10 * digits + letter - _ZERO, digits)
    shapes = np.where(is_digit, np.uint32(_ZERO), letters).view(table.dtype).ravel().tolist()
    smallest = np.min_scalar_type(digits.max(initial=0))  # most columns need half the bytes, or fewer
    return shapes, digits.astype(smallest), is_digit.sum(axis=1)
