# %% [markdown] lang="fr"
# # Une année aux commandes : ce que l'on cause ne se lit pas dans la caisse
#
# Lundi 3 février 2025. La direction de Tamaris Hydraulique pose un trousseau de clés devant Aïcha, responsable de la relation client : « Quatre trimestres, 10 000 dirhams chacun. Écrivez, visitez, réglez les réclamations, ou ne faites rien. On fera les comptes dans un an. »

# %% [markdown] lang="en"
# # A year at the helm: what you cause cannot be read in the till
#
# Monday, 3 February 2025. The management of Tamaris Hydraulique puts a bunch of keys in front of Aïcha, head of customer relations: “Four quarters, 10,000 dirhams each. Write, visit, repair, or do nothing. We settle accounts in a year.”

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - séparer ce qu'un responsable voit de ce qui est vrai ;
# - calculer ce qu'une campagne a *causé*, et non ce qu'on lui crédite ;
# - dire combien de clients il faut dans un essai, lire son intervalle, et reconnaître quand on ne peut pas conclure ;
# - dépenser un budget là où un dirham en rapporte le plus, et laisser le reste ;
# - écrire votre politique comme une fonction, et la juger ailleurs que là où elle a eu de la chance.
#
# Comptez une heure et demie, puis [la feuille d'exercices](../../exercises/fr/10_your_year.ipynb). Tamaris est ici simulée : c'est ce qui permet, à la fin, d'ouvrir la vérité. Ses clients ne sont ceux d'aucun autre chapitre : nous relançons les dés, sous les mêmes lois. Ce que vous avez appris doit tenir ; les chiffres, non.

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - tell what a manager sees from what is true;
# - compute what a campaign *caused*, rather than what it is credited with;
# - say how many customers a trial takes, read its interval, and recognise when nothing can be concluded;
# - spend a budget where a dirham brings in most, and leave the rest;
# - write your policy down as a function, and judge it elsewhere than where it was lucky.
#
# Allow an hour and a half, then [the exercise sheet](../../exercises/en/10_your_year.ipynb). Tamaris is simulated here: that is what allows the truth to be opened at the end. Its customers are those of no other chapter: we throw the dice again, under the same laws. What you have learnt must hold; the figures need not.

# %% lang="fr"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("10_your_year", language="fr")

# %% lang="en"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("10_your_year", language="en")

# %% [markdown] lang="fr"
# ## On hérite de tables, pas de raisons
#
# Trois années ont été vécues par habitude. Voici tout ce qu'il en reste, et combien de lignes.

# %% [markdown] lang="en"
# ## You inherit tables, not reasons
#
# Three years were lived by habit. Here is all that is left of them, and how many rows.

# %%
from crm_lessons.world.seen import seen
from crm_lessons.world.year import firm_to_run

tamaris = firm_to_run(8)
tables = seen(tamaris)
show(pd.Series({name: len(table) for name, table in tables.items()}, name="rows"))

# %%
customers, orders, messages = tables["customers"], tables["orders"], tables["messages"].copy()
show(customers[["sector", "city", "employees", "source"]], 3)

# %%
show(messages[["customer", "date", "channel", "sent"]].tail(3))

# %% [markdown] lang="fr"
# La colonne `sent` est le seul trésor de la maison. À chaque envoi, on tirait au sort un quart des destinataires, à qui l'on n'envoyait rien : `sent` y vaut faux. Personne n'a jamais comparé.
#
# Ce que les tables ne disent pas : qui aurait commandé de toute façon, qui n'ouvre jamais un message, qui s'en agace, qui est parti pour de bon. Un client parti et un client silencieux peuvent avoir les mêmes lignes.

# %% [markdown] lang="en"
# The column `sent` is the only treasure that they hold. At each mailing a quarter of the recipients were drawn by lot and sent nothing: `sent` is false there. Nobody ever compared.
#
# What the tables do not say: who would have ordered anyway, who never opens a message, who is annoyed by them, who has left for good. A customer who left and a customer who is silent may have the same rows.

# %% [markdown] lang="fr"
# Pour savoir ce qui nous échappe, ouvrons une *autre* entreprise, de même nature, dont l'histoire est finie. On n'a ce droit que dans une simulation. Pariez : parmi ses clients sans commande depuis plus de six mois, quelle part est partie pour de bon ?

# %% [markdown] lang="en"
# To know what escapes us, let us open *another* firm of the same make, whose story is over. Only a simulation gives that right. Make a bet: of its customers without an order for more than six months, what share has left for good?

# %%
lesson.bet("gone", ...)

# %% after_bet="gone"
from crm_lessons.world.truth import characters, departures, effect

past = firm_to_run(7)
past_orders = seen(past)["orders"]
last = past_orders.groupby("customer")["date"].max()
silent = last.index[(past_orders["date"].max() - last).dt.days > 182]
gone = departures(past)[silent].notna()
len(silent), int(gone.sum()), round(float(gone.mean()), 3)

