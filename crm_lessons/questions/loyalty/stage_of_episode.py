"""The stage of a relationship that each episode belongs to, or the moment that decides."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.loyalty.stages import STAGES_LIVED
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.loyalty_words import STAGES

_MEANT = shown("episodes", STAGES_LIVED)

QUESTION = Question(
    id="stage_of_episode",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(fr="Situer un épisode dans la vie d'une relation.", en="Place an episode in the life of a relationship."),
    expected=_MEANT,
    hints=(
        Text(
            fr="Dans l'ordre : se voir, essayer, en prendre plus, s'engager, se quitter.",
            en="In order: seeing each other, trying, taking more, committing, parting.",
        ),
        Text(
            fr="Un des mots n'est pas une étape : il dit l'instant où tout peut basculer, à n'importe quel âge.",
            en="One of the words is no stage: it says the instant at which all may turn, at any age.",
        ),
    ),
    right=as_matched(STAGES),
    mistakes=(
        Mistake(
            "trial_is_growth",
            fr="Vous prenez un essai pour une expansion. Y avait-il quelque chose avant, à agrandir ?",
            en="You take a trial for an expansion. Was there anything before, to be made larger?",
            produces=partial(_MEANT, exploration="expansion"),
            credit=0.5,
        ),
        Mistake(
            "growth_is_commitment",
            fr="Vous voyez un engagement là où l'on achète seulement davantage. Qu'ont-ils promis ?",
            en="You see a commitment where only more is bought. What have they promised?",
            produces=partial(_MEANT, expansion="commitment"),
            credit=0.5,
        ),
        Mistake(
            "crisis_is_end",
            fr="Vous prenez l'instant qui décide pour la fin. Rien n'est encore joué.",
            en="You take the instant that decides for the end. Nothing is settled yet.",
            produces=partial(_MEANT, truth="dissolution"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les situations n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the words in the order of the list. The situations are in no order: read them one by one.",
            produces=dealt("episodes", list(STAGES)),
        ),
    ),
    praise=Text(
        fr="À quelle étape en est la laiterie, et quel fut son moment de vérité ?",
        en="At which stage is the dairy, and which was its moment of truth?",
    ),
    look_again=Text(
        fr="Pour chaque épisode, dites ce qu'il y avait avant, et ce qui est promis pour après.",
        en="For each episode say what there was before, and what is promised for after.",
    ),
    vocabulary=STAGES,
)
