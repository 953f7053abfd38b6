# %% [markdown] lang="fr"
# # Scoring : prédire n'est pas convaincre
#
# Lundi 30 décembre 2024. Karim, qui dirige les ventes de Tamaris, pose deux choses sur le bureau d'Aïcha : la liste de ses meilleurs clients, « ceux qui répondent toujours », et une vieille enveloppe. Depuis avril 2022, avant chaque envoi, le sort met de côté un quart des noms, à qui l'on n'écrit pas. Leurs noms sont dans l'enveloppe. Personne ne l'a ouverte.
#
# Dans cette leçon, on apprend à faire la liste. Puis on ouvre l'enveloppe.

# %% [markdown] lang="en"
# # Scoring: to predict is not to persuade
#
# Monday, 30 December 2024. Karim, who heads sales at Tamaris, puts two things on Aïcha's desk: the list of his best customers, “those who always answer”, and an old envelope. Since April 2022, before each mailing, a quarter of the names have been drawn by lot and set aside: nothing is sent to them. Their names are in the envelope. Nobody has opened it.
#
# In this lesson you learn to make the list. Then you open the envelope.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - calculer RFM et FRAT, et ne plus confondre trois durées qui portent souvent le même nom ;
# - en faire des scores et des segments, en nommant vos règles ;
# - vérifier qu'un score prédit, sans lui montrer les réponses, et lire une probabilité ;
# - mesurer ce qu'un message *cause*, et le séparer de ce qu'on lui crédite ;
# - distinguer à qui il est rentable d'écrire et à combien on le peut ; dire à qui l'on n'en a pas le droit.
#
# Comptez une heure et demie, puis [la feuille d'exercices](../../exercises/fr/04_scoring.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - compute RFM and FRAT, and stop confusing three spans of time that often share one name;
# - turn them into scores and segments, and name your rules;
# - check that a score predicts, without showing it the answers, and read a probability;
# - measure what a message *causes*, and tell it from what it is credited with;
# - tell whom it pays to write to from how many you can write to; say whom you may not score.
#
# Allow an hour and a half, then [the exercise sheet](../../exercises/en/04_scoring.ipynb).

# %% lang="fr"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("04_scoring", language="fr")

# %% lang="en"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("04_scoring", language="en")

# %% [markdown] lang="fr"
# ## Un score répond à une question posée d'avance
#
# Un **score** est une note donnée à chaque client. On lui demande trois choses : reconnaître un « très bon » client à quelques indicateurs ; prévoir les réactions à une action ; dire si cette action sera rentable. Le plus souvent, il se lit comme la *probabilité* que le client réponde : c'est l'**appétence** pour l'offre.
#
# Sans la question, une note n'est qu'un chiffre de plus. Karim et Aïcha n'ont pas la même. Lui demande : qui va commander ? Elle : qui commandera *parce que* nous aurons écrit ?

# %% [markdown] lang="en"
# ## A score answers a question asked beforehand
#
# A **score** is a mark given to each customer. Three things are asked of it: to recognise a “very good” customer by a few indicators; to foresee the reactions to an action; to say whether that action will pay. Most often it reads as the *probability* that the customer answers: the **propensity** to take up the offer.
#
# Without the question, a mark is one more figure. Karim and Aïcha do not have the same one. He asks: who will order? She asks: who will order *because* we wrote?

# %% [markdown] lang="fr"
# ## Trois mesures tiennent dans un carnet de commandes
#
# Commençons petit. Youssef, vendeur, a cinq comptes à revoir : treize commandes, dans l'ordre où il les a saisies. Plaçons-nous le 31 décembre 2024. Avant tout calcul, cherchez à l'œil : lequel des cinq n'est pas revenu depuis le plus longtemps ?

# %% [markdown] lang="en"
# ## Three measures fit in an order book
#
# Let us begin small. Youssef, a sales representative, has five accounts under review: thirteen orders, as he entered them. Take 31 December 2024 as today. Before any computing, look: which of the five has not come back for the longest time?

# %%
mini_orders = lesson.data("mini_orders")
show(mini_orders)

# %% [markdown] lang="fr"
# **RFM** retient trois mesures. La **récence** est le nombre de jours écoulés depuis le *dernier* achat ; la **fréquence**, le nombre de commandes ; le **montant**, leur somme.
#
# À la main pour C1 : dernier achat le 20 décembre, donc 31 − 20 = 11 jours ; trois commandes ; 100 + 80 + 120 = 300 dirhams.

# %% [markdown] lang="en"
# **RFM** keeps three measures. **Recency** is the number of days since the *last* purchase; **frequency**, the number of orders; **monetary value**, their sum.
#
# By hand for C1: last purchase on 20 December, hence 31 − 20 = 11 days; three orders; 100 + 80 + 120 = 300 dirhams.

# %%
on = pd.Timestamp("2024-12-31")
by_customer = mini_orders.groupby("customer")
show((on - by_customer["date"].max()).dt.days.rename("recency_days"))

# %% [markdown] lang="fr"
# C3 a acheté hier, C4 n'est pas venu depuis 535 jours. `rfm_table` fait les trois calculs et refuse ce qui les fausserait : une date manquante, une commande postérieure à l'analyse. Un avoir se retire du montant, sans rendre personne plus récent.

# %% [markdown] lang="en"
# C3 bought yesterday, C4 has not come for 535 days. `rfm_table` does the three computations and refuses what would spoil them: a missing date, an order later than the analysis. A credit note is taken off the amount, and makes nobody more recent.

# %%
from crm_lessons.methods import rfm_table

mini_rfm = rfm_table(mini_orders, on="2024-12-31")
show(mini_rfm[["recency_days", "frequency", "monetary"]])

# %% [markdown] lang="fr"
# Trois colonnes, trois portraits. C2 a dépensé le plus, en une seule fois, au printemps ; C3, le moins, mais il est là chaque fois que l'on regarde.

# %% [markdown] lang="en"
# Three columns, three portraits. C2 spent the most, in one go, in spring; C3 the least, but is there whenever you look.

# %% [markdown] lang="fr"
# ## Une récence n'est pas une somme
#
# Un document du cours définit la récence comme « Σ des ventes durant une période précise », et le montant comme la somme des commandes. Les deux lettres mesureraient alors presque la même chose, et aucune ne verrait un client partir. Les manuels s'accordent : la récence part de la *date* du dernier achat.
#
# Le lapsus coûte-t-il cher ? Classons les cinq clients des deux façons. Pariez : combien gardent leur rang ?

# %% [markdown] lang="en"
# ## A recency is not a sum
#
# One of the course's documents defines recency as the “Σ of sales over a given period”, and monetary value as the sum of the orders. The two letters would then measure nearly the same thing, and neither would see a customer leave. Handbooks agree: recency starts from the *date* of the last purchase.
#
# Does the slip cost much? Let us rank the five customers both ways. Make a bet: how many keep their rank?

# %%
lesson.bet("same_rank", ...)

# %% after_bet="same_rank"
of_2024 = mini_orders[mini_orders["date"].dt.year == 2024]
mini_rfm["sales_of_the_year"] = of_2024.groupby("customer")["amount"].sum()
mini_rfm["sales_of_the_year"] = mini_rfm["sales_of_the_year"].fillna(0)
show(mini_rfm[["recency_days", "sales_of_the_year"]].sort_values("recency_days"))

# %% [markdown] lang="fr" after_bet="same_rank"
# De la plus petite récence à la plus grande : C3, C1, C5, C2. De la plus grande vente à la plus petite : C2, C5, C1, C3. Les quatre premiers se lisent à l'envers, seul C4 garde sa place. Une campagne réglée sur cette « récence » commencerait par celui qu'on n'a pas vu depuis dix mois.

# %% [markdown] lang="en" after_bet="same_rank"
# From the smallest recency to the largest: C3, C1, C5, C2. From the largest sales to the smallest: C2, C5, C1, C3. The first four read backwards, C4 alone keeps its place. A campaign run on that “recency” would begin with the one not seen for ten months.

# %% [markdown] lang="fr"
# ## Trois durées méritent trois noms
#
# Sur la ligne d'un client, il y a trois dates : la première commande, la dernière, aujourd'hui. Elles font trois durées, et le mot « récence » sert, selon les auteurs, pour deux d'entre elles.

# %% [markdown] lang="en"
# ## Three spans of time deserve three names
#
# On a customer's line there are three dates: the first order, the last, today. They make three spans of time, and the word “recency” is used, from author to author, for two of them.

