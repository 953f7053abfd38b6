"""What a page does beside a sheet: lessons that move, two tabs, one's own file, a browser that is closed; each takes a start of Python."""

from __future__ import annotations

import base64
import hashlib
import inspect
import json

import nbformat
import openpyxl
import pandas as pd
import pytest
from in_lab.barriers import barriers
from page_of_edition import ROOT, Page

from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import Text

pytestmark = [pytest.mark.xdist_group("lite"), pytest.mark.proof]

LESSON = "notebooks/fr/02_pareto_abc.ipynb"
EVERY_NOTEBOOK = sorted(
    file.relative_to(ROOT).as_posix() for part in ("notebooks", "exercises") for file in (ROOT / part).glob("*/*.ipynb")
)
_UPLOAD = """async ([path, content]) => window.jupyterapp.serviceManager.contents.save(
  path, {type: 'file', format: 'base64', content, name: path.split('/').pop(), path})"""


def plain(value: object) -> str:
    if isinstance(value, Text):
        return f"{value.fr} | {value.en}"
    if pd.isna(value):
        return "missing"
    return value.isoformat() if isinstance(value, pd.Timestamp) else repr(value)


def digest(tables: dict[str, pd.DataFrame | pd.Series]) -> str:
    """Return a sum of all values, leaving out what differs between versions of pandas: the width of numbers, the type of text."""
    lines = []
    for name, table in tables.items():
        columns = [table] if isinstance(table, pd.Series) else [table[column] for column in table.columns]
        for values in (table.index, *columns):
            lines += [name, str(values.name), values.dtype.kind, *map(plain, values.tolist())]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def digests(who: list[str | None]) -> dict[str, list[str]]:
    return {stem: [digest(sheet_data(stem, student)) for student in who] for stem in SHEETS}


def test_the_same_tables_to_the_last_value(opened):
    """Those of five students of every sheet, and those without a name: 32-bit Python with pandas 2.2 draws what this machine draws."""
    page = opened("exercises/fr/00_python.ipynb")
    who = [None, *(f"student-{number}" for number in range(5))]
    imports = (
        "import hashlib, json\nimport pandas as pd\nfrom crm_lessons.data.variants import sheet_data\n"
        "from crm_lessons.questions.catalogue import SHEETS\nfrom crm_lessons.text.language import Text\n"
    )
    functions = "".join(inspect.getsource(one) for one in (plain, digest, digests))
    said = page.said(f"from __future__ import annotations\n{imports}{functions}print(json.dumps(digests({who!r})))")
    assert json.loads(said) == digests(who)


@pytest.mark.parametrize("path", EVERY_NOTEBOOK)
def test_every_notebook_runs_to_its_end(opened, path):
    """No cell stops but those whose author announces it."""
    page = opened(path, language=path.split("/")[1])
    page.run_all()
    announced = [
        place
        for place, cell in enumerate(nbformat.read(ROOT / path, as_version=4).cells)
        if "raises-exception" in cell.metadata.get("tags", [])
    ]
    stopped = page.page.evaluate(
        "() => window.jupyterapp.shell.currentWidget.context.model.toJSON().cells.flatMap("
        "(cell, place) => (cell.outputs || []).some(one => one.output_type === 'error') ? [place] : [])"
    )
    if not path.endswith("teacher.ipynb"):
        assert stopped == announced


def test_a_lesson_moves(opened):
    """What is moved by the keyboard says another value, and no figure is missing."""
    page = opened(LESSON)
    page.run_all()
    slider = page.output("from crm_lessons.widgets import abc_limits").get_by_role("slider").first
    before = slider.get_attribute("aria-valuetext")
    slider.focus()
    page.page.keyboard.press("ArrowRight")
    page.page.wait_for_function(
        "([slider, before]) => slider.getAttribute('aria-valuetext') !== before", arg=[slider.element_handle(), before]
    )
    assert "model not found" not in page.page.locator(".jp-Notebook").inner_text()


def test_two_tabs_lose_nothing_of_each_other(opened):
    """Two sheets open at once write one file of progress."""
    pages = [opened(f"exercises/fr/{stem}.ipynb") for stem in ("00_python", "06_kpis")]
    for page, stem in zip(pages, ("00_python", "06_kpis"), strict=True):
        page.said(f"from crm_lessons import open_sheet; s = open_sheet({stem!r}); s.check(**{{s.question_ids[0]: 1}})")
    for page in pages:
        assert {"00_python", "06_kpis"} <= json.loads(page.stored(".crm_lessons/progress.json")).keys()


