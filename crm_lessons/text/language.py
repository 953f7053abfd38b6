"""Two languages side by side: whatever a reader sees is a `Text`, and a missing translation cannot be written."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import Formatter
from typing import Any, Literal

from crm_lessons.text.author_error import AuthorError, record_place
from crm_lessons.text.markup import Marked, as_written, verbatim
from crm_lessons.text.typography import french_spaces

Language = Literal["fr", "en"]
LANGUAGES: tuple[Language, ...] = ("fr", "en")


@dataclass(frozen=True)
class Text:
    """The same thing said in French and in English, each written for its own reader.

    The author may mark words (`text.markup`); what `format` fills in is shown as it is, whoever wrote it.
    """

    fr: str
    en: str

    def __post_init__(self) -> None:
        if not self.fr or not self.en:
            message = _ONE_LANGUAGE.format(fr=self.fr, en=self.en)
            raise AuthorError(record_place(), message)

    def in_language(self, language: Language) -> str:
        """Return the words of one language, French with its narrow spaces."""
        return as_written(self.marked(language))

    def marked(self, language: Language) -> Marked:
        """Return the words of one language for `in_html` and `plain`, which tell the author's marks from what was filled in."""
        return Marked(french_spaces(self.fr) if language == "fr" else self.en)

    def format(self, **values: object) -> Text:
        """Fill the `{places}` of both languages; a value that is a `Text` fills each with its own words and marks.

        Nothing else that is filled in can mark anything.
        """
        return Text(fr=_IN_FRENCH.vformat(self.fr, (), values), en=_IN_ENGLISH.vformat(self.en, (), values))

    def __add__(self, other: Text) -> Text:
        return Text(fr=self.fr + other.fr, en=self.en + other.en)

    def __str__(self) -> str:
        return self.in_language(spoken())


def one_after_another(sentences: Iterable[Text]) -> Text:
    """Return sentences with a space between them; there must be one."""
    first, *others = sentences
    return sum((_SPACE + sentence for sentence in others), first)


def after_a_colon(sentence: Text) -> Text:
    """Return a sentence as it stands behind a colon: with a small letter first, unless it begins with somebody's name."""
    return Text(fr=_with_a_small_letter(sentence.fr), en=_with_a_small_letter(sentence.en))


def _with_a_small_letter(sentence: str) -> str:
    return sentence if sentence.startswith(_OF_THE_STORY) else sentence[:1].lower() + sentence[1:]


_OF_THE_STORY = ("Aïcha", "Hind", "Karim", "Nawal", "Tamaris", "Youssef")


def listed(words: Iterable[Text]) -> Text:
    """Return words with a comma between them; there must be one."""
    first, *others = words
    return sum((_COMMA + other for other in others), first)


_SPACE = Text(fr=" ", en=" ")
_COMMA = Text(fr=", ", en=", ")


class SpokenError(Exception):
    """An error that owns its sentence: a notebook shows it alone, without a traceback through our code."""

    def __init__(self, message: Text) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return str(self.message)

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


class UnknownLanguage(SpokenError, ValueError):
    """The workbook was asked for a language that it does not speak."""


class _Filler(Formatter):
    """Fills a sentence of one language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def format_field(self, value: Any, format_spec: str) -> Marked:
        return value.marked(self._language) if isinstance(value, Text) else verbatim(format(value, format_spec))


_IN_FRENCH, _IN_ENGLISH = _Filler("fr"), _Filler("en")

_spoken: Language = "fr"


def speak(language: str | None = None) -> Language:
    """Make this session answer in `language`, by default that of the reader's computer, and return it.

    Only what a person opens does it: a lesson, a sheet, the teacher's desk, a command. All else asks `spoken`.

    Raises: UnknownLanguage.
    """
    global _spoken
    _spoken = known_language(language) if language else reader_language()
    return _spoken


def spoken() -> Language:
    """Return the language in which this session answers: French until told otherwise."""
    return _spoken


def known_language(language: str) -> Language:
    """Return `language` when the workbook speaks it, and say which ones it speaks when it does not."""
    for known in LANGUAGES:
        if str(language).strip().casefold() == known:
            return known
    both = (
        f'Langue inconnue : {language!r}. Choisissez language="fr" ou language="en".\n'
        f'Unknown language: {language!r}. Choose language="fr" or language="en".'
    )
    raise UnknownLanguage(Text(fr=both, en=both))


def reader_language(environment: Mapping[str, str] | None = None) -> Language:
    """Return the language of the reader's computer if the workbook speaks it, French otherwise.

    The first of LC_ALL, LC_MESSAGES and LANG that is set decides, as it does for every other program.
    """
    environment = os.environ if environment is None else environment
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return "en" if value.lower().startswith("en") else "fr"
    return "fr"


_ONE_LANGUAGE = Text(
    fr="Un texte se dit dans les deux langues ; ici fr={fr!r} et en={en!r}. Écrivez celle qui manque.",
    en="A text is said in both languages; here fr={fr!r} and en={en!r}. Write the one that is missing.",
)
