"""Answers in words: a label, a choice by its letter or its sentence, and a text that a person will read."""

from __future__ import annotations

from collections.abc import Hashable

from crm_lessons.checking.agreement import RIGHT, WRONG, Agreement, NotAttempted, Unreadable
from crm_lessons.checking.reading.plain import alone, folded, plain_value, unreadable
from crm_lessons.checking.reading.vocabulary import listed, meaning
from crm_lessons.questions.question import Question
from crm_lessons.text.language import LANGUAGES, Text

LONGEST_TEXT = 20_000
"""Characters; about ten pages, far more than any question asks for."""
LONGEST_CHOICE = 1_000
"""Characters; the longest sentence among the choices has a fifth of that."""

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


def read_choice(question: Question, answer: object) -> str:
    """Return the letter of the choice that was made; the sentence, with its letter or without, is as good as the letter."""
    letters = ", ".join(question.choices)
    words = plain_value(alone(answer))
    if not isinstance(words, str):
        raise unreadable(
            question.id,
            answer,
            Text(
                fr='une lettre entre guillemets, comme "a", ou la phrase entière',
                en='a letter in quotation marks, such as "a", or the whole sentence',
            ),
        )
    given = folded(words[:LONGEST_CHOICE])
    for letter, sentence in question.choices.items():
        sentences = [folded(sentence.in_language(language)) for language in LANGUAGES]
        if given in {folded(letter), *sentences, *(folded(letter) + words for words in sentences)}:
            return letter
    raise Unreadable(
        Text(
            fr="`{id}` ne correspond à aucun des choix. Répondez par une lettre ({letters}) ou par la phrase entière.",
            en="`{id}` matches none of the choices. Answer with a letter ({letters}) or with the whole sentence.",
        ).format(id=question.id, letters=letters)
    )


def compare_choices(question: Question, given: str, truth: str) -> Agreement:  # noqa: ARG001
    """Compare two letters."""
    return RIGHT if given == truth else WRONG


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
