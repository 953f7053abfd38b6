"""The line that opens a cell, `# %% [markdown] lang="fr"`: few things can be said there, and each in one way."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.cards import CardKind
from crm_lessons.text.language import LANGUAGES, Text

Kind = Literal["markdown", "code"]

ATTRIBUTES = {
    "lang": 'lang="fr" / lang="en"',
    "question": 'question="top_share"',
    "edition": 'edition="solution"',
    "tags": 'tags=["nbval-ignore-output"]',
    "after_bet": 'after_bet="half"',
    "card": 'card="two_rates"',
    "formula": 'formula="top_share"',
    "kind": "kind=" + " / ".join(f'"{kind}"' for kind in CardKind),
}
"""What a cell may say of itself, as its author writes it."""

_OPENS_FOR_JUPYTEXT = re.compile(r"\s*#\s*(%%+(\s.*)?|<codecell>\s*|In\[[0-9 ]*\]:?\s*)")
_VALUE = r"""(?:"[^"]*"|'[^']*'|\[[^]]*\]|\S+)"""
_ATTRIBUTE = re.compile(rf"(\w+)=({_VALUE})")
_OPENING = re.compile(rf"# ?%%(?P<markdown> +\[markdown\])?(?P<attributes>(?: +\w+={_VALUE})*) *")


@dataclass(frozen=True)
class Opening:
    """What the first line of a cell says: whether it is read or run, and its attributes."""

    kind: Kind
    attributes: Mapping[str, Any]


def opens_cell(line: str) -> bool:
    """Return whether a cell begins at this line, even one that is not written as it should be."""
    return _OPENS_FOR_JUPYTEXT.fullmatch(line) is not None


def read_opening(line: str, place: Place) -> Opening:
    """Return what the first line of a cell says.

    Raises: AuthorError for a line of another form, an attribute that is unknown, or one whose value does not suit it.
    """
    opening = _OPENING.fullmatch(line)
    if opening is None:
        raise AuthorError(place, _OTHER_FORM.format(found=line.strip()))
    attributes = {}
    for name, written in _ATTRIBUTE.findall(opening["attributes"]):
        attributes[name] = _value(name, written, place)
    return Opening("markdown" if opening["markdown"] else "code", attributes)


def _value(name: str, written: str, place: Place) -> Any:
    if name not in ATTRIBUTES:
        raise AuthorError(place, _UNKNOWN.format(name=name, known=", ".join(ATTRIBUTES)))
    try:
        value = ast.literal_eval(written)
    except (ValueError, SyntaxError):
        value = None
    if not _is_valid(name, value):
        raise AuthorError(place, _NOT_VALID.format(name=name, found=written, expected=ATTRIBUTES[name]))
    return value


def _is_valid(name: str, value: Any) -> bool:
    match name:
        case "lang":
            return value in LANGUAGES
        case "question" | "after_bet" | "card" | "formula":
            return isinstance(value, str) and value.isidentifier()
        case "kind":
            return value in list(CardKind)
        case "edition":
            return bool(value == "solution")
        case _:
            return isinstance(value, list) and all(map(_is_tag, value)) and len(set(value)) == len(value)


def _is_tag(value: Any) -> bool:
    return isinstance(value, str) and value != "" and "," not in value


_OTHER_FORM = Text(
    fr="Cette ligne n'ouvre pas une cellule comme on l'attend : {found}. Écrivez `# %%` ou `# %% [markdown]`, puis des attributs comme lang=\"fr\".",
    en='This line does not open a cell in the expected form: `{found}`. Write `# %%` or `# %% [markdown]`, then attributes such as lang="fr".',
)
_UNKNOWN = Text(
    fr="Attribut inconnu : `{name}`. Corrigez-le ou retirez-le ; on attend {known}.",
    en="Unknown attribute: `{name}`. Correct it or remove it; {known} are expected.",
)
_NOT_VALID = Text(
    fr="L'attribut `{name}` vaut `{found}`. On attend {expected}.",
    en="Attribute `{name}` is `{found}`. {expected} is expected.",
)
