import gc
import re
import sqlite3
from contextlib import closing
from importlib.resources import files
from threading import Thread

import pandas as pd
import pytest

from crm_lessons import open_sheet
from crm_lessons.classroom.lesson import open_lesson
from crm_lessons.data.company import TABLES, draw_company
from crm_lessons.data.database import Database, database
from crm_lessons.data.variants import sheet_data, student_generator
from crm_lessons.text.language import Text, speak


@pytest.fixture(scope="module")
def company():
    return draw_company(student_generator("01_crm_process", "amina"))


@pytest.fixture
def connection(company):
    with closing(database(company)) as opened:
        yield opened


def rows(connection, query):
    return connection.execute(query).fetchall()


def test_a_question_in_sql_has_the_answer_that_pandas_gives(company, connection):
    """Customers by sector, and net sales of 2024 with credit notes taken off: two roads, one number."""
    query = "SELECT sector, COUNT(*) AS customers FROM customers GROUP BY sector"
    by_sector = pd.read_sql(query, connection).set_index("sector")["customers"]
    assert by_sector.to_dict() == company["customers"]["sector"].value_counts().to_dict()
    net = (
        """SELECT SUM(quantity * unit_price) FROM orders JOIN order_lines USING ("order") WHERE date >= '2024-01-01'"""
    )
    lines = company["order_lines"].join(company["orders"], on="order")
    lines = lines[lines["date"] >= "2024-01-01"]
    assert rows(connection, net) == [((lines["quantity"] * lines["unit_price"]).sum(),)]


def test_every_table_and_every_row_is_there(company, connection):
    """What comes out of the database is what went in, labels first; dates are text and booleans numbers."""
    for name, table in company.items():
        stored = pd.read_sql(f'SELECT * FROM "{name}"', connection)
        assert list(stored.columns) == [table.index.name, *table.columns]
        assert len(stored) == len(table)
        expected = table.reset_index()
        for column in expected.select_dtypes("datetime").columns:
            expected[column] = expected[column].dt.strftime("%Y-%m-%d")
        as_known = expected.astype(object).where(expected.notna(), None)
        assert stored.astype(object).where(stored.notna(), None).equals(as_known)


def test_the_schema_names_the_tables_in_the_order_of_the_company(company):
    """The list in the module and the file in SQL are one list, columns included."""
    schema = files("crm_lessons.data.company").joinpath("schema.sql").read_text(encoding="utf-8")
    assert tuple(re.findall(r"CREATE TABLE (\w+)", schema)) == TABLES == tuple(company)


def test_the_company_knows_its_keys(company, connection):
    """Each number is a primary key and each reference a foreign key: twelve of the one, fourteen of the other, none broken."""
    for name, table in company.items():
        keys = [column for _, column, _, _, _, key in rows(connection, f'PRAGMA table_info("{name}")') if key]
        assert keys == [table.index.name]
    references = [
        (name, reference[3], reference[2])
        for name in TABLES
        for reference in rows(connection, f"PRAGMA foreign_key_list({name})")
    ]
    assert sorted(references) == [
        ("complaints", "customer", "customers"),
        ("consents", "contact", "contacts"),
        ("contacts", "customer", "customers"),
        ("customers", "referred_by", "customers"),
        ("interactions", "customer", "customers"),
        ("left_out", "campaign", "campaigns"),
        ("left_out", "customer", "customers"),
        ("messages", "campaign", "campaigns"),
        ("messages", "contact", "contacts"),
        ("order_lines", "order", "orders"),
        ("order_lines", "product", "products"),
        ("orders", "cancels", "orders"),
        ("orders", "customer", "customers"),
        ("responses", "message", "messages"),
    ]
    assert rows(connection, "PRAGMA foreign_key_check") == []


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO contacts VALUES (1, 999999, 'Nobody', 'buyer', 'a@b.example', '0')",
        "INSERT INTO customers SELECT * FROM customers LIMIT 1",
        "UPDATE orders SET kind = 'gift'",
        "DELETE FROM products",
    ],
)
def test_the_database_refuses_what_the_schema_forbids(connection, statement):
    """An order of nobody known, a number given twice, a kind that does not exist: a real database says no."""
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)


