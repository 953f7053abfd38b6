"""What a column is called on paper: tables are computed under English names and shown under the reader's words.

Each chapter has the columns that it alone shows, or shows with one other; `several_chapters` has those of three and more.
"""

from __future__ import annotations

from importlib import import_module

from crm_lessons.text.course import COURSE
from crm_lessons.text.language import Text
from crm_lessons.text.terms.headings.columns import Columns, together

_FILES = ("several_chapters", *(chapter.name for chapter in COURSE))


def _of_file(name: str) -> Columns:
    columns: Columns = import_module(f"{__name__}.{name}").COLUMNS
    return columns


_ALL = together(map(_of_file, _FILES))

HEADINGS = _ALL.headings
IDENTIFIERS, RATES, AMOUNTS, SCORES = _ALL.identifiers, _ALL.rates, _ALL.amounts, _ALL.scores
"""How a column's values are written; the class `Columns` says what each is."""


def heading(name: object) -> Text:
    """Return the words for a column; a column that the course does not know keeps its own name."""
    return HEADINGS.get(str(name), Text(fr=str(name), en=str(name)))
