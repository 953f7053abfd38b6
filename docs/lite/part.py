"""What one wheel brings to the archive: its files, compiled, in a tar that is packed so that another may follow it."""

from __future__ import annotations

import re
import subprocess
import tarfile
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from made_once import made_once
from wheels import members

NEEDLESS = re.compile(
    r"/(tests?|f2py|sphinxext|pydoc_data)/|\.(pxd|h|a)$|(?<!crm_lessons/methods/__init__)\.pyi$"
    r"|\.dist-info/(?!METADATA|entry_points)|/pygments/lexers/(?!__init__|_mapping|python|special)"
    r"|/mpl-data/(sample_data|images|fonts/(afm|pdfcorefonts|ttf/(cm|STIX|DejaVuSerif|DejaVuSans(Mono)?-(Bold)?Oblique|DejaVuSansMono-Bold)))"
)
"""What no cell of the course asks for: tests, headers, types, how to colour 500 languages, 4 MB of fonts and examples."""
LEVEL = 8
"""Of deflate: 9 takes twice as long and saves a reader 0.3% of what is sent."""

_COMPILE = """
from compileall import compile_dir
from py_compile import PycInvalidationMode as Mode
compile_dir(".", quiet=2, legacy=True, stripdir=".", prependdir="/", invalidation_mode=Mode.UNCHECKED_HASH)
"""
"""Asked of Python in words, since its command ends alike for a template that does not compile and for Ctrl-C."""


class Compiler(NamedTuple):
    """A Python that compiles for the browser: its file, and all that it says of its version."""

    command: str
    version: str


def kept_part(wheel: Path, place: str, compiler: Compiler | None, kept: Path) -> bytes:
    """Return the part of a wheel as `part` does, out of the folder `kept` where a build has made it before."""
    # this file says what is left out and how the rest is compiled and packed: whoever changes it renames all parts
    how = Path(__file__).read_bytes()
    version = compiler.version if compiler else ""
    said = f"{place} {version} {zlib.ZLIB_RUNTIME_VERSION}".encode()
    made_from = (wheel.read_bytes(), said, how)
    return made_once(kept, made_from, lambda: part(wheel, place, compiler))


def part(wheel: Path, place: str, compiler: Compiler | None) -> bytes:
    """Return the files of a wheel as a piece of a tar, packed as `packed` does.

    place: the folder in the browser, as "lib/python3.12/site-packages"
    compiler: None packs the sources
    Raises: CalledProcessError where the compiler was stopped.
    """
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for name, content in members(wheel).items():
            if not NEEDLESS.search(f"/{name}"):
                file = root / place / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
        if compiler:
            _compile(compiler, root)
        return packed(_tar(root))


def packed(content: bytes) -> bytes:
    """Return bytes packed by deflate up to a whole byte, and not as the last: other packed bytes may follow."""
    packer = zlib.compressobj(LEVEL, wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush(zlib.Z_SYNC_FLUSH)


def _compile(compiler: Compiler, root: Path) -> None:
    """Put what is compiled in the place of the sources; what does not compile, some templates of code, stays as it is."""
    subprocess.run([compiler.command, "-I", "-S", "-c", _COMPILE], cwd=root, check=True)
    for source in root.rglob("*.py"):
        if source.with_suffix(".pyc").exists():
            source.unlink()


def _tar(root: Path) -> bytes:
    """Return all files as a tar without its end, the same bytes for the same files; alike stands beside alike, which packs better."""
    files = sorted((file for file in root.rglob("*") if file.is_file()), key=lambda file: (file.suffix, file))
    pieces = []
    for file in files:
        content = file.read_bytes()
        member = tarfile.TarInfo(file.relative_to(root).as_posix())
        member.size = len(content)
        pieces += [member.tobuf(tarfile.USTAR_FORMAT), content, bytes(-len(content) % tarfile.BLOCKSIZE)]
    return b"".join(pieces)
