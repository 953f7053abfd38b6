"""One channel or several, as a function of a log of contacts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text

_CHANNELS = ("visit", "phone", "email", "counter", "website", "fair")


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


def _numbers_of_channels(log: pd.DataFrame) -> pd.Series[int]:
    return log.groupby("customer")["channel"].nunique()


def _one_channel(log: pd.DataFrame) -> pd.Series[bool]:
    return log.groupby("customer")["channel"].nunique() >= 1


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


def multichannel_by_hand(log: pd.DataFrame) -> dict[int, bool]:
    """Return the answer without pandas, as a careful beginner writes it."""
    channels: dict[int, set[str]] = {}
    for customer, channel in zip(log["customer"], log["channel"], strict=True):
        channels.setdefault(customer, set()).add(channel)
    return {customer: len(seen) > 1 for customer, seen in channels.items()}


QUESTION = Question(
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
            fr='Essayez sur le journal de la feuille : `interactions.groupby("customer")["channel"].nunique()` '
            "compte les canaux différents de chaque client. Dans la fonction, le journal s'appelle `log`.",
            en='Try it on the log of the sheet: `interactions.groupby("customer")["channel"].nunique()` counts the '
            "different channels of each customer. Inside the function the log is called `log`.",
        ),
        Text(
            fr="Comparez ce nombre à 1, et rendez la série de vrai et de faux que cela donne.",
            en="Compare that number with 1, and return the Series of true and false that it gives.",
        ),
    ),
    right=(
        lambda data, answer: multichannel_by_hand,
        lambda data, answer: (
            lambda log: (log.drop_duplicates(["customer", "channel"]).groupby("customer").size() > 1).to_dict()
        ),
        lambda data, answer: lambda log: log.groupby("customer")["channel"].apply(lambda seen: len(set(seen)) > 1),
        lambda data, answer: (
            lambda log: {
                customer: "oui" if several else "non" for customer, several in multichannel_by_hand(log).items()
            }
        ),
    ),
    mistakes=(
        Mistake(
            "contacts_not_channels",
            fr="Votre fonction compte les contacts. Un client qui téléphone trois fois n'utilise qu'un canal.",
            en="Your function counts contacts. A customer who telephones three times uses a single channel.",
            produces=lambda data: _several_contacts,
        ),
        Mistake(
            "days_not_channels",
            fr="Votre fonction compte les jours. Deux canaux le même jour font bien deux canaux.",
            en="Your function counts days. Two channels on the same day are two channels all the same.",
            produces=lambda data: _several_days,
        ),
        Mistake(
            "the_opposite",
            fr="Votre fonction dit vrai pour les clients à un seul canal : c'est l'inverse qui est demandé.",
            en="Your function says true for customers with a single channel: the opposite is asked for.",
            produces=lambda data: _single_channel,
            credit=0.5,
        ),
        Mistake(
            "three_channels",
            fr="Votre fonction attend plus de deux canaux. Dès le second, le client en a plusieurs.",
            en="Your function waits for more than two channels. With the second one, the customer has several.",
            produces=lambda data: _three_channels,
            credit=0.5,
        ),
        Mistake(
            "numbers_of_channels",
            fr="Votre fonction rend des nombres de canaux. On attend vrai ou faux : à quel nombre les comparez-vous ?",
            en="Your function returns numbers of channels. True or false is expected: with which number do you compare them?",
            produces=lambda data: _numbers_of_channels,
            credit=0.5,
        ),
        Mistake(
            "one_channel",
            fr="Votre fonction dit vrai dès le premier canal, donc pour tous les clients du journal. Où *plusieurs* commence-t-il ?",
            en="Your function says true from the first channel on, hence for every customer of the log. Where does *several* begin?",
            produces=lambda data: _one_channel,
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
)
