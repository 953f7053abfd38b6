"""Numbers and dates as each language writes them: 1 000 000,00 and 18,75 %, or 1,000,000.00 and 18.75%."""

from __future__ import annotations

import datetime

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from crm_lessons.text.language import Language, Text
from crm_lessons.text.typography import NO_BREAK

_LOCALES: dict[Language, str] = {"fr": "fr", "en": "en_GB"}


def number(value: float, language: Language, decimals: int = 0) -> str:
    """Write a number with its thousands apart: 1 000 000,00 or 1,000,000.00."""
    return format_decimal(float(value), format=_pattern(decimals), locale=_LOCALES[language])


def percent(rate: float, language: Language, decimals: int = 2) -> str:
    """Write a rate between 0 and 1 as a percentage: 18,75 % or 18.75%."""
    sign = f"{NO_BREAK}%" if language == "fr" else "%"
    return format_percent(float(rate), format=_pattern(decimals) + sign, locale=_LOCALES[language])


def dirhams(amount: float, language: Language, decimals: int = 0) -> str:
    """Write an amount in dirhams: 225 000 DH or MAD 225,000."""
    written = number(amount, language, decimals)
    return f"{written}{NO_BREAK}DH" if language == "fr" else f"MAD{NO_BREAK}{written}"


def day(date: datetime.date, language: Language) -> str:
    """Write a date in full: 31 décembre 2024 or 31 December 2024, and 1er janvier as the French say it."""
    written = format_date(date, format="long", locale=_LOCALES[language])
    return written.replace("1 ", "1er ", 1) if language == "fr" and date.day == 1 else written


def number_text(value: float, decimals: int = 0) -> Text:
    """Write a number for both readers."""
    return Text(fr=number(value, "fr", decimals), en=number(value, "en", decimals))


def day_text(date: datetime.date) -> Text:
    """Write a date in full for both readers."""
    return Text(fr=day(date, "fr"), en=day(date, "en"))


def counted(count: float, one: Text, many: Text, decimals: int = 0) -> Text:
    """Write a count with its noun, `{n}` standing for the count: French takes the plural from two on, 1,5 commande."""
    shown = abs(round(count, decimals))
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


def _pattern(decimals: int) -> str:
    return "#,##0" + ("." + "0" * decimals if decimals else "")
