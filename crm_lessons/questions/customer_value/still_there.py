"""The retention curve by hand: ten customers, four of them still there when last seen."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.customer_value.subscriptions import READINGS
from crm_lessons.data.variants import Data
from crm_lessons.methods import retention_at, retention_curve
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _read(months: pd.Series[float], ended: pd.Series[bool]) -> list[float]:
    """Return the share still there at each reading; past the last customer seen, nobody is."""
    curve = retention_curve(months, ended)
    return [retention_at(curve, min(reading, float(months.max()))) for reading in READINGS]


def _expected(data: Data) -> list[float]:
    return _read(data["followed"]["months"], data["followed"]["ended"])


def _ended_only(data: Data) -> list[float]:
    followed = data["followed"][data["followed"]["ended"]]
    return _read(followed["months"], followed["ended"])


def _as_if_all_had_left(data: Data) -> list[float]:
    months = data["followed"]["months"]
    return _read(months, pd.Series(True, index=months.index))


def _always_ten(data: Data) -> list[float]:
    """Subtract the departures from ten, as if those no longer seen were still there for sure."""
    months, ended = data["followed"]["months"], data["followed"]["ended"]
    return [1 - float((ended & (months <= reading)).mean()) for reading in READINGS]


def _one_step_late(data: Data) -> list[float]:
    curve = retention_curve(data["followed"]["months"], data["followed"]["ended"])
    return [retention_at(curve, reading - 0.5) for reading in READINGS]


QUESTION = Question(
    id="still_there",
    kind=Kind.ORDERED_LIST,
    points=3,
    aim=Text(
        fr="Construire une courbe de rétention sans jeter ceux qui sont encore là.",
        en="Build a retention curve without throwing away those who are still there.",
    ),
    expected=_expected,
    hints=(
        Text(
            fr="Rangez les dix clients par durée. À chaque départ, combien étaient encore suivis juste avant ?",
            en="Put the ten customers in order of duration. At each departure, how many were still followed just before?",
        ),
        Text(
            fr="À chaque départ, multipliez la part d'avant par (suivis − 1) / suivis. Un client encore là ne fait pas baisser la "
            "courbe : il quitte seulement le compte des suivis.",
            en="At each departure multiply the part before by (followed − 1) / followed. A customer still there does not lower the "
            "curve: that customer only leaves the count of those followed.",
        ),
        Text(
            fr='`retention_curve(followed["months"], followed["ended"])` montre chaque étape ; lisez-la à 6, 12, 18 et 24 mois.',
            en='`retention_curve(followed["months"], followed["ended"])` shows each step; read it at 6, 12, 18 and 24 months.',
        ),
    ),
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: np.array(answer).round(3),
        lambda data, answer: pd.Series(answer, index=[6, 12, 18, 24]),
        lambda data, answer: dict(zip([6, 12, 18, 24], answer, strict=True)),
    ),
    mistakes=(
        Mistake(
            "still_there_dropped",
            fr="Vous avez écarté les clients encore là. Chacun est resté au moins aussi longtemps qu'on l'a vu : comptez-le jusque-là.",
            en="You left out the customers who are still there. Each has stayed at least as long as they were seen: count them until then.",
            produces=_ended_only,
        ),
        Mistake(
            "still_there_counted_as_lost",
            fr="Vous comptez la fin de l'observation comme un départ. Un client encore là n'a pas quitté l'entreprise : c'est "
            "nous qui avons cessé de le voir.",
            en="You count the end of observation as a departure. A customer still there has not left the firm: we have only "
            "stopped seeing them.",
            produces=_as_if_all_had_left,
        ),
        Mistake(
            "still_there_counted_for_ever",
            fr="Vous divisez toujours par dix, comme si les clients perdus de vue étaient restés jusqu'au bout. On n'en sait rien : "
            "ils sortent du compte des suivis quand on cesse de les voir.",
            en="You always divide by ten, as if customers no longer seen had stayed to the end. Nobody knows: they leave the count "
            "of those followed when they are last seen.",
            produces=_always_ten,
        ),
        Mistake(
            "one_step_late",
            fr="Un client part juste au bout d'un des mois demandés, et vous ne l'avez pas encore compté : à la fin de ce mois, il "
            "est parti.",
            en="One customer leaves right at the end of one of the months asked for, and you have not counted that departure yet: "
            "by the end of that month it has happened.",
            produces=_one_step_late,
            credit=0.5,
        ),
        Mistake(
            "departures",
            fr="Ce sont les parts de ceux qui sont *partis*. On demande ceux qui sont encore là.",
            en="These are the parts of those who have *left*. The question asks for those still there.",
            produces=lambda data: [1 - share for share in _expected(data)],
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Chacun a compté aussi longtemps qu'on l'a vu. Regardez sur combien de clients repose la dernière marche.",
        en="Everyone has counted for as long as they were seen. Look at how many customers the last step rests on.",
    ),
    look_again=Text(
        fr="Refaites le tableau à la main : durée, suivis juste avant, départ ou non, part encore là.",
        en="Write the table by hand: duration, followed just before, departure or not, share still there.",
    ),
)
