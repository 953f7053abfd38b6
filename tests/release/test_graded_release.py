"""The whole way: released, worked, handed in, graded with the same secret."""

import json
import sys
from importlib.resources import files

import pytest

from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.class_secret import class_secret
from crm_lessons.grading.handed_in.submissions import find_submissions
from crm_lessons.grading.handed_in.whose.roster import Enrolled, Roster
from crm_lessons.grading.row import Row
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import grade
from crm_lessons.release.handout import handout

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")
STEM, SECRET = "02_pareto_abc", class_secret("une phrase que personne ne devine")


def worked(sheet: bytes) -> str:
    """Return a released sheet with every answer cell filled in."""
    solutions = json.loads((files("crm_lessons.classroom") / "worked" / f"{STEM}.json").read_text(encoding="utf-8"))
    notebook = json.loads(sheet)
    for cell in notebook["cells"]:
        if cell["id"].startswith("answer-"):
            cell["source"] = solutions[cell["id"].removeprefix("answer-")]["fr"]
    return json.dumps(notebook)


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Row]:
    """Return the rows of Zoé's own sheet, of hers handed in by Bob, and of a blank one."""
    folder = tmp_path_factory.mktemp("in")
    zoe = handout([STEM], "fr", "Zoé", SECRET)[f"{STEM}.ipynb"]
    (folder / "Zoé.ipynb").write_text(worked(zoe), encoding="utf-8")
    (folder / "bob.ipynb").write_text(worked(zoe), encoding="utf-8")
    (folder / "carla.ipynb").write_bytes(handout([STEM], "fr", "carla", SECRET)[f"{STEM}.ipynb"])
    roster = Roster(tuple(map(Enrolled, ("zoé", "bob", "carla"))))
    return {row.student: row for row in grade(find_submissions(folder).submissions, Rules(salt=SECRET, roster=roster))}


def test_right_answers_on_ones_own_data_earn_everything(rows):
    """Every point that a program can give, and nothing to say."""
    assert {verdict.outcome for verdict in rows["zoé"].verdicts} == {Outcome.CORRECT, Outcome.FOR_THE_TEACHER}
    assert rows["zoé"].reason is None


def test_a_neighbours_sheet_is_judged_on_ones_own_data(rows):
    """Most of the answers are wrong there, and the row says for whom the sheet was opened."""
    assert rows["bob"].points < rows["zoé"].points / 2
    assert rows["bob"].reason.en == "the sheet is opened for Zoé, and graded on the data of bob"


def test_a_released_sheet_runs_blank(rows):
    """Nothing attempted, nothing stopped on an error."""
    assert {verdict.outcome for verdict in rows["carla"].verdicts} == {Outcome.NOT_ATTEMPTED}
    assert rows["carla"].reason is None
