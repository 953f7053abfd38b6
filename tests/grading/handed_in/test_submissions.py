import os
from pathlib import Path

import pytest

from crm_lessons.grading.handed_in.contents.notebook_code import NotANotebook
from crm_lessons.grading.handed_in.submissions import MOST_OTHERS, Submission, Unread, find_submissions


def test_every_file_is_found_and_what_systems_leave_is_counted(tmp_path: Path) -> None:
    """Whatever its name, hidden or without one; shadows and checkpoints only where they lie beside their original."""
    handed_in = [
        ".Gil/x.ipynb", ".ipynb", "._lost.ipynb", "a.IPYNB", "a.pdf", "b/.ipynb_checkpoints/lost-checkpoint.ipynb", "b/x.ipynb",
        "b/~$x.ipynb", "c.ipynb.txt",
    ]  # fmt: skip
    left_behind = [
        ".DS_Store", "._a.IPYNB", "__MACOSX/._x.ipynb", "b/.git/HEAD", "b/.ipynb_checkpoints/x-checkpoint.ipynb", "b/Thumbs.db",
        "desktop.ini", "~$a.docx",
    ]  # fmt: skip
    for name in (*handed_in, *left_behind):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).touch()
    found = find_submissions(tmp_path)
    assert [submission.name for submission in found.submissions] == sorted(handed_in)
    assert [*found.left_behind] == sorted(left_behind)


def test_an_empty_folder_is_a_submission_unless_it_is_a_part_of_one(tmp_path: Path) -> None:
    """Moodle makes a folder for whoever handed in, whatever became of the file; a folder beside a notebook is the student's."""
    for name in (
        "Ann_1_assignsubmission_file_/a/b",
        "Bob_2_assignsubmission_file_/__MACOSX",
        "alice/data",
        "TP 2/carla",
    ):
        (tmp_path / name).mkdir(parents=True)
    for name in ("alice/x.ipynb", "TP 2/dan.ipynb", "Bob_2_assignsubmission_file_/__MACOSX/._x.ipynb"):
        (tmp_path / name).touch()
    submissions = find_submissions(tmp_path).submissions
    empty = [one.name for one in submissions if isinstance(one, Unread)]
    assert empty == ["Ann_1_assignsubmission_file_", "Bob_2_assignsubmission_file_"]


def test_a_crowd_of_other_files_has_one_row_together(tmp_path: Path) -> None:
    """The notebooks among them are found; the first of the others have a row each, and the rest is counted in one."""
    for number in range(MOST_OTHERS + 3):
        (tmp_path / f"{number:04}.png").touch()
    (tmp_path / "x.ipynb").touch()
    *others, crowd = [one for one in find_submissions(tmp_path).submissions if one.name != "x.ipynb"]
    assert (len(others), crowd.name) == (MOST_OTHERS, "…")
    with pytest.raises(NotANotebook) as problem:
        crowd.content(1)
    assert "stands for 3 more" in problem.value.message.en


def test_the_teachers_own_files_are_not_handed_in(tmp_path: Path) -> None:
    """The results of an earlier run and the roster may lie among the submissions."""
    for name in ("alice.ipynb", "grades/grades.csv", "class.csv"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = find_submissions(tmp_path, (tmp_path / "grades", tmp_path / "class.csv"))
    assert [submission.name for submission in found.submissions] == ["alice.ipynb"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.parametrize("name", ["alice.ipynb", "alice.zip"])
def test_a_pipe_is_never_opened(tmp_path: Path, name: str) -> None:
    """Whoever reads it would wait for ever."""
    os.mkfifo(tmp_path / name)
    (pipe,) = find_submissions(tmp_path).submissions
    with pytest.raises(OSError, match="not a file"):
        pipe.content(10)


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    """A link handed in as a notebook does not make the grader read another file."""
    (tmp_path / "target").write_text("{}")
    link = tmp_path / "a.ipynb"
    link.symlink_to(tmp_path / "target")
    with pytest.raises(OSError, match="not a file"):
        Submission(link, "a.ipynb").content(10)


def test_a_link_to_a_folder_is_named_and_not_followed(tmp_path: Path) -> None:
    """What stands behind the link may be anybody's; the teacher hears that it was left alone."""
    (tmp_path / "in" / "alice").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "x.ipynb").touch()
    (tmp_path / "in" / "alice" / "linked").symlink_to(tmp_path / "elsewhere")
    found = find_submissions(tmp_path / "in")
    (link,) = found.submissions
    assert link.name == "alice/linked"
    with pytest.raises(OSError, match="not a file"):
        link.content(10)


def test_a_folder_that_does_not_open_is_not_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It counts as a submission without content: the teacher hears of it, and of all the others."""
    for name in ("alice", "bob"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.ipynb").touch()
    scandir = os.scandir

    def refusing(path: str) -> object:
        if Path(path).name == "alice":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    alice, bob = find_submissions(tmp_path).submissions
    assert (alice.name, alice.folder, bob.name, bob.folder) == ("alice", True, "bob/x.ipynb", False)
    with pytest.raises(OSError, match="not a file"):
        alice.content(10)
