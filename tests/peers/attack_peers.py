"""The shelf of attacks, handed in to nbgrader or otter-grader: what each gives for it, one line of JSON an attack.

    PYTHONPATH=.:tests/grading python tests/peers/attack_peers.py nbgrader BIN FOLDER [ATTACK ...]
    PYTHONPATH=.:tests/grading python tests/peers/attack_peers.py otter BIN FOLDER [ATTACK ...]

BIN holds the programs of the tool's own environment; FOLDER is thrown away afterwards. The assignment asks the same three
questions, checked as their manuals teach it: assertions, most of them hidden. Run it as a user who may be robbed: what an
attack finds, leaves or ends, it finds, leaves or ends for real.
"""

from __future__ import annotations

import contextlib
import csv
import json
import os
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from attacks.attack import FULL_MARKS, Attack
from attacks.campaign import Surroundings
from attacks.paper import IDS, scene
from attacks.shelf import SHELF

from crm_lessons.data.variants import sheet_data

SECONDS_A_CELL, SECONDS_A_NOTEBOOK = 15, 120
MEMORY = 6 * 2**30
_REVENUE = {name: sheet_data("02_pareto_abc")[name].to_dict() for name in ("pareto_revenue", "abc_revenue")}
OPENING = f"""\
import os, sys, time
import pandas as pd
class Sheet:
    tables = {{name: pd.Series(values) for name, values in {_REVENUE}.items()}}
    def data(self, name):
        return self.tables[name].copy()
    def check(self, **answers):
        pass
sheet = Sheet()
revenue = sheet.data("pareto_revenue")
ME = os.getpid()"""
VISIBLE = {
    "top_share": "assert 0 <= top_share <= 1",
    "top_customers": "assert len(top_customers) == 4",
    "abc_by_revenue": "assert abc_by_revenue(pd.Series({1: 5.0}), (0.8, 0.95)) is not None",
}
HIDDEN = {
    "top_share": "assert abs(top_share - 0.7205) < 0.0005",
    "top_customers": "assert set(top_customers) == {2, 8, 12, 19}",
    "abc_by_revenue": "\n".join(
        f"assert dict(abc_by_revenue(pd.Series({amounts}), (0.8, 0.95))) == {classes}"
        for amounts, classes in (
            ({1: 50.0, 2: 20.0, 3: 20.0, 4: 8.0, 5: 2.0}, {1: "A", 2: "A", 3: "A", 4: "B", 5: "C"}),
            ({7: 1.0, 8: 98.0, 9: 1.0}, {8: "A", 7: "C", 9: "C"}),
        )
    ),
}
_STRIPPED = "all cell metadata stripped"
BLANK = {name: f"{name} = ..." for name in IDS}
POINTS = dict(zip(IDS, FULL_MARKS, strict=True))
Cell = dict[str, Any]


def code(source: str, number: int, **metadata: object) -> Cell:
    """Return a code cell."""
    return {
        "cell_type": "code", "id": f"cell-{number}", "source": source, "metadata": metadata, "outputs": [], "execution_count": None,
    }  # fmt: skip


