"""From an identifier, and the key where the class has a salt, to one student's tables."""

from __future__ import annotations

import hashlib

from crm_lessons.data.variants import is_of_an_earlier_edition, sheet_data, variant_key

SHEET = "02_pareto_abc"


def fingerprint(data) -> str:
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in sorted(data.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def test_an_identifier_may_be_typed_carelessly():
    """Capitals and outer spaces do not make another student; an accent written in two ways is one accent."""
    assert fingerprint(sheet_data(SHEET, " Zoé ")) == fingerprint(sheet_data(SHEET, "zoe\u0301"))


def test_a_key_belongs_to_one_student_one_sheet_and_one_class():
    """Whoever is written carelessly has the same key; another student, sheet or secret gives another, and none gives none."""
    keys = [
        variant_key(sheet, student, salt)
        for sheet, student, salt in [
            (SHEET, "amina", "x"),
            (SHEET, "driss", "x"),
            ("03_matrices", "amina", "x"),
            (SHEET, "amina", "y"),
        ]
    ]
    assert len(set(keys)) == 4
    assert all(len(key) == 20 and not is_of_an_earlier_edition(key) and int(key, 16) for key in keys)
    assert variant_key(SHEET, " Amina", "x") == keys[0]
    assert variant_key(SHEET, "amina", "") == variant_key(SHEET, None, "x") == ""


def test_the_key_belongs_to_the_draw():
    """Whoever knows the identifier of a neighbour, and not the key, does not have the neighbour's data."""
    drawn = [
        fingerprint(sheet_data(SHEET, "amina", key=key))
        for key in ("", *(variant_key(SHEET, "amina", s) for s in "xy"))
    ]
    assert len(set(drawn)) == 3
