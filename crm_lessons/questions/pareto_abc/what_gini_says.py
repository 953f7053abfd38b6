"""What a Gini coefficient says of a portfolio, and what it does not."""

from __future__ import annotations

import numpy as np

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="what_gini_says",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Lire un indice sans lui faire dire trop.", en="Read a coefficient without overreading it."),
    expected=lambda data: "b",
    choices={
        "a": Text(
            fr="C'est le plus rentable des deux.",
            en="It is the more profitable of the two.",
        ),
        "b": Text(
            fr="Sur l'ensemble de ses clients, son chiffre d'affaires est réparti de façon plus inégale.",
            en="Over all its customers taken together, its revenue is more unevenly shared.",
        ),
        "c": Text(
            fr="Ses clients sont plus fidèles.",
            en="Its customers are more loyal.",
        ),
        "d": Text(
            fr="Il a plus de clients que l'autre.",
            en="It has more customers than the other.",
        ),
        "e": Text(
            fr="Ses quatre premiers clients pèsent forcément plus que ceux de l'autre.",
            en="Its first four customers necessarily weigh more than the other's.",
        ),
    },
    hints=(
        Text(
            fr="Quelles données entrent dans le calcul de Gini ? Et lesquelles n'y entrent pas ?",
            en="Which data go into the computation of Gini? And which do not?",
        ),
        Text(
            fr="Gini regarde-t-il un seul client, quatre clients, ou toute la courbe ?",
            en="Does Gini look at one customer, at four, or at the whole curve?",
        ),
    ),
    right=(
        lambda data, answer: "B",
        lambda data, answer: np.str_("b"),
    ),
    mistakes=(
        Mistake(
            "profit",
            fr="Gini ne connaît que le chiffre d'affaires : aucun coût n'entre dans le calcul.",
            en="Gini knows revenue alone: no cost goes into it.",
            produces=lambda data: "a",
        ),
        Mistake(
            "loyalty",
            fr="La fidélité se lit dans le temps ; une table d'une seule période n'en dit rien.",
            en="Loyalty shows over time; a table of a single period says nothing of it.",
            produces=lambda data: "c",
        ),
        Mistake(
            "head_count",
            fr="Les deux tables ont vingt clients. Gini mesure l'inégalité entre eux, pas leur nombre.",
            en="Both tables have twenty customers. Gini measures the inequality among them, not their number.",
            produces=lambda data: "d",
        ),
        Mistake(
            "one_point_of_the_curve",
            fr="Les courbes peuvent se croiser : comparez les parts des quatre premiers dans les deux tables.",
            en="The curves can cross: compare the shares of the first four in both tables.",
            produces=lambda data: "e",
        ),
    ),
    praise=Text(
        fr="La concentration est un risque avant d'être une performance.",
        en="Concentration is a risk before it is an achievement.",
    ),
    look_again=Text(fr="Revenez à la définition de l'indice.", en="Go back to the definition of the coefficient."),
)
