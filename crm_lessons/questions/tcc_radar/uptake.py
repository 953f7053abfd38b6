"""RADAR's second closing question: how long-standing customers took to a new product."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import product_uptake
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_LAUNCH, _WITHIN = pd.Timestamp("2024-06-03"), 90


def _row(data: Data) -> pd.Series[Any]:
    launches = pd.Series({"drive": _LAUNCH})
    return product_uptake(data["lines"], launches, on="2024-12-31", within_days=_WITHIN, product="item").T["drive"]


def _known(data: Data) -> set[str]:
    """Return who had bought something before the launch."""
    lines = data["lines"]
    return set(lines.loc[lines["date"] < _LAUNCH, "customer"])


def _takers(data: Data) -> set[str]:
    """Return who bought a drive, whenever."""
    lines = data["lines"]
    return set(lines.loc[lines["item"] == "drive", "customer"])


def _however_late(data: Data) -> float:
    return len(_takers(data) & _known(data)) / len(_known(data))


def _newcomers_in(data: Data) -> float:
    row = _row(data)
    return float((row["buyers"] + row["new_buyers"]) / row["customers"])


def _of_all(data: Data) -> float:
    return float(_row(data)["buyers"] / data["lines"]["customer"].nunique())


def _of_the_takers(data: Data) -> float:
    return float(_row(data)["buyers"] / len(_takers(data)))


QUESTION = Question(
    id="uptake",
    kind=Kind.RATE,
    points=2,
    aim=Text(
        fr="Mesurer la réaction des anciens clients à un nouveau produit.",
        en="Measure how long-standing customers react to a new product.",
    ),
    expected=lambda data: float(_row(data)["uptake"]),
    hints=(
        Text(
            fr="Deux listes d'ateliers : ceux qui avaient acheté *avant* le lancement ; parmi eux, ceux qui ont pris le variateur à temps.",
            en="Two lists of workshops: those who had bought *before* the launch; of these, those who took the drive in time.",
        ),
        Text(
            fr='`set(lines[lines["date"] < "2024-06-03"]["customer"])` donne la première.',
            en='`set(lines[lines["date"] < "2024-06-03"]["customer"])` gives the first.',
        ),
        Text(
            fr="Les 90 jours finissent le 31 août. Une dizaine d'ateliers : comptez à la main, c'est permis.",
            en="The 90 days end on 31 August. About ten workshops: counting by hand is allowed.",
        ),
    ),
    right=(
        lambda data, answer: round(answer, 4),
        lambda data, answer: Fraction(int(_row(data)["buyers"]), int(_row(data)["customers"])),
    ),
    mistakes=(
        Mistake(
            "however_late",
            fr="Vous comptez aussi ceux qui l'ont pris après les 90 jours. Pour comparer deux produits, il faut la même durée à tous.",
            en="You also count those who took it after the 90 days. To compare two products, all need the same length of time.",
            produces=_however_late,
        ),
        Mistake(
            "newcomers_counted",
            fr="Votre numérateur compte des ateliers qui n'avaient rien acheté avant le lancement : ce ne sont pas d'anciens clients.",
            en="Your numerator counts workshops that had bought nothing before the launch: they are not long-standing customers.",
            produces=_newcomers_in,
        ),
        Mistake(
            "of_everybody",
            fr="Votre dénominateur compte tous les ateliers. Seuls ceux d'*avant* le lancement peuvent être d'anciens clients.",
            en="Your denominator counts all workshops. Only those from *before* the launch can be long-standing customers.",
            produces=_of_all,
        ),
        Mistake(
            "of_the_takers",
            fr="Vous divisez par ceux qui ont pris le variateur. La question porte sur les anciens clients : combien l'ont pris ?",
            en="You divide by those who took the drive. The question is about long-standing customers: how many took it?",
            produces=_of_the_takers,
        ),
    ),
    praise=Text(
        fr="Sur si peu d'ateliers, c'est un indice. Et l'on ne sait pas qui l'aurait pris sans qu'on le lui propose.",
        en="Of so few workshops, it is a hint. And nobody knows who would have taken it without being told.",
    ),
    look_again=Text(
        fr="Dressez une colonne par atelier : premier achat, date du variateur. Qui remplit les deux conditions ?",
        en="Draw a row for each workshop: first purchase, date of the drive. Who meets both conditions?",
    ),
)
