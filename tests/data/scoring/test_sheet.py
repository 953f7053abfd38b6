"""Chapter 4: the thirteen orders, the order book around a campaign, the marks for an offer, and everybody's variants."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.scoring.families import TYPES
from crm_lessons.data.scoring.letter import BREAK_EVEN
from crm_lessons.data.scoring.mini_orders import mini_orders
from crm_lessons.data.scoring.offers import offer_marks
from crm_lessons.data.variants import lesson_data, sheet_data

SHEET = "04_scoring"


def test_no_sheet_holds_the_lesson_s_tables():
    """What is worked in the lesson is worked again on other tables, with an identifier or without."""
    lesson = lesson_data(SHEET)
    pd.testing.assert_frame_equal(lesson["mini_orders"], mini_orders())
    pd.testing.assert_frame_equal(lesson["offer"], offer_marks())
    for student in (None, "amina"):
        assert not [
            name for name, table in sheet_data(SHEET, student).items() if name in lesson and table.equals(lesson[name])
        ]


def test_no_two_students_share_a_table(variants):
    """An answer copied from a neighbour is an answer to other data."""
    for name in ("mini_orders", "orders"):
        assert len({data[name].to_csv() for data in variants}) == len(variants)


def test_a_letter_moves_two_groups_and_never_the_one_that_orders_most(variants):
    """By more than a point on either side of break-even, and the most recent order most, with a letter or without."""
    for data in [*variants, sheet_data(SHEET)]:
        letter = data["letter"]
        rate, alone = letter["orders"] / letter["contacted"], letter["control_orders"] / letter["control"]
        far = (rate - alone) - BREAK_EVEN
        assert rate.idxmax() == alone.idxmax() == 5
        assert 4 in far.index[far > 0.01]
        assert ((far > 0.01).sum(), (far < -0.01).sum()) == (2, 3)


def test_each_account_has_one_type_it_ordered_most(variants):
    """Some are strategic, some tactical; a single pump among many parts is met, and a last order of another type."""
    for data in [*variants, sheet_data(SHEET)]:
        families = data["families"]
        most = families[list(TYPES)].idxmax(axis=1)
        assert (families[list(TYPES)].eq(families[list(TYPES)].max(axis=1), axis=0).sum(axis=1) == 1).all()
        assert set(most) == set(TYPES)
        assert ((families["pump"] > 0) & (most != "pump")).any()
        assert (families["type"] != most).any()
