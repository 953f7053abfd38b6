"""What real files do to a reader, kind by kind: read rightly, or asked about, never decided in silence."""

from __future__ import annotations

import datetime

import openpyxl
import pandas as pd
import pytest

from crm_lessons.data.orders_file import OrdersFileError, read_orders_file
from crm_lessons.data.orders_file.days import date
from crm_lessons.data.orders_file.problem import RowProblem
from crm_lessons.text.language import speak

from .following import advised, followed, run

A, B = ("A", datetime.date(2024, 1, 15), 10.0), ("B", datetime.date(2024, 2, 5), 20.0)


@pytest.fixture(autouse=True)
def _in_english():
    speak("en")
    yield
    speak("fr")


@pytest.fixture
def saved(tmp_path):
    """Return a function that saves lines as a file and gives its path."""

    def save(*lines, name="orders.csv", encoding="utf-8", ending="\n"):
        path = tmp_path / name
        path.write_bytes("".join(line + ending for line in lines).encode(encoding))
        return path

    return save


@pytest.fixture
def book(tmp_path):
    """Return a function that saves sheets of rows as a workbook and gives its path."""

    def save(merged=(), **sheets):
        workbook = openpyxl.Workbook()
        workbook.remove(workbook.active)
        for title, rows in sheets.items():
            sheet = workbook.create_sheet(title)
            for row in rows:
                sheet.append(row)
            for cells in merged:
                sheet.merge_cells(cells)
        workbook.save(tmp_path / "orders.xlsx")
        return tmp_path / "orders.xlsx"

    return save


def rows(read):
    return [(row.customer, row.date.date(), row.amount) for row in read.orders.itertuples()]


def said(path, **options):
    with pytest.raises(OrdersFileError) as error:
        read_orders_file(path, **options)
    return str(error.value)


HEADINGS = ("Customer", "Date", "Amount")


def test_the_sheet_that_holds_the_headings_is_read_and_the_others_named(book):
    """A cover and an empty sheet come first."""
    read = read_orders_file(book(Cover=[["Sales 2024"]], Empty=[], Data=[HEADINGS, A, B]))
    assert rows(read) == [A, B]
    assert read.sheet == "Data"
    assert "Cover, Empty" in repr(read)


def test_a_sheet_a_year_is_said_and_chosen(book):
    """The other year is named, with what reads it; by name or by place."""
    path = book(**{"2023": [HEADINGS, A], "2024": [HEADINGS, B]})
    assert rows(read_orders_file(path)) == [A]
    assert 'sheet="2024"' in repr(read_orders_file(path))
    assert rows(read_orders_file(path, sheet="2024")) == rows(read_orders_file(path, sheet=2)) == [B]
    assert "2023, 2024" in said(path, sheet="2025")


def test_a_customer_in_a_merged_cell_stands_for_its_rows_once_this_is_said(book):
    """Asked, even where bad rows are set aside; the line to copy answers."""
    path = book(["A2:A3"], Data=[HEADINGS, A, (None, *A[1:]), B])
    assert "fill_down=True" in said(path, bad_rows="set_aside")
    read, _ = followed(path)
    assert rows(read) == [A, A, B]


def test_dates_that_a_spreadsheet_half_exchanged_are_asked_about(book):
    """The fifth of January became 1 May; the thirteenth stayed text."""
    first = [
        ("A", datetime.datetime(2024, 5, 1), 1.0),
        ("A", "13/01/2024", 2.0),
        ("A", datetime.datetime(2024, 6, 1), 3.0),
    ]
    path = book(Data=[HEADINGS, *first])
    read, line = followed(path)
    assert "half_exchanged" in line
    assert [order[1].isoformat() for order in rows(read)] == ["2024-01-05", "2024-01-13", "2024-01-06"]
    kept = read_orders_file(path, dates="day_first")
    assert [order[1].isoformat() for order in rows(kept)] == ["2024-05-01", "2024-01-13", "2024-06-01"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Invented Ltd", "Sales 2024, France", "", "Customer,Date,Amount", "A,2024-01-15,10", "B,2024-02-05,20"),
        ("Customer;;Amounts;", "Name;Date;HT;TTC", "A;15/01/2024;10;12", "B;05/02/2024;20;24"),
        ("Customer,Date,Amount", ",yyyy-mm-dd,EUR", "A,2024-01-15,10", "B,2024-02-05,20"),
        ("Customer,Date,Amount", "A,2024-01-15,10", "Customer,Date,Amount", "B,2024-02-05,20", "Grand Total,,30"),
        (
            "Customer,Date,Amount",
            "A,2024-01-15,10",
            "Total A,,10",
            "",
            "B,2024-02-05,20",
            "B Total,,20",
            "Printed by Eve,,",
        ),
        ("sep=;", "CUSTOMER_NAME;orderDate;Total ht", "A;15/01/2024;10,0", "B;05/02/2024;20,0"),
        ("Customer country,Customer ID,Date de la commande,Amount", "FR,A,2024-01-15,10", "FR,B,2024-02-05,20"),
    ],
    ids=["title", "two rows of headings", "units", "headings again", "totals and a note", "spellings", "country"],
)
def test_the_table_is_found_among_what_surrounds_it(saved, lines):
    """Titles above, units, headings on every page, totals, notes below: no order, and every row accounted for."""
    read = read_orders_file(saved(*lines))
    assert rows(read) == [A, B]
    assert sum(read.rows.values()) == len(lines)


