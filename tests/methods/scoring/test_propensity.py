import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, propensity_score

SIX = pd.DataFrame({"x": [1.0, 2, 3, 4, 5, 6], "z": [0.0, 1, 0, 1, 1, 0]})
ANSWERS = pd.Series([0, 0, 1, 0, 1, 1])


@pytest.mark.parametrize(
    ("shrinkage", "expected"),
    [
        (1.0, [0.30649254, 0.21633081, 0.56824675, 0.45117901, 0.58655136, 0.87119954]),
        (0.1, [0.12423356, 0.01953576, 0.78788603, 0.34285119, 0.72749872, 0.99799475]),
    ],
)
def test_it_is_scikit_learn_s_logistic_regression(shrinkage, expected):
    """scikit-learn 1.9.1, StandardScaler then LogisticRegression(C=1/shrinkage, tol=1e-12), computed once."""
    assert np.allclose(propensity_score(SIX, ANSWERS, shrinkage=shrinkage), expected, atol=1e-7)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.booleans()), min_size=3, max_size=40))
def test_the_mean_estimate_is_the_rate_observed(rows):
    """The weight that all customers share sets the mean right; every estimate is a probability."""
    answers = pd.Series([answer for _, _, answer in rows])
    assume(answers.nunique() == 2)
    features = pd.DataFrame([(x, z) for x, z, _ in rows], columns=["x", "z"])
    estimates = propensity_score(features, answers)
    assert estimates.mean() == pytest.approx(answers.mean())
    assert estimates.between(0, 1).all()


def test_a_feature_that_gives_the_answers_away_makes_no_certainty():
    """Shrinkage keeps estimates inside 0 and 1 where the answers follow one column exactly."""
    estimates = propensity_score(pd.DataFrame({"x": [0.0, 0, 1, 1]}), pd.Series([0, 0, 1, 1]))
    assert 0.1 < estimates.iloc[0] < 0.5 < estimates.iloc[-1] < 0.9


def test_it_learns_from_some_and_speaks_of_others():
    """Customers it has not seen get an estimate from the same columns, in any order of columns, under their labels."""
    others = pd.DataFrame({"z": [0.0, 1.0], "x": [6.0, 1.0]}, index=["late", "early"])
    estimates = propensity_score(SIX, ANSWERS, of=others)
    assert list(estimates.index) == ["late", "early"]
    assert estimates["late"] == pytest.approx(propensity_score(SIX, ANSWERS)[5])
    assert estimates["late"] > estimates["early"]


def test_the_unit_of_a_feature_does_not_matter():
    """Days or weeks, dirhams or thousands: the estimates are the same."""
    pd.testing.assert_series_equal(propensity_score(SIX * [7, 1000], ANSWERS), propensity_score(SIX, ANSWERS))


def test_a_constant_feature_teaches_nothing():
    """It is kept, and changes no estimate."""
    pd.testing.assert_series_equal(propensity_score(SIX.assign(same=3.0), ANSWERS), propensity_score(SIX, ANSWERS))


@pytest.mark.parametrize(
    ("features", "answers", "found"),
    [
        (SIX, pd.Series([1] * 6), "apprendre"),
        (SIX, pd.Series([0, 1]), "mêmes"),
        (SIX.assign(x=[1, 2, None, 4, 5, 6]), ANSWERS, "client 2"),
        (SIX.assign(x=list("abcdef")), ANSWERS, "nombres"),
        (SIX["x"], ANSWERS, "tableau"),
        (pd.DataFrame(index=range(6)), ANSWERS, "tableau"),
    ],
)
def test_what_cannot_be_learnt_from_is_refused(features, answers, found):
    """Nothing is dropped: the message names the customer or the reason."""
    with pytest.raises(InputError, match=found):
        propensity_score(features, answers)


@pytest.mark.parametrize("shrinkage", [0, -1, "1", float("nan")])
def test_shrinkage_is_positive(shrinkage):
    """Without any, a column that gives the answers away would run off to infinity."""
    with pytest.raises(InputError, match="`shrinkage`"):
        propensity_score(SIX, ANSWERS, shrinkage=shrinkage)


def test_others_must_have_the_same_columns():
    """A column that was learnt from cannot be missing."""
    with pytest.raises(InputError, match="`z`"):
        propensity_score(SIX, ANSWERS, of=SIX[["x"]])
