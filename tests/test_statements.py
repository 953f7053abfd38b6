"""What a cell leaves when one of its statements fails, in a shell as the grader starts it."""

from __future__ import annotations

import pytest
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from crm_lessons.failures import Reason
from crm_lessons.practice_asked import leave_out
from crm_lessons.statements import MOST_FAILURES, Statements

MISSING = "import nowhere_to_be_found as nw"


class _Shell(InteractiveShell):
    """Keeps the kinds of the errors that it would show."""

    def __init__(self, **given):
        self.shown = []
        super().__init__(**given)

    def showtraceback(self, error=None, **_):
        self.shown.append(error and error[0])


class Cells:
    """A notebook: `run` runs a cell, and returns what ended it and why each statement failed."""

    def __init__(self):
        config = Config()
        config.HistoryManager.enabled = False
        self.shell = _Shell(config=config, user_ns={})
        self.names = self.shell.user_ns
        self.statements = Statements(self.shell)

    def run(self, cell):
        self.shell.run_cell(cell, store_history=False)
        return self.statements.taken()

    def reasons(self, cell):
        stopped, failures = self.run(cell)
        assert stopped is None
        return [failure.reason for failure in failures]


@pytest.fixture
def cells(monkeypatch, tmp_path):
    monkeypatch.setattr("builtins.input", input)
    monkeypatch.chdir(tmp_path)
    return Cells()


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        (MISSING, Reason.MODULE),
        ("from nowhere_to_be_found.deep import thing", Reason.MODULE),
        ("from math import nothing_of_this_name", Reason.MODULE),
        ("%load_ext nowhere_to_be_found", Reason.COMMAND),
        ("%nowhere 1", Reason.COMMAND),
        ("mine = %nowhere 1", Reason.COMMAND),
        ("%run nowhere.py", Reason.COMMAND),
        ("open('/nowhere/mine.csv')", Reason.FILE),
        ("import locale\nlocale.setlocale(locale.LC_ALL, 'xx_YY.utf8')", Reason.MACHINE),
        ("import matplotlib.pyplot as plt\nplt.style.use('nowhere-to-be-found')", Reason.MACHINE),
        ("import os\nos.environ['NOWHERE_TO_BE_FOUND']", Reason.MACHINE),
        ("import subprocess\nsubprocess.run(['/nowhere/pip'])", Reason.FILE),
        ("import subprocess\nsubprocess.run(['/'])", Reason.FILE),
        ("count = int(input('How many? '))", Reason.PERSON),
    ],
)
def test_what_fails_for_a_reason_of_the_place_leaves_the_rest_of_its_cell(cells, cell, reason):
    """The statements after it run, and what failed is told."""
    assert cells.reasons(f"{cell}\nafter = 1") == [reason]
    assert cells.names["after"] == 1


@pytest.mark.parametrize("magic", ["%%time", "%%capture out", "%%nowhere -x"])
def test_a_cell_under_a_magic_runs_in_the_same_way(cells, magic):
    """The clock, the capture and a magic that nobody knows here are no reason to lose the answer."""
    cells.run(f"{magic}\n{MISSING}\nafter = 1")
    assert cells.names["after"] == 1


def test_a_module_that_is_missing_takes_no_other_one_away(cells):
    """One `import` may name several."""
    assert cells.reasons("import nowhere_to_be_found as nw, math") == [Reason.MODULE]
    assert cells.names["math"].pi > 3


def test_what_stands_beside_the_sheet_in_one_assignment_takes_it_not_away(cells):
    """`sheet, extra = open_sheet(...), missing` opens the sheet; names that change places change them together."""
    cells.names["open_sheet"] = str.upper
    assert cells.reasons("sheet, extra = open_sheet('02_pareto_abc'), missing") == [Reason.CODE]
    assert cells.names["sheet"] == "02_PARETO_ABC"
    assert cells.reasons("sheet, other = open_sheet('03'), sheet") == []
    assert (cells.names["sheet"], cells.names["other"]) == ("03", "02_PARETO_ABC")


def test_what_depends_on_it_fails_alone_in_every_cell(cells):
    """The name that is missing is told, and the lines around it run."""
    cells.run(MISSING)
    stopped, (failure,) = cells.run("before = 1\nmine = nw.share()\nafter = 1")
    assert (stopped, failure.missing, failure.names) == (None, "nw", ("mine",))
    assert (cells.names["before"], cells.names["after"]) == (1, 1)


def test_an_older_value_is_not_taken_for_the_one_that_failed(cells):
    """The rest of the cell misses it; the cells after it have what they would have had."""
    cells.run("mine = 1")
    _, failures = cells.run("mine = open('/nowhere/mine.csv')\ndoubled = 2 * mine")
    assert [failure.names for failure in failures] == [("mine",), ("doubled",)]
    assert "doubled" not in cells.names
    assert cells.names["mine"] == 1


