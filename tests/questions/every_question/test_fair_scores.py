"""What is earned follows what is right, on every question: one more right part, or a mistake that is recognised, never costs points."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from in_each_sheet import in_each_sheet

from crm_lessons.checking.agreement import Stopped
from crm_lessons.checking.check import check_answer
from crm_lessons.checking.judges import judge_of, judge_of_function
from crm_lessons.checking.kinds.mappings import classes_of
from crm_lessons.checking.mistakes import recognise
from crm_lessons.checking.places import differing, places_of
from crm_lessons.checking.points.chance import needs_no_knowledge
from crm_lessons.checking.points.credit import earned, points_for
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind
from crm_lessons.text.language import Text

QUESTIONS = [
    (stem, question)
    for stem, sheet in SHEETS.items()
    for question in sheet.questions
    if question.kind not in (Kind.TEXT, Kind.CHOICE, Kind.FIGURE, Kind.PLAN)
]
WITH_PARTS = (Kind.SET, Kind.ORDERED_LIST, Kind.MAPPING, Kind.SERIES, Kind.TABLE, Kind.FUNCTION)
in_parts = in_each_sheet((stem, question) for stem, question in QUESTIONS if question.kind in WITH_PARTS)
STRANGE = -987.25
"""A number that is nobody's answer, and no rate."""


@pytest.fixture(params=["in a sample", pytest.param("in full", marks=pytest.mark.proof)])
def in_full(request):
    """Return whether every start is tried, each step of the way, on everybody's data, or some of each on one student's."""
    return request.param == "in full"


@pytest.fixture
def each_asked(in_full, students, data_of, worked_out):
    """Return the function that yields a question with a student's data, its judge and the right answer as it is read."""

    def asked(stem, question):
        for reader in (None, *students) if in_full and question.kind is not Kind.FUNCTION else ["amina"]:
            data = data_of(stem, reader)
            once = worked_out(question, data)
            judge = judge_for(once, data)
            yield once, data, judge, judge.read(once.expected(data))

    return asked


def judge_for(question, data):
    """Return the judge of a question, with the notebook's own inputs where the answer is a function."""
    if question.kind is Kind.FUNCTION:
        return judge_of_function(question, data, np.random.Generator(np.random.PCG64(0)))
    return judge_of(question)


def points_of(question, given, truth, data, judge):
    """Return the points of an answer that was read, as the check gives them."""
    agreement = judge.compare(given, truth)
    if agreement.complete:
        return question.points
    known = None if agreement.explained else recognise(question, given, data, judge)
    return points_for(question, earned(question, given, truth, agreement, known, data, judge))


def starts(question, truth, judge):
    """Yield wrong answers, as they are read: each known mistake, rates in percent and rounded, those of mistakes too, and nonsense."""
    for mistake in question.mistakes:
        made = judge.read(mistake.produces({}))
        yield mistake.name, made
        if question.kind in (Kind.ORDERED_LIST, Kind.SERIES):
            yield f"{mistake.name} in percent", each_value(question, made, in_percent)
            yield f"{mistake.name} rounded", each_value(question, made, rounded)
    if question.kind in WITH_PARTS:
        yield "in percent", each_value(question, truth, in_percent)
        yield "rounded", each_value(question, truth, rounded)
        yield "nonsense", each_value(question, truth, lambda value: STRANGE)
    if question.kind is Kind.TABLE:
        yield "a row", truth.iloc[:1]
        yield "rows twice and a stranger", pd.concat([truth, truth, truth.iloc[:1].set_axis([("nowhere", 0)])])


def in_percent(value):
    return 100 * value if 0 <= value <= 1 else value


def rounded(value):
    return round(value, 2)


def each_value(question, answer, change):
    """Return an answer with each of its values changed: numbers by `change`, words into a stranger's."""
    match question.kind:
        case Kind.SET:
            return frozenset(("nowhere", label) for label in answer)
        case Kind.ORDERED_LIST:
            return [change(value) if isinstance(value, float) else ("nowhere", value) for value in answer]
        case Kind.MAPPING:
            return classes_of(dict.fromkeys(answer.by_customer, "nowhere"))
        case Kind.SERIES:
            return {name: change(value) for name, value in answer.items()}
        case Kind.TABLE:
            return answer.map(change)
        case Kind.FUNCTION:
            return [Stopped(Text(fr="…", en="…"))] * len(answer)


def repairs(question, given, truth, generator):
    """Yield an answer again and again, each time with one more part right, in any order, until it is the right one."""
    match question.kind:
        case Kind.SET:
            wrong, missing = sorted(given - truth, key=str), sorted(truth - given, key=str)
            for place in range(max(len(wrong), len(missing))):
                given = (given - {*wrong[place : place + 1]}) | {*missing[place : place + 1]}
                yield given
        case Kind.ORDERED_LIST | Kind.FUNCTION:
            if len(given) != len(truth):
                return
            for place in generator.permutation(len(truth)):
                given = [*given[:place], truth[place], *given[place + 1 :]]
                yield given
        case Kind.MAPPING:
            yield from (classes_of(each) for each in by_name(given.by_customer, truth.by_customer, generator))
        case Kind.SERIES:
            yield from by_name(given, truth, generator)
        case Kind.TABLE if {*truth} <= {*given}:
            of_these_rows = sorted(given.index, key=str) == sorted(truth.index, key=str)
            yield from by_cell(question, given, truth, generator) if of_these_rows else by_row(given[[*truth]], truth)


