# %% [markdown] lang="fr"
# # Exercices · Les indicateurs d'une campagne
#
# Des sept quotients du cours à une campagne rejugée, et à votre propre avis. Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Donnez vos taux entre 0 et 1, avec trois décimales au moins, ou laissez Python les calculer.
#
# Vous bloquez ? `sheet.hint("indicators")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("indicators")` montre une solution quand vous avez essayé. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/06_kpis.ipynb).
#
# Pour vous entraîner, `sheet.again("indicators")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.
#
# L'exemple de la leçon et les unités du cours viennent d'abord. Ensuite, aucune table n'est celle de la leçon ; avec `student=`, elles ne sont qu'à vous.

# %% [markdown] lang="en"
# # Exercises · The indicators of a campaign
#
# From the course's seven quotients to a campaign judged again, and to an opinion of your own. For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Give your rates between 0 and 1, to at least three decimals, or let Python compute them.
#
# Stuck? `sheet.hint("indicators")`, in a new cell, gives a hint, then another; `sheet.solution("indicators")` shows a worked solution once you have tried. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/06_kpis.ipynb).
#
# To practise, `sheet.again("indicators")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.
#
# The lesson's example and the course's units come first. After that no table is the lesson's; with `student=` they are yours alone.

# %% lang="fr"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("06_kpis", language="fr")  # si l'enseignant le demande : student="votre identifiant"

# %% lang="en"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("06_kpis", language="en")  # if your teacher asks for it: student="your identifier"

# %% [markdown] lang="fr"
# ## D'abord, l'exemple de la leçon
#
# La campagne d'hiver de Tamaris Hydraulique, fabricant de pompes inventé : celle de la leçon, en dirhams. Dans le code, `printed_campaign["cost"]` donne le coût ; les autres noms sont `messages`, `responses`, `orders`, `revenue`, `margin_per_order` et `staff_cost`. Le coût du temps passé n'est *pas* compris dans le coût.

# %% [markdown] lang="en"
# ## First, the lesson's example
#
# The winter campaign of Tamaris Hydraulique, an invented maker of pumps: the lesson's, in dirhams. In code, `printed_campaign["cost"]` gives the cost; the other names are `messages`, `responses`, `orders`, `revenue`, `margin_per_order` and `staff_cost`. The cost of staff time is *not* included in the cost.

# %%
from math import ceil

printed_campaign = sheet.data("printed_campaign")
show(printed_campaign.to_frame().T)

# %% [markdown] lang="fr" question="example_break_even"
# ### Le point mort de l'exemple
#
# Combien de commandes faut-il pour que cette campagne ne perde rien ? Laissez le temps passé de côté.

# %% [markdown] lang="en" question="example_break_even"
# ### The break-even of the example
#
# How many orders does it take for this campaign to lose nothing? Leave staff time out.

# %% question="example_break_even"
### BEGIN SOLUTION
example_break_even = ceil(printed_campaign["cost"] / printed_campaign["margin_per_order"])
### END SOLUTION

# %% [markdown] lang="fr" question="units"
# ### En quoi se compte chacun
#
# Voici les noms du cours, tels quels. Donnez l'unité de chaque indicateur : `"dirhams"`, `"taux"` ou `"commandes"`. Par exemple `{"contact": "…", "response": "…", …}`.
#
# | clé | nom dans le cours | calcul |
# | :--- | :--- | :--- |
# | `contact` | coût du contact | coût / messages |
# | `response` | taux de remontée | réponses / messages |
# | `average` | commande moyenne | chiffre d'affaires / commandes |
# | `prospect` | coût d'acquisition du prospect | coût / réponses |
# | `conversion` | coût de transformation | commandes / réponses |
# | `customer` | coût d'acquisition du client | coût / commandes |
# | `break_even` | point mort | coût / marge par commande |

