# %% [markdown] lang="fr"
# # Exercices · Valeur client
#
# De l'attrition d'une année à votre propre avis. Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Donnez vos taux avec trois décimales au moins, vos montants au dirham près, ou laissez Python les calculer.
#
# Vous bloquez ? `sheet.hint("churn")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("churn")` montre une solution quand vous avez essayé. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/07_customer_value.ipynb).
#
# Pour vous entraîner, `sheet.again("annual_churn")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.
#
# Les calculs du cours viennent d'abord, sur leurs propres tables. Ensuite, aucune table n'est celle de la leçon ; avec `student=`, elles ne sont qu'à vous.

# %% [markdown] lang="en"
# # Exercises · Customer value
#
# From one year's churn to an opinion of your own. For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Give your rates to at least three decimals, your amounts to the nearest dirham, or let Python compute them.
#
# Stuck? `sheet.hint("churn")`, in a new cell, gives a hint, then another; `sheet.solution("churn")` shows a worked solution once you have tried. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/07_customer_value.ipynb).
#
# To practise, `sheet.again("annual_churn")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.
#
# The course's computations come first, on their own tables. After that no table is the lesson's; with `student=` they are yours alone.

# %% lang="fr"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("07_customer_value", language="fr")  # si l'enseignant le demande : student="votre identifiant"

# %% lang="en"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("07_customer_value", language="en")  # if your teacher asks for it: student="your identifier"

# %% [markdown] lang="fr"
# ## D'abord, les calculs du cours
#
# Une année d'un portefeuille, celle de la leçon. Tous les clients perdus étaient là le 1er janvier ; dans le code, les colonnes s'appellent `start_customers`, `lost_customers` et `new_customers`.

# %% [markdown] lang="en"
# ## First, the course's computations
#
# One year of a portfolio, the lesson's. All the customers lost were there on 1 January; in code the columns are `start_customers`, `lost_customers` and `new_customers`.

# %%
printed_movements = sheet.data("printed_movements")
show(printed_movements)

# %% [markdown] lang="fr" question="churn"
# ### L'attrition de l'année
#
# Quel est le taux d'attrition de l'année, sur les clients présents au début ? Donnez un taux entre 0 et 1 dans `churn`.

# %% [markdown] lang="en" question="churn"
# ### The year's churn
#
# What is the churn rate of the year, among the customers present at its start? Put a rate between 0 and 1 in `churn`.

# %% question="churn"
### BEGIN SOLUTION
churn = printed_movements.loc[2024, "lost_customers"] / printed_movements.loc[2024, "start_customers"]
### END SOLUTION

# %% [markdown] lang="fr"
# Le plan du cours pour un client : pendant `years` années, une marge (`yearly_margin`) et un coût de fidélisation (`loyalty_cost`), chaque année ; et un coût de conquête (`acquisition_cost`), payé une fois. En dirhams.

# %% [markdown] lang="en"
# The course's plan for one customer: for `years` years, a margin (`yearly_margin`) and a cost of keeping (`loyalty_cost`), every year; and a cost of winning (`acquisition_cost`), paid once. In dirhams.

# %%
printed_plan = sheet.data("printed_plan")
show(printed_plan)

# %% [markdown] lang="fr" question="plan_value"
# ### La somme du cours
#
# Additionnez les profits et retirez tous les coûts, sans actualiser et sans compter de départ. Combien ce client vaut-il, en dirhams ?

# %% [markdown] lang="en" question="plan_value"
# ### The course's sum
#
# Add up the profits and take off all the costs, without discounting and without counting any departure. How much is this customer worth, in dirhams?

# %% question="plan_value"
### BEGIN SOLUTION
one = printed_plan.loc[1]
plan_value = one["years"] * (one["yearly_margin"] - one["loyalty_cost"]) - one["acquisition_cost"]
### END SOLUTION

# %% [markdown] lang="fr"
# ## Première partie : combien s'en vont ?
#
# La même année, dans un autre portefeuille.

# %% [markdown] lang="en"
# ## Part one: how many leave?
#
# The same year, in another portfolio.

# %%
movements = sheet.data("movements")
show(movements)