def test_tables_may_come_in_any_order(company):
    """References are checked at the end, not row by row."""
    backwards = {name: table.iloc[::-1] for name, table in reversed(company.items())}
    with closing(database(backwards)) as connection:
        assert rows(connection, "SELECT COUNT(*) FROM customers") == [(len(company["customers"]),)]


def test_any_sheet_becomes_a_database():
    """Tables without a schema get their columns, their types and, where labels are unique, their key."""
    data = sheet_data("02_pareto_abc")
    with closing(database(data)) as connection:
        assert rows(connection, "SELECT SUM(revenue) FROM pareto_revenue") == [(1_000_000,)]
        assert rows(connection, "SELECT MIN(date) FROM orders") == [(str(data["orders"]["date"].min().date()),)]
        columns = rows(connection, "PRAGMA table_info(orders)")
        assert [(name, kind, key) for _, name, kind, _, _, key in columns] == [
            ("order", "INTEGER", 1),
            ("customer", "INTEGER", 0),
            ("date", "TEXT", 0),
            ("amount", "REAL", 0),
        ]


def test_part_of_the_company_is_stored_without_its_schema(company):
    """A sheet that hands out orders alone has no table of customers to refer to."""
    with closing(database({"orders": company["orders"]})) as connection:
        assert rows(connection, "PRAGMA foreign_key_list(orders)") == []
        assert rows(connection, "SELECT COUNT(*) FROM orders") == [(len(company["orders"]),)]


def test_words_of_two_languages_are_stored_in_the_session_s():
    """A table of sentences reads in SQL as it reads on the sheet."""
    speak("en")
    sentences = pd.DataFrame(
        {"description": [Text(fr="facturer", en="send an invoice")]}, index=pd.Index([1], name="task")
    )
    with closing(database({"tasks": sentences})) as connection:
        assert rows(connection, "SELECT * FROM tasks") == [(1, "send an invoice")]


def test_odd_tables_are_stored_whole():
    """No name for the labels, labels that come back, two levels of labels, quotes in a name, hours, nothing at all."""
    tables = {
        "unnamed": pd.Series([1.5, 2.5], index=["a", "b"], name="x"),
        "repeated": pd.DataFrame({"x": [1, 2]}, index=pd.Index([7, 7], name="customer")),
        "levels": pd.Series([1, 2], index=pd.MultiIndex.from_tuples([("a", 1), ("a", 2)], names=["k", "n"]), name="x"),
        'a "name"': pd.DataFrame({'1"': [None, "x"]}),
        "hours": pd.DataFrame({"at": pd.to_datetime(["2024-01-01 10:30", None])}),
        "empty": pd.DataFrame({"x": pd.Series([], dtype=int)}),
    }
    with closing(database(tables)) as connection:
        assert rows(connection, "SELECT * FROM unnamed") == [("a", 1.5), ("b", 2.5)]
        assert rows(connection, "SELECT * FROM repeated") == [(7, 1), (7, 2)]
        assert rows(connection, "SELECT * FROM levels") == [("a", 1, 1), ("a", 2, 2)]
        assert rows(connection, 'SELECT * FROM "a ""name"""') == [(0, None), (1, "x")]
        assert rows(connection, "SELECT at FROM hours") == [("2024-01-01 10:30:00",), (None,)]
        assert rows(connection, "SELECT * FROM empty") == []


def test_a_database_may_be_kept_in_a_file(company, tmp_path):
    """With a path, the database outlives the session."""
    database(company, tmp_path / "company.sqlite").close()
    with closing(sqlite3.connect(tmp_path / "company.sqlite")) as connection:
        assert rows(connection, "SELECT COUNT(*) FROM products") == [(len(company["products"]),)]


