"""What a business student with little Python really typed into three sheets, and the next step that each answer is told."""

from __future__ import annotations

import numpy as np
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import frat_table, rfm_table, whale_curve
from crm_lessons.questions.catalogue import SHEETS

PARETO, SCORING, KPIS = "02_pareto_abc", "04_scoring", "06_kpis"


def told(stem, question, answer, student=None):
    """Return what is said of an answer, with ordinary spaces."""
    verdict = check_answer(SHEETS[stem][question], answer, sheet_data(stem, student))
    assert verdict.outcome is not Outcome.CHECK_FAILED
    return {
        "fr": verdict.message.in_language("fr").replace("\u202f", " ").replace("\u00a0", " "),
        "en": verdict.message.in_language("en"),
    }


@pytest.mark.parametrize("kind", ["quicksort", "stable", "heapsort"])
@pytest.mark.parametrize("taken", [lambda four: four, lambda four: four.index, lambda four: list(four.index)])
def test_a_sort_the_wrong_way_round_is_named_however_ties_fall(kind, taken):
    """Six customers share the fourth place from below; the rows, their index and a list are the same answer."""
    four = sheet_data(PARETO)["pareto_revenue"].sort_values(kind=kind).head(4)
    assert "votre tri va dans l'autre sens" in told(PARETO, "top_customers", taken(four))["fr"]


def test_amounts_of_the_smallest_are_two_mistakes():
    """The values for the index, sorted the wrong way: both are told."""
    said = told(PARETO, "top_customers", set(sheet_data(PARETO)["pareto_revenue"].sort_values().head(4)))
    assert "Ce sont des montants." in said["fr"]
    assert "votre tri va dans l'autre sens" in said["fr"]


def test_a_decimal_comma_is_shown_with_a_point():
    """`0,8` is two numbers to Python."""
    assert "`0.8`" in told(PARETO, "top_share", (0, 8))["fr"]


def test_a_series_is_told_how_to_become_a_table():
    """One column with its index; `.to_frame()` makes a table of it."""
    assert "`.to_frame()`" in told(PARETO, "cumulative_table", sheet_data(PARETO)["pareto_revenue"])["fr"]


def smallest_first_with_own_share(revenue, limits):
    """Sort the wrong way, then compare with the customer's own share in the sum."""
    ranked = revenue.sort_values()
    cumulative = ranked.cumsum() / ranked.sum()
    return cumulative.map(lambda share: "A" if share < limits[0] else "B" if share < limits[1] else "C")


def test_two_mistakes_in_one_function_are_each_named():
    """Not sorted as asked, and the limit compared with the wrong sum."""
    said = told(PARETO, "abc_by_revenue", smallest_first_with_own_share)
    assert "son tri va dans l'autre sens" in said["fr"]
    assert "comparez le cumul *avant* lui" in said["fr"]
    assert said["en"].startswith("Two mistakes add up.")


def test_a_peak_of_unsorted_margins_is_told_to_sort():
    """Added up in the order of the list, the peak is the total."""
    accounts = sheet_data(PARETO)["accounts"]
    margin = accounts["revenue"] - accounts["cost_of_goods"] - accounts["cost_to_serve"]
    assert margin.cumsum().max() < whale_curve(margin).table["cumulative_margin"].max()
    assert "triez d'abord les contributions" in told(PARETO, "peak_profit", margin.cumsum().max())["fr"]


def test_right_numbers_without_names_are_told_that_the_names_are_missing():
    """Fifteen right numbers, the customers lost."""
    table = rfm_table(sheet_data(SCORING)["mini_orders"], "2024-12-31")[["recency_days", "frequency", "monetary"]]
    assert "Vos nombres sont justes ; il manque les noms" in told(SCORING, "rfm", table.reset_index(drop=True))["fr"]
    assert "`frequency`, `monetary`" in told(SCORING, "rfm", table.assign(frequency=7, monetary=3))["fr"]


