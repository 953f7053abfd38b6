"""The house rules that a manager's plan is measured beside; like any plan, they see the tables and nothing else."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.world.customers import Channel
from crm_lessons.world.decisions import MESSAGE_COST, Campaign, Decision
from crm_lessons.world.quarter import Plan
from crm_lessons.world.rules.best_by_lift import best_by_lift
from crm_lessons.world.rules.lift import Tables
from crm_lessons.world.rules.rfm import best_first

DISCOUNT = 0.10


def nobody(quarter: int, tables: Tables, budget: int) -> Decision:
    """Leave the firm alone."""
    return Decision()


def everybody(quarter: int, tables: Tables, budget: int) -> Decision:
    """Send everybody a letter with 10 % off, as far as the money goes."""
    return _campaign(_customers(tables), Channel.POST, budget)


def by_lot(quarter: int, tables: Tables, budget: int) -> Decision:
    """Telephone as many customers as the money allows, drawn by lot, with 10 % off."""
    drawn = np.random.Generator(np.random.PCG64(quarter)).permutation(_customers(tables))
    return _campaign(pd.Index(drawn), Channel.TELEPHONE, budget)


def best_by_rfm(quarter: int, tables: Tables, budget: int) -> Decision:
    """Telephone the best fifth by recency, frequency and amount, a score from 1 to 5 each, with 10 % off."""
    best = best_first(tables["orders"])
    return _campaign(best[: len(best) // 5], Channel.TELEPHONE, budget)


def _customers(tables: Tables) -> pd.Index:
    customers = tables["customers"]
    return customers.index[customers["since"].notna()]


def _campaign(customers: pd.Index, channel: Channel, budget: int) -> Decision:
    afforded = tuple(int(number) for number in customers[: budget // MESSAGE_COST[channel]])
    return Decision(campaigns=(Campaign(afforded, channel, DISCOUNT),))


HOUSE_RULES: dict[str, Plan] = {rule.__name__: rule for rule in (nobody, everybody, by_lot, best_by_rfm, best_by_lift)}
