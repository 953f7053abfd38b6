"""The names that code gives and takes, told alike under every Python.

From 3.12 on, Python counts the variables of a comprehension among those of the code around it; a reader does not.
"""

from __future__ import annotations

import ast
import symtable
from collections.abc import Iterator


def bound(code: str) -> set[str]:
    """Return the names to which statements give a value, at their own level, with `:=` in a comprehension too."""
    return set(_bound_in(_table(code)))


def read(code: str) -> set[str]:
    """Return the names that statements read from outside what they define: not the variables of a function or a comprehension."""
    return set(_read_in(_table(code)))


def _table(code: str) -> symtable.SymbolTable:
    return symtable.symtable(ast.unparse(_AsGenerators().visit(ast.parse(code))), "<cell>", "exec")


def _bound_in(table: symtable.SymbolTable) -> Iterator[str]:
    at_the_top = table.get_type() == "module"
    for symbol in table.get_symbols():
        if (symbol.is_assigned() or symbol.is_imported()) and (at_the_top or symbol.is_global()):
            yield symbol.get_name()
    for inner in table.get_children():
        if inner.get_name() == "genexpr":
            yield from _bound_in(inner)


def _read_in(table: symtable.SymbolTable) -> Iterator[str]:
    at_the_top = table.get_type() == "module"
    for symbol in table.get_symbols():
        if symbol.is_referenced() and (at_the_top or symbol.is_global()):
            yield symbol.get_name()
    for inner in table.get_children():
        yield from _read_in(inner)


class _AsGenerators(ast.NodeTransformer):
    """Makes a generator of each comprehension: every Python keeps the variables of one apart."""

    def visit_ListComp(self, node: ast.ListComp) -> ast.AST:
        return self.generic_visit(ast.GeneratorExp(node.elt, node.generators))

    def visit_SetComp(self, node: ast.SetComp) -> ast.AST:
        return self.generic_visit(ast.GeneratorExp(node.elt, node.generators))

    def visit_DictComp(self, node: ast.DictComp) -> ast.AST:
        return self.generic_visit(ast.GeneratorExp(ast.Tuple([node.key, node.value], ast.Load()), node.generators))
