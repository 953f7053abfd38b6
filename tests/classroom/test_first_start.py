"""What JupyterLab does of its own accord when the workbook is installed beside it."""

from __future__ import annotations

import shutil
import tomllib
from importlib.metadata import files
from pathlib import Path

import pytest
from jupyterlab_server.settings_utils import get_settings

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
INSTALLED = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]


@pytest.mark.parametrize(
    ("plugin", "setting", "value"),
    [
        pytest.param("notification", "fetchNews", "false", id="nobody is asked whether it may fetch news"),
        pytest.param(
            "kernels-settings", "commsOverSubshells", "disabled", id="a press does not overtake what was typed"
        ),
    ],
)
def test_jupyterlab_takes_what_the_package_installs(plugin, setting, value, tmp_path):
    """What lies where JupyterLab looks is read by it, and stands where its user has chosen nothing."""
    [(source, target)] = INSTALLED.items()
    assert Path(target).parent == Path("share/jupyter/lab/settings/overrides.d")
    (tmp_path / "overrides.d").mkdir()
    shutil.copy(ROOT / source, tmp_path / "overrides.d" / Path(target).name)
    schema = next(file for file in files("jupyterlab") if file.match(f"schemas/@jupyterlab/*/{plugin}.json")).locate()
    settings, _ = get_settings(
        str(tmp_path), str(Path(schema).parents[2]), str(tmp_path), f"@jupyterlab/apputils-extension:{plugin}"
    )
    assert settings["schema"]["properties"][setting]["default"] == value
