"""The same process in two vocabularies: the five steps of the course above, the four of IDIC below."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes

from crm_lessons.methods.crm_process.process import CRM_STEPS, CrmStep
from crm_lessons.plots.style import BLUE, GREY, INK, LABEL_SIZE, ORANGE, PAPER, claim, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

IDIC_ORDER = ("identify", "segment", "interact", "adapt")
"""The course's steps in the order in which IDIC takes them: Identify, Differentiate, Interact, Customize."""

_ABOVE, _BELOW = 1.0, 0.0
_LOOP = 1.45


def plot_idic(ax: Axes | None = None, steps: Sequence[CrmStep] = CRM_STEPS) -> Axes:
    """Draw the course's steps over those of IDIC, a line between those that mean the same, and the loop that closes it."""
    ax = styled_axes(ax, height=3.6)
    keys = [step.key for step in steps]
    for place, step in enumerate(steps):
        _box(ax, place, _ABOVE, step.name, BLUE)
    for place, key in enumerate(IDIC_ORDER):
        step = steps[keys.index(key)]
        if step.idic is not None:
            _box(ax, place + 0.5, _BELOW, step.idic, ORANGE)
        crossed = keys.index(key) != place
        ax.plot([keys.index(key), place + 0.5], [_ABOVE - 0.12, _BELOW + 0.12],
                color=INK, lw=1.6, linestyle="--" if crossed else "-")  # fmt: skip
    _draw_loop(ax, len(steps) - 1)
    write(ax, -0.75, _ABOVE, Text(fr="Le cours", en="The course"), ha="right", va="center", weight="bold")
    write(ax, -0.75, _BELOW, "IDIC", ha="right", va="center", weight="bold")
    ax.set_xlim(-1.5, len(steps) - 0.4)
    ax.set_ylim(-0.4, 1.75)
    ax.axis("off")
    claim(ax, _idic_claim(steps, keys))
    return ax


def _box(ax: Axes, x: float, y: float, words: Text, color: str) -> None:
    frame = {"boxstyle": "round,pad=0.45", "facecolor": PAPER, "edgecolor": color, "lw": 2}
    write(ax, x, y, words, ha="center", va="center", size=LABEL_SIZE, bbox=frame)


def _draw_loop(ax: Axes, last: int) -> None:
    """Draw the way back from the last step to the first: what was measured enriches the database."""
    ax.plot([last, last, 0], [_ABOVE + 0.12, _LOOP, _LOOP], color=GREY, lw=1.2)
    ax.annotate("", (0, _ABOVE + 0.12), (0, _LOOP), arrowprops={"arrowstyle": "->", "color": GREY, "lw": 1.2})
    words = Text(fr="ce qu'on a mesuré enrichit la base", en="what was measured enriches the database")
    write(ax, last / 2, _LOOP + 0.05, words, ha="center", va="bottom", color=GREY)


def _idic_claim(steps: Sequence[CrmStep], keys: Sequence[str]) -> Text:
    shared = sum(step.idic is not None for step in steps)
    crossed = sum(keys.index(key) != place for place, key in enumerate(IDIC_ORDER))
    return Text(
        fr="{shared} étapes sur {count} se retrouvent dans IDIC ; {crossed} y changent de place (tirets)",
        en="{shared} steps of {count} are found in IDIC; {crossed} change places there (dashes)",
    ).format(shared=number_text(shared), count=number_text(len(steps)), crossed=number_text(crossed))
