"""A handout: the files that one student gets, or everybody; the same ones, byte for byte, whenever they are made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

from crm_lessons.data.class_secret import NO_SECRET, ClassSecret
from crm_lessons.data.readable_tables import released_tables
from crm_lessons.data.variants import sheet_data, variant_key
from crm_lessons.questions.blank_sheets import blank_sheet
from crm_lessons.release.instructions import instructions
from crm_lessons.release.released_sheet import released_sheet
from crm_lessons.text.language import Language, Text

INSTRUCTIONS = Text(fr="LISEZ-MOI.html", en="READ-ME.html")

Files = dict[str, bytes]
"""Content by path, with forward slashes."""


def handout(
    stems: Sequence[str], language: Language, student: str | None = None, secret: ClassSecret = NO_SECRET
) -> Files:
    """Return the sheets, their tables as CSV and the page of instructions.

    secret: of the class; it draws the student's key, and is written nowhere
    Raises: NoBlankSheet.
    """
    files = {INSTRUCTIONS.in_language(language): instructions(stems, language, student).encode()}
    for stem in stems:
        key = variant_key(stem, student, secret)
        sheet = released_sheet(blank_sheet(stem, language), stem, language, student, key)
        files[f"{stem}.ipynb"] = sheet.encode()
        files |= released_tables(stem, sheet_data(stem, student, key), language)
    return files


def zipped(files: Mapping[str, bytes], folder: str) -> bytes:
    """Return the files as a zip in which they lie in one folder; no hour and no machine shows in it."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(f"{folder}/{path}")
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            archive.writestr(entry, files[path], zipfile.ZIP_DEFLATED)
    return content.getvalue()
