"""The expensive part of every notebook, done once: libraries loaded, a shell started, caches filled."""

from __future__ import annotations

import gc
import io
import sys
from typing import Any

import matplotlib as mpl
from IPython.core.formatters import DisplayFormatter
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config


class _QuietShell(InteractiveShell):
    """An IPython in which magics work, commands of the system do nothing, and errors are reported to the judge alone."""

    def showtraceback(self, *_: object, **__: object) -> None:
        pass

    def showsyntaxerror(self, *_: object, **__: object) -> None:
        pass

    def system(self, cmd: str) -> None:
        pass

    def getoutput(self, cmd: str, split: bool = True, depth: int = 0) -> list[str]:  # noqa: ARG002
        return []


class _NothingIsShown(DisplayFormatter):
    """Leaves what a cell shows as it is: it is not read, and drawing it is more than half of a run."""

    def format(self, *_: object, **__: object) -> tuple[dict[str, object], dict[str, object]]:
        return {}, {}


def start_shell() -> Any:
    """Return the shell in which the cells of one notebook run."""
    config = Config()
    config.HistoryManager.enabled = False
    shell: Any = _QuietShell.instance(config=config)
    shell.display_formatter = _NothingIsShown(parent=shell)
    shell.register_magic_function(_figures_are_not_drawn, "line", "matplotlib")
    shell.user_ns.update(exit=sys.exit, quit=sys.exit)
    return shell


def warm_up(shell: Any) -> None:
    """Load what sheets use and use it once, so that each notebook finds it ready; then keep it out of the collector's way."""
    mpl.use("agg")
    import pandas as pd
    from matplotlib import pyplot as plt

    import crm_lessons
    from crm_lessons import methods, plots  # noqa: F401
    from crm_lessons.data.variants import tables_of
    from crm_lessons.text.course import STEMS

    orders = pd.DataFrame(
        {"customer": [1, 1, 2], "date": pd.to_datetime(["2024-01-01"] * 3), "amount": [1.0, 2.0, 3.0]}
    )
    orders.groupby("customer").agg(total=("amount", "sum")).sort_values("total").describe().to_html()
    pd.read_csv(io.StringIO(orders.to_csv(index=False)), parse_dates=["date"]).pivot_table(index="customer")
    figure, axes = plt.subplots()
    axes.plot([1, 2])
    axes.set_xlabel("x")
    plt.close(figure)
    for stem in STEMS:
        tables_of(stem)
    crm_lessons.show(orders.head(1))
    for cell in ("%matplotlib inline", "1 / 0", "x =", "None"):
        shell.run_cell(cell, store_history=False)
    gc.collect()
    gc.freeze()


def _figures_are_not_drawn(line: str) -> None:
    """Take the place of `%matplotlib`, whatever `line` asks for."""
