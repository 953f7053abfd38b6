"""What the report credits a mailing with."""

from __future__ import annotations

import numpy as np

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.your_year import measured
from crm_lessons.text.language import Text

QUESTION = Question(
    id="credited",
    kind=Kind.NUMBER,
    points=1,
    aim=Text(fr="Calculer ce qu'un rapport de campagne crédite.", en="Compute what a campaign report credits."),
    expected=lambda data: measured.credited(data["mailing"]),
    hints=(
        Text(
            fr="Le rapport ne regarde que ceux à qui l'on a écrit, et additionne.",
            en="The report looks at those written to only, and adds up.",
        ),
        Text(
            fr='`mailing[mailing["written"] == 1]` les choisit ; il reste à additionner leur colonne `margin`.',
            en='`mailing[mailing["written"] == 1]` chooses them; what is left is to add up their column `margin`.',
        ),
    ),
    right=(lambda data, answer: float(answer), lambda data, answer: np.int64(answer)),
    mistakes=(
        Mistake(
            "everybody",
            fr="Vous additionnez aussi la marge des témoins, à qui l'on n'a rien écrit.",
            en="You also add up the margin of the control customers, to whom nothing was written.",
            produces=lambda data: int(data["mailing"]["margin"].sum()),
        ),
        Mistake(
            "the_control_group",
            fr="C'est la marge des témoins : leur `written` vaut 0.",
            en="That is the margin of the control customers: their `written` is 0.",
            produces=lambda data: int(data["mailing"].loc[data["mailing"]["written"] == 0, "margin"].sum()),
        ),
        Mistake(
            "orders",
            fr="C'est un nombre de commandes. On vous demande leur marge, en dirhams.",
            en="That is a number of orders. Their margin is asked for, in dirhams.",
            produces=lambda data: int(data["mailing"].loc[data["mailing"]["written"] == 1, "ordered"].sum()),
        ),
        Mistake(
            "a_mean",
            fr="C'est la marge moyenne d'un client à qui l'on a écrit. Le rapport additionne.",
            en="That is the mean margin of a customer written to. The report adds up.",
            produces=lambda data: float(data["mailing"].loc[data["mailing"]["written"] == 1, "margin"].mean()),
        ),
    ),
    praise=Text(
        fr="C'est ce nombre que l'on applaudit. La question suivante en retire ce qui serait venu tout seul.",
        en="This is the number that gets the applause. The next question takes off what would have come by itself.",
    ),
    look_again=Text(
        fr="Choisissez d'abord les lignes, additionnez ensuite.", en="Choose the rows first, add up afterwards."
    ),
)
