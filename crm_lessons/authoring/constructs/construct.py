"""A construct of Python as its reader knows it, and a family of those that belong together."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crm_lessons.text.language import Text

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Construct:
    """One thing to know of Python or of pandas.

    sign: how `signs` tells it in code, and how a reader sees it
    does: what it does, or gives, in a few words
    named: what a lesson writes between backquotes where it names it, when that is not the last word of the sign
    """

    sign: str
    does: Text
    named: str = ""

    def is_named_in(self, code: str) -> bool:
        """Return whether what a lesson writes between backquotes names the construct."""
        if self.named:
            return self.named in code
        *_, word = _WORD.findall(self.sign) or [self.sign]
        return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", code) is not None


@dataclass(frozen=True)
class Family:
    """Constructs that stand on one line at the top of a sheet."""

    name: Text
    constructs: tuple[Construct, ...]
