"""How a report writes customers, amounts and rates, in sentences and in tables."""

from __future__ import annotations

from collections.abc import Sequence

from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, number_text, percent, share_text

SHOWN = 10
"""Rows of a table, and names in a sentence, before the others are only counted."""
_LONGEST_NAME = 60
_LEAST_WRITTEN = 0.0005


def customer_name(customer: object) -> str:
    """Return a customer's name on one line; one that would fill a page loses its last words."""
    name = " ".join(str(customer).split()) or "–"
    return name if len(name) <= _LONGEST_NAME else f"{_whole_words(name[: _LONGEST_NAME + 1])}…"


def _whole_words(beginning: str) -> str:
    """Return the beginning of a name without the word that it cuts, where most of it is left."""
    words = beginning.rpartition(" ")[0].rstrip(" ,;:-")
    return words if len(words) > _LONGEST_NAME // 2 else beginning[:-1].rstrip()


def named(customers: Sequence[object], most: int) -> Text:
    """Name the first customers and count the others; a dash where there is none."""
    if not customers:
        return Text(fr="–", en="–")
    names = ", ".join(customer_name(customer) for customer in customers[:most])
    others = len(customers) - most
    if others <= 0:
        return Text(fr=names, en=names)
    return Text(fr=names, en=names) + counted(others, _ONE_OTHER, _OTHERS)


def rate_text(rate: float) -> Text:
    """Write a rate with one decimal where it has one; one too small to be written is not made nothing."""
    if 0 < rate < _LEAST_WRITTEN:
        return Text(fr="moins de {rate}", en="less than {rate}").format(rate=share_text(2 * _LEAST_WRITTEN))
    return share_text(rate)


def rate_cell(rate: float, decimals: int = 1) -> Text:
    """Write a rate for a column, where every row has the same decimals."""
    return signed(Text(fr=percent(rate, "fr", decimals), en=percent(rate, "en", decimals)))


def amount_text(amount: float) -> Text:
    """Write an amount to the unit of its currency, which the file does not name."""
    return signed(number_text(round(amount) + 0.0))


def signed(words: Text) -> Text:
    """Return a number with the sign that typographers give to what is below nought."""
    return Text(fr=words.fr.replace("-", "−"), en=words.en.replace("-", "−"))


_ONE_OTHER = Text(fr=" et {n} autre", en=" and {n} other")
_OTHERS = Text(fr=" et {n} autres", en=" and {n} others")
