"""What customers think against what they do."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import DICK_BASU, InputError, loyalty_types
from crm_lessons.methods.loyalty.dick_basu import LOYALTY_OF_CELL
from crm_lessons.text.terms.codes import CODES

TABLE = pd.DataFrame(
    {"attitude": [2, 1, -1, -2, 0], "repeat_rate": [0.9, 0.2, 0.8, 0.1, 0.5]}, index=["A", "B", "C", "D", "line"]
)


def test_the_four_cells():
    """Dick & Basu (1994): loyalty, latent, spurious, no loyalty; on both cuts one counts on the high side."""
    types = loyalty_types(TABLE, attitude_cut=0, repeat_cut=0.5)
    assert types["loyalty"].to_dict() == {"A": "loyal", "B": "latent", "C": "spurious", "D": "none", "line": "loyal"}
    assert types["on_line"].to_dict() == dict.fromkeys("ABCD", False) | {"line": True}


def test_by_default_customers_are_compared_with_each_other():
    """All like us more by 10: the cut moves with the mean, and the types are the same."""
    more = TABLE.assign(attitude=TABLE["attitude"] + 10)
    assert loyalty_types(more)["loyalty"].tolist() == loyalty_types(TABLE)["loyalty"].tolist()
    assert set(loyalty_types(more, attitude_cut=0)["loyalty"]) == {"loyal", "latent"}


def test_other_columns_may_be_read_and_nothing_is_changed():
    """The table keeps its columns, and those named are read."""
    named = TABLE.rename(columns={"attitude": "nps", "repeat_rate": "share"})
    types = loyalty_types(named, attitude="nps", repeat="share")
    assert list(types.columns) == ["nps", "share", "on_line", "loyalty"]
    assert types["loyalty"].tolist() == loyalty_types(TABLE)["loyalty"].tolist()


def test_the_matrix_names_its_cells_as_the_method_does():
    """Each cell of the drawing has the words of its code, and an advice of its own."""
    for cell, code in LOYALTY_OF_CELL.items():
        assert DICK_BASU.cells[cell].name == CODES["loyalty"][code]
    assert DICK_BASU.best == "top_right"
    assert len({cell.advice.fr for cell in DICK_BASU.cells.values()}) == 4


def test_what_cannot_be_placed_is_said():
    """A column missing, a hole, a cut that is none."""
    for table, cut in ((TABLE.drop(columns="attitude"), 0), (TABLE.replace(0.9, None), 0), (TABLE, "high")):
        with pytest.raises(InputError):
            loyalty_types(table, attitude_cut=cut)
