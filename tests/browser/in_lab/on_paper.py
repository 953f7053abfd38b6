"""What is written on a figure, and what is behind it: its paper, a bar, a circle or the box of a label."""

from __future__ import annotations

from matplotlib.backend_bases import MouseEvent
from matplotlib.colors import to_rgb, to_rgba_array
from matplotlib.text import Text as Writing

from in_lab.contrast import Color, contrast, over, text_needs

_WHITE: Color = (1.0, 1.0, 1.0)


def _painted(artist) -> tuple[Color, float]:
    """Return the colour and the opacity with which matplotlib fills an artist."""
    red, green, blue, alpha = to_rgba_array(artist.get_facecolor())[0]
    return (red, green, blue), alpha


def _behind(figure, x: float, y: float) -> Color:
    """Return what a figure shows at a point, in pixels, once its words are left out."""
    color = _WHITE
    event = MouseEvent("motion_notify_event", figure.canvas, x, y)
    shapes = [shape for axes in figure.axes for shape in (*axes.patches, *axes.collections)]
    for shape in sorted(shapes, key=lambda shape: shape.zorder):
        if shape.get_visible() and shape.contains(event)[0] and len(to_rgba_array(shape.get_facecolor())):
            color = over(*_painted(shape), color)
    return color


def faint_words(figure) -> list[tuple[str, float]]:
    """Return the words of a figure that have less contrast than they need, each with its contrast; the figure has been drawn."""
    found = []
    for words in figure.findobj(Writing):
        box = words.get_window_extent()
        x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
        if not words.get_text().strip() or not words.get_visible() or not figure.bbox.contains(x, y):
            continue
        paper = _behind(figure, x, y)
        if label := words.get_bbox_patch():
            paper = over(*_painted(label), paper)
        ratio = contrast(to_rgb(words.get_color()), paper)
        if ratio < text_needs(words.get_size(), 700 if words.get_weight() in ("bold", 700) else 400):
            found.append((words.get_text(), ratio))
    return found
