"""Chapter 7: the course's answers, what part of an answer is worth, and what the lesson quotes."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.methods import (
    annual_rate,
    churn_rate,
    cohort_table,
    customer_lifetime_value,
    margin_multiple,
    retention_at,
    retention_curve,
)
from crm_lessons.questions.catalogue import SHEETS

SHEET = SHEETS["07_customer_value"]
COURSE = sheet_data(SHEET.stem) | lesson_data(SHEET.stem)
"""The sheet on the tables of its lesson, whose answers are known."""


def expected(name, data):
    """Return the right answer to a question."""
    return SHEET[name].expected(data)


def verdict(name, answer, data=COURSE):
    """Judge an answer."""
    return check_answer(SHEET[name], answer, data)


def test_on_the_lesson_s_tables_the_answers_are_the_course_s():
    """.12, .2153, 5 years, 250, 266.67, 212.41, +40.7 % and +3.1 %."""
    assert expected("churn", COURSE) == 0.12
    assert round(expected("annual_churn", COURSE), 4) == 0.2153
    assert expected("mean_life", COURSE) == pytest.approx(5)
    assert expected("plan_value", COURSE) == 250
    assert round(expected("lifelong_value", COURSE), 2) == 266.67
    assert round(expected("five_year_value", COURSE), 2) == 212.41
    assert [round(gain, 3) for gain in expected("five_points", COURSE)] == [0.407, 0.031]


def test_on_the_lesson_s_tables_the_new_answers_are_the_lesson_s():
    """33, 40 and 54 %; 177 and 189, then 213 of 500; 562 dirhams; a capital of 543,733 less 61,342."""
    watched = COURSE | {"watched": COURSE["followed"]}
    assert [round(rate, 2) for rate in expected("twelve_months", watched)] == [0.33, 0.4, 0.54]
    assert [round(heads) for heads in expected("two_forecasts", COURSE)] == [177, 189]
    assert round(expected("model_forecast", COURSE)) == 213
    assert round(expected("curve_value", COURSE)) == 562
    assert [round(part) for part in expected("customer_capital", COURSE)] == [543733, -61342]


def test_a_young_friend_taken_for_a_butterfly_is_told_why():
    """Customer 1 of the lesson, here for eight months and expected for sixty-four."""
    cells = expected("loyalty_cells", COURSE)
    cells[1] = "butterfly"
    assert verdict("loyalty_cells", cells).mistake == "by_tenure"


def test_a_method_that_is_to_be_built_may_not_be_called():
    """Whoever hands the package's own function in is told to write it."""
    judged = verdict("lifetime_value", lambda *terms: customer_lifetime_value(*terms))
    assert judged.points == 0
    assert "customer_lifetime_value" in judged.message.fr


@pytest.mark.parametrize(
    ("name", "answer", "mistake"),
    [
        ("churn", 0.0923, "start_and_new"),
        ("churn", 0.1017, "end_of_year"),
        ("churn", 0.18, "net_growth"),
        ("churn", 9.23, "start_and_new"),
        ("annual_churn", 0.24, "times_twelve"),
        ("annual_churn", 24, "times_twelve"),
        ("mean_life", 0.8, "retention"),
        ("plan_value", 330, "loyalty_once"),
        ("plan_value", 400, "acquisition_forgotten"),
        ("lifelong_value", 366.67, "first_margin_now"),
        ("lifelong_value", 333.33, "first_margin_certain"),
        ("lifelong_value", 400, "no_discount"),
        ("lifelong_value", 500, "margin_times_lifetime"),
        ("five_year_value", 265.5, "survival_one_year_late"),
        ("five_points", [1.11, 0.053], None),
        ("five_points", [0.05, 0.05], "five_percent_of_value"),
    ],
)
def test_the_mistakes_of_the_handbooks_are_met_by_name(name, answer, mistake):
    """The figures that a course, a handbook or a hasty reading gives, typed as they are printed."""
    judged = verdict(name, answer)
    assert judged.outcome in (Outcome.INCORRECT, Outcome.PARTLY_CORRECT)
    assert judged.mistake == mistake


def test_zeros_for_what_is_not_known_earn_half():
    """The counts are there; the empty corner is not."""
    judged = verdict("cohorts", cohort_table(COURSE["counter_sales"]).fillna(0))
    assert (judged.outcome, judged.points) == (Outcome.PARTLY_CORRECT, 1.5)


