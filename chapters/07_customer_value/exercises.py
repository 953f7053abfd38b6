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
# Deux contrats d'entretien de pompes, Alpha et Delta : ce que rapporte un client par an, en dirhams, net des frais de fidélisation ; la part des clients qui restent d'une année à l'autre ; le taux d'actualisation de l'entreprise.

# %% [markdown] lang="en"
# Two contracts for pump maintenance, Alpha and Delta: what a customer brings in a year, in dirhams, net of the cost of keeping; the part of the customers who stay from one year to the next; the firm's discount rate.

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
# Douze clients, suivis pendant `months` mois. `ended` dit si le contrat a pris fin au bout de cette durée ; sinon, le client était encore là quand on a cessé de le suivre.

# %% [markdown] lang="en"
# ## Part two: following customers in time
#
# Twelve customers, followed for `months` months. `ended` says whether the contract ended after that time; if not, the customer was still there when last seen.

# %%
from crm_lessons.methods import retention_curve

watched = sheet.data("watched")
show(watched.sort_values("months"))

# %% [markdown] lang="fr" question="twelve_months"
# ### Trois réponses, une bonne
#
# Quelle part reste *plus* de douze mois ? Donnez une liste de trois taux pour `watched` : d'abord sur les seuls clients partis ; ensuite en comptant chacun comme parti au bout de sa durée ; enfin par la méthode de Kaplan et Meier.

# %% [markdown] lang="en" question="twelve_months"
# ### Three answers, one good
#
# What part stays *more* than twelve months? Give a list of three rates for `watched`: first among those who have left alone; then counting everyone as gone after their duration; last by the method of Kaplan and Meier.

# %% question="twelve_months"
### BEGIN SOLUTION
gone = watched[watched["ended"]]
watched_curve = retention_curve(watched["months"], watched["ended"])["survival"]
kaplan_meier = watched_curve[watched_curve.index <= 12].min()
twelve_months = [(gone["months"] > 12).mean(), (watched["months"] > 12).mean(), kaplan_meier]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Le premier jette ceux qui sont encore là, le deuxième leur invente un départ. Seul le troisième compte chacun tant qu'on le voit.

# %% [markdown] lang="en" edition="solution"
# The first throws away those who are still there, the second invents a departure for them. Only the third counts everyone for as long as they are seen.

# %% [markdown] lang="fr"
# Dix autres clients, dont toutes les durées diffèrent.

# %% [markdown] lang="en"
# Ten other customers, all of whose durations differ.

# %%
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

# %% [markdown] lang="fr" question="newcomers"
# ### Qui arrive vraiment ?
#
# Le fichier commence en janvier, pas l'entreprise. Pour chaque mois de janvier à juin, combien de clients y passent leur première commande *et* n'avaient pas de compte avant le 1er janvier 2024 ? Donnez une liste de six nombres, d'après `counter_sales` et `accounts_opened`.

# %% [markdown] lang="en" question="newcomers"
# ### Who really arrives?
#
# The file begins in January, not the firm. For each month from January to June, how many customers place their first order in it *and* had no account before 1 January 2024? Give a list of six numbers, from `counter_sales` and `accounts_opened`.

# %% question="newcomers"
### BEGIN SOLUTION
first_month = counter_sales.groupby("customer")["date"].min().dt.month
is_old = accounts_opened["opened_on"] < "2024-01-01"
arrived = first_month[~is_old]
newcomers = [(arrived == month).sum() for month in range(1, 7)]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Sans la condition sur les comptes, janvier en compterait trois fois plus : le fichier découvre d'anciens clients et les prend pour des nouveaux.

# %% [markdown] lang="en" edition="solution"
# Without the condition on accounts January would have three times as many: the file discovers old customers and takes them for new ones.

# %% [markdown] lang="fr" question="cohorts"
# ### Le tableau des cohortes
#
# Faites à présent, pour *tous* les clients de `counter_sales`, le tableau des cohortes : par mois de premier achat dans ce fichier, combien achètent à chaque âge de la relation. Une ligne par cohorte, son mois en index (de 1 à 6, ou `"2024-01"`…) ; une colonne par âge en mois, de 0 à 5. Les mois qui ne sont pas encore venus restent vides ; juin compte tel quel. `cohort_table` le fait en une ligne ; à la main aussi, si vous préférez.

