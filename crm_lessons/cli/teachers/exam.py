"""`crm-lessons exam`: a paper for each student and the key, or a rehearsal for whoever wants to practise."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from crm_lessons.classroom.hints import worked_code
from crm_lessons.cli.teachers.grade import WrongUsage
from crm_lessons.cli.teachers.release import class_of, contents, secret_of
from crm_lessons.data.class_secret import ClassSecret
from crm_lessons.data.exam_name import REHEARSAL, ExamName, is_title
from crm_lessons.data.variants import variant_key
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.examination.blueprint import TooFewQuestions
from crm_lessons.questions.examination.sheet import sealed
from crm_lessons.release.examination.folder import KEYS, PAPERS, write_papers, write_rehearsal
from crm_lessons.text.language import LANGUAGES, SpokenError, Text, spoken

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

DONE, WRONG_USAGE = 0, 2


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to those of `crm-lessons`."""
    parser = subparsers.add_parser("exam", help=str(_HELP), description=str(_HELP))
    parser.add_argument("--out", type=Path, default=Path("exam"), metavar="FOLDER", help=str(_OUT))
    parser.add_argument("--questions", type=int, default=12, metavar="N", help=str(_QUESTIONS))
    parser.add_argument("--minutes", type=int, default=60, metavar="N", help=str(_MINUTES))
    parser.add_argument("--chapters", nargs="+", action="extend", metavar="STEM", help=str(_CHAPTERS))
    parser.add_argument("--title", metavar="TITLE", help=str(_TITLE))
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--student", metavar="ID", help=str(_STUDENT))
    whose.add_argument("--roster", type=Path, metavar="CSV", help=str(_ROSTER))
    parser.add_argument("--salt", default="", metavar="SECRET", help=str(_SALT))
    parser.add_argument("--language", choices=LANGUAGES, default=spoken(), help=str(_LANGUAGE))
    parser.add_argument("--again", action="store_true", help=str(_AGAIN))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the examination and return the exit code: 0 done, 2 wrong usage."""
    try:
        secret = secret_of(arguments.salt)
        students = _students(arguments, secret)
        exam = _exam(arguments, secret, students)
        if students is None:
            file = write_rehearsal(arguments.out, exam, arguments.language)
            print(_REHEARSAL.format(file=file))
        else:
            contents(arguments.out, arguments.again)
            _write(arguments, exam, students, secret)
    except SpokenError as problem:
        print(problem, file=sys.stderr)
        return WRONG_USAGE
    except OSError as problem:
        print(_CANNOT_WRITE.format(file=problem.filename or arguments.out, why=problem.strerror), file=sys.stderr)
        return WRONG_USAGE
    return DONE


def _students(arguments: argparse.Namespace, secret: ClassSecret) -> list[str] | None:
    """Return who sits the examination, None for a rehearsal."""
    if arguments.student is None:
        return class_of(arguments.roster, secret)
    if not arguments.student.strip():
        raise WrongUsage(_NO_STUDENT)
    return [arguments.student.strip()]


def _exam(arguments: argparse.Namespace, secret: ClassSecret, students: Sequence[str] | None) -> ExamName:
    for name, count, most in (("questions", arguments.questions, 999), ("minutes", arguments.minutes, 9999)):
        if not 1 <= count <= most:
            raise WrongUsage(_BAD_NUMBER.format(option=name, found=count, most=most))
    exam = ExamName(
        _title(arguments.title, secret, students), arguments.questions, arguments.minutes, _chapters(arguments.chapters)
    )
    try:
        return sealed(exam, SHEETS)
    except TooFewQuestions as problem:
        raise WrongUsage(_TOO_MANY.format(found=arguments.questions, most=problem.found)) from None


def _title(asked: str | None, secret: ClassSecret, students: Sequence[str] | None) -> str:
    """Return the title in the name of the examination; the secret is in it, so that nobody else knows what will be asked."""
    moment = datetime.now()
    if students is None:
        return f"{REHEARSAL}-{moment:%Y%m%d-%H%M%S}" if asked is None else f"{REHEARSAL}-{_checked(asked)}"
    title = f"{moment:%Y-%m-%d}" if asked is None else _checked(asked)
    drawn = variant_key("examination", title, secret)[:8]
    return f"{title}-{drawn}" if drawn else title


def _checked(title: str) -> str:
    if not is_title(title) or len(title) > _LONGEST_TITLE or title.startswith(REHEARSAL):
        raise WrongUsage(_BAD_TITLE.format(found=title, most=_LONGEST_TITLE, rehearsal=REHEARSAL))
    return title


def _chapters(asked: Sequence[str] | None) -> tuple[str, ...]:
    for stem in asked or ():
        if stem not in list(SHEETS):
            near = get_close_matches(stem, list(SHEETS), 1, 0.5)
            raise WrongUsage(_UNKNOWN_CHAPTER.format(found=stem, known=", ".join(near or SHEETS)))
    return tuple(stem for stem in SHEETS if not asked or stem in asked)


def _write(arguments: argparse.Namespace, exam: ExamName, students: Sequence[str], secret: ClassSecret) -> None:
    language, out = arguments.language, arguments.out
    folder_of = write_papers(out, exam, language, students, secret, worked_code)
    sheet = SHEETS[exam.stem]
    print(_WRITTEN.format(stem=exam.stem, count=len(sheet.questions), points=sheet.points))
    print(
        _WHERE.format(
            count=len(folder_of), papers=out / PAPERS.in_language(language), keys=out / KEYS.in_language(language)
        )
    )
    print(_GRADE_WITH_SALT.format(stem=exam.stem) if secret else _WITHOUT_SALT.format(stem=exam.stem))


_LONGEST_TITLE = 24
_HELP = Text(
    fr="Prépare un examen : une copie par étudiant sur des données nouvelles, sans indice ni verdict, et le corrigé ; sans "
    "étudiant, une répétition.",
    en="Makes an examination: a paper for each student on fresh data, without hints or verdicts, and the key; without a student, "
    "a rehearsal.",
)
_OUT = Text(
    fr="où l'écrire (exam) : un dossier nouveau ou vide", en="where to write it (exam): a new or an empty folder"
)
_QUESTIONS = Text(fr="combien de questions (12)", en="how many questions (12)")
_MINUTES = Text(fr="combien de minutes (60)", en="how many minutes (60)")
_CHAPTERS = Text(
    fr="les chapitres interrogés, comme 02_pareto_abc ; tous si rien n'est nommé",
    en="the chapters on which it asks, such as 02_pareto_abc; all when none is named",
)
_TITLE = Text(
    fr="le nom de l'examen, la date du jour par défaut ; le même nom redonne les mêmes copies",
    en="the name of the examination, by default today's date; the same name gives the same papers again",
)
_STUDENT = Text(fr="un seul étudiant, par son identifiant", en="one student alone, by identifier")
_ROSTER = Text(
    fr="la classe, un CSV avec une colonne student : chacun reçoit sa copie, sur ses propres données",
    en="the class, a CSV file with a column student: each gets a paper, on data of their own",
)
_SALT = Text(
    fr="le secret de la classe, le même pour noter : sans lui, personne ne peut prévoir les questions ni ouvrir les données d'un "
    "autre ; il n'est écrit nulle part",
    en="the secret of the class, the same one for grading: without it nobody can foresee the questions or open somebody else's "
    "data; it is written nowhere",
)
_LANGUAGE = Text(
    fr="la langue des copies, par défaut celle de cet ordinateur",
    en="the language of the papers, by default this computer's",
)
_AGAIN = Text(fr="écrire par-dessus un examen précédent", en="write over an earlier examination")
_REHEARSAL = Text(
    fr="  {file} : une répétition ; les verdicts viennent à la fin du temps, ou avec paper.finish()",
    en="  {file}: a rehearsal; verdicts come when the time is over, or with paper.finish()",
)
_WRITTEN = Text(fr="  {stem} : {count} questions, {points} points", en="  {stem}: {count} questions, {points} points")
_WHERE = Text(
    fr="  {papers} : un dossier par étudiant ({count}) ; {keys} : les corrigés, pour vous seul",
    en="  {papers}: a folder for each student ({count}); {keys}: the keys, for you alone",
)
_GRADE_WITH_SALT = Text(
    fr="  notez avec --sheet {stem} et le même --salt", en="  grade with --sheet {stem} and the same --salt"
)
_WITHOUT_SALT = Text(
    fr="  sans --salt, qui a le cahier peut prévoir les questions et ouvrir les données d'un autre ; notez avec --sheet {stem} --variants",
    en="  without --salt, whoever has the workbook can foresee the questions and open others' data; grade with --sheet {stem} --variants",
)
_NO_STUDENT = Text(
    fr="--student est vide : donnez un identifiant, ou retirez l'option pour une répétition.",
    en="--student is empty: give an identifier, or leave it out for a rehearsal.",
)
_BAD_NUMBER = Text(
    fr="--{option} {found} : donnez un nombre entre 1 et {most}.",
    en="--{option} {found}: give a number between 1 and {most}.",
)
_TOO_MANY = Text(
    fr="--questions {found} : ces chapitres n'en ont que {most} à poser ensemble. Demandez-en moins, ou nommez d'autres chapitres.",
    en="--questions {found}: these chapters have only {most} to ask together. Ask for fewer, or name more chapters.",
)
_BAD_TITLE = Text(
    fr="--title {found} : des minuscules sans accent, des chiffres et des tirets, {most} au plus, et pas « {rehearsal} » au début. "
    "Écrivez par exemple examen-2026.",
    en="--title {found}: small letters without accents, figures and hyphens, at most {most}, and not “{rehearsal}” at the beginning. "
    "Write, for instance, final-2026.",
)
_UNKNOWN_CHAPTER = Text(
    fr="--chapters {found} : ce chapitre n'existe pas. Vouliez-vous dire : {known} ?",
    en="--chapters {found}: there is no such chapter. Did you mean: {known}?",
)
_CANNOT_WRITE = Text(
    fr="{file} ne s'écrit pas ({why}). Le fichier est-il ouvert ailleurs, le disque plein ?",
    en="{file} cannot be written ({why}). Is the file open elsewhere, the disk full?",
)
