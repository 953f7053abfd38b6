"""Who meets the customer, and through what: front and back office, one channel or several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.crm_process.tasks import BILLING, COMMISSIONING, DUPLICATES, OFFICE_OF, SOLVENCY
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text

_OFFICES = {"front": Text(fr="devant", en="front office"), "back": Text(fr="derrière", en="back office")}
"""The sheet asks "in front or behind?"; « front-office » and "front office" are one word once folded."""
_CHANNELS = ("visit", "phone", "email", "counter", "website", "fair")


def _offices(data: Data, moved: Sequence[Text] = ()) -> pd.Series[str]:
    """Return the office of each task; those that are moved go to the other one."""
    tasks = data["tasks"]["description"]
    offices: pd.Series[str] = tasks.map(OFFICE_OF)
    return offices.where(~tasks.isin(list(moved)), offices.map({"front": "back", "back": "front"}))


def _multichannel(log: pd.DataFrame) -> pd.Series[bool]:
    return log.groupby("customer")["channel"].nunique() > 1


def _several_contacts(log: pd.DataFrame) -> pd.Series[bool]:
    return log.groupby("customer").size() > 1


def _several_days(log: pd.DataFrame) -> pd.Series[bool]:
    return log.groupby("customer")["date"].nunique() > 1


def _single_channel(log: pd.DataFrame) -> pd.Series[bool]:
    return ~_multichannel(log)


def _three_channels(log: pd.DataFrame) -> pd.Series[bool]:
    return log.groupby("customer")["channel"].nunique() > 2


_Contact = tuple[int, int, int]
"""Which customer, on which day, through which channel."""

_ALL_SORTS: tuple[_Contact, ...] = (
    (0, 0, 0), (0, 3, 0), (0, 9, 0), (1, 2, 1), (2, 4, 2), (2, 4, 3), (3, 5, 0), (3, 8, 1),
    (4, 1, 3), (4, 6, 2), (4, 7, 4), (5, 3, 5), (5, 3, 5),
)  # fmt: skip
_ONE_CHANNEL: tuple[_Contact, ...] = ((0, 0, 2), (0, 1, 2), (0, 2, 2), (1, 5, 4), (1, 6, 4))
_ONE_CONTACT: tuple[_Contact, ...] = ((0, 0, 1),)


def _log(contacts: Sequence[_Contact], names: str = "") -> Callable[[np.random.Generator, Data], tuple[Any, ...]]:
    """Return a case: these contacts, of other customers, through other channels, in another order each time."""

    def arguments(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
        numbers = 1001 + generator.permutation(300)
        channels = [_CHANNELS[place] for place in generator.permutation(len(_CHANNELS))]
        start = np.datetime64("2024-01-08") + np.timedelta64(int(generator.integers(0, 300)), "D")
        shuffled = [contacts[place] for place in generator.permutation(len(contacts))]
        log = pd.DataFrame(
            {
                "customer": [
                    f"{names}{numbers[customer]}" if names else int(numbers[customer]) for customer, *_ in shuffled
                ],
                "date": [pd.Timestamp(start) + pd.Timedelta(days=day) for _, day, _ in shuffled],
                "channel": [channels[channel] for *_, channel in shuffled],
            },
            index=pd.RangeIndex(1, len(shuffled) + 1, name="interaction"),
        )
        return (log,)

    return arguments


def _part_of_the_sheet(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:
    """Return a hundred rows of the firm's own log."""
    log = data["interactions"]
    start = int(generator.integers(0, len(log) - 100))
    return (log[["customer", "date", "channel"]].iloc[start : start + 100],)


