"""Customers by name: the first dozen, and how many more."""

from __future__ import annotations

import pandas as pd

from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

AND_MORE = Text(fr="{named} et {others} de plus", en="{named} and {others} more")
_NAMED = 12


def first_dozen(members: pd.Index) -> Text:
    """Return the first dozen by name; the others are counted."""
    named = ", ".join(str(customer) for customer in members[:_NAMED])
    others = len(members) - _NAMED
    return Text(fr=named, en=named) if others <= 0 else AND_MORE.format(named=named, others=number_text(others))
