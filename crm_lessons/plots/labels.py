"""What figures write, and where: shares and head counts in words, names cut to fit, labels kept apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from crm_lessons.plots.style import TICK_SIZE, name_axes
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import counted, dirhams, number, number_text

FEW = 40
"""Up to here every customer is named; beyond, only their rank can be read."""

CUSTOMERS = (Text(fr="{n} client", en="{n} customer"), Text(fr="{n} clients", en="{n} customers"))
ORDERS = (Text(fr="{n} commande", en="{n} order"), Text(fr="{n} commandes", en="{n} orders"))
RESPONSES = (Text(fr="{n} réponse", en="{n} response"), Text(fr="{n} réponses", en="{n} responses"))
"""The noun after one, and after several."""

_LONGEST_NAME, _HEAD, _TAIL = 18, 10, 7
_LEVEL = 3
"""Longer names lie aslant, or they would run into each other."""
_SPARSE = 5
"""Fewer bars than this stay slim and to the left, instead of filling the figure."""


def customers_text(count: int) -> Text:
    """Write a head count with its noun: aucun client, 1 client, 4 clients."""
    if count == 0:
        return Text(fr="aucun client", en="no customer")
    return counted(count, *CUSTOMERS)


def orders_text(count: int) -> Text:
    """Write how many orders with their noun: 0 commande, 1 commande, 4 commandes."""
    return counted(count, *ORDERS)


def responses_text(count: float) -> Text:
    """Write how many responses with their noun: 0 réponse, 1 réponse, 4 réponses."""
    return counted(count, *RESPONSES)


def expected_text(count: float, decimals: int) -> Text:
    """Write how many are expected; a few too few to show are not nobody: moins de 0,1."""
    least = 10.0**-decimals
    if 0 < count < least / 2:
        return Text(fr="moins de {least}", en="less than {least}").format(least=number_text(least, decimals))
    return number_text(count, decimals)


def capital(words: Text) -> Text:
    """Return words as they begin a line: with a capital."""
    return Text(fr=words.fr[0].upper() + words.fr[1:], en=words.en[0].upper() + words.en[1:])


def short_name(customer: object) -> str:
    """Return a customer's name on one line; a long one loses its middle, for names often differ at the end."""
    name = " ".join(str(customer).split())
    return name if len(name) <= _LONGEST_NAME else f"{name[:_HEAD].rstrip()}…{name[-_TAIL:].lstrip()}"


def customer_ticks(ax: Axes, customers: pd.Index) -> None:
    """Name the customers ranked at 1, 2, 3... along the x axis; where there are too many, count the ranks."""
    count = len(customers)
    margin = 0.1 + count / 100
    ax.set_xlim(0.5 - margin, max(count, _SPARSE) + 0.5 + margin)
    if count > FEW:
        language = spoken()
        steps = MaxNLocator(nbins=8, steps=[1, 2, 5, 10], integer=True).tick_values(1, count)
        ranks = [1, *(int(rank) for rank in steps if 1 < rank <= count)]
        ax.set_xticks(ranks, [number(rank, language) for rank in ranks])
        name_axes(ax, x=Text(fr="Rang du client, du plus gros au plus petit", en="Customer's rank, largest first"))
        return
    names = [short_name(customer) for customer in customers]
    level = max(map(len, names)) <= _LEVEL or count <= _SPARSE
    aslant: dict[str, Any] = {} if level else {"rotation": 45, "ha": "right", "rotation_mode": "anchor"}
    ax.set_xticks(range(1, count + 1), names, size=TICK_SIZE, parse_math=False, **aslant)
    name_axes(ax, x=Text(fr="Clients, du plus gros au plus petit", en="Customers, largest first"))


def spread_apart(places: Sequence[float], gap: float, highest: float) -> list[float]:
    """Move rising places up, then down from `highest`, just enough to leave `gap` between neighbours."""
    apart = list(places)
    for i in range(1, len(apart)):
        apart[i] = max(apart[i], apart[i - 1] + gap)
    ceiling = highest
    for i in reversed(range(len(apart))):
        apart[i] = min(apart[i], ceiling)
        ceiling = apart[i] - gap
    return apart


def money_text(amount: float) -> Text:
    """Write an amount in dirhams, with cents where it has some: 500 DH, 3,75 DH."""
    decimals = 0 if abs(amount - round(amount)) < 0.005 else 2
    return Text(fr=dirhams(amount, "fr", decimals), en=dirhams(amount, "en", decimals))
