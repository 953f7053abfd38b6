"""Where is the test of this file? Under the same name, in the folder of the same name."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from crm_lessons.text.course import COURSE

ROOT = Path(__file__).resolve().parents[1]

ELSEWHERE = {
    "checking/agreement.py": "records alone; the test of each kind of answer reads them",
    "checking/diagnosis/diagnose.py": "tests/questions/chapters/test_a_beginners_answers.py reads what it says, answer by answer",
    "checking/places.py": "tests/questions/every_question/test_two_mistakes.py and test_fair_scores.py take every answer apart by them",
    "checking/diagnosis/several_mistakes.py": "tests/questions/every_question/test_two_mistakes.py makes every two of every question",
    "checking/points/chance.py": "tests/questions/every_question/test_cheap_answers.py tries it on every question",
    "checking/judges.py": "a table from kind to judge; the test of each kind goes through it",
    "checking/mistakes.py": "tests/questions has every mistake of every question recognised",
    "checking/plausible.py": "tests/questions/every_question/test_absurd_starts.py tries it on every question from which another follows",
    "checking/points/credit.py": "tests/questions/every_question/test_fair_scores.py holds it to its rules, question by question",
    "checking/points/parts.py": "tests/questions/every_question/test_fair_scores.py mends answers part by part",
    "checking/points/rounded.py": "tests/questions/every_question/test_rounding.py rounds on the way to every answer",
    "checking/points/universe.py": "tests/questions/every_question/test_cheap_answers.py names all there is, question by question",
    "plots/free_places.py": "test_plane and test_placed look for names that run into each other",
    "methods/customers.py": "test_odd_tables has every method meet names that no reader would tell apart",
    "methods/dates.py": "test_odd_tables has every method meet dates as people write them",
    "methods/impossible.py": "one sentence; the test of each method that reads a table of numbers meets it",
    "methods/input_error.py": "the error of all methods; the test of each expects it",
    "methods/numbers.py": "test_odd_tables has every method meet numbers as people write them",
    "methods/scale/": "test_engines holds each against its pandas method, engine by engine",
    "methods/shown.py": "test_odd_tables and test_advice read the sentences in which values are shown",
    "text/author_error.py": "tests/authoring meets it at every place where an author can be wrong",
    "text/bets/": "words alone beside bet.py; tests/notebooks/test_bets.py holds them against the lessons",
    "text/glossary/": "words alone; test_glossary reads all of them",
    "text/terms/headings/": "words alone beside columns.py; test_headings reads all of them",
    "text/terms/loyalty_cells.py": "words alone; test_matrix_presets reads them in their matrix",
    "text/terms/crm_words.py": "words alone; tests/questions reads them in the answers of chapter 1",
    "text/terms/loyalty_words.py": "words alone; tests/questions reads them in the answers of chapter 8",
    "text/terms/value_words.py": "words alone; tests/questions reads them in the answers of chapter 7",
    "text/terms/matrix_words.py": "words alone; tests/questions reads them in the answers of chapter 3",
    "text/terms/scoring_words.py": "words alone; tests/questions reads them in the answers of chapter 4",
    "text/terms/portfolio_words.py": "words alone; tests/questions reads them in the answers of chapter 2",
    "data/pareto_abc/remarks.py": "sentences alone; tests/questions has every one of them matched",
}
"""Files, or folders of files, without a test of their name, and where they are tested."""


FOLDERS = ("methods", "checking", "plots", "widgets", "text")
"""Each file of these is an idea that is tried by itself. The other folders are steps of a journey, of a submission, a chapter, a
student's tables or a file of orders: their tests are named by what is promised of the journey, and go through several files."""


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_file_has_a_test_of_its_name(folder):
    """So that a test is found at the first guess; those in the list are exactly those without."""
    files = (ROOT / "crm_lessons" / folder).rglob("[!_]*.py")
    places = [file.relative_to(ROOT / "crm_lessons") for file in files]
    without = {
        place.as_posix() for place in places if not (ROOT / "tests" / place.with_name(f"test_{place.name}")).exists()
    }
    listed = {path for path in ELSEWHERE if path.startswith(f"{folder}/")}
    assert {_listed_as(path) for path in without} == listed


def _listed_as(path: str) -> str:
    """Return the file, or its folder where the whole folder is listed."""
    return next((listed for listed in ELSEWHERE if listed.endswith("/") and path.startswith(listed)), path)


MANY = ("data/company", "widgets", "tests/widgets", *(f"questions/{chapter.name}" for chapter in COURSE))
"""Folders of many files of one sort: the tables of one company; a widget, a file; a question, a file."""


def test_a_folder_is_seen_at_a_glance():
    """At most fifteen modules in a folder; what would be more stands in folders named by what its files share."""
    folders = Counter(file.parent for top in ("crm_lessons", "tests") for file in (ROOT / top).rglob("[!_]*.py"))
    few = {folder.relative_to(ROOT).as_posix(): count for folder, count in folders.items() if count > 15}
    assert {folder.removeprefix("crm_lessons/") for folder in few} <= set(MANY), few
