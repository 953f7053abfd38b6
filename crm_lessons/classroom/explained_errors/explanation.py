"""The first rule that knows an error explains it."""

from __future__ import annotations

from collections.abc import Mapping

from crm_lessons.classroom.explained_errors import (
    attributes,
    calls,
    dates,
    imports,
    lists,
    names,
    numbers_as_text,
    values,
)
from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.classroom.explained_errors.tables import missing_keys, queries, refusals
from crm_lessons.classroom.explained_errors.unreadable import copied_signs, numbers_on_paper, syntax, texts, words
from crm_lessons.text.language import SpokenError, Text

RULES: tuple[Rule, ...] = tuple(
    rule
    for family in (
        numbers_on_paper,
        copied_signs,
        words,
        texts,
        syntax,
        queries,
        names,
        imports,
        dates,
        values,
        numbers_as_text,
        lists,
        refusals,
        missing_keys,
        attributes,
        calls,
    )
    for rule in family.RULES
)


def explanation(error: BaseException, cell: str, variables: Mapping[str, object]) -> Text | None:
    """Return a sentence on the error on which a cell stopped; None where no rule knows it, or the error speaks for itself.

    Never raises: a beginner's cell may hold anything, and a helper that fails is worse than none.
    """
    if isinstance(error, SpokenError):
        return None
    failure = Failure(error, cell, variables)
    try:
        return next((sentence for rule in RULES if (sentence := rule.explain(failure)) is not None), None)
    except Exception:
        return None
