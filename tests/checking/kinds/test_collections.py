import pandas as pd

from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.question import Kind

RATES = pd.Series([0.1, 0.4, 0.7], index=[1, 2, 3])


def test_true_and_false_choose_the_labels_that_are_true(judged):
    """`rates > 0.2` names two groups, not all three."""
    assert judged(Kind.SET, {2, 3}, RATES > 0.2).outcome is Outcome.CORRECT
    assert judged(Kind.SET, {1, 2, 3}, RATES > 0.2).outcome is not Outcome.CORRECT


def test_nobody_chosen_is_no_answer(judged):
    """All false: there is no set to compare."""
    assert judged(Kind.SET, {2, 3}, RATES > 1).outcome is Outcome.UNREADABLE
