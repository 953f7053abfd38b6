"""How much does each criterion count? The reader moves the coefficients and sees whether the order of customers holds."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

import numpy as np
import pandas as pd

from crm_lessons.methods.matrices.scorecard import ranked_by_score, weighted_score
from crm_lessons.plots.matrices.scorecards import plot_scores
from crm_lessons.text.language import Text, listed
from crm_lessons.text.numbers import number_text
from crm_lessons.text.terms.headings import heading
from crm_lessons.widgets.controls import Number
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.task import Foreseen, Task

LOWEST, HIGHEST = 1, 5
_MOST_CRITERIA = 6
"""Beyond these there are too many coefficients to try."""
_NAMED = 8
"""Customers of the ranking that are named; the others are left out of the sentence."""


def weights(marks: pd.DataFrame, coefficients: pd.Series[float]) -> HeldFigure:
    """Return the scores of customers, best first, under coefficients that one moves.

    From marks (customer | one column a criterion) and the whole coefficients, from 1 to 5, on which it opens. Raises
    InputError as `weighted_score` does.
    """
    scores = weighted_score(marks, coefficients)
    opened = ranked_by_score(scores, scores.index)
    ranked = marks.loc[opened]

    def chosen(values: Mapping[str, float]) -> pd.Series[float]:
        return pd.Series([values[str(name)] for name in coefficients.index], index=coefficients.index, dtype=float)

    return HeldFigure(
        "weights",
        {str(name): Number(heading(name), int(value), LOWEST, HIGHEST) for name, value in coefficients.items()},
        _sentence(coefficients.index),
        lambda axes, **values: plot_scores(ranked, chosen(values), axes),
        lambda **values: _in_words(weighted_score(marks, chosen(values)), opened),
        data={
            "customers": [str(customer) for customer in opened],
            "criteria": [str(name) for name in coefficients.index],
            "marks": ranked[list(coefficients.index)].astype(float).to_numpy().tolist(),
        },
        says=_SAYS,
        task=_task(ranked[list(coefficients.index)], coefficients),
    )


def _sentence(criteria: pd.Index) -> Text:
    """Return the coefficients to drag, each after the name of its criterion."""
    named = [
        Text(fr=f"{{name}} {{{{{key}}}}}", en=f"{{name}} {{{{{key}}}}}").format(name=heading(key)) for key in criteria
    ]
    return Text(fr="Coefficients : ", en="Coefficients: ") + listed(named) + Text(fr=".", en=".")


def _task(marks: pd.DataFrame, coefficients: pd.Series[float]) -> Task | None:
    """Ask how few steps of the coefficients put ahead, alone, the lowest customer that coefficients can put there.

    marks: best customer first, the criteria in the order of the coefficients
    """
    if len(coefficients) > _MOST_CRITERIA or len(marks) < 2:
        return None
    fewest = _fewest_steps(marks, coefficients)
    winners = [customer for customer in list(marks.index)[1:] if customer in fewest]
    if not winners:
        return None
    last = winners[-1]
    mistakes = [
        Foreseen(
            fewest[last] - 1,
            Text(
                fr="Avec un cran de moins, ce client ne prend pas seul la tête. Additionnez les crans de tous les coefficients.",
                en="With one step less this customer does not take the lead alone. Add up the steps of all the coefficients.",
            ),
        )
    ]
    mistakes += [
        Foreseen(
            fewest[other],
            Text(
                fr="Ce compte suffit à {other}. Il en faut un autre pour {last}.",
                en="That many is enough for {other}. {last} takes another number.",
            ).format(other=other, last=last),
        )
        for other in winners[:-1]
    ]
    return Task(
        Text(
            fr="En tout, combien de crans de coefficient faut-il au moins pour que {last} passe seul en tête ?",
            en="In all, how many steps of the coefficients does it take at least for {last} to be ahead, alone?",
        ).format(last=last),
        fewest[last],
        tolerance=0,
        mistakes=tuple(mistakes),
        right=Text(
            fr="Quelques crans, et le classement dit autre chose : d'où l'intérêt de les fixer d'avance.",
            en="A few steps, and the ranking says something else: hence the point of setting them beforehand.",
        ),
        look_again=Text(
            fr="Montez ce en quoi {last} est fort, baissez ce en quoi il est faible, et comptez chaque cran.",
            en="Raise what {last} is strong in, lower what it is weak in, and count every step.",
        ).format(last=last),
    )


def _fewest_steps(marks: pd.DataFrame, coefficients: pd.Series[float]) -> dict[object, int]:
    """Return, for each customer that some coefficients put ahead alone, the fewest steps that do so."""
    every = np.array(list(product(range(LOWEST, HIGHEST + 1), repeat=len(coefficients))), dtype=float)
    totals = every @ marks.to_numpy(dtype=float).T
    steps = np.abs(every - coefficients.to_numpy(dtype=float)).sum(axis=1)
    ahead = totals == totals.max(axis=1, keepdims=True)
    alone = ahead.sum(axis=1) == 1
    reached = {customer: steps[alone & ahead[:, place]] for place, customer in enumerate(marks.index)}
    return {customer: int(found.min()) for customer, found in reached.items() if len(found)}


def _in_words(scores: pd.Series[float], opened: pd.Index) -> Text:
    """Say the ranking with its scores, and whether it is the one that the figure opened with."""
    ranking = ranked_by_score(scores, opened)
    words = listed(_scored(customer, float(scores[customer])) for customer in ranking[:_NAMED])
    order = _SAYS["same" if list(ranking) == list(opened) else "moved"]
    return Text(fr="{ranking}.\n{order}", en="{ranking}.\n{order}").format(ranking=words, order=order)


def _scored(customer: object, score: float) -> Text:
    return Text(fr="{customer} {score}", en="{customer} {score}").format(customer=customer, score=number_text(score, 2))


_SAYS = {
    "same": Text(fr="Même ordre qu'au départ.", en="The same order as at first."),
    "moved": Text(fr="L'ordre n'est plus celui du départ.", en="The order is no longer the first one."),
    "leads": Text(
        fr="En tête : {name} ({best}), devant {next} ({second})", en="Ahead: {name} ({best}), before {next} ({second})"
    ),
    "equal": Text(fr="À égalité en tête : {names} ({best})", en="Equal in the lead: {names} ({best})"),
    "axis": Text(fr="Note ; le disque grandit avec le coefficient", en="Mark; the disc grows with the coefficient"),
}
