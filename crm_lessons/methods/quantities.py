"""One number at a time: an amount, a count, and the sentence for what is neither."""

from __future__ import annotations

import numpy as np

from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text

_LARGEST = 1e15
"""Beyond any firm's accounts: a larger number is a slip of the keyboard, and products of two still fit a float."""


def number_of(name: str, value: object) -> float:
    """Return a finite real number as a float, or say which argument is none."""
    is_number = isinstance(value, (int, float, np.number)) and not isinstance(
        value, (bool, complex, np.complexfloating)
    )
    if not is_number or not abs(value) <= _LARGEST:  # type: ignore[arg-type]
        raise InputError(
            Text(
                fr="`{name}` doit être un nombre, d'au plus un million de milliards ; reçu : {value}. "
                "S'il manque, cherchez-le : aucun indicateur ne se devine.",
                en="`{name}` must be a number of at most a million billion; received: {value}. "
                "If it is missing, look it up: no indicator can be guessed.",
            ).format(name=name, value=repr(value)[:40])
        )
    return float(value)  # type: ignore[arg-type]


def amount_of(name: str, value: object) -> float:
    """Return an amount of money, which is not negative."""
    amount = number_of(name, value)
    if amount < 0:
        raise InputError(
            Text(
                fr="`{name}` est négatif : {value}. Un avoir se déduit de la commande qu'il annule, avant ce calcul.",
                en="`{name}` is negative: {value}. Take a credit note off the order it cancels, before this computation.",
            ).format(name=name, value=value)
        )
    return amount


def count_of(name: str, value: object) -> int:
    """Return how many messages, responses or orders there are: a whole number."""
    count = amount_of(name, value)
    if count != int(count):
        raise InputError(
            Text(
                fr="`{name}` compte des messages, des réponses ou des commandes : un nombre entier ; reçu : {value}.",
                en="`{name}` counts messages, responses or orders: a whole number; received: {value}.",
            ).format(name=name, value=value)
        )
    return int(count)
