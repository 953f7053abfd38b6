"""One firm whose truth is known: every decision can be taken back, so that what it caused can be seen.

What a plan decides is written with `Campaign` and `Decision`.
"""

from crm_lessons.world.decisions import Campaign, Decision

__all__ = ["Campaign", "Decision"]
