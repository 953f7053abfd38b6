"""Which matrix answers which question of the committee: the two things that a question names are its axes."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.matrices.committee import ASKED
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.matrix_words import MATRICES

_MEANT = shown("asked", ASKED)

QUESTION = Question(
    id="matrix_of_question",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(fr="Choisir la matrice d'après la question posée.", en="Choose the matrix by the question that is asked."),
    expected=_MEANT,
    vocabulary=MATRICES,
    hints=(
        Text(
            fr="Chaque question parle de deux choses. Soulignez-les : ce sont les deux axes.",
            en="Each question speaks of two things. Underline them: they are the two axes.",
        ),
        Text(
            fr="Y est-il question d'aujourd'hui et de demain, d'achats faits ailleurs, d'ennuis, de marge, ou de rester ?",
            en="Is it about today and tomorrow, about buying elsewhere, about trouble, about margin, or about staying?",
        ),
    ),
    right=as_matched(MATRICES),
    mistakes=(
        Mistake(
            "model_1_is_dubinsky",
            fr="Vous donnez à Dubinsky et Ingram les questions qui parlent de ventes et de marge d'une même année. Leur second axe regarde l'avenir.",
            en="You give Dubinsky and Ingram the questions about sales and margin of one and the same year. Their second axis looks ahead.",
            produces=partial(_MEANT, model_1="dubinsky_ingram"),
            credit=0.5,
        ),
        Mistake(
            "loyal_is_long",
            fr="Vous confondez la fidélité, la part d'achats que l'on nous donne, et la durée, le temps que l'on restera.",
            en="You take loyalty, the part of purchases that is given to us, for duration, the time that one will stay.",
            produces=partial(_MEANT, model_2="reinartz_kumar"),
            credit=0.5,
        ),
        Mistake(
            "fiocca_is_model_1",
            fr="Vous donnez au modèle 1 les questions sur les ennuis. La difficulté d'une relation n'est sur aucun de ses axes.",
            en="You give model 1 the questions about trouble. The difficulty of a relationship is on neither of its axes.",
            produces=partial(_MEANT, fiocca="model_1"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les noms dans l'ordre. Les questions n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the names in order. The questions are in no order: read them one by one.",
            produces=dealt("asked", list(MATRICES)),
        ),
    ),
    praise=Text(
        fr="La question d'abord, les axes ensuite, les clients en dernier.",
        en="The question first, then the axes, the customers last.",
    ),
    look_again=Text(
        fr="Pour chaque question, nommez les deux mesures qu'il faudrait pour y répondre.",
        en="For each question, name the two measures that it would take to answer it.",
    ),
)
