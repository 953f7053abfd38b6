import pytest

from crm_lessons.grading.handed_in.contents.blanks import without_later_blanks

ASKED = ("top_share", "largest", "total")


@pytest.mark.parametrize(
    ("answer", "blank"),
    [
        ("top_share = 0.8", "# Question 1\ntop_share = ..."),
        ("top_share = 0.8\nlargest = {1}", "top_share = ...\nlargest = ..."),
        ("top_share, largest = 0.8, {1}", "top_share = largest = ..."),
        ("def total(amounts):\n    return sum(amounts)", "def total(amounts):\n    ..."),
        ("total = sum", 'def total(amounts):\n    """Return the total."""\n    pass'),
    ],
)
def test_a_blank_after_the_answer_is_not_run(answer: str, blank: str) -> None:
    """A place that only makes an answered question blank again becomes an empty cell; before the answer it stays."""
    assert without_later_blanks((answer, blank), ASKED) == (answer, "")
    assert without_later_blanks((blank, answer), ASKED) == (blank, answer)
    assert without_later_blanks((blank, answer, blank), ASKED) == (blank, answer, "")


@pytest.mark.parametrize(
    "cell",
    [
        "top_share = 0.2",
        "top_share = None",
        "top_share = ...\nx = 1",
        "def total(amounts):\n    ...\n    return 0",
        "largest = ...",
        "x = ...",
        "top_share = ... +",
        "%time\ntop_share = ...",
        "",
    ],
)
def test_any_other_cell_is_run_as_it_is(cell: str) -> None:
    """A second answer, a cell that does more, another question's blank: what the student wrote is what runs."""
    assert without_later_blanks(("top_share = 0.8", "total = sum", cell), ASKED)[2] == cell