# %% [markdown] lang="en" question="cohorts"
# ### The cohort table
#
# Now make the cohort table for *all* customers of `counter_sales`: by month of first purchase in this file, how many buy at each age of the relationship. One row a cohort, its month in the index (1 to 6, or `"2024-01"`…); one column an age in months, 0 to 5. Months that have not come yet stay empty; June counts as it stands. `cohort_table` does it in one line; by hand is fine, too.

# %%
from crm_lessons.methods import cohort_table

# %% question="cohorts"
### BEGIN SOLUTION
cohorts = cohort_table(counter_sales, until="2024-06-12")
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# `until` dit où le fichier s'arrête : sans lui, un mois sans aucune vente en fin de fichier passerait pour un mois qui n'est pas venu. Un mois venu sans achat vaut 0, un mois qui n'est pas venu reste vide.

# %% [markdown] lang="en" edition="solution"
# `until` says where the file stops: without it, a last month without any sale would pass for a month that has not come. A month that has come without a purchase is 0, a month that has not come stays empty.

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
# ## Troisième partie : quatre prévisions, une enveloppe
#
# Une cohorte de contrats Delta, signés le même mois. `cohort` : combien courent encore à la fin de chaque mois, du mois 0 au mois 24. `envelope` : les mois 25 à 60. Honnêteté de prévisionniste : on ne l'ouvre qu'après avoir répondu.

# %% [markdown] lang="en"
# ## Part three: four forecasts, one envelope
#
# A cohort of Delta contracts, signed in the same month. `cohort`: how many are still running at the end of each month, from month 0 to month 24. `envelope`: months 25 to 60. A forecaster's honesty: it is opened only once the answer is given.

# %%
from crm_lessons.methods import retention_forecasts

cohort = sheet.data("cohort")
show(cohort.loc[[0, 6, 12, 18, 24]])

# %% [markdown] lang="fr" question="two_forecasts"
# ### Le taux constant et la dernière valeur
#
# Combien de clients resteront-ils au mois 60 ? Donnez une liste de deux nombres, d'après la colonne `customers` de `cohort` : d'abord par le taux constant (les départs des 24 mois, divisés par les mois-clients, continuent) ; ensuite par la dernière valeur (la deuxième année se répète). Tous deux partent des clients du mois 24.

# %% [markdown] lang="en" question="two_forecasts"
# ### The constant rate and the last value
#
# How many customers will be left in month 60? Give a list of two numbers, from the column `customers` of `cohort`: first by the constant rate (the departures of the 24 months, divided by the customer-months, go on); then by the last value (the second year is repeated). Both start from the customers of month 24.

# %% question="two_forecasts"
### BEGIN SOLUTION
seen = cohort["customers"]
monthly = (seen[0] - seen[24]) / seen.iloc[:-1].sum()
constant = seen[24] * (1 - monthly) ** 36
last_value = seen[24] * (seen[24] / seen[12]) ** 3
two_forecasts = [constant, last_value]
### END SOLUTION

# %% [markdown] lang="fr" question="model_forecast"
# ### Des clients qui diffèrent
#
# Combien de clients le modèle bêta-géométrique attend-il au mois 60, réglé sur les 24 mois de `cohort` seulement ? `retention_forecasts` le connaît.

# %% [markdown] lang="en" question="model_forecast"
# ### Customers who differ
#
# How many customers does the beta-geometric model expect in month 60, fitted on the 24 months of `cohort` alone? `retention_forecasts` knows it.

# %% question="model_forecast"
### BEGIN SOLUTION
model_forecast = retention_forecasts(cohort["customers"], until=60).loc[60, "shifted_beta_geometric"]
### END SOLUTION

# %% [markdown] lang="fr"
# Vos trois nombres sont posés. Ouvrez.

# %% [markdown] lang="en"
# Your three numbers are down. Open it.

# %%
envelope = sheet.data("envelope")
show(envelope.loc[[36, 48, 60]])

# %% [markdown] lang="fr" question="why_too_low"
# ### Qui s'est trompé, et pourquoi ?
#
# Le taux constant annonçait moins de clients que l'enveloppe n'en contenait. Que faut-il en penser ?

# %% [markdown] lang="en" question="why_too_low"
# ### Who was wrong, and why?
#
# The constant rate announced fewer customers than the envelope held. What is one to make of it?

# %% question="why_too_low"
### BEGIN SOLUTION
why_too_low = "b4"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Quatrième partie : ce que vaut un client
#
# Un autre plan, écrit comme celui du début.