# %% [markdown] lang="en" question="units"
# ### In what each is counted
#
# Here are the course's names, as they are, in translation. Give the unit of each indicator: `"dirhams"`, `"rate"` or `"orders"`. For instance `{"contact": "…", "response": "…", …}`.
#
# | key | name in the course | formula |
# | :--- | :--- | :--- |
# | `contact` | cost per contact | cost / messages |
# | `response` | rate of return | responses / messages |
# | `average` | average order | revenue / orders |
# | `prospect` | cost of acquiring the prospect | cost / responses |
# | `conversion` | cost of conversion | orders / responses |
# | `customer` | cost of acquiring the customer | cost / orders |
# | `break_even` | break-even point | cost / margin per order |

# %% lang="fr" question="units"
### BEGIN SOLUTION
units = {
    "contact": "dirhams",
    "response": "taux",
    "average": "dirhams",
    "prospect": "dirhams",
    "conversion": "taux",
    "customer": "dirhams",
    "break_even": "commandes",
}
### END SOLUTION

# %% lang="en" question="units"
### BEGIN SOLUTION
units = {
    "contact": "dirhams",
    "response": "rate",
    "average": "dirhams",
    "prospect": "dirhams",
    "conversion": "rate",
    "customer": "dirhams",
    "break_even": "orders",
}
### END SOLUTION

# %% [markdown] lang="fr"
# ## Première partie : une campagne
#
# Une autre campagne de Tamaris. Les noms sont les mêmes : `campaign["cost"]`, `campaign["messages"]`…

# %% [markdown] lang="en"
# ## Part one: one campaign
#
# Another campaign of Tamaris. The names are the same: `campaign["cost"]`, `campaign["messages"]`…

# %%
campaign = sheet.data("campaign")
show(campaign.to_frame().T)

# %% [markdown] lang="fr" question="indicators"
# ### Les sept indicateurs
#
# Calculez-les sans le coût du temps passé. Donnez un dictionnaire avec ces sept clés, ou une liste de sept nombres dans cet ordre :
#
# | clé | indicateur | calcul |
# | :--- | :--- | :--- |
# | `cost_per_contact` | coût du contact | coût / messages |
# | `response_rate` | taux de réponse | réponses / messages |
# | `average_order` | commande moyenne | chiffre d'affaires / commandes |
# | `cost_per_prospect` | coût d'acquisition du prospect | coût / réponses |
# | `conversion_rate` | taux de transformation | commandes / réponses |
# | `cost_per_order` | coût par commande | coût / commandes |
# | `break_even_orders` | point mort | coût / marge par commande, en commandes entières |

# %% [markdown] lang="en" question="indicators"
# ### The seven indicators
#
# Compute them without the cost of staff time. Give a dictionary with these seven keys, or a list of seven numbers in this order:
#
# | key | indicator | formula |
# | :--- | :--- | :--- |
# | `cost_per_contact` | cost per contact | cost / messages |
# | `response_rate` | response rate | responses / messages |
# | `average_order` | average order | revenue / orders |
# | `cost_per_prospect` | cost per prospect | cost / responses |
# | `conversion_rate` | conversion rate | orders / responses |
# | `cost_per_order` | cost per order | cost / orders |
# | `break_even_orders` | break-even point | cost / margin per order, in whole orders |

# %% question="indicators"
### BEGIN SOLUTION
indicators = {
    "cost_per_contact": campaign["cost"] / campaign["messages"],
    "response_rate": campaign["responses"] / campaign["messages"],
    "average_order": campaign["revenue"] / campaign["orders"],
    "cost_per_prospect": campaign["cost"] / campaign["responses"],
    "conversion_rate": campaign["orders"] / campaign["responses"],
    "cost_per_order": campaign["cost"] / campaign["orders"],
    "break_even_orders": ceil(campaign["cost"] / campaign["margin_per_order"]),
}
### END SOLUTION

# %% [markdown] lang="fr"
# ## Deuxième partie : avant la prochaine campagne

# %% [markdown] lang="en"
# ## Part two: before the next campaign

# %% [markdown] lang="fr" question="true_break_even"
# ### Le temps passé compte aussi
#
# Une vendeuse a préparé la campagne pendant ses heures : son temps, `campaign["staff_cost"]`, n'était dans aucun compte. En l'ajoutant au coût, combien de commandes faut-il pour ne rien perdre ?

