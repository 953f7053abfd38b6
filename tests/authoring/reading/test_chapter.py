"""A chapter held against the records of its questions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_lessons.authoring.reading.chapter import chapter_stems, read_chapter
from crm_lessons.text.author_error import AuthorError

FILE = "chapters/01_sum/exercises.py"
ASKED = '# %% [markdown] lang="fr" question="double"'
ANSWERED = '# %% question="double"'


def test_chapters_are_found_in_their_order(root):
    """A chapter is a folder with a lesson."""
    (root / "chapters" / "notes").mkdir()
    assert chapter_stems(root) == ["00_start", "01_sum"]


def test_a_chapter_may_be_a_lesson_alone(root, sheets):
    """The start page asks nothing."""
    chapter = read_chapter(root, "00_start", sheets)
    assert (chapter.exercises, chapter.questions) == ((), None)


def _error(root, sheets):
    """Return the file, the first line of the cell and the English message of the error that reading raises."""
    with pytest.raises(AuthorError) as caught:
        read_chapter(root, "01_sum", sheets)
    place = caught.value.place
    return place.file.as_posix(), _lines(root / place.file)[place.line - 1], caught.value.message.en


def _lines(file):
    """Return the lines of a file in the encoding that its editor chose."""
    content = file.read_bytes()
    try:
        return content.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        return content.decode("latin-1").split("\n")


@pytest.mark.parametrize(
    ("old", "new", "first_line", "word"),
    [
        (ANSWERED, '# %% question="triple"', '# %% question="triple"', "Unknown question: `triple`"),
        (ANSWERED, '# %% question="total" tags=["x"]', '# %% question="total" tags=["x"]', "already"),
        (ANSWERED, '# %% question="double" edition="solution"', '# %% question="double" edition="solution"', "kept for"),
        (ANSWERED, "# %% tags=[]", "# %% tags=[]", "mark outside"),
        (ANSWERED, '# %% question="advice"', '# %% question="advice"', "without a question text"),
        (ANSWERED, f"{ANSWERED}\n### BEGIN SOLUTION\n### END SOLUTION\n\n# %% tags=[]", "# %% tags=[]", "mark outside"),
        ("# Mille : un compte rond.", "# ### END SOLUTION", '# %% [markdown] lang="fr" edition="solution"', "mark outside"),
    ],
)  # fmt: skip
def test_a_cell_that_does_not_match_the_records_is_named(root, sheets, rewrite, old, new, first_line, word):
    """The chapter and the catalogue say the same, or the author is told at which cell they do not."""
    rewrite("01_sum/exercises.py", old, new)
    file, line, message = _error(root, sheets)
    assert (file, line) == (FILE, first_line)
    assert word in message


def test_a_question_without_an_answer_cell_is_named(root, sheets, rewrite):
    """A student who is asked must have a place to answer."""
    answer = f"{ANSWERED}\ndef double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION\n"
    rewrite("01_sum/exercises.py", answer, "")
    assert _error(root, sheets) == (
        FILE,
        ASKED,
        'Question `double` has no answer cell. Add a code cell with question="double".',
    )


def test_a_record_that_no_cell_asks_is_named(root, sheets):
    """Points that nobody can earn would be a false total."""
    sheet = sheets["01_sum"]
    more = replace(sheet.questions[0], id="forgotten")
    file, _, message = _error(root, {"01_sum": replace(sheet, questions=(*sheet.questions, more))})
    assert file == FILE
    assert "`forgotten`" in message


def test_the_order_of_the_catalogue_is_the_order_of_the_chapter(root, sheets):
    """Otherwise question 2 would stand before question 1."""
    sheet = sheets["01_sum"]
    _, line, message = _error(root, {"01_sum": replace(sheet, questions=sheet.questions[::-1])})
    assert line == '# %% [markdown] lang="fr" question="total"'
    assert "before `advice`" in message


def test_exercises_need_records(root):
    """An exercise that the catalogue does not know could not be checked."""
    file, _, message = _error(root, {})
    assert file == FILE
    assert "does not know `01_sum`" in message


@pytest.mark.parametrize("missing", [["lesson.py"], ["exercises.py"], ["lesson.py", "exercises.py"]])
def test_records_need_a_lesson_and_exercises(root, sheets, missing):
    """A sheet that the catalogue promises must be written, and its lesson too."""
    for name in missing:
        (root / "chapters/01_sum" / name).unlink()
    with pytest.raises(AuthorError) as caught:
        read_chapter(root, "01_sum", sheets)
    assert str(caught.value.place) == f"chapters/01_sum/{missing[0]}:1"
    assert "this file is missing" in caught.value.message.en


def test_a_file_in_latin_1_is_named_at_its_first_accent(root, sheets):
    """An old editor's file is to be saved again, not to be guessed at."""
    file = root / FILE
    text = file.read_text(encoding="utf-8").replace("Combien ?", "Combien ? À peu près.")
    file.write_text(text, encoding="latin-1")
    assert _error(root, sheets) == (
        FILE,
        "# Combien ? À peu près.",
        "A character of this line is not in UTF-8. Save the file as UTF-8.",
    )


def test_a_byte_order_mark_is_no_text(root, sheets):
    """Some editors of Windows put a mark before the first letter; the chapter is the same."""
    chapter = read_chapter(root, "01_sum", sheets)
    for name in ("lesson", "exercises"):
        file = root / f"chapters/01_sum/{name}.py"
        file.write_text(file.read_text(encoding="utf-8"), encoding="utf-8-sig")
    assert read_chapter(root, "01_sum", sheets) == chapter


@pytest.mark.parametrize("name", ["lesson.py", "exercises.py"])
def test_a_folder_is_no_text(root, sheets, name):
    """A folder that bears the name of a chapter's file is named, with what to do."""
    file = root / "chapters/01_sum" / name
    file.unlink()
    file.mkdir()
    with pytest.raises(AuthorError) as caught:
        read_chapter(root, "01_sum", sheets)
    assert str(caught.value.place) == f"chapters/01_sum/{name}:1"
    assert "This file cannot be read" in caught.value.message.en


@pytest.mark.parametrize("attribute", ['question="total"', 'edition="solution"'])
def test_a_lesson_asks_no_question(root, sheets, rewrite, attribute):
    """A lesson is read; what is asked and what is hidden belong to the exercises."""
    rewrite("01_sum/lesson.py", '# %% tags=["nbval-ignore-output"]', f"# %% {attribute}")
    file, line, message = _error(root, sheets)
    assert (file, line) == ("chapters/01_sum/lesson.py", f"# %% {attribute}")
    assert "A lesson asks no question" in message
