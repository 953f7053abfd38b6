"""The cells of a matrix as people write them: the customers under each cell, or the words for each cell."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.methods import CELLS
from crm_lessons.text.language import Language


def by_cell(cells: pd.Series[str]) -> dict[str, list[Any]]:
    """Turn customer -> cell into cell -> customers, empty cells left out."""
    return {str(cell): list(group.index) for cell, group in cells.groupby(cells)}


def in_words(cells: pd.Series[str], language: Language) -> dict[Any, str]:
    """Return customer -> the words for its cell."""
    return {customer: CELLS[cell].in_language(language) for customer, cell in cells.items()}
