"""What is known of customers by each finding, or with what."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.loyalty.knowing import KNOWING
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.loyalty_words import KNOWN_BY

_MEANT = shown("findings", KNOWING)

QUESTION = Question(
    id="word_of_finding",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(
        fr="Dire ce que l'on sait d'un client, et d'où on le sait.",
        en="Say what is known of a customer, and where from.",
    ),
    expected=_MEANT,
    hints=(
        Text(
            fr="On demande ce qu'ils pensent ; on entend ce qu'ils disent ; on lit dans la base ce qu'ils font.",
            en="One asks what they think; one overhears what they say; one reads in the database what they do.",
        ),
        Text(
            fr="L'insight répond à « pourquoi » ; les outils répondent à « avec quoi » : trop de données, une copie rangée, une fouille, une conversation.",
            en="Insight answers “why”; the tools answer “with what”: too many data, a copy in order, a search, a conversation.",
        ),
    ),
    right=as_matched(KNOWN_BY),
    mistakes=(
        Mistake(
            "thinking_is_saying",
            fr="Vous prenez une réponse à une enquête pour une parole. L'une est demandée, l'autre vient d'elle-même.",
            en="You take an answer to a survey for something said. The one is asked for, the other comes by itself.",
            produces=partial(_MEANT, think="say"),
            credit=0.5,
        ),
        Mistake(
            "insight_is_thinking",
            fr="Vous mettez la raison profonde parmi les avis. Un avis dit combien ; elle dit pourquoi, et personne ne la coche.",
            en="You put the deep reason among opinions. An opinion says how much; the reason says why, and nobody ticks it.",
            produces=partial(_MEANT, insight="think"),
            credit=0.5,
        ),
        Mistake(
            "copy_is_flood",
            fr="Vous prenez une copie bien rangée pour des données trop grosses. Est-ce l'ordre qui frappe, ou le flot ?",
            en="You take a copy in good order for data that are too large. Is it the order that strikes you, or the flood?",
            produces=partial(_MEANT, warehouse="big_data"),
            credit=0.5,
        ),
        Mistake(
            "answering_is_saying",
            fr="Vous mettez le dialogue en ligne parmi ce que disent les clients. Qui parle, dans ces phrases ?",
            en="You put the dialogue online among what customers say. Who speaks in these sentences?",
            produces=partial(_MEANT, social_crm="say"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les situations n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the words in the order of the list. The situations are in no order: read them one by one.",
            produces=dealt("findings", list(KNOWN_BY)),
        ),
    ),
    praise=Text(
        fr="Pour un même client, cherchez maintenant deux de ces sources qui se contredisent.",
        en="Now look for two of these sources that contradict each other about one customer.",
    ),
    look_again=Text(
        fr="Pour chaque constat, demandez : l'a-t-on demandé, entendu, lu, ou fabriqué avec un outil ?",
        en="For each finding ask: was it asked for, overheard, read, or made with a tool?",
    ),
    vocabulary=KNOWN_BY,
)
