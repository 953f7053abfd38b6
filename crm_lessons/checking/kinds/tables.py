"""A table: the columns asked for, one row a customer, in the order asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.checking.agreement import RIGHT, TO_LOOK_AT, Agreement, Off, Unreadable
from crm_lessons.checking.kinds.numbers import (
    ROUNDED,
    ROUNDED_CREDIT,
    UNIT_CREDIT,
    are_percentages,
    is_rate,
    number_in,
    rounded_too_early,
)
from crm_lessons.checking.reading.forms import only_counts
from crm_lessons.checking.reading.plain import (
    MOST_COLUMNS,
    MOST_ITEMS,
    alone,
    folded,
    label,
    number,
    unreadable,
)
from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text
from crm_lessons.text.names import in_code
from crm_lessons.text.terms.headings import HEADINGS

Numbers = pd.DataFrame | pd.Series
"""A table, or one of its columns."""

_A_TABLE = Text(fr="un tableau pandas", en="a pandas DataFrame")
_DAY = pd.Timedelta(days=1)
_KNOWN_COLUMNS = {
    folded(words): name for name, text in HEADINGS.items() for words in (name, text.fr, text.en)
}  # fmt: skip


def read(question: Question, answer: object) -> pd.DataFrame:
    """Return the table with plain labels, known column names and floats (NaN where a cell holds no number).

    Customers may stand in the index, in a column called so, or in the first of several columns where the index only counts
    the rows, unless the columns are only counted, too. A column may have the name that the question gives, a word of its
    vocabulary, or the words shown for it in either language.
    Two columns of one name are two answers, and are not read.
    """
    if type(answer) is pd.Series:
        raise Unreadable(_ONE_COLUMN.format(id=question.id))
    if type(answer) is not pd.DataFrame:
        raise unreadable(question.id, answer, _A_TABLE)
    if answer.empty or answer.shape[1] > MOST_COLUMNS or answer.size > MOST_ITEMS:
        raise Unreadable(
            Text(
                fr="Lignes dans `{id}` : {rows} ; on attend toutes celles qui sont demandées.",
                en="Rows in `{id}`: {rows}; all those asked about are expected.",
            ).format(id=question.id, rows=len(answer))
        )
    names = [_known_name(question, name) for name in _headings(question, answer)]
    of_numbers_alone = only_counts(answer.columns) and number(alone(answer.iloc[0, 0])) is not None
    labels_first = len(names) > 1 and only_counts(answer.index) and "customer" not in names and not of_numbers_alone
    for name, times in Counter(names).items():
        if times > 1:
            raise Unreadable(_TWICE.format(id=question.id, name=name))
    columns = {name: list(answer.iloc[:, place]) for place, name in enumerate(names)}
    customers = columns[names[0]] if labels_first else columns.pop("customer", list(answer.index))
    meant = meaning(question)
    labels = pd.Index([meant(customer) for customer in customers], dtype=object)
    return pd.DataFrame(
        {name: [_float(question, cell) for cell in cells] for name, cells in columns.items()}, index=labels
    )


def _headings(question: Question, table: pd.DataFrame) -> pd.Index[Any]:
    """Return the headings without the levels that are the same above every column."""
    levels = [table.columns.get_level_values(level) for level in range(table.columns.nlevels)]
    telling = [level for level in levels if len({*level}) > 1]
    if len(telling) > 1:
        raise Unreadable(_SEVERAL_LEVELS.format(id=question.id))
    return telling[0] if telling else levels[-1]


_SEVERAL_LEVELS = Text(
    fr="Les colonnes de `{id}` ont des titres à plusieurs étages. Donnez à chacune un seul nom : "
    '`.agg(orders=("amount", "size"), …)` le fait.',
    en="The columns of `{id}` have headings of several levels. Give each one name: "
    '`.agg(orders=("amount", "size"), …)` does so.',
)
_ONE_COLUMN = Text(
    fr="`{id}` contient une série : une seule colonne avec son index. On attend un tableau ; `.to_frame()` en fait un, et il y manque "
    "peut-être des colonnes.",
    en="`{id}` holds a Series: one column with its index. A table is expected; `.to_frame()` makes one of it, and columns may be "
    "missing.",
)
_TWICE = Text(
    fr="`{id}` a plusieurs colonnes `{name}`. Gardez celle qui répond.",
    en="`{id}` has several columns `{name}`. Keep the one that answers.",
)


def compare(question: Question, given: pd.DataFrame, truth: pd.DataFrame) -> Agreement:
    """Compare column by column, row by row; customers with equal figures may stand in any order among themselves.

    A cell that holds no number is right where the expected one is undefined.
    """
    columns_missing = Off(_MISSING_COLUMNS, tuple((None, name) for name in truth if name not in given), openly=True)
    if columns_missing.places and given.shape == truth.shape and _same(question, given, truth):
        off = () if _without_headings(question, given, truth) else (columns_missing,)
        return Agreement(UNIT_CREDIT, _ONLY_HEADINGS_MISSING, explained=True, off=off)
    if _without_headings(question, given, truth):
        return Agreement(0.0, _NO_HEADINGS)
    if sorted(map(str, given.index)) != sorted(map(str, truth.index)):
        return (
            _other_rows(question, given, truth)
            if not columns_missing.places
            else Agreement(0.0, off=(columns_missing,))
        )
    if columns_missing.places:
        return Agreement(0.0, off=(columns_missing,))
    first = truth.columns[0]
    if not question.in_order:
        given = given.loc[truth.index]
    elif misplaced(question, given, truth):
        right = all(_same(question, given[name], truth[name]) for name in truth)
        ordered = _by_customer(given[first]) != _by_customer(truth[first])
        return Agreement(0.0, _OTHER_NAMES if right else None if ordered else _OTHER_ORDER)
    return _compare_columns(question, given, truth)


def _without_headings(question: Question, given: pd.DataFrame, truth: pd.DataFrame) -> bool:
    """Return whether the columns are only counted, as in a table that was made of an array, and are to have names."""
    counted = ([_known_name(question, first + place) for place in range(truth.shape[1])] for first in (0, 1))
    return [*given] in counted and not {*truth} <= {*given}


def misplaced(question: Question, given: pd.DataFrame, truth: pd.DataFrame) -> list[int]:
    """Return the places at which another row stands than the right one, where the order counts; rows of equal figures may change round.

    Which figures: those of the first column.
    """
    if not question.in_order:
        return []
    figures = truth.iloc[:, 0]
    by_label = dict(zip(truth.index, figures, strict=True))
    pairs = zip(given.index, truth.index, figures, strict=True)
    return [
        place
        for place, (mine, right, figure) in enumerate(pairs)
        if mine != right and not np.isclose(by_label[mine], figure, rtol=0, atol=_EQUAL, equal_nan=True)
    ]


_EQUAL = 1e-9
_OTHER_ORDER = Text(
    fr="Les lignes ne sont pas dans le bon ordre. Quel client vient en premier ?",
    en="The rows are not in the right order. Which customer comes first?",
)
_OTHER_NAMES = Text(
    fr="Vos nombres sont justes, mais pas en face des bons noms : triez les lignes entières, avec leur index.",
    en="Your numbers are right, but not beside the right names: sort whole rows, with their index.",
)


def _other_rows(question: Question, given: pd.DataFrame, truth: pd.DataFrame) -> Agreement:
    """Name the rows that are missing and those left over, unless all are: then the numbers stand there without names."""
    if len(given) == len(truth) and all(_same(question, given[name], truth[name]) for name in truth):
        return Agreement(UNIT_CREDIT, _ONLY_NAMES_MISSING, explained=True)
    if not {*given.index} & {*truth.index}:
        return Agreement(0.0, _WITH_OTHER_NAMES)
    missing = Off(_MISSING_ROWS, tuple((row, None) for row in truth.index if row not in given.index), openly=True)
    strangers = Off(_STRANGERS, tuple((row, None) for row in given.index if row not in truth.index), openly=True)
    off = tuple(off for off in (missing, strangers) if off.places)
    return Agreement(0.0, None if off else _ROWS_TWICE, off=off)


_MISSING_COLUMNS = Text(fr="Colonnes manquantes : {places}.", en="Columns missing: {places}.")
_MISSING_ROWS = Text(fr="Lignes manquantes : {places}.", en="Rows missing: {places}.")
_STRANGERS = Text(fr="Lignes de trop : {places}.", en="Rows left over: {places}.")
_ROWS_TWICE = Text(fr="Des lignes reviennent plusieurs fois.", en="Some rows come more than once.")
_ONLY_NAMES_MISSING = Text(
    fr="Vos nombres sont justes ; il manque les noms des lignes, ceux de l'énoncé. Gardez-les en index.",
    en="Your numbers are right; the names of the rows are missing, those of the question. Keep them in the index.",
)
_ONLY_HEADINGS_MISSING = Text(
    fr="Vos nombres sont justes ; les colonnes n'ont pas les titres de l'énoncé. Donnez-les au tableau et, en index, les noms de ses "
    "lignes.",
    en="Your numbers are right; the columns do not have the headings of the question. Give them to the table, and the names of its "
    "rows as index.",
)
_NO_HEADINGS = Text(
    fr="Les colonnes de votre tableau n'ont pas de titres, seulement des numéros. Donnez-leur les titres attendus.",
    en="The columns of your table have no headings, only numbers. Give them the headings expected.",
)
_WITH_OTHER_NAMES = Text(
    fr="Vos lignes n'ont pas, en index, les noms que l'on attend : de qui ou de quoi faut-il une ligne ?",
    en="Your rows do not have, in the index, the names expected: of whom or of what should there be a row?",
)


def _compare_columns(question: Question, given: pd.DataFrame, truth: pd.DataFrame) -> Agreement:
    off = {str(name): _rows_off(question, given[name], truth[name]) for name in truth}
    wrong = [name for name, rows in off.items() if rows]
    if not wrong:
        return RIGHT
    rates = all(is_rate(value) for name in wrong for value in truth[name].dropna())
    if rates and all(are_percentages(question, given[name], truth[name]) for name in wrong):
        return Agreement(UNIT_CREDIT, _IN_PERCENT.format(names=in_code(wrong)), explained=True)
    if rates and all(_rounded(question, given[name], truth[name]) for name in wrong):
        return Agreement(ROUNDED_CREDIT, ROUNDED, explained=True)
    places = [(row, name) for name in wrong for row in (off[name] if len(off[name]) < len(truth) else [None])]
    return Agreement(1 - len(wrong) / truth.shape[1], off=(Off(TO_LOOK_AT, tuple(places), openly=True),))


def _rows_off(question: Question, given: pd.Series[float], right: pd.Series[float]) -> list[Hashable]:
    return [*right.index[~_alike(question, given, right)]]


def _rounded(question: Question, given: pd.Series[float], right: pd.Series[float]) -> bool:
    alike = _alike(question, given, right)
    return all(
        is_alike or rounded_too_early(one, other) for is_alike, one, other in zip(alike, given, right, strict=True)
    )


_IN_PERCENT = Text(
    fr="En pourcentage : {names}. Écrivez des taux entre 0 et 1.",
    en="In percent: {names}. Write rates between 0 and 1.",
)


def _same(question: Question, given: Numbers, right: Numbers) -> bool:
    """Return whether the same numbers stand in the same lines and columns, whatever these are called."""
    return bool(_alike(question, given, right).all())


def _alike(question: Question, given: Numbers, right: Numbers) -> np.ndarray:
    """Return for each place whether the numbers are `close`."""
    within = question.tolerance + 1e-9
    alike: np.ndarray = np.isclose(given.to_numpy(), right.to_numpy(), rtol=0, atol=within, equal_nan=True)
    return alike


def _by_customer(column: pd.Series[float]) -> dict[Hashable, float | None]:
    return {customer: None if np.isnan(value) else round(value, 2) for customer, value in column.items()}


def _known_name(question: Question, name: object) -> str:
    """Return a column's name by the question's own words or the headings of the course, however it is written."""
    own = {
        str(label(each)): word
        for word, names in question.vocabulary.items()
        for each in (word, names.fr, names.en)
        if each == word or not each.isdigit()  # a number may name a row, and is the heading of a column as it stands
    }
    written = str(label(alone(name)))
    return (own | _KNOWN_COLUMNS).get(written, written)


def _float(question: Question, cell: Any) -> float:
    """Return a cell as a number, a length of time in days: the difference of two dates is one before `.dt.days`."""
    value = cell / _DAY if type(cell) is pd.Timedelta else number_in(question, alone(cell))
    return np.nan if value is None else value
