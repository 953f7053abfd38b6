"""A beginner's first day in a real browser: from the start page to a bet, a wrong answer, practice, a card, an examination."""

from __future__ import annotations

import shutil

import pytest

from crm_lessons.cli.main import main
from crm_lessons.data.variants import sheet_data
from crm_lessons.text.course import BY_STEM
from crm_lessons.text.language import Text

pytestmark = [pytest.mark.xdist_group("browser"), pytest.mark.proof]

STEM = "00_python"
START, LESSON, SHEET = "notebooks/fr/00_start.ipynb", f"notebooks/fr/{STEM}.ipynb", f"exercises/fr/{STEM}.ipynb"
MAP = "from crm_lessons import progress"
ERRORS = {
    "price_to_pay = 8200 * (1 - 6%)": Text(fr="Écrivez le taux, entre 0 et 1 : 0.06.", en="-"),
    "price_to_pay = offer[price]": Text(fr='Si c\'est un mot, mettez-le entre guillemets, "price"', en="-"),
    'price_to_pay = offer["chiffre d\'affaires"]': Text(fr="Aucune ligne ne s'appelle", en="-"),
}


@pytest.fixture
def notebook(lab, reader):
    """The start page in front of a reader of whom nothing is remembered."""
    shutil.rmtree(lab.home, ignore_errors=True)
    notebook = reader(lab)
    notebook.open(START)
    return notebook


def test_a_beginner_goes_from_the_start_page_to_an_examination(notebook, lab, expect):
    """Each step is one that the page before offers, and the map at the end knows of all of them."""
    the_map_leads_to_the_first_sheet(notebook)
    three_errors_are_explained(notebook, expect)
    a_wrong_answer_is_located(notebook, expect)
    the_question_is_practised_twice(notebook, expect)
    a_bet_is_taken(notebook, expect)
    the_map_knows_of_it(notebook, expect)
    a_card_is_revised(notebook, expect)
    an_examination_is_rehearsed(notebook, lab, expect)


def chapter(notebook):
    """Return the line of the primer on the map."""
    return notebook.output(MAP).locator("li", has_text=BY_STEM[STEM].title.fr)


def the_map_leads_to_the_first_sheet(notebook):
    """One cell, one click."""
    notebook.run(MAP)
    chapter(notebook).get_by_role("link", name="exercices").click()
    notebook.is_open(SHEET)


def three_errors_are_explained(notebook, expect):
    """Python's own message stays, and under it one sentence says what to write."""
    notebook.run("import pandas")
    notebook.run("offer = ")
    for typed, sentence in ERRORS.items():
        notebook.write("price_to_pay = ", typed)
        shown = notebook.run("price_to_pay = ")
        expect(shown).to_contain_text("Error")
        expect(shown).to_contain_text(sentence.in_language("fr"))


def a_wrong_answer_is_located(notebook, expect):
    """Two of twelve customers are off: they are named, their numbers are not."""
    notebook.run("accounts = ")
    off = sheet_data(STEM)["accounts"].index[[1, 3]]
    code = 'average_order = accounts["revenue"] / accounts["orders"]\naverage_order.iloc[[1, 3]] = 5'
    notebook.write("average_order = ", code)
    notebook.run("average_order = ")
    expect(notebook.run("sheet.check(average_order=")).to_contain_text(f"{off[0]}, {off[1]}.")


def the_question_is_practised_twice(notebook, expect):
    """By the button under the verdict; two right answers in a row make a series."""
    check = notebook.output("sheet.check(average_order=")
    code = 'essai = sheet.trial\nessai.check(essai.accounts["revenue"] / essai.accounts["orders"])'
    notebook.add_below("sheet.check(average_order=", code)
    for said in ("la série commence", "2 réussites de suite"):
        check.get_by_role("button", name="Recommencer avec d'autres nombres").click()
        expect(check).to_contain_text("essai = sheet.trial")
        notebook.wait_for_kernel()
        expect(notebook.run("essai = ")).to_contain_text(said)


def a_bet_is_taken(notebook, expect):
    """The sheet leads to its lesson, which takes a bet and then answers."""
    notebook.page.get_by_role("link", name="ici", exact=True).click()
    notebook.is_open(LESSON)
    for setting_up in ("import pandas", "price = 12_500"):
        notebook.run(setting_up)
    notebook.write('lesson.bet("is_it_four"', 'lesson.bet("is_it_four", "True")')
    expect(notebook.run('lesson.bet("is_it_four"')).to_contain_text("Pari noté")
    expect(notebook.run("quantity == 4")).to_contain_text("False")


def the_map_knows_of_it(notebook, expect):
    """What is in hand, practised and bet, on the start page, and nothing of the errors."""
    notebook.open(START)
    notebook.run(MAP)
    for fact in ("en cours : 1", "réussies avec d'autres nombres : 1", "paris posés : 1 sur"):
        expect(chapter(notebook)).to_contain_text(Text(fr=fact, en="-").in_language("fr"))


def a_card_is_revised(notebook, expect):
    """The start page leads to the revision, where two clicks make one card fewer."""
    notebook.page.get_by_role("link", name="La révision").click()
    notebook.is_open("notebooks/fr/revision.ipynb")
    sitting = notebook.run("from crm_lessons import revise")
    expect(sitting).to_contain_text(Text(fr="Cartes dans cette séance : 10", en="-").in_language("fr"))
    sitting.get_by_role("button", name="Voir la réponse").click()
    sitting.get_by_role("button", name="Bien").click()
    expect(sitting).to_contain_text(Text(fr="Cartes dans cette séance : 9", en="-").in_language("fr"))


def an_examination_is_rehearsed(notebook, lab, expect):
    """One answer is received without a verdict; the verdict comes when the learner says that it is finished."""
    command = [
        "exam",
        "--questions",
        "3",
        "--minutes",
        "10",
        "--chapters",
        STEM,
        "--title",
        "essai",
        "--language",
        "fr",
    ]
    assert main([*command, "--out", str(lab.folder / "examen")]) == 0
    (paper,) = (lab.folder / "examen").glob("*.ipynb")
    notebook.open(f"examen/{paper.name}")
    for setting_up in ("import pandas", "sheet = paper.chapter"):
        notebook.run(setting_up)
    answer = 'three_largest = list(accounts["revenue"].nlargest(3).index)'
    notebook.write("three_largest = ", answer)
    notebook.run("three_largest = ")
    received = notebook.run("paper.check(three_largest=")
    expect(received).to_contain_text("reçue")
    expect(received).not_to_contain_text("Juste")
    expect(notebook.run("paper.finish()")).to_contain_text("Juste")
