"""What each of the seven indicators is counted in, even where its name misleads."""

from __future__ import annotations

import pandas as pd

from crm_lessons.questions.kpis.seven import SEVEN
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

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

_OF_THE_LESSON = {
    "response": (SEVEN["response_rate"],),
    "prospect": (SEVEN["cost_per_prospect"],),
    "conversion": (SEVEN["conversion_rate"],),
    "customer": (SEVEN["cost_per_order"],),
    "dirhams": (
        Text(fr="dirhams par message", en="dirhams per message"),
        Text(fr="dirhams par réponse", en="dirhams per response"),
        Text(fr="dirhams par commande", en="dirhams per order"),
        Text(fr="DH par message", en="MAD per message"),
        Text(fr="DH par réponse", en="MAD per response"),
        Text(fr="DH par commande", en="MAD per order"),
    ),
    "rate": (Text(fr="%", en="%"), Text(fr="pourcentage", en="percentage"), Text(fr="pour cent", en="percent")),
    "orders": (Text(fr="nombre de commandes", en="number of orders"),),
}
"""What the lesson calls the indicators, and the units in which it counts them."""

QUESTION = Question(
    id="units",
    kind=Kind.MAPPING,
    points=1,
    aim=Text(
        fr="Dire en quoi se compte chaque indicateur, même quand son nom trompe.",
        en="Say in what each indicator is counted, even where its name misleads.",
    ),
    expected=lambda data: _UNITS,
    vocabulary=_UNIT_WORDS,
    synonyms=_OF_THE_LESSON,
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
    right=(
        lambda data, answer: answer | {"response": "taux", "conversion": "Taux", "break_even": "commandes"},
        lambda data, answer: {
            "dirhams": ["contact", "average", "prospect", "customer"],
            "taux": ["response", "conversion"],
            "commandes": ["break_even"],
        },
        lambda data, answer: pd.Series(answer),
        lambda data, answer: {name: "DH" if unit == "dirhams" else unit for name, unit in answer.items()},
        lambda data, answer: {
            "coût du contact": "dirhams",
            "taux de remontée": "rate",
            "commande moyenne": "dirhams",
            "coût d'acquisition du prospect": "dirhams",
            "coût de transformation": "taux",
            "coût d'acquisition du client": "dirhams",
            "point mort": "orders",
        },
    ),
    mistakes=(
        Mistake(
            "conversion_is_a_cost",
            fr="Le cours appelle `conversion` un coût, mais regardez son calcul : y voyez-vous de l'argent ?",
            en="The course calls `conversion` a cost, but look at its formula: do you see any money in it?",
            produces=lambda data: _UNITS | {"conversion": "dirhams"},
            credit=0.5,
        ),
        Mistake(
            "break_even_is_money",
            fr="`break_even` se calcule avec de l'argent en haut *et* en bas. Que reste-t-il quand les dirhams s'annulent ?",
            en="`break_even` has money on top *and* below. What is left when the dirhams cancel out?",
            produces=lambda data: _UNITS | {"break_even": "dirhams"},
            credit=0.5,
        ),
        Mistake(
            "both_are_money",
            fr="Deux des sept ne sont pas de l'argent malgré leur nom. Cherchez ceux dont le calcul ne laisse aucun dirham.",
            en="Two of the seven are not money in spite of their names. Look for those whose formula leaves no dirham.",
            produces=lambda data: _UNITS | {"conversion": "dirhams", "break_even": "dirhams"},
            credit=0.25,
        ),
        Mistake(
            "break_even_is_a_rate",
            fr="`break_even` n'est pas un taux : il peut dépasser 1, et de loin. Que compte-t-il ?",
            en="`break_even` is no rate: it can exceed 1, by far. What does it count?",
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
)
