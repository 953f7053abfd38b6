"""What answers a bet, folded: an element of HTML that every browser opens by itself, without a script."""

from __future__ import annotations

import html
from typing import Any

from myst_nb.sphinx_ import HideCodeCellNode
from sphinx.application import Sphinx


def opening(writer: Any, node: HideCodeCellNode) -> None:
    """Begin what is folded with the words that conf.py gives."""
    writer.body.append(f'<details class="answer">\n<summary>{html.escape(node["prompt_show"])}</summary>\n')


def closing(writer: Any, _node: HideCodeCellNode) -> None:
    """End it."""
    writer.body.append("</details>\n")


def setup(app: Sphinx) -> dict[str, bool]:
    """Write it in place of myst-nb, whose words for a reader of the page's sound are English."""
    app.setup_extension("myst_nb")
    app.add_node(HideCodeCellNode, override=True, html=(opening, closing))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
