"""Names beside bubbles, each where there is room for it, so that no two names run into each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product

from matplotlib.axes import Axes
from matplotlib.text import Text as Writing
from matplotlib.transforms import Bbox, ScaledTranslation

from crm_lessons.plots.labels import short_name
from crm_lessons.plots.style import write

_SIDES = (("left", "center", 1, 0), ("center", "bottom", 0, 1), ("right", "center", -1, 0), ("center", "top", 0, -1))
"""How a name is set to the right of its bubble, above it, to the left and below, and in which direction it moves."""
_GAPS = (3, 16, 30, 46)
"""Points between a bubble and its name, tried in this order."""


def write_beside(
    ax: Axes, names: Sequence[str], x: Iterable[float], y: Iterable[float], sizes: Iterable[float]
) -> list[Writing]:
    """Write each name beside its bubble, largest bubble first; return those for which there was room.

    sizes: areas in square points, as matplotlib's `s`
    """
    ax.figure.draw_without_rendering()  # type: ignore[union-attr]
    bubbles = sorted(zip(sizes, x, y, names, strict=True), key=lambda bubble: -bubble[0])
    drawn = [_box(ax, across, up, size) for size, across, up, _ in bubbles]
    written = [text.get_window_extent() for text in ax.texts]
    lines = [line.get_window_extent() for line in ax.lines]
    placed = []
    for size, across, up, name in bubbles:
        own = _box(ax, across, up, size)
        others = [box for box in drawn if not box.overlaps(own)]
        text = _write_where_free(ax, name, (across, up, size), [*written, *lines, *others])
        text = text or _write_where_free(ax, name, (across, up, size), written)
        if text is not None:
            written.append(text.get_window_extent())
            placed.append(text)
    return placed


def _write_where_free(ax: Axes, name: str, bubble: tuple[float, float, float], taken: Sequence[Bbox]) -> Writing | None:
    """Try one place after the other and keep the first that is inside the plane and free."""
    x, y, size = bubble
    for gap, (ha, va, right, up) in product(_GAPS, _SIDES):
        away = size**0.5 / 2 + gap
        aside = ScaledTranslation(right * away / 72, up * away / 72, ax.figure.dpi_scale_trans)
        text = write(ax, x, y, short_name(name), ha=ha, va=va, transform=ax.transData + aside, zorder=4)
        box = text.get_window_extent()
        inside = ax.bbox.x0 <= box.x0 and box.x1 <= ax.bbox.x1 and ax.bbox.y0 <= box.y0 and box.y1 <= ax.bbox.y1
        if inside and not any(box.overlaps(other) for other in taken):
            return text
        text.remove()
    return None


def _box(ax: Axes, x: float, y: float, size: float) -> Bbox:
    """Return the square around a bubble, in pixels."""
    center_x, center_y = ax.transData.transform((x, y))
    half = size**0.5 / 2 * ax.figure.dpi / 72
    return Bbox.from_extents(center_x - half, center_y - half, center_x + half, center_y + half)