# %% [markdown] lang="en"
# ## Part four: what a customer is worth
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
# ### La valeur à horizon infini
#
# Prenez le contrat Alpha du tableau `contracts`. Les marges viennent à la fin de chaque année, de ceux qui sont restés jusque-là : la première compte donc déjà pour r. Combien vaut un client, en dirhams, à horizon infini ? Le coût de la conquête est déjà dépensé : n'en tenez pas compte.

# %% [markdown] lang="en" question="lifelong_value"
# ### The value over an infinite horizon
#
# Take contract Alpha of the table `contracts`. Margins come at the end of each year, from those who have stayed until then: the first one already counts for r. How much is a customer worth, in dirhams, over an infinite horizon? The cost of winning has been spent already: leave it out.

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
# Écrivez une fonction `lifetime_value(margin, retention, discount, years)` qui rend la valeur d'un client, avec les mêmes conventions, sans l'arrondir. `years` est le nombre de marges comptées, ou `None` pour un horizon infini. `customer_lifetime_value` fait cela : écrivez-la sans l'appeler.

# %% [markdown] lang="en" question="lifetime_value"
# ### Write the method once and for all
#
# Write a function `lifetime_value(margin, retention, discount, years)` that returns the value of a customer, under the same conventions, without rounding it. `years` is the number of margins counted, or `None` for an infinite horizon. `customer_lifetime_value` does just that: write it without calling it.


# %% question="lifetime_value"
def lifetime_value(margin, retention, discount, years):
    ### BEGIN SOLUTION
    if years is None:
        return margin * retention / (1 + discount - retention)
    weight = retention / (1 + discount)
    return sum(margin * weight**year for year in range(1, years + 1))
    ### END SOLUTION


# %% [markdown] lang="fr" question="curve_value"
# ### La courbe plutôt qu'un taux
#
# La rétention des contrats Delta change avec l'âge : vous l'avez vue, dans `cohort` puis dans `envelope`. Combien vaut un contrat Delta sur cinq ans, en dirhams, d'après cette courbe lue à la fin de chaque année ? La marge et l'actualisation sont celles de `contracts` ; les marges viennent en fin d'année, de ceux qui sont encore là.

# %% [markdown] lang="en" question="curve_value"
# ### The curve instead of one rate
#
# The retention of Delta contracts changes with age: you have seen it, in `cohort` and then in `envelope`. How much is a Delta contract worth over five years, in dirhams, by that curve read at the end of each year? Margin and discount are those of `contracts`; margins come at the end of the year, from those who are still there.

# %%
from crm_lessons.methods import value_by_curve

# %% question="curve_value"
### BEGIN SOLUTION
heads = pd.concat([cohort, envelope])["customers"]
survival = (heads / heads[0])[[0, 12, 24, 36, 48, 60]].reset_index(drop=True)
delta = contracts.loc["Delta"]
by_year = value_by_curve(delta["yearly_margin"], survival, delta["discount"])
curve_value = by_year["cumulative_value"].max()
### END SOLUTION

# %% [markdown] lang="fr"
# Une agence, ses clients de deux contrats, et ceux qu'elle conquiert chaque année (`new_customers`, à `acquisition_cost` dirhams l'un). `margin` est la marge annuelle d'un client, nette des frais de fidélisation.

# %% [markdown] lang="en"
# A branch, its customers under two contracts, and those it wins each year (`new_customers`, at `acquisition_cost` dirhams each). `margin` is the yearly margin of a customer, net of the cost of keeping.

# %%
from crm_lessons.methods import customer_equity

portfolio = sheet.data("portfolio")
show(portfolio)

# %% [markdown] lang="fr" question="customer_capital"
# ### Le portefeuille est un capital
#
# Que vaut le portefeuille de `portfolio`, en dirhams ? Donnez une liste de deux montants : d'abord les clients présents, à horizon infini ; ensuite ceux que l'on conquerra à la fin de chacune des trois années à venir, chacun moins ce qu'il coûte. L'actualisation est celle de `contracts`.

# %% [markdown] lang="en" question="customer_capital"
# ### The portfolio is a capital
#
# What is the portfolio of `portfolio` worth, in dirhams? Give a list of two amounts: first the present customers, over an infinite horizon; then those who will be won at the end of each of the three years to come, each less what they cost. The discount is that of `contracts`.

# %% question="customer_capital"
### BEGIN SOLUTION
capital = customer_equity(portfolio, discount=contracts.loc["Delta", "discount"], years=3)
customer_capital = [capital["present_base"].sum(), capital["future_customers"].sum()]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Regardez la colonne `future_customers` contrat par contrat : là où un client coûte plus qu'il ne vaut, recruter davantage détruit du capital.

