"""The bond that each tool ties."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.loyalty.tools import TOOLS
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.loyalty_words import BONDS

_MEANT = shown("tools", TOOLS)

QUESTION = Question(
    id="bond_of_tool",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(fr="Dire de chaque outil quel lien il noue.", en="Say of each tool which bond it ties."),
    expected=_MEANT,
    hints=(
        Text(
            fr="Qu'est-ce que le client perdrait en partant : une remise, des gens, une installation, ou quelqu'un qui le connaît ?",
            en="What would the customer lose by leaving: a discount, people, an installation, or someone who knows them?",
        ),
        Text(
            fr="Un concurrent peut-il copier l'outil dès demain ? Alors le lien est sans doute financier.",
            en="Could a rival copy the tool tomorrow? Then the bond is probably financial.",
        ),
    ),
    right=as_matched(BONDS),
    mistakes=(
        Mistake(
            "personal_is_social",
            fr="Vous mettez les outils faits pour un seul client dans le lien social. Social veut dire plusieurs : d'autres clients, une équipe.",
            en="You put the tools made for one customer under the social bond. Social means several: other customers, a team.",
            produces=partial(_MEANT, personal="social"),
            credit=0.5,
        ),
        Mistake(
            "structural_is_financial",
            fr="Vous mettez les installations communes dans le lien financier. Ce n'est pas le prix qui retient alors, c'est ce qu'il faudrait démonter.",
            en="You put shared installations under the financial bond. What holds then is not the price but what would have to be taken apart.",
            produces=partial(_MEANT, structural="financial"),
            credit=0.5,
        ),
        Mistake(
            "social_is_personal",
            fr="Vous mettez les rencontres dans le lien personnalisé. Personnalisé veut dire fait pour ce client seul.",
            en="You put the meetings under the personal bond. Personal means made for this customer alone.",
            produces=partial(_MEANT, social="personal"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les situations n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the words in the order of the list. The situations are in no order: read them one by one.",
            produces=dealt("tools", list(BONDS)),
        ),
    ),
    praise=Text(
        fr="Rangez-les maintenant par ce qu'il coûterait à un concurrent de les copier.",
        en="Now rank them by what it would cost a rival to copy them.",
    ),
    look_again=Text(
        fr="Pour chaque outil, imaginez le client qui part : que doit-il laisser derrière lui ?",
        en="For each tool picture the customer leaving: what must be left behind?",
    ),
    vocabulary=BONDS,
)
