"""A figure that a text quotes of something the sheet knows, and that the sheet does not have: worth a question, never a mark.

The rule is to stay silent when unsure. A sentence is asked about only when it states one rate of one thing, and nothing in it
speaks of a plan, a condition, a comparison or another year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crm_lessons.questions.question import Quotable
from crm_lessons.text.language import Text, listed


class Doubt(NamedTuple):
    """A figure as the text writes it, and the thing that it is quoted of."""

    figure: str
    thing: str


def doubts(text: str, known: Sequence[Quotable]) -> list[Doubt]:
    """Return the rates that a text states of a thing and that are none of those the sheet holds of it, as written."""
    return [doubt for sentence in _sentences(text) for doubt in _in_a_sentence(sentence, known)]


def asked(doubted: Sequence[Doubt]) -> Text:
    """Return the question that these figures are worth."""
    quoted = [Text(fr="{figure} ({thing})", en="{figure} ({thing})").format(**doubt._asdict()) for doubt in doubted]
    return _ASKED.format(figures=listed(quoted))


_ASKED = Text(
    fr="La feuille ne donne pas ce chiffre : {figures}. D'où le tirez-vous ?",
    en="The sheet does not have this figure: {figures}. Where does it come from?",
)


def _sentences(text: str) -> Iterator[str]:
    yield from re.split(r"(?<=[.!?;:])\s+|\n\s*\n", text)


def _in_a_sentence(sentence: str, known: Sequence[Quotable]) -> Iterator[Doubt]:
    rates = _A_RATE.findall(sentence)
    things = [(one, found) for one in known for found in re.findall(rf"(?i)\b(?:{one.named})(?!\w)", sentence)]
    if len(rates) == 1 and len(things) == 1 and not _NOT_A_STATEMENT.search(sentence):
        (written,), ((thing, name),) = rates, things
        another = thing.unless is not None and re.search(rf"(?i)\b(?:{thing.unless})", sentence)
        if not another and not _is_known(written, thing.rates):
            yield Doubt(f"{written} %", name)


def _is_known(written: str, rates: Sequence[float]) -> bool:
    """Return whether a percentage is one of these rates, or what is left of one, to the unit in which it is written, or nearly."""
    value, decimals = float(written.replace(",", ".")), len(written.replace(",", ".").partition(".")[2])
    near = _UNITS * 10.0**-decimals
    return any(abs(value - 100 * one) <= near + 1e-9 for rate in rates for one in (rate, 1 - rate))


_UNITS = 1.0
"""A figure is doubted only when it is off by more than one unit of its last digit: roundings are nobody's mistake."""
_A_RATE = re.compile(r"(?<![\d.,])(\d{1,3}(?:[.,]\d+)?)[\s\u00a0\u202f]*%")
_NOT_A_STATEMENT = re.compile(
    r"(?i)\b(?:si|s'ils?|cumul\w*|ensemble|premiers?|premi[èe]res?|jusqu\w*|autres?|objectifs?|cibles?|vis(?:er|ons|e)|atteindre|passer|porter|remises?|hausses?|baisses?|"
    r"augment\w*|dimin\w*|r[ée]dui\w*|budget|plus|moins|environ|presque|pr[èe]s|suppos\w*|imagin\w*|hypoth\w*|devrai\w*|"
    r"pourrai\w*|serai\w*|ferai\w*|aurai\w*|(?:19|20)\d\d|"
    r"together|first|top|others?|rest|if|targets?|goals?|aim\w*|reach\w*|raise\w*|discounts?|increase\w*|decrease\w*|reduc\w*|cut|more|less|"
    r"fewer|about|nearly|almost|suppos\w*|assum\w*|would|could|should|might|may)\b"
)
