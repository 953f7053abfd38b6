"""Customers as people type them: one text a customer, whatever the spaces around it and however Excel writes a number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from crm_lessons.data.orders_file.problem import RowProblem
from crm_lessons.data.orders_file.shapes import Rows
from crm_lessons.text.language import Text

_WRITTEN = """
    blank; vide; none; null; nan; na; n/a; n.a; n a; n/d; nd; nil; nat; s/o; ref; value; valeur; name; nom; div/0; num; nul; undefined;
    empty; not set; unknown; unknown customer; inconnu; inconnue; client inconnu; anonymous; anonymous customer; anonyme;
    client anonyme; guest; guest customer; guest checkout; invite; sans nom; sans client; not available; not specified;
    unspecified; unassigned; non renseigne; non defini; non attribue; non precise; a definir; a renseigner; no customer; no name;
    tbd; xxx; false; client divers; clients divers; divers; client comptoir; ventes comptoir; client de passage; passage;
    walk-in; walk-in customer; walk in customer; cash customer; cash sale; cash sales; particulier; default customer;
    leer; unbekannt; kein kunde; nicht zugeordnet; ohne namen; gast; laufkundschaft; diverse; diverse kunden; barverkauf; nv; n/v;
    vacio; en blanco; desconocido; sin nombre; sin cliente; ninguno; invitado; consumidor final; cliente generico; publico en general;
    vuoto; sconosciuto; nessuno; senza nome; ospite; cliente generico; valore; nome; em branco; vazio; desconhecido; sem nome;
    nao informado; leeg; onbekend; geen"""
_NOBODY = frozenset(words.strip() for words in _WRITTEN.split(";"))
"""How exports, databases and broken formulas write a customer who is missing; many buyers under one such word are no customer."""
_AROUND = "()[]<>{}#!?*-–—_=/.,:;|~'’«»\" \u00a0"
"""Marks that stand around such a word, or in its place: (blank), #N/A, <NA>, ---."""
_WITHOUT_ACCENTS = str.maketrans("áàâäãéèêëíìîïóòôöõúùûüçñ", "aaaaaeeeeiiiiooooouuuucn")


class NameColumn:
    """A column of words, filled block by block; a text that comes again is neither read nor kept again."""

    def __init__(self) -> None:
        self._codes = _Codes()
        self._blocks: list[NDArray[np.int32]] = []

    def append(self, cells: Sequence[Any]) -> None:
        """Add cells below those that are there."""
        texts = cells if set(map(type, cells)) == {str} else map(_as_text, cells)
        self._blocks.append(np.fromiter(map(self._codes.__getitem__, texts), dtype=np.int32, count=len(cells)))

    @property
    def names(self) -> NDArray[np.object_]:
        """The column as text, by place."""
        texts = np.array(self._codes.names, dtype=object)
        names = np.empty(sum(map(len, self._blocks)), dtype=object)
        begin = 0
        for codes in self._blocks:
            names[begin : begin + len(codes)] = texts[codes]
            begin += len(codes)
        return names

    @property
    def distinct(self) -> list[str]:
        """Every text that a column holds that is complete."""
        return self._codes.names


def missing_customers(names: NDArray[np.object_], distinct: Iterable[str], rows: Rows) -> dict[int, RowProblem]:
    """Return the problems of the rows whose customer is nobody, by their place.

    names: place -> customer, and `distinct` of them; rows: place -> the row's number in the spreadsheet
    """
    absent = list(filter(is_nobody, distinct))
    missing = np.flatnonzero(pd.Series(names, copy=False).isin(absent)) if absent else np.array([], dtype=np.intp)
    return {place: _missing(int(rows[place]), names[place]) for place in missing.tolist()}


def customer(cell: Any, row: int) -> str | RowProblem:
    """Return a customer as text, or the problem of its row."""
    name = _name(_as_text(cell))
    return _missing(row, name) if is_nobody(name) else name


def is_nobody(name: str) -> bool:
    """Return whether a text names no customer."""
    bare = name.casefold().strip(_AROUND)
    return not bare or bare.translate(_WITHOUT_ACCENTS) in _NOBODY


def filled_down(names: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the names with the one above in each empty place."""
    written = np.where(names != "", np.arange(len(names)), -1)
    last = np.maximum.accumulate(written)
    return np.where(last >= 0, names[last], names)


class _Codes(dict[str, int]):
    """Text of a cell -> the place among `names` of the customer's, without the spaces around and the second of two within."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def __missing__(self, text: str) -> int:
        name = _name(text)
        if name not in self:
            self[name] = len(self.names)
            self.names.append(name)
        self[text] = self[name]
        return self[text]


def _name(text: str) -> str:
    return " ".join(text.split())


def _as_text(cell: Any) -> str:
    """Return a cell as text: 1001 and 1001.0, which Excel may write for it, are one customer."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return "" if cell is None else str(cell)


def _missing(row: int, name: str) -> RowProblem:
    return RowProblem(row, _NO_NAME.format(name=name) if name else _EMPTY)


_EMPTY = Text(fr="le client est vide.", en="the customer is empty.")
_NO_NAME = Text(
    fr="« {name} » ne nomme aucun client ; si c'en est un, écrivez son nom en entier dans le fichier.",
    en="“{name}” names no customer; if it is one, write the name in full in the file.",
)