def test_what_is_called_a_total_is_no_customer_in_silence(saved):
    """With a date it is a problem of its row; a company may still be called so in full."""
    assert "row 3: “Total”" in said(saved("Customer,Date,Amount", "A,2024-01-15,10", "Total,2024-01-31,10"))
    assert (
        rows(read_orders_file(saved("Customer,Date,Amount", "Total Energies,2024-01-15,10")))[0][0] == "Total Energies"
    )


@pytest.mark.parametrize(
    "blank", ["(blank)", "(vide)", "NULL", "None", "#N/A", "#REF!", "nan", "n/a", "-", "Inconnu", "Guest"]
)
def test_a_word_for_nobody_is_no_customer(saved, blank):
    """As pivots, databases, broken formulas and shops write a customer who is missing."""
    assert "row 3" in said(saved("Customer,Date,Amount", "A,2024-01-15,10", f"{blank},2024-01-31,10"))


def test_an_open_quotation_mark_is_named_with_its_row_and_swallows_nothing(saved):
    """Never closed, or closed by a mark of another row; read as letters where they are letters."""
    open_ones = [("A\t2024-01-15\t10\tMug", 'B\t2024-02-05\t20\t"Special', "B\t2024-02-05\t20\tMug"),
                 ("A\t2024-01-15\t10\tMug", 'B\t2024-02-05\t20\t"Special', 'B\t2024-02-05\t20\tof 19"')]  # fmt: skip
    for lines in open_ones:
        path = saved("Customer\tDate\tAmount\tTitle", *lines)
        for options in ({}, {"bad_rows": "set_aside"}):
            assert "row 3" in said(path, **options)
        assert rows(read_orders_file(path, quotes="letters")) == [A, B, B]
    note = saved("Customer,Date,Amount,Note", 'A,2024-01-15,10,"Hello, 2 cups', 'please, thanks"', "B,2024-02-05,20,")
    assert rows(read_orders_file(note)) == [A, B]


def test_a_row_longer_than_the_headings_is_a_problem_and_a_shorter_one_is_said(saved):
    """A comma in a name or in an amount shifts what follows."""
    assert "row 3" in said(saved("Customer,Date,Amount", "A,2024-01-15,10", "B, Ltd,2024-02-05,20"))
    read = read_orders_file(saved("Customer,Date,Amount,Note", "A,2024-01-15,10", "B,2024-02-05,20,x"))
    assert rows(read) == [A, B]
    assert "1 rows end before" in repr(read)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("orders.xls", b"<html><table><tr><td>Customer", "web page"),
        ("orders.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old .xls"),
        ("orders.csv", b"PK\x03\x04rubbish", "Excel workbook"),
    ],
    ids=["HTML", "old Excel", "zip"],
)
def test_a_file_that_is_not_what_its_name_says_is_named(tmp_path, name, content, words):
    """With what to do about it."""
    (tmp_path / name).write_bytes(content)
    assert words in said(tmp_path / name)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "mac_roman", "cp850", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_old_alphabets_and_line_ends_are_told(saved, encoding, ending):
    """A French name is read as it was typed."""
    path = saved("Société;Date;Montant", "Dupré & Noël;15/01/2024;10,00", encoding=encoding, ending=ending)
    assert rows(read_orders_file(path)) == [("Dupré & Noël", *A[1:])]


def test_letters_wrongly_decoded_are_noticed(saved):
    """One customer would become two."""
    assert "DuprÃ©" in repr(read_orders_file(saved("Société;Date;Montant", "DuprÃ©;15/01/2024;10,00")))


@pytest.mark.parametrize(
    "written",
    ["2024-01-05", "20240105", "Jan-05-24", "5-Jan-24", "5 janvier 2024", "vendredi 5 janvier 2024", "January 5, 2024", "45296",
     "45296.75", "1704448800", "1704448800000", "2024-01-05T00:30:00+01:00", "2024-01-05T23:30:00Z", "2024-01-05 10:00:00 +0200",
     "05.01.24", "5/1/2024 10:00", "Fri, 05 Jan 2024 10:00:00 +0100", "Jan 5, 2024, 10:00:00 AM", "05 janv. 2024", "2024/1/5",
     45296, 45296.75, 20240105, datetime.date(2024, 1, 5), datetime.datetime(2024, 1, 5, 23, 59)],
)  # fmt: skip
def test_a_date_is_read_as_its_own_clock_says_it(written):
    """French and English months, Excel's numbers, epochs, offsets of summer and winter."""
    assert date(written, 2, "day_first") == datetime.date(2024, 1, 5)


