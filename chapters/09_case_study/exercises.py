# %% [markdown] lang="fr"
# # Exercices · Étude de cas
#
# Une entreprise, de ses fiches à la note pour la direction, et l'année d'après pour juger. Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Vous bloquez ? `sheet.hint("buyers")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("buyers")` montre une solution quand vous avez essayé. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/09_case_study.ipynb).
#
# Pour vous entraîner, `sheet.again("buyers")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.
#
# La base n'est pas celle de la leçon : ce sont d'autres clients, d'autres doublons, d'autres réponses. Avec `student=`, elle n'est qu'à vous.

# %% [markdown] lang="en"
# # Exercises · Case study
#
# One firm, from its records to a memo for the management, and the year after to judge by. For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Stuck? `sheet.hint("buyers")`, in a new cell, gives a hint, then another; `sheet.solution("buyers")` shows a worked solution once you have tried. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/09_case_study.ipynb).
#
# To practise, `sheet.again("buyers")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.
#
# The database is not the lesson's: it has other customers, other duplicates, other answers. With `student=` it is yours alone.

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
# ## Deuxième partie : classer, et chercher d'où vient un écart

# %% [markdown] lang="en"
# ## Part two: classify, and find where a gap comes from

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

# %%
from crm_lessons.methods import classify_quadrants

# %% [markdown] lang="fr" question="gap_at_list"
# ### Remises, ou achats ?
#
# Rangez les clients par `classify_quadrants(table, "margin_rate", "revenue")`, comme dans la leçon : `table` a une ligne par client, ses ventes nettes des trois années (`revenue`) et son taux de marge (`margin_rate`). Les gros clients rentables (`top_right`) laissent plus, par dirham, que les gros peu rentables (`top_left`). Quel serait cet écart si tous avaient payé les prix du catalogue (`products["price"]`) ? Dans chaque case, additionnez les dirhams avant de diviser. Donnez un taux, à trois décimales au moins.

# %% [markdown] lang="en" question="gap_at_list"
# ### Discounts, or purchases?
#
# Place the customers by `classify_quadrants(table, "margin_rate", "revenue")`, as in the lesson: `table` has a row for each customer, net sales of the three years (`revenue`) and the margin rate (`margin_rate`). The large profitable customers (`top_right`) leave more, per dirham, than the large barely profitable ones (`top_left`). What would this gap be if all had paid the catalogue prices (`products["price"]`)? Within each cell add up the dirhams before dividing. Give a rate, to at least three decimals.

# %% question="gap_at_list"
### BEGIN SOLUTION
table = pd.DataFrame({"revenue": known.groupby("customer")["amount"].sum()})
table["margin_rate"] = margin / table["revenue"]
cells = classify_quadrants(table, "margin_rate", "revenue")["cell"]
cell_of_line = order_lines["order"].map(known["customer"]).map(cells)
at_price = order_lines["quantity"] * order_lines["product"].map(products["price"])
at_cost = order_lines["quantity"] * order_lines["product"].map(products["unit_cost"])
listed = at_price.groupby(cell_of_line, observed=True).sum()
cost = at_cost.groupby(cell_of_line, observed=True).sum()
at_list = 1 - cost / listed
gap_at_list = at_list["top_right"] - at_list["top_left"]
### END SOLUTION

# %% [markdown] lang="fr"
# ## Troisième partie : une seule règle de silence
#
# Celle de la leçon : au moins trois achats, un silence de plus de deux intervalles moyens, et de plus de trente jours. Écrivez-la une fois vous-même ; ensuite, `silence_table` vous servira.

# %% [markdown] lang="en"
# ## Part three: one rule of silence
#
# That of the lesson: three purchases at least, a silence of more than two mean intervals, and of more than thirty days. Write it once yourself; after that, `silence_table` will serve you.

# %%
from crm_lessons.methods import rfm_table, silence_table

