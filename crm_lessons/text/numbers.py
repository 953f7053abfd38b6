"""Numbers and dates as each language writes them: 1 000 000,00 and 18,75 %, or 1,000,000.00 and 18.75%."""

from __future__ import annotations

import datetime
from decimal import Decimal

from crm_lessons.text.language import Language, Text
from crm_lessons.text.typography import NARROW, NO_BREAK

_FRENCH_MARKS = str.maketrans({",": NARROW, ".": ","})
_MONTHS: dict[Language, str] = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
}
_SHORT_MONTHS: dict[Language, str] = {
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
}


def number(value: float, language: Language, decimals: int = 0) -> str:
    """Write a number with its thousands apart: 1 000 000,00 or 1,000,000.00."""
    return _written(_shortest(value), language, decimals)


def percent(rate: float, language: Language, decimals: int = 2) -> str:
    """Write a rate between 0 and 1 as a percentage: 18,75 % or 18.75%."""
    sign = f"{NO_BREAK}%" if language == "fr" else "%"
    return _written(_shortest(rate).scaleb(2), language, decimals) + sign


def dirhams(amount: float, language: Language, decimals: int = 0) -> str:
    """Write an amount in dirhams: 225 000 DH or MAD 225,000."""
    written = number(amount, language, decimals)
    return f"{written}{NO_BREAK}DH" if language == "fr" else f"MAD{NO_BREAK}{written}"


def day(date: datetime.date, language: Language) -> str:
    """Write a date in full: 31 décembre 2024 or 31 December 2024, and 1er janvier as the French say it."""
    ordinal = "er" if language == "fr" and date.day == 1 else ""
    return f"{date.day}{ordinal} {_MONTHS[language].split()[date.month - 1]} {date.year}"


def short_day(date: datetime.date, language: Language) -> str:
    """Write a date for a column: 31 déc. 2024 or 31 Dec 2024."""
    ordinal = "er" if language == "fr" and date.day == 1 else ""
    return NO_BREAK.join((f"{date.day}{ordinal}", _SHORT_MONTHS[language].split()[date.month - 1], str(date.year)))


def number_text(value: float, decimals: int = 0) -> Text:
    """Write a number for both readers."""
    return Text(fr=number(value, "fr", decimals), en=number(value, "en", decimals))


def day_text(date: datetime.date) -> Text:
    """Write a date in full for both readers."""
    return Text(fr=day(date, "fr"), en=day(date, "en"))


def short_day_text(date: datetime.date) -> Text:
    """Write a date for a column, for both readers."""
    return Text(fr=short_day(date, "fr"), en=short_day(date, "en"))


def month_text(date: datetime.date) -> Text:
    """Write the month of a date: décembre 2024 or December 2024."""
    months = {language: f"{names.split()[date.month - 1]} {date.year}" for language, names in _MONTHS.items()}
    return Text(**months)


def share_text(rate: float) -> Text:
    """Write a share with one decimal where it has one: 80 %, 79,6 %."""
    decimals = 0 if abs(100 * rate - round(100 * rate)) < 0.05 else 1
    return Text(fr=percent(rate, "fr", decimals), en=percent(rate, "en", decimals))


def counted(count: float, one: Text, many: Text, decimals: int = 0) -> Text:
    """Write a count with its noun, `{n}` standing for the count: French takes the plural from two on, 1,5 commande.

    The noun agrees with what is written: 1.95 to one decimal is 2.0, and takes a plural.
    """
    shown = abs(float(f"{_shortest(count):.{decimals}f}"))
    words = Text(fr=(one if shown < 2 else many).fr, en=(one if shown == 1 else many).en)
    return words.format(n=number_text(count, decimals))


def points_text(points: float) -> Text:
    """Write a number of points: 1 point, 3 points."""
    return counted(points, Text(fr="{n} point", en="{n} point"), Text(fr="{n} points", en="{n} points"))


def points_in_words(points: float, max_points: int) -> Text:
    """Write points earned out of points possible: 1,5 point sur 2, or 1.5 points out of 2."""
    return Text(
        fr=f"{points:g}".replace(".", ",") + f" point{'s' if points >= 2 else ''} sur {max_points}",
        en=f"{points:g} point{'' if points == 1 else 's'} out of {max_points}",
    )


def _shortest(value: float) -> Decimal:
    """Return a number as its shortest decimal form says it."""
    return Decimal(str(float(value)))


def _written(value: Decimal, language: Language, decimals: int) -> str:
    """Write a decimal number, the half rounded to the even digit: 0.125 is 0.12, as pandas and NumPy round it; 0 has no sign."""
    english = f"{value:,.{decimals}f}".replace("Infinity", "∞")
    if not english.strip("-0.,"):  # not by the format's own "z", which a Decimal does not know in the browser edition
        english = english.removeprefix("-")
    return english.translate(_FRENCH_MARKS) if language == "fr" else english
