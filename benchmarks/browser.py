"""How long a reader waits for the first verdict in a browser: `python benchmarks/browser.py FOLDER`, the folder of a site made by `make lite PYODIDE=...`.

Cold is a browser that has seen nothing; warm is the same browser, opened again. The clock starts with the address and stops
when the verdict of a question stands on the page: the sheet's first cell and the check have then been run.
"""

from __future__ import annotations

import argparse
import os
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
UNTIL_KEPT = 45
"""Seconds after which the page has kept what Python compiled."""
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


def seconds_to_first_verdict(driver, address: str, profile: Path, wait: float) -> float:
    """Open a browser on a profile, and return how long its reader waited; the browser stays open for `wait` seconds more."""
    context = driver.chromium.launch_persistent_context(str(profile), executable_path=shutil.which("chromium"))
    page = context.new_page()
    page.set_default_timeout(SECONDS * 1000)
    begun = time.perf_counter()
    page.goto(f"{address}fr/work/notebooks/index.html?path={SHEET}")
    page.evaluate(_FIRST_VERDICT)
    took = time.perf_counter() - begun
    page.wait_for_timeout(wait * 1000)
    context.close()
    return took


def main() -> None:
    """Measure, and print medians with what else the machine was doing."""
    parser = argparse.ArgumentParser(description="Measure the first verdict in a browser.")
    parser.add_argument("site", type=Path)
    parser.add_argument("--times", type=int, default=5)
    given = parser.parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Counted, directory=given.site))
    Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    cold, warm, sent = [], [], []
    with sync_playwright() as driver:
        for _ in range(given.times):
            with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
                _Counted.sent = 0
                cold.append(seconds_to_first_verdict(driver, address, Path(profile), UNTIL_KEPT))
                sent.append(_Counted.sent)
                warm.append(seconds_to_first_verdict(driver, address, Path(profile), 0))
                print(f"cold {cold[-1]:.1f} s, warm {warm[-1]:.1f} s, load {os.getloadavg()[0]:.1f}", flush=True)
    print(f"median of {given.times}: cold {statistics.median(cold):.1f} s, warm {statistics.median(warm):.1f} s")
    print(f"sent at the first visit: {statistics.median(sent) / 1e6:.1f} MB, uncompressed")


if __name__ == "__main__":
    main()
