import json

import pytest

from crm_lessons.grading.handed_in.contents.notebook_code import (
    MOST_CODE,
    MOST_PARSED,
    NotANotebook,
    assigned_names,
    read_notebook,
    syntax,
)

CELL = "top_share = 0.8\nlargest = {1}"


def test_what_editors_do_to_a_file_leaves_its_code_as_it_was(notebook) -> None:
    """A byte order mark, Windows line ends, a list of lines, huge outputs and UTF-16 do not change the code."""
    plain = notebook(CELL)
    document = json.loads(plain)
    document["cells"][0] |= {"source": CELL.splitlines(keepends=True), "outputs": [{"text": "x" * 10**6}]}
    document["cells"].append({"cell_type": "markdown", "source": "not code"})
    changed = [
        b"\xef\xbb\xbf" + plain,
        notebook(CELL.replace("\n", "\r\n")),
        json.dumps(document).encode(),
        json.dumps(document).encode("utf-16"),
        b"\n\n" + plain,
    ]
    assert [read_notebook(content).cells for content in changed] == [(CELL,)] * len(changed)


def test_format_3_is_read() -> None:
    """The format of 2013 kept cells in worksheets and code under `input`."""
    cells = [{"cell_type": "code", "language": "python", "input": ["top_share = 0.8\n", "largest = {1}"]}]
    old = {"nbformat": 3, "metadata": {"name": ""}, "worksheets": [{"cells": cells}]}
    assert read_notebook(json.dumps(old).encode()).cells == (CELL,)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"%PDF-1.7 ...", "is a PDF"),
        (b"PK\x03\x04...", "is an archive"),
        (b"\xef\xbb\xbf<!DOCTYPE html>", "is an HTML page"),
        (b"\x89PNG\r\n", "is an image"),
        (b"top_share = 0.8", "is not JSON"),
        (b'{"cells": [{"cell_type": "code", "sou', "cut short"),
        (b"[" * 100_000, "is not JSON"),
        (b'{"cells": ' + b"9" * 5000 + b"}", "damaged"),
        (b"[]", "not a notebook"),
        (b'{"cells": 3}', "not a notebook"),
        (b'{"cells": [{"cell_type": "code"}]}', "not a notebook"),
        (b'{"cells": [{"cell_type": "code", "source": [1]}]}', "not a notebook"),
        (b'{"worksheets": {"cells": []}}', "not a notebook"),
    ],
)
def test_a_file_that_is_no_notebook_says_what_it_is(content: bytes, what: str) -> None:
    """The teacher reads what the file is instead, and what to ask for."""
    with pytest.raises(NotANotebook) as problem:
        read_notebook(content)
    assert what in problem.value.message.en
    assert problem.value.message.fr.endswith("demandez le notebook (.ipynb)")


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("a = b = 1\nc += 1\nd: int = 2", {"a", "b", "c", "d"}),
        ("def f(x):\n    inside = 1\n    return inside", {"f"}),
        ("for i in x:\n    (p, *q), r = i", {"i", "p", "q", "r"}),
        ("if (n := 3):\n    with open('x') as file:\n        pass", {"n", "file"}),
        ("%matplotlib inline\n!ls\n%%time\ny = 1", {"y"}),
        ("if True:\n    %time\nz = 1", {"z"}),
        ("top_share = 0.8 +\ndef g(\n  k == 3", {"top_share", "g"}),
        ("x == 3\nprint(y)", set()),
        ("deep = 1" + " + 1" * 1500, {"deep"}),
        ("deeper = " + "(" * 1500 + ")" * 1500, {"deeper"}),
        ("longest = 1" + " + 1" * 100_000, {"longest"}),
    ],
)
def test_the_names_that_a_cell_assigns(cell: str, names: set[str]) -> None:
    """Assignments and definitions outside functions count, whether or not the cell has magics or parses."""
    assert assigned_names(cell) == names


def test_more_code_than_a_sheet_can_hold_is_not_read() -> None:
    """A million characters of code is no exercise; as many of outputs are none of our affair."""
    document = {"cells": [{"cell_type": "code", "source": "x" * MOST_CODE, "outputs": ["x" * MOST_CODE]}]}
    assert len(read_notebook(json.dumps(document).encode()).cells[0]) == MOST_CODE
    document["cells"].append({"cell_type": "code", "source": "x"})
    with pytest.raises(NotANotebook) as problem:
        read_notebook(json.dumps(document).encode())
    assert "more than a million characters of code" in problem.value.message.en


@pytest.mark.parametrize("code", ["x = " + "-" * (MOST_PARSED // 2) + "1", "x = 1\n" + "\n" * MOST_PARSED])
def test_code_that_is_too_deep_or_too_long_has_no_tree(code: str) -> None:
    """What no parser should take is given up quietly, as code that does not parse is; its names are found all the same."""
    assert syntax(code) is None
    assert assigned_names(code) == {"x"}
