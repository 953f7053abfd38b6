import pandas as pd
import pytest

from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.question import Kind
from crm_lessons.text.language import Text

RATES = pd.Series([0.1, 0.4, 0.7], index=[1, 2, 3])


def test_true_and_false_choose_the_labels_that_are_true(judged):
    """`rates > 0.2` names two groups, not all three."""
    assert judged(Kind.SET, {2, 3}, RATES > 0.2).outcome is Outcome.CORRECT
    assert judged(Kind.SET, {1, 2, 3}, RATES > 0.2).outcome is not Outcome.CORRECT


def test_nobody_chosen_is_no_answer(judged):
    """All false: there is no set to compare."""
    assert judged(Kind.SET, {2, 3}, RATES > 1).outcome is Outcome.UNREADABLE


@pytest.mark.parametrize(
    "written",
    [
        {"high": 0.4, "low": 0.2},
        {"upper": 0.4, "lower": 0.2},
        {"borne haute": 0.4, "Borne basse": 0.2},
        [("low", 0.2), ("high", 0.4)],
        [("high", 0.4), ("low", 0.2)],
        pd.Series({"upper bound": 0.4, "lower bound": 0.2}),
    ],
)
def test_named_values_are_read_by_their_names(judged, written):
    """The question's own words for its places, those of its sentences, or the first letters of either."""
    names = {"low": Text(fr="borne basse", en="lower bound"), "high": Text(fr="borne haute", en="upper bound")}
    verdict = judged(Kind.ORDERED_LIST, [0.2, 0.4], written, places=("low", "high"), place_names=names)
    assert verdict.outcome is Outcome.CORRECT


def test_pairs_of_two_words_name_nothing(judged):
    """Four words where two are expected."""
    verdict = judged(Kind.ORDERED_LIST, ["a", "b"], [("a", "b"), ("b", "a")], places=("a", "b"))
    assert "attendues : 2" in verdict.message.fr
