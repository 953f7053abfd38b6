"""Values at the edge of what a number is; what a reader would call right is right, the rest costs its own question."""

from __future__ import annotations

from attacks.attack import FULL_MARKS, Attack
from attacks.paper import CLASSES, CUSTOMERS, SHARE


def _share(name: str, value: str, points: float, tries: str = "Hands it in as the share.") -> Attack:
    return Attack(name, tries, (SHARE, f"top_share = {value}", CUSTOMERS, CLASSES), (points, 2, 4))


def _customers(name: str, value: str, points: float, tries: str = "Hands it in as the set of customers.") -> Attack:
    return Attack(name, tries, (SHARE, CUSTOMERS, f"top_customers = {value}", CLASSES), (2, points, 4))


NUMBERS = (
    _share("integer of 400 digits", "10**400", 0),
    _share("integer of a million digits", "1 << 3_300_000", 0),
    _share("fraction of two integers of 5,000 digits", "__import__('fractions').Fraction(round(top_share * 10**6) * 7**5900, 10**6 * 7**5900)", 2),
    _share("NaN", "float('nan')", 0),
    _share("infinity", "float('-inf')", 0),
    _share("-0.0", "-0.0", 0),
    _share("text that looks like the number", "str(top_share)", 2),
    _share("text with a decimal comma", "f'{100 * top_share:.2f} %'.replace('.', ',')", 2),
    _share("`True`", "True", 0),
    _share("complex number", "complex(top_share)", 0),
    _share("the number as Decimal", "__import__('decimal').Decimal(str(top_share))", 2),
    _share("Decimal NaN that signals", "__import__('decimal').Decimal('sNaN')", 0),
    _share("the number as numpy float32", "__import__('numpy').float32(top_share)", 2),
    _share("the number in a list, a Series of one and an array of no dimension", "[pd.Series([__import__('numpy').array(top_share)], dtype=object)]", 2),
    _share("pandas' missing value", "pd.NA", 0),
    _share("a rate and its error bar", "(top_share, 0.01)", 0),
    _customers("the set as texts that look like numbers", "[f'client {int(one)}' for one in top_customers]", 2),
    _customers("set with a NaN in it", "top_customers | {float('nan')}", 0),
    _customers("set with an integer of 5,000 digits in it", "top_customers | {10**5000}", 0),
    _customers("DataFrame with a million rows", "pd.DataFrame({'customer': range(1_000_000)})", 0),
    _customers("empty table with 20,000 columns", "pd.DataFrame(columns=range(20_000))", 0),
    _customers("forty thousand empty Series", "[pd.Series(dtype=float)] * 40_000", 0),
    _customers("Series of a million objects", "pd.Series([object()] * 1_000_000)", 0),
    _customers("every customer there is", "set(range(1, 10_001))", 0, "Hopes that what is right counts and what is wrong does not."),
    _customers("list that holds itself", "(lambda one: one.append(one) or one)([])", 0),
    _customers("list ten levels deep, a billion leaves shared", "(lambda n: [n := [n] * 10 for _ in range(9)][-1])([1] * 10)", 0),
    _customers("list a hundred thousand levels deep", "__import__('functools').reduce(lambda inner, _: [inner], range(100_000), 1)", 0),
    _customers("text of 100 MB", "'1' * 100_000_000", 0),
    _customers("dictionary whose keys are all of one hash", "{(2**61 - 1) * each: True for each in range(1, 2000)}", 0,
               "Wants the judge to spend its time on collisions."),
    Attack(
        "letters that Unicode cannot write",
        "Hands in half a surrogate pair and a null character.",
        (SHARE, CUSTOMERS, CLASSES, "notes = '\\ud800'\nother = {'\\udfff\\0': 'A'}"),
        FULL_MARKS,
    ),
)  # fmt: skip
