"""The shelf of chapter 2: right answers in every reasonable form, wrong ones met by name, absurd ones survived."""

from __future__ import annotations

import json
import math
from decimal import Decimal
from fractions import Fraction
from importlib.resources import files

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import abc_analysis, abc_summary, largest_customers, pareto_analysis
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind
from crm_lessons.text.numbers import number, percent

SHEET = SHEETS["02_pareto_abc"]
COURSE = sheet_data(SHEET.stem)
AMINA = sheet_data(SHEET.stem, "amina")
JUDGED = [question for question in SHEET.questions if question.kind is not Kind.TEXT]
IDS = [question.id for question in JUDGED]
STUDENTS = [f"student-{number:03d}" for number in range(0, 220, 4)]


class AlwaysTrue:
    """Claims to be equal to anything, and to be any number."""

    def __eq__(self, other):
        return True

    __hash__ = object.__hash__

    def __float__(self):
        return 0.8

    def __iter__(self):
        return iter([1, 16, 2, 20])

    def __len__(self):
        return 4


class ForgedFloat(float):
    def __eq__(self, other):
        return True

    __hash__ = float.__hash__

    def __sub__(self, other):
        return 0.0

    __rsub__ = __sub__


def worked_answers(data, language="fr"):
    """Run the worked solutions of the chapter on some data, as a student who reads them would."""
    code = json.loads((files("crm_lessons.classroom") / "worked" / f"{SHEET.stem}.json").read_text(encoding="utf-8"))
    names = {"pd": pd} | {name: table.copy() for name, table in data.items()}
    for question in SHEET.questions:
        exec(code[question.id][language], names)
    return {question.id: names[question.id] for question in SHEET.questions}


@pytest.mark.parametrize("question", SHEET.questions, ids=lambda question: question.id)
@pytest.mark.parametrize("data", [COURSE, AMINA], ids=["course", "amina"])
def test_an_untouched_blank_is_no_mistake(question, data):
    """`...` has not been answered; nothing else is said of it."""
    verdict = check_answer(question, ..., data)
    assert (verdict.outcome, verdict.points, verdict.max_points) == (Outcome.NOT_ATTEMPTED, 0, question.points)


def test_a_function_without_a_body_is_no_mistake():
    """The blank of a function is a function that returns nothing."""

    def abc_by_revenue(revenue, limits): ...

    def with_docstring(revenue, limits):
        """Return the class of each customer."""

    for blank in (abc_by_revenue, with_docstring):
        assert check_answer(SHEET["abc_by_revenue"], blank, COURSE).outcome is Outcome.NOT_ATTEMPTED


@pytest.mark.parametrize("student", [None, *STUDENTS])
def test_the_worked_solution_is_right_on_everybody_s_data(student):
    """The course's own tables and every student's variant: full points for each question, the text for the teacher."""
    data = sheet_data(SHEET.stem, student)
    answers = worked_answers(data)
    verdicts = {question.id: check_answer(question, answers[question.id], data) for question in SHEET.questions}
    wrong = {name: verdict for name, verdict in verdicts.items() if verdict.outcome is not Outcome.CORRECT}
    assert list(wrong) == ["recommendation"]
    assert wrong["recommendation"].outcome is Outcome.FOR_THE_TEACHER
    assert wrong["recommendation"].mistake is None


def revenue_by_hand(revenue, limits):
    """The method without pandas, as a careful beginner writes it."""
    classes, cumulated = {}, 0.0
    for customer, amount in sorted(revenue.items(), key=lambda pair: -pair[1]):
        share_before = cumulated / revenue.sum()
        classes[customer] = "A" if share_before < limits[0] else "B" if share_before < limits[1] else "C"
        cumulated += amount
    return classes