@pytest.mark.parametrize(
    "written",
    ["31/02/2024", "2042-03-01", "0001-01-01", "1970-01-01", "1900-01-00", "12", "1.5", "2024", "mars 2024", "", None, float("nan"),
     pd.NaT, True, "2300-01-01", "99999999", "9" * 30],
)  # fmt: skip
def test_what_is_no_day_of_an_order_is_a_problem_of_its_row(written):
    """Impossible, in the future, or how a program writes none."""
    assert isinstance(date(written, 7, "day_first"), RowProblem)


def test_dates_that_read_two_ways_are_asked_about_unless_the_file_tells(saved):
    """A decimal comma or Excel's semicolon is written where the day comes first; nothing else tells."""
    lines = ("Date,Customer,Amount", "01/01/2024,A,10.50", "02/01/2024,B,10.50")
    read, line = followed(saved(*lines))
    assert 'dates="month_first"' in line
    assert [order[1].month for order in rows(read)] == [1, 2]
    assert [order[1].day for order in rows(read_orders_file(saved(*lines), dates="day_first"))] == [1, 2]
    european = saved("Date;Customer;Amount", "01/01/2024;A;10,50", "02/01/2024;B;10,50")
    assert [order[1].day for order in rows(read_orders_file(european))] == [1, 2]


def test_a_few_dates_of_the_other_order_are_problems_of_their_rows(saved):
    """Named, and set aside; many of both are asked about, with rows."""
    american = [f"{month:02d}/19/2024,A,10" for month in range(1, 11)]
    path = saved("Date,Customer,Amount", *american, "15/03/2024,B,10")
    assert "row 12: “15/03/2024”" in said(path)
    assert len(read_orders_file(path, bad_rows="set_aside").orders) == 10
    both = said(saved("Date,Customer,Amount", *american[:2], "15/03/2024,B,10"))
    assert "row 2" in both
    assert "row 4" in both
    assert "dates=" in both


def test_lines_of_an_order_are_added_up_where_that_is_sure(saved):
    """One customer, one day, several amounts."""
    path = saved("Order ID,Customer,Date,Amount", "1,A,2024-01-15,4", "1,A,2024-01-15,6", "2,B,2024-02-05,20")
    read = read_orders_file(path)
    assert rows(read) == [A, B]
    assert read.rows["read"] == 3
    assert "2 orders" in repr(read)


def test_lines_that_name_their_order_alone_have_its_customer_and_its_day(saved):
    """As invoices are exported that write both on the first line."""
    read = read_orders_file(saved("Invoice,Customer,Date,Amount", "1,A,2024-01-15,4", "1,,,6", "2,B,2024-02-05,20"))
    assert rows(read) == [A, B]


def test_what_no_row_has_is_met_with_what_they_have(saved):
    """A word to keep, a currency."""
    path = saved("Customer,Date,Amount,Status,Currency", "A,2024-01-15,10,paid,EUR", "B,2024-02-05,20,lost,EUR")
    assert "`paid`, `lost`" in said(path, keep={"status": "payed"})
    assert "`EUR`" in said(path, currency="USD")
    assert rows(read_orders_file(path, keep={"status": "PA*"})) == [A]


def test_lines_that_could_repeat_their_total_are_asked_about(saved):
    """Equal amounts: to add up, or to count once."""
    path = saved("Order ID,Customer,Date,Amount", "1,A,2024-01-15,10", "1,A,2024-01-15,10", "2,B,2024-02-05,20")
    assert "lines=" in said(path)
    assert read_orders_file(path, lines="add").orders["amount"].tolist() == [20, 20]
    once = read_orders_file(path, lines="once")
    assert rows(once) == [A, B]
    assert sum(once.rows.values()) == 4
    assert read_orders_file(path, lines="separate").orders["amount"].tolist() == [10, 10, 20]


def test_a_number_of_several_customers_is_asked_about(saved):
    """It may be no order number."""
    path = saved("Reference,Customer,Date,Amount", "1,A,2024-01-15,10", "1,B,2024-02-05,20")
    assert "rows 2 and 3" in said(path)
    assert rows(followed(path)[0]) == [A, B]