def test_a_crosstab_counts_orders_and_fills_the_corner():
    """The first tool that comes to mind makes both slips at once, and is told so."""
    orders = COURSE["counter_sales"]
    month = orders["date"].dt.month
    first = month.groupby(orders["customer"]).transform("min")
    assert verdict("cohorts", pd.crosstab(first, month - first)).mistake == "orders_and_zeros"


def test_a_cohort_table_with_other_rows_is_told_so():
    """A row that is missing is said, and where to look."""
    judged = verdict("cohorts", cohort_table(COURSE["counter_sales"]).iloc[:5])
    assert judged.outcome is Outcome.PARTLY_CORRECT
    assert "Lignes manquantes : 6." in judged.message.fr


def test_three_readings_of_four_earn_most_of_their_points():
    """One slip at the last reading: three quarters, rounded down to a quarter of a point."""
    answer = [*expected("still_there", COURSE)[:3], 0.5]
    judged = verdict("still_there", answer)
    assert (judged.outcome, judged.points) == (Outcome.PARTLY_CORRECT, 2.25)


def test_six_customers_of_eight_earn_most_of_their_points():
    """Two customers in the wrong cell."""
    cells = expected("loyalty_cells", COURSE)
    cells[[2, 4]] = "true friend"
    judged = verdict("loyalty_cells", cells)
    assert (judged.outcome, judged.points) == (Outcome.PARTLY_CORRECT, 1.5)


def test_a_rate_in_percent_earns_half():
    """12 for 0.12: the right number in another unit."""
    assert verdict("churn", 12).points == 0.5
    assert verdict("five_points", [100 * gain for gain in expected("five_points", COURSE)]).points == 1.5


def test_a_function_that_forgets_none_is_told_which_case_fails():
    """Without a horizon it stops; the case is named, the input is not."""

    def finite_only(margin, retention, discount, years):
        return sum(margin * (retention / (1 + discount)) ** year for year in range(1, years + 1))

    judged = verdict("lifetime_value", finite_only)
    assert judged.outcome is Outcome.PARTLY_CORRECT
    assert "horizon infini" in judged.message.fr


def test_a_gain_of_each_use_is_a_number_and_not_a_class():
    """A wrong amount with cents is read and judged; what is no number hears that numbers are expected."""
    gains = verdict("net_gains", expected("net_gains", COURSE) * 1.1)
    assert gains.outcome is Outcome.INCORRECT
    assert "nombre" in verdict("net_gains", "tout").message.fr


def test_a_function_that_rounds_to_the_dirham_is_told_so():
    """The sheet lets amounts be given to the dirham; a method hands them on whole."""

    def rounding(*terms):
        return round(SHEET["lifetime_value"].expected(COURSE)(*terms))

    judged = verdict("lifetime_value", rounding)
    assert (judged.mistake, judged.points) == ("rounded", 3)


TEXT = SHEET["recommendation"]


@pytest.mark.parametrize(
    ("written", "mistake"),
    [
        ("Je garderais les clients d'Oujda, à 300 dirhams.", "too_short"),
        (("Je mettrais tout sur la conquête dans les agences où elle coûte moins cher que la fidélité, après avoir comparé un "
         "groupe qui reçoit l'offre et un groupe qui ne la reçoit pas."), "no_figure"),
        (("Il faudrait mettre les 20 000 dirhams là où un effort rapporte le plus, et refaire le calcul tous les trois mois pour "
         "voir si la décision tient encore avec les nouveaux nombres."), "nobody_named"),
        (("À Casablanca, un client conquis coûte 620 dirhams et un client Delta en vaut 1 080 : je conquerrais des clients Delta. "
         "Pour la fidélité, je ferais d'abord un essai avec un groupe témoin, car rien ne dit que l'offre retient."), None),
    ],
)  # fmt: skip
def test_a_text_goes_to_the_teacher_with_a_word_for_its_author(written, mistake):
    """No program marks a text; it is kept, and what it plainly lacks is said."""
    judged = check_answer(TEXT, written, COURSE)
    assert (judged.outcome, judged.points, judged.mistake) == (Outcome.FOR_THE_TEACHER, 0, mistake)


def months_observed(subscriptions):
    """Return durations and ends as the lesson computes them."""
    begun, over = subscriptions["started_on"], subscriptions["ended_on"].fillna(pd.Timestamp("2024-12-31"))
    months = 12 * (over.dt.year - begun.dt.year) + over.dt.month - begun.dt.month + 1
    return months, subscriptions["ended_on"].notna()


