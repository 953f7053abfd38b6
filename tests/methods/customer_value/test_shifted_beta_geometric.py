"""Why retention rises with age, and what is left of a cohort in the end."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import (
    InputError,
    ShiftedBetaGeometric,
    fit_shifted_beta_geometric,
    projected_survival,
    value_by_curve,
)

HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491]
REGULAR = [1000, 631, 468, 382, 326, 289, 262, 241]
SHAPES = st.floats(0.3, 5)


@pytest.mark.parametrize(
    ("survivors", "alpha", "beta", "log_likelihood"),
    [(HIGH_END, 0.668, 3.806, -1611.2), (REGULAR, 0.704, 1.182, -1680.3), (REGULAR[:5], 0.764, 1.296, -1401.6)],
)
def test_the_published_cohorts(survivors, alpha, beta, log_likelihood):
    """Fader & Hardie (2007), on seven years; the Regular cohort's first four years are those of Hardie's note 032."""
    model = fit_shifted_beta_geometric(pd.Series(survivors))
    assert (round(model.alpha, 3), round(model.beta, 3)) == (alpha, beta)
    assert round(model.log_likelihood, 1) == log_likelihood


def test_seven_years_foretell_the_twelfth():
    """Fader & Hardie (2007): 39.4 % of the High End cohort were there after twelve years; the model of seven says 38 %.

    A constant rate through the seventh year (49.1 %) says 30 %.
    """
    foretold = projected_survival(fit_shifted_beta_geometric(pd.Series(HIGH_END)), 12)["survival"]
    assert foretold[12] == pytest.approx(0.394, abs=0.02)
    constant = 0.491 ** (12 / 7)
    assert constant == pytest.approx(0.30, abs=0.005)


def test_the_first_two_years_by_hand():
    """With alpha 1 and beta 2: retention 2/3, then 3/4; survival 2/3, then 1/2."""
    table = projected_survival(ShiftedBetaGeometric(1, 2, 0), 2)
    assert table["retention"].tolist()[1:] == pytest.approx([2 / 3, 3 / 4])
    assert table["survival"].tolist() == pytest.approx([1, 2 / 3, 1 / 2])
    assert ShiftedBetaGeometric(1, 2, 0).first_churn == pytest.approx(1 / 3)


@given(SHAPES, SHAPES)
def test_a_cohort_that_follows_the_model_gives_its_parameters_back(alpha, beta):
    """In percentages of the start as in heads."""
    survival = projected_survival(ShiftedBetaGeometric(alpha, beta, 0), 9)["survival"]
    for start in (100, 10_000):
        model = fit_shifted_beta_geometric(survival * start)
        assert (model.alpha, model.beta) == pytest.approx((alpha, beta), rel=0.01)


@given(SHAPES, SHAPES)
def test_retention_rises_and_survival_falls(alpha, beta):
    """Whoever stays is of the kind that stays."""
    table = projected_survival(ShiftedBetaGeometric(alpha, beta, 0), 30)
    assert table["retention"].dropna().is_monotonic_increasing
    assert table["survival"].is_monotonic_decreasing
    assert table["survival"].between(0, 1).all()


def test_customers_all_alike_are_a_constant_rate():
    """80 % stay each year: both parameters are very large, and so is every year's retention 80 %."""
    model = fit_shifted_beta_geometric(pd.Series(1000 * 0.8 ** np.arange(6)))
    assert projected_survival(model, 20)["retention"].dropna().tolist() == pytest.approx([0.8] * 20, abs=0.001)


def test_the_projection_is_a_curve_that_has_a_value():
    """Thirty years of the projection are valued as they are."""
    curve = projected_survival(fit_shifted_beta_geometric(pd.Series(HIGH_END)), 30)["survival"]
    assert len(value_by_curve(100, curve, 0.10)) == 30


@pytest.mark.parametrize(
    ("survivors", "found"),
    [
        ([1000, 900, 800], "une série pandas"),
        (pd.Series([1000, 900]), "au moins 3"),
        (pd.Series([1000, 900, 950]), "À la période 2"),
        (pd.Series([1000, 900, -1]), "période 2"),
        (pd.Series([1000, 1000, 1000]), "Personne n'est encore parti"),
        (pd.Series([0, 0, 0]), "Personne n'est encore parti"),
        (pd.Series([1000, None, 800]), "manquante"),
    ],
)
def test_survivors_that_cannot_be_are_met_in_words(survivors, found):
    """No Series, too few, rising, negative, nobody lost, one missing."""
    with pytest.raises(InputError, match=found):
        fit_shifted_beta_geometric(survivors)


@pytest.mark.parametrize("periods", [0, 2.5, "3", 1_201])
def test_a_projection_that_cannot_be_is_met_in_words(periods):
    """A whole number of periods, from 1 to 1,200."""
    with pytest.raises(InputError, match="`periods`"):
        projected_survival(ShiftedBetaGeometric(1, 2, 0), periods)
