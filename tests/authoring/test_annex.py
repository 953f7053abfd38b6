"""The annex for whoever teaches: where we part from the documents."""

from __future__ import annotations

import re
from pathlib import Path

from crm_lessons.authoring.reading.source import read_cells

ANNEX = Path(__file__).parents[2] / "chapters" / "annex" / "lesson.py"
PLACE = r"–|00[0-4]:\d+(-\d+)?(, (00[0-4]:)?\d+(-\d+)?)*"


def rows(text):
    return [line.strip("| ").split(" | ") for line in text.splitlines() if re.match(r"\| (00|–)", line)]


def test_both_languages_say_the_same_of_the_same_places():
    """Each slip, at least the 49 that were found, has its place in the documents, what it reads and what is taught."""
    cells = read_cells(ANNEX.read_text(encoding="utf-8"), ANNEX)
    french = [row for cell in cells for row in rows(cell.source.fr)]
    english = [row for cell in cells for row in rows(cell.source.en)]
    assert len(french) >= 49
    assert [row[0] for row in french] == [row[0] for row in english]
    assert [row for row in french + english if len(row) != 3 or not re.fullmatch(PLACE, row[0])] == []
