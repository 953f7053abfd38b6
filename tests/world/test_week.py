"""What one week does with a decision, as docs/world.md has it."""

from __future__ import annotations

import numpy as np

from crm_lessons.world.customers import Channel, Reaction
from crm_lessons.world.decisions import MESSAGE_COST, REPAIR_COST, Campaign, Decision, chosen
from crm_lessons.world.truth import departures, effect
from crm_lessons.world.week import FRESH, leaving_chance, message_strength, order_rate


def everyone(story, where=True):
    return chosen(np.broadcast_to(where, len(story.people)))


def test_a_message_moves_the_persuadable_and_annoys_the_annoyed(firm):
    """The rate of the persuadable rises while it is fresh, that of the annoyed falls, the others stay; then all is as before."""
    people, before = firm.people, firm.state
    written = firm.live(Decision(campaigns=(Campaign(everyone(firm), Channel.POST, 0.10),)))
    change = order_rate(people, before._replace(fresh=written.state.fresh, pull=written.state.pull)) - order_rate(
        people, before._replace(fresh=before.fresh * 0)
    )
    here = before.bought & before.here
    assert (change[here & (people.reaction == Reaction.PERSUADABLE)] > 0).all()
    assert (change[here & (people.reaction == Reaction.ANNOYED)] < 0).all()
    assert not change[(people.reaction == Reaction.SURE) | (people.reaction == Reaction.DEAF)].any()
    assert not written.live_alone(FRESH).state.fresh.any()


def test_a_second_message_works_less_and_a_discount_beyond_ten_percent_no_better(firm):
    """One message just sent halves the next; 25 % off moves nobody further than 10 %."""
    people, state = firm.people, firm.state._replace(fatigue=firm.state.fatigue * 0)
    tired = state._replace(fatigue=state.fatigue + 1)
    at = {rate: message_strength(people, state, Channel.EMAIL, rate) for rate in (0.0, 0.05, 0.10, 0.25)}
    assert np.allclose(message_strength(people, tired, Channel.EMAIL, 0.10), at[0.10] / 2)
    assert (at[0.0] < at[0.05]).all()
    assert (at[0.05] < at[0.10]).all()
    assert (at[0.25] == at[0.10]).all()


def test_an_offer_to_the_sure_gives_margin_away(firm):
    """They order as often, and pay less: the letter takes margin and adds no order."""
    sure = everyone(firm, (firm.people.reaction == Reaction.SURE) & firm.state.here)
    caused = effect(firm, Decision(campaigns=(Campaign(sure, Channel.POST, 0.10),)))
    assert (caused["orders"] == caused["orders_alone"]).all()
    assert caused["caused"].sum() < 0


def test_anger_makes_leaving_likelier_and_a_repair_less_likely(firm):
    """In this order: repaired, content, angry; the programme holds those who are not attached already."""
    people, calm = firm.people, firm.state
    calm = calm._replace(grieved=calm.grieved * 0, relieved=calm.relieved * 0, member=calm.member & False)
    content = leaving_chance(people, calm)
    assert (leaving_chance(people, calm._replace(grieved=calm.grieved + 1)) > content).all()
    assert (leaving_chance(people, calm._replace(relieved=calm.relieved + 1)) < content).all()
    held = leaving_chance(people, calm._replace(member=~calm.member)) < content
    assert (held == ~people.heart).all()


def test_nobody_comes_back_and_nobody_orders_after_leaving(firm):
    """Who left for good has no later order, whatever is done."""
    story = firm
    for _ in range(6):
        story = story.live(
            Decision(campaigns=(Campaign(everyone(story), Channel.TELEPHONE, 0.10),), visits=everyone(story))
        )
    left = departures(story).dropna()
    assert len(left) > 20
    weeks_after = [(place + 1, each.week) for each in story.weeks for place in each.customer if place + 1 in left.index]
    gone = {int(place) + 1: each.week for each in story.weeks for place in each.left}
    assert all(week <= gone[customer] for customer, week in weeks_after)


def test_a_week_costs_its_decision_and_the_repairs_made(firm):
    """A repair is paid where a complaint was open, and only there."""
    open_complaints = int(firm.state.complains.sum())
    assert open_complaints > 0
    week = firm.live(Decision(campaigns=(Campaign((1, 2, 3), Channel.POST),), repairs=everyone(firm))).weeks[-1]
    assert week.cost == 3 * MESSAGE_COST[Channel.POST] + open_complaints * REPAIR_COST
    assert week.profit == week.margin.sum() - week.cost
