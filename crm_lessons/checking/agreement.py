"""How far an answer agrees with the right one, before anybody calls it a verdict."""

from __future__ import annotations

from dataclasses import dataclass

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
class Agreement:
    """`fraction` of the answer is right (1: all of it); `message` says what is amiss, when that can be said.

    explained: the message says all there is to say, as for the right number in another unit; no known mistake is sought.
    """

    fraction: float
    message: Text | None = None
    explained: bool = False

    @property
    def complete(self) -> bool:
        """Return whether nothing is missing."""
        return self.fraction >= 1


def beyond_chance(fraction: float, chance: float) -> float:
    """Return what a fraction that is right proves: 0 where no knowledge earns as much, 1 where all of it is right.

    The same correction as in Cohen's kappa: (fraction - chance) / (1 - chance). It grows with the fraction, so that an answer
    with more right parts never earns less.
    Source: Cohen (1960), "A coefficient of agreement for nominal scales".
    """
    return 1.0 if fraction >= 1 else max(0.0, (fraction - chance) / (1 - chance))


RIGHT = Agreement(1.0)
WRONG = Agreement(0.0)
