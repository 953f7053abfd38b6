"""JupyterLab and Notebook 7 on this machine, and a page in a browser that notes whatever goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from in_lab.page import Notebook
from in_lab.server import Jupyter, jupyter
from in_lab.window import SECONDS, Window

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory, chromium: str) -> Iterator[Jupyter]:
    """A JupyterLab with the whole workbook; nobody is asked for one where there is no browser."""
    with jupyter("jupyterlab", tmp_path_factory.mktemp("lab")) as running:
        yield running


@pytest.fixture(scope="session")
def classic(tmp_path_factory: pytest.TempPathFactory, chromium: str) -> Iterator[Jupyter]:
    """A Notebook 7 with the whole workbook."""
    if find_spec("notebook") is None:
        pytest.skip("Notebook 7 is not installed: pip install notebook")
    with jupyter("notebook", tmp_path_factory.mktemp("classic")) as running:
        yield running


@pytest.fixture(scope="session")
def window(chromium: str) -> Iterator[Window]:
    """A browser for all tests of this folder."""
    shared = Window(chromium)
    yield shared
    shared.close()


@pytest.fixture
def reader(window: Window) -> Iterator[Callable[[Jupyter], Notebook]]:
    """Sit one person down before a server; at the end nothing may have gone wrong on any page."""
    sat_down: list[Notebook] = []

    def opened(server: Jupyter) -> Notebook:
        sat_down.append(window.in_front_of(server))
        return sat_down[-1]

    yield opened
    assert [window.put_away(one) for one in sat_down] == [[] for _ in sat_down]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """Close the browser after the last test of this folder: as long as playwright runs, nothing else may await."""
    yield
    shared = item.funcargs.get("window")
    if shared and (nextitem is None or HERE not in nextitem.path.parents):
        shared.close()


@pytest.fixture(scope="session")
def expect():
    """Playwright's own patience: a claim about the page is tried until it holds."""
    from playwright.sync_api import expect

    expect.set_options(timeout=SECONDS * 1000)
    return expect
