"""No sheet needs a line of Python that nobody has taught."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from crm_lessons.authoring.constructs.handful import needed, sections_for, where_taught
from crm_lessons.authoring.constructs.signs import signs
from crm_lessons.authoring.constructs.table import FAMILIES
from crm_lessons.authoring.reading.chapter import read_chapter
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import LANGUAGES

ROOT = Path(__file__).parents[3]
TABLE = {construct.sign: construct for family in FAMILIES for construct in family.constructs}


def in_hints(questions):
    """Return the signs of the code that the hints of a sheet give, whole or to be completed or gone on from."""
    hints = [getattr(hint, language) for one in questions for hint in one.hints for language in LANGUAGES]
    pieces = [piece.replace("…", "...") for hint in hints for piece in re.findall(r"`([^`]+)`", hint)]
    return {sign for piece in pieces for sign in signs(completed(piece))}


def completed(piece):
    """Return a piece of a hint as Python reads it: what goes on from something has something before it."""
    for before, after in (("", ""), ("_", ""), ("_ ", ""), ("def here():\n    ", "")):
        try:
            ast.parse(before + piece + after)
        except SyntaxError:
            continue
        return before + piece + after
    return ""


def test_the_table_says_each_construct_once():
    """Two records of one sign would say two things of it."""
    constructs = [construct.sign for family in FAMILIES for construct in family.constructs]
    assert len(constructs) == len(set(constructs))


@pytest.mark.parametrize("stem", SHEETS)
def test_what_a_sheet_needs_is_taught(stem):
    """Worked answers and hints use what the table knows, and the table's constructs are named and used where they are taught."""
    chapter = read_chapter(ROOT, stem, SHEETS)
    used = needed(chapter) | in_hints(chapter.questions.questions)
    assert sorted(used - set(TABLE)) == []
    among = sections_for(chapter)
    assert [sign for sign in sorted(used) if where_taught(TABLE[sign], among) is None] == []
