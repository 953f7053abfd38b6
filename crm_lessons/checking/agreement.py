"""How far an answer agrees with the right one, before anybody calls it a verdict."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import NamedTuple

from crm_lessons.text.language import Text


class Unreadable(Exception):
    """The answer is not of the kind that was asked for; `message` says what was expected and what was found."""

    def __init__(self, message: Text) -> None:
        super().__init__(message)
        self.message = message


class NotAttempted(Exception):
    """The place of the answer is still empty."""


class NeverEnds(Exception):
    """A call took longer than it may; raised by whoever holds the clock."""


@dataclass(frozen=True)
class Stopped:
    """The function gave nothing to compare in this case; `reason` says why.

    line: the line of the student's own on which it stopped, where there is one
    """

    reason: Text
    line: str | None = field(default=None, compare=False)


class Off(NamedTuple):
    """Places of an answer that are not right, and the sentence that names them, `{places}` standing for their names.

    openly: whether to know which they are brings nobody nearer to the answer, as with numbers, which are to be computed; where
        each place has one of a few words, it brings near
    """

    sentence: Text
    places: tuple[Hashable, ...]
    openly: bool = False


@dataclass(frozen=True)
class Agreement:
    """`fraction` of the answer is right (1: all of it); `message` says what is amiss, when that can be said.

    explained: the message says all there is to say, as for the right number in another unit; no known mistake is sought.
    doubtful: it rests on taking numbers for percentages that might be rates as they stand; that names no known mistake.
    off: which places are not right, where an answer has places: labels, numbers of a list, (row, column) of a table
    """

    fraction: float
    message: Text | None = None
    explained: bool = False
    doubtful: bool = False
    off: tuple[Off, ...] = ()

    @property
    def complete(self) -> bool:
        """Return whether nothing is missing."""
        return self.fraction >= 1

    @property
    def in_another_form(self) -> bool:
        """Return whether it is surely the same answer, written otherwise: in percent, rounded, without its labels."""
        return self.explained and not self.doubtful


def worth(fraction: float, chance: float) -> float:
    """Return the fraction of the points that a fraction that is right earns: itself, or what lies beyond chance.

    chance: what the best of the answers that need no knowledge gets right, below 1. How far a fraction lies beyond it is
    measured as by Cohen's kappa, (fraction - chance) / (1 - chance): up to one half it is all that is earned, from there on
    the fraction itself is, for then little of it can be chance.
    An answer with more right parts never earns less.
    Source: Cohen (1960), "A coefficient of agreement for nominal scales".
    """
    beyond = (fraction - chance) / (1 - chance)
    return fraction if beyond >= _MOSTLY_KNOWN - 1e-9 else max(0.0, beyond)


_MOSTLY_KNOWN = 0.5


RIGHT = Agreement(1.0)
WRONG = Agreement(0.0)

TO_LOOK_AT = Text(fr="À reprendre : {places}.", en="To look at again: {places}.")
