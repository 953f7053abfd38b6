"""A short name for any content: another content, another name."""

from __future__ import annotations

import hashlib


def digest_of(content: bytes | str) -> str:
    """Return the SHA-256 of bytes, or of words in UTF-8, as 64 hexadecimal digits."""
    words = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return hashlib.sha256(words).hexdigest()