def test_a_variable_of_a_comprehension_is_not_what_failed(cells):
    """Another name of the notebook that is the same word keeps its value for the rest of the cell."""
    cells.run("one = 1")
    _, failures = cells.run(f"{MISSING}\nmine = [one for one in nw.all]\nafter = one")
    assert [failure.names for failure in failures] == [("nw",), ("mine",)]
    assert cells.names["after"] == 1


@pytest.mark.filterwarnings("ignore:To exit")
@pytest.mark.parametrize(
    ("cell", "error"),
    [
        ("{}['ca']", "KeyError: 'ca'"),
        ("raise ImportError('not today')", "ImportError: not today"),
        ("assert False", "AssertionError"),
        ("import sys\nsys.exit(3)", "SystemExit: 3"),
        ("raise KeyboardInterrupt", "KeyboardInterrupt"),
        ("import os\nos.open('.', os.O_WRONLY)", "IsADirectoryError: [Errno 21] Is a directory: '.'"),
        ("for number in range(3):\n    open('/nowhere/mine.csv')", "FileNotFoundError: [Errno 2] No such file or directory: '/nowhere/mine.csv'"),
    ],
)  # fmt: skip
def test_any_other_error_ends_its_cell(cells, cell, error):
    """An error of the code, one that is raised on purpose, what the system refuses, a loop that came half way."""
    stopped, failures = cells.run(f"{cell}\nafter = 1")
    assert stopped == error
    assert "after" in failures[-1].names
    assert "after" not in cells.names


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("pandas.set_option('nowhere', 1)", Reason.CODE),
        ("with open('/nowhere/mine.csv') as file: file.read()", Reason.FILE),
        ("import os; os.open('.', os.O_WRONLY)", Reason.FILE),
    ],
)
def test_the_cell_that_opens_the_sheet_goes_on_after_any_error(cells, line, reason):
    """All other cells are built on it; what is raised on purpose ends it all the same."""
    opening = "def open_sheet(): return 'open'\n{}\nsheet = open_sheet()"
    assert cells.reasons(opening.format(line)) == [reason]
    assert cells.names.pop("sheet") == "open"
    cells.run(opening.format("assert False"))
    assert "sheet" not in cells.names


def test_no_statement_runs_twice(cells):
    """What it did before it failed is done."""
    cells.run("count = []")
    cells.run("count.append(1) or open('/nowhere/mine.csv')\ncount.append(2)")
    assert cells.names["count"] == [1, 2]


def test_a_cell_of_failures_comes_to_an_end(cells):
    """What is told of it is bounded."""
    stopped, failures = cells.run("%nowhere\n" * (2 * MOST_FAILURES))
    assert stopped is not None
    assert len(failures) == MOST_FAILURES + 1


def test_failures_are_counted_by_cell(cells):
    """Whoever takes them at the end only, as the rehearsal does, sees every cell run as the grader does."""
    for _ in range(MOST_FAILURES + 1):
        cells.shell.run_cell("%nowhere", store_history=False)
    assert cells.reasons("%nowhere\nafter = 1")[-1] is Reason.COMMAND
    assert cells.names["after"] == 1


class Sheet:
    """Stands for an open sheet."""

    again = similar = leave_out
    trial = property(leave_out)


@pytest.mark.filterwarnings("ignore:AST transformer")
@pytest.mark.parametrize("cell", ["[i := 0 for i in range(5)]", "x = " + "-" * 800 + "1"], ids=["not Python", "deep"])
def test_a_cell_that_cannot_be_read_brings_no_practice_back(cells, cell):
    """What practises after it is left out as before: IPython gives up a transformer that stops on a cell."""
    cells.names |= {"sheet": Sheet(), "orders": 1}
    cells.run(cell)
    cells.run("orders = sheet.trial")
    assert cells.names["orders"] == 1


@pytest.mark.parametrize(
    "practice",
    [
        "orders = mine[0].trial.orders",
        "orders = getattr(sheet, 'again')('top_share')",
        "exec('orders = sheet.trial')",
        "%prun orders = sheet.trial",
        "(lambda one: one.trial)(sheet)",
        "try:\n    orders = mine[0].trial\nexcept Exception:\n    orders = None",
        "t = mine[0].similar('top_share')\nt.check(3)",
    ],
)
def test_practice_that_no_code_shows_is_left_out_as_it_runs(cells, practice):
    """The cell goes on after it, and nothing of it counts as a failure."""
    sheet = Sheet()
    cells.names |= {"sheet": sheet, "mine": [sheet], "orders": 1}
    stopped, failures = cells.run(f"{practice}\nanswer = orders")
    failed = [failure for failure in failures if not (failure.missing or failure.reason is Reason.PRACTICE)]
    assert (stopped, failed) == (None, [])
    assert cells.names["answer"] == cells.names["orders"] == 1


