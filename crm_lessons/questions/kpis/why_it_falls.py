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
    expected=lambda data: "b1",
    choices={
        "a": Text(fr="Les appels lassent les clients.", en="The calls weary the customers."),
        "b": Text(fr="Les appels trient les clients.", en="The calls sort the customers."),
        "c": Text(fr="Les vendeurs sont mauvais.", en="The salespeople are poor."),
        "d": Text(fr="Le hasard a suffi.", en="Chance was enough."),
    },
    reasons={
        "1": Text(
            fr="Qui signe tôt n'est pas rappelé : restent surtout les réticents.",
            en="Whoever signs early is not called again: mostly the reluctant remain.",
        ),
        "2": Text(
            fr="Qui reçoit un appel de plus est agacé, et signe moins volontiers.",
            en="Whoever gets one more call is annoyed, and signs less readily.",
        ),
        "3": Text(
            fr="Qui sait vendre obtient la signature dès les premiers appels.",
            en="Whoever can sell obtains the signature in the first few calls.",
        ),
        "4": Text(
            fr="Qui referait la campagne pourrait voir le taux monter.",
            en="Whoever ran the campaign again might see the rate rise.",
        ),
        "5": Text(
            fr="Qui promet le plus est appelé avant les autres, dans l'ordre d'une liste.",
            en="Whoever promises most is called before the others, in the order of a list.",
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
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "calls_annoy",
            fr="C'est possible, mais la table ne le montre pas : les groupes n'ont pas les mêmes clients. Qui appelle-t-on cinq fois ?",
            en="It may be so, but the table does not show it: the groups do not hold the same customers. Who gets called five times?",
            produces=lambda data: "a2",
        ),
        Mistake(
            "bad_sellers",
            fr="Rien dans la table ne parle des vendeurs. Cherchez ce qui décide qu'un client est rappelé.",
            en="Nothing in the table is about salespeople. Look for what decides that a customer is called again.",
            produces=lambda data: "c3",
        ),
        Mistake(
            "chance",
            fr="Sur deux mille clients, un tel écart ne s'explique pas par le hasard seul.",
            en="Two thousand customers and such a fall: chance alone does not do that.",
            produces=lambda data: "d4",
        ),
        Mistake(
            "order_of_the_list",
            fr="La table compte les appels que chacun a reçus. Elle ne dit pas dans quel ordre on a appelé les clients.",
            en="The table counts the calls that each received. It does not say in which order the customers were called.",
            produces=lambda data: "b5",
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
