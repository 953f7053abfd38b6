"""The environment variables of a student's process: the same on every machine, and no secret among them."""

from __future__ import annotations

import os
import site

_FOLDERS = ("HOME", "USERPROFILE", "TMPDIR", "TEMP", "CRM_LESSONS_HOME", "IPYTHONDIR", "MPLCONFIGDIR")


def folder_variables(folder: str) -> dict[str, str]:
    """Return the variables by which programs find the folder that they may write to."""
    return dict.fromkeys(_FOLDERS, folder)


def environment(folder: str) -> dict[str, str]:
    """Return the environment of a process that runs students' code, with a private folder for all that it writes."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return {
        **kept,
        **folder_variables(folder),
        "MPLBACKEND": "agg",
        "LANG": "C.UTF-8",
        "PYTHONUTF8": "1",
        "PYTHONHASHSEED": "0",  # the order of a set must not change from one grading to the next
        "PYTHONUSERBASE": site.getuserbase(),  # the home is another, the packages installed in it are needed
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
    }
