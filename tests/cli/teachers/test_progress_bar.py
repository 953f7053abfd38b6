import io

import pytest

from crm_lessons.cli.teachers.progress_bar import ProgressBar
from crm_lessons.grading.pace import Pace


class Terminal(io.StringIO):
    """A terminal that keeps what is drawn on it."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        """Return that it is one."""
        return True


def drawn(stream: io.StringIO, total: int, done: int = 0) -> list[str]:
    """Return the states of a bar whose steps take two seconds each."""
    seconds = iter(range(0, 1000, 2))
    pace = Pace(total, clock=lambda: next(seconds))
    with ProgressBar(pace, stream) as bar:
        pace.start(done)
        for _ in range(total - done):
            bar.advance()
    return [state.strip() for state in stream.getvalue().split("\r") if state]


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the terminal forty columns wide."""
    monkeypatch.setenv("COLUMNS", "40")


def test_it_shows_the_way_and_the_time_that_is_left() -> None:
    """At the end, the time that it took."""
    assert drawn(Terminal(), 2) == ["█████░░░░░ 1/2  0:00:02", "██████████ 2/2  0:00:04"]


def test_what_was_done_before_does_not_count_for_the_time() -> None:
    """Of ten steps eight were there: the other two take two seconds each."""
    assert drawn(Terminal(), 10, done=8)[0] == "█████████░ 9/10  0:00:02"


def test_a_narrow_console_gets_letters_that_it_knows() -> None:
    """No question marks where a block should be."""
    narrow = Terminal()
    narrow.encoding = "ascii"
    assert drawn(narrow, 2)[0].startswith("#####.....")


def test_where_there_is_no_terminal_nothing_is_drawn() -> None:
    """A file or another program is left in peace."""
    assert drawn(io.StringIO(), 2) == []
