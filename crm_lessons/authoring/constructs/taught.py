"""Where a construct is taught: the first section of a lesson whose prose names it and whose code uses it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from crm_lessons.authoring.constructs.construct import Construct
from crm_lessons.authoring.constructs.signs import signs
from crm_lessons.authoring.reading.cell_names import cell_name
from crm_lessons.authoring.reading.source import Cell
from crm_lessons.text.language import LANGUAGES, Language
from crm_lessons.text.typography import typeset

_HEADING = re.compile(r"^## ", re.MULTILINE)
_CODE = re.compile(r"`([^`\n]+)`")


@dataclass
class Section:
    """A section of a lesson: the cell that opens it, the signs of its code, and what its prose writes between backquotes."""

    stem: str
    opening: Cell
    uses: set[str] = field(default_factory=set)
    says: dict[Language, list[str]] = field(default_factory=lambda: {language: [] for language in LANGUAGES})

    def teaches(self, construct: Construct) -> bool:
        """Return whether code uses a construct here and prose names it, in both languages."""
        return construct.sign in self.uses and all(any(map(construct.is_named_in, said)) for said in self.says.values())

    def link(self, language: Language) -> str:
        """Return the address of the section as seen from a sheet.

        It names the cell, which JupyterLab finds whatever the words of its heading.
        """
        source = typeset(self.opening.source.fr if language == "fr" else self.opening.source.en, language)
        return f"../../notebooks/{language}/{self.stem}.ipynb#cell-id={cell_name(self.opening.role, source)}"


def sections(stem: str, lesson: Iterable[Cell]) -> Iterator[Section]:
    """Yield the sections of a lesson in their order; what precedes the first heading teaches nothing."""
    section = None
    for cell in lesson:
        if cell.role.is_markdown and _HEADING.search(cell.source.fr):
            if section:
                yield section
            section = Section(stem, cell)
        if section:
            _add(section, cell)
    if section:
        yield section


def _add(section: Section, cell: Cell) -> None:
    if not cell.role.is_markdown:
        section.uses |= signs(cell.source.fr)
        return
    for language in LANGUAGES:
        section.says[language] += _CODE.findall(getattr(cell.source, language))
