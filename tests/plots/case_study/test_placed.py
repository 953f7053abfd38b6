"""Customers on a matrix in their own units: cells, head counts, weights, odd tables."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import FIOCA, REVENUE_PROFITABILITY
from crm_lessons.plots import plot_placed

TABLE = pd.DataFrame(
    {"revenue": [100.0, 80.0, 20.0, 10.0, 90.0], "margin_rate": [0.1, 0.4, 0.1, 0.5, 0.12]}, index=list("ABCDE")
)


def placed(table, **given):
    return plot_placed(table, "margin_rate", "revenue", REVENUE_PROFITABILITY, **given)


def test_each_cell_says_who_is_in_it_and_what_they_weigh(reader):
    """Two of five large and barely profitable, 190 of 300; one large and profitable, 80 of 300."""
    words = " | ".join(reader.words(placed(TABLE))).replace("\u202f", " ").replace("\xa0", " ")
    assert "gros et peu rentables\n2 clients : 63,3 %" in words
    assert "gros et rentables\n1 client : 26,7 %" in words
    assert "petits et peu rentables\n1 client : 6,7 %" in words
    assert "petits et rentables\n1 client : 3,3 %" in words


def test_the_title_weighs_the_good_cell():
    """Where both axes are good, whichever corner that is."""
    assert "Gros et rentables" in placed(TABLE).get_title(loc="left")
    other = plot_placed(TABLE, "margin_rate", "revenue", FIOCA).get_title(loc="left")
    assert FIOCA.cells["top_left"].name.fr[1:] in other


def test_the_four_cells_differ_by_shape():
    """One marker a cell, and every customer is drawn once."""
    drawn = placed(TABLE).collections
    assert sum(len(points.get_offsets()) for points in drawn) == len(TABLE)
    assert len({points.get_paths()[0].vertices.tobytes() for points in drawn}) == 4


def test_the_axes_name_what_they_are_measured_by(reader):
    """Profitability is the matrix's word, the margin rate is how it was measured here; amounts have their unit."""
    ax = placed(TABLE)
    assert ax.get_xlabel() == "Rentabilité actuelle (taux de marge)"
    assert ax.get_ylabel() == "Chiffre d'affaires (DH)"
    ax.figure.canvas.draw()
    assert "%" in reader.words(ax)[-1] or any("%" in label.get_text() for label in ax.get_xticklabels())


def test_only_those_asked_for_are_named(reader):
    """And a stranger among them is no trouble."""
    words = reader.words(placed(TABLE, named=["A", "Z"]))
    assert "A" in words
    assert "B" not in words


@pytest.mark.parametrize(
    "table",
    [
        TABLE.iloc[:1],
        TABLE.iloc[:2],
        TABLE.assign(revenue=5.0),
        TABLE.assign(revenue=0.0),
        TABLE.assign(margin_rate=0.0),
        TABLE.assign(revenue=[-5.0, 3.0, 8.0, 1.0, 2.0]),
        pd.concat([TABLE.set_axis([f"{name}{n}" for name in TABLE.index]) for n in range(200)]),
    ],
    ids=["one", "two", "equal", "no revenue", "no margin", "a loss", "a thousand"],
)
def test_an_odd_table_is_drawn(table, reader):
    """And the words of the cells never run into each other."""
    ax = placed(table, named=list(table.index)[:5])
    assert reader.collisions(ax) == []
