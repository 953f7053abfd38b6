"""A small table of one's own, CSV or Excel, read with the care of a file of orders: nothing decided in silence."""

from __future__ import annotations

from crm_lessons.data.own_table.layout import Field, Layout
from crm_lessons.data.own_table.read import OwnTable, OwnTableError, read_own_table
from crm_lessons.data.own_table.template import write_template

__all__ = ["Field", "Layout", "OwnTable", "OwnTableError", "read_own_table", "write_template"]
