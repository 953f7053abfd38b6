"""Portfolios of every shape, and what a person sees when looking at a figure."""

from __future__ import annotations

import matplotlib as mpl
import pandas as pd
import pytest
from matplotlib.axes import Axes

from crm_lessons.data.pareto_abc.printed import abc_revenue, pareto_revenue

mpl.use("agg")

PORTFOLIOS = {
    "course": pareto_revenue(),
    "classes": abc_revenue(),
    "one": pd.Series({"Seul": 5.0}),
    "two": pd.Series({"a": 99.0, "b": 1.0}),
    "ties": pd.Series(7.0, index=range(1, 11)),
    "long names": pd.Series({f"Société marocaine de distribution {n}": 100.0 * n for n in range(1, 14)}),
    "many": pd.Series([(250 - n) ** 2 + 1.0 for n in range(250)]),
    "one giant": pd.Series([1e6, *map(float, range(1, 250))]),
    "thin classes": pd.Series([1e6, 1.5e5, 1e5, *[10.0] * 247]),
    "zeros": pd.Series([10.0, 0.0, 0.0, 0.0, 0.0]),
}


@pytest.fixture(params=PORTFOLIOS)
def portfolio(request: pytest.FixtureRequest) -> pd.Series[float]:
    """Return each of the portfolios in turn."""
    return PORTFOLIOS[request.param]


class Reader:
    """A person before a figure."""

    @staticmethod
    def words(ax: Axes) -> list[str]:
        """Return everything that is written in the figure, its title first."""
        ticks = [label.get_text() for axis in (ax.xaxis, ax.yaxis) for label in axis.get_ticklabels()]
        return [ax.get_title(loc="left"), *(text.get_text() for text in ax.texts), *ticks]

    @staticmethod
    def collisions(ax: Axes) -> list[tuple[str, str]]:
        """Return the pairs of texts that run into each other; aslant ones are compared among themselves by eye."""
        ax.figure.draw_without_rendering()
        level = [*ax.texts, ax.title, *ax.get_xticklabels(), *ax.get_yticklabels(), ax.xaxis.label, ax.yaxis.label]
        boxes = [
            (text.get_text().strip(), text.get_window_extent().shrunk(0.98, 0.9))
            for text in level
            if text.get_text().strip() and text.get_rotation() in (0.0, 90.0)
        ]
        return [(a, b) for i, (a, left) in enumerate(boxes) for b, right in boxes[:i] if left.overlaps(right)]


@pytest.fixture
def reader() -> type[Reader]:
    """Return a person who reads what a figure says."""
    return Reader
