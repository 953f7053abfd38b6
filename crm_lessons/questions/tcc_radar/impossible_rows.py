"""Where the figures come from: shares that customers report, some of which cannot be."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import impossible_shares
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _totals(data: Data) -> pd.Series[int]:
    totals: pd.Series[int] = data["reported"].sum(axis="columns")
    return totals


def _rows(holds: pd.Series[bool]) -> pd.Index:
    return holds.index[holds]


QUESTION = Question(
    id="impossible_rows",
    kind=Kind.SET,
    points=2,
    aim=Text(fr="Relire une enquête avant de s'en servir.", en="Read a survey before using it."),
    expected=lambda data: set(impossible_shares(data["reported"] / 100).index),
    hints=(
        Text(
            fr="Une part de client ne dépasse pas le tout. Et la somme des parts d'un même client ?",
            en="A share of wallet does not exceed the whole. And the sum of one customer's shares?",
        ),
        Text(
            fr="Une somme *inférieure* à 100 est-elle impossible ? Ces quatre fournisseurs sont-ils les seuls au monde ?",
            en="Is a sum *below* 100 impossible? Are these four suppliers the only ones in the world?",
        ),
        Text(
            fr='`reported.sum(axis="columns")` donne le total de chaque client.',
            en='`reported.sum(axis="columns")` gives the total of each customer.',
        ),
    ),
    right=(
        lambda data, answer: impossible_shares(data["reported"] / 100),
        lambda data, answer: list(impossible_shares(data["reported"] / 100).index),
        lambda data, answer: [str(customer) for customer in impossible_shares(data["reported"] / 100).index],
    ),
    mistakes=(
        Mistake(
            "single_shares_only",
            fr="Vous avez trouvé la part qui dépasse le tout à elle seule. D'autres clients le dépassent en additionnant leurs réponses.",
            en="You found the share that exceeds the whole by itself. Other customers exceed it once their answers are added up.",
            produces=lambda data: _rows((data["reported"] > 100).any(axis="columns")),
            credit=0.5,
        ),
        Mistake(
            "not_exactly_100",
            fr="Vous écartez aussi les totaux *inférieurs* à 100. Ils sont possibles : le client achète à un fournisseur qui n'est pas "
            "dans la liste.",
            en="You also discard totals *below* 100. They are possible: the customer buys from a supplier who is not in the list.",
            produces=lambda data: _rows(_totals(data) != 100),
            credit=0.5,
        ),
        Mistake(
            "below_100",
            fr="Ce sont les totaux inférieurs à 100. Ceux-là sont possibles ; lesquels ne le sont pas ?",
            en="These are the totals below 100. Those are possible; which are not?",
            produces=lambda data: _rows(_totals(data) < 100),
        ),
        Mistake(
            "everybody_who_adds_up",
            fr="Ce sont les clients dont le total tombe juste. On cherche ceux dont les réponses ne peuvent pas être vraies.",
            en="These are the customers whose total comes out exactly. The question is whose answers cannot be true.",
            produces=lambda data: _rows(_totals(data) == 100),
        ),
    ),
    praise=Text(
        fr="Ces lignes ne se corrigent pas en les ramenant à 100 : on ne sait pas quelle réponse est fausse. On rappelle le client, ou on "
        "l'écarte en le disant.",
        en="These rows are not mended by scaling them to 100: nobody knows which answer is wrong. Call the customer, or set the row "
        "aside and say so.",
    ),
    look_again=Text(
        fr="Additionnez chaque ligne, puis demandez-vous dans quel sens un total peut s'écarter de 100.",
        en="Add up each row, then ask in which direction a total may stray from 100.",
    ),
)
