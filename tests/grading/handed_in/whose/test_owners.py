import time
from pathlib import Path

import pytest

from crm_lessons.grading.handed_in.submissions import Submission
from crm_lessons.grading.handed_in.whose.owners import Owner, contradiction, is_hinted, owner_of, signatures
from crm_lessons.grading.handed_in.whose.roster import Enrolled, Roster

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


BOTH = ("alice", "bob")


@pytest.mark.parametrize("roster", [(), BOTH])
@pytest.mark.parametrize(
    "inside",
    ["alice/02_pareto_abc.ipynb", "alice.ipynb", "a/b/ALICE.ipynb", "alice.zip/02_pareto_abc.ipynb",
     "Alice_1_assignsubmission_file_/x.ipynb"],
)  # fmt: skip
@pytest.mark.parametrize(
    "outside", ["bob.zip", "Bob_22_assignsubmission_file_", "Bob_22_assignsubmission_file_/work.zip", "bob"]
)
def test_what_a_student_types_takes_nobodys_name(outside: str, inside: str, roster: tuple[str, ...]) -> None:
    """Folders, files, archives and forged marks inside of what Bob handed in stay Bob's, and the row names whom they name."""
    if outside == "bob" and "assignsubmission" in inside:
        pytest.skip("a folder of the teacher's may hold a download of Moodle")
    names = ["alice.ipynb", f"{outside}/02_pareto_abc.ipynb", f"{outside}/{inside}"]
    signed = signatures(handed_in(*names), STEMS, Roster(tuple(map(Enrolled, roster))))
    found = [owner_of(one, None, Roster()).name.lower() for one in signed]
    assert found == ["alice", "bob", "bob"]
    assert [contradiction(one) is None for one in signed] == [True, True, False]


def test_an_archive_of_a_group_is_its_members() -> None:
    """Where the archive bears nobody's name, the names in it are believed, and yield to whom a folder outside names."""
    files = (
        "groupe 3.zip/anna.ipynb",
        "groupe 3.zip/ben.ipynb",
        "Groupe Martin.zip/cleo.ipynb",
        "Groupe Martin.zip/martin.ipynb",
    )
    for roster in ((), ("anna", "ben", "cleo", "martin")):
        submissions = handed_in(*files)
        class_list = Roster(tuple(map(Enrolled, roster)))
        signed = signatures(submissions, STEMS, class_list)
        assert [owner_of(one, None, class_list).name for one in signed] == ["anna", "ben", "cleo", "martin"]
        assert all(is_hinted(one, owner_of(one, None, class_list).name) for one in signed)


@pytest.mark.parametrize("folder", ["TP 2", "Groupe 3", "2026-03-12", "v1.2", "2. Pareto"])
def test_numbers_in_the_names_of_folders_are_nobody(folder: str) -> None:
    """Where students are numbered from 1 to 30, a group, a date and a version are none of them; a folder "7" is one."""
    roster = tuple(map(str, range(1, 31)))
    assert owners(f"{folder}/anna.ipynb", f"{folder}/ben.ipynb", "7/x.ipynb", roster=roster) == ["anna", "ben", "7"]
    assert owners("02_pareto_abc_2.ipynb", "02_pareto_abc (3).ipynb", roster=roster) == [
        "02_pareto_abc_2",
        "02_pareto_abc (3)",
    ]


def test_a_first_name_in_a_groups_name_is_nobody() -> None:
    """Groupe Martin is several people's, whoever of them is in the class list."""
    roster = ("Anna", "Martin", "Ben")
    assert owners("Groupe Martin/anna.ipynb", "Groupe Martin/cleo.ipynb", roster=roster) == ["Anna", "cleo"]
    assert owners("Martin final/x.ipynb", "martin/old.ipynb", "martin/new.ipynb", roster=roster) == ["Martin"] * 3


