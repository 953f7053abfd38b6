"""Whole columns at once give what one cell after the other gives: the same orders, the same errors, the same row numbers."""

from __future__ import annotations

import csv
import io

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crm_lessons.data.orders_file import OrdersFileError, read_orders_file
from crm_lessons.data.orders_file.amounts import amount
from crm_lessons.data.orders_file.customers import customer
from crm_lessons.data.orders_file.dates import date
from crm_lessons.data.orders_file.problem import RowProblem
from crm_lessons.data.orders_file.shapes import ShapedColumn, written
from crm_lessons.data.orders_file.table import source
from crm_lessons.text.language import speak

whole = st.integers(0, 10**7)
digits = st.text("0123456789", min_size=1, max_size=20)
grouped = st.builds("{:,}".format, st.integers(0, 10**9))
spaces = st.sampled_from(["", " ", "\u00a0", "\u202f"])
currencies = st.sampled_from(["", "", " €", "€ ", " DH", "$", " MAD.", "CFA"])
signs = st.sampled_from(["{}", "{}", "-{}", "+{}", "({})", "{}-", "\u2212{}", "(-{})", "--{}"])
french = st.builds(lambda n, space, cents: n.replace(",", space) + f",{cents:02d}", grouped, spaces, st.integers(0, 99))
english = st.builds(lambda n, cents: f"{n}.{cents:02d}", grouped, st.integers(0, 99))
numbers = st.one_of(
    french,
    english,
    grouped,
    digits,
    st.builds("{}.{}".format, digits, digits),
    st.builds("{},{}".format, digits, digits),
)
amounts = st.builds(lambda sign, number, currency: sign.format(number) + currency, signs, numbers, currencies)
day = st.integers(0, 32)
year = st.one_of(st.integers(1990, 2030), st.integers(0, 99), st.integers(1600, 2300))
marks = st.sampled_from(["-", "/", ".", " "])
hours = st.sampled_from(["", "", "", " 10:00", "T10:00:00", " 23:59:59.123456", " 7h", "Z"])
dates = st.one_of(
    st.builds("{0:04d}{3}{1:02d}{3}{2:02d}{4}".format, year, day, day, marks, hours),
    st.builds("{1:02d}{3}{2:02d}{3}{0:04d}{4}".format, year, day, day, marks, hours),
    st.builds("{1}{3}{2}{3}{0}{4}".format, year, day, day, marks, hours),
)
digits_of_another_script = dates.map(lambda date: date.replace("1", "١"))
anything = st.text(st.sampled_from("ab19,;. \t\n\r\"'é€٣\x85-/"), max_size=50)
customers = st.one_of(st.sampled_from(["A", "B  b", " B b ", "1001", "é"]), anything)


def mostly(usual, seldom=anything):
    """Return the usual cells, one in ten of them something else."""
    return st.integers(0, 9).flatmap(lambda n: usual if n else seldom)


@st.composite
def files(draw):
    """Return the bytes of a file of orders: a separator, an encoding, a few formats, and what goes wrong in such files."""
    separator, ending = draw(st.sampled_from(";,\t|")), draw(st.sampled_from(["\n", "\r\n"]))
    money = draw(st.sampled_from([french, english, numbers, amounts, whole.map(str)]))
    day = draw(
        st.sampled_from([dates, digits_of_another_script, st.dates().map("{:%d/%m/%Y}".format), st.dates().map(str)])
    )
    rows = draw(st.lists(st.tuples(mostly(customers), mostly(day), mostly(money)), max_size=8))
    rows = [list(row)[: draw(st.sampled_from([0, 1, 2, 3, 3, 3, 3, 3]))] for row in rows]
    stream = io.StringIO()
    quoting = draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
    writer = csv.writer(stream, delimiter=separator, lineterminator=ending, quoting=quoting)
    writer.writerow(
        draw(st.sampled_from([["client", "date", "montant"], ["Client ", "Date facture", "CA"], ["x", "date", "ca"]]))
    )
    writer.writerows([*row, *draw(st.sampled_from([[], [], ["too much"]]))] for row in rows)
    text = draw(st.sampled_from(["", "", f"sep={separator}{ending}", ending])) + stream.getvalue()
    cut = draw(st.integers(0, len(text)))
    text = draw(st.sampled_from([text, text, text, text[:cut] + '"' + text[cut:], text[:cut] + "\0" + text[cut:]]))
    return text.encode(draw(st.sampled_from(["utf-8", "utf-8", "utf-8-sig", "cp1252", "utf-16"])), errors="replace")


