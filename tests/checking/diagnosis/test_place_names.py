"""Places are called by the words of the question or the names in the tables, in an order that says nothing."""

from __future__ import annotations

from crm_lessons.checking.diagnosis.place_names import in_words
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS

NO_DATA: dict = {}
PARETO = "02_pareto_abc"


def test_labels_come_in_the_order_of_the_question_s_places():
    """And in the reader's words."""
    said = in_words(SHEETS["06_kpis"]["indicators"], NO_DATA, ["costperorder", "averageorder"])
    assert (said.fr, said.en) == ("commande moyenne, coût par commande", "average order, cost per order")


def test_places_have_the_names_that_the_question_s_own_table_writes():
    """16 is read of C16; what is told is 16 where the table says 16, and a numbered request never gets a customer's name."""
    said = {}
    for stem, name, labels in (
        ("02_pareto_abc", "abc_classes", [16, 3]),
        ("04_scoring", "aim_of_score", [4, 5]),
        ("04_scoring", "uplifts", [5, 4]),
        ("04_scoring", "purchase_type", ["cedra"]),
    ):
        said[name] = in_words(SHEETS[stem][name], sheet_data(stem), labels).fr
    assert said == {"abc_classes": "3, 16", "aim_of_score": "4, 5", "uplifts": "4, 5", "purchase_type": "Cedra"}


def test_numbers_come_in_their_order():
    """Never in that of the answer, which may be a ranking."""
    data = sheet_data(PARETO)
    assert in_words(SHEETS[PARETO]["abc_classes"], data, [19, 5, 13, 4, 6, 1]).fr == "1, 4, 5, 6, 13 et d'autres"


def test_a_table_is_off_in_columns_in_rows_or_in_cells():
    """A column by its name, rows by theirs, cells by both."""
    question, data = SHEETS[PARETO]["cumulative_table"], sheet_data(PARETO)
    places = [(None, "share"), (16, "cumulative_share"), (3, "cumulative_share")]
    assert in_words(question, data, places).fr == "`share`, `cumulative_share` (3, 16)"
    assert in_words(question, data, [(16, None), (3, None)]).fr == "3, 16"


def test_a_list_without_names_is_counted():
    """The first value is no. 1."""
    assert in_words(SHEETS["01_crm_process"]["ladder"], NO_DATA, [0, 2]).en == "no. 1, no. 3"


def test_cases_are_named_by_their_kinds_with_the_keys_that_are_off():
    """Never by an input."""
    said = in_words(SHEETS["06_kpis"]["kpis"], NO_DATA, [(1, "costperorder"), (2, "costperorder")])
    assert said.en == "cost per order (“no response”, “responses but no order”)"
