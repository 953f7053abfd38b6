import pytest

from crm_lessons.release.folder_names import LONGEST, folder_names


def test_ordinary_names_stay_as_they_are():
    """Accents, apostrophes, hyphens, commas and addresses are good names of folders."""
    students = ["Zoé El-Amrani", "O'Brien", "El-Amrani, Zoé", "p01@school.ma", "20231234"]
    assert folder_names(students) == {student: student for student in students}


@pytest.mark.parametrize(
    ("student", "folder"),
    [
        ("../../etc", "_.._etc"),
        ("a/b\\c:d", "a_b_c_d"),
        ("...", "student"),
        ("🎓", "student"),
        ("con", "_con"),
        ("LPT1.x", "_LPT1.x"),
        ("name. ", "name"),
        ("-rf", "_-rf"),
        ("x" * 200, "x" * LONGEST),
        ("a\nb\0c", "a_b_c"),
    ],
)
def test_other_names_are_made_safe(student, folder):
    """No name leaves its folder, is a word of Windows, or is longer than a path allows."""
    assert folder_names([student]) == {student: folder}


def test_no_two_students_share_a_folder():
    """Names that differ in what a system does not see get a number; a folder is no other student's zip either."""
    names = folder_names(["a/b", "a:b", "A_B", "c", "c.zip", "x" * 99, "x" * 98])
    assert list(names.values()) == ["a_b", "a_b-2", "A_B-3", "c", "c.zip-2", "x" * LONGEST, "x" * LONGEST + "-2"]
