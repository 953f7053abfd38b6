"""What is said of a sheet, held against the way a clean kernel would have run it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.rehearsal.clean_run import CleanRun, Stop
from crm_lessons.classroom.rehearsal.findings import Findings
from crm_lessons.classroom.rehearsal.saved import read_sheet
from crm_lessons.questions.catalogue import SHEETS

STEM = "02_pareto_abc"
NUMBER = {question: number for number, question in enumerate(SHEETS[STEM].by_id, 1)}
RIGHT = "✓ Juste."
NAME_ERROR = Stop("NameError", "name 'later' is not defined")
CHECK = "sheet.check(top_share=top_share)"


def _run(stops=None, student=None, **outcomes):
    """Return a run in which every answer is right, but for those named."""
    judged = dict.fromkeys(SHEETS[STEM].by_id, Outcome.CORRECT) | outcomes
    return CleanRun(stops or {}, None, judged, STEM, student, "fr")


def _said(path, run, student=None):
    findings = Findings(read_sheet(path), run, student).to_look_at
    return [text.in_language("fr").replace("\u202f", " ") for text in findings]


def test_a_sheet_that_gives_what_it_showed_has_no_finding(save):
    """Nothing is said where nothing differs."""
    assert _said(save("top_share = 0.7205", (CHECK, RIGHT)), _run()) == []


def test_a_name_defined_below_is_named_with_its_cell(save):
    """The commonest way in which a sheet passes here and fails there: said once, by the question."""
    path = save("top_share = later", (CHECK, RIGHT), "# a remark\nlater = 0.7205")
    stops = {1: NAME_ERROR, 2: Stop("NameError", "name 'top_share' is not defined")}
    (said,) = _said(path, _run(stops, top_share=Outcome.NOT_ATTEMPTED))
    assert said == (
        f"Question {NUMBER['top_share']} (`top_share`) : votre écran montre un bon résultat, mais depuis un redémarrage : pas encore répondu. "
        "Elle a besoin de `later`, qui n'est défini que plus bas, dans la cellule `later = 0.7205` : remontez cette cellule."
    )


@pytest.mark.parametrize(
    ("cells", "stop", "why"),
    [
        (["top_share = later"], NAME_ERROR, "`later`, qu'aucune cellule ne définit"),
        (["top_share = {}['ca']"], Stop("KeyError", "'ca'"), "Elle s'arrête sur une erreur : `KeyError: 'ca'`."),
        (["top_share = endless()"], Stop("KeyboardInterrupt", "", took_too_long=True), "n'avait pas fini"),
    ],
)
def test_a_cell_that_stops_says_why(save, cells, stop, why):
    """In plain words, whether a question shows the same or not."""
    assert why in _said(save(*cells, (CHECK, RIGHT)), _run({1: stop}, top_share=Outcome.NOT_ATTEMPTED))[0]
    (alone,) = _said(save(*cells), _run({1: stop}))
    assert alone.startswith(
        f"La cellule `{cells[0]}`, qui répond à la question {NUMBER['top_share']} (`top_share`), ne va pas jusqu'au bout. "
    )
    assert why in alone


def test_a_cell_that_another_one_drags_along_is_not_told_apart(save):
    """One fault is one sentence, the first; an answer that depends on it names the cell to mend."""
    path = save("ranked = 1 / 0", "later = ranked + 1", "top_share = ranked", (CHECK, RIGHT))
    dragged = Stop("NameError", "name 'ranked' is not defined")
    stops = {1: Stop("ZeroDivisionError", "division by zero"), 2: dragged, 3: dragged}
    question, cell = _said(path, _run(stops, top_share=Outcome.NOT_ATTEMPTED))
    assert "Elle a besoin de `ranked`, que la cellule `ranked = 1 / 0`, plus haut, ne lui donne pas." in question
    assert cell.startswith("La cellule `ranked = 1 / 0`")


@pytest.mark.parametrize("showed", [RIGHT, ""])
def test_an_answer_that_only_practice_gives_says_so(save, showed):
    """Whatever the screen showed, and it is not called empty besides; one that stands by itself needs no word of practice."""
    path = save("top_share = sheet.trial.total", (CHECK, showed))
    run = replace(_run(top_share=Outcome.NOT_ATTEMPTED), practised=frozenset({"top_share", "abc_table", "trial"}))
    (said,) = _said(path, run)
    assert said.startswith(f"Question {NUMBER['top_share']} (`top_share`) : la réponse s'appuie sur l'entraînement")


def test_a_value_that_changes_below_is_named(save):
    """The cell ran a second time after one below it: the screen shows what the file no longer gives."""
    path = save("rate = 0.2", ("top_share = rate", "", 5), (CHECK, RIGHT, 6), ("rate = 0.7205", "", 4))
    findings = Findings(read_sheet(path), _run(top_share=Outcome.INCORRECT))
    assert "`rate` change de valeur plus bas, dans la cellule `rate = 0.7205`" in findings.to_look_at[0].fr
    assert "`rate = 0.7205` l'a été avant" in " ".join(text.fr for text in findings.good_to_know)


def test_an_answer_whose_cell_is_gone_is_said_to_be(save):
    """The variable lived on in the kernel after its cell was deleted."""
    (said,) = _said(save((CHECK, RIGHT)), _run(top_share=Outcome.NOT_ATTEMPTED))
    assert "Aucune cellule ne donne plus de valeur à `top_share`" in said


def test_half_a_point_lost_is_a_difference_and_one_won_is_none(save):
    """From right to partly right there is something to look at; the other way it is only good to know."""
    lost = Findings(read_sheet(save("top_share = 80", (CHECK, RIGHT))), _run(top_share=Outcome.PARTLY_CORRECT))
    assert "juste en partie" in lost.to_look_at[0].fr
    won = Findings(read_sheet(save("top_share = 0.7205", (CHECK, "✗ À revoir."))), _run())
    assert won.to_look_at == []
    assert any("un résultat plus ancien" in text.fr for text in won.good_to_know)


def test_several_checks_of_one_cell_are_each_read(save):
    """One line an answer, under its name."""
    cell = ("sheet.check(top_share=top_share, gone=gone)", "top_share: ✓ Juste.\ngone: ✗ À revoir.")
    assert read_sheet(save(cell)).showed == {"top_share": "✓", "gone": "✗"}


def test_blanks_are_listed_by_number_and_name(save):
    """The student sees at a glance what is left."""
    run = _run(top_share=Outcome.NOT_ATTEMPTED, gone=Outcome.NOT_ATTEMPTED)
    assert _said(save("top_share = ..."), run) == [
        f"Sans réponse : questions {NUMBER['top_share']} (`top_share`), {NUMBER['gone']} (`gone`)."
    ]


def test_cells_that_were_never_run_are_said(save):
    """Some of them, or all."""
    assert "jamais lancées" in _said(save("x = 1", ("y = 2", "", None)), _run())[0]
    path = save()
    path.write_text(path.read_text().replace('"execution_count": 1', '"execution_count": null'))
    assert "Aucune cellule n'a été lancée" in _said(path, _run())[0]


@pytest.mark.parametrize(
    ("opened", "expected", "said"),
    [
        (None, "amina", "ouverte sans identifiant"),
        ("boris", "amina", "ouverte pour `boris`, alors que vous êtes `amina`"),
    ],
)
def test_a_sheet_for_nobody_or_for_somebody_else_is_said_first(save, opened, expected, said):
    """Another student's data give other answers."""
    assert said in _said(save(), _run(student=opened), expected)[0]


def test_the_right_student_is_not_mentioned(save):
    """Capitals and spaces are the same student."""
    assert _said(save(), _run(student="Amina "), "amina") == []


@pytest.mark.parametrize(
    ("run", "said"),
    [
        (CleanRun({}), "Aucune feuille n'est ouverte"),
        (CleanRun({}, ended_python=1), "La cellule `exit()` arrête Python"),
    ],
)
def test_a_run_that_comes_to_no_end_says_so(save, run, said):
    """Then nothing can be said of the answers."""
    (finding,) = _said(save("exit()"), run)
    assert said in finding
