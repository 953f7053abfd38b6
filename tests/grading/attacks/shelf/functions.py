"""Functions handed in as answers that keep, tell or send back the hidden inputs, or never give an answer."""

from __future__ import annotations

from attacks.attack import FULL_MARKS, Attack
from attacks.paper import CLASSES, CUSTOMERS, SHARE

from crm_lessons.grading.row import Status
from crm_lessons.grading.sandbox.levels import Level

FUNCTIONS = (
    Attack(
        "function that remembers its earlier calls",
        "Writes down the hidden inputs, for the next call, the next reader and the neighbour.",
        (
            SHARE,
            CUSTOMERS,
            """
                seen = []
                def abc_by_revenue(revenue, limits):
                    seen.append((revenue, limits))
                    globals()['top_share'] = len(seen)
                    try:
                        open(f'{OUTSIDE}/{ATTACK}', 'w').write(str(seen))
                    except OSError:
                        pass
                    return {customer: 'A' for earlier, _ in seen for customer in earlier.index}
            """,
        ),
        (2, 2, 0),
        stopped_by=Level.CONFINED,
    ),
    Attack(
        "function that tells its inputs",
        "Prints the hidden inputs, and quotes them in the name and the message of an error.",
        (
            SHARE,
            CUSTOMERS,
            """
                def abc_by_revenue(revenue, limits):
                    told = 'LEAK' + str(revenue.tolist())
                    print(told)
                    print(told, file=sys.stderr)
                    os.write(1, told.encode())
                    raise type('LEAK' + str(len(revenue)), (ValueError,), {})(told)
            """,
        ),
        (2, 2, 0),
    ),
    Attack(
        "function that returns its inputs as its result",
        "Sends the hidden inputs back as the answer, to see them in the feedback.",
        (
            SHARE,
            CUSTOMERS,
            """
                def abc_by_revenue(revenue, limits):
                    return {'LEAK' + str(revenue.tolist()): 'A'}
            """,
        ),
        (2, 2, 0),
    ),
    Attack(
        "function that returns objects",
        "Answers each call with something that says it is right.",
        (
            SHARE,
            CUSTOMERS,
            """
                class Always(dict):
                    __eq__ = lambda self, other: True
                    __getitem__ = lambda self, key: 'A'
                    get = lambda self, *given: 'A'
                def abc_by_revenue(revenue, limits):
                    return Always(dict.fromkeys(revenue.index, 'A'))
            """,
        ),
        (2, 2, 0),
    ),
    Attack(
        "look-up table for the known input",
        "Has the classes of the sheet's own table by heart and nothing else.",
        (
            SHARE,
            CUSTOMERS,
            CLASSES,
            "known = abc_by_revenue(sheet.data('abc_revenue'), (0.80, 0.95)).to_dict()",
            """
                def abc_by_revenue(revenue, limits):
                    return known
            """,
        ),
        (2, 2, 0),
    ),
    Attack(
        "function that ends Python on its second call",
        "Answers once, then takes the process down; what it answers is right each time, and counts.",
        (
            SHARE,
            CUSTOMERS,
            CLASSES,
            """
                right, calls = abc_by_revenue, []
                def abc_by_revenue(revenue, limits):
                    calls.append(1)
                    if len(calls) > 1:
                        os._exit(0)
                    return right(revenue, limits)
            """,
        ),
        FULL_MARKS,
    ),
    Attack(
        "function that ends Python on every call",
        "Answers nothing, and takes the process down each time.",
        (
            SHARE,
            CUSTOMERS,
            """
                def abc_by_revenue(revenue, limits):
                    os._exit(0)
            """,
        ),
        (2, 2, 0),
        status=Status.CRASHED,
    ),
    Attack(
        "function whose every call never ends",
        "Keeps the grader waiting for each hidden input.",
        (
            SHARE,
            CUSTOMERS,
            """
                def abc_by_revenue(revenue, limits):
                    while True:
                        try:
                            time.sleep(1)
                        except BaseException:
                            pass
            """,
        ),
        (2, 2, 0),
        status=Status.TIMED_OUT,
    ),
)
