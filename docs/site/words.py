"""What the site says itself, beside what the notebooks say."""

from __future__ import annotations

from crm_lessons.text.language import Language, Text

NAME = Text(fr="Gestion de la relation client", en="Customer relationship management")
LESSONS = Text(fr="Leçons", en="Lessons")
EXERCISES = Text(fr="Exercices", en="Exercises")
WORDS = Text(fr="Vocabulaire", en="Words")
TEACHING = Text(fr="Enseigner", en="Teaching")
GLOSSARY = Text(fr="Glossaire", en="Glossary")

GLOSSARY_OPENING = Text(
    fr="Les mots du cours, chacun défini une fois. Le nom anglais suit, car les outils et les livres l'emploient souvent.",
    en="The words of the course, each defined once. The French name follows, since this course was first taught in French.",
)
OTHER_NAME = Text(fr="En anglais : {name}.", en="In French: {name}.")

ABOUT_THIS_SITE = Text(
    fr="**Ici, on lit.** Pour faire les exercices, téléchargez le cahier, en haut de chaque page, et ouvrez-le dans "
    "JupyterLab : chaque réponse y est vérifiée en une phrase. Les corrigés sont livrés avec le cahier ; le site ne les "
    "montre pas, pour que l'essai vienne d'abord.",
    en="**This is the place to read.** To do the exercises, download the notebook from the top of each page and open it "
    "in JupyterLab: there, every answer is met by a sentence. The worked sheets come with the workbook; the site does "
    "not show them, so that trying comes first.",
)
STILL_FIGURE = Text(
    fr="*Image fixe. Dans JupyterLab, des curseurs et des boutons règlent cette figure.*",
    en="*A still picture. In JupyterLab, sliders and buttons move this figure.*",
)

_IN_TEMPLATES = {
    "page_links": Text(fr="Cette page ailleurs", en="This page elsewhere"),
    "other_language": Text(fr="English", en="Français"),
    "same_page": Text(fr="Read this page in English", en="Lire cette page en français"),
    "download": Text(fr="Télécharger le cahier", en="Download the notebook"),
}


def in_templates(language: Language) -> dict[str, str]:
    """Return the words that the templates need; the language switch speaks the language it leads to."""
    return {name: text.in_language(language) for name, text in _IN_TEMPLATES.items()}
