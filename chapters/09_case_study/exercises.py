# %% [markdown] lang="fr"
# # Exercices · Étude de cas
#
# Une entreprise, de ses fiches à une note pour la direction ; puis un fichier à vous. Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Vous bloquez ? `sheet.hint("buyers")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("buyers")` montre une solution quand vous avez essayé. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/09_case_study.ipynb).
#
# Pour vous entraîner, `sheet.again("buyers")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.
#
# La base n'est pas celle de la leçon : ce sont d'autres clients, d'autres doublons, d'autres réponses. Sans identifiant, vous retrouvez celle de la feuille du chapitre 1 ; avec `student=`, elle n'est qu'à vous.

# %% [markdown] lang="en"
# # Exercises · Case study
#
# One firm, from its records to a memo for the management; then a file of your own. For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Stuck? `sheet.hint("buyers")`, in a new cell, gives a hint, then another; `sheet.solution("buyers")` shows a worked solution once you have tried. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/09_case_study.ipynb).
#
# To practise, `sheet.again("buyers")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.
#
# The database is not the lesson's: it has other customers, other duplicates, other answers. Without an identifier you meet again the one of the sheet of chapter 1; with `student=` it is yours alone.

# %% lang="fr"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("09_case_study", language="fr")  # si l'enseignant le demande : student="votre identifiant"

# %% lang="en"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("09_case_study", language="en")  # if your teacher asks for it: student="your identifier"

# %% [markdown] lang="fr"
# ## Première partie : nettoyer
#
# Quatre tables de Tamaris Hydraulique, de 2022 à 2024. Une fiche (`customers`) n'est pas toujours un client ; une commande (`orders`) a une ou plusieurs lignes (`order_lines`), parfois pas de client, et peut être un avoir, dont les quantités sont négatives.

# %% [markdown] lang="en"
# ## Part one: clean
#
# Four tables of Tamaris Hydraulique, from 2022 to 2024. A record (`customers`) is not always a customer; an order (`orders`) has one line or several (`order_lines`), sometimes no customer, and may be a credit note, whose quantities are negative.

# %%
from crm_lessons.methods import abc_analysis, same_customers

customers = sheet.data("customers")
orders = sheet.data("orders")
order_lines = sheet.data("order_lines")
products = sheet.data("products")
show(orders, 3)

# %%
show(order_lines, 3)

# %% [markdown] lang="fr" question="buyers"
# ### Combien de clients ont acheté ?
#
# Réunissez les fiches d'un même client, comme au chapitre 1. Combien de clients différents ont passé au moins une commande ? Les ventes sans client ne comptent pour personne.

# %% [markdown] lang="en" question="buyers"
# ### How many customers bought?
#
# Join the records of one customer, as in chapter 1. How many different customers placed at least one order? Sales without a customer count for nobody.

# %% question="buyers"
### BEGIN SOLUTION
kept = same_customers(customers)
known = orders.dropna(subset="customer").copy()
known["record"] = known["customer"].astype(int)
known["customer"] = known["record"].map(kept)
buyers = known["customer"].nunique()
### END SOLUTION

# %% [markdown] lang="fr" question="hidden_repeaters"
# ### Ceux qui étaient revenus sans qu'on le voie
#
# Quels clients ont passé au moins deux commandes en tout, alors qu'aucune de leurs fiches, prise seule, n'en porte deux ? Un avoir n'est pas une commande. Donnez les numéros gardés, par exemple `{1012, 1040}`.

# %% [markdown] lang="en" question="hidden_repeaters"
# ### Those who had come back unseen
#
# Which customers placed at least two orders in all, although none of their records, taken alone, bears two? A credit note is not an order. Give the numbers that are kept, for instance `{1012, 1040}`.

# %% question="hidden_repeaters"
### BEGIN SOLUTION
purchases = known[known["kind"] == "order"]
by_customer = purchases.groupby("customer").size()
by_record = purchases.groupby("record").size()
seen_coming_back = set(kept[by_record.index[by_record >= 2]])
hidden_repeaters = set(by_customer.index[by_customer >= 2]) - seen_coming_back
### END SOLUTION

