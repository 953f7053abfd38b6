"""Numbers that somebody typed as a text."""

from __future__ import annotations

import pytest

from crm_lessons.text.written_numbers import written_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0,75", 0.75),
        ("0.75", 0.75),
        (" 13,9 % ", 0.139),
        ("13.9%", 0.139),
        ("1 234,5", 1234.5),
        ("1\u202f234,5", 1234.5),
        ("1\u00a0234.5", 1234.5),
        ("1,234.5", 1234.5),
        ("1,234,567", 1234567.0),
        ("\u2212 3", None),
        ("\u22123,5", -3.5),
        ("0,750", 0.75),
        ("1,234", None),
        ("12,345 %", None),
        ("1.234,5", None),
        ("12 34", None),
        ("0,75 ou 0,8", None),
        ("1e3", None),
        ("٣", None),
        ("9" * 1000, None),
    ],
)
def test_a_written_number_is_read_where_it_is_one_number(text, value):
    """A decimal comma or point, groups of three, a percent sign; what French and English read differently is not read."""
    assert written_number(text) == (None if value is None else pytest.approx(value))
