"""Answers in words: a label, and a text that a person will read."""

from __future__ import annotations

from collections.abc import Hashable

from crm_lessons.checking.agreement import RIGHT, WRONG, Agreement, NotAttempted, Unreadable
from crm_lessons.checking.reading.plain import alone, plain_value, unreadable
from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text, listed

LONGEST_TEXT = 20_000
"""Characters; about ten pages, far more than any question asks for."""

_A_LABEL = Text(fr="un seul mot, entre guillemets", en="one word, in quotation marks")
_A_TRUTH = Text(fr="`True` ou `False`", en="`True` or `False`")
_A_TEXT = Text(fr="un texte entre guillemets", en="a text between quotation marks")


def read_label(question: Question, answer: object) -> Hashable:
    """Return the word of the vocabulary that was meant, alone in a list or not; without a vocabulary, true or false."""
    words, read = plain_value(alone(answer)), meaning(question)
    known = {read(word) for word in question.vocabulary} or {"true", "false"}
    if not isinstance(words, (str, bool)):
        raise unreadable(question.id, answer, _A_LABEL if question.vocabulary else _A_TRUTH)
    meant = read(words)
    if meant is None or meant not in known:
        raise Unreadable(
            Text(
                fr="`{id}` n'est pas l'un des mots attendus : {words}.",
                en="`{id}` is not one of the words expected: {words}.",
            ).format(id=question.id, words=_expected(question))
        )
    return meant


def compare_labels(question: Question, given: Hashable, truth: Hashable) -> Agreement:  # noqa: ARG001
    """Compare two words."""
    return RIGHT if given == truth else WRONG


def _expected(question: Question) -> Text:
    return listed(question.vocabulary.values()) if question.vocabulary else _A_TRUTH


def read_text(question: Question, answer: object) -> str:
    """Return a text; dots or nothing mean that it has not been written yet."""
    words = plain_value(answer)
    if not isinstance(words, str):
        raise unreadable(question.id, answer, _A_TEXT)
    if not any(map(str.isalnum, words[:LONGEST_TEXT])):
        raise NotAttempted
    if len(words) > LONGEST_TEXT:
        raise Unreadable(
            Text(
                fr="`{id}` est trop long : dites l'essentiel en quelques phrases.",
                en="`{id}` is too long: say what matters in a few sentences.",
            ).format(id=question.id)
        )
    return words


def compare_texts(question: Question, given: str, truth: str) -> Agreement:  # noqa: ARG001
    """Leave the judgement to a person."""
    return WRONG
