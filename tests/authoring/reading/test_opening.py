"""The line that opens a cell."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from crm_lessons.authoring.reading.opening import Opening, opens_cell, read_opening
from crm_lessons.text.author_error import AuthorError, Place

PLACE = Place(PurePath("chapters/01_sum/exercises.py"), 7)


@pytest.mark.parametrize(
    ("line", "opening"),
    [
        ("# %%", Opening("code", {})),
        ("#%%  ", Opening("code", {})),
        ('# %% [markdown] lang="fr"', Opening("markdown", {"lang": "fr"})),
        ('# %% question="total" lang="en"', Opening("code", {"question": "total", "lang": "en"})),
        ("# %%  edition='solution'", Opening("code", {"edition": "solution"})),
        ('# %% tags=["two words", "b"] lang="fr"', Opening("code", {"tags": ["two words", "b"], "lang": "fr"})),
        ("# %% tags=[]", Opening("code", {"tags": []})),
    ],
)
def test_a_first_line_says_the_kind_and_the_attributes(line, opening):
    """Attributes come in any order, in either quotes; a cell that does not say that it is prose is code."""
    assert read_opening(line, PLACE) == opening


@pytest.mark.parametrize("line", ["# %%% sub", "  # %%", "#%%", "# %% a title", "# In[3]:", "# <codecell>"])
def test_a_cell_begins_wherever_jupytext_begins_one(line):
    """A line that jupytext would take for a first line must be seen, or its cell would have no line of its own."""
    assert opens_cell(line)


@pytest.mark.parametrize("line", ["# 100 %% sure", "%%bash", "# # %%", "# %%bash", "# In [3] we saw", "x = 1  # %%"])
def test_other_lines_begin_no_cell(line):
    """Magics, prose and remarks stay where they are."""
    assert not opens_cell(line)


@pytest.mark.parametrize(
    "line",
    ["# %%% sub", "    # %%", "# %% a title", '# %% {"lang": "fr"}', '# %% [markdown] {"lang": "fr"}', "# %% [raw]", "# %% lang"],
)  # fmt: skip
def test_a_line_of_another_form_is_shown_with_the_form_expected(line):
    """The author sees what stands there and what to write, whatever jupytext would have made of it."""
    with pytest.raises(AuthorError) as caught:
        read_opening(line, PLACE)
    assert caught.value.place == PLACE
    assert caught.value.message.en.startswith(f"This line does not open a cell in the expected form: `{line.strip()}`.")
    assert "`# %% [markdown]`" in caught.value.message.en


@pytest.mark.parametrize(
    ("attribute", "found"),
    [
        ("lang=fr", "fr"),
        ('lang="fr', '"fr'),
        ('lang="de"', '"de"'),
        ('question="two words"', '"two words"'),
        ("question=3", "3"),
        ('edition="sheet"', '"sheet"'),
        ('tags="x"', '"x"'),
        ("tags=3", "3"),
        ("tags=[1]", "[1]"),
        ("tags=[x", "[x"),
        ('tags=["a,b"]', '["a,b"]'),
        ('tags=["a", "a"]', '["a", "a"]'),
        ('tags=[["a"]]', '[["a"]'),
        ("tags=null", "null"),
    ],
)
def test_a_value_that_does_not_suit_its_attribute_is_shown_with_one_that_does(attribute, found):
    """What Jupyter would refuse later, without a line, is refused here."""
    name = attribute.split("=")[0]
    with pytest.raises(AuthorError) as caught:
        read_opening(f"# %% {attribute}", PLACE)
    assert caught.value.place == PLACE
    assert caught.value.message.en.startswith(f"Attribute `{name}` is `{found}`. {name}=")


def test_an_unknown_attribute_is_answered_with_those_that_are_known():
    """A slip of the pen in `question` would otherwise make of an answer a cell like any other."""
    with pytest.raises(AuthorError) as caught:
        read_opening('# %% qestion="total"', PLACE)
    assert (
        caught.value.message.en
        == "Unknown attribute: `qestion`. Correct it or remove it; lang, question, edition, tags, after_bet, card, formula, kind are expected."
    )
