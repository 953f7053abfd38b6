"""The outcomes and their signs."""

from crm_lessons.checking.verdict import Outcome


def test_every_outcome_has_a_sign_and_words():
    """No outcome is told by colour alone."""
    for outcome in Outcome:
        assert outcome.symbol
        assert outcome.words.fr != outcome.words.en
