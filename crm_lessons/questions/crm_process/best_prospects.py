"""The five prospects to be seen first: by what each visit may be expected to bring."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.crm_process.prospects import first_ones, worth_of_a_visit
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _solvent(data: Data) -> pd.DataFrame:
    prospects: pd.DataFrame = data["prospects"]
    return prospects[prospects["solvent"]]


def _right(data: Data) -> list[int]:
    return first_ones(worth_of_a_visit(_solvent(data)))


def _expected_margins(data: Data) -> pd.Series[float]:
    margins: pd.Series[float] = _solvent(data)["yearly_potential"] * _solvent(data)["chance_of_winning"]
    return margins


def _other_keys(data: Data) -> list[pd.Series[Any]]:
    """Return what people rank by instead of what a visit may bring: prospects equal there have no order among themselves."""
    return [_expected_margins(data), *(_solvent(data)[name] for name in ("yearly_potential", "chance_of_winning"))]


def _as_table(data: Data, answer: list[int]) -> Any:
    return data["prospects"].loc[answer].index


QUESTION = Question(
    id="best_prospects",
    kind=Kind.ORDERED_LIST,
    points=3,
    leaves_out=True,
    aim=Text(
        fr="Trier des prospects par ce qu'ils promettent et par ce qu'ils demandent.",
        en="Sort prospects by what they promise and by what they take.",
    ),
    expected=_right,
    ties=_other_keys,
    hints=(
        Text(
            fr="Qualifier d'abord : qui ne peut pas payer sort de la liste, si gros soit-il.",
            en="Qualify first: whoever cannot pay leaves the list, however large.",
        ),
        Text(
            fr="Une visite est ce qui est rare. Que peut-on attendre de *chaque visite* : quel nombre diviser par quel autre ?",
            en="Visits are what is scarce. What may be expected of *each visit*: which number is to be divided by which?",
        ),
        Text(
            fr='`prospects["yearly_potential"] * prospects["chance_of_winning"]` est la marge espérée ; il reste à la rapporter à `prospects["visits_needed"]`, puis `.nlargest(5)`.',
            en='`prospects["yearly_potential"] * prospects["chance_of_winning"]` is the expected margin; it remains to set it against `prospects["visits_needed"]`, then `.nlargest(5)`.',
        ),
    ),
    right=(
        _as_table,
        lambda data, answer: worth_of_a_visit(_solvent(data)).nlargest(len(answer)).index.to_numpy(),
    ),
    mistakes=(
        Mistake(
            "insolvent_left_in",
            fr="Un de vos cinq n'est pas solvable. Que vaut une commande que l'on ne paie pas ?",
            en="One of your five is not solvent. What is an order worth that nobody pays?",
            produces=lambda data: first_ones(worth_of_a_visit(data["prospects"])),
            credit=0.25,
        ),
        Mistake(
            "expected_margin",
            fr="Vous classez par la marge espérée. Deux prospects égaux, l'un gagné en une visite, l'autre en six : lequel d'abord ?",
            en="You rank by expected margin. Two equal prospects, one won in a single visit, the other in six: which comes first?",
            produces=lambda data: first_ones(_expected_margins(data)),
            credit=0.5,
        ),
        Mistake(
            "the_largest",
            fr="Vous classez par la taille. Les plus gros sont-ils les plus faciles à gagner, et à quel prix ?",
            en="You rank by size. Are the largest the easiest to win, and at what price?",
            produces=lambda data: first_ones(_solvent(data)["yearly_potential"]),
            credit=0.25,
        ),
        Mistake(
            "the_likeliest",
            fr="Vous classez par la chance. Une petite affaire presque sûre vaut-elle mieux qu'une grande à moitié sûre ?",
            en="You rank by chance. Is a small deal that is nearly sure better than a large one that is half sure?",
            produces=lambda data: first_ones(_solvent(data)["chance_of_winning"]),
        ),
        Mistake(
            "upside_down",
            fr="Vous avez les mêmes cinq, mais le meilleur en dernier : `ascending=False`.",
            en="You have the same five, but the best one last: `ascending=False`.",
            produces=lambda data: _right(data)[::-1],
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="La chance est une opinion tant qu'on ne l'a pas mesurée : notez-la, puis comparez-la dans six mois à ce qui fut signé.",
        en="The chance is an opinion until it is measured: write it down, then compare it in six months with what was signed.",
    ),
    look_again=Text(
        fr="Retirez les insolvables, puis calculez pour chacun ce que rapporte une visite, en moyenne.",
        en="Take out the insolvent, then work out for each what one visit brings on average.",
    ),
)