# %% [markdown] lang="fr" after_bet="gone"
# 160 silencieux sur 230 sont partis, soit 70 %. Les 70 autres reviendront peut-être. Aucune ligne ne les désigne ; leur rythme ne donne que des chances (chapitre 7). Qui écrit à tous les silencieux écrit surtout à des absents, et qui les raye tous raye aussi des clients.

# %% [markdown] lang="en" after_bet="gone"
# 160 silent customers of 230 have left, that is 70%. The other 70 may come back. No row points them out; their rhythm gives chances, and no more (chapter 7). Whoever writes to all the silent mostly writes to the absent, and whoever strikes them all off strikes off customers, too.

# %% [markdown] lang="fr"
# ## Un message ne fait pas la même chose à tous
#
# Face à un message, les quatre caractères du chapitre 6. L'**acquis** commande autant sans lui. L'**influençable** commande davantage pendant quelques semaines. Le **sourd** ne le lit pas. L'**agacé** commande moins, et part parfois à cause de lui. Pariez : dans l'entreprise ouverte, quelle part des clients est influençable ?

# %% [markdown] lang="en"
# ## A message does not do the same to everybody
#
# Before a message, the four characters of chapter 6. The **sure** order as often without it. The **persuadable** order more for some weeks. The **deaf** do not read it. The **annoyed** order less, and sometimes leave because of it. Make a bet: in the firm that is open, what share of customers is persuadable?

# %%
lesson.bet("persuadable", ...)

# %% after_bet="persuadable"
people = characters(past).loc[last.index]
show(people["reaction"].value_counts().to_frame("customers"))

# %% after_bet="persuadable"
show(pd.crosstab(people["sector"], people["reaction"]))

# %% [markdown] lang="fr" after_bet="persuadable"
# 113 sur 410, un peu plus d'un quart, et 98 d'entre eux travaillent dans l'agroalimentaire ou l'agriculture. Retenez aussi les 18 agacés : une liste plus longue n'est jamais gratuite.

# %% [markdown] lang="en" after_bet="persuadable"
# 113 of 410, a little more than a quarter, and 98 of them work in food or farming. Remember the 18 annoyed as well: a longer list is never free.

# %% [markdown] lang="fr"
# ## Le rapport crédite ; la jumelle dit ce qui a été causé
#
# Dans cette même entreprise, envoyons une lettre à tous les anciens acheteurs, avec 10 % de remise. Une lettre coûte 20 dirhams ; l'envoi, 8 200. Le rapport compte ce qu'ils ont commandé dans les six semaines. L'**entreprise jumelle**, à qui l'on n'envoie rien, vit les mêmes semaines avec les mêmes hasards : l'écart entre les deux est ce que la lettre a causé.

# %% [markdown] lang="en"
# ## The report credits; the twin says what was caused
#
# In this same firm let us send a letter to all who ever bought, with 10% off. A letter costs 20 dirhams; the mailing, 8,200. The report counts what they ordered within six weeks. A **twin** firm, to which nothing is sent, lives the same weeks with the same strokes of luck: the gap between the two is what the letter caused.

# %%
from crm_lessons.world import Campaign, Decision

letter = Decision(campaigns=[Campaign(last.index, "post", 0.10)])
credited = effect(past, letter, weeks=6)["margin"]
int(credited.sum()), 20 * len(last)

# %% [markdown] lang="fr"
# 118 807 dirhams de marge pour 8 200 dépensés : on applaudit. Pariez : combien de dirhams de marge la lettre a-t-elle causés, sur les six mois qui suivent ?

# %% [markdown] lang="en"
# A margin of 118,807 dirhams for 8,200 spent: people applaud. Make a bet: how many dirhams of margin did the letter cause, over the six months that follow?

# %%
lesson.bet("caused", ...)

# %% after_bet="caused"
caused = effect(past, letter, weeks=26)["caused"]
by_character = pd.DataFrame({"credited": credited, "caused": caused}).groupby(people["reaction"]).sum()
show(by_character)

# %% tags=["figure"] after_bet="caused"
from crm_lessons.plots import plot_credited

ax = plot_credited(by_character)

# %% [markdown] lang="fr" after_bet="caused"
# Moins 2 782, avant même d'avoir payé les timbres. Les influençables ont donné 27 588 dirhams de plus. Mais les acquis ont pris la remise sur des commandes qu'ils auraient passées au plein prix, 16 932 dirhams de moins, et les agacés sont partis. Le rapport, lui, additionne tout.

# %% [markdown] lang="en" after_bet="caused"
# Minus 2,782, before the stamps are even paid. The persuadable gave 27,588 dirhams more. But the sure took the discount on orders they would have made at full price, 16,932 dirhams less, and the annoyed left. The report adds it all up.

# %% [markdown] lang="fr"
# ## Sans jumelle, le sort en tient lieu
#
# Dans la vie, il n'y a pas de jumelle. Mais si le sort choisit qui ne reçoit rien, ces **témoins** ressemblent aux autres en tout, sauf en ce message. À Tamaris, ils sont là depuis trois ans. Qui a commandé dans les six semaines ?

