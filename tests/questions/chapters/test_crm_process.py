"""Chapter 1: what part of an answer is worth, texts, and what the lesson quotes."""

from __future__ import annotations

import numpy as np
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.methods import (
    ladder_counts,
    last_decisions,
    same_customers,
)
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.crm_process.is_multichannel import multichannel_by_hand
from crm_lessons.questions.crm_process.may_receive import may_receive_by_hand

SHEET = SHEETS["01_crm_process"]
COURSE = sheet_data(SHEET.stem) | lesson_data(SHEET.stem)
AMINA = sheet_data(SHEET.stem, "amina")


def test_course_the_exercise_s_step_rates():
    """Course, exercise 1.7: 12 %, 15 %, 40 %, 12.5 %; divided by the first rung they are .12, .018, .0072 and .0009."""
    assert SHEET["step_rates"].expected(COURSE) == pytest.approx([0.12, 0.15, 0.40, 0.125])
    verdict = check_answer(SHEET["step_rates"], [0.12, 0.018, 0.0072, 0.0009], COURSE)
    assert verdict.mistake == "from_the_start"
    assert check_answer(SHEET["step_rates"], [12, 15, 40, 12.5], COURSE).points == 1


def test_course_segment_first_has_no_customer_to_put_in_a_segment():
    """Course, exercise 1.1: nobody can be put in a segment before being identified; half the points, and the question why."""
    verdict = check_answer(SHEET["steps"], ["segmenter", "identifier", "adapter", "échanger", "évaluer"], COURSE)
    assert (verdict.mistake, verdict.points) == ("segment_first", 0.5)


def test_course_customize_is_not_the_fourth_step():
    """Course, exercise 1.4: read letter by letter, IDIC would make one interact by adapting."""
    answer = {"Identify": "identify", "Differentiate": "segment", "Interact": "adapt", "Customize": "interact"}
    assert check_answer(SHEET["idic"], answer, COURSE).mistake == "letter_by_letter"


def test_one_activity_out_of_place_earns_most_of_the_points():
    """Seven of eight right: three quarters and more of two points, rounded down to a quarter."""
    answer = SHEET["step_of_activity"].expected(COURSE).to_dict()
    answer[1] = "evaluate"
    verdict = check_answer(SHEET["step_of_activity"], answer, COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 1.75)


def test_billing_in_front_is_met_by_name():
    """Course, exercise 1.5: the invoice reaches the customer, but it is drawn up behind."""
    sentences = COURSE["tasks"]["description"]
    billing = int(sentences.index[[sentence.fr.startswith("Établir les factures") for sentence in sentences]][0])
    answer = SHEET["offices"].expected(COURSE).to_dict() | {billing: "front"}
    assert check_answer(SHEET["offices"], answer, COURSE).mistake == "billing_in_front"


def test_a_household_is_two_customers():
    """Course, exercise 1.9: two persons who share a telephone are not one customer; all the other records are kept rightly."""
    answer = set(same_customers(COURSE["records"].assign(name="anybody")))
    verdict = check_answer(SHEET["kept_records"], answer, COURSE)
    assert (verdict.mistake, verdict.points) == ("household_merged", 2.5)


def test_a_function_that_forgets_the_refusals_earns_nothing():
    """Course, exercise 1.8: an opt-out always wins."""

    def may_receive(contacts):
        return contacts["opted_in"] | contacts["customer_of_similar_product"] | contacts["generic_company_address"]

    verdict = check_answer(SHEET["may_receive"], may_receive, COURSE)
    assert (verdict.mistake, verdict.points) == ("opt_out_forgotten", 0)


@pytest.mark.parametrize("seed", range(5))
def test_no_hidden_input_has_two_right_answers(seed):
    """Right functions written by hand are right whatever the grader draws."""
    generator = np.random.Generator(np.random.PCG64(seed))
    for name, function in (("is_multichannel", multichannel_by_hand), ("may_receive", may_receive_by_hand)):
        assert check_answer(SHEET[name], function, AMINA, generator).outcome is Outcome.CORRECT


TEXT = SHEET["first_decision"]


@pytest.mark.parametrize(
    ("written", "mistake"),
    [
        ("Il faut réunir les 12 fiches.", "too_short"),
        (("Je demanderais au comptoir de chercher chaque client avant d'en créer un, et à une personne des ventes de réunir les "
         "fiches, en appelant quand elle hésite entre deux clients."), "no_figure"),
        (("Il faut acheter un nouveau logiciel de CRM, le meilleur du classement, et les 12 fiches se réuniront seules ; les "
         "vendeurs auront alors le temps de vendre davantage à chacun."), "a_tool_will_do"),
        (("Une personne réunira les 12 fiches, qui ne font que 8 clients, et le comptoir cherchera avant de créer. Le risque est "
         "de fondre deux clients en un : dans le doute, on appelle."), None),
    ],
)  # fmt: skip
def test_a_text_goes_to_the_teacher_with_a_word_for_its_author(written, mistake):
    """No program marks a text; it is kept, and what it plainly lacks is said."""
    verdict = check_answer(TEXT, written, COURSE)
    assert (verdict.outcome, verdict.points, verdict.mistake) == (Outcome.FOR_THE_TEACHER, 0, mistake)


@pytest.fixture(scope="module")
def orders():
    """The orders of the lesson with what each is worth."""
    lines = COURSE["order_lines"]
    amount = (lines["quantity"] * lines["unit_price"]).groupby(lines["order"]).sum()
    return COURSE["orders"].assign(amount=amount)


