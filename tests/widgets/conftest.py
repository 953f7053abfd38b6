"""A session that starts in French, and the page's side of a figure that one holds, run by Node."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import matplotlib as mpl
import pytest

from crm_lessons.text.language import speak
from crm_lessons.widgets.held_figure import HeldFigure, module_of

mpl.use("agg")

_RUNNER = """
import { createInterface } from "node:readline";
for await (const line of createInterface({ input: process.stdin })) {
  const { module, name, given } = JSON.parse(line);
  console.log(JSON.stringify((await import(module))[name](...given) ?? null));
}
"""


@pytest.fixture(autouse=True)
def _in_french() -> Iterator[None]:
    speak("fr")
    yield
    speak("fr")


class Page:
    """The module of each figure, as a page has it: its functions are called by name."""

    def __init__(self, node: str, folder: Path) -> None:
        self._folder = folder
        runner = folder / "runner.mjs"
        runner.write_text(_RUNNER, encoding="utf-8")
        self.process = subprocess.Popen(
            [node, str(runner)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def call(self, rule: str, name: str, *given: Any) -> Any:
        """Return what a function of the module makes of what it is given."""
        module = self._folder / f"{rule}.mjs"
        if not module.exists():
            module.write_text(module_of(rule), encoding="utf-8")
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps({"module": module.as_uri(), "name": name, "given": given}) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, f"{rule}.js stopped on an error in {name}({given})"
        return json.loads(answer)

    def shown(self, held: HeldFigure, values: dict[str, Any]) -> dict[str, Any]:
        """Return title, words and drawing for some values."""
        shown: dict[str, Any] = self.call(held.rule, "shown", held.figure, values)
        return shown

    def moved(self, held: HeldFigure, values: dict[str, Any], name: str, value: object) -> dict[str, Any]:
        """Return the values after a move."""
        settled: dict[str, Any] = self.call(held.rule, "settled", held.figure, values, name, value)
        return settled


@pytest.fixture(scope="session")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The page's side of every figure; without Node it cannot be held against Python's."""
    node = shutil.which("node")
    if node is None:
        pytest.skip(
            "no Node on this machine: that the page computes as Python does is not tried; on Debian: apt-get install nodejs"
        )
    running = Page(node, tmp_path_factory.mktemp("page"))
    yield running
    assert running.process.stdin
    running.process.stdin.close()
    running.process.wait()
    assert running.process.stdout
    running.process.stdout.close()
