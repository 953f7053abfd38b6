"""The strategies that a dictionary loses when their letters are its keys."""

from __future__ import annotations

from crm_lessons.methods import ACCOMPANY, ACQUIRE, RADAR, REACTIVATE, RETAIN
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.tcc_radar.letters import BY_LETTER
from crm_lessons.text.language import Text

QUESTION = Question(
    id="lost_strategies",
    kind=Kind.SET,
    points=1,
    aim=Text(fr="Voir ce que perd un sigle pris pour clé.", en="See what an acronym loses as a key."),
    expected=lambda data: set(RADAR) - set(BY_LETTER.values()),
    vocabulary=RADAR,
    hints=(
        Text(
            fr="Combien de clés différentes y a-t-il dans R, A, D, A, R ?",
            en="How many different keys are there in R, A, D, A, R?",
        ),
        Text(
            fr="Quand une clé revient, Python remplace la valeur d'avant, sans rien dire. Affichez `radar`.",
            en="When a key comes back, Python replaces the value before it, without a word. Display `radar`.",
        ),
    ),
    right=(
        lambda data, answer: ["acquérir", "réactiver"],
        lambda data, answer: ("Acquire", "Reactivate"),
        lambda data, answer: {"REACTIVATE", "acquerir"},
    ),
    mistakes=(
        Mistake(
            "kept",
            fr="Ce sont celles qui restent : une clé qui revient remplace la valeur d'avant.",
            en="These are the ones that stay: a key that comes back replaces the value before it.",
            produces=lambda data: {ACCOMPANY, RETAIN},
        ),
        Mistake(
            "all_that_is_kept",
            fr="C'est tout ce que le dictionnaire contient. Lesquelles des cinq n'y sont pas ?",
            en="That is all the dictionary holds. Which of the five are not in it?",
            produces=lambda data: set(BY_LETTER.values()),
        ),
        Mistake(
            "only_reactivate",
            fr="L'une des deux, oui. Quelle autre lettre revient ?",
            en="One of the two, yes. Which other letter comes back?",
            produces=lambda data: {REACTIVATE},
            credit=0.5,
        ),
        Mistake(
            "only_acquire",
            fr="Celle-là a bien disparu, et elle n'est pas seule : relisez les initiales des quatre autres.",
            en="That one is gone indeed, and it is not alone: read the initials of the other four again.",
            produces=lambda data: {ACQUIRE},
            credit=0.5,
        ),
        Mistake(
            "letters",
            fr="Ce sont bien les lettres qui reviennent. Chacune désigne deux stratégies : laquelle des deux a disparu ? "
            "Donnez les noms.",
            en="These are indeed the letters that come back. Each stands for two strategies: which of the two is gone? "
            "Give the names.",
            produces=lambda data: {"R", "A"},
        ),
        Mistake(
            "all_of_the_doubles",
            fr="Deux de ces quatre sont encore là : chaque clé garde une valeur.",
            en="Two of these four are still there: each key keeps one value.",
            produces=lambda data: {REACTIVATE, ACQUIRE, ACCOMPANY, RETAIN},
        ),
    ),
    praise=Text(
        fr="Ni erreur, ni avertissement : la perte ne se voit qu'en comptant. C'est pourquoi nos codes sont des mots.",
        en="No error, no warning: the loss shows only if one counts. That is why our codes are words.",
    ),
    look_again=Text(
        fr="Lancez la cellule du dictionnaire et comptez ses entrées.",
        en="Run the cell with the dictionary and count its entries.",
    ),
)