# %% [markdown] lang="en" question="true_break_even"
# ### Staff time counts too
#
# A sales representative prepared the campaign during her working hours: her time, `campaign["staff_cost"]`, was in no account. Once it is added to the cost, how many orders does it take to lose nothing?

# %% question="true_break_even"
### BEGIN SOLUTION
whole_cost = campaign["cost"] + campaign["staff_cost"]
true_break_even = ceil(whole_cost / campaign["margin_per_order"])
### END SOLUTION

# %% [markdown] lang="fr"
# Pour le printemps, on ne connaît encore que trois nombres : le prix d'un message, et les deux taux que l'on espère. Dans le code : `plan["cost_per_contact"]`, `plan["response_rate"]` et `plan["conversion_rate"]`.

# %% [markdown] lang="en"
# For next spring only three numbers are known so far: the price of a message, and the two rates one hopes for. In code: `plan["cost_per_contact"]`, `plan["response_rate"]` and `plan["conversion_rate"]`.

# %%
plan = sheet.data("plan")
show(plan.to_frame().T)

# %% [markdown] lang="fr" question="planned_cost_per_order"
# ### Le prix d'une commande qui n'existe pas encore
#
# Combien de dirhams une commande coûtera-t-elle, si ces trois nombres se vérifient ?

# %% [markdown] lang="en" question="planned_cost_per_order"
# ### The price of an order that does not exist yet
#
# How many dirhams will an order cost, if these three numbers come true?

# %% question="planned_cost_per_order"
### BEGIN SOLUTION
planned_cost_per_order = plan["cost_per_contact"] / (plan["response_rate"] * plan["conversion_rate"])
### END SOLUTION

# %% [markdown] lang="fr" question="messages_to_try"
# ### Combien de messages pour savoir ?
#
# Avant d'acheter, on veut mesurer ce taux de réponse à un demi-point près, de chaque côté, 95 fois sur 100 (1,96). Si le taux espéré de `plan` est le bon, combien de messages faut-il envoyer à l'essai ?

# %% [markdown] lang="en" question="messages_to_try"
# ### How many messages to know?
#
# Before buying, one wants to measure this response rate within half a point, to either side, 95 times of 100 (1.96). If the rate that `plan` hopes for is the right one, how many messages must the trial send?

# %% question="messages_to_try"
### BEGIN SOLUTION
hoped_for = plan["response_rate"]
messages_to_try = ceil(1.96**2 * hoped_for * (1 - hoped_for) / 0.005**2)
### END SOLUTION

# %% [markdown] lang="fr"
# Six fichiers ont été essayés, avec plus ou moins de messages, tirés au sort dans chacun. Le tableau `lists` a les colonnes `messages` et `responses`.

# %% [markdown] lang="en"
# Six lists were tried, with more messages or fewer, drawn by lot in each. The table `lists` has the columns `messages` and `responses`.

# %%
from crm_lessons.methods import mantel_haenszel, rate_verdicts

lists = sheet.data("lists")
show(lists)

# %% [markdown] lang="fr" question="trial_verdicts"
# ### Ce que les essais permettent de dire
#
# Un message coûte 5 dirhams, une réponse sur quatre devient une commande, et une commande laisse 600 dirhams de marge. D'après l'intervalle à 95 % du taux de chaque fichier de `lists`, le louer en entier serait-il un `"gain"`, une `"perte"`, ou est-ce `"indécidable"` ? Donnez un dictionnaire ou une série, comme `{"K": "gain", "L": "perte"}`.

# %% [markdown] lang="en" question="trial_verdicts"
# ### What the trials allow to be said
#
# A message costs 5 dirhams, one response in four becomes an order, and an order leaves a margin of 600 dirhams. By the 95% interval of the rate of each list of `lists`, would renting all of it be a `"gain"`, a `"loss"`, or is it `"undecidable"`? Give a dictionary or a Series, such as `{"K": "gain", "L": "loss"}`.

# %% question="trial_verdicts"
### BEGIN SOLUTION
pays_from = 5 / (0.25 * 600)
trial_verdicts = rate_verdicts(lists, pays_from, "messages", "responses")["verdict"]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Comparez chaque fichier à sa taille : les petits essais sont presque tous indécidables, quel que soit leur taux. Le point mort se calcule d'abord, sans regarder les réponses.

