"""The bets of the course, chapter after chapter: what a lesson lets its reader predict."""

from __future__ import annotations

from importlib import import_module

from crm_lessons.text.bets.bet import Bet
from crm_lessons.text.course import COURSE

__all__ = ["BETS", "Bet"]


def _of_chapter(name: str) -> dict[str, Bet]:
    bets: tuple[Bet, ...] = import_module(f"{__name__}.{name}").BETS
    return {bet.id: bet for bet in bets}


BETS: dict[str, dict[str, Bet]] = {chapter.stem: _of_chapter(chapter.name) for chapter in COURSE}
"""Stem of the chapter -> id -> bet, in the order of the lesson."""
