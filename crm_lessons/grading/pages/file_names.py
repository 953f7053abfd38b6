"""Names of students become names of folders that every system takes, and no two students share one.

A name that had to be changed ends in a digest of the original. So a page keeps its place from one grading to the next,
whoever else hands in, and nobody can choose a name that lands on another's page.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

LONGEST = 60
"""Characters; four bytes each at most, and with the digest still under the 255 that file systems take."""

_NOT_PLAIN = re.compile(r"[^\w .,'()@+=&-]")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_LOOKS_DIGESTED = re.compile(r"-[0-9a-f]{10}$", re.IGNORECASE)


def file_name(name: str) -> str:
    """Return a name that is one folder or file on every system: itself where it can be, otherwise told apart by a digest."""
    plain = unicodedata.normalize("NFC", name)
    safe = _NOT_PLAIN.sub("_", plain)[:LONGEST].strip(" .")
    if safe == plain and safe and not _RESERVED.fullmatch(safe) and not _LOOKS_DIGESTED.search(safe):
        return safe
    return f"{safe or '_'}-{digest(plain)}"


def digest(name: str) -> str:
    """Return ten digits that stand for a name."""
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:10]
