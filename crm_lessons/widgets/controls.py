"""What can be moved in a figure that one holds: a number in its sentence, a choice above it or in it, and a button."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from crm_lessons.text.language import Text

_NUMBER = Text(fr="{n}", en="{n}")
PERCENT = Text(fr="{n} %", en="{n}%")
DIRHAMS = Text(fr="{n} dirhams", en="{n} dirhams")


@dataclass(frozen=True)
class Number:
    """A number that is dragged from `low` to `high`, `step` by `step`.

    name: what a screen reader calls it
    unit: how it is written, `{n}` standing for the number with so many decimals
    """

    name: Text
    value: float
    low: float
    high: float
    step: float = 1
    unit: Text = _NUMBER
    decimals: int = 0

    def told(self) -> dict[str, Any]:
        """Return it as the page takes it, in the reader's language."""
        return {
            "label": str(self.name),
            "low": self.low,
            "high": self.high,
            "step": self.step,
            "unit": str(self.unit),
            "decimals": self.decimals,
        }


@dataclass(frozen=True)
class Option:
    """One way to choose, with the values that it brings for numbers."""

    name: Text
    brings: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Choice:
    """A choice of one out of a few, a list of words where the sentence names it; `value` is the key of the one that is on."""

    name: Text
    value: str
    options: Mapping[str, Option]

    def told(self) -> dict[str, Any]:
        """Return it as the page takes it, in the reader's language."""
        options = [
            {"value": key, "label": str(option.name), "brings": dict(option.brings)}
            for key, option in self.options.items()
        ]
        return {"label": str(self.name), "options": options}


@dataclass(frozen=True)
class Press:
    """A button in the sentence, for what Python alone can compute.

    name: what stands on it
    without: what stands in its place on a page without a kernel
    most: how often it may be pressed; `value` is how often it was
    """

    name: Text
    without: Text
    most: int
    value: int = 0

    def told(self) -> dict[str, Any]:
        """Return it as the page takes it; `answered` is the press that Python has answered last."""
        return {
            "label": str(self.name),
            "without": str(self.without),
            "low": 0,
            "high": self.most,
            "step": 1,
            "answered": self.value,
        }


Control = Number | Choice | Press


@dataclass(frozen=True)
class Apart:
    """Two numbers of which the one stays below the other by a gap: the one that is moved pushes the other."""

    below: str
    above: str
    gap: float = 0