OTHER_FORMS = {
    "top_customers": [
        lambda d: pareto_analysis(d["pareto_revenue"]).top_customers,
        lambda d: d["pareto_revenue"].nlargest(4),
        lambda d: d["pareto_revenue"].nlargest(4).index,
        lambda d: np.array(sorted(d["pareto_revenue"].nlargest(4).index)),
        lambda d: [str(customer) for customer in d["pareto_revenue"].nlargest(4).index],
        lambda d: tuple(f"Client {customer}" for customer in d["pareto_revenue"].nlargest(4).index),
        lambda d: d["pareto_revenue"].nlargest(4).to_dict(),
        lambda d: d["pareto_revenue"].nlargest(4).to_frame(),
        lambda d: d["pareto_revenue"].nlargest(4).reset_index(),
        lambda d: pd.Series(d["pareto_revenue"].nlargest(4).index),
    ],
    "top_share": [
        lambda d: np.float32(pareto_analysis(d["pareto_revenue"]).top_share),
        lambda d: round(pareto_analysis(d["pareto_revenue"]).top_share, 4),
        lambda d: Fraction(int(d["pareto_revenue"].nlargest(4).sum()), 1_000_000),
        lambda d: Decimal(str(pareto_analysis(d["pareto_revenue"]).top_share)),
        lambda d: np.array([pareto_analysis(d["pareto_revenue"]).top_share]),
        lambda d: pd.Series({"share": pareto_analysis(d["pareto_revenue"]).top_share}),
    ],
    "cumulative_table": [
        lambda d: pareto_analysis(d["pareto_revenue"]).table,
        lambda d: pareto_analysis(d["pareto_revenue"]).table.reset_index(),
        lambda d: pareto_analysis(d["pareto_revenue"]).table.rename(
            columns={"revenue": "Chiffre d'affaires", "share": "Part", "cumulative_share": "part cumulée"}
        ),
        lambda d: pareto_analysis(d["pareto_revenue"]).table.round(3),
        lambda d: pareto_analysis(d["pareto_revenue"].iloc[::-1]).table,
    ],
    "abc_classes": [
        lambda d: abc_analysis(d["abc_revenue"]),
        lambda d: abc_analysis(d["abc_revenue"])["abc_class"],
        lambda d: abc_analysis(d["abc_revenue"])["abc_class"].astype(str).to_dict(),
        lambda d: {k: set(g.index) for k, g in abc_analysis(d["abc_revenue"]).groupby("abc_class", observed=True)},
        lambda d: abc_analysis(d["abc_revenue"]).reset_index(),
        lambda d: abc_analysis(d["abc_revenue"]).groupby("abc_class", observed=True).groups,
        lambda d: {
            name: d["abc_revenue"].sort_values(ascending=False).iloc[cut]
            for name, cut in {"A": slice(2), "B": slice(2, 8), "C": slice(8, None)}.items()
        },
        lambda d: {
            f"classe {k}": g.index for k, g in abc_analysis(d["abc_revenue"]).groupby("abc_class", observed=True)
        },
        lambda d: {
            customer: [its_class] for customer, its_class in abc_analysis(d["abc_revenue"])["abc_class"].items()
        },
        lambda d: {
            k.lower(): list(g.index) for k, g in abc_analysis(d["abc_revenue"]).groupby("abc_class", observed=True)
        },
        lambda d: {
            f"Classe {k}"[-1]: g.index for k, g in abc_analysis(d["abc_revenue"]).groupby("abc_class", observed=True)
        },
    ],
    "class_shares": [
        lambda d: abc_summary(abc_analysis(d["abc_revenue"]))["revenue_share"],
        lambda d: tuple(abc_summary(abc_analysis(d["abc_revenue"]))["revenue_share"]),
        lambda d: abc_summary(abc_analysis(d["abc_revenue"]))["revenue_share"].to_numpy(),
        lambda d: dict(abc_summary(abc_analysis(d["abc_revenue"]))["revenue_share"]),
        lambda d: abc_summary(abc_analysis(d["abc_revenue"]))["revenue_share"].iloc[::-1],
        lambda d: dict(reversed(list(abc_summary(abc_analysis(d["abc_revenue"]))["revenue_share"].items()))),
    ],
    "who_is_right": [
        lambda d: "C",
        lambda d: " c) ",
        lambda d: "Les deux : chaque réponse est juste pour la convention qu'elle nomme.",
        lambda d: "both: each answer is right for the convention that it names",
    ],
    "ginis": [
        lambda d: np.round(SHEET["ginis"].expected(d), 2),
        lambda d: tuple(SHEET["ginis"].expected(d)),
        lambda d: pd.Series(SHEET["ginis"].expected(d), index=["pareto", "abc"]),
        lambda d: dict(zip(["abc_revenue", "pareto_revenue"], reversed(SHEET["ginis"].expected(d)), strict=True)),
    ],
    "what_gini_says": [lambda d: "B", lambda d: np.str_("b")],
    "best_by_margin": [lambda d: list(reversed(SHEET["best_by_margin"].expected(d)))],
    "real_top_share": [lambda d: round(SHEET["real_top_share"].expected(d), 3)],
    "customers_for_80": [
        lambda d: float(SHEET["customers_for_80"].expected(d)),
        lambda d: np.int64(SHEET["customers_for_80"].expected(d)),
    ],
    "still_top": [lambda d: np.float64(SHEET["still_top"].expected(d))],
    "abc_by_revenue": [
        lambda d: revenue_by_hand,
        lambda d: lambda revenue, limits: abc_analysis(revenue, revenue_limits=limits),
        lambda d: (
            lambda r, limits: {
                name: list(g.index)
                for name, g in abc_analysis(r, revenue_limits=limits).groupby("abc_class", observed=True)
            }
        ),
    ],
}


