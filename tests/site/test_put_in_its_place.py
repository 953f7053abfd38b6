"""A site is put in its place whole, and takes with it the workbook that another build put there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BUILD = Path(__file__).resolve().parents[2] / "docs/site"
NO_LIMIT = -1


@pytest.fixture
def put(tmp_path):
    """Return the function that puts a newly built page of 10 kB where an older one stands, with its workbook."""
    for page in ("built/new.html", "site/fr/old.html", "site/fr/workbook/index.html"):
        (tmp_path / page).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / page).write_bytes(bytes(10_000))

    def _put(work=True, largest=NO_LIMIT):
        code = (
            f"import resource, sys; sys.path.insert(0, {str(BUILD)!r}); from pathlib import Path; from build import _put; "
            f"resource.setrlimit(resource.RLIMIT_FSIZE, ({largest}, {largest})); "
            f"_put(Path({str(tmp_path / 'built')!r}), Path({str(tmp_path / 'site/fr')!r}), {work})"
        )
        return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    return _put


def files(tmp_path):
    site = tmp_path / "site"
    return sorted(file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file())


def test_the_workbook_stays_until_there_is_another(put, tmp_path):
    """`make lite` builds the pages first: should the workbook then fail, the pages still lead to the last one."""
    assert put().stderr == ""
    assert files(tmp_path) == ["fr/new.html", "fr/workbook/index.html"]


def test_pages_that_do_not_link_the_workbook_go_without(put, tmp_path):
    """As `make site` builds them."""
    assert put(work=False).stderr == ""
    assert files(tmp_path) == ["fr/new.html"]


def test_on_a_full_disk_the_last_site_stands(put, tmp_path):
    """Here a file may have no more than 1,000 bytes."""
    assert "new.html" in put(largest=1000).stderr
    assert files(tmp_path) == ["fr/old.html", "fr/workbook/index.html"]