# %% [markdown] lang="en"
# ## Without a twin, a draw takes its place
#
# In life there is no twin. But if a draw decides who receives nothing, these **control customers** resemble the others in everything but that message. At Tamaris they have been there for three years. Who ordered within six weeks?

# %%
after = messages.reset_index().merge(orders, on="customer", suffixes=("", "_order"))
delay = (after["date_order"] - after["date"]).dt.days
within = after[(delay >= 0) & (delay < 42)]
messages["ordered"] = messages.index.isin(within["message"])
by_lot = messages.groupby("sent")["ordered"].agg(["size", "sum", "mean"])
show(by_lot.set_axis(["messages", "orders", "rate"], axis="columns").reset_index())

# %% [markdown] lang="fr"
# 40,9 % de ceux à qui l'on a écrit, 30,9 % des témoins. Le rapport crédite 595 commandes ; le message en a causé 10 points sur 1 455, soit 146. Les trois quarts des commandes seraient venues seules.

# %% [markdown] lang="en"
# 40.9% of those written to, 30.9% of the control customers. The report credits 595 orders; the message caused 10 points of 1,455, that is 146. Three quarters of the orders would have come by themselves.

# %%
rate = messages.groupby("sent")["ordered"].mean()
count = messages.groupby("sent").size()
uplift = rate[True] - rate[False]
round(float(uplift), 3), round(uplift * count[True])

# %% [markdown] lang="fr"
# Cet écart est l'**effet** du message (*uplift*), comme dans l'enveloppe du chapitre 4. Il vaut pour ceux que la maison listait : des clients qui avaient acheté dans les six mois. Il ne dit rien des autres.

# %% [markdown] lang="en"
# This gap is the **uplift** of the message, as in the envelope of chapter 4. It holds for those whom the firm listed: customers who had bought within six months. It says nothing of the others.

# %% [markdown] lang="fr"
# ## Un essai trop petit ne voit que le hasard
#
# Combien de clients faut-il dans chaque groupe ? Le chapitre 6 le demandait à `sample_size` ; à la main, c'est la règle de Lehr : seize fois $p(1-p)$, divisé par le carré de l'écart que l'on veut voir. Avec autant, on voit quatre fois sur cinq un écart qui existe, et l'on crie à tort une fois sur vingt.
#
# Pariez : les témoins commandent à 31 % ; pour voir 10 points d'écart, combien de clients par groupe ?

# %% [markdown] lang="en"
# ## A trial that is too small sees only chance
#
# How many customers does each group take? Chapter 6 asked `sample_size`; by hand, it is Lehr's rule: sixteen times $p(1-p)$, divided by the square of the gap that you want to see. With so many you see a gap that exists four times out of five, and cry wolf once in twenty.
#
# Make a bet: control customers order at 31%; to see a gap of 10 points, how many customers a group?

# %%
lesson.bet("a_group", ...)

# %% after_bet="a_group"
from math import ceil

ceil(16 * 0.31 * 0.69 / 0.10**2), ceil(16 * 0.31 * 0.69 / 0.05**2), orders["customer"].nunique()

# %% [markdown] lang="fr" after_bet="a_group"
# 343 pour dix points ; 1 369 pour cinq. Deux fois plus fin coûte quatre fois plus de clients, et Tamaris n'a que 406 acheteurs. À cette échelle on ne verra jamais un effet de deux points : ne le cherchez pas.
#
# D'où vient le seize ? De $2 \times (1{,}96 + 0{,}84)^2 = 15{,}7$, que l'on arrondit. `**` élève à une puissance, `ceil(…)` arrondit à l'entier du dessus.

# %% [markdown] lang="en" after_bet="a_group"
# 343 for ten points; 1,369 for five. Twice as fine costs four times as many customers, and Tamaris has only 406 buyers. On this scale nobody will ever see an effect of two points: do not look for it.
#
# Where does the sixteen come from? From $2 \times (1.96 + 0.84)^2 = 15.7$, rounded. `**` raises to a power, `ceil(…)` rounds up to a whole number.

# %% [markdown] lang="fr"
# Une fois l'essai fait, l'**intervalle** dit ce que le hasard permet encore : l'effet, plus ou moins 1,96 fois son erreur type. Celle-ci réunit les deux groupes : $\sqrt{p_1(1-p_1)/n_1 + p_0(1-p_0)/n_0}$.

# %% [markdown] lang="en"
# Once the trial is done, the **interval** says what chance still allows: the uplift, plus or minus 1.96 times its standard error, which takes in both groups: $\sqrt{p_1(1-p_1)/n_1 + p_0(1-p_0)/n_0}$.

# %%
error = (rate[True] * (1 - rate[True]) / count[True] + rate[False] * (1 - rate[False]) / count[False]) ** 0.5
round(float(uplift - 1.96 * error), 3), round(float(uplift + 1.96 * error), 3)

