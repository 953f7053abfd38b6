"""What `pip install crm-lessons` leaves out until it is needed: asked for where it is missing, it says what to type."""

from __future__ import annotations

from importlib.util import find_spec

from crm_lessons.text.language import SpokenError, Text


class MissingExtra(SpokenError, ImportError):
    """What was asked for needs packages that are not installed here; the message is the command that installs them."""


def need_extra(extra: str, *modules: str) -> None:
    """Raise MissingExtra when one of an extra's modules is not installed; none of them is imported."""
    for module in modules:
        if find_spec(module) is None:
            raise MissingExtra(_MISSING.format(module=module, extra=extra))


_MISSING = Text(
    fr='Il manque ici `{module}`. Pour l\'installer : pip install "crm-lessons[{extra}]"',
    en='`{module}` is missing here. To install it: pip install "crm-lessons[{extra}]"',
)
