"""A chapter's text file, read as cells that say the same thing in both languages and know where they were written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import Any

import jupytext

from crm_lessons.authoring.errors import AuthorError, Place
from crm_lessons.text.language import LANGUAGES, Language, Text

ATTRIBUTES = ("lang", "question", "edition", "tags")

_CELL_START = re.compile(r"#\s*%%(\s|$)")
_LINE = "source_line"
_UNREADABLE = "incorrectly_encoded_metadata"
_LEFT_BY_JUPYTEXT = {"lines_to_next_cell", _LINE}


class Role(StrEnum):
    """What a cell is there for."""

    PROSE = "prose"
    CODE = "code"
    QUESTION = "question"
    ANSWER = "answer"
    CHECK = "check"

    @property
    def is_markdown(self) -> bool:
        """Return whether a cell with this role is read rather than run."""
        return self in (Role.PROSE, Role.QUESTION)


@dataclass(frozen=True)
class Cell:
    """One cell in both languages; code that both share says the same in each.

    question: the id of the question that the cell asks or answers
    solution_only: whether it would give an answer away, so that only the worked sheet shows it
    """

    role: Role
    source: Text
    places: Mapping[Language, Place]
    question: str | None = None
    solution_only: bool = False
    tags: tuple[str, ...] = ()

    @property
    def place(self) -> Place:
        """Return where the cell begins: at its French half."""
        return self.places["fr"]


def read_cells(text: str, file: PurePath) -> tuple[Cell, ...]:
    """Return the cells of a text in jupytext's percent format; `file` is its name in what an error says.

    Raises: AuthorError for a missing or misplaced translation, an unknown attribute, an empty cell.
    """
    return tuple(_pairs(_read_halves(text, file)))


@dataclass(frozen=True)
class _Half:
    """A cell as it was typed: in one language, or in none when the two share it."""

    kind: str
    source: str
    place: Place
    attributes: Mapping[str, Any]

    @property
    def language(self) -> Language | None:
        return self.attributes.get("lang")

    @property
    def shared_attributes(self) -> dict[str, Any]:
        return {name: value for name, value in self.attributes.items() if name != "lang"}


def _read_halves(text: str, file: PurePath) -> list[_Half]:
    try:
        notebook = jupytext.reads(_with_line_numbers(text), fmt="py:percent")
    except Exception as error:  # jupytext has no error of its own: what its parsers raise comes through
        message = Text(
            fr="jupytext ne lit pas ce fichier ({reason}). Vérifiez son en-tête et les attributs des cellules.",
            en="jupytext cannot read this file ({reason}). Check its header and the attributes of its cells.",
        )
        raise AuthorError(Place(file, 1), message.format(reason=str(error).split("\n")[0])) from error
    return [_half(cell, file) for cell in notebook.cells]


def _with_line_numbers(text: str) -> str:
    """Make each cell carry the number of its first line, which jupytext would forget."""
    lines = enumerate(text.split("\n"), start=1)
    return "\n".join(f"{line} {_LINE}={number}" if _CELL_START.match(line) else line for number, line in lines)


def _half(cell: Any, file: PurePath) -> _Half:
    place = Place(file, cell.metadata.get(_LINE, 1))
    attributes = {name: value for name, value in cell.metadata.items() if name not in _LEFT_BY_JUPYTEXT}
    if _LINE not in cell.metadata:
        message = Text(
            fr="Du texte précède la première cellule. Ouvrez-la par `# %%`.",
            en="Text stands before the first cell. Open it with `# %%`.",
        )
        raise AuthorError(place, message)
    _check_attributes(attributes, place)
    if cell.cell_type == "raw" or not cell.source.strip():
        message = Text(
            fr="Cellule vide ou d'un type inconnu. Écrivez du texte (`[markdown]`) ou du code, ou supprimez-la.",
            en="Empty cell, or of a kind that is not known. Write text (`[markdown]`) or code, or remove it.",
        )
        raise AuthorError(place, message)
    if cell.cell_type == "markdown" and "lang" not in attributes:
        message = Text(
            fr='Un texte dit sa langue : ajoutez lang="fr" ou lang="en".',
            en='A text says its language: add lang="fr" or lang="en".',
        )
        raise AuthorError(place, message)
    return _Half(cell.cell_type, cell.source, place, attributes)


def _check_attributes(attributes: Mapping[str, Any], place: Place) -> None:
    if _UNREADABLE in attributes:
        message = Text(
            fr='Attribut illisible : {found}. On attend nom="valeur".',
            en='Attribute that cannot be read: {found}. name="value" is expected.',
        )
        raise AuthorError(place, message.format(found=attributes[_UNREADABLE]))
    for name, value in attributes.items():
        if name not in ATTRIBUTES:
            message = Text(
                fr="Attribut inconnu : `{name}`. On attend {known}.",
                en="Unknown attribute: `{name}`. {known} are expected.",
            )
            raise AuthorError(place, message.format(name=name, known=", ".join(ATTRIBUTES)))
        if name in _EXPECTED and not _is_valid(name, value):
            message = Text(
                fr="L'attribut `{name}` vaut {value}. On attend {expected}.",
                en="Attribute `{name}` is {value}. {expected} is expected.",
            )
            raise AuthorError(place, message.format(name=name, value=repr(value), expected=_EXPECTED[name]))


_EXPECTED = {
    "lang": 'lang="fr" / lang="en"',
    "question": 'question="top_share"',
    "edition": 'edition="solution"',
}


def _is_valid(name: str, value: Any) -> bool:
    match name:
        case "lang":
            return value in LANGUAGES
        case "question":
            return isinstance(value, str) and value.isidentifier()
        case _:
            return bool(value == "solution")


def _pairs(halves: list[_Half]) -> Iterator[Cell]:
    waiting = iter([*halves, None])
    for half in waiting:
        if half is None:
            return
        if half.language is None:
            yield _cell(half, half)
        elif half.language == "en":
            message = Text(
                fr="Cellule anglaise sans cellule française juste avant. Le français d'abord, puis l'anglais.",
                en="English cell without a French one just before it. French first, then English.",
            )
            raise AuthorError(half.place, message)
        else:
            yield _translated(half, next(waiting))


def _translated(french: _Half, english: _Half | None) -> Cell:
    if english is None or english.language != "en" or english.kind != french.kind:
        message = Text(
            fr="Traduction manquante : la cellule anglaise doit suivre la cellule française.",
            en="Missing translation: the English cell must follow the French one.",
        )
        raise AuthorError(french.place, message)
    if english.shared_attributes != french.shared_attributes:
        message = Text(
            fr="Les attributs diffèrent de ceux de la cellule française. Donnez les mêmes aux deux.",
            en="The attributes differ from those of the French cell. Give the same to both.",
        )
        raise AuthorError(english.place, message)
    return _cell(french, english)


def _cell(french: _Half, english: _Half) -> Cell:
    question = french.attributes.get("question")
    if french.kind == "markdown":
        role = Role.QUESTION if question else Role.PROSE
    else:
        role = Role.ANSWER if question else Role.CODE
    return Cell(
        role,
        Text(fr=french.source, en=english.source),
        {"fr": french.place, "en": english.place},
        question,
        solution_only="edition" in french.attributes,
        tags=tuple(french.attributes.get("tags", ())),
    )
