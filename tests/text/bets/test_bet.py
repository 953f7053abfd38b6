"""How a bet is read, written, and set beside the truth."""

from __future__ import annotations

import numpy as np
import pytest

from crm_lessons.text.bets.bet import YES_OR_NO, AmountBet, Bet, ShareBet, WordBet, names
from crm_lessons.text.language import Text

ON = Text(fr="un sujet", en="a subject")
COUNT, AMOUNT, SHARE = Bet("n", ON), AmountBet("n", ON), ShareBet("n", ON)
WORDS = WordBet("n", ON, {"up": Text(fr="monte", en="rises"), "down": Text(fr="descend", en="falls")})
AGREED = WordBet("n", ON, YES_OR_NO)
CUSTOMERS = WordBet("n", ON, names("101", "C1"))


@pytest.mark.parametrize(
    ("bet", "typed", "read"),
    [
        (COUNT, 3, 3.0),
        (COUNT, "3,5", 3.5),
        (COUNT, np.int64(3), 3.0),
        (COUNT, True, None),
        (COUNT, float("nan"), None),
        (COUNT, 10**400, None),
        (COUNT, [3], None),
        (SHARE, 60, 0.6),
        (SHARE, 0.6, 0.6),
        (SHARE, "60 %", 0.6),
        (SHARE, 100, 1.0),
        (WORDS, "Monte", "up"),
        (WORDS, "falls", "down"),
        (WORDS, "up", "up"),
        (WORDS, "peut-être", None),
        (AGREED, "non", "false"),
        (AGREED, np.True_, "true"),
        (AGREED, 2 > 3, "false"),
        (CUSTOMERS, np.int64(101), "101"),
        (CUSTOMERS, "c1", "C1"),
    ],
)
def test_a_bet_is_read_as_it_was_meant(bet, typed, read):
    """Numbers of any kind, in either language, shares either way; words in either language, names as numbers or text."""
    assert bet.read(typed) == read


@pytest.mark.parametrize("bet", [COUNT, AMOUNT, SHARE, WORDS])
@pytest.mark.parametrize("typed", [..., None, object(), "", {}, "x" * 1000])
def test_what_is_no_bet_is_none(bet, typed):
    """Nothing that is typed in a lesson raises."""
    assert bet.read(typed) is None


@pytest.mark.parametrize(
    ("bet", "value", "truth", "apart"),
    [
        (COUNT, 5.0, 3.0, "trop haut de 2"),
        (COUNT, 2.0, 3.5, "trop bas de 1,5"),
        (COUNT, 3.0, 3.0, "juste"),
        (AMOUNT, 5.0, 500.0, "trop bas de 495 DH"),
        (AMOUNT, 212.0, 211.7, "juste"),
        (SHARE, 0.8, 0.604, "trop haut de 19,6 points"),
        (SHARE, 0.43, 0.425, "trop haut de 0,5 point"),
        (WORDS, "up", "down", "autre réponse"),
        (WORDS, "up", "up", "juste"),
    ],
)
def test_the_gap_is_in_the_unit_of_the_bet(bet, value, truth, apart):
    """Shares differ by points; what is written alike is right."""
    assert bet.apart(value, truth).in_language("fr").replace("\u00a0", " ") == apart


def test_what_is_wanted_names_every_word():
    """A reader who has run the cell as it is knows what to type."""
    assert WORDS.wanted.fr == '`"monte"` ou `"descend"`'
    assert names("A", "B", "C")["B"].en == "B"
