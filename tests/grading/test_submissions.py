from pathlib import Path

import pytest

from crm_lessons.grading.submissions import Submission, find_submissions, owner

STEMS = ("02_pareto_abc", "03_matrices")


def handed_in(name: str) -> Submission:
    """Return a submission under this name, whether or not the file is there."""
    return Submission(Path("/in") / name, name)


@pytest.mark.parametrize(
    ("name", "opened_for", "student"),
    [
        ("alice/02_pareto_abc.ipynb", "bob", "alice"),
        ("alice/work/final.ipynb", None, "alice"),
        ("02_pareto_abc/alice.ipynb", None, "alice"),
        ("Zoé El-Amrani_12345_assignsubmission_file_02_pareto_abc.ipynb", None, "Zoé El-Amrani"),
        ("Zoé El-Amrani_12345_assignsubmission_file_/02_pareto_abc.ipynb", "bob", "Zoé El-Amrani"),
        ("02_pareto_abc-alice.ipynb", None, "alice"),
        ("alice_02_pareto_abc (1).ipynb", None, "alice"),
        ("alice-Copy1.ipynb", None, "alice"),
        ("Copie de alice.ipynb", None, "alice"),
        ("02_pareto_abc (2).ipynb", "bob", "bob"),
        ("02_pareto_abc-Copy1.ipynb", None, "02_pareto_abc-Copy1"),
        ("=cmd|' C calc'!A0.ipynb", None, "=cmd|' C calc'!A0"),
    ],
)
def test_whose_work_it_is(name: str, opened_for: str | None, student: str) -> None:
    """The folder, Moodle's mark and the file's name say it, then the student in the sheet, then the file itself."""
    assert owner(handed_in(name), opened_for, STEMS) == student


@pytest.mark.parametrize(
    ("name", "opened_for", "student"),
    [
        ("02_pareto_abc student-42 final.ipynb", None, "student-42"),
        ("STUDENT-4.ipynb", None, "student-4"),
        ("p1 (1).ipynb", "Student-42 ", "student-42"),
        ("group 3/student-4.ipynb", None, "student-4"),
        ("stranger.ipynb", None, "stranger"),
    ],
)
def test_a_name_on_the_roster_goes_first(name: str, opened_for: str | None, student: str) -> None:
    """Where the class is known, the identifier of one of its students is recognised among other words."""
    assert owner(handed_in(name), opened_for, STEMS, ("student-4", "student-42")) == student


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
