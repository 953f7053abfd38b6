"""Names that a student writes: what exists under them, and what to say when nothing does."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

from crm_lessons.text.language import SpokenError, Text, listed


class UnknownName(SpokenError, LookupError):
    """What was asked for does not exist; the message says what comes near it."""


def closest(name: object, known: list[str]) -> Text:
    """Say that a name does not exist, and which ones come near it: all of them when none does."""
    if not isinstance(name, str):
        names = ", ".join(f'"{one}"' for one in known)
        return _A_NAME.format(names=names)
    return _NEAR.format(name=in_code([name]), names=in_code(get_close_matches(name, known) or known))


def in_code(names: Iterable[str | Text]) -> Text:
    """Return names as code, with commas between them."""
    return listed(_CODE.format(name=name) for name in names)


def known_name(name: object, known: list[str]) -> str:
    """Return `name` when it is one of those that exist; raises UnknownName otherwise."""
    if not isinstance(name, str) or name not in known:
        raise UnknownName(closest(name, known))
    return name


def identifier(given: object) -> str | None:
    """Return a student's identifier as text, whole numbers included; None when there is none."""
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, (str, int)):
        raise UnknownName(
            Text(
                fr='Écrivez votre identifiant entre guillemets : student="…".',
                en='Write your identifier in quotation marks: student="…".',
            )
        )
    return str(given).strip() or None


def plain_spelling(written: str) -> str:
    """Return a name without accents, capitals, or what separates its words, so that spellings of one name are equal."""
    letters = unicodedata.normalize("NFKD", written.casefold())
    return "".join(letter for letter in letters if letter.isalnum())


_CODE = Text(fr="`{name}`", en="`{name}`")
_A_NAME = Text(
    fr="Écrivez un nom entre guillemets, parmi : {names}.", en="Write a name in quotation marks, among: {names}."
)
_NEAR = Text(
    fr="{name} n'existe pas ici. Cherchiez-vous : {names} ?", en="{name} does not exist here. Did you mean: {names}?"
)
