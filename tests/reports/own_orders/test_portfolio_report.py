"""The portfolio report: what it says of a known book, in both languages, and what it does with books nobody would wish for."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import numpy as np
import pandas as pd
import pytest

from crm_lessons.data.orders_file import read_orders_file
from crm_lessons.methods import InputError, customers_needed, pareto_analysis
from crm_lessons.reports import portfolio_report
from crm_lessons.reports.words import customer_name
from crm_lessons.text.language import speak

from ..conftest import book

VOID = {"meta", "img", "br"}


class Outline(HTMLParser):
    """What a page is made of: its tags in order, their attributes, the words between them; complains of a bad nesting."""

    def __init__(self, page):
        super().__init__()
        self.open, self.tags, self.attributes, self.words = [], [], [], []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes.append(dict(attrs))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] not in ("style", "title"):
            self.words.append(data)


@pytest.fixture(scope="module")
def report(example):
    """Return the example's report in French, made once."""
    speak("fr")
    return portfolio_report(example)


@pytest.fixture(scope="module")
def steady_report(steady):
    """Return the report on the steady customers at the end of their second year, made once."""
    speak("fr")
    return portfolio_report(steady, on="2024-12-31")


@pytest.fixture
def unpainted(monkeypatch):
    """Lay each figure out, and paint no pixel of it: what is read is words."""

    def laid_out(figure, _dpi):
        figure.draw_without_rendering()
        return ""

    monkeypatch.setattr("crm_lessons.reports.pictures.png_in_base64", laid_out)


def html(report):
    return report._repr_html_()


def titles(report):
    return [section.title.fr for section in report.sections]


ALL = [
    "À faire cette semaine",
    "Les ventes, par année et par mois",
    "Gagnés et perdus",
    "Les segments, nom par nom",
    "Qui se tait",
    "Les meilleurs de l'an passé",
    "Ce qui a été lu",
    "Qui fait le chiffre d'affaires",
    "Trois classes : A, B, C",
    "Ce que ce rapport ne dit pas",
]


def test_the_example_gives_the_whole_report(example, report):
    """Ten sections, five figures, and the figures of the text are those of the methods."""
    assert titles(report) == ALL
    assert html(report).count("<img ") == 5
    net = example.orders.groupby("customer")["amount"].sum()
    net = net[net >= 0]
    said = repr(report)
    assert f"Il en faut {customers_needed(net, 0.80)} " in said
    assert f"{100 * pareto_analysis(net).top_share:.1f}".replace(".", ",") in said


def test_nothing_set_aside_goes_unsaid(report):
    """The two bad rows with their reason, the customer who gave back more than was bought, the name typed twice."""
    page = html(report)
    for words in ("31/02/2023", "voir facture", "Pension Bellerive", "LUMINELLE PÉPINIÈRES SARL"):
        assert words in page


def test_a_customer_with_more_credit_notes_than_sales_is_in_no_ranking(report):
    """Named where it is set aside, and nowhere else."""
    reading = report.sections[ALL.index("Ce qui a été lu")]
    others = [section for section in report.sections if section is not reading]
    assert "Pension Bellerive" in " ".join(block.fr for block in reading.blocks if hasattr(block, "fr"))
    assert "Pension Bellerive" not in repr(others)


def test_a_number_that_leaves_customers_out_says_how_many(report):
    """The file has 48 customers, the ranking 47; where nobody is set aside, the sentence is not there."""
    ranking = report.sections[ALL.index("Qui fait le chiffre d'affaires")]
    assert "1 des 48 clients lus n'est pas compté ici" in repr(ranking)
    assert "clients lus" not in repr(portfolio_report(SMALL["everybody equal"]))


def test_both_languages_say_the_same(example, report):
    """Same tags in the same order, same numbers of figures and rows, no word of the other language's headings."""
    french = Outline(html(report))
    speak("en")
    english = portfolio_report(example)
    assert Outline(html(english)).tags == french.tags
    assert english.title == "Customer portfolio report"
    assert "chiffre d'affaires" not in html(english)


def test_a_report_stays_in_the_language_in_which_it_was_made(report):
    """Whoever changes language afterwards does not get half a page of each."""
    before = html(report), repr(report)
    speak("en")
    assert (html(report), repr(report)) == before


def test_the_page_is_one_file_that_fetches_nothing(example, tmp_path):
    """Well-formed HTML in UTF-8, no script, no address, every picture inside it and described."""
    path = portfolio_report(example, title="Mars & Cie").save(tmp_path / "rapport.html")
    page = path.read_text(encoding="utf-8")
    outline = Outline(page)
    assert page.startswith("<!DOCTYPE html>")
    assert not {"script", "link", "iframe", "object"} & set(outline.tags)
    assert re.findall(r"https?:|url\(|@import|\bon\w+=", re.sub(r"base64,[^\"]+", "", page)) == []
    pictures = [given for tag, given in zip(outline.tags, outline.attributes, strict=True) if tag == "img"]
    assert all(given["src"].startswith("data:image/png;base64,") and len(given["alt"]) > 10 for given in pictures)
    assert "<title>Mars &amp; Cie</title>" in page


