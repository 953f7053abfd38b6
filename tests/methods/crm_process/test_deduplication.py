import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, normal_email, normal_name, normal_phone, same_customers

TYPED = pd.DataFrame(
    [
        ("Sté Orsamine Irrigation S.A.R.L.", "0522-000123", "contact@orsamine.example"),
        ("ORSAMINE IRRIGATION", "+212 522 00 01 23", None),
        ("Orsamine", "0611-000456", " Contact@Orsamine.Example "),
        ("Salma Lahlou", "0600-000789", "salma@courriel.example"),
        ("Karim Lahlou", "06.00.00.07.89", "karim@courriel.example"),
        ("Salma Lahlou", "0600-000111", "salma.lahlou@courriel.example"),
    ],
    columns=["name", "phone", "email"],
    index=pd.Index([1004, 1002, 1009, 1005, 1006, 1007], name="customer"),
)

few = st.sampled_from
names = few([None, "Aradane Forages", "ARADANE FORAGES SARL", "Miromine", ""])
phones = few([None, "0522-000001", "+212 522 00 00 01", "0522-000002", "n/a"])
emails = few([None, "a@x.example", " A@X.example", "b@x.example", "?"])
tables = st.lists(st.tuples(names, phones, emails), max_size=12).map(
    lambda rows: pd.DataFrame(rows, columns=["name", "phone", "email"])
)


def test_records_of_one_firm_are_one_and_those_of_a_household_are_not():
    """One firm by e-mail or by telephone and name; two persons with one telephone stay two, and so do two namesakes."""
    assert same_customers(TYPED).to_dict() == {1004: 1002, 1002: 1002, 1009: 1002, 1005: 1005, 1006: 1006, 1007: 1007}


def test_the_result_keeps_the_table_s_order_and_labels():
    """Numbers or codes, in any order: the answer is laid beside the table."""
    kept = same_customers(TYPED)
    assert kept.index.equals(TYPED.index)
    assert (kept.name, kept.dtype) == ("kept", TYPED.index.dtype)
    codes = TYPED.set_axis(["C4", "C2", "C9", "C5", "C6", "C7"])
    assert list(same_customers(codes)) == ["C2", "C2", "C2", "C5", "C6", "C7"]


@pytest.mark.parametrize(
    "phone",
    [
        "0522-000123",
        "05 22 00 01 23",
        "+212 522 00 01 23",
        "+212 (0)522.00.01.23",
        "00212522000123",
        "212522000123",
        " 0522/00/01/23 ",
        522000123,
        522000123.0,
        212522000123,
        np.int64(522000123),
    ],
)
def test_one_number_has_many_spellings(phone):
    """With the country or without it, with dots, dashes or spaces, or without the 0 that a spreadsheet ate."""
    assert normal_phone(phone) == "0522000123"


def test_a_foreign_number_keeps_its_country():
    """A French number is not taken for a Moroccan one."""
    assert normal_phone("+33 1 99 00 01 23") == normal_phone("0033199000123") == "0033199000123"


@pytest.mark.parametrize(
    "nothing", [None, float("nan"), float("inf"), pd.NA, pd.NaT, "", "-", "n/a", "12", True, ["0522000123"]]
)
def test_what_is_no_number_no_address_and_no_name_is_none(nothing):
    """Nothing equals nothing: a dash in two records does not make one customer of them."""
    assert normal_phone(nothing) is None
    assert normal_email(nothing) is None
    assert (
        same_customers(pd.DataFrame({"name": ["x", "x"], "phone": [nothing] * 2, "email": [nothing] * 2})).nunique()
        == 2
    )


