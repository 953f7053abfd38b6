"""How all is run: nbval runs each notebook as its first reader meets it, and two workers share files, the longest first."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from xdist.scheduler import LoadGroupScheduling

ROOT = Path(__file__).parent
LESSONS = ROOT / "notebooks"
STRICTLY_RUN = ROOT / "solutions"

LONGEST_FIRST = (
    "browser",
    "lite",
    "everybody",
    "mypy",
    "attacks",
    "site",
    "tests/cli/test_grade_record.py",
    "tests/grading/test_worked_sheets.py",
    "tests/questions/every_question/test_cheap_answers.py",
    "tests/questions/every_question/test_every_question.py",
    "tests/grading/sandbox/test_levels.py",
    "tests/methods/test_odd_tables.py",
    "tests/grading/test_cluster.py",
    "tests/authoring/adding/test_new_chapter.py",
    "tests/authoring/test_proof.py",
    "tests/notebooks/test_plain_ipython.py",
    "tests/authoring/test_build.py",
)
"""Groups and files that take a worker more than ten seconds; the short ones then fill both workers to the end."""

SANITIZED = {
    r"(?s)\AiVBORw0KGgo.*": "a picture",  # its bytes change with matplotlib's version; that it is there does not
    r"\A \n": "",  # before an output that is folded, of which JupyterLab shows the first line
    # a sheet that is run strictly remembers nothing, and says so
    r"(?s)(?:Essais et indices|Attempts and hints).*?(?:les efface|deletes them)\.": "what is remembered",
    r"Rien n.est retenu[^.]*\.|Nothing is remembered[^.]*\.": "what is remembered",
}


def pytest_configure(config: pytest.Config) -> None:
    """Leave nbval's log empty: to write each message of a kernel out in it, pictures and all, took most of nbval's own time."""
    if config.getoption("nbval", default=False):
        pytest.MonkeyPatch().setattr("nbval.kernel.pformat", lambda _message: "")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[object]:
    """Look for garbage not at all while tests are collected, and seldom afterwards: Python's own pace took a tenth of all time."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()  # what was collected stays to the end
        gc.set_threshold(50_000, 20, 100)
        gc.enable()


def pytest_sessionfinish() -> None:
    """Let a worker go at once: each IPython that a test started looks for garbage in all that there is, when Python ends."""
    atexit.register(gc.freeze)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave no output of a notebook out, draw every student's tables with one worker, and begin with what takes longest."""
    for item in items:
        if "variants_of" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.xdist_group("everybody"))
        if item.path.suffix == ".ipynb":
            _compare_everything(item)
    items.sort(key=_place)


def _compare_everything(cell: pytest.Item) -> None:
    cell.options["check"] = True  # `nbval-ignore-output` marks what a reader's own progress changes; here there is none
    cell.parent.skip_compare = tuple(kind for kind in cell.parent.skip_compare if kind != "image/png")
    cell.parent.sanitize_patterns.update(SANITIZED)


def _place(item: pytest.Item) -> int:
    group = item.get_closest_marker("xdist_group")
    name = group.args[0] if group else item.path.relative_to(ROOT).as_posix()
    return LONGEST_FIRST.index(name) if name in LONGEST_FIRST else len(LONGEST_FIRST)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> LoadGroupScheduling:
    """Keep the tests of a file with one worker, which makes what they share once, unless a group keeps them elsewhere."""
    from xdist.scheduler import LoadGroupScheduling

    class ByFile(LoadGroupScheduling):
        def _split_scope(self, nodeid: str) -> str:
            scope = super()._split_scope(nodeid)
            return scope.partition("::")[0] if scope == nodeid else scope

    return ByFile(config, log)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    """Start a notebook's kernel in a home of its own, and a worked sheet's strictly: a wrong answer is an error there."""
    if item.path.suffix != ".ipynb" or item.parent.kernel is not None:
        return (yield)
    from onlooker import NOTES, keep_notes
    from warm_kernel import listen_in, start_warm

    home = TemporaryDirectory()
    notes = Path(home.name) / "seen.json"
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("CRM_LESSONS_HOME", home.name)
        environment.setenv("CRM_LESSONS_STRICT", "1" if item.path.is_relative_to(STRICTLY_RUN) else "")
        if item.path.is_relative_to(LESSONS):
            environment.setenv(NOTES, str(notes))
        start_warm(environment)
        listen_in(environment, Path(home.name))
        try:
            result = yield
        finally:
            item.parent.addfinalizer(home.cleanup)
    item.parent.addfinalizer(partial(keep_notes, item.path, notes))
    return result
