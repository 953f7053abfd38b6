"""Chapter 5: what part of an answer is worth, texts, and what the lesson quotes."""

from __future__ import annotations

import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.methods import (
    RADAR,
    market_share_parts,
    radar_sensitivity,
    radar_strategies,
    tcc_table,
    wallet_errors,
)
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.tcc_radar.radar import radar_by_hand
from crm_lessons.text.language import LANGUAGES

SHEET = SHEETS["05_tcc_radar"]
LESSON = lesson_data(SHEET.stem)
COURSE = sheet_data(SHEET.stem) | {"sales": LESSON["sales"], "potential": LESSON["potential"]}
"""The sheet on the course's market, whose answers are known."""


def tcc_of_a(data):
    return tcc_table(data["sales"]).loc["A"]


def plan(data):
    portfolio = data["portfolio"]
    return radar_strategies(portfolio.assign(tcc=portfolio["sales"] / portfolio["purchases"]))["strategy"]


@pytest.mark.parametrize(
    ("answer", "mistake"),
    [(0.2, "row"), (20, "row"), (0.2308, "others_only"), (0.0448, "grand_total"), (5.333, "inverse")],
)
def test_the_four_wrong_denominators_of_the_course_are_known(answer, mistake):
    """30/150, 30/130, 30/670 and 160/30, as rates or in percent, each get their own sentence."""
    assert check_answer(SHEET["tcc_c1"], answer, COURSE).mistake == mistake


def test_the_right_share_in_percent_earns_half():
    """18.75 is the right number in another unit."""
    verdict = check_answer(SHEET["tcc_c1"], 18.75, COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 0.5)


def test_two_shares_right_by_chance_earn_little():
    """Course data: at C2 and C3 the row share equals the TCC; the mistake is named all the same."""
    rows = COURSE["sales"].loc["A"] / COURSE["sales"].loc["A"].sum()
    assert (rows - tcc_of_a(COURSE)).abs().round(9).eq(0).sum() == 2
    verdict = check_answer(SHEET["tcc_a"], rows, COURSE)
    assert (verdict.mistake, verdict.points) == ("row", 0.75)


def test_four_shares_out_of_five_earn_most_of_the_points():
    """One slip is one slip."""
    verdict = check_answer(SHEET["tcc_a"], [0.1875, 1 / 3, 4 / 15, 2 / 9, 0.5], COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 1.5)


def test_a_table_in_percent_or_turned_earns_its_part():
    """In percent, half; suppliers and customers exchanged, three quarters, with a word about it."""
    shares = tcc_table(COURSE["sales"])
    assert check_answer(SHEET["tcc_all"], 100 * shares, COURSE).points == 1.5
    turned = check_answer(SHEET["tcc_all"], shares.T, COURSE)
    assert (turned.points, turned.mistake) == (2.25, "turned")


def test_a_table_rounded_to_two_decimals_is_rounded_too_early():
    """Its rows are in no wrong order: the order says nothing here, and the message does not speak of it."""
    verdict = check_answer(SHEET["tcc_all"], tcc_table(COURSE["sales"]).round(2), COURSE)
    assert verdict.points == 2.25
    assert verdict.message.fr == "Arrondi trop tôt : gardez au moins trois décimales."


@pytest.mark.parametrize(("exact", "points"), [(0, 2.75), (1, 2.5), (2, 2.75)])
def test_a_list_of_which_one_number_is_not_rounded_earns_that_number_whole(exact, points):
    """Three quarters for each that is, and the same word: the second is right to two decimals, the third, an index, is no rate."""
    data = sheet_data("05_tcc_radar", "amina")
    right = SHEET["share_parts"].expected(data)
    given = [number if place == exact else round(number, 2) for place, number in enumerate(right)]
    verdict = check_answer(SHEET["share_parts"], given, data)
    assert verdict.points == points
    assert verdict.message.fr == "Arrondi trop tôt : gardez au moins trois décimales."


