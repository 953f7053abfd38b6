"""Who grades: this computer or a cluster, and how well students' code is isolated there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from crm_lessons.grading.class_run import Cluster, Level, Rules, Workers, offered_level
from crm_lessons.text.language import SpokenError, Text


class NotIsolated(SpokenError):
    """Students' code would not be isolated as well as the teacher requires."""


class Graders(NamedTuple):
    """How well the code is isolated, how many submissions run at a time, and who runs them: this computer, or `workers`."""

    level: Level
    jobs: int
    workers: Workers | None = None


@contextmanager
def graders_for(rules: Rules, scheduler: str | None, required: str | None) -> Iterator[Graders]:
    """Give those who grade, for as long as the block lasts.

    required: the slug of the lowest level that will do
    Raises: NotIsolated; CannotUseCluster.
    """
    if scheduler is None:
        yield _good_enough(Graders(offered_level(rules.isolation), rules.jobs), required)
        return
    with Cluster(scheduler, rules) as cluster:
        yield _good_enough(Graders(cluster.level, cluster.jobs, cluster.graded), required)


def _good_enough(graders: Graders, required: str | None) -> Graders:
    if required is not None and graders.level < Level[required.upper()]:
        raise NotIsolated(_NOT_ISOLATED.format(required=required, offered=graders.level.words))
    return graders


_NOT_ISOLATED = Text(
    fr="--require-isolation {required} : cette machine n'offre pas ce niveau. Ce qu'elle offre : isolation {offered}. Rien n'a été noté ; docs/grading.md dit ce que chaque système demande.",
    en="--require-isolation {required}: this machine does not offer that level. What it offers: isolation {offered}. Nothing was graded; docs/grading.md says what each system needs.",
)
