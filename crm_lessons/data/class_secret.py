"""The secret of a class: what a teacher types, its salt, becomes a secret that nobody finds by trying words.

A student's key is drawn from it and stands in the student's sheet, so that whoever has a sheet can try salts at home. Each
try costs what `hashlib.scrypt` costs. Only the teacher's side derives anything: Python in a browser has no scrypt.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from functools import cache
from typing import NewType

from crm_lessons.text.language import SpokenError, Text

ClassSecret = NewType("ClassSecret", str)
"""64 hexadecimal digits, none for a class without a salt."""
NO_SECRET = ClassSecret("")


class GuessableSalt(SpokenError, ValueError):
    """A salt that does not withstand somebody who tries words; the message says what one needs, and never the salt."""


SHORTEST, FEWEST_DIFFERENT = 16, 8
"""Characters that a salt needs, and how many of them must differ."""

_COST, _BLOCK = 2**15, 8
"""Of scrypt, RFC 7914: 32 MB, and about a tenth of a second of one core, for each try."""
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""None of them is taken for another."""


@cache
def class_secret(salt: str) -> ClassSecret:
    """Return the secret of a class; the same salt, however its accents are stored, gives the same one on every machine.

    Raises: GuessableSalt.
    """
    if not salt:
        return NO_SECRET
    if is_guessable(salt):
        raise GuessableSalt(_GUESSABLE.format(length=len(salt.strip()), different=len(set(salt))))
    words = unicodedata.normalize("NFC", salt).encode("utf-8", "surrogatepass")
    memory = 2 * 128 * _COST * _BLOCK
    stretched = hashlib.scrypt(words, salt=b"crm_lessons: secret of a class", n=_COST, r=_BLOCK, p=1, maxmem=memory)
    return ClassSecret(stretched[:32].hex())


def is_guessable(salt: str) -> bool:
    """Return whether a salt is too short, or has too little in it, to withstand somebody who tries words.

    It needs 16 characters, 8 of them different, and not letters alone or figures alone; spaces count.
    """
    kinds = {"letter" if one.isalpha() else "figure" if one.isdigit() else "other" for one in salt.strip()}
    return len(salt.strip()) < SHORTEST or len(set(salt)) < FEWEST_DIFFERENT or len(kinds) < 2


def proposed_salt() -> str:
    """Return a new salt that nobody guesses, in five groups of five letters and figures."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(5)) for _ in range(5))


_GUESSABLE = Text(
    fr=f"Qui essaie des mots devinerait le secret de cette classe, et avec lui les données et la clé de chacun. Il en faut un d'au moins {SHORTEST} "
    f"caractères, dont {FEWEST_DIFFERENT} différents, où tout n'est pas lettres ni tout chiffres (les espaces comptent) : une phrase à vous. "
    "Reçu : {length} caractères, dont {different} différents. Des feuilles déjà distribuées avec ce secret l'ont été par une édition "
    "antérieure de crm-lessons : notez-les avec elle.",
    en=f"Whoever tries words would guess the secret of this class, and with it everybody's data and key. One is needed of at least {SHORTEST} "
    f"characters, {FEWEST_DIFFERENT} of them different, not letters alone or figures alone (spaces count): a sentence of yours. "
    "Received: {length} characters, {different} of them different. Sheets that were handed out with this secret were released by an "
    "earlier edition of crm-lessons: grade them with that one.",
)
