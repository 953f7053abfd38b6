"""What if one more in a hundred answered? The reader moves what makes a campaign, and sees what it earns."""

from __future__ import annotations

import math

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.kpis.campaign import CampaignKpis, campaign_kpis
from crm_lessons.plots.labels import ORDERS, RESPONSES, money_text, orders_text, responses_text
from crm_lessons.plots.style import (
    BLUE,
    INK,
    VERMILLION,
    claim,
    name_axes,
    number_ticks,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text
from crm_lessons.text.typography import NO_BREAK
from crm_lessons.widgets.controls import DIRHAMS, PERCENT, Number
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.task import Foreseen, Task

_REACH = 3
"""A number goes from nothing to this many times the value on which it opens."""


def campaign_lab(campaign: pd.Series[float]) -> HeldFigure:
    """Return what a campaign earns at each response rate, with the point at which it stands and what it costs to drag.

    From a Series with cost, messages, responses, orders, margin_per_order. Messages stay as many as they were; responses
    and orders follow the rates, in whole numbers. It opens on the campaign as it was, to the nearest step of each number.
    Raises InputError as `campaign_kpis` does.
    """
    messages = int(campaign["messages"])
    start = campaign_kpis(
        campaign["cost"], messages, int(campaign["responses"]), int(campaign["orders"]), 0, campaign["margin_per_order"]
    )
    controls = {
        "cost_per_contact": _rising(
            Text(fr="Coût du contact, en dirhams", en="Cost per contact, in dirhams"),
            start.cost_per_contact,
            0.05,
            decimals=2,
            unit=DIRHAMS,
        ),
        "response": _rising(
            Text(fr="Taux de réponse", en="Response rate"),
            100 * start.response_rate,
            0.1,
            decimals=1,
            unit=PERCENT,
            most=100,
        ),
        "conversion": _rising(
            Text(fr="Taux de transformation", en="Conversion rate"),
            100 * (start.conversion_rate or 0),
            0.5,
            decimals=1,
            unit=PERCENT,
            most=100,
        ),
        "margin": _rising(
            Text(fr="Marge par commande, en dirhams", en="Margin per order, in dirhams"),
            campaign["margin_per_order"],
            10,
            decimals=0,
            unit=DIRHAMS,
        ),
    }
    dearest, most_responses = controls["cost_per_contact"].high * messages, controls["response"].high
    return HeldFigure(
        "campaign",
        controls,
        _SENTENCE.format(messages=number_text(messages), **{name: f"{{{name}}}" for name in controls}),
        lambda axes, **values: _draw(axes, messages, dearest, most_responses, **values),
        lambda **values: _in_words(messages, *_run(messages, **values)),
        data={"messages": messages, "dearest": dearest, "most_responses": most_responses},
        says={"orders": ORDERS, "responses": RESPONSES, **_SAYS},
        task=_task(messages, **controls),
    )


def _rising(name: Text, value: float, step: float, *, decimals: int, unit: Text, most: float = math.inf) -> Number:
    """Return a number from nothing to a few times the value on which it opens, all of them whole steps."""
    start = round(value / step)
    high = min(round(max(_REACH * start, 10) * step, 2), most)
    return Number(name, round(start * step, 2), 0, high, step, unit, decimals)


def _run(
    messages: int, cost_per_contact: float, response: float, conversion: float, margin: float
) -> tuple[int, int, CampaignKpis]:
    """Return the responses, the orders and the indicators of a campaign; rates in per cent."""
    responses = round(messages * response / 100)
    orders = round(responses * conversion / 100)
    return responses, orders, campaign_kpis(cost_per_contact * messages, messages, responses, orders, 0, margin)


def _task(messages: int, cost_per_contact: Number, response: Number, conversion: Number, margin: Number) -> Task | None:
    """Ask for the lowest response rate at which the campaign as it opens loses nothing."""
    others = {"cost_per_contact": cost_per_contact.value, "conversion": conversion.value, "margin": margin.value}
    stops = [round(place * response.step, 1) for place in range(round(response.high / response.step) + 1)]
    pays = [_run(messages, response=stop, **others)[2].profit >= 0 for stop in stops]
    if not pays[-1] or pays[0]:
        return None
    first = len(pays) - pays[::-1].index(False)
    per_order = 100 * cost_per_contact.value / margin.value
    return Task(
        Text(
            fr="Sans toucher au reste, quel est le plus petit taux de réponse (en %, au dixième) auquel la campagne ne perd rien ?",
            en="Leaving the rest alone, what is the lowest response rate (in %, to one decimal) at which the campaign loses nothing?",
        ),
        stops[first],
        tolerance=0,
        mistakes=(
            Foreseen(
                stops[first - 1],
                Text(
                    fr="Un cran trop bas : à ce taux, le profit est encore négatif.",
                    en="One step too low: at this rate the profit is still negative.",
                ),
            ),
            Foreseen(
                round(100 * per_order / conversion.value, 2),
                Text(
                    fr="C'est le point mort de la formule. Le taux avance par dixièmes : prenez le premier qui le dépasse vraiment.",
                    en="That is the formula's break-even. The rate moves by tenths: take the first that really passes it.",
                ),
            ),
            Foreseen(
                round(per_order, 2),
                Text(
                    fr="Une réponse n'est pas encore une commande : où est passé le taux de transformation ?",
                    en="A response is not an order yet: where has the conversion rate gone?",
                ),
            ),
        ),
        right=Text(
            fr="Voilà l'objectif à écrire avant d'envoyer.", en="There is the target to write down before sending."
        ),
        look_again=Text(
            fr="Ne bougez que le taux de réponse, et suivez le signe du profit sous la figure.",
            en="Move the response rate alone, and follow the sign of the profit below the figure.",
        ),
    )


def _draw(
    axes: Axes,
    messages: int,
    dearest: float,
    most_responses: float,
    cost_per_contact: float,
    response: float,
    conversion: float,
    margin: float,
) -> None:
    ax = styled_axes(axes)
    _, orders, kpis = _run(messages, cost_per_contact, response, conversion, margin)
    cost, slope = cost_per_contact * messages, messages * conversion / 100 * margin
    even = min(cost / slope, most_responses / 100) if slope else most_responses / 100
    ax.axhline(0, color=INK, lw=1)
    ax.plot([0, even], [-cost, even * slope - cost], color=VERMILLION, lw=2, linestyle="--")
    ax.plot([even, most_responses / 100], [even * slope - cost, most_responses / 100 * slope - cost], color=BLUE, lw=2)
    ax.plot(response / 100, kpis.profit, "o", color=INK, ms=10)
    ax.set_xlim(0, most_responses / 100)
    ax.set_ylim(-_BELOW * dearest, _top(dearest, orders * margin))
    side, lift = most_responses / 5_000, dearest / 20
    write(ax, response / 100 - side, kpis.profit + lift, orders_text(orders), ha="right")
    write(ax, even + side, -lift, _SAYS["break_even"], va="top")
    percent_ticks(ax.xaxis)
    number_ticks(ax.yaxis)
    name_axes(ax, x=_SAYS["response_axis"], y=_SAYS["profit_axis"])
    claim(ax, _claim(orders, kpis))


_BELOW = 1.1


def _top(dearest: float, gained: float) -> float:
    """Return how high the figure reaches: it doubles whenever the orders leave more than it can show."""
    top = dearest
    while top < _BELOW * gained:
        top *= 2
    return top


def _claim(orders: int, kpis: CampaignKpis) -> Text:
    if kpis.break_even_orders is None:
        return _SAYS["no_margin"]
    outcome = _SAYS["gains" if kpis.profit > 0 else "loses" if kpis.profit < 0 else "even"]
    return _SAYS["title"].format(
        orders=orders_text(orders),
        needed=number_text(kpis.break_even_orders),
        outcome=outcome.format(amount=money_text(abs(kpis.profit))),
    )


def _in_words(messages: int, responses: int, orders: int, kpis: CampaignKpis) -> Text:
    """Say the chain, what an order costs, then what the campaign earns against what it needs."""
    return _SAYS["words"].format(
        messages=number_text(messages),
        responses=responses_text(responses),
        orders=orders_text(orders),
        rate=share_text(kpis.response_rate),
        conversion=_or_dash(kpis.conversion_rate),
        prospect=_money_or_dash(kpis.cost_per_prospect),
        order=_money_or_dash(kpis.cost_per_order),
        needed=_SAYS["never"] if kpis.break_even_orders is None else orders_text(kpis.break_even_orders),
        profit=money_text(kpis.profit),
        roi=_or_dash(kpis.roi),
    )


def _or_dash(rate: float | None) -> Text:
    return _SAYS["dash"] if rate is None else share_text(rate)


def _money_or_dash(amount: float | None) -> Text:
    return _SAYS["dash"] if amount is None else money_text(amount)


_SENTENCE = Text(
    fr="{messages} messages coûtent {cost_per_contact} chacun ; {response} reçoivent une réponse, {conversion} des réponses deviennent "
    "des commandes, et chacune laisse {margin} de marge.",
    en="{messages} messages cost {cost_per_contact} each; {response} get a response, {conversion} of the responses become orders, and "
    "each of these leaves {margin} of margin.",
)
_SAYS = {
    "words": Text(
        fr="{messages} messages → {responses} ({rate}) → {orders} ({conversion} des réponses).\n"
        "Coût d'une réponse : {prospect} ; coût d'une commande : {order} ; point mort : {needed}.\n"
        "Profit : {profit} ; retour sur investissement : {roi}.",
        en="{messages} messages → {responses} ({rate}) → {orders} ({conversion} of responses).\n"
        "Cost of a response: {prospect}; cost of an order: {order}; break-even: {needed}.\n"
        "Profit: {profit}; return on investment: {roi}.",
    ),
    "never": Text(fr="jamais", en="never"),
    "dash": Text(fr="–", en="–"),
    "money": Text(fr="{n} DH", en=f"MAD{NO_BREAK}{{n}}"),
    "title": Text(
        fr="{orders}, pour un point mort de {needed} : {outcome}",
        en="{orders}, against a break-even of {needed}: {outcome}",
    ),
    "gains": Text(fr="on gagne {amount}", en="a gain of {amount}"),
    "loses": Text(fr="on perd {amount}", en="a loss of {amount}"),
    "even": Text(fr="on ne gagne ni ne perd rien", en="neither gain nor loss"),
    "no_margin": Text(
        fr="Sans marge, aucun nombre de commandes ne rembourse la campagne",
        en="Without a margin, no number of orders pays the campaign back",
    ),
    "break_even": Text(fr="point mort", en="break-even"),
    "response_axis": Text(fr="Taux de réponse", en="Response rate"),
    "profit_axis": Text(fr="Profit, en dirhams", en="Profit, in dirhams"),
}
