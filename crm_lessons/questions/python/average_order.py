"""One column divided by another, row by row."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _average_order(data: Data) -> pd.Series[float]:
    average: pd.Series[float] = data["accounts"]["revenue"] / data["accounts"]["orders"]
    return average


QUESTION = Question(
    id="average_order",
    kind=Kind.SERIES,
    points=2,
    aim=Text(fr="Calculer une colonne à partir de deux autres.", en="Compute a column from two others."),
    expected=_average_order,
    hints=(
        Text(
            fr="Dans Excel, vous écririez une formule dans la première ligne et la recopieriez vers le bas. Ici, une seule ligne suffit.",
            en="In Excel you would write a formula in the first row and copy it down. Here one line is enough.",
        ),
        Text(
            fr='Deux colonnes se divisent d\'un coup, client par client : `accounts["revenue"] / …`.',
            en='Two columns are divided at once, customer by customer: `accounts["revenue"] / …`.',
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.round(2),
        lambda data, answer: data["accounts"].assign(average=answer)["average"],
        lambda data, answer: answer.to_frame("average_order"),
    ),
    mistakes=(
        Mistake(
            "upside_down",
            fr="Votre division est à l'envers : elle donne des commandes par dirham.",
            en="Your division is upside down: it gives orders per dirham.",
            produces=lambda data: 1 / _average_order(data),
        ),
        Mistake(
            "revenue",
            fr="C'est le chiffre d'affaires du compte. Combien en fait *une* commande ?",
            en="That is the account's revenue. How much does *one* order make?",
            produces=lambda data: data["accounts"]["revenue"],
        ),
        Mistake(
            "by_the_mean",
            fr="Vous divisez par le nombre moyen de commandes. Chaque client a le sien, sur sa ligne.",
            en="You divide by the mean number of orders. Each customer has an own number, in that row.",
            produces=lambda data: data["accounts"]["revenue"] / data["accounts"]["orders"].mean(),
        ),
        Mistake(
            "last_year",
            fr="Vous êtes parti des ventes de l'an dernier.",
            en="You started from last year's sales.",
            produces=lambda data: data["accounts"]["sales_before"] / data["accounts"]["orders"],
        ),
    ),
    praise=Text(
        fr="Le résultat garde le numéro de chaque client : c'est son index, et il suivra partout.",
        en="The result keeps each customer's number: that is its index, and it will follow everywhere.",
    ),
    look_again=Text(
        fr="Prenez le premier client et faites la division à la main.",
        en="Take the first customer and do the division by hand.",
    ),
    tolerance=0.01,
)
