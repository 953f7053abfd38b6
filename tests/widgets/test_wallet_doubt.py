"""A wallet that may be wrong: who changes strategy, and from which error on most do."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods import radar_sensitivity
from crm_lessons.widgets import wallet_doubt_lab

BUYING = pd.DataFrame(
    [(13, 100, "rising"), (60, 350, "stable"), (40, 100, "stable"), (85, 100, "falling")],
    index=["C1", "C2", "C3", "C4"],
    columns=["sales", "purchases", "trend"],
).assign(status="customer")


def lines(moving):
    """Return what the figure says, line by line, with ordinary spaces."""
    return moving.words.replace("\u00a0", " ").replace("\u202f", " ").splitlines()


def test_who_changes_is_named_and_the_others_counted():
    """At 20 % three of four change; with no error nobody does."""
    moving = wallet_doubt_lab(BUYING)
    moving.controls["error"].value = 20
    assert lines(moving)[0] == "Changent de stratégie : C1, C2, C4."
    assert "1 client" in lines(moving)[1]
    moving.controls["error"].value = 0
    assert lines(moving)[0] == "Personne ne change de stratégie."


def test_the_number_to_find_is_the_first_error_at_which_most_change():
    """One step before, half at most do; the task knows both."""
    found = wallet_doubt_lab(BUYING).task
    changed = [int(radar_sensitivity(BUYING, error / 100)["changes"].sum()) for error in range(51)]
    assert changed[found.answer] > 2 >= changed[found.answer - 1]
