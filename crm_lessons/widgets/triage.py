"""Whom to see first? The reader chooses what prospects are ranked by and how many visits there are, and sees what may be hoped for."""

from __future__ import annotations

from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.data.crm_process.prospects import worth_of_a_visit
from crm_lessons.plots.style import BLUE, GREY, claim, name_axes, number_ticks, styled_axes
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, number_text
from crm_lessons.widgets.controls import Choice, Number, Option
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.task import Foreseen, Task

_VISITS = 20
_ORDERS = {
    "size": Text(fr="Par la taille : les plus gros d'abord", en="By size: the largest first"),
    "margin": Text(fr="Par la marge espérée : potentiel × chance", en="By expected margin: potential × chance"),
    "visit": Text(
        fr="Par ce que promet une visite : potentiel × chance ÷ visites",
        en="By what a visit promises: potential × chance ÷ visits",
    ),
}


def triage_lab(prospects: pd.DataFrame) -> HeldFigure:
    """Return the margin that prospects promise, visit after visit, in an order that one chooses.

    From prospect | solvent, yearly_potential (dirhams), chance_of_winning (rate), visits_needed. Whoever cannot pay is not seen;
    the queue stops at the first prospect for whom the visits do not last.
    """
    solvent = prospects[prospects["solvent"]]
    queues = _queues(solvent)
    hoped = _hoped(solvent)
    everything = int(solvent["visits_needed"].sum())

    def draw(axes: Axes, order: str, visits: int) -> None:
        _draw(axes, solvent, queues, order, visits)

    def words(order: str, visits: int) -> Text:
        return _in_words(solvent, queues[order], visits)

    return HeldFigure(
        "triage",
        {
            "order": Choice(
                Text(fr="Dans quel ordre ?", en="In which order?"),
                "size",
                {name: Option(way) for name, way in _ORDERS.items()},
            ),
            "visits": Number(
                Text(fr="Visites de l'équipe", en="Visits of the team"), min(_VISITS, everything), 1, everything
            ),
        },
        Text(fr="L'équipe peut faire {visits} visites.", en="The team can make {visits} visits."),
        draw,
        words,
        data={
            "orders": {name: [str(one) for one in queue] for name, queue in queues.items()},
            "visits": {str(name): int(count) for name, count in solvent["visits_needed"].items()},
            "hoped": {str(name): int(amount) for name, amount in hoped.items()},
            "most": everything,
        },
        says={"visits": _VISIT_COUNT, "prospects": _PROSPECT_COUNT, **_SAYS},
        task=_task(solvent, queues),
    )


def _hoped(prospects: pd.DataFrame) -> pd.Series[float]:
    """Return the margin of each prospect, counted for its chance, in whole dirhams."""
    hoped: pd.Series[float] = (prospects["yearly_potential"] * prospects["chance_of_winning"]).round()
    return hoped


def _queues(prospects: pd.DataFrame) -> dict[str, pd.Index]:
    """Return the prospects in each order; equal ones stay as they were."""
    marks = {
        "size": prospects["yearly_potential"],
        "margin": _hoped(prospects),
        "visit": worth_of_a_visit(prospects),
    }
    return {name: one.sort_values(ascending=False, kind="stable").index for name, one in marks.items()}


def _seen(prospects: pd.DataFrame, queue: pd.Index, visits: int) -> tuple[pd.Index, int, float]:
    """Return who is seen, in how many visits, and the margin hoped for."""
    spent = prospects["visits_needed"].loc[queue].cumsum()
    seen = spent.index[spent <= visits]
    return seen, int(prospects["visits_needed"].loc[seen].sum()), float(_hoped(prospects).loc[seen].sum())


def _draw(axes: Axes, prospects: pd.DataFrame, queues: dict[str, pd.Index], order: str, visits: int) -> None:
    ax = styled_axes(axes)
    for name, queue in sorted(queues.items(), key=lambda one: one[0] == order):
        spent = [0, *prospects["visits_needed"].loc[queue].cumsum()]
        hoped = [0, *_hoped(prospects).loc[queue].cumsum()]
        look: dict[str, Any] = (
            {"color": BLUE, "lw": 2} if name == order else {"color": GREY, "lw": 1, "linestyle": "--"}
        )
        ax.plot(spent, hoped, drawstyle="steps-post", **look)
    ax.axvline(visits, color=BLUE, lw=1.5, linestyle="--")
    number_ticks(ax.xaxis)
    number_ticks(ax.yaxis)
    ax.set_xlim(left=0)
    ax.set_ylim(bottom=0)
    name_axes(ax, x=_SAYS["visits_axis"], y=_SAYS["hoped_axis"])
    _, _, margin = _seen(prospects, queues[order], visits)
    claim(ax, _SAYS["title"].format(visits=counted(visits, *_VISIT_COUNT), hoped=number_text(margin)))