# %% [markdown] lang="en" edition="solution"
# Look at the column `future_customers` contract by contract: where a customer costs more than they are worth, winning more destroys capital.

# %% [markdown] lang="fr"
# ## Cinquième partie : que vaut la fidélité ?

# %% [markdown] lang="en"
# ## Part five: what is loyalty worth?

# %% [markdown] lang="fr" question="five_points"
# ### Cinq points, ou cinq pour cent
#
# Prenez le contrat Delta du tableau `contracts`, à rétention constante et à horizon infini. De combien la valeur d'un client augmente-t-elle si la rétention gagne cinq *points* ? Et si cinq *pour cent* des départs sont évités ? Donnez une liste de deux taux, dans cet ordre : 0.10 voudrait dire +10 %.

# %% [markdown] lang="en" question="five_points"
# ### Five points, or five per cent
#
# Take contract Delta of the table `contracts`, at a constant retention and over an infinite horizon. By how much does the value of a customer rise if retention gains five *points*? And if five *per cent* of the departures are avoided? Give a list of two rates, in that order: 0.10 would mean +10%.

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
# Huit clients, tous encore là : le chiffre d'affaires et le profit d'une année, en dirhams (`revenue`, `yearly_profit`) ; l'ancienneté de la relation, en mois (`relationship_months`) ; et sa durée prévue, de son début à sa fin (`expected_months`).

# %% [markdown] lang="en"
# Eight customers, all still there: the revenue and the profit of one year, in dirhams (`revenue`, `yearly_profit`); the length of the relationship so far, in months (`relationship_months`); and its expected length, from beginning to end (`expected_months`).

# %%
relationships = sheet.data("relationships")
show(relationships)

# %% [markdown] lang="fr" question="loyalty_cells"
# ### Amis, papillons, bernacles, étrangers
#
# Placez chaque client dans une case de Reinartz et Kumar : un profit est élevé à partir de 2 000 dirhams, une relation est longue si on l'attend de 36 mois au moins. Les mots : `"vrai ami"`, `"papillon"`, `"bernacle"`, `"étranger"`. Donnez une série ou un dictionnaire, par exemple `{1: "étranger", 2: …}`.

# %% [markdown] lang="en" question="loyalty_cells"
# ### Friends, butterflies, barnacles, strangers
#
# Put each customer in a cell of Reinartz and Kumar: a profit is high from 2,000 dirhams, a relationship is long where it is expected to last 36 months at least. The words: `"true friend"`, `"butterfly"`, `"barnacle"`, `"stranger"`. Give a Series or a dictionary, for instance `{1: "stranger", 2: …}`.

# %% question="loyalty_cells"
### BEGIN SOLUTION
high = relationships["yearly_profit"] >= 2000
long = relationships["expected_months"] >= 36
loyalty_cells = pd.Series("stranger", index=relationships.index)
loyalty_cells[high] = "butterfly"
loyalty_cells[long] = "barnacle"
loyalty_cells[high & long] = "true friend"
### END SOLUTION

# %% [markdown] lang="fr"
# Huit pratiques d'un fabricant de pompes.

# %% [markdown] lang="en"
# Eight practices of a pump maker.

# %%
practices = sheet.data("practices")
show(practices)

# %% [markdown] lang="fr" question="way_of_practice"
# ### Cinq manières de gérer la relation
#
# Benavent range dans sa grille la gestion du portefeuille, le *one to one*, le réseau, le mix relationnel et la communauté. Laquelle chaque pratique de `practices` montre-t-elle ? Donnez un dictionnaire, par exemple `{4: "réseau", …}`, avec les mots `"gestion du portefeuille"`, `"one to one"`, `"réseau"`, `"mix relationnel"`, `"communauté"`.

# %% [markdown] lang="en" question="way_of_practice"
# ### Five ways of managing relationships
#
# Benavent's grid puts together portfolio management, one to one, the network, the relational mix and the community. Which of them does each practice of `practices` show? Give a dictionary, for instance `{4: "network", …}`, with the words `"portfolio management"`, `"one to one"`, `"network"`, `"relational mix"`, `"community"`.

