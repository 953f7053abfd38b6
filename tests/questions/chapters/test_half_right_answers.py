"""Answers that are right in part, and what they earn and hear: each was met on a sheet, with the mark that it should have."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS

PYTHON, PROCESS, PARETO, MATRICES = "00_python", "01_crm_process", "02_pareto_abc", "03_matrices"
SCORING, RADAR, KPIS, VALUE, LOYALTY = "04_scoring", "05_tcc_radar", "06_kpis", "07_customer_value", "08_loyalty"


def right(stem, question, student=None):
    """Return the right answer to a question."""
    return SHEETS[stem][question].expected(sheet_data(stem, student))


def judged(stem, question, answer, student=None, seed=None):
    """Return the verdict on an answer, in a notebook or, with a seed, in the grader."""
    generator = None if seed is None else np.random.default_rng(seed)
    verdict = check_answer(SHEETS[stem][question], answer, sheet_data(stem, student), generator)
    assert verdict.outcome is not Outcome.CHECK_FAILED
    return verdict


def said(stem, question, answer, student=None):
    """Return what is said of an answer in French, with ordinary spaces."""
    return judged(stem, question, answer, student).message.fr.replace("\u202f", " ").replace("\u00a0", " ")


def growth_in_percent(now, before):
    return 100 * (now - before) / before if before else 0.0


def growth_rounded(now, before):
    return round((now - before) / before, 2) if before else 0.0


@pytest.mark.parametrize(("function", "least"), [(growth_in_percent, 1.5), (growth_rounded, 2.25)])
def test_a_function_in_percent_or_rounded_earns_its_part_whatever_was_drawn(function, least):
    """Half for each case in percent, three quarters for each that is rounded, as a number alone; a rate that was drawn may be round."""
    points = [judged(PYTHON, "growth_rate", function, seed=seed).points for seed in (None, *range(6))]
    assert least <= min(points) <= max(points) < 3
    assert max(points) - min(points) <= 0.25
    assert "pourcentage" in said(PYTHON, "growth_rate", growth_in_percent)


def test_a_function_that_is_right_where_a_mistake_is_not_is_not_told_to_make_it():
    """The absolute growth is right where sales rise: its sign is not turned round."""
    told = said(PYTHON, "growth_rate", lambda now, before: abs(now - before) / before if before else 0.0)
    assert "à l'envers" not in told


@pytest.mark.parametrize(
    ("stem", "question", "value"),
    [(KPIS, "rates_by_channel", 0.05), (KPIS, "rates_by_channel", 5), (VALUE, "newcomers", 20)],
)
def test_one_value_everywhere_is_right_once_at_most(stem, question, value):
    """Whatever the right answer has in most places, and though it is near a known mistake when rounded."""
    truth = right(stem, question)
    answer = [value] * len(truth) if isinstance(truth, list) else dict.fromkeys(truth.index, value)
    verdict = judged(stem, question, answer)
    assert verdict.points <= verdict.max_points / len(truth)
    assert verdict.mistake is None
    assert "La même valeur partout" in verdict.message.fr


@pytest.mark.parametrize(
    ("stem", "question", "student", "change"),
    [
        (VALUE, "twelve_months", None, lambda truth: [truth[1], truth[2], truth[0]]),
        (PROCESS, "best_prospects", None, sorted),
        (MATRICES, "swap_scores", "amina", lambda truth: truth[1:] + truth[:1]),
    ],
)
def test_the_right_numbers_in_another_order_are_told_so_and_no_more(stem, question, student, change):
    """Some of them agree with any mistake that moves them."""
    verdict = judged(stem, question, change(right(stem, question, student)), student)
    assert verdict.mistake is None
    assert "dans un autre ordre" in verdict.message.fr


@pytest.mark.parametrize("student", [None, "amina", "bilal"])
def test_what_is_said_of_all_rows_is_said_only_where_all_rows_say_it(student):
    """Five gains and a loss are neither "no list would pay" nor "to conclude from no trial is careful"."""
    names = [*right(KPIS, "trial_verdicts", student).keys()]
    for odd in range(len(names)):
        answer = {name: "loss" if place == odd else "gain" for place, name in enumerate(names)}
        verdict = judged(KPIS, "trial_verdicts", answer, student)
        assert verdict.mistake is None or "all_lost" not in verdict.mistake


@pytest.mark.parametrize(("stem", "question"), [(PROCESS, "best_prospects"), (PYTHON, "three_largest")])
def test_a_place_that_is_missing_or_one_too_many_costs_its_part(stem, question):
    """No less than something wrong in that place."""
    truth = [*right(stem, question)]
    missing, wrong, more = (judged(stem, question, one).points for one in (truth[:-1], [*truth[:-1], 0], [*truth, 0]))
    assert 0 < missing == wrong
    assert 0 < more < SHEETS[stem][question].points


def test_amounts_times_a_hundred_are_no_rates_in_percent():
    """Neither forecasts of sales nor scores out of five."""
    for stem, question in ((VALUE, "two_forecasts"), (MATRICES, "swap_scores")):
        verdict = judged(stem, question, [100 * one for one in right(stem, question)])
        assert verdict.points == 0
        assert "taux" not in verdict.message.fr


@pytest.mark.parametrize("question", ["is_multichannel", "may_receive", "same_customer"])
def test_ones_and_zeros_are_true_and_false(question):
    """As numpy and SQL write them."""
    expected = right(PROCESS, question)
    verdict = judged(PROCESS, question, lambda *given: pd.Series(expected(*given)).astype(int))
    assert verdict.outcome is Outcome.CORRECT


@pytest.mark.parametrize("form", [lambda rows: rows.to_numpy(), lambda rows: rows.to_numpy().tolist()])
def test_rows_of_a_label_and_a_number_name_their_numbers(form):
    """An array of two columns, or a list of such rows."""
    assert (
        judged(PYTHON, "average_order", form(right(PYTHON, "average_order").reset_index())).outcome is Outcome.CORRECT
    )


@pytest.mark.parametrize("names", ["ab", "AB", "xy"])
def test_letters_that_only_number_the_places_are_no_names(names):
    """The b stands in nearly every name."""
    for stem, question in ((RADAR, "share_and_mean"), (VALUE, "churn_and_growth")):
        assert judged(stem, question, dict(zip(names, right(stem, question), strict=True))).outcome is Outcome.CORRECT


@pytest.mark.parametrize(
    ("stem", "question", "answer", "told"),
    [
        (VALUE, "loyalty_cells", ["stranger"] * 3 + ["barnacle"] * 4, "sans dire de qui : 7 ; attendues : 8"),
        (PYTHON, "average_order", [1.5, 2.5], "sans étiquettes : 2 ; attendus : 12"),
        (RADAR, "share_and_mean", [0, 25, 0, 27], "Des décimales après une virgule"),
        (RADAR, "tcc_a", [0, 12, 0, 25, 0, 25, 0, 25, 0, 30], "Des décimales après une virgule"),
        (PARETO, "class_shares", {0.58: "A", 0.27: "B", 0.15: "C"}, "les nombres sont du côté des étiquettes"),
        (PYTHON, "average_order", {5375.5: 101, 9571.4: 104}, "les nombres sont du côté des étiquettes"),
        (RADAR, "tcc_a", pd.Series([np.nan] * 5), "n'a que des valeurs vides"),
        (PYTHON, "in_casablanca", pd.Index([]), "aucune ne remplit la condition"),
        (PYTHON, "in_casablanca", [154, 157, None], "la valeur n° 3 ne se lit pas"),
        (PYTHON, "in_casablanca", pd.Series([1]).sum, "Les parenthèses manquent"),
        (PYTHON, "in_casablanca", None, "`print` affiche et ne rend rien"),
        (PYTHON, "growth_rate", ..., "`def growth_rate(…):`"),
    ],
)
def test_the_form_of_an_answer_is_met_by_its_own_sentence(stem, question, answer, told):
    """Nobody is told of labels that were never written, or of a list where a set was meant."""
    assert told in said(stem, question, answer)


def test_one_class_that_is_no_list_leaves_the_others_as_they_are():
    """A lone customer is a class of one."""
    classes = right(PARETO, "abc_classes")
    members = {name: [int(one) for one in classes.index[classes == name]] for name in "ABC"}
    told = said(PARETO, "abc_classes", members | {"A": members["A"][0]})
    assert told.startswith(f"Il manque votre réponse pour : {members['A'][1]}.")


def test_headings_of_two_levels_are_told_so_unless_one_level_says_nothing():
    """What `.agg` with a list gives, and a pivot of one value."""
    table = right(SCORING, "rfm")
    two = table.set_axis(pd.MultiIndex.from_product([["x", "y"], ["a", "b"]])[: table.shape[1]], axis=1)
    assert "plusieurs étages" in said(SCORING, "rfm", two)
    one = pd.concat({"rfm": table}, axis=1)
    assert judged(SCORING, "rfm", one).outcome is Outcome.CORRECT
