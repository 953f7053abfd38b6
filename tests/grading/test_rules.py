from dataclasses import replace
from datetime import datetime

import pytest

from crm_lessons.grading.handed_in.whose.roster import Enrolled, Roster
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.sandbox.levels import Level

ZOE = {"first name": "Zoé", "last name": "El-Amrani", "email": "zoe@x"}
RULES = Rules(salt="secret", roster=Roster((Enrolled("p01", ZOE),)))


@pytest.mark.parametrize(
    "changed",
    [
        {"sheet": "02_pareto_abc"}, {"salt": "other"}, {"deadline": datetime(2026, 12, 1)}, {"variants": True}, {"seconds": 11.0},
        {"isolation": Level.LIMITED}, {"roster": Roster()}, {"roster": Roster((Enrolled("p02", ZOE),))},
        {"roster": Roster((Enrolled("p01", {**ZOE, "last name": "Benali"}),))},
    ],
)  # fmt: skip
def test_what_may_change_a_mark_changes_the_fingerprint(changed: dict[str, object]) -> None:
    """Also a name by which the class list knows a student: it may tell whose work a file is."""
    assert replace(RULES, **changed).fingerprint != RULES.fingerprint


@pytest.mark.parametrize("changed", [{"jobs": 7}, {"roster": Roster((Enrolled("p01", {**ZOE, "email": "z@y"}),))}])
def test_what_changes_no_mark_leaves_the_fingerprint(changed: dict[str, object]) -> None:
    """The number of workers and an address: a run that was stopped goes on."""
    assert replace(RULES, **changed).fingerprint == RULES.fingerprint


def test_the_fingerprint_hides_the_secret() -> None:
    """It is a digest, and no part of it is the salt."""
    assert len(RULES.fingerprint) == 64
    assert RULES.salt not in RULES.fingerprint
