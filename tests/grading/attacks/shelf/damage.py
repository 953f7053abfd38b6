"""Files that came through editors, mail and accidents, and code that honest people write: none of it may cost a mark."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

from attacks.attack import NOTHING, Attack, Maker, notebook
from attacks.paper import CHECK, CLASSES, CUSTOMERS, OPEN, RIGHT, SHARE, STEM, WRONG

from crm_lessons.grading.row import Status

Document = dict[str, Any]
OPEN_LINE = OPEN.splitlines()[-1]


def _saved(change: Callable[[Document], None]) -> Maker:
    """Return a maker of files in which one thing is other than in an ordinary notebook."""

    def made(cells: tuple[str, ...]) -> bytes:
        document: Document = json.loads(notebook(cells))
        change(document)
        return json.dumps(document).encode()

    return made


def _without_metadata(document: Document) -> None:
    document["metadata"] = {}
    for cell in document["cells"]:
        cell["metadata"] = {}


def _sources_only(document: Document) -> None:
    bare = [{"cell_type": "code", "source": cell["source"]} for cell in document["cells"]]
    document.clear()
    document["cells"] = bare


def _worth_a_hundred(document: Document) -> None:
    document["metadata"] = {"points": 8, "status": "graded", "crm_lessons": {"stem": "02_pareto_abc", "points": 8}}
    for cell in document["cells"]:
        grade = {"grade": True, "grade_id": "top_share", "points": 100, "locked": False, "solution": False}
        cell["metadata"] = {"nbgrader": {**grade, "schema_version": 3, "score": 100}, "points": 100}


def _much_printed(document: Document) -> None:
    text = "x" * 50_000_000
    document["cells"][-1]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": text}]


def _in_lines(document: Document) -> None:
    for cell in document["cells"]:
        cell["source"] = cell["source"].splitlines(keepends=True)


def _of_2016(document: Document) -> None:
    document["nbformat_minor"] = 0


def _of_2014(document: Document) -> None:
    cells = [
        {"cell_type": "code", "input": cell["source"], "language": "python", "outputs": []}
        for cell in document.pop("cells")
    ]
    document.update(nbformat=3, nbformat_minor=0, worksheets=[{"cells": cells, "metadata": {}}])


def _with(*cells: object) -> Callable[[Document], None]:
    """Return a change that puts cells among the others, one after each."""

    def change(document: Document) -> None:
        for place, cell in enumerate(cells):
            document["cells"].insert(2 * place + 1, cell)

    return change


def _without_types(document: Document) -> None:
    for cell in document["cells"]:
        del cell["cell_type"]


def _with_broken_lines(document: Document) -> None:
    for cell in document["cells"]:
        cell["source"] = [*cell["source"].splitlines(keepends=True), None, 7]


def _of_old_windows(cells: tuple[str, ...]) -> bytes:
    return json.dumps(json.loads(notebook(("été = 'déjà vu'", *cells))), ensure_ascii=False).encode("cp1252")


def _crlf(cells: tuple[str, ...]) -> bytes:
    document = json.loads(notebook(cell.replace("\n", "\r\n") for cell in cells))
    return json.dumps(document, indent=1).replace("\n", "\r\n").encode()


def _bytes(content: bytes) -> Maker:
    return lambda cells: content


def _damaged(name: str, what: str, made: Maker) -> Attack:
    return Attack(name, what, RIGHT, made=made)


def _no_notebook(name: str, what: str, content: bytes) -> Attack:
    return Attack(name, what, points=None, status=Status.UNREADABLE, made=_bytes(content))


def _named(name: str, file: str) -> Attack:
    return Attack(name, "Comes under a name that somebody else gave it.", RIGHT, file=file)


DAMAGE = (
    Attack("correct", "Answers all three questions, and asks for the check.", (*RIGHT, CHECK)),
    Attack("wrong", "Answers all three questions, and none right.", WRONG, NOTHING),
    Attack(
        "syntax error in the first answer",
        "Forgets a bracket.",
        ("top_share = (revenue.sum()", CUSTOMERS, CLASSES),
        (0, 2, 4),
    ),
    Attack(
        "error in the first answer",
        "Names a column that is not there.",
        ("top_share = revenue['ca']", CUSTOMERS, CLASSES),
        (0, 2, 4),
    ),
    Attack(
        "correct answer that emits a Python warning",
        "Warns, and writes on stderr.",
        ("import warnings\nwarnings.warn('old')\nprint('careful', file=sys.stderr)\n" + SHARE, CUSTOMERS, CLASSES),
    ),
    Attack("check cell deleted", "Has nothing but answers.", RIGHT),
    Attack(
        "check cell that fails",
        "Asks for a check that does not exist.",
        (*RIGHT, "sheet.chek(top_share)", "assert False"),
    ),
    _damaged(
        "all cell metadata stripped", "Comes from an editor that keeps none, as Colab does.", _saved(_without_metadata)
    ),
    _damaged("cells and nothing else", "Has lost its format, its ids and its metadata.", _saved(_sources_only)),
    Attack(
        "cell metadata that gives itself points",
        "Says in its metadata what it is worth.",
        WRONG,
        NOTHING,
        made=_saved(_worth_a_hundred),
    ),
    Attack("one duplicated answer cell", "Has the same answer twice.", (SHARE, *RIGHT, SHARE)),
    Attack(
        "answer cell duplicated, the second one blank",
        "Has a second, empty sheet pasted below.",
        (
            *RIGHT,
            "top_share = ...",
            "top_customers = ...",
            """
                def abc_by_revenue(revenue, limits):
                    ...
            """,
        ),
    ),
    Attack(
        "answer cells merged into one",
        "Is one long cell.",
        ("\n".join(RIGHT),),
    ),
    Attack(
        "answer cell split",
        "Is many short cells.",
        (
            "total = revenue.sum()",
            "top = revenue.nlargest(4)",
            "top_share = top.sum()",
            "top_share /= total",
            CUSTOMERS,
            CLASSES,
        ),
    ),
    Attack("answer cells in another order", "Answers the last question first.", tuple(reversed(RIGHT))),
    _named("file renamed `p1 (1).ipynb`", "p1 (1).ipynb"),
    _named("file named with accents, spaces and emoji", "Élodie d’Été 🎓 – corrigé.ipynb"),
    _named("file named like a formula", "=HYPERLINK(1).ipynb"),
    _named("notebook saved as `.ipynb.txt`", "work.ipynb.txt"),
    _named("notebook saved as `.ipynb.json`", "work.ipynb.json"),
    _named("notebook whose name was deleted", ".ipynb"),
    _named("notebook named like a lock file", "~$work.ipynb"),
    _named("file named like a formula for a French spreadsheet", "p1;=1+1;.ipynb"),
    _damaged("nbformat 3", "Was saved by an editor of 2014.", _saved(_of_2014)),
    _damaged("nbformat 4.0", "Was saved by an editor of 2016.", _saved(_of_2016)),
    _damaged("sources as lists of lines", "Is written as Jupyter writes it.", _saved(_in_lines)),
    _damaged(
        "cells without a source, a type or anything",
        "Was merged by hand, or half saved.",
        _saved(
            _with({"cell_type": "code"}, {"cell_type": "code", "source": None}, {"source": "1"}, None, "cell", {}, 3)
        ),
    ),
    _damaged(
        "cells of a type that nobody knows",
        "Comes from an editor with cells of its own.",
        _saved(_with({"cell_type": "sql", "source": "select 1"}, {"cell_type": None, "source": ["# note"]})),
    ),
    _damaged("all cell types lost", "Has lost what is code and what is text.", _saved(_without_types)),
    _damaged(
        "lines of a source that are no text", "Has a null and a number among its lines.", _saved(_with_broken_lines)
    ),
    _damaged(
        "accents in the letters of an old Windows",
        "Was saved by an editor that does not know UTF-8.",
        _of_old_windows,
    ),
    _damaged("byte order mark", "Went through an editor on Windows.", lambda cells: b"\xef\xbb\xbf" + notebook(cells)),
    _damaged("lines that end in CRLF", "Went through mail.", _crlf),
    _damaged("50 MB of stored output", "Kept what it printed.", _saved(_much_printed)),
    Attack(
        "truncated JSON",
        "Was cut while it was uploaded.",
        RIGHT,
        None,
        Status.UNREADABLE,
        made=lambda cells: notebook(cells)[:-200],
    ),
    _no_notebook("empty file", "Holds nothing.", b""),
    _no_notebook("PDF named `.ipynb`", "Is a print-out.", b"%PDF-1.7\n1 0 obj"),
    _no_notebook("archive named `.ipynb`", "Is a zip.", b"PK\x03\x04" + bytes(100)),
    _no_notebook("text that is not JSON", "Is a Python script.", b"top_share = 0.8\n"),
    _no_notebook("JSON that is not a notebook", "Is a list.", b'["cells"]'),
    _no_notebook(
        "JSON a hundred thousand levels deep", "Wants the reader to overflow.", b"[" * 100_000 + b"]" * 100_000
    ),
    _no_notebook(
        "JSON with a number of a million digits",
        "Wants the reader to count.",
        b'{"cells": [], "nbformat": ' + b"9" * 1_000_000 + b"}",
    ),
    _no_notebook(
        "JSON of five million objects",
        "Packs 3 GB of memory into 30 MB.",
        b'{"cells": [' + b'{"":0},' * 4_400_000 + b"0]}",
    ),
    _no_notebook(
        "metadata of 30 MB",
        "Notes what no editor notes.",
        b'{"cells": [], "metadata": {"": "' + b"m" * 30_000_000 + b'"}}',
    ),
    Attack(
        "link to somebody else's notebook",
        "Is a symbolic link.",
        points=None,
        status=Status.UNREADABLE,
        made=lambda cells: os.fsencode("-> NEIGHBOUR"),
    ),
    Attack(
        "extra cells of its own",
        "Tries things out, shows tables, leaves notes.",
        (
            """
                import numpy as np
                revenue.describe()
            """,
            *RIGHT,
            """
                revenue.head()
                np.mean([1, 2])
            """,
            "'note'",
            "# to do",
            "",
        ),
    ),
    Attack(
        "magics",
        "Uses what Jupyter offers.",
        (
            """
                %matplotlib inline
                %config InlineBackend.figure_format = 'retina'
            """,
            "%%time\n" + SHARE,
            "%%capture\n" + CUSTOMERS,
            "%timeit -n 1 -r 1 1 + 1",
            CLASSES,
            """
                %whos
                revenue?
            """,
        ),
    ),
    Attack(
        "`!pip install` and `%pip install`",
        "Installs what is there already.",
        ("!pip install pandas", "%pip install numpy", *RIGHT),
    ),
    Attack(
        "a module that is not here, in the cell that opens the sheet",
        "Was written where seaborn is installed.",
        (
            f"%pip install -q nowhere_to_be_found\nimport nowhere_to_be_found as nw, math\nnw.set_theme()\n{OPEN}\nrevenue = sheet.data('pareto_revenue')\nhere = math.pi",
            *RIGHT,
        ),
    ),
    Attack(
        "a module that is not here, used by one answer",
        "Draws its first answer with it.",
        (
            f"import nowhere_to_be_found as nw\n{OPEN}",
            "top_share = nw.share(revenue)",
            "nw.plot(revenue)\n" + CUSTOMERS,
            CLASSES,
        ),
        (0, 2, 4),
    ),
    Attack(
        "what Colab has",
        "Mounts a drive and reads from it, each on its line.",
        (
            f"""
                from google.colab import drive
                drive.mount('/content/drive')
                mine = pd.read_csv('/content/drive/MyDrive/mine.csv')
                {OPEN_LINE}
            """,
            "mine.head()\n" + SHARE,
            CUSTOMERS,
            CLASSES,
        ),
    ),
    Attack(
        "what this machine does not offer",
        "Asks for a locale, a style and a variable of the environment.",
        (
            f"""
                import locale
                import matplotlib.pyplot as plt
                locale.setlocale(locale.LC_ALL, 'xx_YY.utf8')
                plt.style.use('nowhere-to-be-found')
                os.environ['NOWHERE_TO_BE_FOUND']
                {OPEN_LINE}
            """,
            *RIGHT,
        ),
    ),
    Attack(
        "magics that are not here",
        "Loads extensions, and puts unknown magics before its cells.",
        (
            "%load_ext nb_black\n%nowhere 1\n%run mine.py\n" + SHARE,
            "%%nowhere -x\n" + CUSTOMERS,
            "%%time\nimport nowhere_to_be_found\n" + CLASSES,
        ),
    ),
    Attack(
        "a number that somebody should type",
        "Asks for it, and answers without it.",
        ("n = int(input('How many? '))\n" + SHARE, CUSTOMERS, CLASSES),
    ),
    Attack(
        "the files released with the sheet",
        "Reads its table from the file beside it.",
        (
            f"""
                revenue = pd.read_csv('data/{STEM}/pareto_revenue.csv', index_col=0).iloc[:, 0]
            """,
            *RIGHT,
        ),
    ),
    Attack("`input()` for a name", "Asks for something and goes on.", ("name = input('Your name? ')", *RIGHT)),
    Attack(
        "`display` and figures",
        "Draws and shows.",
        (
            """
                from IPython.display import display, HTML
                display(revenue.to_frame(), HTML('<b>x</b>'))
            """,
            """
                import matplotlib.pyplot as plt
                revenue.plot.bar()
                plt.show()
            """,
            *RIGHT,
        ),
    ),
    Attack(
        "widgets",
        "Moves a slider.",
        (
            """
                import ipywidgets
                slider = ipywidgets.IntSlider(4)
                @ipywidgets.interact(n=(1, 10))
                def shown(n=4):
                    return revenue.nlargest(n)
            """,
            *RIGHT,
        ),
    ),
    Attack("slow answer", "Takes most of its time.", ("time.sleep(0.5)", *RIGHT)),
    Attack(
        "answers that are reasonable in another form",
        "Gives a list for a set and a dictionary for a Series.",
        (
            SHARE,
            "top_customers = list(revenue.nlargest(4).index)",
            CLASSES,
            """
                first = abc_by_revenue
                abc_by_revenue = lambda revenue, limits: first(revenue, limits).to_dict()
            """,
        ),
    ),
    Attack(
        "top-level `await`",
        "Waits as Jupyter allows.",
        (
            """
                import asyncio
                await asyncio.sleep(0)
            """,
            *RIGHT,
        ),
    ),
    Attack(
        "names of Python overwritten",
        "Calls its variables `list`, `sum`, `len`, `json`.",
        ("list = sum = len = json = dict = str = 1", SHARE, "top_customers = set(revenue.nlargest(4).index)", CLASSES),
    ),
    Attack(
        "display options changed",
        "Rounds what it shows, not what it computes.",
        (
            """
                pd.set_option('display.precision', 0)
                pd.options.mode.copy_on_write = True
            """,
            *RIGHT,
        ),
    ),
    Attack(
        "another working folder",
        "Changes to another folder and removes the one it was given.",
        ("os.chdir('/')", *RIGHT),
    ),
)
