"""Whom one may write to."""

from __future__ import annotations

from itertools import product

import pandas as pd
import pytest

from crm_lessons.methods import may_email
from crm_lessons.plots import plot_permission
from crm_lessons.text.language import speak

COLUMNS = ["opted_out", "opted_in", "customer_of_similar_product", "generic_company_address"]
ALL = pd.DataFrame(list(product([False, True], repeat=4)), columns=COLUMNS)
LISTS = {
    "all sorts": ALL,
    "one": ALL.iloc[[3]],
    "refusals": ALL[ALL["opted_out"]],
    "many": pd.concat([ALL] * 5000, ignore_index=True),
}


@pytest.mark.parametrize("contacts", LISTS.values(), ids=LISTS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_contact_is_counted_once(contacts, language, reader):
    """The bars add up to the contacts, and those that are hatched to whom the rule lets one write."""
    speak(language)
    ax = plot_permission(contacts)
    assert sum(bar.get_width() for bar in ax.patches) == len(contacts)
    assert sum(bar.get_width() for bar in ax.patches if bar.get_hatch()) == may_email(contacts).sum()
    assert not reader.collisions(ax)


def test_a_refusal_is_never_hidden_behind_a_reason():
    """Of sixteen contacts of all sorts, eight refused, one gives no reason to write, and seven may be written to."""
    ax = plot_permission(ALL)
    assert [bar.get_width() for bar in ax.patches] == [4, 2, 1, 1, 8]
    title = ax.get_title(loc="left").replace("\u00a0", " ")
    assert title == "On peut écrire à 43,8 % des contacts (7 sur 16)"
