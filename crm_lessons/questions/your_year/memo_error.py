"""A memo to be read over: which sentence its data do not allow."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="memo_error",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Trouver dans un mémo la phrase que les données ne permettent pas.",
        en="Find in a memo the sentence that the data do not allow.",
    ),
    expected=lambda data: "d2",
    choices={
        "a": Text(fr="La première phrase.", en="The first sentence."),
        "b": Text(fr="La deuxième phrase.", en="The second sentence."),
        "c": Text(fr="La troisième phrase.", en="The third sentence."),
        "d": Text(fr="La quatrième phrase.", en="The fourth sentence."),
    },
    reasons={
        "1": Text(
            fr="Un taux sur des clients choisis au sort ne vaut que pour eux seuls.",
            en="A rate over customers chosen by lot holds for those alone.",
        ),
        "2": Text(
            fr="Personne n'a tiré au sort qui était visité : les visités différaient déjà.",
            en="Nobody drew lots for who was visited: the visited differed already.",
        ),
        "3": Text(
            fr="Un effet de huit points est trop petit pour être pris au sérieux.",
            en="An effect of eight points is too small to be taken seriously.",
        ),
        "4": Text(
            fr="Un nombre sans son intervalle est toujours un nombre qui est faux.",
            en="A number without its interval is always a number that is wrong.",
        ),
        "5": Text(
            fr="Les clients visités sont trop peu nombreux pour qu'on les compare.",
            en="The customers visited are too few for any comparison to be made.",
        ),
    },
    hints=(
        Text(
            fr="Une seule de ces phrases dit une cause sans qu'aucun tirage au sort ne la soutienne.",
            en="Only one of these sentences states a cause that no lot supports.",
        ),
        Text(
            fr="Qui les vendeurs visitent-ils, d'habitude ? Ces clients auraient-ils moins commandé sans visite ?",
            en="Whom do salespeople usually visit? Would these customers have ordered less without a visit?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "counts_doubted",
            fr="Un compte est un compte : il n'affirme rien de plus que ce qui a été vu.",
            en="A count is a count: it claims nothing beyond what was seen.",
            produces=lambda data: "b1",
        ),
        Mistake(
            "small_is_not_false",
            fr="La taille d'un effet ne le rend pas faux. Ici le sort a choisi les témoins : la phrase dit ce qu'il permet.",
            en="The size of an effect does not make it false. Here a draw chose the control customers: the sentence says what that allows.",
            produces=lambda data: "c3",
        ),
        Mistake(
            "interval_everywhere",
            fr="Un intervalle manque peut-être, mais la phrase resterait permise avec lui. Cherchez celle qu'aucun intervalle ne sauve.",
            en="An interval may be missing, but with it the sentence would still be allowed. Look for the one that no interval saves.",
            produces=lambda data: "c4",
        ),
        Mistake(
            "too_few",
            fr="Ils seraient mille que la phrase ne vaudrait pas mieux. Qu'est-ce qui distinguait déjà les clients visités ?",
            en="Were there a thousand of them, the sentence would be no better. What already set apart the customers visited?",
            produces=lambda data: "d5",
        ),
    ),
    praise=Text(
        fr="Pour la sauver, il aurait fallu tirer au sort qui l'on visite.",
        en="To save it, one would have had to draw lots for who is visited.",
    ),
    look_again=Text(
        fr="Devant chaque phrase : à quoi compare-t-elle, et qui a choisi les deux groupes ?",
        en="Before each sentence: what does it compare with, and who chose the two groups?",
    ),
)
