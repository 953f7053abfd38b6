"""Reading a chapter's text."""

from __future__ import annotations

from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.authoring.reading.source import Role, read_cells
from crm_lessons.text.author_error import AuthorError
from crm_lessons.text.language import Text

FILE = PurePath("chapters/01_sum/lesson.py")
PAIR = '# %% [markdown] lang="fr"\n# Oui\n\n# %% [markdown] lang="en"\n# Yes\n'
PIECES = [
    "# %%", "# %% [markdown]", "# %%%", "    # %%", "# In[1]:", "# <codecell>", ' lang="fr"', ' lang="en"', ' tags=["a"]',
    "\n", "\n# ", "# ---\n", "# jupyter:\n", '"""', "%%bash\n", "!ls", "# coding: latin-1", "x = 1", "[", "\\", "\r", "\u2028",
]  # fmt: skip


def test_a_pair_is_one_cell():
    """The two languages of a cell are one thing, and each half knows its line."""
    (cell,) = read_cells(PAIR, FILE)
    assert cell.source == Text(fr="Oui", en="Yes")
    assert (cell.role, cell.places["fr"].line, cell.places["en"].line) == (Role.PROSE, 1, 4)


def test_shared_code_says_the_same_in_both_languages():
    """Code without a language is for both readers."""
    (cell,) = read_cells("# %%\nx = 1\n", FILE)
    assert cell.source == Text(fr="x = 1", en="x = 1")
    assert cell.role is Role.CODE


def test_prose_may_stand_between_triple_quotes():
    """An author who writes long texts need not begin each line with a comment sign."""
    text = '# %% [markdown] lang="fr"\n"""\nOui\n"""\n\n# %% [markdown] lang="en"\n"""\nYes\n"""\n'
    assert [cell.source for cell in read_cells(text, FILE)] == [Text(fr="Oui", en="Yes")]


def test_lines_count_the_header():
    """An error names the line of the file as an editor shows it, header and blank lines included."""
    header = "# ---\n# jupyter:\n#   kernelspec:\n#     name: python3\n#     display_name: Python 3\n# ---\n\n"
    (cell,) = read_cells(header + "# %%\nx = 1\n", FILE)
    assert str(cell.place) == "chapters/01_sum/lesson.py:8"


def test_a_question_is_asked_in_prose_and_answered_in_code():
    """The attribute `question` makes of a text a question, of code an answer."""
    text = PAIR.replace('"\n', '" question="total"\n') + '\n# %% question="total"\ntotal = 1\n'
    assert [cell.role for cell in read_cells(text, FILE)] == [Role.QUESTION, Role.ANSWER]


def test_tags_are_kept():
    """What nbval reads stays on the cell."""
    (cell,) = read_cells('# %% tags=["nbval-ignore-output"]\n1\n', FILE)
    assert cell.tags == ("nbval-ignore-output",)


def test_a_magic_stays_a_magic():
    """A notebook command may be written as one, and the cells around it are still found."""
    cells = read_cells("# %%\n%matplotlib inline\n\n# %%\nx = 1\n", FILE)
    assert [cell.source.en for cell in cells] == ["%matplotlib inline", "x = 1"]


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ('# %%\n1\n\n# %% [markdown] lang="fr"\n# Oui\n', 4, "Missing translation"),
        ('# %% [markdown] lang="fr"\n# Oui\n\n# %%\n1\n', 1, "Missing translation"),
        ('# %% [markdown] lang="fr"\n# Oui\n\n# %% lang="en"\n1\n', 1, "Missing translation"),
        ('# %% [markdown] lang="en"\n# Yes\n\n# %% [markdown] lang="fr"\n# Oui\n', 1, "French first"),
        ("# %% [markdown]\n# Oui\n", 1, "says its language"),
        (PAIR.replace('lang="en"', 'lang="en" edition="solution"'), 4, "differ"),
        ('# %%\n1\n\n# %% note="x"\n2\n', 4, "Unknown attribute: `note`"),
        ("# %%\n1\n\n# %%% further down\n2\n", 4, "does not open a cell"),
        ("# %%\ndef f():\n    # %%\n    return 1\n", 3, "does not open a cell"),
        ("# %%\n1\n\n# In[2]:\n2\n", 4, "does not open a cell"),
        ("# %%\n1\n\n# <codecell>\n2\n", 4, "does not open a cell"),
        ("# %%\n1\n\n# %%\n\n# %%\n2\n", 4, "Empty cell"),
        ('# %%\n1\n\n# %% [markdown] lang="fr"\n#\n\n# %%\n2\n', 4, "Empty cell"),
        ("x = 1\n\n# %%\n1\n", 1, "before the first cell"),
        ("# ---\n# jupyter:\n#   kernelspec:\n#     name: python3\n# ---\n\n# %%\n1\n", 1, "header cannot be read"),
        ("# ---\n# jupyter:\n#   kernelspec: [\n# ---\n\n# %%\n1\n", 1, "header cannot be read"),
        ("# ---\n# jupyter:\n#   kernelspec:\n\n# %%\n1\n", 1, "header cannot be read"),
    ],
)
def test_what_an_author_has_to_mend_is_named_with_its_line(text, line, word):
    """Whatever cannot become a notebook in both languages is an error at the line where it stands."""
    with pytest.raises(AuthorError) as caught:
        read_cells(text, FILE)
    assert str(caught.value.place) == f"chapters/01_sum/lesson.py:{line}"
    assert word in caught.value.message.en


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_text_is_read_or_refused_with_a_place(text):
    """Whatever an editor leaves in a file, an author meets cells or a sentence with a line of the file, nothing else."""
    try:
        places = [cell.place for cell in read_cells(text, FILE)]
    except AuthorError as error:
        places = [error.place]
    last = max(1, len(text.splitlines()))
    assert all(1 <= place.line <= last for place in places)
