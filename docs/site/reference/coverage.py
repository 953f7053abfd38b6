"""Where each method is taught: read from the chapters' records of what they cover."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from crm_lessons.authoring.coverage.records import read_records
from crm_lessons.text.course import STEMS

Taught = Mapping[str, list[tuple[str, str]]]
"""Method -> (chapter, title of the section in the English lesson, empty where none has it yet), in the order of the course."""


def taught(repository: Path) -> Taught:
    """Return where each method is taught; the methods come in the order in which the course needs them."""
    found: dict[str, list[tuple[str, str]]] = {}
    for record in (record for stem in STEMS for record in read_records(repository, stem)):
        for method in record.methods:
            places = found.setdefault(method, [])
            if (record.stem, record.section) not in places:
                places.append((record.stem, record.section))
    return found
