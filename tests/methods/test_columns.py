"""What a method that reads several columns asks of a table."""

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.methods.columns import one_row_each, table_with

TABLE = pd.DataFrame({"name": ["Amal", "Bilal"], "phone": ["0522", None], "city": ["Fès", "Rabat"]}, index=[7, 9])


def test_a_table_that_has_the_columns_is_taken_as_it_is():
    """Whatever else the table holds, and however it is laid out: a copy of a million rows costs memory."""
    assert table_with(TABLE, ("phone", "name")) is TABLE


@pytest.mark.parametrize(
    ("table", "found"),
    [
        ([1, 2], "une liste"),
        (TABLE.drop(columns="phone"), "`phone`"),
        (TABLE[["name", "phone", "phone"]], "Deux colonnes du tableau s'appellent `phone`"),
    ],
)
def test_a_table_that_falls_short_is_met_in_words(table, found):
    """No table, a column missing, a column there twice: each is named."""
    with pytest.raises(InputError) as caught:
        table_with(table, ("name", "phone"))
    assert found in str(caught.value)


def test_a_label_that_comes_back_is_named():
    """One row, one number; a number that stands once is not accused."""
    assert one_row_each(TABLE) is TABLE
    with pytest.raises(InputError) as caught:
        one_row_each(TABLE.loc[[7, 9, 7]])
    assert caught.value.message.en.startswith("Several rows bear the same number: 7.")


def test_the_column_itself_is_no_name_of_a_column():
    """`customer=orders["customer"]` is a likely slip, and so are a list and a missing value."""
    for given in (TABLE["name"], TABLE, ["name"], pd.NA):
        with pytest.raises(InputError, match="le nom d'une colonne"):
            table_with(TABLE, (given,))
