"""Why success falls with the number of calls: a selection taken for an effect."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="why_it_falls",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Ne pas prendre une sélection pour un effet.",
        en="Not to take a selection for an effect.",
    ),
    expected=lambda data: "b",
    choices={
        "a": Text(
            fr="Chaque appel de plus agace le client : il faut s'arrêter au premier.",
            en="Each further call annoys the customer: one should stop at the first.",
        ),
        "b": Text(
            fr="Ceux qui signent volontiers le font tôt, et on ne les rappelle pas : on rappelle surtout les réticents.",
            en="Those who sign readily do so early and are not called again: it is mostly the reluctant who are called again.",
        ),
        "c": Text(
            fr="Les clients souvent appelés sont tombés sur de mauvais vendeurs : il faut former ceux-ci.",
            en="Customers called often got poor salespeople: these should be trained.",
        ),
        "d": Text(
            fr="C'est le hasard : sur une autre campagne, le taux pourrait aussi bien monter avec le nombre d'appels.",
            en="It is chance: in another campaign the rate might just as well rise with the number of calls.",
        ),
    },
    hints=(
        Text(
            fr="Un client signe au premier appel. Dans quel groupe tombe-t-il, et peut-il encore passer dans un autre ?",
            en="A customer signs at the first call. Which group does he fall in, and can he still move to another?",
        ),
        Text(
            fr="Imaginez des clients que le nombre d'appels laisse indifférents, les uns bien disposés, les autres non. Que donnerait "
            "la table ?",
            en="Imagine customers to whom the number of calls makes no difference, some well disposed, others not. What would the "
            "table show?",
        ),
    ),
    right=(lambda data, answer: " b) ",),
    mistakes=(
        Mistake(
            "calls_annoy",
            fr="C'est possible, mais la table ne le montre pas : les groupes n'ont pas les mêmes clients. Qui appelle-t-on "
            "cinq fois ?",
            en="It may be so, but the table does not show it: the groups do not hold the same customers. Who gets called "
            "five times?",
            produces=lambda data: "a",
        ),
        Mistake(
            "bad_sellers",
            fr="Rien dans la table ne parle des vendeurs. Cherchez ce qui décide qu'un client est rappelé.",
            en="Nothing in the table is about salespeople. Look for what decides that a customer is called again.",
            produces=lambda data: "c",
        ),
        Mistake(
            "chance",
            fr="Sur deux mille clients, un tel écart ne s'explique pas par le hasard seul.",
            en="Two thousand customers and such a fall: chance alone does not do that.",
            produces=lambda data: "d",
        ),
    ),
    praise=Text(
        fr="Décidez plutôt appel par appel : ce que le prochain a de chances de donner, contre ce qu'il coûte.",
        en="Decide call by call instead: what the next one is likely to give, against what it costs.",
    ),
    look_again=Text(
        fr="Demandez-vous comment un client arrive dans le groupe « 5 ou plus ».",
        en="Ask yourself how a customer ends up in the group “5 or more”.",
    ),
)
