"""The shelf: every submission that was ever thought of to break the grader, one theme a file."""

from attacks.shelf.archives import ARCHIVES
from attacks.shelf.damage import DAMAGE
from attacks.shelf.escape import ESCAPE
from attacks.shelf.exhaustion import EXHAUSTION
from attacks.shelf.forgery import FORGERY
from attacks.shelf.functions import FUNCTIONS
from attacks.shelf.numbers import NUMBERS
from attacks.shelf.plans import PLANS
from attacks.shelf.snooping import SNOOPING
from attacks.shelf.tampering import TAMPERING

THEMES = {
    "forgery": FORGERY,
    "tampering": TAMPERING,
    "functions": FUNCTIONS,
    "plans": PLANS,
    "snooping": SNOOPING,
    "escape": ESCAPE,
    "exhaustion": EXHAUSTION,
    "numbers": NUMBERS,
    "damage": DAMAGE,
    "archives": ARCHIVES,
}
SHELF = tuple(attack for attacks in THEMES.values() for attack in attacks)
