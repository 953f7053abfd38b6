import datetime
import math

import babel.dates
import babel.numbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.text.language import Text
from crm_lessons.text.numbers import (
    counted,
    day,
    dirhams,
    month_text,
    number,
    number_text,
    percent,
    points_in_words,
    short_day,
)

NARROW, NO_BREAK = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (number(1_000_000, "fr", 2), f"1{NARROW}000{NARROW}000,00"),
        (number(1_000_000, "en", 2), "1,000,000.00"),
        (number(-0.5, "fr", 1), "-0,5"),
        (number(-0.4, "fr"), "0"),
        (percent(-0.0001, "en", 1), "0.0%"),
        (number(float("-inf"), "fr", 2), "-∞"),
        (percent(float("inf"), "en"), "∞%"),
        (percent(0.1875, "fr"), f"18,75{NO_BREAK}%"),
        (percent(0.1875, "en"), "18.75%"),
        (percent(0.8, "fr", 0), f"80{NO_BREAK}%"),
        (dirhams(225_000, "fr"), f"225{NARROW}000{NO_BREAK}DH"),
        (dirhams(225_000, "en"), f"MAD{NO_BREAK}225,000"),
        (day(datetime.date(2024, 12, 31), "fr"), "31 décembre 2024"),
        (day(datetime.date(2024, 1, 1), "fr"), "1er janvier 2024"),
        (day(datetime.date(2024, 11, 11), "fr"), "11 novembre 2024"),
        (day(datetime.date(2024, 12, 31), "en"), "31 December 2024"),
    ],
)
def test_numbers_and_dates_are_written_as_each_language_writes_them(written, expected):
    """The course's own typography: 1 000 000,00 and 18,75 % in French, 1,000,000.00 and 18.75% in English."""
    assert written == expected


def test_a_number_for_both_readers():
    """One call, two ways of writing."""
    assert (number_text(1234).fr, number_text(1234).en) == (f"1{NARROW}234", "1,234")


@pytest.mark.parametrize(
    ("points", "fr", "en"),
    [
        (0, "0 point sur 2", "0 points out of 2"),
        (1, "1 point sur 2", "1 point out of 2"),
        (1.5, "1,5 point sur 2", "1.5 points out of 2"),
        (2, "2 points sur 2", "2 points out of 2"),
    ],
)
def test_points_agree_as_each_language_wants(points, fr, en):
    """In French the plural begins at two; in English everything but one is plural."""
    assert (points_in_words(points, 2).fr, points_in_words(points, 2).en) == (fr, en)


@pytest.mark.parametrize(
    ("count", "decimals", "french", "english"),
    [
        (0, 0, "0 commande", "0 orders"),
        (1, 0, "1 commande", "1 order"),
        (1.7, 1, "1,7 commande", "1.7 orders"),
        (1.97, 1, "2,0 commandes", "2.0 orders"),
        (1.95, 1, "2,0 commandes", "2.0 orders"),
        (math.inf, 0, "∞ commandes", "∞ orders"),
        (1.2, 0, "1 commande", "1 order"),
        (1500, 0, "1\u202f500 commandes", "1,500 orders"),
    ],
)
def test_a_count_and_its_noun_agree(count, decimals, french, english):
    """French counts in the plural from two on, English whenever it is not one; what is read decides, not what was rounded."""
    one, many = Text(fr="{n} commande", en="{n} order"), Text(fr="{n} commandes", en="{n} orders")
    assert counted(count, one, many, decimals) == Text(fr=french, en=english)


FINITE = st.floats(allow_nan=False, allow_infinity=False, min_value=-1e15, max_value=1e15)


@pytest.mark.parametrize(("language", "locale"), [("fr", "fr"), ("en", "en_GB")])
@given(value=FINITE, decimals=st.integers(0, 4), date=st.dates(datetime.date(1900, 1, 1)))
def test_numbers_and_dates_are_those_of_the_unicode_consortium(language, locale, value, decimals, date):
    """Babel, which reads the consortium's tables, writes every number and every date alike (but for 1er and a zero's sign)."""
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    sign = f"{NO_BREAK}%" if language == "fr" else "%"
    assert number(value, language, decimals) == without_zeros_sign(babel.numbers.format_decimal(value, pattern, locale))
    assert percent(value, language, decimals) == without_zeros_sign(
        babel.numbers.format_percent(value, pattern + sign, locale)
    )
    assert day(date, language).replace("1er ", "1 ") == babel.dates.format_date(date, "long", locale)
    assert str(getattr(month_text(date), language)) == babel.dates.format_date(date, "MMMM y", locale)
    short = short_day(date, language).replace(NO_BREAK, " ").replace("1er ", "1 ")
    assert short == babel.dates.format_date(date, "d MMM y", language)  # Britain's tables alone write Sept


def without_zeros_sign(written):
    """Return a written number, without its sign where it is zero."""
    return written if any(digit in written for digit in "123456789") else written.removeprefix("-")
