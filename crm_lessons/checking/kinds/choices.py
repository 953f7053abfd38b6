"""Choices: a letter and the number of its reason, right together or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from crm_lessons.checking.agreement import RIGHT, WRONG, Agreement, Unreadable
from crm_lessons.checking.reading.plain import alone, folded, items, number, plain_value, unreadable
from crm_lessons.questions.question import Question
from crm_lessons.questions.two_tiers import EXAMPLE
from crm_lessons.text.language import LANGUAGES, Text

LONGEST = 1_000
"""Characters; a choice and its reason together have less than half of that."""

_EXPECTED = Text(
    fr='une lettre et le numéro d\'une raison, entre guillemets, comme "{example}"',
    en='a letter and the number of a reason, in quotation marks, such as "{example}"',
).format(example=EXAMPLE)


def read(question: Question, answer: object) -> str:
    """Return a choice and its reason as "b2", written in one text or as two values, in either order.

    Each of the two is known by its mark, by its sentence in either language, or by both.
    """
    parts = _parts(answer)
    if parts is None:
        raise unreadable(question.id, answer, _EXPECTED)
    given = "".join(parts)
    choices, reasons = (_by_spelling(tuple(tier.items())) for tier in (question.choices, question.reasons))
    if (chosen := _chosen(given, choices, reasons)) is not None:
        return chosen
    missing = _WHICH_REASON if given in choices else _WHICH_CHOICE if given in reasons else _NEITHER
    if len(parts) > 1 and all(_chosen(part, choices, reasons) for part in parts):
        missing = _TWO
    raise Unreadable(missing.format(id=question.id, example=EXAMPLE))


def _chosen(given: str, choices: dict[str, str], reasons: dict[str, str]) -> str | None:
    """Return the marks of a choice and its reason, written one behind the other; None for anything else."""
    for end in range(1, len(given)):
        first, second = given[:end], given[end:]
        if first in choices and second in reasons:
            return choices[first] + reasons[second]
        if first in reasons and second in choices:
            return choices[second] + reasons[first]
    return None


def compare(question: Question, given: str, truth: str) -> Agreement:
    """Compare two choices with their reasons; one without the other is worth nothing, since it can be had by trying."""
    return RIGHT if given in (truth, *question.also_right) else WRONG


def _parts(answer: object) -> list[str] | None:
    """Return the one text or the two values of an answer, folded; None for anything else."""
    inside = alone(answer)
    values = [inside] if (several := items(inside)) is None else several
    parts = [part for value in values[:3] if (part := _mark_or_words(value)) is not None]
    return parts if len(parts) == len(values) in (1, 2) else None


def _mark_or_words(value: object) -> str | None:
    plain = plain_value(value)
    if isinstance(plain, str):
        return folded(plain[:LONGEST])
    count = number(plain)
    return str(int(count)) if count is not None and count in range(100) else None


@lru_cache(maxsize=64)
def _by_spelling(sentences: tuple[tuple[str, Text], ...]) -> dict[str, str]:
    """Return the mark of each sentence by all that it may be called; worked out once, as every known mistake is read, too."""
    return {spelling: mark for mark, text in sentences for spelling in _spellings(mark, text)}


def _spellings(mark: str, text: Text) -> Iterator[str]:
    yield mark
    for words in (folded(text.in_language(language)) for language in LANGUAGES):
        yield from (words, mark + words)


_WHICH_REASON = Text(
    fr="`{id}` dit ce que vous choisissez, pas encore pourquoi : laquelle des raisons ? Ajoutez son numéro derrière la lettre, "
    'comme dans "{example}".',
    en="`{id}` says what you choose, not yet why: which of the reasons? Put its number after the letter, "
    'as in "{example}".',
)
_WHICH_CHOICE = Text(
    fr="`{id}` donne une raison, pas encore ce que vous choisissez. Mettez la lettre devant le numéro, comme dans "
    '"{example}".',
    en='`{id}` gives a reason, not yet what you choose. Put the letter before the number, as in "{example}".',
)
_TWO = Text(
    fr='`{id}` donne deux choix, chacun avec sa raison. Gardez-en un, comme dans "{example}".',
    en='`{id}` gives two choices, each with its reason. Keep one, as in "{example}".',
)
_NEITHER = Text(
    fr="`{id}` ne correspond à aucun choix avec sa raison. Répondez par une lettre et un numéro de la liste, comme "
    '"{example}".',
    en="`{id}` matches no choice with its reason. Answer with a letter and a number from the lists, such as "
    '"{example}".',
)