# %% [markdown] lang="fr"
# De 5,2 à 14,9 points : zéro n'y est pas, le message agit ; de combien, à dix points près, on l'ignore. (Un même client figure dans plusieurs envois, ces lignes ne sont donc pas tout à fait indépendantes, et le vrai intervalle est un peu plus large.)

# %% [markdown] lang="en"
# From 5.2 to 14.9 points: zero is outside, the message works; by how much, within ten points, is not known. (The same customer stands in several mailings, so these rows are not quite independent, and the true interval is somewhat wider.)

# %% [markdown] lang="fr"
# ## Ce qu'il faut ajouter pour se payer, remise comprise
#
# Un message doit couvrir son prix, *et* la remise accordée à ceux qui auraient commandé sans elle. Une commande laisse en moyenne :

# %% [markdown] lang="en"
# ## What it must add to pay, discount included
#
# A message must cover its price, *and* the discount granted to those who would have ordered without it. On average an order leaves:

# %%
margin = within.groupby("sent")["margin"].mean()
cost = messages.loc[messages["sent"], "channel"].map({"email": 4, "telephone": 60}).mean()
round(margin[False]), round(margin[True]), round(cost)

# %%
break_even = (cost + rate[False] * (margin[False] - margin[True])) / margin[True]
round(float(cost / margin[True]), 3), round(float(break_even), 3)

# %% [markdown] lang="fr"
# 1 214 dirhams au plein prix, 949 avec 10 % de remise : un dixième du prix, c'est plus d'un cinquième de la marge. Sans compter la remise, un message à 36 dirhams se paie dès 3,8 points ; en la comptant, à partir de 12,4 : voilà son **point mort**. C'est la remise, et non le téléphone, qui coûte le plus.

# %% [markdown] lang="en"
# 1,214 dirhams at full price, 949 with 10% off: a tenth of the price is more than a fifth of the margin. Leaving the discount out, a message at 36 dirhams pays from 3.8 points on; counting it, from 12.4. It is the discount, not the telephone, that costs most.

# %% [markdown] lang="fr"
# ## L'effet se lit par segment, et le plus souvent on ne sait pas
#
# Coupons selon le secteur, et selon les commandes de l'année qui précédait l'envoi : de 1 à 9 (`occasional`), ou 10 et plus (`frequent`). Huit segments ; combien se paient à coup sûr ?

# %% [markdown] lang="en"
# ## The uplift is read by segment, and mostly nobody can tell
#
# Let us cut by sector, and by the orders of the year before the mailing: 1 to 9 (`occasional`), or 10 and more (`frequent`). Eight segments; how many surely pay?

# %%
before = after[(delay < 0) & (delay >= -364)].groupby("message").size()
messages["frequent"] = before.reindex(messages.index, fill_value=0) >= 10
messages["rhythm"] = messages["frequent"].map({True: "frequent", False: "occasional"})
messages["sector"] = messages["customer"].map(customers["sector"])

# %%
groups = messages.groupby(["sector", "rhythm", "sent"])["ordered"].agg(["size", "mean"]).unstack()
n1, n0 = groups["size"][True], groups["size"][False]
p1, p0 = groups["mean"][True], groups["mean"][False]
error = (p1 * (1 - p1) / n1 + p0 * (1 - p0) / n0) ** 0.5
uplifts = pd.DataFrame({"written": n1, "left_out": n0, "uplift": p1 - p0})
uplifts["lower"] = uplifts["uplift"] - 1.96 * error
uplifts["upper"] = uplifts["uplift"] + 1.96 * error

# %%
show(uplifts.reset_index())

# %% tags=["figure"]
from crm_lessons.plots import plot_lifts

ax = plot_lifts(uplifts, break_even)

# %% [markdown] lang="fr"
# L'agriculture occasionnelle se paie, de justesse : son intervalle commence juste au-delà du point mort. L'agroalimentaire occasionnel penche du même côté, sans le prouver. Chez les clients fréquents de ces deux secteurs, tout l'intervalle est sous le point mort : l'envoi ne s'y paie pas. Pour le bâtiment et l'hôtellerie, on ne peut rien promettre.
#
# Deux réserves. Avec cinq ou sept témoins, la formule elle-même ne vaut plus grand-chose : le « non » de l'agriculture fréquente reste à confirmer. Et huit intervalles regardés d'un coup sont huit occasions de se tromper : un « oui » de justesse se vérifie sur l'envoi suivant.
#
# **Indécidable** est une réponse : tout l'intervalle n'est pas du même côté du point mort. Elle commande de refaire un essai plus grand, ou de dépenser ailleurs ; jamais de prendre le point du milieu pour la vérité.

# %% [markdown] lang="en"
# Occasional farming pays, only just: its interval begins right beyond break-even. Occasional food leans the same way without proving it. With the frequent customers of these two sectors the whole interval lies below break-even: the mailing does not pay there. For building and hotels nothing can be promised.
#
# Two reservations. With five or seven control customers the formula itself is worth little: the “no” of frequent farming is still to be confirmed. And eight intervals looked at together are eight chances to be wrong: a narrow “yes” is checked at the next mailing.
#
# **Undecidable** is an answer: the interval does not lie on one side of break-even. It calls for a larger trial, or for spending elsewhere; never for taking the point in the middle as the truth.

