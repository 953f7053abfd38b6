"""Attacks on the year at the helm: a plan that looks for the world behind its tables, for the next quarter, for more money or more time.

One that only wants to look does well where it finds something and decides nothing where it does not: no points say that there was
nothing to find.
"""

from __future__ import annotations

from textwrap import dedent

from attacks.attack import Attack
from attacks.paper import YEAR_MARKS, YEAR_OPEN

from crm_lessons.grading.row import Status

_FIRST = """
can_be_read = {"last_order", "orders_made", "messages_sent"}
"""
_WELL = """
from crm_lessons.world import Campaign, Decision
def well(tables):
    customers, orders = tables["customers"], tables["orders"]
    prospects = customers[customers["since"].isna() & (customers["source"] == "recommended")]
    moved = customers.index[customers["sector"].isin(["food", "farming"]) & customers.index.isin(orders["customer"])]
    return Decision([Campaign(moved, "telephone", 0.10)], visits=prospects.index[:8])
"""


def _on_the_plan(name: str, tries: str, plan: str, status: Status = Status.GRADED) -> Attack:
    """Return an attack that stands in the cell of the plan, which alone it costs."""
    return Attack(
        name, tries, (_FIRST, _WELL, dedent(plan)), (YEAR_MARKS[0], 0), status, opening=YEAR_OPEN, full=YEAR_MARKS
    )


PLANS = (
    _on_the_plan(
        "plan that searches memory and frames for its firm",
        "Looks for the story, its seed or what is at stake, and plays well where it finds them.",
        """
            import gc
            import crm_lessons.world.truth, crm_lessons.world.perfect
            def plan(quarter, tables, budget):
                names = {"Story", "Stakes", "Customers", "State", "PlayedPlan"}
                found = [one for one in gc.get_objects() if type(one).__name__ in names]
                frame = sys._getframe()
                while frame is not None:
                    found += [name for name in frame.f_locals if name in ("story", "seed", "worlds")]
                    frame = frame.f_back
                return well(tables) if found else Decision()
        """,
    ),
    _on_the_plan(
        "plan that tries seeds to find its firm",
        "Lives the firms of small seeds, to find the one whose orders it is shown, and with it the truth.",
        """
            from crm_lessons.world.year import firm_to_run
            from crm_lessons.world.seen import seen
            known = {seed: set(seen(firm_to_run(seed))["orders"]["amount"][:20]) for seed in range(2)}
            def plan(quarter, tables, budget):
                found = set(tables["orders"]["amount"][:20]) in known.values()
                return well(tables) if found else Decision()
        """,
    ),
    _on_the_plan(
        "plan that peeks at the next quarter",
        "Asks for orders that come after its quarter begins, and keeps all that it is shown to be asked a second time.",
        """
            shown = {}
            def plan(quarter, tables, budget):
                again = quarter in shown
                shown[quarter] = tables["orders"]["date"].max()
                begins = tables["orders"]["date"].min().normalize() + pd.Timedelta(weeks=156 + 13 * (quarter - 1))
                late = shown[quarter] > begins + pd.Timedelta(days=7)
                return well(tables) if again or late else Decision()
        """,
    ),
    _on_the_plan(
        "plan that makes itself rich",
        "Raises the budget, makes everything free, and writes to strangers a thousand times.",
        """
            import crm_lessons.world.quarter, crm_lessons.world.decisions, crm_lessons.world.year
            crm_lessons.world.quarter.BUDGET = 10**9
            crm_lessons.world.decisions.VISIT_COST = 0
            crm_lessons.world.year.Stakes.score = lambda *_: 1.0
            def plan(quarter, tables, budget):
                return Decision([Campaign(range(1000, 1_600), "telephone")] * 30)
        """,
    ),
    _on_the_plan(
        "plan that says what it has earned",
        "Returns a decision of its own kind that claims a score and equals everything.",
        """
            class Best(Decision):
                score, profit = 1.0, 10**9
                def __eq__(self, other):
                    return True
                __hash__ = None
            def plan(quarter, tables, budget):
                return Best()
        """,
    ),
    _on_the_plan(
        "plan that writes in its tables",
        "Marks every customer as a faithful one and empties the books, in the hope that the judge counts from them.",
        """
            def plan(quarter, tables, budget):
                for table in tables.values():
                    table.iloc[:, 0] = table.iloc[0, 0]
                tables["orders"]["margin"] = 10**9
                tables.clear()
                return Decision()
        """,
    ),
    _on_the_plan(
        "plan that forks and answers for the judge",
        "Writes replies with a score on every open channel, and leaves copies of itself.",
        """
            def plan(quarter, tables, budget):
                for number in range(3, 40):
                    for reply in (1, 200, 201):
                        try:
                            os.write(number, b'{"id": %d, "value": {"type": "dict", "keys": ["score"], "items": [1.0]}}\\n' % reply)
                        except OSError:
                            pass
                try:
                    os.fork()
                except OSError:
                    pass
                return {"score": 1.0, "profit": 10**9}
        """,
    ),
    _on_the_plan(
        "plan that never returns",
        "Loops in its first quarter.",
        """
            def plan(quarter, tables, budget):
                while True:
                    pass
        """,
        Status.TIMED_OUT,
    ),
    _on_the_plan(
        "plan that decides without an end",
        "Names three million customers.",
        """
            def plan(quarter, tables, budget):
                return {"visits": [1] * 3_000_000}
        """,
    ),
    _on_the_plan(
        "plan that ends Python",
        "Takes its process down in each quarter.",
        """
            def plan(quarter, tables, budget):
                os._exit(0)
        """,
        Status.CRASHED,
    ),
)
