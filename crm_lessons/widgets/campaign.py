"""What if one more in a hundred answered? The reader moves what makes a campaign, and sees what it earns."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.kpis.campaign import CampaignKpis, campaign_kpis
from crm_lessons.plots.kpis.break_even import plot_break_even
from crm_lessons.plots.labels import money_text, orders_text, responses_text
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text
from crm_lessons.widgets.moving_figure import MovingFigure
from crm_lessons.widgets.sliders import Slider, slider
from crm_lessons.widgets.task import Foreseen, Task

_REACH = 3
"""A slider goes from nothing to this many times the value on which it opens."""


def campaign_lab(campaign: pd.Series[float]) -> MovingFigure:
    """Return the controls and the figure of a campaign: move its cost, its two rates and its margin.

    From a Series with cost, messages, responses, orders, margin_per_order. Messages stay as many as they were; responses
    and orders follow the rates, in whole numbers. Raises InputError as `campaign_kpis` does.
    """
    messages = int(campaign["messages"])
    start = campaign_kpis(
        campaign["cost"], messages, int(campaign["responses"]), int(campaign["orders"]), 0, campaign["margin_per_order"]
    )

    def draw(axes: Axes, cost_per_contact: float, response: float, conversion: float, margin: float) -> Text:
        responses, orders, kpis = _run(messages, cost_per_contact, response, conversion, margin)
        plot_break_even(cost_per_contact * messages, margin, orders, axes)
        return _in_words(messages, responses, orders, kpis)

    controls = {
        "cost_per_contact": _rising(
            Text(fr="Coût du contact (DH)", en="Cost per contact (MAD)"), start.cost_per_contact, 0.05
        ),
        "response": _rising(
            Text(fr="Taux de réponse (%)", en="Response rate (%)"), 100 * start.response_rate, 0.1, most=100
        ),
        "conversion": _rising(
            Text(fr="Taux de transformation (%)", en="Conversion rate (%)"),
            100 * (start.conversion_rate or 0),
            0.5,
            most=100,
        ),
        "margin": _rising(
            Text(fr="Marge par commande (DH)", en="Margin per order (MAD)"), campaign["margin_per_order"], 10
        ),
    }
    return MovingFigure(controls, draw, task=_task(messages, **controls))


def _run(
    messages: int, cost_per_contact: float, response: float, conversion: float, margin: float
) -> tuple[int, int, CampaignKpis]:
    """Return the responses, the orders and the indicators of a campaign; rates in per cent."""
    responses = round(messages * response / 100)
    orders = round(responses * conversion / 100)
    return responses, orders, campaign_kpis(cost_per_contact * messages, messages, responses, orders, 0, margin)


def _task(messages: int, cost_per_contact: Slider, response: Slider, conversion: Slider, margin: Slider) -> Task | None:
    """Ask for the lowest response rate at which the campaign as it opens loses nothing."""
    others = {"cost_per_contact": cost_per_contact.value, "conversion": conversion.value, "margin": margin.value}
    stops = [value for _, value in response.options]
    pays = [_run(messages, response=stop, **others)[2].profit >= 0 for stop in stops]
    if not pays[-1] or pays[0]:
        return None
    first = len(pays) - pays[::-1].index(False)
    per_order = 100 * cost_per_contact.value / margin.value
    return Task(
        Text(
            fr="Sans toucher au reste, quel est le plus petit taux de réponse du curseur (en %) auquel la campagne ne perd rien ?",
            en="Leaving the rest alone, what is the lowest response rate on the slider (in %) at which the campaign loses nothing?",
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
                    fr="C'est le point mort de la formule. Le curseur avance par crans : prenez le premier qui le dépasse vraiment.",
                    en="That is the formula's break-even. The slider moves in steps: take the first that really passes it.",
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


def _rising(name: Text, value: float, step: float, most: float = float("inf")) -> Slider:
    """Return a slider from nothing to a few times the value on which it opens."""
    start = round(value, 4)
    return slider(name, start, 0, min(most, max(_REACH * start, 10 * step)), step=step, words=15)


def _in_words(messages: int, responses: int, orders: int, kpis: CampaignKpis) -> Text:
    """Say the chain, what an order costs, then what the campaign earns against what it needs."""
    chain = Text(
        fr="{messages} messages → {responses} ({rate}) → {orders} ({conversion} des réponses).\n",
        en="{messages} messages → {responses} ({rate}) → {orders} ({conversion} of responses).\n",
    ).format(
        messages=number_text(messages),
        responses=responses_text(responses),
        orders=orders_text(orders),
        rate=share_text(kpis.response_rate),
        conversion=_or_dash(kpis.conversion_rate),
    )
    costs = Text(
        fr="Coût d'une réponse : {prospect} ; coût d'une commande : {order} ; point mort : {needed}.\n",
        en="Cost of a response: {prospect}; cost of an order: {order}; break-even: {needed}.\n",
    ).format(
        prospect=_money_or_dash(kpis.cost_per_prospect),
        order=_money_or_dash(kpis.cost_per_order),
        needed=_NEVER if kpis.break_even_orders is None else orders_text(kpis.break_even_orders),
    )
    outcome = Text(
        fr="Profit : {profit} ; retour sur investissement : {roi}.", en="Profit: {profit}; return on investment: {roi}."
    )
    return chain + costs + outcome.format(profit=money_text(kpis.profit), roi=_or_dash(kpis.roi))


_NEVER = Text(fr="jamais", en="never")
_DASH = Text(fr="–", en="–")


def _or_dash(rate: float | None) -> Text:
    return _DASH if rate is None else share_text(rate)


def _money_or_dash(amount: float | None) -> Text:
    return _DASH if amount is None else money_text(amount)
