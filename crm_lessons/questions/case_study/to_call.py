"""Whom to call: of class A, those whose silence is longer than their own rhythm explains."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods.scoring.silence import DAYS, GAPS, TIMES
from crm_lessons.questions.case_study.book import LAST_DAY, clean_orders, orders_by_record, purchases
from crm_lessons.questions.case_study.silence import silences, silences_by_record
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_FLAT = 90


def _of_the_year(orders: pd.DataFrame) -> set[int]:
    bought = purchases(orders)
    return set(bought.loc[bought["date"].dt.year == LAST_DAY.year, "customer"])


def _chosen(table: pd.DataFrame, condition: pd.Series[bool]) -> set[int]:
    return set(table.index[condition])


def _to_call(data: Data) -> set[int]:
    table = silences(data)
    return _chosen(table, table["out_of_habit"]) & _of_the_year(clean_orders(data))


def _of_the_records(data: Data) -> set[int]:
    table = silences_by_record(data)
    return _chosen(table, table["out_of_habit"]) & _of_the_year(orders_by_record(data))


def _past_one_interval(data: Data) -> set[int]:
    table = silences(data)
    late = (table["gaps"] >= GAPS) & (table["times_interval"] > 1) & (table["silent_days"] > DAYS)
    return _chosen(table, late) & _of_the_year(clean_orders(data))


def _flat(data: Data) -> set[int]:
    table = silences(data)
    return _chosen(table, table["silent_days"] > _FLAT) & _of_the_year(clean_orders(data))


def _everybody(data: Data) -> set[int]:
    table = silences(data)
    return _chosen(table, table["out_of_habit"])


def _still_in_habit(data: Data) -> set[int]:
    return _of_the_year(clean_orders(data)) - _to_call(data)


QUESTION = Question(
    id="to_call",
    kind=Kind.SET,
    points=3,
    aim=Text(
        fr="Trouver ceux qui s'éloignent de leur propre rythme, et eux seuls.",
        en="Find those who drift away from their own rhythm, and those alone.",
    ),
    expected=_to_call,
    hints=(
        Text(
            fr="Deux ensembles, et ceux qui sont dans les deux : qui a acheté en 2024, qui est hors de son rythme.",
            en="Two sets, and those who are in both: who bought in 2024, who is out of rhythm.",
        ),
        Text(
            fr='`silence_table(rfm_table(…, on="2024-12-31"))` juge tout un carnet : donnez-lui le vôtre, fiches réunies et sans les avoirs.',
            en='`silence_table(rfm_table(…, on="2024-12-31"))` judges a whole order book: give it yours, records joined and without credit notes.',
        ),
        Text(
            fr="La colonne `out_of_habit` est vraie ou fausse : elle filtre, `.index` donne les numéros gardés, `set(…)` en fait un ensemble, que `&` croise avec celui des acheteurs de l'année.",
            en="The column `out_of_habit` is true or false: it filters, `.index` gives the numbers kept, `set(…)` makes a set of them, which `&` crosses with that of the year's buyers.",
        ),
    ),
    right=(
        lambda data, answer: {float(customer) for customer in answer},
        lambda data, answer: list(answer),
        lambda data, answer: pd.Series(sorted(answer)),
    ),
    mistakes=(
        Mistake(
            "records_not_joined",
            fr="Vous comptez par fiche. Qui a été inscrit de nouveau semble s'être tu sous son ancien numéro.",
            en="You count by record. Whoever was registered again seems to have gone silent under the old number.",
            produces=_of_the_records,
            credit=0.25,
        ),
        Mistake(
            "past_one_interval",
            fr=f"Vous signalez dès qu'un intervalle est dépassé. La règle en demande plus de {TIMES:.0f}.",
            en=f"You report as soon as one interval is passed. The rule asks for more than {TIMES:.0f}.",
            produces=_past_one_interval,
            credit=0.25,
        ),
        Mistake(
            "flat_ninety_days",
            fr="Vous prenez 90 jours pour tous. Un client qui achète deux fois l'an n'est pas en retard à 100 jours.",
            en="You take 90 days for everybody. A customer who buys twice a year is not late after 100.",
            produces=_flat,
            credit=0.25,
        ),
        Mistake(
            "long_gone_too",
            fr="Vous appelez aussi ceux qui n'ont rien acheté de l'année : la direction ne demande que ceux de 2024.",
            en="You also call those who bought nothing in the whole year: the management asks for those of 2024 only.",
            produces=_everybody,
            credit=0.5,
        ),
        Mistake(
            "still_in_habit",
            fr="Ceux-là sont dans leur rythme : la condition est à l'envers.",
            en="These are in rhythm: the condition is the wrong way round.",
            produces=_still_in_habit,
        ),
    ),
    praise=Text(
        fr="Pour chacun, regardez aussi `gaps` : une habitude de deux intervalles ne vaut pas une habitude de vingt.",
        en="For each of them look at `gaps`, too: a habit of two intervals is not worth one of twenty.",
    ),
    look_again=Text(
        fr="Prenez un client de votre liste et relisez sa ligne : combien d'intervalles, de quelle longueur, et quel silence ?",
        en="Take a customer of your list and read the row again: how many intervals, of what length, and what silence?",
    ),
)
