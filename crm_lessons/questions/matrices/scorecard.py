"""The weighted score: one customer by hand, then five at once."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import weighted_score
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_FIRST = "A"


def _marks(data: Data) -> pd.DataFrame:
    marks: pd.DataFrame = data["marks"]
    return marks


def _scores(data: Data) -> pd.Series[float]:
    return weighted_score(_marks(data), data["potential_coefficients"])


def _totals(data: Data) -> pd.Series[float]:
    """Coefficient x mark, added up and not divided."""
    return _scores(data) * float(data["potential_coefficients"].sum())


def _plain_means(data: Data) -> pd.Series[float]:
    means: pd.Series[float] = _marks(data).mean(axis=1)
    return means


def _coefficients_upside_down(data: Data) -> pd.Series[float]:
    """Scores with 4 - coefficient: what one gets by taking 1 for the most important."""
    return weighted_score(_marks(data), 4 - data["potential_coefficients"])


SCORECARD_QUESTIONS = (
    Question(
        id="score",
        kind=Kind.NUMBER,
        points=1,
        aim=Text(
            fr="Calculer à la main un score pondéré.",
            en="Work out a weighted score by hand.",
        ),
        expected=lambda data: float(_scores(data)[_FIRST]),
        hints=(
            Text(
                fr="Chaque note compte autant de fois que le dit son coefficient. Combien de notes cela fait-il en tout ?",
                en="Each mark counts as many times as its coefficient says. How many marks does that make in all?",
            ),
            Text(
                fr="Multipliez chaque note par son coefficient, additionnez, puis divisez par la *somme des coefficients*.",
                en="Multiply each mark by its coefficient, add up, then divide by the *sum of the coefficients*.",
            ),
            Text(
                fr='`marks.loc["A"] * potential_coefficients` donne les cinq produits, rangés par critère.',
                en='`marks.loc["A"] * potential_coefficients` gives the five products, by criterion.',
            ),
        ),
        mistakes=(
            Mistake(
                "plain_mean",
                Text(
                    fr="C'est la moyenne simple : les coefficients n'y sont pas. Un critère très important compte trois fois.",
                    en="That is the plain mean: the coefficients are not in it. A very important criterion counts three times.",
                ),
                produces=lambda data: float(_plain_means(data)[_FIRST]),
            ),
            Mistake(
                "not_divided",
                Text(
                    fr="C'est le total, le Total (4) du cours. Il reste à le diviser par la somme des coefficients.",
                    en="That is the total, the course's Total (4). It still has to be divided by the sum of the coefficients.",
                ),
                produces=lambda data: float(_totals(data)[_FIRST]),
                credit=0.5,
            ),
            Mistake(
                "divided_by_criteria",
                Text(
                    fr="Vous divisez par le nombre de critères. Un score doit rester entre 1 et 5 : par quoi diviser ?",
                    en="You divide by the number of criteria. A score must stay between 1 and 5: what should you divide by?",
                ),
                produces=lambda data: float(_totals(data)[_FIRST]) / len(data["potential_coefficients"]),
                credit=0.25,
            ),
            Mistake(
                "sum_of_marks",
                Text(
                    fr="C'est la somme des notes, sans coefficient ni division.",
                    en="That is the sum of the marks, without coefficients and without dividing.",
                ),
                produces=lambda data: float(_marks(data).sum(axis=1)[_FIRST]),
            ),
            Mistake(
                "coefficients_upside_down",
                Text(
                    fr="Vos coefficients sont à l'envers : 3 veut dire très important, 1 assez important.",
                    en="Your coefficients are upside down: 3 means very important, 1 fairly important.",
                ),
                produces=lambda data: float(_coefficients_upside_down(data)[_FIRST]),
            ),
        ),
        praise=Text(
            fr="Un score se relit toujours : il tombe entre la plus basse et la plus haute des notes.",
            en="A score can always be checked: it falls between the lowest and the highest of the marks.",
        ),
        look_again=Text(
            fr="Écrivez les cinq produits l'un sous l'autre, puis demandez-vous par quoi diviser leur somme.",
            en="Write the five products one under the other, then ask yourself what to divide their sum by.",
        ),
        tolerance=0.005,
    ),
    Question(
        id="scores",
        kind=Kind.SERIES,
        points=2,
        aim=Text(
            fr="Noter cinq clients d'un coup, chacun par les mêmes coefficients.",
            en="Score five customers at once, each by the same coefficients.",
        ),
        expected=_scores,
        places=("A", "B", "C", "D", "E"),
        hints=(
            Text(
                fr="Le tableau a une ligne par client. Dans quel sens faut-il additionner ?",
                en="The table has one row a customer. In which direction should you add up?",
            ),
            Text(
                fr="`marks * potential_coefficients` multiplie chaque colonne par son coefficient ; `.sum(axis=1)` additionne "
                "ligne par ligne.",
                en="`marks * potential_coefficients` multiplies each column by its coefficient; `.sum(axis=1)` adds up row by row.",
            ),
            Text(
                fr="Il ne manque qu'une division : `/ potential_coefficients.sum()`.",
                en="Only a division is missing: `/ potential_coefficients.sum()`.",
            ),
        ),
        mistakes=(
            Mistake(
                "plain_means",
                Text(
                    fr="Ce sont les moyennes simples des notes : les coefficients n'y sont pas encore.",
                    en="These are the plain means of the marks: the coefficients are not in them yet.",
                ),
                produces=_plain_means,
            ),
            Mistake(
                "not_divided",
                Text(
                    fr="Ce sont les totaux. Divisez-les par la somme des coefficients pour revenir à l'échelle de 1 à 5.",
                    en="These are the totals. Divide them by the sum of the coefficients to come back to the scale from 1 to 5.",
                ),
                produces=_totals,
                credit=0.5,
            ),
            Mistake(
                "divided_by_criteria",
                Text(
                    fr="Vous divisez par cinq, le nombre de critères : le score du meilleur client dépasse alors 5.",
                    en="You divide by five, the number of criteria: the best customer's score then goes beyond 5.",
                ),
                produces=lambda data: _totals(data) / len(data["potential_coefficients"]),
                credit=0.25,
            ),
            Mistake(
                "by_criterion",
                Text(
                    fr="Vous donnez une valeur par *critère*. On demande une valeur par *client* : additionnez les lignes, pas les "
                    "colonnes.",
                    en="You give a value for each *criterion*. The question asks for a value for each *customer*: add up rows, not "
                    "columns.",
                ),
                produces=lambda data: list(_marks(data).mean(axis=0)),
            ),
            Mistake(
                "coefficients_upside_down",
                Text(
                    fr="Vos coefficients sont à l'envers : 3 veut dire très important, 1 assez important.",
                    en="Your coefficients are upside down: 3 means very important, 1 fairly important.",
                ),
                produces=_coefficients_upside_down,
            ),
        ),
        praise=Text(
            fr="Cinq clients, une règle : on peut les ranger. Reste à savoir si la règle est la bonne.",
            en="Five customers, one rule: they can be ranked. Whether the rule is the right one remains to be seen.",
        ),
        look_again=Text(
            fr="Comparez le score de A à celui de la question précédente, puis chaque score aux notes de sa ligne.",
            en="Compare A's score with that of the previous question, then each score with the marks of its row.",
        ),
        tolerance=0.005,
    ),
)
