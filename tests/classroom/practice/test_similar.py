"""`sheet.similar`: the same question worked on other numbers, after an attempt."""

from __future__ import annotations

from crm_lessons.classroom.panel import Notice
from crm_lessons.classroom.sheet import open_sheet

STEM = "02_pareto_abc"


def test_an_example_is_proposed_where_no_mistake_is_recognised():
    """A mistake that is known has its own sentence; a letter comes from no computation."""
    sheet = open_sheet(STEM, "fr")
    assert 'sheet.similar("top_share")' in repr(sheet.check(top_share=0.777))
    assert 'sheet.similar("top_share")' in sheet.check(top_share=0.777)._repr_html_()
    for answers in ({"top_share": 0.2}, {"who_is_right": "a"}, {"top_share": ...}, {"recommendation": "Non."}):
        assert "similar" not in repr(sheet.check(**answers))


def test_a_question_that_is_not_built_yet_is_checked_all_the_same(monkeypatch):
    """An author who tries a new question before building it gets its verdict, and no proposal."""
    monkeypatch.setattr("crm_lessons.questions.asked.record._questions", lambda stem: {})
    said = repr(open_sheet(STEM, "fr").check(top_share=0.777))
    assert "À revoir" in said
    assert "similar" not in said


def test_an_example_opens_after_an_attempt_or_on_the_student_s_word():
    """As the worked solution does, one attempt earlier."""
    sheet = open_sheet(STEM, "en")
    assert isinstance(sheet.similar("top_share"), Notice)
    assert "top_share" in repr(sheet.similar("top_share", anyway=True))
    sheet.check(top_share=0.777)
    assert not isinstance(sheet.similar("top_share"), Notice)


def test_a_right_number_in_another_unit_needs_no_example():
    """The sentence says what is left to do; an example of the whole computation would say that it was wrong."""
    sheet = open_sheet(STEM, "fr")
    revenue = sheet.data("pareto_revenue")
    share = revenue.nlargest(len(revenue) // 5).sum() / revenue.sum()
    assert "pourcentage" in repr(sheet.check(top_share=100 * share))
    assert "similar" not in repr(sheet.check(top_share=100 * share))


def test_each_step_stands_with_what_it_gives():
    """First the tables, then every line of the worked answer, each followed by its result."""
    words = repr(open_sheet(STEM, "fr").similar("top_customers", anyway=True))
    places = [
        words.index(part)
        for part in ("`pareto_revenue`", "ranked =", "`ranked`", "top_customers = set", "`top_customers = {")
    ]
    assert places == sorted(places)


def test_a_function_is_shown_at_work_without_its_code():
    """Its code would be the answer."""
    words = repr(open_sheet(STEM, "fr").similar("abc_by_revenue", anyway=True))
    assert "(0.8, 0.95)" in words
    assert "return" not in words


def test_an_answer_that_no_number_changes_is_not_given_away():
    """The letter of a choice would be the sheet's own."""
    assert isinstance(open_sheet(STEM, "fr").similar("who_is_right", anyway=True), Notice)
    assert isinstance(open_sheet(STEM, "fr").similar("which_data", anyway=True), Notice)
