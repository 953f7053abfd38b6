"""Looking where the answers might be: the package's own files, memory, other processes, other people's work."""

from __future__ import annotations

from attacks.attack import NOTHING, Attack
from attacks.paper import CLASSES, CUSTOMERS, RIGHT, SHARE, WRONG

from crm_lessons.grading.sandbox.levels import Level

_IDS = "('top_share', 'top_customers', 'abc_by_revenue')"
_SECRETS = "import re\nsecret = re.compile(rb'(?:class|neighbour)-secret-[0-9a-f]{8}')"
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
        "import importlib\nfound = importlib.import_module('crm_lessons.questions.catalogue').SHEETS['02_pareto_abc']",
        "tables = {name: sheet.data(name) for name in ('pareto_revenue', 'abc_revenue')}\nglobals().update({name: found[name].expected(tables) for name in " + _IDS + "})",
    ),
    _answers_with(
        "student code reads the worked solutions",
        "Looks for the package's solutions on the disk and runs them.",
        "import json, pathlib, crm_lessons\nhome = pathlib.Path(crm_lessons.__file__).parent\n"
        "for place in (home, *home.parents[:2]):\n    for file in place.glob('**/worked/02_pareto_abc.json'):\n"
        "        for code in json.loads(file.read_text(encoding='utf-8')).values():\n            exec(code['en'], globals())\n    if place.name == 'crm_lessons':\n        continue",
    ),
    _answers_with(
        "questions loaded from their files",
        "Goes round the import system: reads, unzips or decompiles what lies in the package's folder.",
        "import importlib.util, pathlib, crm_lessons\nroom = pathlib.Path(crm_lessons.__file__).parent / 'questions'\n"
        "spec = importlib.util.spec_from_file_location('asked', room / '__init__.py', submodule_search_locations=[str(room)])\n"
        "sys.modules['crm_lessons.questions'] = importlib.util.module_from_spec(spec)\n"
        "from crm_lessons.questions.pareto_abc.abc_function import _by_revenue as abc_by_revenue",
        "for file in room.rglob('*.pyc'):\n    reached()",
    ),
    _peeks(
        "repository searched for solutions",
        "Walks from the package upwards: chapters, solutions, tests, history.",
        "import pathlib, crm_lessons\nabove = pathlib.Path(crm_lessons.__file__).parent.parent\n"
        "for name in ('chapters', 'solutions', 'tests', '.git', 'pyproject.toml'):\n    if (above / name).exists() and list(above.glob(f'{name}/*')) + [1]:\n"
        "        try:\n            os.listdir(above / name) if (above / name).is_dir() else open(above / name).close()\n            reached()\n        except OSError:\n            pass",
    ),
    _peeks(
        "memory searched for questions, verdicts and other work",
        "Asks the garbage collector for every object that a grader would hold.",
        "import gc\nfor each in gc.get_objects():\n    if type(each).__name__ in ('Question', 'SheetQuestions', 'Mistake', 'Verdict', 'Row', 'Rules', 'Submission', 'HiddenInputs') "
        "and type(each).__module__.startswith('crm_lessons'):\n        reached()",
        stopped_by=Level.LIMITED,
    ),
    _peeks(
        "memory searched byte by byte",
        "Reads /proc/self/mem for secrets of the class and the neighbour's notebook.",
        f"{_SECRETS}\nwith open('/proc/self/maps') as maps, open('/proc/self/mem', 'rb', 0) as memory:\n    for line in maps:\n"
        "        span, rights, *_, name = (line.split() + [''])[:6]\n        start, end = (int(one, 16) for one in span.split('-'))\n"
        "        if rights.startswith('rw') and end - start < 2**28:\n            try:\n                memory.seek(start)\n                if secret.search(memory.read(end - start)):\n"
        "                    reached()\n            except (OSError, ValueError, OverflowError):\n                pass",
        stopped_by=Level.LIMITED,
    ),
    _peeks(
        "environment searched for the salt",
        "Reads its own environment and the one that its process began with.",
        f"{_SECRETS}\nif secret.search(repr(dict(os.environb)).encode()):\n    reached()",
        "if secret.search(open('/proc/self/environ', 'rb').read()):\n    reached()",
        "if secret.search(open('/proc/self/cmdline', 'rb').read()):\n    reached()",
        stopped_by=Level.LIMITED,
    ),
    _peeks(
        "other processes' arguments, environment and memory",
        "Reads what /proc tells of everybody else.",
        f"{_SECRETS}\nfor process in [name for name in os.listdir('/proc') if name.isdigit()]:\n    for what in ('cmdline', 'environ'):\n        try:\n"
        "            if secret.search(open(f'/proc/{process}/{what}', 'rb').read()):\n                reached()\n        except OSError:\n            pass",
        "for process in [name for name in os.listdir('/proc') if name.isdigit() and int(name) != os.getpid()]:\n    for what in ('mem', 'maps', 'fd', 'root', 'cwd'):\n"
        "        try:\n            place = f'/proc/{process}/{what}'\n            (os.listdir if what in ('fd', 'root', 'cwd') else open)(place)\n            reached()\n        except OSError:\n            pass",
    ),
    _peeks(
        "open descriptors followed to their files",
        "Looks at every descriptor it was born with.",
        "for name in os.listdir('/proc/self/fd'):\n    try:\n        target = os.readlink(f'/proc/self/fd/{name}')\n    except OSError:\n        continue\n"
        "    if target.endswith(('.ipynb', '.csv', '.sqlite', '.py', '.json')) or 'socket' in target and int(name) > 64:\n        reached()",
        stopped_by=Level.LIMITED,
    ),
    _answers_with(
        "the neighbour's answers",
        "Opens the submission beside it and runs its cells.",
        "import json\nfor cell in json.load(open(NEIGHBOUR))['cells']:\n    exec(cell['source'], globals())",
    ),
    _peeks(
        "the teacher's files",
        "Reads the gradebook, the home, the accounts of the machine.",
        "for place in (GRADEBOOK, NEIGHBOUR, OUTSIDE, HOME, '/etc/passwd', '/etc/hostname', '/root', '/home', '/var/log'):\n    try:\n"
        "        os.listdir(place) if os.path.isdir(place) else open(place).close()\n        reached()\n    except OSError:\n        pass",
    ),
    _peeks(
        "the machine asked who it is",
        "Reads name, address, user and uptime, to tell graders apart from home.",
        "import platform, socket, getpass\nif os.path.exists('/etc/machine-id') or platform.node() == NODE:\n    reached()",
        stopped_by=Level.FULL,
    ),
    Attack(
        "frames searched while a hidden input is tried",
        "Walks up the stack, from inside the function, for what the result will be compared with.",
        (SHARE, CUSTOMERS, CLASSES, "classes = abc_by_revenue\ndef abc_by_revenue(revenue, limits):\n    frame = sys._getframe()\n    while frame:\n"
         "        if {'truth', 'expected', 'question', 'agreement', 'verdict'} & set(frame.f_locals):\n            return {}\n        frame = frame.f_back\n"
         "    return classes(revenue, limits)"),
    ),
)  # fmt: skip
