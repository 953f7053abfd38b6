"""What a rule reads of a line in which it looks for signs, numbers and words of code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.classroom.explained_errors.code_only import code_only


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("x = 3 # et", "x = 3     "),
        ('x = "a # b" # et', 'x = "     "     '),
        ("x = 'l\\'an et' 3", "x = '        ' 3"),
        ('x = """a\net""" 3', 'x = """ \n  """ 3'),
        ('f"Total : {a et b:.1%}"', 'f"        {a et b     "'),
        ("f\"{t['a et b']}\"", "f\"{t['      '] \""),
        ("x = chiffre d'affaires et", "x = chiffre d'affaires et"),
    ],
)
def test_comments_and_closed_texts_are_spaces(cell, code):
    """Of an f-string, what it computes stays; a text that is not closed stays as it is."""
    assert code_only(cell) == code


@given(st.text(alphabet="'\"#\\\n{}f:a "))
def test_every_line_keeps_its_length(cell):
    """A place in the code is the same place in the cell."""
    assert [len(line) for line in code_only(cell).split("\n")] == [len(line) for line in cell.split("\n")]