# %% tags=["figure"]
from crm_lessons.plots import plot_timeline

ax = plot_timeline(mini_rfm)

# %% [markdown] lang="fr"
# Regardez C4 : client depuis 716 jours, deux achats à 181 jours l'un de l'autre, plus rien depuis 535. Une seule de ces durées dit s'il est encore là.
#
# - **récence** : du dernier achat à aujourd'hui ;
# - **première à dernière** : ce que FRAT appelle « récence », et les bibliothèques de durée de vie (`lifetimes`) aussi ;
# - **ancienneté** : du premier achat à aujourd'hui.
#
# Avant de lire une colonne, demandez : de quelle date à quelle date ?

# %% [markdown] lang="en"
# Look at C4: a customer for 716 days, two purchases 181 days apart, nothing for 535. Only one of these spans tells whether C4 is still there.
#
# - **recency**: from the last purchase to today;
# - **first to last**: what FRAT calls “recency”, and so do the libraries of customer lifetime (`lifetimes`);
# - **tenure**: from the first purchase to today.
#
# Before reading a column, ask: from which date to which?

# %% [markdown] lang="fr"
# ## FRAT ajoute un rythme, et ce que l'on achète
#
# **FRAT** a quatre lettres. Dans le cours, F est le *délai* entre les achats, R la durée de la première commande à la dernière, A compare la dernière commande à la moyenne (A pour *achat*), T dit le *type* de ce que l'on achète.

# %% [markdown] lang="en"
# ## FRAT adds a rhythm, and what is bought
#
# **FRAT** has four letters. In the course F is the *delay* between purchases, R the time from the first order to the last, A sets the last order against the mean (A for *achat*, purchase), T says the *type* of what is bought.

# %%
from crm_lessons.methods import frat_table

mini_frat = frat_table(mini_orders, on="2024-12-31")
show(mini_frat)

# %% [markdown] lang="fr"
# À la main pour C1 : 193 jours du 10 juin au 20 décembre, deux intervalles, donc 96,5 jours. Un délai est l'inverse d'une fréquence : grand, il est mauvais signe. Pour C2, une seule commande, aucun intervalle : la case reste vide. Un 0 dirait qu'il achète tous les jours.
#
# A, pour C3 : 40 dirhams contre 50 en moyenne, 0,8. Son panier baisse-t-il ? Cinq commandes, dont une plus petite, ne le disent pas encore. En pandas, on trie par date ; `.last()` garde alors la dernière commande de chaque groupe.

# %% [markdown] lang="en"
# By hand for C1: 193 days from 10 June to 20 December, two intervals, hence 96.5 days. A delay is the inverse of a frequency: a large one is a bad sign. For C2, a single order, no interval: the cell stays empty. A 0 would say: buys every day.
#
# A, for C3: 40 dirhams against a mean of 50, that is 0.8. Is the basket shrinking? Five orders, one of them smaller, do not tell yet. In pandas, sort by date; `.last()` then keeps the last order of each group.

# %%
in_order = mini_orders.sort_values("date").groupby("customer")["amount"]
(in_order.last() / in_order.mean()).round(2).to_dict()

# %% [markdown] lang="fr"
# Et T : **stratégique ou tactique ?** Un achat *stratégique* engage le client pour des années : une pompe fixe l'installation, les pièces, le mécanicien. Un achat *tactique* se refait, ou se change, d'une semaine à l'autre : un joint, un entretien. On retient le type le plus commandé.

# %% [markdown] lang="en"
# And T: **strategic or tactical?** A *strategic* purchase binds the customer for years: a pump settles the installation, the parts, the mechanic. A *tactical* one is made again, or changed, from one week to the next: a seal, a service. The type ordered most is kept.

# %%
is_strategic = mini_frat["main_type"] == "pump"
show(mini_frat[["main_type"]].assign(strategic=is_strategic))

# %% [markdown] lang="fr"
# Trois comptes stratégiques, deux tactiques, et deux conversations : au premier on parle de l'installation dans cinq ans, au second de la livraison de jeudi. C5 a autant de pompes que d'entretiens : à égalité, `frat_table` retient le plus récent, et mieux vaut le savoir avant d'en faire une règle.

# %% [markdown] lang="en"
# Three strategic accounts, two tactical, and two conversations: with the first you speak of the installation in five years, with the second of Thursday's delivery. C5 has as many pumps as services: at equality `frat_table` keeps the more recent one, and it is as well to know before making a rule of it.

# %% [markdown] lang="fr"
# ## Des égalités obligent à choisir
#
# Passons à toute l'entreprise. Revenons au 29 septembre 2024 au soir, la veille d'un envoi. `known` contient ce que l'on savait ce soir-là, `later` les treize semaines suivantes. On n'y touche pas encore.

# %% [markdown] lang="en"
# ## Ties force a choice
#
# On to the whole firm. Let us go back to the evening of 29 September 2024, the eve of a mailing. `known` holds what was known that evening, `later` the next thirteen weeks. We do not touch these yet.

# %%
from crm_lessons.world.seen import seen
from crm_lessons.world.year import firm_to_run

tamaris = firm_to_run(0)
orders = seen(tamaris)["orders"]

# %%
known = orders[orders["date"] <= "2024-09-29"]
later = orders[orders["date"] > "2024-09-29"]
rfm = rfm_table(known, on="2024-09-29")
len(rfm), int((rfm["frequency"] == 1).sum())

# %% [markdown] lang="fr"
# 403 clients, dont 84 n'ont commandé qu'une fois. L'usage est de noter chaque mesure de 1 à 5, par **quintiles** : cinq groupes de même taille. pandas a une fonction pour cela, `qcut` ; `.quantile` en donne les limites.

# %% [markdown] lang="en"
# 403 customers, of whom 84 ordered only once. The custom is to mark each measure from 1 to 5, by **quintiles**: five groups of equal size. pandas has a function for it, `qcut`; `.quantile` gives their edges.

# %%
try:
    pd.qcut(rfm["frequency"], 5)
except ValueError as error:
    print(str(error).split(":")[0])

# %%
[float(edge) for edge in rfm["frequency"].quantile([0, 0.2, 0.4, 0.6, 0.8, 1])]

# %% [markdown] lang="fr"
# Elle refuse. Ses limites sont 1, 1, 3, 6, 10 et 37 : le premier groupe n'a pas de place entre 1 et 1.
#
# Premier remède : classer par **rang**. Les groupes redeviennent égaux, et les ex æquo sont départagés par leur place dans la liste. Voyons ceux qui ont commandé trois fois : `.value_counts()` les compte par score, `.sort_index()` range les scores.

# %% [markdown] lang="en"
# It refuses. Its edges are 1, 1, 3, 6, 10 and 37: the first group has no room between 1 and 1.
#
# First repair: go by **rank**. The groups are equal again, and ties are broken by their place in the list. Let us look at those who ordered three times: `.value_counts()` counts them by score, `.sort_index()` puts the scores in order.

# %%
from crm_lessons.methods import rfm_scores

by_rank = rfm_scores(rfm, method="rank")
three_orders = by_rank[rfm["frequency"] == 3]
show(three_orders["f_score"].value_counts().sort_index().rename("customers"))

# %% [markdown] lang="fr"
# Trois commandes, et pourtant les uns ont 2 et les autres 3. Pour comparer des groupes de même taille, passe encore. Pour traiter des gens, c'est une loterie.
#
# Second remède : des **limites** choisies, chacune comprise dans le groupe qu'elle commence. 1 commande vaut 1 ; 2 valent 2 ; de 3 à 5, 3 ; de 6 à 10, 4 ; 11 et plus, 5.

# %% [markdown] lang="en"
# Three orders, and yet some get 2 and others 3. To compare groups of equal size, fair enough. To deal with people, it is a lottery.
#
# Second repair: chosen **cut-offs**, each one included in the group that it begins. 1 order scores 1; 2 score 2; from 3 to 5, 3; from 6 to 10, 4; 11 and more, 5.

# %%
scores = rfm_scores(rfm, method="cutoffs", cutoffs={"frequency": [2, 3, 6, 11]})
show(rfm[["recency_days", "frequency", "monetary"]].join(scores), 4)

# %% [markdown] lang="fr"
# Les groupes ne sont plus tout à fait égaux, mais deux clients semblables ont le même score, et chaque groupe se dit en une phrase. Attention au sens : beaucoup de commandes, c'est bon signe ; beaucoup de jours, mauvais signe. Le score R se lit à l'envers des jours.

