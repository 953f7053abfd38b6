import datetime
import json
import math
from collections.abc import Callable
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_lessons.data.variants import Data, sheet_data, student_generator
from crm_lessons.grading.student.plain_columns import LONG, weight
from crm_lessons.grading.student.wire import MOST_CELLS, Garbled, Opaque, decode, encode
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

SCALARS = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text(max_size=20)
)
PLAIN = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.tuples(inner, inner)
        | st.sets(SCALARS, max_size=4)
        | st.dictionaries(SCALARS, inner, max_size=4)
    ),
    max_leaves=12,
)
TYPES = st.sampled_from(
    ["tuple", "set", "frozenset", "dict", "array", "index", "series", "table", "float", "moment", "day", "other", "no"]
)
HOSTILE = st.recursive(
    SCALARS | st.sampled_from(["float64", "datetime64[ns]", "object", "int32"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["items", "keys", "dtype", "shape", "name", "names", "index", "columns", "value"]), inner
        ).flatmap(lambda shape: TYPES.map(lambda name: {"type": name, **shape}))
    ),
    max_leaves=12,
)

NESTED: dict[str, object] = {"type": "index", "dtype": "object", "name": None, "items": []}
for _ in range(300):
    NESTED = {"type": "series", "dtype": "object", "name": None, "items": [], "index": NESTED}


def crossed(value: object) -> object:
    """Return what arrives on the other side."""
    return decode(json.loads(json.dumps(encode(value), allow_nan=False)))


class AlwaysEqual:
    """An object that claims to be equal to anything, and a float."""

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0

    def __float__(self) -> float:
        return 0.8

    @property
    def __class__(self) -> type:
        return float


@given(PLAIN)
@settings(max_examples=100)
def test_plain_values_cross_unchanged(value: object) -> None:
    """A plain Python value arrives equal and of the same type, -0.0 and infinities included."""
    assert repr(crossed(value)) == repr(value) or crossed(value) == value
    assert type(crossed(value)) is type(value)


def test_numbers_that_json_does_not_know_cross() -> None:
    """NaN stays NaN, minus zero keeps its sign, a numpy number becomes the Python number that it holds."""
    assert math.isnan(crossed(math.nan))
    assert math.copysign(1, crossed(-0.0)) == -1
    assert crossed(-math.inf) == -math.inf
    for number in (np.float64(0.5), np.float32(0.5), np.int8(3), np.uint64(2**40), np.bool_(True), Decimal("0.5")):
        arrived = crossed(number)
        assert type(arrived) in (bool, int, float)
        assert arrived == number


def test_an_integer_beyond_64_bits_becomes_a_float() -> None:
    """No student can send integers that collide in a set of the judge, or that take long to print."""
    assert crossed(10**30) == 1e30
    assert type(crossed(10**30)) is float
    assert crossed(-(10**5000)) == -math.inf


@pytest.mark.parametrize(
    "series",
    [
        pd.Series([1.0, math.nan], index=[3, 4], name="revenue"),
        pd.Series([1, 2], index=pd.Index(["a", "b"], name="customer")),
        pd.Series(["A", "B"], name="class"),
        pd.Series(pd.to_datetime(["2024-12-31", "2023-01-01"]), name="date"),
        pd.Series([True, False]),
        pd.Series([], dtype=float),
    ],
)
def test_a_series_crosses_with_its_labels_and_type(series: pd.Series) -> None:
    """Values, index, names and dtype of a Series are the same on the other side."""
    pd.testing.assert_series_equal(crossed(series), series, check_index_type=False)


def test_a_table_crosses() -> None:
    """A DataFrame arrives with its columns in order, doubled names included."""
    table = pd.DataFrame({"n": [1, 2], "date": pd.to_datetime(["2024-01-01", None]), "label": ["x", "y"]})
    pd.testing.assert_frame_equal(crossed(table), table, check_index_type=False)
    pd.testing.assert_frame_equal(
        crossed(table.iloc[:, :0]), table.iloc[:, :0], check_index_type=False, check_column_type=False
    )
    doubled = pd.DataFrame([[1, 2]], columns=["a", "a"])
    assert list(crossed(doubled).columns) == ["a", "a"]


