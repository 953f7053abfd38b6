"""Solution marks: what an answer cell holds between them is the author's, and the student finds a blank there."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Text

_MARK = re.compile(r"(?P<indent>[ \t]*)### (?P<word>BEGIN|END) SOLUTION[ \t]*")


def is_marked(source: str) -> bool:
    """Return whether a solution mark stands somewhere in a cell."""
    return any(_MARK.fullmatch(line) for line in source.split("\n"))


def filled(code: str, place: Place) -> str:
    """Return an answer cell with its solution, without the marks; `place` is where the cell begins."""
    return "\n".join(line for part in _parts(code, place) for line in part.lines)


def blanked(code: str, name: str, place: Place) -> str:
    """Return an answer cell with a blank for each solution: `name = ...` at the margin, `...` inside a function."""
    lines: list[str] = []
    for part in _parts(code, place):
        if not part.is_solution:
            lines += part.lines
        elif part.indent:
            lines.append(f"{part.indent}...")
        else:
            lines.append(f"{name} = ...")
    return "\n".join(lines)


@dataclass
class _Part:
    is_solution: bool
    first_line: int
    indent: str = ""
    lines: list[str] = field(default_factory=list)


def _parts(code: str, place: Place) -> list[_Part]:
    """Split a cell at its marks; given parts and solutions alternate."""
    parts = [_Part(is_solution=False, first_line=place.line + 1)]
    for number, line in enumerate(code.split("\n"), start=place.line + 1):
        mark = _MARK.fullmatch(line)
        if mark is None:
            parts[-1].lines.append(line)
            continue
        opens = mark["word"] == "BEGIN"
        if opens == parts[-1].is_solution:
            raise AuthorError(Place(place.file, number), _NESTED if opens else _NOT_OPENED)
        parts.append(_Part(is_solution=opens, first_line=number, indent=mark["indent"]))
    if parts[-1].is_solution:
        raise AuthorError(Place(place.file, parts[-1].first_line), _NOT_CLOSED)
    if len(parts) == 1:
        raise AuthorError(place, _NO_SOLUTION)
    return parts


_NESTED = Text(
    fr="Une solution s'ouvre dans une autre. Fermez la première par `### END SOLUTION`.",
    en="A solution opens inside another. Close the first one with `### END SOLUTION`.",
)
_NOT_OPENED = Text(
    fr="Cette marque ferme une solution qui n'est pas ouverte. Ouvrez-la par `### BEGIN SOLUTION`.",
    en="This mark closes a solution that is not open. Open it with `### BEGIN SOLUTION`.",
)
_NOT_CLOSED = Text(
    fr="Cette solution n'est pas fermée dans sa cellule. Ajoutez `### END SOLUTION`.",
    en="This solution is not closed within its cell. Add `### END SOLUTION`.",
)
_NO_SOLUTION = Text(
    fr="Cellule de réponse sans solution. Mettez-la entre `### BEGIN SOLUTION` et `### END SOLUTION`.",
    en="Answer cell without a solution. Put it between `### BEGIN SOLUTION` and `### END SOLUTION`.",
)
