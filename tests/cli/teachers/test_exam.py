"""The command: papers and keys of a class in two folders, one student, a rehearsal, and what is said of wrong usage."""

from pathlib import Path

import pytest

from crm_lessons.cli.main import main
from crm_lessons.cli.teachers import exam

SALT = "une phrase que personne ne devine"
FEW = ["--questions", "3", "--chapters", "02_pareto_abc", "05_tcc_radar"]


@pytest.fixture(autouse=True)
def english_reader(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Make the teacher's computer speak English, in an empty folder."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.chdir(tmp_path)


def written(folder: str) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in Path(folder).rglob("*.ipynb")}


def test_a_class_gets_papers_and_its_teacher_the_keys(capsys):
    """Twice the same bytes; another secret asks other questions under another name; nowhere the salt."""
    Path("class.csv").write_text("student\nZoé\np/01\n", encoding="utf-8")
    for folder, salt in (("one", SALT), ("two", SALT), ("other", SALT + " non plus")):
        arguments = ["--out", folder, "--roster", "class.csv", "--salt", salt, "--title", "spring", *FEW]
        assert main(["exam", *arguments]) == exam.DONE
    files = written("one")
    assert written("two") == files
    stem = next(Path(name).stem for name in files if name.startswith("papers"))
    assert set(files) == {f"papers/Zoé/{stem}.ipynb", f"papers/p_01/{stem}.ipynb", "keys/Zoé.ipynb", "keys/p_01.ipynb"}
    assert not any(stem in name for name in written("other"))
    assert f"grade with --sheet {stem} and the same --salt" in capsys.readouterr().out
    assert not any(SALT.encode() in content for content in files.values())


def test_one_student_gets_one_paper_and_nobody_a_rehearsal(capsys):
    """Without a salt the command says what that leaves open; a rehearsal is one file."""
    assert main(["exam", "--student", "P42", "--title", "spring", *FEW]) == exam.DONE
    assert "without --salt" in capsys.readouterr().out
    assert len(written("exam")) == 2
    assert main(["exam", "--out", "mine", *FEW]) == exam.DONE
    assert "a rehearsal" in capsys.readouterr().out
    assert [name.startswith("exam_rehearsal-") for name in written("mine")] == [True]


def test_wrong_usage_is_said_with_what_to_write(capsys):
    """An unknown chapter with its nearest name, too many questions with their number, roster and title as they should be."""
    Path("empty.csv").write_text("student\n", encoding="utf-8")
    Path("full").mkdir()
    Path("full/mine.txt").write_text("mine", encoding="utf-8")
    said = {
        ("--chapters", "02_pareto"): "Did you mean: 02_pareto_abc?",
        ("--questions", "400"): "have only",
        ("--questions", "0"): "a number between 1 and 999",
        ("--minutes", "-3"): "a number between 1 and 9999",
        ("--title", "Été 2026"): "small letters",
        ("--title", "rehearsal-2", "--student", "a"): "small letters",
        ("--roster", "empty.csv"): "the column student is empty",
        ("--roster", "nowhere.csv"): "nowhere.csv",
        ("--student", " "): "--student is empty",
        ("--student", "a", "--salt", "motdepasse"): "--salt",
        ("--out", "full", "--student", "a"): "already holds something",
    }
    wrong = {}
    for arguments, expected in said.items():
        code, message = main(["exam", *arguments]), capsys.readouterr().err
        if code != exam.WRONG_USAGE or expected not in message:
            wrong[arguments] = (code, message)
    assert wrong == {}
