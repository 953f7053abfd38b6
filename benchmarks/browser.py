"""How long a reader waits for the first verdict in a browser: `python benchmarks/browser.py FOLDER`, the folder of a site made by `make lite PYODIDE=...`.

Cold is a browser that has seen nothing; warm is the same browser, opened again. The clock starts with the address and stops
when the verdict of a question stands on the page: the sheet's first cell and the check have then been run. CPU seconds are
those of all processes of the browser until then: what a machine that does nothing else would have to do. The table in
`benchmarks/README.md` is written from here with `--write`.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import shutil
import statistics
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from playwright.sync_api import sync_playwright

SHEET = "exercises/fr/02_pareto_abc.ipynb"
SECONDS = 600
UNTIL_STORED = 5
"""Seconds for which the first visit stays open, so that the browser stores what it was sent."""
README = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- written by benchmarks/browser.py --write -->\n", "<!-- end -->\n"
WANTED = {"cold": 25, "warm": 6}
_FIRST_VERDICT = """async () => {
  const until = async found => { while (!found()) await new Promise(go => setTimeout(go, 50)); };
  const panel = () => window.jupyterapp?.shell?.currentWidget;
  await until(() => panel()?.context?.isReady && panel().sessionContext?.session?.kernel);
  const {content} = panel(), cells = content.widgets.map((one, place) => [one, place]);
  const run = async starts => {
    content.activeCellIndex = cells.find(([one]) => one.model.sharedModel.source.startsWith(starts))[1];
    await window.jupyterapp.commands.execute('notebook:run-cell');
  };
  await run('import pandas'); await run('portfolio_words = '); await run('sheet.check(portfolio_words');
  await until(() => document.querySelector('.jp-Notebook').innerText.includes('○'));
}"""


class _Counted(SimpleHTTPRequestHandler):
    sent = 0

    def copyfile(self, source, outputfile):
        """Send a file, and count its bytes."""
        _Counted.sent += os.fstat(source.fileno()).st_size
        super().copyfile(source, outputfile)

    def log_message(self, *_message):
        """Say nothing."""


def seconds_to_first_verdict(driver, address: str, profile: Path, wait: float) -> tuple[float, float]:
    """Open a browser on a profile, and return how long its reader waited and what it computed; it stays open for `wait` more."""
    context = driver.chromium.launch_persistent_context(
        str(profile), executable_path=shutil.which("chromium") or shutil.which("chromium-headless-shell")
    )
    page = context.new_page()
    page.set_default_timeout(SECONDS * 1000)
    begun, before = time.perf_counter(), _cpu_seconds(profile)
    page.goto(f"{address}fr/workbook/notebooks/index.html?path={SHEET}")
    page.evaluate(_FIRST_VERDICT)
    took, computed = time.perf_counter() - begun, _cpu_seconds(profile) - before
    page.wait_for_timeout(wait * 1000)
    context.close()
    return took, computed


def _cpu_seconds(profile: Path) -> float:
    """Return what the browser of this profile and the processes that it started have computed; Linux alone tells."""
    parents, used, found = {}, {}, set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            if str(profile) in (folder / "cmdline").read_text():
                found.add(folder.name)
        except OSError:
            continue  # a process that ended meanwhile
        parents[folder.name], used[folder.name] = fields[1], int(fields[11]) + int(fields[12])
    while more := {one for one, parent in parents.items() if parent in found} - found:
        found |= more
    return sum(used[one] for one in found) / os.sysconf("SC_CLK_TCK")


def measured(site: Path, times: int) -> tuple[dict[str, list[tuple[float, float]]], float, list[float]]:
    """Return the waits of first and second visits, the MB sent to a first one, and what the machine was doing before each."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Counted, directory=site))
    Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    visits: dict[str, list[tuple[float, float]]] = {"cold": [], "warm": []}
    sent, loads = [], []
    with sync_playwright() as driver:
        for _ in range(times):
            with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
                loads.append(os.getloadavg()[0])
                _Counted.sent = 0
                visits["cold"].append(seconds_to_first_verdict(driver, address, Path(profile), UNTIL_STORED))
                sent.append(_Counted.sent / 1e6)
                visits["warm"].append(seconds_to_first_verdict(driver, address, Path(profile), 0))
                print({name: values[-1] for name, values in visits.items()}, f"load {loads[-1]:.1f}", flush=True)
    return visits, statistics.median(sent), loads


def report(visits: dict[str, list[tuple[float, float]]], sent: float, loads: list[float]) -> str:
    """Return the table in words of Markdown."""
    machine = (
        f"{datetime.date.today()}; {platform.machine()}, {os.cpu_count()} cores, {platform.system()}; headless Chromium"
    )
    load = f"load of the machine before a round: {min(loads):.1f} to {max(loads):.1f}"
    lines = [
        f"{machine}; {load}. Medians of {len(loads)} (range).\n",
        "| start | s until the first verdict | wanted | CPU s of the browser |",
        "| --- | --- | --- | --- |",
    ]
    for name, values in visits.items():
        waited, computed = zip(*values, strict=True)
        spans = [f"{statistics.median(one):.1f} ({min(one):.1f}–{max(one):.1f})" for one in (waited, computed)]
        lines.append(f"| {name} | {spans[0]} | {WANTED[name]} | {spans[1]} |")
    return "\n".join([*lines, f"\nSent at the first visit by a host that compresses nothing: **{sent:.1f} MB**.\n"])


def main() -> None:
    """Measure, print the table and write it where that is asked for."""
    parser = argparse.ArgumentParser(description="Measure the first verdict in a browser.")
    parser.add_argument("site", type=Path)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--write", action="store_true", help="write the table into benchmarks/README.md")
    given = parser.parse_args()
    table = report(*measured(given.site, given.times))
    if given.write:
        before, _, rest = README.read_text("utf-8").partition(BEGIN)
        README.write_text(before + BEGIN + "\n" + table + "\n" + END + rest.partition(END)[2], "utf-8")
    print(table)


if __name__ == "__main__":
    main()
