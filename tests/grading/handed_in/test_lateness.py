from datetime import UTC, datetime

import pytest

from crm_lessons.grading.handed_in.lateness import lateness, read_deadline


def nanoseconds(moment: datetime) -> int:
    """Return a moment of this computer's clock as files know it."""
    return int(moment.timestamp()) * 10**9


def test_a_deadline_is_an_hour_of_this_clock() -> None:
    """A day alone means until its end; an hour elsewhere is turned into ours."""
    assert read_deadline("2026-12-01 18:00") == datetime(2026, 12, 1, 18)
    assert read_deadline(" 2026-12-01 ") == datetime(2026, 12, 2)
    elsewhere = datetime(2026, 12, 1, 18, tzinfo=UTC)
    assert read_deadline(elsewhere.isoformat()) == elsewhere.astimezone().replace(tzinfo=None)
    with pytest.raises(ValueError, match="tomorrow"):
        read_deadline("tomorrow")


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
