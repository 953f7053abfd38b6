"""Who looks on while a lesson is run: notes the words that it shows, and those of its figures that are too faint."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

import matplotlib.pyplot as plt
from in_lab.on_paper import faint_words
from matplotlib.figure import Figure
from matplotlib.text import Text

NOTES = "CRM_LESSONS_TEST_NOTES"
"""Names, to a kernel that is looked at, the file of its notes."""

NOTES_OF: dict[Path, Notes] = {}
"""What was noted while nbval ran a notebook, for the tests that come after it."""


@dataclass
class Notes:
    """words: all that a lesson draws, shows in its tables, or says where its figures are moved. faint: too faint, with its contrast."""

    words: list[str] = field(default_factory=list)
    faint: list[tuple[str, float]] = field(default_factory=list)


class Onlooker:
    """Notes every word that matplotlib draws while `drawing` is patched, and looks at what each cell shows."""

    def __init__(self) -> None:
        self.notes = Notes()
        draw = Text.draw

        def drawn(text: Text, *how: object, **options: object) -> object:
            self.notes.words.append(text.get_text())
            return draw(text, *how, **options)

        self.drawing = patch.object(Text, "draw", drawn)

    def see(self, shown: object, figures: list[Figure]) -> None:
        """Look at what ends a cell, and at the figures that it has drawn."""
        # By its name: what looks on never loads the package, which the lesson loads for itself.
        kind = type(shown).__name__
        if kind == "ShownTable":
            self.notes.words.append(repr(shown))
        elif kind == "HeldFigure":
            self._hold(shown)
        for figure in figures:
            self.notes.faint += faint_words(figure)

    def _hold(self, held: Any) -> None:
        """Bring each control to its ends, the others as they open; note what the still figure has there, and what is said of it."""
        told = held.figure
        self.notes.words.append(re.sub(r"\{\w+\}", "", told["sentence"]))
        for name, control in told["controls"].items():
            options = control.get("options", [])
            self.notes.words += [control["label"], *(option["label"] for option in options)]
            for end in [option["value"] for option in options] or [control["low"], control["high"]]:
                values = _pushed(told, name, end)
                figure = Figure(layout="none")
                held._draw(figure.subplots(), **values)
                # Not painted: of its ticks only the numbers would come, written as on the figure that the cell shows.
                self.notes.words += [text.get_text() for text in figure.findobj(Text)]
                self.notes.words.append(str(held._words(**values)))


def _pushed(told: dict[str, Any], name: str, end: Any) -> dict[str, Any]:
    """Return the values with one of them at its end; what it meets on the way is pushed."""
    values = told["values"] | {name: end}
    for below, above, gap in told["apart"]:
        if name == below:
            values[above] = max(values[above], min(end + gap, told["controls"][above]["high"]))
            values[below] = min(end, values[above] - gap)
        elif name == above:
            values[below] = min(values[below], max(end - gap, told["controls"][below]["low"]))
            values[above] = max(end, values[below] + gap)
    return values


def look_on(shell: Any, file: Path) -> None:
    """Note in a file what a kernel shows, cell after cell."""
    onlooker, drawn = Onlooker(), []
    onlooker.drawing.start()

    def before_they_are_shown() -> None:
        drawn[:] = map(plt.figure, plt.get_fignums())

    def after_the_cell(result: Any) -> None:
        onlooker.see(result.result, drawn)
        file.write_text(json.dumps(asdict(onlooker.notes)), encoding="utf-8")

    shell.events.register("post_execute", before_they_are_shown)
    shell.events.register("post_run_cell", after_the_cell)


def keep_notes(notebook: Path, file: Path) -> None:
    """Keep what was noted of a notebook whose kernel could be looked at."""
    if file.exists():
        NOTES_OF[notebook] = Notes(**json.loads(file.read_text(encoding="utf-8")))
