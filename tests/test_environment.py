"""The three places that name what the workbook needs say the same."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CONDA = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
CONDA_NAMES = {"matplotlib-base": "matplotlib"}
"""conda-forge's matplotlib without a desktop toolkit has a name of its own."""


BROUGHT_BY_PIP = {"fsrs"}
"""Conda leaves these to pip, which installs them with the package itself."""


def conda_requirements() -> dict[str, SpecifierSet]:
    requirements = [Requirement(line.replace(" ", "", 1)) for line in CONDA["dependencies"] if isinstance(line, str)]
    return {CONDA_NAMES.get(one.name, one.name): one.specifier for one in requirements}


def test_conda_and_pip_install_the_same_things():
    """environment.yml names what the package and its desktop need, with the same ranges, and the package itself."""
    lines = PROJECT["dependencies"] + PROJECT["optional-dependencies"]["lab"]
    wanted = {one.name: one.specifier for one in map(Requirement, lines)}
    wanted["python"] = SpecifierSet(PROJECT["requires-python"])
    found = conda_requirements()
    assert wanted.keys() >= BROUGHT_BY_PIP
    wanted = {name: versions for name, versions in wanted.items() if name not in BROUGHT_BY_PIP}
    assert found.pop("pip") == SpecifierSet()
    assert found == wanted
    assert CONDA["dependencies"][-1] == {"pip": ["--editable ."]}


def constraints() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split("==") for line in lines)


def test_constraints_are_names_and_versions_only():
    """No address, no path, no hash: a list that any registry can serve."""
    for name, version in constraints().items():
        assert re.fullmatch(r"[A-Za-z0-9._-]+", name)
        assert Version(version)


def test_what_is_pinned_can_be_installed_on_the_oldest_python():
    """Python 3.11.2 of Debian 12 too: a version that asks for more would stop `make lab` there."""
    oldest = PROJECT["requires-python"].removeprefix(">=").split(",")[0] + ".0"
    refused = {name: asks for name in constraints() if not SpecifierSet(asks := _python_asked(name)).contains(oldest)}
    assert refused == {}


def _python_asked(name: str) -> str:
    """Return which Python an installed package asks for; what is left out where it is not installed here asks for any."""
    try:
        return metadata(name).get("Requires-Python") or ""
    except PackageNotFoundError:
        return ""


def test_no_grammar_is_compiled_at_each_start():
    """From jsonschema 4.25 on, `import nbformat` compiles the grammar of rfc3987-syntax: a second for JupyterLab and each command."""
    assert "rfc3987-syntax" not in constraints()


@pytest.mark.parametrize("extra", ["", "lab", "authors", "cards", "dask", "site", "scale", "test"])
def test_what_is_pinned_lies_in_the_range_that_is_promised(extra):
    """Every direct requirement is pinned, within its range."""
    pinned = {name.lower().replace("_", "-"): version for name, version in constraints().items()}
    lines = PROJECT["optional-dependencies"][extra] if extra else PROJECT["dependencies"]
    for requirement in map(Requirement, lines):
        if requirement.name != PROJECT["name"]:
            assert requirement.specifier.contains(pinned[requirement.name.lower()]), requirement.name