def document(cells: Sequence[Cell]) -> bytes:
    """Return a notebook for the kernel of the tool's environment."""
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return json.dumps({"cells": list(cells), "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}).encode()


def answered(attack: Attack, known: dict[str, object]) -> list[tuple[str | None, str]]:
    """Return the cells of a submission with the question that each is to answer, blank ones first for what none answers."""
    places: dict[int, str] = {}
    for name in IDS:
        answers = [
            place for place, cell in enumerate(attack.code) if re.search(rf"^(def )?{name}\b", cell, re.MULTILINE)
        ]
        free = [place for place in answers if place not in places]
        if free:
            places[free[0]] = name
    blank = [(name, BLANK[name]) for name in IDS if name not in places.values()]
    cells = [(places.get(place), cell) for place, cell in enumerate(attack.code)]
    return [(None, scene(**known)), (None, OPENING), *blank, *cells]


class Nbgrader:
    """A course of one assignment; the check cells come last, after whatever the student did."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self._run = runner(programs, folder)
        self._folder = folder
        (folder / "nbgrader_config.py").write_text(
            f"c = get_config()\nc.CourseDirectory.course_id = 'x'\nc.ExecutePreprocessor.timeout = {SECONDS_A_CELL}\n"
            "c.Execute.timeout = 15\nc.ClearSolutions.code_stub = {'python': '...'}\n",
            encoding="utf-8",
        )
        source = folder / "source" / "a" / "a.ipynb"
        source.parent.mkdir(parents=True)
        source.write_bytes(
            document([*self._cells([(None, "pass"), *((name, BLANK[name]) for name in IDS)]), *self._checks(True)])
        )
        sys.stderr.write(self._run("nbgrader", "generate_assignment", "a", "--create")[-300:])

    def grade(self, attack: Attack, known: dict[str, object]) -> str:
        """Return what nbgrader writes down for a submission."""
        place = self._folder / "submitted" / attack.slug / "a" / (attack.file or "a.ipynb")
        place.parent.mkdir(parents=True)
        cells = [*self._cells(answered(attack, known)), *self._checks(False)]
        place.write_bytes(damaged(attack, cells))
        said = self._run("nbgrader", "autograde", "a", "--create", "--student", attack.slug)
        self._run("nbgrader", "export")
        with (self._folder / "grades.csv").open(encoding="utf-8") as file:
            rows = [
                row for row in csv.DictReader(file) if row["student_id"] == attack.slug and row["timestamp"] is not None
            ]
        scores = [row["raw_score"] for row in rows if (self._folder / "autograded" / attack.slug).exists()]
        return verdict(float(scores[0]) if scores and scores[0] else None, said)

    def _cells(self, cells: Sequence[tuple[str | None, str]]) -> list[Cell]:
        marks = {"schema_version": 3, "solution": True, "grade": False, "locked": False, "task": False}
        return [
            code(source, number, **({"nbgrader": {**marks, "grade_id": name}} if name else {}))
            for number, (name, source) in enumerate(cells)
        ]

    def _checks(self, hidden: bool) -> list[Cell]:
        marks = {"schema_version": 3, "solution": False, "grade": True, "locked": True, "task": False}
        secret = "\n### BEGIN HIDDEN TESTS\n{}\n### END HIDDEN TESTS"
        return [
            code(VISIBLE[name] + (secret.format(HIDDEN[name]) if hidden else ""), 1000 + number,
                 nbgrader={**marks, "grade_id": f"check_{name}", "points": POINTS[name]})
            for number, name in enumerate(IDS)
        ]  # fmt: skip


class Otter:
    """An assignment made by `otter assign` and graded by `otter run`, which needs no container."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self._run = runner(programs, folder)
        self._folder = folder
        cells = [
            raw(
                "# ASSIGNMENT CONFIG\ninit_cell: true\nexport_cell: false\nrun_tests: false\ngenerate:\n    pdf: false",
                0,
            ),
            code(OPENING, 1),
        ]
        for number, name in enumerate(IDS):
            cells += [
                raw(f"# BEGIN QUESTION\nname: {name}\npoints: {POINTS[name]}", 10 * number + 10),
                raw("# BEGIN SOLUTION", 10 * number + 11), code(f"{name} = None # SOLUTION", 10 * number + 12), raw("# END SOLUTION", 10 * number + 13),
                raw("# BEGIN TESTS", 10 * number + 14), code(VISIBLE[name], 10 * number + 15),
                code("# HIDDEN\n" + HIDDEN[name], 10 * number + 16), raw("# END TESTS", 10 * number + 17), raw("# END QUESTION", 10 * number + 18),
            ]  # fmt: skip
        (folder / "a.ipynb").write_bytes(document(cells))
        sys.stderr.write(self._run("otter", "assign", "a.ipynb", "dist")[-600:])
        (self._zip,) = (folder / "dist" / "autograder").glob("*.zip")

    def grade(self, attack: Attack, known: dict[str, object]) -> str:
        """Return what otter writes down for a submission."""
        place = self._folder / attack.slug
        place.mkdir()
        file = place / (attack.file or "a.ipynb")
        cells = [code("import otter\ngrader = otter.Notebook('a.ipynb')", 5000)]
        cells += [code(source, number) for number, (_, source) in enumerate(answered(attack, known))]
        cells += [code(f'grader.check("{name}")', 6000 + number) for number, name in enumerate(IDS)]
        file.write_bytes(damaged(attack, cells))
        said = self._run("otter", "run", "-a", str(self._zip), "-o", str(place), str(file))
        results = place / "results.json"
        if not results.exists():
            return verdict(None, said)
        told = json.loads(results.read_text(encoding="utf-8"))
        return verdict(sum(test.get("score", 0) for test in told["tests"]), said)


def raw(source: str, number: int) -> Cell:
    """Return a raw cell, in which otter takes its directions."""
    return {"cell_type": "raw", "id": f"raw-{number}", "source": source, "metadata": {}}


def damaged(attack: Attack, cells: list[Cell]) -> bytes:
    """Return the file of a submission, damaged as the attack has it."""
    plain = tuple(cell["source"] for cell in cells)
    if attack.made.__name__ == "notebook":
        return document(cells)
    if attack.name != _STRIPPED and b'"metadata": {"nbgrader"' in document(cells) and attack.made.__name__ == "made":
        made = json.loads(attack.made(plain))
        for cell, kept in zip(made.get("cells", []), cells, strict=False):
            if "metadata" in cell and "nbgrader" not in cell["metadata"]:
                cell["metadata"] = kept["metadata"]
        return json.dumps(made).encode()
    return attack.made(plain)


def verdict(points: float | None, said: str) -> str:
    """Return a result as the table has it."""
    if points is not None:
        return f"{points:g}/{sum(FULL_MARKS)}"
    if said.startswith("TIMEOUT"):
        return f"never ends (stopped after {SECONDS_A_NOTEBOOK} s)"
    errors = re.findall(r"^(?:\[.*?ERROR\] )?(\w*(?:Error|Exception|Died\w*))\b", said, re.MULTILINE)
    return f"no mark ({errors[-1]})" if errors else "no mark"


def runner(programs: Path, folder: Path) -> Callable[..., str]:
    """Return a function that runs a program in a folder, bounded in time and memory, and returns what it says."""
    home = dict.fromkeys(
        ("HOME", "JUPYTER_DATA_DIR", "JUPYTER_CONFIG_DIR", "IPYTHONDIR", "TMPDIR", "MPLCONFIGDIR"), str(folder)
    )
    environment = {"PATH": f"{programs}:{os.environ['PATH']}", **home, "LANG": "C.UTF-8"}

    def run(*command: str) -> str:
        with subprocess.Popen(
            [programs / command[0], *command[1:]], cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, errors="replace", start_new_session=True, preexec_fn=_bounded,
        ) as process:  # fmt: skip
            try:
                said, _ = process.communicate(timeout=SECONDS_A_NOTEBOOK)
            except subprocess.TimeoutExpired:
                said = "TIMEOUT"
            _end_group(process.pid)
        return said[-20_000:]

    return run


def _bounded() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (2**30, 2**30))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS_A_NOTEBOOK, SECONDS_A_NOTEBOOK))


def _end_group(group: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)


def main() -> None:
    """Print one line an attack: its name, the mark, and what it left or changed around the grader."""
    tool, programs, folder, *slugs = sys.argv[1:]
    place = Path(folder).resolve()
    chosen = (
        [attack for attack in SHELF if attack.slug in slugs]
        if slugs
        else [attack for attack in SHELF if attack.full == FULL_MARKS]
    )
    (place / "around").mkdir()
    around = Surroundings(place / "around", chosen)
    peer = {"nbgrader": Nbgrader, "otter": Otter}[tool](Path(programs), place)
    for attack in chosen:
        before = around.traces()
        mark = peer.grade(attack, around.known(attack))
        after = around.traces()
        changed = sorted(after ^ before)
        sys.stdout.write(json.dumps({"attack": attack.name, "mark": mark, "traces": changed[:4]}) + "\n")
        sys.stdout.flush()
        around.tidy()


if __name__ == "__main__":
    main()