@pytest.mark.parametrize(
    ("question", "form"),
    [(SHEET[name], form) for name, forms in OTHER_FORMS.items() for form in forms],
    ids=lambda value: getattr(value, "id", "form"),
)
@pytest.mark.parametrize("data", [COURSE, AMINA], ids=["course", "amina"])
def test_the_same_answer_in_another_form_is_right(question, form, data):
    """A list for a set, a numpy number for a float, French words for English ones: the answer counts, not its clothes."""
    verdict = check_answer(question, form(data), data)
    assert verdict.outcome is Outcome.CORRECT, verdict
    assert verdict.points == question.points


def test_every_judged_question_has_another_right_form():
    """No question is right in one way only."""
    assert set(OTHER_FORMS) == set(IDS)


MET_BY_ANOTHER_NAME_ON_THE_COURSE_TABLE = {("top_share", "the_others")}
RIGHT_ON_THE_COURSE_TABLE = {("top_share", "the_model"), ("abc_classes", "limits_60_90_included")}


@pytest.mark.parametrize(
    ("question", "mistake"),
    [(question, mistake) for question in JUDGED for mistake in question.mistakes],
    ids=lambda value: getattr(value, "id", None) or value.name,
)
@pytest.mark.parametrize("data", [COURSE, AMINA], ids=["course", "amina"])
def test_a_known_mistake_is_met_by_its_own_sentence(question, mistake, data):
    """What the mistake produces is named and met; on the course's round figures two of them happen to be right."""
    verdict = check_answer(question, mistake.produces(data), data)
    key = (question.id, mistake.name)
    if data is COURSE and key in RIGHT_ON_THE_COURSE_TABLE:
        assert verdict.outcome is Outcome.CORRECT
    elif data is COURSE and key in MET_BY_ANOTHER_NAME_ON_THE_COURSE_TABLE:
        assert verdict.mistake not in (None, mistake.name)
    else:
        assert (verdict.mistake, verdict.message) == (mistake.name, mistake.message)
        assert verdict.points < question.points


@pytest.mark.parametrize("student", STUDENTS)
def test_no_mistake_is_right_by_chance_on_a_student_s_data(student):
    """On every variant each wrong way gives a wrong answer, and one that is recognised."""
    data = sheet_data(SHEET.stem, student)
    for question in JUDGED:
        if question.kind is Kind.FUNCTION:
            continue
        for mistake in question.mistakes:
            verdict = check_answer(question, mistake.produces(data), data)
            assert verdict.outcome in (Outcome.INCORRECT, Outcome.PARTLY_CORRECT), (question.id, mistake.name)
            assert verdict.mistake is not None