# %% [markdown] lang="en"
# The groups are no longer quite equal, but two like customers have the same score, and each group can be said in a sentence. Mind the direction: many orders are good, many days are bad. The R score runs against the days.

# %% [markdown] lang="fr"
# ## L'ordre des règles fait partie de la méthode
#
# 125 combinaisons de trois scores, c'est trop pour agir. On les réunit en **segments** par des règles, lues de haut en bas : la première qui convient décide, et celui qu'aucune ne prend est compté à part, jamais oublié.

# %% [markdown] lang="en"
# ## The order of the rules is part of the method
#
# 125 combinations of three scores are too many to act on. Rules gather them into **segments**; they are read from top to bottom: the first that fits decides, and whoever none of them takes is counted apart, never forgotten.

# %%
from crm_lessons.methods import DEFAULT_RULES, rfm_segments, rules_table

show(rules_table(DEFAULT_RULES))

# %%
segments = rfm_segments(scores)
show(segments.value_counts(sort=False).rename("customers"))

# %% [markdown] lang="fr"
# Les champions ont trois bons scores ; aux fidèles, on n'en demande que deux. Un champion remplit donc aussi la règle des fidèles. Échangeons les deux premières règles, sans toucher au reste. Pariez : combien de champions reste-t-il ?

# %% [markdown] lang="en"
# Champions have three good scores; of the loyal only two are asked. So a champion also meets the rule for the loyal. Let us swap the first two rules and leave the rest alone. Make a bet: how many champions are left?

# %%
lesson.bet("champions", ...)

# %% after_bet="champions"
champions, loyal, *others = DEFAULT_RULES
swapped = rfm_segments(scores, [loyal, champions, *others])
show(swapped.value_counts(sort=False).rename("customers"), 3)

# %% [markdown] lang="fr" after_bet="champions"
# Zéro : la règle des fidèles, plus large, les a pris avant. Rien ne le signale, le tableau a l'air complet. Une segmentation sans l'ordre de ses règles ne peut être ni refaite ni vérifiée.

# %% [markdown] lang="en" after_bet="champions"
# None: the rule for the loyal, being wider, took them first. Nothing gives it away, the table looks complete. A segmentation without the order of its rules can be neither redone nor checked.

# %% [markdown] lang="fr"
# ## Acte premier : le score prédit très bien
#
# Les treize semaines ont passé. Qui a commandé ? Les scores ont été calculés avant, les commandes sont venues après : c'est un examen honnête. Une commande est une commande : rien ne dit encore qu'un message l'a provoquée.

# %% [markdown] lang="en"
# ## Act one: the score predicts splendidly
#
# The thirteen weeks have gone by. Who ordered? The scores were computed before, the orders came after: that is a fair examination. An order is an order: nothing says yet that a message brought it about.

# %%
ordered = pd.Series(rfm.index.isin(later["customer"]), index=rfm.index)
round(float(ordered.mean()), 3)

# %% [markdown] lang="fr"
# 33 % en moyenne. Si la récence ne valait rien, chacun de ses cinq groupes en serait proche. Pariez : quelle part du groupe 5, le plus récent, a commandé ?

# %% [markdown] lang="en"
# 33% on average. If recency were worth nothing, each of its five groups would be close to that. Make a bet: what share of group 5, the most recent, ordered?

# %%
lesson.bet("best_group", ...)

# %% after_bet="best_group"
from crm_lessons.methods import rate_interval

groups = ordered.groupby(by_rank["r_score"])
by_recency = pd.DataFrame({"customers": groups.size(), "rate": groups.mean()}).sort_index(ascending=False)
ends = [rate_interval(round(n * rate), int(n)) for n, rate in by_recency.to_numpy()]
by_recency = by_recency.assign(lower=[end.low for end in ends], upper=[end.high for end in ends])

# %% lang="fr" tags=["figure"] after_bet="best_group"
from crm_lessons.plots import plot_measured_rates

ax = plot_measured_rates(by_recency, "Part de ceux qui ont commandé en treize semaines, par score de récence")

# %% lang="en" tags=["figure"] after_bet="best_group"
from crm_lessons.plots import plot_measured_rates

ax = plot_measured_rates(by_recency, "Share who ordered within thirteen weeks, by recency score")

# %% [markdown] lang="fr" after_bet="best_group"
# De 0 à 74 %, et les intervalles des extrêmes ne se touchent pas. Tamaris est simulée ; mais chez CDNOW, un vrai disquaire, les mêmes fonctions donnent 11, 14, 18, 37 et 65 % (29 % en moyenne, sur neuf mois).

# %% [markdown] lang="en" after_bet="best_group"
# From 0 to 74%, and the intervals of the extremes do not touch. Tamaris is simulated; but at CDNOW, a real record shop, the same functions give 11, 14, 18, 37 and 65% (29% on average, over nine months).

# %% [markdown] lang="fr"
# La fréquence fait-elle aussi bien ? Ses groupes égaux dépendent de la loterie des ex æquo. Mélangeons donc la liste deux cents fois, `.sample(frac=1)`, et regardons ce que chaque groupe devient.

# %% [markdown] lang="en"
# Does frequency do as well? Its equal groups depend on the lottery of ties. So let us shuffle the list two hundred times, `.sample(frac=1)`, and see what becomes of each group.

# %%
draws = pd.DataFrame(
    [ordered.groupby(rfm_scores(rfm.sample(frac=1, random_state=draw))["f_score"]).mean() for draw in range(200)]
)

# %% tags=["figure"]
from crm_lessons.plots import plot_tie_band

ax = plot_tie_band(draws, groups.mean())

# %% [markdown] lang="fr"
# Le groupe 3 va de 20 à 31 % selon le seul hasard du tirage : le classer « au-dessus de 25 % » n'aurait aucun sens. Aux deux bouts, la bande est étroite, et la récence va plus loin que la fréquence : plus bas en bas, plus haut en haut. Chez CDNOW, c'est l'inverse, de peu. Aucune lettre ne gagne partout : mesurez chez vous.

# %% [markdown] lang="en"
# Group 3 goes from 20 to 31% by the mere luck of the draw: to rank it “above 25%” would mean nothing. At both ends the band is narrow, and recency goes further than frequency: lower at the bottom, higher at the top. At CDNOW it is the other way round, by a little. No letter wins everywhere: measure on your own customers.

# %% [markdown] lang="fr"
# **Ce que vaut un score** se lit d'un coup sur la courbe des gains : on prend les clients du mieux noté au moins bien noté, et l'on compte la part de ceux qui ont commandé.

# %% [markdown] lang="en"
# **What a score is worth** can be read at once on the gains curve: take the customers from best scored to worst, and count the share of those who ordered.

# %% lang="fr" tags=["figure"]
from crm_lessons.methods import gains_curve
from crm_lessons.plots import plot_gains

curves = {letter: gains_curve(by_rank[f"{letter[0].lower()}_score"], ordered) for letter in ("R", "F", "M")}
ax = plot_gains({"récence": curves["R"], "fréquence": curves["F"], "montant": curves["M"]})

# %% lang="en" tags=["figure"]
from crm_lessons.methods import gains_curve
from crm_lessons.plots import plot_gains

curves = {letter: gains_curve(by_rank[f"{letter[0].lower()}_score"], ordered) for letter in ("R", "F", "M")}
ax = plot_gains({"recency": curves["R"], "frequency": curves["F"], "monetary value": curves["M"]})

# %%
show(curves["R"][["score", "customers", "cumulative_customers", "lift"]])

# %% [markdown] lang="fr"
# Le groupe 5, un cinquième des clients, contient 45 % de ceux qui commandent : 2,2 fois plus qu'un cinquième tiré au hasard. Ce rapport s'appelle le *lift*. Karim a raison : sa liste prédit.

# %% [markdown] lang="en"
# Group 5, a fifth of the customers, holds 45% of those who order: 2.2 times as many as a fifth drawn by lot. That ratio is called the lift. Karim is right: his list predicts.

# %% [markdown] lang="fr"
# ## Une petite case n'est pas une mesure
#
# Croisons R et F. Sous chaque taux, le nombre de clients sur lequel il repose.

# %% [markdown] lang="en"
# ## A small cell is no measurement
#
# Let us cross R and F. Under each rate stands the number of customers that it rests on.

# %% tags=["figure"]
from crm_lessons.plots import plot_rfm_grid

ax = plot_rfm_grid(scores, ordered)