def by_name(given, truth, generator):
    """Yield named values, one more of them right each time; what has no name in the right answer goes."""
    names = [*dict.fromkeys([*given, *truth])]
    for place in generator.permutation(len(names)):
        others = {name: value for name, value in given.items() if name != names[place]}
        given = others | ({names[place]: truth[names[place]]} if names[place] in truth else {})
        yield given


def by_cell(question, given, truth, generator):
    """Yield tables, one more cell right each time, beside the same name; last in the right order where it counts."""
    given = given[[*truth]] if question.in_order else given.loc[truth.index, [*truth]]
    beside_their_names = truth.loc[given.index]
    for place in generator.permutation(given.size):
        row, column = divmod(int(place), given.shape[1])
        given = given.copy()
        given.iloc[row, column] = beside_their_names.iloc[row, column]
        yield given
    yield truth


def by_row(given, truth):
    """Yield tables, each with one more of the right rows, then with one row fewer of those that are no right ones."""
    for label in truth.index:
        rows = given[given.index != label]
        rows = pd.concat([truth.loc[[label]], rows])
        right = [row for row in truth.index if row in rows.index]
        given = pd.concat([rows.loc[right], rows[[row not in truth.index for row in rows.index]]])
        yield given
    while len(given) > len(truth):
        given = given.iloc[:-1]
        yield given


def some_of(steps, generator, in_full):
    """Return all steps, or the first and one more."""
    return steps if in_full or len(steps) < 3 else [*steps[:1], steps[int(generator.integers(1, len(steps)))]]


TABLES = [(stem, question) for stem, question in QUESTIONS if question.kind is Kind.TABLE]


@in_each_sheet(TABLES)
def test_right_rows_of_a_table_earn_their_part(stem, question, data_of):
    """Half of the rows right, or only half of them there, is about half; one row too many costs little, one cell less."""
    data = data_of(stem, "amina")
    truth = judge_of(question).read(question.expected(data))
    half = len(truth) // 2
    wrong = truth.copy()
    wrong.iloc[half:] = STRANGE
    one_cell = truth.copy()
    one_cell.iloc[-1, -1] = STRANGE
    given = {
        "half": wrong,
        "half there": truth.iloc[:half],
        "twice": pd.concat([truth, truth.iloc[-1:]]),
        "cell": one_cell,
    }
    share = {name: check_answer(question, each, data).points / question.points for name, each in given.items()}
    most = half / len(truth) + 0.01
    assert 0 < share["half"] <= most
    assert 0 < share["half there"] <= most
    assert most < share["twice"] < 1
    assert share["twice"] <= share["cell"] < 1


@in_parts
def test_one_more_right_part_never_earns_less(stem, question, each_asked, every_case, in_full):
    """From each mistake, from percentages, roundings and nonsense, part after part, to the right answer.

    On the way from one class to the other all may stand in one: that needs no knowledge, and earns nothing.
    """
    generator = np.random.default_rng(len(question.id))
    with every_case() as case:
        for asked, data, judge, truth in each_asked(stem, question):
            for name, start in some_of([*starts(asked, truth, judge)], generator, in_full):
                with case(name):
                    steps = [start, *repairs(asked, start, truth, generator)]
                    points = [
                        points_of(asked, each, truth, data, judge)
                        for each in some_of(steps, generator, in_full)
                        if not needs_no_knowledge(asked, each, truth, data, judge)
                    ]
                    assert points == sorted(points)


IN_NUMBERS = [(stem, question) for stem, question in QUESTIONS if question.kind in (Kind.ORDERED_LIST, Kind.SERIES)]


@in_each_sheet(IN_NUMBERS)
def test_a_mistake_in_percent_or_rounded_earns_no_less_where_one_place_is_right(stem, question, data_of, every_case):
    """Where it is made everywhere, it is recognised in percent and rounded, too."""
    data, judge = data_of(stem, "amina"), judge_of(question)
    truth = judge.read(question.expected(data))
    with every_case() as case:
        for mistake in [one for one in question.mistakes if one.credit]:
            made = judge.read(mistake.produces(data))
            for way, change in (("in percent", lambda rate: 100 * rate), ("rounded", lambda rate: round(rate, 2))):
                with case(mistake.name, way):
                    start = each_value(question, made, change)
                    points = points_of(question, start, truth, data, judge)
                    for one in each_with_one_right(question, start, truth):
                        assert points_of(question, one, truth, data, judge) >= points


