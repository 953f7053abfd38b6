import hashlib
import json
import os
import pickle
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crm_lessons.data.variants import sheet_data
from crm_lessons.grading import run as run_module
from crm_lessons.grading.handed_in.submissions import find_submissions
from crm_lessons.grading.row import Row, Status
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import grade, graded, read_papers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")

OPEN = 'from crm_lessons import open_sheet\nsheet = open_sheet("02_pareto_abc", language="en")'
OPEN_FOR_BOB = OPEN.replace('"en"', '"en", student="bob"')
REVENUE = 'revenue = sheet.data("pareto_revenue")'
SHARE = "top_share = revenue.nlargest(4).sum() / revenue.sum()"
LARGEST = "largest = set(revenue.nlargest(4).index)"
TOTAL = "def total(amounts):\n    return sum(amounts)"
CHECK = "sheet.check(top_share=top_share)"
RIGHT = (OPEN, REVENUE, SHARE, CHECK, LARGEST, TOTAL)


@pytest.fixture(scope="module", autouse=True)
def small_course(sheet, own_process) -> Iterator[None]:
    """A course of two sheets, which ask for the same, known in this process alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run_module, "Pool", own_process)
        patch.setattr(run_module, "SHEETS", {"02_pareto_abc": sheet, "03_matrices": sheet})
        yield


@pytest.fixture(scope="module")
def rows(small_course, notebook, tmp_path_factory) -> dict[str, Row]:
    """Every kind of submission, graded in one go; the rows by student."""
    folder = tmp_path_factory.mktemp("class")
    label = {"crm_lessons": {"stem": "02_pareto_abc", "language": "en", "edition": "sheet"}}
    handed_in: dict[str, bytes] = {
        "right.ipynb": notebook(*RIGHT, **label),
        "wrong.ipynb": notebook(OPEN, "top_share = 0.2", "largest = {2, 3}", "def total(amounts):\n    return 0"),
        "blank.ipynb": notebook(OPEN, "top_share = ...", "largest = ...", "def total(amounts):\n    ..."),
        "half.ipynb": notebook(OPEN, REVENUE, SHARE, "largest = revenue['ca']", "total = ..."),
        "damaged/p1 (1).ipynb": notebook(
            REVENUE_WITHOUT_SHEET, "top_share = ...", TOTAL + "\n" + LARGEST, SHARE, SHARE
        ),
        "loops.ipynb": notebook(
            OPEN, REVENUE, "import time\nwhile True:\n    time.sleep(0.1)\n    top_share = ...", LARGEST, TOTAL
        ),
        "leaves.ipynb": notebook(OPEN, REVENUE, "import os\nos._exit(0)\ntop_share = 0.8", LARGEST, TOTAL),
        "forged.ipynb": notebook(OPEN, FORGED, "total = Always()", "top_share = largest = Always()"),
        "patched.ipynb": notebook(OPEN, PATCHED, "top_share = 0.1", "largest = [0]", TOTAL),
        "slow.ipynb": notebook(OPEN, "def total(amounts):\n    import time\n    time.sleep(60)", REVENUE, SHARE),
        "raises.ipynb": notebook(OPEN, "def total(amounts):\n    raise ValueError(str(amounts))"),
        "mutates.ipynb": notebook(OPEN, "def total(amounts):\n    amounts.sort()\n    return sum(amounts)"),
        "alice.ipynb": notebook(OPEN_FOR_BOB, REVENUE, SHARE, LARGEST, TOTAL),
        "bob.ipynb": notebook(OPEN_FOR_BOB, REVENUE, SHARE, LARGEST, TOTAL),
        "matrices.ipynb": notebook('from crm_lessons import open_sheet\nopen_sheet("03_matrices")'),
        "nothing.ipynb": b"",
        "pdf.ipynb": b"%PDF-1.7",
        "twice/02_pareto_abc.ipynb": notebook(*RIGHT),
        "twice/02_pareto_abc-new.ipynb": notebook(OPEN, "top_share = 0.8"),
    }
    for name, content in handed_in.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
        os.utime(folder / name, ns=(10**18, 10**18 + ("new" in name)))
    submissions = find_submissions(folder).submissions
    rules = Rules(sheet="02_pareto_abc", seconds=3.0, jobs=2)
    return {row.student if row.status is not Status.DUPLICATE else "duplicate": row
            for row in grade(submissions, rules)}  # fmt: skip


REVENUE_WITHOUT_SHEET = (
    "from crm_lessons.data.variants import sheet_data\nrevenue = sheet_data('02_pareto_abc')['pareto_revenue']"
)
FORGED = (
    "class Always:\n    __eq__ = __ge__ = __le__ = lambda self, other: True\n    __hash__ = lambda self: 0\n"
    "    __float__ = lambda self: 0.8\n    __class__ = float\n    __call__ = lambda self, *given: Always()"
)
PATCHED = (
    "import builtins, json, pandas, numpy\nfrom crm_lessons.checking import check\nfrom crm_lessons.data import variants\n"
    "check.check_answer = variants.sheet_data = lambda *given: None\nbuiltins.abs = lambda value: 0\n"
    "pandas.Series.__eq__ = numpy.isclose = numpy.allclose = lambda *given, **more: True\n"
    "json.JSONEncoder.default = lambda self, value: 0.8"
)


def outcomes(row: Row) -> list[str]:
    """Return the outcome of each question, in order."""
    return [verdict.outcome.value for verdict in row.verdicts]


def test_every_submission_has_its_row(rows: dict[str, Row]) -> None:
    """Nineteen files in, nineteen rows out, each with a status that says what happened."""
    status = {student: row.status.value for student, row in rows.items()}
    assert status == {
        **dict.fromkeys(
            ["right", "wrong", "blank", "half", "damaged", "forged", "patched", "raises", "mutates"], "graded"
        ),
        **dict.fromkeys(["alice", "bob", "twice"], "graded"),
        "loops": "timed_out",
        "slow": "timed_out",
        "leaves": "crashed",
        "matrices": "wrong_sheet",
        "nothing": "unreadable",
        "pdf": "unreadable",
        "duplicate": "duplicate",
    }


@pytest.mark.parametrize(
    ("student", "expected"),
    [
        ("right", ["correct", "correct", "correct"]),
        ("wrong", ["incorrect", "incorrect", "incorrect"]),
        ("blank", ["not_attempted", "not_attempted", "not_attempted"]),
        ("half", ["correct", "unreadable", "not_attempted"]),
        ("damaged", ["correct", "correct", "correct"]),
        ("loops", ["unreadable", "correct", "correct"]),
        ("leaves", ["unreadable", "correct", "correct"]),
        ("forged", ["unreadable", "unreadable", "incorrect"]),
        ("patched", ["incorrect", "incorrect", "correct"]),
        ("slow", ["correct", "not_attempted", "incorrect"]),
        ("raises", ["not_attempted", "not_attempted", "incorrect"]),
        ("mutates", ["not_attempted", "not_attempted", "correct"]),
        ("bob", ["correct", "correct", "correct"]),
        ("alice", ["incorrect", "incorrect", "correct"]),
        ("pdf", []),
    ],
)
def test_each_answer_is_judged_on_its_own(rows: dict[str, Row], student: str, expected: list[str]) -> None:
    """Loops, crashes, forged objects, patched libraries and damaged files cost what they hold, no more and no less."""
    assert outcomes(rows[student]) == expected


@pytest.mark.parametrize(
    ("student", "reason"),
    [
        ("loops", "question `top_share` never ends (3 s)"),
        ("slow", "question `total` never ends (3 s)"),
        ("leaves", "question `top_share` ends Python (exit 0)"),
        ("matrices", "this is sheet 03_matrices; 02_pareto_abc is expected"),
        ("pdf", "this file is a PDF; ask for the notebook (.ipynb)"),
        ("duplicate", "a more recent file of the same student is graded: twice/02_pareto_abc-new.ipynb"),
        ("alice", "the sheet is opened for bob, and graded on the data of alice"),
    ],
)
def test_the_reason_says_what_the_teacher_should_know(rows: dict[str, Row], student: str, reason: str) -> None:
    """The row names the question, the sheet, the file or the other student."""
    assert rows[student].reason is not None
    assert rows[student].reason.en == reason


def test_a_submission_without_a_story_has_no_reason(rows: dict[str, Row]) -> None:
    """An error in a student's cell is told to the student, not to the teacher."""
    assert [rows[student].reason for student in ("right", "blank", "half", "bob", "raises")] == [None] * 5


