from pathlib import Path

import pytest

from crm_lessons.grading.handed_in.whose.roster import Enrolled, Roster, read_roster
from crm_lessons.grading.spreadsheet import NotASpreadsheet


@pytest.mark.parametrize(
    "content",
    [
        "student,Email\nZoé,zoe@ecole.ma\n,nobody@ecole.ma\n\n Ali ,\n".encode(),
        "student;Email\r\nZoé;zoe@ecole.ma\r\n;nobody@ecole.ma\r\n;\r\n Ali ;\r\n".encode("utf-8-sig"),
        "student;Email\r\nZoé;zoe@ecole.ma\r\nAli;\r\n".encode("cp1252"),
        "student\tEmail\r\nZoé\tzoe@ecole.ma\r\nAli\t\r\n".encode("utf-16"),
    ],
)
def test_a_roster_is_read_as_spreadsheets_save_it(tmp_path: Path, content: bytes) -> None:
    """Commas, semicolons or tabs, with or without a mark, UTF-8 or Windows letters; lines without a student do not count."""
    (tmp_path / "roster.csv").write_bytes(content)
    roster = read_roster(tmp_path / "roster.csv")
    assert roster.enrolled == (Enrolled("Zoé", {"email": "zoe@ecole.ma"}), Enrolled("Ali", {"email": ""}))
    assert roster.students == ("Zoé", "Ali")


def test_a_name_that_two_students_bear_identifies_nobody() -> None:
    """What the list says of a student is used only where it can be of one student alone."""
    people = [("Jean Dupont", "1"), ("jean dupont ", "2"), ("Zoé", "3"), ("Ali", "")]
    roster = Roster(tuple(Enrolled(student, {"idnumber": number}) for student, number in people))
    assert roster.known_by("idnumber") == {"zoé": "3"}
    assert roster.known_by("email") == {}


@pytest.mark.parametrize("content", [b"", b"name,mark\n", b"PK\x03\x04"])
def test_what_is_no_roster_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    """A file without the column is refused with what was expected."""
    (tmp_path / "roster.csv").write_bytes(content)
    with pytest.raises(NotASpreadsheet) as refused:
        read_roster(tmp_path / "roster.csv")
    assert "student" in refused.value.message.en


@pytest.mark.parametrize("columns", ["First name,Last name", "Prénom,Nom", "prénom,NOM DE FAMILLE"])
def test_moodles_list_of_participants_gives_other_names(tmp_path: Path, columns: str) -> None:
    """First and last names in both orders stand for the student; a name that two students bear stands for nobody."""
    lines = ["p01,Zoé,El-Amrani", "p02,Jean,Dupont", "p03,Jean,Dupont", "p04,,Seul"]
    (tmp_path / "roster.csv").write_text("\n".join([f"student,{columns}", *lines]), encoding="utf-8")
    names = read_roster(tmp_path / "roster.csv").names
    assert set(names) == {(name, "p01") for name in ("Zoé El-Amrani", "El-Amrani Zoé", "El-Amrani, Zoé")}


def test_who_has_not_handed_in_is_known() -> None:
    """Whatever the capitals and the spaces of the name; somebody whom the list does not know changes nothing."""
    roster = Roster((Enrolled("Zoé"), Enrolled("Ali"), Enrolled("bob")))
    assert roster.absent(["zoé ", "stranger"]) == ["Ali", "bob"]
    assert Roster().absent(["Zoé"]) == []


def test_two_people_of_one_name_are_two(tmp_path: Path) -> None:
    """With an address or without: the lines are named with what to add, no mark goes to either address, and one alone is absent."""
    (tmp_path / "class.csv").write_text(
        "student,email\nJean Martin,j@x\nAna,a@x\njean martin,\n,nobody@x\n\n", encoding="utf-8"
    )
    roster = read_roster(tmp_path / "class.csv")
    assert [remark.en.partition(";")[0] for remark in roster.remarks] == [
        "roster, line 5: the column student is empty and nobody is recognised by it",
        "roster, lines 2, 4: one identifier, “Jean Martin”, for several people, whom nothing tells apart",
    ]
    assert roster.known_by("email") == {"ana": "a@x"}
    assert roster.absent(["Jean Martin (11)", "Ana"]) == ["jean martin"]
    assert roster.absent(["Jean Martin (11)", "Jean Martin (22)", "Ana"]) == []


def test_one_full_name_of_two_identifiers_is_said(tmp_path: Path) -> None:
    """It names nobody, and the teacher hears why."""
    (tmp_path / "class.csv").write_text("student,full name\np01,Zoé B\np02,zoé b\n", encoding="utf-8")
    (remark,) = read_roster(tmp_path / "class.csv").remarks
    assert remark.en.startswith("roster, lines 2, 3: one name, “Zoé B”")
