# %% [markdown] lang="fr"
# # Python en une demi-heure
#
# Vous connaissez Excel : c'est presque assez. Ce cours calcule sur des tables de clients, et chaque geste d'Excel a sa ligne de Python. Voici ceux qui reviennent le plus dans les feuilles.
#
# Pourquoi changer d'outil ? Parce qu'un calcul écrit se relit, se corrige et se refait demain sur mille clients, alors qu'une suite de clics est perdue quand le fichier se ferme.
#
# La première cellule charge pandas, l'outil des tables, sous le nom court `pd`, puis ouvre la leçon.

# %% [markdown] lang="en"
# # Python in half an hour
#
# You know Excel: that is almost enough. This course computes on tables of customers, and every Excel action has its line of Python. Here are those that come back most often in the sheets.
#
# Why change tools? Because a computation that is written can be read, corrected and done again tomorrow on a thousand customers, while a series of clicks is lost when the file is closed.
#
# The first cell loads pandas, the tool for tables, under the short name `pd`, then opens the lesson.

# %% lang="fr"
import pandas as pd

from crm_lessons import open_lesson

lesson = open_lesson("00_python", language="fr")

# %% lang="en"
import pandas as pd

from crm_lessons import open_lesson

lesson = open_lesson("00_python", language="en")

# %% [markdown] lang="fr"
# ## Une cellule calcule
#
# Cliquez dans la cellule, **Maj + Entrée** : le résultat de la dernière ligne s'affiche dessous. Les quatre opérations s'écrivent `+`, `-`, `*`, `/`.

# %% [markdown] lang="en"
# ## A cell computes
#
# Click in the cell, **Shift + Enter**: the result of the last line shows below. The four operations are written `+`, `-`, `*`, `/`.

# %%
3 * 12_500 * (1 - 0.15)

# %% [markdown] lang="fr"
# Trois pompes à 12 500 dirhams, moins 15 %. Trois habitudes changent : les décimales prennent un **point**, `0.15` ; les milliers s'écrivent sans espace, `12500`, ou avec un tiret bas, `12_500` ; et 15 % est un **taux**, `0.15`. Une puissance s'écrit `**` : voici ce que devient un prix après trois hausses de 2 %.

# %% [markdown] lang="en"
# Three pumps at 12,500 dirhams, less 15%. Three habits change: decimals take a **point**, `0.15`; thousands have no separator, `12500`, or an underscore, `12_500`; and 15% is a **rate**, `0.15`. A power is written `**`: this is what becomes of a price after three rises of 2%.

# %%
12_500 * 1.02**3

# %% [markdown] lang="fr"
# Un texte se met entre guillemets droits. Sans eux, Python cherche une variable, c'est-à-dire une valeur à laquelle on aurait donné ce nom.

# %% [markdown] lang="en"
# A text goes in straight quotation marks. Without them Python looks for a variable, that is, a value to which that name was given.

# %%
"Casablanca"

# %% [markdown] lang="fr"
# ## Un signe nomme, deux signes demandent
#
# `=` donne un nom à une valeur. Une ligne qui nomme n'affiche rien ; la dernière ligne, qui calcule, montre son résultat.

# %% [markdown] lang="en"
# ## One sign names, two signs ask
#
# `=` gives a name to a value. A line that names shows nothing; the last line, which computes, shows its result.

# %%
price = 12_500
quantity = 3
price * quantity

# %% [markdown] lang="fr"
# Que répond Python à `quantity == 4` ? Ce cours vous fait parier avant de lancer : on retient mieux ce que l'on a cru d'abord. Remplacez les trois points par l'une des réponses proposées, lancez la cellule, puis la suivante : la réponse, repliée, se déplie.

# %% [markdown] lang="en"
# What does Python answer to `quantity == 4`? This course makes you bet before you run: you remember an answer better when you first said what you believed. Replace the three dots by one of the answers offered, run the cell, then the next one: the answer, folded, unfolds.

# %%
lesson.bet("is_it_four", ...)

# %% after_bet="is_it_four"
quantity == 4

