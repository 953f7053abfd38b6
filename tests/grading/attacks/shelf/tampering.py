"""The tools of grading turned over: libraries and the shell rewritten, replies forged, cut off or drowned."""

from __future__ import annotations

from attacks.attack import FULL_MARKS, NOTHING, Attack
from attacks.paper import RIGHT, WRONG

from crm_lessons.grading.row import Status

_EVERY_DESCRIPTOR = """\
def tell_all(*lines):
    for descriptor in range(3, 64):
        for line in lines:
            try:
                os.write(descriptor, line)
            except OSError:
                break"""

TAMPERING = (
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
                for name in ('checking.verdict', 'checking.check', 'checking.kinds.numbers', 'grading.judging.judge', 'grading.gradebook', 'data.variants'):
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
                import crm_lessons.grading.student.wire as answers
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
)
