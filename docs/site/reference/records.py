"""The page of what methods return and check: the records with their fields, the error, and what every input must be."""

from __future__ import annotations

import inspect
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

import words

from crm_lessons.text.language import Language
from reference.docstrings import description, in_english
from reference.public import TYPES, named_checks


def types_page(language: Language) -> str:
    """Return the page in Markdown."""
    records = "\n\n".join(_record(name, record) for name, record in TYPES.items())
    checks = "\n\n".join(f"({name})=\n### `{name}`\n\n{description(said)}" for name, said in named_checks().items())
    return f"""# {words.TYPES.in_language(language)}

{words.TYPES_OPENING.in_language(language)}

```{{py:currentmodule}} crm_lessons.methods
```

## {words.RECORDS.in_language(language)}

{in_english(records, language)}

## {words.CHECKS.in_language(language)}

{in_english(checks, language)}
"""


def _record(name: str, record: type) -> str:
    """Return a class with what it is made of and what it can say of itself."""
    if not is_dataclass(record):
        return f":::{{py:exception}} {name}\n{description(inspect.getdoc(record) or '')}\n:::"
    made_of = ", ".join(_field(field) for field in fields(record))
    members = [_member(member, value) for member, value in vars(record).items() if _speaks(member, value)]
    said = "\n\n".join([description(inspect.getdoc(record) or ""), *members])
    return f"::::{{py:class}} {name}({made_of})\n{said}\n::::"


def _field(field: Any) -> str:
    default = "" if field.default is MISSING else f" = {field.default!r}"
    return f"{field.name}: {field.type}{default}"


def _speaks(member: str, value: object) -> bool:
    return not member.startswith("_") and (isinstance(value, property) or inspect.isfunction(value))


def _member(name: str, value: Any) -> str:
    kind, called = ("py:property", name) if isinstance(value, property) else ("py:method", name + _arguments(value))
    return f":::{{{kind}}} {called}\n{description(inspect.getdoc(value) or '')}\n:::"


def _arguments(method: Any) -> str:
    return f"({', '.join(name for name in inspect.signature(method).parameters if name != 'self')})"
