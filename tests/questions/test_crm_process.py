"""Chapter 1: right answers in other forms, what part of an answer is worth, texts, and what the lesson quotes."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.database import database
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import (
    CRM_STEPS,
    LOYALTY_LADDER,
    funnel_rates,
    ladder_counts,
    last_decisions,
    may_email,
    same_customers,
)
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind
from crm_lessons.text.language import LANGUAGES

SHEET = SHEETS["01_crm_process"]
COURSE = sheet_data(SHEET.stem)
AMINA = sheet_data(SHEET.stem, "amina")


def named(things, language):
    """Return what steps or rungs are called in one language."""
    return [thing.name.in_language(language) for thing in things]


def by_class(name):
    """Return the answer to a mapping question the other way round: class -> its members."""
    return lambda d: {its: list(group.index) for its, group in SHEET[name].expected(d).groupby(SHEET[name].expected(d))}


def multichannel_by_hand(log):
    """The function without pandas, as a careful beginner writes it."""
    channels = {}
    for customer, channel in zip(log["customer"], log["channel"], strict=True):
        channels.setdefault(customer, set()).add(channel)
    return {customer: len(seen) > 1 for customer, seen in channels.items()}


def may_receive_by_hand(contacts):
    """The rule row by row."""
    allowed = {}
    for contact, row in contacts.iterrows():
        if row["opted_out"]:
            allowed[contact] = False
        else:
            allowed[contact] = bool(
                row["opted_in"] or row["customer_of_similar_product"] or row["generic_company_address"]
            )
    return allowed


OTHER_FORMS = {
    "steps": [
        *(lambda d, language=language: named(CRM_STEPS, language) for language in LANGUAGES),
        lambda d: tuple(step.key.upper() for step in CRM_STEPS),
        lambda d: pd.Series(["Identifier", "SEGMENTER", " adapter ", "echanger", "evaluer"]),
        lambda d: np.array([step.key for step in CRM_STEPS]),
    ],
    "step_of_activity": [
        lambda d: SHEET["step_of_activity"].expected(d).to_dict(),
        by_class("step_of_activity"),
        lambda d: {
            number: {step.key: step.name.fr for step in CRM_STEPS}[key]
            for number, key in SHEET["step_of_activity"].expected(d).items()
        },
        lambda d: {str(number): [key] for number, key in SHEET["step_of_activity"].expected(d).items()},
    ],
    "idic": [
        lambda d: {
            "Identify": "identifier",
            "Differentiate": "segmenter",
            "Interact": "echanger",
            "Customize": "adapter",
        },
        lambda d: {
            "identifier": "identify",
            "différencier": "segment",
            "interact": "interact",
            "personnaliser": "adapt",
        },
        lambda d: pd.Series(SHEET["idic"].expected(d)).iloc[::-1],
    ],
    "offices": [
        lambda d: SHEET["offices"].expected(d),
        by_class("offices"),
        lambda d: {
            {"front": "Devant", "back": "derriere"}[office]: numbers
            for office, numbers in by_class("offices")(d).items()
        },
        lambda d: {f"{office} office": set(numbers) for office, numbers in by_class("offices")(d).items()},
        lambda d: {f"{office.title()}-Office": np.array(numbers) for office, numbers in by_class("offices")(d).items()},
    ],
    "is_multichannel": [
        lambda d: multichannel_by_hand,
        lambda d: lambda log: (log.drop_duplicates(["customer", "channel"]).groupby("customer").size() > 1).to_dict(),
        lambda d: lambda log: log.groupby("customer")["channel"].apply(lambda seen: len(set(seen)) > 1),
        lambda d: (
            lambda log: {
                customer: "oui" if several else "non" for customer, several in multichannel_by_hand(log).items()
            }
        ),
    ],
    "ladder": [
        *(lambda d, language=language: named(LOYALTY_LADDER, language) for language in LANGUAGES),
        lambda d: [rung.name.fr.upper() for rung in LOYALTY_LADDER],
        lambda d: pd.Series([rung.key for rung in LOYALTY_LADDER]),
    ],
    "step_rates": [
        lambda d: funnel_rates(d["funnel"]["people"])["step_rate"].dropna(),
        lambda d: [round(rate, 3) for rate in SHEET["step_rates"].expected(d)],
        lambda d: np.array(SHEET["step_rates"].expected(d)),
        lambda d: dict(reversed([*zip(SHEET["step_rates"].places, SHEET["step_rates"].expected(d), strict=True)])),
    ],
    "best_point": [
        lambda d: SHEET["best_point"].expected(d).upper(),
        lambda d: f" {SHEET['best_point'].expected(d)}) ",
    ],
    "net_sales": [
        lambda d: int(SHEET["net_sales"].expected(d)),
        lambda d: np.int64(SHEET["net_sales"].expected(d)),
        lambda d: pd.read_sql(
            'SELECT SUM(quantity * unit_price) AS net FROM order_lines JOIN orders USING ("order") '
            "WHERE date BETWEEN '2024-01-01' AND '2024-12-31'",
            database(d),
        )["net"],
        lambda d: pd.DataFrame({"net": [SHEET["net_sales"].expected(d)]}),
    ],
    "kept_records": [
        lambda d: list(same_customers(d["records"]).unique()),
        lambda d: same_customers(d["records"]).drop_duplicates(),
        lambda d: d["records"].loc[sorted(SHEET["kept_records"].expected(d))],
        lambda d: {f"client {customer}" for customer in SHEET["kept_records"].expected(d)},
    ],
    "may_receive": [
        lambda d: may_receive_by_hand,
        lambda d: lambda contacts: may_email(contacts).to_dict(),
        lambda d: lambda contacts: may_email(contacts).astype(object),
    ],
    "cost_ratio": [
        lambda d: round(SHEET["cost_ratio"].expected(d), 1),
        lambda d: np.float64(SHEET["cost_ratio"].expected(d)),
    ],
    "what_to_write": [
        lambda d: "C",
        lambda d: SHEET["what_to_write"].choices["c"].fr,
        lambda d: SHEET["what_to_write"].choices["c"].en.lower(),
    ],
}


@pytest.mark.parametrize(
    ("question", "form"),
    [(SHEET[name], form) for name, forms in OTHER_FORMS.items() for form in forms],
    ids=lambda value: getattr(value, "id", "form"),
)
@pytest.mark.parametrize("data", [COURSE, AMINA], ids=["course", "amina"])
def test_the_same_answer_in_another_form_is_right(question, form, data, handed_in):
    """French words for English ones, a class with its members, numpy for Python: the answer counts, not its clothes."""
    verdict = check_answer(question, handed_in(form(data)), data)
    assert verdict.outcome is Outcome.CORRECT, verdict
    assert verdict.points == question.points


def test_every_judged_question_has_another_right_form():
    """No question is right in one way only."""
    assert set(OTHER_FORMS) == {question.id for question in SHEET.questions if question.kind is not Kind.TEXT}


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
    """Course, exercise 1.9: two persons who share a telephone are not one customer; melting them costs half the points."""
    answer = set(same_customers(COURSE["records"].assign(name="anybody")))
    verdict = check_answer(SHEET["kept_records"], answer, COURSE)
    assert (verdict.mistake, verdict.points) == ("household_merged", 1.5)


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
