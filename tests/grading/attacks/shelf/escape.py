"""Ways out of the student's process: files, network, programs, other processes, the kernel's own doors.

Whoever gets out leaves a trace that bears the attack's name, or calls `reached()`; signals are sent as 0, which only asks.
"""

from __future__ import annotations

from attacks.attack import Attack
from attacks.paper import RIGHT

from crm_lessons.grading.sandbox.levels import Level

_C = "import ctypes\nlibrary = ctypes.CDLL(None, use_errno=True)"
_PTRACE_SEIZE, _PTRACE_DETACH = 0x4206, 17


def _out(name: str, tries: str, *cells: str, stopped_by: Level = Level.CONFINED) -> Attack:
    """Return an attack after three right answers, all of which must stand."""
    return Attack(name, tries, (*RIGHT, *cells), stopped_by=stopped_by)


ESCAPE = (
    _out(
        "writing outside of its folder",
        "Writes where the grader can write: beside the submissions, at home, in every temporary folder.",
        "for folder in (OUTSIDE, os.path.dirname(NEIGHBOUR), HOME, '/tmp', '/var/tmp', '/dev/shm', '..'):\n    try:\n"
        "        with open(f'{folder}/{ATTACK}', 'w') as file:\n            file.write('here')\n    except OSError:\n        pass",
    ),
    _out(
        "writing through a link",
        "Makes symbolic and hard links to what it may not open, and writes through them.",
        "for link in (os.symlink, os.link):\n    for target in (GRADEBOOK, NEIGHBOUR):\n        try:\n            link(target, 'inside')\n"
        "            with open('inside', 'a') as file:\n                file.write('forged')\n        except OSError:\n            pass\n"
        "        finally:\n            if os.path.lexists('inside'):\n                os.remove('inside')",
    ),
    _out(
        "its folder swapped for a link",
        "Puts a link to the grader's files in place of its own folder, so that cleaning up deletes them.",
        "here = os.getcwd()\nos.rename(here, here + '-moved')\nos.symlink(OUTSIDE, here)",
        "os.mkdir('deep')\nos.symlink(OUTSIDE, 'deep/door')\nos.chmod('deep', 0)",
    ),
    _out(
        "student code rewrites the gradebook",
        "Opens the class's gradebook and gives everybody full marks.",
        "import sqlite3\nwith sqlite3.connect(GRADEBOOK) as book:\n    book.execute('update marks set points = 8')",
        "os.chmod(GRADEBOOK, 0o777)", "os.remove(GRADEBOOK)",
    ),
    _out(
        "another submission rewritten",
        "Empties the neighbour's notebook, or takes it for its own.",
        "os.replace(NEIGHBOUR, f'{OUTSIDE}/{ATTACK}')", "open(NEIGHBOUR, 'w').close()",
    ),
    _out(
        "network",
        "Tells a waiting server what it saw: TCP, UDP, and a local socket without a file.",
        "import socket\ndef tell(family, kind, address):\n    with socket.socket(family, kind) as line:\n        line.settimeout(0.5)\n"
        "        line.connect(address)\n        line.send(ATTACK.encode())\n"
        "for family, kind, address in ((socket.AF_INET, socket.SOCK_STREAM, ('127.0.0.1', PORT)), (socket.AF_INET, socket.SOCK_DGRAM, ('127.0.0.1', PORT)),\n"
        "                              (socket.AF_UNIX, socket.SOCK_STREAM, '\\0' + f'crm-lessons-{PORT}')):\n    try:\n        tell(family, kind, address)\n"
        "    except OSError:\n        pass",
        "import urllib.request\nurllib.request.urlopen(f'http://127.0.0.1:{PORT}/{ATTACK}', timeout=0.5)",
    ),
    _out(
        "shell",
        "Runs a command of the system, in five manners.",
        "import subprocess, shlex\ncommand = f'touch {OUTSIDE}/{ATTACK}'\nfor run in (os.system, lambda it: os.popen(it).read(), lambda it: subprocess.run(it, shell=True),\n"
        "            lambda it: os.posix_spawn('/bin/sh', ['sh', '-c', it], {}), lambda it: os.waitpid(os.spawnv(os.P_NOWAIT, '/bin/sh', ['sh', '-c', it]), 0)):\n"
        "    try:\n        run(command)\n    except OSError:\n        pass",
        "!touch {OUTSIDE}/{ATTACK}", "%%bash\ntouch $OUTSIDE/$ATTACK",
        "%%script sh\ntouch made-by-a-shell",
        "if os.path.exists('made-by-a-shell'):\n    reached()",
    ),
    _out(
        "another program in its place",
        "Becomes a shell that keeps the grader's channel and writes on it.",
        "for descriptor in range(3, 64):\n    try:\n        os.set_inheritable(descriptor, True)\n    except OSError:\n        pass\n"
        "script = 'for number in 3 4 5 6 7 8 9; do echo forged >&$number; done; touch ' + f'{OUTSIDE}/{ATTACK}'\n"
        "os.execv('/bin/sh', ['sh', '-c', script])",
    ),
    _out(
        "program made in memory",
        "Writes a program into a file without a name and starts it.",
        "file = os.memfd_create('program')\nos.write(file, open('/bin/true', 'rb').read())\nif os.posix_spawn(f'/proc/self/fd/{file}', ['true'], {}):\n    reached()",
    ),
    _out(
        "program left running",
        "Starts a program in a group of its own.",
        "import subprocess\nsubprocess.Popen(['sleep', '20'], start_new_session=True)",
        stopped_by=Level.LIMITED,
    ),
    _out(
        "program left running in hiding",
        "Starts a program in a group of its own, without the environment by which it would be known.",
        "import subprocess\nsubprocess.Popen(['sleep', '20'], start_new_session=True, env={})",
    ),
    _out(
        "copy of itself that hides and answers for the original",
        "Forks twice, leaves its group, overwrites its environment and goes on alone.",
        "if os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        os.environ.clear()\n        time.sleep(20)\n    os._exit(0)",
        "import multiprocessing\nmultiprocessing.get_context('fork').Process(target=time.sleep, args=(20,)).start()\nreached()",
    ),
    _out(
        "signal to the grader",
        "Asks whether it may end its parent, its group, the grader and everybody.",
        "for ask in (lambda: os.kill(GRADER, 0), lambda: os.kill(-1, 0), lambda: os.kill(max(os.getppid(), 2), 0),\n"
        "            lambda: [os.kill(int(name), 0) for name in os.listdir('/proc') if name.isdigit() and int(name) != os.getpid()][0]):\n"
        "    try:\n        ask()\n        reached()\n    except (OSError, IndexError):\n        pass",
    ),
    _out(
        "signal to the grader by a handle",
        "Opens its parent as a file and asks to signal it, or to take one of its descriptors.",
        f"{_C}\nfor process in (GRADER, os.getppid()):\n    try:\n        handle = os.pidfd_open(process)\n        import signal\n"
        "        signal.pidfd_send_signal(handle, 0)\n        reached()\n    except (OSError, ValueError):\n        pass\n"
        "    else:\n        if library.syscall(438, handle, 0, 0) >= 0:\n            reached()",
    ),
    _out(
        "the grader's memory written with ptrace",
        "Seizes the grader as a debugger does, or reads its memory across.",
        f"{_C}\nfor process in {{GRADER, os.getppid()}}:\n    if library.ptrace({_PTRACE_SEIZE}, process, 0, 0) == 0:\n        reached()\n"
        f"        library.ptrace({_PTRACE_DETACH}, process, 0, 0)",
        f"{_C}\nclass Piece(ctypes.Structure):\n    _fields_ = (('start', ctypes.c_void_p), ('length', ctypes.c_size_t))\n"
        "own = ctypes.create_string_buffer(8)\nhere = Piece(ctypes.addressof(own), 8)\nthere = Piece(4096, 8)\n"
        "library.process_vm_readv(GRADER, ctypes.byref(here), 1, ctypes.byref(there), 1, 0)\nif ctypes.get_errno() == 14:\n    reached()",
    ),
    _out(
        "namespaces of its own",
        "Makes itself root of a new world, to mount and to look from there.",
        f"{_C}\nfor world in (0x10000000, 0x00020000, 0x40000000, 0x20000000, 0x10020000):\n    if library.unshare(world) == 0:\n        reached()",
        f"{_C}\nif library.mount(b'none', b'.', b'tmpfs', 0, None) == 0 or library.chroot(b'.') == 0 or library.umount2(b'/proc', 2) == 0:\n    reached()",
        "library.setns.errcheck = None\nfor name in os.listdir(f'/proc/{GRADER}/ns'):\n    with open(f'/proc/{GRADER}/ns/{name}') as door:\n"
        "        if library.setns(door.fileno(), 0) == 0:\n            reached()",
    ),
    _out(
        "limits raised again",
        "Lifts its own limits, and asks for those of the grader.",
        "import resource\nfor which in (resource.RLIMIT_AS, resource.RLIMIT_FSIZE, resource.RLIMIT_CPU):\n    try:\n"
        "        resource.setrlimit(which, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))\n        reached()\n    except (ValueError, OSError):\n        pass",
        "resource.prlimit(GRADER, resource.RLIMIT_NOFILE)\nreached()",
    ),
    _out(
        "another identity",
        "Becomes root, or another user, again.",
        "for become in (lambda: os.setuid(0), lambda: os.setgid(0), lambda: os.setgroups([0]), lambda: os.setresuid(1, 1, 1)):\n"
        "    try:\n        become()\n        reached()\n    except OSError:\n        pass",
    ),
    _out(
        "the kernel's less guarded doors",
        "Calls `bpf`, `io_uring_setup`, `userfaultfd`, `keyctl`, `perf_event_open` and the 32-bit table.",
        f"{_C}\nfor number, *given in ((321, 0, 0, 0), (425, 1, 0), (323, 0), (250, 0, -3, 1), (298, 0, 0, -1, -1, 0), (0x40000000 + 57,)):\n"
        "    ctypes.set_errno(0)\n    if library.syscall(number, *given) >= 0 or ctypes.get_errno() not in (1, 13, 38):\n        reached()",
    ),
)  # fmt: skip
