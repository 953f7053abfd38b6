"""Sections of sentences, figures and tables as one HTML page: no script, nothing fetched, fit for a printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from html import escape

from jinja2 import Environment
from markupsafe import Markup

from crm_lessons.reports.pictures import Picture
from crm_lessons.text.language import Language, Text
from crm_lessons.text.templates import templates


@dataclass(frozen=True)
class Table:
    """Rows ready to be read; the columns under `numbers` are set flush right."""

    caption: Text
    headings: tuple[Text, ...]
    rows: Sequence[tuple[Text | str, ...]]
    numbers: frozenset[int] = frozenset()


Block = Text | Table | Picture


@dataclass(frozen=True)
class Section:
    """A title and, under it, sentences, tables and figures in their order."""

    title: Text
    blocks: tuple[Block, ...]


def article(title: str, lead: Text, sections: Sequence[Section], language: Language) -> str:
    """Return a report as one HTML element that brings its own looks, and leaves those of the page around it alone."""
    return _filled("article.html", language, title=title, lead=lead, sections=sections)


def page(title: str, content: str, language: Language) -> str:
    """Return a whole HTML page around an article."""
    return _filled("page.html", language, title=title, content=Markup(content))


def plain_text(title: str, lead: Text, sections: Sequence[Section], language: Language) -> str:
    """Return the sentences of a report, without its figures and tables, for a reader of plain text."""
    lines = [title, lead.in_language(language)]
    for section in sections:
        sentences = (block.in_language(language) for block in section.blocks if isinstance(block, Text))
        lines += ["", section.title.in_language(language), *(f"  {sentence}" for sentence in sentences)]
    return "\n".join(lines)


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
