"""The table of a class's plans."""

from __future__ import annotations

from dataclasses import replace

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.pages.feedback import write_feedback
from crm_lessons.grading.pages.plans import ranked_plans
from crm_lessons.grading.row import Row, Status
from crm_lessons.questions.your_year.plan import QUESTION
from crm_lessons.text.language import Text


def row(name, scores):
    verdict = Verdict("plan", Outcome.PARTLY_CORRECT, 1, 6, Text(fr="…", en="…"))
    return Row(name, f"{name}.ipynb", "10_your_year", Status.GRADED, verdicts=(verdict,), answers={"plan": scores})


def test_plans_are_ranked_beside_the_house_rules(sheet):
    """By their mean over the worlds; equal plans share a rank and say that they are the same; what is no list of scores has no place."""
    asked = replace(sheet, questions=(QUESTION,))
    rows = [row("a", [0.2, 0.4]), row("b", [0.7, 0.9]), row("c", [0.2, 0.4]), row("d", [0, 0.0]), row("e", "x")]
    ranked = ranked_plans(rows, asked)
    assert [plan.row.name if plan.row else plan.rule.en.split()[0] for plan in ranked] == [
        "b", "those", "a", "c", "the", "d", "nobody", "by", "everybody",
    ]  # fmt: skip
    assert [plan.rank for plan in ranked if plan.row] == [1, 2, 2, 4]
    assert [plan.alike for plan in ranked if plan.row] == [0, 1, 1, 0]
    assert ranked[0].spread.fr == "de 0,70 à 0,90"
    assert ranked_plans(rows, sheet) == ranked_plans([], asked) == []


def test_a_student_reads_what_the_plan_earned_in_each_world(tmp_path):
    """In place of an answer as it was read, which a function does not have; the worst world first."""
    (file,) = write_feedback([row("a", [0.74, -0.187, 0.2])], tmp_path)
    page = file.read_text(encoding="utf-8")
    assert ["dans chaque monde" in page, "-0,19 · 0,20 · 0,74" in page, "telle qu" in page] == [True, True, False]