def test_every_table_has_its_caption_and_its_headings(report):
    """A reader who does not see the page hears which column and which row a number belongs to."""
    outline = Outline(html(report))
    assert outline.tags.count("caption") == outline.tags.count("table") > 4
    scopes = [given.get("scope") for tag, given in zip(outline.tags, outline.attributes, strict=True) if tag == "th"]
    assert set(scopes) == {"col", "row"}


def test_the_same_orders_give_the_same_page_and_stay_as_they_were(example, report, written_pictures):
    """Nothing of the day or of the machine is in it; a report reads, and does not write."""
    before = example.orders.copy()
    assert html(portfolio_report(example)) == html(report)
    pd.testing.assert_frame_equal(example.orders, before)


def test_those_to_call_are_silent_beyond_their_own_habits(steady):
    """Two regulars who stopped are listed with their rhythm, the larger first, though no score sets them at risk."""
    stopped = steady[~(steady["customer"].isin(["C03", "C07"]) & (steady["date"] > "2024-06-30"))]
    page = html(portfolio_report(stopped, on="2024-12-31"))
    calls = page[page.index("À qui demander pourquoi") : page.index("À craindre")]
    assert re.findall(r"C\d\d", calls) == ["C07", "C03"]
    assert "18 commandes, une tous les 30 jours environ" in calls


def test_where_nobody_is_silent_nobody_is_called(steady_report):
    """Everybody ordered this month: no list, and a sentence for it."""
    assert "Personne n'est hors de son habitude" in repr(steady_report)
    assert "Personne à qui demander pourquoi" in repr(steady_report)
    assert "À qui demander pourquoi" not in html(steady_report)


def test_stability_follows_the_two_last_years(steady_report):
    """The same four customers on top in both years, with the same share: nothing fell, and nothing is explained away."""
    said = repr(steady_report)
    assert "Des 4 premiers clients" in said
    assert re.search(r"un an après\s: 4", said)
    assert "bonne année" not in said


def test_a_file_of_one_year_says_that_it_cannot_tell(steady):
    """No second year, no comparison, and no exception."""
    last_year = steady[steady["date"] >= "2024-01-01"]
    assert "gardez ce rapport" in repr(portfolio_report(last_year))


SMALL = {
    "one customer, one order": book(("Seul", "2024-05-01", 120.0)),
    "three customers": book(("A", "2024-01-01", 5.0), ("B", "2024-06-01", 3.0), ("C", "2024-09-01", 2.0)),
    "one month": book(*[(f"C{n}", f"2024-05-{n:02d}", 10.0 * n) for n in range(1, 29)]),
    "one day": book(*[(f"C{n}", "2024-05-01", 10.0 * n) for n in range(1, 40)]),
    "everybody equal": book(*[(f"C{n}", f"2024-{m:02d}-01", 10.0) for n in range(12) for m in range(1, 13)]),
    "a customer at zero": book(("A", "2024-01-01", 5.0), ("B", "2024-02-01", 4.0), ("B", "2024-03-01", -4.0)),
    "only zeros": book(("A", "2024-01-01", 0.0), ("B", "2024-02-01", 0.0)),
    "only credit notes": book(("A", "2024-01-01", -5.0), ("B", "2024-02-01", -4.0)),
    "one customer left": book(("A", "2024-01-01", 5.0), ("B", "2024-02-01", -4.0)),
    "numbers and text": book((1001, "2024-01-01", 5.0), ("B", "2024-02-01", 4.0)),
    "cents that cancel out": book(("A", "2024-01-01", 0.1), ("A", "2024-01-02", 0.2), ("A", "2024-01-03", -0.3),
                                  ("B", "2024-01-01", 9.0)),
    "everything on the first day": book(*[(f"C{n}", "2023-01-01", 9.0) for n in range(30)], ("D", "2024-12-31", 1.0)),
    "huge and tiny": book(("A", "2024-01-01", 1e12), *[(f"C{n}", "2024-02-01", 0.01) for n in range(20)]),
}  # fmt: skip


@pytest.mark.parametrize("orders", SMALL.values(), ids=SMALL)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_small_or_odd_file_is_met_with_sentences(orders, language, unpainted):
    """Never an exception, never a warning, never a missing number shown as such."""
    speak(language)
    report = portfolio_report(orders)
    said = "".join(Outline(html(report)).words)
    assert not re.search(r"\bnan\b|\binf\b|None|NaT", said)
    assert len(repr(report)) > 500


def test_a_file_without_revenue_stops_at_what_was_read():
    """There is nothing to rank, and it says so."""
    assert titles(portfolio_report(SMALL["only credit notes"])) == ["Ce qui a été lu", "Rien à classer", ALL[-1]]


HOSTILE = ["<script>alert(1)</script>", "</table><h1>X", "{accolades}", "{0}", "🌊 Hydraulique", "$x^2$", "`code` *étoile*",
           "A\nB", "L" * 3000, "אבג", "&amp;", '" onload="x', "\u202eabc", "%s"]  # fmt: skip


