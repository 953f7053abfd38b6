"""What a text that a person reads may plainly lack: words, a figure, or what the question asks it to say."""

from __future__ import annotations

import re

from crm_lessons.questions.question import Mistake

TOO_SHORT = "too_short"


def too_short(words: int, *, fr: str, en: str) -> Mistake:
    """Return the mistake of a text that has fewer words than these."""
    return Mistake(TOO_SHORT, fr=fr, en=en, detects=lambda text: len(text.split()) < words)


def no_figure(*, fr: str, en: str) -> Mistake:
    """Return the mistake of a text without a digit."""
    return leaves_out("no_figure", r"\d", fr=fr, en=en)


def leaves_out(name: str, pattern: str, *, fr: str, en: str) -> Mistake:
    """Return the mistake of a text in which nothing matches a regular expression; `(?i)` makes capitals count as small."""
    return Mistake(name, fr=fr, en=en, detects=lambda text: not re.search(pattern, text))
