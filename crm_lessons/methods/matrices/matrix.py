"""A two-axis matrix as a record: what each axis says, which of its ends is good for the firm, what to do in each cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from crm_lessons.methods.matrices.quadrants import CELLS
from crm_lessons.text.language import Text


@dataclass(frozen=True)
class Axis:
    """What is measured along one side, the words at its two ends, and the end that is good for the firm."""

    name: Text
    low: Text
    high: Text
    good: Literal["low", "high"] = "high"


@dataclass(frozen=True)
class Cell:
    """Who stands in a cell, and what the firm may do about them."""

    name: Text
    advice: Text


@dataclass(frozen=True)
class Matrix:
    """A matrix of four cells, named as `classify_quadrants` names them; x runs to the right, y upwards."""

    title: Text
    x: Axis
    y: Axis
    cells: Mapping[str, Cell]
    source: Text

    def __post_init__(self) -> None:
        if tuple(self.cells) != tuple(CELLS):
            raise ValueError(f"A matrix has the cells {tuple(CELLS)}, in this order; got {tuple(self.cells)}")

    @property
    def best(self) -> str:
        """Return the cell in which both axes are good for the firm: not the top right one in every matrix."""
        top = "top" if self.y.good == "high" else "bottom"
        return f"{top}_right" if self.x.good == "high" else f"{top}_left"
