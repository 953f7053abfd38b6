import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.crm_process.market_word import QUESTION as MARKET_WORD
from crm_lessons.questions.kpis.trial_verdicts import QUESTION as TRIAL_VERDICTS
from crm_lessons.questions.question import Kind
from crm_lessons.questions.tcc_radar.conquests import QUESTION as CONQUESTS
from crm_lessons.questions.your_year.spending import QUESTION as SPENDING

CLASSES = {1: "A", 2: "B", 3: "C", 4: "C"}


@pytest.mark.parametrize(
    "answer",
    [
        CLASSES,
        dict(reversed(CLASSES.items())),
        pd.Series(CLASSES),
        {str(customer): name.lower() for customer, name in CLASSES.items()},
        {"A": [1], "B": [2], "C": [3, 4]},
        [*CLASSES.items()],
    ],
)
def test_classes_are_read_in_whichever_direction_they_are_written(judged, answer):
    """A class for each customer, the customers of each class, in any order, as a dictionary or a Series."""
    assert judged(Kind.MAPPING, CLASSES, answer).outcome is Outcome.CORRECT


@pytest.mark.parametrize("form", [dict, pd.Series, lambda lists: [*lists.items()]])
def test_lists_of_one_are_read_from_the_side_that_is_right(judged, form):
    """No word comes twice, so nothing says whether a list holds the class or its only member: a right answer is right, a wrong one is not."""
    classes = {1: "A", 2: "B", 3: "C"}
    for lists in ({1: ["A"], 2: ["B"], 3: ["C"]}, {"A": [1], "B": [2], "C": [3]}):
        assert judged(Kind.MAPPING, classes, form(lists)).outcome is Outcome.CORRECT
    for lists in ({1: ["A"], 2: ["C"], 3: ["B"]}, {"A": [1], "C": [2], "B": [3]}):
        assert judged(Kind.MAPPING, classes, form(lists)).outcome is not Outcome.CORRECT
    assert "1 sur 3" in judged(Kind.MAPPING, classes, form({1: ["A"], 2: ["C"], 3: ["B"]})).message.fr


@pytest.mark.parametrize("question", [MARKET_WORD, CONQUESTS], ids=lambda question: question.id)
@pytest.mark.parametrize("moved", [2, None])
def test_a_wrong_answer_earns_and_hears_in_lists_of_one_what_it_does_without(question, moved):
    """Two words exchanged, or each in its neighbour's place: the same points and the same sentence."""
    data = sheet_data("01_crm_process") | sheet_data("05_tcc_radar")
    right = dict(question.expected(data))
    rows, words = [*right], [*right.values()]
    wrong = dict(
        zip(rows, words[:moved][1:] + words[:moved][:1] + ([] if moved is None else words[moved:]), strict=True)
    )
    plain, listed = (check_answer(question, one, data) for one in (wrong, {row: [word] for row, word in wrong.items()}))
    assert plain.outcome is not Outcome.CORRECT
    assert listed == plain


def test_a_right_answer_in_lists_of_one_is_not_told_to_be_the_wrong_way_round():
    """Rival and lost customer are both words of the question: the list holds the rival, as was asked."""
    data = sheet_data("05_tcc_radar")
    verdict = check_answer(CONQUESTS, {lost: [rival] for lost, rival in dict(CONQUESTS.expected(data)).items()}, data)
    assert (verdict.outcome, verdict.mistake) == (Outcome.CORRECT, None)


def test_each_customer_in_the_right_class_counts(judged):
    """Three of four: three quarters of the points; two of four are what the largest class gives to everybody."""
    verdict = judged(Kind.MAPPING, CLASSES, {1: "A", 2: "C", 3: "C", 4: "C"})
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 3)
    assert judged(Kind.MAPPING, CLASSES, {1: "A", 2: "C", 3: "C", 4: "B"}).points == 0
    assert judged(Kind.MAPPING, CLASSES, dict.fromkeys(CLASSES, "C")).points == 0


@pytest.mark.parametrize("answer", [3, "A", [1, 2, 3, 4]])
def test_what_is_no_mapping_is_met_in_words(judged, answer):
    """A number, a word or a list says nothing of who is where."""
    assert judged(Kind.MAPPING, CLASSES, answer).outcome is Outcome.UNREADABLE


def test_numbers_in_a_mapping_are_no_words_of_the_question():
    """Of how many of each act to do, a wrong number is told as such: nobody is sent to copy a word."""
    data = sheet_data("10_your_year")
    answer = {name: count + 1 for name, count in SPENDING.expected(data).items()}
    assert "énoncé" not in check_answer(SPENDING, answer, data).message.fr


@pytest.mark.parametrize("answer", ["oui", "non", True])
def test_yes_is_no_word_of_a_question_that_asks_for_others(answer):
    """Whether it pays is asked as a gain, a loss or undecidable: a reader who says yes is told to copy the words."""
    data = sheet_data("06_kpis")
    verdict = check_answer(TRIAL_VERDICTS, dict.fromkeys(TRIAL_VERDICTS.expected(data), answer), data)
    assert "votre réponse n'est pas un mot de l'énoncé" in verdict.message.fr


def test_one_answer_for_all_rows_is_told_so_and_not_counted(judged):
    """How many rows have a word is not given away by answering that word everywhere."""
    message = judged(Kind.MAPPING, CLASSES, dict.fromkeys(CLASSES, "B")).message.fr
    assert "La même réponse sur chaque ligne" in message
    assert "À leur place" not in message
