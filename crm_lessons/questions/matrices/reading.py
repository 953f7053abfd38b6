"""Reading two matrices whose good sides differ: Fiocca's is top left, Dubinsky and Ingram's top right."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import CELLS, DUBINSKY_INGRAM, FIOCA, classify_quadrants
from crm_lessons.questions.matrices.plane import exchanged
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_MIDDLE = 3


def _read(data: Data, x: str, y: str) -> pd.Series[str]:
    return classify_quadrants(data["six_customers"], x, y, _MIDDLE, _MIDDLE)["cell"].astype(str)


def _fiocca(data: Data) -> pd.Series[str]:
    return _read(data, "relationship_difficulty", "strategic_importance")


def _dubinsky(data: Data) -> pd.Series[str]:
    return _read(data, "potential_profitability", "present_profitability")


def _mirrored(data: Data) -> pd.Series[str]:
    """Cells with left and right exchanged: difficulty read as ease."""
    return exchanged(_fiocca(data), "left", "right")


def _in(cells: pd.Series[str], cell: str) -> set[object]:
    return set(cells.index[cells == cell])


def _good_by_fiocca(data: Data) -> set[object]:
    return _in(_fiocca(data), FIOCA.best)


def _good_by_dubinsky(data: Data) -> set[object]:
    return _in(_dubinsky(data), DUBINSKY_INGRAM.best)


READING_QUESTIONS = (
    Question(
        id="fiocca_cells",
        kind=Kind.MAPPING,
        points=2,
        aim=Text(
            fr="Lire une matrice dont un axe descend quand la note monte.",
            en="Read a matrix with an axis on which a high mark is bad.",
        ),
        expected=_fiocca,
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
                fr="Dans `crm_lessons.methods`, "
                '`classify_quadrants(six_customers, "relationship_difficulty", …, 3, 3)["cell"]` : il reste à nommer l\'axe qui monte.',
                en="In `crm_lessons.methods`, "
                '`classify_quadrants(six_customers, "relationship_difficulty", …, 3, 3)["cell"]`: name the axis that goes up.',
            ),
        ),
        mistakes=(
            Mistake(
                "difficulty_read_as_ease",
                Text(
                    fr="Gauche et droite sont échangées : sur cette matrice, la relation *difficile* est à droite.",
                    en="Left and right are swapped: on this matrix the *difficult* relationship is on the right.",
                ),
                produces=_mirrored,
                credit=0.25,
            ),
            Mistake(
                "axes_swapped",
                Text(
                    fr="Vos axes sont échangés : c'est l'importance qui monte, la difficulté qui va vers la droite.",
                    en="Your axes are swapped: importance is the one that goes up, difficulty runs to the right.",
                ),
                produces=lambda data: _read(data, "strategic_importance", "relationship_difficulty"),
            ),
            Mistake(
                "upside_down",
                Text(
                    fr="Le haut et le bas sont échangés : un client important est en haut.",
                    en="Top and bottom are swapped: an important customer is on top.",
                ),
                produces=lambda data: exchanged(_fiocca(data), "top", "bottom"),
                credit=0.25,
            ),
            Mistake(
                "the_other_matrix",
                Text(
                    fr="Vous avez lu la matrice de Dubinsky et Ingram : ses axes sont deux rentabilités.",
                    en="You read Dubinsky and Ingram's matrix: its axes are two profitabilities.",
                ),
                produces=_dubinsky,
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
    ),
    Question(
        id="good_in_both",
        kind=Kind.SET,
        points=2,
        aim=Text(
            fr="Croiser deux matrices sans croire que le haut à droite est toujours le bon coin.",
            en="Cross two matrices without believing that top right is always the good corner.",
        ),
        expected=lambda data: _good_by_fiocca(data) & _good_by_dubinsky(data),
        hints=(
            Text(
                fr="Où est la bonne case de chaque matrice ? Ce n'est pas le même coin.",
                en="Where is the good cell of each matrix? It is not the same corner.",
            ),
            Text(
                fr="Chez Fiocca : important *et* facile. Chez Dubinsky et Ingram : rentable aujourd'hui *et* demain.",
                en="For Fiocca: important *and* easy. For Dubinsky and Ingram: profitable today *and* tomorrow.",
            ),
            Text(
                fr="Faites les deux ensembles, puis gardez ceux qui sont dans l'un et dans l'autre : `a & b`.",
                en="Make both sets, then keep those who are in one and in the other: `a & b`.",
            ),
        ),
        mistakes=(
            Mistake(
                "top_right_twice",
                Text(
                    fr="Vous avez pris le haut à droite des deux matrices. Chez Fiocca, ce coin est celui des relations difficiles.",
                    en="You took the top right of both matrices. In Fiocca's that corner belongs to difficult relationships.",
                ),
                produces=lambda data: _in(_fiocca(data), "top_right") & _good_by_dubinsky(data),
            ),
            Mistake(
                "fiocca_alone",
                Text(
                    fr="Ce sont les clients importants et faciles. Lesquels sont aussi rentables, aujourd'hui et demain ?",
                    en="These are the important and easy customers. Which of them are also profitable, today and tomorrow?",
                ),
                produces=_good_by_fiocca,
                credit=0.25,
            ),
            Mistake(
                "dubinsky_alone",
                Text(
                    fr="Ce sont les clients rentables, aujourd'hui et demain. Lesquels sont aussi importants et faciles ?",
                    en="These are the customers profitable today and tomorrow. Which of them are also important and easy?",
                ),
                produces=_good_by_dubinsky,
                credit=0.25,
            ),
            Mistake(
                "either",
                Text(
                    fr="Vous avez réuni les deux bonnes cases. On demande ceux qui sont dans l'une *et* dans l'autre.",
                    en="You joined the two good cells. The question asks for those who are in one *and* in the other.",
                ),
                produces=lambda data: _good_by_fiocca(data) | _good_by_dubinsky(data),
                credit=0.25,
            ),
        ),
        praise=Text(
            fr="Deux matrices, deux regards : Fiocca ne voit pas la rentabilité, Dubinsky et Ingram ne voient pas l'effort.",
            en="Two matrices, two views: Fiocca does not see profitability, Dubinsky and Ingram do not see the effort.",
        ),
        look_again=Text(
            fr="Écrivez d'abord, pour chaque matrice, les clients de sa bonne case.",
            en="First write down, for each matrix, the customers of its good cell.",
        ),
    ),
)
