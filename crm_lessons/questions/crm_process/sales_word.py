"""The market in which each group is found, and the task that each act belongs to."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.crm_process.situations.sales_signs import SALES_SIGNS
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.crm_words import MARKETS, TASKS

_WORDS = {**MARKETS, **TASKS}

_MEANT = shown("sales_signs", SALES_SIGNS)


QUESTION = Question(
    id="sales_word",
    kind=Kind.MAPPING,
    points=2,
    vocabulary=_WORDS,
    synonyms={
        "prospecting": (Text(fr="prospection", en="prospect"),),
        "developing": (Text(fr="développement", en="develop"),),
        "retaining": (Text(fr="fidélisation", en="retain"),),
        "own_market": (Text(fr="propre", en="own"),),
    },
    aim=Text(
        fr="Savoir où une force de vente cherche ses clients, et quel métier elle y fait.",
        en="Know where a sales force looks for its customers, and which trade it plies there.",
    ),
    expected=_MEANT,
    hints=(
        Text(
            fr="Des gens, ou un geste ? Les premiers forment un marché, le second est une tâche.",
            en="People, or something done? The first make a market, the second is a task.",
        ),
        Text(
            fr="Pour les gens : nous achètent-ils, achètent-ils la même chose ailleurs, ou s'en passent-ils autrement ? Pour le geste : envers qui n'a rien acheté, qui achète un peu, qui achète bien ?",
            en="For people: do they buy from us, buy the same thing elsewhere, or do without in another way? For what is done: towards whoever bought nothing, buys a little, buys well?",
        ),
    ),
    right=as_matched(_WORDS),
    mistakes=(
        Mistake(
            "types_swapped",
            fr="Intra-type et inter-type sont échangés : intra, c'est le même type de produit, chez un autre.",
            en="Intra-type and inter-type are swapped: intra means the same type of product, from somebody else.",
            produces=partial(_MEANT, intra_type="inter_type", inter_type="intra_type"),
            credit=0.5,
        ),
        Mistake(
            "developing_is_retaining",
            fr="Vous rangez dans la fidélisation ce qui fait acheter autre chose. Garder, est-ce vendre plus ?",
            en="You put under retaining what makes people buy something else. Is keeping the same as selling more?",
            produces=partial(_MEANT, developing="retaining"),
            credit=0.5,
        ),
        Mistake(
            "developing_is_prospecting",
            fr="Vous rangez dans la prospection des gestes envers des gens qui achètent déjà.",
            en="You put under prospecting acts towards people who already buy.",
            produces=partial(_MEANT, developing="prospecting"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les cas n'y sont pas rangés : lisez-les un à un.",
            en="You deal out the words in the order of the list. The cases are in no order: read them one by one.",
            produces=dealt("sales_signs", [*_WORDS]),
        ),
    ),
    praise=Text(
        fr="Le marché inter-type prend des clients que personne ne voit partir : ils n'achètent chez aucun rival.",
        en="The inter-type market takes customers whom nobody sees leave: they buy from no rival.",
    ),
    look_again=Text(
        fr="Séparez les gens des gestes, puis posez une seule question à chaque tas.",
        en="Part people from acts, then put a single question to each heap.",
    ),
)
