"""What a campaign cost and brought in: the seven indicators of the course, and campaigns side by side."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import pandas as pd

from crm_lessons.methods.columns import complete, in_code, table_with
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.quantities import amount_of_at_least_zero, finite_number, whole_number
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text
from crm_lessons.text.terms.kinds import kind_in_words

CAMPAIGN_COLUMNS = ("cost", "messages", "responses", "orders", "revenue", "margin_per_order")
"""What one must know of a campaign; the arguments of `campaign_kpis`, the columns of `compare_campaigns`."""


@dataclass(frozen=True)
class CampaignKpis:
    """What a campaign cost and brought in; None is what cannot be divided: no response, no order, no margin.

    cost_per_contact: money per message sent
    response_rate: responses per message sent, between 0 and 1 (the course's "taux de remontée")
    average_order: revenue per order
    cost_per_prospect: money per response
    conversion_rate: orders per response, between 0 and 1 (the course's "coût de transformation", which is a rate)
    cost_per_order: money per order (the course's "coût d'acquisition du client"; see `cost_per_new_customer`)
    break_even_orders: the number of orders whose margin pays the campaign back, rounded up
    profit: margin of the orders less the cost
    roi: profit per unit of money spent
    """

    cost_per_contact: float
    response_rate: float
    average_order: float | None
    cost_per_prospect: float | None
    conversion_rate: float | None
    cost_per_order: float | None
    break_even_orders: int | None
    profit: float
    roi: float | None


def campaign_kpis(
    cost: float, messages: int, responses: int, orders: int, revenue: float, margin_per_order: float
) -> CampaignKpis:
    """Return the seven indicators of a campaign, its profit and its return on investment.

    cost: all that the campaign cost; what is left out of it is left out of every indicator
    messages, responses, orders: counts, each at most the one before
    revenue: of these orders
    margin_per_order: gross margin of one order, in the same currency as the cost

    Without responses there is no cost per prospect nor conversion rate, without orders no average order nor cost per
    order, without a positive margin no break-even, without a cost no return: these are None.

    Raises InputError: not a number, negative, a part of a message, no message at all, more responses than messages, more
    orders than responses, revenue without orders.
    Source: course, "Indicateurs de performance d'un CRM"; profit and return are the usual ones.

    Example:
        >>> kpis = campaign_kpis(50_000, messages=10_000, responses=400, orders=100, revenue=180_000, margin_per_order=600)
        >>> kpis.cost_per_contact, kpis.response_rate, kpis.conversion_rate, kpis.cost_per_order
        (5.0, 0.04, 0.25, 500.0)
        >>> kpis.break_even_orders, kpis.profit, kpis.roi
        (84, 10000.0, 0.2)
    """
    cost, revenue = amount_of_at_least_zero(cost, "cost"), amount_of_at_least_zero(revenue, "revenue")
    margin = finite_number(margin_per_order, "margin_per_order")
    messages, responses, orders = _chain(messages, responses, orders)
    _refuse_revenue_without_orders(revenue, orders)
    profit = orders * margin - cost
    return CampaignKpis(
        cost_per_contact=cost / messages,
        response_rate=responses / messages,
        average_order=_ratio(revenue, orders),
        cost_per_prospect=_ratio(cost, responses),
        conversion_rate=_ratio(orders, responses),
        cost_per_order=_ratio(cost, orders),
        break_even_orders=break_even(cost, margin),
        profit=profit,
        roi=_ratio(profit, cost),
    )


def break_even(cost: float, margin_per_order: float) -> int | None:
    """Return how many orders pay `cost` back, rounded up: an order cannot be had in part.

    None when no number of orders does, because an order brings in nothing.

    Example:
        >>> break_even(50_000, margin_per_order=600)
        84
    """
    cost, margin = amount_of_at_least_zero(cost, "cost"), finite_number(margin_per_order, "margin_per_order")
    orders = cost / margin if margin > 0 else math.inf
    return math.ceil(round(orders, 9)) if math.isfinite(orders) else None


def compare_campaigns(campaigns: pd.DataFrame) -> pd.DataFrame:
    """Return the indicators of several campaigns, one row each, in the order given.

    From a table campaign | cost, messages, responses, orders, revenue, margin_per_order to:
        campaign | cost_per_contact, response_rate, average_order, cost_per_prospect, conversion_rate, cost_per_order,
                   break_even_orders, profit, roi   (missing where `campaign_kpis` gives None)

    Raises InputError as `campaign_kpis` does, with the name of the campaign, and when a column is missing, the table is
    empty or a campaign has two rows.

    Example:
        >>> spring, autumn = [50_000, 10_000, 400, 100, 180_000, 600], [20_000, 4_000, 200, 60, 90_000, 500]
        >>> campaigns = pd.DataFrame([spring, autumn], index=["spring", "autumn"], columns=CAMPAIGN_COLUMNS)
        >>> compare_campaigns(campaigns)[["response_rate", "cost_per_order", "profit", "roi"]].round(2)
                response_rate  cost_per_order   profit  roi
        spring           0.04          500.00  10000.0  0.2
        autumn           0.05          333.33  10000.0  0.5
    """
    _refuse_other_tables(campaigns)
    columns = (
        floats(complete(campaigns[column]), in_code("campaigns", column)).to_list() for column in CAMPAIGN_COLUMNS
    )
    rows = [_named_kpis(name, row) for name, *row in zip(campaigns.index, *columns, strict=True)]
    kpis = {field.name: [getattr(row, field.name) for row in rows] for field in fields(CampaignKpis)}
    return pd.DataFrame(kpis, index=campaigns.index, dtype=float)


def _named_kpis(name: object, row: Sequence[Any]) -> CampaignKpis:
    try:
        return campaign_kpis(*row)
    except InputError as error:
        campaign = Text(fr="Campagne {name} : ", en="Campaign {name}: ").format(name=name)
        raise InputError(campaign + error.message) from None


def _ratio(above: float, below: float) -> float | None:
    return above / below if below else None


def _chain(messages: object, responses: object, orders: object) -> tuple[int, int, int]:
    """Return the three counts, each a part of the one before."""
    sent, answered, ordered = (
        whole_number(messages, "messages", 0),
        whole_number(responses, "responses", 0),
        whole_number(orders, "orders", 0),
    )
    if sent == 0:
        raise InputError(
            Text(
                fr="`messages` vaut 0 : sans message, il n'y a pas de campagne à juger.",
                en="`messages` is 0: without a message there is no campaign to judge.",
            )
        )
    if answered > sent:
        raise InputError(
            Text(
                fr="Plus de réponses ({more}) que de messages ({less}). Comptez une réponse par message, ou ajoutez les "
                "relances aux messages.",
                en="More responses ({more}) than messages ({less}). Count one response per message, or add the reminders "
                "to the messages.",
            ).format(more=answered, less=sent)
        )
    if ordered > answered:
        raise InputError(
            Text(
                fr="Plus de commandes ({more}) que de réponses ({less}). Une commande est aussi une réponse : comptez-la "
                "parmi elles, ou ne comptez qu'une commande par réponse.",
                en="More orders ({more}) than responses ({less}). An order is a response too: count it among them, or count "
                "one order per response.",
            ).format(more=ordered, less=answered)
        )
    return sent, answered, ordered


def _refuse_revenue_without_orders(revenue: float, orders: int) -> None:
    if revenue and not orders:
        raise InputError(
            Text(
                fr="Un chiffre d'affaires de {revenue} sans aucune commande : l'un des deux est faux.",
                en="Revenue of {revenue} without any order: one of the two is wrong.",
            ).format(revenue=revenue)
        )


def _refuse_other_tables(campaigns: object) -> None:
    """Say what is amiss with a table that is not one row a campaign."""
    if not isinstance(campaigns, pd.DataFrame) or campaigns.empty:
        raise InputError(
            Text(
                fr="On attend un tableau d'une ligne par campagne ; reçu : {found}.",
                en="Expected a table of one row per campaign; received: {found}.",
            ).format(found=kind_in_words(campaigns))
        )
    table_with(campaigns, CAMPAIGN_COLUMNS, "campaigns")
    if campaigns.index.has_duplicates:
        twice = campaigns.index[campaigns.index.duplicated()][0]
        raise InputError(
            Text(
                fr="La campagne {name} a plusieurs lignes. Additionnez-les, ou donnez un nom à chacune.",
                en="Campaign {name} has several rows. Add them up, or give each a name.",
            ).format(name=twice)
        )