@pytest.mark.parametrize(
    "cell",
    [
        "kept['t'] = sheet.again()\nkept['t'].check(3)",
        "tried = []\ntried.append(sheet.again())\ntried[0].check(3)",
        "kept.mine = sheet.trial\nassert kept.mine",
        "mine = sheet.trial\ntell()",
        "number = sheet.again()\nnumber.orders.sum()",
        "sheet.again()\n_.check(3)",
        "kept['t'] = sheet.again()\nmine = dict(kept)\nmine['t'].check(3)",
        "class Mine:\n    t = sheet.again()\n    def tell(self): return self.t.check(3)\nMine().tell()",
    ],
)
def test_what_misses_practice_fails_alone(cells, capsys, cell):
    """A statement that lacks what was left out, as a part of a list or inside a function, does not end its cell and shows nothing."""
    cells.names |= {"sheet": Sheet(), "kept": {}, "number": 5, "tell": eval("lambda: mine", cells.names)}
    stopped, _ = cells.run(f"{cell}\nanswer = 1")
    assert (stopped, cells.names["answer"], cells.names["number"]) == (None, 1, 5)
    assert cells.shell.shown == []


def test_practice_forgives_no_other_error(cells):
    """What fails beside it, on a module or a table that it only used, ends its cell as without practice."""
    cells.names |= {"sheet": Sheet(), "table": {}}
    cells.run("import math\nmath.sqrt(sheet.trial)\nprint(sheet.again(), table)\ntwo = math.sqrt(4)")
    cells.run("math.sqrt(sheet.trial)\nthree = math.sqrt(9)")
    for code in ("math.nothing", "table['nothing']", "two.nothing", "three.nothing"):
        assert cells.run(f"{code}\nanswer = 1")[0] is not None
    assert "answer" not in cells.names
    assert cells.shell.shown == [AttributeError, KeyError, AttributeError, AttributeError]


@pytest.mark.parametrize("given", ["t = 5", "1 + 1\nt = _", "for t in [5]: pass", "import math as t"])
def test_practice_forgives_nothing_of_a_name_that_is_given_anew(cells, given):
    """What fails on it ends its cell as without practice, in the cell that gives it and in those after it."""
    cells.names |= {"sheet": Sheet()}
    cells.run("t = sheet.again()\nt.orders = 3")
    assert cells.run(f"{given}\nt.nothing\nanswer = 1")[0] is not None
    assert cells.run("t.nothing\nanswer = 1")[0] is not None
    assert "answer" not in cells.names
    cells.run("sheet.again()")
    assert cells.run("1 + 1\n_.nothing\nanswer = 1")[0] is not None


@pytest.mark.parametrize("name", ["['mine']", "type('Word', (str,), {'__hash__': lambda word: 1 / 0})('mine')"])
def test_an_error_with_a_name_of_its_own_kind_is_told_as_it_is(cells, name):
    """Nothing of the student's runs while it is read."""
    cells.run(f"def fail():\n    error = NameError('mine')\n    error.name = {name}\n    raise error")
    assert cells.run("before = fail()\nafter = 1")[0] == "NameError: mine"
    assert cells.shell.shown == [NameError]


@pytest.mark.parametrize("magic", ["%time", "%timeit -n1 -r1", "%%time\n", "%%capture out\n"])
def test_practice_under_a_magic_is_left_out(cells, magic):
    """Whatever the magic does with a code in which nothing is left."""
    cells.names |= {"sheet": Sheet(), "orders": 1}
    stopped, _ = cells.run(f"{magic} orders = sheet.trial")
    assert (stopped, cells.names["orders"]) == (None, 1)


def test_what_practice_would_have_given_is_told_once(cells):
    """In one failure a cell, before those that follow from it; what no name was given to is told to nobody."""
    cells.names |= {"sheet": Sheet(), "mine": [Sheet()]}
    cells.run("def tell():\n    return t")
    _, (practice, following) = cells.run("t = sheet.again()\nanswer = t.sum()\nother = mine[0].trial\nlast = tell()")
    assert (practice.reason, practice.names) == (Reason.PRACTICE, ("answer", "other", "t"))
    assert (following.missing, following.names) == ("t", ("last",))
    assert cells.run("sheet.again().check(3)") == (None, [])


def test_practice_beside_an_answer_in_one_assignment_takes_it_not_away(cells):
    """Of a pair only the half that practises is left out."""
    cells.names |= {"sheet": Sheet()}
    cells.run("mine, answer = sheet.again(), 0.8")
    assert cells.names["answer"] == 0.8
    assert "mine" not in cells.names
