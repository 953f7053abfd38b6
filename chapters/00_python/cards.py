# %% [markdown] lang="fr" card="decimal_point" kind="error"
# Vous tapez `0,15` et rien ne proteste. Qu'a lu Python ?
#
# Deux nombres, 0 et 15. Les décimales prennent un point : `0.15`.
#
# → Une cellule calcule

# %% [markdown] lang="en" card="decimal_point" kind="error"
# You type `0,15` and nothing complains. What did Python read?
#
# Two numbers, 0 and 15. Decimals take a point: `0.15`.
#
# → A cell computes

# %% [markdown] lang="fr" card="rate_of_percent" kind="definition"
# Comment s'écrit 15 % dans un calcul ?
#
# Comme un taux : `0.15`. Le signe `%` a un autre sens en Python.
#
# → Une cellule calcule

# %% [markdown] lang="en" card="rate_of_percent" kind="definition"
# How is 15% written in a computation?
#
# As a rate: `0.15`. The sign `%` means something else in Python.
#
# → A cell computes

# %% [markdown] lang="fr" card="quotes" kind="error"
# `NameError: name 'Casablanca' is not defined` : qu'a cherché Python ?
#
# Une variable de ce nom. Un texte se met entre guillemets : `"Casablanca"`.
#
# → Une cellule calcule

# %% [markdown] lang="en" card="quotes" kind="error"
# `NameError: name 'Casablanca' is not defined`: what was Python looking for?
#
# A variable of that name. A text goes in quotes: `"Casablanca"`.
#
# → A cell computes

# %% [markdown] lang="fr" card="one_sign_two_signs" kind="definition"
# Quelle différence entre `quantity = 4` et `quantity == 4` ?
#
# Le premier donne la valeur 4 au nom `quantity` ; le second demande si elle vaut 4, et répond `True` ou `False`.
#
# → Un signe nomme, deux signes demandent

# %% [markdown] lang="en" card="one_sign_two_signs" kind="definition"
# What is the difference between `quantity = 4` and `quantity == 4`?
#
# The first gives the name `quantity` the value 4; the second asks whether it is 4, and answers `True` or `False`.
#
# → One sign names, two signs ask

# %% [markdown] lang="fr" card="index_names_rows" kind="definition"
# Dans une série, à quoi sert l'index ?
#
# Il nomme les lignes. On prend une valeur par son nom, et le nom suit la valeur dans les calculs.
#
# → Une série est une colonne dont chaque ligne a un nom

# %% [markdown] lang="en" card="index_names_rows" kind="definition"
# In a Series, what is the index for?
#
# It names the rows. A value is taken by its name, and the name follows the value through computations.
#
# → A Series is a column in which every row has a name

# %% [markdown] lang="fr" card="divided_by_what" kind="denominator"
# Dans `revenue / revenue.sum()`, par quoi chaque ligne est-elle divisée ?
#
# Toutes par le même nombre, le total : on obtient des parts, qui font 1. Par une autre colonne, chaque ligne serait divisée par la sienne.
#
# → Une série est une colonne dont chaque ligne a un nom

# %% [markdown] lang="en" card="divided_by_what" kind="denominator"
# In `revenue / revenue.sum()`, what is each row divided by?
#
# All by the same number, the total: the results are shares, which add up to 1. By another column, each row would be divided by its own.
#
# → A Series is a column in which every row has a name

# %% [markdown] lang="fr" card="index_is_no_column" kind="error"
# `accounts["customer"]` donne `KeyError`, alors que `customer` s'affiche à gauche. Pourquoi ?
#
# `customer` est l'index, pas une colonne. Il se lit par `accounts.index` et devient une colonne avec `accounts.reset_index()`.
#
# → Une table est faite de colonnes

# %% [markdown] lang="en" card="index_is_no_column" kind="error"
# `accounts["customer"]` gives `KeyError`, though `customer` is shown on the left. Why?
#
# `customer` is the index, not a column. Read it with `accounts.index`; `accounts.reset_index()` makes it a column.
#
# → A table is made of columns

# %% [markdown] lang="fr" card="brackets_launch" kind="error"
# `accounts["revenue"].sum` affiche du texte au lieu d'un total. Que manque-t-il ?
#
# Les parenthèses, `.sum()` : ce sont elles qui lancent le calcul.
#
# → Un résumé tient en un mot

# %% [markdown] lang="en" card="brackets_launch" kind="error"
# `accounts["revenue"].sum` shows text instead of a total. What is missing?
#
# The brackets, `.sum()`: they are what launches the computation.
#
# → A summary is one word

# %% [markdown] lang="fr" card="condition_is_filter" kind="method"
# Quel est l'équivalent du filtre d'Excel, pour les clients de Fès ?
#
# Une condition entre crochets : `accounts[accounts["city"] == "Fès"]`. Seules restent les lignes où la réponse est `True`.
#
# → Une condition choisit des lignes

