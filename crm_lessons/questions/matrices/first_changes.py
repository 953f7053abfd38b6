"""Sensitivity: which coefficients decide who comes first."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.matrices.criteria import POTENTIAL
from crm_lessons.data.variants import Data
from crm_lessons.methods import coefficient_sensitivity
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.headings import HEADINGS


def _changes(data: Data) -> pd.DataFrame:
    return coefficient_sensitivity(data["finalists"], data["potential_coefficients"])


def _criteria(data: Data, change: int, column: str, value: bool = True) -> set[object]:
    changes = _changes(data)
    return set(changes.loc[(changes["change"] == change) & (changes[column] == value), "criterion"])


def _lowered(data: Data) -> set[object]:
    """Criteria whose coefficient, one point lower, gives another first; at zero the criterion no longer counts."""
    marks, coefficients = data["finalists"], data["potential_coefficients"]
    totals = {name: marks @ (coefficients - (coefficients.index == name)) for name in coefficients.index}
    first = (marks @ coefficients).idxmax()
    return {name for name, total in totals.items() if total.idxmax() != first}


def _most_important(data: Data) -> set[object]:
    coefficients = data["potential_coefficients"]
    return set(coefficients.index[coefficients == coefficients.max()])


QUESTION = Question(
    id="first_changes",
    kind=Kind.SET,
    points=3,
    aim=Text(
        fr="Savoir si un classement tient, ou s'il tient à un coefficient.",
        en="Know whether a ranking holds, or hangs on one coefficient.",
    ),
    expected=lambda data: _criteria(data, +1, "first_changes"),
    vocabulary={name: HEADINGS[name] for name in POTENTIAL},
    hints=(
        Text(
            fr="Cinq essais à faire, un par critère. À chaque essai, une seule question : qui est premier ?",
            en="Five trials to make, one a criterion. At each trial a single question: who comes first?",
        ),
        Text(
            fr="Un essai : `changed = potential_coefficients.copy()`, `criterion = changed.index[0]`, puis "
            "`changed[criterion] = changed[criterion] + 1`. Il reste à refaire les scores avec `changed`.",
            en="One trial: `changed = potential_coefficients.copy()`, `criterion = changed.index[0]`, then "
            "`changed[criterion] = changed[criterion] + 1`. What is left is to do the scores again with `changed`.",
        ),
        Text(
            fr="`weighted_score(finalists, changed).idxmax()` donne le premier ; une boucle sur `potential_coefficients.index` fait les cinq "
            "essais. `coefficient_sensitivity` les fait aussi, dans les deux sens : lisez sa colonne `change`.",
            en="`weighted_score(finalists, changed).idxmax()` gives the first; a loop over `potential_coefficients.index` makes the five "
            "trials. `coefficient_sensitivity` makes them too, both ways: read its column `change`.",
        ),
    ),
    right=(
        lambda data, answer: sorted(answer),
        lambda data, answer: {HEADINGS[name].fr for name in answer},
        lambda data, answer: [HEADINGS[name].en.upper() for name in answer],
        lambda data, answer: data["potential_coefficients"][sorted(answer)],
        lambda data, answer: coefficient_sensitivity(data["finalists"], data["potential_coefficients"]).query(
            "change == 1 and first_changes"
        ),
        lambda data, answer: {name: name in answer for name in data["potential_coefficients"].index},
    ),
    mistakes=(
        Mistake(
            "one_point_less",
            fr="Vous avez *baissé* chaque coefficient d'un point. On demande de l'augmenter.",
            en="You *lowered* each coefficient by one point. The question asks to raise it.",
            produces=_lowered,
        ),
        Mistake(
            "any_change_of_order",
            fr="Ces critères changent l'ordre quelque part. On demande seulement ceux qui changent le *premier*.",
            en="These criteria change the order somewhere. The question asks only for those that change the *first*.",
            produces=lambda data: _criteria(data, +1, "order_changes"),
            credit=0.5,
        ),
        Mistake(
            "most_important",
            fr="Ce sont les critères du plus fort coefficient. Un critère peut peser lourd et ne départager personne : faites les essais.",
            en="These are the criteria with the largest coefficient. A criterion can weigh a lot and separate nobody: make the trials.",
            produces=_most_important,
        ),
        Mistake(
            "those_that_hold",
            fr="Ce sont les critères qui laissent le premier en place : l'inverse de la question.",
            en="These are the criteria that leave the first in place: the opposite of the question.",
            produces=lambda data: _criteria(data, +1, "first_changes", value=False),
        ),
    ),
    praise=Text(
        fr="Un seul point, sur un coefficient que personne n'a mesuré, et le premier n'est plus le même : dites-le avec le classement. "
        "(Diviser ou non par la nouvelle somme change les scores, pas l'ordre.)",
        en="A single point, on a coefficient that nobody measured, and the first is no longer the same: say so with the ranking. "
        "(Dividing by the new sum or not changes the scores, not the order.)",
    ),
    look_again=Text(
        fr="À chaque essai, un seul coefficient change ; remettez-le en place avant d'essayer le suivant.",
        en="At each trial a single coefficient changes; put it back before you try the next one.",
    ),
)
