"""The people to write to at each customer's, and the addresses behind which there is a desk and no person."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.telephones import written_phone
from crm_lessons.data.company.words import FAMILY_NAMES, FIRST_NAMES, chosen, mailbox_name

_FIRST_CONTACT = 3001
_ROLES = ("accounts", "buyer", "director", "workshop")


def draw_contacts(generator: np.random.Generator, market: pd.DataFrame, records: pd.DataFrame) -> pd.DataFrame:
    """Return the contacts, customer by customer.

    contact (from 3001) | customer, name (missing for a desk), role ("accounts", "buyer", "director", "workshop",
        "front_desk", "owner"), email, phone

    A person is their own only contact ("owner"). A firm has one or two persons and, three times out of four, a desk with a
    generic address (contact@, achats@, info@). Contacts belong to a customer's first record.
    """
    first = records[records["copy"] == 0].reset_index()[["customer", "who"]]
    real = market.loc[first["who"]].reset_index(drop=True).assign(customer=first["customer"])
    firms, persons = real[real["kind"] == "company"], real[real["kind"] == "person"]
    owners = persons.assign(role="owner")
    desks = firms[generator.integers(0, 4, size=len(firms)) > 0].assign(name=None, role="front_desk")
    staff = _draw_staff(generator, firms)
    everyone = pd.concat([owners, staff, desks]).sort_values("customer", kind="stable")
    habit = generator.integers(0, 5, size=len(everyone)).tolist()
    phones = [written_phone(phone, way) for phone, way in zip(everyone["phone"], habit, strict=True)]
    table = everyone.assign(phone=phones)[["customer", "name", "role", "email", "phone"]]
    return table.set_index(pd.RangeIndex(_FIRST_CONTACT, _FIRST_CONTACT + len(table), name="contact"))


def _draw_staff(generator: np.random.Generator, firms: pd.DataFrame) -> pd.DataFrame:
    """Return one or two persons a firm; the second has another role and another family name than the first."""
    count = generator.integers(1, 3, size=len(firms)).astype(np.intp)
    place = np.concatenate([np.arange(persons) for persons in count])
    staff = firms.loc[np.repeat(firms.index.to_numpy(), count)]
    role = np.repeat(generator.integers(0, len(_ROLES), size=len(firms)), count) + place
    family = np.repeat(generator.integers(0, len(FAMILY_NAMES), size=len(firms)), count) + 7 * place
    first = chosen(generator, FIRST_NAMES, len(staff))
    names = [f"{name} {FAMILY_NAMES[n % len(FAMILY_NAMES)]}" for name, n in zip(first, family, strict=True)]
    return staff.assign(
        name=names,
        role=[_ROLES[r % len(_ROLES)] for r in role],
        email=[f"{mailbox_name(name)}@{mailbox}" for name, mailbox in zip(names, staff["mailbox"], strict=True)],
    )
