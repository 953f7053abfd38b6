"""A receipt says when an answer was received; it is sealed with the key of the paper and stays in the notebook's outputs.

It shows what the clock of the student's computer said. Whoever reads Python finds the key in the paper and can seal another one:
a receipt is a word given and kept, not a proof.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from crm_lessons.data.variants import same_student

OPENED, FINISHED = "0", "1"
"""What a receipt is about that is about no question; no question bears such a name."""

_MOST = 20_000
"""Receipts that are read; an hour of work leaves a hundred."""


@dataclass(frozen=True)
class WhosePaper:
    """By what the receipts of a paper are sealed: the examination, the student, the key."""

    stem: str
    student: str | None
    key: str

    def seal(self, words: Iterable[object]) -> str:
        """Return the seal of these words, 16 hexadecimal digits."""
        key = "\0".join((self.stem, same_student(self.student or ""), self.key))
        said = ":".join(map(str, words))
        return hmac.digest(key.encode("utf-8", "surrogatepass"), said.encode(), "sha256").hex()[:16]


class Receipt(NamedTuple):
    """One receipt; moments are seconds since 1970, in UTC.

    opened: when the paper was opened first, as far as the computer remembers
    openings: how often it had been opened then
    at: when the answer was received
    about: the question, `OPENED` or `FINISHED`
    """

    opened: int
    openings: int
    at: int
    about: str

    def written(self, whose: WhosePaper) -> str:
        """Return the receipt as it stands in the notebook."""
        return f"[receipt:{':'.join(map(str, self))}:{whose.seal(self)}]"


def found_in(content: bytes) -> tuple[str, ...]:
    """Return whatever looks like a receipt in the bytes of a notebook, each once, in order."""
    return tuple(dict.fromkeys(found[0].decode() for found in islice(_RECEIPT.finditer(content), _MOST)))


def genuine(written: Iterable[str], whose: WhosePaper) -> Iterator[Receipt]:
    """Yield the receipts that bear the seal of this paper."""
    for one in written:
        found = _RECEIPT.fullmatch(one.encode())
        if found is not None:
            opened, openings, at, about, _ = (part.decode() for part in found.groups())
            receipt = Receipt(int(opened), int(openings), int(at), about)
            if hmac.compare_digest(receipt.written(whose), one):
                yield receipt


_RECEIPT = re.compile(rb"\[receipt:(\d{9,11}):(\d{1,5}):(\d{9,11}):(\w{1,50}):([0-9a-f]{16})\]", re.ASCII)