# %% [markdown] lang="fr" question="habit_of"
# ### La règle, à la main
#
# Écrivez une fonction `habit_of(days, today)`. `days` est la liste croissante des jours d'achat d'un client, comptés depuis une même date (`[10, 30, 50]`), et `today` le jour où l'on regarde. Elle rend `"inconnu"` s'il y a moins de trois achats ; sinon `"silencieux"` si le silence dépasse à la fois deux intervalles moyens et trente jours, et `"habituel"` dans les autres cas. Elle sera essayée sur d'autres clients, sans `silence_table`.

# %% [markdown] lang="en" question="habit_of"
# ### The rule, by hand
#
# Write a function `habit_of(days, today)`. `days` is the rising list of a customer's days of purchase, counted from one date (`[10, 30, 50]`), and `today` the day on which one looks. It returns `"unknown"` where there are fewer than three purchases; otherwise `"silent"` if the silence exceeds both two mean intervals and thirty days, and `"usual"` in all other cases. It will be tried on other customers, without `silence_table`.


# %% question="habit_of"
def habit_of(days, today):
    ### BEGIN SOLUTION
    if len(days) < 3:
        return "unknown"
    silence = today - days[-1]
    interval = (days[-1] - days[0]) / (len(days) - 1)
    if silence > 2 * interval and silence > 30:
        return "silent"
    return "usual"
    ### END SOLUTION


# %% [markdown] lang="fr" question="to_call"
# ### Qui appeler
#
# La base s'arrête au 31 décembre 2024. La direction veut appeler, pour leur demander pourquoi, ceux qui ont encore acheté en 2024 et qui sont hors de leur rythme, par la même règle. Un avoir n'est pas un achat. Qui sont-ils, fiches réunies ? Donnez leurs numéros, par exemple `{1012, 1040}`.

# %% [markdown] lang="en" question="to_call"
# ### Whom to call
#
# The database stops on 31 December 2024. The management wants to call, to ask them why, those who still bought in 2024 and who are out of rhythm, by the same rule. A credit note is no purchase. Who are they, records joined? Give their numbers, for instance `{1012, 1040}`.

# %% question="to_call"
### BEGIN SOLUTION
purchases = known[known["kind"] == "order"]
silence = silence_table(rfm_table(purchases, on="2024-12-31"))
of_the_year = set(purchases[purchases["date"].dt.year == 2024]["customer"])
to_call = of_the_year & set(silence.index[silence["out_of_habit"]])
### END SOLUTION

# %% [markdown] lang="fr" question="which_silence"
# ### Deux silences de 2,4 intervalles
#
# Deux clients se taisent depuis 2,4 de leurs intervalles. Le premier a commandé trois fois, à 100 jours d'écart en moyenne ; le second vingt et une fois, à 30 jours. Laquelle des deux alertes risque le moins d'être un hasard ?

# %% [markdown] lang="en" question="which_silence"
# ### Two silences of 2.4 intervals
#
# Two customers have been silent for 2.4 of their intervals. The first ordered three times, 100 days apart on average; the second twenty-one times, 30 days apart. Which of the two alerts is less likely to be chance?

# %% question="which_silence"
### BEGIN SOLUTION
which_silence = "b3"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Quatrième partie : mesurer, et dire combien on sait
#
# Quatre campagnes par e-mail. Chaque fois, le sort a laissé de côté une partie des clients choisis. `trials` compte pour vous, campagne par campagne, les clients contactés (`contacted`) et les témoins (`control`), et combien ont commandé dans les trois semaines (`successes`).

# %% [markdown] lang="en"
# ## Part four: measure, and say how much is known
#
# Four campaigns by e-mail. Each time a draw left out a part of the chosen customers. `trials` counts for you, campaign by campaign, the customers contacted (`contacted`) and those left out (`control`), and how many ordered within three weeks (`successes`).

# %%
from crm_lessons.methods import mantel_haenszel, sample_size

trials = sheet.data("trials")
show(trials)

# %% [markdown] lang="fr" question="pooled_gap"
# ### Ce que le message a causé
#
# Réunissez les quatre écarts (contactés moins témoins), chacun mesuré à l'intérieur de sa campagne, par la méthode de Mantel et Haenszel. Donnez l'écart réuni, un nombre entre −1 et 1, à trois décimales au moins.