# %% [markdown] lang="fr" after_bet="is_it_four"
# `==` pose une question ; la réponse est `True` ou `False`. `quantity = 4`, lui, aurait changé la quantité sans rien dire. Les autres questions : `>`, `>=`, `<`, `<=`, et `!=` pour « différent ».

# %% [markdown] lang="en" after_bet="is_it_four"
# `==` asks a question; the answer is `True` or `False`. `quantity = 4` would have changed the quantity without a word. The other questions: `>`, `>=`, `<`, `<=`, and `!=` for “different”.

# %% [markdown] lang="fr"
# ## Une série est une colonne dont chaque ligne a un nom
#
# Six clients de Tamaris Hydraulique, leur chiffre d'affaires de l'année. `pd.Series(…, index=…)` en fait une série : à gauche l'**index**, qui nomme les lignes ; à droite les valeurs.

# %% [markdown] lang="en"
# ## A Series is a column in which every row has a name
#
# Six customers of Tamaris Hydraulique, their revenue of the year. `pd.Series(…, index=…)` makes a Series of it: on the left the **index**, which names the rows; on the right the values.

# %%
revenue = pd.Series([60_000, 225_000, 15_000, 120_000, 45_000, 35_000], index=[101, 102, 103, 104, 105, 106])
revenue

# %% [markdown] lang="fr"
# Le calcul porte sur toute la colonne d'un coup : c'est la formule que vous recopiez vers le bas.

# %% [markdown] lang="en"
# You compute on the whole column at once: that is the formula that you copy down.

# %%
revenue / revenue.sum()

# %% [markdown] lang="fr"
# Le client 102 pèse 45 % : son nom l'a suivi. Pour prendre une seule valeur, donnez ce nom entre crochets ; avec des noms en lettres, ce serait `offer["price"]`. `float(…)` l'affiche comme un nombre ordinaire.

# %% [markdown] lang="en"
# Customer 102 accounts for 45%: its label came along. To take a single value, give that label between square brackets; with labels in letters it would be `offer["price"]`. `float(…)` shows it as an ordinary number.

# %%
float(revenue[102])

# %% [markdown] lang="fr"
# ## Une table est faite de colonnes
#
# `pd.DataFrame` en fait une d'un dictionnaire, `{"nom": valeurs}`. Dans ce cours, les tables vous seront données.

# %% [markdown] lang="en"
# ## A table is made of columns
#
# `pd.DataFrame` makes one of a dictionary, `{"name": values}`. In this course the tables will be given to you.

# %%
accounts = pd.DataFrame(
    {"city": ["Fès", "Safi", "Fès", "Safi", "Fès", "Taza"], "orders": [6, 15, 3, 10, 9, 5], "revenue": revenue}
)
accounts.index.name = "customer"
accounts

# %% [markdown] lang="fr"
# Une colonne se prend par son nom, entre crochets et guillemets. Une colonne nouvelle se crée en lui donnant une valeur : `accounts["average"] = …`.

# %% [markdown] lang="en"
# A column is taken by its name, between square brackets and in quotation marks. A new column is made by giving it a value: `accounts["average"] = …`.

# %%
accounts["average"] = accounts["revenue"] / accounts["orders"]
accounts

# %% [markdown] lang="fr"
# Deux pièges. `customer` n'est **pas une colonne** : c'est l'index, qui se lit par `accounts.index` et devient une colonne avec `accounts.reset_index()`. Et `show(accounts)`, que les leçons emploient, affiche des titres en français : la colonne s'appelle toujours `revenue`.

# %% [markdown] lang="en"
# Two traps. `customer` is **not a column**: it is the index, read by `accounts.index`, and made a column by `accounts.reset_index()`. And `show(accounts)`, which the lessons use, shows readable headings: the column is still called `revenue`.

# %% [markdown] lang="fr"
# ## Un résumé tient en un mot
#
# SOMME, MOYENNE, MAX et NB sont des mots posés après un point : `.sum()`, `.mean()`, `.max()`, `.count()`.

