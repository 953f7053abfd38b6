"""The seven indicators as a function: written once, and safe when nobody answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.kpis.campaigns import draw_campaign
from crm_lessons.data.variants import Data
from crm_lessons.methods import CAMPAIGN_COLUMNS
from crm_lessons.questions.kpis.seven import SEVEN, Indicators, all_nine, seven_indicators
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text

Kpis = Callable[..., Indicators]


def _kpis(*campaign: float) -> Indicators:
    return seven_indicators(**dict(zip(CAMPAIGN_COLUMNS, campaign, strict=True)))


def _zeros_for_undefined(*campaign: float) -> Indicators:
    return {name: value or 0 for name, value in _kpis(*campaign).items()}


def _zeros_for_counts(*campaign: float) -> Indicators:
    """Return zeros where nobody responded or ordered, but no break-even without a margin."""
    right = _kpis(*campaign)
    return _zeros_for_undefined(*campaign) | {"break_even_orders": right["break_even_orders"]}


def _in_percent(*campaign: float) -> Indicators:
    right = _kpis(*campaign)
    rates = ((name, right[name]) for name in ("response_rate", "conversion_rate"))
    return right | {name: None if rate is None else 100 * rate for name, rate in rates}


def _all_nine(*campaign: float) -> Indicators:
    return all_nine(**dict(zip(CAMPAIGN_COLUMNS, campaign, strict=True)))


def _with_break_even(rule: Callable[[float, float], float]) -> Kpis:
    """Return the right function but for its break-even, which `rule` works out from cost and margin."""

    def kpis(*campaign: float) -> Indicators:
        right = _kpis(*campaign)
        if right["break_even_orders"] is None:
            return right
        return right | {"break_even_orders": rule(campaign[0], campaign[-1])}

    return kpis


def _conversion_of_messages(*campaign: float) -> Indicators:
    right, (messages, orders) = _kpis(*campaign), (campaign[1], campaign[3])
    return right | {"conversion_rate": None if right["conversion_rate"] is None else orders / messages}


def _without_margin(*campaign: float) -> Indicators:
    """Return a negative break-even where the margin is negative: what one gets by dividing without looking."""
    right, (cost, margin) = _kpis(*campaign), (campaign[0], campaign[-1])
    return right | {"break_even_orders": -(-cost // margin)} if margin < 0 else right


def _campaign(**changes: int) -> Callable[[np.random.Generator, Data], tuple[Any, ...]]:
    """Return a case: a campaign drawn anew each time, some of its figures set."""

    def arguments(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
        drawn = draw_campaign(generator)
        return tuple(changes.get(name, int(drawn[name])) for name in CAMPAIGN_COLUMNS)

    return arguments


def _paid_back_exactly(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
    """Return a campaign whose cost is a whole number of margins."""
    margin, needed = 100 * int(generator.integers(2, 12)), 2 * int(generator.integers(5, 20))
    return margin * needed, 2_000, 80, 20, 60 * margin, margin


def kpis_by_hand(
    cost: float, messages: int, responses: int, orders: int, revenue: float, margin_per_order: float
) -> list[float | None]:
    """Return the seven in the order of the course, as a careful beginner writes them."""

    def over(above: float, below: float) -> float | None:
        return above / below if below > 0 else None

    needed = over(cost, margin_per_order)
    return [
        cost / messages,
        responses / messages,
        over(revenue, orders),
        over(cost, responses),
        over(orders, responses),
        over(cost, orders),
        None if needed is None else int(np.ceil(needed)),
    ]


QUESTION = Question(
    id="kpis",
    kind=Kind.FUNCTION,
    points=4,
    aim=Text(
        fr="Écrire les indicateurs une fois pour toutes, y compris quand rien ne revient.",
        en="Write the indicators once and for all, also for when nothing comes back.",
    ),
    expected=lambda data: _kpis,
    returns=Kind.SERIES,
    builds=("campaign_kpis", "compare_campaigns"),
    places=tuple(SEVEN),
    vocabulary=SEVEN,
    cases=(
        Case(Text(fr="une campagne ordinaire", en="an ordinary campaign"), _campaign()),
        Case(Text(fr="aucune réponse", en="no response"), _campaign(responses=0, orders=0, revenue=0)),
        Case(Text(fr="des réponses, aucune commande", en="responses but no order"), _campaign(orders=0, revenue=0)),
        Case(Text(fr="une marge nulle", en="a margin of zero"), _campaign(margin_per_order=0)),
        Case(Text(fr="une marge négative", en="a negative margin"), _campaign(margin_per_order=-40)),
        Case(Text(fr="un point mort atteint tout juste", en="a break-even reached exactly"), _paid_back_exactly),
    ),
    hints=(
        Text(
            fr="Partez de vos calculs de `indicators`, dans un dictionnaire. Lesquels divisent par quelque chose qui peut être nul ?",
            en="Start from your computations of `indicators`, in a dictionary. Which of them divide by something that may be zero?",
        ),
        Text(
            fr="Une valeur que l'on ne peut pas calculer s'écrit `None`. Mettez-la d'abord à la place de chacune de ces "
            "divisions ; ensuite, `if orders > 0: …` remplace celles qui ont alors un sens.",
            en="A value that cannot be computed is written `None`. Put it first in place of each of these divisions; "
            "then `if orders > 0: …` replaces those that make sense in that case.",
        ),
        Text(
            fr="Pour le point mort : `ceil(…)` si la marge est positive, `None` sinon. `ceil` laisse un entier tel qu'il est.",
            en="For break-even: `ceil(…)` if the margin is positive, `None` otherwise. `ceil` leaves a whole number as it is.",
        ),
    ),
    right=(
        lambda data, answer: kpis_by_hand,
        lambda data, answer: lambda *campaign: pd.Series(kpis_by_hand(*campaign), index=list(SEVEN), dtype=float),
        lambda data, answer: lambda *campaign: tuple(kpis_by_hand(*campaign)),
    ),
    mistakes=(
        Mistake(
            "zeros_for_undefined",
            fr="Vous rendez 0 là où rien n'est défini. Un coût par commande de 0 dirait que les commandes sont gratuites : rendez "
            "`None`.",
            en="You return 0 where nothing is defined. A cost per order of 0 would say that orders are free: return `None`.",
            produces=lambda data: _zeros_for_undefined,
            credit=0.5,
        ),
        Mistake(
            "zeros_for_counts",
            fr="Votre point mort sait qu'il peut ne pas exister ; vos rapports, non : sans réponse ou sans commande, ils ne "
            "valent pas 0, ils ne sont pas définis. Rendez `None`.",
            en="Your break-even knows that it may not exist; your ratios do not: without responses or orders they are not 0, "
            "they are undefined. Return `None`.",
            produces=lambda data: _zeros_for_counts,
            credit=0.75,
        ),
        Mistake(
            "rates_in_percent",
            fr="Vos deux taux sont en pourcentage. Rendez-les entre 0 et 1.",
            en="Your two rates are percentages. Return them between 0 and 1.",
            produces=lambda data: _in_percent,
            credit=0.75,
        ),
        Mistake(
            "two_more_lines",
            fr="Elle calcule juste, mais rend neuf lignes : `profit` et `roi` ne sont pas demandés. Gardez les sept clés.",
            en="It computes well but returns nine lines: `profit` and `roi` are not asked for. Keep the seven keys.",
            produces=lambda data: _all_nine,
            credit=0.75,
        ),
        Mistake(
            "break_even_rounded_down",
            fr="Votre point mort s'arrondit vers le bas ou au plus proche : à ce nombre de commandes, la campagne perd encore.",
            en="Your break-even is rounded down or to the nearest: at that number of orders the campaign still loses.",
            produces=lambda data: _with_break_even(lambda cost, margin: cost // margin),
            credit=0.5,
        ),
        Mistake(
            "break_even_one_more",
            fr="Votre point mort ajoute toujours une commande. Quand le coût est un nombre exact de marges, il y en a une de trop.",
            en="Your break-even always adds an order. When the cost is a whole number of margins, that is one too many.",
            produces=lambda data: _with_break_even(lambda cost, margin: cost // margin + 1),
            credit=0.75,
        ),
        Mistake(
            "break_even_in_part",
            fr="Votre point mort a des décimales. Une commande ne se reçoit pas en partie : arrondissez vers le haut.",
            en="Your break-even has decimals. An order does not come in part: round up.",
            produces=lambda data: _with_break_even(lambda cost, margin: cost / margin),
            credit=0.5,
        ),
        Mistake(
            "negative_break_even",
            fr="Avec une marge négative, votre point mort est un nombre de commandes négatif. Chaque commande creuse la perte : il "
            "n'y en a pas.",
            en="With a negative margin your break-even is a negative number of orders. Each order deepens the loss: there is "
            "none.",
            produces=lambda data: _without_margin,
            credit=0.75,
        ),
        Mistake(
            "conversion_of_messages",
            fr="Votre taux de transformation divise par les messages. Il se rapporte aux réponses.",
            en="Your conversion rate divides by messages. It is taken over responses.",
            produces=lambda data: _conversion_of_messages,
        ),
    ),
    praise=Text(
        fr="Elle tient quand personne ne répond et quand on vend à perte : on peut l'appliquer à toute une année de campagnes.",
        en="It holds when nobody answers and when one sells at a loss: you can apply it to a whole year of campaigns.",
    ),
    look_again=Text(
        fr="Essayez-la sur la campagne de la feuille, puis avec 0 réponse et 0 commande.",
        en="Try it on the campaign of this sheet, then with 0 responses and 0 orders.",
    ),
)
