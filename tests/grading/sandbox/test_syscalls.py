import re
from pathlib import Path

import pytest

from crm_lessons.grading.sandbox import syscalls

HEADERS = {
    "x86_64": ("x86_64-linux-gnu/asm/unistd_64.h", "asm/unistd_64.h", "asm-x86/unistd_64.h"),
    "aarch64": ("aarch64-linux-gnu/asm/unistd_64.h", "asm-generic/unistd.h"),
}
"""Where distributions put the kernel's numbers of system calls, by processor."""
UNNAMED = {name: getattr(syscalls, name.upper()) for name in ("clone", "clone3", "kill", "tgkill")}
CALLS = {**syscalls.FORBIDDEN, **syscalls.PRETENDED, **UNNAMED, "prlimit64": syscalls.PRLIMIT}


def numbers(processor: str) -> dict[str, int]:
    """Return the kernel's number of each call; on ARM some have a name of their own for 64 bits."""
    found = next((file for name in HEADERS[processor] if (file := Path("/usr/include") / name).exists()), None)
    if found is None:
        pytest.skip(f"the kernel's headers for {processor} are not installed")
    text = found.read_text(encoding="utf-8")
    return {name: int(number) for name, number in re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)\s", text)}


@pytest.mark.parametrize("processor", HEADERS)
def test_the_numbers_are_the_kernels(processor: str) -> None:
    """A wrong number would forbid something harmless and leave open what it should forbid."""
    kernels, column = numbers(processor), syscalls.PROCESSORS[processor].column
    named = {name: pair[column] for name, pair in CALLS.items()}
    assert len(kernels) > 300
    assert {name: kernels.get(name) for name in named} == named


def test_every_call_lies_within_the_tables() -> None:
    """What comes after the last known number is answered as unknown; no call with a rule of its own may be among it."""
    assert max(number or 0 for pair in CALLS.values() for number in pair) <= syscalls.LAST_KNOWN
