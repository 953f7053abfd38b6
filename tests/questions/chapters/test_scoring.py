"""Chapter 4: what part of an answer is worth, the functions, and what the lesson quotes."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.scoring.order_book import SCORING_DATE
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.methods import (
    frat_table,
    mailing_profit,
    propensity_score,
    response_by_group,
    rfm_scores,
    rfm_segments,
    rfm_table,
)
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.scoring.recency_scores import recency_scores_by_hand
from crm_lessons.questions.scoring.response import response_by_cut

SHEET = SHEETS["04_scoring"]
COURSE = sheet_data(SHEET.stem) | lesson_data(SHEET.stem)
STUDENTS = [f"student-{number:03d}" for number in range(0, 220, 20)]
ON = "2024-12-31"


def known(data):
    """Return the orders known on the scoring date."""
    return data["orders"][data["orders"]["date"] <= SCORING_DATE]


@pytest.mark.parametrize("student", [None, *STUDENTS])
def test_quintiles_by_qcut_and_by_rank_agree_on_everybody_s_data(student):
    """No student is marked down for cutting on days rather than on ranks, or the other way."""
    data = sheet_data(SHEET.stem, student)
    assert (
        check_answer(SHEET["response_rates"], response_by_cut(data)["response_rate"], data).outcome is Outcome.CORRECT
    )


def test_an_undefined_interval_that_is_written_0_earns_the_two_other_columns():
    """As much as a wrong column without a name; the sentence says what a 0 would mean."""
    table = frat_table(COURSE["mini_orders"], ON).fillna({"mean_interval_days": 0})
    verdict = check_answer(SHEET["frat"], table, COURSE)
    assert (verdict.mistake, verdict.points) == ("zero_for_undefined", 2)


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
    verdict = check_answer(SHEET["response_rates"], 100 * response_by_cut(COURSE)["response_rate"], COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 1.5)


def test_rates_rounded_too_early_earn_most():
    """Two decimals are too few, and that is all there is to say."""
    verdict = check_answer(SHEET["response_rates"], response_by_cut(COURSE)["response_rate"].round(2), COURSE)
    assert verdict.points == 2.25


def test_one_group_too_many_earns_part_of_the_choice():
    """Groups 3, 4 and 5 where 4 and 5 pay: half of what was found is lost."""
    verdict = check_answer(SHEET["whom_to_write"], {3, 4, 5}, COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 1)


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
        ("J'écrirais aux groupes 4 et 5, qui dépassent 20 %.", "too_short"),
        (("J'écrirais aux groupes les plus récents parce qu'ils répondent bien mieux que les autres, sans oublier que ce "
         "score ne connaît ni la marge ni la tendance de chacun de nos clients."), "no_figure"),
        (("J'écrirais aux 240 clients des groupes 4 et 5, car ils répondent à plus de 20 % et que cet envoi rapporte 740 "
         "dirhams au lieu de 450 pour un envoi à tous les clients de la boutique."), "no_limit"),
        (("J'écrirais aux 240 clients des groupes 4 et 5, car cet envoi rapporte 740 dirhams au lieu de 450. Ce score ignore "
         "toutefois la marge de chacun : je garderais un échantillon des autres groupes pour le vérifier."), None),
    ],
)  # fmt: skip
def test_a_text_goes_to_the_teacher_with_a_word_for_its_author(written, mistake):
    """No program marks a text; it is kept, and what it plainly lacks is said."""
    verdict = check_answer(TEXT, written, COURSE)
    assert (verdict.outcome, verdict.points, verdict.mistake) == (Outcome.FOR_THE_TEACHER, 0, mistake)


def test_the_lesson_quotes_what_its_scores_say():
    """Lesson 4: 314 of 600 bought once; edges 1 1 1 2 3 7; by rank they score 1, 2 or 3; by cut-offs 314, 116, 61, 80, 29."""
    table = rfm_table(known(COURSE), SCORING_DATE)
    once = table["frequency"] == 1
    assert (len(table), once.sum()) == (600, 314)
    assert list(table["frequency"].quantile([0, 0.2, 0.4, 0.6, 0.8, 1])) == [1, 1, 1, 2, 3, 7]
    assert set(rfm_scores(table).loc[once, "f_score"]) == {1, 2, 3}
    assert list(SHEET["frequency_counts"].expected(COURSE)) == [314, 116, 61, 80, 29]


def test_the_lesson_quotes_what_its_segments_say():
    """Lesson 4: 23 customers at risk, five of whom responded, one response above break-even; a swap empties the champions."""
    table = rfm_table(known(COURSE), SCORING_DATE)
    scores = rfm_scores(table, method="cutoffs", cutoffs={"frequency": [2, 3, 4, 6]})
    later = COURSE["orders"].loc[COURSE["orders"]["date"] > SCORING_DATE, "customer"]
    responded = pd.Series(table.index.isin(later), index=table.index)
    by_segment = response_by_group(rfm_segments(scores), responded)
    assert by_segment.loc["at_risk", ["customers", "responses"]].to_list() == [23, 5]
    assert 4 / 23 < 0.20 < 5 / 23
    squares = responded.groupby([scores["r_score"], scores["f_score"]]).agg(["mean", "size"])
    assert squares.loc[(3, 5)].to_list() == [1.0, 1]
    assert squares["mean"][(1, 1)] < 0.035
    assert squares["mean"][(5, 5)] == 0.90


def test_the_lesson_quotes_what_its_campaign_says():
    """Lesson 4: 27.5 % overall; 6.7 to 65 % by recency; 540, 740, 450; group 4 pays up to 3.66; M's first two are swapped."""
    groups = response_by_cut(COURSE)
    assert groups["responses"].sum() / 600 == 0.275
    assert list((100 * groups["response_rate"]).round(1)) == [6.7, 12.5, 16.7, 36.7, 65.0]
    mailing = mailing_profit(groups, 2, 10)
    assert (mailing.loc[5, "profit"], SHEET["mailing_gain"].expected(COURSE), mailing["profit"].sum()) == (
        540,
        740,
        450,
    )
    assert 3.66 < 10 * groups.loc[4, "response_rate"] < 3.67
    table = rfm_table(known(COURSE), SCORING_DATE)
    later = COURSE["orders"].loc[COURSE["orders"]["date"] > SCORING_DATE, "customer"]
    by_amount = response_by_group(rfm_scores(table)["m_score"], pd.Series(table.index.isin(later), index=table.index))
    assert by_amount.loc[1, "response_rate"] > by_amount.loc[2, "response_rate"]


def test_the_lesson_quotes_what_the_propensity_score_earns():
    """Lesson 4: learnt on even customers, 360 on the odd ones, against 342 for the two best recency groups."""
    table = rfm_table(known(COURSE), SCORING_DATE)
    later = COURSE["orders"].loc[COURSE["orders"]["date"] > SCORING_DATE, "customer"]
    responded = pd.Series(table.index.isin(later), index=table.index)
    features, even = table[["recency_days", "frequency", "monetary"]], table.index % 2 == 0
    propensity = propensity_score(features[even], responded[even], of=features[~even])
    recent = rfm_scores(table)["r_score"][~even] >= 4
    profits = [10 * responded[~even][chosen].sum() - 2 * chosen.sum() for chosen in (propensity > 0.20, recent)]
    assert profits == [360, 342]