# %% [markdown] lang="en" edition="solution"
# Hold each list against its size: the small trials are nearly all undecidable, whatever their rate. Break-even comes first, without a look at the responses.

# %% [markdown] lang="fr" question="second_trial"
# ### Le plus haut de douze
#
# Douze objets d'e-mail ont été essayés sur cinq cents adresses chacun. Onze tournent autour de 4 %, de 2,6 à 5 % ; le premier atteint 6 %. On l'envoie à dix mille autres adresses du même fichier. Quel taux de réponse attendez-vous ?

# %% [markdown] lang="en" question="second_trial"
# ### The highest of twelve
#
# Twelve subject lines were tried on five hundred addresses each. Eleven lie around 4%, from 2.6 to 5%; the first reaches 6%. It is sent to ten thousand other addresses of the same list. What response rate do you expect?

# %% question="second_trial"
### BEGIN SOLUTION
second_trial = "c5"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Troisième partie : laquelle refaire ?
#
# Cinq campagnes de la même année, une ligne chacune. Les noms des colonnes sont ceux de `campaign`.

# %% [markdown] lang="en"
# ## Part three: which one to repeat?
#
# Five campaigns of the same year, one row each. The columns have the same names as in `campaign`.

# %%
campaigns = sheet.data("campaigns")
show(campaigns)

# %% [markdown] lang="fr" question="best_campaign"
# ### Celle qui a rapporté le plus
#
# Laquelle a rapporté le plus de dirhams, une fois la campagne payée ? Donnez sa lettre, par exemple `best_campaign = "F"`.

# %% [markdown] lang="en" question="best_campaign"
# ### The one that brought in most
#
# Which one brought in the most dirhams, once the campaign is paid? Give its letter, for instance `best_campaign = "F"`.

# %% question="best_campaign"
### BEGIN SOLUTION
profit = campaigns["orders"] * campaigns["margin_per_order"] - campaigns["cost"]
best_campaign = profit.idxmax()
### END SOLUTION

# %% [markdown] lang="fr"
# Revenons à la campagne de la première partie. Voici ses commandes une à une. `known_before` vaut 1 quand la personne était cliente *avant* la campagne, 0 quand la campagne l'a gagnée ; les autres colonnes s'appellent `customer` et `amount`.

# %% [markdown] lang="en"
# Let us come back to the campaign of part one. Here are its orders one by one. `known_before` is 1 when the person was a customer *before* the campaign, 0 when the campaign won them; the other columns are `customer` and `amount`.

# %%
campaign_orders = sheet.data("campaign_orders")
show(campaign_orders, 6)

# %% [markdown] lang="fr" question="cost_of_a_new_customer"
# ### Ce qu'a coûté un nouveau client
#
# En coût complet (tout `campaign["cost"]` imputé aux nouveaux, sans le temps passé), combien de dirhams la campagne a-t-elle coûté pour chaque *nouveau client* ? Le dirham près suffit.

# %% [markdown] lang="en" question="cost_of_a_new_customer"
# ### What a new customer cost
#
# At full cost (all of `campaign["cost"]` charged to the new ones, without staff time), how many dirhams did the campaign cost for each *new customer*? To the nearest dirham will do.

# %% question="cost_of_a_new_customer"
### BEGIN SOLUTION
new = campaign_orders[campaign_orders["known_before"] == 0]
cost_of_a_new_customer = campaign["cost"] / new["customer"].nunique()
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Un nouveau client coûte bien plus qu'une commande : des clients ont commandé deux fois, d'autres l'étaient déjà. C'est une convention, à écrire à côté du nombre : elle impute tout aux nouveaux, et suppose que tous sont venus grâce à la campagne.

# %% [markdown] lang="en" edition="solution"
# A new customer costs far more than an order: some customers ordered twice, others were customers already. It is a convention, to be written beside the number: it charges everything to the new ones, and supposes that all of them came because of the campaign.

