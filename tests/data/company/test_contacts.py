"""The people and the addresses to write to."""

from __future__ import annotations

from crm_lessons.methods import normal_phone


def test_names_and_addresses_are_plainly_invented(companies):
    """Addresses end in .example, a domain that belongs to nobody; every telephone number has three noughts in a row."""
    for company in companies:
        for table in (company["customers"], company["contacts"]):
            assert table["email"].dropna().str.strip().str.lower().str.endswith(".example").all()
            assert table["phone"].dropna().map(normal_phone).str.fullmatch(r"0\d{3}000\d{3}").all()


def test_a_firm_has_its_own_contacts_and_its_own_domain(companies):
    """A person is their only contact, a firm has one or two persons, and a desk has an address without a name."""
    for company in companies:
        contacts = company["contacts"].join(company["customers"]["kind"], on="customer")
        assert contacts["email"].is_unique
        persons = contacts[contacts["kind"] == "person"]
        assert (persons["role"] == "owner").all()
        assert persons["customer"].is_unique
        desks = contacts["role"] == "front_desk"
        assert (contacts["name"].isna() == desks).all()
        assert contacts["email"].str.match(r"(contact|achats|info)@").eq(desks).all()
        staff = contacts[~desks & (contacts["kind"] == "company")]
        assert staff.groupby("customer").size().isin([1, 2]).all()
