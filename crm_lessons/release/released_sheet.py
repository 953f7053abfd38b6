"""A blank sheet made ready to leave the workbook: opened for its student, with no link to what stays behind."""

from __future__ import annotations

import json
import re

from crm_lessons.text.language import Language, Text


def released_sheet(blank: str, stem: str, language: Language, student: str | None = None, key: str = "") -> str:
    """Return the text of a sheet for everybody or, with a student, one that opens on that student's data.

    Nothing but the line that opens the sheet and the links to lessons is changed.
    Raises: ValueError, when the blank sheet has no such line, or several.
    """
    notebook = json.loads(blank)
    opened = 0
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "code" and student is not None:
            source, lines = _opening(stem, language).subn(lambda _: open_line(stem, language, student, key), source)
            opened += lines
        elif cell["cell_type"] == "markdown":
            source = _LESSON.sub(lambda link: _LESSON_IS.in_language(language).format(lesson=link[1]), source)
            source = _SECTION.sub(r"\1", source)
        cell["source"] = source.splitlines(keepends=True)
    if student is not None and opened != 1:
        raise ValueError(f"{stem}: one line opens the sheet; {opened} found")
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def open_line(stem: str, language: Language, student: str, key: str) -> str:
    """Return the call that opens a sheet on a student's data."""
    whose = {"student": student, "key": key} if key else {"student": student}
    # a string of JSON is a string of Python, whatever the student is called
    arguments = "".join(f", {name}={json.dumps(value, ensure_ascii=False)}" for name, value in whose.items())
    return f'open_sheet("{stem}", language="{language}"{arguments})'


def _opening(stem: str, language: Language) -> re.Pattern[str]:
    return re.compile(rf'open_sheet\("{stem}", language="{language}"\)(?:  #.*)?')


_LESSON = re.compile(r"(?:La leçon est|The lesson is) \[[^]]*\]\(\.\./\.\./(notebooks/[^)]*)\)")
_SECTION = re.compile(r"\[((?:`[^`]*`|[^]`])*)\]\(\.\./\.\./notebooks/[^)]*\)")
_LESSON_IS = Text(fr="La leçon est dans le cahier : `{lesson}`", en="The lesson is in the workbook: `{lesson}`")
