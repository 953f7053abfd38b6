"""A site that is published anew is new for those who came before, whatever their browser keeps of the last one."""

from __future__ import annotations

import io
import os
import shutil
import tarfile

import pytest
from hosts import served
from page_of_edition import Page

pytestmark = [pytest.mark.xdist_group("lite"), pytest.mark.proof]

SHEET = "exercises/fr/00_python.ipynb"
LONG_AGO = 1_600_000_000
"""When the files were last changed: a browser takes a tenth of their age for the time in which they will not change."""


def test_python_is_that_of_the_newer_edition(edition, chromium, browser, tmp_path):
    """On a host that says of its files no more than their dates."""
    site = tmp_path / "site"
    shutil.copytree(edition, site)
    for file in site.rglob("*"):
        os.utime(file, (LONG_AGO, LONG_AGO))
    with served(site) as address:
        driver, profile = browser.browser_type, str(tmp_path / "profile")
        for there in (False, True):
            person = driver.launch_persistent_context(profile, executable_path=chromium)
            sheet = Page(person.new_page(), f"{address}fr/workbook/", "notebooks")
            sheet.open(SHEET)
            assert str(there) in sheet.said("from importlib.util import find_spec; print(bool(find_spec('newer')))")
            assert sheet.wrong == []
            person.close()
            _add_a_module(site / "runtime" / "python.packed")


def _add_a_module(packed):
    newer = packed.with_suffix(".newer")
    with tarfile.open(packed) as old, tarfile.open(newer, "w:gz", format=tarfile.USTAR_FORMAT, compresslevel=1) as new:
        for member in old.getmembers():
            new.addfile(member, old.extractfile(member))
        new.addfile(tarfile.TarInfo("lib/python3.12/site-packages/newer.py"), io.BytesIO())
    newer.replace(packed)