# %% [markdown] lang="fr"
# ## Un dirham va où il en rapporte le plus
#
# Un budget ne connaît pas que les messages. Une visite coûte 450 dirhams et peut gagner un prospect ; régler une réclamation en coûte 300. Des réclamations de plus de six mois, une sur deux avait été réglée. Qui a commandé de nouveau, entre le deuxième et le sixième mois ?

# %% [markdown] lang="en"
# ## A dirham goes where it brings in most
#
# A budget knows more than messages. A visit costs 450 dirhams and may win a prospect; repairing a complaint costs 300. Of the complaints older than six months, one in two had been repaired. Who ordered again, between the second and the sixth month?

# %%
complaints = tables["complaints"]
today = orders["date"].max()
complaints = complaints[complaints["date"] < today - pd.Timedelta(weeks=26)]
later = complaints.reset_index().merge(orders, on="customer", suffixes=("", "_order"))
wait = (later["date_order"] - later["date"]).dt.days
came_back = complaints.index.isin(later.loc[(wait > 28) & (wait < 182), "complaint"])
repaired = complaints["repaired_on"].notna().rename("repaired")
after_repair = pd.Series(came_back, complaints.index).groupby(repaired).agg(["size", "sum", "mean"])
show(after_repair.set_axis(["complaints", "came_back", "rate"], axis="columns").reset_index())

# %% [markdown] lang="fr"
# 24 sur 26 quand elle l'a été, 16 sur 32 sinon : 42 points d'écart. La maison réglait une réclamation sur deux sans choisir, on peut donc y voir un effet. De combien, avec si peu de cas ?

# %% [markdown] lang="en"
# 24 of 26 after a repair, 16 of 32 without: a gap of 42 points. The firm repaired one complaint in two, drawn by lot, so it may be read as an effect. How large, with so few cases?

# %%
back, cases = after_repair["mean"], after_repair["size"]
spread = 1.96 * (back * (1 - back) / cases).sum() ** 0.5
gap = back[True] - back[False]
round(float(gap - spread), 2), round(float(gap + spread), 2)

# %% [markdown] lang="fr"
# De 22 à 62 points : grand ou immense, mais pas nul. Un client actif laisse en un an :

# %% [markdown] lang="en"
# From 22 to 62 points: large or immense, but not nothing. In a year an active customer leaves:

# %%
year = orders[orders["date"] > today - pd.Timedelta(weeks=52)]
yearly = year.groupby("customer")["margin"].sum()
round(yearly.mean()), round(0.42 * yearly.mean()), round(0.22 * yearly.mean())

# %% [markdown] lang="fr"
# 5 229 dirhams ; en garder 42 sur cent en vaut 2 196, et 1 150 à la borne basse de l'intervalle, pour 300. C'est un ordre de grandeur, car commander de nouveau dans les six mois n'est pas rester un an ; aucune lettre n'en approche. Mais il n'y a que quelques réclamations par trimestre : le meilleur usage d'un dirham s'épuise vite, et l'on passe au suivant.

# %% [markdown] lang="en"
# 5,229 dirhams; keeping 42 in a hundred of them is worth 2,196, and 1,150 at the lower bound of the interval, for 300. It is an order of magnitude, for ordering again within six months is not staying for a year; no letter comes near it. But there are only a few complaints a quarter: the best use of a dirham is soon used up, and then comes the next.

# %% [markdown] lang="fr"
# ## À vous : quatre trimestres
#
# Réglez les leviers à la souris, ou au clavier (tabulation, puis flèches), et laissez passer le trimestre. Une seule liste part par secteur ; ce que le budget ne paie pas n'est pas fait, et vous est dit. Gardez des témoins au premier trimestre : vous saurez quelque chose au deuxième.
#
# Premier trimestre : téléphonez aux clients de l'agroalimentaire et de l'agriculture qui ont commandé de 1 à 9 fois en un an, sans tirer de témoins. Combien de dirhams du budget reste-t-il ?

# %% [markdown] lang="en"
# ## Your turn: four quarters
#
# Set the levers with the mouse, or with the keyboard (Tab, then arrows), and let the quarter pass. One list goes out a sector; what the budget does not pay is not done, and you are told. Keep control customers in the first quarter: you will know something in the second.
#
# First quarter: telephone the customers of food and farming who ordered 1 to 9 times in a year, leaving none out by lot. How many dirhams of the budget are left?

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import helm_lab

helm_lab(tamaris)

# %% [markdown] lang="fr"
# Au quatrième trimestre passé, la jumelle et la parfaite apparaissent. La *parfaite* connaît le caractère de chacun, mais pas mieux que vous ce que le hasard réserve. Déplacez alors « Regarder le client n° » : c'est là, client par client, que l'on voit qui l'on a convaincu et qui l'on a payé pour rien.

