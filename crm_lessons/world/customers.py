"""The people of the world, as only their maker knows them: how often they need, what moves them, when they would leave.

Orders come as in the NBD model: each customer orders at random at a rate of one's own, and the rates are spread as a gamma
distribution. Each week a customer may leave for good, with a chance of one's own, spread as a beta distribution, so that a
cohort loses the fickle first (Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2007).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from crm_lessons.world.dice import Numbers

NEVER = 1_000_000
"""The week in which a prospect whom nobody wins would arrive."""

SECTORS = ("food", "building", "farming", "hotels")
CITIES = ("Casablanca", "Rabat", "Tanger", "Agadir", "Fès")
SALESPEOPLE = ("Salma", "Karim", "Nadia", "Youssef")
SOURCES = ("recommended", "fair", "directory")
"""How the firm came to know somebody: named by a customer, met at a trade fair, found in a directory."""
FAMILIES = ("pump", "valve", "spare_part")


class Reaction(IntEnum):
    """What a message does to a customer."""

    SURE = 0
    """Orders as often without it."""
    PERSUADABLE = 1
    """Orders more often for some weeks."""
    DEAF = 2
    """Does not read it."""
    ANNOYED = 3
    """Orders less, and may leave because of it."""


class Channel(IntEnum):
    """The way by which a message travels."""

    EMAIL = 0
    POST = 1
    TELEPHONE = 2


NUMBERS = (
    "employees",
    "rate",
    "basket",
    "stirred",
    "leaving",
    "share",
    "mishap",
    "voice",
    "heart",
    "content",
    "arrives",
    "winnable",
)
"""The fields of Customers that a table shows as they are."""


@dataclass(frozen=True)
class Customers:
    """Customers and prospects, one place each in every array.

    seen of them: sector, city, salesperson, source (codes of SECTORS, CITIES, SALESPEOPLE, SOURCES), employees
    rate: orders a week while content and left alone
    basket: the median order at list price, in dirhams
    mix: a row a customer, the chance that an order is of each of FAMILIES
    leaving: the chance a week to leave for good while content
    share: the part of the whole need that is bought here, above 0 and up to 1; rivals hold the rest
    stirred: the orders a week that a message of strength 1 adds while it is fresh; below 0 for the annoyed
    reaction, channel: what a message does, and by which way it is read best
    mishap: the chance that an order goes wrong
    voice: the chance to complain about it, rather than to say nothing
    heart: whether attached to the house, rather than to what it pays to stay
    content: the satisfaction towards which time brings a customer back, from 0 to 1
    arrives: the week of the first order; NEVER for a prospect
    winnable: the chance that a visit wins a prospect; 0 for a customer
    """

    sector: NDArray[np.int64]
    city: NDArray[np.int64]
    salesperson: NDArray[np.int64]
    source: NDArray[np.int64]
    employees: NDArray[np.int64]
    rate: Numbers
    basket: Numbers
    mix: NDArray[np.float64]
    leaving: Numbers
    share: Numbers
    reaction: NDArray[np.int64]
    stirred: Numbers
    channel: NDArray[np.int64]
    mishap: Numbers
    voice: Numbers
    heart: NDArray[np.bool_]
    content: Numbers
    arrives: NDArray[np.int64]
    winnable: Numbers

    def __len__(self) -> int:
        return len(self.rate)

    def table(self) -> pd.DataFrame:
        """Return one row a customer, from 1 on, a column for each field, words in place of codes."""
        columns: dict[str, object] = {
            "sector": np.array(SECTORS)[self.sector],
            "city": np.array(CITIES)[self.city],
            "salesperson": np.array(SALESPEOPLE)[self.salesperson],
            "source": np.array(SOURCES)[self.source],
            "reaction": [Reaction(code).name.lower() for code in self.reaction],
            "channel": [Channel(code).name.lower() for code in self.channel],
        }
        columns |= {name: getattr(self, name) for name in NUMBERS}
        return pd.DataFrame(columns, index=pd.RangeIndex(1, len(self) + 1, name="customer"))


JUDGED_TOO_HIGH = np.array([0.25, -0.10, 0.0, -0.30])
"""What each of SALESPEOPLE adds to the logarithm of a need, always in the same direction."""


def judged_needs(people: Customers, visited: NDArray[np.intp], dice: Numbers) -> NDArray[np.int64]:
    """Return what each customer visited is judged to buy a year, everywhere, in dirhams; a throw from 0 to 1 each."""
    noise = JUDGED_TOO_HIGH[people.salesperson[visited]] + 0.25 * np.log((dice + 1e-6) / (1 - dice + 1e-6))
    need = people.rate[visited] * people.basket[visited] * 52 / people.share[visited]
    return (np.rint(need * np.exp(noise) / 1000) * 1000).astype(np.int64)


WON_BY_SOURCE = (0.40, 0.15, 0.04)
"""The chance that a visit wins a prospect, for each of SOURCES."""
NEED_OF_ONE = 60
"""What a firm needs a week for each of its employees, in dirhams, wherever it buys."""


def draw_customers(seed: int, customers: int, prospects: int, weeks: int) -> Customers:
    """Return a population: `customers` who arrive by themselves within `weeks`, most of them early, and `prospects`."""
    throw = np.random.Generator(np.random.PCG64([seed, NEVER]))
    count = customers + prospects
    sector = throw.integers(0, len(SECTORS), count)
    rate = throw.gamma(0.75, 0.11, count) + 0.004
    basket = np.exp(throw.normal(7.85, 0.7, count))
    prospect = np.arange(count) >= customers
    reaction = _reactions(throw, rate, sector)
    stirred = np.select(
        [reaction == Reaction.PERSUADABLE, reaction == Reaction.ANNOYED],
        [throw.gamma(20, 0.028, count) * rate / (rate + 0.06), -0.4 * rate],
    )
    share = np.clip(throw.beta(2.2, 1.8, count), 0.08, 1.0)
    need = rate * basket / share
    source = throw.choice(len(SOURCES), count, p=(0.3, 0.3, 0.4))
    arrives = np.minimum(throw.integers(0, weeks, count), throw.integers(0, weeks, count))
    return Customers(
        sector=sector,
        city=throw.integers(0, len(CITIES), count),
        salesperson=throw.integers(0, len(SALESPEOPLE), count),
        source=source,
        employees=np.rint(3 + need * np.exp(throw.normal(0, 0.3, count)) / NEED_OF_ONE).astype(np.int64),
        rate=rate,
        basket=basket,
        mix=throw.dirichlet((1.0, 1.2, 2.2), count),
        leaving=throw.beta(0.8, 150, count),
        share=share,
        reaction=reaction,
        stirred=stirred,
        channel=throw.choice(len(Channel), count, p=(0.45, 0.20, 0.35)),
        mishap=throw.beta(2, 30, count),
        voice=throw.beta(2, 3, count),
        heart=throw.random(count) < 0.35,
        content=throw.beta(9, 3, count),
        arrives=np.where(prospect, NEVER, arrives),
        winnable=np.where(prospect, np.array(WON_BY_SOURCE)[source], 0.0),
    )


PERSUADABLE_IN_SECTOR = (0.98, 0.05, 0.98, 0.10)
"""The part of the customers of middling frequency whom a message moves, in each of SECTORS: builders and hotels buy by tender."""


def _reactions(throw: np.random.Generator, rate: Numbers, sector: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return who is moved: those who order often need no message, the middle can be moved, the rarest are mostly deaf."""
    rank = rate.argsort(kind="stable").argsort(kind="stable") / len(rate)
    moved = throw.random(len(rate)) < np.where(rank > 0.22, np.array(PERSUADABLE_IN_SECTOR)[sector], 0.10)
    middling = np.where(moved, Reaction.PERSUADABLE, Reaction.DEAF)
    sure = throw.random(len(rate)) < (rank - 0.68) / 0.06
    annoyed = throw.random(len(rate)) < 0.05
    return np.where(annoyed, Reaction.ANNOYED, np.where(sure, Reaction.SURE, middling)).astype(np.int64)
