"""How many people pass from one rung to the next, and how many are left of those who stood at the start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text
from crm_lessons.text.terms.kinds import kind_in_words


def funnel_rates(counts: pd.Series[int] | pd.Series[float] | Mapping[Any, float]) -> pd.DataFrame:
    """Return what part of each rung passes to the next, and what part of the first rung has come so far.

    From head counts by rung, widest first, each rung containing the later ones, to a table in the same order:
        rung | count, step_rate (rate from the rung before, missing on the first), overall_rate (rate from the first)

    The overall rate is the product of the step rates. After an empty rung a rate is missing: nobody was there to pass.
    Raises InputError when `counts` is not a Series or a mapping of at least two numbers, names a rung twice, misses a
    value, or holds a negative, an infinite or a growing one.

    Example:
        >>> funnel_rates({"suspect": 10_000, "prospect": 1_200, "first_purchase": 180, "repurchase": 72, "advocate": 9})
                        count  step_rate  overall_rate
        suspect         10000        NaN        1.0000
        prospect         1200      0.120        0.1200
        first_purchase    180      0.150        0.0180
        repurchase         72      0.400        0.0072
        advocate            9      0.125        0.0009
    """
    people = _head_counts(counts)
    return pd.DataFrame({
        "count": people,
        "step_rate": people / people.shift(),
        "overall_rate": people / people.iloc[0],
    })  # fmt: skip


def _head_counts(counts: object) -> pd.Series[int]:
    if not isinstance(counts, (pd.Series, Mapping)):
        raise InputError(_NOT_COUNTS.format(found=kind_in_words(counts)))
    people = pd.Series(counts) if isinstance(counts, Mapping) else counts
    if len(people) < 2:
        raise InputError(_TOO_SHORT.format(found=len(people)))
    if not people.index.is_unique:
        raise InputError(_TWICE.format(rung=people.index[people.index.duplicated()][0]))
    if not _are_numbers(people):
        raise InputError(_NOT_NUMBERS.format(value=shown(people.iloc[0])))
    _refuse_impossible(people)
    return people


def _are_numbers(people: pd.Series[int]) -> bool:
    types = pd.api.types
    return types.is_numeric_dtype(people) and not types.is_bool_dtype(people) and not types.is_complex_dtype(people)


def _refuse_impossible(people: pd.Series[int]) -> None:
    """Refuse what no head count can be, naming the first rung concerned."""
    numbers = people.to_numpy(dtype=float, na_value=np.nan)
    for wrong, sentence in (
        (~np.isfinite(numbers), _NO_COUNT),
        (numbers < 0, _NEGATIVE),
        (np.r_[False, numbers[1:] > numbers[:-1]], _GROWS),
    ):
        if wrong.any():
            place = int(wrong.argmax())
            raise InputError(sentence.format(rung=people.index[place], count=people.iloc[place]))


_NOT_COUNTS = Text(
    fr="On attend les effectifs par échelon, dans l'ordre : une série pandas ou un dictionnaire ; reçu : {found}. "
    "Écrivez par exemple `pd.Series(effectifs, index=echelons)`.",
    en="Expected head counts by rung, in order: a pandas Series or a dictionary; received: {found}. "
    "Write for instance `pd.Series(counts, index=rungs)`.",
)
_TOO_SHORT = Text(
    fr="Un taux de passage relie deux échelons ; nombre d'échelons reçus : {found}. Donnez-en au moins deux.",
    en="A step rate joins two rungs; number of rungs received: {found}. Give at least two.",
)
_TWICE = Text(
    fr="L'échelon {rung} figure deux fois : additionnez ses effectifs, ou renommez l'un des deux.",
    en="The rung {rung} appears twice: add its counts up, or rename one of the two.",
)
_NOT_NUMBERS = Text(
    fr="On attend des nombres ; la première valeur est {value}. Convertissez les effectifs avec `pd.to_numeric`.",
    en="Expected numbers; the first value is {value}. Convert the counts with `pd.to_numeric`.",
)
_NO_COUNT = Text(
    fr="L'effectif de l'échelon {rung} manque ou n'est pas fini ({count}). Comptez-le ; un échelon vide vaut 0.",
    en="The count of the rung {rung} is missing or not finite ({count}). Count it; an empty rung counts 0.",
)
_NEGATIVE = Text(
    fr="Effectif négatif à l'échelon {rung} : {count}. Un effectif est au moins nul : vérifiez le calcul.",
    en="Negative count on the rung {rung}: {count}. A head count is at least zero: check how it was computed.",
)
_GROWS = Text(
    fr="L'échelon {rung} ({count}) est plus large que celui qui le précède : rangez les échelons du plus large au plus "
    "étroit, et comptez dans chacun ceux qui sont montés plus haut.",
    en="The rung {rung} ({count}) is wider than the one before it: list the rungs from the widest to the narrowest, and "
    "count in each those who climbed further.",
)