ABSURD = {
    "nothing": None,
    "true": True,
    "text": "abc",
    "number as text": "0.8",
    "empty text": "",
    "list": [1, 2, 3],
    "empty list": [],
    "empty dict": {},
    "empty set": set(),
    "empty series": pd.Series([], dtype=float),
    "empty table": pd.DataFrame(),
    "nested": [[1, 2], [3]],
    "nan": float("nan"),
    "list of nan": [float("nan")] * 3,
    "inf": float("inf"),
    "minus zero": -0.0,
    "huge int": 10**400,
    "huge float": 1e308,
    "complex": 1 + 2j,
    "long list": list(range(200_000)),
    "long text": "x" * 100_000,
    "always true": AlwaysTrue(),
    "always true inside": [AlwaysTrue()] * 4,
    "always true in a dict": {AlwaysTrue(): AlwaysTrue()},
    "always true in a series": pd.Series([AlwaysTrue()] * 20, index=range(1, 21)),
    "forged float": ForgedFloat(0.123),
    "a class": AlwaysTrue,
    "a function": lambda *anything: AlwaysTrue(),
    "a raising function": lambda *anything: 1 / 0,
    "a table": pd.DataFrame({"revenue": ["a", None], "share": [AlwaysTrue(), 1]}),
    "a wide table": pd.DataFrame(np.zeros((2, 60_000))),
    "a two-way index": pd.DataFrame({"revenue": [1.0]}, index=pd.MultiIndex.from_tuples([(1, 2)])),
    "dates": pd.to_datetime(["2024-01-01"]),
    "bytes": b"abc",
    "a huge fraction": Fraction(10**400),
    "a signalling nan": Decimal("sNaN"),
    "customers only": pd.DataFrame({"customer": [1, 2, 3]}),
    "ten million letters": "x" * 10_000_000,
    "a wide mapping": {name: range(90_000) for name in range(4)},
}


@pytest.mark.parametrize("question", SHEET.questions, ids=lambda question: question.id)
@pytest.mark.parametrize("absurd", ABSURD.values(), ids=ABSURD)
def test_an_absurd_answer_is_survived_and_earns_nothing(question, absurd):
    """Nothing raises, nothing is forged, and it is never the check that failed."""
    verdict = check_answer(question, absurd, COURSE)
    assert verdict.outcome not in (Outcome.CORRECT, Outcome.PARTLY_CORRECT, Outcome.CHECK_FAILED)
    assert verdict.points == 0
    assert verdict.message.fr
    assert verdict.message.en


@pytest.mark.parametrize("question", JUDGED, ids=IDS)
@pytest.mark.parametrize("absurd", ["nan", "empty list", "huge int", "always true", "nothing"])
def test_what_cannot_be_read_says_so(question, absurd):
    """A value of the wrong kind is unreadable, not wrong: the sentence names the variable and what it holds."""
    verdict = check_answer(question, ABSURD[absurd], COURSE)
    assert verdict.outcome is Outcome.UNREADABLE
    assert question.id in verdict.message.fr


def _figures(expected) -> set[str]:
    """The expected number as a message might let it slip, in full and rounded, in both languages."""
    values = [expected] if isinstance(expected, float | int) else [v for v in expected if isinstance(v, float)]
    written = set()
    for value in values:
        for language in ("fr", "en"):
            written |= {number(value, language, decimals) for decimals in (2, 3, 4)}
            written |= {percent(value, language, decimals) for decimals in (0, 1, 2)}
        written.add(repr(value))
    return written


@pytest.mark.parametrize(
    "question", [q for q in JUDGED if q.kind in (Kind.RATE, Kind.COUNT, Kind.ORDERED_LIST)], ids=lambda q: q.id
)
def test_no_sentence_gives_the_answer_away(question):
    """Whatever a student tries, the expected value is in no message and in no hint, in neither language."""
    figures = _figures(question.expected(AMINA))
    tries = [*ABSURD.values(), *(mistake.produces(AMINA) for mistake in question.mistakes), 0.01, 0.99, 7, 12345]
    messages = [check_answer(question, one, AMINA).message for one in tries]
    for text in [*messages, *question.hints]:
        for language in ("fr", "en"):
            said = text.in_language(language)
            assert not [figure for figure in figures if figure in said]


def test_a_percentage_for_a_rate_is_the_right_number_in_another_unit():
    """80 for 0.80 earns half and a word about units, on every rate."""
    for question in JUDGED:
        if question.kind is Kind.RATE:
            verdict = check_answer(question, 100 * question.expected(COURSE), COURSE)
            assert verdict.outcome is Outcome.PARTLY_CORRECT
            assert verdict.points == question.points / 2
            assert "pourcentage" in verdict.message.fr


def test_a_mistake_in_percent_is_still_that_mistake():
    """22.5 is one customer's share, written as a percentage."""
    verdict = check_answer(SHEET["top_share"], 22.5, COURSE)
    assert verdict.mistake == "one_customer"


@pytest.mark.parametrize(
    ("name", "answer", "mistake"),
    [("class_shares", [60, 30, 10], "the_model"), ("class_shares", [10, 30, 60], "shares_of_customers")],
)
def test_a_list_of_mistaken_percentages_is_still_that_mistake(name, answer, mistake):
    """60, 30, 10 are the model's figures whether or not they are divided by a hundred."""
    assert check_answer(SHEET[name], answer, COURSE).mistake == mistake


