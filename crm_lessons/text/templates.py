"""One way to write HTML: templates in a folder beside the code that fills them, and nothing that goes in unescaped."""

from __future__ import annotations

from collections.abc import Callable

from jinja2 import Environment, PackageLoader, StrictUndefined


def templates(package: str, shown: Callable[[object], object]) -> Environment:
    """Return the templates of a package, from its folder `templates`.

    shown: a value -> what the page shows for it; all that it does not return as `Markup` is escaped

    A name that a template uses and is not given is an error, never an empty place.
    """
    return Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
