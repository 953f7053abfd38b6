"""The key that a table does not have, read out of what pandas says of it."""

from __future__ import annotations

import re
from ast import literal_eval

import pandas as pd

A_TUPLE = "key of type tuple not found and not a MultiIndex"
"""What pandas says of `series[5, 17]`."""


def missing_key(error: BaseException) -> object:
    """Return the key that is missing, the first one of several; None where pandas' words do not tell it."""
    key = error.args[0] if error.args else None
    if isinstance(key, pd.Index):
        return key[0]
    if not isinstance(key, str):
        return key
    key = key.removeprefix("Column not found: ")
    if re.search(_SAYS_MORE, key) is None:
        return key
    several = re.search(_FIRST, key)
    if several is None:
        return None
    return several["text"] or several["quoted"] or literal_eval(several["number"])


_SAYS_MORE = r"\] (?:not in index|not found in axis|are in the|do not exist)|not present in the DataFrame: \["
_FIRST = r"""^[^\[]*\[(?:Index\(\[)?(?:'(?P<text>.*?)'|"(?P<quoted>.*?)"|(?P<number>-?\d+(?:\.\d+)?))(?=[,\]])"""
