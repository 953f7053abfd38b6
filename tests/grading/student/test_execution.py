import contextlib
import os
import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_lessons.checking.agreement import NeverEnds
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student import execution as execution_module
from crm_lessons.grading.student.execution import End, Ending, Execution, Lost, StandIn, Undefined
from crm_lessons.grading.student.wire import Opaque

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals, groups of processes and limits of POSIX")
SECONDS = 2.0
STUBBORN = (
    "import signal, time\n"
    "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
    "while True:\n    time.sleep(0.1)"
)  # fmt: skip
NOISE = (
    "for descriptor in range(3, 30):\n"
    "    try:\n        os.write(descriptor, b'[1]\\n')\n"
    "    except OSError:\n        pass"
)  # fmt: skip
EXITS_ON_READING = (
    "import json, os\n"
    "written = json.dumps\n"
    "def dumps(reply, **more):\n"
    "    if reply.get('value') == 'fatal':\n        os._exit(7)\n"
    "    return written(reply, **more)\n"
    "json.dumps = dumps"
)

MANY_MANNERS = {
    "magics": "%matplotlib inline\nmagic = 1",
    "other magic": "%%time\ntimed = 2",
    "commands": "%pip install nothing-of-this-name\n!touch made\nlisting = !echo hello\nimport os\nmade = os.listdir()",
    "input": "typed = input('name? ') + 'x'",
    "figure": "import matplotlib.pyplot as plt\nplt.plot([1])\nplt.show()\nleft = plt.get_fignums()",
    "no figure left": "left = plt.get_fignums()",
    "warning": "import warnings\nwarnings.warn('old')\nwarned = True",
    "prints": "import sys\nprint('x' * 10**7)\nsys.__stdout__.write('{}\\n' * 1000)\nos.write(1, b'{}\\n')\nprinted = 3",
    "display": "from IPython.display import display\ndisplay(1)\n1",
    "raises": "early = 1\nraise KeyError('ca')",
    "long error": "raise ValueError('x' * 10**6)",
    "bad error": "class Bad(Exception):\n    def __str__(self): raise ValueError\nraise Bad",
    "syntax": "x = 3 +",
    "exit": "import sys\nsys.exit(3)",
    "quit": "quit()",
    "memory": "b = bytearray(8 * 2**30)",
    "fork": "if os.fork() == 0:\n    early = 'from the copy'",
    "await": "import asyncio\nwaited = await asyncio.sleep(0, 7)",
    "liar": "class Liar:\n    def __eq__(self, other): return True\n    __hash__ = None\nliar = Liar()",
    "environment": "import os\nsurroundings, here = dict(os.environ), os.getcwd()",
    "functions": "def double(x):\n    x.append(1)\n    return [2 * value for value in x]\ncount = []",
    "bad functions": "def fails(x):\n    raise KeyError(x)\ndef leaves(x):\n    raise SystemExit\ndef tells(x):\n    raise type(f'Input{x}', (ValueError,), {})",
    "spins": "def spins(x):\n    import time\n    while True:\n        time.sleep(0.1)",
}


@pytest.fixture(scope="module")
def execution() -> Iterator[Execution]:
    """One run of all the manners, shared by the tests that only look."""
    with Execution(tuple(MANY_MANNERS.values()), SECONDS) as execution:
        yield execution


def end_of(execution: Execution, manner: str) -> End:
    """Return how the cell of one manner ended."""
    return execution.cell_ends[list(MANY_MANNERS).index(manner)]


@posix
def test_everyday_manners_of_notebooks_work(execution: Execution) -> None:
    """Magics, `!commands`, input(), figures, warnings, 10 MB of print and top-level await leave the answers alone."""
    names = ("magic", "timed", "listing", "made", "typed", "left", "warned", "printed", "waited", "early")
    answers = execution.answers(names)
    assert {name: answers[name] for name in names if name != "made"} == {
        "magic": 1, "timed": 2, "listing": [], "typed": "x", "left": [], "warned": True, "printed": 3, "waited": 7,
        "early": 1,
    }  # fmt: skip
    assert "made" not in answers["made"]


