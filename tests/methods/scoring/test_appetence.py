import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.scoring.offers import offer_marks
from crm_lessons.methods import InputError, appetence_grid
from crm_lessons.text.terms.codes import CODES

marks = st.lists(st.integers(1, 5), min_size=1, max_size=30)


def test_interest_and_means_cross_into_four_cells():
    """Course, "La méthode par appétence": the product score is 10 for Atlas and for Cedra, and the two actions differ."""
    offer = offer_marks()
    grid = appetence_grid(offer["interest"], offer["means"])
    assert list(grid.columns) == ["interest", "means", "appetence_score", "cell"]
    assert grid.loc["Atlas", ["appetence_score", "cell"]].to_list() == [10, "adapt"]
    assert grid.loc["Cedra", ["appetence_score", "cell"]].to_list() == [10, "arouse"]
    assert grid.loc["Firdaous", "cell"] == "offer"
    assert grid.loc["Ennour", "cell"] == "wait"


def test_a_mark_on_the_limit_is_high():
    """Dounia has 3 and 3: that is enough. With the limit at 3.5 it is not."""
    offer = offer_marks()
    assert appetence_grid(offer["interest"], offer["means"]).loc["Dounia", "cell"] == "offer"
    assert appetence_grid(offer["interest"], offer["means"], cut=3.5).loc["Dounia", "cell"] == "wait"


@given(marks)
def test_neither_mark_makes_up_for_the_other(interest):
    """Without means nobody is offered anything, whatever the interest."""
    interest = pd.Series(interest)
    cells = appetence_grid(interest, pd.Series(1, index=interest.index))["cell"]
    assert set(cells) <= {"adapt", "wait"}
    assert set(cells) <= set(CODES["cell"])


def test_marks_are_matched_by_customer_not_by_place():
    """Two lists in two orders are still about the same customers; the first list sets the order."""
    offer = offer_marks()
    shuffled = appetence_grid(offer["interest"], offer["means"].iloc[::-1])
    pd.testing.assert_frame_equal(shuffled, appetence_grid(offer["interest"], offer["means"]))


@pytest.mark.parametrize(
    ("interest", "means", "found"),
    [
        (pd.Series({"a": 6}), pd.Series({"a": 2}), "client a"),
        (pd.Series({"a": 3}), pd.Series({"a": 0}), "client a"),
        (pd.Series({"a": 3, "b": 2}), pd.Series({"a": 2}), "client b"),
        (pd.Series({"a": None}, dtype=float), pd.Series({"a": 2}), "client a"),
        ([3], [2], "une liste"),
    ],
)
def test_a_mark_that_is_missing_or_off_the_scale_is_named(interest, means, found):
    """The message names the customer."""
    with pytest.raises(InputError, match=found):
        appetence_grid(interest, means)
