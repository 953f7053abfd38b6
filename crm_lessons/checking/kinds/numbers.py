"""One number: a rate, a count, an amount."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np

from crm_lessons.checking.agreement import RIGHT, WRONG, Agreement, Unreadable
from crm_lessons.checking.reading.plain import LONGEST_LABEL, alone, entries, number, plain_value, unreadable
from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.rounding import DECIMALS, HALF_UNIT_TOO_EARLY
from crm_lessons.text.language import Text
from crm_lessons.text.typography import MINUS
from crm_lessons.text.written_numbers import written_number

UNIT_CREDIT = 0.5
"""The right number in another unit earns half: the reasoning is there, the reading of the question is not."""
ROUNDED_CREDIT = 0.75
"""The right number, rounded too early, misses little."""

_ONE_NUMBER = Text(fr="un seul nombre", en="one number")


def read(question: Question, answer: object) -> float:
    """Return the number an answer holds: any numeric type, alone in a list, an array, a Series or a table, or not.

    The one value of a dictionary is read, whatever its key. Where a number is asked for, a text that is one in French or in English is read too: "0,75", "13,9 %", "1 234,5",
    "1,234.5". "1,234" is one thing in French and another in English, and is not read. A function that is to return a number
    returns no text.
    """
    named = entries(answer)
    held = alone(named[0][1] if named and len(named) == 1 else answer)
    plain = plain_value(held)
    value = number_in(question, held)
    if value is not None:
        return value
    if isinstance(plain, str) and len(plain) <= LONGEST_LABEL and any(map(str.isdigit, plain)):
        raise Unreadable(
            Text(
                fr="`{id}` contient un texte. Écrivez le nombre seul, sans guillemets ni unité, comme `12` ou `0.5`.",
                en="`{id}` holds a text. Write the number alone, without quotation marks or unit, such as `12` or `0.5`.",
            ).format(id=question.id)
        )
    if isinstance(plain, float) and np.isnan(plain):
        raise Unreadable(
            Text(
                fr="`{id}` ne contient pas de nombre (`NaN`) : une valeur manque, ou on a divisé zéro par zéro.",
                en="`{id}` holds no number (`NaN`): a value is missing, or zero was divided by zero.",
            ).format(id=question.id)
        )
    if isinstance(plain, (int, float)) and not isinstance(plain, bool):
        raise Unreadable(
            Text(
                fr="`{id}` contient un nombre démesuré. Relisez le calcul : une division manque ou divise par zéro.",
                en="`{id}` holds a number beyond measure. Read the computation again: a division is missing or divides by zero.",
            ).format(id=question.id)
        )
    if type(answer) is tuple and [type(part) for part in answer] == [int, int]:
        whole, decimals = answer
        if max(abs(whole), abs(decimals)) < _TYPED and decimals >= 0:
            raise Unreadable(_DECIMAL_COMMA.format(id=question.id, whole=whole, decimals=decimals))
    raise unreadable(question.id, answer, _ONE_NUMBER)


def number_in(question: Question, value: object) -> float | None:
    """Return the number that one value of an answer is, or that its text is, unless a function gave it; None for none."""
    plain = plain_value(value)
    if isinstance(plain, str) and question.kind is not Kind.FUNCTION:
        return written_number(plain)
    return number(value)


_TYPED = 10**9
"""No larger number is typed on either side of a comma."""
_DECIMAL_COMMA = Text(
    fr="`{whole},{decimals}` fait deux nombres pour Python, et `{id}` en attend un. Les décimales s'écrivent avec un point : "
    "`{whole}.{decimals}`.",
    en="`{whole},{decimals}` is two numbers to Python, and `{id}` wants one. Decimals are written with a point: "
    "`{whole}.{decimals}`.",
)


def compare(question: Question, given: float, truth: float) -> Agreement:
    """Compare two numbers within the question's tolerance; a rate written as a percentage earns part of it."""
    if close(question, given, truth):
        return RIGHT
    if Kind.RATE not in (question.kind, question.returns):
        return WRONG
    if are_percentages(question, [given], [truth]):
        return Agreement(UNIT_CREDIT, _IN_PERCENT, explained=True, doubtful=may_be_rates([given]))
    if rounded_too_early(given, truth):
        return Agreement(ROUNDED_CREDIT, ROUNDED, explained=True)
    return WRONG


