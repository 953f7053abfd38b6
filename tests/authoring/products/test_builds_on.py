"""What a piece of a sheet's code builds on."""

from __future__ import annotations

import pytest

from crm_lessons.authoring.products.builds_on import Piece, builds_on, statements


@pytest.mark.parametrize(
    ("code", "gives", "uses"),
    [
        ('orders = sheet.data("orders")', {"orders"}, {"sheet"}),
        ("import pandas as pd", {"pd"}, set()),
        ("from crm_lessons.methods import rfm_table", {"rfm_table"}, set()),
        ('known["amount"] = lines.sum()', {"known"}, {"known", "lines"}),
        ("table.index.name = label", {"table"}, {"table", "label"}),
        ("show(orders)", set(), {"show", "orders"}),
        ("before, after = halves", {"before", "after"}, {"halves"}),
        ("total = total + 1", {"total"}, {"total"}),
        ("largest = {name for name in names if name in wanted}", {"largest"}, {"names", "wanted"}),
        ("def rate(people):\n    return people / whole", {"rate"}, {"whole"}),
        ("ranked = revenue.sort_values()\nfirst = ranked.head(4)", {"ranked", "first"}, {"revenue"}),
        ("for year in years:\n    top[year] = year", {"year", "top"}, {"years", "top"}),
    ],
)
def test_a_piece_tells_what_it_gives_and_what_it_takes_from_others(code, gives, uses):
    """A table of which a column is set is changed, what a function or a set keeps to itself is neither given nor used."""
    piece = Piece(code)
    assert piece.gives == gives
    assert piece.uses - set(dir(__builtins__)) - {"year"} == uses


def test_what_is_needed_is_found_through_what_it_needs_itself_and_the_rest_is_left():
    """The latest value counts, with every change made to it before; what nobody asked for is not run."""
    before = [
        Piece("known = 1", "early"),
        Piece("orders = sheet"),
        Piece("other = sheet"),
        Piece("known = orders.copy()", "buyers"),
        Piece('known["amount"] = 2', "revenue"),
        Piece('other["amount"] = 2', "nothing"),
    ]
    assert builds_on(frozenset({"known"}), before) == [before[1], before[3], before[4]]
    assert builds_on(frozenset({"unheard"}), before) == []


def test_an_answer_that_repeats_a_line_of_the_sheet_is_not_needed_for_it():
    """What the sheet gives is taken from the sheet."""
    given, answer = Piece("known = orders"), Piece("known = orders\nmean = known.mean()", "mean", frozenset({"known"}))
    assert builds_on(frozenset({"known"}), [given, answer]) == [given]
    assert builds_on(frozenset({"mean"}), [given, answer]) == [answer]


def test_a_cell_is_cut_into_whole_statements():
    """A call over several lines stays in one piece, a comment between two goes."""
    assert statements("a = f(\n    1,\n)\n# then\nb = 2") == ["a = f(\n    1,\n)", "b = 2"]
