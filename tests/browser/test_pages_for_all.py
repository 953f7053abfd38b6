"""Pages that leave the workbook, such as a student's feedback, keep nobody out (WCAG 2.2, AA, as far as axe-core sees)."""

from __future__ import annotations

import pytest
from in_lab.barriers import barriers

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.pages.class_report import write_class_report
from crm_lessons.grading.pages.feedback import write_feedback
from crm_lessons.grading.row import Row, Status
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.student.wire import encode
from crm_lessons.text.language import Text

pytestmark = pytest.mark.xdist_group("browser")

SAID = Text(fr="Triez `revenue` *d'abord*.", en="Sort `revenue` *first*.")


def graded(student: str, place: int) -> Row:
    """Return a submission that shows every outcome, and an answer."""
    verdicts = tuple(
        Verdict(question, outcome, 1, 2, SAID, "unsorted")
        for question, outcome in zip(
            (
                "top_customers",
                "top_share",
                "cumulative_table",
                "abc_by_revenue",
                "class_shares",
                "recommendation",
                "still_top",
            ),
            Outcome,
            strict=False,
        )
    )
    answers = {"top_share": encode(place / 10), "recommendation": encode("Garder les deux.\nPrendre un vendeur.")}
    return Row(student, f"{student}.ipynb", "02_pareto_abc", Status.GRADED, verdicts=verdicts, answers=answers)


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The feedback page of a student, and the report on a class with everything that a report can say."""
    folder = tmp_path_factory.mktemp("pages")
    unread = Row("p9", "p9.ipynb", "", Status.UNREADABLE, Text(fr="ce fichier est un PDF", en="this file is a PDF"))
    rows = [*(graded(f"p{place}", place) for place in range(9)), unread]
    feedback = write_feedback(rows, folder)[0]
    write_class_report(rows, Rules(), folder / "report.html")
    return [feedback, folder / "report.html"]


def test_a_barrier_is_found_where_one_is(window):
    """A field without a name and words that are hardly seen: what finds nothing elsewhere finds both, and by a selector one of them."""
    page = window.new_page()
    page.set_content(
        "<html lang=en><title>t</title><main><input><p style='color: #ddd; background: #fff'>Pale words</p></main>"
    )
    assert sorted(one.partition(":")[0] for one in barriers(page)) == ["color-contrast", "label"]
    assert [one.partition(":")[0] for one in barriers(page, "main > p")] == ["color-contrast"]
    page.context.close()


def test_feedback_and_the_class_report_keep_nobody_out(window, pages):
    """In daylight and in the dark."""
    page = window.new_page()
    found = {}
    for file in pages:
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            page.goto(file.as_uri())
            found[file.name, scheme] = barriers(page)
    page.context.close()
    assert found == {key: [] for key in found}
