"""A year of messages lived again: the reader moves how often they leave and what discount they bring."""

from __future__ import annotations

from functools import cache

from matplotlib.axes import Axes

from crm_lessons.plots.style import GREY, LOSS, TOP, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.widgets.moving_figure import MovingFigure
from crm_lessons.widgets.sliders import slider
from crm_lessons.widgets.task import Foreseen, Task
from crm_lessons.world.firm import Story
from crm_lessons.world.loyalty.pressure import year_by_messages

_EVERY, _DISCOUNT = 13, 5
"""What the widget opens on: four messages a year, 5% off."""
_MOST = 10


class _Years:
    """Years of one firm, each lived once."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self.of = cache(self._of)

    def _of(self, weeks: int, discount: int) -> tuple[int, int, int]:
        """Return the margin that a year of messages causes, what sending costs, the customers driven away."""
        year = year_by_messages(self._story, discount / 100, (weeks,)).iloc[0]
        return int(year["caused"]), int(year["sending"]), int(year["driven_away"])


def message_pressure_lab(story: Story) -> MovingFigure:
    """Return the controls and the figure of a year of e-mails to all recent customers: margin caused, cost, what is left.

    Each setting is a year of the simulated firm, lived with the same chances beside the year without a message.
    """
    years = _Years(story)

    def draw(axes: Axes, weeks: int, discount: int) -> Text:
        caused, sending, driven_away = years.of(weeks, discount)
        _draw(axes, caused, sending)
        return Text(
            fr="Un message toutes les {weeks} semaines, {discount} % de remise : {profit} dirhams restent, {gone} clients chassés.",
            en="A message every {weeks} weeks, {discount}% off: {profit} dirhams are left, {gone} customers driven away.",
        ).format(
            weeks=str(weeks),
            discount=str(discount),
            profit=number_text(caused - sending),
            gone=number_text(driven_away),
        )

    controls = {
        "weeks": slider(Text(fr="Semaines entre deux", en="Weeks between two"), _EVERY, 2, 26, words=14),
        "discount": slider(Text(fr="Remise (%)", en="Discount (%)"), _DISCOUNT, 0, _MOST, words=14),
    }
    return MovingFigure(controls, draw, task=_task(years))


def _draw(axes: Axes, caused: int, sending: int) -> None:
    ax = styled_axes(axes)
    rows = (
        (Text(fr="marge causée", en="margin caused"), caused),
        (Text(fr="coût d'envoi", en="cost of sending"), -sending),
        (Text(fr="ce qui reste", en="what is left"), caused - sending),
    )
    span = max(*(abs(amount) for _, amount in rows), 1)
    for place, (_, amount) in enumerate(rows):
        ax.barh(2 - place, amount, height=0.55, **(TOP if amount > 0 else LOSS).look)
        write(
            ax,
            amount + (0.02 if amount >= 0 else -0.02) * span,
            2 - place,
            number_text(amount),
            va="center",
            ha="left" if amount >= 0 else "right",
        )
    ax.axvline(0, color=GREY, lw=1)
    ax.set_yticks([2, 1, 0], [str(name) for name, _ in rows])
    ax.set_xlim(-1.35 * span, 1.35 * span)
    number_ticks(ax.xaxis)
    name_axes(ax, x=Text(fr="Dirhams, sur un an", en="Dirhams, over a year"))
    pays = Text(fr="L'année de messages rapporte", en="The year of messages pays")
    costs = Text(fr="L'année de messages coûte", en="The year of messages costs")
    claim(ax, pays if caused > sending else costs)


def _task(years: _Years) -> Task | None:
    """Ask from which discount on four messages a year lose money."""
    losing = [discount for discount in range(_MOST + 1) if _profit(years, discount) < 0]
    if not losing or not losing[0]:
        return None
    return Task(
        Text(
            fr="À un message toutes les 13 semaines, à partir de quelle remise (en %, sans décimale) l'année coûte-t-elle de l'argent ?",
            en="At a message every 13 weeks, from which discount (in %, no decimals) does the year cost money?",
        ),
        losing[0],
        tolerance=0,
        mistakes=(
            Foreseen(
                losing[0] - 1,
                Text(
                    fr="À cette remise, il reste encore quelque chose : lisez la troisième barre.",
                    en="At this discount something is still left: read the third bar.",
                ),
            ),
            Foreseen(
                0,
                Text(
                    fr="Sans remise, l'année rapporte le plus. Montez le second curseur, un point à la fois.",
                    en="Without a discount the year pays most. Move the second slider up, a point at a time.",
                ),
            ),
            Foreseen(
                _MOST,
                Text(
                    fr="Elle en coûte alors depuis longtemps. Redescendez jusqu'à la dernière année qui rapporte.",
                    en="By then it has long cost money. Go down again to the last year that pays.",
                ),
            ),
        ),
        right=Text(
            fr="Ce n'est pas le message qui coûte, c'est la remise donnée à ceux qui auraient commandé.",
            en="It is not the message that costs, it is the discount given to those who would have ordered.",
        ),
        look_again=Text(
            fr="Laissez le premier curseur sur 13, et ne bougez que la remise.",
            en="Leave the first slider at 13, and move the discount only.",
        ),
    )


def _profit(years: _Years, discount: int) -> int:
    caused, sending, _ = years.of(_EVERY, discount)
    return caused - sending
