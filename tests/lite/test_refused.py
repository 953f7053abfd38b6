"""A browser that cannot run the workbook, or would lose it, says so in words and gives the notebook all the same."""

from __future__ import annotations

import pytest
from in_lab.barriers import barriers

pytestmark = pytest.mark.xdist_group("lite")

TOO_OLD = "delete window.WebAssembly"
NOTHING_IS_KEPT = "Object.defineProperty(window, 'indexedDB', {get() { throw new Error('refused'); }})"


@pytest.mark.parametrize(
    ("browser_is", "language", "said"),
    [
        (TOO_OLD, "fr", "Il est trop ancien : il y manque WebAssembly"),
        (NOTHING_IS_KEPT, "fr", "Il refuse de garder votre travail"),
        (NOTHING_IS_KEPT, "en", "It refuses to keep your work"),
    ],
)
def test_what_is_missing_is_said(browser, address, browser_is, language, said):
    """Instead of a page that stays empty."""
    tab = browser.new_page()
    tab.add_init_script(browser_is)
    path = f"exercises/{language}/00_python.ipynb"
    tab.goto(
        f"{address}{language}/workbook/notebooks/index.html?path={path}", wait_until="commit"
    )  # what cannot be used is not loaded to its end
    shown = tab.locator("main.crm-refused")
    shown.wait_for(timeout=120_000)
    assert said in shown.inner_text().replace("\u202f", " ").replace("\xa0", " ")
    assert tab.locator("main.crm-refused a").get_attribute("href") == f"../files/{path}"
    assert barriers(tab) == []
    assert tab.request.get(f"{address}{language}/workbook/files/{path}").ok
    tab.close()
