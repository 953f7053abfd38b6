"""A report in one language: shown in a notebook, saved as one page, its tables as a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from crm_lessons.reports.page import Section, article, page, plain_text
from crm_lessons.reports.table import Table
from crm_lessons.reports.workbook import write_workbook
from crm_lessons.text.language import Language, Text


@dataclass(frozen=True)
class Report:
    """Sections in one language; a notebook shows them as a page, `print` says their sentences, `save` makes a file of them."""

    title: str
    lead: Text
    language: Language
    sections: tuple[Section, ...]

    def save(self, path: str | PathLike[str]) -> Path:
        """Write the report as one HTML file that needs nothing else and sends nothing, and return its path."""
        file = Path(path)
        file.write_text(page(self.title, self._article(top=1), self.language), encoding="utf-8")
        return file

    def save_tables(self, path: str | PathLike[str]) -> Path:
        """Write every table with all its rows into one Excel workbook, a sheet a table, and return its path."""
        return write_workbook(Path(path), self.tables, self.language)

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table of the report, in the order of its pages."""
        return tuple(block for section in self.sections for block in section.blocks if isinstance(block, Table))

    def _repr_html_(self) -> str:
        return self._article(top=3)

    def __repr__(self) -> str:
        return plain_text(self.title, self.lead, self.sections, self.language)

    def _article(self, top: int) -> str:
        return article(self.title, self.lead, self.sections, self.language, top)
