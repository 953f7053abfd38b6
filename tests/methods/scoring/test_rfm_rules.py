from itertools import product

import pandas as pd
import pytest

from crm_lessons.methods import DEFAULT_RULES, NO_RULE, InputError, SegmentRule, rfm_segments, rules_table
from crm_lessons.text.terms.codes import CODES

EVERY_SCORE = pd.DataFrame(list(product(range(1, 6), repeat=3)), columns=["r_score", "f_score", "m_score"])


def by_hand(r, f, m):
    """The seven rules as the exercise sheet writes them."""
    if r >= 4 and f >= 4 and m >= 4:
        return "champions"
    if r >= 3 and f >= 4:
        return "loyal"
    if r >= 3 and f == 3:
        return "regular"
    if r >= 4:
        return "recent"
    if r == 3:
        return "occasional"
    return "at_risk" if f >= 3 else "dormant"


def test_the_default_rules_are_the_sheet_s():
    """All 125 combinations of scores land where the seven sentences put them, and none is left over."""
    segments = rfm_segments(EVERY_SCORE)
    assert list(segments) == [by_hand(*scores) for scores in EVERY_SCORE.to_numpy()]
    assert not (segments == NO_RULE).any()


def test_one_swap_empties_a_segment():
    """Read before the champions, the wider rule for the loyal takes them all; the empty segment is still counted, as 0."""
    champions, loyal, *others = DEFAULT_RULES
    counts = rfm_segments(EVERY_SCORE, [loyal, champions, *others]).value_counts()
    assert counts["champions"] == 0
    assert counts["loyal"] == rfm_segments(EVERY_SCORE).value_counts()[["champions", "loyal"]].sum()


def test_a_customer_that_no_rule_takes_is_said_so():
    """Nobody is dropped: who fits no rule is in a segment of its own."""
    segments = rfm_segments(EVERY_SCORE, [SegmentRule("best", r=(5, 5), f=(5, 5), m=(5, 5))])
    assert segments.value_counts().to_dict() == {"best": 1, NO_RULE: 124}


def test_the_segments_come_in_the_order_of_the_rules():
    """A table by segment reads as the rules do, not by the alphabet."""
    assert list(rfm_segments(EVERY_SCORE).cat.categories) == [*(rule.segment for rule in DEFAULT_RULES), NO_RULE]


def test_every_segment_has_its_words():
    """A reader never sees a key."""
    assert set(CODES["segment"]) == {*(rule.segment for rule in DEFAULT_RULES), NO_RULE}


def test_two_rules_may_make_one_segment():
    """An "or" is two rules with one name."""
    rules = [SegmentRule("extreme", r=(5, 5)), SegmentRule("extreme", r=(1, 1))]
    assert rfm_segments(EVERY_SCORE, rules).value_counts()["extreme"] == 50


def test_rules_are_laid_out_as_they_are_read():
    """Ranges as a reader writes them; a lone score where there is one."""
    table = rules_table()
    assert table.loc["champions"].to_list() == ["4–5", "4–5", "4–5"]
    assert table.loc["regular"].to_list() == ["3–5", "3", "1–5"]


@pytest.mark.parametrize(
    "scores",
    [None, pd.DataFrame({"r_score": [1]}), pd.DataFrame({"r_score": [1], "f_score": [None], "m_score": [2]})],
)
def test_incomplete_scores_are_refused(scores):
    """A missing score has no segment, and silence would hide it."""
    with pytest.raises(InputError, match=r"rfm_scores|`f_score`"):
        rfm_segments(scores)


@pytest.mark.parametrize("rules", [[], ["champions"], [("champions", 4)]])
def test_what_is_not_a_rule_is_refused(rules):
    """The message shows how a rule is written."""
    with pytest.raises(InputError, match="SegmentRule"):
        rfm_segments(EVERY_SCORE, rules)
