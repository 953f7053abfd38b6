"""The page of the constants: what each is, and its value in the reader's words."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

import words

from crm_lessons.methods import CELLS, DEFAULT_RULES, Matrix, rules_table
from crm_lessons.text.language import Language, Text
from reference.docstrings import description, in_english
from reference.public import CONSTANTS, constant_docstrings


def constants_page(language: Language) -> str:
    """Return the page in Markdown."""
    said: dict[str, list[str]] = {}
    for name in CONSTANTS:
        said.setdefault(constant_docstrings()[name], []).append(name)
    described = "\n\n".join(_described(names, docstring, language) for docstring, names in said.items())
    return f"""# {words.CONSTANTS.in_language(language)}

{words.CONSTANTS_OPENING.in_language(language)}

```{{py:currentmodule}} crm_lessons.methods
```

{described}
"""


def _described(names: list[str], docstring: str, language: Language) -> str:
    """Return the constants that share a docstring; of several, each is a code that is its own name."""
    listed = "\n\n".join(f":::{{py:data}} {name}\n:::" for name in names)
    shown = _shown(CONSTANTS[names[0]], language) if len(names) == 1 else ""
    return f"{listed}\n\n{in_english(description(docstring), language)}\n\n{shown}"


def _shown(value: Any, language: Language) -> str:
    """Return a value as a table where it has rows, as code where it is one word or a few numbers."""
    if isinstance(value, Matrix):
        return _matrix(value, language)
    if value is DEFAULT_RULES:
        table = rules_table(value)
        return _table(["segment", *table.columns], [[name, *row] for name, *row in table.itertuples()])
    if isinstance(value, dict):
        columns = [words.CODE.in_language(language), words.IN_WORDS.in_language(language)]
        return _table(columns, [[f"`{key}`", text.in_language(language)] for key, text in value.items()])
    if isinstance(value, tuple) and is_dataclass(value[0]):
        columns = [field.name for field in fields(value[0])]
        return _table(columns, [[_cell(getattr(record, name), language) for name in columns] for record in value])
    return f"```python\n{value!r}\n```"


def _matrix(matrix: Matrix, language: Language) -> str:
    """Return a matrix as it stands on paper, y upwards: who is in each cell, and what to do."""
    cells = {
        name: f"**{matrix.cells[name].name.in_language(language)}**<br>{matrix.cells[name].advice.in_language(language)}"
        for name in CELLS
    }
    x, y = matrix.x, matrix.y
    across = [f"{x.name.in_language(language)} ({end.in_language(language)})" for end in (x.low, x.high)]
    rows = [
        [f"{y.name.in_language(language)} ({end.in_language(language)})", cells[f"{row}_left"], cells[f"{row}_right"]]
        for row, end in (("top", y.high), ("bottom", y.low))
    ]
    title = f"*{matrix.title.in_language(language)}.* {matrix.source.in_language(language)}."
    return f"{title}\n\n{_table(['', *across], rows)}"


def _table(columns: list[str], rows: list[list[str]]) -> str:
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join(f"| {' | '.join(str(cell) for cell in line)} |" for line in lines)


def _cell(value: object, language: Language) -> str:
    if isinstance(value, Text):
        return value.in_language(language)
    return f"`{value}`" if value else "–"
