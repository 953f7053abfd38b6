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
    expected=lambda data: "c",
    choices={
        "a": Text(
            fr="Vous : la méthode ABC se fait toujours selon le nombre de clients.",
            en="You are: the ABC method always goes by the number of customers.",
        ),
        "b": Text(
            fr="Elle : seules les limites de 80 % et 95 % donnent les vraies classes.",
            en="She is: only the limits of 80% and 95% give the true classes.",
        ),
        "c": Text(
            fr="Les deux : chaque réponse est juste pour la convention qu'elle nomme.",
            en="Both: each answer is right for the convention that it names.",
        ),
        "d": Text(
            fr="Personne : une classe A qui ne fait pas exactement 60 % du chiffre d'affaires est fausse.",
            en="Nobody: a class A that does not make exactly 60% of revenue is wrong.",
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
        lambda data, answer: "C",
        lambda data, answer: " c) ",
        lambda data, answer: "Les deux : chaque réponse est juste pour la convention qu'elle nomme.",
        lambda data, answer: "both: each answer is right for the convention that it names",
    ),
    mistakes=(
        Mistake(
            "only_head_count",
            fr="Le nombre de clients est la convention du cours. D'autres manuels coupent selon le chiffre d'affaires cumulé.",
            en="Head count is the course's convention. Other handbooks cut by cumulative revenue.",
            produces=lambda data: "a",
        ),
        Mistake(
            "only_80_95",
            fr="80 % et 95 % sont un usage répandu. Rien, dans la table, ne les impose.",
            en="80% and 95% are a common usage. Nothing in the table imposes them.",
            produces=lambda data: "b",
        ),
        Mistake(
            "exact_figures",
            fr="60/30/10 est un ordre de grandeur. Une vraie table tombe rarement juste, et la méthode n'en dépend pas.",
            en="60/30/10 is an order of magnitude. A real table rarely comes out even, and the method does not depend on it.",
            produces=lambda data: "d",
        ),
    ),
    praise=Text(
        fr="Écrivez donc toujours la convention à côté du résultat : sans elle, deux analyses justes semblent se contredire.",
        en="So always write the convention beside the result: without it, two right analyses seem to disagree.",
    ),
    look_again=Text(
        fr="Demandez-vous ce qui distingue les deux analyses.",
        en="Ask yourself what sets the two analyses apart.",
    ),
)