# %% [markdown] lang="fr"
# 67 % dans la case R 5, F 1 : deux commandes, sur trois clients. Une de moins, et c'était 33 %. Un taux **lissé** ajoute à chaque case quelques clients imaginaires, qui commandent comme leur ligne : beaucoup de vrais clients les noient, trois vrais clients non.

# %% [markdown] lang="en"
# 67% in the square R 5, F 1: two orders, of three customers. One fewer, and it was 33%. A **smoothed** rate adds to each cell a few imaginary customers, who order as their row does: many real customers drown them, three real ones do not.

# %%
from crm_lessons.methods import smoothed_rates

cells = scores[["r_score", "f_score"]].assign(ordered=ordered.astype(int))
smoothed = smoothed_rates(cells, ["r_score", "f_score"], None, "ordered", towards="r_score")
show(smoothed.table.loc[5].rename(columns={"trials": "customers", "successes": "orders"}))

# %% [markdown] lang="fr"
# La force choisie par la méthode est d'environ 16 clients. À la main pour R 5, F 1 : (2 + 16,1 × 0,7375) / (3 + 16,1) = 0,726. La case F 3, 38 % sur treize clients, remonte à 58 % ; la case F 5, 88 % sur quarante et un, ne bouge guère : 84 %.

# %% [markdown] lang="en"
# The strength chosen by the method is about 16 customers. By hand for R 5, F 1: (2 + 16.1 × 0.7375) / (3 + 16.1) = 0.726. The cell F 3, 38% of thirteen customers, climbs to 58%; the cell F 5, 88% of forty-one, hardly moves: 84%.

# %% [markdown] lang="fr"
# ## Trop beau pour être vrai : le score a vu les réponses
#
# Un stagiaire pressé calcule la récence sur *tout* le carnet, au 31 décembre, puis la compare aux mêmes commandes. Pariez : quelle part de son groupe 5 a commandé ?

# %% [markdown] lang="en"
# ## Too good to be true: the score has seen the answers
#
# A trainee in a hurry computes recency on the *whole* book, on 31 December, then compares it with the same orders. Make a bet: what share of his group 5 ordered?

# %%
lesson.bet("leaking", ...)

# %% after_bet="leaking"
everything = rfm_table(orders, on="2024-12-31")
has_ordered = pd.Series(everything.index.isin(later["customer"]), index=everything.index)
leaking = has_ordered.groupby(rfm_scores(everything)["r_score"]).mean()
[round(float(rate), 3) for rate in leaking]

# %% [markdown] lang="fr" after_bet="leaking"
# 0, 0, 0, 69 et 100 % : un miracle. Mais qui commande en novembre *devient* récent en décembre : la réponse est dans le score. C'est une **fuite**, et le 29 septembre ce score n'existe pas. `rfm_table` la refuse d'ailleurs : donnez-lui une commande postérieure à la date, elle s'arrête et le dit.

# %% [markdown] lang="en" after_bet="leaking"
# 0, 0, 0, 69 and 100%: a miracle. But whoever orders in November *becomes* recent in December: the answer is in the score. That is a **leak**, and on 29 September this score does not exist. `rfm_table` refuses it, by the way: given an order later than the date, it stops and says so.

# %% [markdown] lang="fr"
# ## Une cote devient une probabilité
#
# Un groupe donne un taux ; on voudrait la probabilité de chaque client. Apprenons-la de l'été (notes au 30 juin, commandes de juillet à septembre), pour la juger à l'automne, qu'elle n'a pas vu. Une seule mesure, d'abord : la récence.

# %% [markdown] lang="en"
# ## Odds become a probability
#
# A group gives a rate; we would like a probability for each customer. Let us learn it from the summer (marks on 30 June, orders from July to September), to judge it in autumn, which it has not seen. One measure only, at first: recency.

# %%
in_june = rfm_table(orders[orders["date"] <= "2024-06-30"], on="2024-06-30")
summer = orders[orders["date"].between("2024-07-01", "2024-09-29")]
ordered_in_summer = pd.Series(in_june.index.isin(summer["customer"]), index=in_june.index)
round(float(ordered_in_summer.mean()), 3)

# %%
from crm_lessons.methods import propensity_score

days = pd.DataFrame({"recency_days": range(0, 901, 30)}, index=range(0, 901, 30))
propensity = propensity_score(in_june[["recency_days"]], ordered_in_summer, of=days)
odds = propensity / (1 - propensity)
show(propensity.rename_axis("recency_days"), 4)

# %%
[round(float(one), 3) for one in odds[:4]]

# %% [markdown] lang="fr"
# La **cote** rapporte la chance que cela arrive à la chance que cela n'arrive pas : 66 % contre 34 %, 1,96 contre un. Divisez chaque cote par la précédente : 1,527 / 1,960 = 0,78 ; 1,190 / 1,527 = 0,78 ; et ainsi de suite. Voilà toute la **régression logistique** : trente jours de plus multiplient la cote par le même nombre, où que l'on soit.

# %% [markdown] lang="en"
# The **odds** set the chance that it happens against the chance that it does not: 66% against 34%, 1.96 to one. Divide each odds by the one before: 1.527 / 1.960 = 0.78; 1.190 / 1.527 = 0.78; and so on. That is the whole of **logistic regression**: thirty more days multiply the odds by the same number, wherever you start.

# %% [markdown] lang="fr"
# À la main, pour un client à 60 jours : 1,96 × 0,78 × 0,78 = 1,19. Retour à la probabilité : cote / (1 + cote) = 1,19 / 2,19 = 54 %. On multiplie des cotes, jamais des probabilités : c'est ce qui plie la droite en courbe, et la garde entre 0 et 1.

# %% [markdown] lang="en"
# By hand, for a customer at 60 days: 1.96 × 0.78 × 0.78 = 1.19. Back to a probability: odds / (1 + odds) = 1.19 / 2.19 = 54%. It is odds that are multiplied, never probabilities: that is what bends the line into a curve, and keeps it between 0 and 1.

# %% tags=["figure"]
from crm_lessons.plots import plot_propensity_curve

observed = pd.DataFrame({"days": rfm["recency_days"], "rate": ordered, "customers": 1})
observed = observed.groupby(by_rank["r_score"]).agg({"days": "mean", "rate": "mean", "customers": "sum"})
ax = plot_propensity_curve(propensity, observed)

# %% [markdown] lang="fr"
# La courbe, apprise l'été, suit les carrés de l'automne, un peu trop bas : 33 % ont commandé en automne, 30,5 % en été. Avec les trois mesures, on fait pareil : chacune multiplie la cote. Jugeons ce score complet à l'automne, par cinquièmes.

# %% [markdown] lang="en"
# The curve, learnt in summer, follows the squares of autumn, a little too low: 33% ordered in autumn, 30.5% in summer. With the three measures it goes the same way: each multiplies the odds. Let us judge this full score in autumn, by fifths.

# %%
features = ["recency_days", "frequency", "monetary"]
chance = propensity_score(in_june[features], ordered_in_summer, of=rfm[features])
fifth = pd.qcut(chance, 5, labels=[1, 2, 3, 4, 5]).rename("group")
show(pd.DataFrame({"propensity": chance, "rate": ordered}).groupby(fifth, observed=True).mean())

# %%
round(float(ordered[fifth == 5].sum() / ordered.sum()), 3)

# %% [markdown] lang="fr"
# Annoncé 69 % en haut, observé 74 % ; au milieu, 22 % et 33 %. Le score range bien, et ses probabilités s'écartent d'une saison à l'autre. Gagne-t-il sur la simple récence ? À un cinquième des clients, il atteint lui aussi 45 % de ceux qui commandent : ni mieux, ni moins bien. Olson et ses collègues (2009) trouvent la régression plus précise que RFM ; ici, trois mesures si parentes n'y ajoutent rien.

# %% [markdown] lang="en"
# Announced 69% at the top, observed 74%; in the middle, 22% and 33%. The score ranks well, and its probabilities drift from one season to the next. Does it gain on plain recency? At a fifth of the customers it reaches 45% of those who order, too: no better, no worse. Olson and colleagues (2009) find regression more accurate than RFM; here three measures so closely related add nothing.

# %% [markdown] lang="fr"
# ## Acte deux : on ouvre l'enveloppe
#
# Onze envois en deux ans et demi, par e-mail ou par téléphone, chaque fois à ceux qui avaient commandé dans les six mois ; chaque fois, un quart mis de côté par le sort. `written` est faux pour ceux-là : « écrire », ici, c'est envoyer un e-mail ou appeler. On compte les commandes des six semaines suivantes, les mêmes pour tous.

