"""Files of orders as people keep them, and as they break."""

from __future__ import annotations

import datetime

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.orders_file import OrdersFileError, read_orders_file
from crm_lessons.data.orders_file.amounts import amount
from crm_lessons.text.language import speak

FRENCH = """N° client;Date facture;Libellé;Montant HT
1001;31/12/2024;Pompe;1 234,56
1002;05/01/2024;Réparation;-200,00
1001;02/03/2024;Joint;12,5
"""
ENGLISH = """Customer,Order date,Amount
1001,12/31/2024,"1,234.56"
1002,01/05/2024,-200.00
1001,03/02/2024,12.5
"""


@pytest.fixture(autouse=True)
def _in_french():
    speak("fr")
    yield
    speak("fr")


@pytest.fixture
def saved(tmp_path):
    """Return a function that saves a file and gives its path."""

    def save(content, name="commandes.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return save


def expected():
    days = [datetime.date(2024, 12, 31), datetime.date(2024, 1, 5), datetime.date(2024, 3, 2)]
    return list(zip(["1001", "1002", "1001"], days, [1234.56, -200.0, 12.5], strict=True))


def rows(read):
    return [(row.customer, row.date.date(), row.amount) for row in read.orders.itertuples()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_french_export_is_read_as_it_comes(saved, encoding):
    """Semicolons, decimal commas, accents of any encoding, days first: nothing to configure."""
    read = read_orders_file(saved(FRENCH, encoding=encoding))
    assert rows(read) == expected()
    assert (read.decimal, read.date_order, read.credit_notes) == (",", "day_first", 1)
    assert read.columns["amount"] == "Montant HT"


def test_dates_that_begin_with_their_year_are_said_to_be_read_so(saved):
    """2024-03-02 leaves no doubt, and one order is one order: the sentence says neither day first nor “1 rows”."""
    read = read_orders_file(saved("client;date;montant\nA;2024-03-02;12,5\n"))
    assert read.date_order == "year_first"
    many = "".join(f"A;2024-03-{day:02d} 08:{day}:00;{day}\n" for day in range(10, 29))
    assert read_orders_file(saved("client;date;montant\n" + many)).date_order == "year_first"
    assert "1 ligne lue, dont 0 avoir," in repr(read)


def test_an_english_export_is_read_as_it_comes(saved):
    """Commas, decimal points, thousands commas, months first: a 31 betrays the order."""
    read = read_orders_file(saved(ENGLISH))
    assert rows(read) == expected()
    assert (read.decimal, read.date_order) == (".", "month_first")


def test_a_workbook_is_read_as_it_comes(tmp_path):
    """Excel's own numbers and dates; a customer number saved as 1001.0 is customer 1001."""
    path = tmp_path / "commandes.xlsx"
    table = pd.DataFrame({
        "Client": [1001.0, 1002, 1001],
        "Date": pd.to_datetime(["2024-12-31", "2024-01-05", "2024-03-02"]),
        "Montant": [1234.56, -200, 12.5],
    })  # fmt: skip
    table.to_excel(path, index=False)
    assert rows(read_orders_file(path)) == expected()


def test_rows_are_numbered_as_the_spreadsheet_numbers_them(saved):
    """The heading is row 1, an empty row counts."""
    read = read_orders_file(saved(FRENCH.replace("1002;", ";;;\n1002;")))
    assert list(read.orders.index) == [2, 4, 5]


def test_a_bad_row_is_named_with_its_mend(saved):
    """Row, what was found, what was expected, what to do."""
    broken = FRENCH.replace("05/01/2024", "2024/13/45").replace("12,5", "douze")
    with pytest.raises(OrdersFileError) as error:
        read_orders_file(saved(broken))
    said = str(error.value)
    assert "ligne 3" in said
    assert "2024/13/45" in said
    assert "ligne 4" in said
    assert "set_aside" in said


def test_bad_rows_can_be_set_aside_and_are_listed(saved):
    """Nothing is dropped in silence: each row set aside is there with its reason."""
    read = read_orders_file(saved(FRENCH.replace("12,5", "douze")), bad_rows="set_aside")
    assert list(read.orders.index) == [2, 3]
    assert list(read.rejected.index) == [4]
    assert "douze" in read.rejected.loc[4, "reason"]


def test_a_file_without_one_good_row_is_refused(saved):
    """An empty result is not a result."""
    with pytest.raises(OrdersFileError):
        read_orders_file(saved("client;date;montant\n1;x;2,50\n"), bad_rows="set_aside")


def test_columns_can_be_named(saved):
    """Headings that nobody could guess are given by the reader."""
    path = saved(FRENCH.replace("Montant HT", "Somme").replace("N° client", "Qui"))
    with pytest.raises(OrdersFileError, match="Somme"):
        read_orders_file(path)
    assert rows(read_orders_file(path, columns={"amount": "somme", "customer": "QUI"})) == expected()


@pytest.mark.parametrize(
    ("columns", "said"), [({"montant": "Montant HT"}, "montant"), ({"amount": "Prix"}, "Prix")], ids=["key", "heading"]
)
def test_a_column_that_does_not_exist_is_met_with_those_that_do(saved, columns, said):
    """The message quotes what was asked for."""
    with pytest.raises(OrdersFileError, match=said):
        read_orders_file(saved(FRENCH), columns=columns)


def test_two_columns_of_one_name_are_not_guessed(saved):
    """Which of the two was meant is for the reader to say."""
    with pytest.raises(OrdersFileError, match="deux colonnes"):
        read_orders_file(saved("client;date;montant;montant\n1;01/02/2024;2,5;3,5\n"))


@pytest.mark.parametrize(
    ("written", "mark", "meant"),
    [
        ("1 234,56", ",", 1234.56),
        ("1\u202f234,56\u00a0DH", ",", 1234.56),
        ("1.234,56 €", ",", 1234.56),
        ("(120,00)", ",", -120.0),
        ("\u2212120,5", ",", -120.5),
        ("120,00-", ",", -120.0),
        ("MAD 1,234.56", ".", 1234.56),
        ("$1'234.50", ".", 1234.5),
        ("15", ".", 15.0),
        (15, ".", 15.0),
        (".5", ".", 0.5),
    ],
)
def test_an_amount_is_read_as_people_type_it(written, mark, meant):
    """Spaces of every width, currencies on either side, brackets and trailing minus signs."""
    assert amount(written, 2, mark) == meant


@pytest.mark.parametrize(
    "written",
    [
        "",
        "abc",
        "1,2,3.4.5",
        "12/05",
        "--5",
        float("nan"),
        float("inf"),
        True,
        "1-2",
        "12 pompes",
        "n°7",
        ",",
        "-",
        "()",
        "€",
    ],
)
def test_what_is_no_amount_is_a_problem_of_its_row(written):
    """Never a guess, never an exception from inside."""
    assert amount(written, 7, ",").row == 7


def test_an_amount_that_can_be_read_in_two_ways_is_asked_about(saved):
    """1.234 is a thousand in French and one and a bit in English: the file must not decide alone."""
    path = saved("client;date;montant\n1;01/02/2024;1.234\n2;01/02/2024;5.678\n")
    with pytest.raises(OrdersFileError, match="decimal"):
        read_orders_file(path)
    assert list(read_orders_file(path, decimal=",").orders["amount"]) == [1234, 5678]
    assert list(read_orders_file(path, decimal=".").orders["amount"]) == [1.234, 5.678]


def test_a_point_among_commas_is_never_taken_for_thousands(saved):
    """12.50 in a column of decimal commas is not 1,250: the row is named, and the amount left to its owner."""
    path = saved(
        "client;date;montant\n1;01/02/2024;12,50\n2;01/02/2024;13,75\n3;01/02/2024;12.50\n4;01/02/2024;1.250,00\n"
    )
    with pytest.raises(OrdersFileError, match="ligne 4"):
        read_orders_file(path)
    read = read_orders_file(path, bad_rows="set_aside")
    assert list(read.orders["amount"]) == [12.5, 13.75, 1250.0]
    assert list(read.rejected.index) == [4]


def test_excel_s_own_first_line_is_understood(saved):
    """Some exports begin by saying their separator; it is a line of the file, and no heading."""
    read = read_orders_file(saved("sep=|\nclient|date|montant\nA|31/12/2024|2,50\n"))
    assert (read.separator, list(read.orders.index), list(read.orders["amount"])) == ("|", [3], [2.5])


def test_dates_of_two_orders_in_one_file_are_asked_about(saved):
    """31/12 and 12/31 cannot both be right."""
    with pytest.raises(OrdersFileError, match="31/12/2024"):
        read_orders_file(saved("client;date;montant\n1;31/12/2024;2,5\n2;12/31/2024;3,5\n"))


@given(st.dates(datetime.date(1971, 1, 1), datetime.date(2025, 12, 31)), st.integers(-(10**9), 10**9))
def test_what_a_french_spreadsheet_writes_is_read_back(tmp_path_factory, day, cents):
    """Any day and any amount to the cent."""
    path = tmp_path_factory.mktemp("commandes") / "c.csv"
    whole, rest = divmod(abs(cents), 100)
    sign = "-" if cents < 0 else ""
    path.write_text(f"client;date;montant\nA;{day:%d/%m/%Y};{sign}{whole},{rest:02d}\n", encoding="utf-8")
    assert rows(read_orders_file(path)) == [("A", day, cents / 100)]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n\n",
        b"client;date;montant\n",
        b"\x00\x01\x02\x03",
        b"PK\x03\x04rubbish",
        b'client;date;montant\n"a;b\n',
        b"\xff\xfeA",
    ],
    ids=["empty", "blank", "headings only", "binary", "a zip", "open quote", "half a utf-16"],
)
@pytest.mark.parametrize("name", ["x.csv", "x.xlsx"])
def test_what_is_no_file_of_orders_is_refused_in_words(saved, content, name):
    """A sentence in the reader's language, never a traceback from inside."""
    with pytest.raises(OrdersFileError) as error:
        read_orders_file(saved(content, name))
    assert name in str(error.value)


def test_a_missing_file_says_where_to_put_it(tmp_path):
    """The most common mistake of all."""
    with pytest.raises(OrdersFileError, match="dossier"):
        read_orders_file(tmp_path / "absent.csv")


def test_what_was_read_says_how_it_was_read(saved):
    """Rows, credit notes, columns and conventions, in the reader's language."""
    read = read_orders_file(saved(FRENCH))
    assert "Montant HT" in repr(read)
    speak("en")
    assert "day/month/year" in repr(read)
