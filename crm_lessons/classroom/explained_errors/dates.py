"""Dates and lengths of time, compared with a number or asked for their days."""

from __future__ import annotations

from crm_lessons.classroom.explained_errors.failure import Rule
from crm_lessons.text.language import Text

RULES: tuple[Rule, ...] = (
    Rule(
        "length_beside_a_number",
        TypeError,
        "(?i)(?:Invalid comparison|unsupported operand|not supported between).*timedelta",
        Text(
            fr="La différence de deux dates est une durée, pas un nombre. `.dt.days` en fait des jours (`.days` pour une seule).",
            en="The difference of two dates is a length of time, not a number. `.dt.days` makes days of it (`.days` for a single one).",
        ),
    ),
    Rule(
        "date_beside_a_number",
        TypeError,
        "(?i)(?:Invalid comparison|unsupported operand|not supported between).*(?:datetime|timestamp)|subtraction of integers",
        Text(
            fr="Une date se compare à une date : `pd.Timestamp(\"2024-12-31\")`. Des jours s'ajoutent ou s'ôtent avec `pd.Timedelta(days=5)`.",
            en='A date is compared with a date: `pd.Timestamp("2024-12-31")`. Days are added or taken off with `pd.Timedelta(days=5)`.',
        ),
    ),
    Rule(
        "dates_as_text",
        AttributeError,
        r"\.dt accessor",
        Text(
            fr="`.dt` demande des dates, et cette colonne n'en a pas : `pd.to_datetime(…)` la convertit si c'est du texte.",
            en="`.dt` needs dates, and this column has none: `pd.to_datetime(…)` converts it if it is text.",
        ),
    ),
    Rule(
        "date_unreadable",
        ValueError,
        "(?i)invalid date|time data .* doesn't match|unknown datetime string|(?:month|hour|minute|day|second) must be in|"
        "day is out of range",
        Text(
            fr='Cette date ne se lit pas. L\'ordre le plus sûr est année-mois-jour : `"2024-03-15"`.',
            en='This date cannot be read. The safest order is year-month-day: `"2024-03-15"`.',
        ),
    ),
)
