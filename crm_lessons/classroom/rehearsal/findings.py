"""What a clean run makes of a sheet, held against what the file shows: each difference in a sentence, with what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.rehearsal.clean_run import CleanRun, Stop
from crm_lessons.classroom.rehearsal.course_modules import course_modules
from crm_lessons.classroom.rehearsal.saved import SavedCell, SavedSheet
from crm_lessons.data.variants import same_student
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import Text
from crm_lessons.text.names import in_code

_GOOD = {Outcome.CORRECT.symbol: 2, Outcome.FOR_THE_TEACHER.symbol: 2, Outcome.PARTLY_CORRECT.symbol: 1}
"""How good a result is, by its sign; any other is worth nothing yet."""
_LONGEST_PATH = 300
_UNDEFINED = re.compile(r"name '(\w+)' is not defined")


class Findings:
    """What there is to look at in a sheet before it is handed in, and what is only good to know.

    student: for whom the sheet should be open; None where that is not known
    """

    def __init__(self, sheet: SavedSheet, run: CleanRun, student: str | None = None) -> None:
        self._cells = sheet.cells
        self._file = sheet.path
        self._showed = sheet.showed
        self._run = run
        self._student = student
        self._outcomes = run.outcomes or {}
        self.to_look_at = [
            *self._python(),
            *self._whose(),
            *self._questions(),
            *self._stops(),
            *self._modules(),
            *self._own_files(),
            *self._typed(),
            *self._blanks(),
            *self._never_run(),
        ]
        self.good_to_know = [*self._given_files(), *self._for_whom(), *self._order(), *self._older_verdicts()]

    def _python(self) -> Iterator[Text]:
        if self._run.ended_python is not None:
            yield _ENDED_PYTHON.format(cell=self._cells[self._run.ended_python].name)
        elif self._run.outcomes is None:
            yield _NO_SHEET_OPEN

    def _whose(self) -> Iterator[Text]:
        if self._student is None or self._run.outcomes is None:
            return
        found = self._run.student
        if found is None:
            yield _NOBODY.format(student=self._student)
        elif same_student(found) != same_student(self._student):
            yield _SOMEBODY_ELSE.format(student=self._student, found=found)

    def _questions(self) -> Iterator[Text]:
        """Yield the questions that earned points on the screen and do not from a restart, and those that only practice answers."""
        for number, name in self._numbered():
            outcome = self._outcomes[name]
            if self._is_practised(name):
                yield _PRACTISED.format(number=number, id=name)
            elif self._is_worse(name):
                yield _DIFFERS.format(number=number, id=name, outcome=_inside(outcome), why=self._why(name))

    def _why(self, name: str) -> Text:
        """Say why an answer is another one from a restart, as far as the cells tell."""
        places = [place for place, cell in enumerate(self._cells) if name in cell.defines]
        if not places:
            return _GONE.format(id=name)
        answer = places[-1]
        if answer in self._run.stops:
            return self._reason(answer)
        for used in sorted(self._cells[answer].uses - self._cells[answer].defines):
            if below := self._definers(used, after=answer):
                return _CHANGED_BELOW.format(name=used, cell=below[0].name)
        return _CHECK_AGAIN

    def _stops(self) -> Iterator[Text]:
        """Yield the cells that stop, but for those of which a question has spoken and those that another one drags along."""
        spoken = {name for _, name in self._numbered() if self._is_worse(name)}
        for place, stop in self._run.stops.items():
            cell = self._cells[place]
            if not (cell.defines & spoken or self._dragged_along(place, stop)):
                answers = [f"{number} (`{name}`)" for number, name in self._numbered() if name in cell.defines]
                subject = (
                    _ANSWERS.format(cell=cell.name, questions=", ".join(answers))
                    if answers
                    else _A_CELL.format(cell=cell.name)
                )
                yield _STOPS.format(cell=subject, why=self._reason(place))

    def _modules(self) -> Iterator[Text]:
        """Yield the modules that the grader may not have, each once."""
        known = course_modules()
        for module in sorted({name for cell in self._cells for name in cell.modules}) if known else ():
            if module not in known:
                yield _OTHER_MODULE.format(module=module)

    def _own_files(self) -> Iterator[Text]:
        """Yield the files of this computer that the code names; only those given with the sheet are there when it is graded."""
        for text in sorted({text for cell in self._cells for text in cell.texts} - self._run.files):
            if self._is_own_file(text):
                yield _OWN_FILE.format(file=text.replace("`", "'"))

    def _is_own_file(self, text: str) -> bool:
        if not 0 < len(text) <= _LONGEST_PATH:
            return False
        try:
            file = (self._file.parent / text).expanduser()
            return file.is_file() and not file.samefile(self._file)
        except (OSError, ValueError, RuntimeError):
            return False

    def _typed(self) -> Iterator[Text]:
        for cell in self._cells:
            if "input" in cell.uses:
                yield _NOBODY_TYPES.format(cell=cell.name)

    def _given_files(self) -> Iterator[Text]:
        named = sorted({text for cell in self._cells for text in cell.texts} & self._run.files)
        if named:
            yield _GIVEN_FILES.format(files=in_code(named))

    def _dragged_along(self, place: int, stop: Stop) -> bool:
        name = _missing_name(stop)
        before = (earlier for earlier in self._run.stops if earlier < place)
        return any(name in self._cells[earlier].defines for earlier in before)

    def _reason(self, place: int) -> Text:
        stop = self._run.stops[place]
        if stop.took_too_long:
            return _TOO_LONG
        name = _missing_name(stop)
        if name is None:
            return _RAISED.format(error=f"{stop.error}: {stop.message}".split("\n")[0])
        if above := [cell for cell in self._cells[:place] if name in cell.defines]:
            return _DEFINER_STOPS.format(name=name, cell=above[-1].name)
        below = self._definers(name, after=place)
        return _DEFINED_BELOW.format(name=name, cell=below[0].name) if below else _DEFINED_NOWHERE.format(name=name)

    def _definers(self, name: str, after: int) -> list[SavedCell]:
        return [cell for cell in self._cells[after + 1 :] if name in cell.defines]

    def _blanks(self) -> Iterator[Text]:
        blank = [(number, name) for number, name in self._numbered() if self._is_blank(name)]
        if blank:
            first, *others = (_BLANK.format(number=number, name=name) for number, name in blank)
            listed = sum((_COMMA + other for other in others), first)
            yield (_ONE_BLANK if not others else _BLANKS).format(listed=listed)

    def _is_blank(self, name: str) -> bool:
        """Return whether nobody has answered yet, as against an answer whose cell stops."""
        stopped = any(name in self._cells[place].defines for place in self._run.stops)
        spoken = stopped or self._is_worse(name) or self._is_practised(name)
        return self._outcomes[name] is Outcome.NOT_ATTEMPTED and not spoken

    def _is_practised(self, name: str) -> bool:
        return self._outcomes[name] is Outcome.NOT_ATTEMPTED and name in self._run.practised

    def _never_run(self) -> Iterator[Text]:
        never = [cell for cell in self._cells if cell.count is None]
        if len(never) == len(self._cells):
            yield _NOTHING_RUN
        elif never:
            yield _NEVER_RUN.format(count=len(never), cell=never[0].name)

    def _for_whom(self) -> Iterator[Text]:
        if self._student is None and self._run.outcomes is not None:
            found = self._run.student
            yield _WITHOUT_STUDENT if found is None else _FOR_STUDENT.format(student=found)

    def _order(self) -> Iterator[Text]:
        for upper, lower in pairwise(cell for cell in self._cells if cell.count is not None):
            if (upper.count or 0) > (lower.count or 0):
                yield _OTHER_ORDER.format(upper=upper.name, lower=lower.name)
                return

    def _older_verdicts(self) -> Iterator[Text]:
        for number, name in self._numbered():
            showed, outcome = self._showed.get(name, ""), self._outcomes[name]
            if showed and _GOOD.get(showed, 0) < _GOOD.get(outcome.symbol, 0):
                yield _BETTER_NOW.format(number=number, id=name, outcome=_inside(outcome))

    def _is_worse(self, name: str) -> bool:
        """Return whether a question earns less from a restart than the screen showed."""
        return _GOOD.get(self._showed.get(name, ""), 0) > _GOOD.get(self._outcomes[name].symbol, 0)

    def _numbered(self) -> Iterator[tuple[int, str]]:
        questions = SHEETS[self._run.stem].questions if self._run.outcomes else ()
        return ((number, question.id) for number, question in enumerate(questions, start=1))


def _missing_name(stop: Stop) -> str | None:
    found = _UNDEFINED.search(stop.message) if stop.error == "NameError" else None
    return found[1] if found else None


def _inside(outcome: Outcome) -> Text:
    """Return an outcome in words, to stand inside a sentence."""
    words = outcome.words
    return Text(fr=words.fr[0].lower() + words.fr[1:], en=words.en[0].lower() + words.en[1:])


_ENDED_PYTHON = Text(
    fr="La cellule `{cell}` arrête Python, et rien n'est lancé après elle. Cherchez ce qui quitte Python ou épuise la mémoire.",
    en="Cell `{cell}` ends Python, and nothing is run after it. Look for what leaves Python or uses up the memory.",
)
_NO_SHEET_OPEN = Text(
    fr="Aucune feuille n'est ouverte à la fin : la première cellule, celle de `open_sheet`, ne va pas jusqu'au bout ou a changé.",
    en="No sheet is open at the end: the first cell, that of `open_sheet`, does not come to its end or was changed.",
)
_NOBODY = Text(
    fr='La feuille enregistrée est ouverte sans identifiant, alors que vous êtes `{student}`. Ajoutez student="{student}" dans la première cellule, puis enregistrez.',
    en='The saved sheet is open without an identifier, though you are `{student}`. Add student="{student}" in the first cell, then save.',
)
_SOMEBODY_ELSE = Text(
    fr='La feuille enregistrée est ouverte pour `{found}`, alors que vous êtes `{student}`. Écrivez student="{student}" dans la première cellule, puis reprenez vos réponses sur vos données.',
    en='The saved sheet is open for `{found}`, though you are `{student}`. Write student="{student}" in the first cell, then work your answers again on your data.',
)
_DIFFERS = Text(
    fr="Question {number} (`{id}`) : votre écran montre un bon résultat, mais depuis un redémarrage : {outcome}. {why}",
    en="Question {number} (`{id}`): your screen shows a good result, but from a restart: {outcome}. {why}",
)
_PRACTISED = Text(
    fr="Question {number} (`{id}`) : la réponse s'appuie sur l'entraînement (`again`, `similar`, `trial`), qui est laissé de côté quand la "
    "feuille est notée. Calculez-la dans une autre cellule, sur les tables de la feuille.",
    en="Question {number} (`{id}`): the answer relies on practice (`again`, `similar`, `trial`), which is left out where a sheet is graded. "
    "Work it out in another cell, on the sheet's own tables.",
)
_GONE = Text(
    fr="Aucune cellule ne donne plus de valeur à `{id}` : elle a dû être effacée ou renommée.",
    en="No cell gives `{id}` a value any more: it must have been deleted or renamed.",
)
_CHANGED_BELOW = Text(
    fr="`{name}` change de valeur plus bas, dans la cellule `{cell}`, et votre réponse avait été calculée avec cette valeur. "
    "Donnez un autre nom à l'une des deux, ou remontez cette cellule.",
    en="`{name}` is given another value below, in cell `{cell}`, and your answer had been computed with that one. "
    "Give one of the two another name, or move that cell up.",
)
_CHECK_AGAIN = Text(
    fr="La réponse ou une cellule au-dessus a changé depuis la vérification. Redémarrez le noyau, relancez tout, puis relisez.",
    en="The answer or a cell above it was changed after the check. Restart the kernel, run all cells, then read again.",
)
_A_CELL = Text(fr="La cellule `{cell}`", en="Cell `{cell}`")
_ANSWERS = Text(
    fr="La cellule `{cell}`, qui répond à la question {questions},",
    en="Cell `{cell}`, which answers question {questions},",
)
_STOPS = Text(fr="{cell} ne va pas jusqu'au bout. {why}", en="{cell} does not come to its end. {why}")
_TOO_LONG = Text(
    fr="Elle n'avait pas fini dans le temps accordé, le même qu'à la notation. Y a-t-il une boucle qui ne s'arrête pas ?",
    en="It had not finished in the time allowed, the same as when it is graded. Is there a loop that never stops?",
)
_RAISED = Text(fr="Elle s'arrête sur une erreur : `{error}`.", en="It stops on an error: `{error}`.")
_DEFINER_STOPS = Text(
    fr="Elle a besoin de `{name}`, que la cellule `{cell}`, plus haut, ne lui donne pas.",
    en="It needs `{name}`, which cell `{cell}`, above, does not give it.",
)
_DEFINED_BELOW = Text(
    fr="Elle a besoin de `{name}`, qui n'est défini que plus bas, dans la cellule `{cell}` : remontez cette cellule.",
    en="It needs `{name}`, which is defined only below, in cell `{cell}`: move that cell up.",
)
_DEFINED_NOWHERE = Text(
    fr="Elle a besoin de `{name}`, qu'aucune cellule ne définit : celle qui le faisait a dû être effacée. Récrivez-la au-dessus.",
    en="It needs `{name}`, which no cell defines: the one that did must have been deleted. Write it again above.",
)
_OTHER_MODULE = Text(
    fr="Le module `{module}` ne fait pas partie du cours ; la machine qui note ne l'a peut-être pas. "
    "Ce qui en dépend serait alors perdu : faites sans lui, ou parlez-en à votre enseignant.",
    en="The module `{module}` is not part of the course; the grader may not have it. "
    "What depends on it would then be lost: do without it, or ask your teacher.",
)
_OWN_FILE = Text(
    fr="Le fichier `{file}` ne sera pas là quand la feuille sera notée : seuls le sont ceux qui ont été remis avec elle, dans `data/`. "
    "Prenez les tables par `sheet.data(…)`, ou recopiez dans une cellule ce qu'il vous faut.",
    en="The file `{file}` will not be there when the sheet is graded: only those given with it are, in `data/`. "
    "Take the tables with `sheet.data(…)`, or copy into a cell what you need.",
)
_NOBODY_TYPES = Text(
    fr="La cellule `{cell}` demande une saisie (`input`) : personne ne tape quand la feuille est notée, et elle reçoit un texte vide. "
    "Écrivez la valeur dans la cellule.",
    en="Cell `{cell}` asks somebody to type (`input`): nobody does when the sheet is graded, and it gets an empty text. "
    "Write the value into the cell.",
)
_GIVEN_FILES = Text(
    fr="Ces fichiers remis avec la feuille seront là quand elle sera notée : {files}.",
    en="These files given with the sheet will be there when it is graded: {files}.",
)
_BLANK = Text(fr="{number} (`{name}`)", en="{number} (`{name}`)")
_COMMA = Text(fr=", ", en=", ")
_ONE_BLANK = Text(fr="Sans réponse : question {listed}.", en="No answer yet: question {listed}.")
_BLANKS = Text(fr="Sans réponse : questions {listed}.", en="No answer yet: questions {listed}.")
_NOTHING_RUN = Text(
    fr="Aucune cellule n'a été lancée avant l'enregistrement. Lancez-les toutes, puis enregistrez.",
    en="No cell was run before the file was saved. Run them all, then save.",
)
_NEVER_RUN = Text(
    fr="Cellules jamais lancées avant l'enregistrement : {count}, dont `{cell}`. Lancez-les toutes, puis enregistrez.",
    en="Cells never run before the file was saved: {count}, `{cell}` among them. Run them all, then save.",
)
_WITHOUT_STUDENT = Text(
    fr='La feuille est ouverte sans identifiant. Si l\'enseignant en demande un, ajoutez student="…" dans la première cellule.',
    en='The sheet is open without an identifier. If your teacher asks for one, add student="…" in the first cell.',
)
_FOR_STUDENT = Text(fr="La feuille est ouverte pour `{student}`.", en="The sheet is open for `{student}`.")
_OTHER_ORDER = Text(
    fr="Les cellules n'ont pas été lancées de haut en bas : `{lower}` l'a été avant `{upper}`, qui est au-dessus.",
    en="The cells were not run from top to bottom: `{lower}` was run before `{upper}`, which stands above it.",
)
_BETTER_NOW = Text(
    fr="Question {number} (`{id}`) : l'écran montre un résultat plus ancien ; depuis un redémarrage : {outcome}.",
    en="Question {number} (`{id}`): the screen shows an older result; from a restart: {outcome}.",
)
