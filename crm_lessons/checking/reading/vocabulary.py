"""What a word of an answer means: the question's own word, however it is written and in whichever language."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from crm_lessons.checking.reading.plain import alone, folded, label, plain_value
from crm_lessons.questions.question import Question
from crm_lessons.text.language import LANGUAGES, Text

_TRUTHS = {"true": Text(fr="vrai", en="true"), "yes": Text(fr="oui", en="yes")}
_UNTRUTHS = {"false": Text(fr="faux", en="false"), "no": Text(fr="non", en="no")}
_NOTHING = "none"


def meaning(question: Question) -> Callable[[object], Hashable | None]:
    """Return the function from what was written to the label it means, None for what means nothing.

    True, "vrai" and "oui" are the label "true"; `None` is a label only where the vocabulary has the word "none". A label may
    stand alone in a list or a tuple: an index of one level, which is what counting the rows of a table gives, has such.
    """
    labels = {}
    for word, names in (*question.vocabulary.items(), *question.synonyms.items()):
        for name in (word, *(names.in_language(language) for language in LANGUAGES)):
            labels[label(name)] = label(word)

    def meant(written: object) -> Hashable | None:
        written = alone(written)
        if written is None:
            return labels.get(_NOTHING)
        plain = plain_value(written)
        if isinstance(plain, bool):
            return str(plain).lower()
        its_label = label(plain)
        return labels.get(its_label, _AS_TRUTH.get(its_label, its_label))

    return meant


def listed(names: Iterable[Text]) -> Text:
    """Return names in a row, each in the reader's language."""
    names = list(names)
    return Text(fr=", ".join(name.fr for name in names), en=", ".join(name.en for name in names))


def _words_of(table: dict[str, Text]) -> set[str]:
    return {folded(name.in_language(language)) for name in table.values() for language in LANGUAGES}


_AS_TRUTH: dict[Hashable | None, str] = {
    **dict.fromkeys(_words_of(_TRUTHS), "true"),
    **dict.fromkeys(_words_of(_UNTRUTHS), "false"),
}
