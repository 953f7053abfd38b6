"""Wheels that pip fetched are kept for the next build, whole, and found again under whatever name they have."""

from __future__ import annotations

import subprocess
import sys

import pytest
from builder import BUILD, run_beside_the_builder

pytestmark = pytest.mark.xdist_group("lite")

CAPITALS = "MarkupSafe-2.1.5-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl"
STOPPED_HALF_WAY = f"""
import sys; from pathlib import Path
Path(sys.argv[sys.argv.index("--dest") + 1], {CAPITALS!r}).write_bytes(b"half of it")
sys.exit("No space left on device")
"""


@pytest.fixture
def downloads(tmp_path, monkeypatch):
    """The folder of wheels, beside a Python that believes MarkupSafe 2.1.5 to be installed."""
    about = tmp_path / "installed" / "markupsafe-2.1.5.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: MarkupSafe\nVersion: 2.1.5\n")
    monkeypatch.setenv("PYTHONPATH", str(about.parent))
    folder = tmp_path / "downloads"
    folder.mkdir()
    return folder


def test_a_name_in_capitals_is_found_again(downloads):
    """Wheels of before 2024 are called as their authors spell them."""
    (downloads / CAPITALS).touch()
    asked = f"from pathlib import Path; from wheels import _downloaded; print(_downloaded('markupsafe', Path({str(downloads)!r})))"
    assert run_beside_the_builder(asked) == str(downloads / CAPITALS)


def test_half_a_wheel_is_not_kept(downloads, tmp_path):
    """Where pip is stopped, the next build fetches anew."""
    pip = tmp_path / "installed" / "pip"
    pip.mkdir()
    (pip / "__init__.py").touch()
    (pip / "__main__.py").write_text(STOPPED_HALF_WAY)
    with pytest.raises(subprocess.CalledProcessError):
        run_beside_the_builder(
            f"from pathlib import Path; from wheels import _download; _download(['markupsafe'], Path({str(downloads)!r}))"
        )
    assert list(downloads.iterdir()) == []


def test_a_wheel_that_is_not_whole_is_named(downloads):
    """With what to do about it."""
    (downloads / CAPITALS).write_bytes(b"half of it")
    code = f"import sys; sys.path.insert(0, {str(BUILD)!r}); from pathlib import Path; from wheels import members; members(Path({str(downloads / CAPITALS)!r}))"
    refused = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert refused.stderr.startswith(f"{downloads / CAPITALS} is not whole (File is not a zip file). Delete it")
