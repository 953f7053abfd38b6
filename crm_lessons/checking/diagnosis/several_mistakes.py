"""Several known mistakes in one answer, each in its own places: what is wrong in a place is what one of them produces there."""

from __future__ import annotations

from typing import Any, NamedTuple

from crm_lessons.checking.diagnosis.places import Place, Places, differing, places_of, same
from crm_lessons.checking.judges import Judge
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question


class InPlaces(NamedTuple):
    """Known mistakes with the places that each explains, and the places that none does."""

    named: list[tuple[Mistake, list[Place]]]
    others: list[Place]


class _Shown(NamedTuple):
    """A known mistake, the places of an answer where it shows, and how many it should have changed that are right."""

    mistake: Mistake
    places: list[Place]
    contradicted: int


def in_places(question: Question, given: Any, truth: Any, data: Data, judge: Judge) -> InPlaces:
    """Return the known mistakes that show in some places of an answer, each with those that no mistake before it explains.

    A mistake that is contradicted in more places than it shows in is left aside: there it would be chance. First come those
    that explain most.
    given, truth: the answer and the right one, as they were read
    """
    mine, right = places_of(question, given), places_of(question, truth)
    if question.kind is not Kind.FUNCTION and not right.keys() <= mine.keys():
        return InPlaces([], [])
    left = [place for place in differing(question, right, mine) if place in right]
    shown = [_shown(question, one, mine, right, left, data, judge) for one in question.mistakes]
    credible = [one for one in shown if one is not None and len(one.places) >= max(1, one.contradicted)]
    named = []
    while left and (best := max(credible, key=lambda one: _explained(one, left), default=None)):
        places = [place for place in left if place in {*best.places}]
        if not places:
            break
        named.append((best.mistake, places))
        left = [place for place in left if place not in {*places}]
    return InPlaces(named, left)


def _shown(
    question: Question, mistake: Mistake, mine: Places, right: Places, off: list[Place], data: Data, judge: Judge
) -> _Shown | None:
    if mistake.produces is None:
        return None
    produced = places_of(question, judge.read(mistake.produces(data)))
    changed = differing(question, right, produced)
    places = [place for place in off if place in {*changed} and same(question, mine, produced, place)]
    return _Shown(mistake, places, sum(same(question, mine, right, place) for place in changed))


def _explained(shown: _Shown, left: list[Place]) -> tuple[int, int]:
    return sum(place in {*shown.places} for place in left), -shown.contradicted
