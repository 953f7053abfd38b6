"""Whose data, of which sheet: progress on one set of data says nothing about another."""

from __future__ import annotations

import re
from typing import NamedTuple

from crm_lessons.data.variants import same_student

_BETWEEN = " · "
_A_KEY = re.compile("[0-9a-f]{16,}")


class DataSet(NamedTuple):
    """The data of a sheet: the course's, or those that belong to a student and, where there is one, to a key."""

    sheet: str
    student: str | None = None
    key: str = ""

    @property
    def name(self) -> str:
        """Return what tells one set of data from another."""
        if self.student is None:
            return self.sheet
        parts = (self.sheet, same_student(self.student), self.key)
        return _BETWEEN.join(part for part in parts if part)

    @classmethod
    def of(cls, name: str) -> DataSet:
        """Return the set of data that has a name."""
        sheet, _, whose = name.partition(_BETWEEN)
        student, between, key = whose.rpartition(_BETWEEN)
        return cls(sheet, student, key) if between and _A_KEY.fullmatch(key) else cls(sheet, whose or None)
