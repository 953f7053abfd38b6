"""RADAR's third closing question: which offer would raise the equipment rate, and to whom it goes."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _named(holds: pd.Series[bool]) -> set[int]:
    return {int(customer) for customer in holds.index[holds]}


def _to_equip(data: Data) -> set[int]:
    held = data["follow_up"]
    return _named(held["pump"] & ~held["maintenance"])


QUESTION = Question(
    id="to_equip",
    kind=Kind.SET,
    points=1,
    aim=Text(fr="Trouver à qui une offre convient.", en="Find whom an offer suits."),
    expected=_to_equip,
    hints=(
        Text(
            fr="Un contrat d'entretien n'a de sens que pour qui possède une pompe.",
            en="A maintenance contract makes sense only for who owns a pump.",
        ),
        Text(
            fr="Deux conditions, jointes par `&` ; `~` inverse vrai et faux.",
            en="Two conditions, joined by `&`; `~` turns true and false round.",
        ),
    ),
    right=(
        lambda data, answer: sorted(answer),
        lambda data, answer: np.array(sorted(answer)),
        lambda data, answer: [str(customer) for customer in answer],
        lambda data, answer: data["follow_up"]["pump"] & ~data["follow_up"]["maintenance"],
    ),
    mistakes=(
        Mistake(
            "all_without",
            fr="Vous proposez un contrat à tous ceux qui n'en ont pas, même sans pompe à entretenir.",
            en="You offer a contract to all who have none, even without a pump to maintain.",
            produces=lambda data: _named(~data["follow_up"]["maintenance"]),
            credit=0.5,
        ),
        Mistake(
            "already_equipped",
            fr="Ceux-là ont déjà une pompe *et* un contrat. Une offre sert à qui ne l'a pas.",
            en="These have a pump *and* a contract already. An offer is for who has none.",
            produces=lambda data: _named(data["follow_up"]["pump"] & data["follow_up"]["maintenance"]),
        ),
        Mistake(
            "all_pumps",
            fr="Ce sont tous les détenteurs d'une pompe. Certains ont déjà leur contrat.",
            en="These are all who own a pump. Some have their contract already.",
            produces=lambda data: _named(data["follow_up"]["pump"]),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Développer, pour le cours, c'est équiper. Reste à savoir s'ils font entretenir leur pompe ailleurs : ce serait leur réserve.",
        en="To develop, for the course, is to equip. It remains to know whether their pump is serviced elsewhere: that would be their reserve.",
    ),
    look_again=Text(
        fr="Lisez le tableau ligne par ligne : a-t-il une pompe ? a-t-il un contrat ?",
        en="Read the table row by row: is there a pump? is there a contract?",
    ),
)
