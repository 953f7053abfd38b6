"""What a Gini coefficient says of a portfolio, and what it does not."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="what_gini_says",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Lire un indice sans lui faire dire trop.", en="Read a coefficient without overreading it."),
    expected=lambda data: "b1",
    choices={
        "a": Text(fr="Il rapporte plus de bénéfice que l'autre.", en="It brings in more profit than the other."),
        "b": Text(fr="Son chiffre d'affaires est réparti plus inégalement.", en="Its revenue is more unevenly shared."),
        "c": Text(fr="Il compte moins de clients que l'autre.", en="It has fewer customers than the other."),
        "d": Text(
            fr="Ses quatre premiers clients pèsent forcément plus que ceux de l'autre.",
            en="Its first four customers necessarily weigh more than the other's.",
        ),
    },
    reasons={
        "1": Text(
            fr="L'indice mesure tout ce qui sépare la courbe entière de l'égalité.",
            en="The coefficient measures what separates the whole curve from equality.",
        ),
        "2": Text(
            fr="L'indice mesure la part du total que font les premiers clients.",
            en="The coefficient measures the share of the total that the first customers make.",
        ),
        "3": Text(
            fr="L'indice mesure ce qu'un client laisse, une fois les coûts payés.",
            en="The coefficient measures what a customer leaves, once the costs are paid.",
        ),
        "4": Text(
            fr="L'indice mesure le nombre de clients qui se partagent le total.",
            en="The coefficient measures how many customers share the total.",
        ),
    },
    hints=(
        Text(
            fr="Quelles données entrent dans le calcul de Gini ? Et lesquelles n'y entrent pas ?",
            en="Which data go into the computation of Gini? And which do not?",
        ),
        Text(
            fr="Gini regarde-t-il un seul client, quatre clients, ou toute la courbe ?",
            en="Does Gini look at one customer, at four, or at the whole curve?",
        ),
    ),
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "profit",
            fr="Gini ne connaît que le chiffre d'affaires : aucun coût n'entre dans le calcul.",
            en="Gini knows revenue alone: no cost goes into it.",
            produces=lambda data: "a3",
        ),
        Mistake(
            "head_count",
            fr="Recopiez chaque client une seconde fois : il y en a deux fois plus, et l'indice ne bouge pas.",
            en="Copy every customer a second time: there are twice as many, and the coefficient does not move.",
            produces=lambda data: "c4",
        ),
        Mistake(
            "one_point_of_the_curve",
            fr="Les courbes peuvent se croiser : comparez les parts des quatre premiers dans les deux tables.",
            en="The curves can cross: compare the shares of the first four in both tables.",
            produces=lambda data: "d2",
        ),
        Mistake(
            "first_customers_only",
            fr="Imaginez deux tables où les quatre premiers font la même part, et où les autres se partagent le reste tout autrement.",
            en="Imagine two tables where the first four make the same share, and where the others share the rest quite differently.",
            produces=lambda data: "b2",
        ),
    ),
    praise=Text(
        fr="La concentration est un risque avant d'être une performance.",
        en="Concentration is a risk before it is an achievement.",
    ),
    look_again=Text(
        fr="Revenez à la définition de l'indice : que lit-il de la courbe ?",
        en="Go back to the definition of the coefficient: what does it read of the curve?",
    ),
)
