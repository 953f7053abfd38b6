"""A figure with its description: whoever cannot see the picture reads what it shows."""

from __future__ import annotations

from typing import Any

from matplotlib.figure import Figure


class DescribedFigure(Figure):
    """A figure whose title goes with it as the picture's alternative text, and as its words where none is shown."""

    def description(self) -> str:
        """Return the description: the titles of its axes, on one line."""
        titles = (axes.get_title(loc="left") for axes in self.axes)
        return " · ".join(title.replace("\n", " ") for title in titles if title)

    def _repr_mimebundle_(self, **_wanted: object) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return only the words: the picture itself stays with IPython, in the format that the reader has chosen."""
        words = self.description()
        return ({"text/plain": words}, {"image/png": {"alt": words}}) if words else ({}, {})
