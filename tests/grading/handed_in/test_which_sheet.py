import pytest

from crm_lessons.grading.handed_in.notebook_code import NotebookCode
from crm_lessons.grading.handed_in.which_sheet import OpenedSheet, opened_sheet

KNOWN = ("02_pareto_abc", "03_matrices")


@pytest.mark.parametrize(
    ("cell", "opened"),
    [
        ('sheet = open_sheet("02_pareto_abc")', OpenedSheet("02_pareto_abc")),
        (
            "s = crm_lessons.open_sheet('03_matrices', 'en', student='Zoé', key='x')",
            OpenedSheet("03_matrices", "en", "Zoé", "x"),
        ),
        ('open_sheet(stem="99_other", language="de")', OpenedSheet("99_other")),
        (
            'sheet = open_sheet("02_pareto_abc", language="en", student="b")\nx = (',
            OpenedSheet("02_pareto_abc", "en", "b"),
        ),
        ('%matplotlib inline\nopen_sheet("02_pareto_abc", student="")', OpenedSheet("02_pareto_abc")),
        ('open_sheet("02_pareto_abc", student="  ")', OpenedSheet("02_pareto_abc")),
        ('open_sheet("02_pareto_abc", student=20231234)', OpenedSheet("02_pareto_abc", student="20231234")),
        ('open_sheet("02_pareto_abc", student=None)', OpenedSheet("02_pareto_abc")),
        ('open_sheet("02_pareto_abc", student=7)\nx = (', OpenedSheet("02_pareto_abc", student="7")),
        ('open_sheet("02_pareto_abc"\nx = 3', OpenedSheet("02_pareto_abc")),
    ],
)
def test_the_code_says_which_sheet_it_opens(cell: str, opened: OpenedSheet) -> None:
    """Sheet, language, student and key stand in the call, in a cell that parses or not."""
    notebook = NotebookCode(("import pandas", cell), {"crm_lessons": {"stem": "03_matrices"}})
    assert opened_sheet(notebook, "03_matrices", KNOWN) == opened


@pytest.mark.parametrize(
    ("call", "unread"),
    [
        ('open_sheet("02_pareto_abc", student=me)', {"student"}),
        ('open_sheet("02_pareto_abc", LANGUAGE, f"{me}", key=word())', {"language", "student", "key"}),
        ('open_sheet("02_pareto_abc", student=0x1' + "0" * 5000 + ")", {"student"}),
        ('open_sheet("02_pareto_abc", student=3.5)', {"student"}),
        ('open_sheet("02_pareto_abc", **whose)', {"language", "student", "key"}),
        ("open_sheet(*everything)", {"stem", "language", "student", "key"}),
    ],
)
def test_what_the_code_computes_stays_unread(call: str, unread: set[str]) -> None:
    """An argument that is no plain text or number is known to be there, and its value is not guessed."""
    opened = opened_sheet(NotebookCode((call,), {}), "02_pareto_abc-alice", KNOWN)
    assert (opened.stem, opened.student, opened.unread) == ("02_pareto_abc", None, unread)


def test_the_open_sheet_says_what_the_code_does_not() -> None:
    """After the run, what was computed is taken from the sheet that is open, and what the code says stays."""
    computed = OpenedSheet("02_pareto_abc", "en", unread=frozenset({"student", "key"}))
    claims = {"language": "fr", "student": " bob ", "key": "x"}
    assert computed.completed(claims) == OpenedSheet("02_pareto_abc", "en", "bob", "x")
    assert computed.completed({"student": None}).unread == {"key"}
    assert computed.completed({"student": ["bob"], "in_code": False}) == computed
    assert computed.completed({}) == computed


def test_a_sheet_that_is_opened_under_another_name_is_known_by_the_run() -> None:
    """Where no call is seen in the code, everything but the sheet itself is what the open sheet says."""
    unseen = opened_sheet(NotebookCode((), {}), "02_pareto_abc", KNOWN)
    completed = unseen.completed({"language": "en", "student": "bob", "key": "", "stem": "03_matrices"})
    assert (completed.stem, completed.language, completed.student) == ("02_pareto_abc", "en", "bob")
    assert unseen.completed({}) == unseen


def test_without_a_call_the_label_says_it_then_the_file() -> None:
    """A notebook whose first cell is gone is known by the label that it was built with, otherwise by its file's name."""
    label = {"crm_lessons": {"stem": "02_pareto_abc", "language": "en"}}
    assert opened_sheet(NotebookCode((), label), "x", KNOWN) == OpenedSheet("02_pareto_abc", "en", in_code=False)
    assert opened_sheet(NotebookCode((), {"crm_lessons": 3}), "03_matrices (1)", KNOWN).stem == "03_matrices"
    assert opened_sheet(NotebookCode((), {}), "devoir", KNOWN).stem is None


def test_a_comment_opens_nothing_and_a_known_sheet_goes_first() -> None:
    """Of several calls, the last that opens a sheet of the course counts: it is the one that was worked on."""
    cells = ('# open_sheet("03_matrices")', 'open_sheet("02_pareto_abc", student="a"); open_sheet("old_name")')
    assert opened_sheet(NotebookCode(cells, {}), "x", KNOWN) == OpenedSheet("02_pareto_abc", student="a")
    cells = (*cells, 'open_sheet("02_pareto_abc")')
    assert opened_sheet(NotebookCode(cells, {}), "x", KNOWN) == OpenedSheet("02_pareto_abc")