@pytest.fixture(autouse=True)
def _in_french():
    speak("fr")
    yield
    speak("fr")


def outcome(path, **options):
    """Return what came of reading a file: a table and how it was read, or the words of the error."""
    try:
        read = read_orders_file(path, **options)
    except OrdersFileError as error:
        return str(error)
    return read


def cells_of(path, read):
    """Return row number -> its cells of customer, date and amount, as the csv module alone reads them."""
    text = path.read_bytes().decode(read.encoding, errors="replace")
    rows = dict(enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=read.separator), start=1))
    headings = [cell.strip() for cell in rows[read.rows["headings"]]]
    places = [headings.index(read.columns[role]) for role in ("customer", "date", "amount")]
    return rows, {
        number: [row[place] if place < len(row) else "" for place in places]
        for number, row in rows.items()
        if number > read.rows["headings"]
    }


@settings(max_examples=100, deadline=None)
@example(b"client;date;montant\n\n\n,,,\n\n\n\n\n;,;\n", None, "refuse", 1)  # refused, whichever separator is seen
@example(
    b'client;date;montant\n\n\n\n""\n;;\n;;"1\n1"\n\n', None, "refuse", 1
)  # two lines in a cell are no swallowed rows
@given(files(), st.sampled_from([None, None, ",", "."]), st.sampled_from(["refuse", "set_aside"]), st.integers(1, 5))
def test_columns_read_at_once_are_those_read_cell_by_cell(tmp_path_factory, content, decimal, bad_rows, block):
    """Mixed formats, quotes, blank and short rows, marks of every kind: block by block, and as each cell alone says it."""
    path = tmp_path_factory.mktemp("orders") / "c.csv"
    path.write_bytes(content)
    read = outcome(path, decimal=decimal, bad_rows=bad_rows)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(source, "SAMPLE", 7)
        patched.setattr(source, "ROWS_AT_ONCE", block)  # a few rows are several blocks
        again = outcome(path, decimal=decimal, bad_rows=bad_rows)
    if isinstance(read, str):
        assert isinstance(again, str)  # a sample of seven letters may see another separator, and name other headings
        return
    pd.testing.assert_frame_equal(again.orders, read.orders)
    pd.testing.assert_frame_equal(again.rejected, read.rejected)
    rows, cells = cells_of(path, read)
    assert sum(read.rows.values()) == len(rows)
    for row, order in read.orders.iterrows():
        who, day, paid = cells[row]
        assert order["customer"] == customer(who, row)
        assert order["date"].date() == date(day, row, read.date_order)
        assert order["amount"] == amount(paid, row, read.decimal)
    for row, reason in read.rejected["reason"].items():
        who, day, paid = cells[row]
        problems = (customer(who, row), date(day, row, read.date_order), amount(paid, row, read.decimal))
        said = [str(problem.reason) for problem in problems if isinstance(problem, RowProblem)]
        assert reason in said or "dernier titre" in reason


@given(st.lists(st.one_of(amounts, anything, st.integers(), st.sampled_from(["0\0", "1" * 18, "1" * 19, " " * 41]))))
def test_a_column_of_shapes_loses_nothing(kept):
    """Each row's shape and digits write its text again, not one zero less; what has no shape is kept as it is."""
    column = ShapedColumn()
    for start in range(0, len(kept), 3):
        column.append(kept[start : start + 3])
    again = dict(column.others)
    for shape in column.shapes if kept else ():
        again |= {place: written(shape.text, number) for place, number in zip(shape.places, shape.digits, strict=True)}
    assert [again[place] for place in range(len(kept))] == kept
