"""The steps from cells to a draft, each on its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

import pytest

from crm_lessons.authoring.products.steps import (
    Draft,
    DraftCell,
    add_checks,
    leave_out_solution_cells,
    list_choices,
    mark_for_nbgrader,
    name_cells,
    number_questions,
    offer_choices,
    offer_hints,
    say_what_is_looked_for,
    set_prose,
)
from crm_lessons.authoring.reading.source import Role
from crm_lessons.questions.question import Kind
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Text

PLACE = Place(PurePath("exercises.py"), 1)
QUESTION = DraftCell(Role.QUESTION, "## La part des 20 % premiers\nCombien ?", PLACE, "double")
ANSWER = DraftCell(Role.ANSWER, "total = ...", PLACE, "total", tags=("kept",))


def _prose(source, **more):
    return DraftCell(Role.PROSE, source, PLACE, **more)


def test_a_cell_kept_for_the_worked_sheet_is_left_out():
    """What gives an answer away is not shown to those who look for it."""
    kept = _prose("Bonjour")
    draft = leave_out_solution_cells(Draft("fr", (kept, _prose("La réponse", solution_only=True))))
    assert draft.cells == (kept,)


def test_a_question_shows_its_number_and_points(sheets):
    """The number comes from the catalogue, the points from the record, the title from the author."""
    (cell,) = number_questions(Draft("fr", (QUESTION,), sheets["01_sum"])).cells
    assert cell.source == "## Question 2 · La part des 20 % premiers (2 points)\nCombien ?"


def test_one_point_is_singular(sheets):
    """One point has no s, in either language."""
    cell = DraftCell(Role.QUESTION, "### The total", PLACE, "total")
    (numbered,) = number_questions(Draft("en", (cell,), sheets["01_sum"])).cells
    assert numbered.source == "### Question 1 · The total (1 point)"


def test_a_question_begins_with_a_heading(sheets):
    """Without a heading the question would have no name in the table of contents."""
    cell = DraftCell(Role.QUESTION, "Combien ?", PLACE, "total")
    with pytest.raises(AuthorError, match=r"exercises\.py:1"):
        number_questions(Draft("fr", (cell,), sheets["01_sum"]))


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (
            "fr",
            (
                "- **a** · Elle : oui\n- **b** · Lui\n\nVotre raison :\n\n- **1** · Elle l'a dit.\n\n"
                'Répondez par la lettre suivie du numéro de votre raison, par exemple `who = "a1"`. Les deux comptent ensemble.'
            ),
        ),
        (
            "en",
            (
                "- **a** · She: yes\n- **b** · He\n\nYour reason:\n\n- **1** · She said so.\n\n"
                'Answer with the letter followed by the number of your reason, for instance `who = "a1"`. The two count together.'
            ),
        ),
    ],
)
def test_a_choice_shows_its_two_tiers(sheets, language, shown):
    """The author asks; the record's choices follow, each behind its letter, then the reasons, and how to write both."""
    choices = {"a": Text(fr="Elle : oui", en="She: yes"), "b": Text(fr="Lui", en="He")}
    reasons = {"1": Text(fr="Elle l'a dit.", en="She said so.")}
    sheet = sheets["01_sum"]
    who = replace(sheet["total"], id="who", kind=Kind.CHOICE, choices=choices, reasons=reasons)
    questions = replace(sheet, questions=(who, *sheet.questions))
    asked = DraftCell(Role.QUESTION, "### Qui ?\n\nUn mot.", PLACE, "who")
    choice, other = list_choices(Draft(language, (asked, QUESTION), questions)).cells
    assert choice.source.replace("\u202f", " ") == f"### Qui ?\n\nUn mot.\n\n{shown}"
    assert other == QUESTION


def test_a_text_says_what_will_be_looked_for(sheets):
    """The lines of the rubric stand under the question, before anything is written; other questions stay as they are."""
    sheet = sheets["01_sum"]
    rubric = (Text(fr="Une décision ?", en="A decision?"), Text(fr="Un risque ?", en="A risk?"))
    memo = replace(sheet["total"], id="memo", kind=Kind.TEXT, expected=None, rubric=rubric)
    questions = replace(sheet, questions=(memo, *sheet.questions))
    asked = DraftCell(Role.QUESTION, "### Une note", PLACE, "memo")
    text, other = say_what_is_looked_for(Draft("fr", (asked, QUESTION), questions)).cells
    assert text.source.replace("\u202f", " ").endswith(
        "Ce que l'on cherchera dans votre texte :\n\n- Une décision ?\n- Un risque ?"
    )
    assert other == QUESTION