# %% [markdown] lang="en"
# ## A summary is one word
#
# SUM, AVERAGE, MAX and COUNT are words put after a point: `.sum()`, `.mean()`, `.max()`, `.count()`.

# %%
accounts["revenue"].sum()

# %% [markdown] lang="fr"
# `np.int64` dit seulement de quelle sorte de nombre il s'agit ; lisez 500 000. Plusieurs résumés à la fois se demandent par une liste, dans `.agg`.

# %% [markdown] lang="en"
# `np.int64` only says what sort of number it is; read 500,000. Several summaries at once are asked for in a list, in `.agg`.

# %%
accounts["revenue"].agg(["sum", "mean", "max", "count"])

# %% [markdown] lang="fr"
# Les parenthèses vides comptent : elles lancent la fonction. `.sum` sans elles ne calcule rien. `len(accounts)` donne le nombre de lignes, `round(x, 2)` arrondit.

# %% [markdown] lang="en"
# The empty parentheses count: they start the function. `.sum` without them computes nothing. `len(accounts)` gives the number of rows, `round(x, 2)` rounds.

# %%
len(accounts), round(accounts["revenue"].mean(), 2)

# %% [markdown] lang="fr"
# `.min()` et `.max()` donnent la plus petite et la plus grande valeur, `.idxmax()` le nom de la ligne qui a la plus grande : non pas combien, mais *qui*.

# %% [markdown] lang="en"
# `.min()` and `.max()` give the smallest and the largest value, `.idxmax()` the name of the row that has the largest: not how much, but *who*.

# %%
accounts["revenue"].min(), accounts["revenue"].max(), accounts["revenue"].idxmax()

# %% [markdown] lang="fr"
# ## Une condition choisit des lignes
#
# Une comparaison, `==` ou `>`, répond ligne par ligne.

# %% [markdown] lang="en"
# ## A condition chooses rows
#
# A comparison, `==` or `>`, answers row by row.

# %%
accounts["city"] == "Fès"

# %% [markdown] lang="fr"
# Mise entre crochets, `accounts[condition]`, elle ne garde que les lignes où la réponse est `True` : c'est votre filtre.

# %% [markdown] lang="en"
# Put between square brackets, `accounts[condition]`, it keeps only the rows where the answer is `True`: that is your filter.

# %%
accounts[accounts["city"] == "Fès"]

# %% [markdown] lang="fr"
# Les numéros des clients choisis sont dans l'index de ce qui reste.

# %% [markdown] lang="en"
# The numbers of the chosen customers are in the index of what is left.

# %%
list(accounts[accounts["city"] == "Fès"].index)

# %% [markdown] lang="fr"
# Les fonctions de ce cours acceptent aussi des lignes ainsi choisies. Voici les trois clients de Fès en image ; la barre hachurée est le premier d'entre eux.

# %% [markdown] lang="en"
# The functions of this course take rows chosen that way as well. Here are the three customers of Fès as a picture; the hatched bar is the first of them.

# %% tags=["figure"]
from crm_lessons.methods import pareto_analysis
from crm_lessons.plots import plot_ranking

in_fes = accounts[accounts["city"] == "Fès"]
ax = plot_ranking(pareto_analysis(in_fes["revenue"]))

# %% [markdown] lang="fr"
# Deux conditions se joignent par `&` (et) ou `|` (ou), **chacune entre parenthèses** ; `and` et `or` donneraient ici une `ValueError`. Pariez : combien de lignes resteront ?

# %% [markdown] lang="en"
# Two conditions are joined by `&` (and) or `|` (or), **each in parentheses**; `and` and `or` would give a `ValueError` here. Bet: how many rows will be left?

# %%
lesson.bet("busy_in_fes", ...)

# %% after_bet="busy_in_fes"
accounts[(accounts["city"] == "Fès") & (accounts["orders"] > 5)]

# %% [markdown] lang="fr"
# Avec `|`, une seule des deux suffit.

# %% [markdown] lang="en"
# With `|` one of the two is enough.

# %%
accounts[(accounts["city"] == "Safi") | (accounts["city"] == "Taza")]

