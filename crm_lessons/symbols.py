"""The names that code gives and takes, in the order in which it runs, told alike under every Python.

Python's own tables are not: from 3.12 on they count the variables of a comprehension among those of the code around it.
"""

from __future__ import annotations

import ast

_WITHOUT_NAMES = (ast.Constant, ast.expr_context, ast.operator)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


class Names:
    """The names of some code, at its own level.

    gives: those that it gives a value, by `:=` in a comprehension and by `global` in a function too
    takes: those that it reads before it gives them; not the variables of its functions, classes and comprehensions
    changes: those of tables and objects of which it sets a column or an attribute
    """

    def __init__(self, *code: ast.AST) -> None:
        self.gives: set[str] = set()
        self.takes: set[str] = set()
        self.changes: set[str] = set()
        self._by_walrus: set[str] = set()
        self._global: set[str] = set()
        waiting = [*reversed(code)]  # no recursion: a sum of a thousand terms is a thousand levels deep
        while waiting:
            node = waiting.pop()
            if isinstance(node, _WITHOUT_NAMES):
                continue
            here, inside = _levels(node)
            self._meet(node)
            if inside:
                self._look_into(node, Names(*inside))
            waiting += reversed(here)

    def _meet(self, node: ast.AST) -> None:
        match node:
            case ast.Name(name, ast.Store()):
                self.gives.add(name)
            case ast.Name(name) | ast.AugAssign(ast.Name(name)):
                self.takes |= {name} - self.gives
            case ast.Attribute(ctx=ast.Store() | ast.Del()) | ast.Subscript(ctx=ast.Store() | ast.Del()):
                self.changes |= owner(node)
            case ast.NamedExpr(ast.Name(name)):
                self._by_walrus.add(name)
            case ast.Global(names):
                self._global.update(names)
            case ast.alias(name, other):
                self.gives.add((other or name).partition(".")[0])
            case ast.arg(name) | ast.MatchMapping(rest=str(name)):
                self.gives.add(name)
            case _:  # a function, a class, what is caught or matched
                self.gives |= {name for name in (getattr(node, "name", None),) if isinstance(name, str)}

    def _look_into(self, node: ast.AST, inner: Names) -> None:
        outward, ours = inner._global, self._global
        if isinstance(node, _COMPREHENSIONS):
            outward, ours = inner._by_walrus, self._by_walrus
        ours |= outward
        own = inner.gives - outward
        if isinstance(node, ast.ClassDef):  # it reads a name from outside until it gives it
            own = set()
        self.takes |= inner.takes - own - self.gives
        self.gives |= inner.gives & outward


def owner(node: ast.AST) -> set[str]:
    """Return the name of the table or the object of which an expression is a part, if it has one."""
    while isinstance(node, ast.Subscript | ast.Attribute):
        node = node.value
    return {node.id} if isinstance(node, ast.Name) else set()


def _levels(node: ast.AST) -> tuple[list[ast.AST], list[ast.AST]]:
    """Return the parts of a node as Python runs them, and those that have a level of their own."""
    parts = [*ast.iter_child_nodes(node)]
    match node:
        case ast.AnnAssign(ast.Name(), value=None):
            return [node.annotation], []
        case ast.Assign() | ast.AnnAssign() | ast.NamedExpr():
            return [parts[-1], *parts[:-1]], []
        case ast.For() | ast.AsyncFor():
            target, values, *blocks = parts
            return [values, target, *blocks], []
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            first = node.generators[0]
            return [first.iter], [first.target, *first.ifs, *(part for part in parts if part is not first)]
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
            around = [*getattr(node, "decorator_list", ()), *node.args.defaults, *filter(None, node.args.kw_defaults)]
        case ast.ClassDef():
            around = [*node.decorator_list]
        case _ if type(node).__name__ == "TypeAlias":  # from 3.12 on
            around = parts[:1]
        case _:
            return parts, []
    return around, [*getattr(node, "type_params", ()), *(part for part in parts if part not in around)]
