"""How a class is graded: what its teacher decides, once for all submissions."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from datetime import datetime

from crm_lessons.data.class_secret import NO_SECRET, ClassSecret
from crm_lessons.grading.handed_in.whose.roster import Roster
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.statements import SECONDS_A_CELL
from crm_lessons.text.files.digest import digest_of


@dataclass(frozen=True)
class Rules:
    """The teacher's decisions; two of them have one fingerprint when they give the same marks.

    sheet: the stem of the only sheet that is asked for, None when any sheet of the course will do
    roster: the students of the class
    salt: the secret of the class as `class_secret` makes it of what the teacher types; it draws the students' keys and the hidden
        inputs, and never leaves the teacher's hands
    deadline: after it a sheet is late, on the clock of this computer; it is graded all the same
    variants: whether everybody works on data of their own; with a salt they do
    seconds: how long one cell, or one call of a function, may take
    jobs: how many submissions run at the same time
    isolation: the highest level at which code is isolated; what the system offers may be lower
    """

    sheet: str | None = None
    roster: Roster = field(default_factory=Roster)
    salt: ClassSecret = NO_SECRET
    deadline: datetime | None = None
    variants: bool = False
    seconds: float = SECONDS_A_CELL
    jobs: int = field(default=1, compare=False)
    isolation: Level = Level.FULL

    @property
    def fingerprint(self) -> str:
        """Return a SHA-256 of all that may change a mark, from which the salt cannot be read."""
        decided = {one.name: str(getattr(self, one.name)) for one in fields(self) if one.compare}
        # of the class, what tells whose work a submission is; an address that changes moves no mark
        decided["roster"] = str((self.roster.students, self.roster.names))
        decided["salt"] = digest_of(decided["salt"])
        return digest_of(json.dumps(decided, sort_keys=True))
