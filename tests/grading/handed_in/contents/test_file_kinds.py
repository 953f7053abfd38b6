import pytest

from crm_lessons.grading.handed_in.contents.notebook_code import NotANotebook, read_notebook


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("x.ipynb", b"%PDF-1.7", "is a PDF"),
        ("x.docx", b"PK\x03\x04", "is a Word document"),
        ("x.bin", b"PK\x03\x04", "is an archive or an Office document"),
        ("x.doc", b"\xd0\xcf\x11\xe0", "is a Word document"),
        ("x.7z", b"7z\xbc\xaf\x27\x1c", "is a 7z archive, not opened here"),
        ("x.rar", b"Rar!\x1a\x07", "is a rar archive, not opened here"),
        ("x.tar.gz", b"\x1f\x8b\x08", "is a gz archive, not opened here"),
        ("x.tar", bytes(257) + b"ustar", "is a tar archive, not opened here"),
        ("x.ipynb.html", b"<!DOCTYPE html>", "is an HTML page"),
        ("Zo_1_assignsubmission_onlinetext_/onlinetext.html", b"<p>", "is a text typed into Moodle"),
        ("x.rtf", b"{\\rtf1", "is an RTF document"),
        ("x.py", b"top_share = 1", "is a Python program"),
        ("x.csv", b"a;b", "is a CSV table"),
        ("x", b"a;b", "is not JSON"),
        ("x.txt", b"", "is empty"),
    ],
)
def test_what_is_no_notebook_says_what_it_is(name: str, content: bytes, said: str) -> None:
    """By its content first, then by the ending of its name."""
    with pytest.raises(NotANotebook) as problem:
        read_notebook(content, name)
    assert problem.value.message.en == f"this file {said}; ask for the notebook (.ipynb)"
