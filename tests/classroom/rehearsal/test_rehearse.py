"""A real sheet in a real clean kernel."""

from __future__ import annotations

import os

import pytest

from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.kept.progress import progress_file
from crm_lessons.classroom.rehearsal.clean_run import clean_run
from crm_lessons.classroom.rehearsal.report import rehearse
from crm_lessons.classroom.rehearsal.saved import NotASheet, read_sheet

CHECK = ("sheet.check(top_share=top_share)", "✓ Juste.")


@pytest.mark.usefixtures("warm_kernels")
def test_a_sheet_is_run_from_a_restart_and_left_as_it_is(save):
    """What is defined below is missing, a file of one's own is said to be missing, and nothing is written anywhere."""
    path = save(
        "top_share = later", CHECK, "later = 0.7205", 'class_shares = [float(x) for x in open("mine.txt")]', student=', student="zoé"'
    )  # fmt: skip
    (path.parent / "mine.txt").write_text("0.1\n0.2\n")
    before = {file: file.read_bytes() for file in path.parent.iterdir()}
    report = rehearse(path, language="en", student="zoé")
    assert not report.all_well
    assert "It needs `later`, which is defined only below, in cell `later = 0.7205`: move that cell up." in repr(report)
    assert "The file `mine.txt` will not be there when the sheet is graded" in repr(report)
    assert "<code>later = 0.7205</code>" in report._repr_html_()
    assert {file: file.read_bytes() for file in path.parent.iterdir()} == before
    assert not progress_file().exists()


@pytest.mark.usefixtures("warm_kernels")
def test_a_cell_that_never_ends_is_stopped_and_one_that_asks_gets_nothing(save):
    """As in the grader; the next cells are run all the same."""
    run = clean_run(
        read_sheet(save("import time\nwhile True: time.sleep(0.1)", "name = input()", "top_share = 0.7205")),
        seconds_a_cell=3,
    )
    assert run.stops[1].took_too_long
    assert 2 not in run.stops
    assert run.outcomes["top_share"] is Outcome.CORRECT


def test_a_cell_that_ends_python_is_named(save):
    """No other cell can be tried after it."""
    run = clean_run(read_sheet(save("import os\nos._exit(1)", "top_share = 0.7205")))
    assert (run.ended_python, run.outcomes) == (1, None)


@pytest.mark.parametrize(
    "content", ["", "%PDF-1.7", "{}", '{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}']
)
def test_another_file_is_met_in_words(tmp_path, content):
    """What was found, and what to give instead."""
    file = tmp_path / "file.ipynb"
    file.write_text(content)
    with pytest.raises(NotASheet, match="Donnez le fichier"):
        read_sheet(file)


def test_a_file_that_is_not_there_is_met_in_words(tmp_path):
    """The system's own reason is part of the sentence."""
    with pytest.raises(NotASheet, match=os.strerror(2)):
        read_sheet(tmp_path / "nowhere.ipynb")
