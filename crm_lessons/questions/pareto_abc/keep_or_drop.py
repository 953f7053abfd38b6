"""Keep or drop a customer: a case with two defensible answers, each for its own reason."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="keep_or_drop",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Défendre une décision par la bonne raison.",
        en="Defend a decision by the right reason.",
    ),
    expected=lambda data: "a5",
    choices={
        "a": Text(
            fr="Le garder, avec une livraison par semaine et un minimum.",
            en="Keep it, with one delivery a week and a minimum order.",
        ),
        "b": Text(
            fr="Le garder tel quel, en espérant qu'il finisse par grossir.",
            en="Keep it as it is, in the hope that it will grow one day.",
        ),
        "c": Text(
            fr="Le confier à un revendeur, qui livre déjà dans sa rue.",
            en="Hand it to a dealer, who already delivers in its street.",
        ),
        "d": Text(
            fr="L'éjecter, et annoncer à tous la fin des petits comptes.",
            en="Drop it, and tell everybody that small accounts are over.",
        ),
    },
    reasons={
        "1": Text(
            fr="Un client ancien a droit à tout, quoi qu'il nous coûte.",
            en="A customer of long standing may ask for anything at all.",
        ),
        "2": Text(
            fr="La courbe de la baleine dit qui il faut faire partir.",
            en="The whale curve says which customers have to go.",
        ),
        "3": Text(
            fr="Les heures de Karim sont comptées et valent plus ailleurs.",
            en="Karim's hours are few and are worth more elsewhere.",
        ),
        "4": Text(
            fr="Le chiffre d'affaires finit toujours par faire du profit.",
            en="Revenue always ends by making a profit, given time.",
        ),
        "5": Text(
            fr="La perte vient des livraisons, et cela peut se changer.",
            en="The loss comes from deliveries, and that can be changed.",
        ),
    },
    hints=(
        Text(
            fr="Deux décisions se défendent. D'où vient la perte ? Et qu'est-ce qui manque à Karim ?",
            en="Two decisions can be defended. Where does the loss come from? And what is Karim short of?",
        ),
        Text(
            fr="Une raison parle du client, l'autre de ceux qui le servent. Chacune va avec sa décision.",
            en="One reason is about the customer, the other about those who serve it. Each goes with its decision.",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "anything_for_the_old",
            fr="L'ancienneté ne paie pas les camions. Que peut-on changer à ce que ce client coûte ?",
            en="Years do not pay for lorries. What can be changed in what this customer costs?",
            produces=lambda data: "b1",
        ),
        Mistake(
            "the_whale_decides",
            fr="La courbe montre une perte ; elle ne dit pas ce qui disparaîtrait avec le client. Cherchez quels coûts partiraient.",
            en="The curve shows a loss; it does not say what would go away with the customer. Look for the costs that would.",
            produces=lambda data: "d2",
        ),
        Mistake(
            "revenue_will_do",
            fr="Cherchez dans la leçon un client qui vend beaucoup et ne laisse rien.",
            en="Look in the lesson for a customer with large sales who leaves nothing.",
            produces=lambda data: "b4",
        ),
        Mistake(
            "keep_for_the_hours",
            fr="Cette raison plaide pour libérer du temps. Qu'est-ce qui plaide pour garder ce client ?",
            en="That reason speaks for freeing time. What speaks for keeping this customer?",
            produces=lambda data: "a3",
        ),
    ),
    praise=Text(
        fr="L'autre décision se défend aussi, par l'autre raison. Laquelle peut-on essayer sans rien casser ?",
        en="The other decision can be defended too, by the other reason. Which can be tried without breaking anything?",
    ),
    look_again=Text(
        fr="Une décision n'est défendue que par une raison qui parle d'elle : reliez-les.",
        en="A decision is defended only by a reason that is about it: tie them together.",
    ),
    also_right=("c3",),
)
