"""The concentration of two tables, each in one number."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import gini_coefficient, herfindahl_index, pareto_analysis
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _ginis(data: Data) -> list[float]:
    return [gini_coefficient(data["pareto_revenue"]), gini_coefficient(data["abc_revenue"])]


def _gini_as_listed(revenue: pd.Series[float]) -> float:
    """Apply the formula without sorting first."""
    ranks = np.arange(1, len(revenue) + 1)
    return float(2 * (ranks * revenue).sum() / (len(revenue) * revenue.sum()) - (len(revenue) + 1) / len(revenue))


QUESTION = Question(
    id="ginis",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(fr="Mesurer la concentration par un seul nombre.", en="Measure concentration with a single number."),
    expected=_ginis,
    places=("pareto_revenue", "abc_revenue"),
    hints=(
        Text(
            fr="La leçon calcule l'indice de Gini d'une série. Dans quel ordre la formule veut-elle les montants ?",
            en="The lesson computes the Gini coefficient of a Series. In which order does the formula want the amounts?",
        ),
        Text(
            fr="`gini_coefficient`, importée plus haut, trie pour vous : essayez `gini_coefficient(pd.Series([1, 1, "
            "8]))`.",
            en="`gini_coefficient`, imported above, sorts for you: try `gini_coefficient(pd.Series([1, 1, 8]))`.",
        ),
        Text(
            fr="Une liste de deux nombres : d'abord `pareto_revenue`, ensuite `abc_revenue`.",
            en="A list of two numbers: `pareto_revenue` first, then `abc_revenue`.",
        ),
    ),
    right=(
        lambda data, answer: np.round(answer, 2),
        lambda data, answer: tuple(answer),
        lambda data, answer: pd.Series(answer, index=["pareto", "abc"]),
        lambda data, answer: dict(zip(["abc_revenue", "pareto_revenue"], reversed(answer), strict=True)),
    ),
    mistakes=(
        Mistake(
            "complement",
            fr="Vous donnez 1 moins l'indice. Plus un portefeuille est concentré, plus Gini est proche de 1.",
            en="You give 1 minus the coefficient. The more concentrated a portfolio, the closer Gini is to 1.",
            produces=lambda data: [1 - gini for gini in _ginis(data)],
        ),
        Mistake(
            "not_sorted",
            fr="La formule est bonne, mais les montants ne sont pas triés. Triez-les du plus petit au plus grand.",
            en="The formula is right, but the amounts are not in order. Sort them from smallest to largest.",
            produces=lambda data: [_gini_as_listed(data["pareto_revenue"]), _gini_as_listed(data["abc_revenue"])],
        ),
        Mistake(
            "negative",
            fr="Un indice de Gini n'est pas négatif : vos montants sont triés dans l'autre sens.",
            en="A Gini coefficient is not negative: your amounts run the other way.",
            produces=lambda data: [-gini for gini in _ginis(data)],
        ),
        Mistake(
            "corrected",
            fr="C'est l'indice corrigé par n/(n − 1), que certains logiciels donnent. Le cours prend la formule sans correction.",
            en="That is the coefficient corrected by n/(n − 1), which some software gives. The course uses the plain formula.",
            produces=lambda data: [
                gini * len(table) / (len(table) - 1)
                for gini, table in zip(_ginis(data), (data["pareto_revenue"], data["abc_revenue"]), strict=True)
            ],
            credit=0.5,
        ),
        Mistake(
            "half",
            fr="C'est l'aire entre la courbe et la diagonale ; l'indice en est le double.",
            en="That is the area between the curve and the diagonal; the coefficient is twice it.",
            produces=lambda data: [gini / 2 for gini in _ginis(data)],
        ),
        Mistake(
            "area_under_the_curve",
            fr="C'est toute l'aire sous la courbe. Gini ne compte que celle qui la sépare de la diagonale, deux fois.",
            en="That is the whole area under the curve. Gini counts only the part above the diagonal, twice.",
            produces=lambda data: [(1 + gini) / 2 for gini in _ginis(data)],
        ),
        Mistake(
            "herfindahl",
            fr="C'est l'indice de Herfindahl-Hirschman, la somme des carrés des parts. On demande celui de Gini.",
            en="That is the Herfindahl-Hirschman index, the sum of the squared shares. The question asks for Gini's.",
            produces=lambda data: [herfindahl_index(data[name]) for name in ("pareto_revenue", "abc_revenue")],
        ),
        Mistake(
            "top_shares",
            fr="Ce sont les parts des 20 % premiers. Gini regarde toute la courbe, pas un seul de ses points.",
            en="These are the shares of the top 20%. Gini looks at the whole curve, not at one of its points.",
            produces=lambda data: [
                pareto_analysis(data["pareto_revenue"]).top_share,
                pareto_analysis(data["abc_revenue"]).top_share,
            ],
        ),
        Mistake(
            "swapped",
            fr="Les deux nombres sont bons, dans l'ordre inverse : d'abord `pareto_revenue`.",
            en="Both numbers are right, in reverse order: `pareto_revenue` comes first.",
            produces=lambda data: _ginis(data)[::-1],
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Deux tables, le même total, et pourtant deux visages : Gini résume ce que montre la courbe de concentration.",
        en="Two tables, the same total, and yet two faces: Gini sums up what the concentration curve shows.",
    ),
    look_again=Text(
        fr="Revoyez la formule de la leçon, et l'ordre des deux tables dans votre liste.",
        en="Look again at the lesson's formula, and at the order of the two tables in your list.",
    ),
    tolerance=0.005,
)
