"""What a manager can read in the tables, and what no table holds."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_WORDS = {
    "last_order": Text(fr="sa dernière commande", en="the last order"),
    "orders_made": Text(fr="le nombre de ses commandes", en="the number of orders"),
    "messages_sent": Text(fr="les messages qu'on lui a envoyés", en="the messages sent"),
    "would_have_ordered": Text(
        fr="ce qu'il aurait commandé sans message", en="what would have been ordered without a message"
    ),
    "gone_for_good": Text(fr="s'il est parti pour de bon", en="whether gone for good"),
    "annoyed": Text(fr="s'il est agacé", en="whether annoyed"),
}
_READ = {"last_order", "orders_made", "messages_sent"}

QUESTION = Question(
    id="can_be_read",
    kind=Kind.SET,
    points=1,
    aim=Text(fr="Séparer ce qui se voit de ce qui est vrai.", en="Tell what is seen from what is true."),
    expected=lambda data: _READ,
    vocabulary=_WORDS,
    hints=(
        Text(
            fr="Une table garde ce qui a eu lieu. Lesquelles de ces six choses ont eu lieu ?",
            en="A table keeps what took place. Which of these six things took place?",
        ),
        Text(
            fr="Un client parti et un client silencieux : quelle ligne les distinguerait ?",
            en="A customer who has left and one who is silent: which row would tell them apart?",
        ),
    ),
    right=(
        lambda data, answer: sorted(answer),
        lambda data, answer: {_WORDS[name].fr for name in answer},
        lambda data, answer: [_WORDS[name].en.upper() for name in answer],
        lambda data, answer: {name: name in answer for name in _WORDS},
    ),
    mistakes=(
        Mistake(
            "silence_is_departure",
            fr="Un silence se lit ; un départ, non. Combien de silencieux de la leçon étaient encore là ?",
            en="Silence can be read; a departure cannot. How many of the silent in the lesson were still there?",
            produces=lambda data: _READ | {"gone_for_good"},
            credit=0.5,
        ),
        Mistake(
            "the_other_life",
            fr="Ce qui aurait eu lieu n'est écrit nulle part : c'est pourquoi il faut des témoins.",
            en="What would have taken place is written nowhere: that is why control customers are needed.",
            produces=lambda data: _READ | {"would_have_ordered"},
            credit=0.5,
        ),
        Mistake(
            "a_character_is_seen",
            fr="Un caractère ne s'écrit pas dans une table ; on ne le devine qu'à plusieurs, en comparant deux groupes.",
            en="A character stands in no table; it is guessed for many at once, by comparing two groups.",
            produces=lambda data: _READ | {"annoyed"},
            credit=0.5,
        ),
        Mistake(
            "orders_alone",
            fr="La maison note aussi ce qu'elle fait elle-même, et pas seulement ce que font ses clients.",
            en="The house also notes what it does itself, not only what its customers do.",
            produces=lambda data: _READ - {"messages_sent"},
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Tout le reste de la feuille sert à approcher ce qui ne se lit pas.",
        en="All the rest of this sheet serves to come near what cannot be read.",
    ),
    look_again=Text(
        fr="Pour chaque réponse, dites dans quelle table, dans quelle colonne.",
        en="For each answer say in which table, in which column.",
    ),
)
