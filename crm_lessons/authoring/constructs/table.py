"""The table of constructs: what a worked answer may use, and what a reader sees of it, family by family.

Where a construct is taught is not said here: it is read from the lessons, so that it stays true when they change.
"""

from __future__ import annotations

from crm_lessons.authoring.constructs.construct import Construct, Family
from crm_lessons.text.language import Text

FAMILIES = (
    Family(
        Text(fr="Des valeurs et des listes", en="Values and lists"),
        (
            Construct("**", Text(fr="élever à une puissance", en="raise to a power")),
            Construct("//", Text(fr="diviser en nombres entiers", en="divide in whole numbers"), named="//"),
            Construct("ceil(…)", Text(fr="arrondir à l'entier du dessus", en="round up to a whole number")),
            Construct("len(…)", Text(fr="compter", en="count")),
            Construct("list(…)", Text(fr="faire une liste", en="make a list")),
            Construct("set(…)", Text(fr="faire un ensemble", en="make a set")),
            Construct("[…:…]", Text(fr="couper une liste", en="cut a list"), named=":2]"),
            Construct("{…: …}", Text(fr="faire un dictionnaire", en="make a dictionary"), named='": '),
            Construct("{…, …}", Text(fr="écrire un ensemble", en="write a set"), named="{102, 104}"),
            Construct(".append", Text(fr="allonger une liste", en="make a list longer")),
            Construct("in", Text(fr="demander si un texte contient un signe", en="ask whether a text holds a sign"), named=" in text"),
            Construct("float(…)", Text(fr="lire un nombre", en="read a number")),
            Construct(".replace", Text(fr="remplacer", en="replace")),
        ),
    ),
    Family(
        Text(fr="Des colonnes et des dates", en="Columns and dates"),
        (
            Construct("pd.Series", Text(fr="faire une série", en="make a Series")),
            Construct("pd.DataFrame", Text(fr="faire une table", en="make a table")),
            Construct(".to_frame", Text(fr="faire une table d'une série", en="make a table of a Series")),
            Construct("[…] =", Text(fr="créer une colonne, une case", en="make a column, a cell"), named="] ="),
            Construct(".assign", Text(fr="ajouter une colonne à une copie", en="add a column to a copy")),
            Construct(".index", Text(fr="lire le nom des lignes", en="read the names of the rows")),
            Construct(".map", Text(fr="traduire chaque valeur", en="translate each value")),
            Construct(".difference", Text(fr="lire l'écart d'un résultat", en="read the gap of a result")),
            Construct(".value", Text(fr="lire le nombre d'un résultat", en="read the number of a result")),
            Construct(".copy", Text(fr="travailler sur une copie", en="work on a copy")),
            Construct(".astype", Text(fr="changer de sorte de valeurs", en="change the sort of values")),
            Construct(".abs", Text(fr="ôter le signe", en="drop the sign")),
            Construct("pd.concat", Text(fr="mettre bout à bout", en="put end to end")),
            Construct(".reset_index", Text(fr="renuméroter les lignes", en="number the rows again")),
            Construct(".clip", Text(fr="plafonner", en="put a ceiling on values")),
            Construct("pd.Timestamp", Text(fr="écrire une date", en="write a date")),
            Construct(".dt.days", Text(fr="compter des jours", en="count days")),
            Construct(".dt.month", Text(fr="lire un mois", en="read a month")),
            Construct(".dt.year", Text(fr="lire une année", en="read a year")),
            Construct("pd.read_sql", Text(fr="interroger la base", en="query the database")),
        ),
    ),
    Family(
        Text(fr="Choisir des lignes", en="Choosing rows"),
        (
            Construct("==", Text(fr="demander si deux valeurs sont égales", en="ask whether two values are equal")),
            Construct(">", Text(fr="comparer", en="compare"), named=">"),
            Construct("[condition]", Text(fr="filtrer", en="filter")),
            Construct("[condition] =", Text(fr="écrire dans les lignes choisies", en="write in the chosen rows"), named="[condition] ="),
            Construct("&", Text(fr="et", en="and")),
            Construct("|", Text(fr="ou", en="or")),
            Construct("~", Text(fr="non", en="not")),
            Construct(".isin", Text(fr="comparer à une liste", en="compare with a list")),
            Construct(".loc", Text(fr="choisir par le nom", en="choose by name")),
            Construct(".iloc", Text(fr="choisir par la place", en="choose by place")),
            Construct(".notna", Text(fr="demander si une case est remplie", en="ask whether a cell is filled")),
            Construct(".str.contains", Text(fr="chercher un texte dans chaque ligne", en="look for a text in each row")),
            Construct(".dropna", Text(fr="écarter les lignes vides", en="leave out empty rows")),
            Construct(".drop_duplicates", Text(fr="ne garder qu'une fois chaque ligne", en="keep each row once")),
        ),
    ),
    Family(
        Text(fr="Trier et cumuler", en="Sorting and adding up"),
        (
            Construct(".sort_values", Text(fr="trier", en="sort")),
            Construct(".sort_index", Text(fr="trier par le nom des lignes", en="sort by the names of the rows")),
            Construct(".head", Text(fr="garder les premiers", en="keep the first")),
            Construct(".nlargest", Text(fr="garder les plus grands", en="keep the largest")),
            Construct(".cumsum", Text(fr="cumuler", en="add up one after another")),
        ),
    ),
    Family(
        Text(fr="Résumer et regrouper", en="Summarising and grouping"),
        (
            Construct(".sum", Text(fr="faire le total", en="take the total")),
            Construct(".mean", Text(fr="la moyenne", en="the mean")),
            Construct(".max", Text(fr="le plus grand", en="the largest")),
            Construct(".min", Text(fr="le plus petit", en="the smallest")),
            Construct(".idxmax", Text(fr="qui a le plus grand", en="who has the largest")),
            Construct(".idxmin", Text(fr="qui a le plus petit", en="who has the smallest")),
            Construct(".median", Text(fr="la valeur du milieu", en="the value in the middle")),
            Construct(".quantile", Text(fr="les limites de groupes égaux", en="the edges of equal groups")),
            Construct("axis=", Text(fr="par ligne ou par colonne", en="by row or by column")),
            Construct(".value_counts", Text(fr="compter chaque valeur", en="count each value")),
            Construct(".nunique", Text(fr="compter les valeurs différentes", en="count different values")),
            Construct(".groupby", Text(fr="regrouper", en="group")),
            Construct(".size", Text(fr="compter les lignes d'un groupe", en="count the rows of a group")),
            Construct(".agg", Text(fr="plusieurs mesures à la fois", en="several measures at once")),
            Construct(".first", Text(fr="la première ligne d'un groupe", en="the first row of a group")),
            Construct(".last", Text(fr="la dernière ligne d'un groupe", en="the last row of a group")),
            Construct(".reindex", Text(fr="rajouter les absents", en="add the absent")),
        ),
    ),
    Family(
        Text(fr="Une fonction, une boucle", en="A function, a loop"),
        (
            Construct("def", Text(fr="nommer un calcul", en="name a computation")),
            Construct("return", Text(fr="rendre la réponse", en="give the answer back")),
            Construct("if …:", Text(fr="un cas à part", en="a case of its own")),
            Construct("and", Text(fr="les deux", en="both")),
            Construct("or", Text(fr="l'une des deux", en="one of the two")),
            Construct("for … in", Text(fr="une liste d'une autre", en="a list from another"), named="for … in"),
            Construct("for …:", Text(fr="une boucle", en="a loop"), named="for …:"),
            Construct("range(…)", Text(fr="compter de … à …", en="count from … to …")),
            Construct("sum(…)", Text(fr="additionner", en="add")),
            Construct("is None", Text(fr="demander si une valeur manque", en="ask whether a value is missing"), named="is None"),
        ),
    ),
    Family(
        Text(fr="Une figure", en="A figure"),
        (
            Construct("plt.subplots", Text(fr="ouvrir une figure", en="open a figure")),
            Construct(".scatter", Text(fr="placer des points", en="place points")),
            Construct(".axvline", Text(fr="tracer une droite verticale", en="draw a vertical line")),
            Construct(".axhline", Text(fr="tracer une droite horizontale", en="draw a horizontal line")),
            Construct(".annotate", Text(fr="écrire un nom", en="write a name")),
            Construct(".set_xlabel", Text(fr="nommer l'axe du bas", en="name the axis along the bottom")),
            Construct(".set_ylabel", Text(fr="nommer l'axe de gauche", en="name the axis up the side")),
            Construct(".set_xlim", Text(fr="borner l'axe du bas", en="set the ends of the axis along the bottom")),
            Construct(".set_ylim", Text(fr="borner l'axe de gauche", en="set the ends of the axis up the side")),
        ),
    ),
)  # fmt: skip
"""A sheet has at most one line for each."""
