from pathlib import Path

import pytest

from crm_lessons.grading.handed_in.roster import Enrolled, Roster, read_roster
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


@pytest.mark.parametrize("content", [b"", b"name,mark\n", b"\x81\x8d", b"PK\x03\x04"])
def test_what_is_no_roster_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    """A file without the column, and one that is no text, are refused with what was expected."""
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
