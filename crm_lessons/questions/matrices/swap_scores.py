"""What the two exchanged criteria do to a customer's scores."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import weighted_score
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_CARDS = ("printed_potential", "printed_performance", "potential_coefficients", "performance_coefficients")
"""The coefficients behind the four scores asked for, in their order."""


def _four_scores(data: Data) -> list[float]:
    card = data["customer_card"]
    return [weighted_score(card[data[name].index], data[name]) for name in _CARDS]


def _four_totals(data: Data) -> list[float]:
    return [score * float(data[name].sum()) for score, name in zip(_four_scores(data), _CARDS, strict=True)]


def _four_plain_means(data: Data) -> list[float]:
    return [float(data["customer_card"][data[name].index].mean()) for name in _CARDS]


def _in_order(data: Data, *places: int) -> list[float]:
    scores = _four_scores(data)
    return [scores[place] for place in places]


QUESTION = Question(
    id="swap_scores",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(
        fr="Mesurer ce qu'un critère mal placé fait à un client.",
        en="Measure what a misplaced criterion does to a customer.",
    ),
    expected=_four_scores,
    places=_CARDS,
    place_names={
        "printed_potential": Text(fr="potentiel, table imprimée", en="potential, printed table"),
        "printed_performance": Text(fr="performance, table imprimée", en="performance, printed table"),
        "potential_coefficients": Text(fr="potentiel, liste", en="potential, list"),
        "performance_coefficients": Text(fr="performance, liste", en="performance, list"),
    },
    hints=(
        Text(
            fr="Quatre fois le même calcul, avec quatre séries de coefficients. Seules deux notes changent de côté.",
            en="Four times the same computation, with four Series of coefficients. Only two marks change sides.",
        ),
        Text(
            fr="`customer_card[printed_potential.index]` choisit les notes des critères de la table imprimée.",
            en="`customer_card[printed_potential.index]` chooses the marks of the printed table's criteria.",
        ),
        Text(
            fr="`(customer_card[printed_potential.index] * printed_potential).sum() / printed_potential.sum()` donne le premier des quatre.",
            en="`(customer_card[printed_potential.index] * printed_potential).sum() / printed_potential.sum()` gives the first of the four.",
        ),
    ),
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: np.array(answer),
        lambda data, answer: dict(zip(_CARDS, answer, strict=True)),
        lambda data, answer: pd.Series(answer, index=_CARDS).iloc[::-1],
        lambda data, answer: [tuple(answer[:2]), tuple(answer[2:])],
    ),
    mistakes=(
        Mistake(
            "list_first",
            fr="Les quatre scores sont bons, mais ceux de la liste viennent en premier : commencez par la table imprimée.",
            en="The four scores are right, but those of the list come first: begin with the printed table.",
            produces=lambda data: _in_order(data, 2, 3, 0, 1),
            credit=0.5,
        ),
        Mistake(
            "performance_first",
            fr="Les quatre scores sont bons, mais la performance vient avant le potentiel.",
            en="The four scores are right, but performance comes before potential.",
            produces=lambda data: _in_order(data, 1, 0, 3, 2),
            credit=0.5,
        ),
        Mistake(
            "plain_means",
            fr="Ce sont des moyennes simples. Les coefficients pèsent plus ici que partout ailleurs : les deux critères échangés "
            "comptent trois fois.",
            en="These are plain means. The coefficients matter more here than anywhere: the two exchanged criteria count three "
            "times.",
            produces=_four_plain_means,
        ),
        Mistake(
            "not_divided",
            fr="Ce sont les totaux : divisez chacun par la somme de ses coefficients.",
            en="These are the totals: divide each by the sum of its coefficients.",
            produces=_four_totals,
            credit=0.5,
        ),
        Mistake(
            "nothing_changes",
            fr="Vous donnez deux fois les scores de la liste. Dans la table imprimée, deux critères ont changé de rubrique.",
            en="You give the scores of the list twice. In the printed table two criteria have changed sides.",
            produces=lambda data: _in_order(data, 2, 3, 2, 3),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Les mêmes notes, et le client passe de l'autre côté du plan : une étiquette a décidé. On relit donc les critères avant de "
        "noter qui que ce soit.",
        en="The same marks, and the customer crosses to the other side of the plane: a label decided it. So read the criteria again "
        "before you mark anybody.",
    ),
    look_again=Text(
        fr="Quatre scores, dans cet ordre : table imprimée (potentiel, performance), puis liste (potentiel, performance).",
        en="Four scores, in this order: printed table (potential, performance), then list (potential, performance).",
    ),
    tolerance=0.005,
)
