"""The weighted scores of five customers at once."""

from __future__ import annotations

from crm_lessons.questions.matrices.scorecard import (
    coefficients_upside_down,
    marks_of_all,
    plain_means,
    weighted_scores,
    weighted_totals,
)
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="scores",
    kind=Kind.SERIES,
    points=2,
    aim=Text(
        fr="Noter cinq clients d'un coup, chacun par les mêmes coefficients.",
        en="Score five customers at once, each by the same coefficients.",
    ),
    expected=weighted_scores,
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
    right=(
        lambda data, answer: list(answer),
        lambda data, answer: answer.to_numpy(),
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.iloc[::-1],
        lambda data, answer: answer.to_frame(),
        lambda data, answer: answer.reset_index(),
        lambda data, answer: {name.lower(): score for name, score in answer.items()},
    ),
    mistakes=(
        Mistake(
            "plain_means",
            fr="Ce sont les moyennes simples des notes : les coefficients n'y sont pas encore.",
            en="These are the plain means of the marks: the coefficients are not in them yet.",
            produces=plain_means,
        ),
        Mistake(
            "not_divided",
            fr="Ce sont les totaux. Divisez-les par la somme des coefficients pour revenir à l'échelle de 1 à 5.",
            en="These are the totals. Divide them by the sum of the coefficients to come back to the scale from 1 to 5.",
            produces=weighted_totals,
            credit=0.5,
        ),
        Mistake(
            "divided_by_criteria",
            fr="Vous divisez par cinq, le nombre de critères : le score du meilleur client dépasse alors 5.",
            en="You divide by five, the number of criteria: the best customer's score then goes beyond 5.",
            produces=lambda data: weighted_totals(data) / len(data["potential_coefficients"]),
            credit=0.25,
        ),
        Mistake(
            "by_criterion",
            fr="Vous donnez une valeur par *critère*. On demande une valeur par *client* : additionnez les lignes, pas les "
            "colonnes.",
            en="You give a value for each *criterion*. The question asks for a value for each *customer*: add up rows, not "
            "columns.",
            produces=lambda data: list(marks_of_all(data).mean(axis=0)),
        ),
        Mistake(
            "coefficients_upside_down",
            fr="Vos coefficients sont à l'envers : 3 veut dire très important, 1 assez important.",
            en="Your coefficients are upside down: 3 means very important, 1 fairly important.",
            produces=coefficients_upside_down,
        ),
    ),
    praise=Text(
        fr="Cinq clients, une règle : on peut les ranger. Reste à savoir si la règle est la bonne.",
        en="Five customers, one rule: they can be ranked. Whether the rule is the right one remains to be seen.",
    ),
    look_again=Text(
        fr="Refaites à la main le score de A, puis comparez chaque score aux notes de sa ligne.",
        en="Work out A's score by hand, then compare each score with the marks of its row.",
    ),
    tolerance=0.005,
)
