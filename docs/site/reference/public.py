"""What `crm_lessons.methods` offers by name, and what its source says of it beside the docstrings."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from types import ModuleType, UnionType
from typing import Any, Literal, get_args, get_origin

from crm_lessons import methods

Method = Callable[..., Any]

PUBLIC: dict[str, Any] = {name: getattr(methods, name) for name in methods.__all__}
METHODS: dict[str, Method] = {name: value for name, value in PUBLIC.items() if inspect.isfunction(value)}
TYPES: dict[str, type] = {name: value for name, value in PUBLIC.items() if inspect.isclass(value)}
CONSTANTS: dict[str, Any] = {name: value for name, value in PUBLIC.items() if name not in METHODS | TYPES}


def module_of(method: Method) -> ModuleType:
    """Return the module that defines a method."""
    return sys.modules[method.__module__]


def signature(method: Method) -> str:
    """Return the signature as it is written, so that 0.20 stays 0.20, with the words that an argument may be spelled out."""
    source = inspect.getsource(module_of(method))
    definitions = [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]
    *_, implementation = (node for node in definitions if node.name == method.__name__)  # after its overloads
    arguments = implementation.args
    defaults = [None] * (len(arguments.args) - len(arguments.defaults)) + list(arguments.defaults)
    written = [
        f"{argument.arg}: {_written(argument.annotation, source, method)}"
        + (f" = {_written(default, source, method)}" if default else "")
        for argument, default in zip(arguments.args, defaults, strict=True)
    ]
    return f"{method.__name__}({', '.join(written)}) -> {_written(implementation.returns, source, method)}"


def _written(node: ast.expr | None, source: str, method: Method) -> str:
    text = ast.get_source_segment(source, node) if node else ""
    return re.sub(r"(?<![.\w])[A-Z_]\w+", lambda found: _spelled_out(found[0], method), text or "")


def _spelled_out(name: str, method: Method) -> str:
    """Return what a name means that a reader cannot import; any other name stays."""
    meant = getattr(module_of(method), name, None)
    if name in PUBLIC or meant is None or isinstance(meant, type):
        return name
    if get_origin(meant) is Literal:
        return f"Literal[{', '.join(map(repr, get_args(meant)))}]"
    if isinstance(meant, UnionType):
        return " | ".join(kind.__name__ for kind in get_args(meant))
    return repr(meant) if isinstance(meant, str | float | int) else name


@cache
def constant_docstrings() -> dict[str, str]:
    """Return what stands under the constants of the methods' modules: name -> docstring."""
    said: dict[str, str] = {}
    modules = [module for name, module in sys.modules.items() if name.startswith(f"{methods.__name__}.")]
    for module in modules:
        body = ast.parse(inspect.getsource(module)).body
        for assigned, after in pairwise(body):
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                said |= {name: inspect.cleandoc(str(after.value.value)) for name in _names(assigned)}
    return said


def _names(statement: ast.stmt) -> list[str]:
    if isinstance(statement, ast.Assign):
        return [node.id for node in ast.walk(statement.targets[0]) if isinstance(node, ast.Name)]
    return (
        [statement.target.id] if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) else []
    )


@cache
def named_checks() -> dict[str, str]:
    """Return what a docstring sends its reader to, though it is not public: name -> what is said of it."""
    found: dict[str, str] = {}
    for method in METHODS.values():
        for name in re.findall(r"\(see `(\w+)`\)", inspect.getdoc(method) or ""):
            if name not in PUBLIC:
                meant = getattr(module_of(method), name)
                found[name] = (inspect.getdoc(meant) if inspect.isfunction(meant) else None) or constant_docstrings()[
                    name
                ]
    return dict(sorted(found.items()))
