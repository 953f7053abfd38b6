"""The order of the pages: what the sidebar lists, and where next and previous lead."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import words
from pages import ANNEX, CARDS, EXERCISES, FORMULAS, LESSONS, MY_FIRM, REFERENCE, REFERENCE_SHEET, REVISION, TEACHER

from crm_lessons.text.language import Language, Text

_BEYOND_THE_NAME = re.compile(r"^Exerci[cs]es · |\s?:\s.*$")
"""What a page's title says beside the name of its chapter: that it is a sheet, or the claim of the lesson."""


def contents(titles: Mapping[str, str], language: Language) -> str:
    """Return the lists of pages in Markdown, from page -> title: lessons, sheets, what helps to remember, the rest."""
    lessons, sheets = (
        [_entry(page, title) for page, title in titles.items() if page.startswith(f"{folder}/")]
        for folder in (LESSONS, EXERCISES)
    )
    captioned = (
        (words.LESSONS, lessons),
        (words.EXERCISES, sheets),
        (words.REMEMBER, [REVISION, f"{CARDS}/index", f"{FORMULAS}/index"]),
        (words.YOUR_OWN, [MY_FIRM]),
        (words.WORDS, [REFERENCE_SHEET, "glossary"]),
        (words.REFERENCE, [f"{words.METHODS.in_language(language)} <{REFERENCE}/index>"]),
        (words.TEACHING, [TEACHER, ANNEX]),
    )
    return "\n".join(_list(caption, entries, language) for caption, entries in captioned)


def _list(caption: Text, entries: Iterable[str], language: Language) -> str:
    listed = "\n".join(entries)
    return f":::{{toctree}}\n:hidden:\n:caption: {caption.in_language(language)}\n\n{listed}\n:::\n"


def _entry(page: str, title: str) -> str:
    """Return a line of the sidebar."""
    return f"{chapter_name(page, title)} <{page}>"


def chapter_name(page: str, title: str) -> str:
    """Return the chapter's number and name: "2 · Pareto and ABC"."""
    _, stem = page.split("/")
    return f"{int(stem[:2])} · {_BEYOND_THE_NAME.sub('', title)}"