def are_percentages(question: Question, given: Iterable[float], truth: Iterable[float]) -> bool:
    """Return whether numbers are the right rates times a hundred, what is missing being missing in both.

    Beyond 1 a number is no rate, and as a percentage it may be rounded as a rate may: to a whole one. Where all might be rates,
    they must be the percentages to two decimals: read more freely, any number near 0 would be a percentage of 0.
    """
    pairs = [(one, true) for one, true in zip(given, truth, strict=True) if not (math.isnan(one) and math.isnan(true))]
    within = 100 * question.tolerance
    if may_be_rates(one for one, _ in pairs):
        within = min(within, HALF_UNIT_TOO_EARLY)
    whole = max(within, 100 * HALF_UNIT_TOO_EARLY)
    return all(
        abs(one - 100 * true) <= (whole if abs(one) > 1 and one == round(one) else within) + 1e-7 for one, true in pairs
    )


def may_be_rates(given: Iterable[float]) -> bool:
    """Return whether numbers can be rates, or differences of rates, as they stand."""
    return not any(abs(one) > 1 + 1e-9 for one in given)


def is_rate(value: float) -> bool:
    """Return whether a right number is a rate between 0 and 1; what is added up may end at 1.0000000000000002."""
    return 0 <= value <= 1 + 1e-9


def rounded_too_early(given: float, truth: float) -> bool:
    """Return whether a number is the right one, rounded to two decimals, halves either way; what is undefined rounds to itself."""
    if math.isnan(truth):
        return math.isnan(given)
    has_two_decimals = abs(given - round(given, DECIMALS - 1)) < 1e-9
    return has_two_decimals and abs(given - truth) <= HALF_UNIT_TOO_EARLY + 1e-9


_IN_PERCENT = Text(
    fr="Le bon nombre, mais en pourcentage. Écrivez-le comme un taux entre 0 et 1.",
    en="The right number, but as a percentage. Write it as a rate between 0 and 1.",
)


def in_percent(truth: Iterable[float]) -> Text:
    """Say that the right numbers were written as percentages; differences of rates may be negative, and growth above 1."""
    rates = [*truth]
    if any(rate > 1 for rate in rates):
        return _GROWTH_IN_PERCENT
    return _ALL_IN_PERCENT.format(lowest=f"{MINUS}1" if any(rate < 0 for rate in rates) else "0")


_GROWTH_IN_PERCENT = Text(
    fr="Les bons nombres, mais en pourcentage. Écrivez-les comme des taux : 1 pour 100 %.",
    en="The right numbers, but as percentages. Write them as rates: 1 for 100%.",
)
_ALL_IN_PERCENT = Text(
    fr="Les bons nombres, mais en pourcentage. Écrivez-les comme des taux entre {lowest} et 1.",
    en="The right numbers, but as percentages. Write them as rates between {lowest} and 1.",
)
ROUNDED = Text(
    fr="Arrondi trop tôt : gardez au moins trois décimales.", en="Rounded too early: keep at least three decimals."
)


def close(question: Question, given: float, truth: float) -> bool:
    """Return whether two numbers are the same for this question; what is undefined is like itself alone."""
    return abs(given - truth) <= question.tolerance + 1e-9 or (math.isnan(given) and math.isnan(truth))


def direction(question: Question, given: float, truth: float) -> Text:
    """Say on which side an unrecognised number is, and no more; of the right one, that its sign is not."""
    if close(question, -given, truth):
        return Text(
            fr="Le signe est à revoir : qu'avez-vous retranché de quoi ?",
            en="Look at the sign again: what did you take off what?",
        )
    # The gap of two rates is asked for as a rate, and may be negative: to say that it is no share would mislead.
    if question.kind is Kind.RATE and -1 <= given < 0:
        return Text(
            fr="Votre nombre est négatif. Qu'avez-vous retranché de quoi ?",
            en="Your number is negative. What did you take off what?",
        )
    if question.kind is Kind.RATE and not 0 <= given <= 1:
        return Text(
            fr="Une part se tient entre 0 et 1 ; la vôtre est en dehors. Par quoi avez-vous divisé ?",
            en="A share lies between 0 and 1; yours is outside. What did you divide by?",
        )
    if given > truth:
        return Text(fr="Votre nombre est trop grand.", en="Your number is too large.")
    return Text(fr="Votre nombre est trop petit.", en="Your number is too small.")
