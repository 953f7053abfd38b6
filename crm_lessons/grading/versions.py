"""Which version of everything that a mark depends on is at work: two machines, or two days, can be compared."""

from __future__ import annotations

import hashlib
import platform
from functools import cache
from importlib import metadata, resources
from pathlib import Path


@cache
def versions_at_work() -> dict[str, str]:
    """Return the versions of Python and of the libraries, and a digest of this package's own files."""
    libraries = {name: metadata.version(name) for name in ("crm-lessons", "pandas", "numpy", "matplotlib")}
    return {"Python": platform.python_version(), **libraries, "crm_lessons/": digest_of_the_package()}


@cache
def digest_of_the_package() -> str:
    """Return eight hexadecimal digits that change with any file of the package: a question, a tolerance, a sentence."""
    digest = hashlib.sha256()
    with resources.as_file(resources.files("crm_lessons")) as package:
        for file in sorted(file for file in Path(package).rglob("*") if file.is_file() and file.suffix != ".pyc"):
            digest.update(file.relative_to(package).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:8]
