"""What each level stops, seen from inside: the cells try, and say what came of it."""

import os
import socket
import sys
from pathlib import Path

import pytest

import crm_lessons
from crm_lessons.grading.sandbox.levels import Level, strongest
from crm_lessons.grading.student.execution import Execution
from crm_lessons.grading.student.student_python import offered_level

linux = pytest.mark.skipif(sys.platform != "linux", reason="Landlock, seccomp and namespaces are Linux's")

TRIES = {
    "opens a file of the teacher's": "open({secret!r}).read()",
    "lists the root": "import os; '{secret}'.split('/')[1] in os.listdir('/')",
    "writes beside itself": "open({secret!r} + '2', 'w')",
    "calls the network": "import socket; socket.create_connection(('127.0.0.1', {port}), 1)",
    "starts a program": "import subprocess; subprocess.run(['/bin/true'])",
    "forks": "import os; os.fork() or os._exit(0)",
    "signals another process": "import os; os.kill({process}, 0)",
    "takes memory that no limit counts": "import os; os.memfd_create('x')",
    "reads the questions": "import crm_lessons.questions.catalogue",
    "reads a worked solution": "open({worked!r}).read()",
    "takes two gigabytes": "[0] * (2 * 2**30 // 8)",
    "writes a large file": "open('large', 'wb').write(b'x' * (40 * 2**20))",
    "writes a small file": "open('small', 'w').write('x')",
    "writes many small files": "for n in range(5000): open(f'small{{n}}', 'w')",
    "starts a thread": "import threading; t = threading.Thread(target=int); t.start(); t.join()",
    "awaits": "import asyncio; asyncio.new_event_loop().run_until_complete(asyncio.sleep(0))",
    "draws a figure": "import io, matplotlib.pyplot as plt; plt.plot([1]); plt.savefig(io.BytesIO())",
    "reads a time zone": "import pandas as pd; pd.Timestamp('2024-01-01', tz='Africa/Casablanca')",
}
ALWAYS_WORK = {"writes a small file", "starts a thread", "awaits", "draws a figure", "reads a time zone"}
STOPPED_FROM = {
    **dict.fromkeys(TRIES.keys() - ALWAYS_WORK, Level.CONFINED),
    "takes two gigabytes": Level.LIMITED,
    "writes a large file": Level.LIMITED,
    "writes many small files": Level.FULL,
}


@pytest.fixture(scope="module", params=Level, ids=lambda level: level.slug)
def came_of_it(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple:
    """Run all tries at one level; on what each failed, by its name, whether that ended its cell or not."""
    if request.param > offered_level():
        pytest.skip(f"this machine offers no level {request.param.slug}")
    secret = tmp_path_factory.mktemp("teacher") / "answers.txt"
    secret.write_text("0.8")
    worked = Path(crm_lessons.__file__).parent / "classroom" / "worked" / "02_pareto_abc.json"
    with socket.create_server(("127.0.0.1", 0)) as server:
        words = {"secret": str(secret), "port": server.getsockname()[1], "worked": str(worked), "process": os.getpid()}
        cells = [code.format(**words) for code in TRIES.values()]
        with Execution(cells, 10.0, request.param) as execution:
            failed = {
                name: end.error or [failure.error for failure in execution.failures.get(place, ())]
                for place, (name, end) in enumerate(zip(TRIES, execution.cell_ends, strict=True))
            }
    assert not Path(f"{secret}3").exists()
    return request.param, failed


@linux
@pytest.mark.parametrize("name", TRIES)
def test_a_level_stops_what_it_promises_and_nothing_else(came_of_it: tuple, name: str) -> None:
    """Each try fails from its level on, and only there; everyday code works at every level."""
    level, failed = came_of_it
    stopped = name not in ALWAYS_WORK and level >= STOPPED_FROM[name]
    assert bool(failed[name]) is stopped, failed[name]


@linux
def test_the_highest_level_that_works_is_taken() -> None:
    """A machine without namespaces is given the level below, and one where nothing works the lowest."""
    assert strongest(lambda level: level is not Level.FULL) is Level.CONFINED
    assert strongest(lambda _: False) is Level.NONE


@linux
def test_a_lower_level_can_be_asked_for() -> None:
    """What is offered never goes above what is wanted."""
    levels = [level for level in Level if level <= offered_level()]
    assert [offered_level(level) for level in levels] == levels


@linux
def test_the_fork_server_holds_no_answer() -> None:
    """A child, which has all its parent's memory, finds no module of questions, checks or worked solutions in it."""
    cell = (
        "import sys\n"
        "held = [name for name in sys.modules if name.startswith(('crm_lessons.questions', 'crm_lessons.checking.'))]\n"
        "argv = sys.argv[1:]"
    )
    with Execution([cell], 10.0) as execution:
        answers = execution.answers(["held"])
    modules = ("agreement", "reading", "reading.blank", "reading.calls", "reading.plain")
    assert set(answers["held"]) <= {f"crm_lessons.checking.{module}" for module in modules}
