import io
import os
import pickle
import random
import stat
import struct
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from crm_lessons.grading.handed_in import archives, intake
from crm_lessons.grading.handed_in.contents.notebook_code import NotANotebook
from crm_lessons.grading.handed_in.intake import NothingHandedIn, open_handed_in
from crm_lessons.grading.handed_in.submissions import MOST_OTHERS
from crm_lessons.grading.handed_in.whose.owners import owner_of, signatures
from crm_lessons.grading.handed_in.whose.roster import Roster

STEMS = ("02_pareto_abc",)
MOODLE = {"Zoé El-Amrani_111_assignsubmission_file_": b"zoe", "O'Brien, Seán 🎓_222_assignsubmission_file_": b"sean"}


def packed(files: dict[str, bytes], written: dict[str, tuple[int, ...]] | None = None) -> bytes:
    """Return a zip of files by name, in order."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, (written or {}).get(name, (2026, 5, 4, 3, 2, 0)))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return content.getvalue()


def found(place: Path) -> dict[str, bytes | str]:
    """Return what each submission holds, or says, by name."""

    def content(submission) -> bytes | str:
        try:
            return submission.content(1000)
        except NotANotebook as problem:
            return problem.message.en.removesuffix("; ask for the notebook (.ipynb)")

    with open_handed_in(place) as what:
        names = [submission.name for submission in what.submissions]
        assert names == sorted(set(names))
        return {submission.name: content(submission) for submission in what.submissions}


def left_behind(place: Path) -> tuple[str, ...]:
    """Return the names of what systems and tools have left."""
    with open_handed_in(place) as what:
        return what.left_behind


@pytest.fixture
def download(tmp_path: Path) -> Callable[..., Path]:
    """Return a maker of the teacher's zip."""

    def made(files: dict[str, bytes], **more) -> Path:
        place = tmp_path / "download.zip"
        place.write_bytes(packed(files, **more))
        return place

    return made


@pytest.mark.parametrize("unpacked", [False, True])
@pytest.mark.parametrize("between", ["/", ""])
def test_moodles_download_is_taken_as_it_comes(tmp_path: Path, download, between: str, unpacked: bool) -> None:
    """A folder a student or a prefix a file, packed or unpacked: the same content, and the same students."""
    files = {f"{mark}{between}02_pareto_abc.ipynb": content for mark, content in MOODLE.items()}
    place = download(files)
    if unpacked:
        zipfile.ZipFile(place).extractall(tmp_path / "unpacked")
        place = tmp_path / "unpacked"
    assert found(place) == files
    with open_handed_in(place) as what:
        signed = signatures(what.submissions, STEMS, Roster())
    assert {owner_of(signature, "somebody else", Roster()) for signature in signed} == {
        ("Zoé El-Amrani", "111"),
        ("O'Brien, Seán 🎓", "222"),
    }


@pytest.mark.parametrize(
    "name", ["Zoé El-Amrani", "O'Brien", "El-Amrani, Zoé", "🎓 Léa", "A_B", "Jean-Luc d’Arc", "李雷", "x"]
)
@pytest.mark.parametrize("form", ["{}_9_assignsubmission_file_/a/b.ipynb", "{}_9_assignsubmission_file_b.ipynb"])
def test_moodles_mark_gives_the_name_as_it_is(download, name: str, form: str) -> None:
    """Accents, apostrophes, hyphens, commas, underscores and emoji are part of a name."""
    with open_handed_in(download({form.format(name): b"{}"})) as what:
        (signature,) = signatures(what.submissions, STEMS, Roster())
    assert owner_of(signature, None, Roster()) == (name, "9")


def test_one_notebook_is_a_class_of_one(tmp_path: Path) -> None:
    """A teacher may try a single file."""
    (tmp_path / "alice.ipynb").write_bytes(b"{}")
    assert found(tmp_path / "alice.ipynb") == {"alice.ipynb": b"{}"}


@pytest.mark.parametrize("unpacked", [False, True])
def test_a_students_archive_is_opened_one_level(tmp_path: Path, download, unpacked: bool) -> None:
    """Its files are submissions of that student, whatever they are; an archive in it is a row."""
    inner = packed({"02_pareto_abc.ipynb": b"inside", "deep.zip": packed({"x.ipynb": b""}), "photo.png": b""})
    mark = "Zoé_111_assignsubmission_file_"
    place = download({f"{mark}/work.zip": inner, "bob.zip": packed({"x.ipynb": b"bob"})})
    if unpacked:
        zipfile.ZipFile(place).extractall(tmp_path / "unpacked")
        place = tmp_path / "unpacked"
    assert found(place) == {
        f"{mark}/work.zip/02_pareto_abc.ipynb": b"inside",
        f"{mark}/work.zip/deep.zip": "this file is an archive inside an archive",
        f"{mark}/work.zip/photo.png": b"",
        "bob.zip/x.ipynb": b"bob",
    }
    with open_handed_in(place) as what:
        signed = signatures(what.submissions, STEMS, Roster())
    assert {owner_of(signature, None, Roster()).name for signature in signed} == {"Zoé", "bob"}


