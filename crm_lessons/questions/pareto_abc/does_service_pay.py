"""What a table of costs says of service, and what it cannot prove."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="does_service_pay",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Voir ce qu'une table de coûts ne peut pas prouver.",
        en="See what a table of costs cannot prove.",
    ),
    expected=lambda data: "a2",
    choices={
        "a": Text(fr="Le tableau ne permet pas de le dire.", en="The table cannot tell."),
        "b": Text(fr="Oui, le tableau le montre.", en="Yes, the table shows it."),
        "c": Text(fr="Non, le tableau montre le contraire.", en="No, the table shows the opposite."),
        "d": Text(fr="Oui, mais seulement pour les plus gros clients.", en="Yes, but only for the largest customers."),
    },
    reasons={
        "1": Text(
            fr="Qui reçoit le plus de service laisse la plus forte marge : l'un entraîne l'autre.",
            en="Whoever receives most service leaves the largest margin: one brings the other.",
        ),
        "2": Text(
            fr="On y compare des clients entre eux, non un même client servi plus ou moins.",
            en="It compares customers with each other, not one customer served more or less.",
        ),
        "3": Text(
            fr="Chaque dirham de service se retire de la marge, et la diminue donc d'autant.",
            en="Each dirham of service is taken off the margin, and so lowers it by as much.",
        ),
        "4": Text(
            fr="Ces clients sont trop peu nombreux pour que l'on puisse en tirer une conclusion.",
            en="These customers are too few in number for one to draw any conclusion from them.",
        ),
    },
    hints=(
        Text(
            fr="De quoi aurait-on besoin pour savoir ce que rapporterait un dirham de service *de plus* chez un client donné ?",
            en="What would one need to know what one *more* dirham of service would bring in from a given customer?",
        ),
        Text(
            fr="Un gros client reçoit souvent plus de service, et laisse souvent plus de marge. L'un des deux est-il la cause de l'autre ?",
            en="A large customer often receives more service, and often leaves more margin. Is one of the two the cause of the other?",
        ),
    ),
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "size_explains_both",
            fr="Les deux montants suivent souvent la taille du client. Un gros client a-t-il grossi *parce que* vous le servez davantage ?",
            en="Both amounts often follow the customer's size. Did a large customer grow *because of* the service?",
            produces=lambda data: "b1",
        ),
        Mistake(
            "an_article_of_faith",
            fr="C'est ce que l'on espère. Cherchez dans la table un client dont le service coûte plus qu'il ne laisse : qu'a-t-il entraîné ?",
            en="That is the hope. Look in the table for a customer whose service costs more than is left to pay for it: what did it bring?",
            produces=lambda data: "d1",
        ),
        Mistake(
            "accounting_is_no_proof",
            fr="La soustraction est juste, mais elle oublie que le service peut faire vendre. Combien ? Voilà ce qu'on ignore.",
            en="The subtraction is right, but it forgets that service can bring sales. How many? That is what is not known.",
            produces=lambda data: "c3",
        ),
        Mistake(
            "too_few",
            fr="Ajoutez mille clients de la même sorte : saurait-on mieux ce que rapporterait un dirham de service de plus ?",
            en="Add a thousand customers of the same sort: would one know better what one more dirham of service would bring in?",
            produces=lambda data: "a4",
        ),
    ),
    praise=Text(
        fr="Il faudrait un essai : servir davantage quelques clients choisis au hasard, et comparer. Que leur proposeriez-vous ?",
        en="It takes a trial: serve a few customers better, chosen at random, and compare. What would you offer them?",
    ),
    look_again=Text(
        fr="Demandez-vous quelles lignes de la table on compare, et ce qui les distingue en dehors du service.",
        en="Ask yourself which rows of the table are compared, and what sets them apart besides service.",
    ),
)
