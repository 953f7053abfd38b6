"""Solution marks."""

from __future__ import annotations

from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.authoring.reading.marks import blanked, filled, is_marked
from crm_lessons.text.author_error import AuthorError, Place

PLACE = Place(PurePath("exercises.py"), 10)
AT_MARGIN = "given = 1\n### BEGIN SOLUTION\nsecret = 2\ntotal = secret\n### END SOLUTION\nafter = 3"
IN_FUNCTION = "def double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION"


def test_a_solution_at_the_margin_becomes_a_line_that_names_the_answer():
    """The student finds the variable and three dots, between what is given before and after."""
    assert blanked(AT_MARGIN, "total", PLACE) == "given = 1\ntotal = ...\nafter = 3"


def test_a_solution_inside_a_function_becomes_dots_at_its_indentation():
    """The blank function can be defined, so that the sheet runs."""
    assert blanked(IN_FUNCTION, "double", PLACE) == "def double(x):\n    ..."


def test_the_worked_answer_has_no_marks():
    """A filled cell is the author's code, the marks taken out."""
    assert filled(AT_MARGIN, PLACE) == "given = 1\nsecret = 2\ntotal = secret\nafter = 3"


@given(solution=st.lists(st.text("abc =1#", min_size=1).map("hidden {}".format), min_size=1))
def test_nothing_between_the_marks_reaches_the_student(solution):
    """Whatever the solution says, the blank says none of it."""
    code = "\n".join(["### BEGIN SOLUTION", *solution, "### END SOLUTION"])
    assert "hidden" not in blanked(code, "answer", PLACE)


@pytest.mark.parametrize(
    ("code", "line", "word"),
    [
        ("### BEGIN SOLUTION\nx = 1", 11, "not closed"),
        ("x = 1\n### END SOLUTION", 12, "not open"),
        ("### BEGIN SOLUTION\n### BEGIN SOLUTION\n### END SOLUTION", 12, "inside another"),
        ("### BEGIN SOLUTION\n1\n### END SOLUTION\n### END SOLUTION", 14, "not open"),
        ("x = 1", 10, "without a solution"),
        ("## BEGIN SOLUTION\nx = 1\n## END SOLUTION", 10, "without a solution"),
    ],
)
def test_marks_that_do_not_match_are_named_with_their_line(code, line, word):
    """A mark that is lost would show the solution to the class: it stops the build."""
    with pytest.raises(AuthorError) as caught:
        blanked(code, "x", PLACE)
    assert caught.value.place.line == line
    assert word in caught.value.message.en


def test_prose_about_solutions_is_not_a_mark():
    """Only the exact mark, alone on its line, is one."""
    assert is_marked("    ### END SOLUTION ")
    assert not is_marked("Put it after ### BEGIN SOLUTION, please.")
