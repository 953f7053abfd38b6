"""Small tables as people keep them: what is read, what is asked, what is refused, and never an exception of ours."""

from __future__ import annotations

import random

import pandas as pd
import pytest
from openpyxl import Workbook

from crm_lessons.data.own_table import Field, Layout, OwnTableError, read_own_table
from crm_lessons.text.language import Text, speak

LAYOUT = Layout(
    reader="marks_report",
    rows=Text(fr="un client par ligne", en="one customer a row"),
    names=Field("customer", Text(fr="client", en="customer"), "nom; name"),
    fields=(
        Field("revenue", Text(fr="chiffre d'affaires", en="revenue"), "ca", needed=False),
        Field("trend", Text(fr="tendance", en="trend"), needed=False, words={"up": "hausse; rising", "down": "baisse; falling"}),
    ),
    others=Field("mark", Text(fr="note", en="mark"), low=1, high=5),
    special=(Field("coefficient", Text(fr="coefficient", en="coefficient"), "poids", low=0.001),),
)  # fmt: skip
FIXED = Layout(
    reader="campaign_report",
    rows=Text(fr="une campagne par ligne", en="one campaign a row"),
    names=Field("campaign", Text(fr="campagne", en="campaign")),
    fields=(
        Field("cost", Text(fr="coût", en="cost"), "budget"),
        Field("orders", Text(fr="commandes", en="orders"), whole=True),
    ),
)


@pytest.fixture
def written(tmp_path):
    """Return a function that writes a CSV file and returns its path."""

    def write(text, encoding="utf-8"):
        path = tmp_path / "table.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return write


