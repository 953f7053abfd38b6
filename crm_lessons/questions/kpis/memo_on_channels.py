"""The sentence of a memo that takes the last contact for the cause."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="memo_on_channels",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Trouver dans une note la phrase qui va plus loin que les données.",
        en="Find in a memo the sentence that goes further than the data.",
    ),
    expected=lambda data: "a5",
    choices={
        "a": Text(fr="La phrase qui double les appels.", en="The sentence that doubles the calls."),
        "b": Text(fr="La phrase sur l'e-mail et ses 90 commandes.", en="The sentence on the e-mail and its 90 orders."),
        "c": Text(fr="La phrase qui dit le coût d'un appel.", en="The sentence on what a call costs."),
        "d": Text(
            fr="La phrase sur le téléphone et ses 74 commandes.", en="The sentence on the telephone and its 74 orders."
        ),
    },
    reasons={
        "1": Text(
            fr="Doubler une dépense fait toujours baisser ce que chaque dirham rapporte.",
            en="Doubling an expense always lowers what each dirham brings in.",
        ),
        "2": Text(
            fr="Le dernier contact ne compte que s'il a eu lieu le jour même de la commande.",
            en="The last contact counts only if it took place on the day of the order itself.",
        ),
        "3": Text(
            fr="Le coût d'un appel devrait compter aussi le salaire de toute l'équipe de vente.",
            en="The cost of a call should also hold the wages of the whole sales team.",
        ),
        "4": Text(
            fr="Deux canaux ne peuvent pas avoir croisé à eux deux plus de commandes qu'il n'y en a.",
            en="Two channels cannot between them have met more orders than there are.",
        ),
        "5": Text(
            fr="Qui a reçu l'appel avait demandé un prix : beaucoup auraient commandé sans lui.",
            en="Whoever got the call had asked for a price: many would have ordered.",
        ),
    },
    hints=(
        Text(
            fr="Trois phrases rapportent ce que l'on a compté. Laquelle suppose que l'appel a fait venir la commande ?",
            en="Three sentences report what was counted. Which one supposes that the call brought the order?",
        ),
        Text(
            fr="À qui Nadia téléphonait-elle ? Que comptaient-ils faire avant qu'elle n'appelle ?",
            en="Whom did Nadia telephone? What were they about to do before she called?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "more_than_all",
            fr="Une même commande peut avoir croisé les deux : rien d'impossible. Cherchez ce qui est *conclu*, non ce qui est compté.",
            en="One order may have met both: nothing impossible there. Look for what is *concluded*, not for what is counted.",
            produces=lambda data: "b4",
        ),
        Mistake(
            "wages",
            fr="On peut discuter ce coût, mais la note dit ce qu'elle compte. Qu'est-ce qu'elle prédit ?",
            en="That cost may be discussed, but the memo says what it counts. What does it predict?",
            produces=lambda data: "c3",
        ),
        Mistake(
            "same_day",
            fr="Dernier ne veut pas dire le même jour : le compte est juste. Que conclut-on de lui ?",
            en="Last does not mean the same day: the count is right. What is concluded from it?",
            produces=lambda data: "d2",
        ),
        Mistake(
            "diminishing",
            fr="Le rendement peut baisser, mais la phrase tomberait même s'il ne baissait pas. D'où viennent ces 74 commandes ?",
            en="Returns may fall, but the sentence would fall even if they did not. Where do these 74 orders come from?",
            produces=lambda data: "a1",
        ),
    ),
    praise=Text(
        fr="Ce qui trancherait : tirer au sort, parmi ceux qui demandent un prix, qui est rappelé.",
        en="What would settle it: a draw, among those who ask for a price, for who is called back.",
    ),
    look_again=Text(
        fr="Pour chaque phrase, demandez : l'a-t-on compté, ou suppose-t-on une cause ?",
        en="For each sentence ask: was it counted, or is a cause supposed?",
    ),
)
