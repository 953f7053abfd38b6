import pytest

from crm_lessons.grading.notebook_code import NotebookCode
from crm_lessons.grading.which_sheet import OpenedSheet, opened_sheet

KNOWN = ("02_pareto_abc", "03_matrices")


@pytest.mark.parametrize(
    ("cell", "opened"),
    [
        ('sheet = open_sheet("02_pareto_abc")', OpenedSheet("02_pareto_abc")),
        (
            "s = crm_lessons.open_sheet('03_matrices', 'en', student='Zoé', salt='x')",
            OpenedSheet("03_matrices", "en", "Zoé", "x"),
        ),
        ('open_sheet(stem="99_other", language="de")', OpenedSheet("99_other")),
        (
            'sheet = open_sheet("02_pareto_abc", language="en", student="b")\nx = (',
            OpenedSheet("02_pareto_abc", "en", "b"),
        ),
        ('%matplotlib inline\nopen_sheet("02_pareto_abc", student="")', OpenedSheet("02_pareto_abc")),
    ],
)
def test_the_code_says_which_sheet_it_opens(cell: str, opened: OpenedSheet) -> None:
    """Sheet, language, student and salt stand in the call, in a cell that parses or not."""
    notebook = NotebookCode(("import pandas", cell), {"crm_lessons": {"stem": "03_matrices"}})
    assert opened_sheet(notebook, "03_matrices", KNOWN) == opened


def test_without_a_call_the_label_says_it_then_the_file() -> None:
    """A notebook whose first cell is gone is known by the label that it was built with, otherwise by its file's name."""
    label = {"crm_lessons": {"stem": "02_pareto_abc", "language": "en"}}
    assert opened_sheet(NotebookCode((), label), "x", KNOWN) == OpenedSheet("02_pareto_abc", "en")
    assert opened_sheet(NotebookCode((), {"crm_lessons": 3}), "03_matrices (1)", KNOWN) == OpenedSheet("03_matrices")
    assert opened_sheet(NotebookCode((), {}), "devoir", KNOWN) == OpenedSheet(None)


def test_a_comment_opens_nothing_and_a_known_sheet_goes_first() -> None:
    """Of several calls, the one that opens a sheet of the course counts."""
    cells = ('# open_sheet("03_matrices")', 'open_sheet("old_name"); open_sheet("02_pareto_abc")')
    assert opened_sheet(NotebookCode(cells, {}), "x", KNOWN) == OpenedSheet("02_pareto_abc")
