"""The cells of Fiocca's matrix, where a high difficulty is bad."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import CELLS
from crm_lessons.questions.matrices.cell_words import by_cell, in_words
from crm_lessons.questions.matrices.sides import exchanged
from crm_lessons.questions.matrices.six_customers import cells_on, dubinsky, fiocca
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _mirrored(data: Data) -> pd.Series[str]:
    """Cells with left and right exchanged: difficulty read as ease."""
    return exchanged(fiocca(data), "left", "right")


QUESTION = Question(
    id="fiocca_cells",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(
        fr="Lire une matrice dont un axe descend quand la note monte.",
        en="Read a matrix with an axis on which a high mark is bad.",
    ),
    expected=fiocca,
    vocabulary=CELLS,
    hints=(
        Text(
            fr="Qu'y a-t-il à gauche sur la matrice de Fiocca : une relation facile, ou difficile ?",
            en="What is on the left of Fiocca's matrix: an easy relationship, or a difficult one?",
        ),
        Text(
            fr="L'importance monte ; la difficulté va vers la droite. Une note de 4 ou 5 est forte, de 1 ou 2 faible.",
            en="Importance goes up; difficulty runs to the right. A mark of 4 or 5 is high, one of 1 or 2 is low.",
        ),
        Text(
            fr='`classify_quadrants(six_customers, "relationship_difficulty", …, 3, 3)["cell"]` : la fonction est '
            "importée plus haut, il reste à nommer l'axe qui monte.",
            en='`classify_quadrants(six_customers, "relationship_difficulty", …, 3, 3)["cell"]`: the function is '
            "imported above, what is left is to name the axis that goes up.",
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: by_cell(answer),
        lambda data, answer: in_words(answer, "fr"),
    ),
    mistakes=(
        Mistake(
            "difficulty_read_as_ease",
            fr="Gauche et droite sont échangées : sur cette matrice, la relation *difficile* est à droite.",
            en="Left and right are swapped: on this matrix the *difficult* relationship is on the right.",
            produces=_mirrored,
            credit=0.25,
        ),
        Mistake(
            "axes_swapped",
            fr="Vos axes sont échangés : c'est l'importance qui monte, la difficulté qui va vers la droite.",
            en="Your axes are swapped: importance is the one that goes up, difficulty runs to the right.",
            produces=lambda data: cells_on(data, "strategic_importance", "relationship_difficulty"),
        ),
        Mistake(
            "upside_down",
            fr="Le haut et le bas sont échangés : un client important est en haut.",
            en="Top and bottom are swapped: an important customer is on top.",
            produces=lambda data: exchanged(fiocca(data), "top", "bottom"),
            credit=0.25,
        ),
        Mistake(
            "the_other_matrix",
            fr="Vous avez lu la matrice de Dubinsky et Ingram : ses axes sont deux rentabilités.",
            en="You read Dubinsky and Ingram's matrix: its axes are two profitabilities.",
            produces=dubinsky,
        ),
    ),
    praise=Text(
        fr="Importants et faciles : en haut à *gauche*. Avant de lire une matrice, on lit ses axes.",
        en="Important and easy: top *left*. Before you read a matrix, read its axes.",
    ),
    look_again=Text(
        fr="Pour chaque client, deux questions : important, donc en haut ? difficile, donc à droite ?",
        en="Two questions for each customer: important, hence on top? difficult, hence on the right?",
    ),
)
