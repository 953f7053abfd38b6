"""Answers that want to be believed: objects that lie, text that would be code, values asked of the check itself."""

from __future__ import annotations

from attacks.attack import NOTHING, Attack
from attacks.paper import CLASSES, CUSTOMERS, SHARE, WRONG

_ALL_THREE = "top_share = top_customers = abc_by_revenue = {}"

FORGERY = (
    Attack(
        "answer object whose `__eq__` always says True",
        "Hands in one object that says it is equal to everything.",
        (
            """
                class Always:
                    __eq__ = __le__ = __ge__ = __lt__ = __gt__ = lambda self, other: True
                    __hash__ = lambda self: 0
                    __call__ = lambda self, *given: self
            """,
            _ALL_THREE.format("Always()"),
        ),
        NOTHING,
    ),
    Attack(
        "object that says it is a float, an array and anything else",
        "Lies through `__float__`, `__class__`, `__array__`, `__index__`, `__len__`, `__iter__` and `__getattr__`.",
        (
            """
                import numpy
                class Liar:
                    __class__ = float
                    __float__ = lambda self: 0.8
                    __index__ = __len__ = lambda self: 4
                    __array__ = lambda self, *given, **more: numpy.array([0.8])
                    __iter__ = lambda self: iter(range(1, 5))
                    __getattr__ = lambda self, name: self
                    __call__ = lambda self, *given: self
            """,
            _ALL_THREE.format("Liar()"),
        ),
        NOTHING,
    ),
    Attack(
        "subclasses of float, set, dict and DataFrame that agree with everything",
        "Hands in children of honest types, whose comparisons are rewritten.",
        (
            """
                yes = lambda self, *given: True
                children = [type(kind.__name__, (kind,), {'__eq__': yes, '__hash__': lambda self: 0, '__sub__': lambda self, other: 0.0, 'issubset': yes, '__contains__': yes, '__getitem__': lambda self, key: 'A', 'equals': yes}) for kind in (float, set, dict, pd.DataFrame)]
            """,
            """
                top_share = children[0](0.2)
                top_customers = children[1]([2, 3])
            """,
            """
                def abc_by_revenue(revenue, limits):
                    return children[2]()
            """,
        ),
        NOTHING,
    ),
    Attack(
        "metaclass that makes a class equal to float",
        "Makes `type(answer) == float` and `type(answer) in {...}` come out true, so that the object's own words are asked.",
        (
            """
                class Meta(type):
                    __eq__ = lambda self, other: True
                    __hash__ = lambda self: hash(float)
                    __instancecheck__ = __subclasscheck__ = lambda self, other: True
                class Fake(metaclass=Meta):
                    __float__ = lambda self: 0.8
                    __iter__ = lambda self: iter(())
                    __len__ = lambda self: 0
                    item = lambda self: 0.2
            """,
            _ALL_THREE.format("Fake()"),
        ),
        NOTHING,
    ),
    Attack(
        "object whose `__reduce__` runs a command in the grader's process",
        "Hopes that the answer is pickled, copied or printed on the other side.",
        (
            """
                class Bomb:
                    def __reduce__(self):
                        return (os.system, (f'touch {OUTSIDE}/{ATTACK}',))
                    __repr__ = __str__ = lambda self: open(f'{OUTSIDE}/{ATTACK}', 'w').name
            """,
            _ALL_THREE.format("Bomb()"),
        ),
        NOTHING,
    ),
    Attack(
        "text that would be code if somebody evaluated it",
        "Hands in expressions, format fields and paths as answers.",
        (
            "code = f\"__import__('os').system('touch {OUTSIDE}/{ATTACK}')\"",
            "top_share, top_customers = code, {code, '{0.__class__}', '%s', '../../etc/passwd', '=1+1'}",
            """
                def abc_by_revenue(revenue, limits):
                    return {code: code}
            """,
        ),
        NOTHING,
    ),
    Attack(
        "the check used as an oracle",
        "Tries ten thousand values on `sheet.check` and keeps the one that it praises.",
        (
            *WRONG,
            """
                for value in range(10_001):
                    if 'Correct' in str(sheet.check(top_share=value / 10_000)):
                        reached()
                        break
            """,
            "top_share = value / 10_000 if top_share == 'reached' else 0.2",
        ),
        NOTHING,
    ),
    Attack(
        "the worked solution asked for while grading",
        "Runs what `sheet.solution` shows.",
        (
            *WRONG,
            """
                import builtins
                for name in ('top_share', 'top_customers', 'abc_by_revenue'):
                    exec(vars(sheet.solution(name, anyway=True))['code'], globals())
            """,
        ),
        NOTHING,
    ),
    Attack(
        "early answer chosen so that the next one follows trivially",
        "Calls every customer a top customer, so that their share is one.",
        ("top_customers = set(revenue.index)", "top_share = 1.0", WRONG[2]),
        NOTHING,
    ),
    Attack(
        "absurd early answer, carried forward rightly",
        "Names one customer where four are asked for, so that the share is one division.",
        ("top_customers = {3}", "top_share = revenue[3] / revenue.sum()", CLASSES),
        (0, 0, 4),
    ),
    Attack(
        "thousands of guesses in one table",
        "Spells one heading in 4,845 ways; each column is another guess, and one of them is right.",
        (
            SHARE,
            """
                import itertools
                guesses = list(itertools.combinations(revenue.index, 4))
                names = ['customer' + ''.join('._- '[(n >> 2 * k) & 3] for k in range(7)) for n in range(len(guesses))]
                top_customers = pd.DataFrame(dict(zip(names, map(list, guesses))))
            """,
            CLASSES,
        ),
        (2, 0, 4),
    ),
    Attack(
        "one guess in the values of a Series, another in its index",
        "Lets the check choose.",
        (SHARE, "top_customers = pd.Series([5, 6, 7, 8], index=list(revenue.nlargest(4).index))", CLASSES),
        (2, 0, 4),
    ),
    Attack(
        "table with lists in its cells",
        "Returns what grouping gives, on which a check may fail that puts cells into a dictionary.",
        (
            SHARE,
            CUSTOMERS,
            CLASSES.replace(
                "return classes",
                'return classes.rename("class").rename_axis("customer").reset_index().groupby("class")["customer"].apply(list).reset_index()',
            ),
        ),
    ),
    Attack(
        "the same class for all",
        "Returns an answer that needs no thought.",
        (SHARE, CUSTOMERS, 'def abc_by_revenue(revenue, limits):\n    return dict.fromkeys(revenue.index, "C")'),
        (2, 2, 0),
    ),
    Attack(
        "wrong early answer, carried forward rightly",
        "Names three customers instead of four, and computes their share without a fault; it earns what follows.",
        (
            "top_customers = set(revenue.nlargest(3).index)",
            "top_share = revenue.nlargest(3).sum() / revenue.sum()",
            CLASSES,
        ),
        (2, 1.5, 4),
    ),
)