def test_an_archive_without_a_file_is_a_row(download) -> None:
    """The student did hand in something; the teacher hears what."""
    place = download({"alice.zip": packed({"x/": b""}), "bob.zip": b"", "carla.zip": b"PK\x03\x04 cut"})
    assert found(place) == {
        "alice.zip": "this file is an empty archive",
        "bob.zip": "this file is in an archive that is damaged",
        "carla.zip": "this file is in an archive that is damaged",
    }


def test_names_lead_nowhere(tmp_path: Path, download) -> None:
    """`..`, absolute names, drives and backslashes are labels; nothing is written beside or above."""
    names = ["../../up.ipynb", "/etc/alice.ipynb", "a\\..\\b.ipynb", "./c.ipynb", "C:/d.ipynb", "//host/e.ipynb"]
    before = sorted(tmp_path.parent.rglob("*"))
    place = download({**dict.fromkeys(names, b"{}"), "../evil.zip": packed({"../../x.ipynb": b"{}"})})
    assert set(found(place)) == {
        "up.ipynb",
        "etc/alice.ipynb",
        "a/b.ipynb",
        "c.ipynb",
        "C:/d.ipynb",
        "host/e.ipynb",
        "evil.zip/x.ipynb",
    }
    assert sorted(tmp_path.parent.rglob("*")) == sorted([*before, place])


