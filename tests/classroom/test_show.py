import pandas as pd
import pytest

from crm_lessons import glossary, open_lesson, show
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import pareto_analysis
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import SpokenError, Text, speak
from crm_lessons.text.terms.headings import AMOUNTS, HEADINGS, IDENTIFIERS, RATES, SCORES


def test_a_table_is_shown_in_the_reader_s_words():
    """Headings in words, amounts and rates as the language writes them."""
    table = pareto_analysis(pd.Series({1: 1234.5, 2: 765.5}, name="revenue").rename_axis("customer")).table
    shown = repr(show(table))
    assert "chiffre d'affaires" in shown
    assert "1\u202f234,50" in shown
    assert "61,7\u00a0%" in shown
    speak("en")
    assert "1,234.50" in repr(show(table))
    assert "cumulative share" in repr(show(table))


def test_a_customer_number_is_a_name_not_a_quantity():
    """Customer 1036 is not 1 036."""
    assert "1047" in repr(show(pd.DataFrame({"customer": [1047], "revenue": [1047.0]})))
    assert "1047" in repr(show(pd.Series({1047: 3.0}, name="revenue").rename_axis("customer")))


def test_a_criterion_among_the_labels_is_shown_by_its_words():
    """The reader sees "taux d'équipement", the code keeps `equipment_rate`; a customer keeps its own name."""
    coefficients = pd.Series({"equipment_rate": 3}, name="coefficient").rename_axis("criterion")
    assert "taux d'équipement" in repr(show(coefficients))
    assert "equipment_rate" not in repr(show(coefficients))
    assert "Atlas" in repr(show(pd.Series({"Atlas": 4.0}, name="score")))


def test_scores_share_their_decimals():
    """4.9 and 3 in one column are 4,9 and 3,0; whole scores have no decimals."""
    assert "3,0" in repr(show(pd.Series({"A": 4.9, "C": 3.0}, name="score")))
    assert "3,00" in repr(show(pd.Series({"A": 3.0, "E": 1.8708}, name="diameter")))
    assert "5,0" not in repr(show(pd.Series({"A": 5.0, "B": 4.0}, name="potential")))


def test_what_is_missing_is_a_dash():
    """Neither NaN nor None is a French word."""
    assert "–" in repr(show(pd.Series([None, 2.0], name="revenue")))


def test_sentences_and_truths_are_in_the_reader_s_language():
    """A sentence of the course is shown whole, in one language; true is a Python word, oui is a French one."""
    sentence = Text(fr="Une phrase plus longue que les cinquante lettres de pandas. " * 2, en="A sentence.")
    table = pd.DataFrame({"description": [sentence], "may_email": [True]})
    assert sentence.fr.strip() in show(table)._repr_html_()
    assert "oui" in repr(show(table))
    speak("en")
    assert "A sentence." in repr(show(table))
    assert "yes" in repr(show(table))


def test_a_key_is_shown_as_its_words():
    """Segments and cells, in a column or in the index, and true or false, are read in the session's language."""
    segments = pd.DataFrame({"segment": ["at_risk"], "mail": [True]}, index=pd.Index(["dormant"], name="segment"))
    assert all(word in repr(show(segments)) for word in ("à risque", "dormants", "oui"))
    speak("en")
    assert all(word in repr(show(segments)) for word in ("at risk", "dormant", "yes"))


def test_a_column_of_ratios_shows_the_decimals_that_one_of_them_needs():
    """1.08 is not 1, and the numbers under it line up; a column of whole numbers has no decimals."""
    shown = repr(show(pd.Series([14 / 13, 2.0], name="last_to_mean_amount")))
    assert "1,08" in shown
    assert "2,00" in shown
    assert "2,00" not in repr(show(pd.Series([1.0, 2.0], name="last_to_mean_amount")))


def test_a_student_s_own_column_keeps_its_name_and_cannot_inject():
    """Unknown headings are shown as written, escaped in HTML."""
    shown = show(pd.DataFrame({"<b>x</b>": ["<script>"]}))._repr_html_()
    assert "<script>" not in shown
    assert "<b>x" not in shown


def test_a_lesson_hands_out_its_tables_and_names_the_others():
    """A misspelt table is met with those that there are."""
    lesson = open_lesson("02_pareto_abc", language="fr")
    assert lesson.data("pareto_revenue").sum() == 1_000_000
    with pytest.raises(SpokenError, match="pareto_revenue"):
        lesson.data("pareto")


def test_the_glossary_gives_both_names():
    """A reader of French meets the English term of the literature beside the French one."""
    box = glossary("gini", "revenue")
    assert "Gini coefficient" in repr(box)
    assert "<dt " in box._repr_html_()


def test_a_table_of_rates_is_shown_in_percent():
    """Where columns are customers and every number is a share, the caller says so."""
    shares = pd.DataFrame({"C1": [0.1875]}, index=["A"])
    assert "18,8\u00a0%" in repr(show(shares, rates=True))
    assert "%" not in repr(show(shares))


def test_a_column_s_name_used_as_a_label_is_shown_in_words():
    """A Series of means by column has the columns' names as labels; the reader sees their words."""
    assert "contrat d'entretien" in repr(show(pd.Series({"maintenance": 0.25}, name="share")))


@pytest.mark.parametrize("stem", SHEETS)
def test_no_table_of_a_sheet_is_shown_without_its_decimals(stem):
    """A retention of 0.8 shown as 1 cannot be worked with: a column of ours with decimals is a rate, an amount or a score."""
    tables = (table for table in sheet_data(stem, "amina").values() if isinstance(table, pd.DataFrame))
    fractions = {
        column
        for table in tables
        for column in table.select_dtypes("float").columns
        if column in HEADINGS and (table[column].dropna() % 1 != 0).any()
    }
    assert fractions <= RATES | AMOUNTS | SCORES | IDENTIFIERS
