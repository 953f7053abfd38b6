"""A workbook of two small chapters, one with three questions, in a folder of its own; and a copy of the real one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crm_lessons.questions.question import Case, Kind, Mistake, Question, SheetQuestions
from crm_lessons.text.language import Text

START = """\
# %% [markdown] lang="fr"
# # Bonjour : on commence

# %% [markdown] lang="en"
# # Hello: we begin
"""

LESSON = """\
# %% [markdown] lang="fr"
# # Une somme : trois clients
#
# Le total fait 1 000 DH.

# %% [markdown] lang="en"
# # A sum: three customers
#
# The total is MAD 1,000.

# %% tags=["nbval-ignore-output"]
revenue = [500, 300, 200]
sum(revenue)

# %% lang="fr"
print("total ; fin")

# %% lang="en"
print("total; end")
"""

EXERCISES = """\
# %% [markdown] lang="fr"
# # Exercices : trois clients

# %% [markdown] lang="en"
# # Exercises: three customers

# %%
class Sheet:
    def check(self, **answers):
        print({name: type(answer).__name__ for name, answer in answers.items()})

sheet = Sheet()

# %% [markdown] lang="fr" question="total"
# ## Le total
# Combien ?

# %% [markdown] lang="en" question="total"
# ## The total
# How much?

# %% question="total"
revenue = [500, 300, 200]
### BEGIN SOLUTION
total = sum(revenue)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Mille : un compte rond.

# %% [markdown] lang="en" edition="solution"
# One thousand: a round number.

# %% [markdown] lang="fr" question="double"
# ## Une fonction

# %% [markdown] lang="en" question="double"
# ## A function

# %% question="double"
def double(x):
    ### BEGIN SOLUTION
    return 2 * x
    ### END SOLUTION

# %% [markdown] lang="fr" question="advice"
# ## Un conseil

# %% [markdown] lang="en" question="advice"
# ## A piece of advice

# %% lang="fr" question="advice"
### BEGIN SOLUTION
advice = "Gardez-les."
### END SOLUTION

# %% lang="en" question="advice"
### BEGIN SOLUTION
advice = "Keep them."
### END SOLUTION
"""

_WORDS = Text(fr="mots", en="words")
_CASE = Case(_WORDS, lambda generator, data: (generator, data))


def _question(name, kind, points, **more):
    mistakes = tuple(Mistake(letter, fr="mots", en="words", detects=bool) for letter in "abc")
    hints = (_WORDS, _WORDS)
    return Question(
        id=name, kind=kind, points=points, aim=_WORDS, hints=hints, mistakes=mistakes, praise=_WORDS, look_again=_WORDS,
        **more,
    )  # fmt: skip


@pytest.fixture(scope="session")
def sheets():
    """Return the records of the questions that EXERCISES asks."""
    questions = (
        _question("total", Kind.NUMBER, 1, expected=sum),
        _question("double", Kind.FUNCTION, 2, expected=sum, cases=(_CASE,)),
        _question("advice", Kind.TEXT, 3, rubric=(_WORDS,)),
    )
    return {"01_sum": SheetQuestions("01_sum", _WORDS, questions)}


@pytest.fixture(scope="session")
def write_chapters():
    """Return what writes the chapters of the small workbook into a folder."""

    def _write(root):
        for name, text in {"00_start/lesson": START, "01_sum/lesson": LESSON, "01_sum/exercises": EXERCISES}.items():
            file = root / "chapters" / f"{name}.py"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")

    return _write


@pytest.fixture
def root(tmp_path, write_chapters):
    """Return the root of the small workbook, not yet built."""
    write_chapters(tmp_path)
    return tmp_path


@pytest.fixture
def rewrite(root):
    """Replace words in a chapter's file, as an author would; the words must be there."""

    def _rewrite(name, old, new):
        file = root / "chapters" / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    return _rewrite


class Workbook:
    """A copy of the sources of this repository, in which commands run on the copy's own package."""

    def __init__(self, root):
        self.root = root

    def run(self, module, *arguments, code=0):
        """Run a Python module as a command at the root of the copy and return what it printed."""
        environment = os.environ | {
            "PYTHONPATH": str(self.root),
            "LC_ALL": "en_GB.UTF-8",
            "PYTHONDONTWRITEBYTECODE": "1",
            "CRM_LESSONS_VARIANTS": "5",  # tests/questions tries forty where the question is ours
        }
        command = [sys.executable, "-m", module, *arguments]
        done = subprocess.run(command, cwd=self.root, env=environment, capture_output=True, text=True, encoding="utf-8")
        assert done.returncode == code, done.stdout[-4000:] + done.stderr[-4000:]
        return done.stdout + done.stderr

    def crm_lessons(self, *arguments, code=0):
        """Run `crm-lessons`."""
        return self.run("crm_lessons.cli", *arguments, code=code)

    def pytest(self, *arguments):
        """Run some of the tests."""
        return self.run("pytest", "-p", "no:cacheprovider", "-p", "no:xdist", *arguments)

    def text(self, path):
        """Return what a file says."""
        return (self.root / path).read_text(encoding="utf-8")

    def everything(self):
        """Return every file and what it holds."""
        files = (file for file in self.root.rglob("*") if file.is_file())
        return {file.relative_to(self.root).as_posix(): file.read_bytes() for file in files}


@pytest.fixture
def workbook(tmp_path):
    """Return a copy of what a fresh clone holds, without the built notebooks."""
    here = Path(__file__).parents[2]
    root = tmp_path / "workbook"
    for folder in ("chapters", "crm_lessons", "docs", "tests"):
        shutil.copytree(here / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__", "*.png"))
    for name in ("README.md", "README.fr.md", "CONTRIBUTING.md", "Makefile", "pyproject.toml"):
        shutil.copy(here / name, root / name)
    return Workbook(root)
