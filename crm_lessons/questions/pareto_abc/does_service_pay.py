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
    expected=lambda data: "d",
    choices={
        "a": Text(
            fr="Oui, dès lors que les clients les plus servis laissent aussi, en dirhams, les marges les plus élevées.",
            en="Yes, as soon as the customers who receive most service also leave the highest margins, in dirhams.",
        ),
        "b": Text(
            fr="Oui : tout service finit par être payé de retour.",
            en="Yes: all service is repaid in the end.",
        ),
        "c": Text(
            fr="Non, et il prouve le contraire : chaque dirham de service est retiré de la marge, donc le service la diminue.",
            en="No, and it proves the opposite: each dirham of service is taken off the margin, so service lowers it.",
        ),
        "d": Text(
            fr="Il ne peut pas le dire : il compare des clients entre eux, non un même client avec plus ou moins de service.",
            en="It cannot say: it compares customers with each other, not the same customer with more or less service.",
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
        lambda data, answer: "D",
        lambda data, answer: " d) ",
    ),
    mistakes=(
        Mistake(
            "size_explains_both",
            fr="Les deux montants suivent souvent la taille du client. Un gros client a-t-il grossi *parce que* vous le servez davantage ?",
            en="Both amounts often follow the customer's size. Did a large customer grow *because of* the service?",
            produces=lambda data: "a",
        ),
        Mistake(
            "an_article_of_faith",
            fr="C'est ce que l'on espère. Quelle ligne de la table le montre ? Cherchez un client dont le service coûte plus qu'il ne laisse.",
            en="That is the hope. Which row of the table shows it? Look for a customer whose service costs more than is left to pay for it.",
            produces=lambda data: "b",
        ),
        Mistake(
            "accounting_is_no_proof",
            fr="La soustraction est juste, mais elle oublie que le service peut faire vendre. Combien ? Voilà ce qu'on ignore.",
            en="The subtraction is right, but it forgets that service can bring sales. How many? That is what is not known.",
            produces=lambda data: "c",
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
