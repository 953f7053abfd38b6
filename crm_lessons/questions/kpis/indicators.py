"""The seven indicators of one campaign: what each is worth, and in what it is counted."""

from __future__ import annotations

from dataclasses import asdict

from crm_lessons.data.variants import Data
from crm_lessons.methods import CAMPAIGN_COLUMNS, campaign_kpis
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

SEVEN = {
    "cost_per_contact": Text(fr="coût du contact", en="cost per contact"),
    "response_rate": Text(fr="taux de réponse", en="response rate"),
    "average_order": Text(fr="commande moyenne", en="average order"),
    "cost_per_prospect": Text(fr="coût d'acquisition du prospect", en="cost per prospect"),
    "conversion_rate": Text(fr="taux de transformation", en="conversion rate"),
    "cost_per_order": Text(fr="coût par commande", en="cost per order"),
    "break_even_orders": Text(fr="point mort", en="break-even point"),
}
"""The seven, in the order of the course, by the names that the code gives them."""

Indicators = dict[str, float | None]


def seven_indicators(**campaign: float) -> Indicators:
    """Return the seven indicators of a campaign by name."""
    kpis = all_nine(**campaign)
    return {name: kpis[name] for name in SEVEN}


def _seven(data: Data) -> Indicators:
    return seven_indicators(**_campaign(data))


def all_nine(**campaign: float) -> Indicators:
    """Return the seven indicators, then profit and return on investment: all that `campaign_kpis` says."""
    return asdict(campaign_kpis(**campaign))  # type: ignore[arg-type]


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


_UNITS = {
    "contact": "dirhams",
    "response": "rate",
    "average": "dirhams",
    "prospect": "dirhams",
    "conversion": "rate",
    "customer": "dirhams",
    "break_even": "orders",
}
_UNIT_WORDS = {
    "contact": Text(fr="coût du contact", en="cost per contact"),
    "response": Text(fr="taux de remontée", en="rate of return"),
    "average": Text(fr="commande moyenne", en="average order"),
    "prospect": Text(fr="coût d'acquisition du prospect", en="cost of acquiring the prospect"),
    "conversion": Text(fr="coût de transformation", en="cost of conversion"),
    "customer": Text(fr="coût d'acquisition du client", en="cost of acquiring the customer"),
    "break_even": Text(fr="point mort", en="break-even point"),
    "dirhams": Text(fr="DH", en="MAD"),
    "rate": Text(fr="taux", en="rate"),
    "orders": Text(fr="commandes", en="orders"),
}


