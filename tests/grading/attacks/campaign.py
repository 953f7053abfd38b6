"""The whole shelf handed in at once, to a grader in a process of its own that may be ended, at one level of isolation.

    python -m attacks.campaign LEVEL FOLDER SECRET [ATTACK ...]     prints what became of it as JSON

Around the grader lies what an attacker would like to reach: a gradebook, a neighbour's notebook, a folder to write to, a
server that listens. Everything that is found there afterwards and was not there before is told.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import secrets
import shutil
import signal
import socket
import sqlite3
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import attacks.course  # noqa: F401
from attacks.attack import Attack, notebook
from attacks.paper import OPEN, REVENUE, RIGHT, scene
from attacks.shelf import SHELF

from crm_lessons.grading.handed_in.intake import open_handed_in
from crm_lessons.grading.row import Row
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import grade
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student import forked_process
from crm_lessons.grading.workers import worker

SECONDS = 2.0
_BECOME_PARENT_OF_ORPHANS = 36
_EVERYBODYS = ("/tmp", "/var/tmp", "/dev/shm")


class Surroundings:
    """What lies around the grader; `traces` tells what is there now."""

    def __init__(self, folder: Path, attacks: Sequence[Attack]) -> None:
        self.handed_in, self.home = folder / "handed in", folder / "home"
        self.handed_in.mkdir()
        for attack in attacks:
            self._furnish(self.home / attack.slug)
        self.heard: list[str] = []
        self.port = self._listen()
        self.run = secrets.token_hex(4)

    def known(self, attack: Attack) -> dict[str, object]:
        """Return what the writer of an attack knows of this place, by the name that the cells use."""
        return {
            "ATTACK": f"{self.run}-{attack.slug}",
            "OUTSIDE": str(self.home / attack.slug / "outside"),
            "GRADEBOOK": str(self.home / attack.slug / "gradebook.sqlite"),
            "NEIGHBOUR": str(self.neighbour(attack)),
            "HOME": str(self.home),
            "GRADER": os.getpid(),
            "PORT": self.port,
        }

    def traces(self) -> set[str]:
        """Return what an attack may have left or changed, in words that hold the attack's name."""
        around = {f"{path} {path.stat().st_mode:o} {_fingerprint(path)}" for path in self.home.rglob("*")}
        return around | {str(path) for path in self._strewn()} | {f"heard: {words}" for words in self.heard}

    def tidy(self) -> None:
        """Remove what attacks have strewn where everybody may write."""
        links = [path for path in Path("/tmp").glob("crm_lessons-*") if path.is_symlink()]
        doors = [path for path in links if self.home in path.readlink().parents]
        for path in (*doors, *self._strewn()):
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()

    def neighbour(self, attack: Attack) -> Path:
        """Return the notebook that lies beside an attack's."""
        return self.home / attack.slug / "neighbour.ipynb"

    def _strewn(self) -> list[Path]:
        return [path for folder in _EVERYBODYS for path in Path(folder).glob(f"*{self.run}*")]

    @staticmethod
    def _furnish(room: Path) -> None:
        (room / "outside").mkdir(parents=True)
        (room / "outside" / "precious").write_text("the teacher's", encoding="utf-8")
        with closing(sqlite3.connect(room / "gradebook.sqlite")) as book:
            book.execute("create table marks (student, points)")
        secret = f"'neighbour-secret-{secrets.token_hex(4)}'"
        (room / "neighbour.ipynb").write_bytes(notebook((secret, OPEN, REVENUE, *RIGHT)))

    def _listen(self) -> int:
        stream = socket.create_server(("127.0.0.1", 0))
        port: int = stream.getsockname()[1]
        packets = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        packets.bind(("127.0.0.1", port))
        local = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        local.bind(f"\0crm-lessons-{port}")
        local.listen()
        for listens, takes in ((stream, self._answer), (local, self._answer), (packets, self._receive)):
            threading.Thread(target=takes, args=(listens,), daemon=True).start()
        return port

    def _answer(self, server: socket.socket) -> None:
        while True:
            line, _ = server.accept()
            with line:
                line.settimeout(1)
                self._receive_once(line)

    def _receive(self, server: socket.socket) -> None:
        while True:
            self._receive_once(server)

    def _receive_once(self, line: socket.socket) -> None:
        try:
            self.heard.append(line.recv(300).decode(errors="replace"))
        except OSError:
            self.heard.append("a connection without a word")


def hand_in(attacks: Sequence[Attack], around: Surroundings) -> None:
    """Write each submission into a folder that bears its name."""
    for attack in attacks:
        place = around.handed_in / attack.slug
        place.mkdir()
        opening = (scene(**around.known(attack)), *attack.opening, "ME = os.getpid()")
        content = attack.made((*opening, *attack.code)) if attack.cells else attack.made(())
        file = place / (attack.file or f"{attack.slug}.ipynb")
        if content == b"-> NEIGHBOUR":
            file.symlink_to(around.neighbour(attack))
        else:
            file.write_bytes(content)


def graded(attacks: Sequence[Attack], level: Level, folder: Path) -> dict[str, Any]:
    """Return what became of each attack, by its slug, and what was left behind."""
    around = Surroundings(folder, attacks)
    hand_in(attacks, around)
    before = around.traces()
    rules = Rules(seconds=SECONDS, jobs=3, isolation=level)
    worker.MODULES = ("attacks.course",)
    with open_handed_in(around.handed_in) as found:
        rows = grade(found.submissions, rules)
    worker.close_server()
    for server in forked_process._servers.values():
        server.close()
    after = around.traces()
    around.tidy()
    return {
        "rows": {row.file.split("/")[0]: _told(row) for row in rows},
        "traces": sorted(after - before),
        "gone": sorted(before - after),
        "processes": list(_left_behind()),
    }


def _told(row: Row) -> dict[str, Any]:
    return {
        "status": row.status.value,
        "points": [verdict.points for verdict in row.verdicts] or None,
        "messages": [verdict.message.en for verdict in row.verdicts],
        "outcomes": [verdict.outcome.value for verdict in row.verdicts],
        "reason": row.reason.en if row.reason else "",
    }


def _fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:8] if path.is_file() else "folder"


def _left_behind() -> Iterator[str]:
    """End and name each process that descends from this one; those without a parent come to it, see `main`."""
    while children := Path(f"/proc/self/task/{os.getpid()}/children").read_text().split():
        for child in children:
            if Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[0] != "Z":
                yield Path(f"/proc/{child}/cmdline").read_text().replace("\0", " ")
            os.kill(int(child), signal.SIGKILL)
            os.waitpid(int(child), 0)


def main() -> None:
    """Run the campaign; secrets lie in the environment, in the arguments and in the memory of this process."""
    level, folder, secret, *slugs = Level[sys.argv[1]], Path(sys.argv[2]), *sys.argv[3:]
    ctypes.CDLL(None).prctl(_BECOME_PARENT_OF_ORPHANS, 1, 0, 0, 0)
    os.environ["CLASS_SECRET"] = secret
    chosen = [attack for attack in SHELF if (attack.slug in slugs if slugs else attack.stopped_by <= level)]
    with tempfile.TemporaryDirectory(dir=folder) as place:
        sys.stdout.write(json.dumps(graded(chosen, level, Path(place))))


if __name__ == "__main__":
    main()
