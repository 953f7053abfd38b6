"""The wheels that a browser installs beside Pyodide's own: the package and, of what it needs, what Pyodide has not, in pure Python."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
import zlib
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import distribution, version
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename
from packaging.version import Version

REPOSITORY = Path(__file__).resolve().parents[2]
PACKAGE = "crm-lessons"
NOT_IN_A_BROWSER = ("authoring", "cli", "desk", "grading", "release")
"""What writes lessons, grades classes and hands sheets out starts other programs, which a browser has not."""

IN_A_BROWSER = {
    "implementation_name": "cpython",
    "os_name": "posix",
    "platform_machine": "wasm32",
    "platform_python_implementation": "CPython",
    "platform_system": "Emscripten",
    "sys_platform": "emscripten",
    "extra": "",
}
"""What a requirement is asked about the place where it would be installed; the version of Python is the runtime's."""

_COMPILED = re.compile(r"\.(so|pyd|dylib)$")
_OF_ANOTHER_FRONT_END = {"widgetsnbextension"}
"""What ipywidgets asks for beside JupyterLab's extension, for a Notebook of before 2023."""
OF_JUPYTERLITE = {"jupyterlab-widgets": "3.0.15"}
"""The version of an extension that is made for the JupyterLab inside JupyterLite, where a newer one is installed here."""
_HAS_A_PYTHON_TWIN = {"markupsafe"}
"""What is written twice, compiled and in Python: without its compiled part it does the same."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of every file in a wheel: the same sources give the same bytes."""


@dataclass(frozen=True)
class Wheel:
    """A wheel for the browser: its file, and what it needs of others by their names."""

    name: str
    version: str
    file: Path
    needs: tuple[str, ...]


def needed(package: str, there: Container[str], python: str) -> dict[str, tuple[str, ...]]:
    """Return each package that `package` needs in a browser, itself first -> those that it needs directly.

    there: what the runtime brings already, with what that needs
    python: "3.12", the runtime's version of Python
    """
    place = IN_A_BROWSER | {"python_version": python, "python_full_version": f"{python}.0"}
    found: dict[str, tuple[str, ...]] = {}
    waiting: list[str] = [canonicalize_name(package)]
    while waiting:
        name = waiting.pop()
        if name not in found and name not in there:
            requirements = map(Requirement, distribution(name).requires or ())
            wanted = (one for one in requirements if one.marker is None or one.marker.evaluate(place))
            found[name] = tuple(sorted({canonicalize_name(one.name) for one in wanted} - _OF_ANOTHER_FRONT_END))
            waiting += found[name]
    return found


def pure_wheels(packages: Mapping[str, Iterable[str]], downloads: Path, out: Path) -> tuple[list[Wheel], list[Path]]:
    """Write a wheel of Python alone for each package, in the version installed here; return them, and what extends JupyterLab.

    packages: name -> what it needs
    downloads: where pip's wheels are kept for the next time
    Raises: SystemExit for a package whose compiled part cannot be left out or a wheel that is not whole, CalledProcessError where pip fails.
    """
    downloads.mkdir(parents=True, exist_ok=True)
    out.mkdir(parents=True, exist_ok=True)
    _download([name for name in packages if _downloaded(name, downloads) is None], downloads)
    wheels, extensions = [], []
    for name, needs in packages.items():
        file = _downloaded(name, downloads)
        assert file is not None
        inside = members(file)
        if any("/share/jupyter/labextensions/" in member for member in inside):
            extensions.append(file)
        wheels.append(Wheel(name, _version(name), _pure(name, inside, out), tuple(needs)))
    return wheels, extensions


def own_wheel(needs: Iterable[str], out: Path) -> Wheel:
    """Write the package as a wheel, without what no notebook imports; return it."""
    root = REPOSITORY / "crm_lessons"
    files = (file for file in sorted(root.rglob("*")) if file.is_file() and "__pycache__" not in file.parts)
    inside = {
        file.relative_to(REPOSITORY).as_posix(): file.read_bytes()
        for file in files
        if file.relative_to(root).parts[0] not in NOT_IN_A_BROWSER
    }
    about = f"{_plain(PACKAGE)}-{version(PACKAGE)}.dist-info"
    inside[f"{about}/METADATA"] = (distribution(PACKAGE).read_text("METADATA") or "").encode()
    return Wheel(PACKAGE, version(PACKAGE), _pure(PACKAGE, inside, out), tuple(needs))


def _download(names: Iterable[str], downloads: Path) -> None:
    """Have pip fetch wheels of Python alone, and this machine's own of what is written twice: aside, since it may leave half of one."""
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    pip += ["--only-binary", ":all:"]
    anywhere = ["--platform", "any", "--abi", "none", "--implementation", "py"]
    for twins, where in ((True, []), (False, anywhere)):
        if wanted := [f"{name}=={_version(name)}" for name in names if (name in _HAS_A_PYTHON_TWIN) is twins]:
            with TemporaryDirectory(dir=downloads) as aside:
                subprocess.run([*pip, "--dest", aside, *where, *wanted], check=True)
                for file in Path(aside).iterdir():
                    file.replace(downloads / file.name)


def _downloaded(name: str, downloads: Path) -> Path | None:
    wanted = canonicalize_name(name), Version(_version(name))
    return next((file for file in downloads.glob("*.whl") if parse_wheel_filename(file.name)[:2] == wanted), None)


def members(file: Path) -> dict[str, bytes]:
    """Return the files in a zip, by their names.

    Raises: SystemExit where the zip is not whole.
    """
    try:
        with ZipFile(file) as wheel:
            return {name: wheel.read(name) for name in wheel.namelist() if not name.endswith("/")}
    except (BadZipFile, zlib.error) as problem:
        raise SystemExit(
            f"{file} is not whole ({problem}). Delete it and build again: pip fetches its own anew; Pyodide's are to be put back."
        ) from problem


def write_zip(file: Path, inside: Mapping[str, bytes]) -> None:
    """Write a zip, the same bytes for the same files."""
    with ZipFile(file, "w") as archive:
        for member, content in inside.items():
            archive.writestr(ZipInfo(member, _EPOCH), content, ZIP_DEFLATED)


def _pure(name: str, inside: Mapping[str, bytes], out: Path) -> Path:
    """Write a wheel of what is Python among the members, and return its file."""
    compiled = [member for member in inside if _COMPILED.search(member)]
    if compiled and name not in _HAS_A_PYTHON_TWIN:
        raise SystemExit(
            f"{name} has a compiled part ({compiled[0]}), and Pyodide has no build of it: the browser cannot take it."
        )
    about = f"{_plain(name)}-{_version(name)}.dist-info"
    kept = {
        member: content
        for member, content in inside.items()
        if not _COMPILED.search(member)
        and ".data/" not in member.split("/", 1)[0] + "/"
        and member not in (f"{about}/RECORD", f"{about}/WHEEL")
    }
    kept[f"{about}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: crm_lessons\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    sums = (
        (member, base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("="), len(content))
        for member, content in kept.items()
    )
    record = [f"{member},sha256={digest},{size}" for member, digest, size in sums] + [f"{about}/RECORD,,"]
    kept[f"{about}/RECORD"] = "\n".join(record).encode() + b"\n"
    file = out / f"{_plain(name)}-{_version(name)}-py3-none-any.whl"
    write_zip(file, kept)
    return file


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "_", name).lower()


def _version(name: str) -> str:
    return OF_JUPYTERLITE.get(name) or version(name)
