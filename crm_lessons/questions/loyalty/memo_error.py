"""The sentence of a memo that does not hold."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="memo_error",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Trouver l'erreur dans une note de service.", en="Find the error in a memo."),
    expected=lambda data: "c5",
    choices={
        "a": Text(fr="La phrase sur les 62 % de satisfaits.", en="The sentence on 62% satisfied."),
        "b": Text(
            fr="La phrase sur les réclamations en baisse d'un tiers.", en="The sentence on complaints down by a third."
        ),
        "c": Text(fr="La conclusion : moins de mécontents.", en="The conclusion: fewer unhappy customers."),
        "d": Text(fr="La phrase sur le coût d'une réclamation.", en="The sentence on the cost of a repair."),
    },
    reasons={
        "1": Text(
            fr="Les réclamations du soir ne valent pas celles de la journée entière.",
            en="Complaints of the evening do not weigh as much as those of the day.",
        ),
        "2": Text(
            fr="Un taux de satisfaction sans intervalle ne peut être qu'inventé.",
            en="A satisfaction rate without an interval can only be made up.",
        ),
        "3": Text(
            fr="Régler une réclamation coûte toujours plus que la remise évitée.",
            en="A repair always costs more than the discount that it saves.",
        ),
        "4": Text(
            fr="Un tiers de moins est une part, et il faudrait des effectifs.",
            en="A third less is a share, and head counts would be needed.",
        ),
        "5": Text(
            fr="Un mécontent peut se taire : on n'a compté que ceux qui parlent.",
            en="An unhappy customer may be silent: only those who speak were counted.",
        ),
    },
    hints=(
        Text(
            fr="Quelles phrases rapportent un compte, laquelle en tire une cause ?",
            en="Which sentences report a count, which one draws a cause from it?",
        ),
        Text(
            fr="Si l'on ferme le standard, que deviennent les réclamations ? Et les mécontents ?",
            en="If the switchboard is closed, what becomes of complaints? And of the unhappy?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "rates_are_made_up",
            fr="Il manque un intervalle, c'est vrai, mais le compte reste un compte. Cherchez ce qui est *conclu*.",
            en="An interval is missing, true, but the count remains a count. Look for what is *concluded*.",
            produces=lambda data: "a2",
        ),
        Mistake(
            "repairs_are_dear",
            fr="Le coût d'une réclamation se lit dans les comptes. Qu'est-ce qui, dans la note, ne s'y lit pas ?",
            en="The cost of a repair can be read in the books. What in the memo cannot?",
            produces=lambda data: "d3",
        ),
        Mistake(
            "a_third_of_what",
            fr="La baisse est bien celle que l'on a comptée. Que compte une réclamation ?",
            en="The fall is the one that was counted. What does a complaint count?",
            produces=lambda data: "b4",
        ),
        Mistake(
            "conclusion_for_counts",
            fr="Avec les effectifs, la conclusion tiendrait-elle ? Demandez-vous qui n'est pas dans le compte.",
            en="With head counts, would the conclusion hold? Ask who is not in the count.",
            produces=lambda data: "c4",
        ),
    ),
    praise=Text(
        fr="Moins de réclamations peut vouloir dire moins d'ennuis, ou moins d'espoir d'être entendu.",
        en="Fewer complaints may mean less trouble, or less hope of being heard.",
    ),
    look_again=Text(
        fr="Relisez chaque phrase en demandant : l'a-t-on compté, ou l'a-t-on déduit ?",
        en="Read each sentence again and ask: was it counted, or deduced?",
    ),
)
