"""Several known mistakes in one answer, each in its own places: what is wrong in a place is what one of them produces there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any, NamedTuple

from crm_lessons.checking.judges import Judge
from crm_lessons.checking.places import Place, Places, apart, one_for_all, places_of, same
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question


class InPlaces(NamedTuple):
    """Known mistakes with the places that each explains, and the places that none does."""

    named: list[tuple[Mistake, list[Place]]]
    others: list[Place]


class _Shown(NamedTuple):
    """A known mistake, the places of an answer where it shows, and how many it should have changed that are right."""

    mistake: Mistake
    places: frozenset[Place]
    contradicted: int


def in_places(question: Question, given: Any, truth: Any, data: Data, judge: Judge) -> InPlaces:
    """Return the fewest known mistakes that explain all places that are off, or those that explain most of them.

    A mistake must show in more places than those that contradict it: otherwise it would be chance. None may contradict it in a
    function, nor where the places hold words or whole numbers, which agree by chance: there all must be explained. Right numbers in
    another order are no such case.
    given, truth: the answer and the right one, as they were read
    """
    mine, right = places_of(question, given), places_of(question, truth)
    if question.kind is Kind.ORDERED_LIST and (len(mine) != len(right) or in_another_order(mine, right)):
        return InPlaces([], [])
    if question.kind is not Kind.FUNCTION and not right.keys() <= mine.keys():
        return InPlaces([], [])
    off = [place for place in apart(question, right, mine) if place in right]
    shown = [_shown(question, one, mine, right, off, data, judge) for one in question.mistakes]
    easily_met = question.kind in _OF_ONE_EACH and not any(map(_has_decimals, right.values()))
    to_be_proved = easily_met or question.kind is Kind.FUNCTION
    credible = [
        one
        for one in shown
        if one is not None and (not one.contradicted if to_be_proved else len(one.places) > one.contradicted)
    ]
    found = _named(_all_explained_by_two(credible, off) or _most_explained(credible, off), off)
    return InPlaces([], off) if easily_met and found.others else found


def in_another_order(mine: Places, right: Places) -> bool:
    """Return whether the numbers of a list are the right ones, each somewhere: some agree with any mistake that moves them."""
    return not any(isinstance(one, str) for one in mine.values()) and {*mine.values()} == {*right.values()}


def _has_decimals(value: object) -> bool:
    return isinstance(value, float) and not value.is_integer()


_OF_ONE_EACH = (Kind.MAPPING, Kind.ORDERED_LIST, Kind.SERIES)
"""In a table the mistakes of one column say nothing of another."""


def _shown(
    question: Question, mistake: Mistake, mine: Places, right: Places, off: list[Place], data: Data, judge: Judge
) -> _Shown | None:
    if mistake.produces is None:
        return None
    produced = places_of(question, judge.made(mistake.produces, data))
    changed = {*apart(question, right, produced)}
    places = frozenset(place for place in off if place in changed and same(question, mine, produced, place))
    if question.kind is not Kind.FUNCTION and all_or_nothing(right, produced) and not changed <= places:
        return None
    return _Shown(mistake, places, sum(same(question, mine, right, place) for place in changed))


def all_or_nothing(right: Places, produced: Places) -> bool:
    """Return whether a mistake turns round the two numbers of an answer, or says one thing of all: that is seen everywhere or nowhere."""
    values = [*right.values()]
    return one_for_all(produced) or _turned_round(values, [*produced.values()])


def _turned_round(values: list[Any], produced: list[Any]) -> bool:
    return len(values) == 2 and all(isinstance(one, float) for one in values) and produced == values[::-1]


def _all_explained_by_two(credible: list[_Shown], off: list[Place]) -> Sequence[_Shown]:
    """Return one or two mistakes that explain every place, the least contradicted; none where no two do."""
    choices = [*((one,) for one in credible), *combinations(credible, 2)]
    whole = [
        chosen for chosen in choices if frozenset(off) <= frozenset[Place]().union(*(one.places for one in chosen))
    ]
    return min(whole, key=lambda chosen: (len(chosen), sum(one.contradicted for one in chosen)), default=())


def _most_explained(credible: list[_Shown], off: list[Place]) -> Sequence[_Shown]:
    """Return mistakes one after the other, each the one that explains most of what is left."""
    chosen: list[_Shown] = []
    left = frozenset(off)
    while credible and (best := max(credible, key=lambda one: len(one.places & left))).places & left:
        chosen.append(best)
        left -= best.places
    return chosen


def _named(chosen: Sequence[_Shown], off: list[Place]) -> InPlaces:
    """Give each place to the first mistake that explains it."""
    named, left = [], off
    for one in chosen:
        named.append((one.mistake, [place for place in left if place in one.places]))
        left = [place for place in left if place not in one.places]
    return InPlaces(named, left)
