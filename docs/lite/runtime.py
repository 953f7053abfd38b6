"""Python for the browser, as one folder of the site: Pyodide's own files or where they are, our wheels, and the lock that lists both."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name
from wheels import PACKAGE, Wheel, members, needed, own_wheel, pure_wheels, write_zip

HERE = Path(__file__).resolve().parent
LOCK = HERE / "pyodide-lock.json"
"""Of Pyodide's packages those that a notebook takes; trim_lock.py writes it."""
CDN = "https://cdn.jsdelivr.net/pyodide/v{version}/full/"
CORE = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip")

ASKED_BY_THE_KERNEL = ("micropip", "sqlite3", "ipython")
LEFT_OUT = ("ssl", "openssl", "jedi", "parso", "fonttools")
"""Connections, which no page can open; the second of IPython's two completers; what matplotlib needs to write a PDF: 5 MB."""
SPARED = {"matplotlib": re.compile(r"/mpl-data/(sample_data|fonts/(afm|pdfcorefonts|ttf/(cm|STIX|DejaVuSerif)))")}
"""What a folder of Pyodide is copied without: 4 MB of fonts and examples that no figure of the course uses."""
KERNEL_EXTENSION = "share/jupyter/labextensions/@jupyterlite/pyodide-kernel-extension"
_KERNEL_WHEELS = ("piplite", "pyodide_kernel", "ipykernel")
_WHEELS = "wheels"


def write_runtime(out: Path, pyodide: Path | None, downloads: Path) -> list[Path]:
    """Write the folder from which every page starts Python; return the wheels that bring an extension of JupyterLab.

    pyodide: a folder that holds Pyodide, which is copied; None leaves it on its public CDN
    downloads: where pip's wheels are kept for the next time
    Raises: SystemExit where the folder is not the Pyodide of the lock, or a package has no form that a browser can take.
    """
    lock = json.loads(LOCK.read_text(encoding="utf-8"))
    if pyodide:
        _check(pyodide, lock)
        lock["packages"] = {
            name: package for name, package in lock["packages"].items() if (pyodide / package["file_name"]).is_file()
        }
    shutil.rmtree(out, ignore_errors=True)
    (out / _WHEELS).mkdir(parents=True)
    if pyodide:
        _copy(pyodide, lock["packages"], out)
    needs = needed(PACKAGE, lock["packages"], python_of(lock))
    wheels, extensions = pure_wheels({name: needs[name] for name in needs if name != PACKAGE}, downloads, out / _WHEELS)
    wheels += [own_wheel(needs[PACKAGE], out / _WHEELS), *_of_the_kernel(out / _WHEELS)]
    address = None if pyodide else CDN.format(version=lock["info"]["version"])
    packages = {name: _from(address, package) for name, package in lock["packages"].items()}
    packages |= {
        canonicalize_name(wheel.name): _entry(wheel, {*packages, *(one.name for one in wheels)}) for wheel in wheels
    }
    (out / "pyodide-lock.json").write_text(json.dumps({"info": lock["info"], "packages": packages}), encoding="utf-8")
    loader = (HERE / "loader.js").read_text(encoding="utf-8")
    shutil.copyfile(HERE / "compiled.py", out / "compiled.py")
    (out / "loader.js").write_text(loader.replace("PYODIDE_ADDRESS", address or "./"), encoding="utf-8")
    return extensions


def python_of(lock: dict[str, Any]) -> str:
    """Return the version of Python in a lock, as "3.12"."""
    return ".".join(lock["info"]["python"].split(".")[:2])


def packages_for_the_kernel() -> list[str]:
    """Return what the loader has installed when the kernel asks for it: then the kernel looks nowhere."""
    return [*ASKED_BY_THE_KERNEL, "ssl", "jedi", *_KERNEL_WHEELS, "comm", PACKAGE]


def _copy(pyodide: Path, packages: dict[str, Any], out: Path) -> None:
    """Copy Pyodide, and put into the lock the sums of what is copied in part."""
    for file in CORE:
        shutil.copyfile(pyodide / file, out / file)
    for name, package in packages.items():
        file = out / package["file_name"]
        if name in SPARED:
            write_zip(
                file,
                {one: content for one, content in members(pyodide / file.name).items() if not SPARED[name].search(one)},
            )
            packages[name] = package | {"sha256": _sum(file)}
        else:
            shutil.copyfile(pyodide / file.name, file)


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _check(pyodide: Path, lock: dict[str, Any]) -> None:
    if missing := [name for name in (*CORE, LOCK.name) if not (pyodide / name).is_file()]:
        raise SystemExit(f"{pyodide} is not a folder of Pyodide: {', '.join(missing)} is not in it.")
    wanted = lock["info"]["version"]
    found = json.loads((pyodide / LOCK.name).read_text(encoding="utf-8"))["info"]["version"]
    if found != wanted:
        raise SystemExit(f"{pyodide} holds Pyodide {found}; this edition is made for {wanted}.")


def _from(address: str | None, package: dict[str, Any]) -> dict[str, Any]:
    return package | {"file_name": address + package["file_name"]} if address else package


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
