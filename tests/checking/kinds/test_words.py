import pytest

from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.question import Kind
from crm_lessons.text.language import Text

SEGMENTS = {"loyal": Text(fr="fidèles", en="loyal"), "lost": Text(fr="perdus", en="lost")}


@pytest.mark.parametrize("answer", ["loyal", "Fidèles", "FIDELES"])
def test_a_label_is_read_in_either_language(judged, answer):
    """The segment's name is enough, however it is written."""
    assert judged(Kind.LABEL, "loyal", answer, vocabulary=SEGMENTS).outcome is Outcome.CORRECT


def test_another_label_is_wrong_and_a_stranger_is_unreadable(judged):
    """A known word in the wrong place is wrong; an unknown word is met with the list of the known ones."""
    assert judged(Kind.LABEL, "loyal", "lost", vocabulary=SEGMENTS).outcome is Outcome.INCORRECT
    verdict = judged(Kind.LABEL, "loyal", "champions", vocabulary=SEGMENTS)
    assert verdict.outcome is Outcome.UNREADABLE
    assert "fidèles, perdus" in verdict.message.fr


def test_a_truth_wants_true_or_false(judged):
    """Without a vocabulary a label is a truth, and a number is neither."""
    verdict = judged(Kind.LABEL, True, 1)
    assert verdict.outcome is Outcome.UNREADABLE
    assert "`True`" in verdict.message.fr
