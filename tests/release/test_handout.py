"""What is in a student's folder, and what must never be."""

import io
import json
import zipfile
from html.parser import HTMLParser
from importlib.resources import files

import nbformat
import pandas as pd
import pytest

from crm_lessons.data.class_secret import class_secret
from crm_lessons.data.variants import sheet_data, variant_key
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.release.handout import handout, zipped
from crm_lessons.text.language import LANGUAGES, Text

SALT = "une phrase que personne ne devine"
STEM = "02_pareto_abc"


@pytest.fixture(scope="module", params=LANGUAGES)
def everything(request: pytest.FixtureRequest) -> dict[str, bytes]:
    """Return all sheets of the course for one student."""
    return handout(list(SHEETS), request.param, "amina", class_secret(SALT))


def test_it_holds_the_sheets_their_tables_and_one_page(everything):
    """One notebook a sheet, one CSV file a table, and the page; nothing else."""
    tables = {f"data/{stem}/{name}.csv" for stem in SHEETS for name in sheet_data(stem, "amina")}
    pages = {path for path in everything if path.endswith(".html")}
    assert len(pages) == 1
    assert everything.keys() == {f"{stem}.ipynb" for stem in SHEETS} | tables | pages


def test_a_released_sheet_is_a_valid_notebook(everything):
    """Every sheet passes nbformat's own check, and has the labels by which nbgrader and the grader know it."""
    for stem in SHEETS:
        notebook = nbformat.reads(everything[f"{stem}.ipynb"].decode(), as_version=nbformat.NO_CONVERT)
        nbformat.validate(notebook)
        assert notebook.metadata["crm_lessons"]["stem"] == stem
        assert {cell.id for cell in notebook.cells} >= {f"answer-{question.id}" for question in SHEETS[stem].questions}


def test_no_solution_and_no_salt_leaves(everything):
    """No worked answer stands in any file, every answer cell is blank, and the secret is in no byte, zipped or not."""
    archive = zipfile.ZipFile(io.BytesIO(zipped(everything, "amina")))
    contents = [*everything.values(), *map(archive.read, archive.namelist())]
    assert not any(
        SALT.encode() in content or class_secret(SALT).encode() in content or b"BEGIN SOLUTION" in content
        for content in contents
    )
    for stem in SHEETS:
        worked = json.loads((files("crm_lessons.classroom") / "worked" / f"{stem}.json").read_text(encoding="utf-8"))
        cells = json.loads(everything[f"{stem}.ipynb"])["cells"]
        sources = {cell["id"]: "".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"}
        answers = [sources[f"answer-{question}"] for question in worked]
        assert all(answer.endswith(("= ...", "    ...")) for answer in answers)
        for solution in (code for languages in worked.values() for code in languages.values()):
            assert not any(solution in source for source in sources.values())


def in_a_file(table, language):
    """Return a table as a file can have it: sentences in one language, names of columns as text."""
    whole = table.to_frame() if isinstance(table, pd.Series) else table
    return (
        whole.map(lambda one: one.in_language(language) if isinstance(one, Text) else one)
        .rename(columns=str)
        .rename_axis(columns=None)
    )


def test_the_tables_are_the_students_own_and_a_spreadsheet_reads_them():
    """The files give back, in each language's way of writing numbers, the very data on which the sheet is judged."""
    data = sheet_data(STEM, "amina", variant_key(STEM, "amina", class_secret(SALT)))
    for language, between, decimal in (("fr", ";", ","), ("en", ",", ".")):
        given = handout([STEM], language, "amina", class_secret(SALT))
        for name, table in data.items():
            content = given[f"data/{STEM}/{name}.csv"]
            assert content.startswith(b"\xef\xbb\xbf")
            read = pd.read_csv(io.BytesIO(content), sep=between, decimal=decimal, index_col=0, encoding="utf-8-sig")
            expected = in_a_file(table, language)
            if "date" in expected:
                read["date"] = pd.to_datetime(read["date"])
            pd.testing.assert_frame_equal(read, expected, check_dtype=False, check_index_type=False)


def test_without_a_student_everybody_gets_the_course():
    """No name, no key, and the tables of the course."""
    given = handout([STEM], "fr")
    assert not any(b'key=\\"' in content for content in given.values())
    assert b"customer;revenue\n1;" in given[f"data/{STEM}/pareto_revenue.csv"]
    read = pd.read_csv(io.BytesIO(given[f"data/{STEM}/pareto_revenue.csv"]), sep=";", decimal=",", index_col=0)
    assert read["revenue"].to_list() == sheet_data(STEM)["pareto_revenue"].to_list()


def test_the_same_release_gives_the_same_bytes():
    """Nothing of the hour or of the machine gets into a file or its zip."""
    once, again = (zipped(handout([STEM], "en", "amina", class_secret(SALT)), "amina") for _ in range(2))
    assert once == again


class Words(HTMLParser):
    """Collects the tags and the words of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list) -> None:  # noqa: ARG002
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_page_speaks_to_the_student_and_shows_a_name_as_it_is():
    """The sheet, the rule on several files, the student's name; markup in a name is shown, not obeyed."""
    page = Words()
    page.feed(handout([STEM], "fr", "<script>zoé</script>", class_secret(SALT))["LISEZ-MOI.html"].decode())
    assert "script" not in page.tags
    assert "<script>zoé</script>" in page.words
    assert f"{STEM}.ipynb" in page.words
    assert "c'est le fichier le plus récent qui compte" in page.words
