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
        ("class Always:\n    __eq__ = __le__ = __ge__ = __lt__ = __gt__ = lambda self, other: True\n    __hash__ = lambda self: 0\n"
         "    __call__ = lambda self, *given: self", _ALL_THREE.format("Always()")),
        NOTHING,
    ),
    Attack(
        "object that says it is a float, an array and anything else",
        "Lies through `__float__`, `__class__`, `__array__`, `__index__`, `__len__`, `__iter__` and `__getattr__`.",
        ("import numpy\nclass Liar:\n    __class__ = float\n    __float__ = lambda self: 0.8\n    __index__ = __len__ = lambda self: 4\n"
         "    __array__ = lambda self, *given, **more: numpy.array([0.8])\n    __iter__ = lambda self: iter(range(1, 5))\n"
         "    __getattr__ = lambda self, name: self\n    __call__ = lambda self, *given: self", _ALL_THREE.format("Liar()")),
        NOTHING,
    ),
    Attack(
        "subclasses of float, set, dict and DataFrame that agree with everything",
        "Hands in children of honest types, whose comparisons are rewritten.",
        ("yes = lambda self, *given: True\n"
         "children = [type(kind.__name__, (kind,), {'__eq__': yes, '__hash__': lambda self: 0, '__sub__': lambda self, other: 0.0,"
         " 'issubset': yes, '__contains__': yes, '__getitem__': lambda self, key: 'A', 'equals': yes})"
         " for kind in (float, set, dict, pd.DataFrame)]",
         "top_share = children[0](0.2)\ntop_customers = children[1]([2, 3])",
         "def abc_by_revenue(revenue, limits):\n    return children[2]()"),
        NOTHING,
    ),
    Attack(
        "metaclass that makes a class equal to float",
        "Makes `type(answer) == float` and `type(answer) in {...}` come out true, so that the object's own words are asked.",
        ("class Meta(type):\n    __eq__ = lambda self, other: True\n    __hash__ = lambda self: hash(float)\n"
         "    __instancecheck__ = __subclasscheck__ = lambda self, other: True\n"
         "class Fake(metaclass=Meta):\n    __float__ = lambda self: 0.8\n    __iter__ = lambda self: iter(())\n    __len__ = lambda self: 0\n"
         "    item = lambda self: 0.2", _ALL_THREE.format("Fake()")),
        NOTHING,
    ),
    Attack(
        "object whose `__reduce__` runs a command in the grader's process",
        "Hopes that the answer is pickled, copied or printed on the other side.",
        ("class Bomb:\n    def __reduce__(self):\n        return (os.system, (f'touch {OUTSIDE}/{ATTACK}',))\n    __repr__ = __str__ = "
         "lambda self: open(f'{OUTSIDE}/{ATTACK}', 'w').name", _ALL_THREE.format("Bomb()")),
        NOTHING,
    ),
    Attack(
        "text that would be code if somebody evaluated it",
        "Hands in expressions, format fields and paths as answers.",
        ("code = f\"__import__('os').system('touch {OUTSIDE}/{ATTACK}')\"",
         "top_share, top_customers = code, {code, '{0.__class__}', '%s', '../../etc/passwd', '=1+1'}",
         "def abc_by_revenue(revenue, limits):\n    return {code: code}"),
        NOTHING,
    ),
    Attack(
        "input transformer that deletes `assert` lines",
        "Rewrites every later cell before it is run.",
        ("get_ipython().input_transformers_cleanup.append(lambda lines: [line for line in lines if 'assert' not in line])",
         *WRONG, "assert top_share == 0.8"),
        NOTHING,
    ),
    Attack(
        "student code patches the grader's own result class",
        "Rewrites the verdict, its outcomes and every function that judges, wherever they are loaded.",
        (*WRONG, "for name in ('checking.verdict', 'checking.check', 'checking.numbers', 'grading.judge', 'grading.gradebook', 'data.variants'):\n"
         "    try:\n        module = __import__('crm_lessons.' + name, fromlist=['*'])\n    except ImportError:\n        continue\n"
         "    for each in list(vars(module)):\n        if callable(getattr(module, each)) and not each.startswith('__'):\n"
         "            setattr(module, each, lambda *given, **more: True)"),
        NOTHING,
    ),
    Attack(
        "patched `json`, `builtins`, `pandas` and `numpy`",
        "Rewrites what any comparison in this process would use.",
        (*WRONG, "import builtins, json, numpy\nbuiltins.abs = lambda value: 0\nbuiltins.isinstance = lambda *given: True\n"
         "pd.Series.__eq__ = pd.DataFrame.equals = numpy.isclose = numpy.allclose = lambda *given, **more: True\n"
         "json.JSONEncoder.default = lambda self, value: 0.8"),
        NOTHING,
    ),
    Attack(
        "patched encoder",
        "Rewrites the grader's own code in this process, so that whatever is read says what the student wants.",
        (*WRONG, "import crm_lessons.grading.answers as answers\nanswers.encode = answers._Writer.write = lambda *given: {'type': 'points', 'value': 2}",
         "import gc\nfor each in gc.get_objects():\n    if type(each) is dict and 'encode' in each and '_send' in each:\n"
         "        each['encode'] = each['_encoded'] = lambda value: {'type': 'correct'}"),
        NOTHING,
    ),
    Attack(
        "verdicts written on every file descriptor",
        "Sends lines that look like the grader's own replies, with points in them.",
        (*WRONG, _EVERY_DESCRIPTOR, "import json\ntell_all(*[json.dumps({'id': number, 'value': 0.2, 'outcome': 'correct', 'points': 2, 'status': "
         "'graded'}).encode() + b'\\n' for number in range(60)])"),
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
        (*RIGHT, "for descriptor in range(3, 64):\n    try:\n        for _ in range(64):\n            os.write(descriptor, b'x' * 2**20)\n"
         "    except OSError:\n        pass"),
        FULL_MARKS,
        status=Status.CRASHED,
    ),
    Attack(
        "closed channel",
        "Closes every descriptor it did not open, then waits.",
        (*RIGHT, "os.closerange(3, 256)\nwhile True:\n    time.sleep(0.1)"),
        FULL_MARKS,
        status=Status.CRASHED,
    ),
    Attack(
        "thread that sends replies later",
        "Leaves a thread that goes on writing forged answers while the real ones are read.",
        (*WRONG, _EVERY_DESCRIPTOR, "import json, threading\ndef forge():\n    until = time.monotonic() + 5\n    while time.monotonic() < until:\n"
         "        tell_all(*[json.dumps({'id': number, 'value': 0.25}).encode() + b'\\n' for number in range(0, 40)])\n        time.sleep(0.05)",
         "threading.Thread(target=forge, daemon=True).start()"),
        NOTHING,
    ),
    Attack(
        "answers that change between two readings",
        "Puts a dictionary under the shell that gives another value each time.",
        (*WRONG, "class Shifting(dict):\n    count = 0\n    def __getitem__(self, name):\n        Shifting.count += 1\n"
         "        return Shifting.count / 10 if name == 'top_share' else dict.__getitem__(self, name)\n    get = __getitem__",
         "get_ipython().user_ns = Shifting(get_ipython().user_ns)"),
        NOTHING,
    ),
    Attack(
        "tracing and profiling hooks left on",
        "Watches and rewrites the frames that encode the answers.",
        (*WRONG, "def spy(frame, event, argument):\n    for name in ('value', 'reply', 'given', 'truth'):\n        if name in frame.f_locals:\n"
         "            frame.f_locals[name] = 0.25\n    return spy",
         "import threading\nsys.addaudithook(lambda *given: None)\nsys.settrace(spy)\nsys.setprofile(spy)\nthreading.settrace(spy)"),
        NOTHING,
    ),
    Attack(
        "the check used as an oracle",
        "Tries ten thousand values on `sheet.check` and keeps the one that it praises.",
        (*WRONG, "for value in range(10_001):\n    if 'Correct' in str(sheet.check(top_share=value / 10_000)):\n        reached()\n        break",
         "top_share = value / 10_000 if top_share == 'reached' else 0.2"),
        NOTHING,
    ),
    Attack(
        "the worked solution asked for while grading",
        "Runs what `sheet.solution` shows.",
        (*WRONG, "import builtins\nfor name in ('top_share', 'top_customers', 'abc_by_revenue'):\n"
         "    exec(vars(sheet.solution(name, anyway=True))['code'], globals())"),
        NOTHING,
    ),
    Attack(
        "function that remembers its earlier calls",
        "Writes down the hidden inputs, for the next call, the next reader and the neighbour.",
        (SHARE, CUSTOMERS, "seen = []\ndef abc_by_revenue(revenue, limits):\n    seen.append((revenue, limits))\n    globals()['top_share'] = len(seen)\n"
         "    try:\n        open(f'{OUTSIDE}/{ATTACK}', 'w').write(str(seen))\n    except OSError:\n        pass\n"
         "    return {customer: 'A' for earlier, _ in seen for customer in earlier.index}"),
        (2, 2, 0),
        stopped_by=Level.CONFINED,
    ),
    Attack(
        "function that tells its inputs",
        "Prints the hidden inputs, and quotes them in the name and the message of an error.",
        (SHARE, CUSTOMERS, "def abc_by_revenue(revenue, limits):\n    told = 'LEAK' + str(revenue.tolist())\n    print(told)\n    print(told, file=sys.stderr)\n"
         "    os.write(1, told.encode())\n    raise type('LEAK' + str(len(revenue)), (ValueError,), {})(told)"),
        (2, 2, 0),
    ),
    Attack(
        "function that returns its inputs as its result",
        "Sends the hidden inputs back as the answer, to see them in the feedback.",
        (SHARE, CUSTOMERS, "def abc_by_revenue(revenue, limits):\n    return {'LEAK' + str(revenue.tolist()): 'A'}"),
        (2, 2, 0),
    ),
    Attack(
        "function that returns objects",
        "Answers each call with something that says it is right.",
        (SHARE, CUSTOMERS, "class Always(dict):\n    __eq__ = lambda self, other: True\n    __getitem__ = lambda self, key: 'A'\n"
         "    get = lambda self, *given: 'A'\ndef abc_by_revenue(revenue, limits):\n    return Always(dict.fromkeys(revenue.index, 'A'))"),
        (2, 2, 0),
    ),
    Attack(
        "look-up table for the known input",
        "Has the classes of the sheet's own table by heart and nothing else.",
        (SHARE, CUSTOMERS, CLASSES, "known = abc_by_revenue(sheet.data('abc_revenue'), (0.80, 0.95)).to_dict()",
         "def abc_by_revenue(revenue, limits):\n    return known"),
        (2, 2, 0),
    ),
    Attack(
        "function that ends Python on its second call",
        "Answers once, then takes the process down; what it answers is right each time, and counts.",
        (SHARE, CUSTOMERS, CLASSES, "right, calls = abc_by_revenue, []\ndef abc_by_revenue(revenue, limits):\n    calls.append(1)\n"
         "    if len(calls) > 1:\n        os._exit(0)\n    return right(revenue, limits)"),
        FULL_MARKS,
    ),
    Attack(
        "function that ends Python on every call",
        "Answers nothing, and takes the process down each time.",
        (SHARE, CUSTOMERS, "def abc_by_revenue(revenue, limits):\n    os._exit(0)"),
        (2, 2, 0),
        status=Status.CRASHED,
    ),
    Attack(
        "function whose every call never ends",
        "Keeps the grader waiting for each hidden input.",
        (SHARE, CUSTOMERS, "def abc_by_revenue(revenue, limits):\n    while True:\n        try:\n            time.sleep(1)\n        except BaseException:\n            pass"),
        (2, 2, 0),
        status=Status.TIMED_OUT,
    ),
)  # fmt: skip