# %% [markdown] lang="fr" question="churn_and_growth"
# ### La fuite et la croissance
#
# Ce portefeuille fuit, et pourtant il grandit. Donnez une liste de deux taux, tous deux sur les clients présents au début : d'abord l'attrition de l'année, ensuite la croissance nette (arrivées moins départs).

# %% [markdown] lang="en" question="churn_and_growth"
# ### The leak and the growth
#
# This portfolio leaks, and yet it grows. Give a list of two rates, both among the customers present at the start: first the year's churn, then the net growth (arrivals less departures).

# %% question="churn_and_growth"
### BEGIN SOLUTION
start, lost, new = movements.loc[2024]
churn_and_growth = [lost / start, (new - lost) / start]
### END SOLUTION

# %% [markdown] lang="fr"
# Un contrat de location, Omega, perd chaque mois la même part de ses clients (`monthly_churn`).

# %% [markdown] lang="en"
# A rental contract, Omega, loses the same part of its customers every month (`monthly_churn`).

# %%
rental = sheet.data("rental")
show(rental)

# %% [markdown] lang="fr" question="annual_churn"
# ### Du mois à l'année
#
# Quelle part des clients présents en janvier est partie au bout de douze mois ? Donnez un taux entre 0 et 1.

# %% [markdown] lang="en" question="annual_churn"
# ### From the month to the year
#
# What part of the customers present in January has left after twelve months? Give a rate between 0 and 1.

# %% question="annual_churn"
### BEGIN SOLUTION
annual_churn = 1 - (1 - rental.loc["Omega", "monthly_churn"]) ** 12
### END SOLUTION

# %% [markdown] lang="fr"
# Deux contrats d'entretien de pompes, Alpha et Delta : ce que rapporte un client par an, en dirhams, fidélisation payée ; la part des clients qui restent d'une année à l'autre ; le taux d'actualisation de l'entreprise.

# %% [markdown] lang="en"
# Two contracts for pump maintenance, Alpha and Delta: what a customer brings in a year, in dirhams, loyalty paid; the part of the customers who stay from one year to the next; the firm's discount rate.

# %%
contracts = sheet.data("contracts")
show(contracts)

# %% [markdown] lang="fr" question="mean_life"
# ### La vie moyenne d'un client
#
# Si la rétention du contrat Alpha ne change pas, combien d'années un client reste-t-il en moyenne ? L'année du départ compte en entier.

# %% [markdown] lang="en" question="mean_life"
# ### A customer's mean life
#
# If the retention of contract Alpha does not change, how many years does a customer stay on average? The year of departure counts in full.

# %% question="mean_life"
### BEGIN SOLUTION
mean_life = 1 / (1 - contracts.loc["Alpha", "retention"])
### END SOLUTION

# %% [markdown] lang="fr"
# ## Deuxième partie : suivre des clients dans le temps
#
# Dix clients, suivis pendant `months` mois. `ended` dit si le contrat a pris fin au bout de cette durée ; sinon, le client était encore là quand on a cessé de le suivre.

# %% [markdown] lang="en"
# ## Part two: following customers in time
#
# Ten customers, followed for `months` months. `ended` says whether the contract ended after that time; if not, the customer was still there when last seen.

# %%
from crm_lessons.methods import retention_curve

followed = sheet.data("followed")
show(followed.sort_values("months"))

# %% [markdown] lang="fr" question="still_there"
# ### Ceux qui sont encore là
#
# Par la méthode de Kaplan et Meier, quelle part des clients est encore là au bout de 6, 12, 18 et 24 mois ? Un départ au douzième mois compte dans les 12. Donnez une liste de quatre taux. Faites-le à la main d'abord : dix lignes suffisent.

# %% [markdown] lang="en" question="still_there"
# ### Those who are still there
#
# By the method of Kaplan and Meier, what part of the customers is still there after 6, 12, 18 and 24 months? A departure in the twelfth month counts in the 12. Give a list of four rates. Do it by hand first: ten lines are enough.

