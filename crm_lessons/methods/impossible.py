"""A cell that cannot be: the row, the column, what was read there and what was expected."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.shown import label, shown
from crm_lessons.text.language import Text


def refuse_impossible(column: pd.Series[Any], wrong: pd.Series[bool] | np.ndarray, expected: Text) -> None:
    """Raise InputError for the first wrong cell of a column."""
    if wrong.any():
        first = int(np.argmax(wrong))
        found = {"row": label(column.index[first]), "value": shown(column.iloc[first])}
        raise InputError(_IMPOSSIBLE.format(column=column.name, expected=expected, **found))


AT_LEAST_ZERO = Text(fr="un nombre, 0 ou plus", en="a number, 0 or more")
A_FINITE_NUMBER = Text(fr="un nombre, d'au plus un million de milliards", en="a number of at most a million billion")
A_RATE = Text(fr="un taux entre 0 et 1 (0.80 pour 80 %)", en="a rate between 0 and 1 (0.80 for 80%)")
_IMPOSSIBLE = Text(
    fr="Ligne {row}, colonne `{column}` : on a lu {value} ; on attend {expected}.",
    en="Row {row}, column `{column}`: found {value}; expected {expected}.",
)
