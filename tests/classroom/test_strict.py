import sys

import pytest

from crm_lessons import open_sheet
from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.kept.progress import progress_file
from crm_lessons.classroom.strict import AnswerNotRight

STEM = "02_pareto_abc"


@pytest.fixture
def strict(monkeypatch):
    """A sheet that is run strictly, as nbval does it."""
    monkeypatch.setenv("CRM_LESSONS_STRICT", "1")
    return open_sheet(STEM, language="en")


@pytest.fixture
def nbgrader(monkeypatch):
    """A sheet that nbgrader runs."""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    return open_sheet(STEM, language="en")


def test_a_strict_run_wants_every_answer_right(strict):
    """A right answer and a text go through; anything less raises with the sentence, and leaves no progress behind."""
    assert strict.check(top_share=0.7205).outcome is Outcome.CORRECT
    assert strict.check(recommendation="a text for the teacher").outcome is Outcome.FOR_THE_TEACHER
    for answer in (0.2, ..., 80, None):
        with pytest.raises(AnswerNotRight, match="top_share"):
            strict.check(top_share=answer)
    assert not progress_file().exists()


def test_nbgrader_gets_a_bare_number_and_the_student_the_sentence(nbgrader, capsys):
    """The points, whole or in part, as the value of the cell; the verdict beside it; nothing earned is an exception."""
    assert nbgrader.check(top_share=0.7205) == 2
    assert "Correct" in capsys.readouterr().out
    assert 0 < nbgrader.check(top_share=72.05) < 2
    assert "Partly correct" in capsys.readouterr().out
    for answer in (0.2, ..., None):
        with pytest.raises(AnswerNotRight, match="top_share"):
            nbgrader.check(top_share=answer)
    assert nbgrader.check(recommendation="a text for the teacher").outcome is Outcome.FOR_THE_TEACHER
    assert not progress_file().exists()


def test_a_warning_costs_no_points_in_nbgrader(nbgrader, capsys):
    """Nbgrader gives nothing for a cell with text on stderr; what a student's function says there is dropped."""

    def abc_by_revenue(revenue, limits):
        sys.stderr.write("careful\n")
        return revenue.map(lambda _: "C")

    with pytest.raises(AnswerNotRight):
        nbgrader.check(abc_by_revenue=abc_by_revenue)
    said = capsys.readouterr()
    assert (said.err, "careful" in said.out) == ("", False)
