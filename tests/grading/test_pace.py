"""How far grading has come, without a terminal or a desk."""

from __future__ import annotations

from crm_lessons.grading.pace import Pace


def test_the_time_that_is_left_follows_from_what_this_run_has_done() -> None:
    """Eight of ten were graded before; each of the others takes two seconds."""
    seconds = iter(range(0, 100, 2))
    pace = Pace(10, clock=lambda: next(seconds))
    pace.start(8)
    pace.advance()
    assert (pace.done, pace.left, pace.seconds) == (9, 1, 2)


def test_at_the_end_it_is_the_time_that_it_took() -> None:
    """Nothing is left to wait for."""
    seconds = iter([0, 0, 7])
    pace = Pace(1, clock=lambda: next(seconds))
    pace.start(0)
    pace.advance()
    assert (pace.left, pace.seconds) == (0, 7)


def test_more_rows_than_files_never_count_backwards() -> None:
    """A notebook of two sheets has two rows; the time that is left stays a time."""
    pace = Pace(1)
    pace.start(0)
    pace.advance()
    pace.advance()
    assert (pace.total, pace.left) == (2, 0)
    assert pace.seconds >= 0
