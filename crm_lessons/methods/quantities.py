"""One number given to a method, a rate, an amount or a count, and the sentence for what is none."""

from __future__ import annotations

import math

import numpy as np

from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.shown import shown
from crm_lessons.text.language import Text

_LARGEST = 1e15
"""Beyond any firm's accounts: a larger number is a slip of the keyboard, and products of two still fit a float."""


def finite_number(value: object, name: str) -> float:
    """Return `value` as a float when it is a number that a firm can have; true and false are none."""
    is_number = isinstance(value, (int, float, np.number)) and not isinstance(
        value, (bool, complex, np.complexfloating)
    )
    if not is_number or not abs(_as_float(value)) <= _LARGEST:
        raise InputError(
            Text(
                fr="`{name}` doit être un nombre, d'au plus un million de milliards ; reçu : {value}.",
                en="`{name}` must be a number of at most a million billion; received: {value}.",
            ).format(name=name, value=shown(value))
        )
    return _as_float(value)


def rate(value: object, name: str) -> float:
    """Return `value` when it is a rate, 0 and 1 included, and say how to write it when a percentage was given."""
    number = finite_number(value, name)
    if not 0 <= number <= 1:
        raise _not_a_rate(value, name, 80)
    return number


def rate_above_zero(value: object, name: str) -> float:
    """Return `value` when it is a rate and not 0: a part of the customers in which there is somebody."""
    number = finite_number(value, name)
    if not 0 < number <= 1:
        raise _not_a_rate(value, name, 20)
    return number


def amount_of_at_least_zero(value: object, name: str) -> float:
    """Return `value` when it is a number that is not negative."""
    number = finite_number(value, name)
    if number < 0:
        raise InputError(
            Text(
                fr="`{name}` ne peut pas être négatif ; reçu : {value}. Un coût se donne sans signe.",
                en="`{name}` cannot be negative; received: {value}. A cost is given without a sign.",
            ).format(name=name, value=shown(value))
        )
    return number


def positive_amount(value: object, name: str) -> float:
    """Return `value` when it is a number above 0."""
    number = finite_number(value, name)
    if number <= 0:
        raise InputError(
            Text(
                fr="`{name}` doit être un montant positif ; reçu : {value}.",
                en="`{name}` must be a positive amount; received: {value}.",
            ).format(name=name, value=shown(value))
        )
    return number


def whole_number(value: object, name: str, lowest: int) -> int:
    """Return `value` as an int when it is a whole number from `lowest` up."""
    number = finite_number(value, name)
    if number != int(number) or number < lowest:
        raise InputError(
            Text(
                fr="`{name}` doit être un nombre entier, {lowest} ou plus ; reçu : {value}.",
                en="`{name}` must be a whole number, {lowest} or more; received: {value}.",
            ).format(name=name, lowest=lowest, value=shown(value))
        )
    return int(number)


def _not_a_rate(value: object, name: str, percent: int) -> InputError:
    return InputError(
        Text(
            fr="`{name}` doit être un taux entre 0 et 1 (0.{percent} pour {percent} %) ; reçu : {value}.",
            en="`{name}` must be a rate between 0 and 1 (0.{percent} for {percent}%); received: {value}.",
        ).format(name=name, percent=percent, value=shown(value))
    )


def _as_float(value: object) -> float:
    try:
        return float(value)  # type: ignore[arg-type]
    except OverflowError:
        return math.inf