# %% [markdown] lang="en"
# ## Act two: the envelope is opened
#
# Eleven mailings in two and a half years, by e-mail or by telephone, each time to those who had ordered within six months; each time a quarter set aside by lot. `written` is false for these: “writing”, here, is sending an e-mail or calling. What is counted is the orders of the next six weeks, the same for all.

# %%
envelope = lesson.data("envelope")
show(envelope[["customer", "date", "orders_before", "written", "ordered", "margin"]], 4)

# %%
envelope.groupby("written")["ordered"].agg(["size", "mean"]).round(3)

# %%
from crm_lessons.methods import rate_difference

bought, n = envelope.groupby("written")["ordered"].sum(), envelope.groupby("written").size()
gap = rate_difference(int(bought[True]), int(n[True]), int(bought[False]), int(n[False]))
[round(100 * end, 1) for end in (gap.value, gap.low, gap.high)]

# %% [markdown] lang="fr"
# Karim créditait ses messages de tout : 43 % de « réponses ». Ceux à qui l'on n'a *rien* envoyé ont commandé à 34,6 %. Le sort a fait les deux groupes, rien d'autre ne les sépare : l'**effet** (*uplift*) est la différence, 8,4 points, entre 3,3 et 13,3. Quatre commandes sur cinq, environ, seraient venues de toute façon.

# %% [markdown] lang="en"
# Karim credited his messages with everything: 43% of “responses”. Those to whom *nothing* was sent ordered at 34.6%. A draw made the two groups, and nothing else parts them: the **uplift** is the difference, 8.4 points, between 3.3 and 13.3. Some four orders of five would have come anyway.

# %% [markdown] lang="fr"
# Et chez les meilleurs ? Rangeons les clients par leur nombre de commandes du semestre *précédent*. Ceux qui en avaient passé cinq ou plus commandent le plus : 65 % de ceux à qui l'on a écrit. Pariez : de combien de points le message a-t-il fait monter ce taux ? (Écrivez 8.4 pour 8,4 points.)

# %% [markdown] lang="en"
# What of the best? Let us sort customers by their number of orders in the half-year *before*. Those who had placed five or more order most: 65% of those written to. Make a bet: by how many points did the message raise that rate? (Write 8.4 for 8.4 points.)

# %%
lesson.bet("best_uplift", ...)

# %% after_bet="best_uplift"
from crm_lessons.methods import mailing_uplift_by_group

bands = pd.cut(envelope["orders_before"], [0, 1, 2, 4, 99], labels=["1", "2", "3-4", "5+"]).astype(str)
uplift = mailing_uplift_by_group(bands, envelope["written"], envelope["ordered"], cost=60, margin=1300)
rates = uplift.rename(columns={"response_rate": "contacted_rate", "control_rate": "not_contacted_rate"})
show(rates[["contacted", "contacted_rate", "control", "not_contacted_rate", "uplift", "uplift_low", "uplift_high"]])

# %% tags=["figure"] after_bet="best_uplift"
from crm_lessons.plots import plot_uplift

ax = plot_uplift(uplift)

# %% [markdown] lang="fr" after_bet="best_uplift"
# Le coup de théâtre. Les plus fidèles commandaient à 71 % *sans* message : on n'y voit aucun effet, entre −17 et +6 points. Ceux qui avaient commandé deux fois passent de 21 à 46 % : 25 points, entre 15 et 34. La liste de Karim commençait par ceux chez qui aucun effet ne se voit.
#
# **Prédire n'est pas convaincre.** Le taux dit qui commande ; l'effet dit qui commande à cause de vous.

# %% [markdown] lang="en" after_bet="best_uplift"
# There is the twist. The most faithful ordered at 71% *without* a message: no uplift can be seen there, between −17 and +6 points. Those who had ordered twice go from 21 to 46%: 25 points, between 15 and 34. Karim's list began with those in whom no effect can be seen.
#
# **To predict is not to persuade.** The rate says who orders; the uplift says who orders because of you.

# %% [markdown] lang="fr"
# Deux prudences. Les mêmes clients reviennent d'un envoi à l'autre : les intervalles sont un peu trop étroits. Et sur quatre groupes regardés, un peut se détacher par chance ; celui-ci est loin de zéro, on le vérifiera au prochain envoi.

# %% [markdown] lang="en"
# Two cautions. The same customers come back from one mailing to the next: the intervals are a little too narrow. And of four groups looked at, one may stand out by chance; this one is far from zero, and the next mailing will tell.

# %% [markdown] lang="fr"
# La troisième est la plus sérieuse. Le sort a choisi *à qui* l'on n'écrit pas ; il n'a pas choisi le **canal**. Les fréquents reçoivent surtout un e-mail, les autres surtout un appel. Est-ce la fréquence qui parle, ou le canal ? Mesurons l'effet dans chacun.

# %% [markdown] lang="en"
# The third is the most serious. The draw chose *who* is left out; it did not choose the **channel**. The frequent mostly receive an e-mail, the others mostly a call. Is it frequency that speaks, or the channel? Let us measure the uplift within each.

# %%
by_channel = mailing_uplift_by_group(
    envelope["channel"], envelope["written"], envelope["ordered"], cost=60, margin=1300
)
show(by_channel[["contacted", "control", "uplift", "uplift_low", "uplift_high"]])

# %% [markdown] lang="fr"
# Par e-mail, rien qui se voie : −0,2 point, entre −7,9 et +7,6. Au téléphone, 15,1 points, entre 8,7 et 20,9. Les 8,4 points de l'enveloppe mélangeaient ces deux mesures. Dans un canal, la comparaison est juste ; d'un canal à l'autre, non : ce ne sont pas les mêmes clients.
#
# Croisons donc le canal et le nombre de commandes : d'abord l'e-mail, puis le téléphone.

# %% [markdown] lang="en"
# By e-mail, nothing to be seen: −0.2 points, between −7.9 and +7.6. On the telephone, 15.1 points, between 8.7 and 20.9. The envelope's 8.4 points mixed these two measurements. Within a channel the comparison is fair; from one channel to the other it is not: these are not the same customers.
#
# So let us cross the channel with the number of orders: e-mail first, then the telephone.


# %%
def uplift_through(channel):
    part = envelope[envelope["channel"] == channel]
    by_band = mailing_uplift_by_group(bands[part.index], part["written"], part["ordered"], cost=60, margin=1300)
    return by_band[["contacted", "control", "uplift", "uplift_low", "uplift_high"]]


show(uplift_through("email"))

# %%
by_telephone = uplift_through("telephone")
show(by_telephone)

# %% [markdown] lang="fr"
# Deux commandes : 27 points par e-mail (entre −2 et 48), 24 par téléphone (entre 13 et 33). L'effet se retrouve des deux côtés ; son intervalle ne s'écarte de zéro qu'au téléphone. Cinq et plus : −12 par e-mail (entre −24 et +1), mais +29 par téléphone (entre 0 et 55), avec douze témoins en tout. Le coup de théâtre tient donc pour l'e-mail ; pour les appels aux plus fidèles, l'enveloppe ne tranche pas.

# %% [markdown] lang="en"
# Two orders: 27 points by e-mail (between −2 and 48), 24 by telephone (between 13 and 33). The effect is found on both sides; its interval is clear of zero on the telephone only. Five and more: −12 by e-mail (between −24 and +1), but +29 by telephone (between 0 and 55), with twelve control customers in all. So the twist holds for e-mail; for calls to the most faithful, the envelope does not decide.

# %% [markdown] lang="fr"
# ## Le point mort dit qui, la capacité dit combien
#
# Nadia va téléphoner. Des appels se décident sur des appels : on garde les lignes du téléphone, et elles seules. Un appel coûte 60 dirhams. Que laisse un client qui commande après l'avoir reçu ?

# %% [markdown] lang="en"
# ## Break-even says who, capacity says how many
#
# Nadia is going to telephone. Calls are decided on calls: we keep the rows of the telephone, and these alone. A call costs 60 dirhams. What does a customer who orders after one leave?

# %%
from crm_lessons.methods import break_even_response

called = (envelope["channel"] == "telephone") & envelope["written"]
after_a_call = envelope[called & envelope["ordered"]]["margin"]
round(float(after_a_call.mean())), round(float(1.96 * after_a_call.sem()))

# %%
round(break_even_response(cost=60, margin=1300), 3)

