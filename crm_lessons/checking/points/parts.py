"""How much of an answer is right: the share of its places, and whether those that are not are all wrong in one known way."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

import pandas as pd

from crm_lessons.checking.agreement import Agreement
from crm_lessons.checking.kinds.nearly_right import Nearly, nearly_right, nearly_right_in
from crm_lessons.checking.kinds.numbers import (
    ROUNDED_CREDIT,
    UNIT_CREDIT,
    are_percentages,
    compare,
    is_rate,
    rounded_too_early,
)
from crm_lessons.checking.mistakes import OF_RATES
from crm_lessons.checking.places import WHOLE, WITH_PLACES, Place, beside, differing, one_for_all, places_of
from crm_lessons.questions.question import Kind, Question

_OF_NUMBERS = (Kind.ORDERED_LIST, Kind.SERIES, Kind.TABLE)


def right_or_as(question: Question, given: Any, truth: Any, made: Any, wrong: frozenset[Place]) -> bool:
    """Return whether each place of an answer is right or what a mistake makes of it; without common places, all of it the latter.

    Rates may be either one rounded or in percent: so they are read where the mistake is made everywhere.
    wrong: here and below, the places where the answer and the right one differ
    """
    other = differing(question, given, made)
    if not wrong or WHOLE in wrong | other or not _of_the_same_places(question, given, truth, made):
        return not other
    left = wrong & other
    return not left or (question.kind in OF_RATES and _nearly(question, given, truth, made, left))


def _nearly(question: Question, given: Any, truth: Any, made: Any, places: Collection[Place]) -> bool:
    """Return whether each of some places holds a number that is nearly right or nearly what a mistake makes of it, not one for all."""
    mine, ways = places_of(question, given), [places_of(question, way) for way in (truth, made)]
    return not one_for_all(mine) and all(
        any(nearly_right(question, mine.get(place), way.get(place)) for way in ways) for place in places
    )


def _of_the_same_places(question: Question, *answers: Any) -> bool:
    """Return whether all tables have the same rows, all lists one length: what two of them lack is not alike in both."""
    if question.kind is Kind.TABLE:
        return len({frozenset(answer.index) for answer in answers}) == 1
    return question.kind is not Kind.ORDERED_LIST or len({*map(len, answers)}) == 1


def right_share(question: Question, given: Any, truth: Any, agreement: Agreement, wrong: frozenset[Place]) -> float:
    """Return the share of the places of a wrong answer that are right; what is too much weighs as much as what is missing.

    A number that is right but for its decimals or its unit counts as it does alone, where most of the others are right or
    nearly. A column that was not asked for says nothing. Where the order of rows counts, rows that are all there in another
    order keep most of what they are worth. What has no places agrees as far as it does.
    """
    if question.kind in WITH_PLACES and WHOLE in wrong:
        return 0.0
    match question.kind:
        case Kind.SET:
            return max(0.0, 1 - len(wrong) / len(truth))
        case Kind.TABLE:
            in_place = _right_cells(question, given, wrong, truth, least=1)
            if not _of_these_rows(given, truth):
                return in_place
            by_name = given.loc[truth.index]
            beside_their_names = _right_cells(question, by_name, differing(question, by_name, truth), truth)
            return max(in_place, IN_ANOTHER_ORDER * beside_their_names)
        case Kind.ORDERED_LIST | Kind.SERIES:
            asked = wrong | {*places_of(question, truth)}
            share = 1 - _lost(question, given, truth, wrong, len(asked)) / len(asked)
            of_another_length = question.kind is Kind.ORDERED_LIST and len(given) != len(truth)
            return 0.0 if of_another_length and share < _MOSTLY else share
        case Kind.MAPPING:
            return 1 - len(wrong) / len(wrong | {*places_of(question, truth)})
        case Kind.FUNCTION:
            in_all = (len(question.places) or 1) * len(truth)
            return max(0.0, 1 - _lost_by_a_function(question, given, truth, wrong) / in_all)
    return agreement.fraction


_MOSTLY = 0.5
"""So much of a list of another length must be right: otherwise nothing says that its places are those asked for."""
IN_ANOTHER_ORDER = 0.75
"""What the right numbers of a table keep beside the right names, the rows standing in another order than the one asked for."""


def _of_these_rows(given: pd.DataFrame, truth: pd.DataFrame) -> bool:
    return len(given) == len(truth) and given.index.is_unique and {*given.index} == {*truth.index}


def _right_cells(
    question: Question, given: pd.DataFrame, wrong: Collection[Place], truth: pd.DataFrame, least: int = 0
) -> float:
    """Return the share of the cells that are right, where at least so many are wrong."""
    cells = {place for place in wrong if isinstance(place, tuple) and place[1] in truth}
    asked = cells | {*places_of(question, truth)}
    return 1 - max(least, _lost(question, given, truth, cells, len(asked))) / len(asked)


def _lost(question: Question, given: Any, truth: Any, wrong: Collection[Place], asked: int) -> float:
    """Return how many of the wrong places count for nothing, a number that is nearly right counting in part.

    Not where most are neither, nor where all are one number.
    asked: how many places there are
    """
    mine, theirs = beside(question, given, truth), places_of(question, truth)
    kept = [_KEPT[nearly] for nearly in nearly_right_in(question, mine, theirs, wrong).values()]
    guessed = 2 * kept.count(0) > asked or one_for_all(mine)
    return len(wrong) - (0 if guessed else sum(kept))


def _lost_by_a_function(question: Question, given: Any, truth: Any, wrong: Collection[Place]) -> float:
    """Return how many of the wrong places count for nothing, where the results are rates one that is nearly right counting in part."""
    if question.returns is not Kind.RATE:
        return len(wrong)
    agreements = [
        compare(question, mine, right) for mine, right in zip(given, truth, strict=True) if type(mine) is float
    ]
    return len(wrong) - sum(one.fraction for one in agreements if one.explained)


_KEPT = {None: 0.0, Nearly.ROUNDED: ROUNDED_CREDIT, Nearly.IN_PERCENT: UNIT_CREDIT}


def in_percent_or_right(question: Question, given: Any, truth: Any, wrong: frozenset[Place]) -> bool:
    """Return whether each place of an answer is right or a rate written as a percentage."""
    return _each_number(question, given, truth, wrong, lambda one, right: are_percentages(question, [one], [right]))


def rounded_or_right(question: Question, given: Any, truth: Any, wrong: frozenset[Place]) -> bool:
    """Return whether each place of an answer is right or a rate rounded to two decimals."""
    return _each_number(question, given, truth, wrong, rounded_too_early)


def _each_number(
    question: Question, given: Any, truth: Any, wrong: frozenset[Place], passes: Callable[[float, float], bool]
) -> bool:
    if question.kind not in _OF_NUMBERS or WHOLE in wrong:
        return False
    mine, theirs = places_of(question, given), places_of(question, truth)
    if one_for_all(mine):
        return False
    pairs = [(mine.get(place), theirs.get(place)) for place in wrong]
    return all(
        isinstance(one, float) and isinstance(right, float) and is_rate(abs(right)) and passes(one, right)
        for one, right in pairs
    )
