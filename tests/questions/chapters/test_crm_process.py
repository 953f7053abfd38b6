"""Chapter 1: what part of an answer is worth, texts, and what the lesson quotes."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.crm_process.step_costs import advocates_each
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.methods import (
    ladder_counts,
    last_decisions,
    normal_email,
    normal_phone,
    rate_interval,
    same_customers,
)
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.crm_process.is_multichannel import multichannel_by_hand
from crm_lessons.questions.crm_process.may_receive import may_receive_by_hand
from crm_lessons.questions.crm_process.same_customer import pairs_of, same_customer_by_hand

SHEET = SHEETS["01_crm_process"]
COURSE = sheet_data(SHEET.stem) | lesson_data(SHEET.stem)
LESSON = lesson_data(SHEET.stem)
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
    """Course, exercise 1.9: two persons who share a telephone are not one customer; the rule that joins them is met by name."""

    def same_customer(pairs):
        same_phone = pairs["phone_1"].map(normal_phone) == pairs["phone_2"].map(normal_phone)
        email = pairs["email_1"].map(normal_email)
        return same_phone | ((email == pairs["email_2"].map(normal_email)) & email.notna())

    verdict = check_answer(SHEET["same_customer"], same_customer, COURSE)
    assert (verdict.mistake, verdict.points) == ("phone_alone", 1.5)


def test_the_rule_to_be_built_decides_as_the_method_does_of_two_records_alone():
    """The right answer is the package's own: on every pair of the course's records, `same_customers` says the same."""
    records, right = COURSE["records"], SHEET["same_customer"].expected(COURSE)
    by_the_method = [same_customers(records.loc[[*pair]]).nunique() == 1 for pair in combinations(records.index, 2)]
    assert right(pairs_of(records)).to_list() == by_the_method
    assert 0 < sum(by_the_method) < len(by_the_method)


def test_the_rule_is_built_and_not_called():
    """The package's function that joins records does the whole work: it earns a sentence, and no points."""

    def same_customer(pairs):
        return pairs.apply(lambda row: same_customers(row.to_frame().T).nunique() == 1, axis=1)

    verdict = check_answer(SHEET["same_customer"], same_customer, COURSE)
    assert verdict.points == 0
    assert "same_customers" in str(verdict.message)


def test_the_largest_prospects_are_not_the_best_visits():
    """Ranked by potential alone the five are others, met by name; with the insolvent left in, too."""
    prospects = COURSE["prospects"]
    solvent = prospects[prospects["solvent"]]
    verdict = check_answer(SHEET["best_prospects"], [*solvent.nlargest(5, "yearly_potential").index], COURSE)
    assert verdict.mistake == "the_largest"
    worth = prospects["yearly_potential"] * prospects["chance_of_winning"] / prospects["visits_needed"]
    verdict = check_answer(SHEET["best_prospects"], [*worth.nlargest(5).index], COURSE)
    assert verdict.mistake == "insolvent_left_in"


def test_a_share_of_new_customers_by_record_is_met_by_name():
    """Second records pass for new customers: half the points, and the question of who they are."""
    orders, lines = COURSE["orders"], COURSE["order_lines"]
    amount = (lines["quantity"] * lines["unit_price"]).groupby(lines["order"]).sum()
    known = orders.assign(amount=amount).dropna(subset="customer")
    year = known["date"].dt.year
    new = ~known["customer"].isin(known.loc[year < 2024, "customer"])
    share = known["amount"][new & (year == 2024)].sum() / known["amount"][year == 2024].sum()
    verdict = check_answer(SHEET["really_new"], share, COURSE)
    assert (verdict.mistake, verdict.points) == ("by_record", 1.5)


def test_both_first_gestures_earn_the_point_each_for_its_reason():
    """Sending the technician, or reading the record; never for the other's reason."""
    points = {
        answer: check_answer(SHEET["first_gesture"], answer, COURSE).points for answer in ("a5", "c6", "a6", "c5")
    }
    assert points == {"a5": 1, "c6": 1, "a6": 0, "c5": 0}


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
    for name, function in (
        ("is_multichannel", multichannel_by_hand),
        ("may_receive", may_receive_by_hand),
        ("same_customer", same_customer_by_hand),
    ):
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
    lines = LESSON["order_lines"]
    amount = (lines["quantity"] * lines["unit_price"]).groupby(lines["order"]).sum()
    return LESSON["orders"].assign(amount=amount)


