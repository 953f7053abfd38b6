"""JupyterLab and Notebook 7 on this machine, and a page in a browser that notes whatever goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec

import pytest
from in_lab.page import Notebook
from in_lab.server import Jupyter, jupyter

SECONDS = 60
"""How long a person may have to wait on a busy machine; a test that needs it has failed."""
DESK = {"width": 1280, "height": 900}


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


@pytest.fixture
def reader(browser) -> Iterator[Callable[..., Notebook]]:
    """Open a page on a server for one person; at the end nothing may have gone wrong on any."""
    contexts, notebooks = [], []

    def opened(server: Jupyter, **options: object) -> Notebook:
        contexts.append(browser.new_context(viewport=DESK, reduced_motion="reduce", **options))
        page = contexts[-1].new_page()
        page.set_default_timeout(SECONDS * 1000)
        notebooks.append(Notebook(page, server))
        return notebooks[-1]

    yield opened
    for context in contexts:
        context.close()
    assert [one.wrong for one in notebooks] == [[] for _ in notebooks]


@pytest.fixture(scope="session")
def expect():
    """Playwright's own patience: a claim about the page is tried until it holds."""
    from playwright.sync_api import expect

    expect.set_options(timeout=SECONDS * 1000)
    return expect
