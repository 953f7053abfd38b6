"""A year of messages lived again: the reader moves how often they leave and what discount they bring."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes

from crm_lessons.plots.style import (
    BLUE,
    GREY,
    INK,
    LABEL_SIZE,
    PAPER,
    VERMILLION,
    claim,
    name_axes,
    number_ticks,
    percent_ticks,
    styled_axes,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, number_text
from crm_lessons.text.typography import minus_signs
from crm_lessons.widgets.controls import PERCENT, Choice, Number, Option
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.task import Foreseen, Task
from crm_lessons.world.firm import Story
from crm_lessons.world.loyalty.pressure import YEAR, year_by_messages

_EVERY, _DISCOUNT = "13", 5
"""What the figure opens on: four messages a year, 5% off."""
_RHYTHMS = ("26", "13", "8", "4")
"""Weeks between two messages."""
_DISCOUNTS = range(11)
"""Per cent."""


@dataclass(frozen=True)
class _Year:
    """A year of messages, in dirhams: the margin that they cause, what sending them costs; and the customers driven away."""

    caused: int
    sending: int
    driven_away: int

    @property
    def profit(self) -> int:
        return self.caused - self.sending


_Years = dict[str, list[_Year]]
"""Weeks between two messages -> the year under each discount."""


def message_pressure_lab(story: Story) -> HeldFigure:
    """Return the margin that a year of e-mails to all recent customers causes, and what sending costs, by the discount they bring.

    Each setting is a year of the simulated firm, lived with the same chances beside the year without a message.
    """
    years = _lived(story)

    def draw(axes: Axes, weeks: str, discount: int) -> None:
        _draw(axes, years[weeks], int(discount))

    def words(weeks: str, discount: int) -> Text:
        year = years[weeks][int(discount)]
        return _SAYS["words"].format(
            caused=_SAYS["adds" if year.caused >= 0 else "takes"].format(caused=number_text(abs(year.caused))),
            sending=number_text(year.sending),
            rest=_SAYS["is_left" if year.profit >= 0 else "is_lost"].format(profit=number_text(abs(year.profit))),
            gone=counted(year.driven_away, *_DRIVEN_AWAY),
        )

    return HeldFigure(
        "message_pressure",
        {
            "weeks": Choice(
                Text(fr="Semaines entre deux messages", en="Weeks between two messages"),
                _EVERY,
                {weeks: Option(_WEEKS.format(n=weeks, messages=-(-YEAR // int(weeks)))) for weeks in _RHYTHMS},
            ),
            "discount": Number(
                Text(fr="Remise", en="Discount"), _DISCOUNT, _DISCOUNTS[0], _DISCOUNTS[-1], unit=PERCENT
            ),
        },
        _SENTENCE,
        draw,
        words,
        data={
            weeks: {
                "caused": [year.caused for year in by_discount],
                "sending": [year.sending for year in by_discount],
                "gone": [year.driven_away for year in by_discount],
            }
            for weeks, by_discount in years.items()
        },
        says={"driven_away": _DRIVEN_AWAY, **_SAYS},
        task=_task(years),
    )


def _lived(story: Story) -> _Years:
    """Live every year that can be set."""
    years: _Years = {weeks: [] for weeks in _RHYTHMS}
    for discount in _DISCOUNTS:
        table = year_by_messages(story, discount / 100, [int(weeks) for weeks in _RHYTHMS])
        for by_discount, (_, row) in zip(years.values(), table.iterrows(), strict=True):
            by_discount.append(_Year(int(row["caused"]), int(row["sending"]), int(row["driven_away"])))
    return years


def _draw(axes: Axes, years: list[_Year], discount: int) -> None:
    ax = styled_axes(axes)
    here, rate = years[discount], discount / 100
    rates = [one / 100 for one in _DISCOUNTS]
    ax.plot(rates, [year.caused for year in years], color=BLUE, lw=2)
    ax.plot(rates, [year.sending for year in years], color=VERMILLION, lw=2, linestyle="--")
    ax.axhline(0, color=GREY, lw=1)
    ax.plot([rate, rate], [here.caused, here.sending], color=INK, lw=3, solid_capstyle="butt")
    ax.plot(rate, here.caused, marker="o", ms=9, color=BLUE, mec=PAPER, zorder=3)
    for words, at, offset, side in (
        (_SAYS["caused"], (rates[-1], years[-1].caused), (-10, -8), "right"),
        (_SAYS["sending"], (0, years[0].sending), (6, 5), "left"),
        (number_text(here.profit), (rate, max(here.caused, here.sending)), (8, 6), "left"),
    ):
        words_here = minus_signs(str(words))
        ax.annotate(words_here, at, offset, textcoords="offset points", color=INK, size=LABEL_SIZE, ha=side)
    ax.set_xlim(0, 1.02 * rates[-1])
    percent_ticks(ax.xaxis)
    number_ticks(ax.yaxis)
    name_axes(ax, x=_SAYS["discount_axis"], y=_SAYS["amount_axis"])
    title = _SAYS["pays" if here.profit >= 0 else "costs"]
    claim(ax, title.format(profit=number_text(abs(here.profit))))


def _task(years: _Years) -> Task | None:
    """Ask from which discount on four messages a year lose money."""
    losing = [discount for discount, year in enumerate(years[_EVERY]) if year.profit < 0]
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
                    fr="À cette remise, il reste encore quelque chose : lisez le titre de la figure.",
                    en="At this discount something is still left: read the title of the figure.",
                ),
            ),
            Foreseen(
                0,
                Text(
                    fr="Sans remise, l'année rapporte le plus. Montez la remise, un point à la fois.",
                    en="Without a discount the year pays most. Raise the discount, a point at a time.",
                ),
            ),
            Foreseen(
                _DISCOUNTS[-1],
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
            fr="Gardez 13 semaines entre deux messages, et ne bougez que la remise.",
            en="Keep 13 weeks between two messages, and move the discount only.",
        ),
    )


_SENTENCE = Text(
    fr="Toute l'année, un message toutes les {weeks}, avec {discount} de remise.",
    en="All year, a message every {weeks}, with {discount} off.",
)
_WEEKS = Text(fr="{n} semaines ({messages} par an)", en="{n} weeks ({messages} a year)")
_DRIVEN_AWAY = (
    Text(fr="{n} client chassé", en="{n} customer driven away"),
    Text(fr="{n} clients chassés", en="{n} customers driven away"),
)
_SAYS = {
    "pays": Text(fr="L'année de messages rapporte {profit} dirhams", en="The year of messages pays {profit} dirhams"),
    "costs": Text(fr="L'année de messages coûte {profit} dirhams", en="The year of messages costs {profit} dirhams"),
    "words": Text(
        fr="{caused} ; les envoyer coûte {sending} dirhams : {rest}. {gone}.",
        en="{caused}; sending them costs {sending} dirhams: {rest}. {gone}.",
    ),
    "adds": Text(
        fr="Les messages ajoutent {caused} dirhams de marge", en="The messages add {caused} dirhams of margin"
    ),
    "takes": Text(
        fr="Les messages ôtent {caused} dirhams de marge", en="The messages take away {caused} dirhams of margin"
    ),
    "is_left": Text(fr="il reste {profit} dirhams", en="{profit} dirhams are left"),
    "is_lost": Text(fr="on perd {profit} dirhams", en="{profit} dirhams are lost"),
    "caused": Text(fr="marge causée", en="margin caused"),
    "sending": Text(fr="coût d'envoi", en="cost of sending"),
    "discount_axis": Text(fr="Remise", en="Discount"),
    "amount_axis": Text(fr="Dirhams, sur un an", en="Dirhams, over a year"),
}
