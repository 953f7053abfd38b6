"""Forty meetings to share out: the reader moves how many each account of a class gets, and sees what they bring in."""

from __future__ import annotations

from collections.abc import Mapping

from matplotlib.axes import Axes

from crm_lessons.data.pareto_abc.meetings import ACCOUNTS, MEETINGS, TO_WIN, spent, won_by, won_by_plan
from crm_lessons.plots.style import INK, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.widgets.controls import Number
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.task import Foreseen, Task

_ORDER = ("A", "B", "C")
_HIGHEST = 125_000
"""Dirhams at the top of the figure: all meetings with B bring in less."""


def meetings_lab(plan: tuple[int, int, int] = (2, 2, 2)) -> HeldFigure:
    """Return a month of forty meetings that one shares out by class; each curve shows as far as the plan goes.

    plan: meetings with each account of A, B and C as it opens. A plan never takes more than forty: what is added to one class
    is taken from C, then from the other one; what is left over brings in nothing.
    """
    return HeldFigure(
        "meetings",
        {
            letter: Number(_TO_EACH.format(letter=letter), value, 0, _most(letter))
            for letter, value in zip(_ORDER, plan, strict=True)
        },
        _SENTENCE,
        lambda axes, **chosen: _draw(axes, chosen),
        lambda **chosen: _in_words(chosen),
        data={
            "meetings": MEETINGS,
            "accounts": ACCOUNTS,
            "won": {letter: _curve(letter) for letter in _ORDER},
            "highest": _HIGHEST,
        },
        says=_SAYS,
        task=_task(),
    )


def _most(letter: str) -> int:
    """Return how many meetings each account of a class could have, if the others had none."""
    return MEETINGS // ACCOUNTS[letter]


def _curve(letter: str) -> list[float]:
    """Return what a class brings in with no meeting for each of its accounts, then with one, and so on."""
    return [ACCOUNTS[letter] * won_by(meetings, TO_WIN[letter]) for meetings in range(_most(letter) + 1)]


def _in_words(chosen: Mapping[str, int]) -> Text:
    """Say how many meetings a plan takes, and what it brings in by class and in all."""
    won = won_by_plan(chosen)
    return _SAYS["words"].format(
        spent=number_text(spent(chosen)),
        all=number_text(MEETINGS),
        won=number_text(sum(won.values())),
        **{letter: number_text(won[letter]) for letter in _ORDER},
    )


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


def _draw(axes: Axes, chosen: Mapping[str, int]) -> None:
    ax = styled_axes(axes)
    won = won_by_plan(chosen)
    for letter in _ORDER:
        meetings = [ACCOUNTS[letter] * each for each in range(chosen[letter] + 1)]
        ax.plot(meetings, _curve(letter)[: len(meetings)], color=INK, lw=2)
        ax.plot(meetings[-1], won[letter], "o", color=INK, ms=8)
        write(ax, meetings[-1] + 0.8, won[letter], _label(letter, won[letter]), va="top" if letter == "C" else "bottom")
    ax.set_xlim(0, MEETINGS)
    ax.set_ylim(0, _HIGHEST)
    number_ticks(ax.xaxis)
    number_ticks(ax.yaxis)
    name_axes(ax, x=_SAYS["meetings_axis"], y=_SAYS["won_axis"])
    claim(ax, _SAYS["title"].format(won=number_text(sum(won.values()))))


def _label(letter: str, won: float) -> Text:
    return _SAYS["label"].format(letter=letter, won=number_text(won))


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


_TO_EACH = Text(fr="Rendez-vous par client {letter}", en="Meetings with each {letter} customer")
_SENTENCE = Text(
    fr="Chaque client A reçoit {A} rendez-vous, chaque client B {B}, chaque client C {C}.",
    en="Each A customer gets {A} meetings, each B customer {B}, each C customer {C}.",
)
_SAYS = {
    "words": Text(
        fr="{spent} rendez-vous sur {all} ; {won} dirhams de contribution de plus ce mois : {A} de la classe A, {B} de B, {C} de C.",
        en="{spent} meetings of {all}; {won} dirhams of contribution more this month: {A} from class A, {B} from B, {C} from C.",
    ),
    "title": Text(fr="Ce plan rapporte {won} dirhams", en="This plan brings in {won} dirhams"),
    "label": Text(fr="{letter} : {won}", en="{letter}: {won}"),
    "meetings_axis": Text(fr="Rendez-vous que prend la classe, sur 40", en="Meetings that the class takes, of 40"),
    "won_axis": Text(fr="Contribution gagnée ce mois, en dirhams", en="Contribution won this month, in dirhams"),
}
