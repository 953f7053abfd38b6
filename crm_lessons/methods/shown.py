"""A value in a sentence, as its author would write it: 20240105, not np.int64(20240105)."""

from __future__ import annotations

import datetime
import numbers
from decimal import Decimal

import numpy as np
import pandas as pd

from crm_lessons.text.first_few import FEW
from crm_lessons.text.language import Text
from crm_lessons.text.terms.kinds import kind_in_words

_LONGEST = 40


def shown(value: object) -> str | Text:
    """Return a text in quotation marks, a number, a date or a short list as it is typed, anything else by its kind."""
    if isinstance(value, np.generic) and not isinstance(value, (np.datetime64, np.timedelta64)):
        value = value.item()
    if isinstance(value, str):
        return _cut(repr(value))
    if value is None or value is pd.NaT or value is pd.NA:
        return kind_in_words(None)
    if isinstance(value, (datetime.date, datetime.timedelta, pd.Period, numbers.Number, Decimal, np.datetime64)):
        return _cut(str(value))
    if isinstance(value, (list, tuple)):
        parts = ", ".join(str(shown(part)) for part in value[:FEW]) + (", …" if len(value) > FEW else "")
        return f"[{parts}]" if isinstance(value, list) else f"({parts})"
    if isinstance(value, dict):
        return _cut("{" + ", ".join(f"{shown(key)}: {shown(one)}" for key, one in value.items()) + "}")
    return kind_in_words(value)


def label(row: object) -> str:
    """Return the label of a row, that of several levels too, as a table shows it."""
    return ", ".join(map(str, row)) if isinstance(row, tuple) else str(row)


def _cut(written: str) -> str:
    return written if len(written) <= _LONGEST else f"{written[:_LONGEST]}…"
