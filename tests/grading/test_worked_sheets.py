"""The sheets and solutions of the course itself, as their chapters give them, handed in for grading."""

import sys
from pathlib import Path

import nbformat
import pytest

from crm_lessons.authoring.products.editions import as_notebook, draft, editions_of
from crm_lessons.authoring.reading.chapter import read_chapter
from crm_lessons.checking.verdict import Outcome
from crm_lessons.grading.handed_in.submissions import find_submissions
from crm_lessons.grading.row import Row
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import grade
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module", params=list(SHEETS))
def rows(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Row]:
    """Return the rows of a sheet left blank, of its solution, and of the solution worked on Zoé's data.

    A plan is played in thirty worlds, which costs more than all else: Zoé's alone is.
    """
    chapter = read_chapter(ROOT, request.param, SHEETS)
    text = {
        edition.folder: nbformat.writes(as_notebook(draft(chapter, edition, "fr"), chapter.stem, edition))
        for edition in editions_of(chapter)
    }
    variant = text["solutions"].replace('language=\\"fr\\"', 'language=\\"fr\\", student=\\"zoé\\"')
    assert variant != text["solutions"]
    folder = tmp_path_factory.mktemp(request.param)
    handed_in = {"blank": text["exercises"], "Zoé": variant}
    if all(question.kind is not Kind.PLAN for question in SHEETS[request.param].questions):
        handed_in["solved"] = text["solutions"]
    for student, content in handed_in.items():
        (folder / f"{student}.ipynb").write_text(content, encoding="utf-8")
    return {row.student: row for row in grade(find_submissions(folder).submissions, Rules(jobs=2))}


def test_a_solution_earns_every_point_that_a_program_can_give(rows: dict[str, Row]) -> None:
    """Correct throughout, on the course's data and on a student's own, but for the texts that a person reads."""
    for student in rows.keys() - {"blank"}:
        assert {verdict.outcome for verdict in rows[student].verdicts} <= {Outcome.CORRECT, Outcome.FOR_THE_TEACHER}
        assert rows[student].reason is None


def test_a_blank_sheet_earns_nothing_and_is_no_error(rows: dict[str, Row]) -> None:
    """Nothing was attempted, and nothing else is said."""
    assert {verdict.outcome for verdict in rows["blank"].verdicts} == {Outcome.NOT_ATTEMPTED}
    assert (rows["blank"].points, rows["blank"].reason) == (0, None)
