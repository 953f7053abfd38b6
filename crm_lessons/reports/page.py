"""Sections of sentences, figures and tables as one HTML page: no script, nothing fetched, fit for a printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from crm_lessons.reports.pictures import Picture
from crm_lessons.text.language import Language, Text


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
    body = "".join(_section(section, language) for section in sections)
    words = _words(lead, language)
    return (
        f'<article class="crm-report" lang="{language}"><style>{_LOOKS}</style>'
        f"<header><h1>{escape(title, quote=False)}</h1><p>{words}</p></header>{body}</article>"
    )


def page(title: str, content: str, language: Language) -> str:
    """Return a whole HTML page around an article."""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title, quote=False)}</title>\n</head>\n<body>\n{content}\n</body>\n</html>\n"
    )


def plain_text(title: str, lead: Text, sections: Sequence[Section], language: Language) -> str:
    """Return the sentences of a report, without its figures and tables, for a reader of plain text."""
    lines = [title, lead.in_language(language)]
    for section in sections:
        sentences = (block.in_language(language) for block in section.blocks if isinstance(block, Text))
        lines += ["", section.title.in_language(language), *(f"  {sentence}" for sentence in sentences)]
    return "\n".join(lines)


def _section(section: Section, language: Language) -> str:
    blocks = "".join(_block(block, language) for block in section.blocks)
    return f"<section><h2>{_words(section.title, language)}</h2>{blocks}</section>"


def _block(block: Block, language: Language) -> str:
    if isinstance(block, Table):
        return _table(block, language)
    if isinstance(block, Picture):
        return f'<figure><img alt="{escape(block.title)}" src="data:image/png;base64,{block.png}"></figure>'
    return f"<p>{_words(block, language)}</p>"


def _table(table: Table, language: Language) -> str:
    headings = "".join(
        f'<th scope="col"{_flush(place, table)}>{_words(heading, language)}</th>'
        for place, heading in enumerate(table.headings)
    )
    rows = "".join(f"<tr>{_row(row, table, language)}</tr>" for row in table.rows)
    caption = _words(table.caption, language)
    return f"<table><caption>{caption}</caption><thead><tr>{headings}</tr></thead><tbody>{rows}</tbody></table>"


def _row(row: tuple[Text | str, ...], table: Table, language: Language) -> str:
    first, *others = (_words(cell, language) for cell in row)
    cells = "".join(f"<td{_flush(place, table)}>{cell}</td>" for place, cell in enumerate(others, start=1))
    return f'<th scope="row"{_flush(0, table)}>{first}</th>{cells}'


def _flush(place: int, table: Table) -> str:
    return ' class="number"' if place in table.numbers else ""


def _words(words: Text | str, language: Language) -> str:
    return escape(words.in_language(language) if isinstance(words, Text) else words, quote=False)


_LOOKS = """
.crm-report { max-width: 46rem; margin: 1.5rem auto; padding: 0 1rem; color: #222; background: #fff;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
.crm-report h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .4rem; }
.crm-report h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; padding-top: .7rem; border-top: 2px solid #222; }
.crm-report p { margin: .5rem 0; overflow-wrap: anywhere; }
.crm-report figure { margin: 1.2rem 0 .4rem; }
.crm-report img { display: block; width: 100%; height: auto; }
.crm-report table { width: 100%; margin: 1.1rem 0; border-collapse: collapse; font-size: .92rem; color: #222; }
.crm-report caption { text-align: left; font-weight: 600; padding: .2rem 0; caption-side: top; color: #222; }
.crm-report th, .crm-report td { padding: .28rem .6rem .28rem 0; text-align: left; vertical-align: top;
  background: #fff; border-bottom: 1px solid #bbb; font-weight: 400; overflow-wrap: anywhere; white-space: normal; }
.crm-report thead th { font-weight: 600; overflow-wrap: normal; border-bottom: 1px solid #222; }
.crm-report tbody th { min-width: 6.5rem; }
.crm-report .number { text-align: right; font-variant-numeric: tabular-nums; }
.crm-report td.number { white-space: nowrap; }
@media print {
  .crm-report { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  .crm-report figure, .crm-report tr { break-inside: avoid; }
  .crm-report h2, .crm-report caption { break-after: avoid; }
  .crm-report img { width: 85%; }
  @page { margin: 18mm; }
}
"""
