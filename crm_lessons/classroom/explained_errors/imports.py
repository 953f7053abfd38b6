"""A module, or a name in a module, that is not there."""

from __future__ import annotations

import sys
from difflib import get_close_matches

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.language import Text

_COURSE_MODULES = ("pandas", "numpy", "matplotlib", "matplotlib.pyplot", "crm_lessons", "crm_lessons.methods")


def _module(failure: Failure) -> Text:
    near = get_close_matches(failure.found["name"], _COURSE_MODULES, n=1)
    if near:
        return Text(fr="Le module s'appelle `{near}`.", en="The module is called `{near}`.").format(near=near[0])
    return Text(
        fr="Le module `{name}` n'est pas installé ici, et le cours s'en passe : tout se fait avec `pandas`.",
        en="The module `{name}` is not installed here, and the course does without it: everything is done with `pandas`.",
    ).format(**failure.found)


def _name(failure: Failure) -> Text:
    name, module = failure.found["name"], failure.found["module"]
    known = [one for one in dir(sys.modules.get(module)) if one[0] != "_"]
    near = get_close_matches(name, known, n=1) or [one for one in known if name in one][:1]
    if near:
        return Text(
            fr="`{module}` n'a pas de `{name}`. Vouliez-vous écrire `{near}` ?",
            en="`{module}` has no `{name}`. Did you mean `{near}`?",
        ).format(module=module, name=name, near=near[0])
    return Text(
        fr="`{module}` n'a pas de `{name}`. Relisez le nom : une majuscule ou une lettre suffit à en faire un autre.",
        en="`{module}` has no `{name}`. Read the name again: a capital or one letter is enough to make another of it.",
    ).format(module=module, name=name)


RULES: tuple[Rule, ...] = (
    Rule("module_missing", ModuleNotFoundError, "No module named '(?P<name>[^']+)'", _module),
    Rule("name_to_import", ImportError, r"cannot import name '(?P<name>\w+)' from '(?P<module>[\w.]+)'", _name),
)
