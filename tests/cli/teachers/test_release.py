import io
import zipfile
from pathlib import Path

import pytest

from crm_lessons.cli.main import main
from crm_lessons.cli.teachers import release
from crm_lessons.data.class_secret import class_secret
from crm_lessons.data.variants import variant_key
from crm_lessons.questions.catalogue import SHEETS

SALT = "une phrase que personne ne devine"
STEM = "02_pareto_abc"


@pytest.fixture(autouse=True)
def english_reader(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Make the teacher's computer speak English, in an empty folder."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.chdir(tmp_path)


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file under a folder by its path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_plain_release_is_the_sheets_the_data_and_a_page(capsys: pytest.CaptureFixture[str]):
    """In the language of the teacher's computer, for everybody."""
    assert main(["release", "out", "--sheet", STEM, "06_kpis"]) == release.DONE
    assert {path.name for path in Path("out").iterdir()} == {"READ-ME.html", "data", f"{STEM}.ipynb", "06_kpis.ipynb"}
    assert capsys.readouterr().out == f"  {STEM}, 06_kpis: out, for everybody\n"


def test_a_class_gets_a_folder_and_a_zip_each(capsys: pytest.CaptureFixture[str]):
    """With each student's own key and never the salt; the zip holds what the folder holds; twice the same bytes."""
    Path("class.csv").write_text("student,mail\nZoé,z@x\np/01,p@x\n zoé,again\n", encoding="utf-8-sig")
    arguments = ["--roster", "class.csv", "--salt", SALT, "--sheet", STEM, "--language", "fr"]
    for folder in ("first", "second"):
        assert main(["release", folder, *arguments]) == release.DONE
    said = capsys.readouterr().out
    assert "a folder and a zip for each student (2)" in said
    assert "p/01: folder p_01" in said
    written = contents(Path("first"))
    assert written == contents(Path("second"))
    assert {path.name for path in Path("first").iterdir()} == {"Zoé", "Zoé.zip", "p_01", "p_01.zip"}
    for student, folder in {"Zoé": "Zoé", "p/01": "p_01"}.items():
        archive = zipfile.ZipFile(io.BytesIO(written[f"{folder}.zip"]))
        inside = {name: archive.read(name) for name in archive.namelist()}
        assert inside == {path: content for path, content in written.items() if path.startswith(f"{folder}/")}
        call = f'student=\\"{student}\\", key=\\"{variant_key(STEM, student, class_secret(SALT))}\\")'
        assert call.encode() in inside[f"{folder}/{STEM}.ipynb"]
        assert not any(SALT.encode() in content for content in [*inside.values(), *written.values()])


def test_what_stands_there_is_written_over_only_on_the_teachers_word(capsys: pytest.CaptureFixture[str]):
    """Without --again nothing is touched; with it, what no longer belongs to the release stays and is named."""
    Path("out").mkdir()
    Path("out/mine.txt").write_text("mine", encoding="utf-8")
    assert main(["release", "out", "--sheet", STEM]) == release.WRONG_USAGE
    assert [path.name for path in Path("out").iterdir()] == ["mine.txt"]
    assert "out already holds something, and nothing in it is touched" in capsys.readouterr().err
    assert main(["release", "out", "--sheet", STEM, "--again"]) == release.DONE
    assert "left in place, not part of this release: mine.txt" in capsys.readouterr().out
    assert Path("out/mine.txt").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["out", "--salt", SALT],
            "--salt gives each student data of their own, and it must be known to whom: add --roster",
        ),
        (
            ["out", "--sheet", "99_none"],
            "--sheet 99_none: there is no such sheet. Sheets of the course: 00_python",
        ),
        (["out", "--roster", "empty.csv"], "empty.csv: the column student is empty. Put one identifier on each line."),
        (["out", "--roster", "none.csv"], "none.csv does not open (No such file or directory). Give a CSV file"),
        (["empty.csv"], "empty.csv is a file. Give a folder, new or empty."),
        (["empty.csv/x"], "empty.csv/x"),
    ],
)
def test_wrong_usage_is_a_sentence(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]):
    """What was expected, what was found and the mend, with code 2, and nothing is written."""
    Path("empty.csv").write_text("student\n\n", encoding="utf-8")
    assert main(["release", *arguments]) == release.WRONG_USAGE
    assert capsys.readouterr().err.startswith(said)
    assert not Path("out").exists()


def test_all_sheets_are_released_when_none_is_named(capsys: pytest.CaptureFixture[str]):
    """Every sheet of the course, in its order."""
    assert main(["release", "out"]) == release.DONE
    assert sorted(path.stem for path in Path("out").glob("*.ipynb")) == list(SHEETS)