def test_two_wrong_columns_are_both_met():
    """Each column by its own known mistake, or by its name."""
    frat = frat_table(sheet_data(SCORING)["mini_orders"], "2024-12-31").drop(columns="main_type")
    orders = sheet_data(SCORING)["mini_orders"].groupby("customer").size()
    known = frat.assign(
        mean_interval_days=frat["first_to_last_days"] / orders, last_to_mean_amount=1 / frat["last_to_mean_amount"]
    )
    said = told(SCORING, "frat", known)["fr"]
    assert said.startswith("Deux erreurs s'ajoutent.")
    assert "vous divisez par le nombre de commandes" in said
    assert "votre rapport est renversé" in said
    unknown = told(SCORING, "frat", frat.assign(mean_interval_days=1.5, last_to_mean_amount=2.5))["fr"]
    assert "À reprendre : `mean_interval_days`, `last_to_mean_amount`." in unknown


def one_customer_at_a_time(recency, cutoffs):
    """Ask a whole Series in an `if`."""
    if recency < cutoffs[0]:
        return 5
    return 1


def test_a_series_in_an_if_is_explained_with_the_line():
    """The input, the line, and what `if` wants."""
    said = told(SCORING, "recency_scores", one_customer_at_a_time)["fr"]
    assert "`if` n'en veut qu'une" in said
    assert "votre ligne `if recency < cutoffs[0]:`" in said
    assert "recency_scores(pd.Series({" in said


def true_for_any_r(r, f, m):
    """Write `r and f and m >= 4` for three comparisons."""
    if r and f and m >= 4:
        return "champions"
    if r >= 4 and f >= 4:
        return "loyal"
    if r >= 3 and f >= 4:
        return "loyal"
    if r >= 3 and f == 3:
        return "promising"
    return "lost"


def test_a_wrong_rule_is_shown_on_one_customer():
    """In a notebook: the input, mine and the expected; in the grader the kind of the case alone."""
    said = told(SCORING, "segment_of", true_for_any_r)["en"]
    assert "segment_of(" in said
    assert " and not " in said
    hidden = check_answer(
        SHEETS[SCORING]["segment_of"], true_for_any_r, sheet_data(SCORING), np.random.Generator(np.random.PCG64(1))
    )
    assert "segment_of(" not in hidden.message.en


def test_three_counts_as_high():
    """A customer with two marks of three, put aside: the sentence names the customer and the three; of several, the mistake."""
    cells = SHEETS[SCORING]["appetence_cells"].expected(sheet_data(SCORING)).to_dict()
    said = told(SCORING, "appetence_cells", cells | {"Dounia": "wait"})["fr"]
    assert "À reprendre : Dounia." in said
    assert "3 compte comme haut" in said
    low = next(one for one in SHEETS[SCORING]["appetence_cells"].mistakes if one.name == "three_is_low")
    several = low.produces(sheet_data(SCORING)).to_dict()
    assert sum(several[name] != cell for name, cell in cells.items()) > 1
    assert "L'énoncé compte 3 comme élevé." in told(SCORING, "appetence_cells", several)["fr"]


def test_brackets_are_named():
    """`a / b * c` divides by the first alone."""
    cost, response, conversion = sheet_data(KPIS)["plan"][["cost_per_contact", "response_rate", "conversion_rate"]]
    assert "entre parenthèses" in told(KPIS, "planned_cost_per_order", cost / response * conversion)["fr"]


def test_the_wrong_rank_is_named():
    """`calls > 4` where whoever got four received the call, too: the last rank alone is off."""
    calls = sheet_data(KPIS)["calls"]
    rates = SHEETS[KPIS]["next_call"].expected(sheet_data(KPIS)).to_dict()
    off = calls.loc[calls["calls"] == 4, "contracts"].sum() / (calls["calls"] > 4).sum()
    assert "À reprendre : 4." in told(KPIS, "next_call", rates | {4: off})["fr"]