# %% [markdown] lang="en" card="condition_is_filter" kind="method"
# What stands for Excel's filter, for the customers in Fès?
#
# A condition in square brackets: `accounts[accounts["city"] == "Fès"]`. Only the rows where the answer is `True` remain.
#
# → A condition chooses rows

# %% [markdown] lang="fr" card="two_conditions" kind="error"
# `ValueError: The truth value of a Series is ambiguous` : quelle faute, et comment l'écrire ?
#
# `and` ne vaut que pour une seule réponse. Entre deux colonnes : `(…) & (…)`, chaque condition entre parenthèses.
#
# → Une condition choisit des lignes

# %% [markdown] lang="en" card="two_conditions" kind="error"
# `ValueError: The truth value of a Series is ambiguous`: which fault is it, and how is it written?
#
# `and` is for a single answer. Between two columns: `(…) & (…)`, each condition in brackets.
#
# → A condition chooses rows

# %% [markdown] lang="fr" card="loc_and_isin" kind="method"
# Pour choisir des lignes par leur nom, ou par une liste de valeurs d'une colonne : quels mots ?
#
# `.loc[…]` par le nom des lignes ; `.isin([…])` par une liste de valeurs.
#
# → Une condition choisit des lignes

# %% [markdown] lang="en" card="loc_and_isin" kind="method"
# To choose rows by their name, or by a list of values of a column: which words?
#
# `.loc[…]` by the name of the rows; `.isin([…])` by a list of values.
#
# → A condition chooses rows

# %% [markdown] lang="fr" card="sort_returns" kind="error"
# Après `accounts.sort_values("revenue")`, la table n'a pas bougé. Pourquoi ?
#
# `sort_values` rend une autre table. Donnez-lui un nom : `sorted_accounts = accounts.sort_values(…)`.
#
# → Ce qui trompe

# %% [markdown] lang="en" card="sort_returns" kind="error"
# After `accounts.sort_values("revenue")` the table has not moved. Why?
#
# `sort_values` returns another table. Give it a name: `sorted_accounts = accounts.sort_values(…)`.
#
# → What misleads

# %% [markdown] lang="fr" card="set_has_no_order" kind="definition"
# Quelle différence entre une liste `[3, 1, 2]` et un ensemble `{3, 1, 2}` ?
#
# La liste garde l'ordre ; l'ensemble dit seulement qui en est. Pour choisir des lignes, on redonne une liste : `.loc[list(…)]`.
#
# → Trier, puis garder les premiers

# %% [markdown] lang="en" card="set_has_no_order" kind="definition"
# What is the difference between a list `[3, 1, 2]` and a set `{3, 1, 2}`?
#
# The list keeps the order; the set only says who is in. To choose rows, give a list back: `.loc[list(…)]`.
#
# → Sort, then keep the first

# %% [markdown] lang="fr" card="four_groupby" kind="method"
# Nombre de commandes de chaque client, ou total de chacun : comment s'écrit chacun des deux ?
#
# `orders.groupby("customer").size()` compte les lignes ; `orders.groupby("customer")["amount"].sum()` additionne la colonne.
#
# → `groupby` est le tableau croisé

# %% [markdown] lang="en" card="four_groupby" kind="method"
# Number of orders of each customer, or the total of each: how is each of the two written?
#
# `orders.groupby("customer").size()` counts the rows; `orders.groupby("customer")["amount"].sum()` adds the column up.
#
# → `groupby` is the pivot table

# %% [markdown] lang="fr" card="absent_from_groupby" kind="error"
# Six clients, quatre dans le résultat de `groupby`. Où sont les deux autres ?
#
# Ils n'ont aucune commande : `groupby` ne connaît que les groupes qui ont une ligne. S'ils comptent, c'est à vous de les rajouter.
#
# → `groupby` est le tableau croisé

# %% [markdown] lang="en" card="absent_from_groupby" kind="error"
# Six customers, four in the result of `groupby`. Where are the other two?
#
# They have no order: `groupby` only knows groups that have a row. If they count, it is for you to add them.
#
# → `groupby` is the pivot table

# %% [markdown] lang="fr" card="print_or_return" kind="error"
# Votre fonction affiche le bon nombre, mais la vérification reçoit `None`. Pourquoi ?
#
# Elle a `print` au lieu de `return`. `print` montre, `return` rend la réponse à qui l'a demandée.
#
# → Une fonction garde un calcul sous un nom

# %% [markdown] lang="en" card="print_or_return" kind="error"
# Your function shows the right number, but the check receives `None`. Why?
#
# It has `print` in place of `return`. `print` shows, `return` hands the answer to whoever asked.
#
# → A function keeps a computation under a name

# %% [markdown] lang="fr" card="last_line_first" kind="method"
# Vingt lignes d'erreur : laquelle lire d'abord, et que dit-elle ?
#
# La dernière : le genre de l'erreur, puis le mot en cause.
#
# → Une erreur se lit par la fin

# %% [markdown] lang="en" card="last_line_first" kind="method"
# Twenty lines of error: which one to read first, and what does it say?
#
# The last: the kind of the error, then the word that caused it.
#
# → An error is read from its end
