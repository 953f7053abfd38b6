"""The cells of a matrix as people write them: the customers under each cell, or the words for each cell."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.methods import CELLS
from crm_lessons.text.language import Language, Text


def by_cell(cells: pd.Series[str]) -> dict[str, list[Any]]:
    """Turn customer -> cell into cell -> customers, empty cells left out."""
    return {str(cell): list(group.index) for cell, group in cells.groupby(cells)}


def in_words(cells: pd.Series[str], language: Language) -> dict[Any, str]:
    """Return customer -> the words for its cell."""
    return {customer: CELLS[cell].in_language(language) for customer, cell in cells.items()}


SHORT_NAMES = {
    "top_left": (Text(fr="haut gauche", en="left top"), Text(fr="haut à gauche", en="top on the left")),
    "top_right": (Text(fr="haut droite", en="right top"), Text(fr="haut à droite", en="top on the right")),
    "bottom_left": (Text(fr="bas gauche", en="left bottom"), Text(fr="bas à gauche", en="bottom on the left")),
    "bottom_right": (Text(fr="bas droite", en="right bottom"), Text(fr="bas à droite", en="bottom on the right")),
}
"""The cells as they are noted in haste."""
