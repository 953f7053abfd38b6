"""The shelf is in order: what the table of docs/grading.md says about us is what the tests prove."""

from __future__ import annotations

import re
from pathlib import Path

from attacks.shelf import SHELF

_TABLE = Path(__file__).parents[3] / "docs" / "grading.md"


def rows_of_the_table() -> dict[str, tuple[str, str]]:
    """Return our result and our level for each attack that the document names."""
    text = _TABLE.read_text(encoding="utf-8").partition("<!-- the shelf -->")[2]
    lines = [re.split(r"(?<!\\)\|", line) for line in text.splitlines() if line.startswith("| ") and not line.startswith("| attack")]  # fmt: skip
    return {line[1].strip(): (line[2].strip(), line[3].strip()) for line in lines}


def test_every_name_is_there_once() -> None:
    """Names are rows of a table, and parts of files' names."""
    assert len({attack.slug for attack in SHELF}) == len({attack.name for attack in SHELF}) == len(SHELF)


def test_the_readmes_count_the_rows() -> None:
    """Both say how many attacks and accidents there are."""
    said = {name: (_TABLE.parents[1] / name).read_text(encoding="utf-8") for name in ("README.md", "README.fr.md")}
    assert [name for name, text in said.items() if f" {len(SHELF)} atta" not in text] == []


def test_our_column_is_what_the_tests_prove() -> None:
    """Every attack has its row, every row is an attack, and each says the mark and the level of the shelf."""
    assert rows_of_the_table() == {attack.name: (attack.result, attack.stopped_by.slug) for attack in SHELF}