# %% question="still_there"
### BEGIN SOLUTION
curve = retention_curve(followed["months"], followed["ended"])["survival"]
still_there = [curve[curve.index <= reading].min() for reading in [6, 12, 18, 24]]
### END SOLUTION

# %% [markdown] lang="fr"
# `counter_sales` réunit les ventes au comptoir de pièces détachées, une ligne par commande (`customer`, `date`), du 1er janvier au 12 juin 2024. `accounts_opened` donne le jour où chaque client a ouvert son compte.

# %% [markdown] lang="en"
# `counter_sales` holds the counter sales of spare parts, one row per order (`customer`, `date`), from 1 January to 12 June 2024. `accounts_opened` gives the day on which each customer opened an account.

# %%
counter_sales = sheet.data("counter_sales")
show(counter_sales, 5)

# %%
accounts_opened = sheet.data("accounts_opened")
show(accounts_opened, 5)

# %% [markdown] lang="fr" question="cohorts"
# ### Le tableau des cohortes
#
# Groupez les clients par mois de premier achat *dans ce fichier*, et comptez combien achètent à chaque âge de la relation. Une ligne par cohorte, son mois en index (de 1 à 6, ou `"2024-01"`…) ; une colonne par âge en mois, de 0 à 5. Les mois qui ne sont pas encore venus restent vides ; juin compte tel quel.

# %% [markdown] lang="en" question="cohorts"
# ### The cohort table
#
# Group the customers by month of first purchase *in this file*, and count how many buy at each age of the relationship. One row a cohort, its month in the index (1 to 6, or `"2024-01"`…); one column an age in months, 0 to 5. Months that have not come yet stay empty; June counts as it stands.

# %% question="cohorts"
### BEGIN SOLUTION
month = counter_sales["date"].dt.month
first = counter_sales["customer"].map(month.groupby(counter_sales["customer"]).min())
age = month - first
cohorts = pd.DataFrame(index=range(1, 7), columns=range(6), dtype=float)
for row in range(1, 7):
    for column in range(7 - row):
        bought = counter_sales[(first == row) & (age == column)]
        cohorts.loc[row, column] = bought["customer"].nunique()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# `fillna(0)` puis `where` : un mois venu sans achat vaut 0, un mois qui n'est pas venu reste vide.

# %% [markdown] lang="en" edition="solution"
# `fillna(0)` and then `where`: a month that has come without a purchase is 0, a month that has not come stays empty.

# %% [markdown] lang="fr" question="right_reading"
# ### Lire le tableau
#
# Divisez chaque ligne par sa première colonne. La cohorte de janvier revient plus que les autres, et la dernière diagonale est faible. Quelle lecture est la bonne ?

# %% [markdown] lang="en" question="right_reading"
# ### Reading the table
#
# Divide each row by its first column. January's cohort comes back more than the others, and the last diagonal is low. Which reading is the right one?

# %% question="right_reading"
### BEGIN SOLUTION
right_reading = "c3"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Troisième partie : ce que vaut un client
#
# Un autre plan, écrit comme celui du début.

# %% [markdown] lang="en"
# ## Part three: what a customer is worth
#
# Another plan, written like the one at the beginning.

# %%
plan = sheet.data("plan")
show(plan)

# %% [markdown] lang="fr" question="highest_loyalty_cost"
# ### Jusqu'où payer la fidélité ?
#
# Le plan prévoit un coût de fidélisation. Jusqu'où ce coût pourrait-il monter, en dirhams par an, avant que le client ne rapporte plus rien sur toute la durée du plan ? Toujours sans actualiser et sans compter de départ.

# %% [markdown] lang="en" question="highest_loyalty_cost"
# ### How far to pay for loyalty?
#
# The plan foresees a cost of keeping. How far could that cost rise, in dirhams a year, before the customer brings in nothing over the whole plan? Still without discounting and without counting any departure.

# %% question="highest_loyalty_cost"
### BEGIN SOLUTION
one = plan.loc[1]
highest_loyalty_cost = one["yearly_margin"] - one["acquisition_cost"] / one["years"]
### END SOLUTION

