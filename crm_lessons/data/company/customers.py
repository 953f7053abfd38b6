"""The table of customers: every record as it was typed, with what the firm knows of it."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.days import LAST_DAY, dates, dates_or_missing
from crm_lessons.data.company.duplicate_records import Identity, Typed, typed_again
from crm_lessons.data.company.telephones import draw_phones, written_phone

_WITHOUT_PHONE, _WITHOUT_EMAIL = 6, 8
_MOBILE = "0611"


def draw_customers(generator: np.random.Generator, market: pd.DataFrame, records: pd.DataFrame) -> pd.DataFrame:
    """Return the table of customers.

    customer | name, kind ("company" or "person"), sector, city, phone, email, since, qualified_on (date or missing),
        referred_by (customer or missing)
    """
    real = market.loc[records["who"]].set_index(records.index)
    typed = pd.DataFrame(_type_all(generator, market, records), index=records.index)
    no_phone, no_email = _left_blank(generator, real)
    checked = (records["copy"] == 0) & (real["qualified"] <= LAST_DAY)
    return pd.DataFrame({
        "name": typed["name"],
        "kind": real["kind"],
        "sector": real["sector"],
        "city": real["city"],
        "phone": typed["phone"].mask(no_phone, None),
        "email": typed["email"].mask(no_email, None),
        "since": dates(records["since"].to_numpy()),
        "qualified_on": dates_or_missing(real["qualified"].to_numpy(), checked.to_numpy()),
        "referred_by": records["referred_by"],
    })  # fmt: skip


def _type_all(generator: np.random.Generator, market: pd.DataFrame, records: pd.DataFrame) -> list[Typed]:
    """Return what was typed of each record; no two records of one customer have their telephone in the same shape."""
    mobiles = draw_phones(generator, [_MOBILE] * len(market))
    habits = generator.integers(0, 5, size=len(market)).tolist()
    truth = [Identity(*row) for row in zip(market["name"], market["phone"], mobiles, market["email"], strict=True)]
    of_three = (market["fate"] == "three_records").tolist()
    written = []
    for who, copy in zip(records["who"].tolist(), records["copy"].tolist(), strict=True):
        one = truth[who]
        typed = typed_again(one, copy, of_three[who], variety=who) if copy else Typed(one.name, one.phone, one.email)
        written.append(typed._replace(phone=written_phone(typed.phone, habits[who] + copy)))
    return written


def _left_blank(generator: np.random.Generator, real: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """Choose a few firms, none of them registered twice, without telephone, and others without e-mail."""
    single_firms = np.flatnonzero((real["kind"] == "company") & (real["fate"] == ""))
    chosen = generator.permutation(single_firms)
    places = np.arange(len(real))
    no_phone = np.isin(places, chosen[:_WITHOUT_PHONE])
    no_email = np.isin(places, chosen[_WITHOUT_PHONE : _WITHOUT_PHONE + _WITHOUT_EMAIL])
    return no_phone, no_email
