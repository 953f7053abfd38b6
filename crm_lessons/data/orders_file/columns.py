"""Which column is which: the reader says it, or the usual headings do; what is missing is asked all at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crm_lessons.data.orders_file.account import Reading
from crm_lessons.data.orders_file.formula import Formula
from crm_lessons.data.orders_file.problem import OrdersFileError
from crm_lessons.data.orders_file.questions import UNKNOWN, Question
from crm_lessons.data.orders_file.table.heading_finder import SHOWN, HeadingFinder, quoted
from crm_lessons.data.orders_file.table.headings import Headings
from crm_lessons.data.orders_file.table.known_headings import KNOWN, squeezed
from crm_lessons.data.orders_file.table.source import Row
from crm_lessons.text.language import Text

NEEDED = ("customer", "date", "amount")


@dataclass(frozen=True)
class Columns:
    """The columns of a table by their meaning, as names of `Headings`; None where there is no such column.

    statuses: every column that may say that a row is no sale
    order_given: whether the reader named the column of the order number
    amount_given: whether the reader said what the amount is
    refunded: the column of what was paid back, where the amount does not name it
    ledger: journal and account number of a ledger, where every entry has several rows and few of them are sales
    amount_rivals: other columns that could be the amount
    kept: the reader's names in `keep` -> headings
    """

    customer: str
    date: str
    amount: Formula
    amount_given: bool
    order: str | None
    order_given: bool
    statuses: tuple[str, ...]
    currency: str | None
    refunded: str | None
    ledger: tuple[str, ...]
    journal_name: str | None
    amount_rivals: tuple[str, ...]
    kept: Mapping[str, str]

    @property
    def words(self) -> tuple[str, ...]:
        """The columns that decide which rows are kept, each once."""
        of_ledger = (*self.ledger, self.journal_name) if self.ledger else ()
        named = (*self.statuses, self.currency, self.refunded, *of_ledger, *self.kept.values())
        return tuple(dict.fromkeys(name for name in named if name))

    @property
    def is_net_of_refunds(self) -> bool:
        """Whether the amount is one from which what was paid back is deducted."""
        return any(squeezed(name) in KNOWN["refunded"] for name in self.amount.headings)

    @property
    def found(self) -> dict[str, str]:
        """Return customer, date, amount -> heading or formula."""
        return {"customer": self.customer, "date": self.date, "amount": self.amount.written}


def recognised(headings: Sequence[str], given: Mapping[str, str]) -> int:
    """Return how many of the needed columns a row of headings holds."""
    keys = [squeezed(heading) for heading in headings]
    named = {squeezed(name) for role, name in given.items() if role in NEEDED}
    count = sum(role not in given and any(key in KNOWN[role] for key in keys) for role in NEEDED)
    parts = any(key in KNOWN["debit"] for key in keys) or (
        any(key in KNOWN["quantity"] for key in keys) and any(key in KNOWN["price"] for key in keys)
    )
    has_amount = any(key in KNOWN["amount"] for key in keys)
    return count + sum(key in named for key in set(keys)) + (parts and not has_amount and "amount" not in given)


def find_columns(
    file: str,
    headings: Headings,
    first_rows: Sequence[Row],
    given: Mapping[str, str],
    kept: Iterable[str],
    reading: Reading,
) -> Columns | None:
    """Return the columns as `given`, else under usual headings, else the likeliest, about which `reading` asks.

    kept: further headings that the reader names
    None where not even a likely column is found for one that is needed.
    Raises OrdersFileError when a name that was given is none of the headings.
    """
    unknown = sorted(set(given) - {*NEEDED, "order"})
    if unknown:
        raise OrdersFileError(_UNKNOWN.format(unknown=quoted(unknown), needed=quoted((*NEEDED, "order"))))
    finder = HeadingFinder(file, headings, first_rows)
    wanted = {role: finder.given(name) for role, name in given.items() if role != "amount"}
    customer = wanted.get("customer") or finder.one_usual("customer", reading)
    date = wanted.get("date") or finder.one_usual("date", reading)
    amount = finder.formula(given["amount"]) if "amount" in given else None
    if amount is not None:
        reading.ask(finder.price_alone(amount))
    else:
        usual = finder.one_usual("amount", reading)
        amount = None if usual is None else Formula(usual, ((1, (usual,)),))
    missing = [role for role, found in (("customer", customer), ("date", date), ("amount", amount)) if found is None]
    taken = {name for name in (customer, date, *(amount.headings if amount else ())) if name}
    likely = {role: finder.likely(role, taken, date) for role in missing}
    if missing:
        reading.ask(_missing_question(finder, missing, likely, taken))
    customer, date = customer or likely["customer"], date or likely["date"]
    if amount is None and likely["amount"]:
        amount = finder.formula(str(likely["amount"]))
    if customer is None or date is None or amount is None:
        return None
    taken |= {customer, date, *amount.headings}
    return Columns(
        customer=customer,
        date=date,
        amount=amount,
        amount_given="amount" in given,
        order=wanted.get("order") or finder.order(taken),
        order_given="order" in wanted,
        statuses=finder.all_usual("status", taken),
        currency=next(iter(finder.all_usual("currency", taken)), None),
        refunded=next(iter(finder.all_usual("refunded", taken)), None),
        ledger=finder.ledger(),
        journal_name=finder.usual("journal_name"),
        amount_rivals=finder.all_usual("amount", taken) if len(amount.headings) == 1 else (),
        kept={name: finder.given(name) for name in kept},
    )


def _missing_question(
    finder: HeadingFinder, missing: Sequence[str], likely: Mapping[str, str | None], taken: set[str]
) -> Question:
    text = _MISSING.format(names=quoted(missing))
    for role in missing:
        near = finder.nearest(role, taken)
        shown = [name for name in (likely[role], *near) if name]
        shown = list(dict.fromkeys(shown)) or finder.nearest_to(KNOWN[role])
        more = [*shown[:SHOWN], *(["…"] if len(shown) > SHOWN else [])]
        text += _CANDIDATES.format(name=role, headings=quoted(more))
    return Question(text, {"columns": {role: likely[role] or UNKNOWN for role in missing}})


_UNKNOWN = Text(
    fr="`columns` nomme {unknown} ; on n'y attend que {needed}.",
    en="`columns` names {unknown}; only {needed} are expected there.",
)
_MISSING = Text(
    fr="aucune colonne ne porte un titre connu pour {names}. Les plus proches d'abord :",
    en="no column has a known heading for {names}. The nearest first:",
)
_CANDIDATES = Text(fr="\n    {name} : {headings}", en="\n    {name}: {headings}")
