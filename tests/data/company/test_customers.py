"""Records as they were typed: firms registered again, households, namesakes, what is missing."""

from __future__ import annotations

from crm_lessons.methods import normal_name, normal_phone, same_customers


def test_some_firms_are_registered_two_or_three_times(companies, kept):
    """Firms only, at least two of them three times; the telephone of no two records of a firm is written alike."""
    for company, one in zip(companies, kept, strict=True):
        records = one.groupby(one).size()
        assert set(records) == {1, 2, 3}
        assert (records == 3).sum() >= 2
        assert (records == 2).sum() >= 9
        again = company["customers"][one.duplicated(keep=False)]
        assert (again["kind"] == "company").all()
        assert not again.duplicated("phone").any()


def test_a_firm_is_recognised_by_its_email_or_by_telephone_and_name(companies, kept):
    """Each rule is needed: without either, some firms stay split; three records may be one only through the second."""
    for company, one in zip(companies, kept, strict=True):
        customers = company["customers"]
        assert same_customers(customers.assign(email=None)).nunique() > one.nunique()
        assert same_customers(customers.assign(phone=None)).nunique() > one.nunique()
        for _, group in one.groupby(one):
            if len(group) == 3:
                first_and_last = customers.loc[[group.index[0], group.index[2]]]
                assert same_customers(first_and_last).nunique() == 2


def test_a_household_and_namesakes_stay_distinct(companies, kept):
    """Three pairs of persons share a telephone and two persons share a name: nobody is merged with them."""
    for company, one in zip(companies, kept, strict=True):
        persons = company["customers"][company["customers"]["kind"] == "person"]
        phones, names = persons["phone"].map(normal_phone), persons["name"].map(normal_name)
        household = persons[phones.duplicated(keep=False)]
        assert len(household) == 6
        assert household["email"].is_unique
        assert names[household.index].is_unique
        assert names.duplicated().sum() == 1
        assert one[persons.index].is_unique


def test_a_few_records_lack_a_telephone_or_an_address(companies):
    """What nobody typed is missing, not empty text; no such record is part of a duplicate's only link."""
    for company in companies:
        customers = company["customers"]
        assert customers["phone"].isna().sum() == 6
        assert customers["email"].isna().sum() >= 8
        assert not (customers[["phone", "email"]] == "").any().any()