def test_a_name_is_a_name_whatever_it_holds():
    """Markup, braces, emoji, formulas, line breaks and three thousand letters are written out, and nothing is run."""
    rows = [(name, f"2024-{month:02d}-01", 100.0 + n) for n, name in enumerate(HOSTILE) for month in range(1, 13)]
    rows += [(f"avoir {name}", "2024-03-01", -5.0) for name in HOSTILE]
    report = portfolio_report(book(*rows), title="<b>Titre</b> {x}")
    outline = Outline(html(report))
    assert not {"script", "b"} & set(outline.tags)
    assert outline.tags.count("h1") == 0  # in a notebook the report begins at the third level
    assert "<script>alert(1)</script>" in "".join(outline.words)
    assert max(len(words) for words in outline.words) < 2500
    assert not any(name.startswith("on") for given in outline.attributes for name in given)


@pytest.mark.parametrize(
    ("orders", "said"),
    [
        ([1, 2], "tableau"),
        (pd.DataFrame({"customer": [], "date": [], "amount": []}), "vide"),
        (pd.DataFrame(), "absente"),
        (pd.DataFrame({"client": ["A"], "date": ["2024-01-01"], "amount": [1.0]}), "customer"),
        (book(("A", "2024-01-01", np.nan)), "manquantes"),
        (book((None, "2024-01-01", 1.0)), "manquantes"),
        (book((" ", "2024-01-01", 1.0)), "nom vide"),
        (book(("A", "2024-01-01", np.inf)), "unité"),
        (book(("A", "2024-01-01", 1.0)).assign(amount=["un"]), "nombres"),
        (book(("A", "2024-01-01", 1.0)).assign(date=["hier"]), "date"),
    ],
    ids=[
        "a list",
        "empty",
        "nothing at all",
        "no customer",
        "no amount",
        "nobody",
        "blank",
        "infinite",
        "text",
        "no date",
    ],
)
def test_what_is_no_order_book_is_refused_in_words(orders, said):
    """Which column, which row, what to do: the sentences of the methods."""
    with pytest.raises(InputError, match=said):
        portfolio_report(orders)


def test_an_order_after_the_day_of_analysis_is_refused(steady):
    """A report does not know the future."""
    with pytest.raises(InputError, match="postérieures"):
        portfolio_report(steady, on="2024-06-30")


def test_without_a_day_of_analysis_the_last_order_decides_and_this_is_said(steady, steady_report, unpainted):
    """A file says nothing of the days after it."""
    assert "dernier jour du fichier" in repr(portfolio_report(steady))
    assert "L'analyse se place au 31 décembre 2024" in repr(steady_report)


def test_a_hundred_thousand_rows_are_no_trouble():
    """Twenty thousand customers: the page stays a page."""
    generator = np.random.default_rng(1)
    orders = pd.DataFrame({
        "customer": generator.integers(1, 20_001, 100_000),
        "date": pd.Timestamp("2023-01-01") + pd.to_timedelta(generator.integers(0, 730, 100_000), unit="D"),
        "amount": generator.integers(-500, 9_000, 100_000) / 100,
    })  # fmt: skip
    report = portfolio_report(orders)
    assert titles(report) == ALL
    assert len(html(report)) < 2_000_000


def test_the_report_says_how_its_orders_were_read(tmp_path):
    """Lines added up, rows that are no orders, columns that could be the amount: under "what was read", before any figure."""
    path = tmp_path / "lines.csv"
    path.write_text(
        "Order ID,Customer,Date,Amount,Amount paid\n1,A,2024-01-15,4,4\n1,A,2024-01-15,6,6\n2,B,2024-02-20,9,9\nTotal,,,19,19\n",
        encoding="utf-8",
    )
    said = repr(portfolio_report(read_orders_file(path)))
    assert "Order ID" in said
    assert "totaux et sous-totaux" in said
    assert "Amount paid" in said


def test_lines_of_orders_in_a_table_are_noticed(steady, unpainted):
    """Each order written as three rows: one customer, one day."""
    assert "order=" not in repr(portfolio_report(steady))
    assert "order=" in repr(portfolio_report(pd.concat([steady] * 3)))


def test_a_day_of_analysis_in_the_future_is_said():
    """One date mistyped would move every customer away."""
    late = book(("A", "2023-01-05", 10.0), ("B", "2042-03-01", 20.0))
    assert "dans l'avenir" in repr(portfolio_report(late))


def test_what_is_held_against_the_accounts_stands_to_the_cent(example, unpainted):
    """Sales and credit notes make the net, to the cent, where a reader adds them up."""
    totals = next(table for table in portfolio_report(example).tables if table.caption.fr == "Ventes et avoirs")
    amounts = [str(row[-1]).replace("\u202f", "").replace("−", "-").replace(",", ".") for row in totals.rows]
    *parts, net = (round(100 * float(amount)) for amount in amounts)
    assert sum(parts) == net


def test_a_name_too_long_for_a_line_ends_with_a_whole_word():
    """A name without a space is cut where the room ends."""
    assert customer_name("Hôtel des Remparts et de la Vieille Médina, réception et petits déjeuners").endswith(
        "réception et…"
    )
    assert customer_name("x" * 300) == "x" * 60 + "…"
    assert customer_name("Café du Port") == "Café du Port"
