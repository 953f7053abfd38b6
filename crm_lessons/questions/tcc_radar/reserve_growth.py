"""What an error of the wallet becomes in the reserve: little where we hold little, a great deal where we hold nearly all."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_ERROR = 0.20


def _two(data: Data) -> pd.DataFrame:
    """Return the customers of the lowest and of the highest TCC among those who buy."""
    portfolio = data["portfolio"]
    buying = portfolio[portfolio["status"] == "customer"]
    tcc = buying["sales"] / buying["purchases"]
    two: pd.DataFrame = buying.loc[[tcc.idxmin(), tcc.idxmax()]]
    return two


def _growth(data: Data) -> list[float]:
    two = _two(data)
    return (_ERROR * two["purchases"] / (two["purchases"] - two["sales"])).to_list()


def _times(data: Data) -> list[float]:
    return [1 + growth for growth in _growth(data)]


def _as_the_wallet(data: Data) -> list[float]:  # noqa: ARG001
    return [_ERROR, _ERROR]


def _of_the_wallet_left(data: Data) -> list[float]:
    """Divide the growth by the new reserve."""
    return [growth / (1 + growth) for growth in _growth(data)]


def _reserve_alone(data: Data) -> list[float]:
    """Return the reserves in dirhams."""
    two = _two(data)
    return ((1 + _ERROR) * two["purchases"] - two["sales"]).to_list()


QUESTION = Question(
    id="reserve_growth",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(
        fr="Suivre une erreur du portefeuille jusqu'à la réserve.", en="Follow an error of the wallet into the reserve."
    ),
    expected=_growth,
    places=("lowest", "highest"),
    place_names={
        "lowest": Text(fr="TCC le plus bas", en="lowest TCC"),
        "highest": Text(fr="TCC le plus haut", en="highest TCC"),
    },
    hints=(
        Text(
            fr="Nos ventes ne bougent pas : tout ce que le portefeuille a de plus va à la réserve.",
            en="Our sales do not move: all that the wallet has more goes to the reserve.",
        ),
        Text(
            fr='Écrivez les deux réserves d\'un client, avant et après : `portfolio["purchases"] - portfolio["sales"]`, puis `1.2 * portfolio["purchases"] - portfolio["sales"]`.',
            en='Write a customer\'s two reserves, before and after: `portfolio["purchases"] - portfolio["sales"]`, then `1.2 * portfolio["purchases"] - portfolio["sales"]`.',
        ),
        Text(
            fr="De combien a-t-elle grandi : nouvelle réserve / ancienne − 1. Ce nombre peut dépasser 1.",
            en="By how much did it grow: new reserve / old one − 1. This number may exceed 1.",
        ),
    ),
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: np.array(answer).round(4),
        lambda data, answer: {"highest": answer[1], "lowest": answer[0]},
    ),
    mistakes=(
        Mistake(
            "as_the_wallet",
            fr="Vous donnez 20 % aux deux. Le portefeuille grandit de 20 %, nos ventes non : que fait la différence ?",
            en="You give 20% to both. The wallet grows by 20%, our sales do not: what does the difference do?",
            produces=_as_the_wallet,
        ),
        Mistake(
            "times",
            fr="Vos nombres disent par combien la réserve est *multipliée*. De combien a-t-elle grandi ?",
            en="Your numbers say by what the reserve is *multiplied*. By how much did it grow?",
            produces=_times,
            credit=0.5,
        ),
        Mistake(
            "of_the_new_one",
            fr="Vous rapportez la hausse à la *nouvelle* réserve. Une croissance se rapporte au point de départ.",
            en="You take the rise as a part of the *new* reserve. A growth is taken of where one started.",
            produces=_of_the_wallet_left,
        ),
        Mistake(
            "swapped",
            fr="Les deux nombres sont bons, dans l'ordre inverse : le TCC le plus bas d'abord.",
            en="Both numbers are right, in reverse order: the lowest TCC first.",
            produces=lambda data: _growth(data)[::-1],
            credit=0.5,
        ),
        Mistake(
            "amounts",
            fr="Ce sont les réserves elles-mêmes. On demande de combien elles grandissent, en part de ce qu'elles étaient.",
            en="These are the reserves themselves. What is asked is by how much they grow, as a part of what they were.",
            produces=_reserve_alone,
        ),
    ),
    praise=Text(
        fr="La même erreur, deux conséquences. Chez le client que nous tenons presque tout entier, la réserve est un chiffre sans valeur.",
        en="The same error, two consequences. At the customer whom we hold nearly whole, the reserve is a figure without worth.",
    ),
    look_again=Text(
        fr="Prenez un seul client : ses achats, 20 % de plus, et deux soustractions.",
        en="Take a single customer: its purchases, 20% more, and two subtractions.",
    ),
    tolerance=0.005,
)
