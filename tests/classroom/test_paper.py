"""A paper before its student: receipts and the time, no verdict; a rehearsal gives its verdicts at the end and not before."""

import json
import re

import nbformat
import pytest

from crm_lessons.classroom.examination import clock
from crm_lessons.classroom.hints import worked_code
from crm_lessons.classroom.panel import Notice, Verdicts
from crm_lessons.classroom.rehearsal.saved import NotASheet, read_sheet
from crm_lessons.classroom.sheet import open_sheet
from crm_lessons.data.exam_name import ExamName
from crm_lessons.kernel import run_notebook
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.examination.receipts import WhosePaper, found_in, genuine
from crm_lessons.questions.examination.sheet import sealed
from crm_lessons.questions.question import Kind
from crm_lessons.release.examination.paper import PaperOf, paper
from crm_lessons.text.names import UnknownName

CHAPTERS = ("05_tcc_radar",)
EXAM = sealed(ExamName("spring", 5, 60, CHAPTERS), SHEETS)
REHEARSAL = sealed(ExamName("rehearsal-1", 5, 60, CHAPTERS), SHEETS)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch):
    """Return what sets the clock to a minute after the opening."""

    def set_to(minute: float) -> None:
        monkeypatch.setattr(clock, "now", lambda: 1_790_000_000 + int(60 * minute))

    set_to(0)
    return set_to


def receipts(shown: object, exam: ExamName, student: str | None = None, key: str = ""):
    return list(genuine(found_in(repr(shown).encode()), WhosePaper(exam.stem, student, key)))


def a_number(exam: ExamName) -> str:
    return next(
        one.id for one in SHEETS[exam.stem].questions if one.kind not in (Kind.FUNCTION, Kind.CHOICE, Kind.FIGURE)
    )


def test_an_examination_says_received_and_nothing_more(at):
    """Right and wrong answers are met with the same words, also after the end and after `finish`; without a student too."""
    name = a_number(EXAM)
    for student, key in (("Zoé", "k1"), (None, "")):
        opened = open_sheet(EXAM.stem, "en", student=student, key=key)
        right = SHEETS[EXAM.stem][name].expected(opened._tables)
        for minute in (1, 61):
            at(minute)
            said = [opened.check(**{name: answer}) for answer in (right, "nonsense")]
            assert repr(said[0]) == repr(said[1])
            assert [one.about for one in receipts(said[0], EXAM, student, key)] == [name]
        finished = opened.finish()
        assert isinstance(finished, Notice)
        assert not isinstance(opened.check(**{name: right}), Verdicts)
        assert "no hint" in repr(opened.hint(name)).lower()
        at(0)


def test_a_restart_begins_no_new_hour(at):
    """The time left goes on from the first opening, and the receipts count the openings."""
    open_sheet(EXAM.stem, "en", student="Zoé", key="k1")
    at(40)
    again = open_sheet(EXAM.stem, "en", student="Zoé", key="k1")
    assert "20 min left" in repr(again)
    assert [(one.openings, one.at - one.opened) for one in receipts(again, EXAM, "Zoé", "k1")] == [(2, 2400)]
    assert "60 min left" in repr(open_sheet(EXAM.stem, "en", student="Bob", key="k2"))


def test_a_rehearsal_says_how_good_answers_are_when_the_time_is_over_or_the_learner_says_so(at):
    """Before that, only that they were received."""
    name = a_number(REHEARSAL)
    right = SHEETS[REHEARSAL.stem][name].expected(open_sheet(REHEARSAL.stem, "fr")._tables)
    for end in ("finish", "clock"):
        at(0)
        opened = open_sheet(REHEARSAL.stem, "fr", remember=False)
        assert "reçue" in repr(opened.check(**{name: right}))
        if end == "clock":
            at(61)
            assert "paper.finish()" in repr(opened)
            assert [one.points for one in opened.check(**{name: right})] == [SHEETS[REHEARSAL.stem][name].points]
        assert [one.points for one in opened.finish()] == [SHEETS[REHEARSAL.stem][name].points]


def test_what_is_blank_or_unknown_is_not_received(at):
    """The sentence says what to do; it never raises."""
    opened = open_sheet(EXAM.stem, "fr", student="Zoé")
    name = a_number(EXAM)
    for shown in (opened.check(**{name: ...}), opened.check(), opened.check(**{name + "x": 1}), opened.check(3)):
        assert "Rien n'est reçu" in repr(shown)
        assert not receipts(shown, EXAM, "Zoé")


def test_a_paper_is_not_judged_by_the_command_that_runs_a_sheet_again(tmp_path):
    """`crm-lessons check` sends the student to the teacher, and runs nothing."""
    (tmp_path / "mine.ipynb").write_bytes(paper(PaperOf(EXAM, "fr", "Zoé", "k1")))
    with pytest.raises(NotASheet, match="copie d'examen"):
        read_sheet(tmp_path / "mine.ipynb")


def test_a_paper_of_another_edition_says_so():
    """The student is sent to the teacher, and the work is not begun on other questions."""
    with pytest.raises(UnknownName, match="édition"):
        open_sheet(EXAM.stem[:-8] + "00000000", "fr")


@pytest.mark.usefixtures("warm_kernels")
def test_a_rehearsal_runs_from_its_first_cell_to_its_verdicts_in_a_kernel():
    """The worked answers of the key, typed into the paper, earn all points at the end, and no verdict stands before it."""
    written = json.loads(paper(PaperOf(REHEARSAL, "fr")))
    worked = worked_code(CHAPTERS[0])
    for cell in written["cells"]:
        if cell["id"].startswith("answer-"):
            cell["source"] = worked[cell["id"].removeprefix("answer-")]["fr"]
    notebook = nbformat.reads(json.dumps(written), 4)
    assert run_notebook(notebook, 60) is None
    shown = {
        cell.id: json.dumps(cell.outputs, ensure_ascii=False) for cell in notebook.cells if cell.cell_type == "code"
    }
    points = SHEETS[REHEARSAL.stem].points
    assert re.search(rf"Répétition terminée.*{points}[^0-9]*{points}", shown["finish"])
    assert "Juste" not in "".join(text for name, text in shown.items() if name != "finish")
    checked = [name for name in shown if name.startswith("check-")]
    own = WhosePaper(REHEARSAL.stem, None, "")
    assert [one.about for name in checked for one in genuine(found_in(shown[name].encode()), own)] == [
        name.removeprefix("check-") for name in checked
    ]
