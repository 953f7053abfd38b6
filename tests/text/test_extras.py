"""What is not installed is asked for in one sentence, with the command that installs it."""

from __future__ import annotations

import pytest

from crm_lessons.text.extras import MissingExtra, need_extra


def test_what_is_there_is_not_asked_for():
    """Nothing is imported to find that out."""
    need_extra("lab", "json")


def test_what_is_missing_is_named_with_the_command_that_installs_it():
    """It is an ImportError too, for programs that look for one."""
    with pytest.raises(ImportError, match=r'pip install "crm-lessons\[lab\]"') as missing:
        need_extra("lab", "json", "a_module_that_nobody_has")
    assert isinstance(missing.value, MissingExtra)
    assert "`a_module_that_nobody_has`" in str(missing.value)
