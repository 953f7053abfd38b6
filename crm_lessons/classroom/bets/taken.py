"""The bets of one lesson: each taken in its cell, all set beside the truth at the end."""

from __future__ import annotations

from crm_lessons.classroom.bets.beside import BetsBesideTruth, Compared
from crm_lessons.classroom.bets.kept import keep
from crm_lessons.classroom.panel import Notice
from crm_lessons.text.bets import BETS
from crm_lessons.text.bets.bet import Bet, Value
from crm_lessons.text.language import Language, Text
from crm_lessons.text.names import known_name


class TakenBets:
    """The bets of a lesson that is open; those that are not taken yet are not there."""

    def __init__(self, stem: str, language: Language) -> None:
        self._stem = stem
        self._language = language
        self._bets = BETS[stem]
        self._taken: dict[str, Value] = {}

    def take(self, name: str, typed: tuple[object, ...]) -> Notice:
        """Take note of what was typed for a bet, and say how it was read; what is no bet is met by what to type.

        Raises: UnknownName.
        """
        bet = self._bets[known_name(name, list(self._bets))]
        value = bet.read(typed[0]) if len(typed) == 1 else None
        if value is None:
            self._taken.pop(name, None)
            return Notice(_asked(bet, typed).marked(self._language), _HOW.marked(self._language))
        self._taken[name] = value
        keep(self._stem, name, bet=value)
        return Notice(_TAKEN.format(value=bet.written(value)).marked(self._language), _GO_ON.marked(self._language))

    def beside(self, computed: dict[str, object]) -> BetsBesideTruth | Notice:
        """Set the bets taken beside what the lesson computed, given for every bet of it.

        Raises: UnknownName for a truth that no bet is on, LookupError for one that is missing or cannot be read.
        """
        truths = {known_name(name, list(self._bets)): self._bets[name].read(truth) for name, truth in computed.items()}
        if missing := [name for name in self._bets if truths.get(name) is None]:
            raise LookupError(f"no truth, or none that can be read, for bets {missing}")
        compared = [self._compared(name, truths[name]) for name in self._bets if name in self._taken]
        if not compared:
            return Notice(_NONE_TAKEN.marked(self._language), _GO_BACK.marked(self._language))
        return BetsBesideTruth(compared, waiting=len(self._bets) - len(compared), language=self._language)

    def _compared(self, name: str, truth: Value | None) -> Compared:
        assert truth is not None
        bet, value = self._bets[name], self._taken[name]
        keep(self._stem, name, bet=value, truth=truth)
        return Compared(bet.on, bet.written(value), bet.written(truth), bet.apart(value, truth))


def _asked(bet: Bet, typed: tuple[object, ...]) -> Text:
    if len(typed) == 2 and all(type(part) is int for part in typed):
        return _DECIMAL_COMMA.format(whole=typed[0], decimals=typed[1])
    untouched = not typed or typed[0] is ...
    return (_WAITING if untouched else _NOT_READ).format(wanted=bet.wanted)


_WAITING = Text(fr="Votre pari, à la place de `...` : {wanted}.", en="Your bet, in place of `...`: {wanted}.")
_NOT_READ = Text(
    fr="Ce pari ne se lit pas. On attend {wanted}.", en="This bet cannot be read. What is expected: {wanted}."
)
_DECIMAL_COMMA = Text(
    fr="Les décimales s'écrivent avec un point : `{whole}.{decimals}`.",
    en="Decimals are written with a point: `{whole}.{decimals}`.",
)
_HOW = Text(
    fr="Lancez la cellule, puis la suite : la réponse se déplie.",
    en="Run the cell, then what follows: the answer unfolds.",
)
_TAKEN = Text(fr="Pari noté : {value}.", en="Bet noted: {value}.")
_GO_ON = Text(fr="Lancez la suite pour voir la réponse.", en="Run what follows to see the answer.")
_NONE_TAKEN = Text(
    fr="Vos paris se liront ici, en face de ce que la leçon a calculé.",
    en="Your bets will be read here, beside what the lesson computed.",
)
_GO_BACK = Text(
    fr="Remontez en poser un, puis relancez cette cellule.", en="Go back up to make one, then run this cell again."
)
