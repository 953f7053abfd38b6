"""`crm-lessons start`: one command for somebody who has only Python."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

from crm_lessons.cli.main import main
from crm_lessons.text import extras

ROOT = Path(__file__).resolve().parents[3]
WHEEL = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"][
    "wheel"
]
SHEET = "exercises/fr/02_pareto_abc.ipynb"
LEFT_BY_A_RUN = {"mon_entreprise", "my_firm"}
"""The folders in which the notebook my_firm puts a reader's reports: beside it, in a workbook where it was run."""


def start(*arguments: str) -> int:
    return main(["start", *arguments, "--no-open", "--language", "en"])


def files(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder that one start has laid out, in a place where nothing else is."""
    monkeypatch.chdir(tmp_path)
    assert start() == 0
    return tmp_path / "crm_lessons"


def test_lessons_and_blank_sheets_lie_as_in_the_workbook_and_nowhere_else(folder):
    """Both languages, every notebook and formula sheet, no worked sheet; and nothing is written outside the folder."""
    ours = {file for part in ("notebooks", "exercises", "formulas") for file in files(ROOT / part)}
    expected = {file for file in ours if not LEFT_BY_A_RUN & set(Path(file).parts[:-1])}
    assert {name.partition("/")[2] for name in files(folder)} == expected
    assert {path.name for path in folder.iterdir()} == {"notebooks", "exercises", "formulas"}
    assert files(folder.parent) == {f"crm_lessons/{name}" for name in files(folder)}


def test_every_link_between_notebooks_leads_to_a_file_of_the_folder(folder):
    """From the start page to the lessons, from there to the sheets, and back."""
    links = [
        (file, link)
        for file in folder.rglob("*.ipynb")
        for cell in json.loads(file.read_text(encoding="utf-8"))["cells"]
        for link in re.findall(r"\]\(([^)#]+\.ipynb)[^)]*\)", "".join(cell["source"]))
    ]
    assert len(links) > 50
    assert [(file.name, link) for file, link in links if not (file.parent / link).is_file()] == []


def test_a_second_start_keeps_what_was_worked_in(folder, capsys):
    """A sheet that changed stays as it is and is named; one that went away comes back."""
    (folder / SHEET).write_text("my work", encoding="utf-8")
    (folder / "exercises/en/06_kpis.ipynb").unlink()
    capsys.readouterr()
    assert start() == 0
    assert (folder / SHEET).read_text(encoding="utf-8") == "my work"
    first, second, third = capsys.readouterr().out.splitlines()
    assert first == f"1 file put into {folder}."
    assert second.endswith(f": {SHEET}.")
    assert third.endswith("crm-lessons start crm_lessons --beside")


def test_this_edition_goes_beside_only_when_it_is_asked_for(folder, capsys):
    """Next to the work, once, and never over what lies there under the new name."""
    edition, work = (folder / SHEET).read_bytes(), folder / SHEET
    beside = [work.with_suffix(".new.ipynb"), work.with_suffix(".new2.ipynb")]
    work.write_text("my work", encoding="utf-8")
    assert start("--beside") == start("--beside") == 0
    assert [place.exists() for place in beside] == [True, False]
    beside[0].write_text("worked in too", encoding="utf-8")
    assert start("crm_lessons", "--beside") == 0
    assert (work.read_text(encoding="utf-8"), beside[0].read_text(encoding="utf-8")) == ("my work", "worked in too")
    assert beside[1].read_bytes() == edition
    assert capsys.readouterr().out.endswith(f"{SHEET.replace('.ipynb', '.new2.ipynb')}.\n")


def test_the_workbook_itself_is_a_folder_to_start_in(capsys):
    """From a clone nothing is written: the lessons and the sheets are there."""
    assert start(str(ROOT)) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", 'Pour l\'installer : pip install "crm-lessons[lab]"'),
        ("en", 'install it: pip install "crm-lessons[lab]"'),
    ],
)
def test_without_jupyterlab_a_sentence_says_what_to_type(language, said, tmp_path, monkeypatch, capsys):
    """And nothing is laid out: the command did not do what was asked of it."""
    monkeypatch.setattr(extras, "find_spec", lambda module: None)
    assert main(["start", str(tmp_path / "here"), "--language", language]) == 2
    assert said in capsys.readouterr().err.replace("\u202f", " ")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path, capsys):
    """A file stands where the folder should."""
    (tmp_path / "taken").write_text("", encoding="utf-8")
    assert start(str(tmp_path / "taken")) == 2
    assert "Give another folder: crm-lessons start FOLDER" in capsys.readouterr().err


def test_jupyterlab_is_opened_on_the_start_page_of_the_folder(tmp_path, monkeypatch):
    """In the language that was asked for; what stands in --lab comes after."""
    from jupyterlab import labapp

    given = []
    monkeypatch.setattr(labapp, "main", given.append)
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "elsewhere")
    assert main(["start", str(tmp_path), "--language", "fr", "--lab=--no-browser --port=8890"]) == 0
    assert given == [
        [
            f"--ServerApp.root_dir={tmp_path}",
            "--LabApp.default_url=/lab/tree/notebooks/fr/00_start.ipynb",
            "--no-browser",
            "--port=8890",
        ]
    ]


def test_the_wheel_carries_what_start_lays_out_and_no_worked_sheet():
    """The places in which the package looks are those into which the wheel puts lessons and sheets."""
    assert WHEEL["only-include"] == ["crm_lessons", "notebooks", "exercises", "formulas"]
    assert WHEEL["sources"] == {part: f"crm_lessons/release/{part}" for part in ("notebooks", "exercises", "formulas")}
