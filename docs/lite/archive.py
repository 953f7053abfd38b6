"""All files of Python and its packages in one archive: a page unpacks it in a moment, and neither installs nor compiles anything."""

from __future__ import annotations

import gzip
import io
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from wheels import members

NEEDLESS = re.compile(
    r"/(tests?|f2py|sphinxext|pydoc_data)/|\.(pxd|h|a)$|(?<!crm_lessons/methods/__init__)\.pyi$"
    r"|\.dist-info/(?!METADATA|entry_points)|/pygments/lexers/(?!__init__|_mapping|python|special)"
    r"|/mpl-data/(sample_data|images|fonts/(afm|pdfcorefonts|ttf/(cm|STIX|DejaVuSerif|DejaVuSans(Mono)?-(Bold)?Oblique|DejaVuSansMono-Bold)))"
)
"""What no cell of the course asks for: tests, headers, types, how to colour 500 languages, 4 MB of fonts and examples."""


def write_archive(out: Path, standard_library: Path, wheels: Iterable[Path], python: str) -> bool:
    """Write the files of the wheels and of the standard library as a tar packed by gzip; return whether they could be compiled.

    python: "3.12", the version of Python in the browser; only the same version on this machine compiles for it
    """
    with TemporaryDirectory() as folder:
        root = Path(folder)
        library = root / "lib" / f"python{python}"
        _unpack(standard_library, library)
        for wheel in wheels:
            _unpack(wheel, library / "site-packages")
        compiler = _python(python)
        if compiler:
            _compile(compiler, root)
        out.write_bytes(gzip.compress(_tar(root), mtime=0))
    return compiler is not None


def _unpack(wheel: Path, folder: Path) -> None:
    for name, content in members(wheel).items():
        if not NEEDLESS.search(f"/{name}"):
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)


def _python(version: str) -> str | None:
    """Return a Python of this version, on the path or where pyenv and uv keep theirs; None where there is none."""
    kept = (f".pyenv/versions/{version}*", f".local/share/uv/python/cpython-{version}*")
    found = [sys.executable, shutil.which(f"python{version}")]
    found += [str(one) for place in kept for one in sorted(Path.home().glob(f"{place}/bin/python{version}"))]
    for one in filter(None, found):
        asked = [one, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        if subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip() == version:
            return one  # pyenv puts names on the path that lead nowhere: those say nothing
    return None


def _compile(python: str, root: Path) -> None:
    """Put what is compiled in the place of the sources; what does not compile, some templates of code, stays as it is."""
    compiling = [python, "-m", "compileall", "-b", "-qq", "-j", "0", "--invalidation-mode", "unchecked-hash"]
    subprocess.run([*compiling, "-s", str(root), "-p", "/", str(root / "lib")], check=False)
    for source in (root / "lib").rglob("*.py"):
        if source.with_suffix(".pyc").exists():
            source.unlink()


def _tar(root: Path) -> bytes:
    """Return all files as a tar, the same bytes for the same files; alike stands beside alike, which packs better."""
    tar = io.BytesIO()
    files = sorted((file for file in root.rglob("*") if file.is_file()), key=lambda file: (file.suffix, file))
    with tarfile.open(fileobj=tar, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for file in files:
            member = tarfile.TarInfo(file.relative_to(root).as_posix())
            member.size = file.stat().st_size
            with file.open("rb") as content:
                archive.addfile(member, content)
    return tar.getvalue()
