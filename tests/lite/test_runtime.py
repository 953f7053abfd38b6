"""What the builder puts into the folder from which a page starts Python."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
import subprocess
import sys
import tarfile
from importlib.metadata import requires
from zipfile import ZipFile

import pytest
from builder import BUILD, printed, run_beside_the_builder
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from page_of_edition import ROOT

pytestmark = pytest.mark.xdist_group("lite")


CDN = "https://cdn.jsdelivr.net/pyodide/v0.27.7/full/"


@pytest.fixture(scope="module")
def listed(tmp_path_factory):
    """The folder from which a page starts Python when Pyodide stays on its public CDN; nothing of it is asked for now."""
    out = tmp_path_factory.mktemp("listed") / "runtime"
    places = f"Path({str(out)!r}), None, Path({str(ROOT / '.venv-lite')!r})"
    run_beside_the_builder(f"from pathlib import Path; from runtime import write_runtime; write_runtime({places})")
    return out


@pytest.fixture(scope="module")
def lock(listed):
    return json.loads((listed / "pyodide-lock.json").read_text(encoding="utf-8"))["packages"]


@pytest.fixture(scope="module")
def archive(edition):
    """The names of all files that a page unpacks, below the folder of packages or the standard library."""
    with tarfile.open(edition / "runtime" / "python.packed") as packed:
        return [name.removeprefix("lib/python3.12/").removeprefix("site-packages/") for name in packed.getnames()]


def test_every_package_is_ours_or_at_the_pinned_address(listed, lock):
    """A browser refuses a file that has another sum; no package index and no other machine is named anywhere."""
    for package in lock.values():
        if not package["file_name"].startswith(CDN):
            content = (listed / package["file_name"]).read_bytes()
            assert hashlib.sha256(content).hexdigest() == package["sha256"]
    named = re.findall(
        r"https?://[^\s\"'`]*", "".join((listed / name).read_text("utf-8") for name in ("start.js", "loader.js"))
    )
    assert named == [CDN]


def test_the_list_is_closed(lock):
    """Whatever a package needs in a page is in the list, and all that the package itself asks for is."""
    needed = {canonicalize_name(name) for package in lock.values() for name in package["depends"]}
    assert needed <= lock.keys()
    own = {canonicalize_name(one.name) for one in map(Requirement, requires("crm-lessons")) if one.marker is None}
    assert own <= lock.keys()


def test_our_wheels_are_python_alone(listed):
    """No compiled part, which a page could not load; and the package has what notebooks import, and not the grader."""
    wheels = sorted((listed / "wheels").glob("*.whl"))
    members = {wheel.name.split("-")[0]: ZipFile(wheel).namelist() for wheel in wheels}
    assert [name for names in members.values() for name in names if re.search(r"\.(so|pyd|dylib)$", name)] == []
    own = {name.split("/")[1] for name in members["crm_lessons"]}
    assert {"classroom", "methods", "questions", "widgets", "reports", "world"} <= own
    assert not own & {"grading", "authoring", "cli", "desk", "release"}


def test_the_archive_holds_every_package_of_the_list(archive, lock):
    """With a folder of Pyodide the packages are the same, and each can still be asked for its version."""
    told = {canonicalize_name(name.split("-")[0]) for name in archive if name.endswith(".dist-info/METADATA")}
    assert lock.keys() - told <= {"sqlite3"}
    assert {"encodings/__init__.pyc", "encodings/__init__.py"} & set(archive)


def test_nothing_is_left_to_compile(archive):
    """Where the builder found a Python of the browser's version; else the pages compile, and the builder says so."""
    if run_beside_the_builder("from archive import _python; print(_python('3.12'))") == "None":
        pytest.skip("no Python 3.12 on this machine compiles for the browser")
    assert [name for name in archive if name.endswith(".py") and "/templates/" not in name] == []


def test_python_weighs_less_than_31_mb(edition):
    """All of it as the plainest host sends it, which compresses nothing; JupyterLab's own pages come on top, 8.4 MB of them at a first visit."""
    assert sum(file.stat().st_size for file in (edition / "runtime").rglob("*") if file.is_file()) < 31e6


def test_no_address_of_another_machine_is_in_the_settings(edition):
    """With a folder of Pyodide, the pages ask nothing of anyone."""
    for language in ("fr", "en"):
        settings = (edition / language / "workbook" / "jupyter-lite.json").read_text(encoding="utf-8")
        assert "http" not in re.sub(r'"\$?schema[^,]*', "", settings)
    for name in ("loader.js", "start.js"):
        assert "http" not in (edition / "runtime" / name).read_text(encoding="utf-8")


def test_what_a_page_names_at_its_head_is_there(edition):
    """Its icon too, which a browser otherwise asks for where no page put it."""
    for page in edition.glob("*/workbook/*/index.html"):
        named = re.findall(r'<(?:link|script)[^>]*(?:href|src)="([^"?]+)', page.read_text(encoding="utf-8"))
        assert [name for name in named if name.endswith(".ico")]
        assert [name for name in named if not (page.parent / name).is_file()] == []


def test_another_folder_is_refused_in_a_sentence(tmp_path, edition):
    """One that holds no Pyodide, or another version of it."""
    build = [
        sys.executable,
        str(ROOT / "docs/lite/build.py"),
        "--out",
        str(tmp_path / "site"),
        "--pyodide",
        str(tmp_path),
    ]
    refused = subprocess.run(build, capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert "is not a folder of Pyodide: pyodide.js" in refused.stderr
    assert not (tmp_path / "site").exists()


def test_what_python_compiled_is_taken_as_it_is(tmp_path):
    """Files that were unpacked anew, and are younger, are not compiled again: the kept code is what runs."""
    spec = importlib.util.spec_from_file_location("compiled", ROOT / "docs/lite/compiled.py")
    compiled = importlib.util.module_from_spec(spec)
    before = sys.dont_write_bytecode
    try:
        spec.loader.exec_module(compiled)
    finally:
        sys.dont_write_bytecode = before
    first, second = tmp_path / "first", tmp_path / "second"
    for root in (first, second):
        (root / "lib").mkdir(parents=True)
    (first / "lib" / "kept_module.py").write_text("value = 1")
    (first / "home" / "me" / ".matplotlib").mkdir(parents=True)
    (first / "home" / "me" / ".matplotlib" / "fontlist.json").write_text("{}")
    run_in = "import sys; sys.path.insert(0, {!r}); import kept_module; print(kept_module.value)"
    assert printed(run_in.format(str(first / "lib"))) == "1"
    compiled.put_back(compiled.keep(first), second)
    (second / "lib" / "kept_module.py").write_text("value = 2")
    assert printed(run_in.format(str(second / "lib"))) == "1"
    assert (second / "home" / "me" / ".matplotlib" / "fontlist.json").read_text() == "{}"


def test_the_trimmed_list_is_that_of_pyodide(pyodide):
    """`pyodide-lock.json` of docs/lite is what trim_lock.py writes from Pyodide's own list, for what the package needs today."""
    kept = BUILD / "pyodide-lock.json"
    code = f"import json; from trim_lock import trimmed; print(json.dumps(trimmed(json.load(open({str(pyodide / kept.name)!r})))))"
    assert json.loads(run_beside_the_builder(code)) == json.loads(kept.read_text(encoding="utf-8"))
