"""All files of Python and its packages in one archive: a page unpacks it in a moment, and neither installs nor compiles anything."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
import tarfile
import zlib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from part import Compiler, kept_part, packed, part

_HEAD = b"\x1f\x8b\x08" + bytes(6) + b"\xff"
"""How gzip begins: packed by deflate, of no date, on no system in particular."""
_END = bytes(2 * tarfile.BLOCKSIZE)


def write_archive(
    out: Path, standard_library: Path, packages: Iterable[Path], own: Path, python: str, kept: Path
) -> bool:
    """Write the files of the wheels and of the standard library as a tar packed by gzip; return whether they could be compiled.

    own: the wheel that is another at nearly every build; the parts of all others are kept in the folder `kept`
    python: "3.12", the version of Python in the browser; only the same version on this machine compiles for it
    """
    compiler = _python(python)
    library = f"lib/python{python}"
    places = {standard_library: library} | dict.fromkeys(packages, f"{library}/site-packages")
    with ThreadPoolExecutor() as pool:
        parts = list(pool.map(lambda wheel: kept_part(wheel, places[wheel], compiler, kept), places))
    parts.append(part(own, f"{library}/site-packages", compiler))
    out.write_bytes(_gzip([*parts, packed(_END)]))
    return compiler is not None


def _gzip(parts: Iterable[bytes]) -> bytes:
    """Return parts, each packed by itself, as one file of gzip: of a row of such files a page unpacks the first alone."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    content = b"".join(parts) + packer.flush()
    whole = zlib.decompress(content, wbits=-zlib.MAX_WBITS)
    return _HEAD + content + struct.pack("<LL", zlib.crc32(whole), len(whole))


def _python(version: str) -> Compiler | None:
    """Return a Python of this version, on the path or where pyenv and uv keep theirs; None where there is none."""
    kept = (f".pyenv/versions/{version}*", f".local/share/uv/python/cpython-{version}*")
    found = [sys.executable, shutil.which(f"python{version}")]
    found += [str(one) for place in kept for one in sorted(Path.home().glob(f"{place}/bin/python{version}"))]
    for one in filter(None, found):
        asked = [one, "-c", "import sys; print(sys.executable, sys.version, sep='\\n')"]
        command, _, said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.partition("\n")
        if said.startswith(f"{version}."):
            return Compiler(command, said)
    return None  # pyenv puts names on the path that lead nowhere: those say nothing
