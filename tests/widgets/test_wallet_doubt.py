"""A wallet that may be wrong: who changes strategy, and from which error on most do."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError, radar_sensitivity
from crm_lessons.widgets import wallet_doubt_lab

BUYING = pd.DataFrame(
    [(13, 100, "rising"), (60, 350, "stable"), (40, 100, "stable"), (85, 100, "falling")],
    index=["C1", "C2", "C3", "C4"],
    columns=["sales", "purchases", "trend"],
).assign(status="customer")


def lines(held):
    """Return what the figure says, line by line, with ordinary spaces."""
    return held.words.replace("\u00a0", " ").replace("\u202f", " ").splitlines()


def test_who_changes_is_named_and_the_others_counted():
    """At 20 % three of four change; with no error nobody does."""
    held = wallet_doubt_lab(BUYING)
    held.values = {"error": 20}
    assert lines(held) == ["Changent de stratégie : C1, C2, C4.", "Tiennent à 20 % près : 1 client."]
    held.values = {"error": 0}
    assert lines(held)[0] == "Personne ne change de stratégie."


def test_the_number_to_find_is_the_first_error_at_which_most_change():
    """One step before, half at most do; the task knows both."""
    found = wallet_doubt_lab(BUYING).task
    changed = [int(radar_sensitivity(BUYING, error / 100)["changes"].sum()) for error in range(51)]
    assert changed[found.answer] > 2 >= changed[found.answer - 1]


def test_the_lowest_tcc_stands_on_top_and_a_change_is_drawn_thick(page):
    """13, 17, 40 and 85 %, from above; at 20 % only the line of C3 is thin."""
    held = wallet_doubt_lab(BUYING)
    drawing = page.shown(held, {"error": 20})["drawing"]
    assert [name for _, name in drawing["y"]["ticks"]] == ["C1", "C2", "C3", "C4"]
    spans = [mark[2] for mark in drawing["marks"] if mark[0] == "line" and mark[2] in ("span", "thin")]
    assert spans == ["span", "span", "thin", "span"]


def test_who_does_not_buy_has_no_wallet_to_doubt():
    """A prospect is neither named nor counted."""
    prospect = pd.DataFrame({"sales": 0, "purchases": 50, "trend": None, "status": "prospect"}, index=["P"])
    held = wallet_doubt_lab(pd.concat([BUYING, prospect]))
    assert lines(held) == lines(wallet_doubt_lab(BUYING))


def test_a_table_without_wallets_is_refused_at_once():
    """The error is the method's own, before anything is shown."""
    with pytest.raises(InputError, match="`purchases`"):
        wallet_doubt_lab(BUYING.drop(columns="purchases"))