def test_a_wrong_column_is_called_by_its_customer():
    """The message names C3, not what the program calls it inside."""
    verdict = check_answer(SHEET["tcc_all"], tcc_table(COURSE["sales"]).assign(C3=0.25), COURSE)
    assert "À reprendre : C3." in verdict.message.fr
    assert verdict.outcome is Outcome.PARTLY_CORRECT


def test_only_a_at_the_tie_earns_half_and_its_reason():
    """`idxmax` answers A for C2 without a word about D; both names are as near, for one word was asked."""
    verdict = check_answer(SHEET["leader_of"], COURSE["sales"].idxmax(), COURSE)
    assert (verdict.points, verdict.mistake) == (1.5, "first_of_the_tie")
    both = COURSE["sales"].idxmax().to_dict() | {"C2": ["A", "D"]}
    verdict = check_answer(SHEET["leader_of"], both, COURSE)
    assert (verdict.points, verdict.mistake) == (1.5, "both_named")


@pytest.mark.parametrize("question", ["leader_of", "radar_plan"])
def test_a_slip_with_a_name_earns_no_less_than_one_without(question):
    """A tie given to one of its two leaders, one rule out of order: about as much as the same number of random slips."""
    for mistake in SHEET[question].mistakes:
        if mistake.credit == 0.75:
            answer, right = dict(mistake.produces(COURSE)), dict(SHEET[question].expected(COURSE))
            assert sum(answer[customer] != right[customer] for customer in right) == 1, mistake.name


def test_a_division_that_matches_nothing_is_met_by_name():
    """`sales / sales.sum(axis="columns")` looks for suppliers among customers: a table of NaN, and a word about it."""
    sales = COURSE["sales"]
    assert check_answer(SHEET["tcc_all"], sales / sales.sum(axis="columns"), COURSE).mistake == "nothing_matches"
    assert check_answer(SHEET["tcc_all"], sales, COURSE).mistake == "amounts"


def test_targets_the_wrong_way_round_earn_most_of_the_points():
    """From letter to strategy: the content is right."""
    answer = {"b": "réactiver", "c": "acquérir", "a": "développer", "e": "accompagner", "d": "retenir"}
    verdict = check_answer(SHEET["targets"], answer, COURSE)
    assert (verdict.points, verdict.mistake) == (0.75, "turned")


def test_three_letters_are_not_five_strategies():
    """A dictionary keyed by R, A and D is met by name, whichever of the doubles it kept."""
    kept_last, kept_first = {"R": "d", "A": "e", "D": "a"}, {"R": "b", "A": "c", "D": "a"}
    assert check_answer(SHEET["targets"], kept_last, COURSE).mistake == "by_letters"
    assert check_answer(SHEET["targets"], kept_first, COURSE).mistake == "by_first_letters"


def test_the_slip_of_the_course_is_met_by_name():
    """« Réactiver de nouveaux clients »: new customers are acquired."""
    answer = {"réactiver": "c", "acquérir": "b", "développer": "a", "accompagner": "e", "retenir": "d"}
    verdict = check_answer(SHEET["targets"], answer, COURSE)
    assert (verdict.mistake, verdict.points) == ("reactivate_the_new", 0.5)


def test_nine_customers_out_of_ten_earn_most_of_the_points():
    """One wrong strategy, which no known mistake explains."""
    right = plan(COURSE)
    strategies = right.to_dict() | {right.index[right == "RETAIN"][0]: "ACQUIRE"}
    verdict = check_answer(SHEET["radar_plan"], strategies, COURSE)
    assert (verdict.outcome, verdict.points, verdict.mistake) == (Outcome.PARTLY_CORRECT, 1.75, None)


def test_a_function_that_fails_on_the_line_is_told_which_line():
    """A strict comparison at the high threshold alone: the kind of the failing case is named."""

    def strict_above(status, tcc, trend, low, high):
        return radar_by_hand(status, tcc, trend, low, high + 1e-6)

    verdict = check_answer(SHEET["radar"], strict_above, COURSE)
    assert verdict.outcome is Outcome.PARTLY_CORRECT
    assert "juste sur le seuil haut" in verdict.message.fr


