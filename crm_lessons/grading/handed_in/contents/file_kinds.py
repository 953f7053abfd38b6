"""What a file is when it is no notebook: by its first bytes, whatever it is called, then by the ending of its name."""

from __future__ import annotations

from crm_lessons.text.language import Text

_BOM = b"\xef\xbb\xbf"


def kind_by_content(content: bytes, name: str) -> Text | None:
    """Return what the first bytes of a file say it is, None where they may begin a notebook."""
    head = content[:512].lstrip(_BOM + b" \t\r\n").lower()
    found = next((what for start, what in _BY_CONTENT.items() if head.startswith(start)), None)
    if found is None and content[257:262] == b"ustar":
        return _ARCHIVE.format(kind="tar")
    # Office's own files are archives and begin like one; Moodle writes a text that was typed in as a page
    special = (
        kind_by_name(name) if found in (_ZIP, _OLD_OFFICE) else _ONLINE if found is _PAGE and _is_online(name) else None
    )
    return special or found


def kind_by_name(name: str) -> Text | None:
    """Return what the ending of a name says, None for an ending that says nothing."""
    return next((what for ending, what in _BY_NAME.items() if name.lower().endswith(ending)), None)


def _is_online(name: str) -> bool:
    return "onlinetext" in name


_ARCHIVE = Text(fr="est une archive {kind}, qui n'est pas ouverte ici", en="is a {kind} archive, not opened here")
_ZIP = Text(fr="est une archive ou un document Office", en="is an archive or an Office document")
_OLD_OFFICE = Text(fr="est un document Office", en="is an Office document")
_PAGE = Text(fr="est une page HTML", en="is an HTML page")
_ONLINE = Text(fr="est un texte saisi dans Moodle", en="is a text typed into Moodle")
_IMAGE = Text(fr="est une image", en="is an image")
_WORD = Text(fr="est un document Word", en="is a Word document")
_EXCEL = Text(fr="est un classeur Excel", en="is an Excel workbook")
_WRITER = Text(fr="est un document LibreOffice", en="is a LibreOffice document")
_SLIDES = Text(fr="est une présentation", en="is a presentation")
_BY_CONTENT = {
    b"%pdf": Text(fr="est un PDF", en="is a PDF"),
    b"pk\x03\x04": _ZIP,
    b"pk\x05\x06": _ZIP,
    b"\xd0\xcf\x11\xe0": _OLD_OFFICE,
    b"7z\xbc\xaf": _ARCHIVE.format(kind="7z"),
    b"rar!": _ARCHIVE.format(kind="rar"),
    b"\x1f\x8b": _ARCHIVE.format(kind="gz"),
    b"{\\rtf": Text(fr="est un document RTF", en="is an RTF document"),
    b"<": _PAGE,
    b"\x89png": _IMAGE,
    b"gif8": _IMAGE,
    b"\xff\xd8\xff": _IMAGE,
    b"sqlite format 3": Text(fr="est une base de données", en="is a database"),
}
_BY_NAME = {
    ".docx": _WORD,
    ".doc": _WORD,
    ".xlsx": _EXCEL,
    ".xls": _EXCEL,
    ".odt": _WRITER,
    ".ods": _WRITER,
    ".pptx": _SLIDES,
    ".odp": _SLIDES,
    ".py": Text(fr="est un programme Python", en="is a Python program"),
    ".csv": Text(fr="est un tableau CSV", en="is a CSV table"),
    ".md": Text(fr="est un texte", en="is a text"),
    ".txt": Text(fr="est un texte", en="is a text"),
    ".7z": _ARCHIVE.format(kind="7z"),
    ".rar": _ARCHIVE.format(kind="rar"),
    ".gz": _ARCHIVE.format(kind="gz"),
    ".tar": _ARCHIVE.format(kind="tar"),
}
