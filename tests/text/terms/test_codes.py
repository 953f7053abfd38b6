"""The words for a database's codes."""

from __future__ import annotations

import pytest

from crm_lessons.data.variants import sheet_data
from crm_lessons.text.terms.codes import CODES, decoded

COMPANY = sheet_data("01_crm_process")

OF_THE_DATABASE = [column for column in CODES if any(column in table for table in COMPANY.values())]


@pytest.mark.parametrize("column", OF_THE_DATABASE)
def test_every_code_of_the_database_has_its_words(column):
    """Wherever a column of codes stands in the firm's database, each of its values is known, and no known one is idle."""
    tables = [table for table in COMPANY.values() if column in table.columns]
    found = {code for table in tables for code in table[column].dropna()}
    assert found <= set(CODES[column])
    assert column == "channel" or found == set(CODES[column])


@pytest.mark.parametrize("language", ["fr", "en"])
def test_two_codes_of_a_column_never_share_their_words(language):
    """What differs in the database differs on paper."""
    for words in CODES.values():
        assert len({word.in_language(language) for word in words.values()}) == len(words)


def test_columns_of_two_chapters_with_one_name_keep_all_their_words():
    """`cell` is a cell of appetence in one chapter, of a matrix in another."""
    assert decoded("cell", "arouse", "fr") == "intéresser"
    assert decoded("cell", "top_left", "fr") == "en haut à gauche"


def test_what_is_no_code_keeps_its_words():
    """A city is a city, in every column and in both languages."""
    assert decoded("city", "Agadir", "en") == decoded("sector", "Agadir", "fr") == "Agadir"
