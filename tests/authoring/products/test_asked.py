"""What each question of a sheet asks and builds on."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from crm_lessons.authoring.products.asked import asked_questions
from crm_lessons.authoring.reading.chapter import read_chapter
from crm_lessons.authoring.reading.source import read_cells
from crm_lessons.questions.question import Kind

PART = """\
# %% [markdown] lang="fr"
# ## Première partie
#
# Comptez en dirhams.

# %% [markdown] lang="en"
# ## Part one
#
# Count in dirhams.

# %% [markdown] lang="fr"
# Voici `orders`, et `late`.

# %% [markdown] lang="en"
# Here are `orders` and `late`.

# %%
import math

orders = sheet.data("orders")
late = orders[1:]
show(orders)

# %% [markdown] lang="fr"
# Voici autre chose.

# %% [markdown] lang="en"
# Here is something else.

# %%
other = sheet.data("other")

"""
TOTAL = """\
# %% [markdown] lang="fr" question="total"
# ### Le total
# Combien ?

# %% [markdown] lang="en" question="total"
# ### The total
# How much?

# %% question="total"
### BEGIN SOLUTION
paid = orders.sum()
total = math.floor(paid)
### END SOLUTION

"""
DOUBLE = """\
# %% [markdown] lang="fr" edition="solution"
# Une solution.

# %% [markdown] lang="en" edition="solution"
# A solution.

# %% [markdown] lang="fr" question="double"
# ### Le double
# Et le double ?

# %% [markdown] lang="en" question="double"
# ### The double
# And twice that?

# %% question="double"
### BEGIN SOLUTION
double = 2 * paid
### END SOLUTION
"""


@pytest.fixture
def chapter(root, sheets, write_chapters):
    """Return a chapter whose questions are `total`, `double` and `advice`; its text is replaced."""
    write_chapters(root)
    return read_chapter(root, "01_sum", sheets)


def asked_in(chapter, text):
    """Return what the questions of a sheet with this text ask."""
    return json.loads(asked_questions(replace(chapter, exercises=read_cells(text, "exercises.py"))))


def test_a_question_comes_with_its_words_its_tables_and_what_was_worked_out_before(chapter):
    """The text that introduces a table that is needed stays, another table's goes; no worked answer is in the file."""
    asked = asked_in(chapter, PART + TOTAL + DOUBLE)
    assert asked["total"] == {
        "statement": {"fr": "### Le total\nCombien\u202f?", "en": "### The total\nHow much?"},
        "context": {
            "fr": "Comptez en dirhams.\n\nVoici `orders`, et `late`.",
            "en": "Count in dirhams.\n\nHere are `orders` and `late`.",
        },
        "before": [
            {"code": "import math"},
            {"code": 'orders = sheet.data("orders")'},
            {"code": "late = orders[1:]"},
        ],
        "tables": ["orders", "late"],
        "worked_out": [],
        "follows": [],
    }
    assert asked["double"]["before"] == [*asked["total"]["before"], {"answer": "total"}]
    assert (asked["double"]["worked_out"], asked["double"]["follows"]) == (["paid"], ["total"])


def test_a_choice_is_asked_with_its_sentences(chapter):
    """Choices stand under the statement, as in the sheet."""
    total, *others = chapter.questions.questions
    choice = replace(total, choices={"a": total.praise}, reasons={"1": total.look_again}, kind=Kind.CHOICE)
    questions = replace(chapter.questions, questions=(choice, *others))
    asked = asked_in(replace(chapter, questions=questions), PART + TOTAL + DOUBLE)
    assert (
        asked["total"]["statement"]["en"].partition("\n\nYour reason:")[0].endswith(f"\n\n- **a** · {total.praise.en}")
    )