# %% [markdown] lang="fr"
# `.isin` le dit plus court, par une liste de valeurs ; `~` retourne une condition. Ceux qui ne sont *ni* à Safi *ni* à Taza :

# %% [markdown] lang="en"
# `.isin` says it in fewer words, by a list of values; `~` reverses a condition. Those who are *neither* in Safi *nor* in Taza:

# %%
accounts[~accounts["city"].isin(["Safi", "Taza"])]

# %% [markdown] lang="fr"
# Pour choisir par le nom des lignes, `.loc`.

# %% [markdown] lang="en"
# To choose by the names of the rows, `.loc`.

# %%
accounts.loc[[102, 104], "revenue"]

# %% [markdown] lang="fr"
# Une condition sert aussi à écrire : `serie[condition] = …` ne change que les lignes choisies. On part d'une série où tous ont la même valeur.

# %% [markdown] lang="en"
# A condition also serves to write: `series[condition] = …` changes the chosen rows only. We start from a Series in which all have the same value.

# %%
size = pd.Series("small", index=accounts.index)
size[accounts["revenue"] > 100_000] = "large"
size

# %% [markdown] lang="fr"
# ## Trier, puis garder les premiers
#
# `.sort_values` trie, `ascending=False` du plus grand au plus petit, et `.head(2)` garde les deux premières lignes. La table d'origine ne bouge pas ; donnez un nom à la nouvelle.

# %% [markdown] lang="en"
# ## Sort, then keep the first
#
# `.sort_values` sorts, `ascending=False` from the largest to the smallest, and `.head(2)` keeps the first two rows. The original table is unchanged; give the new one a name.

# %%
ranked = accounts.sort_values("revenue", ascending=False)
ranked.head(2)

# %% [markdown] lang="fr"
# Les réponses de ce cours demandent souvent *qui* : les noms des lignes, en liste, `list(…)`, ou en ensemble, `set(…)`.

# %% [markdown] lang="en"
# Answers in this course often ask *who*: the names of the rows, as a list, `list(…)`, or as a set, `set(…)`.

# %%
list(ranked.head(2).index), set(ranked.head(2).index)

# %% [markdown] lang="fr"
# Une liste a un ordre, un ensemble n'en a pas, et il s'écrit entre accolades, `{102, 104}`. Entre deux ensembles, `&` garde ce qu'ils ont en commun, `-` ôte le second du premier. Pour reprendre ces lignes dans une table, redonnez une liste : `accounts.loc[list(…)]`.

# %% [markdown] lang="en"
# A list has an order, a set has none, and it is written in braces, `{102, 104}`. Between two sets `&` keeps what they share, `-` takes the second from the first. To take those rows from a table again, give a list: `accounts.loc[list(…)]`.

# %%
{102, 104} & {101, 104}, {102, 104} - {101, 104}

# %% [markdown] lang="fr"
# Une liste se coupe par des rangs, comptés à partir de 0 : `names[:2]` en prend les deux premiers, `names[2:]` le reste, `names[0]` le premier seul.

# %% [markdown] lang="en"
# A list is cut by places, counted from 0: `names[:2]` takes the first two, `names[2:]` the rest, `names[0]` the first alone.

# %%
names = list(ranked.index)
names[:2], names[2:]

# %% [markdown] lang="fr"
# Sur une seule colonne, `.nlargest(2)` trie et garde les deux plus grandes d'un coup.

# %% [markdown] lang="en"
# On a single column, `.nlargest(2)` sorts and keeps the two largest at once.

# %%
accounts["revenue"].nlargest(2)

# %% [markdown] lang="fr"
# Le même tri, en image : une barre par client.

# %% [markdown] lang="en"
# The same sort as a picture: a bar for each customer.

# %% tags=["figure"]
ax = plot_ranking(pareto_analysis(accounts["revenue"]))

# %% [markdown] lang="fr"
# ## `groupby` est le tableau croisé
#
# Voici les huit commandes du premier trimestre. Regrouper, c'est former un groupe par client, puis dire ce que l'on veut savoir de chaque groupe.

