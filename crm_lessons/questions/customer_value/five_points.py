"""What five points of retention are worth, and five per cent fewer departures."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.customer_value.value_terms import PRIZED
from crm_lessons.data.variants import Data
from crm_lessons.methods import margin_multiple
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

POINTS = 0.05


def _terms(data: Data) -> tuple[float, float]:
    """Retention and discount of the contract."""
    retention, discount = data["contracts"].loc[PRIZED, ["retention", "discount"]]
    return float(retention), float(discount)


def _gain(before: float, after: float, discount: float) -> float:
    return margin_multiple(after, discount) / margin_multiple(before, discount) - 1


def _gains(data: Data, discounted: bool = True) -> list[float]:
    """Return what 5 points more, then 5 % fewer departures, add to the value."""
    retention, discount = _terms(data)
    fewer_leave = 1 - (1 - POINTS) * (1 - retention)
    rate = discount if discounted else 0.0
    return [_gain(retention, after, rate) for after in (retention + POINTS, fewer_leave)]


def _retention_times(data: Data) -> list[float]:
    retention, discount = _terms(data)
    return [_gain(retention, (1 + POINTS) * retention, discount), _gains(data)[1]]


def _multiples(data: Data) -> list[float]:
    retention, discount = _terms(data)
    return [(1 + gain) * margin_multiple(retention, discount) for gain in _gains(data)]


QUESTION = Question(
    id="five_points",
    kind=Kind.ORDERED_LIST,
    points=3,
    aim=Text(
        fr="Distinguer cinq points de rétention de cinq pour cent de départs en moins.",
        en="Tell five points of retention from five per cent fewer departures.",
    ),
    expected=_gains,
    places=("points", "percent"),
    place_names={
        "points": Text(fr="5 points de plus", en="5 points more"),
        "percent": Text(fr="5 % de départs en moins", en="5% fewer departures"),
    },
    hints=(
        Text(
            fr="La marge ne change pas : la valeur varie comme le multiple, r / (1 + i − r). Il en faut trois : avant, après cinq "
            "points, après cinq pour cent.",
            en="The margin does not change: value moves as the multiple does, r / (1 + i − r). You need three: before, after five "
            "points, after five per cent.",
        ),
        Text(
            fr="Cinq points : r + 0,05. Cinq pour cent de départs en moins : les départs, 1 − r, sont multipliés par 0,95.",
            en="Five points: r + 0.05. Five per cent fewer departures: the departures, 1 − r, are multiplied by 0.95.",
        ),
        Text(
            fr="Une variation, c'est après / avant − 1.",
            en="A change is after / before − 1.",
        ),
    ),
    right=(
        lambda data, answer: dict(zip(["percent", "points"], reversed(answer), strict=True)),
        lambda data, answer: np.array(answer).round(3),
        lambda data, answer: pd.Series(answer),
    ),
    mistakes=(
        Mistake(
            "swapped",
            fr="Vos deux hausses sont échangées : d'abord celle des cinq points, ensuite celle des cinq pour cent.",
            en="Your two rises are swapped: first that of the five points, then that of the five per cent.",
            produces=lambda data: _gains(data)[::-1],
            credit=0.5,
        ),
        Mistake(
            "no_discount",
            fr="Sans actualisation, l'effet des années lointaines est gonflé. Le taux d'actualisation est dans le tableau.",
            en="Without discounting, the effect of distant years is inflated. The discount rate is in the table.",
            produces=lambda data: _gains(data, discounted=False),
            credit=0.5,
        ),
        Mistake(
            "five_percent_of_retention",
            fr="Pour le premier nombre, vous avez multiplié la rétention par 1,05 : cela ne fait pas cinq *points*.",
            en="For the first number you multiplied retention by 1.05: that is not five *points*.",
            produces=_retention_times,
            credit=0.5,
        ),
        Mistake(
            "five_percent_of_value",
            fr="Cinq pour cent de fidélité, cinq pour cent de valeur ? La valeur ne suit pas la rétention en ligne droite : "
            "calculez les multiples.",
            en="Five per cent of loyalty, five per cent of value? Value does not follow retention in a straight line: compute "
            "the multiples.",
            produces=lambda data: [POINTS, POINTS],
        ),
        Mistake(
            "multiples",
            fr="Ce sont les multiples après. On demande de combien ils varient par rapport à celui d'avant.",
            en="These are the multiples afterwards. The question asks by how much they differ from the one before.",
            produces=_multiples,
            credit=0.5,
        ),
        Mistake(
            "ratios",
            fr="Ce sont les rapports après / avant. Une hausse se compte à partir de 1 : retirez-le.",
            en="These are the ratios after / before. A rise is counted from 1: take it off.",
            produces=lambda data: [1 + gain for gain in _gains(data)],
            credit=0.5,
        ),
        Mistake(
            "the_slogan",
            fr="50 %, c'est le slogan, pas votre contrat. Calculez.",
            en="50% is the slogan, not your contract. Compute.",
            produces=lambda data: [0.50, 0.50],
        ),
    ),
    praise=Text(
        fr="Le même « cinq » dit deux choses très différentes. Devant un chiffre de fidélité, demandez : points ou pour cent, et de "
        "quoi ?",
        en="The same “five” says two very different things. Before any loyalty figure, ask: points or per cent, and of what?",
    ),
    look_again=Text(
        fr="Notez les trois rétentions avant de calculer quoi que ce soit.",
        en="Write down the three retention rates before you compute anything.",
    ),
)
