"""Reports on small tables: the course's printed tables through each of them give what the chapters teach."""

from __future__ import annotations

import inspect
import re

import pandas as pd
import pytest

from crm_lessons import reports
from crm_lessons.data.kpis.campaigns import example_campaign
from crm_lessons.data.matrices.planes import printed_plane
from crm_lessons.data.matrices.scorecards import printed_marks
from crm_lessons.data.own_table import OwnTableError
from crm_lessons.data.tcc_radar.printed import market_sales
from crm_lessons.methods import (
    CAMPAIGN_COLUMNS,
    classify_quadrants,
    compare_campaigns,
    mailing_uplift,
    rate_interval,
    reserves,
    tcc_table,
    weighted_score,
)
from crm_lessons.reports.own_audit.points import POINTS
from crm_lessons.reports.words import rate_text
from crm_lessons.text.language import speak

NAMES = ("marks", "wallets", "campaign", "audit")


@pytest.fixture
def unpainted(monkeypatch):
    """Lay each figure out, and paint no pixel of it."""

    def laid_out(figure, _dpi):
        figure.draw_without_rendering()
        return ""

    monkeypatch.setattr("crm_lessons.reports.pictures.png_in_base64", laid_out)


def said(report):
    """Return what a report says, its narrow spaces made ordinary."""
    return repr(report).replace("\u202f", " ").replace("\xa0", " ")


def table(report, caption):
    """Return a table of a report as a frame: French heading -> values, by the first column."""
    (found,) = [one for one in report.tables if one.caption.fr == caption]
    return pd.DataFrame({column.heading.fr: list(column.values) for column in found.columns}).set_index(
        found.columns[0].heading.fr
    )


def written(tmp_path, rows, name="t.csv"):
    path = tmp_path / name
    rows.to_csv(path, sep=";", decimal=",", index_label="nom", encoding="cp1252") if name.endswith(
        "csv"
    ) else rows.to_excel(path, index_label="nom")
    return path


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx"])
def test_the_printed_marks_give_the_scores_of_chapter_3(tmp_path, name, unpainted):
    """The course's scorecard, its coefficients in a row of their own."""
    marks = printed_marks()
    coefficients = pd.Series({criterion: float(n) for n, criterion in enumerate(marks.columns, start=1)})
    rows = pd.concat([coefficients.to_frame("coefficient").T, marks])
    report = reports.marks_report(written(tmp_path, rows, name))
    expected = weighted_score(marks, coefficients)
    assert table(report, "Scores et notes")["score"].to_dict() == pytest.approx(
        {str(key): one for key, one in expected.items()}
    )


def test_the_printed_plane_is_that_of_chapter_3(tmp_path, unpainted):
    """Potential and performance of the five customers, each an axis of one criterion."""
    plane = printed_plane()
    rows = pd.concat(
        [pd.DataFrame({"potential": "potentiel", "performance": "y"}, index=["axe"]), plane.astype(object)]
    )
    report = reports.marks_report(written(tmp_path, rows))
    placed = table(report, "Le plan")
    expected = classify_quadrants(plane, "potential", "performance")
    assert placed["potentiel"].to_dict() == plane["potential"].to_dict()
    good = placed.index[[str(cell) == "en haut à droite" for cell in placed["case du plan"]]]
    assert set(good) == set(expected.index[expected["cell"] == "top_right"])


def test_the_printed_market_gives_the_shares_of_chapter_5(tmp_path, unpainted):
    """C1: 30 of 160, 18.75%, from supplier A's side; RADAR waits for a trend."""
    sales = market_sales()
    rows = sales.T.rename(columns={"A": "nous"})
    report = reports.wallets_report(written(tmp_path, rows))
    found = table(report, "Client par client, la plus grande réserve d'abord")
    assert found.loc["C1", "notre part (TCC)"] == 0.1875
    assert found["notre part (TCC)"].to_dict() == pytest.approx(tcc_table(sales).loc["A"].to_dict())
    assert found["ce qu'il achète ailleurs"].to_dict() == reserves(sales, "A").to_dict()
    assert "Sans colonne « tendance »" in said(report)


