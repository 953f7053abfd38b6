"""Grading on the desk: what it tells, what it keeps, and what it says when something is in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_lessons.desk import grading_panel
from crm_lessons.grading.gradebook.record import GRADEBOOK, Record

NOTES = "notes"


def told(desk, words):
    return words(desk.grading.screen.widget.value)


def test_a_graded_class_is_told_in_sentences(graded, words, tmp_path):
    """How many, which are special, what waits for the teacher, and how well the code was shut in."""
    desk = graded()
    heard = told(desk, words)
    assert heard.startswith(f"3 copies. Résultats : {tmp_path / NOTES}")
    assert "2 notées · 1 illisible" in heard
    assert "réponses à lire par vous, sans points d'ici là : 2" in heard
    assert "isolation " in heard
    assert desk.grading.start.disabled is False
    assert desk.grading.bar.widget.layout.display == "none"


def test_the_bar_moves_with_each_submission(opened):
    """One step a submission, up to all of them."""
    desk, steps = opened(), []
    desk.grading.bar.bar.observe(lambda change: steps.append(change.new), names="value")
    desk.grading.start.click()
    assert steps == [1, 2, 3]
    assert desk.grading.bar.bar.max == 3


def test_a_class_that_is_stopped_goes_on_where_it_stopped(opened, words, monkeypatch):
    """The kernel's stop button loses nothing that was graded."""
    desk = opened()
    advance = desk.grading.bar.advance

    def stopped() -> None:
        advance()
        raise KeyboardInterrupt

    monkeypatch.setattr(desk.grading.bar, "advance", stopped)
    desk.grading.start.click()
    assert told(desk, words).startswith("Arrêté. Ce qui était fait est gardé")
    monkeypatch.setattr(desk.grading.bar, "advance", advance)
    desk.grading.start.click()
    assert "déjà notées, reprises telles quelles : 1" in told(desk, words)


def test_graded_anew_everything_is_graded_again(graded, words):
    """Where the teacher asks for it; otherwise nothing is."""
    desk = graded()
    desk.grading.start.click()
    assert "reprises telles quelles : 3" in told(desk, words)
    desk.grading.anew.value = True
    desk.grading.start.click()
    assert "reprises telles quelles" not in told(desk, words)


def _nothing_chosen(desk, folder: Path) -> None:
    desk.decisions.submissions.field.value = ""


def _no_such_folder(desk, folder: Path) -> None:
    desk.decisions.submissions.field.value = str(folder / "nowhere")


def _empty_folder(desk, folder: Path) -> None:
    (folder / "empty").mkdir()
    desk.decisions.submissions.field.value = str(folder / "empty")


def _no_place_for_results(desk, folder: Path) -> None:
    desk.decisions.out.value = " "


def _results_in_a_file(desk, folder: Path) -> None:
    (folder / "taken").touch()
    desk.decisions.out.value = str(folder / "taken")


def _no_column_student(desk, folder: Path) -> None:
    (folder / "class.csv").write_text("name,mark\n", encoding="utf-8")
    desk.decisions.roster.field.value = str(folder / "class.csv")


def _no_roster(desk, folder: Path) -> None:
    desk.decisions.roster.field.value = str(folder / "none.csv")


def _bad_deadline(desk, folder: Path) -> None:
    desk.decisions.deadline.value = "demain"


def _guessable_secret(desk, folder: Path) -> None:
    desk.decisions.salt.value = "promo2026"


def _no_gradebook(desk, folder: Path) -> None:
    (folder / NOTES / "gradebook.sqlite").mkdir(parents=True)


def _typed_into_nonsense(desk, folder: Path) -> None:
    (folder / NOTES).mkdir()
    (folder / NOTES / "to_read.csv").write_text("a,b\n", encoding="utf-8")


WRONG = [
    (_nothing_chosen, "Choisissez d'abord les copies", "Choose the submissions first"),
    (_no_such_folder, "nowhere n'existe pas", "nowhere does not exist"),
    (_empty_folder, "empty ne contient aucun fichier", "empty holds no file"),
    (_no_place_for_results, "Dites dans quel dossier", "Say in which folder"),
    (_results_in_a_file, "taken ne peut pas être créé", "taken cannot be made"),
    (_no_column_student, "on attend une colonne student", "a column student is expected"),
    (_no_roster, "none.csv ne s'ouvre pas", "none.csv does not open"),
    (_bad_deadline, "Date limite « demain »", "Deadline “demain”"),
    (_guessable_secret, "devinerait le secret de cette classe", "would guess the secret of this class"),
    (_no_gradebook, "ne s'ouvre pas comme un registre", "does not open as a gradebook"),
    (_typed_into_nonsense, "colonne absente", "missing column"),
]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("wrong", "fr", "en"), WRONG, ids=[wrong.__name__ for wrong, _, _ in WRONG])
def test_what_is_in_the_way_is_a_sentence(opened, words, tmp_path, language, wrong, fr, en):
    """It says what was expected or what to do, in the desk's language and without the command's options."""
    desk = opened(language)
    wrong(desk, tmp_path)
    desk.grading.start.click()
    assert {"fr": fr, "en": en}[language] in told(desk, words)
    assert "--" not in told(desk, words)
    assert desk._results.layout.display == "none"


def test_a_folder_that_another_grader_holds_is_left_to_it(opened, words, tmp_path):
    """The record has one writer at a time."""
    (tmp_path / NOTES).mkdir()
    desk = opened()
    with Record(tmp_path / NOTES / GRADEBOOK):
        desk.grading.start.click()
        assert "est tenu par un autre programme" in told(desk, words)
        assert "--" not in told(desk, words)
    desk.grading.start.click()
    assert "3 copies." in told(desk, words)


def test_a_failure_of_ours_is_owned(opened, words, monkeypatch):
    """No error ends in a log that nobody reads."""

    def broken(*_: object, **__: object) -> None:
        raise ValueError("unheard of")

    monkeypatch.setattr(grading_panel, "write_views", broken)
    desk = opened()
    desk.grading.start.click()
    assert "Le bureau s'est trompé (ValueError : unheard of)" in told(desk, words)
    assert desk.grading.start.disabled is False