# %% [markdown] lang="fr"
# 1 392 dirhams en moyenne, à 172 près. Comptons 1 300 pour une commande de plus, par prudence. Le **point mort** porte sur l'effet, pas sur le taux : 60 / 1 300 = 4,6 points.
#
# Au téléphone, les quatre groupes le passent par leur milieu : 8, 24, 19 et 29 points. Un seul le passe par tout son intervalle, celui de deux commandes (13 à 33). Pour les trois autres, un effet nul reste possible.

# %% [markdown] lang="en"
# 1,392 dirhams on average, give or take 172. Let us count 1,300 for one more order, to be prudent. **Break-even** bears on the uplift, not on the rate: 60 / 1,300 = 4.6 points.
#
# On the telephone all four groups pass it by their middle: 8, 24, 19 and 29 points. One alone passes it by its whole interval, that of two orders (13 to 33). For the three others, no uplift at all remains possible.

# %% [markdown] lang="fr"
# La **capacité** est une autre limite : Nadia peut passer 120 appels. Elle ne rend aucun client plus rentable ; elle dit seulement où s'arrêter dans la file, le plus grand effet d'abord. Combien de clients chaque groupe compte-t-il aujourd'hui ?

# %% [markdown] lang="en"
# **Capacity** is another limit: Nadia can make 120 calls. It makes no customer more profitable; it only says where to stop in the queue, largest uplift first. How many customers does each group have today?

# %%
half_year = orders[orders["date"] >= "2024-07-01"].groupby("customer").size()
today = pd.cut(half_year, [0, 1, 2, 4, 99], labels=["1", "2", "3-4", "5+"]).astype(str).value_counts()
calls = by_telephone[["uplift", "uplift_low", "uplift_high"]].assign(customers=today)
show(calls[["customers", "uplift", "uplift_low", "uplift_high"]])

# %% [markdown] lang="fr"
# La file : les 36 de cinq commandes et plus, les 34 de deux, puis 50 des 54 de trois ou quatre. Les 58 d'une seule attendent.
#
# Cet ordre est-il sûr ? Non : les intervalles se recouvrent, et les 29 points des premiers reposent sur douze témoins. Mais entre les deux groupes de tête il ne change rien : 70 appels, tous deux y passent. Il ne compte que pour les 50 derniers appels ; là, on garde des témoins. Et la file suppose que ceux que Nadia appellera ressemblent à ceux que l'on appelait.

# %% [markdown] lang="en"
# The queue: the 36 of five orders and more, the 34 of two, then 50 of the 54 of three or four. The 58 of a single order wait.
#
# Is this order certain? No: the intervals overlap, and the 29 points of the first rest on twelve control customers. But between the two groups at the head it changes nothing: 70 calls, both get theirs. It matters for the last 50 calls only; there, keep a control group. And the queue supposes that those whom Nadia will call are like those who used to be called.

# %% [markdown] lang="fr"
# Bougez le coût, la marge et le nombre d'appels, puis cherchez un nombre, à écrire sous la figure.
#
# La marge reste à 1 300. À partir de quel coût d'un appel, de 5 en 5 dirhams, un premier groupe ne se paie-t-il plus, par son milieu ?

# %% [markdown] lang="en"
# Move the cost, the margin and the number of calls; then look for a number, to be typed below the figure.
#
# The margin stays at 1,300. From which cost of a call, in steps of 5 dirhams, does a first group no longer pay, by its middle?

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import mailing_lab

mailing_lab(calls)

# %% [markdown] lang="fr"
# À 60 dirhams, les 182 clients passent le point mort par leur milieu et l'on peut en appeler 120 : la capacité commande. Donnez 182 appels à Nadia : elle les passe tous. À 150 dirhams l'appel, la file s'arrête à 124 clients, même s'il lui reste des appels : le point mort commande. Deux règles, deux questions.

# %% [markdown] lang="en"
# At 60 dirhams the 182 customers pass break-even by their middle and 120 can be called: capacity decides. Give Nadia 182 calls: she makes them all. At 150 dirhams a call the queue stops at 124 customers, even if she has calls left: break-even decides. Two rules, two questions.

# %% [markdown] lang="fr"
# ## La remise va aussi à ceux qui seraient venus
#
# Il manque une dépense. Chaque message offrait 10 % de remise, et la remise vaut pour *toutes* les commandes de ceux qui l'ont reçu. Laissons donc les taux, et comparons ce que chaque client a laissé, en moyenne, canal par canal.

# %% [markdown] lang="en"
# ## The discount also goes to those who would have come
#
# One expense is missing. Each message offered 10% off, and the discount holds for *all* the orders of those who received it. So let us leave the rates, and compare what each customer left on average, channel by channel.

# %%
margins = envelope.groupby(["channel", "written"])["margin"].mean().unstack()
margins = margins.rename(columns={True: "with_message", False: "without_message"})
show(margins.assign(difference=margins["with_message"] - margins["without_message"]).round(0))

# %%
spread = envelope.groupby(["channel", "written"])["margin"].agg(["var", "size"])
half_width = 1.96 * (spread["var"] / spread["size"]).groupby(level=0).sum() ** 0.5
half_width.round().astype(int).to_dict()

# %%
envelope.groupby("written")["margin"].mean().round(0)

# %% [markdown] lang="fr"
# Au téléphone : +217 dirhams par client, à 123 près ; l'appel payé, il en reste 157. Par e-mail : −300, à 232 près : pas de commandes de plus qui se voient, et la remise sur toutes. Les deux canaux ensemble, 577 dirhams contre 587 : deux mesures contraires, mélangées, passaient pour l'absence de tout effet.
#
# L'écart par e-mail est une moyenne de gros et de petits clients. Que fait une lettre, client par client ? Ouvrons la vérité.

# %% [markdown] lang="en"
# On the telephone: +217 dirhams a customer, give or take 123; once the call is paid, 157 are left. By e-mail: −300, give or take 232: no more orders that can be seen, and the discount on all of them. Both channels together, 577 dirhams against 587: two contrary measurements, mixed, passed for no effect at all.
#
# The gap by e-mail is a mean of large customers and small. What does a letter do, customer by customer? Let us open the truth.

# %% [markdown] lang="fr"
# Tamaris est simulée : on peut vivre deux fois les mêmes six semaines, avec les mêmes hasards, une fois avec une lettre à 20 dirhams et 10 % de remise envoyée aux 408 clients, une fois sans. La seconde est l'**entreprise jumelle** de la première. Le rapport crédite la lettre de 121 016 dirhams de marge. Pariez : combien en a-t-elle causé ?

# %% [markdown] lang="en"
# Tamaris is simulated: the same six weeks can be lived twice, with the same strokes of luck, once with a letter at 20 dirhams and 10% off sent to the 408 customers, once without. The second is the **twin firm** of the first. The report credits the letter with 121,016 dirhams of margin. Make a bet: how much did it cause?

# %%
lesson.bet("caused", ...)

# %% after_bet="caused"
from crm_lessons.world import Campaign, Decision
from crm_lessons.world.truth import effect

letter = Decision(campaigns=[Campaign(everything.index, "post", 0.10)])
twins = effect(tamaris, letter, weeks=6).loc[everything.index]
truth = twins.groupby(rfm_scores(everything)["r_score"])[["margin", "caused"]].sum()
truth.columns = ["credited", "caused"]

# %% tags=["figure"] after_bet="caused"
from crm_lessons.plots import plot_credited

ax = plot_credited(truth.rename(index=lambda score: f"R {score}"))

# %% after_bet="caused"
costs = 20 * rfm_scores(everything)["r_score"].value_counts().sort_index()
show((truth["caused"] - costs).rename("profit"))

# %% [markdown] lang="fr" after_bet="caused"
# 12 290 dirhams, dix fois moins ; il en reste 4 130 une fois la poste payée. Le groupe 5, crédité de 69 116, en *perd* 6 752 : on a rendu 10 % à ceux qui venaient. Le gain est au groupe 4. Et les 3 969 du groupe 2 ? Regardons de qui ils viennent.

# %% [markdown] lang="en" after_bet="caused"
# 12,290 dirhams, ten times less; 4,130 are left once the postage is paid. Group 5, credited with 69,116, *loses* 6,752: 10% were given back to those who were coming. The gain is in group 4. And the 3,969 of group 2? Let us see whom they come from.

# %% after_bet="caused"
of_two = twins["caused"][rfm_scores(everything)["r_score"] == 2]
len(of_two), of_two[of_two != 0].to_dict()

# %% [markdown] lang="fr" after_bet="caused"
# **Trois clients ne font pas une mesure.**
#
# Des 81 clients du groupe, trois ont bougé, et un seul fait les trois quarts de la marge : une rumeur.

