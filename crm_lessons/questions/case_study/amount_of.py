"""A file of one's own: amounts as people type them, turned into numbers by a function."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np

from crm_lessons.data.case_study.typed_amounts import draw_cents, draw_space, written_amount
from crm_lessons.data.orders_file.amounts import amount
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text


def _read(written: str) -> float:
    """Read an amount with a decimal comma."""
    read = amount(written, 1, ",")
    if not isinstance(read, float):
        raise TypeError(f"not an amount: {written!r}")
    return read


def _comma_removed(written: str) -> float:
    return 100 * _read(written) if "," in written else _read(written)


def _cents_lost(written: str) -> float:
    return float(int(_read(written)))


def _sign_lost(written: str) -> float:
    return abs(_read(written))


def _brackets_forgotten(written: str) -> float:
    return _read(written.strip("()"))


def _minus_after_forgotten(written: str) -> float:
    return _read(written.removesuffix("-"))


def _case(way: str) -> Callable[[np.random.Generator, Data], tuple[Any, ...]]:
    """Return a case: an amount written in one of the ways, with one of the spaces."""

    def arguments(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
        return (written_amount(draw_cents(generator), way, draw_space(generator)),)

    return arguments


def by_characters(text: str) -> float:
    """Read an amount letter by letter, as a careful beginner does."""
    kept, negative = "", False
    for character in text:
        if character in "-(":
            negative = True
        if character in "0123456789":
            kept += character
        if character == ",":
            kept += "."
    return -float(kept) if negative else float(kept)


def _by_pattern(text: str) -> np.float64:
    digits = re.sub(r"[^\d,]", "", text).replace(",", ".")
    return np.float64(digits) * (-1 if re.search(r"[-(]", text) else 1)


QUESTION = Question(
    id="amount_of",
    kind=Kind.FUNCTION,
    points=4,
    tolerance=0.005,
    aim=Text(
        fr="Lire ce que quelqu'un a tapé, sans deviner ni perdre un signe.",
        en="Read what somebody typed, without guessing or losing a sign.",
    ),
    expected=lambda data: _read,
    cases=(
        Case(Text(fr="une virgule, rien d'autre", en="a comma, nothing else"), _case("plain")),
        Case(Text(fr="une espace entre les milliers", en="a space between thousands"), _case("thousands_spaced")),
        Case(Text(fr="un point entre les milliers", en="a point between thousands"), _case("thousands_pointed")),
        Case(Text(fr="une monnaie à la fin", en="a currency at the end"), _case("currency")),
        Case(Text(fr="un signe moins devant", en="a minus sign in front"), _case("minus_before")),
        Case(Text(fr="un signe moins derrière", en="a minus sign behind"), _case("minus_after")),
        Case(Text(fr="des parenthèses de comptable", en="an accountant's brackets"), _case("brackets")),
        Case(Text(fr="pas de décimales", en="no decimals"), _case("no_decimals")),
    ),
    hints=(
        Text(
            fr="Décidez d'abord du signe (`-` devant ou derrière, parenthèses), puis ne gardez que les chiffres et la virgule.",
            en="First decide on the sign (`-` in front or behind, brackets), then keep only the digits and the comma.",
        ),
        Text(
            fr='Essayez sur un texte, `text = "-12,50 DH"`. Partez d\'un texte vide, auquel une boucle, '
            '`for character in text: …`, ajoute les signes un à un, mais seulement ceux de `"0123456789,"`.',
            en='Try it on a text, `text = "-12,50 DH"`. Start from an empty text, to which a loop, '
            '`for character in text: …`, adds the signs one by one, but only those of `"0123456789,"`.',
        ),
        Text(
            fr='Il reste à lire le nombre, comme `float("12,50".replace(",", "."))` le fait, et à lui rendre son signe.',
            en='What is left is to read the number, as `float("12,50".replace(",", "."))` does, and to give it back its sign.',
        ),
    ),
    right=(
        lambda data, answer: by_characters,
        lambda data, answer: _by_pattern,
    ),
    mistakes=(
        Mistake(
            "comma_removed",
            fr="Votre fonction efface la virgule : chaque montant est cent fois trop grand. En français, elle marque les décimales.",
            en="Your function drops the comma: every amount is a hundred times too large. In French it marks the decimals.",
            produces=lambda data: _comma_removed,
        ),
        Mistake(
            "cents_lost",
            fr="Les centimes sont perdus : sur mille lignes, cela finit par faire une somme.",
            en="The cents are lost: over a thousand rows they add up.",
            produces=lambda data: _cents_lost,
            credit=0.25,
        ),
        Mistake(
            "sign_lost",
            fr="Tous vos montants sont positifs : les avoirs deviennent des ventes. Où cherchez-vous le signe ?",
            en="All your amounts are positive: credit notes become sales. Where do you look for the sign?",
            produces=lambda data: _sign_lost,
            credit=0.25,
        ),
        Mistake(
            "brackets_forgotten",
            fr="Les parenthèses sont lues comme si elles ne disaient rien : chez un comptable, elles disent moins.",
            en="The brackets are read as if they said nothing: to an accountant they say minus.",
            produces=lambda data: _brackets_forgotten,
            credit=0.75,
        ),
        Mistake(
            "minus_after_forgotten",
            fr="Un moins écrit *derrière* le montant vous échappe ; certains logiciels de gestion l'écrivent ainsi.",
            en="A minus written *behind* the amount escapes you; some accounting software writes it so.",
            produces=lambda data: _minus_after_forgotten,
            credit=0.75,
        ),
    ),
    praise=Text(
        fr="Et « 1.250 » ? Ici l'énoncé garantit la virgule. Dans un vrai fichier, il faudrait demander : un ou mille deux cent cinquante ?",
        en="And “1.250”? Here the question guarantees the comma. In a real file one would have to ask: one, or a thousand and more?",
    ),
    look_again=Text(
        fr="Essayez votre fonction sur chaque ligne de `typed_amounts`, et comparez avec ce que vous lisez vous-même.",
        en="Try your function on each row of `typed_amounts`, and compare with what you read yourself.",
    ),
)
