"""A workbook of customer relationship management: lessons that show, exercises that explain themselves.

A notebook needs a few names only; the methods of the course are in `crm_lessons.methods`. Each name is loaded when it is first
used, so that a command, or a student's process while it is graded, loads only what it needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crm_lessons.classroom.course_map.course_map import progress
    from crm_lessons.classroom.glossary_box import glossary
    from crm_lessons.classroom.lesson import open_lesson
    from crm_lessons.classroom.revision.sitting import revise
    from crm_lessons.classroom.sheet import open_sheet
    from crm_lessons.classroom.show import show
    from crm_lessons.data.example_orders import example_orders_file
    from crm_lessons.data.orders_file import read_orders_file
    from crm_lessons.desk.desk import open_desk

__all__ = [
    "example_orders_file",
    "glossary",
    "open_desk",
    "open_lesson",
    "open_sheet",
    "progress",
    "read_orders_file",
    "revise",
    "show",
]

_ROOMS = {
    "example_orders_file": "data.example_orders",
    "glossary": "classroom.glossary_box",
    "open_desk": "desk.desk",
    "open_lesson": "classroom.lesson",
    "open_sheet": "classroom.sheet",
    "progress": "classroom.course_map.course_map",
    "read_orders_file": "data.orders_file",
    "revise": "classroom.revision.sitting",
    "show": "classroom.show",
}


def __getattr__(name: str) -> Any:
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
