"""One entry of the shelf: a submission that cheats, breaks things or is merely damaged, and the mark that it must get."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from textwrap import dedent

from attacks.paper import OPEN, REVENUE

from crm_lessons.grading.row import Status
from crm_lessons.grading.sandbox.levels import Level

Points = tuple[float, ...]
Maker = Callable[[tuple[str, ...]], bytes]

FULL_MARKS: Points = (2, 2, 4)
"""Of `top_share`, `top_customers` and `abc_by_revenue`, in this order throughout the shelf."""
NOTHING: Points = (0, 0, 0)


def notebook(cells: Iterable[str], **metadata: object) -> bytes:
    """Return a notebook of these code cells, as an editor would save it."""
    code = [
        {"cell_type": "code", "source": cell, "metadata": {}, "outputs": [], "execution_count": None} for cell in cells
    ]
    return json.dumps({"cells": code, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}).encode()


@dataclass(frozen=True)
class Attack:
    """A submission and what must become of it.

    name: as the table of docs/grading.md has it
    tries: what it is after, in one sentence
    cells: what follows the opening of the sheet, see `paper.py`
    points: of each question; None where nothing can be marked
    stopped_by: the lowest level of isolation that holds it
    status_when_limited: the status below `Level.CONFINED`, where it is another one
    file: under which name it is handed in, when the name matters
    opening: the cells that open its sheet
    full: all the points that it could have
    made: cells -> the bytes of the file, when they are not those of an ordinary notebook
    """

    name: str
    tries: str
    cells: tuple[str, ...] = ()
    points: Points | None = FULL_MARKS
    status: Status = Status.GRADED
    stopped_by: Level = Level.LIMITED
    status_when_limited: Status | None = None
    file: str | None = None
    opening: tuple[str, ...] = (OPEN, REVENUE)
    full: Points = FULL_MARKS
    made: Maker = notebook

    @property
    def code(self) -> tuple[str, ...]:
        """Return the cells as they are handed in, without the indentation that they have on the shelf."""
        return tuple(dedent(cell).strip("\n ") for cell in self.cells)

    @property
    def slug(self) -> str:
        """Return the name as part of a file's name."""
        return re.sub(r"[^a-z0-9]+", "-", self.name.lower()).strip("-")

    def status_at(self, level: Level) -> Status:
        """Return the status that it must get at a level."""
        below = level < Level.CONFINED
        return self.status_when_limited if below and self.status_when_limited else self.status

    @property
    def result(self) -> str:
        """Return what it gets, as the table has it: `graded · 6/8`."""
        mark = "no mark" if self.points is None else f"{sum(self.points):g}/{sum(self.full):g}"
        return f"{self.status.value} · {mark}"
