"""Answers and code that want to be believed: objects that lie, libraries rewritten, replies forged, the check asked to cheat."""

from __future__ import annotations

from attacks.attack import FULL_MARKS, NOTHING, Attack
from attacks.paper import CLASSES, CUSTOMERS, RIGHT, SHARE, WRONG

from crm_lessons.grading.gradebook import Status
from crm_lessons.grading.sandbox.levels import Level

_ALL_THREE = "top_share = top_customers = abc_by_revenue = {}"

_EVERY_DESCRIPTOR = """\
def tell_all(*lines):
    for descriptor in range(3, 64):
        for line in lines:
            try:
                os.write(descriptor, line)
            except OSError:
                break"""

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
        "input transformer that deletes `assert` lines",
        "Rewrites every later cell before it is run.",
        (
            "get_ipython().input_transformers_cleanup.append(lambda lines: [line for line in lines if 'assert' not in line])",
            *WRONG,
            "assert top_share == 0.8",
        ),
        NOTHING,
    ),
    Attack(
        "student code patches the grader's own result class",
        "Rewrites the verdict, its outcomes and every function that judges, wherever they are loaded.",
        (
            *WRONG,
            """
                for name in ('checking.verdict', 'checking.check', 'checking.numbers', 'grading.judge', 'grading.gradebook', 'data.variants'):
                    try:
                        module = __import__('crm_lessons.' + name, fromlist=['*'])
                    except ImportError:
                        continue
                    for each in list(vars(module)):
                        if callable(getattr(module, each)) and not each.startswith('__'):
                            setattr(module, each, lambda *given, **more: True)
            """,
        ),
        NOTHING,
    ),
    Attack(
        "patched `json`, `builtins`, `pandas` and `numpy`",
        "Rewrites what any comparison in this process would use.",
        (
            *WRONG,
            """
                import builtins, json, numpy
                builtins.abs = lambda value: 0
                builtins.isinstance = lambda *given: True
                pd.Series.__eq__ = pd.DataFrame.equals = numpy.isclose = numpy.allclose = lambda *given, **more: True
                json.JSONEncoder.default = lambda self, value: 0.8
            """,
        ),
        NOTHING,
        Status.CRASHED,
    ),
    Attack(
        "patched encoder",
        "Rewrites the grader's own code in this process, so that whatever is read says what the student wants.",
        (
            *WRONG,
            """
                import crm_lessons.grading.answers as answers
                answers.encode = answers._Writer.write = lambda *given: {'type': 'points', 'value': 2}
            """,
            """
                import gc
                for each in gc.get_objects():
                    if type(each) is dict and 'encode' in each and '_send' in each:
                        each['encode'] = each['_encoded'] = lambda value: {'type': 'correct'}
            """,
        ),
        NOTHING,
    ),
    Attack(
        "verdicts written on every file descriptor",
        "Sends lines that look like the grader's own replies, with points in them.",
        (
            *WRONG,
            _EVERY_DESCRIPTOR,
            """
                import json
                tell_all(*[json.dumps({'id': number, 'value': 0.2, 'outcome': 'correct', 'points': 2, 'status': 'graded'}).encode() + b'\\n' for number in range(60)])
            """,
        ),
        NOTHING,
    ),
    Attack(
        "noise on every file descriptor",
        "Sends bytes that nobody can read as a reply.",
        (*RIGHT, _EVERY_DESCRIPTOR, "tell_all(b'\\x00\\xff[[[[{', b'\\n')"),
        FULL_MARKS,
        status=Status.CRASHED,
    ),
    Attack(
        "a reply without an end",
        "Sends 64 MB on every channel and no end of line.",
        (
            *RIGHT,
            """
                for descriptor in range(3, 64):
                    try:
                        for _ in range(64):
                            os.write(descriptor, b'x' * 2**20)
                    except OSError:
                        pass
            """,
        ),
        FULL_MARKS,
        status=Status.CRASHED,
    ),
    Attack(
        "closed channel",
        "Closes every descriptor it did not open, then waits.",
        (
            *RIGHT,
            """
                os.closerange(3, 256)
                while True:
                    time.sleep(0.1)
            """,
        ),
        FULL_MARKS,
        status=Status.CRASHED,
    ),
    Attack(
        "thread that sends replies later",
        "Leaves a thread that goes on writing forged answers while the real ones are read.",
        (
            *WRONG,
            _EVERY_DESCRIPTOR,
            """
                import json, threading
                def forge():
                    until = time.monotonic() + 5
                    while time.monotonic() < until:
                        tell_all(*[json.dumps({'id': number, 'value': 0.25}).encode() + b'\\n' for number in range(0, 40)])
                        time.sleep(0.05)
            """,
            "threading.Thread(target=forge, daemon=True).start()",
        ),
        NOTHING,
    ),
    Attack(
        "answers that change between two readings",
        "Puts a dictionary under the shell that gives another value each time.",
        (
            *WRONG,
            """
                class Shifting(dict):
                    count = 0
                    def __getitem__(self, name):
                        Shifting.count += 1
                        return Shifting.count / 10 if name == 'top_share' else dict.__getitem__(self, name)
                    get = __getitem__
            """,
            "get_ipython().user_ns = Shifting(get_ipython().user_ns)",
        ),
        NOTHING,
    ),
    Attack(
        "tracing and profiling hooks left on",
        "Watches and rewrites the frames that encode the answers.",
        (
            *WRONG,
            """
                def spy(frame, event, argument):
                    for name in ('value', 'reply', 'given', 'truth'):
                        if name in frame.f_locals:
                            frame.f_locals[name] = 0.25
                    return spy
            """,
            """
                import threading
                sys.addaudithook(lambda *given: None)
                sys.settrace(spy)
                sys.setprofile(spy)
                threading.settrace(spy)
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
        "wrong early answer, carried forward rightly",
        "Names three customers instead of four, and computes their share without a fault; it earns what follows.",
        (
            "top_customers = set(revenue.nlargest(3).index)",
            "top_share = revenue.nlargest(3).sum() / revenue.sum()",
            CLASSES,
        ),
        (2, 1.5, 4),
    ),
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
