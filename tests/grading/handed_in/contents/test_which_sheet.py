import pytest

from crm_lessons.grading.handed_in.contents.notebook_code import NotebookCode
from crm_lessons.grading.handed_in.contents.which_sheet import (
    OpenedSheet,
    looked_at_in_words,
    opened_sheet,
    sheets_handed_in,
    without_other_sheets,
)

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


QUESTIONS = {"02_pareto_abc": ("top_share", "advice"), "03_matrices": ("quadrants",), "04_scoring": ("score", "advice")}
OPEN_2, OPEN_3, OPEN_4 = (f'sheet = open_sheet("{stem}")' for stem in QUESTIONS)


@pytest.mark.parametrize(
    ("cells", "stems", "looked_at"),
    [
        ((OPEN_2, "top_share = 1", OPEN_3), ["02_pareto_abc"], ("03_matrices",)),
        ((OPEN_3, OPEN_2, "top_share = 1"), ["02_pareto_abc"], ("03_matrices",)),
        ((OPEN_4, "score = 1", OPEN_2, "top_share = ..."), ["04_scoring"], ("02_pareto_abc",)),
        ((OPEN_4, "score = 1", OPEN_2, "def top_share():\n    return 1"), ["02_pareto_abc", "04_scoring"], ()),
        ((OPEN_2 + "\n" + OPEN_4, "top_share = 1", "score = 2"), ["02_pareto_abc", "04_scoring"], ()),
        ((OPEN_2, "advice = 'x'", OPEN_4), ["02_pareto_abc"], ("04_scoring",)),
        ((OPEN_2, OPEN_3), ["03_matrices"], ("02_pareto_abc",)),
        ((OPEN_2, OPEN_2, "top_share = 1"), ["02_pareto_abc"], ()),
    ],
)
def test_what_is_answered_is_handed_in(cells: tuple[str, ...], stems: list[str], looked_at: tuple[str, ...]) -> None:
    """Each sheet that is opened and answered, whichever was opened last; the others are said to be open."""
    found = sheets_handed_in(NotebookCode(cells, {}), "x", QUESTIONS)
    assert [one.stem for one in found] == stems
    assert {one.looked_at for one in found} == {looked_at}
    assert (looked_at_in_words(found[0]) is None) == (not looked_at)


def test_the_label_says_which_of_two_blank_sheets_it_is() -> None:
    """Where nothing is answered, the notebook is what it was built as."""
    label = {"crm_lessons": {"stem": "02_pareto_abc"}}
    (found,) = sheets_handed_in(NotebookCode((OPEN_2, OPEN_3), label), "x", QUESTIONS)
    assert found.stem == "02_pareto_abc"


def test_answers_of_one_name_stay_with_their_sheet() -> None:
    """A question that two sheets ask for is answered in the part of each; the other's answer is not run."""
    cells = (OPEN_2, "advice = 'two'", "rate = 3", OPEN_4, "advice = 'four'", "score = rate")
    assert without_other_sheets(cells, "02_pareto_abc", QUESTIONS) == (*cells[:4], "", cells[5])
    assert without_other_sheets(cells, "04_scoring", QUESTIONS) == (OPEN_2, "", *cells[2:])
    assert without_other_sheets(cells[:3], "02_pareto_abc", QUESTIONS) == cells[:3]
