"""Loyalty by what customers think: an attitude measured by several questions, and compared with the attitude to rivals."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import complete, in_code, is_name, one_row_each, refuse_levels, refuse_missing
from crm_lessons.methods.customers import named_customers, unmatched
from crm_lessons.methods.impossible import refuse_impossible
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.quantities import finite_number
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError, numeric_series
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text
from crm_lessons.text.terms.kinds import kind_in_words


@dataclass(frozen=True)
class Attitude:
    """What customers think, by several questions about one thing.

    score: Series by customer, 0 (all answers at the low end of the scale) to 1 (all at the high end)
    answers: how many customers answered
    cronbach_alpha: how far the questions agree, at most 1; 0.7 is a usual floor. Missing with one question, with one customer,
        or where all customers have one and the same total
    """

    score: pd.Series[float]
    answers: int
    cronbach_alpha: float


def attitudinal_loyalty(
    answers: pd.DataFrame, lowest: float = 1, highest: float = 5, reverse: Sequence[Hashable] = ()
) -> Attitude:
    """Return the attitude of each customer from several questions on one scale, and how far the questions agree.

    From a table with a row for each customer and a column for each question ("I would recommend them", "I would look for them
    elsewhere"), marks from `lowest` to `highest`, to the mean mark of each customer brought to 0..1.

    reverse: the questions where a high mark is unfavourable; their marks are turned round first

    Alpha = k/(k − 1) · (1 − Σ variance of a question / variance of the total), k being the number of questions. Questions that
    agree need not measure the right thing, and customers who did not answer may think otherwise.

    Raises InputError: no table, no row, an answer missing or off the scale, a scale that does not rise, an unknown question.
    Source: Cronbach (1951), Psychometrika 16(3).

    Example:
        >>> answers = pd.DataFrame({"recommend": [5, 4, 2], "prefer": [5, 3, 1], "would_leave": [1, 2, 4]}, index=list("ABC"))
        >>> attitude = attitudinal_loyalty(answers, reverse=["would_leave"])
        >>> attitude.score.round(2).to_dict(), round(attitude.cronbach_alpha, 2)
        ({'A': 1.0, 'B': 0.67, 'C': 0.17}, 0.99)
    """
    low, high = finite_number(lowest, "lowest"), finite_number(highest, "highest")
    if not low < high:
        raise InputError(_NO_SCALE.format(low=shown(lowest), high=shown(highest)))
    marks = _marks(answers, low, high, _questions(reverse))
    score = ((marks.mean(axis="columns") - low) / (high - low)).rename("attitude")
    return Attitude(score, len(marks), _cronbach_alpha(marks))


def relative_attitude(ours: pd.Series[float], rivals: pd.DataFrame) -> pd.Series[float]:
    """Return by how much each customer rates the firm above the best of its rivals; negative where a rival is rated higher.

    From a Series of marks by customer and a table of marks, customer x rival, on the same scale; a rival whom a customer does
    not know is left empty, and missing is returned where they know none.

    A mark of 4 of 5 is no preference when a rival gets 5: it is the relative attitude that Dick and Basu set against repeat
    purchases.

    Raises InputError: no Series or no table of numbers, or the two do not name the same customers.
    Source: Dick & Basu (1994), Journal of the Academy of Marketing Science 22(2).

    Example:
        >>> ours, rivals = pd.Series({"A": 4, "B": 4}), pd.DataFrame({"X": [5, 2], "Y": [3, None]}, index=["A", "B"])
        >>> relative_attitude(ours, rivals).to_dict()
        {'A': -1.0, 'B': 2.0}
    """
    own = numeric_series(ours, "ours")
    table = _table(rivals, "rivals")
    strangers = unmatched(own.index, table.index)
    if strangers:
        raise InputError(_OTHER_CUSTOMERS.format(customers=named_customers(strangers)))
    known = pd.DataFrame({place: _known(table.iloc[:, place]) for place in range(len(table.columns))})
    best = known.reindex(own.index).max(axis="columns")
    return (own - best).rename("relative_attitude")


def _known(marks: pd.Series[float]) -> pd.Series[float]:
    """Return the marks of a rival as floats, missing where the customer gave none."""
    given = floats(marks.dropna(), in_code("rivals", marks.name))
    refuse_impossible(given, ~np.isfinite(given), _A_MARK)
    return given.reindex(marks.index)


def _cronbach_alpha(marks: pd.DataFrame) -> float:
    questions = len(marks.columns)
    of_total = float(marks.sum(axis="columns").var())
    if questions < 2 or not of_total > 0:
        return float("nan")
    return questions / (questions - 1) * (1 - float(marks.var().sum()) / of_total)


def _questions(reverse: object) -> list[Hashable]:
    """Return the questions to be turned round; one alone may be given by its name."""
    if isinstance(reverse, str):
        return [reverse]
    if not isinstance(reverse, (list, tuple, pd.Index)) or not all(map(is_name, reverse)):
        raise InputError(_NO_QUESTIONS.format(found=shown(reverse)))
    return list(reverse)


def _marks(answers: object, low: float, high: float, reverse: list[Hashable]) -> pd.DataFrame:
    """Return the marks as floats, those of the reversed questions turned round."""
    table = _table(answers, "answers")
    refuse_missing([str(question) for question in reverse], [str(question) for question in table.columns])
    marks = {}
    for place, question in enumerate(table.columns):
        numbers = floats(complete(table.iloc[:, place]), in_code("answers", question))
        refuse_impossible(numbers, ~numbers.between(low, high), _ON_SCALE.format(low=shown(low), high=shown(high)))
        marks[question] = low + high - numbers if question in reverse else numbers
    return pd.DataFrame(marks)


def _table(given: object, code: str) -> pd.DataFrame:
    if not isinstance(given, pd.DataFrame) or given.empty:
        raise InputError(_NO_TABLE.format(code=code, found=kind_in_words(given)))
    refuse_levels(given, code)
    one_row_each(given)
    if given.columns.has_duplicates:
        raise InputError(
            _TWICE.format(code=code, columns=first_few(given.columns[given.columns.duplicated()].unique()))
        )
    return given


_NO_TABLE = Text(
    fr="`{code}` : on attend un tableau pandas, un client par ligne, des notes dans les cases ; reçu : {found}.",
    en="`{code}`: expected a pandas DataFrame, one customer a row, marks in the cells; received: {found}.",
)
_TWICE = Text(
    fr="`{code}` : plusieurs colonnes portent le même nom : {columns}.",
    en="`{code}`: several columns have the same name: {columns}.",
)
_NO_SCALE = Text(
    fr="L'échelle va de `lowest` à `highest`, plus grand ; reçu : {low} et {high}.",
    en="The scale goes from `lowest` to `highest`, which is larger; received: {low} and {high}.",
)
_NO_QUESTIONS = Text(
    fr="`reverse` est une liste de questions, comme `reverse=[…]` avec des noms de colonnes ; reçu : {found}.",
    en="`reverse` is a list of questions, such as `reverse=[…]` with names of columns; received: {found}.",
)
_ON_SCALE = Text(fr="une note de {low} à {high}", en="a mark from {low} to {high}")
_A_MARK = Text(fr="une note, ou une case vide", en="a mark, or an empty cell")
_OTHER_CUSTOMERS = Text(
    fr="`ours` et `rivals` ne nomment pas les mêmes clients : voyez {customers}.",
    en="`ours` and `rivals` do not name the same customers: see {customers}.",
)
