"""Python for the browser, as one folder of the site: Pyodide's own files or where they are, our wheels, and the lock that lists both."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from warnings import warn

from archive import write_archive
from packaging.utils import canonicalize_name
from part import kept_file
from wheels import PACKAGE, Wheel, needed, own_wheel, pure_wheels

HERE = Path(__file__).resolve().parent
LOCK = HERE / "pyodide-lock.json"
"""Of Pyodide's packages those that a notebook takes; trim_lock.py writes it."""
CDN = "https://cdn.jsdelivr.net/pyodide/v{version}/full/"
ENTRY, PARTS, LIBRARY = "pyodide.js", ("pyodide.asm.js", "pyodide.asm.wasm"), "python_stdlib.zip"
ARCHIVE = "python.packed"
"""A tar, packed by gzip like what else ends so: a host that knew the ending `.gz` might have the browser unpack it too."""

ASKED_BY_THE_KERNEL = ("micropip", "sqlite3", "ipython")
LEFT_OUT = ("ssl", "openssl", "jedi", "parso", "fonttools")
"""Connections, which no page can open; the second of IPython's two completers; what matplotlib needs to write a PDF: 5 MB."""
KERNEL_EXTENSION = "share/jupyter/labextensions/@jupyterlite/pyodide-kernel-extension"
_KERNEL_WHEELS = ("piplite", "pyodide_kernel", "ipykernel")
_WHEELS, _PACKED = "wheels", "packed"


def write_runtime(out: Path, pyodide: Path | None, downloads: Path) -> list[Path]:
    """Write the folder from which every page starts Python; return the wheels that bring an extension of JupyterLab.

    pyodide: a folder that holds Pyodide, which is packed into the site; None leaves it on its public CDN
    downloads: where pip's wheels are kept for the next time, and what is packed of those that stay as they are
    Raises: SystemExit where the folder is not the Pyodide of the lock, or a package has no form that a browser can take.
    """
    lock = json.loads(LOCK.read_text(encoding="utf-8"))
    if pyodide:
        _check(pyodide, lock)
        lock["packages"] = {
            name: package for name, package in lock["packages"].items() if (pyodide / package["file_name"]).is_file()
        }
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    needs = needed(PACKAGE, lock["packages"], python_of(lock))
    with TemporaryDirectory() as aside:
        folder = Path(aside) if pyodide else out / _WHEELS
        wheels, extensions = pure_wheels({name: needs[name] for name in needs if name != PACKAGE}, downloads, folder)
        wheels += _of_the_kernel(folder)
        own = own_wheel(needs[PACKAGE], folder)
        if pyodide:
            _pack(pyodide, lock, wheels, own, out, downloads / _PACKED)
        else:
            _list(lock, [*wheels, own], out)
    shutil.copyfile(HERE / "loader.js", out / "loader.js")
    return extensions


def python_of(lock: dict[str, Any]) -> str:
    """Return the version of Python in a lock, as "3.12"."""
    return ".".join(lock["info"]["python"].split(".")[:2])


def packages_for_the_kernel() -> list[str]:
    """Return what the loader has installed when the kernel asks for it: then the kernel looks nowhere."""
    return [*ASKED_BY_THE_KERNEL, "ssl", "jedi", *_KERNEL_WHEELS, "comm", PACKAGE]


def _pack(pyodide: Path, lock: dict[str, Any], wheels: Iterable[Wheel], own: Wheel, out: Path, kept: Path) -> None:
    """Put Pyodide into the site, and all packages into one archive; what is packed is kept for the next build, our own is not."""
    shutil.copyfile(pyodide / ENTRY, out / ENTRY)
    for file in PARTS:
        (out / f"{file}.packed").write_bytes(kept_file((pyodide / file).read_bytes(), kept))
    theirs = [pyodide / package["file_name"] for package in lock["packages"].values()]
    packages = [*theirs, *(wheel.file for wheel in wheels)]
    if not write_archive(out / ARCHIVE, pyodide / LIBRARY, packages, own.file, python_of(lock), kept):
        warn(
            f"There is no Python {python_of(lock)} on this machine: every page will compile what it imports.",
            stacklevel=1,
        )
    (out / LOCK.name).write_text(json.dumps({"info": lock["info"], "packages": {}}), encoding="utf-8")
    start = (HERE / "start_packed.js").read_text(encoding="utf-8")
    size = sum(file.stat().st_size for file in out.glob("*.packed"))
    (out / "start.js").write_text(start.replace("BYTES_IN_ALL", str(size)), encoding="utf-8")


def _list(lock: dict[str, Any], wheels: list[Wheel], out: Path) -> None:
    """Leave Pyodide on its CDN, and write one list of its packages and ours."""
    address = CDN.format(version=lock["info"]["version"])
    packages = {
        name: package | {"file_name": address + package["file_name"]} for name, package in lock["packages"].items()
    }
    names = {*packages, *(one.name for one in wheels)}
    packages |= {canonicalize_name(wheel.name): _entry(wheel, names) for wheel in wheels}
    (out / LOCK.name).write_text(json.dumps({"info": lock["info"], "packages": packages}), encoding="utf-8")
    shutil.copyfile(HERE / "compiled.py", out / "compiled.py")
    start = (HERE / "start_listed.js").read_text(encoding="utf-8")
    (out / "start.js").write_text(start.replace("PYODIDE_ADDRESS", address), encoding="utf-8")


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _check(pyodide: Path, lock: dict[str, Any]) -> None:
    if missing := [name for name in (ENTRY, *PARTS, LIBRARY, LOCK.name) if not (pyodide / name).is_file()]:
        raise SystemExit(f"{pyodide} is not a folder of Pyodide: {', '.join(missing)} is not in it.")
    wanted = lock["info"]["version"]
    found = json.loads((pyodide / LOCK.name).read_text(encoding="utf-8"))["info"]["version"]
    if found != wanted:
        raise SystemExit(f"{pyodide} holds Pyodide {found}; this edition is made for {wanted}.")


def _of_the_kernel(out: Path) -> list[Wheel]:
    """Copy the wheels that JupyterLite's kernel brings, and return them."""
    folder = distribution("jupyterlite-pyodide-kernel").locate_file(".")
    found = next(
        parent / KERNEL_EXTENSION
        for parent in Path(str(folder)).resolve().parents
        if (parent / KERNEL_EXTENSION).is_dir()
    )
    wheels = []
    for name in _KERNEL_WHEELS:
        (file,) = (found / "static" / "pypi").glob(f"{name}-*.whl")
        wheels.append(Wheel(name, file.name.split("-")[1], Path(shutil.copy(file, out)), ()))
    return wheels


def _entry(wheel: Wheel, there: set[str]) -> dict[str, Any]:
    """Return how Pyodide's lock tells of a wheel; its file by its place beside the lock."""
    module = re.sub("[-.]+", "_", wheel.name)
    return {
        "depends": [need for need in wheel.needs if need in there],
        "file_name": f"{_WHEELS}/{wheel.file.name}",
        "imports": [module],
        "install_dir": "site",
        "name": wheel.name,
        "package_type": "package",
        "sha256": _sum(wheel.file),
        "unvendored_tests": False,
        "version": wheel.version,
    }
