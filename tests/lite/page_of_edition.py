"""A notebook of the edition as a person has it before them, in a browser that has nothing but the page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
from in_lab.page import Notebook

if TYPE_CHECKING:
    from playwright.sync_api import Locator
    from playwright.sync_api import Page as Tab

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 240
"""How long a start may take on a machine that does six other things."""
_OURS = ("data:", "blob:")
_FILL = """([path, answers]) => {
  for (const cell of window.jupyterapp.shell.currentWidget.content.widgets) {
    const answer = answers[cell.model.sharedModel.id];
    if (answer !== undefined) cell.model.sharedModel.setSource(answer);
  }
}"""
_RUN = """async code => {
  const shown = [], kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;
  const asked = kernel.requestExecute({code, store_history: false});
  asked.onIOPub = ({content}) => {
    if (content.text) shown.push(content.text);
    if (content.data) shown.push(content.data['text/plain']);
    if (content.ename) shown.push(content.ename + ': ' + content.evalue);
  };
  await asked.done;
  return shown.join('');
}"""
_BRING = "place => window.jupyterapp.shell.currentWidget.content.scrollToItem(place, 'center')"
_STORED = """async path => {
  const {contents} = window.jupyterapp.serviceManager;
  const found = await contents.get(path, {content: true}).catch(() => null);
  if (found?.format !== 'base64') return found && JSON.stringify(found.content);
  return new TextDecoder().decode(Uint8Array.from(atob(found.content), one => one.charCodeAt(0)));
}"""


def answers(stem: str, language: str = "fr") -> dict[str, str]:
    """Return what the worked sheet writes into the cells of the answers, by their ids."""
    cells = nbformat.read(ROOT / "solutions" / language / f"{stem}.ipynb", as_version=4).cells
    return {cell.id: cell.source for cell in cells if cell.id.startswith("answer-")}


class Page(Notebook):
    """A page of the edition, and what it asked of other machines.

    lenders: the addresses of other machines that the page may ask for files
    wrong: errors of the page, and requests to other machines than these; a test ends with none
    """

    def __init__(self, tab: Tab, work: str, app: str, *lenders: str) -> None:
        self.page = tab
        self._door = f"{work}{app}/index.html?path="
        self.wrong: list[str] = []
        site = work.rsplit("/", 3)[0]
        here = (site, site.replace("http", "ws", 1), *lenders, *_OURS)
        tab.set_default_timeout(SECONDS * 1000)
        tab.context.on("request", lambda one: None if one.url.startswith(here) else self.wrong.append(one.url))
        tab.on("pageerror", lambda one: self.wrong.append(str(one)))

    def open(self, path: str) -> None:
        """Open a notebook, and wait for its kernel."""
        self.page.goto(f"{self._door}{path}")
        self.is_open(path)

    def _at(self, place: int) -> Locator:
        """Return a cell, brought into view: the notebook lays out no other (its windowing mode is "full")."""
        self.page.evaluate(_BRING, place)
        return super()._at(place)

    def fill(self, answers: dict[str, str]) -> None:
        """Write answers into the cells that have these ids."""
        self.page.evaluate(_FILL, [None, answers])

    def said(self, code: str) -> str:
        """Run a line beside the notebook, and return what it shows in words."""
        return str(self.page.evaluate(_RUN, code))

    def stored(self, path: str) -> str | None:
        """Return the text that the browser keeps in a file, None where there is none."""
        return self.page.evaluate(_STORED, path)

    def handed_in(self, folder: Path) -> Path:
        """Press the button that downloads the notebook, and return the file."""
        with self.page.expect_download() as expected:
            self.page.locator(".crm-bar button").first.click()
        folder.mkdir(parents=True)
        file = folder / expected.value.suggested_filename
        expected.value.save_as(file)
        return file
