"""A docstring as Markdown: prose, shapes in the layout in which they were drawn, arguments as a list, the example as code."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable

from crm_lessons import methods
from crm_lessons.text.language import Language
from reference.public import named_checks

_EXAMPLE = "\n\nExample:\n"
_LABELS = re.compile(r"(?:^|(?<=[.)] ))(Raises(?= InputError)|Source(?=: ))")
_SHAPE = re.compile(r"\w+(?: \([^)]*\))? \| ")
_ARGUMENT = re.compile(r"(\w+(?:=\"\w+\")?(?:, \w+)*): (.*)")
_NAME = re.compile(r"`(\w+)`|(?<![\w.])(InputError)\b")


def summary(documented: object) -> str:
    """Return the first line of a docstring: what the result is."""
    return with_links((inspect.getdoc(documented) or "").split("\n\n")[0].replace("\n", " "))


def description(docstring: str) -> str:
    """Return what stands in a docstring before its example, in Markdown."""
    said, _, _ = docstring.partition(_EXAMPLE)
    return "\n\n".join(block for paragraph in said.split("\n\n") for block in _blocks(paragraph.splitlines()))


def example(method: Callable[..., object]) -> str:
    """Return the example at the end of a docstring, as it is typed and answered."""
    _, _, shown = (inspect.getdoc(method) or "").partition(_EXAMPLE)
    return inspect.cleandoc(f"\n{shown}")


def imports(method: Callable[..., object]) -> str:
    """Return the lines that the example takes for granted."""
    shown = example(method)
    used = [name for name in methods.__all__ if re.search(rf"\b{name}\b", shown)]
    line = f"from crm_lessons.methods import {', '.join(used)}"
    return f"import pandas as pd\n{line}" if "pd." in shown else line


def in_english(text: str, language: Language) -> str:
    """Return Markdown that stays English on a French page, where it says so to a browser and to a screen reader."""
    return text if language == "en" else f'<div lang="en">\n\n{text}\n\n</div>'


def with_links(prose: str) -> str:
    """Lead the names of what is described to where it is."""

    def link(found: re.Match[str]) -> str:
        name = found[1] or found[2]
        if name in named_checks():
            return f"[`{name}`](#{name})"
        return f"{{py:obj}}`~crm_lessons.methods.{name}`" if name in methods.__all__ else found[0]

    return _NAME.sub(link, prose)


def _blocks(lines: list[str]) -> list[str]:
    """Return a paragraph as blocks of Markdown: an argument with its lines, a shape, or prose."""
    if not lines:
        return []
    if _SHAPE.match(lines[0]) and not lines[0].startswith("From"):
        return [_as_drawn(lines)]
    argument = _ARGUMENT.fullmatch(lines[0])
    if argument and argument[1] != "Source":
        indented = _indented(lines[1:])
        return [_definition(argument, indented), *_blocks(lines[1 + len(indented) :])]
    prose = [lines[0]]
    for line in lines[1:]:
        if line.startswith(" ") or (_ARGUMENT.match(line) and not line.startswith("Source:")):
            break
        prose.append(line)
    drawn = _indented(lines[len(prose) :])
    shapes = [_as_drawn(drawn)] if drawn else []
    return [_labelled(" ".join(prose)), *shapes, *_blocks(lines[len(prose) + len(drawn) :])]


def _indented(lines: list[str]) -> list[str]:
    """Return the lines up to the first that stands at the margin."""
    ends = [place for place, line in enumerate(lines) if not line.startswith(" ")]
    return lines[: ends[0]] if ends else lines


def _definition(argument: re.Match[str], more: list[str]) -> str:
    names = ", ".join(f"`{name}`" for name in argument[1].split(", "))
    return f"{names}\n: {with_links(' '.join([argument[2], *(line.strip() for line in more)]))}"


def _as_drawn(lines: list[str]) -> str:
    drawn = inspect.cleandoc("\n" + "\n".join(lines))
    return f"```{{code-block}} text\n:class: shape\n\n{drawn}\n```"


def _labelled(prose: str) -> str:
    """Return prose in which what it raises, and where it comes from, begin their own paragraph with a bold word."""
    return with_links(_LABELS.sub(r"\n\n**\1**", prose).strip())
