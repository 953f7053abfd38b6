"""A person who asks not to be scored: two decisions can be defended, each for its own reason."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="may_one_score",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Dire si l'on peut encore noter cette personne.", en="Say whether this person may still be scored."),
    expected=lambda data: "b4",
    choices={
        "a": Text(fr="Continuer : ce n'était qu'une lettre.", en="Go on: it was only a letter."),
        "b": Text(
            fr="La retirer du score, et lui dire quelles données ont servi.",
            en="Take her off the score, and tell her which data served.",
        ),
        "c": Text(fr="Garder la note, et ne plus lui écrire.", en="Keep the mark, and stop writing to her."),
        "d": Text(
            fr="La retirer, et ne plus envoyer à personne de lettre qui devine.",
            en="Take her off, and send nobody letters that guess any more.",
        ),
    },
    reasons={
        "1": Text(
            fr="Une lettre n'est pas une décision, la loi n'y touche donc pas.",
            en="A letter is no decision, and so the law leaves it alone.",
        ),
        "2": Text(
            fr="Une note que l'on n'utilise pas ne peut gêner personne.",
            en="A mark that is not used cannot trouble anybody at all.",
        ),
        "3": Text(
            fr="Le score est un calcul, et un calcul n'est pas personnel.",
            en="The score is a computation, and that is not personal.",
        ),
        "4": Text(
            fr="Elle s'oppose, et cela suffit : elle n'a rien à justifier.",
            en="She objects, and that is enough: she need not say why.",
        ),
        "5": Text(
            fr="Qui s'inquiète sans écrire est aussi un client à perdre.",
            en="Whoever worries without writing is a customer to lose too.",
        ),
        "6": Text(
            fr="Une remise sur sa prochaine commande effacera la gêne.",
            en="A discount on her next order will wipe out the unease.",
        ),
    },
    hints=(
        Text(
            fr="Deux décisions se défendent : l'une tient à son droit, l'autre à ce que ressentent ceux qui se taisent.",
            en="Two decisions can be defended: one holds to her right, the other to what the silent feel.",
        ),
        Text(
            fr="Article 21 : s'opposer à la prospection, *profilage compris*. Qu'est-ce qui doit donc s'arrêter ?",
            en="Article 21: to object to direct marketing, *profiling included*. So what has to stop?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "only_decisions",
            fr="Ne pas être *décidé* par une machine est un droit, s'opposer au profilage pour la vente en est un autre. Lequel exerce-t-elle ?",
            en="Not to be *decided* by a machine is one right, to object to profiling for selling is another. Which one does she use?",
            produces=lambda data: "a1",
        ),
        Mistake(
            "a_mark_in_a_drawer",
            fr="Elle ne demande pas seulement le silence : calculer sa note pour la vente, c'est déjà ce qu'elle refuse.",
            en="She asks for more than silence: to compute her mark for selling is already what she refuses.",
            produces=lambda data: "c2",
        ),
        Mistake(
            "not_personal",
            fr="De qui viennent les dates d'achat qui ont servi au calcul ?",
            en="Whose purchase dates served for the computation?",
            produces=lambda data: "a3",
        ),
        Mistake(
            "everybody_for_her_right",
            fr="Son droit ne vaut que pour elle. Pourquoi arrêter pour *tous* ?",
            en="Her right holds for her alone. Why stop for *everybody*?",
            produces=lambda data: "d4",
        ),
    ),
    praise=Text(
        fr="L'autre décision se défend aussi, par l'autre raison : la loi fixe un plancher, la confiance demande parfois plus.",
        en="The other decision can be defended as well, by the other reason: the law sets a floor, trust sometimes asks for more.",
    ),
    look_again=Text(
        fr="Reliez la décision à sa raison : son droit, ou l'inquiétude des autres.",
        en="Tie the decision to its reason: her right, or the worry of the others.",
    ),
    also_right=("d5",),
)
