"""Chapter 4: what part of an answer is worth, the functions, and what the lesson quotes."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.scoring.envelope import FIRM
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.methods import (
    frat_table,
    gains_curve,
    mailing_uplift_by_group,
    propensity_score,
    rfm_scores,
    rfm_segments,
    rfm_table,
    smoothed_rates,
)
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.scoring.recency_scores import recency_scores_by_hand
from crm_lessons.questions.scoring.response import response_by_cut
from crm_lessons.world import Campaign, Decision
from crm_lessons.world.seen import seen
from crm_lessons.world.truth import effect
from crm_lessons.world.year import firm_to_run

SHEET = SHEETS["04_scoring"]
COURSE = sheet_data(SHEET.stem)
STUDENTS = [f"student-{number:03d}" for number in range(0, 220, 20)]
ON, EVE = "2024-12-31", "2024-09-29"
FREQUENCY = {"frequency": [2, 3, 6, 11]}


@pytest.fixture(scope="module")
def tamaris():
    """Return the firm of the lesson."""
    return firm_to_run(FIRM)


@pytest.fixture(scope="module")
def orders(tamaris):
    """Return its orders."""
    return seen(tamaris)["orders"]


@pytest.fixture(scope="module")
def eve(orders):
    """Return what is known on the eve of the mailing, and who ordered within thirteen weeks."""
    table = rfm_table(orders[orders["date"] <= EVE], EVE)
    return table, pd.Series(table.index.isin(orders.loc[orders["date"] > EVE, "customer"]), index=table.index)


@pytest.mark.parametrize("student", [None, *STUDENTS])
def test_quintiles_by_qcut_and_by_rank_agree_on_everybody_s_data(student):
    """No student is marked down for cutting on days rather than on ranks, or the other way."""
    data = sheet_data(SHEET.stem, student)
    assert check_answer(SHEET["order_rates"], response_by_cut(data)["response_rate"], data).outcome is Outcome.CORRECT


def test_an_undefined_interval_that_is_written_0_earns_the_other_cells():
    """As much as a wrong cell without a name; the sentence says what a 0 would mean."""
    table = frat_table(COURSE["mini_orders"], ON).fillna({"mean_interval_days": 0})
    verdict = check_answer(SHEET["frat"], table, COURSE)
    assert (verdict.mistake, verdict.points) == ("zero_for_undefined", 2.75)


def test_one_wrong_column_leaves_the_others_their_points():
    """Two columns of three are right, and the third is named."""
    table = rfm_table(COURSE["mini_orders"], ON).assign(frequency=7)
    verdict = check_answer(SHEET["rfm"], table, COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 2)
    assert "frequency" in verdict.message.fr


def test_a_customer_left_out_is_said():
    """The customer who bought nothing in 2024 is still one of the five."""
    verdict = check_answer(SHEET["by_year_sales"], ["C2", "C5", "C1", "C3"], COURSE)
    assert verdict.outcome is Outcome.INCORRECT
    assert "expected: 5" in verdict.message.en


def test_rates_in_percent_earn_half():
    """6.7 for 0.067: the right numbers, in another unit."""
    verdict = check_answer(SHEET["order_rates"], 100 * response_by_cut(COURSE)["response_rate"], COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 1.5)


def test_rates_rounded_too_early_earn_most():
    """Two decimals are too few, and that is all there is to say."""
    verdict = check_answer(SHEET["order_rates"], response_by_cut(COURSE)["response_rate"].round(2), COURSE)
    assert verdict.points == 2.25


def test_one_group_too_many_earns_part_of_the_choice():
    """Three groups where two pay: half of what was found is lost."""
    right = SHEET["whom_to_write"].expected(COURSE)
    verdict = check_answer(SHEET["whom_to_write"], right | {1}, COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 1)


@pytest.mark.parametrize("student", [None, *STUDENTS])
def test_the_group_that_orders_most_is_never_worth_a_letter(student):
    """What the chapter is about holds on everybody's tables: the rate alone would have chosen it."""
    data = sheet_data(SHEET.stem, student)
    verdict = check_answer(SHEET["whom_to_write"], {5, 4}, data)
    assert 5 not in SHEET["whom_to_write"].expected(data)
    assert verdict.mistake == "the_most_recent"


@pytest.mark.parametrize("answer", ["b4", "d5"])
def test_both_defensible_decisions_earn_all_the_points(answer):
    """Her right, or what the silent feel; each with its own reason."""
    assert check_answer(SHEET["may_one_score"], answer, COURSE).outcome is Outcome.CORRECT


