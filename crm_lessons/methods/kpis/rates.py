"""Rates by group: what each group gives, what they give together, and what a mix of groups can hide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import in_code, table_with
from crm_lessons.methods.customers import refuse_doubtful_names
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.quantities import whole_number
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text
from crm_lessons.text.terms.kinds import kind_in_words


@dataclass(frozen=True)
class GroupRates:
    """Success rates by group, and the two ways to sum them up, of which only the first counts everybody once.

    table: group | trials, successes, rate (missing where a group has no trial)
    total_rate: all successes over all trials, which is the mean of the rates weighted by trials
    mean_of_rates: the plain mean of the groups' rates, where a small group counts as much as a large one
    """

    table: pd.DataFrame
    total_rate: float
    mean_of_rates: float


def rates_by_group(data: pd.DataFrame, group: str | Sequence[str], trials: str | None, successes: str) -> GroupRates:
    """Return the success rate of each group: successes over trials, added up first and divided last.

    From a table in which `group` names the column (or columns) of labels, `trials` the column of what was tried (messages,
    calls; None when each row is one trial) and `successes` the column of what succeeded (a count, 0/1 or a boolean).
    Groups come in the order of their labels; several columns make one row for each combination that occurs.

    Raises InputError: a column is missing, the table is empty, a label or a number is missing, a number is negative, a
    group has more successes than trials, or nothing was tried at all.

    Example:
        >>> rows = [("customers", "e-mail", 500, 50), ("customers", "SMS", 4_000, 320),
        ...         ("suspects", "e-mail", 4_500, 90), ("suspects", "SMS", 1_000, 10)]
        >>> mailings = pd.DataFrame(rows, columns=["segment", "channel", "messages", "responses"])
        >>> rates_by_group(mailings, "channel", "messages", "responses").table["rate"].to_dict()
        {'SMS': 0.066, 'e-mail': 0.028}
    """
    groups = [group] if isinstance(group, str) else list(group)
    counts = _counts(data, groups, trials, successes)
    table = counts.groupby(groups, observed=True)[["trials", "successes"]].sum()
    _refuse_more_successes(table)
    total = table["trials"].sum()
    if not total:
        raise InputError(
            Text(fr="Aucun essai dans la table : il n'y a pas de taux.", en="No trial in the table: there is no rate.")
        )
    table["rate"] = table["successes"] / table["trials"].where(table["trials"] > 0)
    return GroupRates(table, float(table["successes"].sum() / total), float(table["rate"].mean()))


def rates_on_same_mix(
    data: pd.DataFrame, group: str, segment: str, trials: str | None, successes: str
) -> pd.Series[float]:
    """Return the rate that each group would have had, had all groups the segments of the whole table.

    From a table as for `rates_by_group` to a Series by group, "same_mix_rate": the rates of the group's segments, weighted
    by the trials of each segment in all groups together (direct standardisation). Two groups are then compared on equal
    terms, as far as the segments go. Missing where a group was not tried in some segment.

    Raises InputError as `rates_by_group` does.

    Example:
        >>> rows = [("customers", "e-mail", 500, 50), ("customers", "SMS", 4_000, 320),
        ...         ("suspects", "e-mail", 4_500, 90), ("suspects", "SMS", 1_000, 10)]
        >>> mailings = pd.DataFrame(rows, columns=["segment", "channel", "messages", "responses"])
        >>> rates_on_same_mix(mailings, "channel", "segment", "messages", "responses").round(4).to_dict()
        {'SMS': 0.0415, 'e-mail': 0.056}
    """
    rates = rates_by_group(data, [group, segment], trials, successes).table["rate"].unstack(segment)
    in_all = rates_by_group(data, segment, trials, successes).table["trials"]
    weighted = rates.reindex(columns=in_all.index[in_all > 0]) * (in_all / in_all.sum())
    return weighted.sum(axis="columns", skipna=False).rename("same_mix_rate")


def rates_by_attempt(attempts: pd.Series[float], successes: pd.Series[float], last: int | None = None) -> pd.DataFrame:
    """Return what came of one attempt, two attempts, three...: by client, and by the attempt itself.

    From two Series by client, the number of attempts (calls, visits; 1 or more) and whether the last one succeeded
    (0/1 or a boolean), to a table:
        attempts | customers (tried exactly so often), successes, rate (successes over customers),
                   reached (customers tried at least so often), attempts_made (attempts of this number),
                   attempt_rate (successes over attempts made)

    last: the row that gathers "so often or more"; it counts all its attempts, so that more are made there than customers reached

    One attempts until one succeeds or gives up, so that `rate` falls when the reluctant are tried more often;
    `attempt_rate` says what the next attempt is worth.

    Raises InputError: not two Series of the same clients, a number missing, no attempt, more than one success.

    Example:
        >>> calls, won = pd.Series([1, 1, 2, 3, 2, 4]), pd.Series([1, 0, 1, 0, 0, 1])
        >>> rates_by_attempt(calls, won, last=3).round(2)
                  customers  successes  rate  reached  attempts_made  attempt_rate
        attempts
        1                 2        1.0   0.5        6              6          0.17
        2                 2        1.0   0.5        4              4          0.25
        3                 2        1.0   0.5        2              3          0.33
    """
    tries, wins = _attempts(attempts, successes)
    last = max(1, int(tries.max()) if last is None else whole_number(last, "last", 0))
    if last > _MOST_ATTEMPTS:
        raise InputError(_TOO_MANY.format(most=_MOST_ATTEMPTS, found=last))
    gathered = tries.clip(upper=last).rename("attempts")
    table = pd.DataFrame({"customers": gathered.groupby(gathered).size(), "successes": wins.groupby(gathered).sum()})
    table = table.reindex(range(1, last + 1), fill_value=0).rename_axis("attempts")
    table["rate"] = table["successes"] / table["customers"].where(table["customers"] > 0)
    table["reached"] = table["customers"][::-1].cumsum()
    made = table["reached"].where(table.index < last, int((tries - last + 1).clip(lower=0).sum()))
    table["attempts_made"] = made
    table["attempt_rate"] = table["successes"] / made.where(made > 0)
    return table


def _counts(data: object, groups: Sequence[str], trials: str | None, successes: str) -> pd.DataFrame:
    """Return the columns that count, under plain names, without a hole."""
    if not isinstance(data, pd.DataFrame) or data.empty:
        raise InputError(
            Text(
                fr="On attend un tableau avec au moins une ligne ; reçu : {found}.",
                en="Expected a table with at least one row; received: {found}.",
            ).format(found=kind_in_words(data))
        )
    table_with(data, [*groups, successes, *([] if trials is None else [trials])], "data")
    counts = data[list(groups)].copy()
    counts["trials"] = 1.0 if trials is None else _numbers(data[trials], trials)
    counts["successes"] = _numbers(data[successes], successes)
    for column in groups:
        _refuse_missing(data[column], column)
        refuse_doubtful_names(data[column], in_code("data", column))
    return counts


def _numbers(values: pd.Series[float], column: str) -> pd.Series[float]:
    _refuse_missing(values, column)
    # True and false count too: each success is one.
    true_or_false = set(values.map(type)) <= {bool, np.bool_}
    numbers = values.astype(bool).astype(float) if true_or_false else floats(values, in_code("data", column))
    wrong = numbers[(numbers < 0) | (numbers > 1e15)]
    if len(wrong):
        raise InputError(
            Text(
                fr="La colonne `{column}` ne compte pas : {value} à la ligne {row}. On attend 0 ou plus.",
                en="Column `{column}` does not count: {value} in row {row}. Expected 0 or more.",
            ).format(column=column, value=wrong.iloc[0], row=wrong.index[0])
        )
    return numbers


def _refuse_missing(values: pd.Series[float], column: str) -> None:
    holes = values.index[values.isna()]
    if len(holes):
        raise InputError(
            Text(
                fr="Valeur manquante dans la colonne `{column}`, ligne {row}. Complétez-la, ou donnez-lui son propre groupe "
                "avec `fillna(…)` : une ligne écartée en silence fausse le total.",
                en="Missing value in column `{column}`, row {row}. Fill it in, or give it a group of its own with "
                "`fillna(…)`: a row dropped in silence spoils the total.",
            ).format(column=column, row=holes[0])
        )


def _refuse_more_successes(table: pd.DataFrame) -> None:
    wrong = table.index[table["successes"] > table["trials"]]
    if len(wrong):
        raise InputError(
            Text(
                fr="Plus de succès que d'essais dans le groupe {group}. Les deux colonnes sont-elles échangées ?",
                en="More successes than trials in group {group}. Are the two columns swapped?",
            ).format(group=wrong[0])
        )


def _attempts(attempts: object, successes: object) -> tuple[pd.Series[float], pd.Series[float]]:
    """Return attempts and successes by customer as numbers, or say why they do not go together."""
    if not isinstance(attempts, pd.Series) or not isinstance(successes, pd.Series) or attempts.empty:
        raise InputError(
            Text(
                fr="On attend deux séries par client : les tentatives, puis les succès.",
                en="Expected two Series by customer: attempts, then successes.",
            )
        )
    if not attempts.index.equals(successes.index) or attempts.index.has_duplicates:
        raise InputError(
            Text(
                fr="Les deux séries doivent avoir les mêmes clients, dans le même ordre, une fois chacun.",
                en="Both Series must have the same customers, in the same order, once each.",
            )
        )
    tries, wins = _numbers(attempts, "attempts"), _numbers(successes, "successes")
    if (tries < 1).any() or (tries % 1 != 0).any() or not wins.isin([0, 1]).all():
        raise InputError(
            Text(
                fr="Chaque client a été tenté un nombre entier de fois, au moins une, et son succès vaut 0 ou 1. Retirez "
                "ceux que l'on n'a pas tentés.",
                en="Each customer was tried a whole number of times, at least once, and its success is 0 or 1. Take out those "
                "who were not tried.",
            )
        )
    return tries, wins


_MOST_ATTEMPTS = 10_000
_TOO_MANY = Text(
    fr="La table aurait une ligne par tentative, jusqu'à {found} : on en attend {most} au plus. Vérifiez la colonne, ou écrivez "
    "`last=10`.",
    en="The table would have a row an attempt, up to {found}: {most} at most are expected. Check the column, or write `last=10`.",
)
