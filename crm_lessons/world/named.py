"""How a manager names customers and channels in a decision: in whatever form they come out of the tables."""

from __future__ import annotations

from numbers import Integral
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.text.language import SpokenError, Text
from crm_lessons.text.names import plain_spelling
from crm_lessons.world.customers import Channel

CUSTOMER = "customer"


class NotDecided(SpokenError, ValueError):
    """A decision that says nothing that can be done; the message says what is expected and what was found."""


def customers_in(given: Any, field: str) -> tuple[Any, ...]:
    """Return the customers that are named: by a list, a set, an array, a column or a table, or by one number.

    What is labelled by customer names its labels, a Series of True and False those at True; a table with a column `customer`
    names what stands in it. Whether a number is a customer's is seen when the decision is carried out.
    """
    named: Any
    match given:
        case tuple():
            return given
        case pd.DataFrame():
            named = given.get(CUSTOMER, given.index)
        case pd.Series() if given.index.name == CUSTOMER:
            named = given.index[given.to_numpy(bool)] if given.dtype == bool else given.index
        case pd.Series() | pd.Index() | np.ndarray() if given.ndim == 1:
            named = given
        case list() | set() | frozenset() | range():
            return tuple(given)
        case Integral():
            return (int(given),)
        case _:
            raise NotDecided(_CUSTOMERS.format(field=field, found=type(given).__name__))
    return tuple(named.tolist())


def channel_in(given: Any) -> Channel:
    """Return the channel of this name, in French or English, or of this number."""
    spelling = plain_spelling(given) if isinstance(given, str) else given
    if isinstance(spelling, str) and spelling in _CHANNELS:
        return _CHANNELS[spelling]
    if isinstance(given, Integral) and given in list(Channel):
        return Channel(int(given))
    raise NotDecided(_CHANNEL.format(found=given if isinstance(given, str) else type(given).__name__))


_CHANNELS = {
    "email": Channel.EMAIL,
    "mail": Channel.EMAIL,
    "courriel": Channel.EMAIL,
    "post": Channel.POST,
    "letter": Channel.POST,
    "poste": Channel.POST,
    "courrier": Channel.POST,
    "lettre": Channel.POST,
    "telephone": Channel.TELEPHONE,
    "phone": Channel.TELEPHONE,
}
_CUSTOMERS = Text(
    fr="`{field}` attend des numéros de clients, dans une liste, un index ou une colonne. Reçu : {found}.",
    en="`{field}` takes the numbers of customers, in a list, an index or a column. Received: {found}.",
)
_CHANNEL = Text(
    fr='Un message part par `"email"`, `"post"` ou `"telephone"`. Reçu : {found}.',
    en='A message goes by `"email"`, `"post"` or `"telephone"`. Received: {found}.',
)
