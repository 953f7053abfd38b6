"""What a scorecard accepts, and the sentence for what it does not: which criterion, which customer, what to do."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

import pandas as pd

from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.numbers import floats_or_missing
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text
from crm_lessons.text.terms.kinds import kind_in_words

WORST_MARK, BEST_MARK = 1, 5

_LARGEST_COEFFICIENT = 1e9
"""Far beyond any use; without a limit, a sum could be more than a number can hold."""


def criteria_coefficients(coefficients: object) -> pd.Series[float]:
    """Return the coefficients as a Series of positive floats by criterion, or say which one cannot be used."""
    if not isinstance(coefficients, pd.Series) or coefficients.empty:
        raise InputError(
            Text(
                fr="On attend les coefficients dans une série pandas indexée par critère ; reçu : {found}. "
                'Par exemple `pd.Series([2, 1], index=["sales", "tenure"])`.',
                en="Expected the coefficients as a pandas Series indexed by criterion; received: {found}. "
                'For instance `pd.Series([2, 1], index=["sales", "tenure"])`.',
            ).format(found=kind_in_words(coefficients))
        )
    _refuse_repeated(coefficients.index)
    numbers = floats_or_missing(coefficients)
    unusable = ~numbers.between(0, _LARGEST_COEFFICIENT, inclusive="right")
    if unusable.any() or pd.api.types.is_bool_dtype(coefficients):
        raise InputError(
            Text(
                fr="Un coefficient est un nombre positif (1, 2 ou 3 dans le cours) ; à revoir pour {criteria}. "
                "Pour écarter un critère, retirez-le des coefficients et des notes.",
                en="A coefficient is a positive number (1, 2 or 3 in the course); look again at {criteria}. "
                "To leave a criterion out, remove it from the coefficients and from the marks.",
            ).format(criteria=_listed(numbers.index[unusable] if unusable.any() else numbers.index))
        )
    return numbers


def marks_by_customer(marks: object, criteria: pd.Index) -> pd.DataFrame:
    """Return the marks as floats, one row a customer, one column for each of `criteria`, in that order."""
    if not isinstance(marks, pd.DataFrame) or marks.empty:
        raise InputError(
            Text(
                fr="On attend des notes : une série par critère pour un client, ou un tableau d'une ligne par client "
                "et d'une colonne par critère ; reçu : {found}.",
                en="Expected marks: a Series by criterion for one customer, or a table with a row for each customer and "
                "a column for each criterion; received: {found}.",
            ).format(found=kind_in_words(marks))
        )
    _refuse_repeated(marks.columns)
    _refuse_repeated_customers(marks.index)
    _refuse_unmatched(marks.columns, criteria)
    numbers: pd.DataFrame = marks[list(criteria)].apply(floats_or_missing)
    for criterion in numbers:
        wrong = ~numbers[criterion].between(WORST_MARK, BEST_MARK)
        if wrong.any() or pd.api.types.is_bool_dtype(marks[criterion]):
            raise _not_a_mark(criterion, numbers.index[wrong] if wrong.any() else numbers.index)
    return numbers


def _refuse_unmatched(marked: pd.Index, criteria: pd.Index) -> None:
    """Refuse a criterion that has a coefficient and no mark, or a mark and no coefficient."""
    unmarked = criteria.difference(marked, sort=False)
    if len(unmarked):
        raise InputError(
            Text(
                fr="Il manque la note du critère {criteria}. Ajoutez-la, ou retirez ce critère des coefficients.",
                en="The mark for criterion {criteria} is missing. Add it, or remove that criterion from the coefficients.",
            ).format(criteria=_listed(unmarked))
        )
    without_coefficient = marked.difference(criteria, sort=False)
    if len(without_coefficient):
        raise InputError(
            Text(
                fr="Le critère {criteria} a une note mais pas de coefficient. Choisissez les critères de la fiche : "
                "`marks[coefficients.index]`.",
                en="Criterion {criteria} has a mark but no coefficient. Choose the criteria of the card: "
                "`marks[coefficients.index]`.",
            ).format(criteria=_listed(without_coefficient))
        )


def _not_a_mark(criterion: Hashable, customers: pd.Index) -> InputError:
    return InputError(
        Text(
            fr="Colonne `{criterion}`, client {customers} : une note va de 1 (mauvais) à 5 (excellent). "
            "Une note inconnue ne vaut ni 0 ni 3 : demandez-la.",
            en="Column `{criterion}`, customer {customers}: a mark goes from 1 (poor) to 5 (excellent). "
            "An unknown mark is neither 0 nor 3: ask for it.",
        ).format(criterion=criterion, customers=first_few(customers))
    )


def _refuse_repeated(criteria: pd.Index) -> None:
    repeated = criteria[criteria.duplicated()].unique()
    if len(repeated):
        raise InputError(
            Text(
                fr="Le critère {criteria} est là deux fois. Gardez-en un seul.",
                en="Criterion {criteria} is there twice. Keep one of them.",
            ).format(criteria=_listed(repeated))
        )


def _refuse_repeated_customers(customers: pd.Index) -> None:
    repeated = customers[customers.duplicated()].unique()
    if len(repeated):
        raise InputError(
            Text(
                fr="Plusieurs lignes pour le client {customers} : un client, une ligne de notes.",
                en="Several rows for customer {customers}: one customer, one row of marks.",
            ).format(customers=first_few(repeated))
        )


def _listed(criteria: Iterable[object]) -> str:
    return first_few(f"`{criterion}`" for criterion in criteria)