def test_many_rows_of_one_customer_on_one_day_are_noticed(saved):
    """Without an order number, with what to write."""
    path = saved("Slip,Customer,Date,Amount", "1,A,2024-01-15,4", "1,A,2024-01-15,6", "2,B,2024-02-05,20")
    assert 'order="…"' in repr(read_orders_file(path))
    assert rows(read_orders_file(path, order="Slip")) == [A, B]


@pytest.mark.parametrize(
    "lines",
    [
        ("Customer,Date,Amount,Currency", "A,2024-01-15,10,EUR", "C,2024-01-16,9,USD", "B,2024-02-05,20,eur"),
        ("Customer,Date,Amount", "A,2024-01-15,€10.00", "C,2024-01-16,$9.00", "B,2024-02-05,€20.00"),
        ("Customer,Date,Amount,Status", "A,2024-01-15,10,paid", "C,2024-01-16,9,Cancelled", "B,2024-02-05,20,shipped"),
        (
            "Customer,Date,Amount,Stage",
            "A,2024-01-15,10,Closed Won",
            "C,2024-01-16,9,Demo",
            "B,2024-02-05,20,Closed Won",
        ),
        ("Customer,Date,Amount,Cancelled", "A,2024-01-15,10,no", "C,2024-01-16,9,yes", "B,2024-02-05,20,no"),
        ("Client;Date;Montant;Sens", "A;15/01/2024;10;D", "C;16/01/2024;9;C", "B;05/02/2024;20;D"),
    ],
    ids=["currency column", "currency signs", "status", "stage", "yes or no", "debit or credit"],
)
def test_rows_that_may_not_count_are_asked_about_and_set_aside_as_said(saved, lines):
    """Currencies, cancelled orders, deals not won: the line to copy keeps the others, and the reason is listed."""
    path = saved(*lines)
    read, line = followed(path)
    assert line
    assert rows(read) == [A, B]
    assert list(read.rejected.index) == [3]
    assert sum(read.rows.values()) == len(lines)


def test_credit_notes_written_with_a_minus_are_no_question(saved):
    """A refund that is negative is what it should be."""
    path = saved("Customer,Date,Amount,Type", "A,2024-01-15,10,Invoice", "A,2024-02-05,-4,Refund")
    assert read_orders_file(path).orders["amount"].sum() == 6


def test_an_amount_in_parts_is_asked_about_and_computed(saved):
    """Quantity and price, debit and credit; a price alone is not taken for an amount."""
    path = saved(
        "InvoiceNo,Quantity,InvoiceDate,UnitPrice,CustomerID",
        "1,10,12/13/2010 8:26,2.50,A",
        "2,5,12/14/2010 8:28,2.00,B",
    )
    for options in ({}, {"amount": "UnitPrice"}, {"columns": {"amount": "UnitPrice"}}):
        read, line = followed(path, **options)
        assert "Quantity * UnitPrice" in line
        assert read.orders["amount"].tolist() == [25, 10]
    assert read_orders_file(path, amount="UnitPrice * 1").orders["amount"].sum() == 4.5
    ledger = saved("Client;Date;Débit;Crédit", "A;15/01/2024;10,00;", "B;05/02/2024;25,00;5,00", "C;05/02/2024;;")
    read, _ = followed(ledger, bad_rows="set_aside")
    assert rows(read) == [A, B]
    assert list(read.rejected.index) == [4]


def test_everything_is_asked_at_once_and_one_line_answers(saved):
    """Columns without a known heading, dates, decimals, currency and bad rows in one message, the nearest headings first."""
    path = saved(
        "Who,When did they order,What they paid,Money,Comment",
        *("A,02/01/2024,1.250,EUR,x", "B,03/01/2024,2.400,USD,y", "C,nonsense,3.500,EUR,z", "D,05/01/2024,3.500,EUR,w"),
    )
    message = said(path)
    for part in ("`customer`, `date`, `amount`", "decimal=", "dates=", "row 4"):
        assert part in message
    read = run(advised(OrdersFileErrorText(message)))
    assert len(read.orders) == 3


class OrdersFileErrorText:
    """A message as an error carries it."""

    def __init__(self, words):
        self.words = words

    def __str__(self):
        return self.words


def test_eighty_headings_are_not_listed_on_one_line(saved):
    """The few that could be meant are."""
    path = saved(
        ",".join(["Who", "When", "Paid", *(f"Column {n}" for n in range(77))]), "A,2024-01-15,10.00" + "," * 77
    )
    message = said(path)
    assert "`Who`" in message
    assert "Column 50" not in message
    assert rows(followed(path)[0]) == [A]


def test_a_good_row_after_2262_is_set_aside_in_words(saved):
    """Pandas' own error never shows."""
    path = saved("Customer,Date,Amount", "A,2024-01-15,10", "B,2300-01-01,20")
    assert rows(read_orders_file(path, bad_rows="set_aside")) == [A]