def test_row_numbers_and_dates_cross_whole_missing_ones_too() -> None:
    """Whoever plans is given thousands of rows: none of these columns is written value by value."""
    dates = np.array(["2024-01-01", "NaT"], "datetime64[s]")
    table = pd.DataFrame({"since": dates, "sector": ["food", "hotels"]}, pd.RangeIndex(1, 3, name="customer"))
    written = json.dumps(encode(table.astype({"sector": "str"})))
    assert written.count('"whole"') == (4 if table["sector"].dtype == "str" else 2)  # pandas 2 has texts one by one
    assert '"moment"' not in written
    pd.testing.assert_frame_equal(crossed(table), table, check_index_type=False)


def test_a_long_column_crosses_as_bytes() -> None:
    """Numbers, truths and days of a thousand rows arrive as they left, and may be written in; a list of them weighs as much."""
    number = np.arange(LONG) - 3
    dates = np.datetime64("2022-01-03", "s") + number.astype("timedelta64[D]")
    dates[7] = np.datetime64("NaT", "s")
    table = pd.DataFrame({"number": number, "rate": number / 7, "sent": number > 5, "date": dates})
    written, arrived = encode(table), crossed(table)
    assert [type(column["whole"]) for column in written["columns"]] == [str] * 4
    assert [weight(column["whole"], column["dtype"]) for column in written["columns"]] == [LONG] * 4
    pd.testing.assert_frame_equal(arrived, table, check_index_type=False)
    arrived.loc[0, "number"] = 5
    assert arrived["number"].iloc[0] == 5


def test_the_tables_of_every_sheet_cross_unchanged() -> None:
    """Whatever a hidden input is made of, the student's function receives what the judge drew."""
    for stem in SHEETS:
        for table in sheet_data(stem).values():
            same = pd.testing.assert_series_equal if isinstance(table, pd.Series) else pd.testing.assert_frame_equal
            same(crossed(table), table, check_index_type=False)


def test_the_hidden_inputs_of_every_function_cross_unchanged(data_of: Callable[..., Data]) -> None:
    """No case of a function question needs a type that cannot cross."""
    functions = [
        (stem, question) for stem in SHEETS for question in SHEETS[stem].questions if question.kind is Kind.FUNCTION
    ]
    assert functions
    for stem, question in functions:
        for case in question.cases:
            for argument in case.arguments(student_generator(stem, "anybody"), data_of(stem)):
                assert type(crossed(argument)) is type(argument)
                assert str(crossed(argument)) == str(argument)


def test_categories_and_deep_indexes_cross_as_the_objects_they_hold() -> None:
    """A categorical Series arrives as its labels, an index of several levels as an index of tuples."""
    assert list(crossed(pd.Series(["A", "B", "A"], dtype="category"))) == ["A", "B", "A"]
    deep = pd.MultiIndex.from_tuples([("a", 1), ("b", 2)])
    assert list(crossed(pd.Series([1, 2], index=deep)).index) == [("a", 1), ("b", 2)]
    assert type(crossed(deep)) is pd.Index


def test_dates_arrays_and_blanks_cross() -> None:
    """A date, a moment, an array of any shape, the three dots and a missing value have their own form."""
    assert crossed(datetime.date(2024, 12, 31)) == datetime.date(2024, 12, 31)
    assert crossed(pd.Timestamp("2024-12-31 10:00")) == pd.Timestamp("2024-12-31 10:00")
    assert crossed(np.datetime64("2024-12-31")) == pd.Timestamp("2024-12-31")
    assert crossed(pd.Timedelta(days=11)) == pd.Timedelta(days=11)
    spans = crossed(pd.Series(pd.to_timedelta([11, None], unit="D")))
    assert spans[0] == pd.Timedelta(days=11)
    assert pd.isna(spans[1])
    assert crossed(np.arange(6).reshape(2, 3)).tolist() == [[0, 1, 2], [3, 4, 5]]
    assert crossed({"a": 1}.keys()) == ["a"]
    assert crossed(...) is ...
    assert crossed(pd.NA) is None


def test_an_object_that_lies_is_only_named() -> None:
    """`__eq__`, `__float__` and `__class__` of a student's object are not asked, not even inside a list or a table."""
    assert crossed(AlwaysEqual()) == Opaque("AlwaysEqual")
    assert crossed([AlwaysEqual()]) == [Opaque("AlwaysEqual")]
    assert crossed(pd.Series([AlwaysEqual()])).iloc[0] == Opaque("AlwaysEqual")
    assert crossed(type("Rate", (float,), {})(0.8)) == Opaque("Rate")
    assert crossed(type("Sales", (pd.Series,), {})([1.0])) == Opaque("Sales")


