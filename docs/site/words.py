"""What the site says itself, beside what the notebooks say."""

from __future__ import annotations

from crm_lessons.text.cards import CardKind
from crm_lessons.text.language import Language, Text

NAME = Text(fr="Gestion de la relation client", en="Customer relationship management")
LESSONS = Text(fr="Leçons", en="Lessons")
EXERCISES = Text(fr="Exercices", en="Exercises")
REMEMBER = Text(fr="Retenir", en="Remember")
WORDS = Text(fr="Vocabulaire", en="Words")
REFERENCE = Text(fr="Référence", en="Reference")
YOUR_OWN = Text(fr="Chez vous", en="Your own firm")
TEACHING = Text(fr="Enseigner", en="Teaching")
GLOSSARY = Text(fr="Glossaire", en="Glossary")

GLOSSARY_OPENING = Text(
    fr="Les mots du cours, chacun défini une fois. Le nom anglais suit, car les outils et les livres l'emploient souvent.",
    en="The words of the course, each defined once. The French name follows, since this course was first taught in French.",
)
OTHER_NAME = Text(fr="En anglais : {name}.", en="In French: {name}.")

CARDS = Text(fr="Cartes", en="Cards")
CARDS_OPENING = Text(
    fr="Répondez de tête, puis touchez la question : sa réponse s'ouvre, avec l'endroit de la leçon.",
    en="Answer from memory, then tap the question: its answer opens, with its place in the lesson.",
)
ALL_CARDS = Text(fr="Les cartes de tous les chapitres", en="The cards of all chapters")
IN_THE_LESSON = Text(fr="Dans la leçon : {section}", en="In the lesson: {section}")
CARD_KINDS = {
    CardKind.DEFINITION: Text(fr="Définition", en="Definition"),
    CardKind.DENOMINATOR: Text(fr="Dénominateur", en="Denominator"),
    CardKind.ERROR: Text(fr="Erreur à trouver", en="Find the error"),
    CardKind.FIGURE: Text(fr="Figure à lire", en="Read a figure"),
    CardKind.METHOD: Text(fr="Méthode", en="Method"),
}
FORMULAS = Text(fr="Formules", en="Formulas")
FORMULA_SHEET = Text(fr="Feuille de formules", en="Formula sheet")
FORMULAS_OPENING = Text(
    fr="Une page à imprimer par chapitre : chaque formule en mots, avec son dénominateur et son unité, un exemple, et le "
    "piège à éviter.",
    en="A page to print for each chapter: every formula in words, with its denominator and unit, an example, and the trap "
    "to avoid.",
)

METHODS = Text(fr="Méthodes Python", en="Python methods")
METHODS_OPENING = Text(
    fr="Les calculs du cours, un par page, avec un exemple d'au plus cinq lignes. Le code est en anglais, et sa "
    "documentation aussi ; la leçon qui enseigne une méthode, et où mène sa page, dit la même chose en français.",
    en="The calculations of the course, one a page, each with an example of at most five lines. A page leads to the lesson "
    "that teaches the method.",
)
EXAMPLE = Text(fr="Exemple", en="Example")
TERM = Text(fr="{term} : {meaning}", en="{term}: {meaning}")
IN_THE_COURSE = Text(fr="Dans le cours", en="In the course")
IN_NO_LESSON = Text(fr="Aucune leçon ne s'en sert encore.", en="No lesson uses it yet.")
TYPES = Text(fr="Résultats et tableaux attendus", en="Results, and what is expected")
TYPES_OPENING = Text(
    fr="Ce qu'une méthode rend quand un nombre ou un tableau n'y suffit pas, et ce que toutes vérifient avant de calculer.",
    en="What a method returns where one number or one table is not enough, and what all of them check before they compute.",
)
CONSTANTS = Text(fr="Matrices, règles et autres constantes", en="Matrices, rules and other constants")
CONSTANTS_OPENING = Text(
    fr="Ce que le cours fixe une fois pour toutes, dans les deux langues.",
    en="What the course settles once and for all, in both languages.",
)
BESIDE_THE_METHODS = Text(fr="Avec les méthodes", en="Beside the methods")
CODE = Text(fr="code", en="code")
IN_WORDS = Text(fr="en toutes lettres", en="in words")
RECORDS = Text(fr="Résultats", en="Results")
CHECKS = Text(fr="Ce qui est vérifié", en="What is checked")

ABOUT_THIS_SITE = Text(
    fr="**Ici, on lit.** Pour faire les exercices, téléchargez le cahier, en haut de chaque page, et ouvrez-le dans "
    "JupyterLab : chaque réponse y est vérifiée en une phrase. Les corrigés sont livrés avec le cahier ; le site ne les "
    "montre pas, pour que l'essai vienne d'abord.",
    en="**This is the place to read.** To do the exercises, download the notebook from the top of each page and open it "
    "in JupyterLab: there, every answer is met by a sentence. The worked sheets come with the workbook; the site does "
    "not show them, so that trying comes first.",
)
FOLDED_ANSWER = Text(fr="Votre pari est posé ? Voir le résultat", en="Is your bet made? See the result")
STILL_FIGURE = Text(
    fr="*Image fixe. Dans JupyterLab, des curseurs et des boutons règlent cette figure.*",
    en="*A still picture. In JupyterLab, sliders and buttons move this figure.*",
)
STILL_WITHOUT_SCRIPT = Text(
    fr="Image fixe. Dans un navigateur qui exécute JavaScript, ses nombres et ses limites se déplacent.",
    en="A still picture. In a browser that runs JavaScript, its numbers and limits can be moved.",
)

_IN_TEMPLATES = {
    "course_contents": Text(fr="Pages du cours", en="Pages of the course"),
    "page_contents": Text(fr="Sections de cette page", en="Sections of this page"),
    "page_links": Text(fr="Cette page ailleurs", en="This page elsewhere"),
    "other_language": Text(fr="English", en="Français"),
    "same_page": Text(fr="Read this page in English", en="Lire cette page en français"),
    "methods": METHODS,
    "lessons": Text(fr="Leçon", en="Lesson"),
    "cards": CARDS,
    "formulas": FORMULAS,
    "work": Text(fr="Ouvrir et travailler", en="Open and work"),
    "download": Text(fr="Télécharger le cahier", en="Download the notebook"),
}


def in_templates(language: Language) -> dict[str, str]:
    """Return the words that the templates need; the language switch speaks the language it leads to."""
    return {name: text.in_language(language) for name, text in _IN_TEMPLATES.items()}
