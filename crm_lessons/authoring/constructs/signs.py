"""What a piece of Python is made of, as signs that its reader would recognise: `.sort_values`, `&`, `def`."""

from __future__ import annotations

import ast
import builtins
import math
from collections.abc import Iterator

_MODULES = ("pd", "np", "plt")
_ACCESSORS = ("dt", "str")
_OURS = ("sheet", "lesson")
_SIGNS: dict[type[ast.AST], str] = {
    ast.And: "and",
    ast.AugAssign: "+=",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.Dict: "{…: …}",
    ast.DictComp: "for … in",
    ast.Eq: "==",
    ast.FloorDiv: "//",
    ast.For: "for …:",
    ast.FunctionDef: "def",
    ast.GeneratorExp: "for … in",
    ast.Gt: ">",
    ast.GtE: ">",
    ast.If: "if …:",
    ast.IfExp: "… if … else …",
    ast.In: "in",
    ast.Is: "is None",
    ast.Invert: "~",
    ast.JoinedStr: 'f"…"',
    ast.ListComp: "for … in",
    ast.Lt: ">",
    ast.LtE: ">",
    ast.Not: "not",
    ast.NotEq: "==",
    ast.NotIn: "in",
    ast.Or: "or",
    ast.Pow: "**",
    ast.Return: "return",
    ast.Set: "{…, …}",
    ast.SetComp: "for … in",
    ast.Slice: "[…:…]",
}
_BASE = (
    *(ast.Add, ast.Sub, ast.Mult, ast.Div, ast.BinOp, ast.UAdd, ast.USub, ast.UnaryOp, ast.BoolOp, ast.Compare),
    *(ast.Module, ast.Expr, ast.Assign, ast.Name, ast.Load, ast.Store, ast.Constant, ast.List, ast.Tuple),
    *(ast.Call, ast.keyword, ast.arguments, ast.arg, ast.Subscript, ast.Attribute, ast.comprehension),
    *(ast.Import, ast.ImportFrom, ast.alias, ast.FormattedValue),
)
"""What every sheet takes for granted: values, names, lists, the four operations, a column by its name, a call."""


def signs(code: str) -> frozenset[str]:
    """Return the signs of the constructs that a piece of code uses, beyond what every sheet takes for granted.

    What Python cannot read has none. A construct that has no sign here has the name of its node in `ast`.
    """
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return frozenset()
    return frozenset(sign for node in ast.walk(tree) for sign in _of(node))


def _of(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Attribute():
            yield from _attribute(node)
        case ast.Subscript():
            yield from _subscript(node)
        case ast.Call(func=ast.Name(id=name)) if hasattr(builtins, name) or hasattr(math, name):
            yield f"{name}(…)"
        case ast.keyword(arg="axis"):
            yield "axis="
        case _ if not isinstance(node, _BASE):
            yield _SIGNS.get(type(node), type(node).__name__)


def _attribute(node: ast.Attribute) -> Iterator[str]:
    match node.value:
        case ast.Name(id=owner) if owner in _OURS:
            return
        case ast.Name(id=owner) if owner in _MODULES:
            yield f"{owner}.{node.attr}"
        case ast.Attribute(attr=owner) if owner in _ACCESSORS:
            yield f".{owner}.{node.attr}"
        case _ if node.attr not in _ACCESSORS:
            yield f".{node.attr}"


def _subscript(node: ast.Subscript) -> Iterator[str]:
    of_a_table = isinstance(node.value, ast.Name)
    if isinstance(node.ctx, ast.Store) and of_a_table:
        yield "[condition] =" if _asks(node.slice) else "[…] ="
    elif _asks(node.slice):
        yield "[condition]"


def _asks(index: ast.expr) -> bool:
    """Return whether an index is a question asked of every row, as far as it is written there."""
    match index:
        case ast.Compare() | ast.UnaryOp(op=ast.Invert()) | ast.BinOp(op=ast.BitAnd() | ast.BitOr()):
            return True
        case ast.Call(func=ast.Attribute(attr="isin")):
            return True
    return False
