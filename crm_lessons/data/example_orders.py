"""A customer file for those who have none at hand: two years of orders, as a small French-speaking firm would export them.

It has what such exports have: semicolons, decimal commas, spaces in the thousands, accents in the code page of Windows,
credit notes, a name typed in two ways, and two rows that nobody can use. It is drawn on request, never stored.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import NamedTuple

import numpy as np

from crm_lessons.data.company.words import ACTIVITIES, COINED

_SEED = 8
_HEADINGS = "Client;Date facture;Libellé;Montant HT"
_FIRST_DAY, _DAYS = datetime.date(2023, 1, 2), 729
_CUSTOMERS, _LEAVING = 46, 9
_WORDS = COINED[:240]
"""Lessons quote the names in this file: words coined later change none of them."""
_ITEMS = ("Pompe", "Vanne", "Joint", "Réparation", "Contrat d'entretien", "Raccord")


class _Row(NamedTuple):
    """One line of the export: who, on which day of the file, what, how many cents."""

    customer: str
    day: int
    item: str
    cents: int


def example_orders_file(path: str | PathLike[str]) -> Path:
    """Write a file of orders to practise on, the same on every machine, and return its path."""
    file = Path(path)
    generator = np.random.Generator(np.random.PCG64(_SEED))
    customers = _names(generator)
    sales = sorted(_sales(generator, customers), key=lambda row: row.day)
    rows = sorted(
        [*sales, *_credit_notes(generator, sales), *_one_name_typed_twice(customers)], key=lambda row: row.day
    )
    lines = [_HEADINGS, *map(_written, rows)]
    lines[len(lines) // 3 : len(lines) // 3] = [f"{customers[4]};31/02/2023;Vanne;1{_SPACE}180,00"]
    lines[len(lines) // 2 : len(lines) // 2] = [f"{customers[7]};14/12/2023;Réparation;voir facture"]
    file.write_bytes("\r\n".join([*lines, ""]).encode("cp1252"))
    return file


_SPACE = "\u00a0"


def _names(generator: np.random.Generator) -> list[str]:
    coined = generator.permutation(len(_WORDS))[:_CUSTOMERS].tolist()
    activities = [activity for group in ACTIVITIES.values() for activity in group]
    return [f"{_WORDS[word]} {activities[place % len(activities)]}" for place, word in enumerate(coined)]


def _sales(generator: np.random.Generator, customers: list[str]) -> Iterator[_Row]:
    """Yield each customer's sales at its own rhythm and size; every fifth stops long before the end of the file."""
    for place, customer in enumerate(customers):
        day = int(generator.integers(0, 260))
        rhythm, size = int(generator.integers(14, 120)), int(generator.integers(2, 26, size=2).prod())
        end = int(generator.integers(360, 540)) if place % (_CUSTOMERS // _LEAVING) == 0 else _DAYS
        while day <= end:
            cents = (size + 20) * int(generator.integers(400, 1_600)) + 5 * int(generator.integers(0, 20))
            yield _Row(customer, day, _ITEMS[int(generator.integers(0, len(_ITEMS)))], cents)
            day += 1 + rhythm * int(generator.integers(50, 151)) // 100


def _credit_notes(generator: np.random.Generator, sales: list[_Row]) -> Iterator[_Row]:
    """Yield returns of a part of a sale, and those of a customer who gives back more than this file says was bought."""
    for place in generator.permutation(len(sales) - 60)[:14].tolist():
        sale = sales[place]
        part = int(generator.integers(10, 60))
        yield sale._replace(
            day=sale.day + int(generator.integers(3, 21)), item="Avoir", cents=-(sale.cents * part // 100)
        )
    yield _Row("Pension Bellerive", 21, "Joint", 42_000)
    yield _Row("Pension Bellerive", 40, "Avoir", -126_000)


def _one_name_typed_twice(customers: list[str]) -> Iterator[_Row]:
    """Yield two sales of a customer whom another clerk writes in capitals and with its legal form."""
    for day, cents in ((615, 348_000), (668, 512_550)):
        yield _Row(f"{customers[1].upper()} SARL", day, "Pompe", cents)


def _written(row: _Row) -> str:
    date = _FIRST_DAY + datetime.timedelta(days=row.day)
    return f"{row.customer};{date:%d/%m/%Y};{row.item};{_amount(row.cents)}"


def _amount(cents: int) -> str:
    whole, rest = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{whole:,}".replace(",", _SPACE) + f",{rest:02d}"