CONTACT_QUESTIONS = (
    Question(
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
                fr='Le plus court : `{"front": [numéros], "back": [numéros]}`.',
                en='The shortest way: `{"front": [numbers], "back": [numbers]}`.',
            ),
        ),
        mistakes=(
            Mistake(
                "billing_in_front",
                Text(
                    fr="Vous placez la facturation devant le client. Il reçoit la facture, mais où et par qui est-elle établie ?",
                    en="You place invoicing in front of the customer. The customer receives the invoice, but where and by whom is it drawn up?",
                ),
                produces=lambda data: _offices(data, [BILLING]),
                credit=0.5,
            ),
            Mistake(
                "about_customers_in_front",
                Text(
                    fr="Vous placez devant le client des tâches qui portent *sur* lui sans le rencontrer : la base et les comptes "
                    "se consultent derrière.",
                    en="You place in front of the customer tasks that are *about* the customer without meeting them: the database and "
                    "the accounts are looked into behind.",
                ),
                produces=lambda data: _offices(data, [SOLVENCY, DUPLICATES]),
                credit=0.5,
            ),
            Mistake(
                "technician_behind",
                Text(
                    fr="Vous placez derrière un technicien qui travaille chez le client. Qui voit-il toute la journée ?",
                    en="You place behind a technician who works on the customer's site. Whom does that technician see all day long?",
                ),
                produces=lambda data: _offices(data, [COMMISSIONING]),
                credit=0.5,
            ),
            Mistake(
                "swapped",
                Text(
                    fr="Les deux listes sont échangées : le front-office est celui que le client voit.",
                    en="The two lists are swapped: the front office is the one the customer sees.",
                ),
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
    ),
    Question(
        id="is_multichannel",
        kind=Kind.FUNCTION,
        points=3,
        aim=Text(
            fr="Distinguer le nombre de contacts du nombre de canaux.",
            en="Tell the number of contacts from the number of channels.",
        ),
        expected=lambda data: _multichannel,
        returns=Kind.MAPPING,
        cases=(
            Case(Text(fr="des clients de toutes sortes", en="customers of all sorts"), _log(_ALL_SORTS)),
            Case(
                Text(fr="beaucoup de contacts, un seul canal chacun", en="many contacts, a single channel each"),
                _log(_ONE_CHANNEL),
            ),
            Case(Text(fr="un seul contact", en="a single contact"), _log(_ONE_CONTACT)),
            Case(Text(fr="des clients désignés par un nom", en="customers known by a name"), _log(_ALL_SORTS, "T-")),
            Case(Text(fr="une partie du journal de la feuille", en="part of the sheet's own log"), _part_of_the_sheet),
        ),
        hints=(
            Text(
                fr="Trois appels téléphoniques font trois contacts. Combien cela fait-il de canaux ?",
                en="Three telephone calls make three contacts. How many channels is that?",
            ),
            Text(
                fr='`log.groupby("customer")["channel"]` réunit les canaux de chaque client ; `.nunique()` compte les différents.',
                en='`log.groupby("customer")["channel"]` gathers the channels of each customer; `.nunique()` counts the different ones.',
            ),
            Text(
                fr="Comparez ce nombre à 1, et rendez la série de vrai et de faux que cela donne.",
                en="Compare that number with 1, and return the Series of true and false that it gives.",
            ),
        ),
        mistakes=(
            Mistake(
                "contacts_not_channels",
                Text(
                    fr="Votre fonction compte les contacts. Un client qui téléphone trois fois n'utilise qu'un canal.",
                    en="Your function counts contacts. A customer who telephones three times uses a single channel.",
                ),
                produces=lambda data: _several_contacts,
            ),
            Mistake(
                "days_not_channels",
                Text(
                    fr="Votre fonction compte les jours. Deux canaux le même jour font bien deux canaux.",
                    en="Your function counts days. Two channels on the same day are two channels all the same.",
                ),
                produces=lambda data: _several_days,
            ),
            Mistake(
                "the_opposite",
                Text(
                    fr="Votre fonction dit vrai pour les clients à un seul canal : c'est l'inverse qui est demandé.",
                    en="Your function says true for customers with a single channel: the opposite is asked for.",
                ),
                produces=lambda data: _single_channel,
                credit=0.5,
            ),
            Mistake(
                "three_channels",
                Text(
                    fr="Votre fonction attend plus de deux canaux. Dès le second, le client en a plusieurs.",
                    en="Your function waits for more than two channels. With the second one, the customer has several.",
                ),
                produces=lambda data: _three_channels,
                credit=0.5,
            ),
        ),
        praise=Text(
            fr="Appliquez-la à `interactions` : à quelle part des clients une même histoire doit-elle suivre d'un canal à l'autre ?",
            en="Apply it to `interactions`: for what share of the customers must one story follow from channel to channel?",
        ),
        look_again=Text(
            fr="Essayez-la sur un petit journal de quatre lignes dont vous connaissez la réponse.",
            en="Try it on a small log of four rows whose answer you know.",
        ),
    ),
)