def test_our_own_folder_is_deleted(download, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What had to be unpacked is gone when the grading is over, even after an interruption."""
    own = tmp_path / "own"
    own.mkdir()
    monkeypatch.setattr(intake, "run_folder", lambda: str(own))

    def interrupted() -> None:
        with open_handed_in(download({"a.zip": packed({"x.ipynb": b""})})):
            assert len(list(own.rglob("*.zip"))) == 1
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert list(own.iterdir()) == []


def test_links_are_not_followed(tmp_path: Path) -> None:
    """A link in an archive is a row that says so."""
    info = zipfile.ZipInfo("alice.ipynb")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr(info, "/etc/passwd")
    assert found(tmp_path / "x.zip") == {"alice.ipynb": "this file is a link to another file"}


def test_what_systems_leave_in_archives_is_not_seen(download) -> None:
    """Neither the Finder's shadows nor checkpoints are anybody's work; they are counted."""
    names = ["__MACOSX/._a.ipynb", ".ipynb_checkpoints/a.ipynb", "x/.DS_Store", "a.ipynb", "~$a.docx"]
    place = download(dict.fromkeys(names, b""))
    assert list(found(place)) == ["a.ipynb"]
    assert set(left_behind(place)) == {*names} - {"a.ipynb"}


def test_two_files_of_one_name_are_two_rows(tmp_path: Path) -> None:
    """An archive may hold a name twice; each has its own content."""
    twice = packed({"a.ipynb": b"1", "b.ipynb": b"2", "c.ipynb": b"3"})
    (tmp_path / "x.zip").write_bytes(twice.replace(b"b.ipynb", b"a.ipynb").replace(b"c.ipynb", b"a.ipynb"))
    assert found(tmp_path / "x.zip") == {"a.ipynb": b"1", "a (2).ipynb": b"2", "a (3).ipynb": b"3"}


@pytest.mark.parametrize("encoding", ["utf-8", "cp437"])
def test_names_without_a_mark_for_their_encoding(tmp_path: Path, encoding: str) -> None:
    """The Finder writes UTF-8 and Windows its old code page, and neither says so."""
    raw = "Zoé.ipynb".encode(encoding)
    placeholder = ("z" * (len(raw) - 6) + ".ipynb").encode()
    place = tmp_path / "x.zip"
    place.write_bytes(packed({placeholder.decode(): b"{}"}).replace(placeholder, raw))
    assert found(place) == {"Zoé.ipynb": b"{}"}


def flagged(content: bytes, bits: int) -> bytes:
    """Return a zip whose first entry bears these flags, in both of its headers."""
    local, central = content.index(b"PK\x03\x04") + 6, content.index(b"PK\x01\x02") + 8
    changed = bytearray(content)
    for place in (local, central):
        changed[place : place + 2] = struct.pack("<H", bits)
    return bytes(changed)


def test_a_password_is_said(tmp_path: Path) -> None:
    """A file that cannot be read without a password is a row, and so is an archive."""
    place = tmp_path / "x.zip"
    for name in ("alice.ipynb", "alice.zip"):
        place.write_bytes(flagged(packed({name: b"{}"}), 1))
        assert found(place) == {name: "this file is protected by a password"}


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_that_fill_the_memory_are_not_used(tmp_path: Path, method: int) -> None:
    """A few bytes packed that way become gigabytes before anybody can say stop."""
    with zipfile.ZipFile(tmp_path / "x.zip", "w", method) as archive:
        archive.writestr("alice.ipynb", bytes(10**6))
    assert found(tmp_path / "x.zip") == {"alice.ipynb": "this file is packed in an unusual way, not opened here"}


def test_a_bomb_gives_no_more_than_what_is_asked_for(download) -> None:
    """A notebook that expands without end is read up to the limit."""
    with open_handed_in(download({"a.ipynb": bytes(50_000_000)})) as what:
        assert len(what.submissions[0].content(1000)) == 1001


def test_an_archive_that_expands_too_much_is_not_unpacked(download) -> None:
    """Archives hardly shrink; one that is a thousand times smaller when packed is a bomb, and costs its own row."""
    bomb = packed({"x.ipynb": b"{}"}) + bytes(50_000_000)
    assert found(download({"bomb.zip": bomb, "fine.ipynb": b"{}"})) == {
        "bomb.zip": "this file is an archive whose content is out of all proportion",
        "fine.ipynb": b"{}",
    }


def test_a_lie_about_the_size_is_damage(tmp_path: Path) -> None:
    """A header that announces less than what comes does not let the rest through."""
    content = bytearray(packed({"a.ipynb": bytes(10_000)}))
    for signature, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = content.index(signature) + place
        content[start : start + 4] = struct.pack("<I", 10)
    (tmp_path / "x.zip").write_bytes(content)
    assert found(tmp_path / "x.zip") == {"a.ipynb": "this file is in an archive that is damaged"}


def test_an_archive_of_too_many_files_is_one_row(download, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a hundred thousand entries nor a thousand notebooks become as many rows."""
    monkeypatch.setattr(archives, "MOST_ENTRIES", 50)
    monkeypatch.setattr(archives, "MOST_NOTEBOOKS", 5)
    many = packed({f"{number}.txt": b"" for number in range(51)})
    notebooks = packed({f"{number}.ipynb": b"" for number in range(6)})
    said = found(download({"many.zip": many, "notebooks.zip": notebooks}))
    assert [words.partition(" of more than ")[2].split()[-1] for words in said.values()] == ["files", "notebooks"]


@pytest.mark.parametrize("entries", [10_000, pytest.param(100_000, marks=pytest.mark.proof)])
def test_an_archive_of_many_entries_is_read(tmp_path: Path, entries: int) -> None:
    """The notebook among them is found; most of the others are counted, in one row for all."""
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        for number in range(entries):
            archive.writestr(f"f{number}.txt", b"")
        archive.writestr("alice.ipynb", b"{}")
    seen = found(tmp_path / "x.zip")
    assert (seen["alice.ipynb"], len(seen)) == (b"{}", 2 + MOST_OTHERS)
    assert f"stands for {entries - MOST_OTHERS} more" in str(seen["…"])


def test_many_other_files_of_a_student_are_counted(download) -> None:
    """A folder of pictures does not drown the teacher's summary; how many they are is said."""
    files = {f"{number:02}.png": b"" for number in range(archives.MOST_NAMED + 1)}
    seen = found(download({"a.zip": packed({"x.ipynb": b"", **files})}))
    assert len(seen) == 2 + archives.MOST_NAMED
    assert str(seen["a.zip/…"]).startswith("this file stands for 1 more in the same folder")


def test_a_moodle_folder_without_a_file_is_a_row(download) -> None:
    """An archive has an entry for a folder; where nothing lies in it, somebody handed in nothing that arrived."""
    place = download({"Ann_1_assignsubmission_file_/": b"", "Bob_2_assignsubmission_file_/x.ipynb": b"{}"})
    assert found(place)["Ann_1_assignsubmission_file_"] == "this file is an empty folder"


def test_the_archive_says_which_is_the_later(download) -> None:
    """The hour in the teacher's archive counts; among the files of a student's, their own order decides."""
    inner = packed(
        {"b.ipynb": b"", "a.ipynb": b""}, {"b.ipynb": (2020, 1, 1, 0, 0, 0), "a.ipynb": (2021, 1, 1, 0, 0, 0)}
    )
    hours = {"x.ipynb": (2026, 12, 1, 18, 0, 0), "y.zip": (2026, 12, 1, 18, 2, 0), "z.ipynb": (1980, 0, 0, 0, 0, 0)}
    with open_handed_in(download({"x.ipynb": b"", "y.zip": inner, "z.ipynb": b""}, written=hours)) as what:
        written = {submission.name: submission.written for submission in what.submissions}
    assert time.localtime(written["x.ipynb"] // 10**9)[:6] == (2026, 12, 1, 18, 0, 0)
    assert sorted(written, key=written.__getitem__) == ["z.ipynb", "x.ipynb", "y.zip/b.ipynb", "y.zip/a.ipynb"]
    assert written["y.zip/a.ipynb"] - written["x.ipynb"] < 121 * 10**9


def test_an_archive_in_a_folder_has_the_hour_of_its_file(tmp_path: Path) -> None:
    """When it arrived counts, not what its content says."""
    (tmp_path / "a.zip").write_bytes(packed({"x.ipynb": b""}))
    os.utime(tmp_path / "a.zip", ns=(0, 10**18))
    with open_handed_in(tmp_path) as what:
        assert what.submissions[0].written == 10**18


def test_damage_anywhere_never_stops_the_class(tmp_path: Path, download) -> None:
    """Whatever byte of a student's archive is wrong, the others are read and the student has at least a row."""
    fine = packed({"x.ipynb": b'{"cells": []}' * 50, "y.png": b"png"})
    chance = random.Random(7)
    broken = {}
    for number in range(150):
        changed = bytearray(fine)
        for _ in range(chance.randint(1, 4)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        cut = changed[: chance.randrange(len(changed))] if number % 3 == 0 else changed
        broken[f"s{number:03}.zip"] = bytes(cut)
    seen = found(download({**broken, "alice.ipynb": b"{}"}))
    assert seen["alice.ipynb"] == b"{}"
    with open_handed_in(download(broken)) as what:
        named = {submission.name.partition("/")[0] for submission in what.submissions}
    assert named == set(broken)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("x.zip", b"PK\x03\x04", "does not open: the archive is damaged or cut short"),
        ("x.zip", b"", "does not open: the archive is damaged or cut short"),
        ("x.pdf", b"%PDF", "is neither a folder, nor a zip, nor a notebook (.ipynb)"),
        (None, b"", "x does not exist. Give the folder of submissions, a zip, a notebook, or Moodle's download"),
    ],
)
def test_a_place_with_nothing_to_grade_is_said(tmp_path: Path, name: str | None, content: bytes, said: str) -> None:
    """What was expected, what was found, and the mend."""
    if name:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(NothingHandedIn) as problem, open_handed_in(tmp_path / (name or "x")):
        pass
    assert said in problem.value.message.en


def test_a_download_of_too_many_files_is_said(download, monkeypatch: pytest.MonkeyPatch) -> None:
    """The teacher hears the limit before anything is read."""
    monkeypatch.setattr(intake, "MOST_ENTRIES", 1)
    with (
        pytest.raises(NothingHandedIn, match="plus de 1 fichiers"),
        open_handed_in(download({"a": b"", "b": b""})),
    ):
        pass


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Whatever it is called."""
    (tmp_path / "s.ipynb").write_bytes(b"{}")
    for name in ("work.zip", "a.ipynb"):
        os.mkfifo(tmp_path / name)
    with open_handed_in(tmp_path) as handed_in:
        assert [one.name for one in handed_in.submissions] == ["a.ipynb", "s.ipynb", "work.zip"]
        with pytest.raises((NotANotebook, OSError)):
            handed_in.submissions[2].content(1)


def test_a_path_without_an_end_has_a_label_with_one(tmp_path: Path) -> None:
    """Of 16,000 folders a few are kept, of a name of 60,000 letters its beginning and its end; the notebook is graded."""
    names = ["a/" * 16_000 + "deep.ipynb", "n" * 60_000 + ".ipynb"]
    (tmp_path / "s.zip").write_bytes(packed(dict.fromkeys(names, b"{}")))
    with open_handed_in(tmp_path) as handed_in:
        labels = [one.name for one in handed_in.submissions]
    assert [label[-6:] for label in labels] == [".ipynb"] * 2
    assert max(map(len, labels)) < 300


def test_submissions_travel(tmp_path: Path, download) -> None:
    """Each can be sent to another process and read there, in an archive, in an archive inside of one, or refused."""
    inner = packed({"a.ipynb": b"{1}"})
    with open_handed_in(download({"s.ipynb": b"{2}", "t.zip": inner, "u.zip": b"no archive"})) as handed_in:
        sent = pickle.loads(pickle.dumps(handed_in.submissions))
        contents = {one.name.rpartition("/")[2]: _content(one) for one in sent}
    assert contents == {"s.ipynb": b"{2}", "a.ipynb": b"{1}", "u.zip": None}


def _content(submission) -> bytes | None:
    try:
        return submission.content(100)
    except NotANotebook:
        return None
