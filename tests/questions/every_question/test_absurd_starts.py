"""An earlier answer that is no attempt at its question is no start: from it nothing follows, on any pair of any sheet."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.follow_on import Earlier
from crm_lessons.checking.judges import judge_of
from crm_lessons.checking.mistakes import recognise
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

LINKS = [
    (sheet, question, name) for sheet in SHEETS.values() for question in sheet.questions for name in question.follows
]
each_link = pytest.mark.parametrize(
    ("sheet", "question", "earlier"), LINKS, ids=[f"{question.id}-from-{name}" for _, question, name in LINKS]
)
INVENTED = ["moon", "sun", "vega", "rigel", "atair"]


def absurd(kind, expected):
    """Yield starts that are no attempts: invented names, one value everywhere, next to nothing, far too much."""
    match kind:
        case Kind.RATE | Kind.NUMBER:
            yield from (0, 1, 1e-9, 0.1, 1 - 1e-9, -0.5, 1.5, 1e300, math.inf, math.nan, -math.inf)
            return
        case Kind.SET:
            yield from ([], {"moon"}, set(INVENTED), {0}, {-1, -2, -3, -4}, set(range(1000)), {10**12})
            yield [{1, 2, 3, 4}, {5, 6, 7, 8}]
            yield {1} if len(expected) > 2 else {1, "moon"}
            return
        case Kind.MAPPING:
            customers = list(expected.index)
            yield from (dict.fromkeys(customers, one) for one in "ABCD")
            yield {"A": ["moon"], "B": ["sun"], "C": INVENTED[2:]}
            yield {"A": customers[:1], "B": customers[1:2], "C": customers[2:3]}
            yield {"X": customers[:3], "Y": customers[3:6], "Z": customers[6:]}
            yield {"A": [*customers[:3], "moon"], "B": customers[3:6], "C": customers[6:]}
            return
        case Kind.TABLE:
            for values in ([1, 2, 3, 4, 5], [0] * 5, [1e-9 * n for n in range(5)], [-n for n in range(5)]):
                yield pd.DataFrame({"recency_days": values}, index=list(expected.index))
                yield pd.DataFrame(dict.fromkeys(expected, values), index=list(expected.index))
                yield pd.DataFrame(dict.fromkeys(expected, values), index=INVENTED)
            return
    labels = list(expected.index) if kind is Kind.SERIES else range(len(expected))
    size = len(labels)
    for numbers in (
        [0.0] * size,
        [0.5] * size,
        [1.0] * size,
        [0.2 + 1e-7] + [0.0] * (size - 1),
        [0.2 + 1e-9 * n for n in range(size)],
        [0.2 - 1e-9 * n for n in range(size)],
        [1e-6 * (n + 1) for n in range(size)],
        [-0.1 * (n + 1) for n in range(size)],
        [1e300] * size,
        [math.nan] * size,
        [math.inf] * size,
    ):
        yield dict(zip(labels, numbers, strict=True)) if kind is Kind.SERIES else numbers
        if kind is Kind.SERIES:
            yield dict(zip(INVENTED, numbers, strict=False))
    if kind is Kind.SERIES:
        yield from ({"moon": 0.9, "sun": 0}, {"x": 0.5}, {labels[0]: 0.5})


@each_link
def test_nothing_follows_from_an_absurd_start(sheet, question, earlier, data_of):
    """What such a start leads to is handed in beside it, and is judged on the data alone."""
    before = sheet[earlier]
    judge = judge_of(before)
    for student in (None, "amina"):
        data = data_of(sheet.stem, student)
        alone = {}
        for start in absurd(before.kind, before.expected(data)):
            try:
                own = judge.read(start)
                answer = question.follows[earlier](data, own)
            except Exception:  # a start that cannot be read, or leads nowhere
                continue
            if answer is None or recognise(before, own, data, judge) is not None:
                continue
            verdict = check_answer(question, answer, data, earlier=Earlier(sheet, {earlier: start}))
            assert verdict.follows is None, start
            alone[str(start)] = verdict == check_answer(question, answer, data)
        assert all(alone.values())


@pytest.mark.parametrize("place", range(4))
def test_no_letter_follows_from_rates_thought_up_for_it(place, data_of):
    """Four rates of the right size with the lowest where one wants it, and the letter of that place with the right reason."""
    sheet = SHEETS["01_crm_process"]
    for student in (None, "amina"):
        data = data_of(sheet.stem, student)
        right = sheet["best_thousand"].expected(data)
        rates = [0.3, 0.25, 0.2, 0.35]
        rates[place] = 0.1
        answer = "abcd"[place] + right[1]
        verdict = check_answer(sheet["best_thousand"], answer, data, earlier=Earlier(sheet, {"step_rates": rates}))
        assert verdict.points == (answer == right)


@pytest.mark.parametrize("chosen", [{1}, {5}, {1, 3}, {2, 3, 4, 5}])
def test_no_groups_follow_from_rates_thought_up_for_them(chosen, data_of):
    """Uplifts of the right size above the threshold where one wants them, and these groups."""
    sheet = SHEETS["04_scoring"]
    uplifts = {group: 0.4 if group in chosen else 0.01 for group in range(1, 6)}
    earlier = Earlier(sheet, {"uplifts": uplifts})
    verdict = check_answer(sheet["whom_to_write"], chosen, data_of(sheet.stem, None), earlier=earlier)
    right = sheet["whom_to_write"].expected(data_of(sheet.stem, None))
    assert verdict.follows is None
    assert verdict.points <= verdict.max_points * len(chosen & right) / len(right)


def test_one_slip_in_an_earlier_answer_goes_on_counting(data_of):
    """Three rates of four right, and the letter that they lead to, for the right reason."""
    sheet = SHEETS["01_crm_process"]
    data = data_of(sheet.stem, None)
    rates = [*sheet["step_rates"].expected(data)[:3], 0.9]
    verdict = check_answer(sheet["best_thousand"], "c4", data, earlier=Earlier(sheet, {"step_rates": rates}))
    assert (verdict.follows, verdict.points) == ("step_rates", verdict.max_points)