READ_ALIKE = {
    "semicolons and decimal commas": "client;CA;prix;qualité\nA;1 200,50;4;2,5\nB;300;3;5\n",
    "commas and points": "customer,revenue,prix,qualité\nA,1200.50,4,2.5\nB,300,3,5\n",
    "tabs": "Nom\tC.A.\tprix\tqualité\nA\t1200,5\t4\t2,5\nB\t300\t3\t5\n",
    "titles, blanks and a total": "Nos clients 2024;;;\n;;;\nclient;CA;prix;qualité\nA;1200,5;4;2,5\n;;;\nB;300;3;5\nTotal;1500,5;;\n",
    "headings again": "client;CA;prix;qualité\nA;1200,5;4;2,5\nclient;CA;prix;qualité\nB;300;3;5\n",
    "spaces, currency and no-break spaces": "client;CA;prix;qualité\n A ;1\u00a0200,50 €;4;2,5\nB ;300 €;3;5\n",
    "Excel says the separator": "sep=;\nclient;CA;prix;qualité\nA;1200,5;4;2,5\nB;300;3;5\n",
    "a column of nothing": "client;CA;prix;qualité;;\nA;1200,5;4;2,5;;\nB;300;3;5;;\n",
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_same_table_however_it_is_written(written, encoding):
    """Separators, decimal marks, thousands, titles above, totals below, letters of Windows: the same two customers."""
    for case, text in READ_ALIKE.items():
        table = read_own_table(written(text, encoding), LAYOUT).rows
        assert table.index.to_list() == ["A", "B"], case
        assert table.to_dict("list") == {"revenue": [1200.5, 300.0], "prix": [4.0, 3.0], "qualité": [2.5, 5.0]}, case


def test_a_workbook_is_read_where_the_headings_are(tmp_path):
    """A first sheet of words, dates and numbers as cells; the sheet that was read is said."""
    book = Workbook()
    book.active.append(["mode d'emploi"])
    sheet = book.create_sheet("notes")
    for row in (["client", "ca", "prix"], ["A", 1200.5, 4], [1001, 300, 3.0]):
        sheet.append(row)
    book.save(tmp_path / "t.xlsx")
    table = read_own_table(tmp_path / "t.xlsx", LAYOUT)
    assert table.rows.index.to_list() == ["A", "1001"]
    assert "notes" in " ".join(said.fr for said in table.said)


def test_special_rows_say_something_of_each_column(written):
    """A row "Poids" holds coefficients and is no customer."""
    table = read_own_table(written("client;prix;délai\nPoids;3;1,5\nA;4;2\n"), LAYOUT)
    assert table.special["coefficient"].to_dict() == {"prix": 3.0, "délai": 1.5}
    assert table.rows.index.to_list() == ["A"]


WRONG = {
    "client;prix\nA;7\nB;3\n": "ligne 2 : colonne « prix », « 7 » ; on attend de 1 à 5",
    "client;prix\nA;quatre\nB;3\n": "« quatre » n'est pas un nombre",
    "client;prix\nA;\nB;3\n": "cellule vide",
    "client;prix\nA;3\nA;4\n": "« A » est déjà à la ligne 2",
    "client;prix\n;3\nB;4\n": "aucun nom",
    "client;prix\n#N/A;3\nB;4\n": "aucun nom",
    "client;tendance;prix\nA;bof;3\nB;;4\n": "« bof » ; on attend : hausse, baisse",
}


@pytest.mark.parametrize(("text", "said"), WRONG.items())
def test_a_row_that_cannot_be_used_is_named_and_can_be_set_aside(written, text, said):
    """The row as a spreadsheet numbers it, what was found, and the very line to copy, which then works."""
    path = written(text)
    with pytest.raises(OwnTableError) as error:
        read_own_table(path, LAYOUT)
    words = str(error.value).replace("\u202f", " ").replace("\xa0", " ")
    assert said in words
    assert f'marks_report("{path}", bad_rows="set_aside")' in words
    table = read_own_table(path, LAYOUT, bad_rows="set_aside")
    assert len(table.rows) == len(table.rejected) == 1


def test_a_number_that_reads_two_ways_is_asked_about(written):
    """1.250 is a thousand and a half, or one and a quarter; the answer is the argument that the message names."""
    path = written("client;ca;prix\nA;1.250;3\nB;2.400;4\n")
    with pytest.raises(OwnTableError, match="decimal="):
        read_own_table(path, LAYOUT)
    assert read_own_table(path, LAYOUT, decimal=",").rows["revenue"].to_list() == [1250.0, 2400.0]
    assert read_own_table(path, LAYOUT, decimal=".").rows["revenue"].to_list() == [1.25, 2.4]


def test_a_heading_of_ones_own_is_named(written):
    """The message shows the headings that are there, and the line that names the right one."""
    path = written("campagne;ce que ça coûte;commandes;note\nété;50;3;bien\n")
    with pytest.raises(OwnTableError) as error:
        read_own_table(path, FIXED)
    assert "ce que ça coûte" in str(error.value)
    assert 'columns={"cost": "…"}' in str(error.value)
    table = read_own_table(path, FIXED, columns={"cost": "ce que ça coûte"})
    assert table.rows.loc["été"].to_dict() == {"cost": 50.0, "orders": 3.0}
    assert "note" in " ".join(said.fr for said in table.said)
    for columns in ({"price": "commandes"}, {"cost": "prix"}):
        with pytest.raises(OwnTableError):
            read_own_table(path, FIXED, columns=columns)


def test_a_count_is_whole(written):
    """Half an order is none."""
    with pytest.raises(OwnTableError, match="entier"):
        read_own_table(written("campagne;coût;commandes\nété;50;2,5\n"), FIXED)


@pytest.mark.parametrize("content", ["", "\n\n", "client;prix\n", "client", "\0\0\0", "<html></html>", "PK nothing"])
def test_what_is_no_table_is_refused_in_words(written, content):
    """Empty, headings alone, bytes, a web page, a broken workbook; a file that is not there."""
    for language in ("fr", "en"):
        speak(language)
        with pytest.raises(OwnTableError):
            read_own_table(written(content), LAYOUT)
    with pytest.raises(OwnTableError):
        read_own_table(written(content).with_name("none.csv"), LAYOUT)
    speak("fr")


def test_a_file_of_orders_is_not_taken_for_a_small_table(written):
    """Twenty thousand rows and more: the message names the function that reads orders."""
    with pytest.raises(OwnTableError, match="read_orders_file"):
        read_own_table(written("client;prix\n" + "A;3\n" * 20_001), LAYOUT)


def test_a_mutilated_file_is_read_or_refused_never_worse(written):
    """Three hundred files with cells blanked, doubled, swapped or garbled: a table or one of our sentences."""
    draw = random.Random(7)
    base = [
        ["client", "CA", "prix", "qualité"],
        ["A", "1 200,50", "4", "2,5"],
        ["B", "300", "3", "5"],
        ["C", "0", "1", "1"],
    ]
    garbage = ["", "?", "NaN", "=1+1", "12/05", "∞", "-1", "1e9", "😀", '"', ";", "\t", "5,5,5", "A", "Total"]
    for _ in range(300):
        rows = [list(row) for row in base]
        for _ in range(draw.randint(1, 6)):
            row = draw.choice(rows)
            row[draw.randrange(len(row))] = draw.choice(garbage)
        draw.shuffle(rows)
        text = "\n".join(draw.choice(";;;,").join(row) for row in rows)
        for bad_rows in ("refuse", "set_aside"):
            try:
                table = read_own_table(written(text), LAYOUT, bad_rows=bad_rows)
            except OwnTableError:
                continue
            assert isinstance(table.rows, pd.DataFrame)
            marks = table.rows[list(table.others)].to_numpy(dtype=float)
            assert ((marks >= 1) & (marks <= 5)).all()
