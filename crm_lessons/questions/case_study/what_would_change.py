"""Which data would change one's mind about a year of calls."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="what_would_change",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Dire d'avance quelle donnée ferait changer d'avis.", en="Say beforehand which data would change one's mind."
    ),
    expected=lambda data: "c1",
    choices={
        "a": Text(
            fr="Ce que les clients appelés ont commandé depuis.", en="What the customers called have ordered since."
        ),
        "b": Text(fr="Ce que les clients appelés en ont pensé.", en="What the customers called thought of it."),
        "c": Text(fr="Ce qu'ont commandé des silencieux non appelés.", en="What silent ones not called have ordered."),
        "d": Text(fr="Ce qu'ont commandé les autres clients.", en="What the other customers have ordered."),
    },
    reasons={
        "1": Text(
            fr="Le sort ayant choisi qui appeler, seul l'appel les distingue.",
            en="As a draw chose whom to call, the call alone tells them apart.",
        ),
        "2": Text(
            fr="Une commande passée après un appel vient de cet appel-là.",
            en="An order that is placed after a call comes from that call.",
        ),
        "3": Text(
            fr="Plus on compare de clients, plus le résultat est exact.",
            en="The more customers are compared, the truer the result.",
        ),
        "4": Text(
            fr="Un client content de l'appel en commandera davantage.",
            en="A customer happy with the call will order more for it.",
        ),
        "5": Text(
            fr="Ceux que l'on n'appelle pas avaient moins de raisons de partir.",
            en="Those who are not called had fewer reasons to leave.",
        ),
    },
    hints=(
        Text(
            fr="Salma n'a pas de jumelles. Qu'est-ce qui peut lui en tenir lieu ?",
            en="Salma has no twins. What may stand in for them?",
        ),
        Text(
            fr="Avec qui faut-il comparer, pour que l'appel soit la seule différence ?",
            en="With whom must one compare, so that the call is the only difference?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "after_is_because",
            fr="Après n'est pas à cause : une partie d'entre eux seraient revenus seuls.",
            en="After is not because: some of them would have come back by themselves.",
            produces=lambda data: "a2",
        ),
        Mistake(
            "the_more_the_truer",
            fr="Les autres n'étaient pas silencieux : en prendre davantage ne les rend pas comparables.",
            en="The others were not silent: taking more of them does not make them comparable.",
            produces=lambda data: "d3",
        ),
        Mistake(
            "happy_orders_more",
            fr="Au chapitre 8, la satisfaction n'annonçait rien de sûr. C'est une commande que l'on veut comparer.",
            en="In chapter 8 satisfaction foretold nothing for certain. It is orders that are to be compared.",
            produces=lambda data: "b4",
        ),
        Mistake(
            "not_called_by_choice",
            fr="Si quelqu'un choisit qui n'est pas appelé, ils diffèrent déjà. Qui doit choisir ?",
            en="If somebody chooses who is not called, they differ already. Who must choose?",
            produces=lambda data: "c5",
        ),
    ),
    praise=Text(
        fr="Une moitié tirée au sort avant le premier appel : elle coûte ce que ses appels auraient rapporté, et elle seule répond.",
        en="One half drawn by lot before the first call: it costs what its calls would have brought in, and it alone answers.",
    ),
    look_again=Text(
        fr="Demandez de chaque donnée : si elle est haute, qu'est-ce que cela prouve de l'appel ?",
        en="Ask of each: if it is high, what does it prove about the call?",
    ),
)
