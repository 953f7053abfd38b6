"""Rates against break-even."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError, rate_verdicts
from crm_lessons.plots import plot_decided_rates
from crm_lessons.text.language import speak

THIN, FIXED = "\u202f", "\u00a0"


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace(FIXED, " ").replace(THIN, " ")


def drawn(messages, responses, break_even=1 / 30):
    table = pd.DataFrame({"messages": messages, "responses": responses})
    table.index = pd.Index([f"list {place}" for place in range(len(table))], name="list")
    return plot_decided_rates(rate_verdicts(table, break_even, "messages", "responses"), break_even, "Taux", "messages")


@pytest.mark.parametrize(
    ("language", "claim"),
    [("fr", "1 se paie ; 1 ne se paie pas ; 2 indécidables"), ("en", "1 pays; 1 does not pay; 2 undecidable")],
)
def test_the_claim_counts_the_verdicts(language, claim):
    """One clear above, one below, two that hold break-even."""
    speak(language)
    assert plain(drawn([6_000, 2_000, 300, 300], [300, 20, 12, 9]).get_title(loc="left")) == claim


def test_nothing_decided_is_said():
    """Twelve of three hundred, alone."""
    assert plain(drawn([300], [12]).get_title(loc="left")).startswith("Aucun de ces taux")


def test_each_rate_is_written_with_what_it_rests_on():
    """The rate of 4 % of 300, beside its interval."""
    words = [plain(text.get_text()) for text in drawn([300], [12]).texts]
    assert "4 % de 300" in words
    assert "se paie dès 3,3 %" in words


@pytest.mark.parametrize("count", [1, 5, 20])
def test_no_two_texts_run_into_each_other(count, reader):
    """One row or twenty, with rates from nothing to a half."""
    ax = drawn([200] * count, [5 * place for place in range(count)])
    assert not reader.collisions(ax)


def test_too_many_rows_are_refused():
    """Forty-one cannot be read."""
    with pytest.raises(InputError, match="41"):
        drawn([100] * 41, [1] * 41)
