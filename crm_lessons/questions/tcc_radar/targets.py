"""The target of each of the five strategies."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods import ACCOMPANY, ACQUIRE, DEVELOP, RADAR, REACTIVATE, RETAIN
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_TARGETS = {REACTIVATE: "b", ACQUIRE: "c", DEVELOP: "a", ACCOMPANY: "e", RETAIN: "d"}

_BY_LETTER = {code[0]: code for code in RADAR}
"""What Python keeps of the five under their letters: of two equal keys, the last."""
_FIRST_BY_LETTER = {code[0]: code for code in reversed(RADAR)}

QUESTION = Question(
    id="targets",
    kind=Kind.MAPPING,
    points=1,
    aim=Text(fr="Rendre à chaque stratégie la bonne cible.", en="Give each strategy the right target back."),
    expected=lambda data: _TARGETS,
    vocabulary=RADAR,
    hints=(
        Text(
            fr="Lisez les verbes : peut-on *ré*activer quelqu'un qui n'a jamais acheté ?",
            en="Read the verbs: can one *re*activate somebody who has never bought?",
        ),
        Text(
            fr="Développer, accompagner, retenir : trois degrés de ce que le client nous confie déjà.",
            en="Develop, accompany, retain: three degrees of what the customer already gives us.",
        ),
        Text(
            fr="Écrivez les cinq noms en entier : deux commencent par R, deux par A.",
            en="Write the five names in full: two begin with R, two with A.",
        ),
    ),
    right=(
        lambda data, answer: {
            "b": ["réactiver"],
            "c": ["acquérir"],
            "a": ["développer"],
            "e": ["accompagner"],
            "d": ["retenir"],
        },
        lambda data, answer: {"RETAIN": "D", "Acquire": "C", "develop": ["a"], "accompany": "e", "reactivate": "b"},
        lambda data, answer: pd.Series(
            {"Retenir": "d", "Acquerir": "c", "Developper": "a", "Accompagner": "e", "Reactiver": "b"}
        ),
    ),
    mistakes=(
        Mistake(
            "reactivate_the_new",
            fr="C'est ce qu'imprime le cours : « réactiver de nouveaux clients ». Qui n'a jamais acheté ne se réactive pas : il "
            "s'acquiert.",
            en="That is what the course prints: “reactivate new customers”. Somebody who has never bought cannot be "
            "reactivated: they are acquired.",
            produces=lambda data: _TARGETS | {REACTIVATE: _TARGETS[ACQUIRE], ACQUIRE: _TARGETS[REACTIVATE]},
            credit=0.5,
        ),
        Mistake(
            "by_letters",
            fr="Vos clés sont des lettres : il n'en reste que trois, car un dictionnaire ne garde qu'une valeur par clé. Écrivez "
            "les cinq noms.",
            en="Your keys are letters: only three are left, for a dictionary keeps one value per key. Write the five names.",
            produces=lambda data: {letter: _TARGETS[code] for letter, code in _BY_LETTER.items()},
        ),
        Mistake(
            "turned",
            fr="Le contenu est juste, mais le dictionnaire est à l'envers : écrivez la stratégie à gauche, la lettre à droite.",
            en="The content is right, but the dictionary is the wrong way round: write the strategy on the left, the letter on "
            "the right.",
            produces=lambda data: {letter: code for code, letter in _TARGETS.items()},
            credit=0.75,
        ),
        Mistake(
            "by_first_letters",
            fr="Trois lettres pour cinq stratégies : deux manquent. Écrivez les cinq noms.",
            en="Three letters for five strategies: two are missing. Write the five names.",
            produces=lambda data: {letter: _TARGETS[code] for letter, code in _FIRST_BY_LETTER.items()},
        ),
        Mistake(
            "develop_the_exclusive",
            fr="Vous développez ceux qui nous donnent déjà presque tout, et retenez ceux qui ne nous donnent presque rien.",
            en="You develop those who already give us almost everything, and retain those who give us almost nothing.",
            produces=lambda data: _TARGETS | {DEVELOP: _TARGETS[RETAIN], RETAIN: _TARGETS[DEVELOP]},
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Cinq noms, cinq cibles. La question suivante en fait une fonction : c'est l'ordre des règles qui y compte.",
        en="Five names, five targets. The next question makes a function of them: there it is the order of the rules that counts.",
    ),
    look_again=Text(
        fr="Pour chaque cible, demandez-vous : a-t-elle déjà acheté ? Achète-t-elle encore ? Que nous confie-t-elle ?",
        en="For each target, ask: have they bought before? Do they still buy? How much do they give us?",
    ),
)
