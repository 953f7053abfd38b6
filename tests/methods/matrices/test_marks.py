"""Marks and coefficients, before they are weighed."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, weighted_score

NAMES = ["a", "b", "c", "d"]


several_marks = st.lists(st.lists(st.integers(1, 5), min_size=4, max_size=4), min_size=1, max_size=6).map(
    lambda rows: pd.DataFrame(rows, columns=NAMES)
)


some_coefficients = st.lists(st.integers(1, 9), min_size=4, max_size=4).map(lambda c: pd.Series(c, index=NAMES))


def card(*values):
    """Return a Series by criterion."""
    return pd.Series(values, index=NAMES[: len(values)])


@given(several_marks, some_coefficients)
def test_criteria_are_matched_by_name(table, coefficients):
    """The order of columns and of coefficients is nobody's business; neither input is changed."""
    before = table.copy(), coefficients.copy()
    shuffled = weighted_score(table[NAMES[::-1]], coefficients)
    pd.testing.assert_series_equal(shuffled, weighted_score(table, coefficients))
    pd.testing.assert_frame_equal(table, before[0])
    pd.testing.assert_series_equal(coefficients, before[1])


@pytest.mark.parametrize(
    ("given_marks", "coefficients", "said"),
    [
        (card(5, 4), card(1, 2, 3), "note du critère `c`"),
        (card(5, 4, 3), card(1, 2), "`c` a une note mais pas de coefficient"),
        (card(0, 4), card(1, 2), "Colonne `a`"),
        (card(6, 4), card(1, 2), "de 1 .* à 5"),
        (card(np.nan, 4), card(1, 2), "inconnue ne vaut ni 0 ni 3"),
        (card("good", 4), card(1, 2), "Colonne `a`"),
        (card(5, 4), card(1, 0), "nombre positif.*`b`"),
        (card(5, 4), card(1, -1), "nombre positif.*`b`"),
        (card(5, 4), card(1, np.inf), "nombre positif.*`b`"),
        (card(5, 4), card(1, np.nan), "nombre positif.*`b`"),
        (card(5, 4), card(1, 1e300), "nombre positif.*`b`"),
        (card(5, 4), card("much", 1), "nombre positif.*`a`"),
        (card(5, 4), card(True, True), "nombre positif"),
        (card(5, 4), [1, 2], "série pandas.*list"),
        (card(5, 4), pd.Series(dtype=float), "série vide"),
        (card(5, 4), pd.DataFrame({"a": [1]}), "série pandas.*un tableau pandas"),
        ([5, 4], card(1, 2), "On attend des notes.*list"),
        (pd.DataFrame(), card(1, 2), "tableau vide"),
        (card(5, 4), pd.Series([1, 2], index=["a", "a"]), "`a` est là deux fois"),
        (pd.DataFrame([[5, 4]], columns=["a", "a"]), card(1, 2), "`a` est là deux fois"),
        (pd.DataFrame({"a": [5, 4]}, index=["x", "x"]), card(1), "client x"),
        (pd.DataFrame({"a": [True, False]}), card(1), "Colonne `a`"),
    ],
)
def test_a_card_that_cannot_be_scored_is_met_in_words(given_marks, coefficients, said):
    """The message names the criterion or the customer, and says what a mark or a coefficient is."""
    with pytest.raises(InputError, match=said):
        weighted_score(given_marks, coefficients)
