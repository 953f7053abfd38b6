"""Which modules every machine of the course has: Python's own, and what the course is installed with; the grader may have no other."""

from __future__ import annotations

import functools
import re
import sys
from importlib.metadata import PackageNotFoundError, packages_distributions, requires

_NAME = re.compile(r"[\w.-]+")


@functools.cache
def course_modules() -> frozenset[str]:
    """Return the names that can be imported wherever the course is installed, without its extras; empty where it is not."""
    packages = _with_what_they_need("crm-lessons")
    found = {
        module for module, owners in packages_distributions().items() if packages.intersection(map(_plain, owners))
    }
    return frozenset(found | {"crm_lessons"} | sys.stdlib_module_names) if packages else frozenset()


def _with_what_they_need(package: str) -> set[str]:
    needed: set[str] = set()
    waiting = [package]
    while waiting:
        name = _plain(waiting.pop())
        if name in needed:
            continue
        try:
            required = requires(name) or []
        except PackageNotFoundError:  # needed on another system only
            continue
        needed.add(name)
        waiting += [match[0] for one in required if "extra ==" not in one and (match := _NAME.match(one))]
    return needed


def _plain(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()
