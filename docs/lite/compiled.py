"""What Python has worked out from its files, kept for the next visit: run in the browser, where each visit starts from nothing.

Python compiles a module when it is first imported, and matplotlib reads all fonts: together most of what a start takes.
"""

import importlib.util
import io
import sys
import zipfile
from pathlib import Path

UNCHECKED = (1).to_bytes(4, "little") + bytes(8)
"""In a compiled file, after Python's own number: "take it as it is". Wheels are unpacked anew at each visit, and are as old as that."""


def keep(root: Path = Path("/")) -> bytes:
    """Return a zip of all compiled files below Python's library, and of the list of fonts."""
    compiled = (root / "lib").rglob("*.pyc")
    fonts = root.glob("home/*/.matplotlib/*.json")
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_STORED) as archive:
        for file in sorted(compiled):
            content = file.read_bytes()
            archive.writestr(file.relative_to(root).as_posix(), content[:4] + UNCHECKED + content[16:])
        for file in sorted(fonts):
            archive.writestr(file.relative_to(root).as_posix(), file.read_bytes())
    return kept.getvalue()


def put_back(kept: bytes, root: Path = Path("/")) -> None:
    """Put what was kept in its place."""
    with zipfile.ZipFile(io.BytesIO(kept)) as archive:
        archive.extractall(root)
    importlib.invalidate_caches()


sys.dont_write_bytecode = False
