"""What the edition in a browser says itself, beside what JupyterLab and the notebooks say."""

from __future__ import annotations

from crm_lessons.text.language import Language, Text

NAME = Text(fr="Gestion de la relation client", en="Customer relationship management")

NOT_GRADED_HERE = Text(
    fr="**Ici, dans le navigateur, on ne note pas.** Noter une classe, c'est exécuter le code des étudiants à l'écart de vos "
    "fichiers, ce qu'une page ne peut pas faire. Installez le cahier sur votre ordinateur : les travaux remis depuis le "
    "navigateur s'y notent comme les autres.",
    en="**Nothing is graded here, in the browser.** To grade a class is to run students' code apart from your files, which a "
    "page cannot do. Install the workbook on your computer: what was handed in from a browser is graded there like the rest.",
)

_ON_THE_PAGE = {
    "bar": Text(fr="Votre travail", en="Your work"),
    "site": Text(fr="Le cours", en="The course"),
    "download": Text(fr="Télécharger pour rendre", en="Download to hand in"),
    "again": Text(fr="Recommencer…", en="Start again…"),
    "opening": Text(fr="Le cahier s'ouvre…", en="The workbook is opening…"),
    "loading": Text(fr="Python arrive : {percent} %", en="Python is on its way: {percent}%"),
    "starting": Text(fr="Python démarre…", en="Python is starting…"),
    "ready": Text(
        fr="Tout reste dans ce navigateur : votre travail y est enregistré, rien n'est envoyé.",
        en="Everything stays in this browser: your work is saved here, nothing is sent.",
    ),
    "not_kept": Text(
        fr="Dans cette fenêtre, les points et les indices ne sont pas retenus. Téléchargez votre feuille avant de fermer.",
        en="In this window, points and hints are not remembered. Download your sheet before you close it.",
    ),
    "failed": Text(
        fr="Python n'a pas pu démarrer : {file} n'est pas arrivé, ou n'est pas le fichier attendu. Rechargez la page ; si cela se "
        "répète, dites-le à qui vous a donné cette adresse. Le travail déjà enregistré ici n'est pas touché.",
        en="Python could not start: {file} did not arrive, or is not the file that was expected. Reload the page; if it happens "
        "again, tell whoever gave you this address. Work already saved here is untouched.",
    ),
    "again_title": Text(fr="Recommencer {name} ?", en="Start {name} again?"),
    "again_loses": Text(
        fr="Tout ce que vous avez écrit dans ce fichier sera effacé de ce navigateur, sans retour possible : cellules changées "
        "ou ajoutées, {count}. L'original revient. Les points et les indices retenus restent ; sheet.forget() les efface.",
        en="All that you wrote in this file will be deleted from this browser and cannot be had back: cells changed or added, "
        "{count}. The original returns. Points and hints stay remembered; sheet.forget() deletes them.",
    ),
    "again_own": Text(
        fr="Ce fichier est le vôtre : le cours n'en a pas l'original, et il disparaîtra.",
        en="This file is yours: the course has no original of it, and it will be gone.",
    ),
    "download_first": Text(fr="Télécharger d'abord", en="Download first"),
    "again_yes": Text(fr="Effacer et recommencer", en="Delete and start again"),
    "cancel": Text(fr="Annuler", en="Cancel"),
    "refused_title": Text(
        fr="Ce navigateur ne peut pas faire tourner le cahier", en="This browser cannot run the workbook"
    ),
    "too_old": Text(
        fr="Il est trop ancien : il y manque {missing}. Prenez un Firefox, un Chrome, un Edge ou un Safari de moins de trois ans.",
        en="It is too old: it lacks {missing}. Use a Firefox, Chrome, Edge or Safari that is less than three years old.",
    ),
    "no_storage": Text(
        fr="Il refuse de garder votre travail (fenêtre privée, ou cookies et données de sites bloqués) : tout serait perdu en "
        "fermant la page. Ouvrez une fenêtre ordinaire, ou autorisez les données de ce site.",
        en="It refuses to keep your work (a private window, or cookies and site data blocked): all would be lost when the page "
        "is closed. Open an ordinary window, or allow data for this site.",
    ),
    "otherwise": Text(
        fr="Sinon, téléchargez le cahier et ouvrez-le dans JupyterLab.",
        en="Otherwise, download the notebook and open it in JupyterLab.",
    ),
}


def on_the_page(language: Language) -> dict[str, str]:
    """Return the words that page.js says."""
    return {name: text.in_language(language) for name, text in _ON_THE_PAGE.items()}
