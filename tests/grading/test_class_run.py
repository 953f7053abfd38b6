import subprocess
import sys

from crm_lessons.grading import class_run

WITHOUT_POSIX = """
import sys
for module in ("fcntl", "resource", "pwd", "grp", "termios"):
    sys.modules[module] = None
import crm_lessons.grading.class_run, crm_lessons.grading.student.child
"""


def test_the_door_has_what_it_promises() -> None:
    """Every name that the command and the desk may take is there."""
    assert [name for name in class_run.__all__ if not hasattr(class_run, name)] == []


def test_grading_loads_where_there_is_no_posix() -> None:
    """On Windows these modules are missing; what needs them is loaded only where it is used."""
    loaded = subprocess.run(
        [sys.executable, "-W", "ignore:only soft file lock", "-c", WITHOUT_POSIX],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (loaded.returncode, loaded.stderr) == (0, "")