def test_a_function_crosses_as_something_to_call() -> None:
    """Functions, lambdas and ready-made ones are to call; a class is not."""
    for function in (len, lambda: 1, np.mean):
        assert crossed(function) == Opaque("function", callable=True)
    assert crossed(int) == Opaque("type")


def test_a_function_that_is_still_the_dots_crosses_as_a_blank() -> None:
    """A body that does nothing is the sheet's own; one that returns anything at all is the student's."""

    def dots(_: object) -> None: ...

    assert crossed(dots) is ...
    assert crossed(lambda: ...) == Opaque("function", callable=True)


def test_what_is_too_large_or_too_deep_is_only_named() -> None:
    """Size is seen before anything is built, and a list that holds itself ends."""
    endless: list[object] = []
    endless.append(endless)
    for large in (
        range(10**12),
        np.broadcast_to(0.0, (10**6, 10**6)),
        "x" * (9 * MOST_CELLS),
        [0] * MOST_CELLS,
        endless,
    ):
        assert type(crossed(large)) is Opaque


@given(HOSTILE)
@settings(max_examples=200)
def test_nothing_but_garbled_comes_out_of_hostile_json(sent: object) -> None:
    """Whatever the student's process writes, decoding gives a value of known types or refuses it."""
    try:
        decode(sent)
    except Garbled:
        return


@pytest.mark.parametrize(
    "sent",
    [
        {"type": "pickle", "value": "gANjb3M="},
        {"no": "type"},
        {"type": "series", "items": [1], "dtype": "float64", "name": None, "index": {"type": "tuple", "items": [1]}},
        {"type": "series", "items": [1], "dtype": "category", "name": None, "index": encode(pd.Index([0]))},
        {"type": "array", "items": [1, 2], "dtype": "float64", "shape": [3]},
        {"type": "dict", "keys": [1], "items": []},
        {"type": "index", "name": None, "dtype": "int64", "whole": "AAAA"},
        {"type": "index", "name": None, "dtype": "int64", "whole": "é"},
        {"type": "index", "name": None, "dtype": "bool", "whole": "AgI="},
        {"type": "index", "name": None, "dtype": "str", "whole": "AgI="},
        {"type": "index", "name": None, "dtype": "category", "whole": "AgI="},
        {"type": "index", "name": None, "dtype": "datetime64[s]", "whole": "AAAAAAAAAEA="},
        {"type": "index", "name": None, "dtype": "bool", "whole": "AAAA" * (MOST_CELLS // 3 + 1)},
        NESTED,
        {
            "type": "table",
            "index": encode(pd.Index([0])),
            "names": encode(pd.Index(["a"])),
            "columns": [{"items": [1]}],
        },
        {"type": "array", "items": [1, 2], "dtype": "category", "shape": [2]},
        {"type": "table", "index": encode(pd.Index([0])), "names": encode(pd.Index(["a"])), "columns": [1]},
        2**64,
        [[[[[[[[[[1]]]]]]]]]],
        [0] * (MOST_CELLS + 1),
        "x" * (9 * MOST_CELLS),
    ],
)
def test_what_encode_never_writes_is_refused(sent: object) -> None:
    """An unknown type, a shape that does not fit, or too much of anything is not repaired but refused."""
    with pytest.raises(Garbled):
        decode(sent)


def test_labels_of_sets_and_dictionaries_are_plain() -> None:
    """A crafted tuple cannot be used as a key of the judge's dictionaries: it arrives as an unknown object."""
    assert crossed({(1, 2): 3}) == {Opaque("tuple"): 3}
    assert crossed({(1, 2)}) == {Opaque("tuple")}


def test_what_encode_lets_through_decode_takes() -> None:
    """At the limit both sides count alike: the largest list that is sent is received."""
    assert len(crossed([0] * (MOST_CELLS - 1))) == MOST_CELLS - 1
    assert crossed([0] * MOST_CELLS) == Opaque("list")


def test_a_table_weighs_as_much_as_it_takes_to_build() -> None:
    """A hundred columns cross; a hundred thousand empty ones do not, from either side."""
    assert crossed(pd.DataFrame(columns=range(100))).shape == (0, 100)
    assert crossed(pd.DataFrame(columns=range(100_000))) == Opaque("DataFrame")
    empty = {"dtype": "object", "items": []}
    rows, names = encode(pd.Index([])), encode(pd.Index([]))
    with pytest.raises(Garbled):
        decode({"type": "table", "index": rows, "names": names, "columns": [empty] * 100_000})
    with pytest.raises(Garbled):
        decode([{"type": "series", "name": None, "index": rows, **empty}] * 10_000)
