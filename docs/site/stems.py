"""The words of the search: each is brought to its stem once in a build, which stems tens of thousands."""

from __future__ import annotations

from functools import cache

from sphinx.application import Sphinx
from sphinx.search.en import SearchEnglish
from sphinx.search.fr import SearchFrench


class French(SearchFrench):
    """Remembers the stems of French words from page to page."""

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self.stem = cache(super().stem)


class English(SearchEnglish):
    """Remembers the stems of English words from page to page."""

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self.stem = cache(super().stem)


def setup(app: Sphinx) -> dict[str, bool]:
    """Put them in the place of Sphinx's own, which forget them after each page."""
    app.add_search_language(French)
    app.add_search_language(English)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
