import pytest

from crm_lessons.cli.main import main
from crm_lessons.cli.teachers import variant
from crm_lessons.data.class_secret import class_secret
from crm_lessons.data.variants import sheet_data, variant_key
from crm_lessons.questions.catalogue import SHEETS

STEM = "02_pareto_abc"
SALT = "a long sentence of ours"


@pytest.fixture(autouse=True)
def english_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the teacher's computer speak English."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


def test_the_teacher_sees_data_and_answers_of_one_student(capsys: pytest.CaptureFixture[str]):
    """The line that opens the sheet, every table, and every question with its points, on that student's own data."""
    key = variant_key(STEM, "Zoé", class_secret(SALT))
    data = sheet_data(STEM, "Zoé", key)
    assert main(["variant", "Zoé", "--sheet", STEM, "--salt", SALT]) == variant.DONE
    said = capsys.readouterr().out
    assert f'open_sheet("{STEM}", language="en", student="Zoé", key="{key}")' in said
    assert all(f"\n  {name} · rows: {len(table)}\n" in said for name, table in data.items())
    assert all(f"\n  {question.id} · {question.points} point" in said for question in SHEETS[STEM].questions)
    largest = sorted(data["pareto_revenue"].nlargest(4).index)
    assert f"top_customers · 2 points\n    {' · '.join(map(str, largest))}\n" in said
    assert "abc_by_revenue · 4 points\n    a function, judged on hidden inputs" in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["zoé", "--sheet", "99"], "--sheet 99: there is no such sheet. Sheets of the course: 00_python"),
        (["zoé", "--sheet", STEM, "--salt", "promo2026"], "Whoever tries words would guess the secret of this class"),
        ([" ", "--sheet", STEM], "STUDENT is empty. Give a student's identifier."),
    ],
)
def test_wrong_usage_is_a_sentence(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]):
    """What was expected and what was found, with code 2."""
    assert main(["variant", *arguments]) == variant.WRONG_USAGE
    told = capsys.readouterr()
    assert told.err.startswith(said)
    assert told.out == ""
