"""The sentence of a memo that takes the error of a wallet for that of the reserve."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="memo_error",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Trouver, dans une note, l'erreur qui change la décision.",
        en="Find, in a memo, the error that changes the decision.",
    ),
    expected=lambda data: "b3",
    choices={
        "a": Text(fr="La phrase sur le TCC de 75 %.", en="The sentence on the TCC of 75%."),
        "b": Text(
            fr="La phrase sur la réserve connue à 15 % près.", en="The sentence on a reserve known to within 15%."
        ),
        "c": Text(
            fr="La phrase sur l'erreur que l'enquête fait d'ordinaire.",
            en="The sentence on the error that the survey usually makes.",
        ),
        "d": Text(fr="La phrase sur les seuils de RADAR.", en="The sentence on the thresholds of RADAR."),
    },
    reasons={
        "1": Text(
            fr="Une part de client se calcule sur les ventes des concurrents seuls.",
            en="A share of wallet is worked out over the competitors' sales alone.",
        ),
        "2": Text(
            fr="Une enquête auprès de dix comptes ne dit rien de son erreur.",
            en="A survey of ten accounts says nothing of its own error at all.",
        ),
        "3": Text(
            fr="L'erreur du portefeuille, en dirhams, pèse tout entière sur ce qui reste.",
            en="The wallet's error, in dirhams, falls whole upon what is left.",
        ),
        "4": Text(
            fr="Une erreur en pourcentage reste la même quand on soustrait nos ventes.",
            en="An error in per cent stays the same when our sales are subtracted.",
        ),
        "5": Text(
            fr="Les seuils de 15 et de 80 % valent pour toutes les entreprises.",
            en="The thresholds of 15 and of 80% hold for all firms.",
        ),
    },
    hints=(
        Text(
            fr="15 % de 80 000 dirhams, cela fait combien ? Et à côté de 20 000 ?",
            en="What are 15% of 80,000 dirhams? And beside 20,000?",
        ),
        Text(
            fr="Nos ventes sont connues au dirham près. Où va donc toute l'incertitude du portefeuille ?",
            en="Our sales are known to the dirham. So where does all the uncertainty of the wallet go?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "over_rivals",
            fr="60 000 sur 80 000 : le portefeuille compte tous les fournisseurs, nous compris. Cette division est la bonne.",
            en="60,000 of 80,000: the wallet counts all suppliers, us included. That division is the right one.",
            produces=lambda data: "a1",
        ),
        Mistake(
            "no_error_known",
            fr="L'erreur d'une enquête se mesure, dès que quelques clients ouvrent leurs comptes. Cherchez ce que l'on en *fait*.",
            en="A survey's error can be measured, once some customers open their books. Look for what is *made* of it.",
            produces=lambda data: "c2",
        ),
        Mistake(
            "fixed_lines",
            fr="Ces seuils se discutent, mais 75 % est bien entre 15 et 80. La faute est ailleurs.",
            en="These thresholds are open to discussion, but 75% is between 15 and 80. The fault lies elsewhere.",
            produces=lambda data: "d5",
        ),
        Mistake(
            "same_percentage",
            fr="Si elle restait la même, la note aurait raison. Faites la soustraction avec 68 000, puis avec 92 000.",
            en="If it stayed the same, the memo would be right. Do the subtraction with 68,000, then with 92,000.",
            produces=lambda data: "b4",
        ),
    ),
    praise=Text(
        fr="12 000 dirhams d'erreur sur 20 000 de réserve : 60 %. À ce compte, la note promet un nombre qu'elle n'a pas.",
        en="An error of 12,000 dirhams on a reserve of 20,000: 60%. The memo promises a number that it does not have.",
    ),
    look_again=Text(
        fr="Refaites chaque phrase avec un portefeuille 15 % plus petit, puis 15 % plus grand. Laquelle ne survit pas ?",
        en="Redo each sentence with a wallet 15% smaller, then 15% larger. Which does not survive?",
    ),
)
