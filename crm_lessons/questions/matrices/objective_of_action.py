"""Which of the three strategic objectives of segmenting an action serves first."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.matrices.committee import DONE
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.matrix_words import OBJECTIVES

_MEANT = shown("actions", DONE)

QUESTION = Question(
    id="objective_of_action",
    kind=Kind.MAPPING,
    points=1,
    aim=Text(
        fr="Relier une action à l'objectif qu'elle sert d'abord.", en="Tie an action to the objective that it serves."
    ),
    expected=_MEANT,
    vocabulary=OBJECTIVES,
    hints=(
        Text(
            fr="L'action écoute-t-elle, promet-elle, ou fait-elle les comptes ?",
            en="Does the action listen, does it promise, or does it count?",
        ),
        Text(
            fr="Écouter sert les attentes ; promettre quelque chose de plus, la valeur ajoutée ; trouver son compte des deux côtés, la relation.",
            en="Listening serves expectations; promising something more, added value; making it pay on both sides, the relationship.",
        ),
    ),
    right=as_matched(OBJECTIVES),
    mistakes=(
        Mistake(
            "promising_is_listening",
            fr="Vous rangez les promesses dans les attentes. Comprendre ce qui est attendu vient avant ; promettre est déjà y répondre.",
            en="You put the promises under expectations. Understanding what is expected comes first; promising already answers it.",
            produces=partial(_MEANT, added_value="expectations"),
            credit=0.5,
        ),
        Mistake(
            "listening_is_promising",
            fr="Vous rangez l'écoute dans la valeur ajoutée. Qu'a reçu le client, quand on n'a encore fait que demander ?",
            en="You put listening under added value. What has the customer received when one has only asked?",
            produces=partial(_MEANT, expectations="added_value"),
            credit=0.5,
        ),
        Mistake(
            "accounts_are_value",
            fr="Vous rangez les comptes dans la valeur ajoutée. Qui doit y gagner : le client seul, ou les deux ?",
            en="You put the accounts under added value. Who is to gain by it: the customer alone, or both?",
            produces=partial(_MEANT, relationship="added_value"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre. Les actions n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the words in order. The actions are in no order: read them one by one.",
            produces=dealt("actions", list(OBJECTIVES)),
        ),
    ),
    praise=Text(
        fr="Dans cet ordre : comprendre, répondre, puis vérifier que chacun y trouve son compte.",
        en="In this order: understand, answer, then check that it pays for both.",
    ),
    look_again=Text(
        fr="Pour chaque action : qu'apprend-on, que reçoit le client, que reste-t-il à l'entreprise ?",
        en="For each action: what is learnt, what does the customer receive, what is left to the firm?",
    ),
)