def test_the_tables_are_left_as_they_were(company):
    """Storing a table does not turn its dates into text."""
    before = {name: table.copy() for name, table in company.items()}
    database(company).close()
    for name, table in company.items():
        pd.testing.assert_frame_equal(table, before[name])


def test_a_lesson_and_a_sheet_open_a_new_database_each_time():
    """What a reader deletes in one is still in the next."""
    for desk in (open_lesson("02_pareto_abc"), open_sheet("02_pareto_abc", student="amina", remember=False)):
        with closing(desk.database()) as first, closing(desk.database()) as second:
            first.execute("DELETE FROM accounts")
            assert rows(first, "SELECT COUNT(*) FROM accounts") == [(0,)]
            assert rows(second, "SELECT COUNT(*) FROM accounts") == [(len(desk.data("accounts")),)]


@pytest.fixture
def closed(monkeypatch):
    """Return the databases that were closed, one entry each."""
    done = []
    monkeypatch.setattr(Database, "close", lambda self: done.append(sqlite3.Connection.close(self)))
    return done


def test_a_database_that_nobody_holds_any_more_is_closed(company, tmp_path, closed):
    """A cell of a notebook opens it and nobody closes it: Python 3.13 warns of that, and Windows keeps the file locked."""
    database({"orders": company["orders"]})
    database({"orders": company["orders"]}, tmp_path / "orders.sqlite")
    gc.collect()
    assert len(closed) == 2


def test_a_database_may_be_collected_in_another_thread(company, closed):
    """Whichever thread collects it closes it."""
    database({"orders": company["orders"]})
    thread = Thread(target=gc.collect)
    thread.start()
    thread.join()
    assert len(closed) == 1


def test_a_file_that_cannot_be_opened_is_one_error(company, tmp_path):
    """What was never open is not closed; pytest would report a second error that nobody can catch."""
    with pytest.raises(sqlite3.OperationalError):
        database({"orders": company["orders"]}, tmp_path / "nowhere" / "orders.sqlite")


def test_a_missing_label_is_nobody_s():
    """SQLite numbers a missing key by itself: customer 2 would appear, whom nobody knows."""
    table = pd.DataFrame(
        {"amount": [10, 20, 30]}, index=pd.Index(pd.array([1, None, 7], dtype="Int64"), name="customer")
    )
    with closing(database({"orders": table})) as connection:
        assert rows(connection, "SELECT * FROM orders") == [(1, 10), (None, 20), (7, 30)]


@pytest.mark.parametrize("as_kept", [lambda values: pd.Series(values, dtype=object), pd.Categorical])
@pytest.mark.parametrize(
    ("values", "stored"),
    [
        ([5, None, 100], [5, None, 100]),
        ([0.5, 2.0, None], [0.5, 2.0, None]),
        ([True, False, None], [1, 0, None]),
        (["a", None, "b"], ["a", None, "b"]),
    ],
)
def test_a_number_is_a_number_in_whichever_column(as_kept, values, stored):
    """In a column of objects or of categories too: compared and sorted as numbers, never as words; what is missing is NULL."""
    with closing(database({"t": pd.DataFrame({"one": as_kept(values)})})) as connection:
        assert [one for (one,) in rows(connection, "SELECT one FROM t")] == stored
        in_order = [one for (one,) in rows(connection, "SELECT one FROM t WHERE one IS NOT NULL ORDER BY one")]
        assert in_order == sorted(one for one in stored if one is not None)


@pytest.mark.parametrize("kind", ["category", object])
def test_days_are_written_as_days_in_whichever_column(kind):
    """As in any other column of dates: 2024-01-05, which another table's days equal."""
    days = pd.Series(pd.to_datetime(["2024-01-05", None])).astype(kind)
    with closing(database({"t": pd.DataFrame({"day": days})})) as connection:
        assert rows(connection, "SELECT day FROM t") == [("2024-01-05",), (None,)]
