"""The tables of chapter 10: as plain for every student as the sheet says."""

from __future__ import annotations

import pytest

from crm_lessons.data.variants import lesson_data
from crm_lessons.data.your_year.worlds import ten_worlds
from crm_lessons.questions.your_year.measured import (
    LOSES,
    PAYS,
    UNDECIDABLE,
    break_even,
    caused,
    credited,
    groups,
    intervals,
    verdicts,
)
from crm_lessons.world.rules.house_rules import HOUSE_RULES
from crm_lessons.world.year import played, stakes

STEM = "10_your_year"


@pytest.fixture
def everybody(variants_of):
    """Return the lesson's tables and those of forty students."""
    return [lesson_data(STEM), *variants_of(STEM)]


def test_one_sector_pays_two_lose_and_the_smallest_is_open_above_the_threshold(everybody):
    """What the sheet states of the open sector is true of everybody's tables."""
    wrong = []
    for number, data in enumerate(everybody):
        table = groups(data["mailing"], "sector")
        smallest = str((table["n1"] + table["n0"]).idxmin())
        said = verdicts(data)
        right = (
            sorted(said.values()) == sorted([PAYS, LOSES, LOSES, UNDECIDABLE])
            and said[smallest] == UNDECIDABLE
            and intervals(table)["uplift"][smallest] > break_even(data["brief"])
        )
        wrong += [] if right else [(number, said)]
    assert not wrong


def test_the_report_credits_far_more_than_was_caused(everybody):
    """In everybody's mailing the credited margin is ten times what was caused, or the mailing did harm."""
    assert all(credited(data["mailing"]) > 10 * caused(data["mailing"]) for data in everybody)


def test_the_budget_pays_for_two_acts_whole_and_for_a_part_of_the_third(everybody):
    """After the best act and the next, what is left is a whole number of the third, and fewer than could be done."""
    for data in everybody:
        acts, left = data["acts"], int(data["brief"]["budget"])
        order = (acts["brings"] / acts["cost"]).sort_values(ascending=False).index
        for name in order[:2]:
            left -= acts["cost"][name] * acts["available"][name]
        assert left % acts["cost"][order[2]] == 0
        assert 0 < left // acts["cost"][order[2]] < acts["available"][order[2]]
        assert acts["brings"][order[3]] > acts["cost"][order[3]]
        assert acts["brings"][order[4]] < acts["cost"][order[4]]


def test_a_world_of_the_lesson_s_ten_is_still_played_as_it_was():
    """What is stored of the last world is what playing it gives today."""
    stored = ten_worlds()
    world = stakes(int(stored.index[-1]))
    assert (world.alone, world.best) == tuple(stored[["alone", "best"]].iloc[-1])
    again = {name: round(100 * world.score(played(world.story, rule).profit)) for name, rule in HOUSE_RULES.items()}
    assert again == stored[list(HOUSE_RULES)].iloc[-1].to_dict()
