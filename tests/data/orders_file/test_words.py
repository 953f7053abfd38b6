"""Words in other languages that stand for no customer, for a total, for a month, and years in two digits: nothing becomes another order in silence."""

from __future__ import annotations

import pytest

from crm_lessons.data.orders_file import OrdersFileError, read_orders_file

from .following import followed

NOBODY = (
    "(leer)", "(vacío)", "em branco", "Unbekannt", "desconocido", "Client divers", "CLIENT COMPTOIR", "Walk-in customer",
    "Consumidor final", "Laufkundschaft", "#NV", "#NOM?", "Non défini", "Guest Checkout", "Não informado", "***", "[null]",
)  # fmt: skip
TOTALS = (
    "Gesamtsumme", "Zwischensumme", "Totale", "Suma", "Totaal", "Итого", "合計", "S/Total", "Total :", "*** TOTAL ***", "A Ergebnis",
    "TOTAL PAGE 1", "Total mois de janvier", "Total 1er trimestre", "Total du 01/01/2024 au 31/01/2024", "Total EUR", "T O T A L",
)  # fmt: skip


@pytest.mark.parametrize("word", NOBODY)
def test_a_word_for_nobody_is_no_customer_in_any_language(tmp_path, word):
    """The row is named, and the line of the message leads to the other rows alone."""
    path = tmp_path / "c.csv"
    path.write_text(f"client;date;montant\n{word};2024-01-05;10,50\nA;2024-02-05;7,00\n", encoding="utf-8")
    read, line = followed(path)
    assert 'bad_rows="set_aside"' in line
    assert (list(read.orders["customer"]), list(read.rejected.index)) == (["A"], [2])


@pytest.mark.parametrize("word", TOTALS)
@pytest.mark.parametrize("day", ["", "2024-02-28"])
def test_a_total_is_no_order_in_any_language(tmp_path, word, day):
    """Without a date it is recognised; with one its row is named."""
    path = tmp_path / "c.csv"
    text = f"client;date;montant\nA;2024-01-05;10,00\nB;2024-02-05;10,00\n{word};{day};20,00\n"
    path.write_text(text, encoding="utf-8")
    read, _ = followed(path)
    assert read.orders["amount"].sum() == 20
    assert read.rows["set_aside"] == bool(day)


def test_a_customer_called_nearly_as_a_total_is_a_customer(tmp_path):
    """TotalEnergies, Total Direct and Summer Ltd buy like others."""
    path = tmp_path / "c.csv"
    names = ("TotalEnergies", "Total Direct", "Summer Ltd", "Sumaya", "Cumulus")
    path.write_text("client;date;montant\n" + "".join(f"{name};2024-01-05;1,00\n" for name in names), encoding="utf-8")
    assert set(read_orders_file(path).orders["customer"]) == set(names)


def test_a_last_row_that_adds_up_the_others_is_a_total_whatever_its_name(tmp_path):
    """Its amount says it; a last row of another amount is an order."""
    path = tmp_path / "c.csv"
    rows = "client;date;montant\nA;2024-01-05;10,10\nB;2024-02-05;10,20\nC;2024-02-06;1,00\nEnsemble;2024-02-28;{}\n"
    path.write_text(rows.format("21,30"), encoding="utf-8")
    with pytest.raises(OrdersFileError, match="ligne 5"):
        read_orders_file(path)
    path.write_text(rows.format("21,31"), encoding="utf-8")
    assert len(read_orders_file(path).orders) == 4


def test_a_customer_of_many_who_has_a_large_part_of_the_rows_is_noticed(tmp_path):
    """A word for buyers without a name that nobody foresaw is said to the reader."""
    path = tmp_path / "c.csv"
    rows = [f"C{n % 20 if n % 3 else 99};2024-01-05;{n},50" for n in range(100)]
    path.write_text("client;date;montant\n" + "\n".join(rows) + "\n", encoding="utf-8")
    assert "a à lui seul 34 lignes sur 100" in str(read_orders_file(path))


def test_no_line_sets_aside_every_row(tmp_path):
    """Where no row would be left, only mending the file is advised."""
    path = tmp_path / "c.csv"
    path.write_text("client;date;montant\nA;2024-01;10,50\nB;2024-02;7,00\n", encoding="utf-8")
    with pytest.raises(OrdersFileError) as refused:
        read_orders_file(path)
    assert "set_aside" not in str(refused.value)