@pytest.fixture(scope="module")
def kept():
    """The customer that each record of the lesson stands for."""
    return same_customers(LESSON["customers"])


@pytest.fixture(scope="module")
def known(orders, kept):
    """The orders and credit notes of known customers, with who they are and their year."""
    named = orders.dropna(subset="customer")
    return named.assign(who=named["customer"].astype(int).map(kept), year=named["date"].dt.year)


def test_the_lesson_quotes_the_contacts_and_the_complaints(kept):
    """Lesson 1: seven contacts of the dairy through four channels; 340 of 427 who could change doors; 29 invoices of 78."""
    log = LESSON["interactions"]
    hers = log.query("customer == 1456 and date >= '2024-12-01'")
    assert (len(hers), hers["channel"].nunique()) == (7, 4)
    by_customer = log.groupby(log["customer"].map(kept))["channel"]
    assert ((by_customer.nunique() > 1).sum(), (by_customer.size() > 1).sum()) == (340, 427)
    complaints = LESSON["complaints"]
    days = (complaints["solved_on"] - complaints["date"]).dt.days
    assert (len(complaints), complaints["reason"].eq("invoice_error").sum()) == (78, 29)
    assert complaints["reason"].value_counts().idxmax() == "invoice_error"
    assert (round(days.mean(), 2), days.isna().sum()) == (9.92, 42)
    of_2024 = complaints["date"].dt.year == 2024
    assert ((days[of_2024] <= 5).sum(), days[of_2024].isna().sum(), of_2024.sum()) == (3, 17, 37)
    assert complaints.loc[complaints["customer"] == 1456, "solved_on"].isna().all()


def test_the_lesson_quotes_the_records(orders, kept):
    """Lesson 1: 539 records, 490 customers; 1094, 1175 and 1197 are one, 1251 and 1433 two; 1293 enters the first ten."""
    assert (len(kept), kept.nunique()) == (539, 490)
    assert kept[[1094, 1175, 1197]].unique().tolist() == [1094]
    assert kept[[1251, 1433]].tolist() == [1251, 1433]
    revenue = orders.groupby("customer")["amount"].sum()
    joined = revenue.groupby(kept).sum().nlargest(10)
    assert set(joined.index) - set(kept[revenue.nlargest(10).index]) == {1293}


def test_the_lesson_s_share_of_new_customers_falls_as_the_base_is_cleaned(known):
    """Lesson 1: 17.6 % by record, 13.9 % records joined, 12.2 % really new; the dairy is the fourth of the 49."""
    amount, year = known["amount"], known["year"]

    def share(who, before):
        new = ~known[who].isin(known.loc[before, who])
        return round(float(amount[new & (year == 2024)].sum() / amount[year == 2024].sum()), 3)

    assert [share("customer", year == 2023), share("who", year == 2023), share("who", year < 2024)] == [
        0.176,
        0.139,
        0.122,
    ]
    new = known[(year == 2024) & ~known["who"].isin(known.loc[year < 2024, "who"])]
    rank = new.groupby("who")["amount"].sum().rank(ascending=False)
    assert (len(rank), rank[1456]) == (49, 4)


def test_the_lesson_quotes_the_seals(known, kept):
    """Lesson 1: 113 in the food industry, 53 with a pump, seven who order parts often; 22 seals J 35, and three customers."""
    lines, products = LESSON["order_lines"], LESSON["products"]
    bought = lines.join(known[["who", "date", "kind"]], on="order", how="inner")
    bought = bought.join(products[["name", "family"]], on="product").query("kind == 'order'")
    food = set(kept[LESSON["customers"]["sector"] == "food_industry"])
    owners = set(bought.loc[bought["family"] == "pump", "who"])
    autumn = bought[(bought["family"] == "spare_part") & (bought["date"] >= "2024-10-01")]
    times = autumn.groupby("who")["order"].nunique()
    assert (len(food), len(food & owners), len(food & owners & set(times.index[times >= 3]))) == (113, 53, 7)
    seals = autumn[autumn["name"] == "J 35"]
    hers = seals[(seals["who"] == 1456) & (seals["date"] >= "2024-11-01")]
    assert hers["quantity"].tolist() == [8, 8, 6]
    assert seals.groupby("who")["order"].nunique().ge(3).sum() == 3


