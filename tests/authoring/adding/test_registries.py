"""Registering a name in a Python file."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from crm_lessons.authoring.adding.registries import with_entry, with_import
from crm_lessons.text.author_error import AuthorError

FILE = PurePath("crm_lessons/questions/catalogue.py")
SOURCE = """\
from collections import Counter

from crm_lessons.a import A
from crm_lessons.c import C

HELD: tuple[str, ...] = (
    A,
)
SHORT = (A, C)
"""


@pytest.mark.parametrize(
    ("module", "name", "lines"),
    [
        ("crm_lessons.b", "B", "from crm_lessons.a import A\nfrom crm_lessons.b import B\nfrom crm_lessons.c import C"),
        ("crm_lessons.d", "D", "from crm_lessons.c import C\nfrom crm_lessons.d import D"),
        ("crm_lessons.c", "B", "from crm_lessons.c import (\n    B,\n    C,\n)"),
    ],
)
def test_an_import_stands_where_the_linter_wants_it(module, name, lines):
    """Before the first later one, after the last, or among the names of its module."""
    assert lines in with_import(SOURCE, module, name, FILE)


def test_an_entry_comes_last():
    """The order of a registry is that of the chapters."""
    assert "    A,\n    B,\n)" in with_entry(SOURCE, "HELD", "B,", FILE)


@pytest.mark.parametrize(
    ("source", "holder", "line", "words"),
    [
        (SOURCE, "SHORT", 9, "`SHORT` closes in the middle of a line"),
        (SOURCE, "OTHER", 1, "`OTHER` is looked for in this file, to register `B,`"),
        ("x = 1\ny = (\n", "y", 2, "This file is not Python"),
    ],
)
def test_a_registry_that_has_changed_its_form_is_named(source, holder, line, words):
    """An author who has rewritten a registry is told where it is, and what to do."""
    with pytest.raises(AuthorError) as caught:
        with_entry(source, holder, "B,", FILE)
    assert str(caught.value.place) == f"{FILE.as_posix()}:{line}"
    assert words in caught.value.message.en
