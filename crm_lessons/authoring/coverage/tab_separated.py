"""Tables that authors type: a row a line, cells between tabs, and an error that names the line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePath

from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Text

NONE = "–"
"""Stands in a cell where there is nothing to say."""


def typed_rows(root: Path, file: PurePath, header: tuple[str, ...]) -> Iterator[tuple[Place, dict[str, str]]]:
    """Yield each row of a table with its place, its cells by the names of the header; a dash comes as nothing.

    Raises: AuthorError for a file that cannot be read, for another header, for a row with a cell too many or too few.
    """
    try:
        first, *lines = (root / file).read_text(encoding="utf-8").splitlines() or [""]
    except (OSError, UnicodeDecodeError) as error:
        raise AuthorError(Place(file, 1), _NOT_READ.format(header=" ".join(header))) from error
    if tuple(first.split("\t")) != header:
        raise AuthorError(Place(file, 1), _HEADER.format(header=" ".join(header), found=" ".join(first.split("\t"))))
    for number, line in enumerate(lines, start=2):
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) != len(header):
            raise AuthorError(Place(file, number), _CELLS.format(expected=len(header), found=len(cells)))
        yield (
            Place(file, number),
            {name: "" if cell == NONE else cell for name, cell in zip(header, cells, strict=True)},
        )


_NOT_READ = Text(
    fr="Ce tableau manque, ou n'est pas en UTF-8. On y attend, séparées par des tabulations, les colonnes {header}.",
    en="This table is missing, or is not UTF-8. It is to hold, separated by tabs, the columns {header}.",
)
_HEADER = Text(
    fr="La première ligne nomme les colonnes {header}, séparées par des tabulations ; on lit {found}. Corrigez-la.",
    en="The first line names the columns {header}, separated by tabs; it reads {found}. Correct it.",
)
_CELLS = Text(
    fr="Cette ligne a {found} cases, il en faut {expected}, séparées par des tabulations. Un tiret, –, tient lieu de rien.",
    en="This line has {found} cells instead of {expected}, separated by tabs. A dash, –, stands for nothing.",
)