# %% [markdown] lang="en"
# ## `groupby` is the pivot table
#
# Here are the eight orders of the first quarter. To group is to form one group for each customer, then to say what you want to know of each group.

# %%
orders = pd.DataFrame(
    {
        "customer": [102, 101, 102, 104, 102, 104, 101, 105],
        "date": pd.to_datetime(
            [
                "2024-01-05",
                "2024-01-09",
                "2024-02-02",
                "2024-02-11",
                "2024-03-01",
                "2024-03-08",
                "2024-03-15",
                "2024-03-20",
            ]
        ),
        "amount": [9_000, 4_000, 12_000, 6_500, 8_000, 7_500, 3_000, 5_000],
    }
)
orders

# %% [markdown] lang="fr"
# **Combien de lignes ?** `.size()`. Pariez d'abord : qui commande le plus souvent ?

# %% [markdown] lang="en"
# **How many rows?** `.size()`. Bet first: who orders most often?

# %%
lesson.bet("most_orders", ...)

# %% after_bet="most_orders"
orders.groupby("customer").size()

# %% [markdown] lang="fr"
# Sur une seule colonne, `.value_counts()` compte de même, du plus fréquent au plus rare ; `.nunique()` dit combien de valeurs différentes elle contient.

# %% [markdown] lang="en"
# On a single column `.value_counts()` counts likewise, from the most frequent to the rarest; `.nunique()` says how many different values it holds.

# %%
accounts["city"].value_counts(), orders["customer"].nunique()

# %% [markdown] lang="fr"
# **Quel total ?** La colonne, puis `.sum()` ; de même `.mean()`, `.max()`.

# %% [markdown] lang="en"
# **What total?** The column, then `.sum()`; likewise `.mean()`, `.max()`.

# %%
orders.groupby("customer")["amount"].sum()

# %% [markdown] lang="fr"
# **Plusieurs mesures à la fois ?** `.agg` : le nom de la colonne nouvelle, puis la colonne de départ et le calcul.

# %% [markdown] lang="en"
# **Several measures at once?** `.agg`: the name of the new column, then the column to start from and the computation.

# %%
orders.groupby("customer").agg(orders=("amount", "size"), total=("amount", "sum"), last=("date", "max"))

# %% [markdown] lang="fr"
# **Depuis combien de jours ?** Une date s'écrit `pd.Timestamp("2024-03-31")`, deux dates se soustraient, et `.dt.days` en fait un nombre de jours.

# %% [markdown] lang="en"
# **How many days ago?** A date is written `pd.Timestamp("2024-03-31")`, two dates are subtracted, and `.dt.days` makes a number of days of it.

# %%
last = orders.groupby("customer")["date"].max()
(pd.Timestamp("2024-03-31") - last).dt.days

# %% [markdown] lang="fr"
# **Et chaque mois ?** `.dt.year` donne l'année d'une date, `.dt.month` son mois.

# %% [markdown] lang="en"
# **And each month?** `.dt.year` gives the year of a date, `.dt.month` its month.

# %%
of_2024 = orders[orders["date"].dt.year == 2024]
of_2024.groupby(of_2024["date"].dt.month)["amount"].sum()

# %% [markdown] lang="fr"
# Dans le compte par client, 103 et 106 manquent : ils n'ont rien commandé ce trimestre, et `groupby` ne connaît que les groupes qui ont une ligne. Quand les absents comptent, `.reindex` les rajoute.

# %% [markdown] lang="en"
# In the count by customer 103 and 106 are missing: they ordered nothing this quarter, and `groupby` knows only the groups that have a row. When the absent matter, `.reindex` adds them back.

# %%
orders.groupby("customer").size().reindex(accounts.index, fill_value=0)

# %% [markdown] lang="fr"
# Les montants, en image ; les absents n'y sont pas.

# %% [markdown] lang="en"
# The amounts as a picture; the absent are not in it.

# %% tags=["figure"]
ax = plot_ranking(pareto_analysis(orders.groupby("customer")["amount"].sum()))

