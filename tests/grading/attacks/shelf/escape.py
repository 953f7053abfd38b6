"""Ways out of the student's process: files, network, programs, other processes, the kernel's own doors.

Whoever gets out leaves a trace that bears the attack's name, or calls `reached()`; signals are sent as 0, which only asks.
"""

from __future__ import annotations

from attacks.attack import Attack
from attacks.paper import RIGHT

from crm_lessons.grading.sandbox.levels import Level

_C = """
    import ctypes
    library = ctypes.CDLL(None, use_errno=True)
"""


def _out(name: str, tries: str, *cells: str, stopped_by: Level = Level.CONFINED) -> Attack:
    """Return an attack after three right answers, all of which must stand."""
    return Attack(name, tries, (*RIGHT, *cells), stopped_by=stopped_by)


ESCAPE = (
    _out(
        "writing outside of its folder",
        "Writes where the grader can write: beside the submissions, at home, in every temporary folder.",
        """
            for folder in (OUTSIDE, os.path.dirname(NEIGHBOUR), HOME, '/tmp', '/var/tmp', '/dev/shm', '..'):
                try:
                    with open(f'{folder}/{ATTACK}', 'w') as file:
                        file.write('here')
                except OSError:
                    pass
        """,
    ),
    _out(
        "writing through a link",
        "Makes symbolic and hard links to what it may not open, and writes through them.",
        """
            for link in (os.symlink, os.link):
                for target in (GRADEBOOK, NEIGHBOUR):
                    try:
                        link(target, 'inside')
                        with open('inside', 'a') as file:
                            file.write('forged')
                    except OSError:
                        pass
                    finally:
                        if os.path.lexists('inside'):
                            os.remove('inside')
        """,
    ),
    _out(
        "its folder swapped for a link",
        "Puts a link to the grader's files in place of its own folder, so that cleaning up deletes them.",
        """
            here = os.getcwd()
            os.rename(here, f'/tmp/{ATTACK}')
            os.symlink(OUTSIDE, here)
        """,
    ),
    _out(
        "links and locked folders left for the cleaner",
        "Hopes that whoever empties its folder follows the links, or opens what they point to.",
        """
            os.mkdir('deep')
            os.symlink(OUTSIDE, 'deep/door')
            os.symlink(NEIGHBOUR, 'window')
            os.chmod('deep', 0)
        """,
        stopped_by=Level.LIMITED,
    ),
    _out(
        "student code rewrites the gradebook",
        "Opens the class's gradebook and gives everybody full marks.",
        """
            import sqlite3
            with sqlite3.connect(GRADEBOOK) as book:
                book.execute('update marks set points = 8')
        """,
        "os.truncate(GRADEBOOK, 0)",
        "os.remove(GRADEBOOK)",
    ),
    _out(
        "rights and dates of the grader's files changed",
        "Locks the gradebook, or opens it to everybody, without opening it itself.",
        """
            for change in (lambda: os.chmod(GRADEBOOK, 0o777), lambda: os.utime(NEIGHBOUR, (0, 0)), lambda: os.chown(NEIGHBOUR, 1, 1)):
                try:
                    before = os.stat(GRADEBOOK), os.stat(NEIGHBOUR)
                    change()
                    if (os.stat(GRADEBOOK), os.stat(NEIGHBOUR)) != before:
                        reached()
                except OSError:
                    pass
        """,
    ),
    _out(
        "another submission rewritten",
        "Empties the neighbour's notebook, or takes it for its own.",
        "os.replace(NEIGHBOUR, f'{OUTSIDE}/{ATTACK}')",
        "open(NEIGHBOUR, 'w').close()",
    ),
    _out(
        "network",
        "Tells a waiting server what it saw: TCP, UDP, and a local socket without a file.",
        """
            import socket
            def tell(family, kind, address):
                with socket.socket(family, kind) as line:
                    line.settimeout(0.5)
                    line.connect(address)
                    line.send(ATTACK.encode())
            for family, kind, address in ((socket.AF_INET, socket.SOCK_STREAM, ('127.0.0.1', PORT)), (socket.AF_INET, socket.SOCK_DGRAM, ('127.0.0.1', PORT)),
                                          (socket.AF_UNIX, socket.SOCK_STREAM, '\\0' + f'crm-lessons-{PORT}')):
                try:
                    tell(family, kind, address)
                except OSError:
                    pass
        """,
        """
            import urllib.request
            urllib.request.urlopen(f'http://127.0.0.1:{PORT}/{ATTACK}', timeout=0.5)
        """,
    ),
    _out(
        "shell",
        "Runs a command of the system, in five manners.",
        """
            import subprocess, shlex
            command = f'touch {OUTSIDE}/{ATTACK}'
            for run in (os.system, lambda it: os.popen(it).read(), lambda it: subprocess.run(it, shell=True),
                        lambda it: os.posix_spawn('/bin/sh', ['sh', '-c', it], {}), lambda it: os.waitpid(os.spawnv(os.P_NOWAIT, '/bin/sh', ['sh', '-c', it]), 0)):
                try:
                    run(command)
                except OSError:
                    pass
        """,
        "!touch {OUTSIDE}/{ATTACK}",
        """
            %%bash
            touch $OUTSIDE/$ATTACK
        """,
        """
            %%script sh
            touch made-by-a-shell
        """,
        """
            if os.path.exists('made-by-a-shell'):
                reached()
        """,
    ),
    _out(
        "another program in its place",
        "Becomes a shell that keeps the grader's channel and writes on it.",
        """
            for descriptor in range(3, 64):
                try:
                    os.set_inheritable(descriptor, True)
                except OSError:
                    pass
            script = 'for number in 3 4 5 6 7 8 9; do echo forged >&$number; done; touch ' + f'{OUTSIDE}/{ATTACK}'
            os.execv('/bin/sh', ['sh', '-c', script])
        """,
    ),
    _out(
        "program made in memory",
        "Writes a program into a file without a name and starts it.",
        """
            file = os.memfd_create('program')
            os.write(file, open('/bin/true', 'rb').read())
            if os.posix_spawn(f'/proc/self/fd/{file}', ['true'], {}):
                reached()
        """,
    ),
    _out(
        "program left running",
        "Starts a program in a group of its own.",
        """
            import subprocess
            subprocess.Popen(['sleep', '20'], start_new_session=True)
        """,
        stopped_by=Level.LIMITED,
    ),
    _out(
        "program left running in hiding",
        "Starts a program in a group of its own, without the environment by which it would be known.",
        """
            import subprocess
            subprocess.Popen(['sleep', '20'], start_new_session=True, env={})
        """,
        stopped_by=Level.LIMITED,
    ),
    _out(
        "copy of itself that hides and answers for the original",
        "Forks twice, leaves its group, overwrites its environment and goes on alone.",
        """
            if os.fork() == 0:
                os.setsid()
                if os.fork() == 0:
                    os.environ.clear()
                    time.sleep(20)
                os._exit(0)
        """,
        """
            import multiprocessing
            multiprocessing.get_context('fork').Process(target=time.sleep, args=(20,)).start()
            reached()
        """,
    ),
    _out(
        "signal to the grader",
        "Asks whether it may end its parent, its group, the grader and everybody.",
        """
            for ask in (lambda: os.kill(GRADER, 0), lambda: os.kill(-1, 0), lambda: os.kill(max(os.getppid(), 2), 0),
                        lambda: [os.kill(int(name), 0) for name in os.listdir('/proc') if name.isdigit() and int(name) != os.getpid()][0]):
                try:
                    ask()
                    reached()
                except (OSError, IndexError):
                    pass
        """,
    ),
    _out(
        "signal to the grader by a handle",
        "Opens its parent as a file and asks to signal it, or to take one of its descriptors.",
        _C,
        """
            for process in (GRADER, os.getppid()):
                try:
                    handle = os.pidfd_open(process)
                    import signal
                    signal.pidfd_send_signal(handle, 0)
                    reached()
                except (OSError, ValueError):
                    pass
                else:
                    if library.syscall(438, handle, 0, 0) >= 0:
                        reached()
        """,
    ),
    _out(
        "the grader's memory written with ptrace",
        "Seizes the grader as a debugger does, or reads its memory across.",
        _C,
        """
            for process in {GRADER, os.getppid()}:
                if library.ptrace(0x4206, process, 0, 0) == 0:
                    reached()
                    library.ptrace(17, process, 0, 0)
        """,
        _C,
        """
            class Piece(ctypes.Structure):
                _fields_ = (('start', ctypes.c_void_p), ('length', ctypes.c_size_t))
            own = ctypes.create_string_buffer(8)
            here = Piece(ctypes.addressof(own), 8)
            there = Piece(4096, 8)
            library.process_vm_readv(GRADER, ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
            if ctypes.get_errno() == 14:
                reached()
        """,
    ),
    _out(
        "namespaces of its own",
        "Makes itself root of a new world, to mount and to look from there.",
        _C,
        """
            for world in (0x10000000, 0x00020000, 0x40000000, 0x20000000, 0x10020000):
                if library.unshare(world) == 0:
                    reached()
        """,
        _C,
        """
            if library.mount(b'none', b'.', b'tmpfs', 0, None) == 0 or library.chroot(b'.') == 0 or library.umount2(b'/proc', 2) == 0:
                reached()
        """,
        """
            library.setns.errcheck = None
            for name in os.listdir(f'/proc/{GRADER}/ns'):
                with open(f'/proc/{GRADER}/ns/{name}') as door:
                    if library.setns(door.fileno(), 0) == 0:
                        reached()
        """,
    ),
    _out(
        "limits raised again",
        "Lifts its own limits, and asks for those of the grader.",
        """
            import resource
            for which in (resource.RLIMIT_AS, resource.RLIMIT_FSIZE, resource.RLIMIT_CPU):
                try:
                    resource.setrlimit(which, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
                    reached()
                except (ValueError, OSError):
                    pass
        """,
        """
            resource.prlimit(GRADER, resource.RLIMIT_NOFILE)
            reached()
        """,
    ),
    _out(
        "device of the disk made in its own folder",
        "Makes a door to the whole disk where it may write, and reads from it.",
        """
            import stat
            disk = os.stat('.').st_dev
            os.mknod('disk', stat.S_IFBLK | 0o600, disk)
            reached()
        """,
        """
            os.mknod('zeros', stat.S_IFCHR | 0o600, os.makedev(1, 5))
            reached()
        """,
    ),
    _out(
        "file that nobody can delete",
        "Makes a file of its own immutable; takes it back when it could.",
        """
            import fcntl, struct
            with open('stays', 'w') as file:
                fcntl.ioctl(file, 0x40086602, struct.pack('l', 0x10))
                fcntl.ioctl(file, 0x40086602, struct.pack('l', 0))
                reached()
        """,
    ),
    _out(
        "another identity",
        "Becomes root, or another user, again.",
        """
            for become in (lambda: os.setuid(0), lambda: os.setgid(0), lambda: os.setgroups([0]), lambda: os.setresuid(1, 1, 1)):
                try:
                    become()
                    reached()
                except OSError:
                    pass
        """,
    ),
    _out(
        "the kernel's less guarded doors",
        "Calls `bpf`, `io_uring_setup`, `userfaultfd`, `keyctl`, `perf_event_open` and the 32-bit table.",
        _C,
        """
            for number, *given in ((321, 0, 0, 0), (425, 1, 0), (323, 0), (250, 0, -3, 1), (298, 0, 0, -1, -1, 0), (0x40000000 + 57,)):
                ctypes.set_errno(0)
                if library.syscall(number, *given) >= 0 or ctypes.get_errno() not in (1, 13, 38):
                    reached()
        """,
    ),
)
