"""A report of ten sentences, five of which conclude more than their figures allow; each has a twin that does not.

The figures are the report's own, so that a sentence is judged by what it makes of them.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.sentences import Pool, meaning_of, sentence_of
from crm_lessons.text.language import Text

FAULTY, SOUND = "faulty", "sound"
ERRORS = 5

SUBJECTS = (
    "records",
    "no_control",
    "small_trial",
    "credit_note",
    "flat_silence",
    "those_who_stay",
    "discount",
    "part_of_a_year",
    "relative_score",
    "potential",
)
"""What each pair of sentences is about, in the order of the two lists below."""

_FAULTY = (
    Text(
        fr="449 fiches ont commandé pour 9,3 millions : un client achète donc 20 700 dirhams en moyenne.",
        en="449 records ordered for 9.3 million: so a customer buys 20,700 dirhams on average.",
    ),
    Text(
        fr="Dans les trois semaines, 40 % des clients qui ont reçu le message ont commandé : il a produit ces commandes.",
        en="Within three weeks 40% of the customers who got the message ordered: it produced these orders.",
    ),
    Text(
        fr="Un client sur dix sera laissé sans message, 16 en tout : cela suffira pour voir un effet de cinq points.",
        en="One customer in ten will be left without a message, 16 in all: that will do to see an effect of five points.",
    ),
    Text(
        fr="La scierie est des plus récentes : sa dernière ligne, un avoir, date d'avant-hier.",
        en="The sawmill is among the most recent: its last line, a credit note, is two days old.",
    ),
    Text(
        fr="Ceux qui n'ont rien commandé depuis 90 jours s'éloignent tous : il faut les appeler cette semaine.",
        en="All who have ordered nothing for 90 days are drifting away: they must be called this week.",
    ),
    Text(
        fr="183 des 244 acheteurs de 2024 avaient acheté en 2023 : la rétention est de 75 %.",
        en="183 of the 244 buyers of 2024 had bought in 2023: retention is 75%.",
    ),
    Text(
        fr="Les gros clients peu rentables laissent 32 % de marge, les autres 41 % : voilà ce que coûtent les remises.",
        en="Large, barely profitable customers leave a margin of 32%, the others 41%: that is what discounts cost.",
    ),
    Text(
        fr="De janvier à mars 2025, les ventes font un cinquième de celles de 2024 : elles s'effondrent.",
        en="From January to March 2025 sales come to a fifth of those of 2024: they are collapsing.",
    ),
    Text(
        fr="Cette année encore, un client sur cinq a la plus basse note de récence : la clientèle ne se réveille pas.",
        en="This year again one customer in five has the lowest score for recency: the customers are not waking up.",
    ),
    Text(
        fr="La conserverie nous achète 140 000 dirhams, plus que toute autre : c'est notre plus grande réserve.",
        en="The cannery buys 140,000 dirhams from us, more than anybody: it is our largest reserve.",
    ),
)
_SOUND = (
    Text(
        fr="449 fiches ont commandé, derrière lesquelles 404 clients : la moyenne se prend sur 404.",
        en="449 records ordered, with 404 customers behind them: the mean is taken over 404.",
    ),
    Text(
        fr="40 % des clients qui ont reçu le message ont commandé, et 27 % de ceux que le sort en a privés : l'écart est son effet, à "
        "l'intervalle près.",
        en="40% of the customers who got the message ordered, and 27% of those whom the draw kept from it: the gap is its effect, within its interval.",
    ),
    Text(
        fr="Seize clients laissés sans message ne montreraient qu'un effet énorme : nous proposons une moitié par le sort.",
        en="Sixteen customers left without a message would show a huge effect only: we propose one half, by lot.",
    ),
    Text(
        fr="La scierie a rendu une pompe avant-hier : sa récence reste celle de son dernier achat, 140 jours.",
        en="The sawmill returned a pump two days ago: its recency is still that of its last purchase, 140 days.",
    ),
    Text(
        fr="Parmi ceux qui n'ont rien commandé depuis 90 jours, nous n'appelons que ceux dont ce n'est pas le rythme.",
        en="Of those who have ordered nothing for 90 days we call only those whose rhythm it is not.",
    ),
    Text(
        fr="183 des 282 acheteurs de 2023 ont acheté en 2024 : la rétention est de 65 %.",
        en="183 of the 282 buyers of 2023 bought in 2024: retention is 65%.",
    ),
    Text(
        fr="Au prix du catalogue, les gros clients peu rentables laisseraient encore huit points de moins : l'essentiel vient de ce qu'ils "
        "achètent.",
        en="At catalogue prices large, barely profitable customers would still leave eight points less: most of it comes from what they buy.",
    ),
    Text(
        fr="De janvier à mars 2025, les ventes sont celles des mêmes mois de 2024, à 2 % près : rien à en dire.",
        en="From January to March 2025 sales are those of the same months of 2024, within 2%: nothing to be said.",
    ),
    Text(
        fr="Un client sur cinq a la plus basse note de récence, cette année comme les autres : la note est faite ainsi.",
        en="One customer in five has the lowest score for recency, this year as in others: the score is made that way.",
    ),
    Text(
        fr="La conserverie nous achète 140 000 dirhams et dit en acheter 8 000 ailleurs : sa réserve est petite.",
        en="The cannery buys 140,000 dirhams from us and says that it buys 8,000 elsewhere: its reserve is small.",
    ),
)
SENTENCES: Pool = {FAULTY: _FAULTY, SOUND: _SOUND}


def draw_report(generator: np.random.Generator) -> pd.DataFrame:
    """Return one sentence on each subject, five of them faulty, shuffled: sentence | description (both languages)."""
    chosen = generator.permutation(len(SUBJECTS)) < ERRORS
    numbers = np.where(chosen, _numbers(FAULTY), _numbers(SOUND))
    numbers = numbers[generator.permutation(len(numbers))]
    descriptions = [sentence_of(SENTENCES, int(number)) for number in numbers]
    return pd.DataFrame({"description": descriptions}, index=pd.Index(numbers, name="sentence"))


def subject_of(number: int) -> str:
    """Return what a sentence is about, by its number."""
    return _SUBJECT_OF[number]


def _numbers(meaning: str) -> list[int]:
    """Return the numbers of the faulty or of the sound sentences, in the order of their subjects."""
    return [number for number, shows in meaning_of(SENTENCES).items() if shows == meaning]


_SUBJECT_OF = {
    number: subject for meaning in SENTENCES for number, subject in zip(_numbers(meaning), SUBJECTS, strict=True)
}
