"""Counts order books that no memory holds: Parquet files written piece by piece, read and counted by DuckDB in another process."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PIECE = 10_000_000
ORDERS_A_CUSTOMER = 10
MEMORY = "2GB"
"""What DuckDB may hold at a time, in either process; what is more waits in files beside the pieces."""

_WRITE = """
import duckdb, sys
folder, first, last, customers = sys.argv[1], *map(int, sys.argv[2:])
duckdb.sql("set memory_limit = '{memory}'; set temp_directory = '" + folder + "/spilt'; set enable_progress_bar = false")
duckdb.sql("set preserve_insertion_order = false")
duckdb.sql(f'''copy (
    select
        (1 + hash(i) % {{customers}})::integer as customer,
        date '2022-01-01' + (hash(i, 1) % 1096)::integer as date,
        (case when hash(i, 2) % 30 = 0 and i >= {{customers}} then -1 else 1 end) * (1 + hash(i, 3) % 20000) / 100.0 as amount
    from range({{first}}, {{last}}) as rows(i)
) to '{{folder}}/orders_{{first}}.parquet' (format parquet)''')
"""

_COUNT = """
import duckdb, json, resource, sys, time
from crm_lessons.methods import scale
folder = sys.argv[1]
duckdb.sql("set memory_limit = '{memory}'; set temp_directory = '" + folder + "/spilt'; set enable_progress_bar = false")
duckdb.sql("set preserve_insertion_order = false")
begun = time.perf_counter()
scale.rfm_table(duckdb.read_parquet(folder + "/orders_*.parquet"), "2025-01-01").write_parquet(folder + "/rfm.parquet")
seconds = time.perf_counter() - begun
customers, orders = duckdb.sql(f"select count(*), sum(frequency) from '{{folder}}/rfm.parquet'").fetchall()[0]
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps(dict(seconds=seconds, customers=customers, purchases=int(orders), memory=peak)))
"""


def counted_from_parquet(rows: int) -> str:
    """Return a sentence on what `scale.rfm_table` takes for so many orders; the folder is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        for first in range(0, rows, PIECE):
            last, customers = min(first + PIECE, rows), max(1, rows // ORDERS_A_CUSTOMER)
            _run(_WRITE, folder, first, last, customers)
        written = time.perf_counter() - begun
        size = sum(piece.stat().st_size for piece in Path(folder).glob("orders_*.parquet"))
        found = json.loads(_run(_COUNT, folder).splitlines()[-1])
    return (
        f"{rows:,} orders of {found['customers']:,} customers in Parquet ({size / 1e6:,.0f} MB, written in {written:.0f} s), "
        f"`scale.rfm_table` on DuckDB: **{found['seconds']:.1f} s**, {found['memory'] / 1e6:,.0f} MB at the peak "
        f"(DuckDB may hold {MEMORY}), {found['purchases']:,} purchases counted.\n"
    )


def _run(program: str, *arguments: object) -> str:
    command = [sys.executable, "-c", program.format(memory=MEMORY), *map(str, arguments)]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
