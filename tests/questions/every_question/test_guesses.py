"""What is said of a guess: a rate taken at random is hardly ever called a mistake that nobody made, and hardly ever earns."""

from __future__ import annotations

import numpy as np
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

RATES = [
    (stem, question) for stem, sheet in SHEETS.items() for question in sheet.questions if question.kind is Kind.RATE
]
GUESSES = np.round(np.random.default_rng(0).uniform(0, 1, 40), 4)
BY_CHANCE = 4
"""Of forty: a known mistake is met to three decimals, a tenth of a percent of all rates, and a question knows up to ten."""


@pytest.mark.parametrize("reader", [None, "amina"])
def test_a_guess_is_no_known_mistake(reader, data_of, every_case):
    """Whatever a rate near 0 would be as a percentage: 0.6 is sixty in a hundred, not a share of 0.6% that somebody wrote as such."""
    with every_case() as case:
        for stem, question in RATES:
            data = data_of(stem, reader)
            verdicts = [check_answer(question, float(guess), data) for guess in GUESSES]
            with case(stem, question.id):
                assert sum(verdict.mistake is not None for verdict in verdicts) <= BY_CHANCE
                assert sum(verdict.points > 0 for verdict in verdicts) <= BY_CHANCE