def test_a_rate_in_quotation_marks_is_read():
    """With a comma and a percentage sign, it is the number that it says."""
    right = SHEETS[KPIS]["two_rates"].expected(sheet_data(KPIS))
    typed = [f"{100 * rate:.2f} %".replace(".", ",") for rate in right]
    verdict = check_answer(SHEETS[KPIS]["two_rates"], typed, sheet_data(KPIS))
    assert verdict.outcome is Outcome.CORRECT
    assert "À reprendre : taux par appel." in told(KPIS, "two_rates", [typed[0], "4,9 %"])["fr"]


def test_wrong_keys_are_all_named():
    """Two indicators of seven: both, by the words of the sheet."""
    right = dict(SHEETS[KPIS]["indicators"].expected(sheet_data(KPIS)))
    said = told(KPIS, "indicators", right | {"cost_per_order": 1.5, "average_order": 2.5})["fr"]
    assert "Nombres exacts : 5 sur 7." in said
    assert "À reprendre : commande moyenne, coût par commande." in said


def test_a_function_without_guards_is_told_its_case_and_its_line():
    """Six formulas of seven that divide by zero: which case, which line, what was right there."""
    names = ("cost", "messages", "responses", "orders", "revenue", "margin_per_order")

    def kpis(*campaign):
        given = dict(zip(names, campaign, strict=True))
        return [
            given["cost"] / given["messages"],
            given["responses"] / given["messages"],
            given["revenue"] / given["orders"],
            given["cost"] / given["responses"],
            given["orders"] / given["responses"],
            given["cost"] / given["orders"],
            int(np.ceil(given["cost"] / given["margin_per_order"])),
        ]

    said = told(KPIS, "kpis", kpis)["fr"]
    assert "« aucune réponse »" in said
    assert "`ZeroDivisionError`" in said
    assert "votre ligne `given[" in said


def test_a_set_for_a_series_is_told_what_a_set_loses():
    """No order, no labels."""
    assert "il n'a ni ordre ni étiquettes" in told(KPIS, "indicators", {0.139, 0.041})["fr"]


def test_right_numbers_in_another_order_are_worth_more_than_a_column_forgotten():
    """Beside their names, back in the order of the list or from the smallest up; not sorted before adding up, less."""
    data = sheet_data(PARETO, "amina")
    question, listed = SHEETS[PARETO]["cumulative_table"], data["pareto_revenue"]
    table = question.expected(data)
    not_sorted = table.loc[listed.index].assign(cumulative_share=listed.cumsum() / listed.sum())
    given = (not_sorted, table.drop(columns="cumulative_share"), table.loc[listed.index], table.iloc[::-1])
    assert [check_answer(question, each, data).points for each in given] == [1.25, 2, 2.25, 2.25]


def test_the_orders_of_those_left_out_are_no_orders_caused():
    """Amina's control group ordered 62 times, and the letter caused 61 orders: near, and not the same."""
    data = sheet_data(SCORING, "amina")
    left_out = int(data["letter"].loc[4, "control_orders"])
    assert check_answer(SHEETS[SCORING]["caused_orders"], left_out, data).mistake == "control_orders"


def test_a_request_without_an_aim_is_named_by_its_number():
    """Customers of the same sheet are called C4 and C5; requests 4 and 5 are not."""
    aims = SHEETS[SCORING]["aim_of_score"].expected(sheet_data(SCORING, "amina")).to_dict()
    left = {number: aim for number, aim in aims.items() if number not in (4, 5)}
    missing = ", ".join(str(number) for number in (4, 5) if number in aims)
    assert missing
    assert f"Il manque votre réponse pour : {missing}." in told(SCORING, "aim_of_score", left, "amina")["fr"]


RETENTION, LOYALTY, YEAR, RADAR = "07_customer_value", "08_loyalty", "10_your_year", "05_tcc_radar"


def right(stem, question):
    """Return the right answer on the course's own data."""
    return SHEETS[stem][question].expected(sheet_data(stem))