@posix
@pytest.mark.parametrize(
    ("manner", "error"),
    [
        ("raises", "KeyError: 'ca'"),
        ("bad error", "Bad"),
        ("syntax", "SyntaxError: invalid syntax"),
        ("exit", "SystemExit: 3"),
        ("quit", "SystemExit"),
        ("memory", "MemoryError"),
    ],
)
def test_an_error_is_told_in_one_line_and_stops_only_its_cell(execution: Execution, manner: str, error: str) -> None:
    """The cell raised; even leaving Python or asking for 8 GiB ends nothing else."""
    assert end_of(execution, manner) == End(Ending.RAISED, error)
    assert end_of(execution, "functions") == End(Ending.DONE)


@posix
def test_a_long_error_is_cut(execution: Execution) -> None:
    """A message of a million letters does not reach the gradebook."""
    assert len(end_of(execution, "long error").error) == 200


@posix
def test_an_object_that_lies_arrives_as_unknown(execution: Execution) -> None:
    """What always says it is equal crosses as nothing but the name of its type."""
    assert execution.answers(["liar", "nowhere"]).keys() == {"liar", "nowhere"}
    assert execution.answers(["liar"])["liar"] == Opaque("Liar")
    assert type(execution.answers(["nowhere"])["nowhere"]) is Undefined


@posix
def test_the_students_python_sees_a_private_folder_and_no_more_than_it_needs(execution: Execution) -> None:
    """No variable of the teacher's environment crosses, and home is the folder that is thrown away."""
    answers = execution.answers(["surroundings", "here"])
    surroundings, here = answers["surroundings"], answers["here"]
    assert surroundings["HOME"] == surroundings["CRM_LESSONS_HOME"] == here != str(Path.cwd())
    assert "PYTEST_CURRENT_TEST" in os.environ
    assert "PYTEST_CURRENT_TEST" not in surroundings


@posix
def test_a_function_is_called_where_it_lives(execution: Execution) -> None:
    """The stand-in sends copies: what the function does to its argument is not seen on this side."""
    double = execution.answers(["double"])["double"]
    assert type(double) is StandIn
    given = [1, 2]
    assert double(given) == [2, 4, 2]
    assert given == [1, 2]


@posix
@pytest.mark.parametrize(("name", "error"), [("fails", "KeyError"), ("leaves", "SystemExit"), ("tells", "ValueError")])
def test_of_an_error_in_a_function_only_the_name_comes_back(execution: Execution, name: str, error: str) -> None:
    """The message and the names that the student gives, which may quote the hidden input, stay behind."""
    with pytest.raises(Exception) as raised:  # noqa: PT011 - its type is made on the way
        execution.answers([name])[name](1)
    assert type(raised.value).__name__ == error
    assert str(raised.value) == ""


@posix
def test_a_call_that_never_ends_is_given_up_and_the_next_one_works(execution: Execution) -> None:
    """The clock stops the call, not the other functions."""
    answers = execution.answers(["spins", "double"])
    with pytest.raises(NeverEnds):
        answers["spins"](1)
    assert execution.call_ends == {"spins": End(Ending.NEVER_ENDED)}
    assert answers["double"]([1]) == [2, 2]


@posix
def test_a_cell_that_hangs_up_on_the_judge_is_not_waited_for() -> None:
    """Every descriptor closed, then a loop: no reply can come, so the cell is left out and the rest is run again."""
    cells = ("import os, time\nos.closerange(3, 256)\nwhile True:\n    time.sleep(0.1)", "after = 4")
    with Execution(cells, 5.0) as execution:
        assert execution.answers(["after"]) == {"after": 4}
    assert execution.cell_ends[0] == End(Ending.ENDED_PYTHON, "closed channel")


