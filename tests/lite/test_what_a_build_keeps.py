"""What a build packs of wheels that stay as they are is kept for the next one, and never taken for anything else."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tarfile
from zipfile import ZipFile

import pytest
from builder import BUILD, printed

pytestmark = pytest.mark.xdist_group("lite")

THIS = "{}.{}".format(*sys.version_info)
"""The version of a Python that is on every machine that runs this."""
FILES = {"apple.py": "value = 1", "pears/tests/test_pear.py": "", "pears/pear.pxd": ""}
MADE = "import sys; from pathlib import Path; from crm_lessons.authoring.made_once import made_once; "


@pytest.fixture
def built(tmp_path):
    """Return the function that writes an archive of two wheels and a library, and returns its bytes."""
    for name in ("library", "theirs", "own"):
        with ZipFile(tmp_path / f"{name}.whl", "w") as wheel:
            for file, content in FILES.items():
                wheel.writestr(f"{name}/{file}", content)

    def _built(kept="kept", python=THIS, builder=BUILD, meanwhile="pass"):
        printed(
            f"import sys; sys.path.insert(0, {str(builder)!r}); from pathlib import Path; from archive import write_archive; "
            f"{meanwhile}; "
            f"folder = Path({str(tmp_path)!r}); library, theirs, own = map(folder.joinpath, ['library.whl', 'theirs.whl', 'own.whl']); "
            f"write_archive(folder / 'archive', library, [theirs], own, {python!r}, folder / {kept!r})"
        )
        return (tmp_path / "archive").read_bytes()

    return _built


def names(archive: bytes) -> set[str]:
    with tarfile.open(fileobj=io.BytesIO(archive), mode="r:gz") as tar:
        return {name.removeprefix(f"lib/python{THIS}/") for name in tar.getnames()}


def test_the_same_archive_whether_kept_or_made_anew(built, tmp_path):
    """To the byte; kept is one file for the library and one for the wheel of others, and our own wheel is packed each time."""
    first = built()
    kept = {file: file.stat().st_ino for file in (tmp_path / "kept").iterdir()}
    assert len(kept) == 2
    assert built() == first
    assert {file: file.stat().st_ino for file in (tmp_path / "kept").iterdir()} == kept
    assert built(kept="another") == first
    assert names(first) == {
        "library/apple.pyc",
        "site-packages/theirs/apple.pyc",
        "site-packages/own/apple.pyc",
    }


def test_a_changed_wheel_is_packed_anew(built, tmp_path):
    """By its content, whatever its name."""
    built()
    with ZipFile(tmp_path / "theirs.whl", "a") as wheel:
        wheel.writestr("theirs/plum.py", "value = 2")
    assert "site-packages/theirs/plum.pyc" in names(built())


def test_another_python_compiles_anew(built):
    """Where there is none, the sources are packed, though compiled ones are kept."""
    built()
    assert "lib/python0.0/library/apple.py" in names(built(python="0.0"))


def test_another_rule_of_what_is_left_out_packs_anew(built, tmp_path):
    """The rule stands in part.py; what was kept under another one is not asked for."""
    built()
    builder = tmp_path / "builder"
    shutil.copytree(BUILD, builder)
    rule = (builder / "part.py").read_text(encoding="utf-8")
    (builder / "part.py").write_text(rule.replace("(tests?|", "("), encoding="utf-8")
    assert "site-packages/theirs/pears/tests/test_pear.pyc" in names(built(builder=builder))


def test_a_rule_that_is_edited_while_a_build_runs_is_not_taken_for_the_old_one(built, tmp_path):
    """The parts are kept under the rule by which they were made, not under the one that stands in the file by then."""
    builder = tmp_path / "builder"
    shutil.copytree(BUILD, builder)
    edited = f"rule = Path({str(builder / 'part.py')!r}); rule.write_text(rule.read_text('utf-8').replace('(tests?|', '('), 'utf-8')"
    assert "site-packages/theirs/pears/tests/test_pear.pyc" not in names(built(builder=builder, meanwhile=edited))
    assert "site-packages/theirs/pears/tests/test_pear.pyc" in names(built(builder=builder))


@pytest.mark.parametrize(
    "damage",
    [lambda whole: b"", lambda whole: whole[:-1], lambda whole: whole[:40] + b"?" + whole[41:]],
    ids=["empty", "cut", "one byte"],
)
def test_what_is_no_longer_whole_is_made_anew(built, tmp_path, damage):
    """And is whole again for the next build."""
    first = built()
    whole = {file: file.read_bytes() for file in (tmp_path / "kept").iterdir()}
    for file, content in whole.items():
        file.write_bytes(damage(content))
    assert built() == first
    assert {file: file.read_bytes() for file in (tmp_path / "kept").iterdir()} == whole


def test_nothing_is_kept_where_nothing_can_be(built, tmp_path):
    """The archive is the same, and a warning says why the next build takes as long."""
    (tmp_path / "a file").touch()
    assert built(kept="a file") == built()
    said = printed(
        f"{MADE} import warnings; warnings.showwarning = lambda said, *_: print(said); "
        f"print(made_once(Path({str(tmp_path / 'a file')!r}), [b'name'], lambda: b'made'))"
    )
    assert said == f"{tmp_path / 'a file'} keeps nothing for the next build, which takes as long: File exists.\nb'made'"


def test_what_the_compiler_could_not_write_is_not_kept_uncompiled(built, tmp_path):
    """On a full disk the build stops, here by a limit on the size of files; with room again, all is compiled."""
    with ZipFile(tmp_path / "theirs.whl", "a") as wheel:
        wheel.writestr("theirs/plum.py", "".join(f"plum_{n} = 'plum {n}' * 400\n" for n in range(100)))
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))"
    with pytest.raises(subprocess.CalledProcessError):
        built(meanwhile=limit)
    assert "site-packages/theirs/plum.pyc" in names(built())


def test_another_python_that_builds_makes_anew(tmp_path):
    """Python 3.13 heads what it packs by another byte than 3.12 does."""
    kept = f"print(made_once(Path({str(tmp_path)!r}), [b'name'], lambda: sys.version.encode()[:1]))"
    assert printed(MADE + kept) == "b'3'"
    assert printed(f"import sys; sys.version = '4'; {MADE}{kept}") == "b'4'"


def test_what_fails_leaves_nothing_behind(tmp_path):
    """A build that is stopped keeps no half of anything."""
    printed(
        f"{MADE} from contextlib import suppress\n"
        f"with suppress(ZeroDivisionError): made_once(Path({str(tmp_path)!r}), [b'name'], lambda: bytes(1 // 0))"
    )
    assert list(tmp_path.iterdir()) == []