# %% [markdown] lang="fr"
# Avant l'envoi, le sort avait laissé de côté une partie des adresses louées. Voici ce que les deux groupes ont acheté dans les mêmes semaines : `lot.loc["written", "orders"]` compte les commandes des adresses contactées, `lot.loc["left_out", "orders"]` celles des autres.

# %% [markdown] lang="en"
# Before the mailing a part of the rented addresses had been drawn by lot and left out. Here is what either group bought in the same weeks: `lot.loc["written", "orders"]` counts the orders of the addresses written to, `lot.loc["left_out", "orders"]` those of the others.

# %%
lot = sheet.data("lot")
show(lot)

# %% [markdown] lang="fr" question="caused_profit"
# ### La campagne, rejugée
#
# Quel est le profit de la campagne si l'on ne compte que les commandes qu'elle a *causées* ? Prenez `lot`, puis la marge et le coût de `campaign`, sans le temps passé. Une perte est un nombre négatif.

# %% [markdown] lang="en" question="caused_profit"
# ### The campaign, judged again
#
# What is the profit of the campaign if only the orders that it *caused* count? Take `lot`, then the margin and the cost of `campaign`, without staff time. A loss is a negative number.

# %% question="caused_profit"
### BEGIN SOLUTION
rate_anyway = lot.loc["left_out", "orders"] / lot.loc["left_out", "addresses"]
caused = lot.loc["written", "orders"] - rate_anyway * lot.loc["written", "addresses"]
caused_profit = caused * campaign["margin_per_order"] - campaign["cost"]
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Vérification : le nombre de commandes causées est plus petit que celui des commandes reçues, donc ce profit est inférieur à celui du rapport. Il vient avec un intervalle, que la leçon calcule sur les clients.

# %% [markdown] lang="en" edition="solution"
# A check: the orders caused are fewer than the orders received, so this profit is below the report's. It comes with an interval, which the lesson works out on customers.

# %% [markdown] lang="fr" question="memo_on_channels"
# ### Une note sur les canaux
#
# Note reçue lundi : « Sur les 100 commandes de l'hiver, 90 avaient reçu l'e-mail. Le téléphone a été le dernier contact de 74 d'entre elles : Nadia rappelait qui demandait un prix. Un appel coûte 20 dirhams, temps compris. En doublant les appels, nous aurons donc 74 commandes de plus. » Quelle phrase va plus loin que les données ?

# %% [markdown] lang="en" question="memo_on_channels"
# ### A memo on the channels
#
# A memo received on Monday: “Of the winter's 100 orders, 90 had received the e-mail. The telephone was the last contact of 74 of them: Nadia called back those who asked for a price. A call costs 20 dirhams, time included. So by doubling the calls we shall have 74 orders more.” Which sentence goes further than the data?

# %% question="memo_on_channels"
### BEGIN SOLUTION
memo_on_channels = "a5"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Quatrième partie : par quoi divise-t-on ?
#
# Une campagne d'appels pour des contrats d'entretien, menée par les installateurs de Tamaris auprès de leurs clients. Une ligne par client : `calls` compte les appels qu'il a reçus, `contracts` vaut 1 s'il a signé, 0 sinon. On rappelle un client jusqu'à ce qu'il signe ou que l'on renonce.

# %% [markdown] lang="en"
# ## Part four: what is one dividing by?
#
# A call campaign for maintenance contracts, run by Tamaris's installers among their customers. One row per customer: `calls` counts the calls received, `contracts` is 1 for those who signed, 0 otherwise. A customer is called again until the contract is signed or one gives up.

# %%
calls = sheet.data("calls")
show(calls, 5)

# %% [markdown] lang="fr" question="two_rates"
# ### Par client, par appel
#
# Donnez une liste de deux taux : d'abord les contrats par *client*, ensuite les contrats par *appel*.

# %% [markdown] lang="en" question="two_rates"
# ### Per customer, per call
#
# Give a list of two rates: first contracts per *customer*, then contracts per *call*.

# %% question="two_rates"
### BEGIN SOLUTION
signed = calls["contracts"].sum()
two_rates = [signed / len(calls), signed / calls["calls"].sum()]
### END SOLUTION