@pytest.mark.parametrize(
    ("written", "month"), [("5. März 2024", 3), ("5 dic 2023", 12), ("5 gennaio 2024", 1), ("5. Mai 2024", 5)]
)
def test_months_are_read_in_the_languages_of_neighbours(tmp_path, written, month):
    """German, Spanish and Italian, whole or short."""
    path = tmp_path / "c.csv"
    path.write_text(f"client;date;montant\nA;{written};10,50\n", encoding="utf-8")
    assert read_orders_file(path).orders["date"].dt.month.tolist() == [month]


@pytest.mark.parametrize(
    "word", ["storniert", "cancelado", "Reembolsado", "Impayée", "annullato", "Gutschrift", "non réglée"]
)
def test_a_status_that_is_perhaps_no_sale_is_asked_about_in_any_language(tmp_path, word):
    """Its rows are set aside by the line of the message."""
    path = tmp_path / "c.csv"
    path.write_text(f"client;date;montant;statut\nA;2024-01-05;10,50;ok\nB;2024-02-05;7,00;{word}\n", encoding="utf-8")
    read, line = followed(path)
    assert 'keep={"statut": ["ok"]}' in line
    assert read.orders["amount"].sum() == 10.5


@pytest.mark.parametrize(
    ("heading", "total"), [("order total", 22), ("Total", 22), ("montant", 37), ("line total", 37)]
)
def test_the_name_of_the_amount_says_what_equal_lines_of_an_order_likely_are(tmp_path, heading, total):
    """The total of an order that comes again counts once; amounts of lines are added up; both are asked."""
    path = tmp_path / "c.csv"
    text = f"order_id,customer,date,{heading}\n1,A,2024-01-05,15.00\n1,A,2024-01-05,15.00\n2,B,2024-01-13,7.00\n"
    path.write_text(text, encoding="utf-8")
    read, line = followed(path)
    assert "lines=" in line
    assert read.orders["amount"].sum() == total


def test_years_of_two_digits_that_come_first_are_asked_about(tmp_path):
    """24-01-13 is no day of 2013; days that come first, with years of two digits, are read as before."""
    path = tmp_path / "c.csv"
    path.write_text("client;date;montant\nA;24-01-13;10,50\nB;24-02-05;7,00\nC;23-12-31;7,00\n", encoding="utf-8")
    read, line = followed(path)
    assert 'dates="year_first"' in line
    assert read.orders["date"].dt.strftime("%Y-%m-%d").tolist() == ["2024-01-13", "2024-02-05", "2023-12-31"]
    path.write_text("client;date;montant\nA;13/01/24;10,50\nB;05/02/24;7,00\nC;31/12/23;7,00\n", encoding="utf-8")
    assert read_orders_file(path).orders["date"].dt.year.tolist() == [2024, 2024, 2023]


def test_headings_of_the_neighbours_are_read(tmp_path):
    """German, Spanish and Italian columns are known: customer, day, amount, order, currency."""
    asked = []
    for headings in (
        "Kundennummer;Bestelldatum;Währung;Bestellnummer;Betrag",
        "Kunde;Rechnungsdatum;Waehrung;Rechnungsnr.;Umsatz",
        "Código cliente;Fecha de pedido;Moneda;Número de pedido;Importe total",
        "Cliente;Fecha;Divisa;Pedido;Importe",
        "Ragione sociale;Data ordine;Valuta;Numero ordine;Importo",
        "Cliente;Data;Valuta;Fattura;Totale",
    ):
        path = tmp_path / "c.csv"
        path.write_text(f"{headings}\nA;2024-01-05;EUR;1;10,50\nB;2024-02-15;EUR;2;7,00\n", encoding="utf-8")
        try:
            if list(read_orders_file(path).orders["amount"]) != [10.5, 7.0]:
                asked.append(headings)
        except OrdersFileError as error:
            asked.append(str(error))
    assert asked == []


def test_a_refund_beside_a_quantity_and_a_price_is_deducted_or_said(tmp_path):
    """The line to copy deducts it; an amount that the reader gives is taken as given, and what it leaves out is said."""
    path = tmp_path / "c.csv"
    text = "Customer,Date,Quantity,Unit Price,Refunded Amount\nA,2024-01-05,2,10.00,5.00\nB,2024-02-15,1,7.00,0.00\n"
    path.write_text(text, encoding="utf-8")
    assert followed(path)[0].orders["amount"].sum() == 22
    read, _ = followed(path, columns={"amount": "Unit Price"})
    assert read.orders["amount"].sum() == 27
    assert any("Refunded Amount" in said.fr for said in read.said)
