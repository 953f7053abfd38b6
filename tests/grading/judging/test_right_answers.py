"""A right answer keeps its marks, however the code that gives it is written."""

import sys

import pytest

from crm_lessons.data.variants import sheet_data
from crm_lessons.grading.judging.hidden_inputs import HiddenInputs
from crm_lessons.grading.judging.judge import judge
from crm_lessons.grading.student.execution import Execution
from crm_lessons.questions.catalogue import SHEETS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")

OPENED = (
    "import pandas as pd\nfrom crm_lessons import open_sheet, show\n"
    "sheet = open_sheet('02_pareto_abc', language='fr')\n"
    "pareto_revenue, abc_revenue, records = map(sheet.data, ('pareto_revenue', 'abc_revenue', 'records'))"
)
CELLS = {
    "top_customers": "top_customers: set[int] = {int(c) for c in pareto_revenue.nlargest(4).index}",
    "top_share": (
        "import warnings\ntop_share = 0\nfor customer in top_customers:\n"
        "    top_share += pareto_revenue[customer] / pareto_revenue.sum()\n    warnings.warn('old')"
    ),
    "class_shares": (
        "ranked = abc_revenue.sort_values(ascending=False)\n"
        "(a, b), (c, *rest) = (ranked[:2].sum(), ranked[2:8].sum()), (ranked[8:].sum(), 0)\n"
        "class_shares = a / ranked.sum(), b / ranked.sum(), c / ranked.sum()"
    ),
    "abc_classes": (
        "with pd.option_context('display.max_rows', 5):\n    if True:\n"
        "        abc_classes, other = {'A': ranked.index[:2], 'B': ranked.index[2:8], 'C': ranked.index[8:]}, 1"
    ),
    "ginis": (
        "from crm_lessons.methods import gini_coefficient\n"
        "def answer():\n    global ginis\n    print('x' * 100_000)\n    input('ready? ')\n"
        "    ginis = [gini_coefficient(pareto_revenue), gini_coefficient(abc_revenue)]\nanswer()"
    ),
    "who_is_right": "print(who_is_right := 'c3')",
    "which_data": "%matplotlib inline\n!echo hello\nwhich_data = ('B', 2)\n1 / 1",
    "joined_share": (
        "by_record = records.groupby('customer')['revenue'].sum().sort_values(ascending=False)\n"
        "joined_share = sum(part for n, part in enumerate(by_record / by_record.sum()) if n < 4)\nraise ValueError"
    ),
    "abc_by_revenue": (
        "import functools\n"
        "def aloud(function):\n    @functools.wraps(function)\n    def wrapper(*given, **named):\n"
        "        print(given)\n        warnings.warn('called')\n        input('go on? ')\n"
        "        return function(*given, **named)\n    return wrapper\n"
        "@aloud\ndef by_limits(revenue, limits):\n    revenue.sort_values(ascending=False, inplace=True)\n"
        "    before = (revenue.cumsum() - revenue) / revenue.sum()\n"
        "    return before.map(lambda part: LETTERS[sum(part >= limit for limit in limits)])\n"
        "abc_by_revenue = functools.partial(by_limits)"
    ),
    "later": "LETTERS = 'ABC'",
}


@pytest.fixture(scope="module")
def verdicts() -> dict[str, object]:
    """Return the verdicts on one notebook that holds all these manners."""
    cells = (OPENED, *CELLS.values())
    with Execution(cells, 20) as execution:
        judged = judge(SHEETS["02_pareto_abc"], sheet_data("02_pareto_abc"), execution, cells, HiddenInputs("alice"))
    return {verdict.question: verdict for verdict in judged.verdicts}


@pytest.mark.parametrize("question", [name for name in CELLS if name != "later"])
def test_the_manner_of_the_code_costs_nothing(verdicts, question: str) -> None:
    """Type hints, unpacking, a walrus, `if` and `with`, `global`, warnings, prints, input(), magics, an error afterwards;
    a function that is decorated, partial, spoils its argument and needs a name from a later cell.
    """
    verdict = verdicts[question]
    assert (verdict.outcome, verdict.points) == ("correct", verdict.max_points), verdict


def test_nothing_that_was_printed_comes_back(verdicts) -> None:
    """The function printed every hidden input; its sentence counts the cases and no more."""
    assert verdicts["abc_by_revenue"].message.en.startswith(
        "Your function gives the right result in all 6 cases tried."
    )
