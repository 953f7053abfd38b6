"""Where does one point more pay most? The reader moves the rates of the ladder, and sees who reaches its last rung."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.crm_process.funnel import funnel_rates
from crm_lessons.plots.crm_process.funnels import plot_funnel
from crm_lessons.plots.labels import expected_text
from crm_lessons.text.language import Text, listed
from crm_lessons.widgets.controls import PERCENT, Number
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.task import Foreseen, Task

_SUSPECT_STEPS = 500
_LOWEST, _HIGHEST, _STEP = 0.5, 95.0, 0.5
"""Per cent; a point more must stay a rate."""
_HALF_MORE = 1.5


def funnel_lab(counts: pd.Series[int]) -> HeldFigure:
    """Return a ladder whose steps one drags: the number of suspects, and the rate of each step in per cent.

    From head counts by rung, widest first, under the names that the reader will see. It opens on the counts as they
    are, the rates rounded to half a point. Raises InputError as `funnel_rates` does.
    """
    table = funnel_rates(counts)
    rungs = [str(rung) for rung in table.index]
    rates = {f"rate_{place}": _opening(table["step_rate"].iloc[place]) for place in range(1, len(rungs))}

    def ladder(suspects: int, **percentages: float) -> tuple[pd.Series[float], list[float]]:
        chosen = [percentages[name] / 100 for name in rates]
        return pd.Series(_people(suspects, chosen), index=pd.Index(rungs)), chosen

    def draw(axes: Axes, **values: Any) -> None:
        people, _ = ladder(**values)
        plot_funnel(funnel_rates(people), axes)

    return HeldFigure(
        "funnel",
        {
            "suspects": _suspects(rungs[0], max(int(table["count"].iloc[0]), 1)),
            **{
                name: Number(_STEP_TO.format(rung=rung), rate, _LOWEST, _HIGHEST, _STEP, PERCENT, decimals=1)
                for (name, rate), rung in zip(rates.items(), rungs[1:], strict=True)
            },
        },
        _sentence(rungs, list(rates)),
        draw,
        lambda **values: _in_words(*ladder(**values)),
        data={"rungs": rungs},
        says=_SAYS,
        task=_task(rungs, list(rates.values())),
    )


def _opening(rate: float) -> float:
    """Return a rate in per cent as it opens; one that nobody knows opens at the lowest."""
    return min(max(0.0 if math.isnan(rate) else round(200 * rate) / 2, _LOWEST), _HIGHEST)


def _suspects(rung: str, count: int) -> Number:
    """Return the number at the start, in steps of a hundred, of ten or of one, whichever the count is made of."""
    step = next(step for step in (100, 10, 1) if count % step == 0)
    return Number(
        Text(fr="{rung}", en="{rung}").format(rung=rung), count, step, max(_SUSPECT_STEPS * step, 2 * count), step
    )


def _sentence(rungs: Sequence[str], rates: Sequence[str]) -> Text:
    """Return the numbers to drag, each with the rung to which it leads."""
    steps = [_CLIMB.format(rung=rung, rate=f"{{{name}}}") for rung, name in zip(rungs[1:], rates, strict=True)]
    return _START.format(rung=rungs[0], suspects="{suspects}") + listed(steps) + Text(fr=".", en=".")


def _task(rungs: Sequence[str], rates: Sequence[float]) -> Task | None:
    """Ask to which rate the narrowest step must be raised for half as many more on the last rung; rates in per cent."""
    narrowest = min(rates)
    answer = _HALF_MORE * narrowest
    if answer > _HIGHEST:
        return None
    points = Text(
        fr="Moitié plus ne veut pas dire cinquante points de plus : lisez combien sont attendus au bout.",
        en="Half as many more does not mean fifty points more: read how many are expected at the end.",
    )
    return Task(
        Text(
            fr="Sans toucher au reste, à quel taux (en %) faut-il porter le passage vers « {rung} » pour avoir moitié plus "
            "de monde au bout (« {last} ») ?",
            en="Leaving the rest alone, to which rate (in %) must the step to “{rung}” be raised for half as many more people "
            "at the end (“{last}”)?",
        ).format(rung=rungs[1 + rates.index(narrowest)], last=rungs[-1]),
        answer,
        tolerance=_STEP / 2,
        mistakes=(
            Foreseen(narrowest + 50, points),
            Foreseen(50, points),
            Foreseen(
                2 * narrowest,
                Text(
                    fr="À ce taux, il y en aurait deux fois plus au bout. On en demande moitié plus.",
                    en="At this rate there would be twice as many at the end. Half as many more are asked for.",
                ),
            ),
        ),
        right=Text(
            fr="Le nombre final est un produit : il suit chaque taux dans la même proportion.",
            en="The final number is a product: it follows each rate in the same proportion.",
        ),
        look_again=Text(
            fr="Notez combien sont attendus au bout, puis ne bougez que ce taux et comparez.",
            en="Note how many are expected at the end, then move this rate alone and compare.",
        ),
    )


def _people(suspects: int, rates: Sequence[float]) -> list[float]:
    """Return how many people are expected on each rung."""
    return [suspects * math.prod(rates[:place]) for place in range(len(rates) + 1)]


def _in_words(people: pd.Series[float], rates: Sequence[float]) -> Text:
    """Say who is expected on the last rung, what one point more on each step adds, and where it adds most."""
    rungs, last = list(people.index), float(people.iloc[-1])
    words = _SAYS["end"].format(last=expected_text(last, 1), rung=rungs[-1])
    for place, rung in enumerate(rungs[1:]):
        gain = _gain(float(people.iloc[0]), rates, place)
        words += _NEW_LINE + _SAYS["point"].format(rung=rung, gain=expected_text(gain, 2))
    if rates.count(min(rates)) > 1:
        return words + _NEW_LINE + _SAYS["equal"]
    return words + _NEW_LINE + _SAYS["best"].format(rung=rungs[1 + rates.index(min(rates))])


def _gain(suspects: float, rates: Sequence[float], place: int) -> float:
    """Return how many more people reach the last rung when one rate gains a point."""
    return 0.01 * suspects * math.prod(rate for other, rate in enumerate(rates) if other != place)


_STEP_TO = Text(fr="Passage vers {rung}", en="Step to {rung}")
_START = Text(
    fr="{suspects} personnes au départ (« {rung} »). D'un échelon au suivant montent ",
    en="{suspects} people at the start (“{rung}”). From one rung to the next climb ",
)
_CLIMB = Text(fr="{rate} vers « {rung} »", en="{rate} to “{rung}”")
_NEW_LINE = Text(fr="\n", en="\n")
_SAYS = {
    "end": Text(fr="Au bout : {last} ({rung}).", en="At the end: {last} ({rung})."),
    "point": Text(fr="+ 1 point vers « {rung} » : {gain} de plus.", en="+ 1 point to “{rung}”: {gain} more."),
    "equal": Text(
        fr="Un point de plus rapporte autant, et le plus, vers chacun des passages les plus étroits.",
        en="One point more brings in as much, and most, to each of the narrowest steps.",
    ),
    "best": Text(
        fr="Un point de plus rapporte le plus vers « {rung} », le passage le plus étroit.",
        en="One point more brings in most to “{rung}”, the narrowest step.",
    ),
    "few": Text(fr="moins de {least}", en="less than {least}"),
    "title": Text(fr="De {first} à {last}", en="From {first} to {last}"),
    "narrowest": Text(fr=" ; passage le plus étroit : vers « {rung} »", en="; the narrowest step: to “{rung}”"),
    "first": Text(fr="{rung} : {count}", en="{rung}: {count}"),
    "step": Text(fr="{rung} : {count} sur {before}", en="{rung}: {count} of {before}"),
    "axis": Text(fr="Part de l'échelon d'avant qui est montée", en="Part of the rung before that climbed"),
}
