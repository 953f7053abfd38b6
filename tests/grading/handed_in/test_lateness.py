from datetime import UTC, datetime

import pytest

from crm_lessons.grading.handed_in.lateness import lateness, read_deadline


def nanoseconds(moment: datetime) -> int:
    """Return a moment of this computer's clock as files know it."""
    return int(moment.timestamp()) * 10**9


def test_a_deadline_is_an_hour_of_this_clock() -> None:
    """An hour elsewhere is turned into ours; what is no moment is refused."""
    assert read_deadline("2026-12-01 18:00") == read_deadline("20261201T18") == datetime(2026, 12, 1, 18)
    elsewhere = datetime(2026, 12, 1, 18, tzinfo=UTC)
    assert read_deadline(elsewhere.isoformat()) == elsewhere.astimezone().replace(tzinfo=None)
    with pytest.raises(ValueError, match="tomorrow"):
        read_deadline("tomorrow")


@pytest.mark.parametrize("written", [" 2026-12-01 ", "20261201", "2026-W49-2", "2026W492"])
def test_a_day_alone_lasts_until_its_end(written: str) -> None:
    """However the day is written: what comes in that evening is on time."""
    assert read_deadline(written) == datetime(2026, 12, 2)


def test_only_what_comes_after_is_late() -> None:
    """The very second is on time; without a deadline nothing is late."""
    deadline = datetime(2026, 12, 1, 18)
    assert lateness(nanoseconds(deadline), deadline) is None
    assert lateness(nanoseconds(deadline), None) is None
    late = lateness(nanoseconds(datetime(2026, 12, 1, 18, 5)), deadline)
    assert late is not None
    assert (late.en, late.fr) == (
        "late: file of 1 December 2026, 18:05",
        "en retard : fichier du 1er décembre 2026, 18:05",
    )