# %% [markdown] lang="en" question="pooled_gap"
# ### What the message caused
#
# Pool the four gaps (contacted less left out), each measured within its own campaign, by the method of Mantel and Haenszel. Give the pooled gap, a number between −1 and 1, to at least three decimals.

# %% question="pooled_gap"
### BEGIN SOLUTION
pooled = mantel_haenszel(trials, "group", "campaign", "trials", "successes", between=("contacted", "control"))
pooled_gap = pooled.difference.value
### END SOLUTION

# %% [markdown] lang="fr" question="trial_groups"
# ### L'essai de l'an prochain
#
# La direction voudrait savoir si un nouvel objet de message ajoute cinq points au taux de ceux qui ne reçoivent rien. Pariez d'abord, de tête : faut-il cent clients par groupe, ou mille ? Puis calculez : combien de clients dans *chaque* groupe, en partant du taux des témoins de `trials`, les quatre campagnes additionnées ? (On veut un intervalle à 95 %, et quatre chances sur cinq de voir l'écart s'il existe : c'est ce que `sample_size` suppose.)

# %% [markdown] lang="en" question="trial_groups"
# ### Next year's trial
#
# The management would like to know whether a new subject line adds five points to the rate of those who receive nothing. First make a bet in your head: does it take a hundred customers a group, or a thousand? Then compute: how many customers in *each* group, starting from the rate of the control customers in `trials`, the four campaigns added up? (What is wanted is an interval at 95%, and four chances in five of seeing the gap if it exists: that is what `sample_size` supposes.)

# %% question="trial_groups"
### BEGIN SOLUTION
control = trials[trials["group"] == "control"]
anyway = control["successes"].sum() / control["trials"].sum()
trial_groups = sample_size(anyway, difference=0.05)
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
# ## Cinquième partie : ce que le carnet ne voit pas
#
# Douze clients ont dit ce qu'ils avaient acheté en 2024, en dirhams, et à qui.

# %% [markdown] lang="en"
# ## Part five: what the order book does not see
#
# Twelve customers said what they had bought in 2024, in dirhams, and from whom.

# %%
survey = sheet.data("survey")
show(survey)

# %% [markdown] lang="fr" question="largest_reserves"
# ### Les trois plus grandes réserves
#
# Chez quels trois clients de `survey` la réserve, ce qu'ils achètent ailleurs qu'à Tamaris, est-elle la plus grande en dirhams ? Donnez un ensemble.

# %% [markdown] lang="en" question="largest_reserves"
# ### The three largest reserves
#
# With which three customers of `survey` is the reserve, what they buy elsewhere than from Tamaris, largest in dirhams? Give a set.

# %% question="largest_reserves"
### BEGIN SOLUTION
elsewhere = survey["Atlas Pompes"] + survey["Rif Hydro"]
largest_reserves = set(elsewhere.nlargest(3).index)
### END SOLUTION

# %% [markdown] lang="fr" question="two_readings"
# ### Un client dit acheter beaucoup ailleurs
#
# Une coopérative, dixième cliente de la maison, dit acheter chez des concurrents cinq fois ce qu'elle nous achète. C'est un montant rond, donné au téléphone. Que faire, et pourquoi ?

# %% [markdown] lang="en" question="two_readings"
# ### A customer says that it buys a great deal elsewhere
#
# A cooperative, tenth customer of the firm, says that it buys from rivals five times what it buys from us. It is a round amount, given over the telephone. What is to be done, and why?

# %% question="two_readings"
### BEGIN SOLUTION
two_readings = "d5"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Sixième partie : 2025 est passée
#
# Cinq collègues ont eu chacun leur liste, et nul client n'est sur deux. Karim a visité les plus gros, Youssef des prospects recommandés ; Aïcha a fait régler les réclamations ouvertes ; Salma a appelé ceux qui se taisaient ; Nadia a écrit aux acheteurs du semestre. `next_year` dit, en dirhams, ce qu'on a dépensé pour chacun (`cost`), la marge qu'il a laissée en 2025 (`margin`) et celle de sa jumelle, à qui l'on n'a rien fait (`margin_alone`).

