# %%
import pandas as pd

revenue = pd.Series([60_000, 225_000, 15_000, 120_000, 45_000, 35_000], index=[101, 102, 103, 104, 105, 106])
accounts = pd.DataFrame(
    {"city": ["Fès", "Safi", "Fès", "Safi", "Fès", "Taza"], "orders": [6, 15, 3, 10, 9, 5], "revenue": revenue}
)
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
first, city = 102, "Fès"
first_share = (revenue / revenue.sum())[first]
mean_order = (accounts["revenue"] / accounts["orders"])[first]
of_the_city = accounts[accounts["city"] == city]
both = accounts[(accounts["city"] == city) & (accounts["orders"] > 5)]
ranked = accounts.sort_values("revenue", ascending=False)
totals, counts = orders.groupby("customer")["amount"].sum(), orders.groupby("customer").size()
buyer = totals.index[0]
until = pd.Timestamp("2024-03-31")
silence = (until - orders.groupby("customer")["date"].max()).dt.days

first_revenue, first_orders = revenue[first], accounts["orders"][first]
total, mean, count = revenue.sum(), revenue.mean(), revenue.count()
largest, largest_revenue = ranked.index[0], ranked["revenue"].iloc[0]
buyer_total, buyer_count, buyer_silence = totals[buyer], counts[buyer], silence[buyer]
rows_kept, customers_kept, groups = len(of_the_city), len(both), len(counts)

# %% [markdown] lang="fr" formula="rate"
# Pourcentage · un taux entre 0 et 1
#
# 15 % s'écrit `0.15`, avec un point
#
# = la part du client {first:text} est {first_share:percent} : Python affiche `{first_share:text}`
#
# ≠ `0,15` donne deux nombres, 0 et 15, sans une erreur ; `15%` n'est pas un pourcentage.

# %% [markdown] lang="en" formula="rate"
# Percentage · a rate between 0 and 1
#
# 15% is written `0.15`
#
# = the share of customer {first:text} is {first_share:percent}: Python shows `{first_share:text}`
#
# ≠ `0,15` makes two numbers, 0 and 15, without an error; `15%` is no percentage.

# %% [markdown] lang="fr" formula="division"
# Division de deux colonnes · une série
#
# `accounts["revenue"] / accounts["orders"]`, chaque ligne par la sienne
#
# = pour le client {first:text} : {first_revenue:number} ÷ {first_orders:number} = {mean_order:number}
#
# ≠ l'index n'est pas une colonne : il se lit par `accounts.index`.

# %% [markdown] lang="en" formula="division"
# Division of two columns · a Series
#
# `accounts["revenue"] / accounts["orders"]`, each row by its own
#
# = for customer {first:text}: {first_revenue:number} ÷ {first_orders:number} = {mean_order:number}
#
# ≠ the index is not a column: it is read with `accounts.index`.

# %% [markdown] lang="fr" formula="total"
# SOMME, MOYENNE, NB · un nombre
#
# `accounts["revenue"].sum()`, `.mean()`, `.count()`
#
# = total {total:number}, moyenne {mean:number}, {count:number} clients
#
# ≠ sans parenthèses, `.sum` n'est pas lancé.

# %% [markdown] lang="en" formula="total"
# SUM, AVERAGE, COUNT · a number
#
# `accounts["revenue"].sum()`, `.mean()`, `.count()`
#
# = total {total:number}, mean {mean:number}, {count:number} customers
#
# ≠ without brackets, `.sum` is not launched.

# %% [markdown] lang="fr" formula="filter"
# Filtre · une table
#
# `accounts[accounts["city"] == "Fès"]`
#
# = la ville {city:text} garde {rows_kept:number} lignes sur {count:number}
#
# ≠ `=` nomme, `==` demande ; un mot prend des guillemets.

# %% [markdown] lang="en" formula="filter"
# Filter · a table
#
# `accounts[accounts["city"] == "Fès"]`
#
# = the city {city:text} keeps {rows_kept:number} rows of {count:number}
#
# ≠ `=` names, `==` asks; a word takes quotation marks.

# %% [markdown] lang="fr" formula="two_conditions"
# Deux conditions · une table
#
# `accounts[(…) & (…)]` : et ; `(…) | (…)` : ou
#
# = à {city:text} et plus de cinq commandes : {customers_kept:number} clients
#
# ≠ `and` entre deux colonnes s'arrête ; chaque condition entre parenthèses.

