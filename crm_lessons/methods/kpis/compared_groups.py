"""Which two groups of a table are compared, and in which order: the first less the other."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.methods.shown import label, shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text


def compared_groups(labels: pd.Index, between: object) -> tuple[Any, Any]:
    """Return the two labels in the order of `between`, or the only two there are.

    labels: those of the groups, each once
    between: two of them, or None when there are two

    Raises InputError, which names the groups found.
    """
    found = list(labels)
    if between is None and len(found) == 2:
        return found[0], found[1]
    two = _as_two(between)
    if two is None or not all(one in found for one in two):
        raise InputError(_WHICH.format(groups=first_few(map(_typed, found)), found=shown(between)))
    return two


def _as_two(between: object) -> tuple[Any, Any] | None:
    """Return a pair of two different labels, nothing where there is none."""
    if not isinstance(between, (tuple, list)) or len(between) != 2:
        return None
    first, other = between
    try:
        return None if first == other or hash((first, other)) is None else (first, other)
    except TypeError:
        return None


def _typed(name: object) -> str:
    """Return a label as a reader types it."""
    return repr(name) if isinstance(name, str) else label(name)


_WHICH = Text(
    fr="On compare deux groupes, le premier moins le second. Écrivez `between=(…, …)` avec deux de ces groupes : {groups}. "
    "Reçu : {found}.",
    en="Two groups are compared, the first less the second. Write `between=(…, …)` with two of these groups: {groups}. "
    "Received: {found}.",
)