def test_the_example_campaign_gives_the_indicators_of_chapter_6(tmp_path, unpainted):
    """5 a contact, 4%, 1,800, 125, 25%, 500, 84 orders; and on 100 orders of 10,000 nobody can say that it paid."""
    rows = example_campaign()[list(CAMPAIGN_COLUMNS)].to_frame("printemps").T
    report = reports.campaign_report(written(tmp_path, rows))
    expected = compare_campaigns(rows.astype(float)).iloc[0]
    assert (
        table(report, "Sept indicateurs").iloc[0].to_list()
        == expected[:7].to_list()
        == [5, 0.04, 1800, 125, 0.25, 500, 84]
    )
    decided = table(report, "Taux, intervalle à 95 % et point mort").iloc[0]
    rate = rate_interval(100, 10_000)
    assert decided[["borne basse", "borne haute"]].to_list() == [rate.low, rate.high]
    assert str(decided["verdict"]) == "indécidable"
    assert "ne peut pas se dire" in said(report)


@pytest.mark.parametrize(("orders", "verdict"), [(60, "perte"), (100, "indécidable"), (140, "gain")])
def test_a_campaign_is_decided_where_its_interval_leaves_break_even_aside(tmp_path, orders, verdict, unpainted):
    """Break-even at 84 orders of 10,000: 60 are too few, 140 enough, 100 leave it open."""
    rows = example_campaign()[list(CAMPAIGN_COLUMNS)].to_frame("c").T.assign(orders=orders)
    assert (
        str(
            table(reports.campaign_report(written(tmp_path, rows)), "Taux, intervalle à 95 % et point mort").iloc[0][
                "verdict"
            ]
        )
        == verdict
    )


def test_with_a_control_group_the_effect_is_that_of_the_method(tmp_path, unpainted):
    """120 of 1,000 with a message, 80 of 1,000 without; a campaign without controls beside it stays out of the table."""
    rows = pd.DataFrame(
        [[2_000, 1_000, 300, 120, 9_000, 100, 1_000, 80], [500, 100, 10, 5, 50, 10, None, None]],
        index=["avec", "sans"], columns=[*CAMPAIGN_COLUMNS, "control", "control_orders"],
    )  # fmt: skip
    report = reports.campaign_report(written(tmp_path, rows))
    found = table(report, "L'effet : avec message, moins témoins")
    effect = mailing_uplift(120, 1_000, 80, 1_000, cost=2, margin=100)
    assert found.index.to_list() == ["avec"]
    assert found.loc["avec", ["effet", "borne basse", "borne haute"]].to_list() == [
        effect.uplift.value,
        effect.uplift.low,
        effect.uplift.high,
    ]
    assert found.loc["avec", ["messages", "témoins"]].to_list() == [1_000, 1_000]
    assert table(report, "Ce que l'effet a rapporté").loc["avec", "profit"] == effect.profit.value


def test_the_audit_begins_with_the_weakest(tmp_path, unpainted):
    """Fifteen points in English words, one of them left out: lowest first, and the missing one is named."""
    codes = [code for code in POINTS if code != "cost"]
    rows = pd.DataFrame(
        {"score": [4.0] * 12 + [0.0, 1.5], "proof": [None] * 13 + ["letter of 3 May"]},
        index=[POINTS[code].name.en for code in codes],
    )
    report = reports.audit_report(written(tmp_path, rows))
    order = [str(name) for name in table(report, "Du plus faible au plus fort").index]
    assert order[:2] == [POINTS[code].name.fr for code in codes[-2:]]
    assert "Points sans note : coût" in said(report)
    assert "Notes de plus de 2 sans preuve : 12" in said(report)


def test_radar_and_the_reserve_may_contradict_each_other(tmp_path, unpainted):
    """The largest reserve is with a customer whom RADAR accompanies: it is said, not decided."""
    path = tmp_path / "t.csv"
    path.write_text(
        "client;nous;autres;tendance\nA;200;800;stable\nB;5;95;hausse\nC;9;1;=\nD;10;10;\n", encoding="utf-8"
    )
    words = said(reports.wallets_report(path))
    assert "chez A, que RADAR classe « accompagner »" in words
    assert "sans stratégie : D" in words


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_every_template_is_read_by_its_report_as_it_is(tmp_path, language, ending, unpainted):
    """In either language, as a workbook and as text: no question, no row set aside, no number that is none."""
    speak(language)
    for name in NAMES:
        path = getattr(reports, f"{name}_template")(tmp_path / f"{name}.{ending}")
        report = getattr(reports, f"{name}_report")(path)
        page = re.sub(r"<style>.*?</style>", "", report._repr_html_(), flags=re.DOTALL)
        assert not re.search(r"\bnan\b|\binf\b|None|NaT", page), name
        assert "mises de côté" not in page
        assert report.save(tmp_path / f"{name}.html").stat().st_size > 1_000
        assert report.save_tables(tmp_path / f"{name} tables.xlsx").exists()
    speak("fr")


