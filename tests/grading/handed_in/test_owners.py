from pathlib import Path

import pytest

from crm_lessons.grading.handed_in.owners import Owner, owner_of, signatures
from crm_lessons.grading.handed_in.roster import Enrolled, Roster
from crm_lessons.grading.handed_in.submissions import Submission

STEMS = ("02_pareto_abc", "03_matrices")
NO_ROSTER = Roster()


def handed_in(*names: str) -> list[Submission]:
    """Return submissions under these names, whether or not the files are there."""
    return [Submission(Path("/in") / name, name) for name in names]


def owners(*names: str, roster: tuple[str, ...] = ()) -> list[str]:
    """Return the students of a class that handed in files of these names."""
    return [owner.name for owner in decided(handed_in(*names), None, Roster(tuple(map(Enrolled, roster))))]


def decided(submissions: list[Submission], opened_for: str | None = None, roster: Roster = NO_ROSTER) -> list[Owner]:
    """Return whose each submission is, where all sheets are opened for one student."""
    return [owner_of(signature, opened_for, roster) for signature in signatures(submissions, STEMS, roster)]


@pytest.mark.parametrize(
    ("name", "opened_for", "student"),
    [
        ("alice/02_pareto_abc.ipynb", "bob", "alice"),
        ("groupe1/alice/02_pareto_abc.ipynb", None, "alice"),
        ("alice/02_pareto_abc/02_pareto_abc.ipynb", None, "alice"),
        ("alice/02_pareto_abc (1)/work.ipynb", None, "alice"),
        ("Zoé El-Amrani_12345_assignsubmission_file_/rendu/final.ipynb", None, "Zoé El-Amrani"),
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
    """Moodle's mark says it, the innermost folder, the file's name, then the student in the sheet, then the file itself."""
    assert decided(handed_in(name), opened_for)[0].name == student


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
    roster = Roster((Enrolled("student-4"), Enrolled("student-42")))
    assert decided(handed_in(name), opened_for, roster)[0].name == student


def test_a_folder_of_several_people_is_nobody() -> None:
    """Where a folder holds files or folders that bear several names, those names are the students."""
    assert owners("g/alice.ipynb", "g/bob_02_pareto_abc.ipynb") == ["alice", "bob"]
    assert owners("g/alice/02_pareto_abc.ipynb", "g/bob.ipynb") == ["alice", "bob"]
    assert owners("2024/g1/alice/x.ipynb", "2024/g1/bob/x.ipynb", "2024/g2/carla/x.ipynb") == ["alice", "bob", "carla"]


def test_a_folder_of_one_persons_files_is_that_person() -> None:
    """Several sheets, copies and folders that bear no other name leave a folder its student."""
    assert owners("alice/02_pareto_abc.ipynb", "alice/03_matrices (1).ipynb", "alice/Alice.ipynb") == ["alice"] * 3
    assert owners("alice/02_pareto_abc/x.ipynb", "alice/03_matrices/x.ipynb") == ["alice"] * 2


def test_a_room_in_everybodys_folder_is_nobody() -> None:
    """A folder that stands in several students' folders says nothing; the one around it does."""
    assert owners("alice/rendu/final.ipynb", "bob/rendu/final.ipynb") == ["alice", "bob"]
    assert owners("g1/alice/x.ipynb", "g1/bob/x.ipynb", "g2/alice/x.ipynb", "g2/carla/x.ipynb")[::2] == ["alice"] * 2


def test_the_roster_settles_what_the_folders_leave_open() -> None:
    """A folder that bears a known name is its student's, whatever lies in it."""
    assert owners("alice/old.ipynb", "alice/new.ipynb") == ["old", "new"]
    assert owners("alice/old.ipynb", "alice/new.ipynb", roster=("alice",)) == ["alice", "alice"]


def test_two_students_of_one_name_keep_moodles_numbers() -> None:
    """The name does not tell them apart; the number that Moodle gave each does."""
    names = [f"Jean Dupont_{number}_assignsubmission_file_/02_pareto_abc.ipynb" for number in (111, 222)]
    submissions = handed_in(*names)
    for roster in ((), ("jean dupont",)):
        found = decided(submissions, None, Roster(tuple(map(Enrolled, roster))))
        assert found == [Owner((*roster, "Jean Dupont")[0], "111"), Owner((*roster, "Jean Dupont")[0], "222")]


def test_files_that_nobody_signed_stay_two() -> None:
    """Without any name the path stands for the student, so that one of two is not taken for the other's copy."""
    unsigned = [f"{group}/{name}" for group in ("g1", "g2") for name in ("a.ipynb", "b.ipynb", "02_pareto_abc.ipynb")]
    assert owners(*unsigned)[2::3] == ["g1/02_pareto_abc", "g2/02_pareto_abc"]


def test_the_class_list_links_moodles_names_to_identifiers() -> None:
    """The name that Moodle shows, without the signs that it leaves out of names of files, goes before what the sheet says."""
    zoe = Enrolled("p01", {"first name": "Zoé", "last name": "El-Amrani"})
    sean = Enrolled("p02", {"full name": "Seán O'Brien"})
    files = {
        "Zoé El-Amrani_1_assignsubmission_file_/x.ipynb": Owner("p01", "1"),
        "El-Amrani, Zoé_1_assignsubmission_file_x.ipynb": Owner("p01", "1"),
        "groupe 2-Seán OBrien_2_assignsubmission_file_/x.ipynb": Owner("p02", "2"),
        "seán o’brien/x.ipynb": Owner("p02"),
        "Zoé Autre_3_assignsubmission_file_/x.ipynb": Owner("p03", "3"),
    }
    submissions = handed_in(*files)
    found = decided(submissions, "p03", Roster((zoe, sean, Enrolled("p03"))))
    assert dict(zip(files, found, strict=True)) == files


def test_signs_alone_are_nobody() -> None:
    """An identifier of which nothing is left is found in no name."""
    assert owners("alice.ipynb", roster=("''",)) == ["alice"]
