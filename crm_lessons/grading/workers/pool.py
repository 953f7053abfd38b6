"""Several workers, which do tasks side by side; each task gives its result or tells how it was stopped."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Any, TypeVar

from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.workers.tasks import CPU_SECONDS
from crm_lessons.grading.workers.worker import Stopped, Worker

Result = TypeVar("Result")


class Pool:
    """So many workers, all ended when the `with` block is left, in whatever way."""

    def __init__(self, most: int, highest: Level) -> None:
        self._workers = [Worker(highest) for _ in range(most)]
        self._idle: queue.LifoQueue[Worker] = queue.LifoQueue()
        for worker in self._workers:
            self._idle.put(worker)
        self._threads = ThreadPoolExecutor(most)

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._workers:
            worker.stop()
        self._threads.shutdown(wait=True)
        for worker in self._workers:
            worker.close()

    def each(
        self,
        function: Callable[..., Result],
        tasks: Sequence[tuple[Any, ...]],
        seconds: float,
        cpu_seconds: int = CPU_SECONDS,
    ) -> Iterator[tuple[int, Result | Stopped]]:
        """Yield what a function gives for the arguments of each task, with the task's place, as soon as it is there.

        seconds, cpu_seconds: how long one task may take by the clock, and of the processor
        """
        places = {
            self._threads.submit(self._done, function, task, seconds, cpu_seconds): place
            for place, task in enumerate(tasks)
        }
        for done in as_completed(places):
            yield places[done], done.result()

    def _done(
        self, function: Callable[..., Result], task: tuple[Any, ...], seconds: float, cpu_seconds: int
    ) -> Result | Stopped:
        worker = self._idle.get()
        try:
            result: Result = worker.result(function, task, seconds, cpu_seconds)
            return result
        except Stopped as stop:
            return stop
        finally:
            self._idle.put(worker)
