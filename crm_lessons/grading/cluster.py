"""More than one machine: each paper is a task of a Dask cluster, the same unit of work as on this computer.

The workers hold the judge: they are the teacher's machines, in a network that the teacher trusts. On each of them students' code
is isolated as it is here.
"""

from __future__ import annotations

import platform
import queue
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from crm_lessons.grading.row import Row, Status
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import Paper, graded
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student.student_python import offered_level
from crm_lessons.grading.versions import versions_at_work
from crm_lessons.text.language import SpokenError, Text

if TYPE_CHECKING:
    from distributed import Client, Future

CONNECT_SECONDS = 30.0
PATIENCE_SECONDS = 60.0
"""How long a class waits for a worker when there is none left."""

_LOOK_AGAIN_SECONDS = 5.0


class CannotUseCluster(SpokenError):
    """The cluster is not there, is gone, or would not grade as this computer does; the message says what to do."""


class Cluster:
    """The workers of a Dask scheduler; `level` is the weakest isolation among them, `jobs` how much they do at a time.

    Raises: CannotUseCluster, when there is no scheduler or no worker, or one has other versions than this computer.
    """

    def __init__(self, address: str, rules: Rules) -> None:
        self._rules = rules
        self._client = _connected(address)
        try:
            found = self._client.run(_about_this_machine, rules.isolation, on_error="return")
            if not found:
                raise CannotUseCluster(_NO_WORKER.format(address=address))
            for worker, about in found.items():
                if isinstance(about, Exception):
                    raise CannotUseCluster(_NOT_THERE.format(worker=worker, error=f"{type(about).__name__}: {about}"))
                _compare(about[0])
        except BaseException:
            self.close()
            raise
        self.jobs = sum(self._client.nthreads().values())
        self.level = Level(min(level for _, level in found.values()))

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Leave the cluster; what it has not begun, it does not begin any more."""
        self._client.close()

    def graded(self, papers: Sequence[Paper]) -> Iterator[Row]:
        """Yield the row of each paper as soon as it is there.

        A worker that dies loses nothing, its papers go to the others. When several have died under a paper, it may be another
        that ended them: it is tried once more, alone in the cluster, and is crashed when that ends workers again.
        Raises: CannotUseCluster, when no worker is left.
        """
        yield from (paper.row for paper in papers if not paper.to_run)
        suspects = []
        for paper, row in self._rows([paper for paper in papers if paper.to_run]):
            if row is None:
                suspects.append(paper)
            else:
                yield row
        for suspect in suspects:
            for _, row in self._rows([suspect]):
                yield row or replace(suspect.row, status=Status.CRASHED, reason=_ENDS_WORKERS)

    def _rows(self, papers: Sequence[Paper]) -> Iterator[tuple[Paper, Row | None]]:
        """Yield each paper with its row, None when its workers died one after the other."""
        finished: queue.SimpleQueue[Future] = queue.SimpleQueue()
        running = {}
        for paper in papers:
            future = self._client.submit(_unit, paper, self._rules, versions_at_work(), self.level, pure=False)
            running[future] = paper
            future.add_done_callback(finished.put)
        while running:
            future = self._next(finished)
            yield running.pop(future), _row(future)

    def _next(self, finished: queue.SimpleQueue[Future]) -> Future:
        """Return a task that has ended, as long as there is a worker."""
        waited = 0.0
        while waited < PATIENCE_SECONDS:
            try:
                return finished.get(timeout=_LOOK_AGAIN_SECONDS)
            except queue.Empty:
                waited = 0.0 if self._has_workers() else waited + _LOOK_AGAIN_SECONDS
        raise CannotUseCluster(_NO_WORKER_LEFT)

    def _has_workers(self) -> bool:
        try:
            return bool(self._client.nthreads())
        except (OSError, TimeoutError):
            return False


def _connected(address: str) -> Client:
    try:
        from distributed import Client
    except ImportError:
        raise CannotUseCluster(_NO_DASK) from None
    try:
        return Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise CannotUseCluster(_NO_SCHEDULER.format(address=address, error=type(error).__name__)) from None


def _row(future: Future) -> Row | None:
    """Return the row that a task gave, None when its workers died."""
    if future.status == "finished":
        row: Row = future.result()
        return row
    error = future.exception() if future.status == "error" else None
    if type(error).__name__ == "KilledWorker":
        return None
    raise error if isinstance(error, CannotUseCluster) else CannotUseCluster(_NO_WORKER_LEFT)


def _unit(paper: Paper, rules: Rules, versions: dict[str, str], level: Level) -> Row:
    """Grade a paper on a worker; one that joined late is held to the same as those that were there at the beginning."""
    _compare(versions)
    if offered_level(rules.isolation) < level:
        raise CannotUseCluster(_LESS_ISOLATED.format(worker=platform.node(), level=level.slug))
    return graded(paper, rules)


def _about_this_machine(isolation: Level) -> tuple[dict[str, str], int]:
    return versions_at_work(), int(offered_level(isolation))


def _compare(others: dict[str, str]) -> None:
    """Raise CannotUseCluster when what marks depend on is not the same on both sides."""
    own = versions_at_work()
    differences = [f"{name} {own[name]} / {others.get(name)}" for name in own if own[name] != others.get(name)]
    if differences:
        raise CannotUseCluster(_OTHER_VERSIONS.format(differences=", ".join(differences)))


_NO_DASK = Text(
    fr='--scheduler demande Dask : pip install "crm-lessons[dask]", sur chaque machine.',
    en='--scheduler needs Dask: pip install "crm-lessons[dask]", on every machine.',
)
_NO_SCHEDULER = Text(
    fr="--scheduler {address} : aucun ordonnanceur Dask ne répond ({error}). On attend une adresse comme tcp://10.0.0.5:8786.",
    en="--scheduler {address}: no Dask scheduler answers ({error}). An address such as tcp://10.0.0.5:8786 is expected.",
)
_NO_WORKER = Text(
    fr="--scheduler {address} : l'ordonnanceur n'a aucun poste de travail. Lancez-en un : dask worker {address}",
    en="--scheduler {address}: the scheduler has no worker. Start one: dask worker {address}",
)
_NOT_THERE = Text(
    fr="{worker} ne peut pas noter ({error}). Installez crm-lessons sur chaque machine.",
    en="{worker} cannot grade ({error}). Install crm-lessons on every machine.",
)
_OTHER_VERSIONS = Text(
    fr="toutes les machines ne notent pas avec les mêmes versions : {differences}. Installez partout les mêmes.",
    en="not all machines grade with the same versions: {differences}. Install the same ones everywhere.",
)
_LESS_ISOLATED = Text(
    fr="{worker} s'est joint aux autres et isole moins bien le code des étudiants ({level} est demandé). Retirez cette machine.",
    en="{worker} has joined the others and isolates students' code less well ({level} is wanted). Take that machine out.",
)
_NO_WORKER_LEFT = Text(
    fr="il ne reste aucun poste de travail dans le calcul distribué. Relancez-en, puis la notation avec --resume.",
    en="no worker is left in the cluster. Start some again, then grade with --resume.",
)
_ENDS_WORKERS = Text(
    fr="cette copie arrête chaque poste de travail qui la reçoit ; à noter à la main",
    en="this submission ends every worker that takes it; grade it by hand",
)
