"""The example file and the column of typed amounts."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from crm_lessons.data.case_study.typed_amounts import WAYS, draw_cents, draw_typed_amounts, written_amount
from crm_lessons.data.example_orders import example_orders_file
from crm_lessons.data.orders_file import OrdersFileError, read_orders_file
from crm_lessons.data.orders_file.amounts import amount
from crm_lessons.data.variants import sheet_data

FINGERPRINT = "f043b02e2ed77336"


def test_the_example_is_the_same_on_every_machine(tmp_path):
    """The fingerprint was taken once."""
    content = example_orders_file(tmp_path / "a.csv").read_bytes()
    assert content == example_orders_file(tmp_path / "b.csv").read_bytes()
    assert hashlib.sha256(content).hexdigest()[:16] == FINGERPRINT


def test_the_example_is_written_as_a_french_spreadsheet_writes(tmp_path):
    """The code page of Windows, semicolons, decimal commas, spaces that do not break in the thousands, days first."""
    read = read_orders_file(example_orders_file(tmp_path / "a.csv"), bad_rows="set_aside")
    assert (read.encoding, read.separator, read.decimal, read.date_order) == ("cp1252", ";", ",", "day_first")
    assert "1\u00a0180,00" in (tmp_path / "a.csv").read_text(encoding="cp1252")


def test_the_example_has_the_two_bad_rows_that_the_lesson_quotes(tmp_path):
    """A day that does not exist and an amount that is none, at rows 167 and 250; without leave it is refused."""
    path = example_orders_file(tmp_path / "a.csv")
    with pytest.raises(OrdersFileError, match="31/02/2023"):
        read_orders_file(path)
    assert list(read_orders_file(path, bad_rows="set_aside").rejected.index) == [167, 250]


def test_the_example_has_what_a_report_must_meet(tmp_path):
    """497 rows, 15 credit notes, two years, 48 names of which two are one customer, one who gave back more than was bought."""
    read = read_orders_file(example_orders_file(tmp_path / "a.csv"), bad_rows="set_aside")
    net = read.orders.groupby("customer")["amount"].sum()
    assert (len(read.orders), read.credit_notes, len(net)) == (497, 15, 48)
    assert (net < 0).sum() == 1
    assert {"Luminelle Pépinières", "LUMINELLE PÉPINIÈRES SARL"} <= set(net.index)
    assert set(read.orders["date"].dt.year) == {2023, 2024}


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


def test_the_case_study_is_about_the_firm_of_chapter_1():
    """Without an identifier a reader meets the same customers and orders again."""
    first, last = sheet_data("01_crm_process"), sheet_data("08_case_study")
    assert all(last[name].equals(first[name]) for name in ("customers", "orders", "order_lines", "messages"))


def test_a_student_s_firm_in_the_case_study_is_nobody_else_s():
    """Neither a neighbour's nor the course's."""
    firms = [sheet_data("08_case_study", student)["orders"] for student in (None, "amina", "driss")]
    assert not firms[0].equals(firms[1])
    assert not firms[1].equals(firms[2])
