"""Choosing a folder or a file: a path to type, and what lies there to click through, since Jupyter has no chooser of its own.

The list is made of buttons, which Tab and Space reach; in a list box, JupyterLab takes the arrow keys to go from cell to cell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import ipywidgets

from crm_lessons.desk.screen import LABELS, WIDE
from crm_lessons.grading.class_run import SUFFIX
from crm_lessons.text.language import Text

MOST_LISTED = 200
"""Each is a button; whoever has more types the path."""


class _Entry(NamedTuple):
    """A place one step away: what its button says, and where it leads."""

    words: str
    place: Path


class PlaceField:
    """A field for the path of a folder or a file, over a list of what is at hand, opened by a button.

    suffixes: the files that are listed beside the folders, such as (".zip",)
    start: where the list begins as long as nothing is chosen
    """

    def __init__(self, label: Text, suffixes: Sequence[str], start: Path, opened: bool = False) -> None:
        self._suffixes = tuple(suffixes)
        self._start = start
        self.field = ipywidgets.Text(
            description=str(label),
            placeholder=str(_PLACEHOLDER),
            continuous_update=False,
            layout=WIDE,
            style=LABELS,
        )
        self.browse = ipywidgets.ToggleButton(
            value=opened,
            description=str(_BROWSE),
            layout=ipywidgets.Layout(width="auto", flex="0 0 auto"),
        )
        self.found = ipywidgets.HTML()
        self.list = ipywidgets.VBox(layout=ipywidgets.Layout(**_LIST)).add_class(_CLASS)
        shelf = ipywidgets.VBox([self.found, self.list, _styles()], layout=ipywidgets.Layout(margin="0 0 0 11.5em"))
        self.widget = ipywidgets.VBox([ipywidgets.HBox([self.field, self.browse]), shelf])
        self.field.observe(lambda _: self.look(), names="value")
        self.browse.observe(lambda _: self.look(), names="value")
        self.look()

    @property
    def chosen(self) -> Path | None:
        """Return the path in the field, None when it is empty."""
        words = self.field.value.strip().strip('"')
        return Path(words).expanduser().absolute() if words else None

    def on_change(self, changed: Callable[[], None]) -> None:
        """Have something done whenever another path is in the field."""
        self.field.observe(lambda _: changed(), names="value")

    def look(self) -> None:
        """Show what is at hand now."""
        shown = bool(self.browse.value)
        self.list.layout.display = None if shown else "none"
        self.found.value = _notebooks_in(self.chosen)
        self.list.children = [self._button(entry) for entry in self._entries()] if shown else []

    def _entries(self) -> Iterator[_Entry]:
        here = self._folder()
        yield _Entry(str(_UP.format(folder=here.parent.name or here.parent)), here.parent)
        yield _Entry(str(_HOME), Path.home())
        there = sorted(
            filter(self._is_listed, _content(here)), key=lambda place: (not place.is_dir(), place.name.casefold())
        )
        for place in there[:MOST_LISTED]:
            yield _Entry(f"{_FOLDER if place.is_dir() else _FILE} {place.name}", place)

    def _folder(self) -> Path:
        chosen = self.chosen or self._start
        return next((place for place in (chosen, *chosen.parents) if place.is_dir()), self._start)

    def _is_listed(self, place: Path) -> bool:
        if place.name.startswith(_HIDDEN):
            return False
        return place.is_dir() or place.name.lower().endswith(self._suffixes)

    def _button(self, entry: _Entry) -> ipywidgets.Button:
        made = ipywidgets.Button(description=entry.words, tooltip=str(entry.place), layout=_ENTRY)
        made.style.button_color = "transparent"
        made.on_click(lambda _: setattr(self.field, "value", str(entry.place)))
        return made


def _styles() -> ipywidgets.HTML:
    """Return the rule that puts the words of a button to the left, which a layout has no word for."""
    return ipywidgets.HTML(f"<style>.{_CLASS} button {{text-align: left}}</style>", layout={"display": "none"})


def _content(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _notebooks_in(place: Path | None) -> str:
    """Return how many notebooks lie in a folder itself, nothing for a file."""
    if place is None or not place.is_dir():
        return ""
    count = sum(one.name.lower().endswith(SUFFIX) for one in _content(place))
    return str((_NO_NOTEBOOK if count == 0 else _ONE if count == 1 else _SOME).format(count=count))


_HIDDEN = (".", "~$", "__MACOSX")
_CLASS = "crm-lessons-places"
_LIST = {
    "max_height": "13em",
    "max_width": "37em",
    "overflow": "auto",
    "border": "1px solid var(--jp-border-color1, #9e9e9e)",
}
"""Not a `Layout`: one that two lists share would open and close both."""
_ENTRY = ipywidgets.Layout(width="auto", min_height="1.9em", margin="0", flex="0 0 auto")
_FOLDER, _FILE = "▸", "·"
_PLACEHOLDER = Text(fr="un chemin, ou choisissez ci-dessous", en="a path, or choose below")
_BROWSE = Text(fr="Parcourir", en="Browse")
_UP = Text(fr="↑ remonter à {folder}", en="↑ up to {folder}")
_HOME = Text(fr="⌂ mon dossier personnel", en="⌂ my home folder")
_NO_NOTEBOOK = Text(fr="aucun notebook directement dans ce dossier", en="no notebook directly in this folder")
_ONE = Text(fr="un notebook dans ce dossier", en="one notebook in this folder")
_SOME = Text(fr="{count} notebooks dans ce dossier", en="{count} notebooks in this folder")
