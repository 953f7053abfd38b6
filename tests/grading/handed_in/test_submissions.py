import os
from pathlib import Path

import pytest

from crm_lessons.grading.handed_in.submissions import Submission, find_submissions


def test_notebooks_are_found_and_what_systems_leave_is_not(tmp_path: Path) -> None:
    """Every notebook is found in the order of names, other files are named, hidden ones are not seen."""
    for name in (
        "b/x.ipynb",
        "a.IPYNB",
        "a.pdf",
        ".DS_Store",
        "__MACOSX/a.ipynb",
        ".ipynb_checkpoints/a.ipynb",
        "._a.ipynb",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = find_submissions(tmp_path)
    assert [submission.name for submission in found.submissions] == ["a.IPYNB", "b/x.ipynb"]
    assert found.passed_over == ("a.pdf",)


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
    assert (found.submissions, found.passed_over) == ((), ("alice/linked",))


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
