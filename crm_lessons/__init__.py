"""A workbook of customer relationship management: lessons that show, exercises that explain themselves.

A notebook needs a few names only; the methods of the course are in `crm_lessons.methods`.
"""

from crm_lessons.classroom.glossary_box import glossary
from crm_lessons.classroom.lesson import open_lesson
from crm_lessons.classroom.sheet import open_sheet
from crm_lessons.classroom.show import show
from crm_lessons.data.example_orders import example_orders_file
from crm_lessons.data.orders_file import read_orders_file

__all__ = ["example_orders_file", "glossary", "open_lesson", "open_sheet", "read_orders_file", "show"]