# %% [markdown] lang="en"
# ## Part six: 2025 is over
#
# Five colleagues each had a list, and no customer is on two. Karim visited the largest, Youssef recommended prospects; Aïcha had the open complaints repaired; Salma called those who were silent; Nadia wrote to the buyers of the half-year. `next_year` says, in dirhams, what was spent on each (`cost`), the margin that each left in 2025 (`margin`) and that of the twin, to whom nothing was done (`margin_alone`).

# %%
next_year = sheet.data("next_year")
show(next_year, 5)

# %% [markdown] lang="fr" question="caused_by_list"
# ### Ce que chaque liste a causé
#
# Combien de dirhams de marge chaque liste a-t-elle *causés*, coût non retiré ? Donnez une série indexée par `team`.

# %% [markdown] lang="en" question="caused_by_list"
# ### What each list caused
#
# How many dirhams of margin did each list *cause*, cost not taken off? Give a Series indexed by `team`.

# %% question="caused_by_list"
### BEGIN SOLUTION
next_year["caused"] = next_year["margin"] - next_year["margin_alone"]
caused_by_list = next_year.groupby("team")["caused"].sum()
### END SOLUTION

# %% [markdown] lang="fr" question="what_would_change"
# ### Sans jumelle
#
# L'an prochain, Salma veut rappeler les silencieux, et savoir si ses appels servent. Elle n'aura pas de jumelles. Quelle donnée pourrait la faire changer d'avis, et pourquoi celle-là ?

# %% [markdown] lang="en" question="what_would_change"
# ### Without twins
#
# Next year Salma wants to call the silent again, and to know whether her calls are of use. She will have no twins. Which data could change her mind, and why that one?

# %% question="what_would_change"
### BEGIN SOLUTION
what_would_change = "c1"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Septième partie : cinq erreurs dans un rapport
#
# Un cabinet a remis ces dix phrases à une direction. Leurs chiffres, dont quelques-uns de la leçon, sont exacts. Cinq d'entre elles concluent pourtant plus qu'ils ne permettent.

# %% [markdown] lang="en"
# ## Part seven: five errors in a report
#
# A consultancy handed these ten sentences to a management. Their figures, some of them from the lesson, are exact. Five of them nevertheless conclude more than these allow.

# %%
report = sheet.data("report")
show(report)

# %% [markdown] lang="fr" question="five_errors"
# ### Trouvez-les
#
# Lesquelles des phrases de `report` ne tiennent pas ? Donnez leurs cinq numéros, par exemple `{1, 2, 3, 4, 5}`.

# %% [markdown] lang="en" question="five_errors"
# ### Find them
#
# Which of the sentences of `report` do not hold? Give their five numbers, for instance `{1, 2, 3, 4, 5}`.

# %% question="five_errors"
### BEGIN SOLUTION
faulty = {3, 10, 17, 4, 11, 18, 5, 12, 19, 6}
five_errors = faulty & set(report.index)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Cet ensemble est celui de toutes les phrases fautives que le cours connaît ; votre rapport en a cinq. Ce qui manque à chacune : les clients derrière les fiches, un témoin, assez de témoins, la date d'un achat, le rythme de chacun, les acheteurs du début, les prix du catalogue, les mêmes mois, une échelle fixe, ce qui s'achète ailleurs.

# %% [markdown] lang="en" edition="solution"
# This set is that of all faulty sentences known to the course; your report has five of them. What each lacks: the customers behind the records, a control group, enough of it, the date of a purchase, everybody's own rhythm, the buyers of the start, catalogue prices, the same months, a fixed scale, what is bought elsewhere.

# %% [markdown] lang="fr"
# ## Huitième partie : un fichier à vous
#
# Voici une colonne de montants telle qu'un tableur l'a exportée : du texte, tapé par plusieurs mains. La virgule y marque toujours les décimales. Un avoir s'écrit avec un moins devant, un moins derrière, ou entre parenthèses.

