"""Reading what only a person can judge, answer after answer of the same question, with a place for points and a comment.

What is entered here and what is typed into to_read.csv are one and the same; each entry is in every file at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import ipywidgets
from markupsafe import Markup

from crm_lessons.desk.answers_to_read import AnswerToRead, answers_to_read, next_to_read
from crm_lessons.desk.decisions import title
from crm_lessons.desk.graded_class import GradedClass
from crm_lessons.desk.rubric import rubric
from crm_lessons.desk.screen import DONE_EDGE, LABELS, PROBLEM_EDGE, WIDE, Screen, button, table
from crm_lessons.grading.class_run import HandPoints, points_typed
from crm_lessons.grading.pages.shown_answers import shown_answer
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.markup import plain
from crm_lessons.text.visible import visible


class ReadingPanel:
    """One answer at a time, those of a question one after the other; `entered` is called after each entry."""

    def __init__(self, entered: Callable[[], None]) -> None:
        self._entered = entered
        self._graded: GradedClass | None = None
        self._answers: Sequence[AnswerToRead] = ()
        self._place = 0
        self.screen = Screen()
        self.where, self.rubric, self.answer = ipywidgets.HTML(), ipywidgets.HTML(), ipywidgets.HTML()
        self.points = ipywidgets.Text(description=str(_POINTS), style=LABELS, layout=_NARROW)
        self.comment = ipywidgets.Textarea(
            description=str(_COMMENT),
            placeholder=str(_OPTIONAL),
            rows=2,
            layout=WIDE,
            style=LABELS,
        )
        self.save = button(_SAVE, self._save, self.screen, button_style="primary")
        self.back = button(_BACK, lambda: self._go(self._place - 1), self.screen)
        self.on = button(_ON, lambda: self._go(self._place + 1), self.screen)
        buttons = ipywidgets.HBox([self.save, self.back, self.on], layout=ipywidgets.Layout(flex_flow="row wrap"))
        self._desk = ipywidgets.VBox([self.where, self.rubric, self.answer, self.points, self.comment, buttons])
        self.widget = ipywidgets.VBox([self._desk, self.screen.widget])

    def show(self, graded: GradedClass) -> None:
        """Show the first answer of a class that waits to be read."""
        self._graded = graded
        self._answers = answers_to_read(graded.run)
        self._desk.layout.display = None if self._answers else "none"
        self.screen.say(*([] if self._answers else [_NOTHING]))
        if self._answers:
            self._go(next_to_read(self._answers, 0))

    @property
    def left(self) -> int:
        """Return how many answers have no points yet."""
        return sum(answer.waits for answer in self._answers)

    def _save(self) -> None:
        row, verdict, _ = self._answers[self._place]
        points, comment = self.points.value.strip(), self.comment.value.strip()
        if not (points or comment):
            self.screen.say(_EMPTY, edge=PROBLEM_EDGE)
            return
        if points and points_typed(points, verdict.max_points) is None:
            self.screen.say(_NOT_POINTS.format(found=points, max=verdict.max_points), edge=PROBLEM_EDGE)
            return
        assert self._graded is not None
        self._graded.enter(row, verdict.question, points, comment)
        self._answers = answers_to_read(self._graded.run)
        self._entered()
        self._go(next_to_read(self._answers, self._place + 1 if points else self._place))
        self.screen.say((_SAVED if self.left else _ALL_READ).format(student=row.student), edge=DONE_EDGE)
        self.points.focus()

    def _go(self, place: int) -> None:
        """Show the answer at a place, round the end to the beginning."""
        self._place = place % len(self._answers)
        answer = self._answers[self._place]
        self.where.value = self._where(answer)
        if self.rubric.value != (known := rubric(*answer.question)):
            self.rubric.value = known
        self.answer.value = self._shown(answer)
        hand = answer.hand or HandPoints(None, "", "")
        self.points.value = "" if hand.points is None else self._number(hand.points)
        self.points.placeholder = str(_FROM_TO.format(max=answer.verdict.max_points))
        self.comment.value = hand.comment
        self.screen.say()

    def _where(self, answer: AnswerToRead) -> Markup:
        same = [place for place, one in enumerate(self._answers) if one.question == answer.question]
        sheet, question = answer.question
        heading = _WHERE.format(
            sheet=title(sheet),
            number=list(SHEETS[sheet].by_id).index(question) + 1,
            place=same.index(self._place) + 1,
            total=len(same),
            left=self.left,
        )
        state = _READ_EARLIER if answer.was_read_earlier else _HAS_POINTS if answer.has_points else _NO_POINTS
        return Markup(
            "<p style='margin: 0.3em 0'><strong>{}</strong></p><p style='margin: 0.3em 0'><bdi>{}</bdi> · {}</p>"
        ).format(heading, visible(answer.row.student), state)

    def _shown(self, one: AnswerToRead) -> Markup:
        """Return the answer, escaped, with what the checks remarked; a table as a table."""
        row, verdict, _ = one
        said = row.answers.get(verdict.question)
        answer = None if said is None else shown_answer(said, spoken())
        if answer is None:
            shown = Markup("<p>{}</p>").format(_IN_THE_FILE.format(file=visible(row.file)))
        elif answer.rows:
            shown = table(answer.headings or [""] * len(answer.rows[0]), answer.rows)
        else:
            shown = Markup("<div dir='auto' style='{}'>{}</div>").format(_PAPER, visible(answer.words.strip("\n")))
        remark = Markup("")
        if verdict.mistake is not None:
            remark = Markup("<p style='margin: 0.3em 0'>{} {}</p>").format(
                str(_REMARKED), visible(plain(verdict.message.marked(spoken())))
            )
        return shown + remark

    def _number(self, points: float) -> str:
        return f"{points:g}".replace(".", "," if spoken() == "fr" else ".")


_NARROW = ipywidgets.Layout(width="19em")
_PAPER = (
    "white-space: pre-wrap; overflow-wrap: anywhere; max-width: 64em; max-height: 24em; overflow: auto; line-height: 1.5; "
    "margin: 0.4em 0; padding: 0.5em 0.9em; background: var(--jp-layout-color2, #f4f4f1); border-radius: 0.3em"
)
_POINTS = Text(fr="Points", en="Points")
_FROM_TO = Text(fr="de 0 à {max}", en="0 to {max}")
_COMMENT = Text(fr="Commentaire", en="Comment")
_OPTIONAL = Text(
    fr="facultatif ; l'étudiant le lira sur sa page", en="optional; the student will read it on the feedback page"
)
_SAVE = Text(fr="Enregistrer, puis la suivante", en="Save, then the next one")
_BACK = Text(fr="◀ Précédente", en="◀ Previous")
_ON = Text(fr="Suivante ▶", en="Next ▶")
_NOTHING = Text(
    fr="Aucune réponse à lire : les copies de cette classe n'en contiennent pas.",
    en="No answer to read: the submissions of this class hold none.",
)
_EMPTY = Text(
    fr="Donnez des points, un commentaire, ou les deux ; pour passer sans noter, « Suivante ».",
    en="Give points, a comment, or both; to go on without grading, press “Next”.",
)
_NOT_POINTS = Text(
    fr="« {found} » n'est pas un nombre de points entre 0 et {max}. Rien n'a été enregistré.",
    en="“{found}” is not a number of points from 0 to {max}. Nothing was saved.",
)
_SAVED = Text(fr="Enregistré pour {student}.", en="Saved for {student}.")
_ALL_READ = Text(
    fr="Enregistré pour {student}. Tout est lu ; les notes, les pages et le fichier de Moodle sont à jour.",
    en="Saved for {student}. Everything is read; marks, pages and Moodle's file are up to date.",
)
_WHERE = Text(
    fr="{sheet}, question {number} : réponse {place} sur {total} · encore à lire : {left}",
    en="{sheet}, question {number}: answer {place} of {total} · left to read: {left}",
)
_NO_POINTS = Text(fr="pas encore de points", en="no points yet")
_HAS_POINTS = Text(fr="points déjà donnés", en="points given already")
_READ_EARLIER = Text(
    fr="points donnés sur une réponse antérieure ; enregistrez pour les confirmer",
    en="points given on an earlier answer; save to confirm them",
)
_REMARKED = Text(fr="Remarque automatique :", en="Automatic remark:")
_IN_THE_FILE = Text(
    fr="Cette réponse n'est pas recopiée ici ; lisez-la dans le fichier rendu, {file}.",
    en="This answer is not copied here; read it in the submitted file, {file}.",
)