@pytest.mark.parametrize(
    ("name", "answer"),
    [("still_top", 0.43), ("still_top", 0.42), ("real_top_share", 0.60), ("class_shares", [0.6, 0.32, 0.09])],
)
def test_a_right_answer_rounded_too_early_earns_most_of_its_points(name, answer):
    """Two decimals are too few, and that is all there is to say."""
    verdict = check_answer(SHEET[name], answer, COURSE)
    assert verdict.points == SHEET[name].points * 0.75
    assert verdict.message.fr == "Arrondi trop tôt : gardez au moins trois décimales."


def test_a_table_in_percent_or_rounded_earns_its_part():
    """Both share columns in percent earn half, as any right number in another unit; rounded to two decimals, more."""
    table = pareto_analysis(COURSE["pareto_revenue"]).table[["revenue", "share", "cumulative_share"]]
    percent_table = table.assign(share=100 * table["share"], cumulative_share=100 * table["cumulative_share"])
    assert check_answer(SHEET["cumulative_table"], percent_table, COURSE).points == 1.5
    assert check_answer(SHEET["cumulative_table"], table.round(2), COURSE).points == 2.25


def test_a_share_above_one_is_no_share():
    """62.5 is neither too large nor too small: it is not a share, and the denominator is asked after."""
    message = check_answer(SHEET["top_share"], 62.4, COURSE).message.fr
    assert "entre 0 et 1" in message
    assert "trop" not in message


def test_a_function_without_return_is_told_so():
    """Work was done, nothing came back: that is not an empty place."""

    def forgets(revenue, limits):
        revenue.sort_values()

    verdict = check_answer(SHEET["abc_by_revenue"], forgets, COURSE)
    assert verdict.outcome is Outcome.INCORRECT
    assert "return" in verdict.message.fr


def test_a_function_that_exits_costs_its_case_only():
    """`exit()` inside a function is an error of that function, not the end of the session."""

    def leaves(revenue, limits):
        raise SystemExit

    assert check_answer(SHEET["abc_by_revenue"], leaves, COURSE).outcome is Outcome.INCORRECT


def test_an_unrecognised_number_says_on_which_side_it_is():
    """Too large or too small, and where to look; no more."""
    high = check_answer(SHEET["top_share"], 0.93, COURSE)
    low = check_answer(SHEET["top_share"], 0.41, COURSE)
    assert "trop grand" in high.message.fr
    assert "trop petit" in low.message.fr
    assert (high.outcome, high.mistake) == (Outcome.INCORRECT, None)


def test_most_of_a_set_earns_most_of_its_points():
    """Three right out of four, nothing too many: three quarters of two points."""
    three = pareto_analysis(COURSE["pareto_revenue"]).top_customers[:3]
    verdict = check_answer(SHEET["top_customers"], three, COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 1.5)


def test_a_class_left_out_is_said():
    """Classes for A and B only: twelve customers have none."""
    classes = {1: "A"} | dict.fromkeys(abc_analysis(COURSE["abc_revenue"]).index[2:8], "B")
    verdict = check_answer(SHEET["abc_classes"], classes, COURSE)
    assert verdict.outcome is Outcome.INCORRECT
    assert "in your answer: 13." in verdict.message.en


def test_a_customer_in_two_classes_is_named():
    """A contradiction inside the answer is the student's to resolve."""
    verdict = check_answer(SHEET["abc_classes"], {"A": [5, 19], "B": [5]}, COURSE)
    assert verdict.outcome is Outcome.UNREADABLE
    assert "5" in verdict.message.fr


def test_a_function_that_fails_in_one_kind_of_case_is_told_which():
    """Right but for the customer without purchases: five cases of six, and the kind of the sixth, never its figures."""

    def forgets_zero(revenue, limits):
        return revenue_by_hand(revenue[revenue > 0], limits)

    verdict = check_answer(SHEET["abc_by_revenue"], forgets_zero, COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 3.25)
    assert "un client sans achat" in verdict.message.fr


