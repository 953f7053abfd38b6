"""The secret of a class withstands who has a sheet and tries words."""

from __future__ import annotations

import subprocess
import sys

import pytest

from crm_lessons.data.class_secret import GuessableSalt, class_secret, is_guessable, proposed_salt

SALT = "a long sentence of ours"


def test_a_salt_always_gives_the_same_secret():
    """On every machine, however an accent is stored; the value was taken once. Another salt gives another, none gives none."""
    assert class_secret(SALT) == "5016c36f83c16b99b0ad579893274481491e2ea46ced0c08421ea21538d1b371"
    assert class_secret("une été à l'école 1") == class_secret("une e\u0301te\u0301 a\u0300 l'e\u0301cole 1")
    assert class_secret(SALT + ".") != class_secret(SALT)
    assert class_secret("") == ""


@pytest.mark.parametrize(
    "salt",
    [
        "x",
        "promo2026",
        "crm-2026-secret",
        "promo2026promo2026",
        "1234567890123456",
        "abcdefghijklmnopqrst",
        " " * 20,
        "aA1-" * 9,
    ],
)
def test_a_salt_that_words_would_find_is_refused(salt: str):
    """Too short, too few different characters, or of one kind; the reason is said, the salt is not."""
    with pytest.raises(GuessableSalt) as refused:
        class_secret(salt)
    assert "at least 16 characters, 8 of them different" in refused.value.message.en
    assert salt.strip() in ("", "x") or salt not in refused.value.message.en


def test_a_proposed_salt_is_good_enough():
    """Whatever is drawn; and no two are alike."""
    salts = {proposed_salt() for _ in range(500)}
    assert len(salts) == 500
    assert not any(map(is_guessable, salts))


def test_a_student_opens_a_sheet_where_python_has_no_scrypt():
    """As in a browser: the key stands in the sheet, and nothing on the student's side is derived from a secret."""
    code = (
        "import hashlib; del hashlib.scrypt\n"
        "from crm_lessons import open_sheet\n"
        "sheet = open_sheet('02_pareto_abc', language='en', student='amina', key='0123456789abcdef0123')\n"
        "print(len(sheet.data('pareto_revenue')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert int(done.stdout) == 20
