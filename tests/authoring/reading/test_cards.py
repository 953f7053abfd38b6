"""A chapter's cards are read from its text; what cannot be a card is named with its line."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from crm_lessons.authoring.reading.cards import read_cards
from crm_lessons.authoring.reading.source import read_cells
from crm_lessons.text.author_error import AuthorError

FILE = PurePath("chapters/09_new/cards.py")
LESSON = read_cells('# %% [markdown] lang="fr"\n# ## Parts\n\n# %% [markdown] lang="en"\n# ## Shares\n', FILE)
FRENCH = "# Quoi ?\n#\n# Cela.\n#\n# → Parts"
ENGLISH = "# What?\n#\n# This.\n#\n# → Shares"


def cards(french=FRENCH, english=ENGLISH, says='card="share" kind="definition"', times=1):
    text = f'# %% [markdown] lang="fr" {says}\n{french}\n\n# %% [markdown] lang="en" {says}\n{english}\n\n'
    return read_cards("09_new", read_cells(text * times, FILE), LESSON)


def test_the_first_paragraph_asks_and_the_last_says_where():
    """What stands between them answers."""
    (card,) = cards()
    assert (card.question.fr, card.answer.fr, card.section.fr) == ("Quoi ?", "Cela.", "Parts")
    assert (card.question.en, card.answer.en, card.section.en) == ("What?", "This.", "Shares")


@pytest.mark.parametrize(
    ("wrong", "line", "named"),
    [
        ({"says": ""}, 1, "kind="),
        ({"says": 'card="share" kind="riddle"'}, 1, "riddle"),
        ({"english": "# What?\n#\n# → Shares"}, 8, "paragraph"),
        ({"english": "# What?\n#\n# This.\n#\n# → Elsewhere"}, 8, "Elsewhere"),
        ({"times": 2}, 15, "share"),
    ],
)
def test_what_is_no_card_is_named_with_its_line(wrong, line, named):
    """The author reads what to correct."""
    with pytest.raises(AuthorError, match=named) as caught:
        cards(**wrong)
    assert f"cards.py:{line}" in str(caught.value).replace(", line ", ":").replace(", ligne ", ":")
