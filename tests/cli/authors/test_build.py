"""The command `crm-lessons build`."""

from __future__ import annotations

import pytest

from crm_lessons.cli.main import main
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.course import BY_STEM

LESSON = '# %% [markdown] lang="fr"\n# Bonjour\n\n# %% [markdown] lang="en"\n# Hello\n'


@pytest.fixture
def root(tmp_path, monkeypatch):
    """Return the root of a workbook of one page, in front of an English reader."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    lesson = tmp_path / "chapters" / "00_start" / "lesson.py"
    lesson.parent.mkdir(parents=True)
    lesson.write_text(LESSON, encoding="utf-8")
    monkeypatch.setattr(SHEETS, "chapters", {})  # this workbook has no exercises, and its catalogue promises none
    return tmp_path


def test_each_product_has_its_line(root, capsys):
    """The command tells what it wrote; asked again, what it did not need to write; asked to check, that all is well."""
    assert main(["build", "--root", str(root)]) == 0
    assert capsys.readouterr().out == "notebooks/fr/00_start.ipynb  written\nnotebooks/en/00_start.ipynb  written\n"
    assert main(["build", "00_start", "--root", str(root)]) == 0
    assert capsys.readouterr().out == "notebooks/fr/00_start.ipynb  unchanged\nnotebooks/en/00_start.ipynb  unchanged\n"
    assert main(["build", "--check", "--root", str(root)]) == 0
    assert capsys.readouterr().out == "Everything is up to date.\n"


def test_a_check_that_finds_something_exits_with_1(root, capsys, monkeypatch):
    """The exit code stops a test run; the words are the reader's; the default root is the current folder."""
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    monkeypatch.chdir(root)
    assert main(["build", "--check"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "notebooks/fr/00_start.ipynb  manque",
        "notebooks/en/00_start.ipynb  manque",
        "À refaire ou à supprimer\u202f: 2. Lancez `crm-lessons build`.",
    ]
    assert not (root / "notebooks").exists()


def test_what_an_author_has_to_mend_is_a_sentence(root, capsys):
    """File, line and mend, without a traceback."""
    (root / "chapters/00_start/lesson.py").write_text(LESSON.replace("en", "de"), encoding="utf-8")
    assert main(["build", "--root", str(root)]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.splitlines()) == (
        "",
        ["""chapters/00_start/lesson.py:4: Attribute `lang` is `"de"`. lang="fr" / lang="en" is expected."""],
    )


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (LESSON.replace("Bonjour", "À bientôt").encode("latin-1"), 2),
        (LESSON.replace("# %%", "# %%%").encode(), 1),
        (b"# ---\n# jupyter: {\n# ---\n\n# %%\n1\n", 1),
        (b'# %%\n1\n\n# %% {"lang": "fr"}\n2\n', 4),
        (b"# %%\n1\n\n# %% tags=[1]\n2\n", 4),
    ],
)
@pytest.mark.parametrize("command", [["build"], ["build", "--check"]])
def test_a_file_that_cannot_be_read_is_one_line(root, capsys, command, content, line):
    """Neither Python's words nor jupytext's reach the author, who is told where to look and what to do."""
    (root / "chapters/00_start/lesson.py").write_bytes(content)
    assert main([*command, "--root", str(root)]) == 1
    (said,) = capsys.readouterr().err.splitlines()
    assert said.startswith(f"chapters/00_start/lesson.py:{line}: ")
    assert "jupytext" not in said


def test_a_sheet_without_a_chapter_is_named(root, capsys, monkeypatch):
    """A catalogue ahead of its chapters is something to mend, whether one builds or checks."""
    monkeypatch.setattr(SHEETS, "chapters", {"03_matrices": BY_STEM["03_matrices"]})
    for command in (["build"], ["build", "--check"]):
        assert main([*command, "--root", str(root)]) == 1
        assert capsys.readouterr().err.startswith("chapters/03_matrices/lesson.py:1: The catalogue has questions")


@pytest.mark.parametrize("arguments", [["build", "99_gone"], ["build", "--root", "nowhere"]])
def test_wrong_usage_exits_with_2(root, capsys, monkeypatch, arguments):
    """A chapter or a folder that is not there is the caller's slip, not the chapter's."""
    monkeypatch.chdir(root)
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith("No chapter")
