"""The message itself: what each of its parts is for, and whether anybody asked for it."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_PARTS = {1: "attention", 2: "attention", 3: "interest", 4: "desire", 5: "action", 6: "action"}
"""The parts of the sheet's e-mail, by the number under which they stand there."""


def _parts_but(**others: str) -> dict[int, str]:
    """Return the parts, some of them put in another stage: `_parts_but(p5="desire")`."""
    return _PARTS | {int(part[1:]): stage for part, stage in others.items()}


def _right(data: Data) -> dict[int, str]:  # noqa: ARG001
    return _PARTS


MESSAGE_QUESTIONS = (
    Question(
        id="aida",
        kind=Kind.MAPPING,
        points=2,
        aim=Text(
            fr="Reconnaître dans un e-mail l'attention, l'intérêt, le désir et l'action.",
            en="Recognise attention, interest, desire and action in an e-mail.",
        ),
        expected=_right,
        vocabulary={
            "attention": Text(fr="attention", en="attention"),
            "interest": Text(fr="intérêt", en="interest"),
            "desire": Text(fr="désir", en="desire"),
            "action": Text(fr="action", en="action"),
        },
        hints=(
            Text(
                fr="Pour chaque partie, demandez : arrête-t-elle le regard, informe-t-elle, donne-t-elle envie, ou dit-elle quoi faire ?",
                en="For each part, ask: does it stop the eye, inform, make one want, or say what to do?",
            ),
            Text(
                fr="Les deux premières se voient avant d'ouvrir et avant de lire. Les deux dernières attendent un geste.",
                en="The first two are seen before opening and before reading. The last two wait for a move.",
            ),
        ),
        mistakes=(
            Mistake(
                "gift_as_desire",
                Text(
                    fr="Le guide fait envie, mais relisez la condition : « avant minuit ». À quoi sert cette heure ?",
                    en="The guide is tempting, but read its condition again: “before midnight”. What is that hour for?",
                ),
                produces=lambda data: _parts_but(p5="desire"),
                credit=0.75,
            ),
            Mistake(
                "story_as_interest",
                Text(
                    fr="La partie 4 n'apprend rien sur le produit : elle fait imaginer qu'on l'a. Comment s'appelle cette étape ?",
                    en="Part 4 teaches nothing about the product: it makes one imagine having it. What is that stage called?",
                ),
                produces=lambda data: _parts_but(p4="interest"),
                credit=0.5,
            ),
            Mistake(
                "facts_as_desire",
                Text(
                    fr="La partie 3 dit ce que c'est et comment cela marche : elle informe. Le désir vient après.",
                    en="Part 3 says what it is and how it works: it informs. Desire comes after.",
                ),
                produces=lambda data: _parts_but(p3="desire"),
                credit=0.5,
            ),
            Mistake(
                "headline_as_interest",
                Text(
                    fr="La partie 2, en grandes lettres au-dessus de tout, se voit avant qu'on lise : elle arrête le regard.",
                    en="Part 2, in large letters above everything, is seen before one reads: it stops the eye.",
                ),
                produces=lambda data: _parts_but(p2="interest"),
                credit=0.5,
            ),
            Mistake(
                "story_and_headline_as_interest",
                Text(
                    fr="Deux parties sont à revoir : l'une se voit avant qu'on lise, l'autre fait imaginer qu'on a déjà le produit.",
                    en="Two parts are to be looked at again: one is seen before one reads, the other makes one imagine owning the product.",
                ),
                produces=lambda data: _parts_but(p2="interest", p4="interest"),
                credit=0.5,
            ),
            Mistake(
                "spread_evenly",
                Text(
                    fr="Vous répartissez les étapes dans l'ordre des parties, comme si chacune avait droit à sa place. Lisez ce que fait "
                    "chaque partie.",
                    en="You spread the stages along the parts, as if each had a right to its place. Read what each part does.",
                ),
                produces=lambda data: _parts_but(p2="interest", p4="desire", p5="desire"),
                credit=0.25,
            ),
        ),
        praise=Text(
            fr="Lu ainsi, un e-mail se corrige : quelle étape manque, laquelle prend toute la place ? Quant à son effet, il se mesure.",
            en="Read like this, an e-mail can be mended: which stage is missing, which takes up all the room? Its effect is to be "
            "measured.",
        ),
        look_again=Text(
            fr="Reprenez partie par partie : que doit faire le lecteur en la voyant ?",
            en="Take it part by part: what should the reader do on seeing it?",
        ),
    ),
    Question(
        id="permission",
        kind=Kind.CHOICE,
        points=1,
        aim=Text(
            fr="Voir jusqu'où va une permission, et ce qu'elle ne couvre pas.",
            en="See how far a permission goes, and what it does not cover.",
        ),
        expected=lambda data: "c",
        choices={
            "a": Text(
                fr="Oui : elle a donné son adresse elle-même.",
                en="Yes: she gave her address herself.",
            ),
            "b": Text(
                fr="Oui, si chaque lettre contient un lien de désinscription.",
                en="Yes, if every letter has a link to unsubscribe.",
            ),
            "c": Text(
                fr="Non : elle attend un devis, pas une lettre. On envoie le devis, et on lui demande si elle veut aussi la lettre.",
                en="No: she expects a quotation, not a newsletter. One sends the quotation, and asks her whether she wants the "
                "newsletter too.",
            ),
            "d": Text(
                fr="Non, et il était déjà contraire à la permission de lui parler au salon sans y être invité.",
                en="No, and it was already against permission to speak to her at the fair without being asked.",
            ),
        },
        hints=(
            Text(
                fr="Trois mots de Godin : attendu, personnel, pertinent. Lequel manque à la lettre hebdomadaire ?",
                en="Three words of Godin's: anticipated, personal, relevant. Which one is the weekly newsletter missing?",
            ),
            Text(
                fr="Une permission vaut pour ce qui a été demandé. Qu'a-t-elle demandé ?",
                en="A permission holds for what was asked. What did she ask for?",
            ),
        ),
        mistakes=(
            Mistake(
                "address_given",
                Text(
                    fr="Donner une adresse pour une chose n'est pas la donner pour toutes. Pour quoi l'a-t-elle laissée ?",
                    en="Giving an address for one thing is not giving it for everything. What did she leave it for?",
                ),
                produces=lambda data: "a",
            ),
            Mistake(
                "opt_out_is_enough",
                Text(
                    fr="Le lien permet de partir, il ne veut pas dire qu'elle est venue. La permission se demande avant, pas après.",
                    en="The link lets her leave; it does not mean that she came. Permission is asked before, not after.",
                ),
                produces=lambda data: "b",
            ),
            Mistake(
                "never_speak_first",
                Text(
                    fr="C'est le paradoxe : pour demander une permission, il faut bien aborder quelqu'un une première fois. Ce qui compte "
                    "est ce qu'on fait ensuite.",
                    en="That is the paradox: to ask for permission, one has to approach somebody a first time. What counts is what "
                    "one does next.",
                ),
                produces=lambda data: "d",
            ),
        ),
        praise=Text(
            fr="Une permission grandit par degrés, chacun demandé. Ce que dit la loi est une autre question, vue au chapitre 1.",
            en="A permission grows by degrees, each of them asked for. What the law says is another question, seen in chapter 1.",
        ),
        look_again=Text(
            fr="Mettez-vous à sa place, un mardi, devant sa boîte de réception.",
            en="Put yourself in her place, on a Tuesday, before her inbox.",
        ),
    ),
)