def test_the_lesson_quotes_its_base_as_it_is():
    """247 of 600 contracts ended, 2.1 % a month, 22.7 % a year; 32.9 % in the first year, 13.5 % in the second; 4 at the end."""
    months, ended = months_observed(COURSE["subscriptions"])
    monthly = ended.sum() / months.sum()
    assert (ended.sum(), len(ended)) == (247, 600)
    assert (round(monthly, 3), round(annual_rate(monthly), 3)) == (0.021, 0.227)
    curve = retention_curve(months, ended)
    first, second = (retention_at(curve, month) for month in (12, 24))
    assert (round(1 - first, 3), round(1 - second / first, 3)) == (0.329, 0.135)
    assert curve["at_risk"].iloc[-1] == 4


def test_the_lesson_quotes_its_ten_customers_as_they_are():
    """54 % after twelve months: 9/10, 7/8, 6/7, 4/5; one customer left at 24."""
    followed = COURSE["followed"]
    curve = retention_curve(followed["months"], followed["ended"])
    assert retention_at(curve, 12) == pytest.approx(0.54)
    assert curve["at_risk"].iloc[-1] == 1


def test_the_lesson_quotes_its_cohorts_as_they_are():
    """68 in January, 59 % back; 48 of them old, 8 in February, 4 later; of 20 real newcomers, 4 are back; silence by rule."""
    orders, opened = COURSE["counter_sales"], COURSE["accounts_opened"]["opened_on"]
    cohorts = cohort_table(orders)
    assert cohorts.loc["2024-01", 0] == 68
    assert round(cohorts.loc["2024-01", 1] / 68, 2) == 0.59
    assert (cohorts[0].iloc[1:].max() * 2) < 68
    old = opened < "2024-01-01"
    by_month = old.groupby(orders.groupby("customer")["date"].min().dt.month).sum()
    assert by_month.to_list() == [48, 8, 3, 1, 0, 0]
    newcomers = cohort_table(orders[orders["customer"].isin(opened.index[~old])])
    assert newcomers.loc["2024-01"].iloc[:2].to_list() == [20, 4]
    assert newcomers[0].to_list()[:5] == [20] * 5
    silence = (pd.Timestamp("2024-06-12") - orders.groupby("customer")["date"].max()).dt.days
    assert [round((silence > days).mean(), 3) for days in (30, 60, 90)] == [0.467, 0.231, 0.118]


def test_the_lesson_quotes_its_accounts_as_they_are():
    """6.2 to 0.67; 118, 25 and 2,000; five points give or take 4.7; 267, 1,080, 367, 1,320, 73 and 440."""
    spending, trial = COURSE["spending"], COURSE["loyalty_test"]
    win, keep = (
        spending[cost] / spending[count]
        for cost, count in (("acquisition_cost", "customers_won"), ("loyalty_cost", "customers_kept"))
    )
    assert (win / keep).round(2).to_list() == [6.2, 2.5, 1.1, 0.67]
    assert (win["Casablanca"], win["Oujda"]) == (620, 200)
    kept = trial["customers_kept"] / trial["customers"]
    assert (round(trial.loc["A", "loyalty_cost"] / 425), kept["A"] - kept["B"]) == (118, pytest.approx(0.05))
    assert round(1.96 * (kept * (1 - kept) / 500).sum() ** 0.5, 3) == 0.047
    values = {
        name: [
            round(customer_lifetime_value(*terms)),
            round(customer_lifetime_value(*terms, first_margin="now")),
            round(terms.iloc[0] * (margin_multiple(terms.iloc[1] + 0.05, 0.10) - margin_multiple(terms.iloc[1], 0.10))),
        ]
        for name, terms in COURSE["contracts"].iterrows()
    }
    assert values == {"Alpha": [267, 367, 73], "Delta": [1080, 1320, 440]}


def test_the_lesson_quotes_its_levers_as_they_are():
    """1 % of retention: 3.8 % for ever, 2.4 % over five years; from 60 and 90 %, five points are worth 20 and 41 %."""
    for_ever = margin_multiple(0.808, 0.10) / margin_multiple(0.80, 0.10) - 1
    five = customer_lifetime_value(1, 0.808, 0.10, 5) / customer_lifetime_value(1, 0.80, 0.10, 5) - 1
    assert (round(for_ever, 3), round(five, 3)) == (0.038, 0.024)
    gains = [round(margin_multiple(r + 0.05, 0.10) / margin_multiple(r, 0.10) - 1, 2) for r in (0.60, 0.90)]
    assert gains == [0.20, 0.41]
    assert churn_rate(1000, 120) == 0.12