# %% [markdown] lang="en"
# Once the fourth quarter has passed, the twin and the perfect firm appear. The *perfect* one knows everybody's character, but no better than you what chance has in store. Then move “Look at customer no.”: there, customer by customer, you see who was persuaded and who was paid for nothing.

# %% [markdown] lang="fr"
# ## Une politique s'écrit, pour être jugée ailleurs
#
# Une année jouée à la main ne se rejoue pas. Écrivons la politique : une fonction qui reçoit le trimestre, les tables et le budget, et rend une décision. La nôtre appelle les clients occasionnels de deux secteurs, celui qui se paie et celui qui y tend, et rien d'autre.

# %% [markdown] lang="en"
# ## A policy is written down, to be judged elsewhere
#
# A year played by hand cannot be played again. Let us write the policy: a function that is given the quarter, the tables and the budget, and returns a decision. Ours telephones the occasional customers of two sectors, the one that pays and the one that leans that way, and nothing else.


# %%
def plan(quarter, tables, budget):
    customers, orders = tables["customers"], tables["orders"]
    days = (orders["date"].max() - orders["date"]).dt.days
    made = orders[days < 364].groupby("customer").size()
    sector = customers["sector"].loc[made.index]
    to_call = made.index[(made <= 9) & sector.isin(["food", "farming"])]
    return Decision(campaigns=[Campaign(to_call, "telephone", 0.10)])


# %%
from crm_lessons.plots import plot_years
from crm_lessons.world.beside import margin_by_customer, profit_curves, three_years

years = three_years(tamaris, plan)
curves = profit_curves(tamaris.state.week, years)
show(curves.loc[[13, 26, 39, 52]])

# %% tags=["figure"]
ax = plot_years(curves)

# %% [markdown] lang="fr"
# 47 800 dirhams de plus que la jumelle, sur 272 598 possibles. La part du possible, (profit − laisser faire) / (parfaite − laisser faire), est la **note** de la politique :

# %% [markdown] lang="en"
# 47,800 dirhams more than the twin, out of 272,598 possible. The share of the possible gain, (profit − left alone) / (perfect − left alone), is the **score** of the policy:

# %%
end = curves.loc[52]
round(float((end["yours"] - end["alone"]) / (end["best"] - end["alone"])), 2)

# %%
customer_by_customer = margin_by_customer(tamaris.state.week, years)
customer_by_customer["caused"] = customer_by_customer["yours"] - customer_by_customer["alone"]
customer_by_customer["reaction"] = characters(tamaris)["reaction"]
in_order = customer_by_customer.sort_values("caused")
show(pd.concat([in_order.head(2), in_order.tail(3)]))

# %%
show(customer_by_customer.groupby("reaction")[["caused"]].sum())

# %% [markdown] lang="fr"
# Les influençables ont laissé 97 916 dirhams de plus, les acquis 26 676 de moins : dans nos deux secteurs aussi, il y en a qui prennent la remise sans en avoir besoin. Et le client 225, influençable pourtant, a moins laissé chez nous que chez la jumelle : même une bonne politique a ses perdants, que seule la jumelle montre.

# %% [markdown] lang="en"
# The persuadable left 97,916 dirhams more, the sure 26,676 less: in our two sectors, too, some take the discount without needing it. And customer 225, though persuadable, left less with us than with the twin: even a good policy has its losers, whom only the twin shows.

# %% [markdown] lang="fr"
# ## Dix mondes disent mieux qu'un
#
# 18 % du possible : bonne politique, ou mauvaise année ? Une entreprise n'est qu'un tirage. Jouons-la dans dix autres, à côté de cinq règles de la maison : n'écrire à personne, à tout le monde, au sort, aux meilleurs selon le RFM du chapitre 4, ou à ceux que les témoins des anciens envois disent influençables.
#
# Pariez : quelle part du possible la règle du RFM gagne-t-elle en moyenne ?

# %% [markdown] lang="en"
# ## Ten worlds say more than one
#
# 18% of the possible gain: a good policy, or a bad year? A firm is only one draw. Let us play it in ten others, beside five standing rules: write to nobody, to everybody, by lot, to the best by the RFM of chapter 4, or to those whom the control customers of past mailings show to be persuadable.
#
# Make a bet: what share of the possible gain does the RFM rule earn on average?

# %%
lesson.bet("rfm", ...)

# %% after_bet="rfm"
from crm_lessons.world.year import played

worlds = lesson.data("worlds")
profit = pd.Series({seed: played(firm_to_run(seed), plan).profit for seed in worlds.index})
scores = worlds[["nobody", "everybody", "by_lot", "best_by_rfm", "best_by_lift"]] / 100
scores["plan"] = (profit - worlds["alone"]) / (worlds["best"] - worlds["alone"])
round(float(scores["plan"].mean()), 2), round(float(scores["plan"].min()), 2)

# %% tags=["figure"] after_bet="rfm"
from crm_lessons.plots import plot_rule_scores

