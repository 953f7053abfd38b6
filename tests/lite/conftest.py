"""The edition in a browser, built once with the Pyodide that lies beside this project, and served as any static host would."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from hosts import served
from page_of_edition import ROOT, Page

PYODIDE = ROOT.parent / "shared" / "pyodide"


@pytest.fixture(scope="session")
def pyodide() -> Path:
    """The folder of Pyodide beside the project; it is never part of it."""
    if not (PYODIDE / "pyodide.js").is_file():
        pytest.skip("THE EDITION IN A BROWSER IS NOT TRIED: there is no Pyodide in ../shared/pyodide")
    return PYODIDE


@pytest.fixture(scope="session")
def edition(tmp_path_factory: pytest.TempPathFactory, pyodide: Path) -> Path:
    """The folder of a site that holds the edition in both languages."""
    if missing := [name for name in ("jupyterlite_core", "jupyterlite_pyodide_kernel") if find_spec(name) is None]:
        pytest.skip(f"THE EDITION IN A BROWSER IS NOT TRIED: {missing[0]} is missing, pip install --editable '.[lite]'")
    out = tmp_path_factory.mktemp("edition") / "site"
    command = [sys.executable, "docs/lite/build.py", "--out", str(out), "--pyodide", str(pyodide)]
    command += ["--downloads", ".venv-lite"]  # a place is named as in a shell, where one stands
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return out


@pytest.fixture(scope="session")
def address(edition: Path) -> Iterator[str]:
    """The address of the edition on this machine."""
    with served(edition) as found:
        yield found


@pytest.fixture(scope="module")
def profile(browser) -> Iterator[object]:
    """One person's browser, which keeps what its pages keep."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, reduced_motion="reduce", accept_downloads=True
    )
    yield context
    context.close()


@pytest.fixture
def opened(profile, address: str) -> Iterator[Callable[..., Page]]:
    """Return the function that opens a notebook in a new page; at the end no page may have asked another machine for anything."""
    pages: list[Page] = []

    def _opened(path: str, language: str = "fr", app: str = "notebooks") -> Page:
        pages.append(Page(profile.new_page(), f"{address}{language}/workbook/", app))
        pages[-1].open(path)
        return pages[-1]

    yield _opened
    for one in pages:
        one.page.close()
    assert [one.wrong for one in pages] == [[] for _ in pages]
