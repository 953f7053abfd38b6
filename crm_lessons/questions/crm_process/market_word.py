"""The word of the course that each sign of today's market shows."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.crm_process.situations.market_signs import MARKET_SIGNS
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.crm_words import MARKET_WORDS

_MEANT = shown("market_signs", MARKET_SIGNS)


QUESTION = Question(
    id="market_word",
    kind=Kind.MAPPING,
    points=2,
    vocabulary=MARKET_WORDS,
    aim=Text(
        fr="Reconnaître pourquoi l'on est passé de la vente à la relation, et par quels moyens.",
        en="Recognise why firms went from the sale to the relationship, and by what means.",
    ),
    expected=_MEANT,
    hints=(
        Text(
            fr="Qui agit ? Un client (éclectique, volatil, consom'acteur), un marché (fragmenté), ou un fabricant (les quatre autres mots) ?",
            en="Who acts? A customer (eclectic, volatile, prosumer), a market (fragmented), or a maker (the four other words)?",
        ),
        Text(
            fr="Éclectique : plusieurs goûts à la fois. Volatil : un fournisseur après l'autre. En personnalisation de masse, c'est le client qui assemble ; en personnalisation, c'est nous, parce que nous le connaissons.",
            en="Eclectic: several tastes at once. Volatile: one supplier after another. In mass customisation the customer assembles; in personalisation we do, because we know them.",
        ),
    ),
    right=as_matched(MARKET_WORDS),
    mistakes=(
        Mistake(
            "eclectic_is_volatile",
            fr="Vous confondez qui a plusieurs goûts et qui change de fournisseur. L'un mélange, l'autre s'en va.",
            en="You confuse having several tastes with changing supplier. One mixes, the other leaves.",
            produces=partial(_MEANT, eclectic="volatile", volatile="eclectic"),
            credit=0.5,
        ),
        Mistake(
            "mass_is_personal",
            fr="Vous confondez les deux personnalisations. Qui choisit les pièces : l'acheteur, ou une maison qui le connaît ?",
            en="You confuse mass customisation and personalisation. Who chooses the parts: the buyer, or a firm that knows them?",
            produces=partial(_MEANT, mass_customisation="personalisation", personalisation="mass_customisation"),
            credit=0.5,
        ),
        Mistake(
            "series_are_standard",
            fr="Des modules en série ne font pas un produit unique : combien de pompes différentes en sortent ?",
            en="Modules made in series are no single product: how many different pumps come out of them?",
            produces=partial(_MEANT, mass_customisation="standard"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les cas n'y sont pas rangés : lisez-les un à un.",
            en="You deal out the words in the order of the list. The cases are in no order: read them one by one.",
            produces=dealt("market_signs", [*MARKET_WORDS]),
        ),
    ),
    praise=Text(
        fr="Trois mots décrivent des clients qui échappent ; le marketing relationnel est une réponse, pas la seule : la série en était une autre.",
        en="Three words describe customers who get away; relationship marketing is one answer, not the only one: the series was another.",
    ),
    look_again=Text(
        fr="Pour chaque cas : qui agit, et que fait-il de nouveau ?",
        en="For each case: who acts, and what is new in it?",
    ),
)
