"""Late or on time: a late sheet is graded like any other, and its row says so; what it costs is the teacher's decision."""

from __future__ import annotations

import contextlib
from datetime import date, datetime, time, timedelta

from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day


def read_deadline(written: str) -> datetime:
    """Return the moment of `2026-12-01 18:00`, on the clock of this computer; a day alone means until its end.

    Both are read in any form of ISO 8601, such as `20261201`.
    Raises: ValueError, for anything else.
    """
    with contextlib.suppress(ValueError):
        return datetime.combine(date.fromisoformat(written.strip()), time.min) + timedelta(days=1)
    moment = datetime.fromisoformat(written.strip())
    return moment if moment.tzinfo is None else moment.astimezone().replace(tzinfo=None)


def lateness(written: int, deadline: datetime | None) -> Text | None:
    """Say when a file was written (in nanoseconds) if that was after the deadline; None when it was not."""
    if deadline is None:
        return None
    moment = datetime.fromtimestamp(written // 10**9)
    if moment <= deadline:
        return None
    day_and_hour = {"hour": f"{moment:%H:%M}", "day": Text(fr=day(moment.date(), "fr"), en=day(moment.date(), "en"))}
    return _LATE.format(**day_and_hour)


_LATE = Text(fr="en retard : fichier du {day}, {hour}", en="late: file of {day}, {hour}")
