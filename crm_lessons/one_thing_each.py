"""A statement of several things becomes several statements, so that one that fails or is left out does not take the others away."""

from __future__ import annotations

import ast

from crm_lessons.practice_asked import PRACTICE


class OneThingEach(ast.NodeTransformer):
    """Takes apart, in each cell, what gives several things at once.

    These are `import seaborn, pandas`, and `sheet, extra = open_sheet(...), other(...)` or `trial, mine = sheet.again(), 0.8`, where no
    value needs another's name.
    """

    def visit_Module(self, cell: ast.Module) -> ast.Module:
        """Return a cell in which such statements are taken apart."""
        cell.body = [one for statement in cell.body for one in _one_thing_each(statement)]
        return cell


def _one_thing_each(statement: ast.stmt) -> list[ast.stmt]:
    match statement:
        case ast.Import(names):
            return [ast.copy_location(ast.Import([alias]), statement) for alias in names]
        case ast.Assign([ast.Tuple(names)], ast.Tuple(values)) if _apart(names, values) and (
            calls_open_sheet(statement) or _asks_for_practice(statement)
        ):
            pairs = zip(names, values, strict=True)
            return [ast.copy_location(ast.Assign([name], value), statement) for name, value in pairs]
    return [statement]


def _apart(targets: list[ast.expr], values: list[ast.expr]) -> bool:
    """Return whether as many values as plain names are given, and none of the values reads one of the names."""
    names = {target.id for target in targets if isinstance(target, ast.Name)}
    read = {node.id for value in values for node in ast.walk(value) if isinstance(node, ast.Name)}
    starred = any(isinstance(value, ast.Starred) for value in values)
    return len(names) == len(targets) == len(values) and names.isdisjoint(read) and not starred


def calls_open_sheet(statement: ast.stmt) -> bool:
    """Return whether a statement opens a sheet."""
    calls = (node.func for node in ast.walk(statement) if isinstance(node, ast.Call))
    return any("open_sheet" in (getattr(call, "id", ""), getattr(call, "attr", "")) for call in calls)


def _asks_for_practice(statement: ast.stmt) -> bool:
    return any(isinstance(node, ast.Attribute) and node.attr in PRACTICE for node in ast.walk(statement))
