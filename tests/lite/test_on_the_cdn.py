"""The edition that `make lite` builds by default: Python comes from another machine, its public CDN, for which one here stands in."""

from __future__ import annotations

import json

import pytest
from builder import BUILD, run_beside_the_builder
from hosts import OpenToAll, served
from in_lab.barriers import barriers
from page_of_edition import ROOT, SECONDS, Page, answers

pytestmark = [pytest.mark.xdist_group("lite"), pytest.mark.proof]

STEM = "00_python"
LOCK = "pyodide-lock.json"
CHANGED = "six-1.16.0-py2.py3-none-any.whl"
_COMPILED_IS_KEPT = "async () => (await (await caches.open('crm_lessons')).keys()).length"


@pytest.fixture(scope="module")
def lent(pyodide, tmp_path_factory):
    """The folder of the machine that lends Pyodide."""
    folder = tmp_path_factory.mktemp("lent")
    for file in pyodide.iterdir():
        (folder / file.name).symlink_to(file)
    return folder


@pytest.fixture(scope="module")
def cdn(lent):
    """The address of that machine: another port is another origin."""
    with served(lent, OpenToAll) as address:
        yield address


@pytest.fixture(scope="module")
def site(edition, lent, cdn, tmp_path_factory):
    """The folder of a site whose pages take Pyodide from there; what it has not of the real one's packages, we bring."""
    folder = tmp_path_factory.mktemp("site")
    lock = json.loads((BUILD / LOCK).read_text(encoding="utf-8"))
    there = {name: one for name, one in lock["packages"].items() if (lent / one["file_name"]).exists()}
    (folder / LOCK).write_text(json.dumps(lock | {"packages": there}), encoding="utf-8")
    run_beside_the_builder(
        f"import runtime; from pathlib import Path; runtime.CDN = {cdn!r}; runtime.LOCK = Path({str(folder / LOCK)!r}); "
        f"runtime.write_runtime(Path({str(folder / 'runtime')!r}), None, Path({str(ROOT / '.venv-lite')!r}))"
    )
    for language in ("fr", "en"):
        (folder / language).symlink_to(edition / language)
    return folder


def test_a_sheet_is_worked_and_opened_again(site, cdn, browser):
    """Its first answer is right on the screen at both visits, and nobody else than these two machines is asked for anything."""
    with served(site) as address, browser.new_context() as person:
        asked = []
        person.on("request", lambda one: asked.append(one.url))
        for _visit in range(2):
            sheet = Page(person.new_page(), f"{address}fr/workbook/", "notebooks", cdn)
            sheet.open(f"exercises/fr/{STEM}.ipynb")
            sheet.fill(answers(STEM))
            sheet.run_all()
            assert "✓" in sheet.output("sheet.check(").inner_text()
            sheet.page.wait_for_function(_COMPILED_IS_KEPT)
            assert sheet.wrong == []
            sheet.page.close()
        assert [url for url in asked if url.startswith(cdn) and "pandas-" in url]


def test_a_changed_file_is_refused_in_words(site, lent, cdn, browser):
    """A package that is one byte longer than the list says: Python does not start, and the page says which file it refused."""
    file = lent / CHANGED
    content = file.read_bytes()
    file.unlink()
    file.write_bytes(content + b" ")
    with served(site) as address, browser.new_context() as person:
        tab = person.new_page()
        tab.set_default_timeout(SECONDS * 1000)
        tab.goto(f"{address}fr/workbook/notebooks/index.html?path=exercises/fr/{STEM}.ipynb")
        alarm = tab.get_by_role("alert").filter(has_text="Python n'a pas pu démarrer")
        alarm.wait_for()
        said = alarm.inner_text()
        assert f"{cdn}{CHANGED}" in said
        assert "n'est pas le fichier attendu" in said
        assert barriers(tab, ".crm-failed") == []