ax = plot_rule_scores(scores)

# %% [markdown] lang="fr" after_bet="rfm"
# Le RFM ne gagne rien : il désigne des acquis, qui commandent de toute façon, et leur offre 10 %. L'effet mesuré sur les témoins donne 57 % du possible, notre plan écrit d'avance 37 %, et jamais moins de 32 : Tamaris, avec 18, était une mauvaise année. Prédire qui commandera n'est pas savoir qui l'on fera commander.
#
# Ce plan ne visite personne, ne règle rien, n'apprend rien de ses propres témoins : la feuille vous demande mieux.

# %% [markdown] lang="en" after_bet="rfm"
# RFM earns nothing: it points at the sure, who order anyway, and gives them 10%. The uplift measured on control customers yields 57% of the possible gain, our plan written beforehand 37%, and never less than 32: Tamaris, with 18, was a bad year. To predict who will order is not to know whom a message will make order.
#
# This plan visits nobody, repairs nothing, learns nothing from control customers of its own: the sheet asks you for better.

# %% [markdown] lang="fr"
# ## S'arrêter au premier bon chiffre, c'est le choisir
#
# Karim regarde l'essai chaque lundi, et l'arrête dès que l'intervalle quitte zéro. Faisons deux mille essais d'un message qui ne fait *rien* : 40 clients de plus par semaine et par groupe, treize semaines, 30 % de commandes partout. Regardé une fois, à la fin, un tel essai se trompe une fois sur vingt. Pariez : et regardé chaque lundi ?

# %% [markdown] lang="en"
# ## To stop at the first good figure is to choose it
#
# Karim looks at the trial every Monday, and stops it as soon as the interval leaves zero. Let us make two thousand trials of a message that does *nothing*: 40 more customers a week and group, thirteen weeks, 30% of orders everywhere. Looked at once, at the end, such a trial is wrong once in twenty. Make a bet: and looked at every Monday?

# %%
lesson.bet("false_alarms", ...)

# %% after_bet="false_alarms"
import numpy as np

lot = np.random.default_rng(1)
ordered = (lot.random((2000, 2, 13, 40)) < 0.30).sum(axis=3).cumsum(axis=2)
n = 40 * np.arange(1, 14)
both = ordered.mean(axis=1) / n
gap = (ordered[:, 0] - ordered[:, 1]) / n
alarm = abs(gap) > 1.96 * (2 * both * (1 - both) / n) ** 0.5
round(float(alarm[:, -1].mean()), 3), round(float(alarm.any(axis=1).mean()), 3)

# %% [markdown] lang="fr" after_bet="false_alarms"
# 5 % à la fin, 21 % si l'on regarde treize fois : quatre fois plus de fausses victoires, pour un message qui ne fait rien. Écrivez donc avant de commencer combien de clients, jusqu'à quand, et quel écart vous fera agir. Regarder est permis ; s'arrêter parce que c'est beau ne l'est pas.

# %% [markdown] lang="en" after_bet="false_alarms"
# 5% at the end, 21% when Karim looks thirteen times: four times as many false victories, for a message that does nothing. So write down before you begin how many customers, until when, and which gap will make you act. Looking is allowed; stopping because it looks good is not.

# %% [markdown] lang="fr"
# ## Cinq idées à laisser
#
# **« Ils ont commandé après notre message, donc grâce à lui. »** 595 crédités, 146 causés.
#
# **« Écrivons à ceux qui viennent de commander, ils répondent le mieux. »** Ils répondent aussi le mieux sans message.
#
# **« Un essai sur cinquante clients donnera une idée. »** Il donnera le hasard : il en fallait 343 par groupe.

# %% [markdown] lang="en"
# ## Five ideas to drop
#
# **“They ordered after our message, hence because of it.”** 595 credited, 146 caused.
#
# **“Let us write to those who have just ordered, they answer best.”** They also answer best without a message.
#
# **“A trial on fifty customers will give an idea.”** It will give chance: it took 343 a group.

# %% [markdown] lang="fr"
# **« Le chiffre est bon, arrêtons l'essai. »** Une fausse victoire sur cinq, quand on regarde chaque semaine.
#
# **« Il reste du budget, dépensons-le. »** Écrire à tout le monde coûte plus que ne rien faire dans six de nos dix mondes. Le meilleur usage du dernier dirham est parfois de le rendre.

# %% [markdown] lang="en"
# **“The figure is good, let us stop the trial.”** One false victory in five, for whoever looks every week.
#
# **“There is budget left, let us spend it.”** Writing to everybody costs more than doing nothing in six of our ten worlds. The best use of the last dirham is sometimes to give it back.

# %%
int((worlds["everybody"] < 0).sum()), len(worlds)

