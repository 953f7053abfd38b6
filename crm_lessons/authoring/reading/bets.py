"""Bets in the text of a lesson: each is taken, answered and set beside the truth."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

from crm_lessons.authoring.reading.source import Cell
from crm_lessons.text.author_error import AuthorError
from crm_lessons.text.language import LANGUAGES, Text

CLAIM = re.compile(r"\*\*([^*\n]+)\*\*\n\n")
"""How prose begins that is folded under words of its own: a line in bold, and nothing else on it."""


def check_bets(lesson: Sequence[Cell]) -> None:
    """Hold a lesson to its own bets: each is taken, then answered by folded cells, then set beside its truth.

    The first prose folded after a bet may ask whether the bet is made; any further one says what it holds.

    Raises: AuthorError at the first cell that does not fit.
    """
    taken: dict[str, Cell] = {}
    answered, told, beside = set[str](), set[str](), set[str]()
    for cell in lesson:
        taken |= dict.fromkeys(_taken(cell), cell)
        if cell.after_bet is not None and cell.after_bet not in taken:
            raise AuthorError(cell.place, _NOT_TAKEN.format(id=cell.after_bet))
        if cell.after_bet in told and cell.role.is_markdown and not _claims(cell):
            raise AuthorError(cell.place, _NO_CLAIM.format(id=cell.after_bet))
        answered |= {cell.after_bet} if cell.after_bet else set()
        told |= {cell.after_bet} if cell.after_bet and cell.role.is_markdown else set()
        beside |= set(_beside(cell))
    for name, cell in taken.items():
        if name not in answered:
            raise AuthorError(cell.place, _NOT_ANSWERED.format(id=name))
        if name not in beside:
            raise AuthorError(cell.place, _NO_TRUTH.format(id=name))


def _claims(cell: Cell) -> bool:
    """Return whether prose begins with a claim in both languages."""
    return all(CLAIM.match(cell.source.in_language(language)) for language in LANGUAGES)


def _taken(cell: Cell) -> Iterator[str]:
    """Yield the bets that a cell takes: `lesson.bet("half", ...)`."""
    for call in _calls(cell, "bet"):
        first = call.args[0] if call.args else None
        if isinstance(first, ast.Constant):
            yield str(first.value)


def _beside(cell: Cell) -> Iterator[str]:
    """Yield the bets that a cell sets beside their truth: `lesson.bets(half=needed)`."""
    for call in _calls(cell, "bets"):
        yield from (keyword.arg for keyword in call.keywords if keyword.arg)


def _calls(cell: Cell, method: str) -> Iterator[ast.Call]:
    """Yield the calls of a method of the lesson in a cell of code; code that Python cannot read is met when it is run."""
    if cell.role.is_markdown or f"lesson.{method}(" not in cell.source.fr:
        return
    try:
        nodes = list(ast.walk(ast.parse(cell.source.fr)))
    except SyntaxError:
        return
    for node in nodes:
        if isinstance(node, ast.Call) and ast.unparse(node.func) == f"lesson.{method}":
            yield node


_NOT_TAKEN = Text(
    fr='Cette cellule répond au pari `{id}`, qui n\'est pas posé plus haut. Ajoutez `lesson.bet("{id}", ...)` avant elle.',
    en='This cell answers bet `{id}`, which is not taken above. Add `lesson.bet("{id}", ...)` before it.',
)
_NOT_ANSWERED = Text(
    fr="Aucune cellule n'est repliée jusqu'au pari `{id}`. Marquez par after_bet=\"{id}\" celles qui y répondent.",
    en='No cell is folded until bet `{id}`. Mark those that answer it with after_bet="{id}".',
)
_NO_CLAIM = Text(
    fr="Le pari `{id}` a déjà un texte replié, sous la question s'il est posé. Commencez celui-ci, dans les deux langues, par "
    "une ligne en gras qui dit ce qu'il contient, puis une ligne vide.",
    en="Bet `{id}` has a folded text already, under the question whether it is made. Begin this one, in both languages, with a "
    "line in bold that says what it holds, then an empty line.",
)
_NO_TRUTH = Text(
    fr="La fin de la leçon ne donne pas la réponse au pari `{id}`. Ajoutez `{id}=…` dans `lesson.bets(…)`.",
    en="The end of the lesson does not give the answer to bet `{id}`. Add `{id}=…` in `lesson.bets(…)`.",
)