def test_ones_own_excel_file(opened, tmp_path):
    """Put into the list of files, read, reported on, and the report lies beside it; `opened` sees that nothing left the machine."""
    book = openpyxl.Workbook()
    for row in [
        ("client", "date", "montant"),
        *((f"C{n % 7}", f"{1 + n % 27:02}/03/2024", 100 + 37 * n) for n in range(40)),
    ]:
        book.active.append(row)
    book.save(tmp_path / "mes_commandes.xlsx")
    content = base64.b64encode((tmp_path / "mes_commandes.xlsx").read_bytes()).decode()
    page = opened("exercises/fr/09_case_study.ipynb")
    page.page.evaluate(_UPLOAD, ["exercises/fr/mes_commandes.xlsx", content])
    said = page.said(
        "from crm_lessons import read_orders_file\nfrom crm_lessons.reports import portfolio_report\n"
        "mine = read_orders_file('mes_commandes.xlsx')\n"
        "portfolio_report(mine).save('rapport.html').name"
    )
    assert "rapport.html" in said
    assert "C3" in (page.stored("exercises/fr/rapport.html") or "")


def test_a_closed_browser_keeps_the_work(chromium, browser, address, tmp_path):
    """Answer, progress and a bet are there when the browser is opened again; *start again* says what it takes, and takes that alone."""
    path, driver = "exercises/fr/00_python.ipynb", browser.browser_type
    written = "price_to_pay = 12345  # mine"
    for visit in range(2):
        context = driver.launch_persistent_context(str(tmp_path / "profile"), executable_path=chromium)
        page = Page(context.new_page(), f"{address}fr/workbook/", "notebooks")
        page.open(path)
        if visit == 0:
            page.fill({"answer-price_to_pay": written})
            page.said("from crm_lessons import open_sheet; open_sheet('00_python').check(price_to_pay=12345)")
            page.said("from crm_lessons import open_lesson; open_lesson('02_pareto_abc').bet('half', 3)")
            page.save()
        else:
            assert written in page.stored(path)
            assert "price_to_pay" in page.said("open('/drive/.crm_lessons/progress.json').read()")
            assert "half" in page.said("open('/drive/.crm_lessons/bets.json').read()")
            page.page.locator(".crm-bar button").nth(1).click()
            assert "cellules changées ou ajoutées, 1" in page.page.locator("dialog").inner_text()
            with page.page.expect_navigation():
                page.page.locator("dialog .crm-loses").click()
            page.page.wait_for_selector(".jp-Notebook")
            page.is_open(path)
            assert written not in page.stored(path)
            assert "price_to_pay" in page.stored(".crm_lessons/progress.json")
        assert page.wrong == []
        context.close()


def test_the_sheet_is_rehearsed_in_the_page(opened):
    """The button finds the saved file by itself, runs it, and says what it makes of it."""
    page = opened("exercises/fr/00_python.ipynb")
    page.run_all()
    page.save()
    page.page.get_by_role("button", name="Relancer ma feuille depuis le début").click()
    page.page.locator(".jp-Notebook").get_by_text("À regarder avant de rendre").first.wait_for()


def test_python_begins_beside_jupyterlab_and_once(opened):
    """At a second visit the kernel takes the worker that the page began; restarted, it has one of its own and works on."""
    opened("exercises/fr/00_python.ipynb").page.close()
    page = opened("exercises/fr/00_python.ipynb")
    assert [worker.url.rpartition("/")[2] for worker in page.page.workers if "data:" not in worker.url] == ["early.js"]
    assert page.said("number = 3; print(number)") == "3\n"
    page.page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.restartKernel()")
    page.is_open("exercises/fr/00_python.ipynb")
    assert "NameError" in page.said("number")
    assert "early.js" not in "".join(worker.url for worker in page.page.workers)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_ours_on_the_page_keeps_nobody_out(opened, language):
    """The bar, the question before one starts again, and what the sheet shows (WCAG 2.2, AA, as far as axe-core sees)."""
    page = opened(f"exercises/{language}/00_python.ipynb", language)
    page.run_all()
    page.page.locator(".crm-bar button").nth(1).click()
    page.page.wait_for_selector("dialog")
    found = {part: barriers(page.page, part) for part in (".crm-bar", "dialog", ".jp-OutputArea-output")}
    assert found == {part: [] for part in found}