# %% [markdown] lang="en"
# ## Part eight: a file of your own
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
# ## Neuvième partie : recommander

# %% [markdown] lang="en"
# ## Part nine: recommend

# %% [markdown] lang="fr" question="memo"
# ### Une note pour la direction
#
# Lundi 27 janvier 2025, la base s'arrête au 31 décembre : la direction de Tamaris n'a ni la suite de 2025, ni jumelles. Elle a une demi-heure et un budget pour deux actions. Écrivez la note que vous lui remettriez, en six à dix phrases : deux actions, pour chacune envers qui, qui s'en charge, quel chiffre de la feuille la fonde (un taux avec son effectif, un écart avec son intervalle) ; puis ce qui pourrait vous démentir, ou la donnée qui vous manque.

# %% [markdown] lang="en" question="memo"
# ### A memo to the management
#
# On Monday, 27 January 2025, the database stops on 31 December: the management of Tamaris has neither the rest of 2025 nor twins. It has half an hour, and a budget for two actions. Write the memo that you would hand over, in six to ten sentences: two actions, for each towards whom, who is in charge, which figure of this sheet it rests on (a rate with its head count, a gap with its interval); then what could prove you wrong, or the data that you lack.

# %% lang="fr" question="memo"
### BEGIN SOLUTION
caused = mantel_haenszel(
    trials, "group", "campaign", "trials", "successes", between=("contacted", "control")
).difference
heads = trials.groupby("group")["trials"].sum()
reserve = (survey["Atlas Pompes"] + survey["Rif Hydro"]).nlargest(3)
memo = f"""
D'abord, écrire aux acheteurs du semestre, sans remise, et laisser une moitié sans message par le sort : dans nos quatre campagnes,
l'écart réuni est de {100 * caused.value:.0f} points, entre {100 * caused.low:.0f} et {100 * caused.high:.0f}, sur {heads["contacted"]} clients contactés et {heads["control"]} témoins.
Nadia s'en charge et compte à un an, car des commandes peuvent n'être qu'avancées. Ensuite, visiter les clients {reserve.index[0]},
{reserve.index[1]} et {reserve.index[2]} : des {len(survey)} interrogés, ils disent acheter le plus ailleurs, {reserve.sum():.0f} dirhams en 2024 à eux trois. Youssef y va ce
mois-ci, sans remise. Nous n'appellerons pas les silencieux pour leur vendre : la feuille ne dit pas qui reviendrait. Salma leur
demandera pourquoi, dès deux intervalles de silence. Le risque : des montants dits de mémoire. Si les factures des trois les
démentent, Youssef arrête ; si la moitié sans message commande autant, nous cesserons d'écrire.
"""
### END SOLUTION

# %% lang="en" question="memo"
### BEGIN SOLUTION
caused = mantel_haenszel(
    trials, "group", "campaign", "trials", "successes", between=("contacted", "control")
).difference
heads = trials.groupby("group")["trials"].sum()
reserve = (survey["Atlas Pompes"] + survey["Rif Hydro"]).nlargest(3)
memo = f"""
First, write to the buyers of the half-year, without a discount, and leave one half without a message by lot: in our four campaigns
the pooled gap is {100 * caused.value:.0f} points, between {100 * caused.low:.0f} and {100 * caused.high:.0f}, on {heads["contacted"]} customers contacted and {heads["control"]} left out.
Nadia is in charge and counts over a year, since orders may only have been brought forward. Next, visit customers {reserve.index[0]},
{reserve.index[1]} and {reserve.index[2]}: of the {len(survey)} asked they say that they buy most elsewhere, {reserve.sum():.0f} dirhams in 2024 for the three. Youssef goes
this month, without a discount. We shall not call the silent to sell to them: the sheet does not tell who would come back. Salma
will ask them why, from two intervals of silence on. The risk: amounts told from memory. If the invoices of the three prove them
wrong, Youssef stops; if the half without a message orders as much, we shall stop writing.
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
