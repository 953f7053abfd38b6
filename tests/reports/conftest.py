"""Order books of every shape, and a session that starts in French."""

from __future__ import annotations

from collections.abc import Iterator

import matplotlib as mpl
import pandas as pd
import pytest

from crm_lessons.data.example_orders import example_orders_file
from crm_lessons.data.orders_file import OrdersFile, read_orders_file
from crm_lessons.text.language import speak

mpl.use("agg")


@pytest.fixture(autouse=True)
def _in_french() -> Iterator[None]:
    speak("fr")
    yield
    speak("fr")


@pytest.fixture
def written_pictures() -> None:
    """Ask for pictures as a reader gets them; without it figures are drawn, and no PNG is made of them."""


@pytest.fixture(autouse=True)
def _no_picture_is_written(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "written_pictures" not in request.fixturenames:
        monkeypatch.setattr("crm_lessons.reports.pictures.png_in_base64", lambda _figure, _dpi: "")


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> OrdersFile:
    """Return the example file, its two bad rows set aside."""
    path = example_orders_file(tmp_path_factory.mktemp("example") / "commandes.csv")
    return read_orders_file(path, bad_rows="set_aside")


def book(*rows: tuple[object, str, float]) -> pd.DataFrame:
    """Return an order book of these rows: customer, day, amount."""
    table = pd.DataFrame(rows, columns=["customer", "date", "amount"])
    return table.assign(date=pd.to_datetime(table["date"]), amount=table["amount"].astype(float))


@pytest.fixture(scope="session")
def steady() -> pd.DataFrame:
    """Return twenty customers who ordered once a month over two years, each twice as much as the one before it."""
    months = pd.date_range("2023-01-01", "2024-12-01", freq="MS")
    return book(*[(f"C{n:02d}", f"{month:%Y-%m}-05", 10.0 * 2**n) for month in months for n in range(20)])
