"""The example file and the column of typed amounts."""

from __future__ import annotations

import hashlib

import pytest

from crm_lessons.data.example_orders import example_orders_file
from crm_lessons.data.orders_file import OrdersFileError, read_orders_file

FINGERPRINT = "62433ce49e9b01e0"


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