# %% [markdown] lang="fr" question="net_revenue"
# ### Ce qu'ils ont payé
#
# Quel est, en dirhams, le chiffre d'affaires net des trois années auprès de clients connus : quantités × prix payés, avoirs déduits, ventes sans client laissées de côté ?

# %% [markdown] lang="en" question="net_revenue"
# ### What they paid
#
# What is, in dirhams, the net revenue of the three years from known customers: quantities × prices paid, credit notes deducted, sales without a customer left out?

# %% question="net_revenue"
### BEGIN SOLUTION
line_amount = order_lines["quantity"] * order_lines["unit_price"]
known["amount"] = line_amount.groupby(order_lines["order"]).sum()
net_revenue = known["amount"].sum()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# L'index de `known` est le numéro de commande : l'affectation met chaque somme en face de sa commande, et laisse tomber celles qui n'y sont pas.

# %% [markdown] lang="en" edition="solution"
# The index of `known` is the order's number: the assignment sets each sum against its order, and drops those that are not in it.

# %% [markdown] lang="fr"
# ## Deuxième partie : classer et donner un score

# %% [markdown] lang="en"
# ## Part two: classify and score

# %% [markdown] lang="fr" question="class_a"
# ### La classe A, après nettoyage
#
# Quels clients sont en classe A selon la convention du cours, 10/30/60 des *acheteurs*, d'après leur chiffre d'affaires net des trois années ? Fiches réunies, avoirs déduits. Une limite qui tombe dans un client le garde en A.

# %% [markdown] lang="en" question="class_a"
# ### Class A, after cleaning
#
# Which customers are in class A by the course's convention, 10/30/60 of the *buyers*, from their net revenue over the three years? Records joined, credit notes deducted. A limit that falls inside a customer keeps that customer in A.

# %% question="class_a"
### BEGIN SOLUTION
revenue = known.groupby("customer")["amount"].sum()
classes = abc_analysis(revenue, customers=(0.10, 0.30, 0.60))["abc_class"]
class_a = set(classes.index[classes == "A"])
### END SOLUTION

# %% [markdown] lang="fr" question="first_by_margin"
# ### Les douze premiers par la marge
#
# La marge d'une ligne est quantité × (prix payé − coût unitaire du produit). Donnez les douze clients dont la marge totale en dirhams est la plus grande, du premier au douzième. Les avoirs la diminuent.

# %% [markdown] lang="en" question="first_by_margin"
# ### The first twelve by margin
#
# The margin of a line is quantity × (price paid − unit cost of the product). Give the twelve customers with the largest total margin in dirhams, from the first to the twelfth. Credit notes reduce it.

# %% question="first_by_margin"
### BEGIN SOLUTION
unit_margin = order_lines["unit_price"] - order_lines["product"].map(products["unit_cost"])
line_margin = order_lines["quantity"] * unit_margin
known["margin"] = line_margin.groupby(order_lines["order"]).sum()
margin = known.groupby("customer")["margin"].sum()
first_by_margin = list(margin.nlargest(12).index)
### END SOLUTION

# %% [markdown] lang="fr" question="to_call"
# ### Qui appeler
#
# Le 31 décembre 2024, la direction veut appeler les habitués qui viennent de se taire, tant qu'il est temps : au moins dix commandes en tout, et plus de 90 jours depuis la dernière, mais pas plus de 180. Un avoir n'est pas une commande. Qui sont-ils, fiches réunies ?

# %% [markdown] lang="en" question="to_call"
# ### Whom to call
#
# On 31 December 2024 the management wants to call the regulars who have just gone silent, while there is time: at least ten orders in all, and more than 90 days since the last, but no more than 180. A credit note is not an order. Who are they, records joined?

