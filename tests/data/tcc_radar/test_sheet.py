"""The tables of chapter 5: what every student's draw keeps to."""

from __future__ import annotations

import hashlib

import pandas as pd
import pytest

from crm_lessons.data.tcc_radar.printed import market_sales
from crm_lessons.data.variants import sheet_data

SHEET = "05_tcc_radar"


def fingerprint(data):
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in sorted(data.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@pytest.mark.parametrize("student", [None, "amina"])
def test_every_sheet_holds_the_printed_market_and_another(student):
    """The course's exercise starts from the course's own figures; what comes after does not."""
    data = sheet_data(SHEET, student)
    pd.testing.assert_frame_equal(data["printed_sales"], market_sales())
    assert not data["sales"].equals(data["printed_sales"])


@pytest.mark.parametrize(
    ("student", "expected"),
    [(None, "d929c12d5de5432f"), ("amina", "0611577e9dc5a056"), ("Zoé Müller", "6cd6e6066f794885")],
)
def test_a_variant_is_the_same_on_every_machine(student, expected):
    """The fingerprints were taken once; another processor, system or version of numpy must give them again."""
    assert fingerprint(sheet_data(SHEET, student)) == expected


def test_no_two_students_share_a_market_or_a_portfolio(variants):
    """An answer copied from a neighbour is an answer to other data."""
    for name in ("sales", "reported", "portfolio"):
        assert len({variant[name].to_csv() for variant in variants}) == len(variants)
