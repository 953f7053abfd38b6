"""Late or on time: a late sheet is graded like any other, and its row says so; what it costs is the teacher's decision."""

from __future__ import annotations

from datetime import datetime, timedelta

from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day


def read_deadline(written: str) -> datetime:
    """Return the moment of `2026-12-01 18:00`, on the clock of this computer; a day alone means until its end.

    Raises: ValueError, for anything else.
    """
    moment = datetime.fromisoformat(written.strip())
    if moment.tzinfo is not None:
        moment = moment.astimezone().replace(tzinfo=None)
    return moment + timedelta(days=1) if len(written.strip()) == len("2026-12-01") else moment


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
