"""Recognising known mistakes: one that explains the whole answer, or two made one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import combinations
from typing import Any

from crm_lessons.checking.agreement import Agreement
from crm_lessons.checking.judges import Judge
from crm_lessons.checking.places import one_for_all, places_of
from crm_lessons.checking.ties import Tied, as_the_ties_fell, tied_labels
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question

OF_RATES = (Kind.RATE, Kind.ORDERED_LIST, Kind.SERIES)
"""Where a known mistake is known, too, rounded or in percent."""


def recognise(question: Question, given: Any, data: Data, judge: Judge) -> Mistake | None:
    """Return the first known mistake of `question` that explains the answer as it stands, or else in another form; None when none does.

    Rates that a mistake explains once they are read as percentages, or as rounded, are explained by it too; what may be a rate as
    it stands is not read as a percentage. Where the answer comes from sorting, rows with equal values may stand in any order.
    """
    in_another_form = None
    for mistake in question.mistakes:
        if mistake.detects is not None:
            if mistake.detects(given):
                return mistake
        elif mistake.produces is not None:
            agreement = _agreement(question, judge.made(mistake.produces, data), given, data, judge)
            if agreement.complete:
                return mistake
            if in_another_form is None and _in_another_form(question, agreement, given):
                in_another_form = mistake
    return in_another_form


def chained(question: Question, given: Any, data: Data, judge: Judge) -> tuple[Mistake, Mistake] | None:
    """Return the first two known mistakes that explain the answer when both are made, None when no two do."""
    for one, other, produces in chains(question):
        try:
            produced = judge.tried(produces(data))
        except Exception:  # two wrong steps need not lead anywhere
            continue
        agreement = _agreement(question, produced, given, data, judge)
        if agreement.complete or _in_another_form(question, agreement, given):
            return one, other
    return None


def chains(question: Question) -> Iterator[tuple[Mistake, Mistake, partial[Any]]]:
    """Yield every two mistakes that can be made together, with what they produce: other steps of one computation each."""
    for one, other in combinations(question.mistakes, 2):
        match one.produces, other.produces:
            case partial() as here, partial() as there if _other_steps(here, there):
                yield one, other, partial(here.func, **here.keywords, **there.keywords)


def _other_steps(here: partial[Any], there: partial[Any]) -> bool:
    return here.func is there.func and not here.keywords.keys() & there.keywords.keys()


def _agreement(question: Question, produced: Any, given: Any, data: Data, judge: Judge) -> Agreement:
    if question.ties is not None and question.kind is not Kind.FUNCTION:
        given = as_the_ties_fell(question, question.kind, given, produced, judge.once(_tied, question, data))
    return judge.explained_by(given, produced)


def _in_another_form(question: Question, agreement: Agreement, given: Any) -> bool:
    """Return whether rates are those of a mistake, rounded or in percent; one number everywhere is near many, and none of them."""
    return agreement.in_another_form and question.kind in OF_RATES and not one_for_all(places_of(question, given))


def _tied(question: Question, data: Data) -> list[Tied]:
    return tied_labels(question, question.ties(data)) if question.ties is not None else []
