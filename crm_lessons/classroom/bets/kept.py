"""A learner's bets and what turned out, in one small file of theirs, for a map of the whole course.

The notebook is where a bet lives: its cell holds it. The file, `bets.json` in the folder of what is kept, only repeats it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crm_lessons.classroom.kept.kept_file import KeptFile, home
from crm_lessons.classroom.kept.one_at_a_time import one_at_a_time
from crm_lessons.text.bets import BETS
from crm_lessons.text.bets.bet import Value


@dataclass(frozen=True)
class KeptBet:
    """A bet as it stands, and what the lesson computed, None until its end has been run."""

    bet: Value
    truth: Value | None


def kept_bets(stem: str) -> dict[str, KeptBet]:
    """Return the bets taken in a lesson, by id, in the order of the lesson; those that are not taken are not there."""
    file = _file()
    kept = KeptFile(file).read().get(stem, {}) if file else {}
    return {name: _as_kept(kept[name]) for name in BETS[stem] if _is_bet(kept.get(name))}


def keep(stem: str, name: str, **what: Value) -> None:
    """Keep a bet, or its truth; what cannot be written is let go."""
    file = _file()
    if file is None:
        return
    with one_at_a_time(file):
        lessons = KeptFile(file).read()
        bets = lessons.setdefault(stem, {})
        bets[name] = (bets[name] if _is_bet(bets.get(name)) else {}) | what
        KeptFile(file).save(lessons)


def _file() -> Path | None:
    folder = home()
    return folder / "bets.json" if folder else None


def _is_bet(kept: Any) -> bool:
    return isinstance(kept, dict) and isinstance(kept.get("bet"), (int, float, str))


def _as_kept(kept: dict[str, Any]) -> KeptBet:
    truth = kept.get("truth")
    return KeptBet(kept["bet"], truth if isinstance(truth, (int, float, str)) else None)