def each_with_one_right(question, given, truth):
    """Yield an answer with one of its places right, for each of the places; nothing where it has other places."""
    if question.kind is Kind.SERIES and given.keys() == truth.keys():
        yield from (given | {name: truth[name]} for name in truth)
    if question.kind is Kind.ORDERED_LIST and len(given) == len(truth):
        yield from ([*given[:place], truth[place], *given[place + 1 :]] for place in range(len(truth)))


@in_parts
def test_to_be_diagnosed_never_costs(stem, question, each_asked, every_case, in_full):
    """A known mistake earns no less than nonsense in the same places, which no sentence explains."""
    generator = np.random.default_rng(len(question.id))
    with every_case() as case:
        for asked, data, judge, truth in each_asked(stem, question):
            nonsense = each_value(asked, truth, lambda value: STRANGE)
            for mistake in some_of([*asked.mistakes], generator, in_full):
                with case(mistake.name):
                    made = judge.read(mistake.produces(data))
                    other = as_wrong(asked, truth, nonsense, differing(asked, truth, made))
                    assert points_of(asked, made, truth, data, judge) >= points_of(asked, other, truth, data, judge)


def as_wrong(question, truth, nonsense, wrong):
    """Return the right answer with nonsense in these places, or everywhere where an answer has no such places."""
    match question.kind:
        case Kind.SET:
            return (truth - wrong) | {("nowhere", label) for label in wrong - truth}
        case Kind.ORDERED_LIST if wrong <= {*range(len(truth))}:
            return [nonsense[place] if place in wrong else value for place, value in enumerate(truth)]
        case Kind.FUNCTION:
            cases = {number for number, _ in wrong}
            return [nonsense[place] if place in cases else value for place, value in enumerate(truth)]
        case Kind.MAPPING:
            classes = nonsense.by_customer | {name: its for name, its in truth.by_customer.items() if name not in wrong}
            return classes_of(classes | dict.fromkeys(wrong - classes.keys(), "nowhere"))
        case Kind.SERIES:
            known = {name: STRANGE if name in wrong else value for name, value in truth.items()}
            return known | dict.fromkeys(wrong - truth.keys(), STRANGE)
        case Kind.TABLE if all(isinstance(part, tuple) for part in wrong):
            return truth.apply(lambda c: c.where([(row, c.name) not in wrong for row in truth.index], STRANGE))
    return nonsense


def shifted(kind, answer, step):
    """Return an answer with each value one place up or down; the one at the end stands twice."""

    def moved(values):
        values = list(values)
        return [*values[1:], values[-1]] if step > 0 else [values[0], *values[:-1]]

    match kind:
        case Kind.ORDERED_LIST:
            return moved(answer)
        case Kind.SERIES:
            return dict(zip(answer, moved(answer.values()), strict=True))
        case Kind.MAPPING:
            return classes_of(dict(zip(answer.by_customer, moved(answer.by_customer.values()), strict=True)))
        case Kind.TABLE:
            return answer.apply(lambda column: pd.Series(moved(column), index=column.index))


@pytest.mark.parametrize("step", [1, pytest.param(-1, marks=pytest.mark.proof)])
@in_parts
def test_one_shift_of_all_places_earns_less_than_half(stem, question, each_asked, step):
    """Slices off by one move every value to its neighbour's place; where most neighbours are equal, most values stay right."""
    kind = question.returns if question.kind is Kind.FUNCTION else question.kind
    if kind not in (Kind.ORDERED_LIST, Kind.SERIES, Kind.MAPPING, Kind.TABLE):
        return
    for asked, data, judge, truth in each_asked(stem, question):
        of_a_function = asked.kind is Kind.FUNCTION
        given = [shifted(kind, each, step) for each in truth] if of_a_function else shifted(kind, truth, step)
        places = {*places_of(asked, truth)}
        if 2 * len(differing(asked, given, truth) & places) > len(places):
            assert points_of(asked, given, truth, data, judge) < asked.points / 2


@pytest.mark.parametrize("sizes", [(1, 3, 16), (4, 4, 12), (4, 6, 10), (1, 7, 12), (2, 7, 11), (3, 5, 12), (4, 12, 4)])
@pytest.mark.parametrize("reader", [None, "amina", "bilal"])
def test_classes_of_the_wrong_size_earn_less_than_half(sizes, reader, data_of):
    """Ranked rightly and cut elsewhere: most customers stand right, and the classes are others."""
    data, question = data_of("02_pareto_abc", reader), SHEETS["02_pareto_abc"]["abc_classes"]
    ranked = list(question.expected(data).index)
    a, b, _ = sizes
    given = {"A": ranked[:a], "B": ranked[a : a + b], "C": ranked[a + b :]}
    assert check_answer(question, given, data).points < question.points / 2
    off_by_one = {"A": ranked[1:3], "B": ranked[3:9], "C": ranked[9:]}
    assert check_answer(question, off_by_one, data).points < question.points / 2
