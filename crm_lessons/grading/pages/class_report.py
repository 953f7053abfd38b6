"""What a teacher reads after grading: what waits for a person, how the class did, and which questions served it well."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from crm_lessons.checking.verdict import Outcome
from crm_lessons.grading.pages.feedback import feedback_places
from crm_lessons.grading.pages.page import write_page
from crm_lessons.grading.pages.plans import RankedPlan, ranked_plans
from crm_lessons.grading.pages.similarity import DIFFERENT, FEWEST_QUESTIONS, LARGEST_GROUP, Fit, fits, has_variants
from crm_lessons.grading.pages.statistics import (
    BINS,
    FEW,
    FEWEST,
    Marks,
    NamedMistake,
    QuestionFigures,
    counted,
    marks,
    named_mistakes,
    question_figures,
)
from crm_lessons.grading.row import Row, Status
from crm_lessons.grading.rules import Rules
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number_text, share_text

CLASS_REPORT = "class_report.html"

_FLOOR, _TALLEST, _STEP = 150, 130, 39
"""Of the histogram, in the units of its drawing."""


class _Bar(NamedTuple):
    """One tenth of the marks: where its bar stands, its limits in words, and how many marks lie in it."""

    x: int
    top: float
    lower: str
    words: Text
    marks: int


class _QuestionReport(NamedTuple):
    figures: QuestionFigures
    aim: Text | None
    max_points: int
    answered: Text
    mean_share: Text
    discrimination: Text


class _SheetReport(NamedTuple):
    """What the report says of one sheet.

    few: a word of caution, where the class is too small for its figures
    by_groups: whether the class is so large that not everybody is compared with everybody
    """

    title: Text
    few: Text | None
    marks_in_words: Text
    bars: list[_Bar]
    questions: list[_QuestionReport]
    mistakes: list[NamedMistake]
    plans: list[RankedPlan]
    fits: list[Fit]
    by_groups: bool


class _ToRead(NamedTuple):
    """A question whose answers wait for the teacher."""

    sheet: str
    question: str
    rows: list[Row]


def write_class_report(
    rows: Sequence[Row], rules: Rules, file: Path, catalogue: Mapping[str, SheetQuestions] = SHEETS
) -> None:
    """Write the report on a class as one page, in the teacher's language.

    It links to the pages that `write_feedback` writes beside it.
    """
    write_page(
        "class_report.html",
        spoken(),
        file,
        words=_WORDS,
        handed_in=(_ONE_HANDED_IN if len(rows) == 1 else _HANDED_IN).format(count=len(rows), judged=len(counted(rows))),
        isolation=_ISOLATION.format(level=rules.isolation.words),
        links={row.key: quote(str(place)) for row, place in zip(rows, feedback_places(rows), strict=True)},
        to_look_at=[row for row in rows if row.status is not Status.GRADED or row.reason is not None],
        to_read=_to_read(rows),
        failed=[(row, one) for row in rows for one in row.verdicts if one.outcome is Outcome.CHECK_FAILED],
        absent=rules.roster.absent(row.student for row in rows),
        variants=has_variants(rules),
        sheets=_sheets(counted(rows), rules, catalogue),
    )


def _to_read(rows: Sequence[Row]) -> list[_ToRead]:
    waiting: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        for verdict in row.to_read:
            waiting[row.sheet, verdict.question].append(row)
    return [_ToRead(*which, whose) for which, whose in sorted(waiting.items())]


def _sheets(rows: Sequence[Row], rules: Rules, catalogue: Mapping[str, SheetQuestions]) -> list[_SheetReport]:
    stems = sorted({row.sheet for row in rows} & catalogue.keys())
    return [_sheet([row for row in rows if row.sheet == stem], catalogue[stem], rules) for stem in stems]


def _sheet(rows: Sequence[Row], sheet: SheetQuestions, rules: Rules) -> _SheetReport:
    spread = marks(rows)
    return _SheetReport(
        sheet.title,
        few=_few(len(rows)),
        marks_in_words=_in_words(spread),
        bars=_bars(spread),
        questions=[_question(figures, sheet) for figures in question_figures(rows)],
        mistakes=named_mistakes(rows),
        plans=ranked_plans(rows, sheet),
        fits=fits(rows, sheet, rules),
        by_groups=len(rows) > LARGEST_GROUP,
    )


def _few(count: int) -> Text | None:
    if count >= FEW:
        return None
    return (_ONE_ONLY if count == 1 else _FEW).format(count=count)


def _in_words(spread: Marks) -> Text:
    shares = {name: share_text(getattr(spread, name)) for name in ("mean", "median", "lowest", "highest")}
    return (_ONE_MARK if spread.submissions == 1 else _MARKS).format(count=spread.submissions, **shares)


def _bars(spread: Marks) -> list[_Bar]:
    tallest = max(spread.histogram)
    return [
        _Bar(
            x=4 + place * _STEP,
            top=_FLOOR - round(_TALLEST * count / tallest, 1),
            lower=str(place * 100 // BINS),
            words=(_LAST_TENTH if place == BINS - 1 else _TENTH).format(
                lower=place * 100 // BINS, upper=(place + 1) * 100 // BINS
            ),
            marks=count,
        )
        for place, count in enumerate(spread.histogram)
    ]


def _question(figures: QuestionFigures, sheet: SheetQuestions) -> _QuestionReport:
    known = sheet.by_id.get(figures.question)
    return _QuestionReport(
        figures,
        aim=None if known is None else known.aim,
        max_points=figures.max_points,
        answered=_ANSWERED.format(attempted=figures.attempted, places=figures.places),
        mean_share=_UNDEFINED if figures.mean_share is None else share_text(figures.mean_share),
        discrimination=_UNDEFINED if figures.discrimination is None else number_text(figures.discrimination, 2),
    )


_UNDEFINED = Text(fr="–", en="–")
_ANSWERED = Text(fr="{attempted} / {places}", en="{attempted} / {places}")
_ONE_HANDED_IN = Text(fr="une copie rendue, notées : {judged}", en="one submission, graded: {judged}")
_HANDED_IN = Text(fr="{count} copies rendues, {judged} avec une note", en="{count} submissions, {judged} with a mark")
_ISOLATION = Text(fr="Isolation {level}.", en="Isolation {level}.")
_ONE_ONLY = Text(
    fr="Une seule copie : les chiffres ci-dessous ne parlent que d'elle.",
    en="One submission only: the figures below speak of nothing else.",
)
_FEW = Text(
    fr="{count} copies : avec si peu de monde, un seul étudiant déplace tous les chiffres. Lisez-les avec réserve.",
    en="{count} submissions: with so few, a single student moves every figure. Read them with caution.",
)
_ONE_MARK = Text(fr="{mean} des points.", en="{mean} of the points.")
_MARKS = Text(
    fr="{count} copies : en moyenne {mean} des points ; médiane {median}, de {lowest} à {highest}.",
    en="{count} submissions: {mean} of the points on average; median {median}, from {lowest} to {highest}.",
)
_TENTH = Text(fr="de {lower} à moins de {upper}", en="{lower} to under {upper}")
_LAST_TENTH = Text(fr="de {lower} à {upper}", en="{lower} to {upper}")
_WORDS = {
    "title": Text(fr="Rapport de classe", en="Class report"),
    "desk": Text(fr="Ce qui vous attend", en="What waits for you"),
    "nothing_waits": Text(
        fr="Rien : toutes les copies sont notées, sans réserve.",
        en="Nothing: every submission is graded, without reserve.",
    ),
    "to_look_at": Text(fr="Copies à regarder", en="Submissions to look at"),
    "student": Text(fr="Étudiant", en="Student"),
    "students": Text(fr="Étudiants", en="Students"),
    "sheet": Text(fr="Feuille", en="Sheet"),
    "status": Text(fr="État", en="Status"),
    "reason": Text(fr="Pourquoi", en="Why"),
    "to_read": Text(fr="Réponses à lire", en="Answers to read"),
    "to_read_how": Text(
        fr="Chaque nom mène à la réponse. Ces points ne sont pas encore comptés.",
        en="Each name leads to the answer. These points are not counted yet.",
    ),
    "question": Text(fr="Question", en="Question"),
    "answers": Text(fr="Réponses", en="Answers"),
    "failed": Text(fr="Vérifications en panne", en="Checks that failed"),
    "absent": Text(fr="Sans copie", en="No submission"),
    "marks": Text(fr="Notes", en="Marks"),
    "histogram": Text(
        fr="Histogramme des notes, en pourcentage des points ; le tableau donne les mêmes nombres",
        en="Histogram of the marks, in percent of the points; the table gives the same numbers",
    ),
    "percent_of_points": Text(fr="% des points", en="% of the points"),
    "submissions": Text(fr="Copies", en="Submissions"),
    "questions": Text(fr="Questions", en="Questions"),
    "questions_how": Text(
        fr="Réussite : la part moyenne des points obtenus ; plus elle est basse, plus la question est difficile. "
        "Discrimination : la corrélation entre les points de la question et ceux du reste de la feuille ; proche de 1, la question "
        "sépare les copies comme le fait la feuille ; proche de 0, elle mesure autre chose ; négative, elle est à relire. "
        f"Un tiret : moins de {FEWEST} copies, ou des points tous égaux. Une question dont des réponses attendent votre lecture n'a pas encore de chiffres.",
        en="Success: the mean share of the points; the lower it is, the harder the question. "
        "Discrimination: the correlation between the points of the question and those of the rest of the sheet; near 1, the question "
        "separates submissions as the sheet does; near 0, it measures something else; below 0, read it again. "
        f"A dash: fewer than {FEWEST} submissions, or points that are all equal. A question with answers that wait for you to read them has no figures yet.",
    ),
    "points": Text(fr="Points", en="Points"),
    "answered": Text(fr="Répondu", en="Answered"),
    "mean_share": Text(fr="Réussite", en="Success"),
    "discrimination": Text(fr="Discri\u00admi\u00adna\u00adtion", en="Discrim\u00adina\u00adtion"),
    "mistakes": Text(
        fr="Erreurs reconnues, les plus fréquentes d'abord", en="Mistakes recognised, most frequent first"
    ),
    "mistake": Text(fr="Ce que l'étudiant a lu", en="What the student read"),
    "plans": Text(fr="Les plans, dans des mondes cachés", en="The plans, in hidden worlds"),
    "plans_how": Text(
        fr="0 est l'entreprise laissée à elle-même, 1 le mieux que puisse faire qui sait tout, sauf ce que le hasard réserve : "
        "un monde heureux peut dépasser 1. Avec un secret de classe, tous les plans sont joués dans les mêmes mondes. L'étendue va du plus mauvais monde au meilleur ; pour une règle de la maison, mesurée dans "
        "50 autres mondes, elle en laisse un sur dix de chaque côté.",
        en="0 is the firm left alone, 1 the best that somebody who knows everything, but not what chance has in store, can do: "
        "a lucky world may exceed 1. With a secret of the class, all plans are played in the same worlds. The spread goes from the worst world to the best; for a house rule, measured in 50 other "
        "worlds, it leaves one in ten on either side.",
    ),
    "rank": Text(fr="Rang", en="Rank"),
    "plan": Text(fr="Plan", en="Plan"),
    "score": Text(fr="Score moyen", en="Mean score"),
    "spread": Text(fr="Étendue", en="Spread"),
    "same_scores": Text(
        fr="le même dans tous les mondes que d'autres plans :", en="the same in every world as other plans:"
    ),
    "together": Text(fr="À regarder ensemble", en="To be looked at together"),
    "needs_variants": Text(
        fr="Rien n'est comparé ici : il y faut des données propres à chacun (`--variants` ou `--salt`). Sur les mêmes données, des "
        "réponses égales sont attendues et ne disent rien.",
        en="Nothing is compared here: that takes data of everybody's own (`--variants` or `--salt`). On the same data, equal answers "
        "are to be expected and say nothing.",
    ),
    "together_how": Text(
        fr="Une réponse compte quand elle est fausse sur les données de son auteur et juste sur celles d'un autre, ou égale à l'erreur "
        "que cet autre y a faite, cent fois plus près que la tolérance de la question. "
        f"Seules comptent les questions auxquelles {DIFFERENT} jeux de données donnent {DIFFERENT} réponses différentes : ni choix, ni "
        f"mots, ni petits nombres. Une paire est citée à partir de {FEWEST_QUESTIONS} questions. Ce n'est pas une preuve : deux étudiants "
        "qui travaillent côte à côte se trompent parfois de fichier.",
        en="An answer counts when it is wrong on its author's data and right on another's, or equal to the mistake that the other made "
        "there, a hundred times closer than the question's tolerance. "
        f"Only questions count to which {DIFFERENT} data sets give {DIFFERENT} different answers: no choices, no words, no small numbers. "
        f"A pair is named from {FEWEST_QUESTIONS} questions on. It is no proof: two students who work side by side sometimes take the "
        "wrong file.",
    ),
    "by_groups": Text(
        fr=f"La classe est grande : on compare par groupes de {LARGEST_GROUP}.",
        en=f"The class is large: students are compared by groups of {LARGEST_GROUP}.",
    ),
    "no_fit": Text(fr="Aucune paire.", en="No pair."),
    "answers_to": Text(fr=" : réponses à ", en=": answers to "),
    "fit_the_data_of": Text(fr="qui conviennent aux données de", en="that fit the data of"),
}
