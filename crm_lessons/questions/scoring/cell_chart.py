"""What a chart of rates without their counts lets one say."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="cell_chart",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Critiquer une figure avant de décider.", en="Criticise a figure before deciding."),
    expected=lambda data: "d1",
    choices={
        "a": Text(fr="Concentrer les appels sur la case à 100 %.", en="Put all calls on the square at 100%."),
        "b": Text(fr="Abandonner toutes les cases sous 33 %.", en="Give up all the squares below 33%."),
        "c": Text(fr="Remplacer les taux par des sommes d'argent.", en="Replace the rates with sums of money."),
        "d": Text(fr="Demander les effectifs, puis lisser les taux.", en="Ask for the counts, then smooth the rates."),
    },
    reasons={
        "1": Text(
            fr="Un taux de 100 % peut reposer sur un seul client.",
            en="A rate of 100% may rest on one single customer.",
        ),
        "2": Text(
            fr="Une case où tous commandent ne peut pas décevoir.",
            en="A square where all of them order cannot disappoint.",
        ),
        "3": Text(
            fr="Sous la moyenne, un groupe coûte plus qu'il ne rend.",
            en="Below the mean a group costs more than it returns.",
        ),
        "4": Text(
            fr="Un taux ne dit rien, seul le montant décide.",
            en="A rate says nothing, the amount alone decides.",
        ),
    },
    hints=(
        Text(
            fr="Sur combien de clients repose le carré le plus foncé ? La figure le dit-elle ?",
            en="On how many customers does the darkest square rest? Does the figure say so?",
        ),
        Text(
            fr="Que devient un taux de 100 % quand un client de plus ne commande pas ?",
            en="What becomes of a rate of 100% when one customer more does not order?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "the_darkest_square",
            fr="Et s'ils ne sont qu'un ou deux dans cette case ? Cherchez sur quoi repose le taux.",
            en="And if there are only one or two of them in that square? Look for what the rate rests on.",
            produces=lambda data: "a2",
        ),
        Mistake(
            "below_the_mean",
            fr="La moyenne n'est pas un seuil. Qu'est-ce qui dirait si un message se paie ?",
            en="The mean is no threshold. What would say whether a message pays?",
            produces=lambda data: "b3",
        ),
        Mistake(
            "money_instead",
            fr="Une somme d'argent sur un client vaut un taux sur un client. Que manque-t-il aux deux ?",
            en="A sum of money of one customer is worth a rate of one customer. What do both of them lack?",
            produces=lambda data: "c4",
        ),
        Mistake(
            "counts_for_the_wrong_reason",
            fr="La décision se défend, mais pas par cette raison : une case pleine à 100 % peut décevoir au prochain envoi.",
            en="The decision can be defended, but not by this reason: a square at 100% may disappoint at the next mailing.",
            produces=lambda data: "d2",
        ),
    ),
    praise=Text(
        fr="Un taux sans son effectif n'est pas encore un résultat. Trois clients font une rumeur.",
        en="A rate without its count is no result yet. Three customers make a rumour.",
    ),
    look_again=Text(
        fr="Devant chaque carré, une question : combien de clients ?",
        en="Before each square, one question: how many customers?",
    ),
)
