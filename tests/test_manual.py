"""What the READMEs, CONTRIBUTING and the pages of docs promise is there, and what is there they name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crm_lessons.cli.main import COMMANDS
from crm_lessons.questions.catalogue import SHEETS

ROOT = Path(__file__).resolve().parents[1]
READMES = ("README.md", "README.fr.md")
MANUAL = (*READMES, "CONTRIBUTING.md")
DOCS = tuple(f"docs/{page.name}" for page in sorted((ROOT / "docs").glob("*.md")))


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("command", [module.__name__.rpartition(".")[2].replace("_", "-") for module in COMMANDS])
def test_every_command_is_in_the_manual(command):
    """A command that nobody can read about does not exist."""
    assert any(f"crm-lessons {command}" in text(name) for name in MANUAL)


@pytest.mark.parametrize("target", re.findall(r"^\.PHONY: (.+)$", text("Makefile"), re.MULTILINE)[0].split())
def test_every_make_target_says_what_it_does(target):
    """Each job has its sentence beside it, and the jobs of a reader are in the manual or on the page of their subject."""
    assert re.search(rf"^{target}:.*  ## \w", text("Makefile"), re.MULTILINE)
    if target not in {"clean", "constraints"}:
        pages = (*READMES, "docs/nbgrader.md", "benchmarks/README.md")
        assert any(f"make {target}" in text(name) for name in pages)


@pytest.mark.parametrize("name", [*MANUAL, *DOCS])
def test_every_link_leads_somewhere(name):
    """A link to a file of the workbook is a file of the workbook."""
    targets = [target for target in re.findall(r"\]\(([^)#]+)", text(name)) if "://" not in target]
    assert [target for target in targets if not (ROOT / name).parent.joinpath(target).exists()] == []


@pytest.mark.parametrize("name", [name for name in DOCS if name != "docs/nbgrader.md"])
def test_every_path_that_a_page_names_is_there(name):
    """Counted from the repository or from the package; nbgrader's page names the folders of nbgrader."""
    paths = re.findall(r"`(\w[\w.-]*/[\w./-]+)`", text(name))
    assert [path for path in paths if not ((ROOT / path).exists() or (ROOT / "crm_lessons" / path).exists())] == []


def test_the_two_readmes_give_the_same_commands():
    """French and English readers type the same things, but for the names of folders and the language of the page."""

    def commands(name: str) -> list[str]:
        blocks = re.findall(r"^```\n(.*?)^```", text(name), re.MULTILINE | re.DOTALL)
        lines = [line for block in blocks[:-1] for line in block.splitlines()]
        return [re.sub(r"/(?:fr|en)/|(?:grade|release) .*", "/", line) for line in lines]

    assert commands("README.md") == commands("README.fr.md")


def test_the_map_has_every_package():
    """A package that is not on the map cannot be found at the first guess."""
    packages = [package.name for package in (ROOT / "crm_lessons").iterdir() if (package / "__init__.py").exists()]
    for name in READMES:
        for package in packages:
            assert f"\n  {package}/" in text(name)


@pytest.mark.parametrize("stem", SHEETS)
def test_every_chapter_is_found_from_the_front_door(stem):
    """The start page links its lesson, its sheet and its worked sheet, in both languages; the READMEs list it."""
    start = text("chapters/00_start/lesson.py")
    for language in ("fr", "en"):
        assert f"]({stem}.ipynb)" in start
        for folder in ("exercises", "solutions"):
            assert f"](../../{folder}/{language}/{stem}.ipynb)" in start
    assert all(f"\n| {int(stem[:2])} · " in text(name) for name in READMES)
