"""The plan for a year: a function that is given tables and decides, played in worlds that nobody has seen."""

from __future__ import annotations

from collections.abc import Callable

from crm_lessons.questions.played_plan import PlayedPlan, Turn
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.world.decisions import NOTHING, REPAIR_COST
from crm_lessons.world.rules.rfm import best_first

MOST_QUARTERS = 3
"""What a plan does in so many of its four quarters is its way."""
NEARLY_ALL = 0.8
AS_BY_RFM = 0.75
"""Of those written to, the part who are as many of the best by RFM: one in three where they are drawn by lot, three in five where
past mailings choose them, four in five where recency, frequency or amount alone does."""
TWICE = 2
LITTLE = 0.25


def _mostly(true_of: Callable[[Turn], bool]) -> Callable[[PlayedPlan], bool]:
    return lambda played: sum(map(true_of, played.turns)) >= MOST_QUARTERS


def _decides_nothing(played: PlayedPlan) -> bool:
    return all(turn.decision == NOTHING for turn in played.turns)


def _names_strangers(turn: Turn) -> bool:
    return turn.strangers > 0


def _writes_to_everybody(turn: Turn) -> bool:
    return len(turn.written_to) >= NEARLY_ALL * len(turn.customers)


def _writes_to_the_best(turn: Turn) -> bool:
    best = best_first(turn.tables["orders"])
    as_many = set(best[: len(turn.written_to)])
    return len(turn.written_to & as_many) > AS_BY_RFM * len(turn.written_to)


def _wants_twice_the_budget(turn: Turn) -> bool:
    return turn.decision.cost > TWICE * turn.budget


def _leaves_the_budget(turn: Turn) -> bool:
    return turn.decision.cost + REPAIR_COST * len(turn.decision.repairs) < LITTLE * turn.budget


def _never_changes(played: PlayedPlan) -> bool:
    first, *others = (turn.decision for turn in played.turns)
    return bool(others) and all(other == first for other in others)


def _leaves_nobody_out(played: PlayedPlan) -> bool:
    return not any(campaign.left_out for turn in played.turns for campaign in turn.decision.campaigns)


