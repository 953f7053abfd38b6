"""A word of the field: its name and its meaning, each in both languages."""

from __future__ import annotations

from dataclasses import dataclass

from crm_lessons.text.language import Text


@dataclass(frozen=True)
class Term:
    """A word of the field and what it means; the two names are each other's translation."""

    name: Text
    meaning: Text
