"""Those that are measured: what each is given before the clock starts, the command that is timed, and the marks it must give."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import nbformat
from handed_in import POINTS, ROOT, STEM, Copy, without_checks
from measure import Cost, cost

from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

HERE = Path(__file__).parent
OURS = [sys.executable, "-m", "crm_lessons.cli.main", "grade"]


class Contender(Protocol):
    """A way to run a class: `cost` runs it once, in a folder that is new, and holds its marks against the right ones."""

    name: str

    def cost(self, copies: Sequence[Copy], folder: Path) -> Cost:
        """Return the cost of the whole class."""


class CrmLessons:
    """`crm-lessons grade`, with so many submissions at a time."""

    def __init__(self, jobs: int) -> None:
        self.name = f"crm-lessons grade --jobs {jobs}"
        self._jobs = jobs

    def cost(self, copies: Sequence[Copy], folder: Path) -> Cost:
        """Return the cost of one command for the class."""
        _write(copies, folder / "class")
        used = cost([*OURS, "class", "--out", "out", "--jobs", str(self._jobs)], folder)
        with (folder / "out" / "grades.csv").open(encoding="utf-8-sig", newline="") as file:
            marks = {line["student"]: float(line["points"]) for line in csv.DictReader(file)}
        _hold(self.name, marks, {one.student: POINTS - one.half_right for one in copies})
        return used


class BareFork:
    """The lower bound; with the checks that students leave in their sheets, or with their own code alone."""

    def __init__(self, checks: bool) -> None:
        self.name = f"bare exec in a warm fork, {'checks as handed in' if checks else 'no checks'}"
        self._checks = checks

    def cost(self, copies: Sequence[Copy], folder: Path) -> Cost:
        """Return the cost of one command for the class; nothing is marked."""
        _write(copies, folder / "class", checks=self._checks)
        return cost([sys.executable, HERE / "bare_fork.py", "class"], folder)


class Nbgrader:
    """`nbgrader autograde`, one command for the class, from an environment of its own."""

    name = "nbgrader 0.9.6 autograde"

    def __init__(self, environment: Path) -> None:
        self._programs = environment.resolve() / "bin"

    def cost(self, copies: Sequence[Copy], folder: Path) -> Cost:
        """Return the cost of autograding; the course, its release and its gradebook are made before."""
        surroundings = _private(folder, self._programs)
        nbgrader = self._programs / "nbgrader"
        (folder / "nbgrader_config.py").write_text(
            'c = get_config()\nc.CourseDirectory.course_id = "crm"\nc.ClearSolutions.enabled = False\n', "utf-8"
        )
        (folder / "source" / STEM).mkdir(parents=True)
        shutil.copy(ROOT / "exercises" / "fr" / f"{STEM}.ipynb", folder / "source" / STEM)
        cost([nbgrader, "generate_assignment", STEM], folder, surroundings)
        (folder / "students.csv").write_text("id\n" + "".join(f"{one.student}\n" for one in copies), "utf-8")
        cost([nbgrader, "db", "student", "import", "students.csv"], folder, surroundings)
        for one in copies:
            place = folder / "submitted" / one.student / STEM
            place.mkdir(parents=True)
            nbformat.write(one.notebook, place / f"{STEM}.ipynb")
        used = cost([nbgrader, "autograde", STEM], folder, surroundings)
        cost([nbgrader, "export"], folder, surroundings)
        with (folder / "grades.csv").open(encoding="utf-8", newline="") as file:
            marks = {line["student_id"]: float(line["raw_score"]) for line in csv.DictReader(file)}
        _hold(self.name, marks, {one.student: POINTS - one.half_right for one in copies})
        return used


class Otter:
    """`otter run`, one command a submission, from an environment of its own; its tests call the sheet's own check."""

    name = "otter-grader 7.0.0 run"

    def __init__(self, environment: Path) -> None:
        self._programs = environment.resolve() / "bin"

    def cost(self, copies: Sequence[Copy], folder: Path) -> Cost:
        """Return the cost of all commands; the autograder is generated before. Half an answer earns nothing in its tests."""
        surroundings = _private(folder, self._programs)
        otter = self._programs / "otter"
        self._write_tests(folder / "tests")
        cost([otter, "generate", "-t", "tests", "-o", "autograder.zip"], folder, surroundings)
        _write(copies, folder / "class", checks=False)
        marks, used = {}, []
        for one in copies:
            command = [otter, "run", "--no-logo", "-a", "autograder.zip", "-o", ".", f"class/{one.student}.ipynb"]
            used.append(cost(command, folder, surroundings))
            results = json.loads((folder / "results.json").read_text("utf-8"))["tests"]
            marks[one.student] = sum(test.get("score", 0.0) for test in results)
        _hold(self.name, marks, {one.student: POINTS - 2 * one.half_right for one in copies})
        return Cost(sum(one.cpu for one in used), sum(one.wall for one in used))

    def _write_tests(self, folder: Path) -> None:
        folder.mkdir()
        for question in SHEETS[STEM].questions:
            if question.kind is not Kind.TEXT:
                (folder / f"{question.id}.py").write_text(_OTTER_TEST.format(id=question.id, points=question.points))


_OTTER_TEST = """\
from otter.test_files import test_case

OK_FORMAT = False
name = "{id}"
points = {points}


@test_case()
def test_{id}(sheet, {id}):
    verdict = sheet.check({id}={id})
    assert verdict.points == verdict.max_points
"""


def _write(copies: Sequence[Copy], folder: Path, checks: bool = True) -> None:
    folder.mkdir(parents=True)
    for one in copies:
        nbformat.write(one.notebook if checks else without_checks(one.notebook), folder / f"{one.student}.ipynb")


def _private(folder: Path, programs: Path) -> dict[str, str]:
    """Return an environment in which a tool finds its own programs, and no settings of anybody's."""
    own = dict.fromkeys(("HOME", "JUPYTER_DATA_DIR", "JUPYTER_CONFIG_DIR", "IPYTHONDIR"), str(folder))
    return {**os.environ, **own, "PATH": os.pathsep.join((str(programs), os.environ["PATH"]))}


def _hold(name: str, found: dict[str, float], right: dict[str, float]) -> None:
    """Stop when a contender gives other marks than it should: then it has not done the same work."""
    if found != right:
        wrong = {student: (found.get(student), mark) for student, mark in right.items() if found.get(student) != mark}
        raise SystemExit(f"{name}: other marks than expected (found, expected): {dict(list(wrong.items())[:5])}")


def version(programs: Path, package: str) -> str:
    """Return the version of a package in an environment."""
    code = f"from importlib.metadata import version; print(version({package!r}))"
    return subprocess.run([programs / "python", "-c", code], capture_output=True, text=True, check=True).stdout.strip()