# %% [markdown] lang="en" formula="two_conditions"
# Two conditions · a table
#
# `accounts[(…) & (…)]`: and; `(…) | (…)`: or
#
# = in {city:text} and more than five orders: {customers_kept:number} customers
#
# ≠ `and` between two columns stops; each condition goes in brackets.

# %% [markdown] lang="fr" formula="sort"
# Tri, puis les premiers · une table
#
# `accounts.sort_values("revenue", ascending=False).head(3)`
#
# = le premier est le client {largest:text}, {largest_revenue:dirhams}
#
# ≠ `sort_values` rend une autre table : sans `=`, le tri est perdu ; sans `ascending=False`, le plus petit vient d'abord.

# %% [markdown] lang="en" formula="sort"
# Sort, then the first rows · a table
#
# `accounts.sort_values("revenue", ascending=False).head(3)`
#
# = the first is customer {largest:text}, {largest_revenue:dirhams}
#
# ≠ `sort_values` returns another table: without `=` the order is lost; without `ascending=False` the smallest comes first.

# %% [markdown] lang="fr" formula="sum_by_group"
# SOMME.SI pour tous · une série, un groupe par ligne
#
# `orders.groupby("customer")["amount"].sum()`
#
# = le client {buyer:text} : {buyer_total:dirhams}, en {buyer_count:number} commandes
#
# ≠ `.size()` compte les lignes, `.sum()` additionne la colonne.

# %% [markdown] lang="en" formula="sum_by_group"
# SUMIF for all · a Series, a group a row
#
# `orders.groupby("customer")["amount"].sum()`
#
# = customer {buyer:text}: {buyer_total:dirhams}, in {buyer_count:number} orders
#
# ≠ `.size()` counts rows, `.sum()` adds the column up.

# %% [markdown] lang="fr" formula="all_groups"
# Groupes absents · une série
#
# `orders.groupby("customer").size().reindex(accounts.index, fill_value=0)`
#
# = {groups:number} clients ont une commande, {count:number} sont dans la table
#
# ≠ `groupby` ne connaît que les groupes qui ont une ligne.

# %% [markdown] lang="en" formula="all_groups"
# Absent groups · a Series
#
# `orders.groupby("customer").size().reindex(accounts.index, fill_value=0)`
#
# = {groups:number} customers have an order, {count:number} are in the table
#
# ≠ `groupby` knows only groups that have a row.

# %% [markdown] lang="fr" formula="days"
# Jours entre deux dates · une série de jours
#
# `(until - last_dates).dt.days`
#
# = au {until:day}, le client {buyer:text} n'a rien commandé depuis {buyer_silence:number} jours
#
# ≠ `.dt` est pour une colonne de dates ; du texte se convertit d'abord par `pd.to_datetime`.

# %% [markdown] lang="en" formula="days"
# Days between two dates · a Series of days
#
# `(until - last_dates).dt.days`
#
# = on {until:day}, customer {buyer:text} had not ordered for {buyer_silence:number} days
#
# ≠ `.dt` is for a column of dates; text is first converted with `pd.to_datetime`.

# %% [markdown] lang="fr" formula="function"
# Fonction · ce que dit `return`
#
# `def share(part, whole):` puis, en retrait, `return part / whole`
#
# = `share({first_revenue:text}, {total:text})` rend `{first_share:text}`
#
# ≠ `print` montre, `return` rend : sans `return`, la réponse est `None`.

# %% [markdown] lang="en" formula="function"
# Function · what `return` says
#
# `def share(part, whole):` then, indented, `return part / whole`
#
# = `share({first_revenue:text}, {total:text})` returns `{first_share:text}`
#
# ≠ `print` shows, `return` gives: without `return` the answer is `None`.

# %% [markdown] lang="fr" formula="error"
# Lire une erreur · la dernière ligne
#
# genre de l'erreur : mot en cause
#
# = `KeyError` : pas de colonne de ce nom ; `NameError` : pas de variable de ce nom
#
# ≠ le haut du message montre le chemin, pas la cause.

# %% [markdown] lang="en" formula="error"
# Read an error · the last line
#
# kind of the error: the word in question
#
# = `KeyError`: no column of that name; `NameError`: no variable of that name
#
# ≠ the top of the message shows the way, not the cause.