# %% [markdown] lang="fr"
# ## Que décider, et quand ?
#
# | moment | on regarde | décision possible |
# | :--- | :--- | :--- |
# | avant | le point mort, remise comprise ; la taille de l'essai | faire l'essai, ou y renoncer parce qu'il ne verrait rien |
# | premier trimestre | des témoins tirés au sort dans chaque liste | rien encore : on attend la date écrite |
# | ensuite | l'effet par segment, son intervalle, le point mort | garder, arrêter, ou refaire là où c'est indécidable |
# | chaque trimestre | les réclamations ouvertes | les régler d'abord : c'est le dirham qui rapporte le plus |
# | à la fin | la part du possible, sur plusieurs essais | rendre ce qui ne se paie pas |

# %% [markdown] lang="en"
# ## What to decide, and when?
#
# | moment | what to look at | possible decision |
# | :--- | :--- | :--- |
# | before | break-even, discount included; the size of the trial | make the trial, or give it up because it would see nothing |
# | first quarter | control customers drawn by lot in each list | nothing yet: wait for the date written down |
# | then | the uplift by segment, its interval, break-even | keep, stop, or repeat where it is undecidable |
# | every quarter | the open complaints | repair first: it is the dirham that brings in most |
# | at the end | the share of the possible gain, over several trials | give back what does not pay |

# %% [markdown] lang="fr"
# Des témoins coûtent : ce sont des clients que l'on n'appelle pas. C'est le prix de savoir. Et ces clients ont le droit de dire non : l'accord à recevoir un message, vu au chapitre 1, passe avant toute liste.

# %% [markdown] lang="en"
# Control customers cost something: they are customers whom nobody calls. That is the price of knowing. And customers have a right to say no: consent to be written to, seen in chapter 1, comes before any list.

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul

# %% [markdown] lang="en"
# ## Your bets, beside the computation

# %%
lesson.bets(
    gone=gone.mean(),
    persuadable=(people["reaction"] == "persuadable").mean(),
    caused=int(caused.sum()),
    a_group=ceil(16 * 0.31 * 0.69 / 0.10**2),
    rfm="nothing" if scores["best_by_rfm"].mean() < 0.05 else "some",
    false_alarms=alarm.any(axis=1).mean(),
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Les tables disent ce qui s'est passé, jamais ce qui se serait passé.
# - Effet = taux de ceux à qui l'on écrit − taux des témoins tirés au sort. Causé = effet × nombre écrit.
# - Taille d'un groupe ≈ 16 p(1 − p) / écart² : deux fois plus fin, quatre fois plus de clients.
# - La remise se paie aussi à ceux qui auraient commandé : elle fait l'essentiel du point mort.
# - Indécidable quand l'intervalle contient le point mort ; ce n'est ni oui ni non.
# - La date de fin s'écrit avant de commencer.
# - Une politique se juge sur plusieurs mondes ; une bonne année ne prouve rien.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/10_your_year.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Tables say what happened, never what would have happened.
# - Uplift = rate of those written to − rate of control customers drawn by lot. Caused = uplift × number written to.
# - Size of a group ≈ 16 p(1 − p) / gap²: twice as fine, four times as many customers.
# - The discount is also paid to those who would have ordered: it makes most of the break-even uplift.
# - Undecidable when the interval holds break-even; that is neither yes nor no.
# - The date of the end is written down before the beginning.
# - A policy is judged over several worlds; one good year proves nothing.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/10_your_year.html), one page to print.

# %%
glossary("uplift", "credited_margin", "twin_firm", "persuadable", "trial_size", "undecidable", "peeking")

# %% [markdown] lang="fr"
# ## Sources
#
# - Toutes les données viennent d'une simulation de Tamaris, à graine fixe ; `docs/world.md` en dit les lois et ce qui a été mesuré sur cinquante entreprises. Les quatre caractères sont ceux de la littérature sur l'*uplift* : Radcliffe et Surry (2011), *Real-World Uplift Modelling with Significance-Based Uplift Trees*, Stochastic Solutions, TR-2011-1.
# - Lehr (1992), « Sixteen S-squared over D-squared », *Statistics in Medicine* 11(8), 1099-1102.
# - Armitage, McPherson et Rowe (1969), « Repeated Significance Tests on Accumulating Data », *Journal of the Royal Statistical Society* A 132(2), 235-244.

# %% [markdown] lang="en"
# ## Sources
#
# - All data come from a simulation of Tamaris with a fixed seed; `docs/world.md` gives its laws and what was measured over fifty firms. The four characters are those of the literature on uplift: Radcliffe and Surry (2011), *Real-World Uplift Modelling with Significance-Based Uplift Trees*, Stochastic Solutions, TR-2011-1.
# - Lehr (1992), “Sixteen S-squared over D-squared”, *Statistics in Medicine* 11(8), 1099-1102.
# - Armitage, McPherson and Rowe (1969), “Repeated Significance Tests on Accumulating Data”, *Journal of the Royal Statistical Society* A 132(2), 235-244.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/10_your_year.ipynb) : une autre entreprise, un mémo à relire, et votre politique, jouée dans des mondes que personne n'a vus.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/10_your_year.ipynb): another firm, a memo to read over, and your policy, played in worlds that nobody has seen.
