"""Who the customers of the story are, before any clerk registers them: a name each, and how they will be registered."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.dairy import dairy_of
from crm_lessons.data.company.days import LAST_DAY
from crm_lessons.data.company.firms import draw_firms
from crm_lessons.data.company.persons import draw_persons
from crm_lessons.data.company.purchases import first_days
from crm_lessons.world.customers import CITIES, SECTORS
from crm_lessons.world.firm import Story

SECTOR = {"food": "food_industry", "building": "construction", "farming": "agriculture", "hotels": "hotels"}
"""The sector in the database of each sector of the world."""

_PERSONS = 54
"""How many farmers buy in their own name."""
_LAST_REGISTERED = 1_000
_KNOWN_BEFORE = (45, 201)
"""Days from registration to the first order, or to the visit of a prospect."""
_CHECKED_WITHIN = (3, 41)

SEVERAL_RECORDS = {"three_records": (5, 9), "two_records": (20, 29), "one_order_each": (5, 9), "suspect_twice": (3, 6)}
"""How a firm may come to stand in several records, and from how many firms to how many (not included).

three_records: registered three times, with an order or more under each record.
two_records: registered twice, with three orders or more.
one_order_each: registered twice, with one order under each: one customer who came back, not two who did not.
suspect_twice: registered twice, and never qualified.
"""


def draw_market(generator: np.random.Generator, story: Story, purchases: pd.DataFrame) -> pd.DataFrame:
    """Return everybody in the story, customers and prospects.

    who (from 0) | kind, name, sector, city, phone (ten digits), email, mailbox (what follows the @), recommended (whether a
        customer named them), since, qualified (days; after the last day for a suspect), orders, fate (one of SEVERAL_RECORDS,
        "" for whoever is registered once)

    A suspect is a prospect whom nobody has visited: a visit checks profile and solvency.
    """
    people = story.people
    count = len(people)
    orders = np.bincount(purchases["who"], minlength=count)
    since, qualified = _draw_registration(generator, story, first_days(purchases, count, LAST_DAY + 1))
    persons = _draw_farmers(generator, story)
    firms = np.setdiff1d(np.arange(count), persons)
    sector = np.array([SECTOR[one] for one in SECTORS])[people.sector]
    city = np.array(CITIES)[people.city]
    dairy = dairy_of(story, purchases, firms)
    names = pd.concat([
        draw_firms(generator, firms, sector[firms], city[firms], dairy),
        draw_persons(generator, persons),
    ]).sort_index()  # fmt: skip
    is_firm = np.isin(np.arange(count), firms) & (np.arange(count) != dairy)
    market: pd.DataFrame = names.assign(
        sector=sector,
        city=city,
        kind=np.where(np.isin(np.arange(count), persons), "person", "company"),
        recommended=people.source == 0,
        since=since,
        qualified=qualified,
        orders=orders,
        fate=_draw_fates(generator, is_firm, orders, qualified > LAST_DAY),
    ).rename_axis("who")
    return market


def _draw_registration(
    generator: np.random.Generator, story: Story, first: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the day on which each is registered, and the day on which each is qualified; first: the day of the first order."""
    known_before = generator.integers(*_KNOWN_BEFORE, size=len(first))
    checked_within = generator.integers(*_CHECKED_WITHIN, size=len(first))
    any_day = generator.integers(-_KNOWN_BEFORE[1], _LAST_REGISTERED, size=len(first))
    visited = _first_visits(story)
    bought, met = first <= LAST_DAY, np.minimum(first, visited) <= LAST_DAY
    since = np.where(met, np.where(bought, first, visited) - known_before, any_day)
    return since, np.where(bought, since + checked_within, visited)


def _first_visits(story: Story) -> np.ndarray:
    """Return the day on which each was visited for the first time; a day after the last where nobody came."""
    first = np.full(len(story.people), LAST_DAY + 1)
    for happened in reversed(story.weeks):
        first[np.array(happened.decision.visits, np.intp) - 1] = happened.week * 7
    return first


def _draw_farmers(generator: np.random.Generator, story: Story) -> np.ndarray:
    """Return who buys in their own name; those of the city that most of them live in come first."""
    people = story.people
    farmers = generator.permutation(np.flatnonzero(people.sector == SECTORS.index("farming")))[:_PERSONS]
    neighbours = people.city[farmers] == np.bincount(people.city[farmers].astype(np.intp)).argmax()
    return np.concatenate([farmers[neighbours], farmers[~neighbours]])


def _draw_fates(
    generator: np.random.Generator, is_firm: np.ndarray, orders: np.ndarray, suspect: np.ndarray
) -> np.ndarray:
    """Return who is registered again; the more often a firm orders, the more often a clerk may fail to find it."""
    may_be = {
        "three_records": orders >= 4,
        "two_records": orders >= 3,
        "one_order_each": orders == 2,
        "suspect_twice": suspect,
    }
    fate = np.full(len(orders), "", dtype=object)
    for name, between in SEVERAL_RECORDS.items():
        places = np.flatnonzero(is_firm & may_be[name] & (fate == ""))
        occasions = generator.permutation(np.repeat(places, np.maximum(orders[places], 1))).tolist()
        fate[list(dict.fromkeys(occasions))[: generator.integers(*between)]] = name
    return fate
