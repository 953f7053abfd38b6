"""What goes on in front of the customer and what goes on behind; each sheet asks about twelve tasks.

The sentences are ours. The four that people most often put in the wrong office are in every student's list.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.text.language import Text

BILLING = Text(fr="Établir les factures du mois.", en="Draw up the month's invoices.")
SOLVENCY = Text(
    fr="Vérifier la solvabilité d'un prospect dans les comptes publiés.",
    en="Check a prospect's solvency in the published accounts.",
)
DUPLICATES = Text(
    fr="Fusionner, dans la base, deux fiches du même client.",
    en="Merge two records of the same customer in the database.",
)
COMMISSIONING = Text(
    fr="Mettre une pompe en service chez le client.",
    en="Start up a pump on the customer's site.",
)

_FRONT = (
    Text(fr="Accueillir un acheteur au comptoir.", en="Welcome a buyer at the counter."),
    Text(fr="Répondre à un appel de panne.", en="Answer a call about a breakdown."),
    Text(fr="Négocier un devis avec l'acheteuse.", en="Negotiate a quote with the buyer."),
    Text(fr="Présenter une nouvelle vanne au salon.", en="Present a new valve at the trade fair."),
    Text(fr="Expliquer à un client le retard de sa livraison.", en="Explain to a customer why the delivery is late."),
    Text(fr="Former les opérateurs d'un client.", en="Train a customer's operators."),
)
_BACK = (
    Text(fr="Planifier l'atelier pour la semaine.", en="Plan the workshop's week."),
    Text(fr="Commander des corps de pompe à la fonderie.", en="Order pump bodies from the foundry."),
    Text(fr="Compter le stock de joints.", en="Count the stock of seals."),
    Text(fr="Calculer le coût de revient d'une vanne.", en="Work out the unit cost of a valve."),
    Text(fr="Enregistrer les règlements en comptabilité.", en="Enter the payments in the accounts."),
    Text(fr="Préparer la paie des techniciens.", en="Prepare the technicians' pay."),
)

OFFICE_OF = dict.fromkeys((COMMISSIONING, *_FRONT), "front") | dict.fromkeys(
    (BILLING, SOLVENCY, DUPLICATES, *_BACK), "back"
)
"""Where each task is done: in front of the customer or behind."""


def course_tasks() -> pd.DataFrame:
    """Return twelve tasks, six in each office: task (number) | description (both languages)."""
    front = [COMMISSIONING, *_FRONT[:5]]
    back = [BILLING, SOLVENCY, DUPLICATES, *_BACK[:3]]
    order = (1, 6, 7, 3, 9, 0, 2, 8, 11, 4, 10, 5)
    return _numbered([(front + back)[place] for place in order])


def draw_tasks(generator: np.random.Generator) -> pd.DataFrame:
    """Return twelve tasks, five to seven in front: task (number) | description (both languages)."""
    in_front = int(generator.integers(5, 8))
    front = [_FRONT[place] for place in generator.permutation(len(_FRONT))[: in_front - 1]]
    back = [_BACK[place] for place in generator.permutation(len(_BACK))[: 9 - in_front]]
    asked = [COMMISSIONING, *front, BILLING, SOLVENCY, DUPLICATES, *back]
    return _numbered([asked[place] for place in generator.permutation(len(asked))])


def _numbered(sentences: list[Text]) -> pd.DataFrame:
    numbers = pd.RangeIndex(1, len(sentences) + 1, name="task")
    return pd.DataFrame({"description": sentences}, index=numbers)