INDICATOR_QUESTIONS = (
    Question(
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
                fr="Le point mort divise le coût par ce qu'une commande laisse de *marge*, puis se compte en commandes entières : "
                "`from math import ceil`.",
                en="Break-even divides the cost by the *margin* that an order leaves, then counts whole orders: "
                "`from math import ceil`.",
            ),
        ),
        mistakes=(
            Mistake(
                "rates_in_percent",
                Text(
                    fr="Tout y est, mais vos deux taux sont en pourcentage. Écrivez-les entre 0 et 1, comme partout dans le cours.",
                    en="It is all there, but your two rates are percentages. Write them between 0 and 1, as everywhere in the course.",
                ),
                produces=_in_percent,
                credit=0.75,
            ),
            Mistake(
                "break_even_rounded_down",
                Text(
                    fr="Avec ce nombre de commandes, la campagne perd encore un peu. Le point mort est la première commande à partir "
                    "de laquelle elle ne perd plus.",
                    en="With that many orders the campaign still loses a little. Break-even is the first order from which it no "
                    "longer loses.",
                ),
                produces=lambda data: _seven_but(
                    data, break_even_orders=data["campaign"]["cost"] // data["campaign"]["margin_per_order"]
                ),
                credit=0.75,
            ),
            Mistake(
                "break_even_in_part",
                Text(
                    fr="Votre point mort a des décimales : on ne reçoit pas une part de commande. Jusqu'à quel entier faut-il aller ?",
                    en="Your break-even has decimals: nobody places part of an order. Which whole number must be reached?",
                ),
                produces=lambda data: _seven_but(
                    data, break_even_orders=data["campaign"]["cost"] / data["campaign"]["margin_per_order"]
                ),
                credit=0.75,
            ),
            Mistake(
                "break_even_by_revenue",
                Text(
                    fr="Votre point mort divise par la commande moyenne. Le chiffre d'affaires paie aussi les produits : c'est la "
                    "*marge* qui rembourse la campagne.",
                    en="Your break-even divides by the average order. Revenue also pays for the goods: it is the *margin* that pays "
                    "the campaign back.",
                ),
                produces=lambda data: _seven_but(
                    data, break_even_orders=-(-data["campaign"]["cost"] // (_seven(data)["average_order"] or 1))
                ),
                credit=0.5,
            ),
            Mistake(
                "conversion_of_messages",
                Text(
                    fr="Votre taux de transformation part des messages. Il demande : parmi ceux qui *répondent*, combien commandent ?",
                    en="Your conversion rate starts from messages. It asks: of those who *respond*, how many order?",
                ),
                produces=lambda data: _seven_but(
                    data, conversion_rate=data["campaign"]["orders"] / data["campaign"]["messages"]
                ),
                credit=0.5,
            ),
            Mistake(
                "conversion_in_dirhams",
                Text(
                    fr="« Coût de transformation », dit le cours ; son calcul, commandes sur réponses, ne contient pourtant aucun "
                    "dirham. Suivez le calcul, pas le nom.",
                    en="“Cost of conversion”, says the course; yet its formula, orders over responses, has no dirham in it. Follow "
                    "the formula, not the name.",
                ),
                produces=lambda data: _seven_but(data, conversion_rate=_seven(data)["cost_per_order"] or 0),
                credit=0.5,
            ),
            Mistake(
                "upside_down",
                Text(
                    fr="Vos deux taux sont renversés : ils dépassent 1. Ce qui sort se met en haut, ce qui est entré en bas.",
                    en="Your two rates are upside down: they exceed 1. What came out goes on top, what went in goes below.",
                ),
                produces=lambda data: _seven_but(
                    data,
                    response_rate=data["campaign"]["messages"] / data["campaign"]["responses"],
                    conversion_rate=data["campaign"]["responses"] / data["campaign"]["orders"],
                ),
                credit=0.5,
            ),
            Mistake(
                "staff_cost_counted",
                Text(
                    fr="Vous comptez le temps passé dans le coût. La question le laisse dehors ; il viendra plus loin.",
                    en="You count staff time in the cost. The question leaves it out; it comes later.",
                ),
                produces=_with_staff_cost,
                credit=0.75,
            ),
            Mistake(
                "costs_swapped",
                Text(
                    fr="Le coût d'un prospect et celui d'une commande sont échangés. Il faut plusieurs réponses pour une commande : lequel est le plus cher ?",
                    en="The cost of a prospect and that of an order are swapped. It takes several responses to make an order: which one is dearer?",
                ),
                produces=_costs_swapped,
                credit=0.5,
            ),
            Mistake(
                "two_more_lines",
                Text(
                    fr="`campaign_kpis` dit neuf choses ; les deux dernières, `profit` et `roi`, ne sont pas demandées. Gardez les sept clés.",
                    en="`campaign_kpis` says nine things; the last two, `profit` and `roi`, are not asked for. Keep the seven keys.",
                ),
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
    ),
    Question(
        id="units",
        kind=Kind.MAPPING,
        points=2,
        aim=Text(
            fr="Dire en quoi se compte chaque indicateur, même quand son nom trompe.",
            en="Say in what each indicator is counted, even where its name misleads.",
        ),
        expected=lambda data: _UNITS,
        vocabulary=_UNIT_WORDS,
        hints=(
            Text(
                fr="Ne lisez que la colonne du calcul. Des dirhams divisés par autre chose restent des dirhams.",
                en="Read the column of formulas only. Dirhams divided by something else are still dirhams.",
            ),
            Text(
                fr="Un nombre divisé par un nombre donne un taux. Des dirhams divisés par des dirhams *par commande* donnent… ?",
                en="A number divided by a number gives a rate. Dirhams divided by dirhams *per order* give…?",
            ),
        ),
        mistakes=(
            Mistake(
                "conversion_is_a_cost",
                Text(
                    fr="Le cours appelle `conversion` un coût, mais regardez son calcul : y voyez-vous de l'argent ?",
                    en="The course calls `conversion` a cost, but look at its formula: do you see any money in it?",
                ),
                produces=lambda data: _UNITS | {"conversion": "dirhams"},
                credit=0.5,
            ),
            Mistake(
                "break_even_is_money",
                Text(
                    fr="`break_even` se calcule avec de l'argent en haut *et* en bas. Que reste-t-il quand les dirhams s'annulent ?",
                    en="`break_even` has money on top *and* below. What is left when the dirhams cancel out?",
                ),
                produces=lambda data: _UNITS | {"break_even": "dirhams"},
                credit=0.5,
            ),
            Mistake(
                "both_are_money",
                Text(
                    fr="Deux des sept ne sont pas de l'argent malgré leur nom. Cherchez ceux dont le calcul ne laisse aucun dirham.",
                    en="Two of the seven are not money in spite of their names. Look for those whose formula leaves no dirham.",
                ),
                produces=lambda data: _UNITS | {"conversion": "dirhams", "break_even": "dirhams"},
                credit=0.25,
            ),
            Mistake(
                "break_even_is_a_rate",
                Text(
                    fr="`break_even` n'est pas un taux : il peut dépasser 1, et de loin. Que compte-t-il ?",
                    en="`break_even` is no rate: it can exceed 1, by far. What does it count?",
                ),
                produces=lambda data: _UNITS | {"break_even": "rate"},
                credit=0.5,
            ),
        ),
        praise=Text(
            fr="Une unité se lit dans le calcul. Un nom ne prouve rien, même imprimé dans un cours.",
            en="A unit is read in the formula. A name proves nothing, even printed in a course.",
        ),
        look_again=Text(
            fr="Pour chacun, écrivez les unités du haut et du bas, puis simplifiez.",
            en="For each, write the units on top and below, then simplify.",
        ),
    ),
)