def test_the_student_is_told_what_stopped_the_answer(rows: dict[str, Row]) -> None:
    """The error of the cell, the loop, the end of Python and the hidden case are each named in the message."""
    message = {student: [verdict.message.en for verdict in rows[student].verdicts] for student in rows}
    assert "`KeyError: 'ca'`" in message["half"][1]
    assert "after 3 seconds" in message["loops"][0]
    assert "`Python: exit 0`" in message["leaves"][0]
    assert "never ends" in message["slow"][2]
    assert "it stops on an error: `ValueError`" in message["raises"][2]


def test_with_variants_everybody_is_graded_on_their_own_data(notebook, tmp_path: Path) -> None:
    """The figures of the course's table are wrong where each student has another; the row says for whom it was opened."""
    own = sheet_data("02_pareto_abc", "bob")["pareto_revenue"].nlargest(4).index.tolist()
    (tmp_path / "bob.ipynb").write_bytes(notebook(OPEN, REVENUE, SHARE, f"largest = {own}"))
    (row,) = grade(find_submissions(tmp_path).submissions, Rules(variants=True, seconds=3.0))
    assert outcomes(row)[:2] == ["incorrect", "correct"]
    assert row.reason is not None
    assert row.reason.en == "the sheet is opened for nobody, and graded on the data of bob"