# %% question="way_of_practice"
### BEGIN SOLUTION
ways = pd.Series(
    {
        2: "portfolio_management", 3: "portfolio_management", 10: "portfolio_management",
        1: "one_to_one", 8: "one_to_one", 9: "one_to_one",
        7: "networks", 14: "networks", 15: "networks",
        5: "relational_mix", 6: "relational_mix", 13: "relational_mix",
        4: "community", 11: "community", 12: "community",
    }
)  # fmt: skip
way_of_practice = ways.loc[practices.index]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Qui agit décide : la maison qui choisit, la maison qui écoute, d'autres maisons, des programmes pour tous, les clients eux-mêmes.

# %% [markdown] lang="en" edition="solution"
# Who acts decides: the firm that chooses, the firm that listens, other firms, programmes for all, the customers themselves.

# %% [markdown] lang="fr" question="memo_error"
# ### Une note à relire
#
# 1. « L'offre de fidélité est allée à 600 clients tirés au sort ; 600 autres n'ont rien reçu. »
# 2. « Parmi les premiers, 540 sont restés, soit 90 % ; parmi les seconds, 522. »
# 3. « L'offre a coûté 54 000 dirhams, soit 100 par client gardé : un départ évité coûte six fois moins qu'une conquête à 620 dirhams. »
#
# Où est l'erreur ?

# %% [markdown] lang="en" question="memo_error"
# ### A memo to be read again
#
# 1. “The loyalty offer went to 600 customers drawn by lot; 600 others received nothing.”
# 2. “Of the former 540 stayed, that is 90%; of the latter, 522.”
# 3. “The offer cost 54,000 dirhams, that is 100 a customer kept: a departure avoided costs six times less than winning a customer for 620 dirhams.”
#
# Where is the error?

# %% question="memo_error"
### BEGIN SOLUTION
memo_error = "d2"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# L'offre a retenu 540 − 522 = 18 clients pour 54 000 dirhams : 3 000 l'un. Et l'écart de trois points sur 600 contre 600 va d'à peu près −0,6 à 6,6 : on ne sait même pas si elle retient quelqu'un.

# %% [markdown] lang="en" edition="solution"
# The offer held back 540 − 522 = 18 customers for 54,000 dirhams: 3,000 each. And the gap of three points for 600 against 600 goes from about −0.6 to 6.6: one does not even know whether it holds anybody back.

# %% [markdown] lang="fr"
# ## Sixième partie : votre avis
#
# Ce que quatre agences ont dépensé en un an pour conquérir des clients et pour les garder, en dirhams (`acquisition_cost`, `customers_won`, `loyalty_cost`, `customers_kept`).

# %% [markdown] lang="en"
# ## Part six: your opinion
#
# What four branches spent in a year to win customers and to keep them, in dirhams (`acquisition_cost`, `customers_won`, `loyalty_cost`, `customers_kept`).

# %%
spending = sheet.data("spending")
show(spending)

# %% [markdown] lang="fr"
# Quatre emplois du budget : ce que coûte un client de plus (`cost`), ce qu'il vaut (`customer_value`), et combien il y en a au plus à ce prix (`most`). Écrire à tous ne rapporte qu'une commande de temps en temps.

# %% [markdown] lang="en"
# Four uses of the budget: what one customer more costs (`cost`), what they are worth (`customer_value`), and how many there are at most at that price (`most`). Writing to all brings in an order now and then only.

# %%
uses = sheet.data("uses")
show(uses)

# %% [markdown] lang="fr" question="net_gains"
# ### 20 000 dirhams, quatre emplois
#
# Mettez les 20 000 dirhams de la direction sur un seul emploi de `uses`, en clients entiers, sans dépasser le nombre disponible : combien rapporte-t-il *de plus qu'il ne coûte*, en dirhams ? Donnez un nombre pour chacun des quatre, dans une série ou un dictionnaire.

# %% [markdown] lang="en" question="net_gains"
# ### 20,000 dirhams, four uses
#
# Put the management's 20,000 dirhams on a single use of `uses`, in whole customers, without exceeding the number there are: how much does it bring in *above what it costs*, in dirhams? Give a number for each of the four, in a Series or a dictionary.

