"""A workbook of customer relationship management: lessons that show, exercises that explain themselves.

A notebook needs a few names only; the methods of the course are in `crm_lessons.methods`.
"""

from crm_lessons.classroom.glossary_box import glossary
from crm_lessons.classroom.lesson import open_lesson
from crm_lessons.classroom.sheet import open_sheet
from crm_lessons.classroom.show import show

__all__ = ["glossary", "open_lesson", "open_sheet", "show"]
