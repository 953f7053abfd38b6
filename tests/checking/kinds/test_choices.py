"""A choice and its reason: what is read as the two of them, and what is asked where one is missing."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.question import Kind
from crm_lessons.text.language import Text

TIERS = {
    "choices": {"a": Text(fr="Elle : oui", en="She: yes"), "b": Text(fr="Lui", en="He")},
    "reasons": {"1": Text(fr="Il est venu.", en="He came."), "2": Text(fr="C'est la règle.", en="It is the rule.")},
}


@pytest.mark.parametrize(
    "answer",
    ["b2", "B2", "b 2", "B-2", " b) 2. ", "B, 2", "2b", ("B", 2), ["b", "2"], [2, "b"], {"b", 2}, ("b", 2.0), np.str_("b2"),
     np.array(["b", "2"]), pd.Series(["b", 2]), ["b2"], "Lui, it is the rule", "b · He / 2 · C'est la règle.", ("LUI", 2)],
)  # fmt: skip
def test_a_letter_and_a_number_are_read_however_they_stand_together(judged, answer):
    """In one text or as two values, in either order, by mark or by sentence."""
    assert judged(Kind.CHOICE, "b2", answer, **TIERS).outcome is Outcome.CORRECT


@pytest.mark.parametrize("answer", ["b", "B)", "Lui", ["b"], "a"])
def test_a_letter_alone_is_asked_for_its_reason(judged, answer):
    """Right or wrong, in the same words: nothing is said of the letter."""
    verdict = judged(Kind.CHOICE, "b2", answer, **TIERS)
    assert (verdict.outcome, verdict.points) == (Outcome.UNREADABLE, 0)
    assert "laquelle des raisons ?" in verdict.message.fr.replace("\u202f", " ")


@pytest.mark.parametrize("answer", ["2", 2, "It is the rule.", 1])
def test_a_reason_alone_is_asked_for_what_it_speaks_for(judged, answer):
    """Right or wrong, in the same words."""
    verdict = judged(Kind.CHOICE, "b2", answer, **TIERS)
    assert (verdict.outcome, verdict.points) == (Outcome.UNREADABLE, 0)
    assert "not yet what you choose" in verdict.message.en


@pytest.mark.parametrize(
    "answer", ["b3", "c2", "ab", "12", ("b", True), "", 22, 10**400, ["a", "1", "2"], {"b": 2}, pd.DataFrame()]
)
def test_what_names_no_pair_is_met_with_how_to_write_one(judged, answer):
    """A mark that is not on the list, two letters, three values: the sentence shows a letter with a number."""
    verdict = judged(Kind.CHOICE, "b2", answer, **TIERS)
    assert verdict.outcome is Outcome.UNREADABLE
    assert '"a1"' in verdict.message.fr


@pytest.mark.parametrize("answer", ["b1", "a2", "a1"])
def test_half_of_it_is_worth_nothing(judged, answer):
    """The right letter for a wrong reason, or the reverse, earns what a wrong pair earns, and hears the same."""
    verdict = judged(Kind.CHOICE, "b2", answer, **TIERS)
    assert (verdict.outcome, verdict.points) == (Outcome.INCORRECT, 0)
    assert verdict.message == judged(Kind.CHOICE, "b2", "a1", **TIERS).message
