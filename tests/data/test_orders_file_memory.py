"""How much memory a file of a million orders takes to be read and reported on, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest

_ROWS, _CUSTOMERS = 1_000_000, 100_000
_MEASURE = """
import json, sys
from pathlib import Path
from crm_lessons.data.orders_file import read_orders_file
from crm_lessons.reports import portfolio_report

def kilobytes(name):
    return next(int(line.split()[1]) for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(name))

small, large = sys.argv[1:]
repr(portfolio_report(read_orders_file(small)))
Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew: what loading and the first figures took is not counted
begun = kilobytes("VmRSS")
orders = read_orders_file(large)
read = kilobytes("VmHWM") - begun
repr(portfolio_report(orders))
print(json.dumps([1024 * read, 1024 * (kilobytes("VmHWM") - begun)]))
"""
"""`ru_maxrss` would not do: a process begins with that of the process which started it."""


def _file(path, french, rows=_ROWS):
    draw = np.random.default_rng(20241231)
    customers = draw.integers(1, min(rows, _CUSTOMERS) + 1, rows).tolist()
    days = (np.datetime64("2022-01-01") + draw.integers(0, 1096, rows)).tolist()
    amounts = np.round(draw.lognormal(4, 1, rows), 2)
    amounts[::30] *= -0.2
    with path.open("w", encoding="utf-8") as file:
        file.write("Client;Date;Montant\n" if french else "customer,date,amount\n")
        for customer, day, amount in zip(customers, days, amounts.tolist(), strict=True):
            if french:
                file.write(f"Société n° {customer};{day:%d/%m/%Y};{amount:.2f}\n".replace(".", ","))
            else:
                file.write(f"{customer},{day},{amount:.2f}\n")
    return path


@pytest.mark.proof
@pytest.mark.skipif(sys.platform != "linux", reason="the peak of a process is read from /proc")
@pytest.mark.parametrize(
    ("french", "to_read", "with_report"), [(False, 2.4, 3.0), (True, 1.8, 2.1)], ids=["English", "French"]
)
def test_a_million_orders_take_few_times_the_file(tmp_path, french, to_read, with_report):
    """About twice the file to be read, two to three times with its report: the more, the shorter the names are."""
    small, large = _file(tmp_path / "small.csv", french, 5_000), _file(tmp_path / "large.csv", french)
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, small, large], stdout=subprocess.PIPE, text=True, check=True, timeout=300
    )
    read, reported = (taken / large.stat().st_size for taken in json.loads(done.stdout))
    assert read <= to_read
    assert reported <= with_report