# %% question="to_call"
### BEGIN SOLUTION
purchases = known[known["kind"] == "order"]
habit = purchases.groupby("customer")["date"].agg(["size", "max"])
silence = (pd.Timestamp("2024-12-31") - habit["max"]).dt.days
to_call = set(habit.index[(habit["size"] >= 10) & (silence > 90) & (silence <= 180)])
### END SOLUTION

# %% [markdown] lang="fr"
# ## Troisième partie : mesurer et donner une valeur
#
# Onze campagnes par e-mail (`campaigns`), dont quatre en 2024, leurs messages (`messages`) et ce qui en est revenu (`responses`) : un message peut ramener plusieurs réponses.

# %% [markdown] lang="en"
# ## Part three: measure and value
#
# Eleven campaigns by e-mail (`campaigns`), four of them in 2024, their messages (`messages`) and what came back from them (`responses`): one message may bring several answers.

# %%
campaigns = sheet.data("campaigns")
messages = sheet.data("messages")
responses = sheet.data("responses")
show(campaigns)

# %% [markdown] lang="fr" question="cost_per_response"
# ### Ce que coûte une réponse
#
# Pour chacune des quatre campagnes de 2024, combien de dirhams un message *répondu* a-t-il coûté ? Un message qui a ramené plusieurs réponses compte une fois. Donnez un nombre par campagne, au centime.

# %% [markdown] lang="en" question="cost_per_response"
# ### What an answer costs
#
# For each of the four campaigns of 2024, how many dirhams did a message that was *answered* cost? A message that brought several answers counts once. Give a number for each campaign, to the cent.

# %% question="cost_per_response"
### BEGIN SOLUTION
answered = responses["message"].drop_duplicates().map(messages["campaign"]).value_counts()
of_2024 = campaigns[campaigns["date"].dt.year == 2024]
cost_per_response = of_2024["cost"] / answered[of_2024.index]
### END SOLUTION

# %% [markdown] lang="fr" question="retention"
# ### Combien restent ?
#
# Parmi les clients qui ont commandé en 2023, quelle part a commandé de nouveau en 2024 ? Fiches réunies ; un avoir n'est pas une commande. Donnez un taux entre 0 et 1, à trois décimales au moins.

# %% [markdown] lang="en" question="retention"
# ### How many stay?
#
# Of the customers who ordered in 2023, what share ordered again in 2024? Records joined; a credit note is not an order. Give a rate between 0 and 1, to at least three decimals.

# %% question="retention"
### BEGIN SOLUTION
year = purchases["date"].dt.year
before = set(purchases[year == 2023]["customer"])
after = set(purchases[year == 2024]["customer"])
retention = len(before & after) / len(before)
### END SOLUTION

# %% [markdown] lang="fr" question="customer_value"
# ### Ce que vaut un client
#
# Soit $m$ la marge de l'année 2024 (avoirs déduits) par acheteur de 2024, $r$ la rétention que vous venez de mesurer et $i = 10\,\%$. La première marge vient à la fin de la première année, de ceux qui sont restés ; l'horizon est infini. Que vaut un client, en dirhams ? N'arrondissez qu'à la fin.

# %% [markdown] lang="en" question="customer_value"
# ### What a customer is worth
#
# Let $m$ be the margin of the year 2024 (credit notes deducted) by buyer of 2024, $r$ the retention that you have just measured, and $i = 10\%$. The first margin comes at the end of the first year, from those who stayed; the horizon is infinite. What is a customer worth, in dirhams? Round at the end only.

# %% question="customer_value"
### BEGIN SOLUTION
yearly_margin = known.loc[known["date"].dt.year == 2024, "margin"].sum() / len(after)
customer_value = yearly_margin * retention / (1 + 0.10 - retention)
### END SOLUTION

# %% [markdown] lang="fr"
# ## Quatrième partie : un fichier à vous
#
# Voici une colonne de montants telle qu'un tableur l'a exportée : du texte, tapé par plusieurs mains. La virgule y marque toujours les décimales. Un avoir s'écrit avec un moins devant, un moins derrière, ou entre parenthèses.

