"""What every test may lean on: a home of its own, the language back to French, and the public data where they are."""

from __future__ import annotations

import errno
import itertools
import os
import pickle
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from copy import deepcopy
from dataclasses import replace
from functools import lru_cache, partial, wraps
from inspect import isfunction
from pathlib import Path

import hypothesis
import pytest

from crm_lessons.data.class_secret import class_secret
from crm_lessons.data.variants import Data, sheet_data, variant_key
from crm_lessons.questions.question import Question
from crm_lessons.text.language import speak

_EXAMPLES = int(os.environ.get("CRM_LESSONS_EXAMPLES", "15"))
"""Examples on which hypothesis tries a property; `make proof` asks for 200."""

hypothesis.settings.register_profile("here", deadline=None, max_examples=_EXAMPLES)
hypothesis.settings.register_profile("ci", deadline=None, max_examples=_EXAMPLES, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")

_BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The first that is there: the headless shell draws the same pages with a fifth less work, and is Playwright's own choice."""
_PUBLIC_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield folders that are not there yet, a new one each time: most tests remember nothing, and make none."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def _own_home(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give a test a home of its own and the language of the course, and leave no figure open."""
    monkeypatch.setenv("CRM_LESSONS_HOME", str(next(_homes)))
    monkeypatch.delenv("CRM_LESSONS_STRICT", raising=False)
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    speak("fr")
    yield
    speak("fr")
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], AbstractContextManager[None]]:
    """Return a disk on which so many files find room, and of the next one only half."""

    @contextmanager
    def full(files: int) -> Iterator[None]:
        room, write_bytes = iter(range(files)), Path.write_bytes

        def written(file: Path, content: bytes) -> int:
            if next(room, None) is not None:
                return write_bytes(file, content)
            write_bytes(file, content[: len(content) // 2])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        with monkeypatch.context() as patched:
            patched.setattr(Path, "write_bytes", written)
            yield

    return full


@pytest.fixture(scope="module")
def warm_kernels() -> Iterator[None]:
    """Kernels that these tests start begin as copies; that a new Python does the same is seen in the browser and where lessons are built."""
    from warm_kernel import start_warm

    with pytest.MonkeyPatch.context() as patch:
        start_warm(patch)
        yield


@pytest.fixture
def public_data() -> Path:
    """The folder of public data sets beside the project; they are never part of it."""
    if not _PUBLIC_DATA.is_dir():
        pytest.skip("the public data sets are not beside this project")
    return _PUBLIC_DATA


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium that playwright can drive; without both, a test in a browser is skipped."""
    pytest.importorskip("playwright", reason="a browser is driven by playwright: pip install playwright")
    path = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if path is None:
        pytest.skip("no Chromium on this machine; on Debian: apt-get install chromium-headless-shell")
    return path


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[object]:
    """A browser without a window, closed after each file: as long as playwright runs, nothing else may await."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=chromium)
        yield running
        running.close()


@pytest.fixture(scope="session")
def students() -> list[str]:
    """Return the students on whose data each sheet is tried: 40, or as many as CRM_LESSONS_VARIANTS says."""
    return [f"student-{number}" for number in range(int(os.environ.get("CRM_LESSONS_VARIANTS", "40")))]


@pytest.fixture(scope="session")
def data_of() -> Callable[..., Data]:
    """Return the function that gives the data of a sheet, the course's or a student's, drawn once; some students hold a key."""
    secret = class_secret("a secret of the class")
    with_a_key = {f"student-{number}" for number in range(20, 40)}

    @lru_cache(maxsize=512)
    def drawn(sheet: str, student: str | None = None) -> Data:
        return sheet_data(sheet, student, variant_key(sheet, student, secret) if student in with_a_key else "")

    return drawn


@pytest.fixture(scope="session")
def variants_of(students: list[str], data_of: Callable[..., Data]) -> Callable[[str], list[Data]]:
    """Return the function that gives the data of every student of a sheet; who asks for it runs with one worker."""
    return lambda sheet: [data_of(sheet, student) for student in students]


@pytest.fixture(scope="session")
def worked_out() -> Callable[[Question, Data], Question]:
    """Return the function that gives a question whose right answer and known mistakes are computed once on some data."""
    kept: dict[tuple[Question, int], tuple[Question, Data]] = {}

    def once(question: Question, data: Data) -> Question:
        if (question, id(data)) not in kept:
            kept[question, id(data)] = computed(question, data), data  # kept data keep their id
        return kept[question, id(data)][0]

    def computed(question: Question, data: Data) -> Question:
        if question.expected is None:
            return question
        mistakes = tuple(
            replace(one, fr=one.message.fr, en=one.message.en, produces=_always(one.produces(data)))
            if one.produces
            else one
            for one in question.mistakes
        )
        return replace(question, expected=_always(question.expected(data)), mistakes=mistakes)

    return once


def _always(value: object) -> Callable[[Data], object]:
    """Return what always produces a value; a function among the answers is called once with each input that it is tried on."""
    kept = _remembering(value) if isfunction(value) or isinstance(value, partial) else value
    return lambda data: kept


def _remembering(function: Callable[..., object]) -> Callable[..., object]:
    known: dict[bytes, tuple[object, Exception | None]] = {}

    @wraps(function)
    def remembered(*arguments: object) -> object:
        if (key := pickle.dumps(arguments)) not in known:
            try:
                known[key] = function(*arguments), None
            except Exception as error:  # a function that is wrong may stop on some inputs
                known[key] = None, error
        returned, error = known[key]
        if error is not None:
            raise error
        return deepcopy(returned)

    return remembered
