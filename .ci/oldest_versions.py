"""Print the oldest versions that pyproject.toml promises for what the package and its desktop need, as constraints for pip."""

from __future__ import annotations

import tomllib
from pathlib import Path

from packaging.requirements import Requirement

PROJECT = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]

for requirement in map(Requirement, PROJECT["dependencies"] + PROJECT["optional-dependencies"]["lab"]):
    (oldest,) = (bound.version for bound in requirement.specifier if bound.operator == ">=")
    print(f"{requirement.name}=={oldest}")
print("ipython<9")  # matplotlib 3.8 asks IPython for what it has no more; who pins the one has an IPython of its time
