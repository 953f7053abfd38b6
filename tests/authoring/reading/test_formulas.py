"""A chapter's formulas are read from its text; what cannot be a formula is named with its line."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from crm_lessons.authoring.reading.formulas import read_formulas
from crm_lessons.authoring.reading.source import read_cells
from crm_lessons.text.author_error import AuthorError

FILE = PurePath("chapters/09_new/formulas.py")
FRENCH = "# Part · un taux\n#\n# ventes ÷ **total**\n#\n# = {part:percent}\n#\n# ≠ une somme"
ENGLISH = "# Share · a rate\n#\n# sales ÷ **total**\n#\n# = {part:percent}\n#\n# ≠ a sum"


def formulas(french=FRENCH, english=ENGLISH, says='formula="share"', times=1):
    text = f'# %% [markdown] lang="fr" {says}\n{french}\n\n# %% [markdown] lang="en" {says}\n{english}\n\n'
    return read_formulas(read_cells(f"# %%\npart = 0.5\n\n{text * times}", FILE))


def test_a_formula_is_said_in_four_paragraphs():
    """Name and unit, the formula in words, a worked line, the trap; the code stands apart."""
    read = formulas()
    (share,) = read.formulas
    assert (share.name.fr, share.unit.fr, share.words.fr) == ("Part", "un taux", "ventes ÷ **total**")
    assert (share.worked.en, share.trap.en) == ("{part:percent}", "a sum")
    assert [cell.source.en for cell in read.code] == ["part = 0.5"]


@pytest.mark.parametrize(
    ("wrong", "line", "named"),
    [
        ({"says": ""}, 4, "formula="),
        ({"english": ENGLISH.replace("≠ ", "")}, 13, "≠"),
        ({"english": ENGLISH.replace(" · a rate", "")}, 13, "unit"),
        ({"times": 2}, 22, "share"),
    ],
)
def test_what_is_no_formula_is_named_with_its_line(wrong, line, named):
    """The author reads what to correct."""
    with pytest.raises(AuthorError, match=named) as caught:
        formulas(**wrong)
    assert f"formulas.py:{line}" in str(caught.value).replace(", line ", ":").replace(", ligne ", ":")
