"""Two analyses of one table that disagree, and neither is wrong."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="who_is_right",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Voir que la réponse dépend d'une convention, et qu'il faut la nommer.",
        en="See that the answer depends on a convention, and that it has to be named.",
    ),
    expected=lambda data: "c3",
    choices={
        "a": Text(fr="Votre analyse seule est juste.", en="Your analysis alone is right."),
        "b": Text(fr="Son analyse seule est juste.", en="Her analysis alone is right."),
        "c": Text(fr="Les deux analyses sont justes.", en="Both analyses are right."),
        "d": Text(fr="Aucune des deux n'est juste.", en="Neither of the two is right."),
    },
    reasons={
        "1": Text(
            fr="La méthode ABC découpe une liste de clients, donc selon leur nombre.",
            en="The ABC method divides a list of customers, hence by their number.",
        ),
        "2": Text(
            fr="La méthode ABC découpe un chiffre d'affaires, donc à 80 % et 95 %.",
            en="The ABC method divides up the revenue, hence at 80% and at 95%.",
        ),
        "3": Text(
            fr="La méthode ABC découpe un classement, et l'on choisit où, en le disant.",
            en="The ABC method divides a ranking, and one chooses where, and says so.",
        ),
        "4": Text(
            fr="La méthode ABC découpe en 60, 30 et 10 %, et s'en écarter est une faute.",
            en="The ABC method divides into 60, 30 and 10%, and to stray is a fault.",
        ),
        "5": Text(
            fr="La méthode ABC découpe pour trouver les premiers clients, et eux coïncident.",
            en="The ABC method divides to find the first customers, and these coincide.",
        ),
    },
    hints=(
        Text(
            fr="Vos deux calculs sont-ils faux quelque part ? Relisez ce que chacun de vous a décidé *avant* de calculer.",
            en="Is either computation wrong anywhere? Look at what each of you decided *before* computing.",
        ),
        Text(
            fr="La leçon montre trois conventions sur la même table. L'une d'elles est-elle une loi ?",
            en="The lesson shows three conventions on the same table. Is any of them a law?",
        ),
    ),
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "only_head_count",
            fr="Le nombre de clients est la convention du cours. D'autres manuels coupent selon le chiffre d'affaires cumulé.",
            en="Head count is the course's convention. Other handbooks cut by cumulative revenue.",
            produces=lambda data: "a1",
        ),
        Mistake(
            "only_80_95",
            fr="80 % et 95 % sont un usage répandu. Rien, dans la table, ne les impose.",
            en="80% and 95% are a common usage. Nothing in the table imposes them.",
            produces=lambda data: "b2",
        ),
        Mistake(
            "exact_figures",
            fr="60/30/10 est un ordre de grandeur. Une vraie table tombe rarement juste, et la méthode n'en dépend pas.",
            en="60/30/10 is an order of magnitude. A real table rarely comes out even, and the method does not depend on it.",
            produces=lambda data: "d4",
        ),
        Mistake(
            "first_customers_only",
            fr="On décide aussi pour les clients B et C. Les deux analyses les rangent-elles de même ?",
            en="One decides for the B and C customers, too. Do both analyses place them alike?",
            produces=lambda data: "c5",
        ),
    ),
    praise=Text(
        fr="Écrivez donc toujours la convention à côté du résultat : sans elle, deux analyses justes semblent se contredire.",
        en="So always write the convention beside the result: without it, two right analyses seem to disagree.",
    ),
    look_again=Text(
        fr="Demandez-vous ce que chacun de vous a décidé avant de calculer, et si la méthode l'imposait.",
        en="Ask yourself what each of you decided before computing, and whether the method imposed it.",
    ),
)
