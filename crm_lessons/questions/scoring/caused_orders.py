"""How many orders the letter caused in a group that orders well: estimated before it is computed."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.scoring.letter import uplifts_of
from crm_lessons.text.language import Text

_GROUP = 4


def _row(data: Data, column: str) -> float:
    return float(data["letter"].loc[_GROUP, column])


QUESTION = Question(
    id="caused_orders",
    kind=Kind.NUMBER,
    points=1,
    aim=Text(fr="Estimer de tête avant de calculer.", en="Estimate in one's head before computing."),
    expected=lambda data: _row(data, "contacted") * float(uplifts_of(data)[_GROUP]),
    tolerance=1,
    hints=(
        Text(
            fr="Que font, sur cent, les clients du groupe 4 à qui l'on n'a rien envoyé ? Et les autres, sur cent ?",
            en="Of a hundred, what do the customers of group 4 do to whom nothing was sent? And the others, of a hundred?",
        ),
        Text(
            fr="Combien de commandes autant de lettres auraient-elles laissées venir sans elles ? Retirez-les.",
            en="Of as many customers as got letters, how many would have ordered without them? Take these off.",
        ),
    ),
    right=(lambda data, answer: round(answer), lambda data, answer: int(answer)),
    mistakes=(
        Mistake(
            "all_credited",
            fr="C'est tout ce qui a été commandé après la lettre. Qui serait venu sans elle ?",
            en="That is all that was ordered after the letter. Who would have come without it?",
            produces=lambda data: _row(data, "orders"),
        ),
        Mistake(
            "counts_subtracted",
            fr="Il y a deux fois moins de témoins que de lettres : ramenez-les au même nombre avant de soustraire.",
            en="There are half as many left out as letters: bring them to the same number before you subtract.",
            produces=lambda data: _row(data, "orders") - _row(data, "control_orders"),
            credit=0.25,
        ),
        Mistake(
            "control_orders",
            fr="Ce sont les commandes des témoins, qui n'ont pas reçu la lettre : à quoi servent-elles dans votre calcul ?",
            en="These are the orders of the control group, which got no letter: what are they for in your computation?",
            produces=lambda data: _row(data, "control_orders"),
        ),
        Mistake(
            "per_hundred",
            fr="C'est l'effet sur cent lettres. Il en est parti bien plus de cent : combien cela fait-il en tout ?",
            en="That is the uplift per hundred letters. Far more than a hundred went out: how many does it make in all?",
            produces=lambda data: 100 * float(uplifts_of(data)[_GROUP]),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Comparez à votre première idée : le rapport en aurait crédité plusieurs fois plus. Et le groupe 5, qui commande bien davantage ?",
        en="Compare with your first idea: the report would have credited several times as many. And group 5, which orders far more?",
    ),
    look_again=Text(
        fr="Deux taux sur cent, leur écart, puis autant de fois que de centaines de lettres.",
        en="Two rates per hundred, their gap, then as many times as there are hundreds of letters.",
    ),
)
