import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, quantile_cutoffs, scores_by_cutoffs, scores_by_rank

measures = st.lists(st.integers(-1000, 1000), min_size=9, max_size=80).map(pd.Series)


def test_a_cutoff_belongs_to_the_group_that_it_begins():
    """Cut-offs 2, 3, 4, 6 on orders: 1 scores 1, 2 scores 2, 3 scores 3, 4 and 5 score 4, 6 and more score 5."""
    orders = pd.Series([1, 2, 3, 4, 5, 6, 40])
    assert list(scores_by_cutoffs(orders, [2, 3, 4, 6])) == [1, 2, 3, 4, 4, 5, 5]


def test_where_few_is_good_the_scale_turns_round():
    """Cut-offs 30, 90, 180, 365 on days: fewer than 30 score 5, 365 and more score 1."""
    days = pd.Series([0, 29, 30, 90, 180, 364, 365, 900])
    assert list(scores_by_cutoffs(days, [30, 90, 180, 365], best="low")) == [5, 5, 4, 3, 2, 2, 1, 1]


def test_a_cutoff_given_twice_leaves_a_group_empty():
    """Where half of the customers bought once, quantiles 1, 1, 2: nobody scores 1 or 2, and nobody is parted from an equal."""
    orders = pd.Series([1, 1, 1, 1, 1, 2, 2, 5])
    assert list(scores_by_cutoffs(orders, [1, 1, 2])) == [3, 3, 3, 3, 3, 4, 4, 4]


@given(measures, st.integers(2, 9), st.sampled_from(["high", "low"]))
def test_groups_by_rank_are_equal_to_within_one(values, bins, best):
    """Every score from 1 to `bins` is given, to as many customers as any other or one fewer."""
    sizes = scores_by_rank(values, bins, best).value_counts()
    assert sorted(sizes.index) == list(range(1, bins + 1))
    assert sizes.max() - sizes.min() <= 1


@given(measures, st.integers(2, 9))
def test_ranks_cut_as_qcut_cuts_them(values, bins):
    """Our groups are those of `qcut` on ranks, up to the customers whom its floating-point edges misplace."""
    n = len(values)
    ranks = values.rank(method="first")
    theirs = pd.qcut(ranks, bins, labels=False) + 1
    on_an_edge = (ranks - 1) * bins % (n - 1) == 0
    ours = scores_by_rank(values, bins)
    assert (ours[~on_an_edge] == theirs[~on_an_edge]).all()


@given(measures, st.integers(2, 9))
def test_a_better_customer_never_has_a_lower_score(values, bins):
    """By rank or by cut-offs, scores rise with what is good."""
    for scores in (scores_by_rank(values, bins), scores_by_cutoffs(values, quantile_cutoffs(values, bins))):
        best_last = scores[values.sort_values(kind="stable").index]
        assert best_last.is_monotonic_increasing


@given(measures, st.integers(2, 9), st.sampled_from(["high", "low"]))
def test_cutoffs_keep_equal_customers_together(values, bins, best):
    """Two customers with the same number have the same score."""
    scores = scores_by_cutoffs(values, quantile_cutoffs(values, bins), best)
    assert (scores.groupby(values).nunique() == 1).all()


def test_of_equal_customers_the_one_listed_first_ranks_lower():
    """A stated rule, not chance: six equal customers in three groups go by their place in the list, either way."""
    equal = pd.Series(7.0, index=list("abcdef"))
    for best in ("high", "low"):
        assert list(scores_by_rank(equal, 3, best)) == [1, 1, 2, 2, 3, 3]


def test_labels_are_kept():
    """Scores stand under the customers' own labels, in their order."""
    days = pd.Series([3, 9, 1], index=["z", "a", "m"], name="recency_days")
    for scores in (scores_by_rank(days, 3, "low"), scores_by_cutoffs(days, [2, 5], "low")):
        assert scores.to_dict() == {"z": 2, "a": 1, "m": 3}
        assert scores.name == "recency_days"


def test_quantiles_that_coincide_are_why_qcut_stops(public_data):
    """CDNOW purchase days, whole period: edges 1, 1, 1, 2, 4 and 44; `qcut` refuses them."""
    columns = ["master", "customer", "date", "discs", "amount"]
    rows = pd.read_csv(public_data / "CDNOW_sample.txt", sep=r"\s+", names=columns)
    days = rows.groupby("customer")["date"].nunique()
    assert [days.min(), *quantile_cutoffs(days), days.max()] == [1, 1, 1, 2, 4, 44]
    with pytest.raises(ValueError, match="unique"):
        pd.qcut(days, 5)


@pytest.mark.parametrize("cutoffs", [[], [3, 2], [1, float("nan")], [1, float("inf")], "abc", None, 5])
def test_cutoffs_that_do_not_rise_are_refused(cutoffs):
    """The message shows what rising cut-offs look like."""
    with pytest.raises(InputError, match="croissantes"):
        scores_by_cutoffs(pd.Series([1, 2]), cutoffs)


@pytest.mark.parametrize("values", [[1, 2], pd.Series([1, None]), pd.Series(["a"]), pd.Series([1, 2], index=[7, 7])])
def test_what_is_not_a_number_a_customer_is_refused(values):
    """As every method that ranks customers does."""
    for score in (lambda v: scores_by_rank(v, 2), lambda v: scores_by_cutoffs(v, [1])):
        with pytest.raises(InputError):
            score(values)


def test_best_is_high_or_low():
    """Any other word is refused."""
    for score in (
        lambda best: scores_by_rank(pd.Series([1, 2]), 2, best),
        lambda b: scores_by_cutoffs(pd.Series([1]), [1], b),
    ):
        with pytest.raises(InputError, match="`best`"):
            score("highest")
