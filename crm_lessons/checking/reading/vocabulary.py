"""What a word of an answer means: the question's own word, however it is written and in whichever language."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator
from functools import lru_cache

from crm_lessons.checking.reading.plain import LONGEST_LABEL, alone, folded, label, plain_value
from crm_lessons.questions.question import Question
from crm_lessons.text.glossary import GLOSSARY
from crm_lessons.text.language import LANGUAGES, Text

_TRUTHS = {"true": Text(fr="vrai", en="true"), "yes": Text(fr="oui", en="yes")}
_UNTRUTHS = {"false": Text(fr="faux", en="false"), "no": Text(fr="non", en="no")}
_NOTHING = "none"


@lru_cache(maxsize=1024)
def meaning(question: Question) -> Callable[[object], Hashable | None]:
    """Return the function from what was written to the label it means, None for what means nothing.

    True, "vrai" and "oui" are the label "true"; `None` is a label only where the vocabulary has the word "none". A label may
    stand alone in a list or a tuple: an index of one level, which is what counting the rows of a table gives, has such.
    A word in the plural means what it means in the singular, unless the question tells the two apart.
    """
    labels: dict[Hashable | None, Hashable | None] = {}
    singulars: dict[Hashable | None, set[Hashable | None]] = {}
    for word, name in _names(question):
        labels[_written(name)] = label(word)
        singulars.setdefault(_in_the_singular(name), set()).add(label(word))

    @lru_cache(maxsize=1024)
    def word_meant(word: str) -> Hashable | None:
        """Remember what a word means: an answer may give the same one to each of a thousand customers."""
        its_label = _written(word)
        if its_label in labels:
            return labels[its_label]
        several = singulars.get(_in_the_singular(word), set())
        return next(iter(several)) if len(several) == 1 else _AS_TRUTH.get(its_label, its_label)

    def meant(written: object) -> Hashable | None:
        written = alone(written)
        if written is None:
            return labels.get(_NOTHING)
        plain = plain_value(written)
        if isinstance(plain, bool):
            return str(plain).lower()
        if isinstance(plain, str) and len(plain) <= LONGEST_LABEL:
            return word_meant(plain)
        its_label = label(plain)
        return labels.get(its_label, its_label)

    return meant


def _names(question: Question) -> Iterator[tuple[str, str]]:
    """Yield each word of a question with each of its names, those of the glossary first, those that are shown last: they decide."""
    for word in question.vocabulary.keys() & GLOSSARY.keys():
        for language in LANGUAGES:
            yield from (
                (word, name) for name in re.split("[(),]", GLOSSARY[word].name.in_language(language)) if name.strip()
            )
    for word, others in question.synonyms.items():
        yield from ((word, name.in_language(language)) for name in others for language in LANGUAGES)
    for word, names in question.vocabulary.items():
        yield from ((word, name) for name in (word, *(names.in_language(language) for language in LANGUAGES)))


def _written(name: object) -> Hashable | None:
    """Return a word as a label; a sign alone, such as %, is itself."""
    its_label = label(name)
    return name.strip() if its_label == "" and isinstance(name, str) else its_label


def _in_the_singular(words: str) -> Hashable | None:
    """Return a label that a word shares with its plural in -s or -x."""
    if len(words) > LONGEST_LABEL:
        return None
    return _written(" ".join(word.rstrip("sxSX") if len(word) > _SHORTEST_PLURAL else word for word in words.split()))


_SHORTEST_PLURAL = 3


def _words_of(table: dict[str, Text]) -> set[str]:
    return {folded(name.in_language(language)) for name in table.values() for language in LANGUAGES}


_AS_TRUTH: dict[Hashable | None, str] = {
    **dict.fromkeys(_words_of(_TRUTHS), "true"),
    **dict.fromkeys(_words_of(_UNTRUTHS), "false"),
}
