"""The rehearsal where no second kernel can be started; what a page does with it is tried in tests/lite."""

from __future__ import annotations

import builtins
import os
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from attacks.paper import CLASSES

from crm_lessons import open_sheet
from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.kept.kept_file import KeptFile
from crm_lessons.classroom.kept.progress import progress_file
from crm_lessons.classroom.rehearsal.clean_run import CleanRun, Stop, clean_run
from crm_lessons.classroom.rehearsal.notebook_file import notebook_file
from crm_lessons.classroom.rehearsal.report import rehearse
from crm_lessons.classroom.rehearsal.same_python import run_in_same_python
from crm_lessons.classroom.rehearsal.saved import NotASheet, read_sheet

CHECK = ("sheet.check(top_share=top_share)", "✓ Juste.")
STEM = "02_pareto_abc"


def plain_stops(run: CleanRun) -> dict[int, Stop]:
    """Return the stops without the name that IPython gives the code of a cell."""
    return {
        place: replace(stop, message=re.sub(r" \(.*, line", " (line", stop.message))
        for place, stop in run.stops.items()
    }


@pytest.fixture
def in_a_page(monkeypatch):
    monkeypatch.setattr(sys, "platform", "emscripten")


def test_the_same_python_finds_what_a_new_kernel_finds(save):
    """A sheet with what is missing, what raises, what is no Python, a magic, a file of one's own and right answers: every stop and outcome."""
    path = save(
        "top_share = later", CHECK, "later = 0.7205", "1 / 0", "if", "%matplotlib inline", "import nothing_of_that_name",
        'ginis = [float(x) for x in open("mine.txt")]', "name = input()", "top_customers = 4", student=', student="zoé"',
    )  # fmt: skip
    here, elsewhere = run_in_same_python(read_sheet(path)), clean_run(read_sheet(path))
    assert plain_stops(here) == plain_stops(elsewhere)
    assert replace(here, stops={}) == replace(elsewhere, stops={})


def test_nothing_of_this_python_is_changed(save, capsys):
    """Its names, its folder, its main module, what it prints and what it remembers stay as they are, also where a cell leaves Python."""
    before = Path.cwd(), sys.modules["__main__"], builtins.input, os.environ["CRM_LESSONS_HOME"]
    run = run_in_same_python(read_sheet(save("print(1)", "import sys\nsys.exit()", "top_share = 0.7205")))
    assert run.outcomes["top_share"] is Outcome.CORRECT
    assert (Path.cwd(), sys.modules["__main__"], builtins.input, os.environ["CRM_LESSONS_HOME"]) == before
    assert capsys.readouterr().out == ""
    assert not progress_file().exists()


def test_a_figure_of_the_run_is_not_left_to_the_next_cell(save):
    """A notebook shows at the end of a cell whatever figure is open."""
    plt = pytest.importorskip("matplotlib.pyplot")
    mine = plt.figure().number
    run_in_same_python(read_sheet(save("import matplotlib.pyplot as plt", "plt.figure()")))
    assert plt.get_fignums() == [mine]


@pytest.mark.usefixtures("warm_kernels")
def test_a_file_is_read_without_nbformat(save, in_a_page, monkeypatch):
    """As JupyterLab writes it, texts as lists of lines; the report is that of a desktop."""
    path = save(CHECK, "top_share = 0.7205\nother = 1", student=', student="zoé"')
    monkeypatch.setitem(sys.modules, "nbformat", None)
    in_a_page_said = repr(rehearse(path, "fr", "zoé"))
    monkeypatch.undo()
    assert in_a_page_said == repr(rehearse(path, "fr", "zoé"))


@pytest.mark.parametrize("content", ["", "%PDF-1.7", "{}", "[]", '{"cells": [{}]}', '{"cells": []}'])
def test_another_file_is_met_in_words(tmp_path, in_a_page, content):
    """What was found, and what to give instead."""
    file = tmp_path / "file.ipynb"
    file.write_text(content)
    with pytest.raises(NotASheet, match="Donnez le fichier"):
        read_sheet(file)


@pytest.mark.parametrize(
    ("language", "said"), [("fr", "Redémarrez d'abord le noyau"), ("en", "First restart the kernel")]
)
def test_the_button_asks_for_a_restart(in_a_page, language, said):
    """There is no terminal to name, and no second kernel to promise."""
    shown = open_sheet(STEM, language=language).ready()._repr_mimebundle_()["text/plain"]
    assert said in shown
    assert "crm-lessons check" not in shown


def test_the_sheet_is_found_in_the_folder_of_the_kernel(in_a_page, monkeypatch, tmp_path):
    """Nobody names it there."""
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    monkeypatch.chdir(tmp_path)
    assert notebook_file(STEM) is None
    Path(f"{STEM}.ipynb").write_text("{}")
    assert notebook_file(STEM) == Path(f"{STEM}.ipynb")


def test_no_file_is_left_for_a_lock(in_a_page, tmp_path):
    """A closed page could not remove it, and whoever came after would wait."""
    file = KeptFile(tmp_path / "kept.json")
    assert file.change({"a": {"b": 1}})
    assert [one.name for one in tmp_path.iterdir()] == ["kept.json"]


ABC = "import pandas as pd\n" + CLASSES.replace("    ranked", '    getattr(sheet, "again")().check(3)\n    ranked', 1)


@pytest.mark.usefixtures("warm_kernels")
def test_practice_is_left_out_as_it_is_where_a_sheet_is_graded(save):
    """What the code shows of it, its run or a call, in a new kernel and here; afterwards one can practise again."""
    path = save(
        "top_share = 0.7205", "top_share = sheet.again()", "mine = {}\nmine['t'] = sheet.trial\nmine['t'].check(3)",
        "def trial_of(one):\n    return one.trial", "top_share = trial_of(sheet)\nasked = 1", "top_share = getattr(sheet, 'trial')", ABC,
    )  # fmt: skip
    for run in (run_in_same_python, clean_run):
        found = run(read_sheet(path))
        assert (found.stops, found.outcomes["top_share"]) == ({}, Outcome.CORRECT)
        assert found.outcomes["abc_by_revenue"] is Outcome.CORRECT
        assert {"top_share", "trial_of"} & found.practised == {"top_share"}
    assert open_sheet(STEM).again("top_share").check(0.5) is not None
