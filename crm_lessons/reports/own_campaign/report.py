"""The report on one's own campaigns: what each brought in, whether that can be told from chance, and what it caused."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from os import PathLike

import pandas as pd

from crm_lessons.data.orders_file.amounts import DecimalMark
from crm_lessons.data.own_table import OwnTable, OwnTableError, read_own_table
from crm_lessons.data.own_table.read import BadRows
from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.kpis.campaign import CAMPAIGN_COLUMNS, compare_campaigns
from crm_lessons.methods.kpis.rate_intervals import rate_interval
from crm_lessons.plots.own_firm.decided import plot_decided
from crm_lessons.reports.own_campaign.effect import effect_section
from crm_lessons.reports.own_campaign.layout import CAMPAIGNS
from crm_lessons.reports.own_reading import own_reading_section
from crm_lessons.reports.page import Section
from crm_lessons.reports.pictures import picture
from crm_lessons.reports.report import Report
from crm_lessons.reports.table import (
    Table,
    amount_column,
    count_column,
    decimal_column,
    name_column,
    rate_column,
    word_column,
)
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.terms.codes import VERDICTS

_DRAWN = 20
_NAME = Text(fr="campagne", en="campaign")


def campaign_report(
    path: str | PathLike[str],
    *,
    columns: Mapping[str, str] | None = None,
    sheet: str | int | None = None,
    decimal: DecimalMark | None = None,
    bad_rows: BadRows = "refuse",
    title: str | None = None,
) -> Report:
    """Return the report on campaigns: the seven indicators, intervals and break-even, and the effect where there are controls.

    path: CSV or Excel, laid out as `campaign_template` writes it
    columns: role ("campaign", "cost", "messages", "responses", "orders", "revenue", "margin_per_order", "control",
        "control_orders") -> heading, where the file has a heading of its own
    sheet, decimal, bad_rows: as in `read_orders_file`

    Raises OwnTableError, which says what was expected, what was found and what to do.
    """
    table = read_own_table(path, CAMPAIGNS, columns=columns, sheet=sheet, decimal=decimal, bad_rows=bad_rows)
    campaigns = table.rows
    try:
        kpis = compare_campaigns(campaigns[list(CAMPAIGN_COLUMNS)].astype(float))
    except InputError as error:
        raise OwnTableError(Text(fr=f"{table.name} : ", en=f"{table.name}: ") + error.message) from None
    return Report(
        title=str(_TITLE) if title is None else str(title),
        lead=_LEAD,
        language=spoken(),
        sections=(
            _decided(campaigns, kpis),
            effect_section(_with_controls(table)),
            _indicators(kpis),
            own_reading_section(table),
            _LIMITS,
        ),
    )


def _with_controls(table: OwnTable) -> pd.DataFrame:
    """Return the campaigns that have a control group, its size and its orders both known and in keeping."""
    rows = table.rows
    if "control" not in rows or "control_orders" not in rows:
        return rows.iloc[:0]
    wrong = rows.index[rows["control_orders"] > rows["control"]]
    if len(wrong):
        raise OwnTableError(_MORE_ORDERS.format(file=table.name, campaign=wrong[0]))
    return rows[rows["control"].notna() & rows["control_orders"].notna()]


def _decided(campaigns: pd.DataFrame, kpis: pd.DataFrame) -> Section:
    """Hold the interval of orders per message against the break-even of each campaign."""
    rates = [
        rate_interval(int(won), int(sent)) for won, sent in zip(campaigns["orders"], campaigns["messages"], strict=True)
    ]
    needed = kpis["break_even_orders"] / campaigns["messages"]
    found = pd.DataFrame(
        {
            "rate": [rate.value for rate in rates],
            "lower": [rate.low for rate in rates],
            "upper": [rate.high for rate in rates],
            "needed": needed,
        },
        index=campaigns.index,
    )
    columns = (
        name_column(list(found.index), _NAME),
        count_column(Text(fr="commandes", en="orders"), campaigns["orders"].to_list()),
        count_column(Text(fr="messages", en="messages"), campaigns["messages"].to_list()),
        rate_column(Text(fr="commandes par message", en="orders per message"), found["rate"].to_list(), 2),
        rate_column(Text(fr="borne basse", en="lower bound"), found["lower"].to_list(), 2),
        rate_column(Text(fr="borne haute", en="upper bound"), found["upper"].to_list(), 2),
        rate_column(Text(fr="point mort", en="break-even"), found["needed"].to_list(), 2),
        word_column(Text(fr="verdict", en="verdict"), [VERDICTS[_verdict(one)] for _, one in found.iterrows()]),
    )
    return Section(
        Text(fr="Paie-t-elle, et peut-on le dire ?", en="Does it pay, and can one tell?"),
        (
            picture(partial(plot_decided, found.head(_DRAWN)), max(2.4, 1.5 + 0.5 * min(len(found), _DRAWN))),
            _HOW_DECIDED,
            Table(
                Text(fr="Taux, intervalle à 95 % et point mort", en="Rate, 95% interval and break-even"),
                columns,
                shown=_DRAWN,
            ),
        ),
    )


def _verdict(rate: pd.Series[float]) -> str:
    """Return "gain", "loss" or "undecidable" for a rate with its interval and the rate that pays; without one it is a loss."""
    if rate["needed"] != rate["needed"] or rate["upper"] < rate["needed"]:
        return "loss"
    return "gain" if rate["lower"] > rate["needed"] else "undecidable"


def _indicators(kpis: pd.DataFrame) -> Section:
    values = {name: kpis[name].to_list() for name in kpis.columns}
    columns = (
        name_column(list(kpis.index), _NAME),
        decimal_column(Text(fr="coût par contact", en="cost per contact"), values["cost_per_contact"], decimals=2),
        rate_column(Text(fr="taux de remontée", en="response rate"), values["response_rate"], 2),
        amount_column(Text(fr="commande moyenne", en="average order"), values["average_order"]),
        decimal_column(Text(fr="coût par prospect", en="cost per prospect"), values["cost_per_prospect"], decimals=2),
        rate_column(Text(fr="taux de transformation", en="conversion rate"), values["conversion_rate"]),
        decimal_column(Text(fr="coût par commande", en="cost per order"), values["cost_per_order"], decimals=2),
        count_column(Text(fr="point mort (commandes)", en="break-even (orders)"), values["break_even_orders"]),
    )
    money = (
        name_column(list(kpis.index), _NAME),
        amount_column(Text(fr="profit", en="profit"), values["profit"]),
        rate_column(Text(fr="profit par unité dépensée", en="profit per unit spent"), values["roi"]),
    )
    return Section(
        Text(fr="Les sept indicateurs", en="The seven indicators"),
        (
            Table(Text(fr="Sept indicateurs", en="Seven indicators"), columns, shown=_DRAWN),
            Table(
                Text(
                    fr="Profit, si chaque commande est due à la campagne",
                    en="Profit, if each order is due to the campaign",
                ),
                money,
                shown=_DRAWN,
            ),
        ),
    )


_TITLE = Text(fr="Nos campagnes", en="Our campaigns")
_LEAD = Text(
    fr="Un taux de commande se lit avec le nombre de messages et son intervalle : sur peu d'envois, un bon taux peut être un hasard.",
    en="A rate of orders is read with the number of messages and its interval: on few messages, a good rate may be chance.",
)
_HOW_DECIDED = Text(
    fr="Le point mort est le taux à partir duquel la marge des commandes paie la campagne. Il est au-dessous de l'intervalle : gain ; "
    "au-dessus : perte ; dedans : indécidable, et seul un envoi plus grand le dira. Un gain suppose que chaque commande est due à la campagne.",
    en="The break-even is the rate from which on the margin of the orders pays for the campaign. Below the interval: a gain; above: a loss; "
    "inside: undecidable, and only a larger mailing will tell. A gain supposes that each order is due to the campaign.",
)
_MORE_ORDERS = Text(
    fr="{file}, campagne « {campaign} » : plus de commandes de témoins que de témoins. Vérifiez les deux colonnes.",
    en="{file}, campaign “{campaign}”: more orders of the control group than members. Check both columns.",
)
_LIMITS = Section(
    Text(fr="Ce que ce rapport ne dit pas", en="What this report does not say"),
    (
        Text(
            fr="Ce que la campagne a causé, là où personne n'a été laissé sans message par tirage au sort : une partie des commandes seraient "
            "venues sans elle.",
            en="What the campaign caused, where nobody was left without a message by lot: part of the orders would have come without it.",
        ),
        Text(
            fr="Ce qui vient après : une commande ramenée trop cher peut être la première de beaucoup, et un message de trop peut faire partir.",
            en="What comes after: an order that cost too much may be the first of many, and one message too many may drive people away.",
        ),
    ),
)
