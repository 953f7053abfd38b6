from collections.abc import Sequence

import pytest

from crm_lessons import open_sheet
from crm_lessons.checking.verdict import Verdict
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.grading.judging.hidden_inputs import HiddenInputs
from crm_lessons.grading.judging.judge import judge
from crm_lessons.grading.student.execution import End, Ending, Execution, Lost, Undefined
from crm_lessons.grading.student.wire import Opaque
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.files.digest import digest_of

DATA = lesson_data("02_pareto_abc")
ASKED = ("top_share", "largest", "total")


class Ran(Execution):
    """A run whose end is given, without a Python of its own."""

    def __init__(self, given: dict[str, object], ends: Sequence[End] = (), lost: str | None = None) -> None:
        super().__init__([], 10)
        self._given = given
        self.cell_ends = list(ends)
        self.lost = lost

    def answers(self, names: Sequence[str]) -> dict[str, object]:
        """Return what was given, `Undefined` otherwise."""
        return {name: self._given.get(name, Undefined()) for name in names}


def test_hidden_inputs_belong_to_a_student_a_secret_and_a_file(sheet) -> None:
    """Another student, another salt or another file is asked other inputs; the same ones are asked the same again."""
    asked = []

    def total(amounts: list[float]) -> float:
        asked.append(tuple(amounts))
        return sum(amounts)

    for student, salt, file in [
        ("alice", "", ""),
        ("bob", "", ""),
        ("alice", "secret", ""),
        ("alice", "secret", digest_of(b"{}")),
        ("Alice ", "secret", digest_of(b"{}")),
    ]:
        judge(sheet, DATA, Ran({"total": total}), (), HiddenInputs(student, salt, file))
    assert len(asked) == 10
    assert len(set(asked)) == 8
    assert asked[6:8] == asked[8:10]


@pytest.mark.parametrize(
    ("end", "message"),
    [
        (End(Ending.RAISED, "KeyError: 'ca'"), "`KeyError: 'ca'`"),
        (End(Ending.NEVER_ENDED), "after 10 seconds"),
        (End(Ending.NOT_RUN), "was not run"),
        (End(Ending.ENDED_PYTHON, "SIGSEGV"), "`Python: SIGSEGV`"),
    ],
)
@pytest.mark.parametrize("left", [{}, {"top_share": ...}])
def test_a_missing_answer_is_explained_by_its_cell(sheet, end: End, message: str, left: dict[str, object]) -> None:
    """A name that is not defined, or still holds the dots, is explained by the last cell that should have filled it."""
    cells = ("top_share = ...", "largest = 3", "top_share = 0.8")
    ran = Ran(left, [End(Ending.DONE), End(Ending.DONE), end])
    top_share, largest, _ = judge(sheet, DATA, ran, cells, HiddenInputs("alice")).verdicts
    assert message in top_share.message.en
    assert top_share.outcome == "unreadable"
    assert largest.outcome == "not_attempted"


def test_a_value_from_a_cell_that_failed_later_counts(sheet) -> None:
    """What stands in the namespace is the answer, whatever became of the cell after that."""
    ran = Ran({"top_share": 0.8}, [End(Ending.RAISED, "NameError: x")])
    assert judge(sheet, DATA, ran, ("top_share = 0.8\nx",), HiddenInputs("alice")).verdicts[0].outcome == "correct"


def test_lost_answers_say_how_python_ended(sheet) -> None:
    """When Python took the answers with it, every question says so and none earns a point."""
    verdicts = judge(sheet, DATA, Ran(dict.fromkeys(ASKED, Lost()), lost="exit 0"), (), HiddenInputs("alice")).verdicts
    assert all("`Python: exit 0`" in verdict.message.en and verdict.points == 0 for verdict in verdicts)


def test_plain_answers_are_kept(sheet) -> None:
    """A number is kept as it crossed; a function, a blank and a value that did not cross are not."""
    ran = Ran({"top_share": 0.8, "largest": Opaque("Liar"), "total": ...})
    assert judge(sheet, DATA, ran, (), HiddenInputs("alice")).answers == {"top_share": 0.8}


def test_a_wrong_early_answer_does_not_sink_the_later_one() -> None:
    """The grader carries the student's own answer forward and gives the mark that the notebook shows."""
    data = sheet_data("02_pareto_abc")
    revenue, own = data["pareto_revenue"], {5, 7, 12}
    answers = {"top_customers": own, "top_share": float(revenue[[*own]].sum() / revenue.sum())}
    verdicts = judge(SHEETS["02_pareto_abc"], data, Ran(answers), (), HiddenInputs("alice")).verdicts
    (judged,) = (verdict for verdict in verdicts if verdict.question == "top_share")
    sheet = open_sheet("02_pareto_abc", language="en", remember=False)
    assert judged == Verdict(**{name: getattr(sheet.check(**answers)[1], name) for name in vars(judged)})
    assert (judged.follows, judged.points) == ("top_customers", 2)
