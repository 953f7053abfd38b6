"""The pages of a language are made once of the same sources, settings and versions, and anew of any other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BUILD = Path(__file__).resolve().parents[2] / "docs/site"
MAKE = f"""
import sys
from pathlib import Path
sys.path.insert(0, {str(BUILD)!r})
import kept_pages
place = Path(sys.argv[1])
kept_pages.REPOSITORY, kept_pages.read_beside = place, lambda: (place / "read").rglob("*")
installed = type("Sphinx", (), dict(name="sphinx", version="8"))
kept_pages.distributions = lambda: [installed]
made = []
meanwhile = lambda: None
def make(out):
    made.append(out)
    meanwhile()
    (out / "lessons").mkdir()
    (out / "lessons/page.html").write_text((place / "sources/page.md").read_text())
def build(*settings):
    kept_pages.unpack(kept_pages.pages_once(place / "sources", settings, make, place / "kept"), place / "out")
    print(len(made), (place / "out/lessons/page.html").read_text())
"""


@pytest.fixture
def builds(tmp_path):
    """Return the function that runs lines in which `build` builds, and returns how often pages were made, and what they say."""
    for file, words in {
        "sources/page.md": "one",
        "read/template.html": "",
        "read/__pycache__/template.pyc": "",
    }.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(words, encoding="utf-8")

    def _builds(*lines):
        code = "\n".join([MAKE, "build('fr')", *lines, "build('fr')"])
        done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
        return done.stdout.splitlines()

    return _builds


def test_what_a_page_may_depend_on_is_read():
    """Settings, templates and words of the site, the package, and the notebooks of both languages, not what these write."""
    code = f"import sys; sys.path.insert(0, {str(BUILD)!r}); from kept_pages import *; print(*read_beside(), sep='\\n')"
    read = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.splitlines()
    names = {Path(file).relative_to(BUILD.parents[1]).as_posix() for file in read}
    assert names >= {
        "docs/site/conf.py",
        "docs/site/templates/page.html",
        "crm_lessons/text/language.py",
        "notebooks/en/02_pareto_abc.ipynb",
        "exercises/fr/09_case_study.ipynb",
    }
    assert {Path(name).suffix for name in names if name.startswith(("notebooks/", "exercises/"))} == {".ipynb"}


def test_the_same_is_made_once(builds):
    """In another build too; what Python and Sphinx compile beside the sources is no part of them, nor a file that becomes it."""
    compiled = "(place / 'read/__pycache__/template.pyc.14').write_text('half'); (place / 'sources/words.mo').write_text('compiled')"
    assert builds(compiled) == ["1 one", "1 one"]
    assert builds() == ["0 one", "0 one"]


@pytest.mark.parametrize(
    ("change", "pages"),
    [
        pytest.param("(place / 'sources/page.md').write_text('two')", "2 two", id="a word of a page"),
        pytest.param("(place / 'sources/page.md').rename(place / 'sources/pages.md'); "
                     "(place / 'sources/page.md').write_text('one')", "2 one", id="a page more"),
        pytest.param("(place / 'read/template.html').write_text('<p>')", "2 one", id="a template"),
        pytest.param("(place / 'read/template.html').unlink()", "2 one", id="a template that is gone"),
        pytest.param("installed.version = '9'", "2 one", id="what is installed"),
    ],
)  # fmt: skip
def test_of_anything_else_it_is_made_anew(builds, change, pages):
    """Sources, settings, extensions and versions decide what the pages are."""
    assert builds(change) == ["1 one", pages]


def test_other_settings_are_other_pages(builds):
    """Each language has its own, and so has a site that links a workbook."""
    assert builds("build('en')", "build('fr', 'work=1')") == ["1 one", "2 one", "3 one", "3 one"]


def test_what_is_no_longer_whole_is_made_anew(builds):
    """Half a file on a disk that was full is no page."""
    assert builds("for file in (place / 'kept').iterdir(): file.write_bytes(file.read_bytes()[:-1])") == [
        "1 one",
        "2 one",
    ]


def test_what_is_edited_while_a_build_runs_is_not_taken_for_what_stood_before(builds):
    """The pages may have the old words or the new ones: they are shown, and not kept."""
    edit = "meanwhile = lambda: (place / 'sources/page.md').write_text('two')"
    back = "meanwhile = lambda: None; (place / 'sources/page.md').write_text('three'); "
    assert builds(edit, "(place / 'read/template.html').write_text('<p>')", "build('fr')", back + "build('fr')",
                  "(place / 'sources/page.md').write_text('one')") == ["1 one", "2 two", "3 three", "4 one"]  # fmt: skip


def test_what_may_only_be_read_is_read(builds):
    """As on a disk that takes nothing."""
    assert builds("Path.touch = lambda *_: open('/proc/none/none')") == ["1 one", "1 one"]


def test_six_stay(builds):
    """Those that were asked for last; the others make room."""
    words = builds(
        "for number in range(8): build(str(number)); build('fr')", "print(len([*(place / 'kept').iterdir()]))"
    )
    assert words[-2:] == ["6", "9 one"]
