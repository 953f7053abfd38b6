"""Names that every system takes, for the pages of a grading and the folders that a release hands out."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.text.files.safe_names import LONGEST, file_name, folder_names

RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}


@pytest.mark.parametrize("name", ["p01", "Zoé Lefèvre", "O'Brien, Pat", "02_pareto_abc", "يوسف"])
def test_an_ordinary_name_is_left_as_it_is(name: str) -> None:
    """A teacher finds a student's folder under the student's name."""
    assert file_name(name) == name


@given(st.text(st.characters(codec=None), max_size=300))
def test_any_name_becomes_one_folder_on_every_system(name: str) -> None:
    """No separator, nothing above, no trailing dot, no device of Windows, no more bytes than a file system takes."""
    made = file_name(name)
    assert made == made.strip(" .")
    assert made
    assert not set(made) & set('/\\:*?"<>|\0')
    assert made.split(".")[0].casefold() not in RESERVED
    assert len(made.encode("utf-8")) <= 255 - len(".html")


@pytest.mark.parametrize(
    "name", ["..", "a/b", "../../etc", "a:b", "Zoé.", "CON", "con.html", "x" * 300, "", " a", "\x00", "\ud800"]
)
def test_a_name_that_must_change_is_told_apart_by_its_digest(name: str) -> None:
    """What is left of it may be another's name; the digest is its own."""
    assert file_name(name) != name
    assert file_name(name) != file_name(name + "/")


@given(
    st.lists(
        st.text("ab/\\:.? -_0", max_size=6),
        min_size=2,
        max_size=8,
        unique_by=lambda name: unicodedata.normalize("NFC", name),
    )
)
def test_two_names_never_share_a_folder(names: list[str]) -> None:
    """Names that become alike once they are safe still lead to two folders."""
    assert len({file_name(name) for name in names}) == len(names)


def test_nobody_can_choose_the_folder_of_another() -> None:
    """Whoever takes the safe form of another's name as a name of their own gets a folder of their own."""
    assert file_name(file_name("a/b")) != file_name("a/b")


def test_a_name_typed_in_two_ways_is_one_name() -> None:
    """An accent written as a character of its own leads to the same folder."""
    assert file_name("Zoe\u0301") == file_name("Zoé")


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


@given(st.lists(st.text(st.characters(codec=None), max_size=80), max_size=6, unique=True))
def test_any_students_get_a_folder_each_on_every_system(students: list[str]) -> None:
    """No separator, no device of Windows, and no two that a system which ignores capitals would take for one."""
    names = list(folder_names(students).values())
    assert len({name.casefold() for name in names}) == len(students)
    assert not any(set(name) & set('/\\:*?"<>|\0') or name.split(".")[0].casefold() in RESERVED for name in names)
