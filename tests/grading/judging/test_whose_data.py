from dataclasses import replace

import pytest

from crm_lessons.data.variants import variant_key
from crm_lessons.grading.handed_in.contents.which_sheet import OpenedSheet
from crm_lessons.grading.judging.whose_data import other_data, whose_data
from crm_lessons.grading.rules import Rules

NOBODY = OpenedSheet("02_pareto_abc")
FOR_BOB = OpenedSheet("02_pareto_abc", student="Bob")
COMPUTED = OpenedSheet("02_pareto_abc", unread=frozenset({"student"}))
COMPUTED_KEY = OpenedSheet("02_pareto_abc", student="bob", unread=frozenset({"key"}))
WITH_KEY = OpenedSheet("02_pareto_abc", student="Bob", key=variant_key("02_pareto_abc", "bob", "x"))
WITH_AN_EARLIER_KEY = replace(WITH_KEY, key="0123456789abcdef")
EARLIER_KEY = (
    "the sheet bears a key (`key=`) of an earlier edition of crm-lessons; grade it with the edition that released it"
)
OTHER_KEY = (
    "the sheet is opened with another key (`key=`) than this student's; "
    "is the secret that was given the one of the class?"
)


@pytest.mark.parametrize(
    ("opened", "rules", "student", "said"),
    [
        (NOBODY, Rules(), None, []),
        (FOR_BOB, Rules(), "bob", []),
        (NOBODY, Rules(variants=True), "bob", ["the sheet is opened for nobody, and graded on the data of bob"]),
        (NOBODY, Rules(salt="x"), "bob", ["the sheet is opened for nobody, and graded on the data of bob"]),
        (FOR_BOB, Rules(salt="x"), "bob", ["the sheet is opened without this student's key (key=)"]),
        (WITH_KEY, Rules(salt="x"), "bob", []),
        (WITH_KEY, Rules(salt="y"), "bob", [OTHER_KEY]),
        (WITH_AN_EARLIER_KEY, Rules(salt="x"), "bob", [EARLIER_KEY]),
        (WITH_KEY, Rules(), "bob", [OTHER_KEY]),
        (
            COMPUTED,
            Rules(),
            None,
            [
                "the notebook computes student= and what it gets is not known; the sheet is graded on the data common to all"
            ],
        ),
        (
            COMPUTED,
            Rules(variants=True),
            "bob",
            ["the notebook computes student= and what it gets is not known; the sheet is graded on the data of bob"],
        ),
        (
            COMPUTED_KEY,
            Rules(salt="x"),
            "bob",
            ["the notebook computes key= and what it gets is not known; the sheet is graded on the data of bob"],
        ),
    ],
)
def test_a_sheet_is_judged_on_the_data_of_the_one_who_hands_it_in(
    opened: OpenedSheet, rules: Rules, student: str | None, said: list[str]
) -> None:
    """Where everybody has data of their own, or the sheet was opened for somebody; any doubt about it is said."""
    assert whose_data(opened, "bob", rules) == student
    assert [text.en for text in other_data(opened, "bob", rules)] == said
