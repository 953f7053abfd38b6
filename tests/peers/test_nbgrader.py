"""Our sheets as assignments of the real nbgrader, which lives in an environment of its own: `make nbgrader`.

One course of all sheets: worked submissions in both languages, and for two sheets also wrong ones and half-right ones.
"""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
from pathlib import Path

import nbformat
import pytest

from crm_lessons.grading.handed_in.submissions import find_submissions
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import grade
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

ROOT = Path(__file__).parents[2]
NBGRADER = os.environ.get("CRM_LESSONS_NBGRADER", "")
"""The folder of the programs of the environment in which nbgrader lives."""

pytestmark = pytest.mark.skipif(not NBGRADER, reason="needs nbgrader in an environment of its own: `make nbgrader`")

IN_EVERY_WAY = ("02_pareto_abc", "05_tcc_radar")
WRONG = {
    Kind.LABEL: "'nobody'", Kind.CHOICE: "'z'", Kind.SET: "{'nobody'}", Kind.ORDERED_LIST: "['nobody']",
    Kind.MAPPING: "{'A': ['nobody']}", Kind.TEXT: "...",
}  # fmt: skip
"""A wrong answer of each kind; for the other kinds, a number that is never right."""
HALF_RIGHT = {"02_pareto_abc": {"top_share": "72.05"}, "05_tcc_radar": {}}
"""Answers that earn a part of their points."""
MARKS = """
import json
from nbgrader.api import Gradebook
with Gradebook("sqlite:///gradebook.db", "crm") as gradebook:
    print(json.dumps([
        (sheet.name, submission.student.id, grade.cell.name, grade.auto_score, bool(grade.needs_manual_grade))
        for sheet in gradebook.assignments for submission in sheet.submissions
        for notebook in submission.notebooks for grade in notebook.grades
    ]))
"""


class Course:
    """An nbgrader course in a folder of its own, worked with nbgrader's own commands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (config,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "nbgrader.md").read_text("utf-8"), re.DOTALL)
        unindented = "".join(line.strip() + "\n" for line in config.splitlines())
        (folder / "nbgrader_config.py").write_text(unindented + 'c.CourseDirectory.course_id = "crm"\n', "utf-8")

    def run(self, *command: str) -> str:
        """Run one of the environment's programs in the course's folder and return what it says."""
        private = dict.fromkeys(("HOME", "JUPYTER_DATA_DIR", "JUPYTER_CONFIG_DIR", "IPYTHONDIR"), str(self.folder))
        path = os.pathsep.join((NBGRADER, os.environ["PATH"]))
        done = subprocess.run(
            [Path(NBGRADER) / command[0], *command[1:]],
            cwd=self.folder, env={**os.environ, **private, "PATH": path}, capture_output=True, text=True, timeout=300,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-3000:]
        return done.stdout

    def release(self, stem: str, language: str) -> None:
        source = self.folder / "source" / stem / f"{stem}.ipynb"
        source.parent.mkdir(parents=True)
        source.write_bytes((ROOT / "exercises" / language / f"{stem}.ipynb").read_bytes())
        self.run("nbgrader", "db", "assignment", "add", stem)
        self.run("nbgrader", "generate_assignment", stem)

    def hand_in(self, stem: str, student: str, answers: dict[str, str]) -> None:
        """Fill in the released sheet and hand it in."""
        notebook = nbformat.read(self.folder / "release" / stem / f"{stem}.ipynb", 4)
        for cell in notebook.cells:
            if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("solution"):
                cell.source = answers[cell.metadata.nbgrader.grade_id]
        file = self.folder / "submitted" / student / stem / f"{stem}.ipynb"
        file.parent.mkdir(parents=True)
        nbformat.write(notebook, file)


def worked(stem: str, language: str) -> dict[str, str]:
    """Return the code of each worked answer: the cell that stands before its check."""
    cells = [cell for cell in nbformat.read(ROOT / "solutions" / language / f"{stem}.ipynb", 4).cells if cell.source]
    checks = [re.match(r"sheet\.check\((\w+)=", cell.source) for cell in cells]
    return {check[1]: cells[place - 1].source for place, check in enumerate(checks) if check}


def wrong(stem: str) -> dict[str, str]:
    """Return a wrong answer to every question."""
    return {
        question.id: f"def {question.id}(*given):\n    return None"
        if question.kind is Kind.FUNCTION
        else f"{question.id} = {WRONG.get(question.kind, '-12345.678')}"
        for question in SHEETS[stem].questions
    }


def half_right(stem: str) -> dict[str, str]:
    """Return the first half worked, with a warning that costs nothing, an answer in part, and the second half wrong."""
    right, false = worked(stem, "fr"), wrong(stem)
    first_half = list(right)[: len(right) // 2]
    answers = {name: right[name] if name in first_half else false[name] for name in right}
    answers |= {name: f"{name} = {value}" for name, value in HALF_RIGHT[stem].items()}
    answers[first_half[0]] += '\nimport warnings\nwarnings.warn("careful")'
    return answers


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """Return the course, graded by nbgrader from the release to the export."""
    course = Course(tmp_path_factory.mktemp("course"))
    for place, stem in enumerate(SHEETS):
        language = ("fr", "en")[place % 2]
        course.release(stem, language)
        course.hand_in(stem, "right", worked(stem, language))
    for stem in IN_EVERY_WAY:
        course.hand_in(stem, "wrong", wrong(stem))
        course.hand_in(stem, "half", half_right(stem))
    for student in ("right", "wrong", "half"):
        course.run("nbgrader", "db", "student", "add", student)
    for stem in SHEETS:
        course.run("nbgrader", "autograde", stem)
    course.run("nbgrader", "generate_feedback", IN_EVERY_WAY[0])
    course.run("nbgrader", "export")
    return course


@pytest.fixture(scope="session")
def theirs(course: Course) -> dict[tuple[str, str], dict[str, float]]:
    """Return nbgrader's points for each question that a program marks, by sheet and student."""
    marks: dict[tuple[str, str], dict[str, float]] = {}
    for stem, student, cell, points, _ in json.loads(course.run("python", "-c", MARKS)):
        if cell.endswith("-check"):
            marks.setdefault((stem, student), {})[cell.removesuffix("-check")] = points
    return marks


