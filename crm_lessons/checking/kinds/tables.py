"""A table: the columns asked for, one row a customer, in the order asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.checking.agreement import RIGHT, Agreement, Unreadable
from crm_lessons.checking.kinds.numbers import ROUNDED, ROUNDED_CREDIT, UNIT_CREDIT
from crm_lessons.checking.reading.forms import only_counts
from crm_lessons.checking.reading.plain import MOST_COLUMNS, MOST_ITEMS, alone, folded, label, number, unreadable
from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text
from crm_lessons.text.names import in_code
from crm_lessons.text.terms.headings import HEADINGS

_A_TABLE = Text(fr="un tableau pandas", en="a pandas DataFrame")
_DAY = pd.Timedelta(days=1)
_KNOWN_COLUMNS = {
    folded(words): name for name, text in HEADINGS.items() for words in (name, text.fr, text.en)
}  # fmt: skip


def read(question: Question, answer: object) -> pd.DataFrame:
    """Return the table with plain labels, known column names and floats (NaN where a cell holds no number).

    Customers may stand in the index, in a column called so, or in the first of several columns where the index only counts
    the rows; a column may have the name that the question gives, a word of its vocabulary, or the words shown for it in either language.
    Two columns of one name are two answers, and are not read.
    """
    if type(answer) is pd.Series:
        raise Unreadable(_ONE_COLUMN.format(id=question.id))
    if type(answer) is not pd.DataFrame:
        raise unreadable(question.id, answer, _A_TABLE)
    if answer.empty or answer.shape[1] > MOST_COLUMNS or answer.size > MOST_ITEMS:
        raise Unreadable(
            Text(
                fr="`{id}` a {rows} lignes ; on en attend une par client.",
                en="`{id}` has {rows} rows; one per customer is expected.",
            ).format(id=question.id, rows=len(answer))
        )
    names = [_known_name(question, name) for name in answer.columns]
    if len(names) > 1 and only_counts(answer.index) and "customer" not in names:
        names[0] = "customer"
    for name, times in Counter(names).items():
        if times > 1:
            raise Unreadable(_TWICE.format(id=question.id, name=name))
    columns = {name: list(answer.iloc[:, place]) for place, name in enumerate(names)}
    customers = columns.pop("customer", list(answer.index))
    meant = meaning(question)
    labels = pd.Index([meant(customer) for customer in customers], dtype=object)
    return pd.DataFrame({name: [_float(cell) for cell in cells] for name, cells in columns.items()}, index=labels)


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
    if sorted(map(str, given.index)) != sorted(map(str, truth.index)):
        return Agreement(
            0.0,
            Text(
                fr="Les lignes ne sont pas celles que l'on attend : vérifiez leurs noms, en index, et qu'il n'en manque ni n'en reste "
                "aucune.",
                en="The rows are not those expected: check their names, in the index, and that none is missing or left over.",
            ),
        )
    missing = [name for name in truth if name not in given]
    if missing:
        message = Text(fr="Il manque la colonne `{name}`.", en="Column `{name}` is missing.").format(name=missing[0])
        return Agreement(0.0, message)
    first = truth.columns[0]
    if not question.in_order:
        given = given.loc[truth.index]
    elif _by_customer(given[first]) == _by_customer(truth[first]) and not _same(question, given[first], truth[first]):
        return Agreement(
            0.0,
            Text(
                fr="Les lignes ne sont pas dans le bon ordre. Quel client vient en premier ?",
                en="The rows are not in the right order. Which customer comes first?",
            ),
        )
    return _compare_columns(question, given, truth)


def _compare_columns(question: Question, given: pd.DataFrame, truth: pd.DataFrame) -> Agreement:
    wrong = [str(name) for name in truth if not _same(question, given[name], truth[name])]
    first = str(truth.columns[0])
    if question.in_order and first not in wrong and _by_customer(given[first]) != _by_customer(truth[first]):
        wrong.insert(0, first)
    if not wrong:
        return RIGHT
    if all(_same(question, given[name] / 100, truth[name]) for name in wrong):
        return Agreement(UNIT_CREDIT, _IN_PERCENT.format(names=in_code(wrong)), explained=True)
    if all(np.allclose(given[name], truth[name], rtol=0, atol=0.005 + 1e-9, equal_nan=True) for name in wrong):
        return Agreement(ROUNDED_CREDIT, ROUNDED, explained=True)
    return Agreement(1 - len(wrong) / truth.shape[1], _WRONG_COLUMN.format(name=wrong[0]))


_IN_PERCENT = Text(
    fr="En pourcentage : {names}. Écrivez des taux entre 0 et 1.",
    en="In percent: {names}. Write rates between 0 and 1.",
)
_WRONG_COLUMN = Text(fr="La colonne `{name}` n'est pas juste.", en="Column `{name}` is not right.")


def _same(question: Question, given: pd.Series[float], right: pd.Series[float]) -> bool:
    return bool(np.allclose(given.to_numpy(), right.to_numpy(), rtol=0, atol=question.tolerance + 1e-9, equal_nan=True))


def _by_customer(column: pd.Series[float]) -> dict[Hashable, float | None]:
    return {customer: None if np.isnan(value) else round(value, 2) for customer, value in column.items()}


def _known_name(question: Question, name: object) -> str:
    """Return a column's name by the question's own words or the headings of the course, however it is written."""
    own = {str(label(each)): word for word, names in question.vocabulary.items() for each in (word, names.fr, names.en)}
    written = str(label(alone(name)))
    return (own | _KNOWN_COLUMNS).get(written, written)


def _float(cell: Any) -> float:
    """Return a cell as a number, a length of time in days: the difference of two dates is one before `.dt.days`."""
    value = cell / _DAY if type(cell) is pd.Timedelta else number(alone(cell))
    return np.nan if value is None else value
