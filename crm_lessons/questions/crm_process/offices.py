"""Front office or back office: which tasks the customer sees."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from crm_lessons.data.crm_process.tasks import BILLING, COMMISSIONING, DUPLICATES, OFFICE_OF, SOLVENCY
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_OFFICES = {"front": Text(fr="devant", en="front office"), "back": Text(fr="derrière", en="back office")}
"""The sheet asks "in front or behind?"; « front-office » and "front office" are one word once folded."""


def _offices(data: Data, moved: Sequence[Text] = ()) -> pd.Series[str]:
    """Return the office of each task; those that are moved go to the other one."""
    tasks = data["tasks"]["description"]
    offices: pd.Series[str] = tasks.map(OFFICE_OF)
    return offices.where(~tasks.isin(list(moved)), offices.map({"front": "back", "back": "front"}))


def _by_office(offices: pd.Series[str]) -> dict[str, list[int]]:
    """Return the tasks of each office."""
    return {str(office): list(tasks.index) for office, tasks in offices.groupby(offices)}


QUESTION = Question(
    id="offices",
    kind=Kind.MAPPING,
    points=2,
    vocabulary=_OFFICES,
    aim=Text(
        fr="Séparer ce que le client voit de ce qui se fait derrière.",
        en="Tell what the customer sees from what is done behind.",
    ),
    expected=_offices,
    hints=(
        Text(
            fr="Une seule question pour chaque tâche : le client est-il là, en personne ou au bout du fil ?",
            en="One question for each task: is the customer there, in person or at the other end of the line?",
        ),
        Text(
            fr="Parler *du* client n'est pas parler *au* client.",
            en="Talking *about* the customer is not talking *to* the customer.",
        ),
        Text(
            fr='Le plus court : `{"front": […], "back": […]}`, avec les numéros des tâches.',
            en='The shortest way: `{"front": […], "back": […]}`, with the numbers of the tasks.',
        ),
    ),
    right=(
        lambda data, answer: answer,
        lambda data, answer: _by_office(answer),
        lambda data, answer: {
            {"front": "Devant", "back": "derriere"}[office]: numbers for office, numbers in _by_office(answer).items()
        },
        lambda data, answer: {f"{office} office": set(numbers) for office, numbers in _by_office(answer).items()},
        lambda data, answer: {
            f"{office.title()}-Office": np.array(numbers) for office, numbers in _by_office(answer).items()
        },
    ),
    mistakes=(
        Mistake(
            "billing_in_front",
            fr="Vous placez la facturation devant le client. Il reçoit la facture, mais où et par qui est-elle établie ?",
            en="You place invoicing in front of the customer. The customer receives the invoice, but where and by whom is it drawn up?",
            produces=lambda data: _offices(data, [BILLING]),
            credit=0.5,
        ),
        Mistake(
            "about_customers_in_front",
            fr="Vous placez devant le client des tâches qui portent *sur* lui sans le rencontrer : la base et les comptes "
            "se consultent derrière.",
            en="You place in front of the customer tasks that are *about* the customer without meeting them: the database and "
            "the accounts are looked into behind.",
            produces=lambda data: _offices(data, [SOLVENCY, DUPLICATES]),
            credit=0.5,
        ),
        Mistake(
            "technician_behind",
            fr="Vous placez derrière un technicien qui travaille chez le client. Qui voit-il toute la journée ?",
            en="You place behind a technician who works on the customer's site. Whom does that technician see all day long?",
            produces=lambda data: _offices(data, [COMMISSIONING]),
            credit=0.5,
        ),
        Mistake(
            "swapped",
            fr="Les deux listes sont échangées : le front-office est celui que le client voit.",
            en="The two lists are swapped: the front office is the one the customer sees.",
            produces=lambda data: _offices(data, list(OFFICE_OF)),
        ),
    ),
    praise=Text(
        fr="Une facture fausse, faite derrière, se paie devant : le CRM est ce qui accorde les deux.",
        en="A wrong invoice, made behind, is paid for in front: CRM is what brings the two into tune.",
    ),
    look_again=Text(
        fr="Reprenez les tâches une à une : qui est dans la pièce quand on les fait ?",
        en="Take the tasks one by one: who is in the room when they are done?",
    ),
)