def _in_words(prospects: pd.DataFrame, queue: pd.Index, visits: int) -> Text:
    """Say who is seen, in how many visits, and what may be hoped for of them and of all."""
    seen, spent, hoped = _seen(prospects, queue, visits)
    first = _SAYS["nobody"]
    if len(seen):
        first = _SAYS["seen"].format(
            prospects=counted(len(seen), *_PROSPECT_COUNT),
            names=", ".join(str(one) for one in seen),
            spent=counted(spent, *_VISIT_COUNT),
        )
    all_of_it = float(_hoped(prospects).sum())
    second = _SAYS["hoped"].format(hoped=number_text(hoped), all=number_text(all_of_it))
    return Text(fr="{first}\n{second}", en="{first}\n{second}").format(first=first, second=second)


def _task(prospects: pd.DataFrame, queues: dict[str, pd.Index]) -> Task | None:
    """Ask how many visits it takes, largest first, to hope for what twenty bring by the promise of a visit."""
    aimed = _seen(prospects, queues["visit"], _VISITS)[2]
    needed = {name: _first_that_reaches(prospects, queue, aimed) for name, queue in queues.items()}
    answer = needed["size"]
    if answer <= _VISITS:
        return None
    return Task(
        Text(
            fr="Rangée par ce que promet une visite, la liste fait espérer {aimed} dirhams en {visits} visites. Par la taille, combien de "
            "visites faut-il au moins pour en espérer autant ?",
            en="Ranked by what a visit promises, the list lets you hope for {aimed} dirhams in {visits} visits. By size, how many visits "
            "does it take at least to hope for as much?",
        ).format(aimed=number_text(aimed), visits=str(_VISITS)),
        answer,
        tolerance=0,
        mistakes=(
            Foreseen(
                _VISITS,
                Text(
                    fr="C'est le nombre de visites de l'autre ordre. Gardez l'ordre de la taille, et ajoutez des visites.",
                    en="That is the number of visits of the other order. Keep the order of size, and add visits.",
                ),
            ),
            Foreseen(
                needed["margin"],
                Text(
                    fr="Par la marge espérée, oui ; on demande l'ordre de la taille.",
                    en="By expected margin, yes; the question is about the order of size.",
                ),
            ),
            Foreseen(
                answer - 1,
                Text(
                    fr="Il manque une visite : le prospect suivant n'est compté qu'une fois toutes les siennes faites.",
                    en="One visit is missing: the next prospect counts only once all of its visits are made.",
                ),
            ),
        ),
        right=Text(
            fr="Les plus gros demandent plus de visites pour la même espérance : c'est la visite qui est rare, non le prospect.",
            en="The largest take more visits for the same hope: it is the visit that is scarce, not the prospect.",
        ),
        look_again=Text(
            fr="Choisissez l'ordre de la taille, avancez le nombre de visites, et lisez ce que l'on espère.",
            en="Choose the order of size, move the number of visits up, and read what may be hoped for.",
        ),
    )


def _first_that_reaches(prospects: pd.DataFrame, queue: pd.Index, aimed: float) -> int:
    """Return the fewest visits in which a queue lets one hope for so much."""
    hoped = _hoped(prospects).loc[queue].cumsum()
    enough = int((hoped < aimed).sum()) + 1
    return int(prospects["visits_needed"].loc[queue[:enough]].sum())


_VISIT_COUNT = (Text(fr="{n} visite", en="{n} visit"), Text(fr="{n} visites", en="{n} visits"))
_PROSPECT_COUNT = (
    Text(fr="{n} prospect vu", en="{n} prospect seen"),
    Text(fr="{n} prospects vus", en="{n} prospects seen"),
)
_SAYS = {
    "title": Text(
        fr="En {visits}, on peut espérer {hoped} dirhams", en="In {visits}, you may hope for {hoped} dirhams"
    ),
    "seen": Text(fr="{prospects} en {spent} : {names}.", en="{prospects} in {spent}: {names}."),
    "nobody": Text(
        fr="Le premier de la file demande davantage de visites : personne n'est vu.",
        en="The first of the queue takes more visits: nobody is seen.",
    ),
    "hoped": Text(
        fr="On en espère {hoped} dirhams de marge par an, sur {all} pour toute la liste.",
        en="You may hope for {hoped} dirhams of margin a year, of {all} for the whole list.",
    ),
    "visits_axis": Text(
        fr="Visites faites ; en tirets, les deux autres ordres", en="Visits made; dashed, the two other orders"
    ),
    "hoped_axis": Text(fr="Marge espérée par an, en dirhams", en="Margin hoped for in a year, in dirhams"),
}
