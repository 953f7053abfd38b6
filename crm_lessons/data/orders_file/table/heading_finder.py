"""The headings of one table, asked for a meaning: as a reader names it, under a usual heading, or by what the cells hold."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from crm_lessons.data.orders_file.account import Reading
from crm_lessons.data.orders_file.formula import Formula, formula
from crm_lessons.data.orders_file.problem import OrdersFileError
from crm_lessons.data.orders_file.questions import Question
from crm_lessons.data.orders_file.table.headings import Headings
from crm_lessons.data.orders_file.table.known_headings import KNOWN, squeezed
from crm_lessons.data.orders_file.table.nearest import fitting, size
from crm_lessons.data.orders_file.table.source import Row
from crm_lessons.text.language import Text

SHOWN = 6
"""Headings that a message shows at most."""
_OTHERS = ("order", "quantity", "price", "status", "currency", "journal", "account_number")
"""Columns of another meaning are not suggested for one that is missing."""


class HeadingFinder:
    """The headings of one table, asked for a meaning."""

    def __init__(self, file: str, headings: Headings, first_rows: Sequence[Row]) -> None:
        self.file, self.headings, self._rows = file, headings, first_rows
        self._keys = [squeezed(heading) for heading in headings.written]

    def place(self, name: str) -> str | None:
        """Return the heading that a reader means by a name, None where there is none."""
        if name in self.headings.names:
            return name
        same = [place for place, key in enumerate(self._keys) if key == squeezed(name) and key]
        if len(same) > 1:
            letters = [self.headings.names[place] for place in same]
            raise OrdersFileError(_TWICE.format(file=self.file, heading=name, letters=quoted(letters)))
        if same:
            return self.headings.names[same[0]]
        letter = [one for one in self.headings.names if squeezed(one) == squeezed(name)]
        by_letter = squeezed(name).removeprefix("column")
        if not letter and squeezed(name).startswith("column") and by_letter.isascii() and by_letter.isalpha():
            place = 0
            for character in by_letter:
                place = 26 * place + ord(character) - ord("a") + 1
            return self.headings.names[place - 1] if place <= self.headings.width else None
        return letter[0] if letter else None

    def given(self, name: str) -> str:
        """Return the heading that was given, or raise an error that shows those that are nearest."""
        found = self.place(name)
        if found is None:
            raise OrdersFileError(
                _NO_SUCH.format(file=self.file, given=name, headings=quoted(self.nearest_to((squeezed(name),))))
            )
        return found

    def formula(self, written: str) -> Formula:
        """Return the amount as it was given: a heading, or arithmetic of headings."""
        found = formula(written, self.place)
        if isinstance(found, str):
            raise OrdersFileError(
                _NO_SUCH.format(file=self.file, given=found, headings=quoted(self.nearest_to((squeezed(found),))))
            )
        return found

    def usual(self, role: str) -> str | None:
        """Return the likeliest of the usual headings that the table has."""
        return next(iter(self.all_usual(role, ())), None)

    def one_usual(self, role: str, reading: Reading) -> str | None:
        """Return the likeliest usual heading; where two columns have it, `reading` asks which is meant."""
        found = self.usual(role)
        if found is not None and found not in self.headings.written:
            heading = self.headings.written[self.headings.names.index(found)]
            same = [
                name for name, other in zip(self.headings.names, self.headings.written, strict=True) if other == heading
            ]
            reading.ask(
                Question(_TWO_ALIKE.format(heading=heading, letters=quoted(same)), {"columns": {role: same[0]}})
            )
        return found

    def all_usual(self, role: str, but: Sequence[str] | set[str]) -> tuple[str, ...]:
        """Return every usual heading that the table has, the likeliest first."""
        found = [
            (KNOWN[role].index(key), place)
            for place, key in enumerate(self._keys)
            if key in KNOWN[role] and self.headings.names[place] not in but
        ]
        return tuple(self.headings.names[place] for _, place in sorted(found))

    def order(self, taken: set[str]) -> str | None:
        """Return the column of the order number: its usual heading, or the "Name" beside the items of Shopify."""
        if self._keys and self._keys[0] == "name" and any(key.startswith("lineitem") for key in self._keys):
            return self.headings.names[0]
        return next(iter(self.all_usual("order", taken)), None)

    def likely(self, role: str, taken: set[str], date: str | None) -> str | None:
        """Return what to suggest for a column that is missing."""
        if role == "customer" and date is not None and self._holds_titles(date):
            return self.headings.names[0]
        if role == "amount":
            quantity, price = self.usual("quantity"), self.usual("price")
            if quantity and price:
                return f"{quantity} * {price}"
            debit, credit = self.usual("debit"), self.usual("credit")
            if debit and credit:
                return self._debit_and_credit(debit, credit)
        near = self.nearest(role, taken)
        return near[0] if near else None

    def nearest(self, role: str, taken: set[str]) -> list[str]:
        """Return the headings that could be a column, by what their cells hold, the nearest heading first."""
        fit = [
            self.headings.names[place]
            for place in range(self.headings.width)
            if self.headings.names[place] not in taken
            and not any(self._keys[place] in KNOWN[other] for other in _OTHERS)
            and fitting(role, self._rows, place)
        ]
        return sorted(fit, key=lambda name: -_nearness(squeezed(name), KNOWN[role]))

    def ledger(self) -> tuple[str, ...]:
        """Return journal and account number, where the table has both beside debit and credit."""
        columns = [self.usual(role) for role in ("journal", "account_number", "debit", "credit")]
        return tuple(str(name) for name in columns[:2]) if all(columns) else ()

    def _holds_titles(self, date: str) -> bool:
        """Return whether the first column is filled only where there is no date, as by the titles of groups."""
        place = self.headings.names.index(date)
        titled = [row for row in self._rows if row and str(row[0]).strip()]
        return bool(titled) and place > 0 and not any(str(row[place]).strip() for row in titled if place < len(row))

    def _debit_and_credit(self, debit: str, credit: str) -> str:
        """Return which of debit and credit the amount is: the larger, less the other."""
        places = [self.headings.names.index(name) for name in (debit, credit)]
        sums = [sum(size(row[place]) for row in self._rows if place < len(row)) for place in places]
        larger_first = sums[0] >= sums[1] or bool(self.ledger())
        return f"{debit} - {credit}" if larger_first else f"{credit} - {debit}"

    def price_alone(self, amount: Formula) -> Question | None:
        """Return the question that a price in the place of an amount raises, where there is a quantity."""
        quantity = self.usual("quantity")
        only = amount.headings[0]
        if amount.written != only or quantity in (None, only) or squeezed(only) not in KNOWN["price"]:
            return None
        product = f"{quantity} * {only}"
        return Question(_PRICE.format(price=only, quantity=quantity, product=product), {"columns": {"amount": product}})

    def nearest_to(self, words: tuple[str, ...]) -> list[str]:
        """Return the headings nearest to some words, the first few."""
        near = sorted(self.headings.names, key=lambda name: -_nearness(squeezed(name), words))
        return [*near[:SHOWN], *(["…"] if len(near) > SHOWN else [])]


def _nearness(key: str, words: Sequence[str]) -> float:
    """Return how near a heading is to usual ones: from 0 to 1, and more where it contains one."""
    if not key:
        return 0.0
    within = max((len(word) / len(key) for word in words if len(word) > 3 and word in key), default=0.0)
    return within + max(SequenceMatcher(None, key, word).ratio() for word in words)


def quoted(words: Sequence[str]) -> str:
    """Return headings as a message shows them."""
    return ", ".join(f"`{word}`" for word in words)


_TWICE = Text(
    fr="{file} : deux colonnes s'appellent « {heading} ». Nommez l'une d'elles par sa lettre : {letters}.",
    en="{file}: two columns are called “{heading}”. Name one of them by its letter: {letters}.",
)
_TWO_ALIKE = Text(
    fr="deux colonnes s'appellent « {heading} ». Nommez celle qui convient par sa lettre : {letters}.",
    en="two columns are called “{heading}”. Name the right one by its letter: {letters}.",
)
_NO_SUCH = Text(
    fr="{file} : il n'y a pas de colonne « {given} ». Les plus proches : {headings}.",
    en="{file}: there is no column “{given}”. The nearest: {headings}.",
)
_PRICE = Text(
    fr="« {price} » est un prix, et « {quantity} » le multiplie : le montant est sans doute `{product}`. Si « {price} » est "
    "déjà le montant de la ligne, écrivez `{price} * 1`.",
    en="“{price}” is a price, and “{quantity}” multiplies it: the amount is probably `{product}`. If “{price}” is the amount "
    "of the row already, write `{price} * 1`.",
)
