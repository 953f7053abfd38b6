"""The page that a student reads first: what is in the folder, how to open a sheet, answer and hand in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from jinja2 import Environment
from markupsafe import Markup

from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import Language, Text
from crm_lessons.text.markup import in_html
from crm_lessons.text.templates import templates


def instructions(stems: Sequence[str], language: Language, student: str | None = None) -> str:
    """Return the page as HTML: no script, nothing fetched."""
    return (
        _pages(language)
        .get_template("instructions.html")
        .render(
            language=language,
            title=_TITLE,
            student=student,
            prepared_for=_FOR,
            sheets=[_sheet_line(stem) for stem in stems],
            sections=_sections(own_data=student is not None),
        )
    )


@cache
def _pages(language: Language) -> Environment:
    def shown(value: object) -> object:
        return value.in_language(language) if isinstance(value, Text) else value

    pages = templates("crm_lessons.release", shown)
    pages.filters["sentence"] = lambda words: Markup(in_html(words.marked(language)))
    return pages


def _sheet_line(stem: str) -> Text:
    sheet = SHEETS[stem]
    return _SHEET.format(stem=stem, title=sheet.title, count=len(sheet.questions), points=sheet.points)


def _sections(own_data: bool) -> list[tuple[Text, tuple[Text, ...]]]:
    return [
        (_CONTENTS, (_DATA_FOLDER,)),
        (_OPEN, (_UNPACK, _START, *((_YOUR_LINE,) if own_data else ()))),
        (_ANSWER, (_REPLACE, _STUCK, _NAMES)),
        (_HAND_IN, (_RUN_ALL, _WHICH_FILE, _TWICE)),
    ]


_TITLE = Text(fr="Vos feuilles d'exercices", en="Your exercise sheets")
_FOR = Text(fr="Préparées pour", en="Prepared for")
_CONTENTS = Text(fr="Ce que contient ce dossier", en="What is in this folder")
_SHEET = Text(
    fr="`{stem}.ipynb` : {title} ({count} questions, {points} points)",
    en="`{stem}.ipynb`: {title} ({count} questions, {points} points)",
)
_DATA_FOLDER = Text(
    fr="Le dossier `data` contient les tables de chaque feuille, pour les regarder dans un tableur. "
    "La feuille n'en a pas besoin : elle prépare elle-même ses données, et modifier ces fichiers n'y change rien.",
    en="The folder `data` holds the tables of each sheet, to look at in a spreadsheet. "
    "The sheet does not need them: it prepares its own data, and changing these files changes nothing there.",
)
_OPEN = Text(fr="Ouvrir une feuille", en="Open a sheet")
_UNPACK = Text(
    fr="Si vous avez reçu une archive (`.zip`), décompressez-la d'abord : ce qu'on écrit dans l'archive elle-même se perd.",
    en="If you were given an archive (`.zip`), unpack it first: what is written inside the archive itself gets lost.",
)
_START = Text(
    fr="Lancez JupyterLab comme pour les leçons du cours, ouvrez la feuille, puis exécutez les cellules de haut en bas "
    "(**Maj + Entrée**). Si la première répond que `crm_lessons` est introuvable, le cahier du cours n'est pas installé "
    "sur cette machine : demandez à votre enseignant comment l'installer.",
    en="Start JupyterLab as you do for the lessons, open the sheet, then run the cells from top to bottom "
    "(**Shift + Enter**). If the first one answers that `crm_lessons` is not found, the course's workbook is not installed "
    "on this machine: ask your teacher how to install it.",
)
_YOUR_LINE = Text(
    fr="Ne touchez pas à la ligne `open_sheet(…)` : elle porte votre identifiant et ouvre vos propres données. "
    "Personne d'autre n'a les mêmes, et c'est sur elles que vos réponses seront notées.",
    en="Leave the line `open_sheet(…)` as it is: it bears your identifier and opens your own data. "
    "Nobody else has the same, and your answers will be graded on them.",
)
_ANSWER = Text(fr="Répondre", en="Answer")
_REPLACE = Text(
    fr="Remplacez `...` par votre réponse et exécutez la cellule, puis la suivante : elle dit ce qui est juste et ce qui est "
    "à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point. Un choix avec sa raison est jugé autant de "
    "fois qu'il a de lettres.",
    en="Replace `...` with your answer and run the cell, then the next one: it says what is right and what to look at again. "
    "Try as often as it takes, attempts cost no points. A choice with its reason is judged as many times as it has letters.",
)
_STUCK = Text(
    fr="Vous bloquez ? Sous chaque question, une ligne donne la commande d'un indice. `sheet.progress()` montre où vous en êtes.",
    en="Stuck? Below each question, a line gives the command for a hint. `sheet.progress()` shows where you are.",
)
_NAMES = Text(
    fr="Gardez le nom de chaque réponse (`top_share = …`) : c'est par lui qu'elle est retrouvée. Vous pouvez ajouter autant de "
    "cellules que vous voulez.",
    en="Keep the name of each answer (`top_share = …`): that is how it is found. You may add as many cells as you like.",
)
_HAND_IN = Text(fr="Rendre", en="Hand in")
_RUN_ALL = Text(
    fr="Avant de rendre, relancez tout depuis le début (menu **Kernel > Restart Kernel and Run All Cells…**) : vos réponses "
    "doivent tenir sans ce que vous avez effacé entre-temps. Puis enregistrez (**Ctrl + S**, ou **Cmd + S**).",
    en="Before you hand in, run everything again from the top (menu **Kernel > Restart Kernel and Run All Cells…**): your "
    "answers must stand without what you have deleted since. Then save (**Ctrl + S**, or **Cmd + S**).",
)
_WHICH_FILE = Text(
    fr="Rendez le fichier `.ipynb` lui-même, là où votre enseignant le demande : ni PDF, ni capture d'écran. Le renommer ne "
    "change rien.",
    en="Hand in the `.ipynb` file itself, where your teacher asks for it: not a PDF, not a screenshot. Renaming it changes "
    "nothing.",
)
_TWICE = Text(
    fr="Si vous rendez une feuille plusieurs fois, c'est le fichier le plus récent qui compte.",
    en="If you hand in a sheet more than once, the most recent file counts.",
)