def test_the_lesson_quotes_the_sales(orders):
    """Lesson 1: 3,776,164 sold and 27,578 given back in 2024; fourteen counter sales."""
    by_kind = orders[orders["date"].dt.year == 2024].groupby("kind")["amount"].sum()
    assert (by_kind["order"], by_kind["credit_note"], by_kind.sum()) == (3_776_164, -27_578, 3_748_586)
    nobody = orders[orders["customer"].isna()]
    assert (len(nobody), nobody["amount"].sum()) == (14, 13_940)


def test_the_lesson_quotes_consents():
    """Lesson 1: 22 of 646 messages went to people who had refused; contact 3045 said yes, then no; the dairy said yes."""
    contacts, consents, messages = LESSON["contacts"], LESSON["consents"], LESSON["messages"]
    wrong = 0
    for campaign, sent in messages.groupby("campaign"):
        before = last_decisions(consents, before=LESSON["campaigns"].loc[campaign, "date"])
        wrong += (sent["contact"].map(before) == "opt_out").sum()
    assert (wrong, len(messages)) == (22, 646)
    assert consents.query("contact == 3045").sort_values("date")["decision"].to_list() == ["opt_in", "opt_out"]
    hers = contacts.index[contacts["customer"] == 1456]
    said = consents[consents["contact"].isin(hers)]
    assert (said["decision"].tolist(), said["channel"].tolist()) == (["opt_in"], ["website"])
    assert (messages["contact"].isin(hers) & (messages["sent_on"] >= "2024-01-01")).sum() == 3


def test_the_lesson_quotes_conquest_and_control():
    """Lesson 1: six largest prospects take 28 visits; 435,000 signed, 191,400 expected; four of six reached otherwise."""
    prospects = LESSON["prospects"]
    solvent = prospects[prospects["solvent"]]
    expected = solvent["yearly_potential"] * solvent["chance_of_winning"]
    assert solvent.nlargest(6, "yearly_potential")["visits_needed"].sum() == 28
    assert (solvent["yearly_potential"].sum(), round(expected.sum())) == (435_000, 191_400)
    best = (expected / solvent["visits_needed"]).sort_values(ascending=False).index
    largest = solvent["yearly_potential"].sort_values(ascending=False).index

    def won_in_twenty(ranking):
        visits = solvent["visits_needed"][ranking].cumsum()
        return round(expected[visits.index[visits <= 20]].sum())

    assert (won_in_twenty(best), won_in_twenty(largest)) == (116_250, 89_650)
    sales = LESSON["sellers"]
    new = sales[sales["customer_since"] == 2024].groupby("seller")["amount"].sum()
    assert sales.groupby("seller")["amount"].sum().idxmax() == "Karim"
    assert new.idxmax() == "Youssef"
    assert 2.4 < new["Youssef"] / new["Karim"] < 2.6


def test_the_lesson_quotes_the_ladder(orders, known):
    """Lesson 1: 490 suspects to 27 advocates; by year of first order 71, 65 and 82 % within 180 days, and nothing ranks."""
    assert ladder_counts(LESSON["customers"], orders).to_list() == [490, 439, 404, 324, 27]
    dates = known[known["kind"] == "order"].sort_values("date").groupby("who")["date"]
    first, second = dates.min(), dates.apply(lambda each: each.iloc[1] if len(each) > 1 else pd.NaT)
    again = ((second - first).dt.days <= 180)[first <= "2024-06-30"].groupby(first.dt.year)
    assert again.size().to_list() == [212, 143, 33]
    assert (100 * again.mean()).round().to_list() == [71, 65, 82]
    ends = [rate_interval(int(back), int(count)) for back, count in zip(again.sum(), again.size(), strict=True)]
    assert max(end.low for end in ends) <= min(end.high for end in ends)
    assert dates.size()[1456] == 11


def test_the_lesson_quotes_the_costs():
    """Lesson 1: 3.5 and 2.4 times, not five; a thousand dirhams give 0.5, 0.62, 1.25 and 0.71 advocates."""
    budget = LESSON["budget"]
    won = budget["acquisition_cost"] / budget["customers_won"]
    assert (won / (budget["loyalty_cost"] / budget["customers_kept"])).to_list() == pytest.approx([3.5, 2.4], abs=1e-4)
    rates = SHEET["step_rates"].expected(LESSON)
    advocates = [
        1_000 / cost * part
        for cost, part in zip(LESSON["step_costs"]["cost_of_one_more"], advocates_each(rates), strict=True)
    ]
    assert advocates == pytest.approx([0.5, 0.625, 1.25, 0.714], abs=1e-3)
