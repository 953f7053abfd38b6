import copy
import json

import pytest

from crm_lessons.grading.handed_in.contents.notebook_code import read_notebook
from crm_lessons.grading.handed_in.contents.text_answers import text_answers
from crm_lessons.questions.blank_sheets import blank_sheet
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import LANGUAGES

STEM = "02_pareto_abc"
BLANK = json.loads(blank_sheet(STEM, "en"))


def _place(document, name: str) -> int:
    """Return the place of the cell that answers a question."""
    return next(place for place, cell in enumerate(document["cells"]) if "".join(cell["source"]) == f"{name} = ...")


def _found(document) -> dict[str, str]:
    return text_answers(read_notebook(json.dumps(document).encode()), SHEETS[STEM], "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_sheet_says_itself_is_nobody_s_answer(language) -> None:
    """A blank sheet of any chapter, as it is and without its metadata, answers nothing."""
    for stem, sheet in SHEETS.items():
        document = json.loads(blank_sheet(stem, language))
        bare = {"cells": [{key: cell[key] for key in ("cell_type", "source")} for cell in document["cells"]]}
        for blank in (document, bare):
            assert text_answers(read_notebook(json.dumps(blank).encode()), sheet, language) == {}


@pytest.mark.parametrize("kind", ["markdown", "raw"])
@pytest.mark.parametrize("below", [0, 1, 2])
def test_a_text_above_or_under_the_answer_cell_belongs_to_its_question(kind, below) -> None:
    """Before the cell, between it and its check, and after the check."""
    document = copy.deepcopy(BLANK)
    document["cells"].insert(_place(document, "top_share") + below, {"cell_type": kind, "source": "about 80 %"})
    assert _found(document) == {"top_share": "(in a text cell) about 80 %"}


def test_a_text_written_into_the_statement_is_found() -> None:
    """The student's lines only, in the order of the cells."""
    document = copy.deepcopy(BLANK)
    place = _place(document, "who_is_right")
    statement = max(at for at in range(place) if document["cells"][at]["cell_type"] == "markdown")
    document["cells"][statement]["source"].append("\n\nMy answer: **c**")
    document["cells"].insert(place + 1, {"cell_type": "markdown", "source": ["because both\n", "name their rule"]})
    assert _found(document) == {"who_is_right": "(in a text cell) My answer: **c**\nbecause both\nname their rule"}