def points(stem, question, answer):
    """Return the fraction of the points that an answer earns."""
    verdict = check_answer(SHEETS[stem][question], answer, sheet_data(stem))
    return verdict.points / verdict.max_points


@pytest.mark.parametrize(
    "written",
    [
        lambda table: table.reset_index(),
        lambda table: table.assign(total=table.sum(axis=1)),
        lambda table: table[table.columns[::-1]],
        lambda table: table.rename(columns=str)[["5", "4", "3", "2", "1", "0"]],
    ],
)
def test_a_heading_that_is_a_number_is_no_row(written):
    """Cohorts are known by their month or its number, and months after the first by a number: 1 is a column, not January."""
    assert points(RETENTION, "cohorts", written(right(RETENTION, "cohorts"))) == 1


def test_right_columns_under_other_headings_earn_half():
    """As those without any do; the headings of the question are named."""
    table = right(PARETO, "cumulative_table").set_axis(["CA", "part", "cumul"], axis=1)
    assert points(PARETO, "cumulative_table", table) == 0.5
    assert "Colonnes manquantes : `revenue`" in told(PARETO, "cumulative_table", table)["fr"]


@pytest.mark.parametrize("start", [0, 1])
def test_a_counted_list_is_the_list(start):
    """What `enumerate` gives, of words or of numbers."""
    for stem, question in ((YEAR, "best_first"), (PARETO, "ginis"), (RETENTION, "still_there")):
        assert points(stem, question, list(enumerate(right(stem, question), start))) == 1


def test_the_right_numbers_turned_round_are_said_of_all_or_of_none():
    """One of two that stands in the other's place does not make both right."""
    first, second = right(PARETO, "ginis")
    assert "dans l'ordre inverse" in told(PARETO, "ginis", [second, first])["fr"]
    assert "dans l'ordre inverse" not in told(PARETO, "ginis", [0.777, first])["fr"]
    assert "attendues : 2" in told(PARETO, "ginis", [second, first, 0.3])["fr"]


def test_zeros_alone_show_no_mistake():
    """All visits to W: that X and Z get none does not make W the largest account."""
    said = told(PARETO, "best_meetings", {"V": 0, "W": 6, "X": 0, "Y": 0, "Z": 0})["fr"]
    assert "qui laisse le plus" not in said


def test_a_forgotten_sign_is_told():
    """Neither too large nor too small."""
    assert "Le signe est à revoir" in told(YEAR, "mailing_profit", -right(YEAR, "mailing_profit"))["fr"]


def test_three_decimals_are_enough_for_a_break_even():
    """As everywhere in the course."""
    assert points(YEAR, "offer_break_even", round(right(YEAR, "offer_break_even"), 3)) == 1


def test_a_net_promoter_score_in_percent_is_told_to_be_in_points():
    """As a text or as a rate."""
    score = right(LOYALTY, "nps")
    for written in (score / 100, f"{score:.1f} %".replace(".", ",")):
        assert "en points" in told(LOYALTY, "nps", written)["fr"]


def test_a_supplier_of_the_sheet_is_a_word_of_the_sheet():
    """Though it is first nowhere; another word is named by its place."""
    leaders = dict(right(RADAR, "leader_of"))
    assert "mot de l'énoncé" not in told(RADAR, "leader_of", leaders | {"C1": "C"})["fr"]
    assert (
        "Pour C1, votre réponse n'est pas un mot de l'énoncé" in told(RADAR, "leader_of", leaders | {"C1": "Z"})["fr"]
    )


def test_an_answer_that_cannot_be_read_is_named_by_its_row():
    """Half an e-mail."""
    assert (
        "la réponse pour email ne se lit pas"
        in told(YEAR, "spending", dict(right(YEAR, "spending")) | {"email": 2.5})["fr"]
    )


def test_two_choices_are_told_to_be_two():
    """Each with its reason: one is to be kept."""
    assert "donne deux choix" in told(RADAR, "visit_first", ["a2", "b1"])["fr"]