# %% [markdown] lang="en" after_bet="caused"
# **Three customers do not make a measurement.**
#
# Of the group's 81 customers three moved, and one of them makes three quarters of the margin: a rumour.

# %% [markdown] lang="fr"
# **Un message de trop.** Envoyons la même lettre une seconde fois, une semaine plus tard. Que cause-t-elle, en plus de la première ?

# %% [markdown] lang="en"
# **One message too many.** Let us send the same letter a second time, a week later. What does it cause, on top of the first?

# %%
second = effect(tamaris.live(letter), letter, weeks=6).loc[everything.index]
int((second["orders"] - second["orders_alone"]).sum()), int(second["caused"].sum())

# %% [markdown] lang="fr"
# Neuf commandes de *moins*, et 14 173 dirhams de marge perdus, la poste en plus. Qui devait bouger a bougé ; il ne reste que la lassitude et la remise prolongée. Le chapitre 8 cherche le bon rythme.

# %% [markdown] lang="en"
# Nine orders *fewer*, and 14,173 dirhams of margin lost, the postage besides. Whoever was going to move has moved; what is left is weariness, and a discount that lasts longer. Chapter 8 looks for the right rhythm.

# %% [markdown] lang="fr"
# ## L'appétence : le client s'intéresse, et il en a les moyens
#
# RFM regarde le passé du client, pas l'offre. Tamaris lance une pompe solaire, que personne n'a encore achetée : aucune réponse à apprendre. La **méthode par appétence** du cours part de l'offre et croise deux jugements des vendeurs, de 1 à 5 : l'intérêt du client, et *ses* moyens de l'acheter.

# %% [markdown] lang="en"
# ## Interest and means: what a score of the past cannot see
#
# RFM looks at the customer's past, not at the offer. Tamaris launches a solar pump, which nobody has bought yet: there are no answers to learn from. The course's method (*appétence*, the appetite for an offer) starts from the offer and crosses two judgements of the salespeople, from 1 to 5: the customer's interest, and *their* means to buy it.

# %%
from crm_lessons.methods import appetence_grid

offer = lesson.data("offer")
grid = appetence_grid(offer["interest"], offer["means"])
show(grid)

# %% tags=["figure"]
from crm_lessons.plots import plot_appetence

ax = plot_appetence(grid)

# %% [markdown] lang="fr"
# Atlas meurt d'envie de la pompe (5) sans en avoir les moyens (2) ; Cedra, c'est l'inverse. Même produit, 10, et deux actions opposées : au premier un loyer ou un modèle plus petit, au second une démonstration. Une note unique l'aurait caché. Et ces notes sont des avis : dès les premières ventes, on les confronte à la réalité.

# %% [markdown] lang="en"
# Atlas is dying for the pump (5) without the means (2); Cedra is the other way round. The same product, 10, and two opposite actions: a lease or a smaller model for the first, a demonstration for the second. A single mark would have hidden it. And these marks are opinions: from the first sales on, they are held against reality.

# %% [markdown] lang="fr"
# ## Peut-on noter cette personne ?
#
# Karim a une idée : écrire à chacun juste avant sa prochaine commande. La laiterie reçoit ainsi, un lundi : « Votre joint lâchera cette semaine. » Il lâche le mercredi. Mme Alami, qui y travaille, ne remercie pas : elle demande ce que l'on sait d'elle. Certaines enseignes devinent si bien que leurs clients se sentent mis à nu.

# %% [markdown] lang="en"
# ## May you score this person?
#
# Karim has an idea: to write to each just before the next order. So the dairy receives, on a Monday: “Your seal will give way this week.” It gives way on Wednesday. Mrs Alami, who works there, sends no thanks: she asks what is known about her. Some shops guess so well that their customers feel laid bare.

# %% [markdown] lang="fr"
# Un score calculé sur une personne est un **profilage**. Le règlement européen (RGPD) le permet sous conditions :
#
# - **article 21** : chacun peut s'opposer, à tout moment et sans se justifier, à l'usage de ses données pour la prospection, *profilage compris* ; on arrête alors, et ce droit se dit dès le premier message ;
# - **article 22** : sauf exceptions (un contrat, une loi, un accord exprès), personne n'est soumis à une décision *entièrement automatique* qui a des effets juridiques, ou le touche autant. Une lettre en plus n'en est pas une ; un crédit refusé, si ;
# - partout : dire quelles données, pourquoi, combien de temps.
#
# Au Maroc, la loi 09-08 donne un droit d'opposition, exige un accord préalable pour prospecter par e-mail (chapitre 1) et confie le contrôle à la CNDP. Les comptes d'entreprise y échappent en partie ; les personnes qui y répondent, non.

# %% [markdown] lang="en"
# A score computed on a person is **profiling**. The European regulation (GDPR) allows it on conditions:
#
# - **article 21**: anyone may object, at any time and without giving reasons, to the use of their data for direct marketing, *profiling included*; the firm then stops, and tells people of this right in its first message;
# - **article 22**: exceptions apart (a contract, a law, explicit consent), nobody is to be subject to a *wholly automatic* decision with legal effects, or with effects as serious. One more letter is no such thing; a credit refused is;
# - everywhere: say which data, why, for how long.
#
# In Morocco law 09-08 gives a right to object, demands consent before prospecting by e-mail (chapter 1) and leaves supervision to the CNDP. Accounts of firms are partly outside; the people who answer there are not.

# %% [markdown] lang="fr"
# **Votons.** Peut-on encore noter Mme Alami ? A : oui, la loi le permet tant qu'elle ne s'oppose pas. B : oui, si l'on n'utilise que ce qu'elle sait que l'on sait, et pour un service qu'elle reconnaîtrait. C : non, plus jamais de message qui devine. Écrivez votre lettre et sa raison avant d'en parler : la loi répond à A, elle ne choisit pas entre B et C.

# %% [markdown] lang="en"
# **Let us vote.** May Mrs Alami still be scored? A: yes, the law allows it as long as she does not object. B: yes, if only what she knows to be known is used, and for a service that she would recognise. C: no, never again a message that guesses. Write down your letter and its reason before you talk about it: the law answers A, it does not choose between B and C.

# %% [markdown] lang="fr"
# ## Ce que RFM ne voit pas
#
# **La tendance ?** Deux clients, mêmes dates : 400, 200, 100 dirhams, et 100, 200, 400. RFM les croit jumeaux ; la lettre A de FRAT les sépare, 0,43 et 1,71. L'un s'en va, l'autre arrive ? Vérifions sur Tamaris : que devient la commande *suivante* de ceux dont la dernière était bien plus petite, ou bien plus grande, que la moyenne ?

# %% [markdown] lang="en"
# ## What RFM does not see
#
# **Trend?** Two customers, same dates: 400, 200, 100 dirhams, and 100, 200, 400. RFM takes them for twins; FRAT's letter A tells them apart, 0.43 and 1.71. Is one leaving, the other arriving? Let us check on Tamaris: what becomes of the *next* order of those whose last was much smaller, or much larger, than their mean?

# %%
past, after = orders[orders["date"] <= "2023-12-31"], orders[orders["date"] > "2023-12-31"]
rhythm = frat_table(past, on="2023-12-31", type="family")[past.groupby("customer").size() >= 3]
next_order = after.sort_values("date").groupby("customer")["amount"].first() / rhythm["mean_amount"]
last_order = pd.cut(rhythm["last_to_mean_amount"], [0, 0.6, 1.4, 9])
after_it = next_order.groupby(last_order, observed=True).agg(["count", "mean", "sem"])
after_it.assign(half_width=1.96 * after_it["sem"]).drop(columns="sem").round(2)

# %% [markdown] lang="fr"
# Après une dernière commande d'environ la moitié de la moyenne, la suivante est à 1,11 fois la moyenne, à 0,44 près (21 clients qui ont commandé de nouveau) ; après une double, à 1,00, à 0,42 près (23 clients). Pour les autres, 1,20, à 0,18 près : les trois intervalles se recouvrent. On n'y voit pas de tendance, sans pouvoir l'exclure avec si peu de clients ; le retour vers la moyenne du chapitre 2 suffirait à l'expliquer. A attire l'œil ; on appelle avant de conclure.

# %% [markdown] lang="en"
# After a last order of about half the mean, the next is 1.11 times the mean, give or take 0.44 (21 customers who ordered again); after a double one, 1.00, give or take 0.42 (23 customers). For the others, 1.20, give or take 0.18: the three intervals overlap. No trend can be seen, and with so few customers none can be ruled out; chapter 2's regression to the mean would be enough to explain this. A catches the eye; call before you conclude.