@pytest.mark.parametrize(
    ("written", "mistake"),
    [
        ("Je retiendrais ce client, qui nous donne 85 %.", "too_short"),
        (("Je retiendrais le deuxième client, parce que ses achats baissent alors qu'il nous confie presque tout, et je lui "
         "donnerais un interlocuteur attitré dès cette semaine pour comprendre cette baisse."), "no_figure"),
        (("Le client 102 nous achète 34 millions sur 40 : je lui rendrais visite la semaine prochaine, avec un contrat "
         "d'entretien, et je noterais chaque mois ce que ses commandes deviennent ensuite."), "no_strategy"),
        (("Le client 102 est à retenir : il nous achète 34 millions sur 40. Je lui donnerais un interlocuteur attitré. "
         "J'aurais tort si la baisse venait de son propre marché, et non d'un concurrent."), None),
    ],
)  # fmt: skip
def test_a_text_goes_to_the_teacher_with_a_word_for_its_author(written, mistake):
    """No program marks a text; it is kept, and what it plainly lacks is said."""
    verdict = check_answer(SHEET["recommendation"], written, COURSE)
    assert (verdict.outcome, verdict.points, verdict.mistake) == (Outcome.FOR_THE_TEACHER, 0, mistake)


def test_strategies_have_the_same_letters_in_both_languages():
    """The two R's and the two A's are lost in English as in French."""
    for language in LANGUAGES:
        assert [names.in_language(language)[0] for names in RADAR.values()] == ["r", "a", "d", "a", "r"]


def test_the_sign_that_the_slides_print_names_the_first_customer():
    """An integral sign stands for C1, in a table of shares, alone, and as the name of one number."""
    shares = tcc_of_a(COURSE).rename({"C1": "∫"}).to_dict()
    assert check_answer(SHEET["tcc_a"], shares, COURSE).outcome is Outcome.CORRECT
    assert check_answer(SHEET["largest_reserve"], "∫", COURSE).outcome is Outcome.CORRECT
    assert check_answer(SHEET["tcc_c1"], {"∫": 0.1875}, COURSE).outcome is Outcome.CORRECT
    assert check_answer(SHEET["largest_reserve"], "§", COURSE).outcome is Outcome.UNREADABLE


def test_the_five_closing_questions_are_asked():
    """R091: decline, reaction, equipment, treatment, defence, each by a question of its own."""
    assert {"declining", "uptake", "to_equip", "without_manager", "conquests"} <= SHEET.by_id.keys()


def test_an_error_of_a_wallet_swells_in_the_reserve():
    """Growth of a reserve = 20 % ÷ (1 − TCC): more than five times as much where we hold nearly all."""
    lowest, highest = SHEET["reserve_growth"].expected(COURSE)
    assert 0.2 < lowest < 0.23
    assert highest > 5


def test_the_lesson_quotes_what_its_data_say():
    """Lesson 5: five impossible estimates; 15, 36 and 28 %; 15 to 11 % once raised; six strategies of ten; 199 left in October."""
    accounts, estimates, wallets = (LESSON[name] for name in ("accounts", "estimates", "wallets"))
    buying = accounts.loc[wallets.index].assign(purchases=wallets)
    assert estimates.lt(buying["sales"], axis="index").sum().to_list() == [1, 2, 2]
    errors = wallet_errors(estimates, wallets)
    assert errors["typical_error"].round(3).to_dict() == {"survey": 0.153, "ratio": 0.356, "salesperson": 0.277}
    raised = estimates["survey"] / (1 + errors.loc["survey", "mean_error"])
    assert round((raised / wallets - 1).abs().median(), 3) == 0.108
    doubt = radar_sensitivity(buying, 0.20)
    assert list(doubt.index[~doubt["changes"]]) == [83, 179, 264, 301]
    reserve = (wallets - buying["sales"]).sort_values(ascending=False)
    assert reserve.head(3).to_dict() == {301: 374_677, 199: 280_395, 366: 142_161}
    assert market_share_parts(LESSON["panel_2024"]).loc["Tamaris"].round(3).to_list() == [
        12,
        7,
        0.583,
        0.4,
        0.536,
        0.125,
    ]