# %% [markdown] lang="fr"
# ## Une fonction garde un calcul sous un nom
#
# `def` la nomme et dit ce qu'elle reçoit ; les lignes décalées lui appartiennent ; `if …:` garde les siennes pour un seul cas ; `return` rend la réponse.

# %% [markdown] lang="en"
# ## A function keeps a computation under a name
#
# `def` names it and says what it receives; the indented lines belong to it; `if …:` keeps its own for one case only; `return` gives the answer back.


# %%
def share(part, whole):
    if whole == 0:
        return 0
    return part / whole


# %%
share(60_000, 500_000)

# %% [markdown] lang="fr"
# `print` montre, `return` rend : une fonction sans `return` rend `None`, c'est-à-dire rien. Pour l'appliquer à chaque valeur d'une colonne, `.map`.

# %% [markdown] lang="en"
# `print` shows, `return` gives back: a function without `return` gives `None`, that is, nothing. To apply one to each value of a column, `.map`.


# %%
def size_class(amount):
    if amount > 100_000:
        return "large"
    return "small"


accounts["revenue"].map(size_class)

# %% [markdown] lang="fr"
# Une fonction reçoit une valeur à la fois : ses conditions se joignent par `and` (les deux) ou `or` (l'une des deux). Une valeur que l'on n'a pas s'écrit `None`, et se reconnaît par `is None`.

# %% [markdown] lang="en"
# A function receives one value at a time: its conditions are joined by `and` (both) or `or` (one of the two). A missing value is written `None`, and recognised by `is None`.


# %%
def discount(city, quantity):
    if quantity is None:
        return 0
    if city == "Fès" and quantity >= 6:
        return 0.05
    if city == "Safi" or city == "Taza":
        return 0.02
    return 0


discount("Fès", 9)

# %% [markdown] lang="fr"
# ## Une boucle refait le même calcul
#
# `for … in …` passe les valeurs d'une liste l'une après l'autre. Entre crochets, chacune donne une valeur d'une liste nouvelle : voici le total si les ventes croissent de 2, 5 ou 10 %.

# %% [markdown] lang="en"
# ## A loop does the same computation again
#
# `for … in …` goes through the values of a list, one after the other. Between square brackets each gives one value of a new list: this is the total if sales grow by 2, 5 or 10%.

# %%
[500_000 * (1 + growth) for growth in [0.02, 0.05, 0.10]]

# %% [markdown] lang="fr"
# `range(1, 4)` compte de 1 à 3, la fin n'y est pas ; `sum(…)` additionne ce qui passe. Mille dirhams par an pendant trois ans, si le montant perd un dixième chaque année :

# %% [markdown] lang="en"
# `range(1, 4)` counts from 1 to 3, the end is not in it; `sum(…)` adds what goes by. A thousand dirhams a year for three years, if the amount loses a tenth each year:

# %%
sum(1_000 * 0.9**year for year in range(1, 4))

# %% [markdown] lang="fr"
# Quand le calcul tient en plusieurs lignes, `for …:` les prend décalées dessous, comme `if`. On part souvent d'une liste vide, que `.append` allonge : dans quelles villes a-t-on plus de dix commandes ?

# %% [markdown] lang="en"
# When the computation takes several lines, `for …:` has them indented below it, like `if`. It often starts from an empty list, which `.append` makes longer: in which cities are there more than ten orders?

# %%
busy = []
for city in ["Fès", "Safi", "Taza"]:
    there = accounts[accounts["city"] == city]
    if there["orders"].sum() > 10:
        busy.append(city)

busy

# %% [markdown] lang="fr"
# ## Une erreur se lit par la fin
#
# Voici une faute de frappe. Le cadre est souvent long ; seule sa **dernière ligne** compte : le genre de l'erreur, puis le mot en cause.

# %% [markdown] lang="en"
# ## An error is read from its end
#
# Here is a typo. The frame is often long; only its **last line** matters: the kind of error, then the word at fault.

# %% tags=["raises-exception", "nbval-ignore-output"]
acounts.head(2)

