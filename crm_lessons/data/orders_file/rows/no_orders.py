"""Rows of a table that are no orders: totals, headings that come again, units, titles of groups, further lines without amount."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from crm_lessons.data.orders_file.cells import Cells
from crm_lessons.data.orders_file.columns import Columns
from crm_lessons.data.orders_file.problem import RowProblem
from crm_lessons.data.orders_file.shapes import Places, Rows, ShapedColumn
from crm_lessons.data.orders_file.table.known_headings import plain, squeezed
from crm_lessons.text.language import Text

Mask = NDArray[np.bool_]

_GROUPED = 4
"""From one dated row in four without a customer on, customers are written once for the rows below."""

_SUM = (
    r"(?:grand |sous |sub |s )?(?:totale?s?|totaux|totaal|t o t a l|soustotal|subtotale?|subtotaal|somme|sum|summe|suma|soma|cumul|"
    r"gesamt|gesamtsumme|gesamtergebnis|zwischensumme|ergebnis|montant total|ca total|chiffre d affaires total|итого|合計)"
)
_TOTAL_OF = re.compile(rf"{_SUM}(?: (?:for|of|de|du|des|pour|d|di|von|fur))?(?: (.*))?")
_OF_TOTAL = re.compile(r"(.+?) (?:(?:sub)?total|ergebnis|summe)")
_GENERAL = (
    r"generale?s?|generaux|geral|ht|ttc|tva|page|clients?|customers?|ventes?|sales|commandes?|orders?|factures?|invoices?|periode|"
    r"period|mois|month|annee|year|lignes?|rows?|net|report|jour|day|exercice|trimestre|quarter|semaine|week|ca|eur|euros?|usd|gbp|chf|"
    r"de|du|des|au|to|of|the|le|la|les|q\d|t\d|\d+(?:er|e|eme|st|nd|rd|th)?|"
    r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|"
    r"january|february|march|april|may|june|july|august|september|october|november|december"
)
_OF_THE_WHOLE = re.compile(rf"|(?:{_GENERAL})(?: (?:{_GENERAL}))*|\w+ \d{{4}}")


def is_total(label: str, customers: set[str]) -> bool:
    """Return whether a row that begins with `label`, and has no date, adds up others: of all, of a period, of a customer.

    customers: the customers of the file, as `squeezed`; "Total Énergies" may be one, and then has no total
    """
    words = plain(label)
    for pattern in (_TOTAL_OF, _OF_TOTAL):
        if match := pattern.fullmatch(words):
            whose = match[1] or ""
            if _OF_THE_WHOLE.fullmatch(whose) or squeezed(whose) in customers:
                return True
    return False


def kinds_of_rows(cells: Cells, columns: Columns, names: NDArray[np.object_]) -> dict[str, Places]:
    """Return the places of the rows that are no orders, by their kind.

    names: place -> customer as it stands
    """
    totals: list[int] = []
    if suspects := _suspects(cells):
        customers = {squeezed(str(name)) for name in set(names.tolist())} - {""}
        totals = [place for place, label in suspects.items() if is_total(label, customers)]
    heading = squeezed(columns.date)
    again = [shape.places for shape in cells.dates.parts if "0" not in shape.text and squeezed(shape.text) == heading]
    found = {
        "notes": _notes_below(cells),
        "totals": np.array(totals, dtype=np.intp),
        "repeated_headings": np.concatenate([np.array([], dtype=np.intp), *again]),
        "units": np.array([0] if _begins_with_units(cells) else [], dtype=np.intp),
    }
    counted = np.array([], dtype=np.intp)
    for kind, places in found.items():
        found[kind] = np.setdiff1d(places, counted)
        counted = np.union1d(counted, places)
    return found


def titles_of_groups(cells: Cells, names: NDArray[np.object_]) -> Places:
    """Return the places of the rows with nothing but a customer, who stands for the rows below."""
    return np.array([place for place, row in cells.undated.items() if row.filled == 1 and names[place]], dtype=np.intp)


def looks_grouped(cells: Cells, names: NDArray[np.object_], use: Mask) -> bool:
    """Return whether a customer seems to be written once for the rows below: many dated rows have none, after one that has.

    names: place -> customer as it stands; use: place -> whether the row counts
    """
    dated = use.copy()
    dated[list(cells.undated)] = False
    blank = np.flatnonzero(dated & (names == ""))
    written = np.flatnonzero(names != "")
    return len(written) > 0 and len(blank) * _GROUPED >= dated.sum() > 0 and written[0] < blank[0]


def continued_lines(cells: Cells, order: NDArray[np.int64], use: Mask) -> Places:
    """Return the places of the rows without amount whose order number has an amount in another row.

    order: place -> the order, as a number; -1 where there is none
    """
    empty = np.ones(len(order), dtype=bool)
    for column in cells.amounts.values():
        filled = np.ones(len(order), dtype=bool)
        filled[empty_places(column)] = False
        empty &= ~filled
    if not empty.any():
        return np.array([], dtype=np.intp)
    paid = np.unique(order[use & ~empty & (order >= 0)])
    return np.flatnonzero(use & empty & np.isin(order, paid))


def empty_places(column: ShapedColumn) -> Places:
    """Return the places of the cells that hold nothing."""
    shaped = [shape.places for shape in column.parts if not shape.text.strip()]
    others = [place for place, cell in column.others.items() if cell is None or not str(cell).strip()]
    return np.sort(np.concatenate([*shaped, np.array(others, dtype=np.intp)]))


def _suspects(cells: Cells) -> dict[int, str]:
    """Return the rows that could be a total, with the text that says so: no date, or one without a digit."""
    suspects = {place: row.label for place, row in cells.undated.items()}
    for shape in cells.dates.parts:
        if shape.text.strip() and "0" not in shape.text:
            suspects |= dict.fromkeys(shape.places.tolist(), shape.text)
    return suspects


def _notes_below(cells: Cells) -> Places:
    """Return the places of the rows of one single cell below the last row that has a date."""
    below = []
    for place in range(len(cells.rows) - 1, -1, -1):
        row = cells.undated.get(place)
        if row is None:
            break
        if row.filled == 1:
            below.append(place)
    return np.array(below, dtype=np.intp)


def total_problems(names: NDArray[np.object_], distinct: Sequence[str], rows: Rows) -> dict[int, RowProblem]:
    """Return the rows whose customer is called as a total is, though they have a date, by their place.

    names: place -> customer, and `distinct` of them; rows: place -> the row's number in the spreadsheet
    """
    every = "\n".join(distinct).casefold()
    if not any(word in every for word in _WORDS_OF_SUMS):
        return {}
    likely = [name for name in distinct if any(word in name.casefold() for word in _WORDS_OF_SUMS)]
    customers = {squeezed(name) for name in distinct}
    called = [name for name in likely if is_total(name, customers)]
    if not called:
        return {}
    places = np.flatnonzero(pd.Series(names, copy=False).isin(called)).tolist()
    return {place: RowProblem(int(rows[place]), _A_TOTAL.format(name=names[place])) for place in places}


def sum_of_the_others(amounts: NDArray[np.float64], use: Mask, rows: Rows) -> dict[int, RowProblem]:
    """Return the last row, by its place, where its amount adds up all the others: a total, in whatever language it is called.

    amounts: place -> amount; use: place -> whether the row counts; rows: place -> the row's number in the spreadsheet
    """
    added = use & ~np.isnan(amounts)
    if np.count_nonzero(added) < _FEWEST_ADDED:
        return {}
    last = len(added) - 1 - int(added[::-1].argmax())
    others = amounts.sum(where=added) - amounts[last]
    if amounts[last] == 0 or not np.isclose(amounts[last], others, rtol=1e-12, atol=0.005):
        return {}
    return {last: RowProblem(int(rows[last]), _ADDS_UP)}


def _begins_with_units(cells: Cells) -> bool:
    """Return whether the first row says in which units the others are: words where dates and amounts should be."""
    firsts = [str(next(column.firsts())[1] or "").strip() for column in (*cells.amounts.values(), cells.dates)]
    return len(cells.rows) > 1 and bool(firsts[0]) and not any(map(str.isdigit, "".join(firsts)))


_WORDS_OF_SUMS = (
    "total", "totaux", "totaal", "t o t a l", "somm", "sum", "soma", "cumul", "gesamt", "ergebnis", "итого", "合計"
)  # fmt: skip
_FEWEST_ADDED = 4
"""Of fewer rows, the last may well be the sum of the others by chance."""
_ADDS_UP = Text(
    fr="le montant est la somme de toutes les lignes qui précèdent : c'est sans doute un total.",
    en="the amount is the sum of all rows above: it is probably a total.",
)
_A_TOTAL = Text(
    fr="« {name} » est sans doute un total ; si c'est un client, écrivez son nom en entier dans le fichier.",
    en="“{name}” is probably a total; if it is a customer, write its name in full in the file.",
)
