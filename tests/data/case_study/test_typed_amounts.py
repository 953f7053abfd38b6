"""A column of amounts as people type them."""

from __future__ import annotations

import numpy as np
import pytest

from crm_lessons.data.case_study.typed_amounts import WAYS, draw_cents, draw_typed_amounts, written_amount
from crm_lessons.data.orders_file.amounts import amount


def test_every_way_of_writing_is_in_the_column():
    """One amount each, and a reader of decimal commas reads them all; three are credit notes."""
    for seed in range(50):
        column = draw_typed_amounts(np.random.default_rng(seed))
        read = [amount(text, 1, ",") for text in column]
        assert len(column) == len(WAYS)
        assert all(isinstance(value, float) for value in read)
        assert sum(value < 0 for value in read) == 3


@pytest.mark.parametrize("way", WAYS)
def test_an_amount_written_is_the_amount_read(way):
    """To the cent, in each of the ways; where the cents are not written they are not read."""
    generator = np.random.default_rng(3)
    for _ in range(30):
        cents = draw_cents(generator)
        expected = cents // 100 if way == "no_decimals" else cents / 100
        assert abs(amount(written_amount(cents, way, "\u202f"), 1, ",")) == expected
