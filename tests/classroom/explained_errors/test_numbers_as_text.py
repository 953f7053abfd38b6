"""What is said of a number written as a text."""

from __future__ import annotations

import re

import pandas as pd
import pytest

from crm_lessons.classroom.explained_errors.explanation import explanation


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12,5 €", 12.5),
        ("€ 12,5", 12.5),
        ("-1\xa0234,5", -1234.5),
        ("−5", -5.0),
        ("1.234.567,8", 1234567.8),
        ("1,234.5", 1234.5),
        ("1'000 CHF", 1000.0),
        ("12,5 %", 0.125),
        ("3 kg", 3.0),
    ],
)
def test_the_number_and_the_column_are_the_same(text, number):
    """What is to be written for one number, and what is to be added behind a column, give the number that was meant."""
    with pytest.raises(ValueError, match="could not convert") as refused:
        float(text)
    alone, column = _codes(explanation(refused.value, "", {}).in_language("en"))
    assert float(alone) == number
    assert eval(f"pd.Series([text]){column}", {"pd": pd, "text": text}).item() == number


@pytest.mark.parametrize("text", ["n/a", "2024-01-05", "3/4", "1 2", "12.5.3", "(12)"])
def test_a_text_that_is_no_number_is_not_made_one(text):
    """Which number was meant is not guessed."""
    with pytest.raises(ValueError, match="could not convert") as refused:
        float(text)
    assert not _codes(explanation(refused.value, "", {}).in_language("en"))


def _codes(sentence):
    """Return the last two pieces of code of a sentence."""
    return re.findall("`([^`]*)`", sentence)[-2:]
