"""The plane of potential and performance: who stands in which cell, and on which side the line belongs."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import CELLS, classify_quadrants
from crm_lessons.questions.matrices.cell_words import SHORT_NAMES, by_cell, in_words
from crm_lessons.questions.matrices.sides import exchanged
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _cells(data: Data, cut: float | None = None) -> pd.Series[str]:
    return classify_quadrants(data["plane"], "performance", "potential", cut, cut)["cell"].astype(str)


def _axes_swapped(data: Data) -> pd.Series[str]:
    return classify_quadrants(data["plane"], "potential", "performance")["cell"].astype(str)


def _line_counts_low(data: Data) -> pd.Series[str]:
    plane = data["plane"]
    top, right = (plane[axis] > plane[axis].mean() + 1e-9 for axis in ("potential", "performance"))
    names = np.where(top, "top", "bottom") + np.array(["_"]) + np.where(right, "right", "left")
    return pd.Series(names, index=plane.index)


QUESTION = Question(
    id="cells",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(
        fr="Situer chaque client dans le plan, avec une règle pour celui qui est sur la ligne.",
        en="Place each customer in the plane, with a rule for the one who stands on the line.",
    ),
    expected=_cells,
    vocabulary=CELLS,
    synonyms=SHORT_NAMES,
    hints=(
        Text(
            fr="Deux moyennes coupent le plan en quatre. Calculez-les avant de placer qui que ce soit.",
            en="Two means cut the plane in four. Compute them before you place anybody.",
        ),
        Text(
            fr="La performance va vers la droite, le potentiel vers le haut. Pour chaque client, deux questions : à droite ? en haut ?",
            en="Performance runs to the right, potential upwards. Two questions for each customer: to the right? on top?",
        ),
        Text(
            fr='`plane["potential"] >= plane["potential"].mean()` dit qui est en haut : le signe `>=` y laisse celui qui est sur la ligne.',
            en='`plane["potential"] >= plane["potential"].mean()` says who is on top: the sign `>=` leaves there whoever is on the line.',
        ),
    ),
    right=(
        lambda data, answer: answer,
        lambda data, answer: answer.to_dict(),
        lambda data, answer: by_cell(answer),
        lambda data, answer: in_words(answer, "fr"),
        lambda data, answer: in_words(answer, "en"),
        lambda data, answer: {name: SHORT_NAMES[cell][0].fr for name, cell in answer.items()},
        lambda data, answer: {name: words.upper() for name, words in in_words(answer, "fr").items()},
        lambda data, answer: {CELLS[cell].en: set(members) for cell, members in by_cell(answer).items()},
        lambda data, answer: classify_quadrants(data["plane"], "performance", "potential")["cell"],
        lambda data, answer: classify_quadrants(data["plane"], "performance", "potential"),
    ),
    mistakes=(
        Mistake(
            "line_counts_low",
            fr="Un client est tout juste sur une moyenne. La règle de l'énoncé compte la ligne du côté haut : `>=`, et non `>`.",
            en="One customer stands exactly on a mean. The question's rule counts the line on the high side: `>=`, not `>`.",
            produces=_line_counts_low,
            credit=0.75,
        ),
        Mistake(
            "axes_swapped",
            fr="Vos axes sont échangés : c'est le potentiel qui monte, et la performance qui va vers la droite.",
            en="Your axes are swapped: potential is the one that goes up, and performance runs to the right.",
            produces=_axes_swapped,
        ),
        Mistake(
            "cut_at_2_5",
            fr="Vous coupez à 2,5, le milieu de 0 à 5. Le cours coupe à la *moyenne* des clients, et une note ne descend pas sous 1.",
            en="You cut at 2.5, the middle of 0 to 5. The course cuts at the customers' *mean*, and a mark does not go below 1.",
            produces=lambda data: _cells(data, cut=2.5),
        ),
        Mistake(
            "cut_at_3",
            fr="Vous coupez à 3, le milieu de l'échelle. Le cours coupe chaque axe à la *moyenne* des clients.",
            en="You cut at 3, the middle of the scale. The course cuts each axis at the customers' *mean*.",
            produces=lambda data: _cells(data, cut=3),
        ),
        Mistake(
            "upside_down",
            fr="Le haut et le bas sont échangés : un grand potentiel est en haut.",
            en="Top and bottom are swapped: a high potential is on top.",
            produces=lambda data: exchanged(_cells(data), "top", "bottom"),
        ),
        Mistake(
            "left_and_right_swapped",
            fr="La gauche et la droite sont échangées : une forte performance est à droite.",
            en="Left and right are swapped: a high performance is on the right.",
            produces=lambda data: exchanged(_cells(data), "left", "right"),
        ),
    ),
    praise=Text(
        fr="La moyenne dépend de tous : qu'un gros client arrive, et les autres changent de case sans avoir bougé.",
        en="A mean depends on everybody: let one large customer join, and others change cells without having moved.",
    ),
    look_again=Text(
        fr="Reprenez un client à la fois : son potentiel et sa performance, chacun face à *sa* moyenne.",
        en="Take one customer at a time: its potential and its performance, each against *its own* mean.",
    ),
)
