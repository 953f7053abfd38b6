"""A notebook as a person has it before them: cells that are found by how they begin, run, written in, and looked at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from in_lab.server import Jupyter

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

_OF_NOTEBOOK_7 = "Cannot read properties of undefined (reading 'schema')"
"""Notebook 7.6 raises this when it loads its settings, with an empty notebook too."""
_IS_OPEN = """path => {
  const panel = window.jupyterapp?.shell?.currentWidget;
  return panel?.context?.path === path && panel.sessionContext?.session?.kernel?.status === 'idle';
}"""
_IS_IDLE = "() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.status === 'idle'"
_PLACES = """said => window.jupyterapp.shell.currentWidget.content.widgets.flatMap((cell, place) =>
  cell.model.type === 'code' && cell.model.sharedModel.source.startsWith(said) ? [place] : [])"""
_HAS_RUN = """place => {
  const panel = window.jupyterapp.shell.currentWidget, cell = panel.content.widgets[place];
  return cell.model.executionCount !== null && panel.sessionContext.session.kernel.status === 'idle';
}"""
_HAS_NOT_RUN = """place => {
  window.jupyterapp.shell.currentWidget.content.widgets[place].model.sharedModel.execution_count = null;
}"""
"""A stored cell may have the very count that its first run gives it, so that nobody would see that it has run."""
_ALL_HAVE_RUN = """() => {
  const panel = window.jupyterapp.shell.currentWidget;
  const code = panel.content.widgets.filter(cell => cell.model.type === 'code' && cell.model.sharedModel.source);
  return panel.sessionContext.session?.kernel?.status === 'idle' && code.every(cell => cell.model.executionCount);
}"""
_OPEN_BESIDE = "path => { window.jupyterapp.commands.execute('docmanager:open', {path}); }"
_COMMAND = "name => window.jupyterapp.commands.execute(name)"
_SAVE = "() => window.jupyterapp.shell.currentWidget.context.save()"
_SHUT_DOWN = "() => window.jupyterapp.shell.currentWidget.sessionContext.shutdown()"
_CLEAR_THE_DESK = """async () => {
  const shell = window.jupyterapp.shell;
  for (const panel of [...shell.widgets('main')]) {
    if (panel.sessionContext?.session?.kernel) await panel.sessionContext.shutdown();
    if (panel.context?.model) panel.context.model.dirty = false;
    panel.dispose();
  }
  document.querySelectorAll('.jp-toast-button, .Toastify__close-button').forEach(one => one.click());
}"""
_CLEAR = """() => window.jupyterapp.shell.currentWidget.content.widgets.forEach(
  cell => { if (cell.model.type === 'code') cell.model.sharedModel.execution_count = null; })"""

_ASKED_EVERY = 50
"""Milliseconds."""


class Notebook:
    """A page with one notebook in front, and what went wrong on it.

    wrong: errors of the page, answers that were errors, and requests to other machines; a test ends with none
    """

    def __init__(self, page: Page, jupyter: Jupyter) -> None:
        self.page = page
        self.jupyter = jupyter
        self.wrong: list[str] = []
        here = (jupyter.address, jupyter.address.replace("http", "ws", 1), "data:", "blob:")
        page.on("request", lambda one: None if one.url.startswith(here) else self.wrong.append(one.url))
        page.on("websocket", lambda one: None if one.url.startswith(here) else self.wrong.append(one.url))
        page.on("response", lambda one: self.wrong.append(f"{one.status} {one.url}") if one.status >= 400 else None)
        page.on("pageerror", lambda one: None if one.message == _OF_NOTEBOOK_7 else self.wrong.append(str(one)))

    @property
    def file(self) -> Path:
        """Return the file of the notebook in front."""
        path = self.page.evaluate("() => window.jupyterapp.shell.currentWidget.context.path")
        return self.jupyter.folder / str(path)

    def open(self, path: str) -> None:
        """Open a notebook of the server's folder, and wait for its kernel; a JupyterLab that is in front stays, and opens it."""
        in_front = self.page.url.startswith(self.jupyter.address) and self.jupyter.door.startswith("lab")
        if in_front:
            self.page.evaluate(_OPEN_BESIDE, path)
        else:
            self.page.goto(self.jupyter.page(path))
        self.is_open(path)

    def wait(self, until: str, arg: object = None) -> None:
        """Wait until a function of the page is true; asked before each frame, as is usual, the page would draw frames to be asked."""
        self.page.wait_for_function(until, arg=arg, polling=_ASKED_EVERY)

    def is_open(self, path: str) -> None:
        """Wait until the notebook is in front and its kernel has nothing to do."""
        self.wait(_IS_OPEN, arg=path)

    def wait_for_kernel(self) -> None:
        """Wait until the kernel of the notebook in front has nothing to do."""
        self.wait(_IS_IDLE)

    def cell(self, said: str) -> Locator:
        """Return the first code cell that begins with these words, brought into view."""
        return self._at(self._place(said))

    def output(self, said: str) -> Locator:
        """Return what a cell shows below its code."""
        return self.cell(said).locator(".jp-Cell-outputArea")

    def run(self, said: str) -> Locator:
        """Run one cell by the keyboard, wait for its end, and return what it shows."""
        place = self._place(said)
        self.page.evaluate(_HAS_NOT_RUN, place)
        self.cell(said).locator(".cm-content").click()
        self.page.keyboard.press("Control+Enter")
        self.wait(_HAS_RUN, arg=place)
        return self.output(said)

    def write(self, said: str, code: str) -> None:
        """Replace the code of a cell by typing over it."""
        self.cell(said).locator(".cm-content").click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(code)

    def add_below(self, said: str, code: str) -> None:
        """Add a cell below another, as the key B does, and write in it."""
        self.cell(said).locator(".cm-content").click()
        self.page.keyboard.press("Escape")
        self.page.keyboard.press("b")
        self.page.keyboard.press("Enter")
        self.page.keyboard.insert_text(code)

    def run_all(self) -> None:
        """Run every cell, and wait for the last."""
        self.command("notebook:run-all-cells")
        self.all_have_run()

    def all_have_run(self) -> None:
        """Wait for the end of the last cell."""
        self.wait(_ALL_HAVE_RUN)

    def restart_and_run_all(self) -> None:
        """Restart the kernel, run every cell, and wait for the last."""
        self.page.evaluate(_CLEAR)
        self.page.evaluate("() => { window.jupyterapp.commands.execute('notebook:restart-run-all'); }")
        self.page.locator(".jp-Dialog .jp-mod-accept").click()
        self.all_have_run()

    def save(self) -> None:
        """Save the notebook in front."""
        self.page.evaluate(_SAVE)

    def shut_down(self) -> None:
        """End the notebook's kernel, so that those of many lessons do not pile up."""
        self.page.evaluate(_SHUT_DOWN)

    def clear_the_desk(self) -> None:
        """End every kernel that was opened here, and close every tab; nothing is saved."""
        self.page.evaluate(_CLEAR_THE_DESK)

    def command(self, name: str) -> Any:
        """Carry out a command of the menus, and wait for its end."""
        return self.page.evaluate(_COMMAND, name)

    def outputs(self, said: str) -> list[Locator]:
        """Return what each of the cells shows that begin with these words."""
        places = self.page.evaluate(_PLACES, said)
        return [self._at(place).locator(".jp-Cell-outputArea") for place in places]

    def _at(self, place: int) -> Locator:
        found = self.page.locator(f'.jp-Notebook:visible .jp-Cell[data-windowed-list-index="{place}"]')
        found.scroll_into_view_if_needed()
        return found

    def _place(self, said: str) -> int:
        places = self.page.evaluate(_PLACES, said)
        assert places, f"no code cell begins with {said!r}"
        return int(places[0])
