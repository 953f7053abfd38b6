"""A browser without a window, in which each server is loaded once: to load JupyterLab is most of what a short visit costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from in_lab.page import Notebook
from in_lab.server import Jupyter

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Playwright

SECONDS = 180
"""How long a person may have to wait on a busy machine; a test that needs it has failed."""
_DESK = {"width": 1280, "height": 900}
_NO_SECOND_COMPILING = "--js-flags=--no-opt,--no-maglev"
"""A visit is too short to win back what V8 spends on compiling JupyterLab's scripts a second time, for speed."""


class Window:
    """A browser that is started when it is first needed, and keeps a page for each JupyterLab.

    Notebook 7 opens a page for each notebook, so nothing of it is kept.
    """

    def __init__(self, chromium: str) -> None:
        self._chromium = chromium
        self._driver: Playwright | None = None
        self._browser: Browser | None = None
        self._kept: dict[str, Notebook] = {}

    def in_front_of(self, server: Jupyter) -> Notebook:
        """Return the page that is kept for a server, or a new one."""
        if server.address not in self._kept:
            self._kept[server.address] = Notebook(self.new_page(), server)
        return self._kept[server.address]

    def put_away(self, notebook: Notebook) -> list[str]:
        """Close what is open on a page and end its kernels, nothing saved, and return what went wrong on it."""
        if notebook.jupyter.door.startswith("lab"):
            notebook.clear_the_desk()
        else:
            del self._kept[notebook.jupyter.address]
            notebook.page.context.close()
        wrong, notebook.wrong = notebook.wrong, []
        return wrong

    def close(self) -> None:
        """Close the browser, if it was started; the next page starts it again."""
        self._kept.clear()
        if self._browser and self._driver:
            self._browser.close()
            self._driver.stop()
        self._browser = self._driver = None

    def new_page(self) -> Page:
        """Return a page of the browser that nothing is kept of; whoever asks closes it."""
        from playwright.sync_api import sync_playwright

        if self._browser is None:
            self._driver = sync_playwright().start()
            self._browser = self._driver.chromium.launch(executable_path=self._chromium, args=[_NO_SECOND_COMPILING])
        page = self._browser.new_context(viewport=_DESK, reduced_motion="reduce").new_page()
        page.set_default_timeout(SECONDS * 1000)
        return page