@pytest.mark.parametrize("question", ["recency_scores", "segment_of"])
@pytest.mark.parametrize("seed", range(5))
def test_no_hidden_input_has_two_right_answers(question, seed):
    """Right functions written in other ways stay right whatever is drawn, and each known wrong one is met by its name."""
    generator = np.random.Generator(np.random.PCG64(seed))
    right = SHEET[question].expected(COURSE)
    for form in SHEET[question].right:
        assert check_answer(SHEET[question], form(COURSE, right), COURSE, generator).outcome is Outcome.CORRECT
    for mistake in SHEET[question].mistakes:
        verdict = check_answer(SHEET[question], mistake.produces(COURSE), COURSE, generator)
        assert verdict.mistake == mistake.name


def test_a_function_that_fails_in_one_kind_of_case_is_told_which():
    """Scores that are right but on the cut-off: the kind is named, never the figures."""

    def forgets_a_purchase_of_today(recency, cutoffs):
        return {
            customer: score for customer, score in recency_scores_by_hand(recency, cutoffs).items() if recency[customer]
        }

    verdict = check_answer(SHEET["recency_scores"], forgets_a_purchase_of_today, COURSE)
    assert verdict.outcome is Outcome.PARTLY_CORRECT
    assert "un achat le jour même" in verdict.message.fr


def test_a_word_that_is_no_segment_is_met_with_the_case():
    """A function that invents a segment is told so, and on which customer to try it."""
    verdict = check_answer(SHEET["segment_of"], lambda r, f, m: "vip", COURSE)
    assert verdict.outcome is Outcome.INCORRECT
    assert "Dans les 9 cas essayés : ce qu'elle rend ne se lit pas comme demandé." in verdict.message.fr


TEXT = SHEET["recommendation"]


@pytest.mark.parametrize(
    ("written", "mistake"),
    [
        ("J'écrirais aux groupes 4 et 3, qui dépassent 6,7 points.", "too_short"),
        (("J'écrirais aux groupes que la lettre fait bouger parce que les autres seraient venus sans elle, et je garderais un "
         "groupe témoin tiré au sort pour le vérifier au prochain envoi."), "no_figure"),
        (("J'écrirais aux groupes 4 et 5, car ils commandent à plus de 30 % et que cet envoi rapporte bien plus que les 6 "
         "dirhams d'une lettre envoyée à tous les clients du comptoir."), "no_control"),
        (("Many of group 5 would have ordered anyway, so its rate proves nothing: I would keep a control group in 4 and 5, and "
         "write at 6 dirhams only where the gap between the two pays for it."), None),
        (("J'écrirais au groupe 4, dont l'effet dépasse 6,7 points. Le groupe 5 commande davantage, mais il aurait commandé de "
         "toute façon : ses témoins le montrent."), None),
    ],
)  # fmt: skip
def test_a_text_goes_to_the_teacher_with_a_word_for_its_author(written, mistake):
    """No program marks a text; it is kept, and what it plainly lacks is said. "Would have ordered anyway" is what one hopes to read."""
    verdict = check_answer(TEXT, written, COURSE)
    assert (verdict.outcome, verdict.points, verdict.mistake) == (Outcome.FOR_THE_TEACHER, 0, mistake)


def test_the_lesson_quotes_what_its_scores_say(eve):
    """Lesson 4: 84 of 403 ordered once; edges 1 1 3 6 10 37; three orders score 2 or 3 by rank; a swap empties the champions."""
    table, ordered = eve
    assert (len(table), (table["frequency"] == 1).sum()) == (403, 84)
    assert list(table["frequency"].quantile([0, 0.2, 0.4, 0.6, 0.8, 1])) == [1, 1, 3, 6, 10, 37]
    by_rank = rfm_scores(table)
    assert set(by_rank.loc[table["frequency"] == 3, "f_score"]) == {2, 3}
    scores = rfm_scores(table, method="cutoffs", cutoffs=FREQUENCY)
    assert (rfm_segments(scores) == "champions").sum() == 89
    rates = ordered.groupby(by_rank["r_score"]).mean()
    assert (round(float(ordered.mean()), 2), *rates.round(3)) == (0.33, 0, 0.088, 0.272, 0.55, 0.741)
    curve = gains_curve(by_rank["r_score"], ordered)
    assert (round(curve.loc[1, "cumulative_responses"], 2), round(curve.loc[1, "lift"], 1)) == (0.45, 2.2)
    cells = scores[["r_score", "f_score"]].assign(ordered=ordered.astype(int))
    smoothed = smoothed_rates(cells, ["r_score", "f_score"], None, "ordered", towards="r_score")
    assert round(smoothed.strength, 1) == 16.1
    assert list(smoothed.table.loc[5, "smoothed_rate"].round(3)[[1, 3, 5]]) == [0.726, 0.58, 0.838]


