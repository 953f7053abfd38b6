import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.pages.statistics import (
    counted,
    discrimination,
    histogram,
    marks,
    named_mistakes,
    question_figures,
)
from crm_lessons.grading.row import Row, Status
from crm_lessons.text.language import Text

SAID = Text(fr="Reprenez.", en="Look again.")
SHARES = st.lists(
    st.tuples(st.sampled_from([0.0, 0.25, 0.5, 1.0]), st.integers(0, 20).map(lambda n: n / 20)), min_size=1, max_size=40
)


def verdict(
    question: str, points: float, outcome: Outcome = Outcome.PARTLY_CORRECT, mistake: str | None = None
) -> Verdict:
    return Verdict(question, outcome, points, 2, SAID, mistake)


def row(*points: float, status: Status = Status.GRADED) -> Row:
    return Row(
        "p", "p.ipynb", "s", status, None, tuple(verdict(f"q{place}", one) for place, one in enumerate(points, 1))
    )


CLASS = [row(2, 2, 0), row(2, 1, 1), row(0, 1, 2), row(0, 0, 1)]
"""Four students, three questions of two points: small enough to work out by hand."""


def test_the_figures_of_a_small_class_are_those_worked_by_hand() -> None:
    """q1: shares 1, 1, 0, 0, mean 1/2; rests (q2 + q3) / 4: 1/2, 1/2, 3/4, 1/4.

    Deviations of q1: 1/2, 1/2, -1/2, -1/2; of the rests, whose mean is 1/2: 0, 0, 1/4, -1/4. Their products add up to
    -1/8 + 1/8 = 0: no correlation. q2: shares 1, 1/2, 1/2, 0, rests (q1 + q3) / 4: 1/2, 3/4, 1/2, 1/4; deviations 1/2, 0,
    0, -1/2 and 0, 1/4, 0, -1/4; 1/8 / sqrt(1/2 x 1/8) = 1/2.
    """
    first, second, _ = question_figures(CLASS)
    assert (first.mean_share, first.discrimination) == (0.5, pytest.approx(0))
    assert (second.mean_share, second.discrimination) == (0.5, pytest.approx(0.5))
    spread = marks(CLASS)
    assert (spread.mean, spread.median, spread.lowest, spread.highest) == pytest.approx((0.5, 7 / 12, 1 / 6, 2 / 3))
    assert spread.histogram == (0, 1, 0, 0, 0, 1, 2, 0, 0, 0)


@given(SHARES)
def test_discrimination_is_a_correlation(pairs: list[tuple[float, float]]) -> None:
    """Between -1 and 1, the same whoever comes first, and of the other sign for a question marked the wrong way round."""
    shares, rests = map(list, zip(*pairs, strict=True))
    found = discrimination(shares, rests)
    if found is None:
        assert len(pairs) < 3 or len(set(shares)) == 1 or len(set(rests)) == 1
    else:
        assert -1 <= found <= 1
        assert discrimination(shares[::-1], rests[::-1]) == pytest.approx(found, abs=1e-9)
        assert discrimination([1 - share for share in shares], rests) == pytest.approx(-found, abs=1e-9)


@given(st.lists(st.floats(0, 1), max_size=50))
def test_every_mark_stands_in_one_bar(shares: list[float]) -> None:
    """The bars add up to the class, and full marks have a place."""
    assert sum(histogram(shares)) == len(shares)


@pytest.mark.parametrize(("share", "bar"), [(0, 0), (0.1, 1), (0.7, 7), (0.1 + 0.2, 3), (0.999, 9), (1, 9)])
def test_a_limit_belongs_to_the_bar_above_it(share: float, bar: int) -> None:
    """However the share was computed."""
    assert histogram([share])[bar] == 1


@pytest.mark.parametrize("rows", [[row(2, 1)], [row(2, 1), row(0, 1)], [row(2, 1)] * 5, [row(1)] * 3])
def test_what_cannot_be_known_is_not_a_number(rows: list[Row]) -> None:
    """One student, two students, a class that answers as one, a sheet of one question: no discrimination."""
    assert [one.discrimination for one in question_figures(rows)] == [None] * len(rows[0].verdicts)


@pytest.mark.parametrize("status", [Status.UNREADABLE, Status.WRONG_SHEET, Status.DUPLICATE])
def test_what_is_not_somebodys_work_never_counts(status: Status) -> None:
    """Not even if such a row still held verdicts; a run that was cut short counts for what it has."""
    assert counted([row(2, 2, status=status), row(status=status)]) == []
    assert counted([row(2, status=Status.TIMED_OUT)]) == [row(2, status=Status.TIMED_OUT)]


def test_a_question_that_waits_for_the_teacher_has_no_figures_yet() -> None:
    """The blanks are known to earn nothing; a mean of them alone would call the question impossible."""
    waiting = Row("p", "p", "s", Status.GRADED, None, (verdict("q1", 2), verdict("q2", 0, Outcome.FOR_THE_TEACHER)))
    blank = Row("p", "p", "s", Status.GRADED, None, (verdict("q1", 1), verdict("q2", 0, Outcome.NOT_ATTEMPTED)))
    first, second = question_figures([waiting, blank, blank])
    assert (second.mean_share, second.discrimination, second.attempted, second.places) == (None, None, 1, 3)
    assert first.mean_share == pytest.approx(2 / 3)


def test_a_check_that_failed_says_nothing_of_its_question() -> None:
    """Its points are missing by our fault."""
    failed = Row("p", "p", "s", Status.GRADED, None, (verdict("q1", 0, Outcome.CHECK_FAILED), verdict("q2", 2)))
    first, _ = question_figures([failed, row(2, 2)])
    assert first.mean_share == 1


def test_mistakes_come_by_frequency_then_in_the_order_of_the_sheet() -> None:
    """Each with its own sentence."""
    made = [("q2", "unsorted"), ("q1", "percent"), ("q2", "unsorted"), ("q3", "head"), ("q1", None)]
    rows = [Row("p", "p", "s", Status.GRADED, None, (verdict(question, 0, mistake=name),)) for question, name in made]
    found = [(one.question, one.name, one.students) for one in named_mistakes(rows)]
    assert found == [("q2", "unsorted", 2), ("q1", "percent", 1), ("q3", "head", 1)]
    assert named_mistakes(rows)[0].message == SAID
