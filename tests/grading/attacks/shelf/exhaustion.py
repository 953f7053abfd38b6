"""Code that takes all there is: time, memory, output, processes, disk. Each takes a bounded share, so that this machine survives."""

from __future__ import annotations

from attacks.attack import Attack
from attacks.paper import CLASSES, CUSTOMERS, RIGHT, SHARE

from crm_lessons.grading.gradebook import Status
from crm_lessons.grading.sandbox.levels import Level


def _instead_of_the_share(name: str, tries: str, cell: str, status: Status) -> Attack:
    """Return an attack that stands in the cell of the first question, which alone it costs."""
    return Attack(name, tries, (f"{cell}\n{SHARE}", CUSTOMERS, CLASSES), (0, 2, 4), status)


def _harmless(name: str, tries: str, *cells: str, stopped_by: Level = Level.LIMITED, status: Status = Status.GRADED) -> Attack:
    """Return an attack after which every mark stands."""
    return Attack(name, tries, (*RIGHT, *cells), status=status, stopped_by=stopped_by)


EXHAUSTION = (
    _instead_of_the_share("infinite loop in one question", "Never ends.", "while True:\n    pass", Status.TIMED_OUT),
    _instead_of_the_share(
        "loop that refuses to be interrupted",
        "Ignores the interruption, kills the clock and catches everything.",
        "import signal\nfor number in (signal.SIGINT, signal.SIGTERM, signal.SIGALRM, signal.SIGXCPU):\n    signal.signal(number, signal.SIG_IGN)\n"
        "signal.setitimer(signal.ITIMER_REAL, 0)\nwhile True:\n    try:\n        time.sleep(1)\n    except BaseException:\n        pass",
        Status.TIMED_OUT,
    ),
    _instead_of_the_share(
        "loop inside C code", "Never comes back to Python.", "import itertools\nsum(itertools.repeat(1))", Status.TIMED_OUT
    ),
    _instead_of_the_share(
        "process that stops itself",
        "Sends itself SIGSTOP, again and again.",
        "import signal\nwhile True:\n    os.kill(os.getpid(), signal.SIGSTOP)\n    time.sleep(0.1)",
        Status.TIMED_OUT,
    ),
    _instead_of_the_share(
        "`input()` until the answer is right",
        "Waits for somebody to type.",
        "while input('yes? ') != 'yes':\n    pass",
        Status.TIMED_OUT,
    ),
    _instead_of_the_share("`os._exit(0)`", "Ends Python as if all were well.", "os._exit(0)", Status.CRASHED),
    _instead_of_the_share(
        "memory read at address zero", "Takes Python down from below.", "import ctypes\nctypes.string_at(0)", Status.CRASHED
    ),
    _instead_of_the_share(
        "recursion that overflows the stack",
        "Lifts Python's limit and recurses in C code.",
        "sys.setrecursionlimit(10**8)\nclass Deep:\n    __repr__ = lambda self: repr(self)\nimport threading\nthreading.stack_size(2**18)\n"
        "one = threading.Thread(target=lambda: repr(Deep()))\none.start()\none.join()\nos._exit(9)",
        Status.CRASHED,
    ),
    Attack(
        "`sys.exit()` and `quit()`",
        "Leaves, politely.",
        ("sys.exit(0)", *RIGHT, "quit()"),
    ),
    _harmless("recursion without an end", "Calls itself for ever.", "def again():\n    return again() + 1\nagain()"),
    _harmless(
        "2 GB list",
        "Asks for more memory than any exercise needs, and keeps what it gets.",
        "kept = []\nfor _ in range(8):\n    kept.append([0] * 2**25)\nreached()",
    ),
    _harmless(
        "memory in many small pieces",
        "Takes 3 GB, a megabyte at a time, and keeps it.",
        "kept = []\ntry:\n    for _ in range(3 * 1024):\n        kept.append(bytearray(2**20))\n    reached()\nfinally:\n    kept.clear()",
    ),
    _harmless(
        "memory mapped outside of Python's heap",
        "Maps 3 GB, shared and anonymous.",
        "import mmap\nkept = []\nfor _ in range(12):\n    kept.append(mmap.mmap(-1, 2**28))\nreached()",
    ),
    _harmless(
        "memory behind `memfd_create`",
        "Writes 512 MB into files that exist in memory only.",
        "kept = []\nfor _ in range(32):\n    kept.append(os.memfd_create('kept'))\n    os.write(kept[-1], bytes(2**24))\nreached()",
        stopped_by=Level.CONFINED,
    ),
    _harmless(
        "memory in /dev/shm and in shared segments",
        "Writes 512 MB where files are memory.",
        "from multiprocessing import shared_memory\nkept = []\nfor number in range(32):\n"
        "    kept.append(shared_memory.SharedMemory(f'{ATTACK}-{number}', create=True, size=2**24))\n    kept[-1].buf[:] = bytes(2**24)\nreached()",
        stopped_by=Level.CONFINED,
    ),
    _harmless(
        "100 MB of output",
        "Prints without end, on every stream there is.",
        "for _ in range(100):\n    print('x' * 2**20)\nsys.__stdout__.write('y' * 2**20)\nos.write(1, b'z' * 2**20)\nos.write(2, b'{}\\n' * 2**18)\n'w' * 2**24",
    ),
    _harmless(
        "one file of 1 GB",
        "Fills the disk from its own folder.",
        "with open('large', 'wb') as file:\n    for _ in range(1024):\n        file.write(bytes(2**20))\nreached()",
    ),
    _harmless(
        "128 MB in two thousand small files",
        "Fills the disk below the limit of each file.",
        "for number in range(2_000):\n    with open(f'small-{number}', 'wb') as file:\n        file.write(bytes(2**16))\nreached()",
        stopped_by=Level.FULL,
    ),
    _harmless("every file descriptor in use", "Opens what can be opened and keeps it.", "kept = []\nwhile len(kept) < 10**5:\n    kept.append(open(os.devnull))"),
    _harmless(
        "fork bomb",
        "Doubles itself five times; every copy stays for twenty seconds.",
        "for _ in range(5):\n    os.fork()\nif os.getpid() != ME:\n    time.sleep(20)\n    os._exit(0)",
    ),
    _harmless(
        "three hundred threads left alive",
        "Starts threads that outlive the notebook.",
        "import threading\nfor _ in range(300):\n    threading.Thread(target=time.sleep, args=(20,)).start()",
    ),
    _harmless(
        "threads that keep the processor busy",
        "Leaves four of them counting.",
        "import threading\ndef count():\n    until = time.monotonic() + 10\n    while time.monotonic() < until:\n        pass\n"
        "for _ in range(4):\n    threading.Thread(target=count, daemon=True).start()",
    ),
    _harmless(
        "`atexit` that never ends",
        "Wants to stay when everybody else has gone.",
        "import atexit, threading\natexit.register(time.sleep, 20)\nthreading._register_atexit(time.sleep, 20)",
    ),
    _harmless(
        "garbage that never ends being collected",
        "Leaves an object whose destructor loops.",
        "class Ghost:\n    def __del__(self):\n        until = time.monotonic() + 20\n        while time.monotonic() < until:\n            pass\nghost = Ghost()",
    ),
)  # fmt: skip
