"""A bet in the text of a lesson: what answers it is folded, and an author is told what is missing."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from crm_lessons.authoring.products.folding import OUTPUTS_HIDDEN, fold_answers
from crm_lessons.authoring.products.steps import in_language
from crm_lessons.authoring.reading.bets import check_bets
from crm_lessons.authoring.reading.source import read_cells
from crm_lessons.text.author_error import AuthorError

TAKEN = '# %%\nlesson.bet("half", ...)\n\n'
ANSWERED = '# %% after_bet="half"\nneeded\n\n'
READ = (
    '# %% [markdown] lang="fr" after_bet="half"\n# Trois.\n\n# %% [markdown] lang="en" after_bet="half"\n# Three.\n\n'
)
HALF_CLAIMED = READ.replace("Trois.", "**Un reste.**\n#\n# Trois.")
CLAIMED = HALF_CLAIMED.replace("Three.", "**One is left.**\n#\n# Three.")
BESIDE = "# %%\nlesson.bets(\n    half=needed,\n)\n"


def cells(text):
    return read_cells(text, PurePath("lesson.py"))


def test_a_bet_that_is_taken_answered_and_set_beside_its_truth_is_whole():
    """In this order, and with as many folded cells as the answer takes."""
    check_bets(cells(TAKEN + ANSWERED + READ + CLAIMED + BESIDE))


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (ANSWERED + TAKEN + BESIDE, 1, "n'est pas posé plus haut"),
        (TAKEN + BESIDE, 1, "Aucune cellule n'est repliée"),
        (TAKEN + ANSWERED, 1, "ne donne pas la réponse"),
        (TAKEN + READ + READ + BESIDE, 10, "a déjà un texte replié"),
        (TAKEN + READ + HALF_CLAIMED + BESIDE, 10, "dans les deux langues"),
    ],
)
def test_an_author_is_told_what_is_missing(text, line, said):
    """At the cell where it is missed."""
    with pytest.raises(AuthorError, match=said) as caught:
        check_bets(cells(text))
    assert caught.value.place.line == line


def test_what_answers_a_bet_is_folded_and_nothing_else():
    """Prose opens with a click, without a kernel; outputs are folded as JupyterLab keeps it."""
    draft = fold_answers(in_language(cells(TAKEN + ANSWERED + READ + BESIDE), "fr", None))
    taken, answered, read, beside = draft.cells
    assert taken.metadata == beside.metadata == {}
    assert answered.metadata == OUTPUTS_HIDDEN
    assert answered.source == "needed"
    assert read.source.startswith("<details>\n<summary>")
    assert "\n\nTrois.\n\n</details>" in read.source


def test_prose_that_begins_with_a_claim_is_folded_under_it():
    """So two folds of one bet do not bear the same words; a bold word within a sentence is no claim."""
    claims = READ.replace("Trois.", "**Un reste.**\n#\n# Trois.").replace("Three.", "**Three** are left.")
    text = cells(TAKEN + ANSWERED + claims + BESIDE)
    french, english = (fold_answers(in_language(text, language, None)).cells[2].source for language in ("fr", "en"))
    assert french == "<details>\n<summary>Un reste.</summary>\n\nTrois.\n\n</details>"
    assert english.endswith("**Three** are left.\n\n</details>")
    assert "Three" not in english.partition("</summary>")[0]
