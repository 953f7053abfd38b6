"""Following what a message advises, to the letter: the line to copy is taken out of it and run."""

from __future__ import annotations

import re

from crm_lessons.data.orders_file import OrdersFileError, read_orders_file

_LINE = re.compile(r"`(read_orders_file\(.*\))`")


def advised(error: OrdersFileError) -> str | None:
    """Return the line to copy of a message, None where it gives none."""
    found = _LINE.findall(str(error))
    return found[-1] if found else None


def run(line):
    """Return what a line to copy reads."""
    return eval(line, {"read_orders_file": read_orders_file})


def followed(path, **options):
    """Return what is read in the end, and the line that a message gave; an empty one where nothing was asked."""
    try:
        return read_orders_file(path, **options), ""
    except OrdersFileError as error:
        line = advised(error)
        if line is None:
            raise
        return run(line), line