def test_the_student_of_a_sheet_may_be_computed(notebook, tmp_path: Path) -> None:
    """Who it is opened for is asked after the run; then the name, the data and the duplicates follow, as if it were written."""
    computed = OPEN.replace('"en"', '"en", student="b" + "ob"')
    aliased = OPEN_FOR_BOB.replace("import open_sheet", "import open_sheet as desk").replace("= open_sheet", "= desk")
    cells = (REVENUE, SHARE, LARGEST, TOTAL)
    for place, (name, opening) in enumerate({"02_pareto_abc": computed, "02_pareto_abc (1)": aliased}.items()):
        (tmp_path / f"{name}.ipynb").write_bytes(notebook(opening, *cells))
        os.utime(tmp_path / f"{name}.ipynb", ns=(0, place))
    latest, earlier = grade(find_submissions(tmp_path).submissions, Rules(seconds=3.0))
    assert (latest.student, latest.language, outcomes(latest), latest.reason) == ("bob", "en", ["correct"] * 3, None)
    assert (earlier.student, earlier.status) == ("bob", Status.DUPLICATE)


def test_each_sheet_of_a_notebook_has_its_row(notebook, tmp_path: Path, sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two sheets that are opened and answered are two rows; one that is opened last and only looked at takes nothing away."""
    other = replace(
        sheet, stem="03_matrices", questions=(replace(sheet.questions[0], id="half", expected=lambda _: 0.5),)
    )
    monkeypatch.setattr(run_module, "SHEETS", {"02_pareto_abc": sheet, "03_matrices": other})
    opens_other = OPEN.replace("02_pareto_abc", "03_matrices")
    (tmp_path / "both.ipynb").write_bytes(notebook(*RIGHT, opens_other, "half = 0.5"))
    (tmp_path / "looks.ipynb").write_bytes(notebook(*RIGHT, opens_other, "quadrants = sheet"))
    submissions = find_submissions(tmp_path).submissions
    both, second, looks = grade(submissions, Rules(seconds=3.0))
    assert [(row.file, row.sheet, row.points) for row in (both, second, looks)] == [
        ("both.ipynb", "02_pareto_abc", 6), ("both.ipynb", "03_matrices", 2), ("looks.ipynb", "02_pareto_abc", 6),
    ]  # fmt: skip
    assert looks.reason is not None
    assert looks.reason.en == "the notebook also opens 03_matrices, and answers none of its questions"
    both, looks = grade(submissions, Rules(seconds=3.0, sheet="03_matrices"))
    assert [(row.status, row.sheet) for row in (both, looks)] == [
        (Status.GRADED, "03_matrices"), (Status.WRONG_SHEET, "02_pareto_abc"),
    ]  # fmt: skip


def test_a_student_whom_nobody_can_tell_is_told_of(notebook, tmp_path: Path) -> None:
    """Where neither the code nor the run says for whom the sheet is opened, the row says so."""
    opening = OPEN.replace('"en"', '"en", student="b" + "ob"')
    (tmp_path / "bob.ipynb").write_bytes(notebook("assert False\n" + opening, REVENUE_WITHOUT_SHEET, SHARE, LARGEST))
    (row,) = grade(find_submissions(tmp_path).submissions, Rules(seconds=3.0))
    assert row.reason is not None
    assert row.reason.en.startswith("the notebook computes student= and what it gets is not known")


def test_namesakes_of_a_moodle_download_are_graded_apart(notebook, tmp_path: Path) -> None:
    """Two students of one name have two rows with marks, told apart by Moodle's numbers."""
    for number, cells in {"111": RIGHT, "222": (OPEN, "top_share = 0.2")}.items():
        folder = tmp_path / f"Jean Dupont_{number}_assignsubmission_file_"
        folder.mkdir()
        (folder / "02_pareto_abc.ipynb").write_bytes(notebook(*cells))
    rows = grade(find_submissions(tmp_path).submissions, Rules(seconds=3.0))
    assert {row.student: row.points for row in rows} == {"Jean Dupont (111)": 6, "Jean Dupont (222)": 0}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems allow no such name")
def test_the_oddest_files_are_graded(notebook, tmp_path: Path) -> None:
    """A name that is no UTF-8, an expression as deep as it is long, a second blank sheet in the notebook: all marks stand."""
    deep = "deep = 1" + " + 1" * 1500
    blank = ("top_share = ...", "largest = ...", "def total(amounts):\n    ...")
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/z\xe9 o.ipynb"))
    odd.write_bytes(notebook(*RIGHT, deep, "1 + " * 1500 + "1\n" + SHARE, OPEN, REVENUE, *blank))
    (row,) = grade(find_submissions(tmp_path).submissions, Rules(variants=True, seconds=3.0))
    assert row.status is Status.GRADED
    (row,) = grade(find_submissions(tmp_path).submissions, Rules(seconds=3.0))
    assert outcomes(row) == ["correct"] * 3


def test_a_submission_that_we_fail_to_read_costs_its_row(notebook, tmp_path: Path, monkeypatch) -> None:
    """Where reading itself fails, the row says so and the others are graded."""
    for student in ("alice", "bob"):
        (tmp_path / f"{student}.ipynb").write_bytes(notebook(OPEN))
    opened = iter((lambda *given: 1 / 0, run_module.sheets_handed_in))
    monkeypatch.setattr(run_module, "sheets_handed_in", lambda *given: next(opened)(*given))
    alice, bob = grade(find_submissions(tmp_path).submissions, Rules(seconds=3.0))
    assert (alice.status, bob.status) == (Status.CRASHED, Status.GRADED)


def test_a_failure_of_ours_costs_one_row(notebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the grader itself fails, the row says so and the others are graded."""
    monkeypatch.setattr("crm_lessons.grading.run.judge", _fails_for_alice)
    for student in ("alice", "bob"):
        (tmp_path / f"{student}.ipynb").write_bytes(notebook(OPEN))
    alice, bob = grade(find_submissions(tmp_path).submissions, Rules(seconds=3.0))
    assert (alice.status, bob.status) == (Status.CRASHED, Status.GRADED)
    assert alice.reason is not None
    assert "it is not the student's fault" in alice.reason.en


def test_a_paper_can_be_graded_elsewhere(notebook, own_process, tmp_path: Path) -> None:
    """A paper that was sent to another process, its file gone, gets the row that it would have got at home."""
    (tmp_path / "bob.ipynb").write_bytes(notebook(OPEN_FOR_BOB, REVENUE, SHARE, LARGEST))
    (tmp_path / "pdf.ipynb").write_bytes(b"%PDF-1.7")
    rules = Rules(seconds=3.0)
    papers = read_papers(find_submissions(tmp_path).submissions, rules, own_process(1, rules.isolation))
    at_home = [graded(paper, rules) for paper in papers]
    (tmp_path / "bob.ipynb").unlink()
    assert [graded(pickle.loads(pickle.dumps(paper)), rules) for paper in papers] == at_home
    assert [paper.digest for paper in papers][1] == hashlib.sha256(b"%PDF-1.7").hexdigest()


def _fails_for_alice(sheet, data, execution, cells, hidden_inputs_of, in_texts) -> tuple:
    if hidden_inputs_of[0] == "alice":
        raise ZeroDivisionError
    return (), {}, {}


def test_what_is_not_on_this_machine_is_named_to_the_teacher_and_to_the_student(notebook, tmp_path: Path) -> None:
    """The right answers around it keep their points; the one that needs it says why there is none."""
    drawn = "largest = nw.largest(revenue)\nnw.draw(largest)\n" + SHARE
    (tmp_path / "ann.ipynb").write_bytes(notebook("import nowhere_to_be_found as nw\n" + OPEN, REVENUE, drawn, TOTAL))
    (row,) = grade(find_submissions(tmp_path).submissions, Rules(seconds=3.0))
    assert row.reason is not None
    assert row.reason.en == (
        "code cell 1 asks for the module `nowhere_to_be_found`, which the grading machine does not have; "
        "no answer because of it: `largest`"
    )
    assert [verdict.points for verdict in row.verdicts] == [2, 0, 2]
    assert row.verdicts[1].message.en.startswith(
        "Your answer could not be computed: `nw` is missing. Code cell 1 asks for"
    )


def test_an_answer_in_a_text_cell_waits_for_the_teacher(notebook, tmp_path: Path) -> None:
    """It is not judged, and not called blank; where the variable holds an answer, a text beside it is a remark."""
    document = json.loads(notebook(OPEN, "top_share = 0.8", "largest = ..."))
    for source in ("four of them", "C16 and three more"):
        document["cells"].append({"cell_type": "markdown", "source": source})
    document["cells"].insert(2, {"cell_type": "markdown", "source": "easy"})
    document["cells"].append({"cell_type": "code", "source": None})
    (tmp_path / "ann.ipynb").write_bytes(json.dumps(document).encode())
    (row,) = grade(find_submissions(tmp_path).submissions, Rules(seconds=3.0))
    assert [verdict.question for verdict in row.to_read] == ["largest"]
    assert row.answers["largest"] == "(in a text cell) four of them\nC16 and three more"
    assert row.reason is not None
    assert row.reason.en == "damaged cells were not read, or not whole: 1; all the rest is graded"
