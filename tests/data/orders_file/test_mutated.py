"""Files of orders that were damaged at random: refused in words, or read with the total that plain pandas finds."""

from __future__ import annotations

import logging
import os
import re
import time
from io import BytesIO

import pandas as pd
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from crm_lessons.data.orders_file import OrdersFileError, read_orders_file

TOLD = logging.getLogger(__name__)
_SECONDS = float(os.environ.get("CRM_LESSONS_MUTATION_SECONDS", "20"))

SEEDS = (
    "Client;Date;Montant\nDupont;15/01/2024;1 234,56\nDurand;03/02/2024;-20,00\nDupont;28/02/2024;7,50\n",
    'Customer,Order date,Amount,Note\nAcme,01/31/2024,"1,234.50","a, b"\nBirch,02/03/2024,20.00,\nAcme,02/28/2024,7.50,"two\nlines"\n',
    "Invented Ltd\n\nOrder ID\tCustomer\tDate\tAmount\tStatus\n1\tA\t2024-01-15\t4.5\tpaid\n1\tA\t2024-01-15\t6\tpaid\n2\tB\t2024-02-05\t20\tpaid\n",
    "sep=;\nClient;Date;Montant\n;;\nA;5 janvier 2024;10,5\nTotal A;;10,5\nB;20240205;20\nTotal général;;30,5\n",
)
fragments = st.sampled_from(
    [
        '"',
        ";",
        ",",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "\0",
        "€",
        "$",
        "Total",
        "NULL",
        "01/02/2024",
        "2042-01-01",
        "1.234",
        "é",
        "-",
        "(",
        "0",
        "9",
        " ",
    ]
)


@st.composite
def mutated(draw):
    """Return the bytes of a seed with some of it cut, repeated, exchanged or typed over."""
    text = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 12)))
        other = draw(st.one_of(fragments, st.just(""), st.just(2 * text[start:end]), st.just(text[start:end][::-1])))
        text = text[:start] + other + text[end:]
    content = text.encode(draw(st.sampled_from(["utf-8", "utf-8", "cp1252", "utf-16", "mac_roman"])), errors="replace")
    cut = draw(st.integers(0, len(content)))
    return draw(st.sampled_from([content, content, content, content[:cut]]))


def plain_total(content, read):
    """Return what pandas alone finds under the heading of the amount, in the rows that are neither set aside nor totals."""
    text = re.sub("\r(?!\n)", " ", content.decode(read.encoding, errors="replace"))  # here lines end with \n
    table = pd.read_csv(
        BytesIO(text.encode("utf-8", errors="surrogatepass")), sep=read.separator, header=None, dtype=str, engine="python",
        keep_default_na=False, skip_blank_lines=False, names=range(60), index_col=False,
    )  # fmt: skip
    table.index += 1
    headings = [" ".join(str(cell).split()) for cell in table.loc[read.rows["headings"]]]
    amounts = table[headings.index(read.columns["amount"])]
    rows = [row for row in amounts.index if row > read.rows["headings"] and row not in read.rejected.index]
    dated = table[headings.index(read.columns["date"])].str.contains(r"\d", na=False)
    if "Order ID" in headings:  # a line without a date has that of its order
        dated |= table[headings.index("Order ID")].str.contains(r"\d", na=False)
    thousands = "." if read.decimal == "," else ","
    written = amounts[[row for row in rows if dated[row]]].str.replace(rf"[\s\u00a0€$'{thousands}]", "", regex=True)
    negative = written.str.fullmatch(r"\(.*\)|.*-", na=False)
    numbers = pd.to_numeric(
        written.str.strip("()").str.removesuffix("-").str.replace(",", "."), errors="coerce"
    ).fillna(0)
    return float(numbers.where(~negative, -numbers).sum())


def holds(path, content):
    """Refused in words, or every row accounted for and the total that of plain pandas."""
    path.write_bytes(content)
    for bad_rows in ("refuse", "set_aside"):
        try:
            read = read_orders_file(path, bad_rows=bad_rows)
        except OrdersFileError:
            continue
        assert len(read.rejected) == read.rows["set_aside"]
        if "\n" not in content.decode(read.encoding, errors="replace") or read.rows.get("repeated_totals"):
            continue
        assert read.orders["amount"].sum() == pytest.approx(plain_total(content, read), abs=1e-6)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(SEEDS[2].replace("A\t2024-01-15\t6", "A\t\t6").encode())
@example(SEEDS[2].replace("Invented", "In\r\r\nvented").encode())
@example(SEEDS[2].replace("2024-01-15\t4.5", "4.5").replace("A\t2024-01-15\t6", "A\t\t6").encode())
@given(mutated())
def test_a_damaged_file_is_refused_or_its_total_is_that_of_plain_pandas(tmp_path, content):
    """Bytes cut, marks inserted, rows repeated: never another exception, never another total."""
    holds(tmp_path / "orders.csv", content)


@pytest.mark.proof
def test_for_as_long_as_one_likes_a_damaged_file_is_refused_or_its_total_is_that_of_plain_pandas(tmp_path):
    """The same, a thousand files after the other, for CRM_LESSONS_MUTATION_SECONDS: 20 unless said otherwise."""
    tried = 0

    @settings(max_examples=1_000, deadline=None, database=None)
    @given(mutated())
    def trial(content):
        holds(tmp_path / "orders.csv", content)

    end = time.monotonic() + _SECONDS
    while time.monotonic() < end:
        trial()
        tried += 1_000
    TOLD.info(f"{tried:,} files tried")
