import pytest

from crm_lessons.grading.handed_in.copy_marks import without_copy_marks, without_endings


@pytest.mark.parametrize(
    "name",
    [
        "alice (1)",
        "alice-Copy1",
        "Copie de alice",
        "COPY OF alice",
        "alice - copie (2)",
        "alice copy copy 3 (1)(2)",
        "alice_copy",
    ],
)
def test_marks_of_a_copy_are_taken_off(name: str) -> None:
    """In both languages, at both ends, as many as there are."""
    assert without_copy_marks(name).strip(" -") == "alice"


@pytest.mark.parametrize("name", ["photocopy", "alice (a)", "alice ()", "alice 2", "xerox-copyist", ""])
def test_words_that_look_like_one_stay(name: str) -> None:
    """A number alone, a word that ends alike and empty brackets mark no copy."""
    assert without_copy_marks(name) == name


def test_endings_are_taken_off() -> None:
    """As browsers and packers add them, in any capitals; a point in a name stays."""
    names = [
        "x.IPYNB",
        "x.ipynb.txt",
        "x.ipynb.json",
        "x.ipynb.gz",
        "x.zip",
        "x.tar.gz",
        ".ipynb",
        "J.Martin.ipynb",
        "v1.2.ipynb",
    ]
    assert [without_endings(name) for name in names] == [*["x"] * 6, "", "J.Martin", "v1.2"]