# %% [markdown] lang="fr"
# `NameError`, puis `acounts` : ce nom-là n'existe pas. Sous l'erreur, ce cours ajoute une phrase quand il la reconnaît. Les trois plus courantes :
#
# | dernière ligne | ce qu'elle veut dire | ce que vous faites |
# | :--- | :--- | :--- |
# | `NameError: name 'x' is not defined` | ce nom n'existe pas (encore) | exécuter la cellule qui le crée, mettre des guillemets, ou corriger l'orthographe |
# | `KeyError: 'revenu'` | la table n'a pas de colonne ou de ligne de ce nom | regarder `table.columns` et `table.index` |
# | `SyntaxError` | Python ne peut pas lire la ligne | chercher une parenthèse, une espace dans un nombre, un `%` |

# %% [markdown] lang="en"
# `NameError`, then `acounts`: there is nothing of that name. Under the error, this course adds a sentence when it knows it. The three most frequent:
#
# | last line | what it means | what you do |
# | :--- | :--- | :--- |
# | `NameError: name 'x' is not defined` | that name does not exist (yet) | run the cell that makes it, put quotation marks, or correct the spelling |
# | `KeyError: 'revenu'` | the table has no column or row of that name | look at `table.columns` and `table.index` |
# | `SyntaxError` | Python cannot read the line | look for a parenthesis, a space inside a number, a `%` |

# %% [markdown] lang="fr"
# ## Essayez les limites
#
# Le chapitre 2 range les clients en trois classes : A, les premiers, puis B, puis C. Derrière, ce sont les mêmes gestes : trier, puis comparer à deux limites. Le client qui franchit une limite reste dans la classe du haut.
#
# En part des clients, à partir de quelle fin de la classe A (en %, sans décimale) le client 101 est-il en A ? Tirez la limite, dans la phrase ou sur le dessin, puis écrivez votre nombre sous la figure.

# %% [markdown] lang="en"
# ## Try the limits
#
# Chapter 2 puts customers in three classes: A, the first ones, then B, then C. Behind it are the same steps: sort, then compare with two limits. The customer who crosses a limit stays in the upper class.
#
# By share of customers, from which end of class A (in %, no decimals) is customer 101 in A? Drag the limit, in the sentence or in the drawing, then type your number below the figure.

# %%
from crm_lessons.widgets import abc_limits

abc_limits(accounts["revenue"])

# %% [markdown] lang="fr"
# ## De vos gestes à vos lignes
#
# | dans Excel | ici |
# | :--- | :--- |
# | `0,15` ; `15%` | `0.15` |
# | une formule recopiée vers le bas | `accounts["revenue"] / accounts["orders"]` |
# | SOMME, MOYENNE, MAX, NB | `.sum()`, `.mean()`, `.max()`, `.count()` |
# | LIGNES | `len(accounts)` |
# | filtre | `accounts[accounts["city"] == "Fès"]` |
# | filtre sur deux colonnes | `accounts[(…) & (…)]` |
# | tri décroissant | `.sort_values("revenue", ascending=False)` |
# | les premières lignes | `.head(3)` |
# | tableau croisé, NB.SI, SOMME.SI | `.groupby("customer")…` |
# | RECHERCHEV | `serie[nom]`, `.loc[nom, colonne]`, `.map(serie)` |
# | SI | `if …:` dans une fonction, puis `.map(…)` |
# | ARRONDI | `round(x, 2)`, `.round(2)` |
# | le même calcul, plusieurs fois | `[… for … in …]` |

# %% [markdown] lang="en"
# ## From your actions to your lines
#
# | in Excel | here |
# | :--- | :--- |
# | `15%` | `0.15` |
# | a formula copied down | `accounts["revenue"] / accounts["orders"]` |
# | SUM, AVERAGE, MAX, COUNT | `.sum()`, `.mean()`, `.max()`, `.count()` |
# | ROWS | `len(accounts)` |
# | filter | `accounts[accounts["city"] == "Fès"]` |
# | filter on two columns | `accounts[(…) & (…)]` |
# | sort, largest first | `.sort_values("revenue", ascending=False)` |
# | the first rows | `.head(3)` |
# | pivot table, COUNTIF, SUMIF | `.groupby("customer")…` |
# | VLOOKUP | `series[name]`, `.loc[name, column]`, `.map(series)` |
# | IF | `if …:` in a function, then `.map(…)` |
# | ROUND | `round(x, 2)`, `.round(2)` |
# | the same computation, several times | `[… for … in …]` |

