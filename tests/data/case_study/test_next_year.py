"""2025, lived twice."""

from __future__ import annotations

import numpy as np
import pytest

from crm_lessons.data.case_study.next_year import live_next_year, team_lists
from crm_lessons.data.case_study.survey import first_numbers
from crm_lessons.data.company.past import draw_past
from crm_lessons.data.company.registrations import draw_records
from crm_lessons.data.variants import generator_of, sheet_data
from crm_lessons.questions.case_study.book import kept_records
from crm_lessons.world.decisions import Decision
from crm_lessons.world.truth import effect


@pytest.fixture(scope="module")
def past():
    return draw_past(generator_of("a test"))


def test_nobody_stands_on_two_lists(past):
    """Or the effect of one list could not be told from that of another."""
    everybody = np.concatenate([one.who for one in team_lists(past)])
    assert len(everybody) == len(set(everybody.tolist()))
    assert all(len(one.who) for one in team_lists(past))


def test_a_list_causes_with_the_others_what_it_causes_alone(past):
    """Karim's visits, lived without anybody else's gestures, bring the same dirhams customer by customer."""
    generator = generator_of("a test")
    draw_past(generator)
    numbers = first_numbers(draw_records(generator, past.market, past.purchases))
    year = live_next_year(past, numbers)
    karim = team_lists(past)[0]
    alone = effect(past.story, Decision(visits=tuple((karim.who + 1).tolist())))
    caused = year["margin"] - year["margin_alone"]
    assert caused[numbers[karim.who]].to_list() == alone["caused"].to_numpy()[karim.who].tolist()


def test_customers_are_named_by_the_number_that_is_kept():
    """A list can be read beside the cleaned order book."""
    data = sheet_data("09_case_study")
    assert set(data["next_year"].index) <= set(kept_records(data))
