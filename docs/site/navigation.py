"""The navigation of a page names pages, not their sections: these are left out once in a build, not copied for each page first."""

from __future__ import annotations

from docutils import nodes
from sphinx.addnodes import toctree
from sphinx.application import Sphinx

BEFORE_THE_THEME, AFTER_THE_THEME = 400, 600
"""Furo makes the navigation at 500, Sphinx's usual place."""


class Navigation:
    """Puts the sections of all other pages away while the theme makes the navigation of one."""

    def __init__(self) -> None:
        self._whole: dict[str, nodes.bullet_list] = {}
        self._titles: dict[str, nodes.bullet_list] = {}

    def put_away(self, app: Sphinx, page: str, *_shown: object) -> None:
        """Leave the title of each page; its sections to this one and to those that list others."""
        if not self._titles:
            self._whole = app.env.tocs
            self._titles = {one: _title(contents) for one, contents in self._whole.items()}
        app.env.tocs = self._titles | {one: self._whole[one] for one in {page} & self._whole.keys()}

    def put_back(self, app: Sphinx, *_shown: object) -> None:
        """Put all sections back."""
        app.env.tocs = self._whole


def _title(contents: nodes.bullet_list) -> nodes.bullet_list:
    if any(contents.findall(toctree)):
        return contents
    alone: nodes.bullet_list = contents.deepcopy()
    for page in alone.children:
        del page.children[1:]
    return alone


def setup(app: Sphinx) -> dict[str, bool]:
    """Do so on each page that is written; by then all have been read."""
    navigation = Navigation()
    app.connect("html-page-context", navigation.put_away, priority=BEFORE_THE_THEME)
    app.connect("html-page-context", navigation.put_back, priority=AFTER_THE_THEME)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