def test_a_name_that_fits_two_students_is_said() -> None:
    """Work of two people is neither's alone; both are named, and neither is absent."""
    roster = Roster((Enrolled("anna"), Enrolled("ben"), Enrolled("cleo")))
    (signature,) = signatures(handed_in("anna-ben.ipynb"), STEMS, roster)
    assert owner_of(signature, None, roster).name == "anna-ben"
    assert "fits several people: anna, ben" in str(contradiction(signature).en)
    assert roster.absent(["anna-ben"]) == ["cleo"]


def test_accents_may_be_missing_where_nobody_else_is_meant() -> None:
    """Files from old systems lose them; where both spellings are in the class, each is its own student."""
    assert owners("ZOE el-amrani.ipynb", roster=("Zoé El-Amrani",)) == ["Zoé El-Amrani"]
    assert owners("Zoe.ipynb", "zoé.ipynb", roster=("Zoé", "Zoe")) == ["Zoe", "Zoé"]


def test_files_beside_the_sheet_sign_nothing() -> None:
    """Data, notes and pictures in a student's folder do not make it one of several people."""
    names = [
        f"{who}/{file}" for who in BOTH for file in ("02_pareto_abc.ipynb", "notes.pdf", "orders.csv", "photo.png")
    ]
    assert owners(*names) == ["alice"] * 4 + ["bob"] * 4


@pytest.mark.parametrize(
    "long", ["copy " * 51, "copy-" * 51, "(1)" * 85, "_1" * 127, "a_" * 127, "é" * 127, "(" * 255, "1" * 255]
)
def test_no_name_takes_long(long: str) -> None:
    """Every name that a file system takes is read at once, and so are longer ones in archives and folders without end."""
    begin = time.process_time()
    names = [
        f"{long}.ipynb",
        f"{long}_1_assignsubmission_file_/{long}.ipynb",
        "a/" * 16_000 + "x.ipynb",
        f"{long * 200}.ipynb",
    ]
    assert len(owners(*names, roster=(*BOTH, long[:200]))) == 4
    assert time.process_time() - begin < 1


def test_downloads_of_moodle_may_lie_in_one_folder() -> None:
    """One for each group, packed as they came: the marks in them say whose each file is."""
    names = [
        f"groupe {group}.zip/Jean Dupont_{number}_assignsubmission_file_/x.ipynb"
        for group, number in ((1, 11), (1, 12), (2, 13))
    ]
    names += [
        "groupe 2.zip/Zoé_14_assignsubmission_file_/x.ipynb",
        "groupe 1.zip/Zoé_15_assignsubmission_file_/x.ipynb",
    ]
    found = decided(handed_in(*names))
    assert found == [
        *(Owner("Jean Dupont", str(number)) for number in (11, 12, 13)),
        Owner("Zoé", "14"),
        Owner("Zoé", "15"),
    ]


JEANS = Roster(tuple(Enrolled(student, {"full name": "Jean Martin"}) for student in ("p02", "p03")))


def test_two_people_of_one_name_and_two_identifiers_have_a_row_each() -> None:
    """By the identifier in the path or in the sheet; by the name alone they are told apart by Moodle's numbers, and are neither."""
    moodle = [f"Jean Martin_{number}_assignsubmission_file_/02_pareto_abc.ipynb" for number in (11, 22)]
    by_path = decided(handed_in("p02.ipynb", "Jean Martin_22_assignsubmission_file_/p03.ipynb"), None, JEANS)
    by_sheet = [decided(handed_in(one), student, JEANS)[0] for one, student in zip(moodle, ("p02", "p03"), strict=True)]
    assert [one.name for one in by_path] == [one.name for one in by_sheet] == ["p02", "p03"]
    by_name = decided(handed_in(*moodle), None, JEANS)
    assert by_name == [Owner("Jean Martin", "11"), Owner("Jean Martin", "22")]
    assert JEANS.absent(["p02"]) == ["p03"]
