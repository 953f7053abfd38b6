"""The papers of an examination on the whole way: written, worked, handed in, graded with the same secret."""

import json
import sys
from pathlib import Path

import pytest

from crm_lessons.classroom.hints import worked_code
from crm_lessons.data.class_secret import class_secret
from crm_lessons.data.exam_name import ExamName
from crm_lessons.data.variants import variant_key
from crm_lessons.grading.handed_in.submissions import find_submissions
from crm_lessons.grading.row import Row, Status
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import grade
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.examination.receipts import Receipt, WhosePaper
from crm_lessons.questions.examination.sheet import sealed
from crm_lessons.release.examination.key import key_of
from crm_lessons.release.examination.paper import PaperOf, paper
from crm_lessons.text.course import STEMS

SALT = "une phrase que personne ne devine"
EXAM = sealed(ExamName("spring", 6, 60, ("02_pareto_abc", "05_tcc_radar")), SHEETS)
SHORTER = sealed(ExamName("spring", 1, 60, ("05_tcc_radar",)), SHEETS)


def of(student: str, exam: ExamName = EXAM, language: str = "fr") -> PaperOf:
    return PaperOf(exam, language, student, variant_key(exam.stem, student, class_secret(SALT)))


def sources(notebook: bytes) -> dict[str, str]:
    return {cell["id"]: "".join(cell["source"]) for cell in json.loads(notebook)["cells"]}


def with_receipts(notebook: bytes, whose: WhosePaper, minute: int) -> bytes:
    """Return a notebook with the receipts that its student's checks would leave."""
    document = json.loads(notebook)
    receipts = [Receipt(1_790_000_000, 1, 1_790_000_000 + 60 * minute, one.id) for one in SHEETS[whose.stem].questions]
    text = "\n".join(one.written(whose) for one in receipts)
    document["cells"][-1]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": text}]
    return json.dumps(document).encode()


def test_thirty_papers_ask_the_same_in_orders_of_their_own_and_are_the_same_again():
    """The same questions for all; many orders; each opens with its student's key; no answer, hint or secret stands in it."""
    papers = {f"P{number}": paper(of(f"P{number}")) for number in range(30)}
    asked = {
        student: [one for one in sources(written) if one.startswith("question-")] for student, written in papers.items()
    }
    assert {tuple(sorted(one)) for one in asked.values()} == {
        tuple(sorted(f"question-{one.id}" for one in SHEETS[EXAM.stem].questions))
    }
    assert len({tuple(one) for one in asked.values()}) > 10
    assert all(paper(of(student)) == written for student, written in papers.items())
    for student, written in papers.items():
        assert of(student).key in sources(written)["opening"]
        assert b"hint" not in written
        assert b"solution" not in written
        numbers = [
            line for one in sources(written).values() for line in one.splitlines() if line.startswith("### Question")
        ]
        assert [int(line.split()[2]) for line in numbers] == list(range(1, 7))


def test_whatever_is_asked_has_its_place_in_a_paper():
    """A blank, a check and a worked answer are there for each, in both languages."""
    every = sealed(ExamName("every", 40, 60, STEMS), SHEETS)
    written = sources(paper(of("P1", every, "en")))
    key = sources(key_of(of("P1", every, "fr"), worked_code))
    for question in SHEETS[every.stem].questions:
        assert question.id in written[f"answer-{question.id}"]
        assert written[f"check-{question.id}"] == f"paper.check({question.id}={question.id})"
        assert key[f"answer-{question.id}"] != written[f"answer-{question.id}"]
        assert key[f"expected-{question.id}"]


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Row]:
    """Return the rows of papers that were worked in time, late, for somebody else, not at all, and of one made shorter."""
    folder: Path = tmp_path_factory.mktemp("in")
    key = key_of(of("zoe"), worked_code)
    own = WhosePaper(EXAM.stem, "zoe", of("zoe").key)
    (folder / "zoe.ipynb").write_bytes(with_receipts(key, own, 30))
    (folder / "late.ipynb").write_bytes(
        with_receipts(key_of(of("late"), worked_code), WhosePaper(EXAM.stem, "late", of("late").key), 62)
    )
    (folder / "bob.ipynb").write_bytes(with_receipts(key, own, 30))
    (folder / "blank.ipynb").write_bytes(paper(of("blank")))
    forged = key.replace(of("zoe").key.encode(), b"0" * 20).replace(b'\\"zoe\\"', b'\\"eve\\"')
    (folder / "eve.ipynb").write_bytes(with_receipts(forged, own, 30))
    (folder / "short.ipynb").write_bytes(key_of(of("short", SHORTER), worked_code))
    looked = key.replace(
        b"from crm_lessons import open_sheet, show",
        b"from crm_lessons import open_sheet, show\\nopen_sheet('02_pareto_abc')",
    )
    (folder / "ada.ipynb").write_bytes(
        looked.replace(of("zoe").key.encode(), of("ada").key.encode()).replace(b'\\"zoe\\"', b'\\"ada\\"')
    )
    rules = Rules(salt=class_secret(SALT), sheet=EXAM.stem)
    return {row.student: row for row in grade(find_submissions(folder).submissions, rules)}


posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")


@posix
def test_a_worked_paper_earns_all_points_and_a_blank_one_none(rows):
    """In time there is nothing to say; late, the points are the same and the row says so."""
    points = SHEETS[EXAM.stem].points
    assert (rows["zoe"].points, rows["zoe"].reason) == (points, None)
    assert (rows["blank"].points, rows["blank"].max_points, rows["blank"].reason) == (0, points, None)
    assert rows["late"].points == points
    assert "up to 2 min later" in rows["late"].reason.en


@posix
def test_a_neighbours_paper_and_an_altered_key_are_said(rows):
    """Both are judged on the data of the one who hands in, where choices alone stay right; receipts do not fit another key."""
    assert rows["bob"].points < 2 * rows["zoe"].points / 3
    assert "opened for zoe" in rows["bob"].reason.en
    assert "another key" in rows["eve"].reason.en
    assert "do not bear this paper's seal" in rows["eve"].reason.en


@posix
def test_another_examination_is_refused_and_a_sheet_beside_it_takes_no_place(rows):
    """A paper whose name asks fewer questions is no paper of this examination; a sheet that is only looked at is none."""
    assert (rows["short"].status, rows["short"].verdicts) == (Status.WRONG_SHEET, ())
    assert rows["ada"].sheet == EXAM.stem
    assert "02_pareto_abc" in rows["ada"].reason.en
