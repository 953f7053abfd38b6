"""The customers who came back, though none of their records did."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.questions.case_study.book import clean_orders, kept_records, order_counts, orders_by_record
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _came_back(data: Data) -> set[int]:
    counts = order_counts(clean_orders(data))
    return set(counts.index[counts >= 2])


def _came_back_by_record(data: Data) -> set[int]:
    counts = order_counts(orders_by_record(data))
    return set(counts.index[counts >= 2])


def _hidden(data: Data) -> set[int]:
    """Return those who came back, though none of their records did."""
    return _came_back(data) - set(kept_records(data)[list(_came_back_by_record(data))])


def _registered_again(data: Data) -> set[int]:
    kept = kept_records(data)
    return set(kept[kept.duplicated()])


def _records_of(customers: set[int], data: Data) -> set[int]:
    kept = kept_records(data)
    return set(kept.index[kept.isin(customers)])


QUESTION = Question(
    id="hidden_repeaters",
    kind=Kind.SET,
    points=3,
    aim=Text(
        fr="Voir ce que la réunion des fiches change pour un client.",
        en="See what joining records changes for a customer.",
    ),
    expected=_hidden,
    hints=(
        Text(
            fr="Faites deux fois le même compte de commandes : par fiche, puis par client.",
            en="Make the same count of orders twice: by record, then by customer.",
        ),
        Text(
            fr="Un avoir n'est pas un achat : gardez les lignes dont `kind` vaut `order`.",
            en="A credit note is no purchase: keep the rows whose `kind` is `order`.",
        ),
        Text(
            fr="Ceux qui ont deux commandes ou plus au second compte, moins ceux dont une fiche en avait déjà deux.",
            en="Those with two orders or more in the second count, less those of whom a record already had two.",
        ),
    ),
    right=(
        lambda data, answer: sorted(answer),
        lambda data, answer: np.array(sorted(answer)),
        lambda data, answer: [str(customer) for customer in answer],
        lambda data, answer: data["customers"].loc[sorted(answer)],
    ),
    mistakes=(
        Mistake(
            "all_joined",
            fr="Vous donnez tous les clients inscrits plusieurs fois. Certains étaient déjà revenus sous une de leurs fiches.",
            en="You give every customer registered several times. Some had already come back under one of their records.",
            produces=lambda data: _registered_again(data) & _came_back(data),
            credit=0.25,
        ),
        Mistake(
            "records_given",
            fr="Les bons clients, mais vous donnez toutes leurs fiches. Donnez pour chacun le numéro gardé, le plus petit.",
            en="The right customers, but you give all their records. For each, give the number that is kept, the smallest.",
            produces=lambda data: _records_of(_hidden(data), data),
            credit=0.75,
        ),
        Mistake(
            "those_already_seen",
            fr="Ces clients-là se voyaient déjà revenir sans réunir aucune fiche. On cherche ceux que la base cachait.",
            en="These customers could be seen coming back without joining any record. We look for those the database hid.",
            produces=_came_back_by_record,
        ),
        Mistake(
            "everybody_who_came_back",
            fr="Ce sont tous ceux qui sont revenus. Retirez ceux dont une seule fiche suffisait à le dire.",
            en="These are all who came back. Take away those of whom a single record was enough to tell.",
            produces=_came_back,
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="Aux yeux du vendeur, chacun n'avait acheté qu'une fois. À qui aurait-on pensé à proposer un contrat d'entretien ?",
        en="In the eyes of the sales force each had bought only once. Who would have thought of offering them a maintenance contract?",
    ),
    look_again=Text(
        fr="Vérifiez un client à la main : combien de commandes sous chacune de ses fiches, combien en tout ?",
        en="Check one customer by hand: how many orders under each of its records, how many in all?",
    ),
)
