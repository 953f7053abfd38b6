"""`sheet.again`: other numbers each time, a series of successes, and nothing that touches the sheet."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from IPython.core.interactiveshell import InteractiveShell

from crm_lessons.classroom.panel import Notice
from crm_lessons.classroom.practice.trial import NotDrawn
from crm_lessons.classroom.sheet import open_sheet
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.asked import asked

STEM = "02_pareto_abc"


def right(trial):
    """Return the right answer to `top_share` on the numbers of a trial."""
    return trial.pareto_revenue.loc[list(trial.top_customers)].sum() / trial.pareto_revenue.sum()


def series(sheet, question="top_share"):
    return sheet._progress.of(question).again


def test_each_answered_draw_gives_way_to_another_and_none_is_the_sheet_s_own():
    """The numbers stay until they have been answered; without an identifier they are not the sheet's either."""
    for student in (None, "ada"):
        sheet = open_sheet(STEM, "fr", student=student)
        first, again = sheet.again("top_share"), sheet.again("top_share")
        assert first.pareto_revenue.equals(again.pareto_revenue)
        again.check(0.1)
        then = sheet.again("top_share")
        tables = [first.pareto_revenue, then.pareto_revenue, sheet.data("pareto_revenue")]
        tables.append(sheet_data(STEM)["pareto_revenue"])
        assert not any(one.equals(other) for place, one in enumerate(tables[:2]) for other in tables[place + 1 :])


def test_another_opening_of_the_sheet_goes_on_where_the_last_one_was():
    """A restart forgets neither the series nor which numbers come next; another student has others."""
    sheet = open_sheet(STEM, "fr", student="ada")
    trial = sheet.again("top_share")
    trial.check(right(trial))
    expected = sheet.again("top_share").pareto_revenue
    reopened = open_sheet(STEM, "en", student="Ada ")
    assert series(reopened).in_a_row == 1
    assert reopened.again("top_share").pareto_revenue.equals(expected)
    assert not open_sheet(STEM, "fr", student="bo").again("top_share").pareto_revenue.equals(expected)


def test_a_series_counts_what_is_right_in_a_row():
    """The same answer twice counts once, a draw that is won counts no more, what cannot be read says nothing."""
    sheet = open_sheet(STEM, "fr")
    for given, expected in (
        ([0.5, 0.5], (1, 0, 0)),
        ([...], (1, 0, 0)),
        (["?"], (1, 0, 0)),
        ([right, right, 0.2], (2, 1, 1)),
        ([right], (3, 2, 2)),
        ([0.3, right], (5, 3, 1)),
    ):
        trial = sheet.again("top_share")
        for answer in given:
            trial.check(answer(trial) if callable(answer) else answer)
        known = series(sheet)
        assert (known.answers, known.right, known.in_a_row) == expected


def test_practice_earns_and_costs_nothing():
    """Points, attempts and the solution of the sheet stay what they were."""
    sheet = open_sheet(STEM, "fr")
    sheet.check(top_share=0.5)
    before = repr(sheet.progress())
    trial = sheet.again("top_share")
    said = [repr(trial.check(0.2)), repr(trial.check(right(trial)))]
    assert repr(sheet.progress()) == before
    assert all("ne change aucun point" in words for words in said)
    sheet.forget()
    assert series(sheet).answers == 0


def test_without_a_name_comes_what_one_knows_least():
    """Never right comes first, then the shortest series, then what was practised longest ago."""
    sheet = open_sheet(STEM, "fr")
    assert not sheet.again()._draw.asked.is_printed, "the figures that the course prints are the same each time"
    progress = sheet._progress
    for question in sheet.question_ids:
        progress.record_practice(question, right=question != "gone", draw=0)
    assert sheet.again()._draw.question.id == "gone"
    progress.record_practice("gone", right=True, draw=1)
    for question in sheet.question_ids:
        if question not in ("ginis", "gone"):
            progress.record_practice(question, right=True, draw=1)
    assert sheet.again()._draw.question.id == "ginis"


def test_what_the_course_prints_is_said_to_stay_as_it_is(capsys):
    """Who asks for a printed question by its name learns that its numbers do not change."""
    open_sheet(STEM, "fr").again("printed_share")
    said = capsys.readouterr().out
    assert "le cours imprime" in said
    open_sheet(STEM, "fr").again("top_share")
    assert "le cours imprime" not in capsys.readouterr().out


def test_tables_are_attributes_and_a_slip_in_their_name_is_met():
    """The trial offers what the question needs; a name that is not there is answered with the one that is."""
    trial = open_sheet(STEM, "en").again("top_share")
    assert {"check", "pareto_revenue", "top_customers"} <= set(dir(trial))
    with pytest.raises(NotDrawn, match="pareto_revenue"):
        _ = trial.pareto_revenu
    assert isinstance(trial.check(top_share=0.5), Notice)
    assert "top_share" in repr(trial)


def test_the_trial_at_hand_is_the_last_one():
    """What the button asks, `sheet.trial` answers; before the first question it asks one."""
    sheet = open_sheet(STEM, "fr")
    drawn = [name for name in sheet.question_ids if not asked(STEM, name).is_printed]
    assert sheet.trial._draw.question.id == drawn[0]
    assert sheet.again("gone") is sheet.trial


def test_practice_among_the_names_of_the_sheet_is_told_with_a_wrong_answer(monkeypatch):
    """Who overwrites a table of the sheet learns it from the next wrong answer, and by its name."""
    sheet = open_sheet(STEM, "fr")
    trial = sheet.again("top_share")
    notebook = InteractiveShell()
    notebook.user_ns["pareto_revenue"] = sheet.data("pareto_revenue")
    monkeypatch.setattr("IPython.get_ipython", lambda: notebook)
    assert "entraînement" not in repr(sheet.check(top_share=0.123))
    notebook.user_ns["pareto_revenue"] = trial.pareto_revenue
    said = repr(sheet.check(top_share=0.1234))
    assert "pareto_revenue" in said
    assert "entraînement" in said


def test_a_file_that_a_hand_has_spoilt_begins_a_new_series():
    """Nothing in the kept file stands in the way of practice, and the rest of it is kept."""
    sheet = open_sheet(STEM, "fr")
    sheet.check(top_share=0.5)
    sheet.again("top_share").check(0.5)
    file = Path(os.environ["CRM_LESSONS_HOME"]) / "progress.json"
    kept = json.loads(file.read_text(encoding="utf-8"))
    for spoilt in (None, 3, {"answers": -1}, {"in_a_row": "many"}, {"last": 2}):
        kept[STEM]["top_share"]["again"] = spoilt
        file.write_text(json.dumps(kept), encoding="utf-8")
        assert (series(sheet).answers, sheet._progress.of("top_share").attempts) in {(0, 1), (0, 0)}
        sheet.again("top_share").check(0.25)
