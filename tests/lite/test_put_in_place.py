"""An edition is put in its place whole: what a site holds is the last edition or this one, never half of one, nor one in the other."""

from __future__ import annotations

import subprocess

import pytest
from builder import run_beside_the_builder

pytestmark = pytest.mark.xdist_group("lite")


@pytest.fixture
def put(tmp_path):
    """Return the function that puts newly built folders in the places of a site, where older ones stand."""
    for place in ("built/runtime", "built/workbook", "site/runtime", "site/workbook"):
        folder = tmp_path / place
        folder.mkdir(parents=True)
        (folder / f"{place.split('/')[0]}.html").touch()

    def _put():
        places = {str(tmp_path / "built" / name): str(tmp_path / "site" / name) for name in ("runtime", "workbook")}
        run_beside_the_builder(
            "from pathlib import Path; from build import _put; "
            f"_put({{Path(built): Path(place) for built, place in {places!r}.items()}})"
        )

    return _put


def files(site):
    return sorted(file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file())


def test_the_new_stands_where_the_old_stood(put, tmp_path):
    """And nothing else is left in the site."""
    put()
    assert files(tmp_path / "site") == ["runtime/built.html", "workbook/built.html"]


def test_one_that_cannot_be_put_leaves_all_that_stood(put, tmp_path):
    """As on a full disk: Python and the pages of one edition stay together."""
    (tmp_path / "built/workbook").rename(tmp_path / "lost")
    with pytest.raises(subprocess.CalledProcessError):
        put()
    assert files(tmp_path / "site") == ["runtime/site.html", "workbook/site.html"]


def test_a_link_is_followed(put, tmp_path):
    """The new edition was put inside the old one, which went on being what readers saw."""
    (tmp_path / "site/workbook").rename(tmp_path / "elsewhere")
    (tmp_path / "site/workbook").symlink_to(tmp_path / "elsewhere")
    put()
    assert (tmp_path / "site/workbook").is_symlink()
    assert files(tmp_path / "elsewhere") == ["built.html"]
