"""What a campaign caused: those who had the message, less those whom the lot left without it."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods.scoring.control_group import MailingUplift, mailing_uplift
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.table import Column, Table, amount_column, count_column, name_column, rate_column, word_column
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_NAME = Text(fr="campagne", en="campaign")


def effect_section(campaigns: pd.DataFrame) -> Section:
    """Say what each campaign with a control group added, and what that earned.

    campaigns: name | cost, messages, orders, margin_per_order, control, control_orders
    """
    return Section(Text(fr="Qu'a-t-elle causé ?", en="What did it cause?"), _blocks(campaigns))


def _blocks(campaigns: pd.DataFrame) -> tuple[Block, ...]:
    measurable = (
        campaigns[(campaigns["cost"] > 0) & (campaigns["margin_per_order"] > 0)] if len(campaigns) else campaigns
    )
    if measurable.empty:
        return (_NO_CONTROL,)
    effects = {str(name): _effect(row) for name, row in measurable.iterrows()}
    said = [_said(name, effect) for name, effect in effects.items()] if len(effects) <= 3 else []
    return (
        *said,
        Table(
            Text(fr="L'effet : avec message, moins témoins", en="The effect: with message, less controls"),
            _orders(effects, measurable),
        ),
        Table(Text(fr="Ce que l'effet a rapporté", en="What the effect earned"), _profits(effects)),
    )


def _effect(row: pd.Series[float]) -> MailingUplift:
    return mailing_uplift(
        responses=int(row["orders"]),
        contacted=int(row["messages"]),
        control_responses=int(row["control_orders"]),
        control=int(row["control"]),
        cost=float(row["cost"] / row["messages"]),
        margin=float(row["margin_per_order"]),
    )


def _said(name: str, effect: MailingUplift) -> Text:
    words = _CAUSED if effect.uplift.low > 0 else _REPELLED if effect.uplift.high < 0 else _CANNOT_TELL
    return words.format(
        name=name,
        uplift=_a_hundred(abs(effect.uplift.value)),
        low=_a_hundred(effect.uplift.low),
        high=_a_hundred(effect.uplift.high),
        verdict=effect.verdict,
    )


def _a_hundred(rate: float) -> Text:
    """Write a rate as orders for a hundred messages."""
    words = number_text(100 * abs(rate), decimals=1)
    return words if rate >= 0 else Text(fr="−", en="−") + words


def _orders(effects: dict[str, MailingUplift], campaigns: pd.DataFrame) -> tuple[Column, ...]:
    found = list(effects.values())
    return (
        name_column(list(effects), _NAME),
        count_column(Text(fr="messages", en="messages"), campaigns["messages"].to_list()),
        rate_column(
            Text(fr="commandes, avec message", en="orders, with message"), [one.response_rate for one in found], 2
        ),
        count_column(Text(fr="témoins", en="controls"), campaigns["control"].to_list()),
        rate_column(Text(fr="commandes, témoins", en="orders, controls"), [one.control_rate for one in found], 2),
        rate_column(Text(fr="effet", en="effect"), [one.uplift.value for one in found], 2),
        rate_column(Text(fr="borne basse", en="lower bound"), [one.uplift.low for one in found], 2),
        rate_column(Text(fr="borne haute", en="upper bound"), [one.uplift.high for one in found], 2),
    )


def _profits(effects: dict[str, MailingUplift]) -> tuple[Column, ...]:
    found = list(effects.values())
    return (
        name_column(list(effects), _NAME),
        amount_column(Text(fr="profit", en="profit"), [one.profit.value for one in found]),
        amount_column(Text(fr="borne basse", en="lower bound"), [one.profit.low for one in found]),
        amount_column(Text(fr="borne haute", en="upper bound"), [one.profit.high for one in found]),
        word_column(Text(fr="verdict", en="verdict"), [one.verdict for one in found]),
    )


_NO_CONTROL = Text(
    fr="Aucune campagne n'a de témoins, avec un coût et une marge : ce qu'elles ont causé ne peut pas se dire. La prochaine fois, laissez sans "
    "message une partie des clients, tirée au sort, et notez leurs commandes.",
    en="No campaign has a control group, with a cost and a margin: what they caused cannot be told. Next time, leave a part of the customers, "
    "drawn by lot, without a message, and write down their orders.",
)
_CAUSED = Text(
    fr="{name} : pour cent messages, les commandes dépassent de {uplift} celles des témoins (de {low} à {high}). Profit : {verdict}.",
    en="{name}: for a hundred messages, {uplift} more orders than without a message (from {low} to {high}). Profit: {verdict}.",
)
_REPELLED = Text(
    fr="{name} : pour cent messages, les commandes restent de {uplift} au-dessous de celles des témoins (de {low} à {high}). Profit : {verdict}.",
    en="{name}: for a hundred messages, {uplift} fewer orders than without a message (from {low} to {high}). Profit: {verdict}.",
)
_CANNOT_TELL = Text(
    fr="{name} : pour cent messages, l'effet va de {low} à {high} commandes ; le hasard suffit à l'expliquer. Profit : {verdict}.",
    en="{name}: for a hundred messages, the effect is between {low} and {high} orders; chance is enough to explain it. Profit: {verdict}.",
)
