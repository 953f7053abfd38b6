"""Dates and lengths of time, compared with a number or asked for a part of them."""

from __future__ import annotations

import pandas as pd

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.language import Text
from crm_lessons.text.names import plain_spelling

_PARTS = {
    "year": ("annee", "an"),
    "month": ("mois",),
    "day": ("jour",),
    "days": ("jours",),
    "quarter": ("trimestre",),
    "hour": ("heure",),
}
_ENGLISH = {name: part for part, names in _PARTS.items() for name in (part, *names)}


def _part(failure: Failure) -> Text | None:
    """Say how a part of a date is called in pandas, and of what it is asked; None where its name is not at fault."""
    name, owner = failure.found["name"], getattr(failure.error, "obj", None)
    part = _ENGLISH.get(plain_spelling(name))
    if part is None:
        return None
    asked, way = owner, ""
    if isinstance(owner, pd.Series):
        if pd.api.types.is_string_dtype(owner):
            return _DATES_FIRST.format(part="day" if part == "days" else part)
        asked, way = owner.dt if owner.dtype.kind in "mM" else None, ".dt"
    if part == "days" and hasattr(asked, "day"):
        return _DAYS_OF_A_LENGTH.format(way=way)
    return _WRITTEN_AS.format(name=name, written=f"{way}.{part}") if part != name and hasattr(asked, part) else None


_DATES_FIRST = Text(
    fr="Cette colonne contient du texte. `pd.to_datetime(…)` en fait des dates, et `.dt.{part}` se demande à son résultat.",
    en="This column holds text. `pd.to_datetime(…)` makes dates of it, and `.dt.{part}` is asked of its result.",
)
_DAYS_OF_A_LENGTH = Text(
    fr="Le nombre de jours se demande à une durée, la différence de deux dates. Le jour d'une date, lui, est `{way}.day`.",
    en="The number of days is asked of a length of time, the difference of two dates. The day of a date is `{way}.day`.",
)
_WRITTEN_AS = Text(fr="En pandas, `.{name}` s'écrit `{written}`.", en="In pandas, `.{name}` is written `{written}`.")
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
    Rule("part_of_a_date", AttributeError, r"object has no attribute '(?P<name>\w+)'", _part),
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