# %% question="net_gains"
### BEGIN SOLUTION
reached = (20_000 // uses["cost"]).clip(upper=uses["most"])
net_gains = reached * (uses["customer_value"] - uses["cost"])
### END SOLUTION

# %% [markdown] lang="fr" question="recommendation"
# ### Où mettre les 20 000 dirhams ?
#
# « Conquérir coûte cinq fois plus cher que fidéliser : mettons tout sur la fidélité », dit la direction. Répondez en quatre à six phrases : une décision qui dépense les 20 000 dirhams, pour une agence, un contrat ou un groupe de clients ; le chiffre de cette feuille qui la fonde, avec son coût ; et ce qu'il faudrait mesurer pour en être sûr. La personne qui corrige lira ce texte. Écrivez-le entre les triples guillemets : `recommendation = """ … """`.

# %% [markdown] lang="en" question="recommendation"
# ### Where should the 20,000 dirhams go?
#
# “Winning a customer costs five times more than keeping one: let us put everything on loyalty,” says the management. Answer in four to six sentences: a decision that spends the 20,000 dirhams, for a branch, a contract or a group of customers; the figure of this sheet that it rests on, with its cost; and what one would have to measure to be sure. Your teacher will read this text. Write it between the triple quotation marks: `recommendation = """ … """`.

# %% lang="fr" question="recommendation"
### BEGIN SOLUTION
to_win = spending["acquisition_cost"] / spending["customers_won"]
ratio = to_win / (spending["loyalty_cost"] / spending["customers_kept"])
best = net_gains.idxmax()
left = 20_000 - reached[best] * uses.loc[best, "cost"]
more = (left // uses["cost"]).clip(upper=uses["most"]).drop(best)
second = (more * (uses["customer_value"] - uses["cost"])).idxmax()
second_gain = more[second] * (uses.loc[second, "customer_value"] - uses.loc[second, "cost"])
names = {
    "win_first": "conquérir à Casablanca", "win_last": "conquérir à Oujda", "call_back": "rappeler les partis", "letter": "écrire à tous"
}  # fmt: skip
recommendation = f"""
Le rapport de un à cinq n'est pas une loi : dans les comptes de cette feuille, il est de {ratio.max():.1f} à {ratio.idxmax()} et de {ratio.min():.2f} à
{ratio.idxmin()}, où conquérir coûte moins cher que garder. Je mets donc les 20 000 dirhams sur « {names[best]} » : {reached[best]} clients à
{uses.loc[best, "cost"]} dirhams, qui en valent {uses.loc[best, "customer_value"]} chacun, soit {net_gains[best]:.0f} dirhams de gain, le plus élevé des
quatre emplois. Restent {left} dirhams : {more[second]} clients de plus à « {names[second]} », {second_gain} dirhams de gain ; rien aux
lettres, qui perdraient {-net_gains["letter"]:.0f} dirhams. L'offre de fidélité attend un groupe témoin chez ces clients-là : un effet mesuré
ailleurs ne s'y transporte pas. Le coût d'un client est celui de l'an dernier : je dépense d'abord la moitié et je mesure le prix
du dernier venu ; de ceux que l'on rappellerait, une moitié tirée au sort ne l'est pas, pour compter les retours spontanés.
"""
### END SOLUTION

# %% lang="en" question="recommendation"
### BEGIN SOLUTION
to_win = spending["acquisition_cost"] / spending["customers_won"]
ratio = to_win / (spending["loyalty_cost"] / spending["customers_kept"])
best = net_gains.idxmax()
left = 20_000 - reached[best] * uses.loc[best, "cost"]
more = (left // uses["cost"]).clip(upper=uses["most"]).drop(best)
second = (more * (uses["customer_value"] - uses["cost"])).idxmax()
second_gain = more[second] * (uses.loc[second, "customer_value"] - uses.loc[second, "cost"])
names = {
    "win_first": "winning in Casablanca", "win_last": "winning in Oujda", "call_back": "calling back the lost", "letter": "writing to all"
}  # fmt: skip
recommendation = f"""
One to five is no law: in the accounts of this sheet the ratio is {ratio.max():.1f} in {ratio.idxmax()} and {ratio.min():.2f} in {ratio.idxmin()},
where winning a customer costs less than keeping one. So I put the 20,000 dirhams on “{names[best]}”: {reached[best]} customers at
{uses.loc[best, "cost"]} dirhams, each worth {uses.loc[best, "customer_value"]}, that is a gain of {net_gains[best]:.0f} dirhams, the highest of the four
uses. Of the {left} dirhams that are left, “{names[second]}” takes {more[second]} customers more, a gain of {second_gain}; nothing for the
letters, which would lose {-net_gains["letter"]:.0f} dirhams. The loyalty offer waits for a control group among these customers: an effect
measured elsewhere does not carry over. The cost of a customer is last year's: I spend half first and measure the price of the
last one won; of those to be called back one half, drawn by lot, is not, to count who comes back unasked.
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