@pytest.fixture(scope="session")
def ours(course: Course) -> dict[tuple[str, str], dict[str, float]]:
    """Return our points for the same questions of the same files."""
    rows = grade(find_submissions(course.folder / "submitted").submissions, Rules(jobs=2))
    return {
        (row.sheet, row.file.partition("/")[0]): {
            verdict.question: verdict.points
            for verdict in row.verdicts
            if SHEETS[row.sheet][verdict.question].kind is not Kind.TEXT
        }
        for row in rows
    }


def test_a_release_is_the_sheet_as_it_was_built(course: Course) -> None:
    """Nbgrader changes no line of what the student reads."""
    for place, stem in enumerate(SHEETS):
        built = nbformat.read(ROOT / "exercises" / ("fr", "en")[place % 2] / f"{stem}.ipynb", 4)
        released = nbformat.read(course.folder / "release" / stem / f"{stem}.ipynb", 4)
        assert [cell.source for cell in released.cells] == [cell.source for cell in built.cells]


@pytest.mark.parametrize("stem", SHEETS)
def test_a_worked_sheet_has_every_point_that_a_program_gives(theirs, stem: str) -> None:
    """The points of all questions but the texts."""
    wanted = {one.id: one.points for one in SHEETS[stem].questions if one.kind is not Kind.TEXT}
    assert theirs[stem, "right"] == wanted


@pytest.mark.parametrize("stem", IN_EVERY_WAY)
def test_a_wrong_sheet_has_none(theirs, stem: str) -> None:
    """Nothing for any question."""
    assert set(theirs[stem, "wrong"].values()) == {0}


@pytest.mark.parametrize("stem", IN_EVERY_WAY)
def test_half_right_is_half_the_points_as_ours(theirs, ours, stem: str) -> None:
    """Question by question the points of our own grader, partial credit and warnings included."""
    assert theirs[stem, "half"] == ours[stem, "half"]
    assert 0 < sum(theirs[stem, "half"].values()) < sum(theirs[stem, "right"].values())


def test_an_answer_in_part_earns_a_part(theirs) -> None:
    """72.05 for a rate of 0.7205 is neither right nor wrong, in nbgrader too."""
    assert 0 < theirs["02_pareto_abc", "half"]["top_share"] < SHEETS["02_pareto_abc"]["top_share"].points


def test_all_marks_are_ours(theirs, ours) -> None:
    """On every submission both graders agree on every question."""
    assert theirs == ours


def test_a_text_waits_for_its_teacher(course: Course) -> None:
    """What was written waits; what was left blank is zero."""
    texts = [mark for mark in json.loads(course.run("python", "-c", MARKS)) if not mark[2].endswith("-check")]
    waiting = {(stem, student) for stem, student, *_, manual in texts if manual}
    assert waiting >= {(stem, "right") for stem in IN_EVERY_WAY}
    assert not waiting & {(stem, "wrong") for stem in IN_EVERY_WAY}


def test_the_feedback_says_what_the_check_said(course: Course) -> None:
    """The sentence of the verdict stands in nbgrader's page, beside the points."""
    page = course.folder / "feedback" / "half" / "02_pareto_abc" / "02_pareto_abc.html"
    assert "Write it as a rate between 0 and 1" in page.read_text("utf-8")


def test_the_export_has_every_submission(course: Course, theirs) -> None:
    """grades.csv of nbgrader: the sum of the questions, for each sheet and student."""
    with (course.folder / "grades.csv").open(encoding="utf-8", newline="") as file:
        scores = {(line["assignment"], line["student_id"]): float(line["raw_score"]) for line in csv.DictReader(file)}
    for key, marks in theirs.items():
        assert scores[key] == pytest.approx(sum(marks.values()))
