"""The words of the primer."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "series": Term(
        Text(fr="série", en="Series"),
        Text(
            fr="Une colonne dont chaque ligne a un nom, que garde son index.",
            en="A column in which every row has a name, kept by its index.",
        ),
    ),
    "index": Term(
        Text(fr="index", en="index"),
        Text(
            fr="Les noms des lignes d'une série ou d'une table. Ce n'est pas une colonne.",
            en="The names of the rows of a Series or a table. It is not a column.",
        ),
    ),
}
