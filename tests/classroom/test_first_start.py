"""What JupyterLab does of its own accord when the workbook is installed beside it."""

from __future__ import annotations

import shutil
import tomllib
from importlib.metadata import files
from pathlib import Path

from jupyterlab_server.settings_utils import get_settings

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
INSTALLED = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]


def test_jupyterlab_asks_nobody_whether_it_may_fetch_news(tmp_path):
    """What the package installs where JupyterLab looks is read by it, and answers its question."""
    [(source, target)] = INSTALLED.items()
    assert Path(target).parent == Path("share/jupyter/lab/settings/overrides.d")
    (tmp_path / "overrides.d").mkdir()
    shutil.copy(ROOT / source, tmp_path / "overrides.d" / Path(target).name)
    notification = next(
        file for file in files("jupyterlab") if file.match("schemas/@jupyterlab/*/notification.json")
    ).locate()
    settings, _ = get_settings(
        str(tmp_path), str(Path(notification).parents[2]), str(tmp_path), "@jupyterlab/apputils-extension:notification"
    )
    assert settings["schema"]["properties"]["fetchNews"]["default"] == "false"