# %% [markdown] lang="fr"
# Autre campagne des installateurs, deux canaux, la même offre : 3 dirhams par e-mail, 2 par SMS. Le tableau `mailings` a pour colonnes `segment`, `channel`, `messages` et `responses`.

# %% [markdown] lang="en"
# Another campaign of the installers, two channels, the same offer: 3 dirhams an e-mail, 2 an SMS. The columns of the table `mailings` are `segment`, `channel`, `messages` and `responses`.

# %%
mailings = sheet.data("mailings")
show(mailings)

# %% [markdown] lang="fr" question="rates_by_channel"
# ### Le taux de chaque canal
#
# Quel est le taux de réponse de chaque canal, tous segments réunis ? Donnez une série ou un dictionnaire, comme `{"SMS": …, "e-mail": …}`.

# %% [markdown] lang="en" question="rates_by_channel"
# ### The rate of each channel
#
# What is the response rate of each channel, all segments together? Give a Series or a dictionary, such as `{"SMS": …, "e-mail": …}`.

# %% question="rates_by_channel"
### BEGIN SOLUTION
by_channel = mailings.groupby("channel")[["messages", "responses"]].sum()
rates_by_channel = by_channel["responses"] / by_channel["messages"]
### END SOLUTION

# %% [markdown] lang="fr" question="which_channel"
# ### Que faire du prochain envoi ?
#
# Calculez aussi le taux de chaque canal dans chaque segment de `mailings`, puis l'écart à segment égal, e-mail moins SMS, avec son intervalle (`mantel_haenszel`). Deux décisions se défendent, chacune par sa raison.

# %% [markdown] lang="en" question="which_channel"
# ### What to do with the next mailing?
#
# Compute the rate of each channel in each segment of `mailings` as well, then the difference within segments, e-mail less SMS, with its interval (`mantel_haenszel`). Two decisions can be defended, each by its own reason.

# %% question="which_channel"
### BEGIN SOLUTION
which_channel = "a4"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# L'e-mail est devant dans les trois segments, et l'intervalle de l'écart réuni contient encore zéro. `"a4"` en fait un essai ; `"b5"` se défend aussi : en attendant, on garde le moins cher, sans rien conclure sur l'effet.

# %% [markdown] lang="en" edition="solution"
# The e-mail is ahead in all three segments, and the interval of the pooled difference still holds zero. `"a4"` makes a trial of it; `"b5"` can be defended, too: meanwhile the cheaper one is kept, and nothing is concluded on the effect.

# %% [markdown] lang="fr" question="next_call"
# ### Que vaut le prochain appel ?
#
# Dans `calls`, de ceux qui ont reçu un premier appel, quelle part a signé à celui-là ? De ceux qui en ont reçu un deuxième, un troisième, un quatrième ? Donnez une série ou un dictionnaire de quatre taux, d'étiquettes 1 à 4, ou une liste dans cet ordre.

# %% [markdown] lang="en" question="next_call"
# ### What is the next call worth?
#
# In `calls`, of those who received a first call, what share signed at that one? Of those who received a second, a third, a fourth? Give a Series or a dictionary of four rates, labelled 1 to 4, or a list in this order.

# %% question="next_call"
### BEGIN SOLUTION
next_call = pd.Series(
    {
        rank: calls.loc[calls["calls"] == rank, "contracts"].sum() / (calls["calls"] >= rank).sum()
        for rank in [1, 2, 3, 4]
    }
)
### END SOLUTION

# %% [markdown] lang="fr"
# La direction, elle, regarde un autre tableau : les clients selon le nombre d'appels qu'ils ont reçus, et la part qui a signé.

# %% [markdown] lang="en"
# The management looks at another table: customers by the number of calls that they received, and the share who signed.

# %%
by_calls = calls.groupby(calls["calls"].clip(upper=5))["contracts"].agg(["size", "mean"])
show(by_calls.rename(columns={"size": "customers", "mean": "rate"}))

# %% [markdown] lang="fr" question="why_it_falls"
# ### Pourquoi cette baisse ?
#
# Les clients appelés une seule fois ont signé bien plus souvent que ceux que l'on a appelés cinq fois ou plus (dernière ligne). Quelle explication suffit à rendre compte de cette table ?

