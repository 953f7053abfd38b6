"""A text that Python is to make a number of, and what in it belongs to no number: a space, a comma, a unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.language import Text, listed


def _explained(failure: Failure) -> Text:
    text = _unescaped(failure.found["text"])
    number = _on_paper(text)
    if number is None:
        return _NO_NUMBER.format(text=text)
    signs = list(number.signs())
    if not signs:
        return _NOT_WHOLE.format(text=text, number=number.in_python)
    replaced = "".join(replacement for _, replacement in signs)
    return _NOT_OF_A_NUMBER.format(
        text=text,
        signs=listed(sign for sign, _ in signs),
        number=number.in_python,
        column=f"{replaced}.astype(float){' / 100' if number.is_rate else ''}",
    )


@dataclass(frozen=True)
class _OnPaper:
    """A number as one writes it on paper.

    units: what stands before it and behind it, spaces apart
    digits: all between its first digit and its last
    """

    minus: str
    digits: str
    units: tuple[str, ...]

    @property
    def is_rate(self) -> bool:
        return "%" in self.units

    @property
    def in_python(self) -> str:
        """Return the number as Python writes it; a percentage is the rate it stands for."""
        plain = re.sub(r"[\s'’]", "", self.digits).replace(self._thousands or " ", "").replace(",", ".")
        written = f"{'-' if self.minus else ''}{plain}"
        return f"{Decimal(written) / 100:f}" if self.is_rate else written

    @property
    def _thousands(self) -> str:
        """Return the point or the comma that sets thousands apart, nothing where none does."""
        marks = re.findall("[.,]", self.digits)
        return marks[0] if len(marks) > 1 else ""

    def signs(self) -> Iterator[tuple[Text, str]]:
        """Give each sign that belongs to no number, and what takes it out of a column."""
        if re.search(r"\s", self.digits):
            yield _SPACE, r'.str.replace(r"\s", "", regex=True)'
        for unit in [*self.units, *(one for one in "'’−–" if one in self.minus + self.digits)]:
            yield _SIGN.format(sign=unit), f'.str.replace("{unit}", "{"-" if unit in "−–" else ""}")'
        if thousands := self._thousands:
            yield _SIGN.format(sign=thousands), f'.str.replace("{thousands}", "")'
        if "," in self.digits and thousands != ",":
            yield _SIGN.format(sign=","), '.str.replace(",", ".")'


def _on_paper(text: str) -> _OnPaper | None:
    found = re.fullmatch(_WITH_UNITS, text, re.VERBOSE)
    if found is None or not re.fullmatch(_GROUPED, found["digits"]):
        return None
    return _OnPaper(found["minus"], found["digits"], tuple(unit for unit in (found["before"], found["after"]) if unit))


def _unescaped(text: str) -> str:
    r"""Return a text as it was, of which Python's message writes a narrow space as `\u202f`."""
    return text.encode("latin-1", "backslashreplace").decode("unicode_escape")


_WITH_UNITS = r"""
    \s*(?P<before>[€$£]?)
    \s*(?P<minus>[−–-]?)
    \s*(?P<digits>\d(?:[\d\s.,'’]*\d)?)
    \s*(?P<after>[€$£%]|[^\W\d_]*)\s*"""
_GROUPED = (
    r"\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
)
"""Thousands apart or not, and decimals or none: `1 234,5`, `1.234,5`, `1,234.5`, `1234,5`."""

_SPACE = Text(fr="l'espace", en="the space")
_SIGN = Text(fr="`{sign}`", en="`{sign}`")
_NO_NUMBER = Text(
    fr="« {text} » n'est pas un nombre. S'il y en a dans la colonne, ôtez ces lignes ou corrigez-les d'abord.",
    en="“{text}” is not a number. If the column holds such words, take those rows out or correct them first.",
)
_NOT_WHOLE = Text(
    fr="« {text} » a des décimales, et `int` veut un nombre entier. Avec elles : `{number}` sans guillemets, ou `float(…)`.",
    en="“{text}” has decimals, and `int` wants a whole number. With them: `{number}` without quotation marks, or `float(…)`.",
)
_NOT_OF_A_NUMBER = Text(
    fr="Dans le texte « {text} », ceci n'entre pas dans un nombre pour Python : {signs}. Le nombre seul s'écrit `{number}`, sans "
    "guillemets ; pour toute une colonne, ajoutez à sa suite `{column}`.",
    en="In the text “{text}” Python does not read this as part of a number: {signs}. The number alone is written `{number}`, without "
    "quotation marks; for a whole column, add behind it `{column}`.",
)

RULES: tuple[Rule, ...] = (
    Rule(
        "text_to_number",
        ValueError,
        "(?:could not convert string to float:|Unable to parse string) (?P<mark>['\"])(?P<text>.*)(?P=mark)",
        _explained,
    ),
    Rule(
        "text_to_whole",
        ValueError,
        r"invalid literal for int\(\) with base 10: (?P<mark>['\"])(?P<text>.*)(?P=mark)",
        _explained,
    ),
)
