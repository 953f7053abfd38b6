"""Three students of chapter 2, each with their own data; one of them hands in answers of another."""

from dataclasses import replace
from functools import cache

import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.data.variants import sheet_data, variant_key
from crm_lessons.grading.pages.similarity import fits
from crm_lessons.grading.row import Row, Status
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.student.wire import encode
from crm_lessons.questions.catalogue import SHEETS

STEM = "02_pareto_abc"
SHEET = SHEETS[STEM]
RULES = Rules(salt="secret")
ASKED = ("abc_classes", "ginis", "who_is_right", "joined_share", "real_top_share")


drawn_once = cache(sheet_data)


def data(student: str) -> dict:
    return drawn_once(STEM, student, variant_key(STEM, student, RULES.salt))


def right(student: str) -> dict[str, object]:
    """Return the right answers on a student's data."""
    return {name: SHEET[name].expected(data(student)) for name in ASKED}


def row(student: str, answers: dict[str, object]) -> Row:
    """Return the row of a student who gave these answers."""
    verdicts = tuple(check_answer(SHEET[name], answer, data(student)) for name, answer in answers.items())
    return Row(
        student, student, STEM, Status.GRADED, verdicts=verdicts, answers={k: encode(v) for k, v in answers.items()}
    )


@pytest.fixture(autouse=True)
def _drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crm_lessons.grading.pages.similarity.sheet_data", drawn_once)


@pytest.fixture(scope="module")
def right_rows() -> list[Row]:
    return [row(student, right(student)) for student in ("ana", "bob", "zoe")]


def test_answers_that_fit_anothers_data_are_named(right_rows: list[Row]) -> None:
    """The pair, in the direction in which it was found, and the questions; a choice or a small count is no sign."""
    ana, bob, _ = right_rows
    (found,) = fits([ana, bob, row("zoe", right("bob"))], SHEET, RULES)
    assert (found.author.student, found.other.student) == ("zoe", "bob")
    assert found.questions == ("abc_classes", "ginis", "real_top_share")


def test_answers_fit_even_where_the_other_did_not_give_them(right_rows: list[Row]) -> None:
    """Somebody may have worked on another's data without the other."""
    ana = row("ana", dict.fromkeys(ASKED, 0.5))
    found = fits([ana, row("zoe", right("ana"))], SHEET, RULES)
    assert [(fit.author.student, fit.other.student) for fit in found] == [("zoe", "ana")]


def test_right_answers_are_nobody_elses(right_rows: list[Row]) -> None:
    """A class that works well has nothing to be looked at together."""
    assert fits(right_rows, SHEET, RULES) == []


def test_the_mistake_of_another_on_the_others_data_is_a_sign() -> None:
    """The same wrong numbers as a neighbour, where one's own data would have given others."""
    ways = {name: SHEET[name].mistakes[-1].produces for name in ("ginis", "cumulative_table", "best_by_margin")}
    wrong = {name: way(data("bob")) for name, way in ways.items() if way}
    found = fits([row("bob", wrong), row("zoe", wrong)], SHEET, RULES)
    assert [(fit.author.student, fit.other.student) for fit in found] == [("zoe", "bob")]


def test_one_mistake_made_by_two_on_their_own_data_is_no_sign() -> None:
    """A class that was taught the same wrong way makes the same mistake, each with numbers of their own."""
    ways = {
        name: next(one.produces for one in SHEET[name].mistakes if one.produces)
        for name in ("abc_classes", "ginis", "real_top_share")
    }
    rows = [row(student, {name: way(data(student)) for name, way in ways.items()}) for student in ("ana", "bob", "zoe")]
    assert fits(rows, SHEET, RULES) == []


def test_one_question_is_not_enough(right_rows: list[Row]) -> None:
    """Chance may do it."""
    ana, bob, _ = right_rows
    copied = row("zoe", {**right("zoe"), "ginis": right("bob")["ginis"]})
    assert fits([ana, bob, copied], SHEET, RULES) == []


def test_a_rounded_number_is_no_sign(right_rows: list[Row]) -> None:
    """Three digits are soon the same; what counts agrees much closer than a mark asks for."""
    ana, bob, _ = right_rows
    rounded = right("bob")
    rounded["real_top_share"] = round(rounded["real_top_share"], 3)
    (found,) = fits([ana, bob, row("zoe", rounded)], SHEET, RULES)
    assert "real_top_share" not in found.questions


def test_without_variants_nobody_is_compared(right_rows: list[Row]) -> None:
    """Equal answers to equal data say nothing."""
    assert fits([right_rows[0], row("zoe", right("ana"))], SHEET, Rules()) == []


def test_an_answer_that_cannot_be_read_stops_nothing(right_rows: list[Row]) -> None:
    """A record that was changed by hand, an answer of another kind, a question of an older sheet: they fit nobody."""
    eve = row("zoe", right("bob"))
    broken = replace(eve, answers={**eve.answers, "ginis": {"type": "nonsense"}, "abc_classes": encode("x")})
    older = replace(broken, verdicts=(*broken.verdicts, replace(broken.verdicts[0], question="of_an_older_sheet")))
    assert fits([right_rows[1], older], SHEET, RULES) == []
