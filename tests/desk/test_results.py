"""The class in a table and in figures, the file for Moodle, and the page that a student will see."""

from __future__ import annotations

import base64
import re

from crm_lessons.desk.class_figures import ClassFigures


def lines(desk, words) -> list[str]:
    return [words(line) for line in re.findall("<tr>(.*?)</tr>", desk.table.screen.value)]


def test_every_submission_has_its_line_in_words(graded, words):
    """Name, sheet, status, marks in French, and what there is to say; a file without a mark has no zero."""
    head, alice, bob, carla = lines(graded(), words)
    assert head == "Étudiant Feuille État Points Part Remarque"
    assert alice == "Alice 2 · Pareto et ABC notée 2 / 49 4 % réponses à lire : 1"
    assert bob.startswith("Bob <i> 2 · Pareto et ABC notée 0 / 49 0 %")
    assert carla == "Carla – illisible – – ce fichier est un PDF ; demandez le notebook (.ipynb)"


def test_the_table_comes_in_the_order_that_is_asked_for(graded, words):
    """By name, with what needs a look first, by mark."""
    desk = graded()
    orders = [order for _, order in desk.table.order.options]
    found = []
    for order in orders:
        desk.table.order.value = order
        found.append([line.split()[0] for line in lines(desk, words)[1:]])
    assert found == [["Alice", "Bob", "Carla"], ["Carla", "Alice", "Bob"], ["Carla", "Bob", "Alice"]]


def test_a_large_class_scrolls_in_its_box(graded):
    """By mouse, and by keyboard because the box can be reached."""
    assert re.match(
        r'<div tabindex="0" role="region" aria-label="Les copies de la classe" style="max-height',
        graded().table.screen.value,
    )


def test_the_figures_say_how_the_class_did(graded, words):
    """Marks, questions and named mistakes, as the class report computes them."""
    shown = words(graded().figures.screen.value)
    assert "2 · Pareto et ABC 2 copies : en moyenne 2 % des points ; médiane 2 %, de 0 % à 4 %." in shown
    assert "7. Mesurer ce que pèsent ces clients dans le chiffre d'affaires. 2 / 2 50 %" in shown
    assert "1 C'est la part d'un seul client." in shown


def test_a_class_without_a_mark_has_no_figures(opened, submissions, words):
    """Nothing is divided by nobody."""
    for file in ("Alice.ipynb", "Bob <i>.ipynb"):
        (submissions / file).unlink()
    desk = opened()
    desk.grading.start.click()
    assert words(desk.figures.screen.value) == "Aucune copie n'a de note."
    assert ClassFigures().widget.value == ""


def test_without_a_roster_moodle_knows_nobody(graded, words):
    """The desk says what is missing and where to find it."""
    said = words(graded().moodle.screen.widget.value)
    assert said.startswith("Pas encore pour Moodle : le fichier nomme 2 étudiants")
    assert "email, idnumber ou username" in said


def test_with_a_roster_moodle_takes_the_file(opened, words, tmp_path):
    """It says by what students are known, and who is lacking."""
    (tmp_path / "class.csv").write_text("student,idnumber\nAlice,7\n", encoding="utf-8")
    desk = opened()
    desk.decisions.roster.field.value = str(tmp_path / "class.csv")
    desk.grading.start.click()
    said = words(desk.moodle.screen.widget.value)
    assert said.startswith("Prêt pour Moodle : étudiants identifiés par numéro d'identification : 1.")
    assert "N'y sont pas, faute d'être identifiés par la liste de classe : Bob <i>." in said


def test_the_files_can_be_downloaded(graded, tmp_path):
    """A link carries the file as it is, after each entry too."""
    desk = graded()
    desk.reading.points.value = "3"
    desk.reading.save.click()
    for name in ("moodle.csv", "grades.csv"):
        content = re.search(f'download="{name}" href="data:text/csv;base64,([^"]*)"', desk.moodle.files.value)
        assert base64.b64decode(content[1]) == (tmp_path / "notes" / name).read_bytes()


def test_a_students_page_opens_from_the_first_letters(graded, words):
    """However they are spelled, in a frame that runs nothing."""
    desk = graded()
    desk.page.name.value = "ali"
    desk.page.open.click()
    assert desk.page.name.value == "Alice · 2 · Pareto et ABC"
    assert desk.page.page.value.startswith('<iframe title="Alice · 2 · Pareto et ABC" sandbox="" srcdoc="&lt;!DOCTYPE')
    assert words(desk.page.screen.widget.value).endswith("02_pareto_abc.html")


def test_the_pages_follow_one_another(graded):
    """Next from the last is the first, and previous from the first is the last."""
    desk = graded()
    seen = []
    for _ in range(4):
        desk.page.on.click()
        seen.append(desk.page.name.value.split()[0])
    assert seen == ["Alice", "Bob", "Carla", "Alice"]
    desk.page.back.click()
    assert desk.page.name.value.startswith("Carla")


def test_a_page_that_is_open_shows_what_was_entered_since(graded):
    """The teacher sees what the student will see."""
    desk = graded()
    desk.page.on.click()
    desk.reading.comment.value, desk.reading.points.value = "Voilà une décision.", "3"
    desk.reading.save.click()
    assert "Voilà une décision." in desk.page.page.value


def test_a_name_that_nobody_has_is_met_by_a_sentence(graded, words):
    """And so is no name at all."""
    desk = graded()
    desk.page.open.click()
    assert "Écrivez le début d'un nom" in words(desk.page.screen.widget.value)
    desk.page.name.value = "Zoé"
    desk.page.open.click()
    assert "Aucun étudiant de cette classe ne s'appelle « Zoé »" in words(desk.page.screen.widget.value)
