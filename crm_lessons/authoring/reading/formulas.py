"""The formulas of a chapter, read from its `formulas.py`: what each divides, a worked line to fill in, and its trap.

A formula is one text in both languages, of four paragraphs: `Name · unit`, the formula in words, `= ` and a line whose
`{places}` hold what the code cells of the file compute, `≠ ` and what is often taken for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from crm_lessons.authoring.reading.source import Cell, Role
from crm_lessons.text.author_error import AuthorError
from crm_lessons.text.language import LANGUAGES, Language, Text


@dataclass(frozen=True)
class Formula:
    """A formula of a chapter; `worked` and `trap` may have places to fill in, such as `{top_share:percent 1}`."""

    cell: Cell
    name: Text
    unit: Text
    words: Text
    worked: Text
    trap: Text


@dataclass(frozen=True)
class Formulas:
    """The formulas of a chapter in their order, and the code that computes their numbers."""

    code: tuple[Cell, ...]
    formulas: tuple[Formula, ...]


def read_formulas(cells: tuple[Cell, ...]) -> Formulas:
    """Return what the cells of `formulas.py` say.

    Raises: AuthorError for a text that is no formula, or an id used twice.
    """
    formulas: dict[str, Formula] = {}
    for cell in cells:
        if cell.role is Role.CODE:
            continue
        if cell.formula is None:
            raise AuthorError(cell.place, _NO_FORMULA)
        if cell.formula in formulas:
            raise AuthorError(cell.place, _TWICE.format(id=cell.formula))
        formulas[cell.formula] = _formula(cell)
    return Formulas(tuple(cell for cell in cells if cell.role is Role.CODE), tuple(formulas.values()))


def _formula(cell: Cell) -> Formula:
    french, english = (_parts(cell, language) for language in LANGUAGES)
    return Formula(cell, *(Text(fr=fr, en=en) for fr, en in zip(french, english, strict=True)))


def _parts(cell: Cell, language: Language) -> tuple[str, ...]:
    """Return name, unit, words, worked line and trap in one language."""
    found = _FORMULA.fullmatch(getattr(cell.source, language).strip())
    if found is None:
        raise AuthorError(cell.places[language], _NOT_FOUR)
    return found.groups()


_FORMULA = re.compile(r"(.+) · (.+)\n\n+(.+)\n\n+= (.+)\n\n+≠ (.+)")

_NO_FORMULA = Text(
    fr='Cette cellule n\'est pas une formule. Ajoutez formula="top_share" à sa première ligne.',
    en='This cell is no formula. Add formula="top_share" to its first line.',
)
_TWICE = Text(
    fr="La formule `{id}` est déjà plus haut. Donnez un autre nom à l'une des deux.",
    en="Formula `{id}` stands above already. Give one of the two another name.",
)
_NOT_FOUR = Text(
    fr="Une formule se dit en quatre paragraphes d'une ligne : `Nom · unité`, la formule en mots, `= ` et un calcul, `≠ ` et le piège.",
    en="A formula is said in four paragraphs of one line: `Name · unit`, the formula in words, `= ` and a calculation, `≠ ` and the trap.",
)