def test_an_address_is_the_same_in_capitals_and_with_spaces():
    """Keyboards and copied cells add both."""
    assert normal_email(" Contact@Orsamine. Example\n") == "contact@orsamine.example"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Sté Orsamine Irrigation S.A.R.L.", "orsamine irrigation"),
        ("ORSAMINE  IRRIGATION - SARL AU", "orsamine irrigation"),
        ("Élevages Noradane", "elevages noradane"),
        ("E\u0301levages Noradane", "elevages noradane"),
        ("SARL", None),
        ("  ", None),
        (None, None),
        (12, None),
    ],
)
def test_a_name_loses_its_legal_form_and_its_accents(name, expected):
    """What is left is what a person would read aloud."""
    assert normal_name(name) == expected


@given(tables)
def test_no_group_is_left_or_merged_without_a_reason(customers):
    """Two records that share an e-mail, or telephone and name, are together; a record alone shares neither with anyone."""
    kept = same_customers(customers)
    signs = pd.DataFrame({
        "email": customers["email"].map(normal_email, na_action="ignore"),
        "both": [
            f"{normal_phone(phone)} {normal_name(name)}" if normal_phone(phone) and normal_name(name) else None
            for phone, name in zip(customers["phone"], customers["name"], strict=True)
        ],
    })  # fmt: skip
    for sign in signs:
        for _, group in signs[signs[sign].notna()].groupby(sign):
            assert kept[group.index].nunique() == 1
    for _, group in kept.groupby(kept):
        if len(group) > 1:
            theirs = signs.loc[group.index]
            assert (theirs["email"].duplicated(keep=False) & theirs["email"].notna()
                    | theirs["both"].duplicated(keep=False) & theirs["both"].notna()).all()  # fmt: skip


@given(tables, st.randoms())
def test_the_order_of_the_records_does_not_matter(customers, random):
    """Shuffled, the same records fall into the same groups, each called by its smallest number."""
    order = list(customers.index)
    random.shuffle(order)
    kept = same_customers(customers)
    assert same_customers(customers.loc[order]).sort_index().equals(kept)
    assert (kept <= kept.index).all()
    assert (kept[kept].to_numpy() == kept).all()


@given(tables)
def test_once_merged_nothing_is_left_to_merge(customers):
    """What is kept is one record a customer: no two of them have anything in common any more."""
    kept = same_customers(customers)
    again = same_customers(customers.loc[kept.unique()])
    assert (again == again.index).all()


def test_a_chain_of_records_is_one_customer():
    """Each shares its e-mail with the one before and telephone and name with the next: a hundred records, one customer."""
    rows = [("x", f"0522-00{place // 2:04d}", f"{(place + 1) // 2}@x.example") for place in range(100)]
    assert same_customers(pd.DataFrame(rows, columns=["name", "phone", "email"])).nunique() == 1


def test_the_input_is_never_changed():
    """Records are compared in one form and kept in the one they have."""
    before = TYPED.copy()
    same_customers(TYPED)
    pd.testing.assert_frame_equal(TYPED, before)


@pytest.mark.parametrize(
    ("customers", "found"),
    [
        ([1, 2], "une liste"),
        (TYPED["name"], "une série pandas"),
        (TYPED.drop(columns="email"), "`email`"),
        (pd.concat([TYPED, TYPED.iloc[:1]]), "1004"),
        (TYPED.set_axis([1, 2, "C3", 4, 5, 6]), "mêlent nombres et textes"),
        (pd.concat([TYPED, TYPED[["email"]]], axis=1), "Deux colonnes"),
    ],
)
def test_what_cannot_be_compared_is_said_in_words(customers, found):
    """The message names the column or the number, and what to do."""
    with pytest.raises(InputError, match=found):
        same_customers(customers)


def test_a_long_chain_of_records_is_one_customer():
    """20,000 records, each tied to the next by its e-mail or by its phone and name in turn: the first stands for all."""
    place = pd.RangeIndex(20_000)
    link = (place // 2).astype(str)
    other_link = ((place + 1) // 2).astype(str)
    records = pd.DataFrame(
        {"name": "Atlas " + other_link, "phone": "0522" + other_link.str.zfill(6), "email": link + "@atlas.ma"},
        index=place,
    )
    assert (same_customers(records) == 0).all()
