"""What a Series of revenue must be, and how an error says so."""

import pandas as pd
import pytest

from crm_lessons.methods import (
    InputError,
    pareto_analysis,
)
from crm_lessons.text.language import speak


@pytest.mark.parametrize(
    ("revenue", "found"),
    [
        ([1, 2, 3], "une liste"),
        (pd.DataFrame({"revenue": [1]}), "reçu.*un tableau pandas"),
        (pd.Series([], dtype=float), "vide"),
        (pd.Series([1, None, 3], index=[7, 8, 9]), "client 8"),
        (pd.Series([1, -2, 3], index=[7, 8, 9]), "client 8"),
        (pd.Series([1, float("inf")], index=[7, 8]), "client 8"),
        (pd.Series([1, 2, 3], index=[7, 8, 8]), "client 8"),
        (pd.Series(["12", "30"]), "pd.to_numeric"),
        (pd.Series([True, False]), r"astype\(int\)"),
        (pd.Series([0.0, 0.0]), "nul"),
        (pd.Series(range(-9, 0)), "et 4 autres"),
        (pd.Series([1e308] * 3), "en milliers"),
        (pd.Series([1 + 2j]), "on a lu .1.2j"),
    ],
)
def test_what_cannot_be_shared_out_is_said_in_words(revenue, found):
    """The message names the customer or the type, and what to do about it; nothing is dropped in silence."""
    with pytest.raises(InputError, match=found):
        pareto_analysis(revenue)


def test_an_error_speaks_the_reader_s_language():
    """The same error in an English session is in English."""
    speak("en")
    with pytest.raises(InputError, match="customer 8"):
        pareto_analysis(pd.Series([1, -2], index=[7, 8]))


def test_a_notebook_shows_the_sentence_and_not_our_code():
    """IPython asks an exception how to show itself; this one answers with its message alone."""
    with pytest.raises(InputError) as error:
        pareto_analysis([1])
    assert error.value._render_traceback_() == [str(error.value)]
