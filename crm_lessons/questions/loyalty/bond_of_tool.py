"""The bond that each tool ties."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.loyalty.tools import TOOLS
from crm_lessons.data.sentences import meaning_of
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.loyalty_words import BONDS


def _meanings(data: Data, **moved: str) -> pd.Series[str]:
    """Return what each shows; what is moved goes under another's name."""
    shown: pd.Series[str] = data["tools"].index.to_series().map(meaning_of(TOOLS))
    meanings: pd.Series[str] = shown.replace(moved)
    return meanings


def _in_turn(data: Data) -> pd.Series[str]:
    """Return the words dealt out in turn, down the list."""
    rows = data["tools"].index
    return pd.Series([list(BONDS)[place % len(BONDS)] for place in range(len(rows))], index=rows)


QUESTION = Question(
    id="bond_of_tool",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(fr="Dire de chaque outil quel lien il noue.", en="Say of each tool which bond it ties."),
    expected=_meanings,
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
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: {word: list(group.index) for word, group in answer.groupby(answer)},
        lambda data, answer: answer.map({word: names.fr for word, names in BONDS.items()}),
    ),
    mistakes=(
        Mistake(
            "personal_is_social",
            fr="Vous mettez les outils faits pour un seul client dans le lien social. Social veut dire plusieurs : d'autres clients, une équipe.",
            en="You put the tools made for one customer under the social bond. Social means several: other customers, a team.",
            produces=lambda data: _meanings(data, personal="social"),
            credit=0.5,
        ),
        Mistake(
            "structural_is_financial",
            fr="Vous mettez les installations communes dans le lien financier. Ce n'est pas le prix qui retient alors, c'est ce qu'il faudrait démonter.",
            en="You put shared installations under the financial bond. What holds then is not the price but what would have to be taken apart.",
            produces=lambda data: _meanings(data, structural="financial"),
            credit=0.5,
        ),
        Mistake(
            "social_is_personal",
            fr="Vous mettez les rencontres dans le lien personnalisé. Personnalisé veut dire fait pour ce client seul.",
            en="You put the meetings under the personal bond. Personal means made for this customer alone.",
            produces=lambda data: _meanings(data, social="personal"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les situations n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the words in the order of the list. The situations are in no order: read them one by one.",
            produces=_in_turn,
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
