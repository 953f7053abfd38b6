"""Where does one point more pay most? The reader moves the rates of the ladder, and sees who reaches its last rung."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.crm_process.funnel import funnel_rates
from crm_lessons.plots.crm_process.funnels import plot_funnel
from crm_lessons.plots.labels import expected_text
from crm_lessons.text.language import Text
from crm_lessons.widgets.moving_figure import MovingFigure
from crm_lessons.widgets.sliders import Slider, slider
from crm_lessons.widgets.task import Foreseen, Task

_MOST_SUSPECTS = 50_000
_LOWEST, _HIGHEST, _STEP = 0.5, 95.0, 0.5
"""Per cent; a point more must stay a rate."""
_WORDS = 14
_HALF_MORE = 1.5


def funnel_lab(counts: pd.Series[int]) -> MovingFigure:
    """Return the controls and the figure of a ladder: the number of suspects, and the rate of each step in per cent.

    From head counts by rung, widest first, under the names that the reader will see. It opens on the counts as they
    are, the rates rounded to half a point. Raises InputError as `funnel_rates` does.
    """
    table = funnel_rates(counts)
    rungs = list(table.index)
    suspects = max(int(table["count"].iloc[0]), 1)

    def draw(axes: Axes, suspects: int, **percentages: float) -> Text:
        rates = [percentage / 100 for percentage in percentages.values()]
        people = pd.Series(_people(suspects, rates), index=rungs)
        plot_funnel(funnel_rates(people), axes)
        return _in_words(people, rates)

    controls = {
        "suspects": slider(rungs[0], suspects, 100, max(_MOST_SUSPECTS, suspects), step=100, words=_WORDS),
        **{
            f"rate_{place}": _rate_slider(rungs[place], table["step_rate"].iloc[place])
            for place in range(1, len(rungs))
        },
    }
    rates = {name: control.value for name, control in controls.items() if name != "suspects"}
    return MovingFigure(controls, draw, task=_task(rungs, list(rates.values())))


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
    gains = [_gain(float(people.iloc[0]), rates, place) for place in range(len(rates))]
    words = Text(fr="Au bout : {last} ({rung}).", en="At the end: {last} ({rung}).").format(
        last=expected_text(last, 1), rung=rungs[-1]
    )
    for rung, gain in zip(rungs[1:], gains, strict=True):
        words += Text(
            fr="\n+ 1 point vers « {rung} » : {gain} de plus.", en="\n+ 1 point to “{rung}”: {gain} more."
        ).format(rung=rung, gain=expected_text(gain, 2))
    if rates.count(min(rates)) > 1:
        return words + Text(
            fr="\nUn point de plus rapporte autant, et le plus, vers chacun des passages les plus étroits.",
            en="\nOne point more brings in as much, and most, to each of the narrowest steps.",
        )
    best = rungs[1 + rates.index(min(rates))]
    return words + Text(
        fr="\nUn point de plus rapporte le plus vers « {rung} », le passage le plus étroit.",
        en="\nOne point more brings in most to “{rung}”, the narrowest step.",
    ).format(rung=best)


def _gain(suspects: float, rates: Sequence[float], place: int) -> float:
    """Return how many more people reach the last rung when one rate gains a point."""
    return 0.01 * suspects * math.prod(rate for other, rate in enumerate(rates) if other != place)


def _rate_slider(name: object, rate: float) -> Slider:
    """Return a slider over percentages; a rate that nobody knows opens at the lowest."""
    start = 0.0 if math.isnan(rate) else round(200 * rate) / 2
    words = Text(fr="→ {name} (%)", en="→ {name} (%)").format(name=name)
    return slider(words, min(max(start, _LOWEST), _HIGHEST), _LOWEST, _HIGHEST, step=_STEP, words=_WORDS)
