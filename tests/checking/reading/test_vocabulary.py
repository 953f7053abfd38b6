import pytest

from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.question import Kind
from crm_lessons.text.language import Text

STEPS = {
    "identify": Text(fr="identifier", en="identify"),
    "interact": Text(fr="échanger", en="interact"),
    "none": Text(fr="aucune", en="none"),
}


@pytest.mark.parametrize(
    "answer",
    [["identify", "interact"], ["Identifier", "Échanger"], ("IDENTIFIER ", "echanger"), ["identify", "échanger"]],
)
def test_a_word_is_itself_in_either_language(judged, answer):
    """Key, French, English, capitals and accents: one and the same word."""
    verdict = judged(Kind.ORDERED_LIST, ["identify", "interact"], answer, vocabulary=STEPS)
    assert verdict.outcome is Outcome.CORRECT


def test_a_stranger_is_not_taken_for_a_word(judged):
    """A word that the question does not know stays wrong."""
    verdict = judged(Kind.SET, {"identify"}, {"identification"}, vocabulary=STEPS)
    assert verdict.outcome is Outcome.INCORRECT


@pytest.mark.parametrize("nothing", [None, "none", "Aucune"])
def test_nothing_can_be_a_word(judged, nothing):
    """Where the vocabulary knows "none", Python's None says it too."""
    expected = {"evaluate": "none", "collect": "identify"}
    answer = {"evaluate": nothing, "collect": "identifier"}
    assert judged(Kind.MAPPING, expected, answer, vocabulary=STEPS).outcome is Outcome.CORRECT


@pytest.mark.parametrize("yes", [True, "oui", "Vrai", "yes", "true"])
def test_yes_is_said_in_many_ways(judged, yes):
    """A truth for each customer, as booleans or in words."""
    assert judged(Kind.MAPPING, {7: True, 8: False}, {7: yes, 8: False}).outcome is Outcome.CORRECT
    assert judged(Kind.LABEL, True, yes).outcome is Outcome.CORRECT


def test_customers_may_be_written_with_their_letter(judged):
    """C3 and 3 are the same customer, in a list too."""
    assert judged(Kind.ORDERED_LIST, ["C3", "C1"], [3, 1]).outcome is Outcome.CORRECT
    assert judged(Kind.ORDERED_LIST, ["C3", "C1"], ["c3", "Client 1"]).outcome is Outcome.CORRECT
    assert judged(Kind.ORDERED_LIST, ["C3", "C1"], [1, 3]).outcome is not Outcome.CORRECT


def test_a_synonym_is_another_name_of_a_word(judged):
    """Another name is accepted where the question says so."""
    verdict = judged(
        Kind.SET,
        {"identify"},
        {"Reconnaitre"},
        vocabulary=STEPS,
        synonyms={"identify": (Text(fr="reconnaître", en="recognise"),)},
    )
    assert verdict.outcome is Outcome.CORRECT
