"""The campaign that brought in most, once everything is paid."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import compare_campaigns
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _highest(data: Data, indicator: str) -> str:
    return str(compare_campaigns(data["campaigns"])[indicator].idxmax())


def _lowest(data: Data, indicator: str) -> str:
    return str(compare_campaigns(data["campaigns"])[indicator].idxmin())


QUESTION = Question(
    id="best_campaign",
    kind=Kind.LABEL,
    points=2,
    aim=Text(
        fr="Trouver la campagne qui a rapporté le plus, une fois tout payé.",
        en="Find the campaign that brought in most, once everything is paid.",
    ),
    expected=lambda data: _highest(data, "profit"),
    vocabulary={name: Text(fr=f"campagne {name}", en=f"campaign {name}") for name in "ABCDE"},
    hints=(
        Text(
            fr="« Rapporter » se compte en dirhams restants. Que reste-t-il des commandes quand la campagne est payée ?",
            en="“Bringing in” is counted in dirhams left. What is left of the orders once the campaign is paid?",
        ),
        Text(
            fr='Commencez par `campaigns["orders"] * campaigns["margin_per_order"]`.',
            en='Start with `campaigns["orders"] * campaigns["margin_per_order"]`.',
        ),
        Text(
            fr="Retirez le coût ; `.idxmax()` donne alors le nom de la ligne la plus haute.",
            en="Take the cost off; `.idxmax()` then gives the name of the highest row.",
        ),
    ),
    right=(
        lambda data, answer: answer.lower(),
        lambda data, answer: f"campagne {answer}",
        lambda data, answer: f"Campaign {answer}",
        lambda data, answer: np.str_(answer),
    ),
    mistakes=(
        Mistake(
            "most_answered",
            fr="C'est celle dont le taux de réponse est le plus haut. Une réponse n'est pas encore un dirham.",
            en="That is the one with the highest response rate. A response is not yet a dirham.",
            produces=lambda data: _highest(data, "response_rate"),
        ),
        Mistake(
            "most_revenue",
            fr="C'est celle qui vend le plus. Regardez ce que chaque commande laisse de marge, et ce que la campagne coûte.",
            en="That is the one that sells most. Look at the margin that each order leaves, and at what the campaign costs.",
            produces=lambda data: str(data["campaigns"]["revenue"].idxmax()),
        ),
        Mistake(
            "cheapest_order",
            fr="Ses commandes coûtent le moins, et chaque dirham dépensé y rend le plus. Mais combien de commandes, et donc "
            "combien de dirhams en tout ?",
            en="Its orders cost least, and each dirham spent returns most. But how many orders, hence how many dirhams in "
            "all?",
            produces=lambda data: _lowest(data, "cost_per_order"),
            credit=0.25,
        ),
        Mistake(
            "cheapest_contact",
            fr="Ses messages coûtent le moins. Un message bon marché que bien peu suivent d'une commande reste une dépense.",
            en="Its messages are the cheapest. A cheap message that hardly any order follows is still an expense.",
            produces=lambda data: _lowest(data, "cost_per_contact"),
        ),
    ),
    praise=Text(
        fr="Autant de critères, autant de gagnantes : le critère se choisit avant de lire le classement.",
        en="As many winners as criteria: choose the criterion before you read the ranking.",
    ),
    look_again=Text(
        fr="Calculez le profit de chaque campagne : marge de toutes ses commandes, moins son coût.",
        en="Work out the profit of each campaign: the margin of all its orders, less its cost.",
    ),
)