# %% [markdown] lang="fr"
# ## Ce qui trompe
#
# - **L'ordre des cellules n'est pas l'ordre d'exécution.** Un résultat vient de la dernière cellule lancée, où qu'elle soit. Dans le doute, menu *Noyau*, *Redémarrer le noyau et exécuter toutes les cellules*.
# - **`sort_values` et `reset_index` ne changent rien sur place** : ils rendent une autre table. Sans `=`, le travail est perdu.
# - **`and` et `or` ne valent que pour une seule réponse.** Entre deux colonnes, ce sont `&` et `|`.
# - **La virgule ne provoque pas toujours d'erreur** : `0,15` se lit comme deux nombres, 0 et 15, sans un mot.
# - **L'affichage arrondit parfois, la valeur jamais** : gardez les décimales jusqu'au bout, arrondissez à la fin.

# %% [markdown] lang="en"
# ## What misleads
#
# - **The order of the cells is not the order of execution.** A result comes from the last cell that was run, wherever it stands. When in doubt: menu *Kernel*, *Restart Kernel and Run All Cells*.
# - **`sort_values` and `reset_index` change nothing in place**: they give another table. Without `=` the work is lost.
# - **`and` and `or` serve a single answer only.** Between two columns they are `&` and `|`.
# - **A decimal comma does not always raise an error**: `0,15` is read as two numbers, 0 and 15, without a word.
# - **The display sometimes rounds, the value never does**: keep the decimals to the end, and round last.

# %% [markdown] lang="fr"
# ## Ce que vous en décidez
#
# Faut-il tout savoir avant le chapitre 1 ? Non. Travaillez [la feuille](../../exercises/fr/00_python.ipynb), onze questions courtes ; au-dessus des deux tiers des points, commencez. Revenez ici quand une ligne vous arrête.

# %% [markdown] lang="en"
# ## What you decide
#
# Do you need all of it before chapter 1? No. Work [the sheet](../../exercises/en/00_python.ipynb), eleven short questions; above two thirds of the points, begin. Come back here when a line puzzles you.

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you.

# %%
in_fes_and_busy = accounts[(accounts["city"] == "Fès") & (accounts["orders"] > 5)]
lesson.bets(
    is_it_four=quantity == 4,
    busy_in_fes=len(in_fes_and_busy),
    most_orders=orders.groupby("customer").size().idxmax(),
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Un point pour les décimales, un taux pour un pourcentage, des guillemets pour un mot.
# - `=` nomme, `==` demande.
# - Une colonne se prend entre crochets ; l'index nomme les lignes et n'est pas une colonne.
# - Filtrer, trier, regrouper : `table[condition]`, `.sort_values`, `.groupby`.
# - La dernière ligne d'une erreur d'abord.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/00_python.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - A point for decimals, a rate for a percentage, quotation marks for a word.
# - `=` names, `==` asks.
# - A column is taken between square brackets; the index names the rows and is not a column.
# - Filter, sort, group: `table[condition]`, `.sort_values`, `.groupby`.
# - The last line of an error first.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/00_python.html), one page to print.

# %% [markdown] lang="fr"
# ## Sources
#
# - La documentation de pandas, *Comparison with spreadsheets* et *Group by: split-apply-combine*, sur pandas.pydata.org.
# - Hadley Wickham, « The Split-Apply-Combine Strategy for Data Analysis », *Journal of Statistical Software*, vol. 40, n° 1, 2011.

# %% [markdown] lang="en"
# ## Sources
#
# - The pandas documentation, *Comparison with spreadsheets* and *Group by: split-apply-combine*, at pandas.pydata.org.
# - Hadley Wickham, “The Split-Apply-Combine Strategy for Data Analysis”, *Journal of Statistical Software*, vol. 40, no. 1, 2011.