# %% [markdown] lang="en" question="why_it_falls"
# ### Why this fall?
#
# Customers called only once signed far more often than those called five times or more (the last row). Which explanation is enough to account for this table?

# %% question="why_it_falls"
### BEGIN SOLUTION
why_it_falls = "b1"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Cinquième partie : le message
#
# Tamaris vend aussi un kit d'arrosage aux particuliers. Voici l'e-mail, partie par partie.
#
# | partie | où | texte |
# | :--- | :--- | :--- |
# | 1 | objet | « Votre jardin a soif. Et vous partez samedi. » |
# | 2 | sur-titre, en grandes lettres au-dessus d'une photo | « Nouveau : il s'arrose tout seul » |
# | 3 | texte | « Un tuyau relie vingt plants au robinet ; une minuterie ouvre l'eau deux fois par jour. La pose se fait sans outil. » |
# | 4 | témoignage | « Au retour, j'ai cueilli les tomates avant de défaire les valises. » Imaginez votre prochain retour de vacances. |
# | 5 | encadré | « Commandez avant minuit : le guide du potager part avec le colis. » |
# | 6 | bouton | « Je commande mon kit » |

# %% [markdown] lang="en"
# ## Part five: the message
#
# Tamaris also sells a watering kit to private gardeners. Here is the e-mail, part by part.
#
# | part | where | text |
# | :--- | :--- | :--- |
# | 1 | subject line | “Your garden is thirsty. And you leave on Saturday.” |
# | 2 | headline, in large letters above a photograph | “New: it waters itself” |
# | 3 | text | “One hose links twenty plants to the tap; a timer opens the water twice a day. No tools are needed.” |
# | 4 | testimonial | “Back home, I picked the tomatoes before I unpacked.” Picture your next return from holiday. |
# | 5 | box | “Order before midnight: the kitchen-garden guide comes with the parcel.” |
# | 6 | button | “Order my kit” |

# %% [markdown] lang="fr" question="aida"
# ### Les quatre étapes
#
# À quelle étape d'AIDA chaque partie travaille-t-elle d'abord ? Donnez un dictionnaire `{1: "…", 2: "…", …, 6: "…"}` avec les mots « attention », « intérêt », « désir » et « action ».

# %% [markdown] lang="en" question="aida"
# ### The four stages
#
# Which stage of AIDA does each part serve first? Give a dictionary `{1: "…", 2: "…", …, 6: "…"}` with the words “attention”, “interest”, “desire” and “action”.

# %% lang="fr" question="aida"
### BEGIN SOLUTION
aida = {1: "attention", 2: "attention", 3: "intérêt", 4: "désir", 5: "action", 6: "action"}
### END SOLUTION

# %% lang="en" question="aida"
### BEGIN SOLUTION
aida = {1: "attention", 2: "attention", 3: "interest", 4: "desire", 5: "action", 6: "action"}
### END SOLUTION

# %% [markdown] lang="fr" question="permission"
# ### Une carte laissée au salon
#
# Au salon de l'eau, Mme Alami laisse sa carte pour recevoir un devis. Le service marketing l'inscrit aussi à sa lettre hebdomadaire. Est-ce du marketing de permission, au sens de Godin ?

# %% [markdown] lang="en" question="permission"
# ### A card left at the fair
#
# At the water fair Mrs Alami leaves her card to receive a quotation. The marketing department also puts her on its weekly newsletter. Is that permission marketing, in Godin's sense?

# %% question="permission"
### BEGIN SOLUTION
permission = "d3"
### END SOLUTION

# %% [markdown] lang="fr"
# ## Sixième partie : votre méthode, votre avis

# %% [markdown] lang="en"
# ## Part six: your method, your opinion

# %% [markdown] lang="fr" question="kpis"
# ### Écrire les indicateurs une fois pour toutes
#
# Écrivez une fonction `kpis(cost, messages, responses, orders, revenue, margin_per_order)` qui rend les sept indicateurs de la première partie, dans un dictionnaire aux mêmes clés. Ce qui n'est pas défini vaut `None` : sans réponse, sans commande, et le point mort quand la marge n'est pas positive. Il y a toujours au moins un message.