def test_the_lesson_quotes_what_its_probability_says(orders, eve):
    """Lesson 4: thirty days multiply the odds by 0.78 wherever one stands; 54 % at sixty days; 69 % announced, 74 % observed."""
    table, ordered = eve
    june = rfm_table(orders[orders["date"] <= "2024-06-30"], "2024-06-30")
    summer = orders.loc[orders["date"].between("2024-07-01", EVE), "customer"]
    in_summer = pd.Series(june.index.isin(summer), index=june.index)
    days = pd.DataFrame({"recency_days": range(0, 361, 30)})
    chance = propensity_score(june[["recency_days"]], in_summer, of=days)
    odds = chance / (1 - chance)
    assert round(float(odds[0]), 2) == 1.96
    assert (odds / odds.shift()).dropna().round(2).unique().tolist() == [0.78]
    assert round(float(chance[2]), 2) == 0.54
    features = ["recency_days", "frequency", "monetary"]
    full = propensity_score(june[features], in_summer, of=table[features])
    fifth = pd.qcut(full, 5, labels=False)
    assert list(full.groupby(fifth).mean().round(2)[[2, 4]]) == [0.22, 0.69]
    assert list(ordered.groupby(fifth).mean().round(2)[[2, 4]]) == [0.33, 0.74]


def test_the_lesson_quotes_what_its_envelope_says():
    """Lesson 4: 43.0 against 34.6 %; 25 points from 15 to 34 for two orders; none seen for five and more; what each channel did."""
    sheet = lesson_data(SHEET.stem)["envelope"]
    rate, margin = (sheet.groupby("written")[column].mean() for column in ("ordered", "margin"))
    assert (round(rate[True], 3), round(rate[False], 3)) == (0.43, 0.346)
    assert (round(margin[True]), round(margin[False])) == (577, 587)
    bands = pd.cut(sheet["orders_before"], [0, 1, 2, 4, 99], labels=["1", "2", "3-4", "5+"]).astype(str)
    uplift = mailing_uplift_by_group(bands, sheet["written"], sheet["ordered"], cost=60, margin=1300)
    points = (100 * uplift[["uplift", "uplift_low", "uplift_high"]]).round().astype(int)
    assert points.loc["2"].to_list() == [25, 15, 34]
    assert points.loc["5+"].to_list() == [-6, -17, 6]
    part = sheet["channel"] == "telephone"
    calls = mailing_uplift_by_group(bands[part], sheet["written"][part], sheet["ordered"][part], cost=60, margin=1300)
    assert (100 * calls["uplift"]).round().to_list() == [8, 24, 19, 29]
    assert list(calls.index[calls["uplift_low"] > 60 / 1300]) == ["2"]
    by_channel = mailing_uplift_by_group(sheet["channel"], sheet["written"], sheet["ordered"], cost=60, margin=1300)
    ends = (100 * by_channel[["uplift", "uplift_low", "uplift_high"]]).round(1)
    assert ends.to_numpy().tolist() == [[-0.2, -7.9, 7.6], [15.1, 8.7, 20.9]]
    left = sheet.groupby(["channel", "written"])["margin"].mean().unstack()
    assert (left[True] - left[False]).round().to_list() == [-300, 217]


def test_the_lesson_quotes_what_its_twins_say(tamaris, orders):
    """Lesson 4: 121,016 dirhams credited, 12,290 caused; group 5 loses 6,752; a second letter takes nine orders and 14,173."""
    table = rfm_table(orders, ON)
    letter = Decision(campaigns=[Campaign(table.index, "post", 0.10)])
    twins = effect(tamaris, letter, weeks=6).loc[table.index]
    assert (len(table), twins["margin"].sum(), twins["caused"].sum()) == (408, 121_016, 12_290)
    profit = (twins["caused"] - 20).groupby(rfm_scores(table)["r_score"]).sum()
    assert profit.to_list() == [-1428, 3969, 195, 8146, -6752]
    second = effect(tamaris.live(letter), letter, weeks=6).loc[table.index]
    assert ((second["orders"] - second["orders_alone"]).sum(), second["caused"].sum()) == (-9, -14_173)
