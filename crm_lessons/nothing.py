"""An answer that says nothing: whatever is asked of it gives nothing once more."""

from __future__ import annotations

from collections.abc import Iterator


class Nothing:
    """What a check, a hint or an overview returns here: it shows as nothing and is false."""

    def __getattr__(self, name: str) -> Nothing:
        if name.startswith("_"):
            raise AttributeError(name)
        return self

    def __call__(self, *_: object, **__: object) -> Nothing:
        """Return nothing once more."""
        return self

    def __iter__(self) -> Iterator[Nothing]:
        return iter(())

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return ""
