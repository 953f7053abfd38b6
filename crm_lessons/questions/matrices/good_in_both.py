"""The customers who stand in the good cell of two matrices whose good sides differ."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import DUBINSKY_INGRAM, FIOCA
from crm_lessons.questions.matrices.six_customers import dubinsky, fiocca
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _in(cells: pd.Series[str], cell: str) -> set[object]:
    return set(cells.index[cells == cell])


def _good_by_fiocca(data: Data) -> set[object]:
    return _in(fiocca(data), FIOCA.best)


def _good_by_dubinsky(data: Data) -> set[object]:
    return _in(dubinsky(data), DUBINSKY_INGRAM.best)


QUESTION = Question(
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
            fr="Faites les deux ensembles, puis gardez ceux qui sont dans l'un et dans l'autre : `{1, 2, 3} & {2, 3,"
            " 4}` rend `{2, 3}`.",
            en="Make both sets, then keep those who are in one and in the other: `{1, 2, 3} & {2, 3, 4}` returns "
            "`{2, 3}`.",
        ),
    ),
    right=(
        lambda data, answer: sorted(answer),
        lambda data, answer: tuple(name.lower() for name in answer),
        lambda data, answer: data["six_customers"].loc[sorted(answer)],
        lambda data, answer: pd.Index(sorted(answer)),
        lambda data, answer: pd.Series(data["six_customers"].index.isin(answer), index=data["six_customers"].index),
    ),
    mistakes=(
        Mistake(
            "top_right_twice",
            fr="Vous avez pris le haut à droite des deux matrices. Chez Fiocca, ce coin est celui des relations difficiles.",
            en="You took the top right of both matrices. In Fiocca's that corner belongs to difficult relationships.",
            produces=lambda data: _in(fiocca(data), "top_right") & _good_by_dubinsky(data),
        ),
        Mistake(
            "fiocca_alone",
            fr="Ce sont les clients importants et faciles. Lesquels sont aussi rentables, aujourd'hui et demain ?",
            en="These are the important and easy customers. Which of them are also profitable, today and tomorrow?",
            produces=_good_by_fiocca,
            credit=0.25,
        ),
        Mistake(
            "dubinsky_alone",
            fr="Ce sont les clients rentables, aujourd'hui et demain. Lesquels sont aussi importants et faciles ?",
            en="These are the customers profitable today and tomorrow. Which of them are also important and easy?",
            produces=_good_by_dubinsky,
            credit=0.25,
        ),
        Mistake(
            "either",
            fr="Vous avez réuni les deux bonnes cases. On demande ceux qui sont dans l'une *et* dans l'autre.",
            en="You joined the two good cells. The question asks for those who are in one *and* in the other.",
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
)
