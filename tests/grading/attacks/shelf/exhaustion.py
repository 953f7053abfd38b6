"""Code that takes all there is: time, memory, output, processes, disk. Each takes a bounded share, so that this machine survives."""

from __future__ import annotations

from textwrap import dedent

from attacks.attack import Attack
from attacks.paper import CLASSES, CUSTOMERS, RIGHT, SHARE

from crm_lessons.grading.row import Status
from crm_lessons.grading.sandbox.levels import Level


def _instead_of_the_share(name: str, tries: str, cell: str, status: Status) -> Attack:
    """Return an attack that stands in the cell of the first question, which alone it costs."""
    return Attack(
        name,
        tries,
        (
            f"{dedent(cell).strip()}\n{SHARE}",
            CUSTOMERS,
            CLASSES,
        ),
        (0, 2, 4),
        status,
    )


def _harmless(
    name: str, tries: str, *cells: str, stopped_by: Level = Level.LIMITED, status: Status = Status.GRADED
) -> Attack:
    """Return an attack after which every mark stands."""
    return Attack(name, tries, (*RIGHT, *cells), status=status, stopped_by=stopped_by)


EXHAUSTION = (
    _instead_of_the_share(
        "infinite loop in one question",
        "Never ends.",
        """
            while True:
                pass
        """,
        Status.TIMED_OUT,
    ),
    _instead_of_the_share(
        "loop that refuses to be interrupted",
        "Ignores the interruption, kills the clock and catches everything.",
        """
            import signal
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGALRM, signal.SIGXCPU):
                signal.signal(number, signal.SIG_IGN)
            signal.setitimer(signal.ITIMER_REAL, 0)
            while True:
                try:
                    time.sleep(1)
                except BaseException:
                    pass
        """,
        Status.TIMED_OUT,
    ),
    _instead_of_the_share(
        "loop inside C code",
        "Never comes back to Python.",
        """
            import itertools
            sum(itertools.repeat(1))
        """,
        Status.TIMED_OUT,
    ),
    _instead_of_the_share(
        "process that stops itself",
        "Sends itself SIGSTOP, again and again.",
        """
            import signal
            while True:
                os.kill(os.getpid(), signal.SIGSTOP)
                time.sleep(0.1)
        """,
        Status.TIMED_OUT,
    ),
    _instead_of_the_share(
        "`input()` until the answer is right",
        "Waits for somebody to type.",
        """
            while input('yes? ') != 'yes':
                pass
        """,
        Status.TIMED_OUT,
    ),
    _instead_of_the_share("`os._exit(0)`", "Ends Python as if all were well.", "os._exit(0)", Status.CRASHED),
    _instead_of_the_share(
        "memory read at address zero",
        "Takes Python down from below.",
        """
            import ctypes
            ctypes.string_at(0)
        """,
        Status.CRASHED,
    ),
    _instead_of_the_share(
        "recursion that overflows the stack",
        "Lifts Python's limit and recurses in C code.",
        """
            sys.setrecursionlimit(10**8)
            class Deep:
                __repr__ = lambda self: repr(self)
            import threading
            threading.stack_size(2**18)
            one = threading.Thread(target=lambda: repr(Deep()))
            one.start()
            one.join()
            os._exit(9)
        """,
        Status.CRASHED,
    ),
    Attack(
        "`sys.exit()` and `quit()`",
        "Leaves, politely.",
        ("sys.exit(0)", *RIGHT, "quit()"),
    ),
    _harmless(
        "recursion without an end",
        "Calls itself for ever.",
        """
            def again():
                return again() + 1
            again()
        """,
    ),
    _harmless(
        "2 GB list",
        "Asks for more memory than any exercise needs, and keeps what it gets.",
        """
            kept = [0] * 2**28
            reached()
        """,
    ),
    _harmless(
        "memory in many small pieces",
        "Takes 3 GB, four megabytes at a time, and keeps it.",
        """
            import numpy
            kept = []
            try:
                for _ in range(768):
                    kept.append(numpy.zeros(2**19))
                reached()
            finally:
                kept.clear()
        """,
    ),
    _harmless(
        "memory mapped outside of Python's heap",
        "Maps 3 GB, shared and anonymous.",
        """
            import mmap
            kept = []
            for _ in range(12):
                kept.append(mmap.mmap(-1, 2**28))
            reached()
        """,
    ),
    _harmless(
        "memory behind `memfd_create`",
        "Writes 512 MB into files that exist in memory only.",
        """
            kept = []
            for _ in range(32):
                kept.append(os.memfd_create('kept'))
                os.write(kept[-1], bytes(2**24))
            reached()
        """,
        stopped_by=Level.CONFINED,
    ),
    _harmless(
        "memory in /dev/shm and in shared segments",
        "Writes 512 MB where files are memory.",
        """
            from multiprocessing import shared_memory
            kept = []
            for number in range(32):
                kept.append(shared_memory.SharedMemory(f'{ATTACK}-{number}', create=True, size=2**24))
                kept[-1].buf[:] = bytes(2**24)
            reached()
        """,
        stopped_by=Level.CONFINED,
    ),
    _harmless(
        "100 MB of output",
        "Prints without end, on every stream there is.",
        """
            for _ in range(100):
                print('x' * 2**20)
            sys.__stdout__.write('y' * 2**20)
            os.write(1, b'z' * 2**20)
            os.write(2, b'{}\\n' * 2**18)
            'w' * 2**24
        """,
    ),
    _harmless(
        "one file of 1 GB",
        "Fills the disk from its own folder.",
        """
            with open('large', 'wb') as file:
                for _ in range(1024):
                    file.write(bytes(2**20))
            reached()
        """,
    ),
    _harmless(
        "72 MB in small files",
        "Fills the disk below the limit of each file.",
        """
            for number in range(1_100):
                with open(f'small-{number}', 'wb') as file:
                    file.write(bytes(2**16))
            reached()
        """,
        stopped_by=Level.FULL,
    ),
    _harmless(
        "every file descriptor in use",
        "Opens what can be opened and keeps it.",
        """
            kept = []
            while len(kept) < 10**5:
                kept.append(open(os.devnull))
        """,
    ),
    _harmless(
        "fork bomb",
        "Doubles itself five times; every copy stays for twenty seconds.",
        """
            for _ in range(5):
                os.fork()
            if os.getpid() != ME:
                time.sleep(20)
                os._exit(0)
        """,
    ),
    _harmless(
        "three hundred threads left alive",
        "Starts threads that outlive the notebook.",
        """
            import threading
            for _ in range(300):
                threading.Thread(target=time.sleep, args=(20,)).start()
        """,
    ),
    _harmless(
        "threads that keep the processor busy",
        "Leaves four of them counting.",
        """
            import threading
            def count():
                until = time.monotonic() + 10
                while time.monotonic() < until:
                    pass
            for _ in range(4):
                threading.Thread(target=count, daemon=True).start()
        """,
    ),
    _harmless(
        "`atexit` that never ends",
        "Wants to stay when everybody else has gone.",
        """
            import atexit, threading
            atexit.register(time.sleep, 20)
            threading._register_atexit(time.sleep, 20)
        """,
    ),
    _harmless(
        "garbage that never ends being collected",
        "Leaves an object whose destructor loops.",
        """
            class Ghost:
                def __del__(self):
                    until = time.monotonic() + 20
                    while time.monotonic() < until:
                        pass
            ghost = Ghost()
        """,
    ),
    _harmless(
        "replies that nobody asked for, without an end",
        "Sends short lines with the number of no request, for ever: something always lies ready to be read.",
        """
            line = b'{"id": -1}\\n' * 400
            while True:
                for descriptor in range(3, 64):
                    try:
                        os.write(descriptor, line)
                    except BaseException:
                        pass
        """,
        status=Status.TIMED_OUT,
    ),
    _harmless(
        "reply that grows a letter at a time",
        "Never comes to the end of its line.",
        """
            while True:
                for descriptor in range(3, 64):
                    try:
                        os.write(descriptor, b" ")
                    except BaseException:
                        pass
                time.sleep(0.2)
        """,
        status=Status.TIMED_OUT,
    ),
)