@posix
def test_loops_crashes_and_broken_builtins_cost_their_own_cell() -> None:
    """Whatever ends Python or never ends is left out, and everything else is there in the end."""
    cells = (
        "import os\nfirst = 1",
        "early = 2\nimport time\nwhile True:\n    time.sleep(0.1)",
        STUBBORN,
        "os._exit(3)",
        "import ctypes\nctypes.string_at(0)",
        NOISE,
        "import json, builtins\njson.dumps = builtins.len = None",
        "def kills(x):\n    os._exit(0)",
        "def adds(x):\n    return x + first",
    )
    with Execution(cells, 3.0) as execution:
        answers = execution.answers(["first", "kills", "adds"])
        with pytest.raises(Exception) as raised:  # noqa: PT011 - its type is made on the way
            answers["kills"](1)
        assert type(raised.value).__name__ == "SystemExit"
        assert answers["adds"](1) == 2
    assert answers["first"] == 1
    assert [end.ending for end in execution.cell_ends] == [
        Ending.DONE, Ending.NEVER_ENDED, Ending.NEVER_ENDED, Ending.ENDED_PYTHON, Ending.ENDED_PYTHON,
        Ending.ENDED_PYTHON, Ending.ENDED_PYTHON, Ending.DONE, Ending.DONE,
    ]  # fmt: skip
    assert [end.error for end in execution.cell_ends[3:6]] == ["exit 3", "SIGSEGV", "unreadable reply"]


@posix
def test_after_too_many_fatal_cells_the_rest_is_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """The answers before the last fatal cell are kept; those after it are not looked for."""
    monkeypatch.setattr(execution_module, "MOST_FATAL_CELLS", 1)
    cells = ("import os\nfirst = 1", "os._exit(0)", "os._exit(0)", "last = 2")
    with Execution(cells, SECONDS) as execution:
        answers = execution.answers(["first", "last"])
    assert answers["first"] == 1
    assert type(answers["last"]) is Undefined
    assert execution.cell_ends[-1].ending is Ending.NOT_RUN


@posix
def test_a_notebook_that_takes_too_long_is_stopped_between_two_cells() -> None:
    """Many slow cells, each within its limit, end together at twelve limits; what was answered counts."""
    with Execution(["first = 1", *["import time\ntime.sleep(0.08)"] * 30], 0.1) as execution:
        assert execution.answers(["first"]) == {"first": 1}
    assert execution.cell_ends[0].ending is Ending.DONE
    assert execution.cell_ends[-1].ending is Ending.NOT_RUN


@posix
def test_answers_that_go_down_with_python_twice_are_all_lost() -> None:
    """Python ends while the second answer is read, in both runs: the first does not count either."""
    with Execution([EXITS_ON_READING, "x = 1", "y = 'fatal'"], SECONDS) as execution:
        answers = execution.answers(["x", "y"])
    assert [type(answer) for answer in answers.values()] == [Lost, Lost]
    assert execution.lost == "exit 7"


@posix
def test_python_that_ends_once_after_the_last_cell_costs_one_more_run() -> None:
    """A thread ends Python while nobody looks; what it held is run again and read as if nothing had been."""
    cell = "import os, threading\nx = 1\ndef one():\n    return 1\nthreading.Timer(1.5, os._exit, [0]).start()"
    with Execution([cell], SECONDS) as execution:
        for _ in range(2):
            _wait_until_it_ended(execution)
            answers = execution.answers(["x", "one"])
            assert answers["x"] == 1
        _wait_until_it_ended(execution)
        assert answers["one"]() == 1
    assert (execution.lost, execution.call_ends) == (None, {})


@posix
def test_an_open_sheet_says_for_whom_it_is_open() -> None:
    """The last one of that stem is asked, whatever the names under which it was opened and is kept."""
    cells = (
        "import crm_lessons\nwho = 20231234\nopened = crm_lessons.open_sheet",
        "old = opened('02_pareto_abc')\nthe_sheet = opened('02_pareto_abc', 'en', student=who)",
    )
    with Execution(cells, 5.0) as execution:
        claims = execution.sheet_claims("02_pareto_abc")
        assert (claims["student"], claims["language"]) == ("20231234", "en")
        assert execution.sheet_claims("03_matrices") == {}


def test_a_star_imports_what_a_notebook_needs_and_nothing_of_the_judges() -> None:
    """A sheet opens, its data are there, and the desk, which would load the questions, is closed."""
    cells = (
        "from crm_lessons import *\nsheet = open_sheet('02_pareto_abc')\nopen_desk()\nrows = len(sheet.data('pareto_revenue'))",
        "import sys\njudges = [name for name in sys.modules if name.startswith(('crm_lessons.questions', 'crm_lessons.desk'))]",
    )
    with Execution(cells, 5.0) as execution:
        assert execution.sheet_claims("02_pareto_abc")
        assert execution.answers(["rows", "judges"]) == {"rows": 20, "judges": []}


