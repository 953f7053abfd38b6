import ast
import json
import tomllib
from pathlib import Path

import pytest

from crm_lessons.questions import blank_sheets
from crm_lessons.questions.blank_sheets import NoBlankSheet, blank_sheet
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.release.released_sheet import released_sheet
from crm_lessons.text.language import LANGUAGES


def opening(text: str) -> dict[str, str]:
    """Return what the line that opens a sheet gives, by the names of its arguments."""
    (cell,) = [cell for cell in json.loads(text)["cells"] if "open_sheet(" in "".join(cell["source"])]
    calls = [node for node in ast.walk(ast.parse("".join(cell["source"]))) if isinstance(node, ast.Call)]
    return {word.arg: ast.literal_eval(word.value) for call in calls for word in call.keywords}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stem", SHEETS)
def test_a_sheet_changes_in_its_opening_and_in_its_links_alone(stem, language):
    """Cells, ids and metadata stay; no line leads to a folder that the student does not have."""
    blank = blank_sheet(stem, language)
    released = released_sheet(blank, stem, language, "amina", "3f9c")
    assert opening(released) == {"language": language, "student": "amina", "key": "3f9c"}
    before, after = blank.splitlines(), released.splitlines()
    changed = [old for old, new in zip(before, after, strict=True) if old != new]
    *links, opened = changed
    assert [line for line in links if "../../notebooks/" not in line] == []
    assert "open_sheet(" in opened
    assert "](../" not in released


def test_without_a_student_only_the_link_changes():
    """Everybody's sheet still says how to add an identifier."""
    released = released_sheet(blank_sheet("02_pareto_abc", "en"), "02_pareto_abc", "en")
    assert 'open_sheet(\\"02_pareto_abc\\", language=\\"en\\")  # if your teacher asks for it' in released


@pytest.mark.parametrize(
    "student", ['a"); import os; ("', "l'été", "back\\slash", "{0}", "\\g<0>", "line\nbreak", "🎓"]
)
def test_a_name_stays_a_name(student):
    """Whatever a student is called, the call gives that name and does nothing else."""
    released = released_sheet(blank_sheet("02_pareto_abc", "fr"), "02_pareto_abc", "fr", student)
    assert opening(released) == {"language": "fr", "student": student}


def test_a_sheet_without_its_line_is_not_released():
    """A sheet that would open on other data than the student's own does not leave."""
    blank = blank_sheet("02_pareto_abc", "fr")
    with pytest.raises(ValueError, match="one line opens the sheet; 0 found"):
        released_sheet(blank, "02_pareto_abc", "en", "amina")


def test_a_missing_sheet_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """The message names the sheet, where it was looked for, and what makes it."""
    monkeypatch.setattr(blank_sheets, "PLACES", (tmp_path,))
    with pytest.raises(NoBlankSheet) as problem:
        blank_sheet("02_pareto_abc", "fr")
    assert str(tmp_path) in problem.value.message.en
    assert "crm-lessons build" in problem.value.message.en


def test_an_installed_package_brings_the_sheets_where_they_are_looked_for():
    """The wheel puts the folder of the workbook into the package, at the first of the places."""
    root = Path(__file__).parents[2]
    wheel = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"][
        "wheel"
    ]
    inside, beside = (place.relative_to(root).as_posix() for place in blank_sheets.PLACES)
    assert wheel["sources"][beside] == inside
    assert beside in wheel["only-include"]