def test_a_template_of_one_language_is_read_in_the_other(tmp_path):
    """A French workbook in an English session, and the reverse: headings and words are known in both."""
    for written_in, read_in in (("fr", "en"), ("en", "fr")):
        for name in NAMES:
            speak(written_in)
            path = getattr(reports, f"{name}_template")(tmp_path / f"{written_in}_{name}.xlsx")
            speak(read_in)
            getattr(reports, f"{name}_report")(path)
    speak("fr")


def test_impossible_tables_are_refused_in_words(tmp_path, unpainted):
    """No rival, nothing sold, more orders than answers, more orders than controls, a point that is none, one scored twice."""
    campaign = "campagne;coût;messages;réponses;commandes;ca;marge;témoins;commandes des témoins\n"
    for name, text, words in (
        ("wallets", "client;nous\nA;3\n", "concurrent"),
        ("wallets", "client;nous;autres\nA;0;3\n", "vendons rien à personne"),
        ("wallets", "client;nous;autres\nA;-1;3\n", "au moins 0"),
        ("campaign", campaign + "été;10;100;5;9;1;1;;\n", "été"),
        ("campaign", campaign + "été;10;100;9;5;1;1;5;6\n", "plus de commandes de témoins"),
        ("audit", "point;note\ncoût;3\nprix;4\n", "prix"),
        ("audit", "point;note\ncoût;3\ncost;4\n", "deux fois"),
        ("audit", "point;note\ncoût;5\n", "de 0 à 4"),
    ):
        path = tmp_path / "t.csv"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(OwnTableError, match=words):
            getattr(reports, f"{name}_report")(path)


def test_no_report_knows_the_network():
    """Nothing in the package of reports, or in the readers, imports what could send."""
    sources = [inspect.getsource(module) for name, module in vars(reports).items() if inspect.ismodule(module)]
    assert not re.search(r"\b(socket|urllib|requests|http\.client)\b", "".join(sources))


HOSTILE = ["<script>alert(1)</script>", "{0}", "$x^2$", "L" * 300, "אבג", "a & b"]


def test_a_name_is_a_name_in_every_report(tmp_path, unpainted):
    """Markup, formulas and braces in customers, criteria and rivals are written out, and nothing is run."""
    rows = pd.DataFrame(3.0, index=HOSTILE, columns=["{prix}", "<b>délai</b>", "$q$"])
    campaigns = pd.DataFrame([[50, 10, 4, 2, 9, 5]] * len(HOSTILE), index=HOSTILE, columns=list(CAMPAIGN_COLUMNS))
    for name, table_ in (
        ("marks", rows),
        ("wallets", rows.assign(nous=4.0, tendance="stable")),
        ("campaign", campaigns),
    ):
        path = tmp_path / f"{name}.xlsx"
        table_.to_excel(path, index_label="nom")
        page = getattr(reports, f"{name}_report")(path)._repr_html_()
        assert "<script>" not in page
        assert "<b>" not in page
        assert "&lt;script&gt;" in page


def test_the_figure_of_many_customers_is_of_the_whole_market(tmp_path):
    """Of 22 customers seven are drawn, and the other 15 as one column: the share in the title is that of the sentence below."""
    rows = pd.DataFrame(
        {"nous": range(1, 23), "autres": [100.0] * 22}, index=[f"Coopérative agricole {n}" for n in range(22)]
    )
    report = reports.wallets_report(written(tmp_path, rows))
    share = rate_text(sum(range(1, 23)) / (sum(range(1, 23)) + 2_200)).fr
    (title,) = [block.title for block in report.sections[0].blocks if hasattr(block, "png")]
    assert title == f"Nous faisons {share} des achats de ces 22 clients"
    assert f"Part de marché chez ces 22 clients\u202f: {share}" in repr(report)