# %% [markdown] lang="en" question="kpis"
# ### Write the indicators once and for all
#
# Write a function `kpis(cost, messages, responses, orders, revenue, margin_per_order)` that returns the seven indicators of part one, in a dictionary with the same keys. What is not defined is `None`: without a response, without an order, and break-even when the margin is not positive. There is always at least one message.


# %% question="kpis"
def kpis(cost, messages, responses, orders, revenue, margin_per_order):
    ### BEGIN SOLUTION
    found = {
        "cost_per_contact": cost / messages,
        "response_rate": responses / messages,
        "average_order": None,
        "cost_per_prospect": None,
        "conversion_rate": None,
        "cost_per_order": None,
        "break_even_orders": None,
    }
    if orders > 0:
        found["average_order"] = revenue / orders
        found["cost_per_order"] = cost / orders
    if responses > 0:
        found["cost_per_prospect"] = cost / responses
        found["conversion_rate"] = orders / responses
    if margin_per_order > 0:
        found["break_even_orders"] = ceil(cost / margin_per_order)
    return found
    ### END SOLUTION


# %% [markdown] lang="fr" question="campaign_advice"
# ### Que referiez-vous au printemps ?
#
# Vous avez les cinq campagnes, les essais, le tirage au sort, les deux canaux et les appels. En quatre à six phrases : ce que vous referiez, ce que vous arrêteriez, le chiffre de cette feuille qui vous décide, ce qu'il ne montre pas, et la donnée qui vous ferait changer d'avis. La personne qui corrige lira ce texte. Écrivez-le entre les triples guillemets : `campaign_advice = """ … """`.

# %% [markdown] lang="en" question="campaign_advice"
# ### What would you repeat next spring?
#
# You have the five campaigns, the trials, the draw by lot, the two channels and the calls. In four to six sentences: what you would repeat, what you would stop, the figure of this sheet that decides you, what it does not show, and the data that would change your mind. Your teacher will read this text. Write it between the triple quotation marks: `campaign_advice = """ … """`.

# %% lang="fr" question="campaign_advice"
### BEGIN SOLUTION
response = 100 * campaigns["responses"] / campaigns["messages"]
liked, least = response.idxmax(), profit.idxmin()
campaign_advice = f"""
Je referais {best_campaign}, qui laisse le plus de dirhams une fois payée, même si une autre a un taux de réponse bien plus élevé :
{profit[best_campaign]:.0f} dirhams crédités avec {response[best_campaign]:.0f} % de réponses,
quand {liked}, avec {response[liked]:.0f} %, en laisse {profit[liked]:.0f}. J'arrêterais {least}, qui en laisse le moins,
{profit[least]:.0f}, sauf si elle gagne des clients nouveaux que la suite rembourse. Pour l'offre par e-mail et par SMS,
je comparerais les deux canaux dans chaque segment, en tirant au sort qui reçoit quoi. Ces profits comptent aussi les commandes
qui seraient venues sans nous : un groupe laissé de côté par le sort, assez grand pour l'écart à voir, me ferait changer d'avis.
"""
### END SOLUTION

# %% lang="en" question="campaign_advice"
### BEGIN SOLUTION
response = 100 * campaigns["responses"] / campaigns["messages"]
liked, least = response.idxmax(), profit.idxmin()
campaign_advice = f"""
I would repeat {best_campaign}, which leaves the most dirhams once it is paid, even if another has a much higher response rate:
{profit[best_campaign]:.0f} credited dirhams with {response[best_campaign]:.0f}% of responses,
where {liked}, with {response[liked]:.0f}%, leaves {profit[liked]:.0f}. I would stop {least}, which leaves the least,
{profit[least]:.0f}, unless it wins new customers who pay it back later. For the offer by e-mail and SMS I would compare the
two channels within each segment, drawing lots for who receives what. These profits also count the orders that would have come
without us: a group left out by lot, large enough for the difference to be seen, would change my mind.
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