# %% [markdown] lang="en"
# ## Part four: a file of your own
#
# Here is a column of amounts as a spreadsheet exported it: text, typed by several hands. The comma always marks the decimals in it. A credit note is written with a minus in front, a minus behind, or between brackets.

# %%
typed_amounts = sheet.data("typed_amounts")
show(typed_amounts)

# %% [markdown] lang="fr" question="amount_of"
# ### Du texte au nombre
#
# Écrivez une fonction `amount_of(text)` qui rend le nombre que chacun de ces textes veut dire : `amount_of("(1 250,50)")` rend `-1250.5`. Elle sera essayée sur d'autres montants, écrits des mêmes façons.

# %% [markdown] lang="en" question="amount_of"
# ### From text to number
#
# Write a function `amount_of(text)` that returns the number that each of these texts means: `amount_of("(1 250,50)")` returns `-1250.5`. It will be tried on other amounts, written in the same ways.


# %% question="amount_of"
def amount_of(text):
    ### BEGIN SOLUTION
    negative = "-" in text or "(" in text
    digits = ""
    for character in text:
        if character in "0123456789,":
            digits = digits + character
    value = float(digits.replace(",", "."))
    if negative:
        return -value
    return value
    ### END SOLUTION


# %% [markdown] lang="fr"
# ## Cinquième partie : recommander

# %% [markdown] lang="en"
# ## Part five: recommend

# %% [markdown] lang="fr" question="memo"
# ### Une note pour la direction
#
# La direction de Tamaris a une demi-heure et un budget pour deux actions. Écrivez la note que vous lui remettriez, en six à dix phrases : deux actions, pour chacune envers qui, qui s'en charge, quel chiffre de la feuille la fonde ; puis ce qui pourrait vous démentir, ou la donnée qui vous manque.

# %% [markdown] lang="en" question="memo"
# ### A memo to the management
#
# The management of Tamaris has half an hour, and a budget for two actions. Write the memo that you would hand over, in six to ten sentences: two actions, for each towards whom, who is in charge, which figure of this sheet it rests on; then what could prove you wrong, or the data that you lack.

# %% lang="fr" question="memo"
### BEGIN SOLUTION
memo = (
    "D'abord, appeler les habitués qui se taisent depuis plus de 90 jours et pas plus de 180 : la liste tient en une matinée, "
    "la commerciale du secteur s'en charge et note la raison de chaque silence. Un client vaut près d'une marge annuelle et "
    "demie dans la base de la leçon, si la rétention mesurée se maintient. Ensuite, réunir les fiches : la base cachait des "
    "clients revenus, que personne ne traitait comme tels ; l'assistante commerciale cherchera avant de créer une fiche, et "
    "nous compterons les doublons chaque mois. Le risque : sans contrat, un client silencieux n'est pas forcément perdu, et "
    "certains appels dérangeront pour rien. Il nous manque ce que ces clients achètent ailleurs : sans leur potentiel, nous "
    "classons le passé. Quant aux campagnes, je les jugerais aux clients que le sort a laissés sans message : le coût par "
    "réponse ne dit pas ce que les autres auraient acheté de toute façon."
)
### END SOLUTION

# %% lang="en" question="memo"
### BEGIN SOLUTION
memo = (
    "First, call the regulars who have been silent for more than 90 days and no more than 180: the list takes one morning, "
    "the sales representative of the area is in charge and writes down the reason of each silence. A customer is worth nearly "
    "one and a half yearly margins in the lesson's database, as long as the measured retention lasts. Next, join the records: the database hid customers who had come back, and nobody treated them as such; the sales assistant will search "
    "before creating a record, and we shall count the duplicates each month. The risk: without a contract a silent customer "
    "is not necessarily lost, and some calls will disturb people for nothing. What we lack is what these customers buy "
    "elsewhere: without their potential we rank the past. As for the campaigns, I would judge them by the customers whom the lot left "
    "without a message: the cost of an answer does not say what the others would have bought anyway."
)
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