# %% [markdown] lang="fr" question="lifelong_value"
# ### La valeur sans horizon
#
# Prenez le contrat Alpha du tableau `contracts`. Les marges viennent à la fin de chaque année, de ceux qui sont restés jusque-là : la première compte donc déjà pour r. Combien vaut un client, en dirhams, sans limite de durée ? Le coût de la conquête est déjà dépensé : n'en tenez pas compte.

# %% [markdown] lang="en" question="lifelong_value"
# ### The value without a horizon
#
# Take contract Alpha of the table `contracts`. Margins come at the end of each year, from those who have stayed until then: the first one already counts for r. How much is a customer worth, in dirhams, without a time limit? The cost of winning has been spent already: leave it out.

# %% question="lifelong_value"
### BEGIN SOLUTION
alpha = contracts.loc["Alpha"]
lifelong_value = alpha["yearly_margin"] * alpha["retention"] / (1 + alpha["discount"] - alpha["retention"])
### END SOLUTION

# %% [markdown] lang="fr" question="five_year_value"
# ### La valeur sur cinq ans
#
# Le même client, les mêmes conventions, mais on ne compte que cinq marges. Combien vaut-il, en dirhams ?

# %% [markdown] lang="en" question="five_year_value"
# ### The value over five years
#
# The same customer, the same conventions, but only five margins are counted. How much is the customer worth, in dirhams?

# %% question="five_year_value"
### BEGIN SOLUTION
weight = alpha["retention"] / (1 + alpha["discount"])
five_year_value = sum(alpha["yearly_margin"] * weight**year for year in range(1, 6))
### END SOLUTION

# %% [markdown] lang="fr" question="lifetime_value"
# ### Écrire la méthode une fois pour toutes
#
# Écrivez une fonction `lifetime_value(margin, retention, discount, years)` qui rend la valeur d'un client, avec les mêmes conventions. `years` est le nombre de marges comptées, ou `None` pour une somme sans fin.

# %% [markdown] lang="en" question="lifetime_value"
# ### Write the method once and for all
#
# Write a function `lifetime_value(margin, retention, discount, years)` that returns the value of a customer, under the same conventions. `years` is the number of margins counted, or `None` for a sum without end.


# %% question="lifetime_value"
def lifetime_value(margin, retention, discount, years):
    ### BEGIN SOLUTION
    if years is None:
        return margin * retention / (1 + discount - retention)
    weight = retention / (1 + discount)
    return sum(margin * weight**year for year in range(1, years + 1))
    ### END SOLUTION


# %% [markdown] lang="fr"
# ## Quatrième partie : que vaut la fidélité ?

# %% [markdown] lang="en"
# ## Part four: what is loyalty worth?

# %% [markdown] lang="fr" question="five_points"
# ### Cinq points, ou cinq pour cent
#
# Prenez le contrat Delta, sans horizon. De combien la valeur d'un client augmente-t-elle si la rétention gagne cinq *points* ? Et si cinq *pour cent* des départs sont évités ? Donnez une liste de deux taux, dans cet ordre : 0.10 voudrait dire +10 %.

# %% [markdown] lang="en" question="five_points"
# ### Five points, or five per cent
#
# Take contract Delta, without a horizon. By how much does the value of a customer rise if retention gains five *points*? And if five *per cent* of the departures are avoided? Give a list of two rates, in that order: 0.10 would mean +10%.

# %% question="five_points"
### BEGIN SOLUTION
delta = contracts.loc["Delta"]


def multiple(retention):
    return retention / (1 + delta["discount"] - retention)


before = multiple(delta["retention"])
after_points = multiple(delta["retention"] + 0.05)
after_percent = multiple(1 - 0.95 * (1 - delta["retention"]))
five_points = [after_points / before - 1, after_percent / before - 1]
### END SOLUTION

# %% [markdown] lang="fr"
# Huit clients : le chiffre d'affaires et le profit d'une année, en dirhams, et l'ancienneté de la relation, en mois (`revenue`, `yearly_profit`, `relationship_months`).

# %% [markdown] lang="en"
# Eight customers: the revenue and the profit of one year, in dirhams, and the length of the relationship, in months (`revenue`, `yearly_profit`, `relationship_months`).

