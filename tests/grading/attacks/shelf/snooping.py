"""Looking where the answers might be: the package's own files, memory, other processes, other people's work."""

from __future__ import annotations

from attacks.attack import NOTHING, Attack
from attacks.paper import CLASSES, CUSTOMERS, RIGHT, SHARE, WRONG

from crm_lessons.grading.sandbox.levels import Level

_SECRETS = """
    import re
    secret = re.compile(rb'(?:class|neighbour)-secret-[0-9a-f]{8}')
"""
"""The patterns of what the grader's environment, its arguments and the neighbour's notebook hold; the cell holds no match."""


def _peeks(name: str, tries: str, *cells: str, stopped_by: Level = Level.CONFINED) -> Attack:
    """Return an attack after three right answers, all of which must stand when there was nothing to see."""
    return Attack(name, tries, (*RIGHT, *cells), stopped_by=stopped_by)


def _answers_with(name: str, tries: str, *cells: str, stopped_by: Level = Level.CONFINED) -> Attack:
    """Return an attack that knows nothing and answers with what it finds."""
    return Attack(name, tries, (*WRONG, *cells), NOTHING, stopped_by=stopped_by)


SNOOPING = (
    _answers_with(
        "student code reads the hidden tests",
        "Imports the questions and computes what they expect.",
        """
            import importlib
            found = importlib.import_module('crm_lessons.questions.catalogue').SHEETS['02_pareto_abc']
        """,
        """
            tables = {name: sheet.data(name) for name in ('pareto_revenue', 'abc_revenue')}
            globals().update({name: found[name].expected(tables) for name in ('top_share', 'top_customers', 'abc_by_revenue')})
        """,
    ),
    _answers_with(
        "student code reads the worked solutions",
        "Looks for the package's solutions on the disk and runs them.",
        """
            import json, pathlib, crm_lessons
            (file,) = pathlib.Path(crm_lessons.__file__).parent.rglob('worked/02_pareto_abc.json')
            worked = json.loads(file.read_text(encoding='utf-8'))
            pareto_revenue = sheet.data('pareto_revenue')
            for name in ('top_customers', 'top_share', 'abc_by_revenue'):
                exec(worked[name]['en'], globals())
        """,
    ),
    _answers_with(
        "questions loaded from their files",
        "Goes round the import system: reads, unzips or decompiles what lies in the package's folder.",
        """
            import importlib.util, pathlib, crm_lessons
            room = pathlib.Path(crm_lessons.__file__).parent / 'questions'
            spec = importlib.util.spec_from_file_location('asked', room / '__init__.py', submodule_search_locations=[str(room)])
            sys.modules['crm_lessons.questions'] = importlib.util.module_from_spec(spec)
            from crm_lessons.questions.pareto_abc.abc_by_revenue import _by_revenue as abc_by_revenue
        """,
        """
            for file in room.rglob('*.pyc'):
                reached()
        """,
    ),
    _peeks(
        "repository searched for solutions",
        "Walks from the package upwards: chapters, solutions, tests, history.",
        """
            import pathlib, crm_lessons
            above = pathlib.Path(crm_lessons.__file__).parent.parent
            for name in ('chapters', 'solutions', 'tests', '.git', 'pyproject.toml'):
                if (above / name).exists() and list(above.glob(f'{name}/*')) + [1]:
                    try:
                        os.listdir(above / name) if (above / name).is_dir() else open(above / name).close()
                        reached()
                    except OSError:
                        pass
        """,
    ),
    _peeks(
        "memory searched for questions, verdicts and other work",
        "Asks the garbage collector for every object that a grader would hold.",
        """
            import gc
            for each in gc.get_objects():
                if type(each).__name__ in ('Question', 'SheetQuestions', 'Mistake', 'Verdict', 'Row', 'Rules', 'Submission', 'HiddenInputs') and type(each).__module__.startswith('crm_lessons'):
                    reached()
        """,
        stopped_by=Level.LIMITED,
    ),
    _peeks(
        "memory searched byte by byte",
        "Reads /proc/self/mem for secrets of the class and the neighbour's notebook.",
        _SECRETS,
        """
            until = time.monotonic() + 1
            with open('/proc/self/maps') as maps, open('/proc/self/mem', 'rb', 0) as memory:
                for line in maps:
                    span, rights, *_ = line.split()
                    start, end = (int(one, 16) for one in span.split('-'))
                    if rights.startswith('rw') and end - start < 2**26 and time.monotonic() < until:
                        try:
                            memory.seek(start)
                            held = memory.read(end - start)
                            if b'-secret-' in held and secret.search(held):
                                reached()
                        except (OSError, ValueError, OverflowError):
                            pass
        """,
        stopped_by=Level.LIMITED,
    ),
    _peeks(
        "environment searched for the salt",
        "Reads its own environment and the one that its process began with.",
        _SECRETS,
        """
            if secret.search(repr(dict(os.environb)).encode()):
                reached()
        """,
        """
            if secret.search(open('/proc/self/environ', 'rb').read()):
                reached()
        """,
        """
            if secret.search(open('/proc/self/cmdline', 'rb').read()):
                reached()
        """,
        stopped_by=Level.LIMITED,
    ),
    _peeks(
        "other processes' arguments, environment and memory",
        "Reads what /proc tells of everybody else.",
        _SECRETS,
        """
            for process in [name for name in os.listdir('/proc') if name.isdigit()]:
                for what in ('cmdline', 'environ'):
                    try:
                        if secret.search(open(f'/proc/{process}/{what}', 'rb').read()):
                            reached()
                    except OSError:
                        pass
        """,
        """
            for process in [name for name in os.listdir('/proc') if name.isdigit() and int(name) != os.getpid()]:
                for what in ('mem', 'maps', 'fd', 'root', 'cwd'):
                    try:
                        place = f'/proc/{process}/{what}'
                        (os.listdir if what in ('fd', 'root', 'cwd') else open)(place)
                        reached()
                    except OSError:
                        pass
        """,
    ),
    _peeks(
        "open descriptors followed to their files",
        "Looks at every descriptor it was born with.",
        """
            for name in os.listdir('/proc/self/fd'):
                try:
                    target = os.readlink(f'/proc/self/fd/{name}')
                except OSError:
                    continue
                if target.endswith(('.ipynb', '.csv', '.sqlite', '.py', '.json')) or 'socket' in target and int(name) > 64:
                    reached()
        """,
        stopped_by=Level.LIMITED,
    ),
    _answers_with(
        "the neighbour's answers",
        "Opens the submission beside it and runs its cells.",
        """
            import json
            for cell in json.load(open(NEIGHBOUR))['cells']:
                exec(cell['source'], globals())
        """,
    ),
    _peeks(
        "the teacher's files",
        "Reads the gradebook, the home, the accounts of the machine.",
        """
            for place in (GRADEBOOK, NEIGHBOUR, OUTSIDE, HOME, '/etc/passwd', '/etc/hostname', '/root', '/home', '/var/log'):
                try:
                    os.listdir(place) if os.path.isdir(place) else open(place).close()
                    reached()
                except OSError:
                    pass
        """,
    ),
    _peeks(
        "existence of the teacher's files",
        "Asks for size and date of what it may not open.",
        """
            for place in (GRADEBOOK, NEIGHBOUR, OUTSIDE):
                if os.path.exists(place):
                    reached()
        """,
        stopped_by=Level.FULL,
    ),
    Attack(
        "frames searched while a hidden input is tried",
        "Walks up the stack, from inside the function, for what the result will be compared with.",
        (
            SHARE,
            CUSTOMERS,
            CLASSES,
            """
                classes = abc_by_revenue
                def abc_by_revenue(revenue, limits):
                    frame = sys._getframe()
                    while frame:
                        if {'truth', 'expected', 'question', 'agreement', 'verdict'} & set(frame.f_locals):
                            return {}
                        frame = frame.f_back
                    return classes(revenue, limits)
            """,
        ),
    ),
)
