"""Forty meetings to share out: the reader moves how many each account of a class gets, and sees what they bring in."""

from __future__ import annotations

from matplotlib.axes import Axes

from crm_lessons.data.pareto_abc.meetings import ACCOUNTS, MEETINGS, spent, won_by_plan
from crm_lessons.plots.style import CLASS_FILLS, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.widgets.moving_figure import MovingFigure, Values
from crm_lessons.widgets.sliders import slider
from crm_lessons.widgets.task import Foreseen, Task

_ORDER = ("A", "B", "C")


def meetings_lab(plan: tuple[int, int, int] = (2, 2, 2)) -> MovingFigure:
    """Return the controls and the figure of a month of forty meetings, shared out by class.

    plan: meetings with each account of A, B and C as it opens. A plan never takes more than forty: what is added to one class
    is taken from C, then from the other one; what is left over brings in nothing.
    """

    def draw(axes: Axes, a: int, b: int, c: int) -> Text:
        chosen = {"A": a, "B": b, "C": c}
        won = won_by_plan(chosen)
        _draw(axes, won)
        return Text(
            fr="{spent} rendez-vous sur {all} ; {won} dirhams de contribution de plus ce mois.",
            en="{spent} meetings of {all}; {won} dirhams of contribution more this month.",
        ).format(spent=number_text(spent(chosen)), all=number_text(MEETINGS), won=number_text(sum(won.values())))

    controls = {
        name: slider(
            Text(fr="Par client {letter}", en="To each {letter}").format(letter=letter),
            value,
            0,
            MEETINGS // ACCOUNTS[letter],
            words=12,
        )
        for name, letter, value in zip(("a", "b", "c"), _ORDER, plan, strict=True)
    }
    return MovingFigure(controls, draw, _settled, _task())


def _settled(moved: str, values: Values) -> Values:
    """Return a plan within forty meetings: the one that was moved stands, C gives way first."""
    settled = dict(values)
    for name in (other for other in ("c", "b", "a") if other != moved):
        while _cost(settled) > MEETINGS and settled[name] > 0:
            settled[name] -= 1
    return settled


def _cost(values: Values) -> int:
    return spent({"A": values["a"], "B": values["b"], "C": values["c"]})


def best_plan() -> tuple[int, int, int]:
    """Return the plan of forty meetings at most that brings in most."""
    plans = [
        (a, b, c)
        for a in range(MEETINGS // ACCOUNTS["A"] + 1)
        for b in range(MEETINGS // ACCOUNTS["B"] + 1)
        for c in range(MEETINGS // ACCOUNTS["C"] + 1)
        if spent({"A": a, "B": b, "C": c}) <= MEETINGS
    ]
    return max(plans, key=lambda plan: sum(won_by_plan(dict(zip(_ORDER, plan, strict=True))).values()))


def _draw(axes: Axes, won: dict[str, float]) -> None:
    ax = styled_axes(axes, height=3.6)
    for place, letter in enumerate(_ORDER):
        ax.barh(place, won[letter], height=0.6, **CLASS_FILLS[letter].look)
        write(ax, won[letter], place, f"  {number_text(won[letter])}", va="center")
    names = Text(fr="classe {letter} ({n})", en="class {letter} ({n})")
    ticks = [str(names.format(letter=letter, n=number_text(ACCOUNTS[letter]))) for letter in _ORDER]
    ax.set_yticks(range(3), ticks)
    ax.set_ylim(2.6, -0.6)
    ax.set_xlim(0, 140_000)
    number_ticks(ax.xaxis)
    name_axes(ax, x=Text(fr="Contribution gagnée ce mois, en dirhams", en="Contribution won this month, in dirhams"))
    total = Text(fr="Ce plan rapporte {won} dirhams", en="This plan brings in {won} dirhams")
    claim(ax, total.format(won=number_text(sum(won.values()))))


def _task() -> Task:
    _, answer, _ = best_plan()
    return Task(
        Text(
            fr="Dans le plan qui rapporte le plus, combien de rendez-vous chaque client B reçoit-il ?",
            en="In the plan that brings in most, how many meetings does each B customer get?",
        ),
        answer,
        tolerance=0,
        mistakes=(
            Foreseen(
                2,
                Text(
                    fr="C'est le partage égal, ou presque. Déplacez un rendez-vous de chaque client C vers la classe B, et comparez.",
                    en="That is the equal share, or nearly. Move one meeting from each C customer to class B, and compare.",
                ),
            ),
            Foreseen(
                MEETINGS // ACCOUNTS["B"],
                Text(
                    fr="Tout à B, ou presque : leur dernier rendez-vous rapporte-t-il encore plus que les premiers de A ?",
                    en="All to B, or nearly: does their last meeting still bring in more than the first ones with A?",
                ),
            ),
            Foreseen(
                3,
                Text(
                    fr="Mieux que le partage égal. Que rapporte un quatrième rendez-vous à B, et que coûte-t-il aux autres ?",
                    en="Better than the equal share. What does a fourth meeting with B bring in, and what does it cost the others?",
                ),
            ),
        ),
        right=Text(
            fr="À ce point, le rendez-vous suivant rapporterait moins chez B que celui qu'il prendrait à A.",
            en="At that point the next meeting would bring in less with B than the one that it would take from A.",
        ),
        look_again=Text(
            fr="Bougez une classe à la fois, et lisez le total : quand cesse-t-il de monter ?",
            en="Move one class at a time, and read the total: when does it stop rising?",
        ),
    )
