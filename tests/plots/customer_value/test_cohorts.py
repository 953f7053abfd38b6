"""Cohorts, readable without colour."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.methods import InputError, cohort_table
from crm_lessons.plots import plot_cohorts
from crm_lessons.text.language import speak

DAYS = pd.to_datetime(["2024-01-03", "2024-01-09", "2024-02-02", "2024-02-05", "2024-03-01", "2024-03-04"])
ORDERS = pd.DataFrame({"customer": [1, 2, 1, 3, 1, 3], "date": DAYS})
"""January: two customers, one back in February, one in March; February: one, back in March; nobody new in March."""

MANY = pd.DataFrame({
    "customer": np.arange(480) % 97,
    "date": pd.Timestamp("2022-01-01") + pd.to_timedelta(np.arange(480) * 7 % 390, unit="D"),
})  # fmt: skip

TABLES = {
    "small": cohort_table(ORDERS),
    "one": cohort_table(ORDERS.iloc[:2]),
    "thirteen months": cohort_table(MANY),
    "quarters": cohort_table(MANY, period="quarter"),
    "set aside": cohort_table(ORDERS, until="2024-03-10", partial="missing"),
}


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def words(ax):
    """Return what stands in the cells, row by row."""
    cells = sorted(ax.texts, key=lambda text: (text.get_position()[1], text.get_position()[0]))
    return [plain(text.get_text()) for text in cells]


def test_each_cell_says_its_share():
    """Head counts first, then shares; a cohort without customers has no share, a month to come no cell."""
    assert words(plot_cohorts(TABLES["small"])) == ["2", "50 %", "50 %", "1", "100 %", "0"]


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("fr", "Une période après le premier achat, de 50 % à 100 % reviennent, selon la cohorte"),
        ("en", "One period after the first purchase, 50% to 100% are back, depending on the cohort"),
    ],
)
def test_the_claim_compares_the_cohorts_at_the_same_age(language, claim):
    """January's 50 % and February's 100 %."""
    speak(language)
    assert plain(plot_cohorts(TABLES["small"]).get_title(loc="left")) == claim


def test_the_claim_does_not_rest_on_a_month_cut_short():
    """February's return falls in March; cut short, it is hatched and left out of the title."""
    ax = plot_cohorts(TABLES["small"], partial_last=True)
    assert plain(ax.get_title(loc="left")) == "Une période après le premier achat, 50 % reviennent"
    assert [bool(cell.get_hatch()) for cell in ax.patches] == [False, False, True, False, True, True]
    assert "inachevée" in ax.get_xlabel()


def test_a_single_cohort_has_not_been_seen_again():
    """With one month there is nothing to compare, and the title says so."""
    assert plot_cohorts(TABLES["one"]).get_title(loc="left") == "Aucune cohorte n'a encore été revue"


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
@pytest.mark.parametrize("partial", [False, True])
def test_nothing_collides_and_every_known_cell_is_drawn(table, partial, reader):
    """As many cells as the table knows, whatever its size."""
    ax = plot_cohorts(table, partial_last=partial)
    assert len(ax.patches) == len(ax.texts) == int(table.notna().sum().sum())
    assert not reader.collisions(ax)


def test_more_cohorts_than_can_be_read_are_refused():
    """Five years by month: by quarter, or not at all."""
    long = pd.DataFrame({"customer": [1, 1], "date": pd.to_datetime(["2019-01-01", "2024-01-01"])})
    with pytest.raises(InputError, match='period="quarter"'):
        plot_cohorts(cohort_table(long))
