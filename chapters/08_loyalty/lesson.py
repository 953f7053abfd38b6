# %% [markdown] lang="fr"
# # Satisfaction et fidélité : vingt clients pour commencer
#
# Qui fait les ventes ? Un total ne le dit pas ; trois gestes suffisent pour le savoir.

# %% [markdown] lang="en"
# # Satisfaction and loyalty: twenty customers to begin with
#
# Who makes the sales? A total does not say; three moves are enough to know.

# %% lang="fr"
from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("08_loyalty", language="fr")

# %% lang="en"
from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("08_loyalty", language="en")

# %% [markdown] lang="fr"
# ## Un total ne dit pas qui l'a fait
#
# Voici les ventes de l'année, un montant par client.

# %% [markdown] lang="en"
# ## A total does not say who made it
#
# Here are the sales of the year, one amount for each customer.

# %%
sales = lesson.data("sales")
show(sales, 6)

# %% [markdown] lang="fr"
# Pariez : combien de clients faut-il additionner, du plus gros au plus petit, pour atteindre la moitié des ventes ?

# %% [markdown] lang="en"
# Make a bet: how many customers must be added up, largest first, to reach half of the sales?

# %%
lesson.bet("half", ...)

# %% tags=["figure"] after_bet="half"
from crm_lessons.methods import pareto_analysis
from crm_lessons.plots import plot_ranking

ax = plot_ranking(pareto_analysis(sales))

# %% [markdown] lang="fr"
# Les barres disent qui ; la courbe dit combien. Rangeons maintenant les clients en trois classes, 10, 30 et 60 % d'entre eux. Pariez : quelle part des ventes fait la première ?

# %% [markdown] lang="en"
# The bars say who; the curve says how much. Now let us put the customers into three classes, 10, 30 and 60% of them. Make a bet: what share of the sales does the first make?

# %%
lesson.bet("first_tenth", ...)

# %% tags=["figure"] after_bet="first_tenth"
from crm_lessons.methods import abc_analysis
from crm_lessons.plots import plot_classes

classes = abc_analysis(sales)
ax = plot_classes(classes)

# %% [markdown] lang="fr"
# La **courbe de concentration** part du plus gros client ; si tous pesaient autant, elle suivrait la diagonale. Pariez : passe-t-elle par 80 % des ventes avant la moitié des clients ?

# %% [markdown] lang="en"
# The **concentration curve** begins with the largest customer; if all weighed the same, it would follow the diagonal. Make a bet: does it reach 80% of the sales before half of the customers?

# %%
lesson.bet("eighty_early", ...)

# %% tags=["figure"] after_bet="eighty_early"
from crm_lessons.methods import lorenz_curve
from crm_lessons.plots import plot_concentration

ax = plot_concentration({"2024": lorenz_curve(sales)})

# %% [markdown] lang="fr"
# ## Les limites sont un choix
#
# En part des clients, à partir de quelle fin de la classe A (en %, sans décimale) le client 20 est-il en A ? Déplacez le curseur, puis écrivez votre nombre sous la figure.

# %% [markdown] lang="en"
# ## The limits are a choice
#
# By share of customers, from which end of class A (in %, no decimals) is customer 20 in A? Move the slider, then type your number below the figure.

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import abc_limits

abc_limits(sales)

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you.

# %%
from crm_lessons.methods import abc_summary, customers_needed

lesson.bets(
    half=customers_needed(sales, 0.50),
    first_tenth=abc_summary(classes).loc["A", "revenue_share"],
    eighty_early=customers_needed(sales, 0.80) < len(sales) / 2,
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Un total cache qui l'a fait : regardez les parts.
# - Une classe dépend de ses limites : nommez-les.

# %% [markdown] lang="en"
# ## Remember
#
# - A total hides who made it: look at the shares.
# - A class depends on its limits: name them.

# %%
glossary("loyalty")

# %% [markdown] lang="fr"
# ## Sources
#
# - Les ventes de cette leçon sont inventées.

# %% [markdown] lang="en"
# ## Sources
#
# - The sales of this lesson are made up.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/08_loyalty.ipynb).

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/08_loyalty.ipynb).