# %%
relationships = sheet.data("relationships")
show(relationships)

# %% [markdown] lang="fr" question="loyalty_cells"
# ### Amis, papillons, bernacles, étrangers
#
# Placez chaque client dans une case de Reinartz et Kumar : un profit est élevé à partir de 2 000 dirhams, une relation est longue à partir de 36 mois. Les mots : `"vrai ami"`, `"papillon"`, `"bernacle"`, `"étranger"`. Donnez une série ou un dictionnaire, par exemple `{1: "étranger", 2: …}`.

# %% [markdown] lang="en" question="loyalty_cells"
# ### Friends, butterflies, barnacles, strangers
#
# Put each customer in a cell of Reinartz and Kumar: a profit is high from 2,000 dirhams, a relationship is long from 36 months. The words: `"true friend"`, `"butterfly"`, `"barnacle"`, `"stranger"`. Give a Series or a dictionary, for instance `{1: "stranger", 2: …}`.

# %% question="loyalty_cells"
### BEGIN SOLUTION
high = relationships["yearly_profit"] >= 2000
long = relationships["relationship_months"] >= 36
loyalty_cells = pd.Series("stranger", index=relationships.index)
loyalty_cells[high] = "butterfly"
loyalty_cells[long] = "barnacle"
loyalty_cells[high & long] = "true friend"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Cinquième partie : votre avis
#
# Ce que quatre agences ont dépensé en un an pour conquérir des clients et pour les garder, en dirhams (`acquisition_cost`, `customers_won`, `loyalty_cost`, `customers_kept`).

# %% [markdown] lang="en"
# ## Part five: your opinion
#
# What four branches spent in a year to win customers and to keep them, in dirhams (`acquisition_cost`, `customers_won`, `loyalty_cost`, `customers_kept`).

# %%
spending = sheet.data("spending")
show(spending)

# %% [markdown] lang="fr" question="recommendation"
# ### Où mettre les 20 000 dirhams suivants ?
#
# « Conquérir coûte cinq fois plus cher que fidéliser : mettons tout sur la fidélité », dit la direction. Répondez en quatre à six phrases : une décision pour une agence, un contrat ou un groupe de clients, le chiffre de cette feuille qui la fonde, et ce qu'il faudrait mesurer pour en être sûr. La personne qui corrige lira ce texte. Écrivez-le entre les triples guillemets : `recommendation = """ … """`.

# %% [markdown] lang="en" question="recommendation"
# ### Where should the next 20,000 dirhams go?
#
# “Winning a customer costs five times more than keeping one: let us put everything on loyalty,” says the management. Answer in four to six sentences: a decision for a branch, a contract or a group of customers, the figure of this sheet that it rests on, and what one would have to measure to be sure. Your teacher will read this text. Write it between the triple quotation marks: `recommendation = """ … """`.

# %% lang="fr" question="recommendation"
### BEGIN SOLUTION
recommendation = """
Le rapport de un à cinq n'est pas une loi : dans les comptes de cette feuille, il change d'une agence à l'autre, et à
Oujda, conquérir coûte moins cher que garder. Je mettrais l'argent là où la valeur bouge le plus : sur le contrat Delta,
dont la rétention est déjà haute, cinq points de plus augmentent la valeur d'un client de plus de 20 %. Je ne dépenserais
rien pour les bernacles avant d'avoir revu leur coût de service. Mais un client gardé n'est pas un client retenu : avant
de généraliser, je proposerais l'offre à une moitié tirée au sort, et je comparerais les départs des deux moitiés.
"""
### END SOLUTION

# %% lang="en" question="recommendation"
### BEGIN SOLUTION
recommendation = """
One to five is no law: in the accounts of this sheet the ratio changes from branch to branch, and in Oujda winning a
customer costs less than keeping one. I would put the money where value moves most: on contract Delta, whose retention is
already high, five points more raise the value of a customer by more than 20%. I would spend nothing on the barnacles
before looking at what they cost to serve. But a customer kept is not a customer held back from leaving: before going
further I would make the offer to one half drawn by lot, and compare the departures of the two halves.
"""
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
