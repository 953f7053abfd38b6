"""Two runs that differ by a decision differ by what it causes, and by nothing else."""

from __future__ import annotations

import hashlib

import numpy as np
import pandas as pd

from crm_lessons.world.customers import Channel
from crm_lessons.world.decisions import Campaign, Decision, chosen
from crm_lessons.world.firm import Story, new_firm
from crm_lessons.world.seen import seen
from crm_lessons.world.truth import effect
from crm_lessons.world.year import firm_to_run

WEEKS = 39
ORDERS_OF_FIRM_1 = "81ada1c5"


def whole_numbers(story: Story) -> bytes:
    """Return every order of a story as whole numbers: week, customer, family, day, amount and margin."""
    rows = [
        np.column_stack(
            [np.full(len(each.customer), each.week), each.customer, each.family, each.day, each.amount, each.margin]
        )
        for each in story.weeks
    ]
    return np.concatenate(rows).astype("<i8").tobytes()


def thirds(story: Story) -> list[tuple[int, ...]]:
    """Return all customers and prospects in three groups that share nobody."""
    everyone = range(1, len(story.people) + 1)
    return [tuple(everyone[start::3]) for start in range(3)]


def test_an_empty_decision_changes_nothing(firm):
    """Byte for byte: not a campaign to nobody, not a group that is left out, not a repair where nobody complains."""
    everyone = tuple(range(1, len(firm.people) + 1))
    content = chosen(~firm.state.complains)
    nothing = Decision(campaigns=(Campaign(()), Campaign((), Channel.POST, 0.25, left_out=everyone)), repairs=content)
    assert whole_numbers(firm.live(nothing).live_alone(WEEKS)) == whole_numbers(firm.live_alone(WEEKS + 1))


def test_a_decision_changes_those_whom_it_reaches_and_nobody_else(firm):
    """A message, a visit, an enrolment or a repair leaves every order of the others as it was."""
    everyone = set(range(1, len(firm.people) + 1))
    some, angry = thirds(firm)[0], chosen(firm.state.complains)
    for reached, decision in (
        (some, Decision(campaigns=(Campaign(some, Channel.TELEPHONE, 0.10),))),
        (some, Decision(visits=some)),
        (some, Decision(members=some)),
        (angry, Decision(repairs=angry)),
    ):
        caused = effect(firm, decision, WEEKS)["caused"]
        assert caused[list(reached)].any(), decision
        assert not caused[list(everyone.difference(reached))].any(), decision


def test_effects_on_different_customers_add_up_exactly(firm):
    """Three decisions for three groups cause together what each causes alone, to the dirham."""
    written, visited, kept = thirds(firm)
    parts = [
        Decision(campaigns=(Campaign(written, Channel.POST, 0.10),)),
        Decision(visits=visited),
        Decision(members=kept, repairs=kept),
    ]
    together = Decision(parts[0].campaigns, parts[1].visits, parts[2].members, parts[2].repairs)
    apart = sum(effect(firm, part, WEEKS) - effect(firm, Decision(), WEEKS) for part in parts)
    joint = effect(firm, together, WEEKS) - effect(firm, Decision(), WEEKS)
    pd.testing.assert_frame_equal(apart, joint)
    assert joint["caused"].any()


def test_a_week_can_be_lived_again(firm):
    """Living on leaves the story behind as it was, so that it goes on in the same way a second time."""
    before = whole_numbers(firm)
    once = whole_numbers(firm.live(Decision(visits=(1, 2, 3))).live_alone(WEEKS))
    assert whole_numbers(firm) == before
    assert whole_numbers(firm.live(Decision(visits=(1, 2, 3))).live_alone(WEEKS)) == once


def test_the_same_seed_gives_the_same_firm_everywhere():
    """Every order of three years, whatever the machine and its libraries: the digest is pinned; another seed gives another."""
    digest = hashlib.sha256(whole_numbers(firm_to_run(1))).hexdigest()
    assert digest[:8] == ORDERS_OF_FIRM_1
    assert hashlib.sha256(whole_numbers(firm_to_run(2))).hexdigest() != digest


def test_a_seed_may_be_too_large_to_guess():
    """Two seeds of 128 bits that differ in their first bit give two firms: a judge's worlds cannot be tried out one by one."""
    firms = [new_firm(seed, customers=40, prospects=5, weeks=20).live_alone(40) for seed in (1, 2**127 + 1)]
    assert whole_numbers(firms[0]) != whole_numbers(firms[1])


def test_what_is_seen_of_a_decision_is_what_it_changed(firm):
    """The tables of two twins differ in the rows of those who were reached, and in no other."""
    some = set(thirds(firm)[0])
    twins = [firm.live(decision).live_alone(WEEKS) for decision in (Decision(), Decision(visits=tuple(some)))]
    alone, visited = (seen(twin)["orders"].set_index("customer") for twin in twins)
    untouched = [orders[~orders.index.isin(some)] for orders in (alone, visited)]
    pd.testing.assert_frame_equal(*untouched)
