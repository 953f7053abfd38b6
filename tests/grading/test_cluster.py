"""A class graded by two workers of a local Dask cluster, on the loopback only."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("distributed", reason='needs Dask: pip install "crm-lessons[dask]"')

from distributed import LocalCluster

from crm_lessons.grading import cluster as cluster_module
from crm_lessons.grading.cluster import CannotUseCluster, Cluster
from crm_lessons.grading.gradebook.csv_files import write_answers, write_grades
from crm_lessons.grading.handed_in.submissions import Submission, find_submissions
from crm_lessons.grading.row import Row, Status
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import grade
from crm_lessons.grading.sandbox.levels import Level

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="kills processes as Linux does"),
    pytest.mark.filterwarnings("default"),  # Dask warns of what it finds on the machine
]

RULES = Rules(sheet="02_pareto_abc", seconds=5.0, jobs=2)
OPEN = 'from crm_lessons import open_sheet\nsheet = open_sheet("02_pareto_abc", language="en")'
SHARE = 'revenue = sheet.data("pareto_revenue")\ntop_share = revenue.nlargest(4).sum() / revenue.sum()'
SLEEP = "import time\ntime.sleep(1)"
END_THE_WORKER = """
import os, signal
process = os.getpid()
for _ in range(6):
    with open(f"/proc/{process}/cmdline") as file:
        name = file.read()
    if "spawn_main" in name:
        os.kill(process, signal.SIGKILL)
        break
    with open(f"/proc/{process}/stat") as file:
        process = int(file.read().rpartition(")")[2].split()[1])
"""
"""Climbs from the child to the worker, which Dask has started with `spawn_main`."""


@pytest.fixture(scope="module")
def dask_cluster() -> Iterator[LocalCluster]:
    """Two worker processes, which are started again when they die."""
    with LocalCluster(
        n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address="127.0.0.1:0", silence_logs=50
    ) as cluster:
        yield cluster


@pytest.fixture
def address(dask_cluster: LocalCluster) -> str:
    """Where the scheduler answers, once both workers are there, and there again."""
    dask_cluster.scale(2)
    dask_cluster.wait_for_workers(2, timeout=120)
    return dask_cluster.scheduler_address


@pytest.fixture
def handed_in(notebook, tmp_path: Path) -> list[Submission]:
    """Five submissions, each different from the others, and one that is no notebook."""
    for place in range(5):
        (tmp_path / f"s{place}.ipynb").write_bytes(
            notebook(OPEN, SLEEP, SHARE, f"class_shares = [{place}]", "top_customers = {1, 2}")
        )
    (tmp_path / "pdf.ipynb").write_bytes(b"%PDF-1.7")
    return list(find_submissions(tmp_path).submissions)


def written(rows: list[Row], folder: Path) -> tuple[bytes, bytes]:
    """Return the bytes of grades.csv and answers.csv."""
    folder.mkdir()
    write_grades(rows, folder / "grades.csv")
    write_answers(rows, folder / "answers.csv")
    return (folder / "grades.csv").read_bytes(), (folder / "answers.csv").read_bytes()


def test_machines_with_other_versions_do_not_grade(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message names what differs, on this side and on the other."""
    own = cluster_module.versions_at_work()
    monkeypatch.setattr(cluster_module, "versions_at_work", lambda: {**own, "pandas": "1.0"})
    with pytest.raises(CannotUseCluster, match=f"pandas 1.0 / {own['pandas']}"):
        Cluster(address, RULES)


def test_a_worker_killed_in_the_middle_loses_nothing(dask_cluster, address: str, handed_in, tmp_path: Path) -> None:
    """After the first row one of two workers is ended; the files are, byte for byte, those of this computer alone."""
    with Cluster(address, RULES) as cluster:
        assert cluster.jobs == 2
        victims = [dask_cluster.workers[0].pid]
        told: list[str] = []

        def report(row: Row) -> None:
            told.append(row.file)
            if row.verdicts and victims:
                os.kill(victims.pop(), signal.SIGKILL)

        there = grade(handed_in, RULES, report=report, workers=cluster.graded)
    assert not victims
    assert sorted(told) == sorted(submission.name for submission in handed_in)
    assert {row.status for row in there} == {Status.GRADED, Status.UNREADABLE}
    here = grade(handed_in, RULES)
    assert written(there, tmp_path / "there") == written(here, tmp_path / "here")


@pytest.mark.proof
def test_a_submission_that_ends_its_workers_is_crashed_and_alone_in_it(
    dask_cluster, address: str, handed_in, notebook, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where code is not shut in it may end its worker; it is tried a bounded number of times, and the others are graded."""
    monkeypatch.setattr(dask_cluster.scheduler, "allowed_failures", 0)
    (tmp_path / "killer.ipynb").write_bytes(notebook(OPEN, END_THE_WORKER, SHARE))
    submissions = find_submissions(tmp_path).submissions
    rules = Rules(sheet="02_pareto_abc", seconds=5.0, isolation=Level.NONE)
    with Cluster(address, rules) as cluster:
        assert cluster.level is Level.NONE
        rows = {row.student: row for row in grade(submissions, rules, workers=cluster.graded)}
    assert rows["killer"].status is Status.CRASHED
    assert rows["killer"].reason is not None
    assert rows["killer"].reason.en == "this submission ends every worker that takes it; grade it by hand"
    assert {rows[f"s{place}"].status for place in range(5)} == {Status.GRADED}


def test_no_scheduler_is_a_plain_message(monkeypatch: pytest.MonkeyPatch) -> None:
    """It names the address and what an address looks like."""
    monkeypatch.setattr(cluster_module, "CONNECT_SECONDS", 1.0)
    with pytest.raises(CannotUseCluster) as problem:
        Cluster("tcp://127.0.0.1:9", RULES)
    assert "tcp://127.0.0.1:9" in problem.value.message.en


def test_a_class_does_not_wait_for_ever_for_a_worker(
    dask_cluster, address: str, handed_in, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the last worker is gone, the run ends with what to do next."""
    monkeypatch.setattr(cluster_module, "PATIENCE_SECONDS", 1.0)
    monkeypatch.setattr(cluster_module, "_LOOK_AGAIN_SECONDS", 0.5)
    with Cluster(address, RULES) as cluster:
        dask_cluster.scale(0)
        with pytest.raises(CannotUseCluster, match="--resume"):
            grade(handed_in, RULES, workers=cluster.graded)
