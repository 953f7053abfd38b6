"""What a value is called in words: a list, a pandas Series, an empty table; never the name of its type."""

from __future__ import annotations

from types import FunctionType

import numpy as np
import pandas as pd

from crm_lessons.text.language import Text

_KINDS: dict[type, Text] = {
    bool: Text(fr="vrai ou faux", en="true or false"),
    int: Text(fr="un nombre", en="a number"),
    float: Text(fr="un nombre", en="a number"),
    str: Text(fr="un texte", en="a text"),
    list: Text(fr="une liste", en="a list"),
    tuple: Text(fr="un tuple", en="a tuple"),
    set: Text(fr="un ensemble", en="a set"),
    frozenset: Text(fr="un ensemble", en="a set"),
    dict: Text(fr="un dictionnaire", en="a dictionary"),
    np.ndarray: Text(fr="un tableau numpy", en="a numpy array"),
    pd.Series: Text(fr="une série pandas", en="a pandas Series"),
    pd.DataFrame: Text(fr="un tableau pandas", en="a pandas DataFrame"),
    FunctionType: Text(fr="une fonction", en="a function"),
    type(None): Text(fr="une valeur vide (`None`)", en="an empty value (`None`)"),
}
_EMPTY: dict[type, Text] = {
    pd.Series: Text(fr="une série vide", en="an empty Series"),
    pd.DataFrame: Text(fr="un tableau vide", en="an empty table"),
}
_SOMETHING_ELSE = Text(fr="un objet d'un autre type", en="an object of another type")


def kind_in_words(value: object) -> Text:
    """Return what a value is, in words that a student knows; its type is looked at, the value itself is asked nothing."""
    if issubclass(type(value), np.generic):  # what an object says of its class is not asked
        value = value.item()  # type: ignore[attr-defined]
    kind = type(value)
    if kind in _EMPTY and not len(value):  # type: ignore[arg-type]
        return _EMPTY[kind]
    if callable(value) and not issubclass(kind, type):
        kind = FunctionType
    return _KINDS.get(kind, _SOMETHING_ELSE)
