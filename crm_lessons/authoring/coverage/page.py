"""The map of the course as a page: every point with its sections, questions and what is missing; then chapter by chapter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from crm_lessons.authoring.coverage.course_rows import CourseRow
from crm_lessons.authoring.coverage.records import Record
from crm_lessons.authoring.coverage.tab_separated import NONE
from crm_lessons.authoring.coverage.workbook import Workbook
from crm_lessons.text.course import BY_STEM
from crm_lessons.text.typography import typeset

PATH = PurePosixPath("docs/coverage.md")

_OPENING = """\
# What the course says, and where the workbook teaches it

For teachers who want to know whether a point of the course is here, and for authors who want to leave none out. \
`crm-lessons build` writes this page from `chapters/course_rows.tsv`, the course point by point, and from the `coverage.tsv` of \
each chapter; `build --check` and the tests hold both against lessons and sheets. Change those files, not this page.

The course is five sets of lecture notes in French, to which the places refer by document and line: 000, relationship marketing, \
École supérieure de technologie (2011); 001, foundations of CRM, a master's course of H. Belmaati; 002, direct marketing, \
Université de Picardie Jules Verne; 003, one-to-one marketing and the analysis of a customer portfolio; 004, CRM in services, a \
master's course of S. Fdida. What they say and we do not teach as it stands is in [the annex](../notebooks/en/annex.ipynb).

**Of the {all} points of the course, {whole} have a section in both languages, a question and its worked answer.** \
The last column says what the others lack.
"""
_CHAPTERS = """\
## Chapter by chapter

Each point that a chapter teaches, the course's and ours. *Methods* are functions of `crm_lessons.methods`; *questions* are those \
of the chapter's sheet. Where there is no section, no lesson uses the method yet.
"""


def coverage_page(workbook: Workbook) -> str:
    """Return docs/coverage.md."""
    opening = _OPENING.format(all=len(workbook.course), whole=len(workbook.whole))
    course = _table(
        ("point", "what the course says", "place", "section, in English and in French", "questions", "what is missing"),
        (_course_row(row, workbook) for row in workbook.course),
    )
    chapters = [_chapter(stem, workbook) for stem in workbook.questions]
    return "\n".join([opening, "## The course, point by point\n", course, _CHAPTERS, "\n".join(chapters)])


def _course_row(row: CourseRow, workbook: Workbook) -> tuple[str, ...]:
    treated = workbook.of(row.code)
    sections = dict.fromkeys(_section(record, workbook) for record in treated if record.section)
    questions = dict.fromkeys(f"`{name}`" for record in treated for name in record.questions)
    return (row.code, row.name, row.lines.replace(";", "; "), "<br>".join(sections), ", ".join(questions), row.reason)


def _chapter(stem: str, workbook: Workbook) -> str:
    title = BY_STEM[stem].title
    rows = (_chapter_row(record, workbook) for record in workbook.records if record.stem == stem)
    head = ("concept", "points", "section, in English and in French", "methods", "questions", "left out")
    return f"### {_number(stem)} · {title.en} / {title.fr}\n\n{_table(head, rows)}"


def _chapter_row(record: Record, workbook: Workbook) -> tuple[str, ...]:
    return (
        record.concept,
        ", ".join(record.rows),
        _section(record, workbook) if record.section else "",
        _code(record.methods),
        _code(record.questions),
        record.reason,
    )


def _section(record: Record, workbook: Workbook) -> str:
    """Return a section's titles, each with a link to its lesson."""
    french = workbook.sections[record.lesson][record.section]
    titles = (
        f"[{typeset(title, language)}](../notebooks/{language}/{record.lesson}.ipynb)"
        for language, title in (("en", record.section), ("fr", french))
    )
    return f"{_number(record.stem)} · {' / '.join(titles)}"


def _number(stem: str) -> int:
    return int(stem[:2])


def _code(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _table(head: Sequence[str], rows: Iterator[tuple[str, ...]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '∣') or NONE for cell in line)} |" for line in lines) + "\n"
