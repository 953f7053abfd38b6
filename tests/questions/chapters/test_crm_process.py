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
    """Lesson 1: 66 of 207 through several channels, 141 with several contacts and 75 of them through one; 17 invoices of 43."""
    channels = COURSE["interactions"].groupby("customer")["channel"]
    several, contacts = channels.nunique() > 1, channels.size()
    assert (several.sum(), len(several)) == (66, 207)
    assert ((contacts > 1).sum(), ((contacts > 1) & ~several).sum()) == (141, 75)
    log = COURSE["interactions"].query("customer == 1205")
    assert (len(log), log["channel"].nunique()) == (7, 3)
    complaints = COURSE["complaints"]
    days = (complaints["solved_on"] - complaints["date"]).dt.days
    assert (len(complaints), complaints["reason"].eq("invoice_error").sum()) == (43, 17)
    assert complaints["reason"].value_counts().idxmax() == "invoice_error"
    assert (days.mean(), (days <= 5).sum(), days.isna().sum()) == (16.85, 4, 3)


def test_the_lesson_quotes_the_ladder(orders):
    """Lesson 1: 222 suspects to 10 advocates; a query by record finds 98 customers who came back, the function 97."""
    assert ladder_counts(COURSE["customers"], orders).to_list() == [222, 191, 139, 97, 10]
    by_record = orders[orders["kind"] == "order"].groupby("customer").size()
    assert (by_record >= 2).sum() == 98


def test_the_lesson_quotes_the_records(orders):
    """Lesson 1: 240 records, 222 customers; 1004, 1216 and 1239 are one, 1011 and 1119 two; 1037 enters the first ten."""
    kept = same_customers(COURSE["customers"])
    assert (len(kept), kept.nunique()) == (240, 222)
    assert kept[[1004, 1216, 1239]].unique().tolist() == [1004]
    assert kept[[1011, 1119]].tolist() == [1011, 1119]
    revenue = orders.groupby("customer")["amount"].sum()
    joined = revenue.groupby(kept).sum().nlargest(10)
    assert set(joined.index) - set(kept[revenue.nlargest(10).index]) == {1037}


def test_the_lesson_quotes_the_sales(orders):
    """Lesson 1: 18,907,598 sold and 123,075 given back in 2024; thirteen counter sales; 54.3 % from customers of 2023."""
    in_2024 = orders["date"].dt.year == 2024
    by_kind = orders[in_2024].groupby("kind")["amount"].sum()
    assert (by_kind["order"], by_kind["credit_note"], by_kind.sum()) == (18_907_598, -123_075, 18_784_523)
    assert SHEET["net_sales"].expected(COURSE) == 18_784_523
    nobody = orders[orders["customer"].isna()]
    assert (len(nobody), nobody["amount"].sum()) == (13, 231_564)
    later = orders[in_2024 & orders["customer"].notna()]
    already = later["customer"].isin(orders.loc[~in_2024, "customer"])
    assert round(later.loc[already, "amount"].sum() / later["amount"].sum(), 3) == 0.543


def test_the_lesson_quotes_consents_and_losses(orders):
    """Lesson 1: 37 contacts at customers' said no, 16 of 651 messages went to people who had; 16 of 87 buyers did not come back."""
    contacts, consents = COURSE["contacts"], COURSE["consents"]
    refused = contacts.index.map(last_decisions(consents)) == "opt_out"
    buyers = orders.loc[orders["kind"] == "order", "customer"]
    assert (refused & contacts["customer"].isin(buyers)).sum() == 37
    wrong = 0
    for campaign, sent in COURSE["messages"].groupby("campaign"):
        before = last_decisions(consents, before=COURSE["campaigns"].loc[campaign, "date"])
        wrong += (sent["contact"].map(before) == "opt_out").sum()
    assert (wrong, len(COURSE["messages"])) == (16, 651)
    assert consents.query("contact == 3047").sort_values("date")["decision"].to_list() == ["opt_in", "opt_out"]
    kept = same_customers(COURSE["customers"])
    purchases = orders[(orders["kind"] == "order") & orders["customer"].notna()]
    bought = {
        year: set(kept[group["customer"].to_list()]) for year, group in purchases.groupby(purchases["date"].dt.year)
    }
    assert (len(bought[2023] - bought[2024]), len(bought[2023])) == (16, 87)


def test_the_lesson_quotes_the_famous_figures():
    """Lesson 1: 3.5 and 2.4 times, not five; five points + 40.7 %, five per cent of the losses + 3.1 % (at 10 %)."""
    won = COURSE["budget"]["acquisition_cost"] / COURSE["budget"]["customers_won"]
    kept = COURSE["budget"]["loyalty_cost"] / COURSE["budget"]["customers_kept"]
    assert (won / kept).to_list() == pytest.approx([3.5, 2.4])
    value = {rate: rate / (1.10 - rate) for rate in (0.90, 0.905, 0.95)}
    assert value[0.95] / value[0.90] - 1 == pytest.approx(0.407, abs=5e-4)
    assert value[0.905] / value[0.90] - 1 == pytest.approx(0.031, abs=5e-4)
