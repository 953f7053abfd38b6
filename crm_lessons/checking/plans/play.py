"""A plan is played: it is given tables and gives decisions, and whatever else it does costs its quarter alone.

The story advances here, where the plan is not, and no quarter is lived twice: there is no later one to look at.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from crm_lessons.checking.agreement import NeverEnds, Unreadable
from crm_lessons.checking.kinds.functions import ON_AN_ERROR, error_in_words, own_line
from crm_lessons.checking.plans.decisions import decision_in
from crm_lessons.questions.played_plan import PlayedPlan, Trouble, Turn
from crm_lessons.text.language import Text
from crm_lessons.world.decisions import NOTHING, Campaign, Decision
from crm_lessons.world.firm import Story
from crm_lessons.world.named import NotDecided
from crm_lessons.world.quarter import BUDGET
from crm_lessons.world.seen import seen
from crm_lessons.world.year import Stakes, live_year


def play(plan: Callable[..., Any], worlds: Sequence[Stakes], quoted: bool = False) -> PlayedPlan:
    """Return what a plan earned in each world; from the call on that never ends, all firms are left alone.

    quoted: whether a line of the plan on which it stops may be quoted
    """
    player = _Player(plan, quoted)
    scores = []
    for world in worlds:
        player.begin_world()
        year = live_year(world.story, player.decide)
        scores.append(world.score(year.profit))
        if len(scores) == 1:
            turns = tuple(replace(turn, undone=undone) for turn, undone in zip(player.turns, year.undone, strict=False))
    return PlayedPlan(tuple(scores), turns, tuple(player.troubles))


class _Player:
    """Asks a plan for its decisions, one quarter after the other."""

    def __init__(self, plan: Callable[..., Any], quoted: bool) -> None:
        self.turns: list[Turn] = []
        self.troubles: list[Trouble] = []
        self._plan = plan
        self._quoted = quoted
        self._over = False
        self._world = 0

    def begin_world(self) -> None:
        self._world += 1

    def decide(self, quarter: int, story: Story) -> Decision:
        """Return what the plan decides for a quarter, nothing where it decides nothing that can be read."""
        if self._over:
            return NOTHING
        tables = seen(story)
        on_file = set(tables["customers"].index.tolist())
        decision, strangers, reason = NOTHING, 0, None
        try:
            decision, strangers = _on_file(decision_in(self._plan(quarter, tables, BUDGET)), on_file)
        except (Unreadable, NotDecided) as problem:
            reason = problem.message
        except NeverEnds:
            self._over, reason = True, _NEVER_ENDS
        except (Exception, SystemExit) as error:
            reason = ON_AN_ERROR.format(error=error_in_words(error))
            if self._quoted and (line := own_line(error)):
                reason += _LINE.format(line=line)
        if reason is not None:
            self.troubles.append(Trouble(self._world, quarter, reason))
        if self._world == 1:
            # what the plan was given may have been written in
            self.turns.append(Turn(seen(story), BUDGET, decision, strangers))
        return decision


def _on_file(decision: Decision, on_file: set[int]) -> tuple[Decision, int]:
    """Return a decision about customers on file alone, and how many others it names."""
    strangers = 0

    def kept(named: tuple[Any, ...]) -> tuple[int, ...]:
        nonlocal strangers
        known = tuple(one for one in named if one in on_file)
        strangers += len(named) - len(known)
        return known

    campaigns = tuple(
        Campaign(kept(one.customers), one.channel, one.discount, kept(one.left_out)) for one in decision.campaigns
    )
    return Decision(campaigns, kept(decision.visits), kept(decision.members), kept(decision.repairs)), strangers


_NEVER_ENDS = Text(fr="elle ne s'arrête jamais, ou prend trop de temps.", en="it never ends, or takes too long.")
_LINE = Text(fr=" À la ligne `{line}`.", en=" In the line `{line}`.")
