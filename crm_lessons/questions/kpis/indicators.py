"""The seven indicators of one campaign, each with its own denominator."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import CAMPAIGN_COLUMNS
from crm_lessons.questions.kpis.seven import SEVEN, Indicators, all_nine, seven_indicators
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _seven(data: Data) -> Indicators:
    return seven_indicators(**_campaign(data))


def _campaign(data: Data) -> dict[str, int]:
    return {name: int(data["campaign"][name]) for name in CAMPAIGN_COLUMNS}


def _with_staff_cost(data: Data) -> Indicators:
    campaign = _campaign(data)
    return seven_indicators(**campaign | {"cost": campaign["cost"] + int(data["campaign"]["staff_cost"])})


def _costs_swapped(data: Data) -> Indicators:
    right = _seven(data)
    return right | {"cost_per_prospect": right["cost_per_order"], "cost_per_order": right["cost_per_prospect"]}


def _seven_but(data: Data, **others: float) -> Indicators:
    """Return the seven indicators, some of them got wrong."""
    return _seven(data) | others


def _in_percent(data: Data) -> Indicators:
    right = _seven(data)
    return right | {name: 100 * (right[name] or 0) for name in ("response_rate", "conversion_rate")}


QUESTION = Question(
    id="indicators",
    kind=Kind.SERIES,
    points=4,
    aim=Text(
        fr="Calculer les sept indicateurs d'une campagne, chacun avec son dénominateur.",
        en="Compute the seven indicators of a campaign, each with its own denominator.",
    ),
    expected=_seven,
    places=tuple(SEVEN),
    vocabulary=SEVEN,
    hints=(
        Text(
            fr="Six sont un simple quotient. Pour chacun, demandez « par quoi ? » : par message, par réponse, par commande.",
            en="Six are a plain quotient. For each, ask “per what?”: per message, per response, per order.",
        ),
        Text(
            fr='Le premier : `campaign["cost"] / campaign["messages"]`. La transformation part des *réponses*, pas des messages.',
            en='The first one: `campaign["cost"] / campaign["messages"]`. Conversion starts from *responses*, not from messages.',
        ),
        Text(
            fr="Le point mort divise le coût par ce qu'une commande laisse de *marge*, puis se compte en commandes "
            "entières : `ceil(7.2)` arrondit vers le haut.",
            en="Break-even divides the cost by the *margin* that an order leaves, then counts whole orders: "
            "`ceil(7.2)` rounds up.",
        ),
    ),
    right=(
        lambda data, answer: list(answer.values()),
        lambda data, answer: pd.Series(answer),
        lambda data, answer: pd.Series(answer).to_frame("valeur"),
        lambda data, answer: np.array(list(answer.values())),
        lambda data, answer: dict(reversed(answer.items())),
        lambda data, answer: {
            "coût du contact": answer["cost_per_contact"],
            "Taux de réponse": answer["response_rate"],
            "commande moyenne": answer["average_order"],
            "cout d'acquisition du prospect": answer["cost_per_prospect"],
            "conversion rate": answer["conversion_rate"],
            "cost per order": answer["cost_per_order"],
            "Point mort": answer["break_even_orders"],
        },
        lambda data, answer: {name: round(value, 4) for name, value in answer.items()},
    ),
    mistakes=(
        Mistake(
            "rates_in_percent",
            fr="Vos deux taux sont en pourcentage. Écrivez-les entre 0 et 1, comme partout dans le cours.",
            en="Your two rates are percentages. Write them between 0 and 1, as everywhere in the course.",
            produces=_in_percent,
            credit=0.75,
        ),
        Mistake(
            "break_even_rounded_down",
            fr="Avec ce nombre de commandes, la campagne perd encore un peu. Le point mort est la première commande à partir "
            "de laquelle elle ne perd plus.",
            en="With that many orders the campaign still loses a little. Break-even is the first order from which it no "
            "longer loses.",
            produces=lambda data: _seven_but(
                data, break_even_orders=data["campaign"]["cost"] // data["campaign"]["margin_per_order"]
            ),
            credit=0.75,
        ),
        Mistake(
            "break_even_in_part",
            fr="Votre point mort a des décimales : on ne reçoit pas une part de commande. Jusqu'à quel entier faut-il aller ?",
            en="Your break-even has decimals: nobody places part of an order. Which whole number must be reached?",
            produces=lambda data: _seven_but(
                data, break_even_orders=data["campaign"]["cost"] / data["campaign"]["margin_per_order"]
            ),
            credit=0.75,
        ),
        Mistake(
            "break_even_by_revenue",
            fr="Votre point mort divise par la commande moyenne. Le chiffre d'affaires paie aussi les produits : c'est la "
            "*marge* qui rembourse la campagne.",
            en="Your break-even divides by the average order. Revenue also pays for the goods: it is the *margin* that pays "
            "the campaign back.",
            produces=lambda data: _seven_but(
                data, break_even_orders=-(-data["campaign"]["cost"] // (_seven(data)["average_order"] or 1))
            ),
            credit=0.5,
        ),
        Mistake(
            "conversion_of_messages",
            fr="Votre taux de transformation part des messages. Il demande : parmi ceux qui *répondent*, combien commandent ?",
            en="Your conversion rate starts from messages. It asks: of those who *respond*, how many order?",
            produces=lambda data: _seven_but(
                data, conversion_rate=data["campaign"]["orders"] / data["campaign"]["messages"]
            ),
            credit=0.5,
        ),
        Mistake(
            "conversion_in_dirhams",
            fr="« Coût de transformation », dit le cours ; son calcul, commandes sur réponses, ne contient pourtant aucun "
            "dirham. Suivez le calcul, pas le nom.",
            en="“Cost of conversion”, says the course; yet its formula, orders over responses, has no dirham in it. Follow "
            "the formula, not the name.",
            produces=lambda data: _seven_but(data, conversion_rate=_seven(data)["cost_per_order"] or 0),
            credit=0.5,
        ),
        Mistake(
            "upside_down",
            fr="Vos deux taux sont renversés : ils dépassent 1. Ce qui sort se met en haut, ce qui est entré en bas.",
            en="Your two rates are upside down: they exceed 1. What came out goes on top, what went in goes below.",
            produces=lambda data: _seven_but(
                data,
                response_rate=data["campaign"]["messages"] / data["campaign"]["responses"],
                conversion_rate=data["campaign"]["responses"] / data["campaign"]["orders"],
            ),
            credit=0.5,
        ),
        Mistake(
            "staff_cost_counted",
            fr="Vous comptez le temps passé dans le coût. La question le laisse dehors ; il viendra plus loin.",
            en="You count staff time in the cost. The question leaves it out; it comes later.",
            produces=_with_staff_cost,
            credit=0.75,
        ),
        Mistake(
            "costs_swapped",
            fr="Le coût d'un prospect et celui d'une commande sont échangés. Il faut plusieurs réponses pour une commande : lequel est le plus cher ?",
            en="The cost of a prospect and that of an order are swapped. It takes several responses to make an order: which one is dearer?",
            produces=_costs_swapped,
            credit=0.5,
        ),
        Mistake(
            "two_more_lines",
            fr="`campaign_kpis` dit neuf choses ; les deux dernières, `profit` et `roi`, ne sont pas demandées. Gardez les sept clés.",
            en="`campaign_kpis` says nine things; the last two, `profit` and `roi`, are not asked for. Keep the seven keys.",
            produces=lambda data: all_nine(**_campaign(data)),
            credit=0.75,
        ),
    ),
    praise=Text(
        fr="Lisez-les à la suite : contacter coûte peu, se faire commander coûte cher. Entre les deux, deux taux.",
        en="Read them in a row: a contact is cheap, an order is dear. Between the two stand two rates.",
    ),
    look_again=Text(
        fr="Reprenez chaque quotient : qu'est-ce qui est en haut, qu'est-ce qui est en bas ?",
        en="Take each quotient again: what is on top, what is below?",
    ),
)
