"""Sections of sentences, figures and tables as one HTML page: no script, nothing fetched, fit for a printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from html import escape

from jinja2 import Environment
from markupsafe import Markup

from crm_lessons.reports.pictures import Picture
from crm_lessons.reports.table import Table
from crm_lessons.text.language import Language, Text
from crm_lessons.text.templates import templates


@dataclass(frozen=True)
class Heading:
    """A title within a section."""

    words: Text


Block = Text | Heading | Table | Picture


@dataclass(frozen=True)
class Section:
    """A title and, under it, sentences, tables and figures in their order."""

    title: Text
    blocks: tuple[Block, ...]


def article(title: str, lead: Text, sections: Sequence[Section], language: Language, top: int = 1) -> str:
    """Return a report as one HTML element that brings its own looks, and leaves those of the page around it alone.

    top: the level of its first heading: 1 on a page of its own, 3 under a section of a notebook
    """
    return _filled("article.html", language, title=title, lead=lead, sections=sections, top=top)


def page(title: str, content: str, language: Language) -> str:
    """Return a whole HTML page around an article."""
    return _filled("page.html", language, title=title, content=Markup(content))


def plain_text(title: str, lead: Text, sections: Sequence[Section], language: Language) -> str:
    """Return the sentences of a report for a reader of plain text, and the tables of its first section, which is read first."""
    lines = [title, lead.in_language(language)]
    for place, section in enumerate(sections):
        lines += ["", section.title.in_language(language)]
        lines += [f"  {line}" for block in section.blocks for line in _lines(block, language, with_tables=place == 0)]
    return "\n".join(lines)


def _lines(block: Block, language: Language, *, with_tables: bool) -> list[str]:
    if isinstance(block, (Text, Heading)):
        return [(block.words if isinstance(block, Heading) else block).in_language(language)]
    if isinstance(block, Table) and with_tables:
        rows = ((block.caption,), *block.rows)
        return [" · ".join(_said(cell, language) for cell in row) for row in rows]
    return []


def _said(cell: Text | str, language: Language) -> str:
    return cell.in_language(language) if isinstance(cell, Text) else cell


def _filled(template: str, language: Language, **content: object) -> str:
    return _templates(language).get_template(template).render(language=language, **content)


@cache
def _templates(language: Language) -> Environment:
    def shown(value: object) -> object:
        # Between tags a quotation mark is a letter like any other; in an attribute it goes through `quoted`.
        words = value.in_language(language) if isinstance(value, Text) else value
        return Markup(escape(words, quote=False)) if isinstance(words, str) and not isinstance(words, Markup) else words

    pages = templates("crm_lessons.reports", shown)
    pages.filters["quoted"] = lambda words: Markup(escape(words))
    return pages
