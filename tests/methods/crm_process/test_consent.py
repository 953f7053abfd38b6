import datetime
from itertools import product

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, last_decisions, may_email
from crm_lessons.text.language import speak

SITUATIONS = ["opted_out", "opted_in", "customer_of_similar_product", "generic_company_address"]
EVERY_CASE = pd.DataFrame(product([False, True], repeat=4), columns=SITUATIONS)
CONSENTS = pd.DataFrame(
    [
        (7, "2024-03-01", "opt_out"),
        (7, "2023-01-10", "opt_in"),
        (8, "2023-05-05", "opt_out"),
        (8, "2024-01-02", "opt_in"),
        (9, "2024-06-01", "opt_in"),
    ],
    columns=["contact", "date", "decision"],
).assign(date=lambda table: pd.to_datetime(table["date"]))


@pytest.mark.parametrize(
    ("situation", "allowed"),
    [
        ([], False),
        (["opted_in"], True),
        (["customer_of_similar_product"], True),
        (["generic_company_address"], True),
        (["opted_out"], False),
        (["opted_out", "opted_in"], False),
        (["opted_out", "customer_of_similar_product", "generic_company_address", "opted_in"], False),
    ],
)
def test_one_reason_is_enough_and_a_refusal_always_wins(situation, allowed):
    """Exercise 1.8: a prior yes, a similar product bought or a company's own address; never against an opt-out."""
    contact = pd.DataFrame([[column in situation for column in SITUATIONS]], columns=SITUATIONS, index=[41])
    assert may_email(contact).to_dict() == {41: allowed}


def test_the_rule_on_all_sixteen_cases():
    """Of sixteen situations seven allow the message: those without refusal and with at least one reason."""
    allowed = may_email(EVERY_CASE)
    assert allowed.sum() == 7
    assert not allowed[EVERY_CASE["opted_out"]].any()
    assert (allowed.name, allowed.dtype) == ("may_email", bool)


def test_one_and_zero_are_true_and_false():
    """A table read from SQL says 1 and 0, or answers typed one by one: the same rule."""
    for table in (EVERY_CASE.astype(int), EVERY_CASE.astype(object), EVERY_CASE.astype("boolean")):
        assert may_email(table).equals(may_email(EVERY_CASE))


@given(st.permutations(SITUATIONS), st.permutations(list(EVERY_CASE.index)))
def test_neither_the_order_of_columns_nor_of_rows_matters(columns, rows):
    """Other columns may stand among them, too."""
    table = EVERY_CASE.loc[rows, columns].assign(email="a@b.example")
    assert may_email(table).equals(may_email(EVERY_CASE).loc[rows])


def test_nobody_to_write_to_is_an_answer():
    """An empty list of contacts has an empty answer."""
    assert may_email(EVERY_CASE.iloc[:0]).empty


@pytest.mark.parametrize(
    ("contacts", "found"),
    [
        ({"opted_out": [True]}, "un dictionnaire"),
        (EVERY_CASE.drop(columns="opted_in"), "`opted_in`"),
        (EVERY_CASE.astype(object).replace({"opted_out": {True: None}}), "`opted_out`"),
        (EVERY_CASE.assign(opted_in="oui"), "`opted_in`"),
        (EVERY_CASE.assign(opted_in=2), "`opted_in`"),
        (EVERY_CASE.set_axis([3] * 16), "3"),
    ],
)
def test_what_is_neither_true_nor_false_is_named(contacts, found):
    """The message names the column and the contacts: an unknown case is looked up, not guessed."""
    with pytest.raises(InputError, match=found):
        may_email(contacts)


def test_the_last_decision_counts():
    """Somebody in, then out, has opted out; somebody out, then in, has opted in; the rows may come in any order."""
    assert last_decisions(CONSENTS).to_dict() == {7: "opt_out", 8: "opt_in", 9: "opt_in"}


def test_on_the_eve_of_a_campaign_only_the_past_counts():
    """On 1 March 2024 contact 7 had not yet opted out that day, and contact 9 had decided nothing."""
    for eve in ("2024-03-01", pd.Timestamp("2024-03-01"), datetime.date(2024, 3, 1)):
        assert last_decisions(CONSENTS, before=eve).to_dict() == {7: "opt_in", 8: "opt_in"}
    assert last_decisions(CONSENTS, before="2020-01-01").empty


def test_of_two_decisions_on_one_day_the_one_listed_last_counts():
    """A stated rule, not chance."""
    same_day = CONSENTS.assign(date=pd.Timestamp("2024-01-01"))
    assert last_decisions(same_day).to_dict() == {7: "opt_in", 8: "opt_in", 9: "opt_in"}


def test_dates_may_be_text():
    """A table that comes from SQL has its dates as text."""
    text = CONSENTS.assign(date=CONSENTS["date"].dt.strftime("%Y-%m-%d"))
    assert last_decisions(text).equals(last_decisions(CONSENTS))


@given(st.permutations(list(CONSENTS.index)))
def test_the_order_of_the_rows_does_not_matter(order):
    """Where no two decisions fall on one day."""
    assert last_decisions(CONSENTS.loc[order]).equals(last_decisions(CONSENTS))


@pytest.mark.parametrize(
    ("consents", "found"),
    [
        (None, "une valeur vide"),
        (CONSENTS.drop(columns="date"), "`date`"),
        (CONSENTS.assign(date=pd.NaT), "`date` manque"),
        (CONSENTS.assign(contact=None), "`contact` manque"),
        (CONSENTS.assign(decision="yes"), "opt_in"),
        (CONSENTS.assign(date="hier"), "hier"),
        (CONSENTS.assign(date=["2024-03-01", "2023-01-10", "05/05/2023", "2024-01-02", "2024-06-01"]), "05/05/2023"),
    ],
)
def test_a_decision_without_proof_is_refused(consents, found):
    """The message names the column and the rows."""
    with pytest.raises(InputError, match=found):
        last_decisions(consents)


def test_the_eve_must_be_a_date():
    """A campaign without a date has no eve."""
    with pytest.raises(InputError, match="demain"):
        last_decisions(CONSENTS, before="demain")


def test_the_inputs_are_never_changed():
    """Two tables, both as they were."""
    consents, cases = CONSENTS.copy(), EVERY_CASE.copy()
    last_decisions(consents)
    may_email(cases)
    pd.testing.assert_frame_equal(consents, CONSENTS)
    pd.testing.assert_frame_equal(cases, EVERY_CASE)


def test_the_error_speaks_the_reader_s_language():
    """In an English session the same error is in English."""
    speak("en")
    with pytest.raises(InputError, match="look again at rows"):
        last_decisions(CONSENTS.assign(decision="yes"))
