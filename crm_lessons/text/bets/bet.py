"""A bet that a lesson takes before it computes: what it is on, how it is read, and how it is set beside the truth."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import SupportsFloat, TypeAlias

from crm_lessons.text.language import Text
from crm_lessons.text.names import plain_spelling
from crm_lessons.text.numbers import counted, dirhams, number_text, share_text
from crm_lessons.text.written_numbers import written_number

Value: TypeAlias = float | str
"""A number, or the key of a word."""


@dataclass(frozen=True)
class Bet:
    """A bet on a number.

    id: its name in the lesson, `lesson.bet("half", ...)`
    on: what it is on, as a row of a table says it
    """

    id: str
    on: Text

    @property
    def wanted(self) -> Text:
        """Return what is to be typed."""
        return Text(fr="un nombre", en="a number")

    def read(self, typed: object) -> Value | None:
        """Return the number that was typed, None where it is none."""
        return _number(typed)

    def written(self, value: Value) -> Text:
        """Return a value in words."""
        amount = float(value)
        return number_text(amount, 0 if amount.is_integer() else 1)

    def apart(self, bet: Value, truth: Value) -> Text:
        """Say how far a bet is from the truth, as the two are written."""
        if self.written(bet) == self.written(truth):
            return _RIGHT
        gap = float(bet) - float(truth)
        return (_TOO_HIGH if gap > 0 else _TOO_LOW).format(gap=self._gap(abs(gap)))

    def _gap(self, gap: float) -> Text:
        return self.written(gap)


@dataclass(frozen=True)
class AmountBet(Bet):
    """A bet on dirhams."""

    @property
    def wanted(self) -> Text:
        """Return what is to be typed."""
        return Text(fr="un nombre de dirhams", en="a number of dirhams")

    def written(self, value: Value) -> Text:
        """Return a value in words."""
        return Text(fr=dirhams(float(value), "fr"), en=dirhams(float(value), "en"))


@dataclass(frozen=True)
class ShareBet(Bet):
    """A bet on a share, typed in per cent or as a rate: what is above 1 is in per cent."""

    @property
    def wanted(self) -> Text:
        """Return what is to be typed."""
        return Text(fr="un nombre, en pour cent", en="a number, in per cent")

    def read(self, typed: object) -> Value | None:
        """Return the share between 0 and 1 that was typed, None where it is none."""
        share = _number(typed)
        return share / 100 if share is not None and share > 1 else share

    def written(self, value: Value) -> Text:
        """Return a value in words."""
        return share_text(float(value))

    def _gap(self, gap: float) -> Text:
        points = round(100 * gap, 1)
        return counted(points, *_POINTS, decimals=0 if points.is_integer() else 1)


@dataclass(frozen=True)
class WordBet(Bet):
    """A bet on one of a few words.

    words: key -> the word as the reader types it; the lesson's computation may give the key or the word
    """

    words: Mapping[str, Text]

    @property
    def wanted(self) -> Text:
        """Return what is to be typed."""
        first, *others, last = (_QUOTED.format(word=word) for word in self.words.values())
        return sum((_COMMA + other for other in others), first) + _OR + last

    def read(self, typed: object) -> Value | None:
        """Return the key of the word that was typed, in either language, None where it is none of them."""
        said = plain_spelling(str(typed))
        keys = (key for key, word in self.words.items() if said in map(plain_spelling, (key, word.fr, word.en)))
        return next(keys, None)

    def written(self, value: Value) -> Text:
        """Return a value in words."""
        return self.words[str(value)]

    def apart(self, bet: Value, truth: Value) -> Text:
        """Say whether a bet is the truth."""
        return _RIGHT if bet == truth else _OTHER


YES_OR_NO = {"true": Text(fr="oui", en="yes"), "false": Text(fr="non", en="no")}
"""The keys are how Python writes a yes and a no, so that a comparison is a truth as it stands."""


def names(*labels: str) -> dict[str, Text]:
    """Return words that are the same in both languages, such as the names of customers."""
    return {label: Text(fr=label, en=label) for label in labels}


def _number(typed: object) -> float | None:
    if isinstance(typed, str):
        return written_number(typed)
    if isinstance(typed, bool) or not isinstance(typed, SupportsFloat):
        return None
    try:
        number = float(typed)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


_RIGHT = Text(fr="juste", en="right")
_OTHER = Text(fr="autre réponse", en="another answer")
_TOO_HIGH = Text(fr="trop haut de {gap}", en="too high by {gap}")
_TOO_LOW = Text(fr="trop bas de {gap}", en="too low by {gap}")
_POINTS = (Text(fr="{n} point", en="{n} point"), Text(fr="{n} points", en="{n} points"))
_QUOTED = Text(fr='`"{word}"`', en='`"{word}"`')
_COMMA = Text(fr=", ", en=", ")
_OR = Text(fr=" ou ", en=" or ")