QUESTION = Question(
    id="plan",
    kind=Kind.PLAN,
    points=6,
    aim=Text(
        fr="Décider d'après ce que les messages ont causé, et le dire en une règle.",
        en="Decide by what messages have caused, and say so as a rule.",
    ),
    hints=(
        Text(
            fr="Qui commande *parce que* l'entreprise a écrit ? La table `messages` garde ceux qui ont reçu un message et ceux que le "
            "sort a laissés de côté : la colonne `sent` les distingue.",
            en="Who orders *because* the firm wrote? The table `messages` keeps those who got a message and those whom the draw "
            "left out: the column `sent` tells them apart.",
        ),
        Text(
            fr="Une réponse est une commande dans les six semaines du message. Comparez les taux de réponse avec et sans message, "
            "secteur par secteur, et pour les clients fréquents à part des autres.",
            en="An answer is an order within six weeks of the message. Compare the rates of answer with and without a message, "
            "sector by sector, and for frequent customers apart from others.",
        ),
        Text(
            fr="Un appel coûte 60 dirhams. Il se paie là où l'écart des deux taux, multiplié par la marge d'une commande, dépasse "
            "ce prix ; commencez par ceux pour qui il le dépasse le plus.",
            en="A call costs 60 dirhams. It pays where the difference between the two rates, multiplied by the margin of an order, "
            "is more than that; begin with those for whom it is most.",
        ),
        Text(
            fr="Un prospect n'a pas de date dans `since`. La table `visits` dit lesquels sont devenus clients après une visite : "
            "de quelle `source` venaient-ils ?",
            en="A prospect has no date in `since`. The table `visits` says which of them became customers after a visit: from "
            "which `source` did they come?",
        ),
    ),
    mistakes=(
        Mistake(
            "decides_nothing",
            fr="Votre plan ne décide rien. C'est la règle « personne » : elle gagne zéro par définition. Qu'est-ce qui rapporte "
            "plus qu'il ne coûte ?",
            en="Your plan decides nothing. That is the rule “nobody”, which earns zero by definition. What brings in more than it "
            "costs?",
            detects=_decides_nothing,
        ),
        Mistake(
            "names_strangers",
            fr="Votre plan nomme des numéros qui ne sont ceux d'aucun client de l'entreprise où il est joué. Lisez-les dans les tables "
            "qu'il reçoit : d'un monde à l'autre, ce ne sont pas les mêmes gens.",
            en="Your plan names numbers that are no customer's in the firm where it is played. Read them from the tables that it is "
            "given: from one world to the next, they are not the same people.",
            detects=_mostly(_names_strangers),
        ),
        Mistake(
            "writes_to_everybody",
            fr="Votre plan écrit à presque tout le monde : à ceux qui auraient commandé sans lui, à ceux qui ne lisent rien, à ceux "
            "que cela fâche. À qui un message fait-il changer d'avis ?",
            en="Your plan writes to nearly everybody: to those who would have ordered anyway, to those who read nothing, to those whom "
            "it annoys. Whose mind does a message change?",
            detects=_mostly(_writes_to_everybody),
        ),
        Mistake(
            "writes_to_the_best",
            fr="Votre plan écrit aux meilleurs clients. Ils répondent, c'est vrai ; comparez-les à ceux d'entre eux que le sort a "
            "laissés de côté.",
            en="Your plan writes to the best customers. They do answer; compare them with those among them whom the draw left out.",
            detects=_mostly(_writes_to_the_best),
        ),
        Mistake(
            "beyond_the_budget",
            fr="Votre plan demande plus du double du budget. Ce qui dépasse n'est pas fait, et c'est l'ordre de vos listes qui en "
            "décide : qui doit venir en premier ?",
            en="Your plan asks for more than twice the budget. What is beyond it is not done, and the order of your lists decides "
            "what that is: who should come first?",
            detects=_mostly(_wants_twice_the_budget),
        ),
        Mistake(
            "never_changes",
            fr="Votre plan décide la même chose quatre fois. Entre-temps les tables ont changé : qui s'est tu, qui a répondu, qui a "
            "réclamé ?",
            en="Your plan decides the same four times. Meanwhile the tables have changed: who went silent, who answered, who "
            "complained?",
            detects=_never_changes,
        ),
        Mistake(
            "leaves_the_budget",
            fr="Votre plan laisse plus des trois quarts du budget en caisse. C'est sage si rien d'autre ne se paie : l'avez-vous "
            "compté pour les visites aux prospects et pour les appels ?",
            en="Your plan leaves more than three quarters of the budget in the till. That is wise if nothing else pays: have you "
            "worked it out for visits to prospects and for calls?",
            detects=_mostly(_leaves_the_budget),
        ),
        Mistake(
            "leaves_nobody_out",
            fr="Votre plan ne met personne à part (`left_out`) : il n'apprendra rien de ses propres messages. Que savez-vous après "
            "un trimestre que vous ne saviez pas avant ?",
            en="Your plan leaves nobody out (`left_out`): it will learn nothing from its own messages. What do you know after a "
            "quarter that you did not know before?",
            detects=_leaves_nobody_out,
        ),
    ),
    praise=Text(
        fr="Votre plan décide d'après ce que les messages causent. Regardez son plus mauvais monde : un dirigeant n'en vit qu'un.",
        en="Your plan decides by what messages cause. Look at its worst world: a manager lives in one only.",
    ),
    look_again=Text(
        fr="Jouez-le dans un monde, trimestre par trimestre : où va l'argent, et qu'a-t-il causé ?",
        en="Play it in one world, quarter by quarter: where does the money go, and what did it cause?",
    ),
)