@pytest.mark.parametrize("student", [None, *STUDENTS[::5]])
def test_no_hidden_input_has_two_right_answers(student):
    """A right function whose sort shuffles equal customers is right on everybody's data, whatever is drawn."""

    def shuffles_equals(revenue, limits):
        return revenue_by_hand(revenue.iloc[::-1], limits)

    data = sheet_data(SHEET.stem, student)
    for seed in range(3):
        generator = np.random.Generator(np.random.PCG64(seed))
        verdict = check_answer(SHEET["abc_by_revenue"], shuffles_equals, data, generator)
        assert verdict.outcome is Outcome.CORRECT


def test_a_mistake_written_otherwise_is_the_same_mistake():
    """The crossing customer dropped to the lower class, by hand and with a sort that shuffles equal customers."""

    def drops_the_crossing(revenue, limits):
        ranked = revenue.iloc[::-1].sort_values(ascending=False)
        cumulative = ranked.cumsum() / ranked.sum()
        return {k: "A" if v <= limits[0] else "B" if v <= limits[1] else "C" for k, v in cumulative.items()}

    for seed in range(5):
        generator = np.random.Generator(np.random.PCG64(seed))
        verdict = check_answer(SHEET["abc_by_revenue"], drops_the_crossing, COURSE, generator)
        assert (verdict.mistake, verdict.points) == ("crossing_excluded", 2)


def test_a_function_may_spoil_its_input():
    """Each case is handed over as a copy: a function that changes its argument harms nobody."""

    def spoils(revenue, limits):
        classes = abc_analysis(revenue, revenue_limits=limits)["abc_class"]
        revenue.iloc[:] = 0
        return classes

    assert check_answer(SHEET["abc_by_revenue"], spoils, COURSE).outcome is Outcome.CORRECT


def test_hidden_inputs_differ_with_the_generator():
    """What a look-up table learnt in the notebook is worth nothing to the grader."""
    seen = []

    def spy(revenue, limits):
        seen.append(revenue.sum())
        return {}

    for seed in (1, 2):
        check_answer(SHEET["abc_by_revenue"], spy, COURSE, np.random.Generator(np.random.PCG64(seed)))
    half = len(seen) // 2
    assert seen[:half] != seen[half:]


TEXT = SHEET["recommendation"]


@pytest.mark.parametrize(
    ("written", "mistake"),
    [
        ("Il faut mieux servir les clients A, qui font 60 %.", "too_short"),
        (("Je donnerais aux grands clients un interlocuteur attitré et une revue régulière, car ils pèsent lourd, tout en "
         "développant ceux du milieu pour que nous dépendions moins des premiers."), "no_figure"),
        (("Nous devrions consacrer 60 % du temps aux deux premiers comme la méthode le suggère, puis surveiller chaque "
         "trimestre ce que cela rapporte avant de décider de la suite pour tous les autres."), "nobody_named"),
        (("Les deux clients de la classe A font 60 % du chiffre d'affaires : je leur donnerais un interlocuteur attitré. Le "
         "risque est de dépendre encore plus du client 19, qui pèse déjà 35 % à lui seul."), None),
    ],
)  # fmt: skip
def test_a_text_goes_to_the_teacher_with_a_word_for_its_author(written, mistake):
    """No program marks a text; it is kept, and what it plainly lacks is said."""
    verdict = check_answer(TEXT, written, COURSE)
    assert (verdict.outcome, verdict.points, verdict.mistake) == (Outcome.FOR_THE_TEACHER, 0, mistake)


@pytest.mark.parametrize("blank", ["", "   ", "...", "…", "\n"])
def test_an_empty_text_is_not_an_answer(blank):
    """Dots and spaces mean that nothing is written yet."""
    assert check_answer(TEXT, blank, COURSE).outcome is Outcome.NOT_ATTEMPTED


def test_the_lesson_quotes_what_its_data_say():
    """Lesson 2 says: 60 % and 89 customers in the order book, 42.5 % stay, and by margin 5, 19, 15 and 9 come first."""
    accounts = COURSE["accounts"]
    margin = accounts["revenue"] - accounts["cost_of_goods"] - accounts["cost_to_serve"]
    assert round(SHEET["real_top_share"].expected(COURSE), 2) == 0.60
    assert SHEET["customers_for_80"].expected(COURSE) == 89
    assert SHEET["still_top"].expected(COURSE) == 0.425
    assert largest_customers(margin) == [5, 19, 15, 9]
    assert margin[2] == 0
    assert math.isclose(abc_summary(abc_analysis(COURSE["abc_revenue"]))["revenue"]["C"], 85_000)
