# %% [markdown] lang="fr"
# # Exercices · Satisfaction et fidélité
#
# Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Vous bloquez ? `sheet.hint("total_sales")`, dans une nouvelle cellule, donne un indice, puis un autre. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/08_loyalty.ipynb).

# %% [markdown] lang="en"
# # Exercises · Satisfaction and loyalty
#
# For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Stuck? `sheet.hint("total_sales")`, in a new cell, gives a hint, then another. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/08_loyalty.ipynb).

# %% lang="fr"
from crm_lessons import open_sheet, show

sheet = open_sheet("08_loyalty", language="fr")  # si l'enseignant le demande : student="votre identifiant"

# %% lang="en"
from crm_lessons import open_sheet, show

sheet = open_sheet("08_loyalty", language="en")  # if your teacher asks for it: student="your identifier"

# %%
sales = sheet.data("sales")
show(sales)

# %% [markdown] lang="fr" question="total_sales"
# ### Le total
#
# Combien fait le total de la table `sales` ? Donnez un nombre dans `total_sales`.

# %% [markdown] lang="en" question="total_sales"
# ### The total
#
# What is the total of the table `sales`? Put a number in `total_sales`.

# %% question="total_sales"
### BEGIN SOLUTION
total_sales = sales.sum()
### END SOLUTION

# %% [markdown] lang="fr"
# ## Où en êtes-vous ?

# %% [markdown] lang="en"
# ## Where do you stand?

# %% tags=["nbval-ignore-output"]
sheet.progress()

# %% [markdown] lang="fr"
# ## Avant de rendre
#
# La personne qui corrige relance votre feuille depuis le début. Faites-le avant elle : enregistrez (**Ctrl + S**), lancez cette cellule, puis appuyez sur le bouton.

# %% [markdown] lang="en"
# ## Before you hand in
#
# Whoever grades your sheet runs it from the top. Do so first: save (**Ctrl + S**), run this cell, then press the button.

# %%
sheet.ready()
