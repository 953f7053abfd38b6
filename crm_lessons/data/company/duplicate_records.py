"""How one firm comes to stand in several records: what is typed otherwise the second time, and what is still the same."""

from __future__ import annotations

from typing import NamedTuple

from crm_lessons.data.company.words import DESKS, plain


class Identity(NamedTuple):
    """A customer as it is; telephones in ten digits."""

    name: str
    phone: str
    mobile: str
    email: str


class Typed(NamedTuple):
    """What a clerk types; the telephone still in ten digits, before the clerk's habit gives it its shape."""

    name: str
    phone: str
    email: str | None


def typed_again(firm: Identity, copy: int, of_three: bool, variety: int) -> Typed:
    """Return what was typed for the record number `copy` (from 1) after a firm's first one."""
    way = _OF_THREE[copy - 1] if of_three else _OF_TWO[variety % len(_OF_TWO)]
    return way(firm)


def _shortened(firm: Identity) -> Typed:
    """Leave nothing in common but the e-mail."""
    return Typed(firm.name.split()[0], firm.mobile, _careless(firm.email))


def _by_telephone(firm: Identity) -> Typed:
    """Leave telephone and name in common."""
    return Typed(plain(_bare(firm.name)).upper(), firm.phone, None)


def _from_another_desk(firm: Identity) -> Typed:
    """Leave telephone and name in common, and give another address of the firm."""
    return Typed(f"Sté {_bare(firm.name)} SARL", firm.phone, _other_desk(firm.email))


def _in_a_hurry(firm: Identity) -> Typed:
    """Leave everything in common, carelessly typed."""
    return Typed(_bare(firm.name), firm.phone, _careless(firm.email))


def _with_a_mobile(firm: Identity) -> Typed:
    """Leave the e-mail in common with the first record, and the mobile with the third."""
    return Typed(plain(firm.name).upper(), firm.mobile, _careless(firm.email))


def _by_the_mobile(firm: Identity) -> Typed:
    """Leave nothing in common with the first record: only through the second are the three one."""
    return Typed(_bare(firm.name), firm.mobile, None)


_OF_TWO = (_shortened, _by_telephone, _from_another_desk, _in_a_hurry)
_OF_THREE = (_with_a_mobile, _by_the_mobile)


def _bare(name: str) -> str:
    """Return a firm's coined word and its activity, without the legal form."""
    return " ".join(name.split()[:2])


def _careless(email: str) -> str:
    return f" {email.capitalize().replace('.example', '.Example')} "


def _other_desk(email: str) -> str:
    desk, mailbox = email.split("@")
    return f"{DESKS[DESKS.index(desk) - 1]}@{mailbox}"
