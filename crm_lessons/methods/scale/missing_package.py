"""Says what to install when narwhals is not there; imported before every module that needs it."""

from __future__ import annotations

from crm_lessons.text.language import SpokenError, Text


class MissingPackage(SpokenError, ImportError):
    """A package of the extra `scale` is not installed; the message says how to install it."""


try:
    import narwhals  # noqa: F401
except ModuleNotFoundError as missing:
    raise MissingPackage(
        Text(
            fr="`crm_lessons.methods.scale` demande narwhals, et Polars ou DuckDB : pip install 'crm-lessons[scale]' polars",
            en="`crm_lessons.methods.scale` needs narwhals, and Polars or DuckDB: pip install 'crm-lessons[scale]' polars",
        )
    ) from missing
