"""Rows chosen by one condition."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

CITY = "Casablanca"


def _accounts(data: Data) -> pd.DataFrame:
    accounts: pd.DataFrame = data["accounts"]
    return accounts


def _chosen(data: Data) -> pd.DataFrame:
    accounts = _accounts(data)
    return accounts[accounts["city"] == CITY]


QUESTION = Question(
    id="in_casablanca",
    kind=Kind.SET,
    points=2,
    aim=Text(fr="Choisir des lignes par une condition.", en="Choose rows by a condition."),
    expected=lambda data: set(_chosen(data).index),
    hints=(
        Text(
            fr='Dans Excel, vous filtreriez la colonne `city`. Une condition fait de même : `accounts["city"] == "Oujda"` dit, '
            "ligne par ligne, vrai ou faux.",
            en='In Excel you would filter the column `city`. A condition does the same: `accounts["city"] == "Oujda"` says, row by row, '
            "true or false.",
        ),
        Text(
            fr='`accounts[accounts["city"] == "Oujda"]` garde les lignes d\'Oujda ; `.index` en donne les numéros.',
            en='`accounts[accounts["city"] == "Oujda"]` keeps the rows of Oujda; `.index` gives their numbers.',
        ),
    ),
    right=(
        lambda data, answer: list(answer),
        lambda data, answer: _chosen(data).index,
        lambda data, answer: _chosen(data),
        lambda data, answer: [str(customer) for customer in answer],
    ),
    mistakes=(
        Mistake(
            "the_others",
            fr="Ce sont justement tous les *autres* : votre condition dit `!=`.",
            en="These are all the *others*: your condition says `!=`.",
            produces=lambda data: set(_accounts(data).index) - set(_chosen(data).index),
        ),
        Mistake(
            "everybody",
            fr="Ce sont tous les comptes : la condition est restée hors des crochets.",
            en="These are all the accounts: the condition stayed outside the brackets.",
            produces=lambda data: set(_accounts(data).index),
        ),
        Mistake(
            "places",
            fr="Ce sont les places dans la table, comptées à partir de zéro. Les numéros des clients sont dans l'index.",
            en="These are the places in the table, counted from zero. The customers' numbers are in the index.",
            produces=lambda data: {place for place, city in enumerate(_accounts(data)["city"]) if city == CITY},
        ),
        Mistake(
            "amounts",
            fr="Ce sont les chiffres d'affaires de ces clients. On demande leurs numéros.",
            en="These are the revenues of those customers. The question asks for their numbers.",
            produces=lambda data: set(_chosen(data)["revenue"]),
        ),
    ),
    praise=Text(
        fr="Un filtre écrit se relit, se corrige et se refait demain sur la table du mois suivant.",
        en="A filter that is written can be read again, corrected, and used tomorrow on next month's table.",
    ),
    look_again=Text(
        fr="Affichez d'abord la condition seule : combien de `True` ?",
        en="First show the condition alone: how many `True`?",
    ),
)
