"""What a value is called."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.text.terms.kinds import kind_in_words


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ([1], "une liste"),
        (np.float64(1), "un nombre"),
        (True, "vrai ou faux"),
        (None, "une valeur vide (`None`)"),
        (lambda: 1, "une fonction"),
        (len, "une fonction"),
        (pd.DataFrame({"a": [1]}), "un tableau pandas"),
        (pd.DataFrame(), "un tableau vide"),
        (pd.Series([], dtype=float), "une série vide"),
        (object(), "un objet d'un autre type"),
        (int, "un objet d'un autre type"),
    ],
)
def test_a_value_is_named_as_a_beginner_would_name_it(value, said):
    """No name of a type is ever told; a strange object is not named by its own claim."""
    assert kind_in_words(value).fr == said
