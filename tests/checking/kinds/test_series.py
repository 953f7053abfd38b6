import math

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.question import Kind
from crm_lessons.text.language import Text

SCORES = {"A": 4.9, "B": 4.1, "C": 3.0}


@pytest.mark.parametrize(
    "answer",
    [
        SCORES,
        dict(reversed(SCORES.items())),
        pd.Series(SCORES),
        pd.Series(SCORES).to_frame("score"),
        pd.DataFrame({"client": list("abc"), "score": [4.9, 4.1, 3.0]}),
        [4.9, 4.1, 3.0],
        np.array([4.9, 4.1, 3.0]),
        (4.9, 4.1, 3),
    ],
)
def test_a_number_each_is_read_in_any_reasonable_form(judged, answer):
    """Dictionary, Series, table, or a plain list where the places are known."""
    assert judged(Kind.SERIES, SCORES, answer, places=tuple(SCORES)).outcome is Outcome.CORRECT


def test_a_list_of_another_length_is_counted(judged):
    """How many values there are, how many there should be, and in which order."""
    verdict = judged(Kind.SERIES, SCORES, [4.9, 4.1], places=tuple(SCORES))
    assert verdict.outcome is Outcome.UNREADABLE
    assert verdict.message.en == "Values in `answer`: 2; expected: 3, in the order A, B, C."


@pytest.mark.parametrize("without", [list, np.array, tuple, pd.Series, lambda values: pd.DataFrame({"score": values})])
def test_right_numbers_without_labels_are_told_what_is_missing(judged, without):
    """A list, an array, or a Series that has lost its index: half the points, and the sentence asks for the labels alone."""
    verdict = judged(Kind.SERIES, SCORES, without([4.9, 4.1, 3.0]))
    assert verdict.points == 2
    assert "Your numbers are right; their labels are missing." in verdict.message.en
    assert "their labels are missing" in judged(Kind.SERIES, SCORES, without([4.9, 9.9, 3.0])).message.en


def test_a_number_where_nothing_can_be_is_no_rounding(judged):
    """It earned three quarters beside rounded numbers, and less beside exact ones."""
    expected = {"C1": 0.9653, "C2": math.nan, "C3": 0.1234}
    beside_exact = judged(Kind.SERIES, expected, expected | {"C2": 0.5})
    beside_rounded = judged(Kind.SERIES, expected, {"C1": 0.97, "C2": 0.5, "C3": 0.12})
    assert beside_rounded.points < beside_exact.points


@pytest.mark.parametrize("undefined", [None, math.nan, np.nan, pd.NA])
def test_what_is_undefined_must_be_missing(judged, undefined):
    """A customer with one order has no interval: None or NaN is right, zero is not."""
    expected = {"C1": 96.5, "C2": math.nan}
    assert judged(Kind.SERIES, expected, {"C1": 96.5, "C2": undefined}).outcome is Outcome.CORRECT
    verdict = judged(Kind.SERIES, expected, {"C1": 96.5, "C2": 0})
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 2)


def test_part_of_the_numbers_earns_part_of_the_points(judged):
    """Two of three in place; the message counts them and names the others."""
    verdict = judged(Kind.SERIES, SCORES, SCORES | {"C": 1.0})
    assert verdict.outcome is Outcome.PARTLY_CORRECT
    assert "2 sur 3. À reprendre : C." in verdict.message.fr


def test_labels_missing_or_unknown_are_named(judged):
    """Another set of labels earns what is right under it, and says which are missing and which nobody knows."""
    verdict = judged(
        Kind.SERIES, SCORES, {"A": 4.9, "Z": 4.1}, vocabulary={name: Text(fr=name, en=name) for name in "ABC"}
    )
    assert verdict.points == 1
    assert "Étiquettes manquantes : B, C. Étiquettes en trop : z." in verdict.message.fr


def test_numbers_typed_as_text_are_read(judged):
    """In quotation marks, with a comma or a percentage sign: the number is what was meant."""
    assert judged(Kind.SERIES, {"A": 0.139, "B": 0.041}, {"A": "13,9 %", "B": "4.1%"}).outcome is Outcome.CORRECT
    assert judged(Kind.ORDERED_LIST, [0.139, 0.041], ["13,9 %", "0,041"]).outcome is Outcome.CORRECT
    verdict = judged(Kind.SERIES, {"A": 0.139, "B": 0.041}, {"A": "13,9 %", "B": "cher"})
    assert verdict.outcome is Outcome.UNREADABLE
    assert "la valeur de b n'est pas un nombre" in verdict.message.fr


def test_rates_in_percent_are_the_right_numbers(judged):
    """Half the points and a word about the unit; scores above one are no percentages."""
    verdict = judged(Kind.SERIES, {"A": 0.5, "B": 0.25}, {"A": 50, "B": 25})
    assert verdict.points == 2
    assert "pourcentage" in verdict.message.fr
    assert judged(Kind.SERIES, SCORES, {name: 100 * score for name, score in SCORES.items()}).points == 0


@pytest.mark.parametrize(
    "answer", [{}, {"A": "x"}, pd.DataFrame({"a": [1], "b": [2]}), {"A": 1, "a": 2}, 3.0, {4.9, 4.1}]
)
def test_what_is_no_number_each_is_unreadable(judged, answer):
    """Empty, words, two columns, one label twice, a lone number, a set."""
    assert judged(Kind.SERIES, SCORES, answer).outcome is Outcome.UNREADABLE


def test_places_are_named_in_the_reader_s_words(judged):
    """Where the places have a name in each language, the count of a list is told with these."""
    names = {"cost_per_order": Text(fr="coût par commande", en="cost per order")}
    right = dict.fromkeys(names, 500.0)
    verdict = judged(Kind.SERIES, right, [500.0, 2.0], places=tuple(names), vocabulary=names)
    assert verdict.message.fr == "Valeurs dans `answer` : 2 ; attendues : 1, dans l'ordre coût par commande."


def test_differences_of_rates_written_as_percentages_are_told_so(judged):
    """14 for 0.14 and -3 for -0.03: half of the points, and the sentence says that a rate may be below zero here."""
    verdict = judged(Kind.SERIES, pd.Series({"food": 0.14, "hotels": -0.03}), {"food": 14, "hotels": -3})
    assert verdict.points == 2
    assert "entre −1 et 1" in verdict.message.fr