# %% [markdown] lang="fr"
# **La marge** : M additionne des ventes (chapitre 2). **Les nouveaux** : cinq clients de l'automne n'avaient jamais commandé ; sans passé, pas de score. **L'offre** : le même score sert pour tout, d'où le T de FRAT.
#
# **Le mythe de la « formule RFM »** : additionner les trois scores, ou les peser selon une recette. 5 + 1 + 5 et 3 + 5 + 3 font 11, et ne se ressemblent en rien.
#
# **Le score qui se donne raison** : si l'on n'écrit plus jamais au groupe 1, on ne saura plus s'il répondrait. Gardez chaque fois deux petits échantillons tirés au sort : quelques oubliés chez les bons, quelques appelés chez les autres.

# %% [markdown] lang="en"
# **Margin**: M adds up sales (chapter 2). **Newcomers**: five customers of the autumn had never ordered; without a past, no score. **The offer**: the same score serves for everything, hence FRAT's T.
#
# **The myth of the “RFM formula”**: adding up the three scores, or weighting them by a recipe. 5 + 1 + 5 and 3 + 5 + 3 both make 11, and have nothing in common.
#
# **The score that proves itself right**: if you never write to group 1 again, you will never know whether it would answer. Each time keep two small samples drawn by lot: a few left out among the good, a few called among the others.

# %% [markdown] lang="fr"
# ## Que décider ?
#
# | devant | ce que l'on a mesuré | décision d'Aïcha |
# | :--- | :--- | :--- |
# | ceux de deux commandes, au téléphone | 24 points d'effet, entre 13 et 33 | les appeler tous |
# | les très fréquents (5 et plus), au téléphone | 29 points, entre 0 et 55, sur douze témoins | les appeler aussi, un quart mis de côté par le sort : on saura |
# | 3 ou 4 commandes, puis 1, au téléphone | 19 et 8 points ; leurs intervalles contiennent zéro | les appels qui restent, dans cet ordre, avec des témoins |
# | l'e-mail à 10 % de remise, tous groupes | −0,2 point, entre −7,9 et +7,6 ; 300 dirhams de marge en moins, à 232 près | plus de remise par e-mail ; des nouveautés, et un essai sans rabais, témoins compris |
# | les anciens (R 1, R 2) | presque aucune commande ; l'essai ne les comptait pas | un petit échantillon au hasard, sinon rien |
# | qui s'oppose | un droit | plus de score, plus de message |
#
# Ces appels offraient 10 % : sans rabais, leur effet reste à mesurer. Et l'enveloppe ? On en refait une à chaque envoi. Celle-là, on l'ouvrira.

# %% [markdown] lang="en"
# ## What to decide?
#
# | before | what was measured | Aïcha's decision |
# | :--- | :--- | :--- |
# | those of two orders, on the telephone | 24 points of uplift, between 13 and 33 | call them all |
# | the very frequent (5 and more), on the telephone | 29 points, between 0 and 55, on twelve control customers | call them too, a quarter set aside by lot: then Aïcha will know |
# | 3 or 4 orders, then 1, on the telephone | 19 and 8 points; their intervals hold zero | the calls that are left, in this order, with a control group |
# | the e-mail with 10% off, all groups | −0.2 points, between −7.9 and +7.6; 300 dirhams of margin less, give or take 232 | no more discounts by e-mail; news of products, and a trial without a discount, with a control group |
# | those long gone (R 1, R 2) | hardly an order; the trial did not include them | a small sample by lot, otherwise nothing |
# | whoever objects | a right | no more score, no more messages |
#
# These calls offered 10% off: without a discount, their uplift is still to be measured. And the envelope? A new one is made at each mailing. That one will be opened.

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you.

# %%
by_date, by_sales = mini_rfm.sort_values("recency_days"), mini_rfm.sort_values("sales_of_the_year", ascending=False)
lesson.bets(
    same_rank=(by_date.index == by_sales.index).sum(),
    champions=(swapped == "champions").sum(),
    best_group=by_recency.loc[5, "rate"],
    leaking=leaking[5],
    best_uplift=100 * uplift.loc["5+", "uplift"],
    caused=truth["caused"].sum(),
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - La récence est le temps écoulé depuis le dernier achat, en jours ; peu, c'est bien.
# - Récence, première à dernière, ancienneté : trois durées, trois noms. Un seul achat n'a pas d'intervalle.
# - Un score dépend de ses limites, un segment de l'ordre de ses règles : nommez-les.
# - On juge un score sur ce qu'il n'a pas vu ; trop beau, il fuit ; petit, on le lisse.
# - Cote / (1 + cote) fait une probabilité ; elle vieillit avec la saison.
# - Le taux dit qui commande ; l'effet, mesuré contre un groupe tiré au sort, dit qui commande à cause de vous.
# - Un appel se décide sur des appels : l'effet vaut dans le canal où le sort a choisi les témoins.
# - Point mort : l'effet dépasse-t-il coût / marge ? Capacité : jusqu'où dans la file ? Et la remise va aussi à ceux qui venaient.
# - Qui s'oppose n'est plus noté.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/04_scoring.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Recency is the time since the last purchase, in days; few are good.
# - Recency, first to last, tenure: three spans of time, three names. A single purchase has no interval.
# - A score depends on its cut-offs, a segment on the order of its rules: name them.
# - A score is judged on what it has not seen; too good, it leaks; small, it is smoothed.
# - Odds / (1 + odds) make a probability; it ages with the season.
# - The rate says who orders; the uplift, measured against a group drawn by lot, says who orders because of you.
# - A call is decided on calls: an uplift holds in the channel where a draw chose the control group.
# - Break-even: is the uplift above cost / margin? Capacity: how far down the queue? And the discount also goes to those who were coming.
# - Whoever objects is no longer scored.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/04_scoring.html), one page to print.

# %%
glossary("score", "segment", "rfm", "recency", "tenure", "frat", "cut_off", "hold_out", "leak", "gains_curve")

# %%
glossary("smoothed_rate", "odds", "propensity_score", "uplift", "break_even_uplift", "appetence", "profiling")

# %% [markdown] lang="fr"
# ## Sources
#
# - RFM, FRAT, l'appétence et les trois buts d'un score viennent de cours francophones de gestion de la relation client ; la récence y est corrigée. Les treize commandes et les notes sont inventées ; Tamaris est une entreprise simulée.
# - Récence, « date du dernier achat ou temps écoulé depuis » : glossaire d'*e-marketing.fr*, article R.F.M. ; Olson et ses collègues (2009), *Service Business* 3, p. 117-130. Limites et règles ordonnées : le paquet `rfm` pour R. Autre sens de « recency » : Fader, Hardie et Lee (2005), *Marketing Science* 24(2), p. 275-284.
# - Intervalles : Wilson (1927) et Newcombe (1998), méthode 10. Essais avec groupe témoin en marketing direct : Hansotia et Rukstales (2002).
# - CDNOW (Fader et Hardie), échantillon de 2 357 clients, noté au 30 septembre 1997 ; il n'est pas joint au projet.
# - Règlement (UE) 2016/679, articles 21 et 22 ; loi marocaine 09-08 (Bulletin officiel du 5 mars 2009).

# %% [markdown] lang="en"
# ## Sources
#
# - RFM, FRAT, *appétence* and the three aims of a score come from French-language courses in customer relationship management; recency is corrected. The thirteen orders and the marks are invented; Tamaris is a simulated firm.
# - Recency, “date of the last purchase or time since”: glossary of *e-marketing.fr*, entry R.F.M.; Olson and colleagues (2009), *Service Business* 3, pp. 117-130. Cut-offs and ordered rules: the package `rfm` for R. The other meaning of “recency”: Fader, Hardie and Lee (2005), *Marketing Science* 24(2), pp. 275-284.
# - Intervals: Wilson (1927) and Newcombe (1998), method 10. Trials with a control group in direct marketing: Hansotia and Rukstales (2002).
# - CDNOW (Fader and Hardie), sample of 2,357 customers, scored on 30 September 1997; it does not come with the project.
# - Regulation (EU) 2016/679, articles 21 and 22; Moroccan law 09-08 (Bulletin officiel of 5 March 2009).

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/04_scoring.ipynb) : de treize commandes à une lettre dont on sait ce qu'elle a causé.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/04_scoring.ipynb): from thirteen orders to a letter whose effect is known.
