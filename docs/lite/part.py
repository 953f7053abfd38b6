"""What is packed once and kept: of a wheel its files, compiled, in a tar that another may follow; of a file of Pyodide the file."""

from __future__ import annotations

import gzip
import re
import subprocess
import tarfile
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from wheels import members

from crm_lessons.authoring.made_once import made_once

NEEDLESS = re.compile(
    r"/(tests?|f2py|sphinxext|pydoc_data)/|\.(pxd|h|a)$|(?<!crm_lessons/methods/__init__)\.pyi$"
    r"|\.dist-info/(?!METADATA|entry_points)|/pygments/lexers/(?!__init__|_mapping|python|special)"
    r"|/mpl-data/(sample_data|images|fonts/(afm|pdfcorefonts|ttf/(cm|STIX|DejaVuSerif|DejaVuSans(Mono)?-(Bold)?Oblique|DejaVuSansMono-Bold)))"
)
"""What no cell of the course asks for: tests, headers, types, how to colour 500 languages, 4 MB of fonts and examples."""
LEVEL = 8
"""Of deflate: 9 takes twice as long and saves a reader 0.3% of what is sent."""

_COMPILE = """
from importlib.util import MAGIC_NUMBER, source_hash
from marshal import dumps
from pathlib import Path
for source in sorted(Path().rglob("*.py")):
    content = source.read_bytes()
    try:
        code = compile(content, f"/{source}", "exec", dont_inherit=True)
    except SyntaxError:
        continue
    source.with_suffix(".pyc").write_bytes(MAGIC_NUMBER + b"\\1\\0\\0\\0" + source_hash(content) + dumps(code))
    source.unlink()
"""
"""As Python's own `compileall` does for "take it as it is", which goes on in silence on a full disk, past half a file."""
_HOW = Path(__file__).read_bytes()
"""What is left out, and how the rest is compiled and packed: whoever changes this file renames all parts."""


class Compiler(NamedTuple):
    """A Python that compiles for the browser: its file, and all that it says of its version."""

    command: str
    version: str


def kept_part(wheel: Path, place: str, compiler: Compiler | None, kept: Path) -> bytes:
    """Return the part of a wheel as `part` does, out of the folder `kept` where a build has made it before."""
    said = f"{place} {compiler.version if compiler else ''}".encode()
    return made_once(kept, (wheel.read_bytes(), said, _HOW), lambda: part(wheel, place, compiler))


def kept_file(content: bytes, kept: Path) -> bytes:
    """Return bytes packed by gzip, out of the folder `kept` where a build has packed them before."""
    return made_once(kept, (content, _HOW), lambda: gzip.compress(content, LEVEL, mtime=0))


def part(wheel: Path, place: str, compiler: Compiler | None) -> bytes:
    """Return the files of a wheel as a piece of a tar, packed as `packed` does; what does not compile, some templates, as it is.

    place: the folder in the browser, as "lib/python3.12/site-packages"
    compiler: None packs the sources
    Raises: CalledProcessError where the compiler was stopped or cannot write, OSError where this cannot.
    """
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for name, content in members(wheel).items():
            if not NEEDLESS.search(f"/{name}"):
                file = root / place / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
        if compiler:
            subprocess.run([compiler.command, "-I", "-S", "-c", _COMPILE], cwd=root, check=True)
        return packed(_tar(root))


def packed(content: bytes) -> bytes:
    """Return bytes packed by deflate up to a whole byte, and not as the last: other packed bytes may follow."""
    packer = zlib.compressobj(LEVEL, wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush(zlib.Z_SYNC_FLUSH)


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
