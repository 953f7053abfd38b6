"""Help in small steps: hints one at a time, then the worked solution, after real attempts or on the student's word."""

from __future__ import annotations

import ast
import json
from importlib.resources import files

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.classroom.kept.progress import Progress, QuestionProgress
from crm_lessons.classroom.panel import Notice
from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.two_tiers import how_to_answer
from crm_lessons.questions.written import TOO_SHORT
from crm_lessons.text.language import Language, Text
from crm_lessons.text.markup import Marked

ATTEMPTS_BEFORE_SOLUTION = 2


def next_hint(question: Question, progress: Progress, language: Language) -> Notice:
    """Return the next hint, with those already read; after the last one, all of them again."""
    shown = min(progress.of(question.id).hints + 1, len(question.hints))
    progress.record_hint(question.id, shown)
    title = Text(fr="Indice {shown} sur {total}", en="Hint {shown} of {total}").format(
        shown=shown, total=len(question.hints)
    )
    after = [_MORE] if shown < len(question.hints) else _after_the_last(question)
    lines = [f"{place}. {hint.marked(language)}" for place, hint in enumerate(question.hints[:shown], 1)]
    return Notice(title.marked(language), Marked("\n".join([*lines, *(text.marked(language) for text in after)])))


def worked_solution(
    stem: str, question: Question, progress: Progress, language: Language, anyway: bool = False
) -> Notice:
    """Return the worked solution once it has been earned or asked for outright."""
    if not (anyway or _earned(progress.of(question.id))):
        return Notice(
            _NOT_YET.marked(language),
            _ASK_OUTRIGHT.format(
                id=question.id, attempts=ATTEMPTS_BEFORE_SOLUTION, made=progress.of(question.id).attempts
            ).marked(language),
        )
    code = worked_code(stem).get(question.id, {}).get(language)
    if code is None:
        return Notice(_NO_SOLUTION.marked(language))
    progress.record_solution(question.id)
    return Notice(_SOLUTION.marked(language), _IN_YOUR_WORDS.marked(language), code)


def _after_the_last(question: Question) -> list[Text]:
    how = [how_to_answer(question)] if question.kind is Kind.CHOICE else []
    return [*how, _LAST.format(id=question.id)]


def after_a_text(
    stem: str, question: Question, text: object, verdict: Verdict, language: Language
) -> tuple[Notice, ...]:
    """Return what helps to read one's own text again: the rubric, and beside a text of some length another answer.

    Nothing of it is remembered: to compare is part of the exercise.
    """
    if verdict.outcome is not Outcome.FOR_THE_TEACHER:
        return ()
    lines = [f"□ {line.marked(language)}" for line in question.rubric]
    received = _RECEIVED.format(words=len(str(text).split()))
    rubric = Notice(received.marked(language), Marked("\n".join(lines)))
    code = worked_code(stem).get(question.id, {}).get(language)
    if code is None or verdict.mistake == TOO_SHORT or str(text).strip() in code:
        return (rubric,)
    return rubric, Notice(_ANOTHER_ANSWER.marked(language), _COMPARE.marked(language), worked_text(code))


def worked_text(code: str) -> str:
    """Return the text that worked code assigns, without its quotation marks; other code as it stands.

    What the text computes from the reader's own data stands in it in square brackets, as code.
    """
    try:
        last = ast.parse(code).body[-1]
        text = _written(last.value) if isinstance(last, ast.Assign) else None
    except (SyntaxError, ValueError, IndexError):
        text = None
    return " ".join(text.split()) if isinstance(text, str) else code


def _written(value: ast.expr) -> object:
    if isinstance(value, ast.FormattedValue):
        return f"[{ast.unparse(value.value)}]"
    if isinstance(value, ast.JoinedStr):
        return "".join(str(_written(part)) for part in value.values)
    return ast.literal_eval(value)


def _earned(known: QuestionProgress) -> bool:
    return known.attempts >= ATTEMPTS_BEFORE_SOLUTION or known.solution_seen or known.outcome == Outcome.CORRECT


def worked_code(stem: str) -> dict[str, dict[Language, str]]:
    """Return the worked solutions of a sheet, as the build took them from the chapter."""
    file = files("crm_lessons.classroom") / "worked" / f"{stem}.json"
    try:
        solutions: dict[str, dict[Language, str]] = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return solutions


_RECEIVED = Text(
    fr="Texte reçu (mots : {words}). Relisez-le, point par point",
    en="Text received (words: {words}). Read it again, point by point",
)
_ANOTHER_ANSWER = Text(fr="Une autre réponse, pour comparer", en="Another answer, to compare")
_COMPARE = Text(
    fr="Ses chiffres ne sont pas forcément les vôtres ; entre crochets, le calcul qui les donne. Que dit-elle que vous ne dites pas, et l'inverse ?",
    en="Its figures need not be yours; in brackets, the code that gives them. What does it say that you do not, and the other way round?",
)
_MORE = Text(
    fr="Essayez d'abord ; un autre indice vous attend si besoin.",
    en="Try first; there is another hint if you need it.",
)
_LAST = Text(
    fr='C\'était le dernier indice. Toujours bloqué ? Quand vous avez essayé, `sheet.solution("{id}")` montre une solution.',
    en='That was the last hint. Still stuck? Once you have tried, `sheet.solution("{id}")` shows a worked solution.',
)
_NOT_YET = Text(fr="La solution n'est pas encore ouverte", en="The solution is not open yet")
_ASK_OUTRIGHT = Text(
    fr="Elle s'ouvre après {attempts} essais différents et vérifiés ; vous en êtes à {made}. "
    'Pour la voir tout de suite : `sheet.solution("{id}", anyway=True)`.',
    en="It opens after {attempts} different answers that were checked; you have made {made}. "
    'To see it right away: `sheet.solution("{id}", anyway=True)`.',
)
_SOLUTION = Text(fr="Une solution possible", en="One possible solution")
_IN_YOUR_WORDS = Text(
    fr="Lisez-la ligne par ligne, fermez-la, puis réécrivez-la à votre façon.",
    en="Read it line by line, close it, then write it again your own way.",
)
_NO_SOLUTION = Text(
    fr="Cette question n'a pas de solution jointe : demandez-la à votre enseignant.",
    en="This question comes without a solution: ask your teacher for it.",
)
