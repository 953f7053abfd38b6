"""A chapter's text file, read as cells that say the same thing in both languages and know where they were written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from pathlib import PurePath
from typing import Any

import jupytext

from crm_lessons.authoring.reading.opening import Kind, opens_cell, read_opening
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.cards import CardKind
from crm_lessons.text.language import Language, Text


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
    after_bet: the id of the bet that the cell answers, so that it is folded until the bet is taken
    card, card_kind: the id and the kind of the card that the cell says
    formula: the id of the formula that the cell says
    solution_only: whether it would give an answer away, so that only the worked sheet shows it
    """

    role: Role
    source: Text
    places: Mapping[Language, Place]
    question: str | None = None
    solution_only: bool = False
    tags: tuple[str, ...] = ()
    after_bet: str | None = None
    card: str | None = None
    card_kind: CardKind | None = None
    formula: str | None = None

    @property
    def place(self) -> Place:
        """Return where the cell begins: at its French half."""
        return self.places["fr"]


@lru_cache(maxsize=32)  # the lesson of Python is read for every sheet
def read_cells(text: str, file: PurePath) -> tuple[Cell, ...]:
    """Return the cells of a text in jupytext's percent format; `file` is its name in what an error says.

    Raises: AuthorError for a missing or misplaced translation, an empty cell, a first line or a header that cannot be read.
    """
    return tuple(_pairs(_read_halves(text, file)))


@dataclass(frozen=True)
class _Half:
    """A cell as it was typed: in one language, or in none when the two share it."""

    kind: Kind
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
    (_, header), *pieces = _pieces(text)
    _check_header(header, Place(file, 1))
    return [_half(piece, Place(file, line)) for line, piece in pieces]


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Cut a text before each line that opens a cell; each piece comes with the number of its first line."""
    lines = text.splitlines()
    openings = [number for number, line in enumerate(lines) if opens_cell(line)]
    for first, end in pairwise([0, *openings, len(lines)]):
        yield first + 1, "\n".join(lines[first:end]).rstrip()


def _check_header(header: str, place: Place) -> None:
    """Hold what precedes the first cell against jupytext, for whom it is: JupyterLab opens the chapter by it."""
    try:
        is_readable = not header or not jupytext.reads(header, fmt="py:percent").cells
    except Exception:  # jupytext has no error of its own: what its parsers raise comes through
        is_readable = False
    if not is_readable:
        raise AuthorError(place, _BAD_HEADER if header.startswith("# ---") else _BEFORE_THE_FIRST_CELL)


def _half(piece: str, place: Place) -> _Half:
    first_line, _, body = piece.partition("\n")
    opening = read_opening(first_line, place)
    if opening.kind == "markdown" and "lang" not in opening.attributes:
        raise AuthorError(place, _NO_LANGUAGE)
    source = _source(opening.kind, body)
    if not source.strip():
        raise AuthorError(place, _EMPTY)
    return _Half(opening.kind, source, place, opening.attributes)


def _source(kind: Kind, body: str) -> str:
    """Return what a cell says in a notebook: prose without its comment signs, magics without theirs."""
    first_line = "# %% [markdown]" if kind == "markdown" else "# %%"
    (cell,) = jupytext.reads(f"{first_line}\n{body}", fmt="py:percent").cells
    return str(cell.source)


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
        after_bet=french.attributes.get("after_bet"),
        card=french.attributes.get("card"),
        card_kind=CardKind(french.attributes["kind"]) if "kind" in french.attributes else None,
        formula=french.attributes.get("formula"),
    )


_BAD_HEADER = Text(
    fr="L'en-tête ne se lit pas. Entre ses deux lignes `# ---`, on attend du YAML sous `jupyter:`. Corrigez-le, ou "
    "supprimez-le : la construction s'en passe.",
    en="The header cannot be read. Between its two `# ---` lines, YAML under `jupyter:` is expected. Correct it, or "
    "remove it: the build does without.",
)
_BEFORE_THE_FIRST_CELL = Text(
    fr="Du texte précède la première cellule. Ouvrez-la par `# %%`.",
    en="Text stands before the first cell. Open it with `# %%`.",
)
_NO_LANGUAGE = Text(
    fr='Un texte dit sa langue : ajoutez lang="fr" ou lang="en".',
    en='A text says its language: add lang="fr" or lang="en".',
)
_EMPTY = Text(
    fr="Cellule vide. Écrivez-y quelque chose, ou supprimez-la.",
    en="Empty cell. Write something in it, or remove it.",
)