def test_the_lesson_quotes_the_contacts_and_the_complaints():
    """Lesson 1: 349 of 493 through several channels, 441 with several contacts and 92 of them through one; 29 invoices of 78."""
    channels = COURSE["interactions"].groupby("customer")["channel"]
    several, contacts = channels.nunique() > 1, channels.size()
    assert (several.sum(), len(several)) == (349, 493)
    assert ((contacts > 1).sum(), ((contacts > 1) & ~several).sum()) == (441, 92)
    log = COURSE["interactions"].query("customer == 1456 and date >= '2024-12-01'")
    assert (len(log), log["channel"].nunique()) == (7, 4)
    complaints = COURSE["complaints"]
    days = (complaints["solved_on"] - complaints["date"]).dt.days
    assert (len(complaints), complaints["reason"].eq("invoice_error").sum()) == (78, 29)
    assert complaints["reason"].value_counts().idxmax() == "invoice_error"
    assert (round(days.mean(), 2), (days <= 5).sum(), days.isna().sum()) == (9.92, 7, 42)
    waiting = complaints[complaints["solved_on"].isna() & (complaints["date"] >= "2024-10-01")]
    assert (len(waiting), 1456 in set(waiting["customer"])) == (6, True)


def test_the_lesson_quotes_the_ladder(orders):
    """Lesson 1: 490 suspects to 27 advocates; a query by record finds 343 who came back, 24 too many and 5 forgotten."""
    assert ladder_counts(COURSE["customers"], orders).to_list() == [490, 439, 404, 324, 27]
    by_record = orders[orders["kind"] == "order"].groupby("customer").size()
    assert (by_record >= 2).sum() == 343
    found = set(same_customers(COURSE["customers"])[by_record.index[by_record >= 2]])
    assert (343 - len(found), 324 - len(found)) == (24, 5)


def test_the_lesson_quotes_the_records(orders):
    """Lesson 1: 539 records, 490 customers; 1094, 1175 and 1197 are one, 1251 and 1433 two; 1293 enters the first ten."""
    kept = same_customers(COURSE["customers"])
    assert (len(kept), kept.nunique()) == (539, 490)
    assert kept[[1094, 1175, 1197]].unique().tolist() == [1094]
    assert kept[[1251, 1433]].tolist() == [1251, 1433]
    revenue = orders.groupby("customer")["amount"].sum()
    joined = revenue.groupby(kept).sum().nlargest(10)
    assert set(joined.index) - set(kept[revenue.nlargest(10).index]) == {1293}


def test_the_lesson_quotes_the_sales(orders):
    """Lesson 1: 3,776,164 sold and 27,578 given back in 2024; fourteen counter sales; 82.4 % from customers of 2023."""
    in_2024 = orders["date"].dt.year == 2024
    by_kind = orders[in_2024].groupby("kind")["amount"].sum()
    assert (by_kind["order"], by_kind["credit_note"], by_kind.sum()) == (3_776_164, -27_578, 3_748_586)
    assert SHEET["net_sales"].expected(COURSE) == 3_748_586
    nobody = orders[orders["customer"].isna()]
    assert (len(nobody), nobody["amount"].sum()) == (14, 13_940)
    later = orders[in_2024 & orders["customer"].notna()]
    already = later["customer"].isin(orders.loc[orders["date"].dt.year == 2023, "customer"])
    assert round(later.loc[already, "amount"].sum() / later["amount"].sum(), 3) == 0.824


def test_the_lesson_quotes_consents_and_losses(orders):
    """Lesson 1: 125 contacts at customers' said no, 22 of 646 messages went to people who had; 99 of 282 buyers did not come back."""
    contacts, consents = COURSE["contacts"], COURSE["consents"]
    refused = contacts.index.map(last_decisions(consents)) == "opt_out"
    buyers = orders.loc[orders["kind"] == "order", "customer"]
    assert (refused & contacts["customer"].isin(buyers)).sum() == 125
    wrong = 0
    for campaign, sent in COURSE["messages"].groupby("campaign"):
        before = last_decisions(consents, before=COURSE["campaigns"].loc[campaign, "date"])
        wrong += (sent["contact"].map(before) == "opt_out").sum()
    assert (wrong, len(COURSE["messages"])) == (22, 646)
    assert consents.query("contact == 3045").sort_values("date")["decision"].to_list() == ["opt_in", "opt_out"]
    kept = same_customers(COURSE["customers"])
    purchases = orders[(orders["kind"] == "order") & orders["customer"].notna()]
    bought = {
        year: set(kept[group["customer"].to_list()]) for year, group in purchases.groupby(purchases["date"].dt.year)
    }
    assert (len(bought[2023] - bought[2024]), len(bought[2023])) == (99, 282)
    assert COURSE["budget"].loc[2024, "customers_kept"] == 282 - 99


def test_the_lesson_quotes_the_famous_figures():
    """Lesson 1: 3.5 and 2.4 times, not five; five points + 40.7 %, five per cent of the losses + 3.1 % (at 10 %)."""
    won = COURSE["budget"]["acquisition_cost"] / COURSE["budget"]["customers_won"]
    kept = COURSE["budget"]["loyalty_cost"] / COURSE["budget"]["customers_kept"]
    assert (won / kept).to_list() == pytest.approx([3.5, 2.4], abs=1e-4)
    value = {rate: rate / (1.10 - rate) for rate in (0.90, 0.905, 0.95)}
    assert value[0.95] / value[0.90] - 1 == pytest.approx(0.407, abs=5e-4)
    assert value[0.905] / value[0.90] - 1 == pytest.approx(0.031, abs=5e-4)
