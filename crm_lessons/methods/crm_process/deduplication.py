"""Which records are one and the same customer, when each was typed on another day by another hand.

A clerk who does not find a customer registers it again: the phone with +212, the e-mail in capitals, the name without
its SARL. Each field is first brought to one form; then two rules say when two records are one customer.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Hashable
from numbers import Real

import pandas as pd

from crm_lessons.methods.columns import one_row_each, table_with
from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.numbers import as_float
from crm_lessons.text.language import Text

_FEWEST_DIGITS = 8
_MOROCCO = re.compile(r"^0{0,2}2120?(?=\d{9}$)")
_LEGAL_FORMS = {"sarl", "sa", "sas", "sasu", "snc", "eurl", "au", "ste", "societe", "ets", "etablissements"}


def normal_phone(phone: object) -> str | None:
    """Return a phone number as digits alone, Moroccan ones with their leading 0; None where there is none.

    "0522-00 12 34", "+212 522 00 12 34", "00212 (0)522.00.12.34" and the 522001234 that a spreadsheet made of it are all
    "0522001234". A number of another country begins with 00 and its code. Fewer than eight digits are no phone number.

    Example:
        >>> normal_phone("0522-00 12 34"), normal_phone("+212 522 00 12 34"), normal_phone("none")
        ('0522001234', '0522001234', None)
    """
    if isinstance(phone, Real) and math.isfinite(as_float(phone)):
        phone = f"0{as_float(phone):.0f}"
    typed = _typed(phone).replace("(0)", "").replace("+", "00")
    digits = _MOROCCO.sub("0", re.sub(r"\D", "", typed))
    return digits if len(digits) >= _FEWEST_DIGITS else None


def normal_email(email: object) -> str | None:
    """Return an e-mail address in small letters and without spaces; None where there is no address (no @).

    Example:
        >>> normal_email(" Contact@Orsamine.MA"), normal_email("none")
        ('contact@orsamine.ma', None)
    """
    address = "".join(_typed(email).split()).casefold()
    return address if "@" in address else None


def normal_name(name: object) -> str | None:
    """Return a name in small letters, without accents, punctuation and legal form; None where nothing is left.

    "Sté Orsamine Irrigation S.A.R.L." and "ORSAMINE IRRIGATION" are both "orsamine irrigation".

    Example:
        >>> normal_name("Sté Orsamine Irrigation S.A.R.L.")
        'orsamine irrigation'
    """
    letters = unicodedata.normalize("NFKD", _typed(name).casefold().replace(".", ""))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(word for word in re.findall(r"\w+", plain) if word not in _LEGAL_FORMS) or None


def same_customers(customers: pd.DataFrame) -> pd.Series[int]:
    """Return, for each record, the customer that it stands for: the smallest number of its group.

    From customer | name, phone, email to a Series in the same order:
        customer | kept

    Two records are one customer when their normalised e-mails are equal, or when both their phones and their names are.
    A phone alone is not enough (a household shares one), nor is a name (namesakes exist); what is missing equals
    nothing. Groups are joined: if 1 is 2 and 2 is 3, the three are one.

    Raises InputError when a column is missing, a number comes back, or the numbers cannot be put in order.

    Example:
        >>> names = ["Orsamine SARL", "ORSAMINE", "Atlas"]
        >>> phones = ["0522-00 12 34", "+212 522 00 12 34", "0522-00 12 34"]
        >>> records = pd.DataFrame({"name": names, "phone": phones, "email": None}, index=[1, 2, 3])
        >>> same_customers(records).to_dict()
        {1: 1, 2: 1, 3: 3}
    """
    records = _smallest_number_first(one_row_each(table_with(customers, ("name", "phone", "email"))))
    place = _joined(_emails(records), _phones_with_names(records))
    return pd.Series(records.index.take(place), index=records.index, name="kept").reindex(customers.index)


def _joined(*signs: list[Hashable]) -> list[int]:
    """Return for every record the first place in its group: records that bear an equal sign are joined, None joins none."""
    earlier = list(range(len(signs[0])))

    def first(place: int) -> int:
        while earlier[place] != place:
            earlier[place] = earlier[earlier[place]]  # halves the way for whoever comes next
            place = earlier[place]
        return place

    for sign in signs:
        bearer: dict[Hashable, int] = {}
        for place, mark in enumerate(sign):
            if mark is not None and (other := bearer.setdefault(mark, place)) != place:
                one, two = sorted((first(other), first(place)))
                earlier[two] = one
    return [first(place) for place in earlier]


def _emails(records: pd.DataFrame) -> list[Hashable]:
    return [normal_email(email) for email in records["email"]]


def _phones_with_names(records: pd.DataFrame) -> list[Hashable]:
    """Return phone and name as one sign, None where either is missing."""
    pairs = zip(map(normal_phone, records["phone"]), map(normal_name, records["name"]), strict=True)
    return [None if phone is None or name is None else (phone, name) for phone, name in pairs]


def _smallest_number_first(records: pd.DataFrame) -> pd.DataFrame:
    try:
        return records.sort_index()
    except TypeError:
        raise InputError(_NO_ORDER) from None


def _typed(value: object) -> str:
    """Return what somebody typed; nothing where the cell is empty or holds no text."""
    return value if isinstance(value, str) else ""


_NO_ORDER = Text(
    fr="Les numéros de client mêlent nombres et textes : on ne peut dire lequel est le plus petit. "
    "Écrivez-les tous de la même façon, par exemple `table.index.astype(str)`.",
    en="Customer numbers mix numbers and text: none can be called the smallest. "
    "Write them all in one way, for instance `table.index.astype(str)`.",
)