@pytest.mark.parametrize(
    ("kind", "more", "offered"),
    [
        (
            Kind.CHOICE,
            {"choices": {"a": Text(fr="Elle", en="She")}, "reasons": {"1": Text(fr="Oui", en="Yes")}},
            'sheet.choose("total")  # pour choisir par clic, puis copier la ligne',
        ),
        (
            Kind.ORDERED_LIST,
            {"vocabulary": {"a": Text(fr="Elle", en="She")}},
            'sheet.order("total")  # pour choisir par clic, puis copier la ligne',
        ),
        (Kind.ORDERED_LIST, {}, None),
        (Kind.NUMBER, {}, None),
    ],
)
def test_a_choice_can_be_made_by_clicking(sheets, kind, more, offered):
    """A cell of its own before the answer shows the widget; where there is nothing to choose from there is no such cell."""
    sheet = sheets["01_sum"]
    questions = replace(sheet, questions=(replace(sheet["total"], kind=kind, **more), *sheet.questions[1:]))
    *before, answer = offer_choices(Draft("fr", (ANSWER,), questions)).cells
    assert answer is ANSWER
    assert [(cell.role, cell.source, cell.tags) for cell in before] == ([(Role.CODE, offered, ())] if offered else [])


def test_the_check_follows_its_answer():
    """The answer is the variable of the question's name, and the check names it; the answer's tags are its own."""
    answer, check, after = add_checks(Draft("fr", (ANSWER, _prose("Ensuite")))).cells
    assert answer is ANSWER
    assert (check.role, check.source, check.tags) == (Role.CHECK, "sheet.check(total=total)", ())
    assert after.source == "Ensuite"


@pytest.mark.parametrize(
    ("language", "offer"),
    [
        ("fr", "# Besoin d'aide\u202f? Dans une nouvelle cellule\u202f:"),
        ("en", "# Need help? In a new cell:"),
    ],
)
def test_help_is_two_lines_away(language, offer):
    """Under the check, the reader's own language says how to ask for a hint; the call stands alone, short."""
    _, check = offer_hints(add_checks(Draft(language, (ANSWER,)))).cells
    assert check.source.split("\n") == ["sheet.check(total=total)", offer, '# sheet.hint("total")']


def test_only_prose_is_typeset():
    """Code keeps what its author typed; English has the signs of print, and no spaces of French."""
    code = DraftCell(Role.CODE, 'print("Combien ?")', PLACE)
    assert [cell.source for cell in set_prose(Draft("fr", (_prose("Oui : 5 %"), code))).cells] == [
        "Oui\u202f: 5\u00a0%",
        'print("Combien ?")',
    ]
    assert set_prose(Draft("en", (_prose("Odd : but it's mine"),))).cells[0].source == "Odd : but it’s mine"


def test_a_new_cell_leaves_the_names_of_the_others_alone():
    """Inserting a cell is a small change in the notebook's file, not a change of every cell."""
    before = name_cells(Draft("fr", (_prose("un"), ANSWER, _prose("deux")))).cells
    after = name_cells(Draft("fr", (_prose("zéro"), _prose("un"), ANSWER, _prose("deux")))).cells
    assert [cell.id for cell in after[1:]] == [cell.id for cell in before]


def test_no_two_cells_have_the_same_name():
    """Cells that say the same are numbered; answers and checks are called after their question."""
    cells = name_cells(add_checks(Draft("fr", (_prose("---"), ANSWER, _prose("---"), _prose("---"))))).cells
    first, answer, check, second, third = (cell.id for cell in cells)
    assert (answer, check) == ("answer-total", "check-total")
    assert (second, third) == (f"{first}-2", f"{first}-3")


def test_nbgrader_gives_the_points_to_the_check(sheets):
    """The student writes in the answer; the check, which cannot be changed, earns the points."""
    draft = mark_for_nbgrader(add_checks(Draft("fr", (ANSWER,), sheets["01_sum"])))
    answer, check = (dict(cell.metadata["nbgrader"]) for cell in draft.cells)
    common = {"schema_version": 3, "task": False}
    assert answer == common | {"grade_id": "total", "grade": False, "solution": True, "locked": False}
    assert check == common | {"grade_id": "total-check", "grade": True, "solution": False, "locked": True, "points": 1}


def test_nbgrader_leaves_a_text_to_a_person(sheets):
    """No program gives the points of a text: the answer itself is graded by hand, and its check earns nothing."""
    advice = DraftCell(Role.ANSWER, "advice = ...", PLACE, "advice")
    draft = mark_for_nbgrader(add_checks(Draft("fr", (advice,), sheets["01_sum"])))
    answer, check = (cell.metadata["nbgrader"] for cell in draft.cells)
    assert (answer["grade"], answer["solution"], answer["points"]) == (True, True, 3)
    assert (check["grade"], check["solution"], "points" in check) == (False, False, False)
