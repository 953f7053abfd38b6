"""Python reaches the drive that outlives the page through a service worker, which may come late or never."""

from __future__ import annotations

import json

import pytest
from hosts import Incomplete, Slow, served
from page_of_edition import Page

pytestmark = [pytest.mark.xdist_group("lite"), pytest.mark.proof]

SHEET = "exercises/fr/00_python.ipynb"
CHECKED = "from crm_lessons import open_sheet; open_sheet('00_python').check(price_to_pay=12345)"
PROGRESS = ".crm_lessons/progress.json"


def test_one_that_comes_late_is_waited_for(edition, browser):
    """A first visit to a host that sends its script after twenty seconds: what is checked is remembered, and the page says so."""
    with served(edition, Slow) as address, browser.new_context() as person:
        sheet = Page(person.new_page(), f"{address}fr/workbook/", "notebooks")
        sheet.open(SHEET)
        sheet.said(CHECKED)
        assert "price_to_pay" in json.loads(sheet.stored(PROGRESS) or "{}").get("00_python", {})
        assert "votre travail y est enregistré" in sheet.page.locator(".crm-status").inner_text()


def test_without_one_the_reader_is_told_and_works_on(edition, browser, tmp_path):
    """Nothing is remembered, the page says so, and the sheet can be worked, saved and handed in."""
    with served(edition, Incomplete) as address, browser.new_context() as person:
        sheet = Page(person.new_page(), f"{address}fr/workbook/", "notebooks")
        sheet.open(SHEET)
        sheet.said(CHECKED)
        assert sheet.stored(PROGRESS) is None
        assert "ne sont pas retenus" in sheet.page.locator(".crm-status").inner_text()
        sheet.fill({"answer-price_to_pay": "price_to_pay = 12345"})
        sheet.save()
        assert "12345" in (sheet.stored(SHEET) or "")
        assert "12345" in sheet.handed_in(tmp_path / "handed_in").read_text(encoding="utf-8")