@posix
def test_nothing_is_left_behind() -> None:
    """When the block is left, the student's processes and folder are gone, programs in groups of their own included."""
    cell = (
        "import os, subprocess\n"
        "beside = subprocess.Popen(['sleep', '60']).pid\n"
        "apart = subprocess.Popen(['sleep', '60'], start_new_session=True).pid\n"
        "me, here = os.getpid(), os.getcwd()"
    )
    with Execution([cell], SECONDS, isolation=Level.LIMITED) as execution:
        answers = execution.answers(["beside", "apart", "me", "here"])
        assert Path(answers["here"]).is_dir()
    assert not Path(answers["here"]).exists()
    for name in ("beside", "me", *(["apart"] if sys.platform == "linux" else [])):
        assert _ended(answers[name])


def _wait_until_it_ended(execution: Execution) -> None:
    channel = execution._python._process.channel
    channel.settimeout(10)
    assert channel.recv(1, socket.MSG_PEEK) == b""


def _ended(pid: int) -> bool:
    """Return whether a process is gone, or only waits for somebody to take note of its end."""
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
            if (
                Path(f"/proc/{pid}/stat").exists()
                and Path(f"/proc/{pid}/stat").read_text().split(")")[1].split()[0] == "Z"
            ):
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.05)
    return False


SOCKETS = "import os, socket, stat\nsockets = [one for one in range(3, 60) if os.path.exists(f'/proc/self/fd/{one}') and stat.S_ISSOCK(os.fstat(one).st_mode)]"


@pytest.mark.skipif(sys.platform != "linux", reason="looks for its channel in /proc")
def test_an_error_is_cut_on_this_side_too() -> None:
    """A cell that answers for itself, with an error of a megabyte, is told in 200 letters."""
    forged = f"""{SOCKETS}
for one in sockets:
    socket.socket(fileno=os.dup(one)).sendall(b'{{"id": 1, "error": "' + b"A" * 2**20 + b'"}}\\n')"""
    with Execution([forged], SECONDS) as execution:
        assert execution.cell_ends == [End(Ending.RAISED, "A" * 200)]


def test_calls_are_counted_in_time_of_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    """A function that computes too long is asked no more; one that waits as long, as on a busy machine, is; nor is one that miscounts."""
    monkeypatch.setattr(execution_module, "CALLS", 0.2)
    functions = [
        "import sys, time",
        "def waits(x):\n    time.sleep(0.3)\n    return x",
        "def computes(x):\n    begun = time.process_time()\n    while time.process_time() < begun + 0.3: pass\n    return x",
        "def miscounts(x):\n    sys._getframe(1).f_locals['clock'].processor = -1e9\n    return x",
    ]
    with Execution(functions, SECONDS) as execution:
        answers = execution.answers(["waits", "computes", "miscounts"])
        assert [one(7) for one in answers.values()] == [7, 7, 7]
        assert answers["waits"](7) == 7
        for name in ("computes", "miscounts"):
            with pytest.raises(NeverEnds):
                answers[name](7)
    assert execution.call_ends == dict.fromkeys(("computes", "miscounts"), End(Ending.NOT_RUN))


@posix
def test_all_that_is_run_again_shares_one_time() -> None:
    """A function that ends Python at every second call makes the notebook run again, until its time is over."""
    seconds = 0.2
    cells = ["import os, time", *["time.sleep(0.18)"] * 11, "called = []"]
    function = "def radar(x):\n    called.append(x)\n    if len(called) > 1:\n        os._exit(0)\n    return x"
    begun = time.monotonic()
    with Execution([*cells, function], seconds) as execution:
        radar = execution.answers(["radar"])["radar"]
        for case in range(8):
            with contextlib.suppress(Exception):
                radar(case)
    assert execution.call_ends == {"radar": End(Ending.NOT_RUN)}
    assert time.monotonic() - begun < execution_module.ALTOGETHER * seconds + 5
