# %% [markdown] lang="fr"
# # Étude de cas : la réunion du lundi
#
# Lundi 27 janvier 2025, les comptes de l'année arrêtés, la direction de Tamaris Hydraulique se réunit autour d'une seule question : *de quels clients nous occuper, et comment ?* Quatre collègues arrivent avec quatre méthodes, donc quatre listes. Karim tient la marge, Nadia un score, Salma un rythme, Youssef une enquête. Aïcha doit rendre une page.
#
# Nous allons refaire leurs listes depuis les fiches en désordre. Puis, comme Tamaris est une entreprise simulée, nous ouvrirons l'année 2025, et chaque liste sera notée en dirhams.

# %% [markdown] lang="en"
# # Case study: the board meeting
#
# On Monday, 27 January 2025, the year's accounts being closed, the management of Tamaris Hydraulique meets over a single question: *which customers should we look after, and how?* Four colleagues come with four methods, hence four lists. Karim has the margin, Nadia a score, Salma a rhythm, Youssef a survey. Aïcha has to hand in one page.
#
# We shall make their lists again, from the untidy records on. Then, as Tamaris is a simulated firm, we shall open the year 2025, and each list will be graded in dirhams.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - mener une analyse d'un bout à l'autre, des fiches en désordre à la recommandation ;
# - séparer, dans un écart de marge, la remise de ce que l'on achète ;
# - juger un silence par une seule règle, et dire sur combien elle repose ;
# - donner un taux avec son effectif, un écart avec son intervalle, un essai avec ce qu'il pourra voir ;
# - distinguer le meilleur client de celui auprès de qui un geste change quelque chose ;
# - faire la même analyse sur votre propre fichier.
#
# Comptez deux heures, puis [la feuille d'exercices](../../exercises/fr/09_case_study.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - carry an analysis from end to end, from untidy records to a recommendation;
# - tell, in a gap of margins, the discount from what is bought;
# - judge a silence by one rule, and say how much it stands on;
# - give a rate with its head count, a gap with its interval, a trial with what it will be able to see;
# - tell the best customer from the one with whom an action changes something;
# - do the same analysis on your own file.
#
# Allow two hours, then [the exercise sheet](../../exercises/en/09_case_study.ipynb).

# %% lang="fr"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("09_case_study", language="fr")

# %% lang="en"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("09_case_study", language="en")

# %% [markdown] lang="fr"
# ## Avant de classer les clients, il faut savoir qui ils sont
#
# *Chapitre 1.* La base est celle que vous y avez nettoyée : 539 fiches, trois années de commandes. Quand les chapitres 2 à 8 ouvraient une vérité, c'était celle d'une autre entreprise simulée, née des mêmes lois : les clients, leurs numéros et leurs effets n'y sont pas ceux d'ici.
#
# `.dropna` laisse de côté les commandes sans client, `.copy` travaille sur une copie, `.astype(int)` fait du numéro un entier. Pariez : combien de clients différents ont acheté ?

# %% [markdown] lang="en"
# ## Before you rank customers, know who they are
#
# *Chapter 1.* The database is the one you cleaned there: 539 records, three years of orders. Where chapters 2 to 8 opened a truth, it was that of another simulated firm, born of the same laws: its customers, their numbers and what works on them are not those of this one.
#
# `.dropna` leaves out the orders without a customer, `.copy` works on a copy, `.astype(int)` makes a whole number of the record. Make a bet: how many different customers bought?

# %%
lesson.bet("buyers", ...)

# %% after_bet="buyers"
from crm_lessons.methods import same_customers

customers, orders = lesson.data("customers"), lesson.data("orders")
kept = same_customers(customers)
named = orders.dropna(subset="customer").copy()
named["record"] = named["customer"].astype(int)
named["customer"] = named["record"].map(kept)
len(customers), named["record"].nunique(), named["customer"].nunique()

# %% [markdown] lang="fr" after_bet="buyers"
# 539 fiches, dont 449 ont commandé ; derrière elles, 404 clients. Toute moyenne « par client » calculée sur les fiches était donc trop basse.

# %% [markdown] lang="en" after_bet="buyers"
# 539 records, of which 449 ordered; behind them, 404 customers. So any average “per customer” worked out on the records was too low.

# %% [markdown] lang="fr"
# Les montants sont dans les lignes. Prenons aussi le coût de chaque produit, dans le catalogue : il servira bientôt.

# %% [markdown] lang="en"
# The amounts are in the lines. Let us also take the cost of each product, from the catalogue: it will soon be needed.

# %%
lines, products = lesson.data("order_lines"), lesson.data("products")
unit_margin = lines["unit_price"] - lines["product"].map(products["unit_cost"])
orders["amount"] = (lines["quantity"] * lines["unit_price"]).groupby(lines["order"]).sum()
orders["margin"] = (lines["quantity"] * unit_margin).groupby(lines["order"]).sum()
named = named.join(orders[["amount", "margin"]])
int(orders["amount"].sum()), int(named["amount"].sum())

# %% [markdown] lang="fr"
# 9 307 467 dirhams en tout, 9 293 527 auprès de clients connus : l'écart, ce sont les ventes au comptoir sans nom. Les avoirs, négatifs, se sont déduits d'eux-mêmes. Ce second montant est celui que nous partagerons, et nous le dirons.

# %% [markdown] lang="en"
# 9,307,467 dirhams in all, 9,293,527 from known customers: the difference is the counter sales without a name. Credit notes, being negative, took themselves off. This second amount is the one that we shall share out, and we shall say so.

# %% tags=["figure"]
from crm_lessons.plots import plot_joined_records

by_record = named.groupby("record")["amount"].sum()
ax = plot_joined_records(by_record, kept)

# %% [markdown] lang="fr"
# **Ce que cela change.** Le client 1293 entre dans les dix premiers : il est sixième. La plus grosse de ses fiches n'était que dix-septième : personne n'aurait pensé à lui rendre visite.

# %% [markdown] lang="en"
# **What this changes.** Customer 1293 enters the first ten: it is sixth. The largest of its records was only seventeenth: nobody would have thought of paying a visit.

# %% [markdown] lang="fr"
# ## Le chiffre d'affaires dit où l'on vend, la marge où l'on gagne
#
# *Chapitre 2.* Classons par chiffre d'affaires net, 10/30/60 des acheteurs. Pariez : quelle part font les 10 % premiers ?

# %% [markdown] lang="en"
# ## Revenue says where Tamaris sells, margin where it earns
#
# *Chapter 2.* Let us classify by net revenue, 10/30/60 of the buyers. Make a bet: what share do the first 10% make?

# %%
lesson.bet("first_tenth", ...)

# %% after_bet="first_tenth"
from crm_lessons.methods import abc_analysis, abc_summary

revenue = named.groupby("customer")["amount"].sum().rename("revenue")
by_revenue = abc_analysis(revenue, customers=(0.10, 0.30, 0.60))
show(abc_summary(by_revenue))

# %% tags=["figure"] after_bet="first_tenth"
from crm_lessons.plots import plot_classes

ax = plot_classes(by_revenue)

# %% [markdown] lang="fr" after_bet="first_tenth"
# 48 %, au-dessous des 60 % du modèle. La classe B en fait encore 37 % : un plan qui ne soignerait que A laisserait de côté plus de la moitié des ventes.

# %% [markdown] lang="en" after_bet="first_tenth"
# 48%, below the 60% of the model. Class B still makes 37%: a plan that looked after A alone would leave out more than half of the sales.

# %% [markdown] lang="fr"
# Maintenant la marge. `.rank` donne à chacun son rang, le plus grand d'abord ; d'un client à plusieurs fiches, `.min()` garde la mieux placée. Pariez : combien des dix premiers par la marge étaient déjà parmi les dix plus grosses fiches par le chiffre d'affaires ?

# %% [markdown] lang="en"
# Now the margin. `.rank` gives each its rank, the largest first; of a customer with several records, `.min()` keeps the best placed. Make a bet: how many of the first ten by margin were already among the ten largest records by revenue?

# %%
lesson.bet("still_first", ...)

# %%
margin = named.groupby("customer")["margin"].sum()
by_margin = abc_analysis(margin.rename("revenue"))
record_rank = by_record.rank(ascending=False, method="first").groupby(kept).min()
revenue_rank = revenue.rank(ascending=False, method="first")
margin_rank = margin.rank(ascending=False, method="first")

# %% lang="fr"
rankings = pd.DataFrame({"CA, par fiche": record_rank, "CA, par client": revenue_rank, "marge": margin_rank})

# %% lang="en"
rankings = pd.DataFrame(
    {"revenue, by record": record_rank, "revenue, by customer": revenue_rank, "margin": margin_rank}
)

# %% tags=["figure"] after_bet="still_first"
from crm_lessons.plots import plot_rankings

ax = plot_rankings(rankings)

# %% [markdown] lang="fr" after_bet="still_first"
# Neuf. Le dixième ne vient pas de la marge : c'est 1293, que ses fiches éparses cachaient. La marge, elle, se voit en haut du tableau : les deux premières lignes se croisent.

# %% [markdown] lang="en" after_bet="still_first"
# Nine. The tenth does not come from the margin: it is 1293, hidden by its scattered records. The margin shows at the top of the picture: the first two lines cross.

# %%
both = pd.DataFrame({"revenue": revenue, "margin": margin, "margin_rate": margin / revenue})
show(both.loc[[1101, 1134, 1063]])

# %%
int(both.loc[by_revenue["abc_class"] == "A", "margin_rate"].idxmin())

# %% [markdown] lang="fr"
# 1134 achète 44 000 dirhams de moins que 1101, et en laisse 26 000 de plus.
#
# **Ce que cela change.** Une remise de fidélité au « premier client » irait à 1101, qui laisse déjà moins par dirham. Et si l'on parle prix, c'est d'abord avec 1063 : de toute la classe A, c'est lui qui en laisse le moins.

# %% [markdown] lang="en"
# 1134 buys 44,000 dirhams less than 1101, and leaves 26,000 more.
#
# **What this changes.** A loyalty discount for the “first customer” would go to 1101, who already leaves less per dirham. And if prices are to be talked about, it is first with 1063: in all of class A, nobody leaves less.

# %% [markdown] lang="fr"
# ## À vous de déplacer les limites
#
# Voici les classes de Tamaris. En part des clients, à partir de quelle fin de la classe A (en %, sans décimale) le client 1292 est-il en A ? Écrivez votre nombre sous la figure.

# %% [markdown] lang="en"
# ## Move the limits yourself
#
# Here are the classes of Tamaris. By share of customers, from which end of class A (in %, no decimals) is customer 1292 in A? Type your number below the figure.

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import abc_limits

abc_limits(revenue)

# %% [markdown] lang="fr"
# En suivant le chiffre d'affaires cumulé, 80/95, pariez : combien de clients seraient en A ?

# %% [markdown] lang="en"
# Following cumulative revenue, 80/95, make a bet: how many customers would be in A?

# %%
lesson.bet("in_a", ...)

# %% after_bet="in_a"
by_cumulative = abc_analysis(revenue, revenue_limits=(0.80, 0.95))
int((by_cumulative["abc_class"] == "A").sum())

# %% [markdown] lang="fr" after_bet="in_a"
# 137 au lieu de 41. Aucune équipe de Tamaris ne peut visiter 137 clients chaque mois : la convention se choisit d'après les moyens, et se nomme.

# %% [markdown] lang="en" after_bet="in_a"
# 137 instead of 41. No team at Tamaris can visit 137 customers every month: choose the convention by your means, and name it.

# %% [markdown] lang="fr"
# ## Deux axes distinguent des clients qu'un seul confond
#
# *Chapitre 3.* Le premier modèle matriciel du cours croise le chiffre d'affaires et la rentabilité. Nous mesurons la seconde par le taux de marge, et coupons aux moyennes.

# %% [markdown] lang="en"
# ## Two axes tell apart customers whom a single axis confuses
#
# *Chapter 3.* The first matrix model of the course crosses revenue and profitability. We measure the latter by the margin rate, and cut at the means.

# %% tags=["figure"]
from crm_lessons.methods import REVENUE_PROFITABILITY
from crm_lessons.plots import plot_placed

ax = plot_placed(both, "margin_rate", "revenue", REVENUE_PROFITABILITY, named=[1101, 1134, 1258])

# %% [markdown] lang="fr"
# La case la plus lourde n'est pas la bonne : 86 gros clients peu rentables font 58 % du chiffre d'affaires. Le premier de tous, 1101, en est.
#
# Prenez aussi 1072, dont voici la ligne : il est juste au-dessus de la ligne du chiffre d'affaires moyen, avec 43 % de marge. Cent dirhams de moins en trois ans, et il changeait de case : près d'une limite, on regarde le client.

# %% [markdown] lang="en"
# The heaviest cell is not the good one: 86 large and barely profitable customers make 58% of revenue. The first of all, 1101, is among them.
#
# Take 1072 as well, whose row follows: it stands just above the line of mean revenue, with a margin of 43%. A hundred dirhams less in three years, and it would be in another cell: near a limit, look at the customer.

# %%
show(both.loc[[1101, 1072]])

# %%
round(revenue.mean())

# %% [markdown] lang="fr"
# ## L'écart de marge vient-il des remises, ou de ce que l'on achète ?
#
# « Nos gros clients nous coûtent trop de remises », dit Karim. Comparons les deux cases du haut, en dirhams additionnés : leurs ventes aux prix payés, leurs ventes aux prix du catalogue, leurs coûts.

# %% [markdown] lang="en"
# ## Does the gap of margins come from discounts, or from what is bought?
#
# “Our large customers cost us too much in discounts,” says Karim. Let us compare the two upper cells, dirhams added up: their sales at the prices paid, their sales at catalogue prices, their costs.

# %%
from crm_lessons.methods import classify_quadrants

cells = classify_quadrants(both, "margin_rate", "revenue")["cell"]
buyer = lines["order"].map(named["customer"])

# %%
dirhams = pd.DataFrame({"paid": lines["quantity"] * lines["unit_price"]})
dirhams["listed"] = lines["quantity"] * lines["product"].map(products["price"])
dirhams["cost"] = lines["quantity"] * lines["product"].map(products["unit_cost"])
by_cell = dirhams.groupby(buyer.map(cells), observed=True).sum()

# %%
margins = pd.DataFrame({"at_prices_paid": 1 - by_cell["cost"] / by_cell["paid"]})
margins["at_catalogue_prices"] = 1 - by_cell["cost"] / by_cell["listed"]
names = {cell: str(words.name) for cell, words in REVENUE_PROFITABILITY.cells.items()}
show(margins.rename(index=names).rename_axis("cell"))

# %% [markdown] lang="fr"
# Entre les gros clients rentables et les gros peu rentables, l'écart est de 8,7 points de marge. Pariez : combien en resterait-il si tous avaient payé le prix du catalogue ? (Écrivez-le en pour cent.)

# %% [markdown] lang="en"
# Between the large profitable customers and the large barely profitable ones the gap is 8.7 points of margin. Make a bet: how much of it would be left if all had paid the catalogue price? (Write it in per cent.)

# %%
lesson.bet("left_at_list", ...)

# %% after_bet="left_at_list"
gaps_of_margin = margins.loc["top_right"] - margins.loc["top_left"]
gaps_of_margin.round(3).to_dict()

# %% after_bet="left_at_list"
off_catalogue = (1 - by_cell["paid"] / by_cell["listed"]).rename("off_catalogue")
show(off_catalogue.rename(index=names).rename_axis("cell"))

# %% [markdown] lang="fr" after_bet="left_at_list"
# 7,8 points sur 8,7, aux arrondis près. Les remises diffèrent en effet, 4,0 % d'un côté, 3,2 % de l'autre, et cela explique les quelque 0,8 point qui manquent.

# %% [markdown] lang="en" after_bet="left_at_list"
# 7.8 points of 8.7, give or take the rounding. Discounts do differ, 4.0% on one side and 3.2% on the other, and that explains the missing 0.8 point or so.

# %% [markdown] lang="fr"
# Le reste tient à ce qu'ils achètent. Comptons la part des pompes (`.unstack()` met les familles en colonnes), puis la marge de chaque famille au prix du catalogue.

# %% [markdown] lang="en"
# The rest lies in what they buy. Let us count the share of pumps (`.unstack()` makes columns of the families), then the margin of each family at the catalogue price.

# %%
family_of_line = lines["product"].map(products["family"])
by_family = dirhams.groupby([buyer.map(cells), family_of_line], observed=True)["paid"].sum()
families = by_family.unstack()
pumps = families["pump"] / families.sum(axis=1)
show(pumps.rename("share").rename(index=names).rename_axis("cell"))

# %%
catalogue_margin = 1 - products["unit_cost"] / products["price"]
show(catalogue_margin.groupby(products["family"]).mean().rename("margin_rate"))

# %% [markdown] lang="fr"
# 56 % de pompes d'un côté, 15 % de l'autre ; et une pompe laisse moins, par dirham, qu'une pièce détachée. C'est la décomposition de Kitagawa, que `rate_and_mix` fait au chapitre 6 : un écart de taux est un écart de taux *et* un écart de mélange.
#
# **Ce que cela change.** À volumes égaux, les remises coûtent à Tamaris 34,8 − 32,1 = 2,7 points de marge chez les gros peu rentables, et 42,6 − 40,7 = 1,9 chez les gros rentables : ce n'est pas rien, mais de l'écart elles n'expliquent que 0,8 point sur 8,7. Combler les huit autres demanderait de changer tout ce qu'ils achètent. Pièces et entretien y mènent ; jusqu'où, ce tableau ne le dit pas : il faudra l'essayer.

# %% [markdown] lang="en"
# 56% of pumps on one side, 15% on the other; and a pump leaves less, per dirham, than a spare part. This is Kitagawa's decomposition, which `rate_and_mix` makes in chapter 6: a gap of rates is a gap of rates *and* a gap of mix.
#
# **What this changes.** At equal volumes, discounts cost Tamaris 34.8 − 32.1 = 2.7 points of margin with the large, barely profitable customers, and 42.6 − 40.7 = 1.9 with the large profitable ones: that is something, but of the gap they explain 0.8 point in 8.7 only. Closing the other eight would mean changing all that they buy. Parts and maintenance lead there; how far, this table does not say: it will have to be tried.

# %% [markdown] lang="fr"
# ## Un score compare les clients entre eux, pas chacun à lui-même
#
# *Chapitre 4.* Récence, fréquence, montant, au 31 décembre 2024. La fréquence a ses limites à elle (2, 3, 5 et 8 commandes), que chacun comprend sans calcul.

# %% [markdown] lang="en"
# ## A score compares customers with one another, not each with itself
#
# *Chapter 4.* Recency, frequency, monetary value, on 31 December 2024. Frequency has limits of its own (2, 3, 5 and 8 orders), which anybody understands without computing.

# %%
from crm_lessons.methods import rfm_scores, rfm_segments, rfm_table

rfm = rfm_table(named, on="2024-12-31")
scores = rfm_scores(rfm, method="cutoffs", cutoffs={"frequency": [2, 3, 5, 8]})
segments = rfm_segments(scores)
show(
    pd.DataFrame(
        {"customers": segments.value_counts(sort=False), "margin": margin.groupby(segments, observed=False).sum()}
    )
)

# %% [markdown] lang="fr"
# 66 clients « à risque » : c'est la liste de Nadia. Ils revenaient, et la plupart des autres ont acheté depuis. Mais la récence y est notée par cinquièmes : il y en a toujours un dernier, que la maison aille bien ou mal. La fréquence, qui a ses limites à elle, n'a pas ce défaut.

# %% [markdown] lang="en"
# 66 customers “at risk”: that is Nadia's list. They used to come back, and most of the others have bought since. But recency is scored by fifths: there is always a last one, whether the firm does well or badly. Frequency, which has limits of its own, does not have this defect.

# %% [markdown] lang="fr"
# ## Une seule règle de silence, pour tous, avec ce sur quoi elle repose
#
# Salma compare chacun à *son* rythme. Sa règle tient en une phrase, et vaut pour tous, quel que soit leur segment : **au moins trois commandes, un silence de plus de deux intervalles habituels, et de plus de trente jours**. C'est un choix, le même que dans le rapport que vous ferez sur votre fichier.
#
# À la main, pour 1134 : 42 commandes en 777 jours font 41 intervalles de 19 jours. Il se tait depuis 91 jours, soit 4,8 intervalles.

# %% [markdown] lang="en"
# ## One rule of silence, for everybody, with what it stands on
#
# Salma compares each customer with *its own* rhythm. Her rule fits in a sentence, and holds for everybody, whatever their segment: **at least three orders, a silence of more than two usual intervals, and of more than thirty days**. It is a choice, the same as in the report that you will make of your own file.
#
# By hand, for 1134: 42 orders in 777 days make 41 intervals of 19 days. It has been silent for 91 days, that is 4.8 intervals.

# %%
from crm_lessons.methods import silence_table

silence = silence_table(rfm)
show(silence.loc[[1134, 1293, 1258, 1072]])

# %%
int(silence["out_of_habit"].sum()), int((silence["gaps"] < 2).sum())

# %% tags=["figure"]
from crm_lessons.plots import plot_silence

ax = plot_silence(silence, named=[1134, 1293, 1258, 1072])

# %% [markdown] lang="fr"
# 111 clients sont hors de leur rythme, et l'habitude de 134 autres ne se lit pas. Trois choses à savoir avant d'appeler :
#
# - **Ce que la règle ne sait pas.** Ces 134 clients n'ont pas deux intervalles : d'eux elle ne dit rien, ni bien ni mal.
# - **Sur combien elle repose.** L'habitude de 1134 se lit sur 41 intervalles, celle de 1072 sur deux : ce ne sont pas deux alertes de même valeur.
# - **Ce que fait le hasard.** Certains commandent au hasard, à un rythme moyen constant. Sans partir, combien de fois se taisent-ils plus de deux intervalles moyens ? La loi des attentes répond, d'abord quand ce rythme est connu, puis quand il n'est lu que sur deux intervalles.

# %% [markdown] lang="en"
# 111 customers are out of their rhythm, and the habit of 134 others cannot be read. Three things to know before calling:
#
# - **What the rule does not know.** These 134 customers do not have two intervals: of them it says nothing, neither good nor bad.
# - **How much it stands on.** The habit of 1134 is read on 41 intervals, that of 1072 on two: these are not two alerts of equal worth.
# - **What chance does.** Some order at random, at a constant mean rate. Without leaving, how often are they silent for more than two mean intervals? The law of waiting times answers, first where this rate is known, then where it is read on two intervals only.

# %%
from math import exp

round(exp(-2), 2), round((1 + 2 / 2) ** -2, 2)

# %% [markdown] lang="fr"
# 14 fois sur 100 quand le rythme est connu ; 25 fois quand il est mal connu. Une alerte n'est pas un départ.
#
# Croisons maintenant la règle de Salma et les segments de Nadia : `pd.crosstab` compte les clients de chaque paire.

# %% [markdown] lang="en"
# 14 times in 100 where the rhythm is known; 25 times where it is badly known. An alert is no departure.
#
# Let us now cross Salma's rule with Nadia's segments: `pd.crosstab` counts the customers of each pair.

# %% lang="fr"
habit = silence["out_of_habit"].map({False: "dans son rythme", True: "hors de son rythme"})
show(pd.crosstab(segments, habit))

# %% lang="en"
habit = silence["out_of_habit"].map({False: "in rhythm", True: "out of rhythm"})
show(pd.crosstab(segments, habit))

# %% [markdown] lang="fr"
# Les deux méthodes se recoupent sans se confondre : 63 des 66 « à risque » sont hors de leur rythme, et aussi 9 « champions » et 35 « fidèles », que le score trouve en bonne santé. (« Dans son rythme » compte ici aussi ceux dont l'habitude ne se lit pas.)
#
# Et une règle plate, 90 jours pour tous ? Comptons ceux qu'elle signale, puis ceux d'entre eux qui sont dans leur rythme.

# %% [markdown] lang="en"
# The two methods overlap and do not coincide: 63 of the 66 “at risk” are out of rhythm, and so are 9 “champions” and 35 “loyal” ones, whom the score finds in good health. (“In rhythm” also counts here those whose habit cannot be read.)
#
# And a flat rule, 90 days for everybody? Let us count those whom it reports, then those of them who are in rhythm.

# %%
flat = silence["silent_days"] > 90
slow = flat & ~silence["out_of_habit"] & (silence["gaps"] >= 2)
int(flat.sum()), int(slow.sum())

# %% [markdown] lang="fr"
# Elle en signale 270, dont 35 qui sont exactement dans leur rythme. (C'est par hasard le nombre de ceux dont l'habitude se lit, 404 − 134 ; ce ne sont pas les mêmes clients.)

# %% [markdown] lang="en"
# It reports 270, of whom 35 are exactly in rhythm. (By chance that is also the number of those whose habit can be read, 404 − 134; they are not the same customers.)

# %% [markdown] lang="fr"
# ## Une campagne se juge à ce qui serait arrivé sans elle
#
# *Chapitre 6.* Onze campagnes par e-mail en trois ans, dont quatre en 2024. Un message qui ramène un clic puis une commande compte pour une seule réponse : `.drop_duplicates()` ne garde chaque message qu'une fois. Pariez : combien des quatre de 2024 semblent se payer ?

# %% [markdown] lang="en"
# ## A campaign is judged by what would have happened without it
#
# *Chapter 6.* Eleven campaigns by e-mail in three years, four of them in 2024. A message that brings a click and then an order counts as one response: `.drop_duplicates()` keeps each message once. Make a bet: how many of the four of 2024 seem to pay for themselves?

# %%
lesson.bet("seem_to_pay", ...)

# %% after_bet="seem_to_pay"
campaigns, messages, responses = lesson.data("campaigns"), lesson.data("messages"), lesson.data("responses")
campaigns = campaigns[campaigns["date"].dt.year == 2024]
origin = messages["campaign"]
answered = responses["message"].drop_duplicates().map(origin)
brought = responses.loc[responses["kind"] == "order", "message"].map(origin)

# %% after_bet="seem_to_pay"
sales = named[named["kind"] == "order"]
counts = campaigns[["name", "cost"]].copy()
counts["messages"], counts["responses"] = origin.value_counts(), answered.value_counts()
counts["orders"], counts["margin_per_order"] = brought.value_counts(), round(sales["margin"].mean())
show(counts.set_index("name"))

# %% after_bet="seem_to_pay"
from crm_lessons.methods import compare_campaigns

counts["revenue"] = counts["orders"] * sales["amount"].mean()
kpis = compare_campaigns(counts.set_index("name"))
show(kpis[["response_rate", "cost_per_order", "profit"]])

# %% [markdown] lang="fr" after_bet="seem_to_pay"
# Une commande laisse en moyenne 1 096 dirhams, plus que son coût dans chacune des quatre : toutes semblent se payer. Mais une commande notée « après un message » serait-elle venue sans lui ?

# %% [markdown] lang="en" after_bet="seem_to_pay"
# An order leaves 1,096 dirhams on average, more than its cost in each of the four: all seem to pay for themselves. But would an order noted “after a message” have come without it?

# %% [markdown] lang="fr"
# Tamaris s'est donné de quoi répondre : à chaque campagne, le sort a laissé de côté une partie des clients choisis (`left_out`). Ils n'ont rien reçu. Qui a commandé dans les trois semaines, avec et sans message ?
#
# La fonction le compte pour une campagne : ceux qui ont commandé dans les 21 jours, ceux à qui l'on a écrit, ceux que le sort a laissés de côté ; `&` garde ceux qui sont dans deux ensembles. Puis `.pivot` met les deux groupes côte à côte, une campagne par ligne.

# %% [markdown] lang="en"
# Tamaris gave itself the means to answer: in each campaign, a part of the chosen customers was left out by lot (`left_out`). They received nothing. Who ordered within three weeks, with a message and without?
#
# The function counts it for one campaign: those who ordered within 21 days, those who were written to, those whom the draw left out; `&` keeps those who are in two sets. Then `.pivot` puts the two groups side by side, a row a campaign.

# %%
left_out = lesson.data("left_out")
contact_customer = lesson.data("contacts")["customer"].map(kept)


def three_weeks_later(campaign):
    since = (sales["date"] - campaigns.loc[campaign, "date"]).dt.days
    ordered = set(sales.loc[since.between(0, 21), "customer"])
    written_to = set(contact_customer[messages.loc[messages["campaign"] == campaign, "contact"]])
    without = set(kept[left_out.loc[left_out["campaign"] == campaign, "customer"]])
    groups = [("contacted", written_to), ("control", without)]
    name = campaigns.loc[campaign, "name"]
    return [(name, which, len(group), len(group & ordered)) for which, group in groups]


# %%
rows = [row for campaign in campaigns.index for row in three_weeks_later(campaign)]
ordered = pd.DataFrame(rows, columns=["campaign", "group", "trials", "successes"])
counted = ordered.pivot(index="campaign", columns="group", values=["trials", "successes"])
show(ordered)

# %% [markdown] lang="fr"
# Les « essais » d'un groupe sont ses clients, les « succès » ceux d'entre eux qui ont commandé. Un taux se dit avec son effectif, un écart avec son intervalle. Une campagne après l'autre, puis les quatre écarts réunis, chacun mesuré à l'intérieur de sa campagne et pesé selon ses effectifs (Mantel et Haenszel). Le résultat a un champ `.difference`, l'écart, qui a un nombre, `.value`, et les deux bornes de son intervalle, `.low` et `.high`.

# %% [markdown] lang="en"
# The “trials” of a group are its customers, the “successes” those of them who ordered. A rate is said with its head count, a gap with its interval. One campaign after the other, then the four gaps pooled, each measured within its own campaign and weighed by its numbers (Mantel and Haenszel). The result has a field `.difference`, the gap, which has a number, `.value`, and the two bounds of its interval, `.low` and `.high`.

# %%
from crm_lessons.methods import mantel_haenszel, rate_difference


def gap_of(campaign):
    won, sent = counted.loc[campaign, "successes"], counted.loc[campaign, "trials"]
    return rate_difference(won["contacted"], sent["contacted"], won["control"], sent["control"])


gaps = [gap_of(campaign) for campaign in counted.index]
pooled = mantel_haenszel(ordered, "group", "campaign", "trials", "successes", between=("contacted", "control"))

# %%
effects = counted["trials"].rename(columns={"contacted": "trials", "control": "other_trials"})
effects.loc["all"] = effects.sum()
effects[["value", "lower", "upper"]] = [(gap.value, gap.low, gap.high) for gap in [*gaps, pooled.difference]]

# %% lang="fr" tags=["figure"]
from crm_lessons.plots import plot_effects

ax = plot_effects(effects.rename(index={"all": "ensemble"}))

# %% lang="en" tags=["figure"]
from crm_lessons.plots import plot_effects

ax = plot_effects(effects.rename(index={"all": "together"}))

# %%
gap = pooled.difference
round(gap.value, 3), round(gap.low, 3), round(gap.high, 3)

# %% [markdown] lang="fr"
# Seule, Aqua 24-1 va de −19 à 18 points et Aqua 24-4 de −10 à 25 : compatibles avec aucun effet comme avec un grand. Aqua 24-3 semble un triomphe, sur quinze témoins dont un seul a commandé ; qui choisirait d'elle sa recommandation choisirait surtout le hasard.
#
# Réunies : 13 points de plus avec le message, entre 3 et 23. Le sort ayant choisi, cet écart vient du message. Deux réserves : une commande peut n'être qu'avancée de quelques semaines, et les mêmes clients reviennent d'une campagne à l'autre, ce qui peut fausser l'intervalle.

# %% [markdown] lang="en"
# Alone, Aqua 24-1 runs from −19 to 18 points and Aqua 24-4 from −10 to 25: compatible with no effect as with a large one. Aqua 24-3 looks like a triumph, on fifteen customers left out of whom one ordered; whoever took it for a recommendation would mostly be picking chance.
#
# Together: 13 points more with the message, between 3 and 23. As a draw did the choosing, this gap comes from the message. Two reservations: an order may only have been brought forward by a few weeks, and the same customers come back from one campaign to the next, which may distort the interval.

# %% [markdown] lang="fr"
# **Un essai se décide avant d'être payé.** Que pouvait voir Aqua 24-3, avec 76 clients contactés et 15 témoins ? Et une campagne qui couperait Tamaris en deux, 202 et 202 ? On part de ce que font les témoins, 21 commandes pour 98.

# %% [markdown] lang="en"
# **A trial is decided before it is paid for.** What could Aqua 24-3 see, with 76 customers contacted and 15 left out? And a campaign that cut Tamaris in two, 202 and 202? Start from what those left out do, 21 orders for 98.

# %%
from crm_lessons.methods import detectable_difference, sample_size

anyway = 21 / 98
[round(detectable_difference(anyway, *groups), 2) for groups in ((76, 15), (292, 98), (202, 202))]

# %%
sample_size(anyway, difference=0.05)

# %% [markdown] lang="fr"
# Quinze témoins ne montrent, quatre fois sur cinq, qu'un effet de 38 points ; les quatre campagnes réunies, de 15 ; la maison coupée en deux, de 12. Pour voir cinq points, il faudrait 1 142 clients dans *chaque* groupe : Tamaris ne les a pas.
#
# Laisser des clients sans message a un prix : l'écart réuni, fois les 1 096 dirhams d'une commande moyenne, et de même aux deux bornes de l'intervalle.

# %% [markdown] lang="en"
# Four times of five, fifteen customers left out show only an effect of at least 38 points; the four campaigns together, of 15; Tamaris cut in two, of 12. To see five points it would take 1,142 customers in *each* group: Tamaris does not have them.
#
# Leaving customers without a message has a price: the pooled gap, times the 1,096 dirhams of an average order, and the same at the two bounds of the interval.

# %%
[round(1_096 * end) for end in (gap.low, gap.value, gap.high)]

# %% [markdown] lang="fr"
# **Ce que cela change.** On continue d'écrire, moitié et moitié par le sort, et l'on réunit les campagnes avant de conclure. Chaque e-mail non envoyé coûte 143 dirhams, entre 34 et 251, moins si les commandes n'étaient qu'avancées. Et l'on renonce, en le disant, à savoir si tel objet vaut un point de plus que tel autre.

# %% [markdown] lang="en"
# **What this changes.** Keep writing, half and half by lot, and pool the campaigns before concluding. Each e-mail not sent costs 143 dirhams, between 34 and 251, less if orders were only brought forward. And give up, saying so, finding out whether one subject line is worth a point more than another.

# %% [markdown] lang="fr"
# ## La rétention mesurée donne un prix à la fidélité, sous condition
#
# *Chapitre 7.* Parmi les acheteurs de 2023, combien ont acheté en 2024 ? Et qu'a laissé, en 2024, un acheteur moyen ?

# %% [markdown] lang="en"
# ## Measured retention puts a price on loyalty, on conditions
#
# *Chapter 7.* Of the buyers of 2023, how many bought in 2024? And what did an average buyer leave in 2024?

# %%
from crm_lessons.methods import rate_interval

year, is_order = named["date"].dt.year, named["kind"] == "order"
bought = {which: set(named.loc[is_order & (year == which), "customer"]) for which in (2023, 2024)}
retention = rate_interval(len(bought[2023] & bought[2024]), len(bought[2023]))
yearly_margin = named.loc[year == 2024, "margin"].sum() / len(bought[2024])

# %%
stayed = [round(rate, 3) for rate in (retention.low, retention.value, retention.high)]
len(bought[2023] & bought[2024]), len(bought[2023]), stayed, round(yearly_margin)

# %% [markdown] lang="fr"
# 183 sur 282, soit 64,9 %, entre 59,2 et 70,2 ; et 5 277 dirhams. (Que les chapitres 2 à 5 aient aussi 282 acheteurs en 2023 est un hasard.) Si la première marge vient en fin d'année, de ceux qui sont restés, et qu'un dirham dans un an en vaut 1/1,10 aujourd'hui, un client vaut $m\,r/(1 + i - r)$. Donnons-lui, lui aussi, son intervalle.

# %% [markdown] lang="en"
# 183 of 282, that is 64.9%, between 59.2 and 70.2; and 5,277 dirhams. (That chapters 2 to 5 have 282 buyers in 2023 as well is chance.) If the first margin comes at the end of the year, from those who stayed, and a dirham in a year is worth 1/1.10 today, a customer is worth $m\,r/(1 + i - r)$. Let us give that its interval, too.

# %%
from crm_lessons.methods import customer_lifetime_value

[
    round(customer_lifetime_value(yearly_margin, rate, discount=0.10))
    for rate in (retention.low, retention.value, retention.high)
]

# %% [markdown] lang="fr"
# Entre 6 139 et 9 318 dirhams, autour de 7 591 : près d'une marge annuelle et demie, à un quart près. Qui annonce « 7 591 » annonce trois chiffres de trop. Encore cet intervalle ne porte-t-il que le hasard de la rétention : la marge et les 10 % y sont pris pour exacts.
#
# Deux réserves encore. Sans contrat, « pas revenu en 2024 » n'est pas « perdu ». Et le taux de la première année n'est pas celui des suivantes (chapitre 7) : ce prix sert à comparer, non à dépenser.

# %% [markdown] lang="en"
# Between 6,139 and 9,318 dirhams, around 7,591: nearly one and a half yearly margins, give or take a quarter. Whoever announces “7,591” announces three digits too many. Even so, this interval carries the chance in retention only: the margin and the 10% are taken as exact.
#
# Two more reservations. Without a contract, “did not come back in 2024” is not “lost”. And the rate of the first year is not that of the next (chapter 7): this price serves to compare, not to spend.

# %% [markdown] lang="fr"
# ## Ce que le carnet ne voit pas se demande
#
# *Chapitre 5.* La base sait ce que ces clients achètent à Tamaris, pas ce qu'ils achètent ailleurs. Youssef a demandé à douze d'entre eux, choisis par le sort parmi les gros acheteurs du moment, ce qu'ils avaient acheté en 2024 à chaque fournisseur, en dirhams.

# %% [markdown] lang="en"
# ## What the order book does not see has to be asked
#
# *Chapter 5.* The database knows what these customers buy from Tamaris, not what they buy elsewhere. Youssef asked twelve of them, chosen by lot among the large buyers of the moment, what they had bought in 2024 from each supplier, in dirhams.

# %%
from crm_lessons.methods import reserves, tcc_table

survey = lesson.data("survey")
tcc = tcc_table(survey.T).loc["Tamaris"].rename("tcc")
wallets = survey.assign(tcc=tcc, reserve=reserves(survey.T, "Tamaris"))
show(wallets.sort_values("reserve", ascending=False))

# %% [markdown] lang="fr"
# 1258, troisième client de la maison, dit acheter 811 000 dirhams ailleurs : nous n'avons que 14 % de son budget. 1328, neuvième, nous en donne déjà 79 %. Le rang ne voyait rien de cela.
#
# Ce sont des montants *dits*, arrondis, de mémoire, par douze clients sur 404. Youssef visiterait les deux des douze interrogés chez qui Tamaris fait moins de la moitié, 1258 et 1400.

# %% [markdown] lang="en"
# 1258, third customer of the firm, says that it buys 811,000 dirhams elsewhere: we have 14% of its budget only. 1328, the ninth, gives us 79% already. Rank saw nothing of this.
#
# These are amounts that were *told*, rounded, from memory, by twelve customers of 404. Of the twelve asked, Youssef would visit the two with whom Tamaris makes less than half, 1258 and 1400.

# %% [markdown] lang="fr"
# ## Lundi, quatre voix parlent du même client
#
# Mettons côte à côte ce que chacun dit de cinq clients. Avant de lire : qui visiterait-on d'après la première colonne ? D'après les trois dernières ?

# %% [markdown] lang="en"
# ## On Monday four voices speak of the same customer
#
# Let us set side by side what each says of five customers. Before you read: whom would you visit by the first column? By the last three?

# %%
views = pd.DataFrame(
    {
        "margin_rank": margin_rank,
        "margin_class": by_margin["abc_class"].astype(str),
        "cell": cells.map(names),
        "segment": segments,
        "times_interval": silence["times_interval"].round(1),
        "gaps": silence["gaps"],
    }
)
show(views.join(tcc).loc[[1134, 1101, 1258, 1072, 1218]])

# %%
complaints = lesson.data("complaints")
show(complaints[complaints["customer"].map(kept) == 1218])

# %% [markdown] lang="fr"
# **1134.** Karim : « Premier par la marge, je le visite. » Nadia : « Champion, tout va bien. » Salma : « Il se tait depuis près de cinq intervalles. » Youssef : « Il n'est pas dans mon enquête ; je ne sais pas. »
#
# **1072.** La matrice le dit gros et rentable : elle additionne trois années, et ne voit pas qu'il n'a rien commandé depuis 855 jours.
#
# **1218.** « Fidèle », en classe A : Karim et Nadia passent. Salma : « Onze intervalles. » Et sa réclamation d'octobre 2023 est toujours ouverte.
#
# **1258.** Pour le rang, le score et le rythme, rien à faire : il va bien. Pour l'enquête, c'est la plus grande réserve des douze interrogés.
#
# Quand deux méthodes se contredisent, aucune n'a tort : elles ne répondent pas à la même question. *Qui vaut le plus ? Qui s'éloigne ? Qui achète ailleurs ?* La direction en pose une quatrième.

# %% [markdown] lang="en"
# **1134.** Karim: “First by margin, I shall visit it.” Nadia: “A champion, all is well.” Salma: “It has been silent for nearly five intervals.” Youssef: “It is not in my survey; I do not know.”
#
# **1072.** The matrix calls it large and profitable: it adds up three years, and does not see that it has ordered nothing for 855 days.
#
# **1218.** “Loyal”, in class A: Karim and Nadia move on. Salma: “Eleven intervals.” And its complaint of October 2023 is still open.
#
# **1258.** For rank, score and rhythm there is nothing to do: it is well. For the survey it is the largest reserve of the twelve asked.
#
# When two methods contradict each other, neither is wrong: they do not answer the same question. *Who is worth most? Who drifts away? Who buys elsewhere?* The management asks a fourth.

# %% [markdown] lang="fr"
# La quatrième : *auprès de qui un geste change-t-il quelque chose ?* Chacun remet sa liste et son geste. Karim visite les 22 premiers par la marge (450 dirhams la visite). Nadia téléphone aux 66 « à risque » (60 dirhams). Salma téléphone aux 111 hors de leur rythme. Youssef visite ses deux clients. Pariez : quelle liste causera le plus de marge en 2025, par dirham dépensé ?

# %% [markdown] lang="en"
# The fourth: *with whom does an action change something?* Each hands in a list and an action. Karim visits the first 22 by margin (450 dirhams a visit). Nadia telephones the 66 “at risk” (60 dirhams). Salma telephones the 111 out of rhythm. Youssef visits his two customers. Make a bet: whose list will cause most margin in 2025, per dirham spent?

# %%
lesson.bet("best_list", ...)

# %% [markdown] lang="fr"
# ## 2025 s'ouvre, et note les listes en dirhams
#
# Tamaris est l'entreprise n° 520029256 du monde simulé. Nous la faisons vivre deux fois : avec la liste, et sans rien. Mêmes clients, mêmes hasards : l'écart est ce que la liste a **causé** ; la marge de ses clients est ce qu'on lui **créditerait**. `places` donne le numéro de chacun dans ce monde.

# %% [markdown] lang="en"
# ## 2025 opens, and grades the lists in dirhams
#
# Tamaris is firm no. 520029256 of the simulated world. We let it live twice: with the list, and with nothing. Same customers, same strokes of luck: the gap is what the list **caused**; the margin of its customers is what it would be **credited** with. `places` gives everybody's number in that world.

# %%
from crm_lessons.world import Campaign, Decision
from crm_lessons.world.truth import departures, effect
from crm_lessons.world.year import firm_to_run

tamaris, places = firm_to_run(520029256), lesson.data("places")


def here(customers):
    return places[customers].tolist()


# %%
listed = {
    "Karim": here(margin.nlargest(22).index),
    "Nadia": here(segments.index[segments == "at_risk"]),
    "Salma": here(silence.index[silence["out_of_habit"]]),
    "Youssef": here(tcc.index[tcc < 0.5]),
}

# %%
gestures = {
    "Karim": Decision(visits=listed["Karim"]),
    "Nadia": Decision(campaigns=Campaign(listed["Nadia"], "telephone")),
    "Salma": Decision(campaigns=Campaign(listed["Salma"], "telephone")),
    "Youssef": Decision(visits=listed["Youssef"]),
}

# %% [markdown] lang="fr"
# Une fonction note une liste : ce qu'elle a coûté (régler une réclamation, qui viendra plus loin, coûte 300 dirhams), la marge de ses clients dans l'année, et l'écart avec l'année où l'on n'a rien fait.

# %% [markdown] lang="en"
# One function grades a list: what it cost (a repair, which will come further down, costs 300 dirhams), the margin of its customers in the year, and the gap with the year in which nothing was done.


# %%
def graded(people, decision):
    lived = effect(tamaris, decision)
    cost = decision.cost + 300 * len(decision.repairs)
    credited, caused = lived.loc[people, "margin"].sum(), lived["caused"].sum()
    return {"customers": len(people), "cost": cost, "credited": credited, "caused": caused}


# %% after_bet="best_list"
grades = pd.DataFrame({team: graded(listed[team], gestures[team]) for team in listed}).T
show(grades)

# %% tags=["figure"] after_bet="best_list"
from crm_lessons.plots import plot_lists

ax = plot_lists(grades)

# %% [markdown] lang="fr" after_bet="best_list"
# Karim pourrait se vanter de 247 346 dirhams, la marge de ses 22 clients ; ses visites en ont causé 2 679, pour 9 900. Les 66 appels de Nadia n'ont rien causé du tout. Ceux de Salma, 1 517 pour 6 660. Seul Youssef rentre dans ses frais, avec 2 679 pour 900. Le même nombre que Karim, et pour cause : tout vient d'un client que les deux ont visité, 1258, celui des douze interrogés qui achète le plus ailleurs.

# %% [markdown] lang="en" after_bet="best_list"
# Karim could boast of 247,346 dirhams, the margin of his 22 customers; his visits caused 2,679 of them, for 9,900. Nadia's 66 calls caused nothing at all. Salma's, 1,517 for 6,660. Only Youssef gets his money back, with 2,679 for 900. The same number as Karim, and for good reason: all of it comes from one customer whom both visited, 1258, who of the twelve asked buys most elsewhere.

# %% [markdown] lang="fr"
# Et 1134 ? Ouvrons aussi les départs : le jour où 1134, 1293 et 1072 sont partis, puis la part des partis selon ce que la règle disait de chacun.

# %% [markdown] lang="en"
# And 1134? Let us open the departures, too: the day on which 1134, 1293 and 1072 left, then the share who left by what the rule said of each.

# %%
left = departures(tamaris)
left[here([1134, 1293, 1072])].dt.date.astype(str).tolist()

# %%
gone = left.notna()[here(silence.index)].set_axis(silence.index)
known = silence["gaps"] >= 2
judged = silence["out_of_habit"].map({True: "out", False: "in"}).where(known, "unknown")
departed = gone.groupby(judged.rename("habit")).agg(["size", "sum", "mean"])
show(departed.set_axis(["customers", "departed", "rate"], axis=1))

# %% [markdown] lang="fr"
# 1134 était parti la semaine du 30 septembre, 1293 celle du 9 septembre : la semaine même de leur dernière commande. La règle de Salma avait donc vu juste : 83 de ses 111 clients étaient partis, contre 11 des 159 qui sont dans leur rythme. Un bon diagnostic, et un mauvais emploi du téléphone : **savoir qui est parti n'est pas savoir qui reviendrait.** (Dans ce monde, personne ne revient d'un départ ; c'est une hypothèse du modèle. Dans le vôtre, seul un essai le dira.) L'alerte sert à comprendre, et à temps : deux intervalles après la dernière commande, 1134 se taisait depuis 38 jours.

# %% [markdown] lang="en"
# 1134 had left in the week of 30 September, 1293 in that of 9 September: the very week of their last order. So Salma's rule had seen right: 83 of its 111 customers had left, against 11 of the 159 who are in rhythm. A good diagnosis, and a poor use of the telephone: **knowing who has left is not knowing who would come back.** (In this world nobody comes back from a departure; that is an assumption of the model. In yours, only a trial will tell.) The alert serves to understand, and in time: two intervals after its last order, 1134 had been silent for 38 days.

# %% [markdown] lang="fr"
# ## Ce que personne n'avait proposé
#
# Aïcha n'a pas de classement. Elle a trois questions : à qui écrire, puisqu'un message a *déjà* fait commander (13 points en moyenne, sans que l'on sache qui), quelles plaintes sont encore ouvertes (chapitre 8), et qui n'a jamais acheté ? Un e-mail sans remise coûte 4 dirhams, une réclamation à régler 300, une visite 450.

# %% [markdown] lang="en"
# ## What nobody had proposed
#
# Aïcha has no ranking. She has three questions: whom to write to, since a message has *already* made customers order (13 points on average, nobody knows which), which complaints are still open (chapter 8), and who has never bought? An e-mail without a discount costs 4 dirhams, a repair 300, a visit 450.

# %%
still_open = complaints["solved_on"].isna() & (complaints["date"] >= "2024-07-01")
never_bought = set(kept) - set(named["customer"])
recommended = [one for one in customers.index[customers["referred_by"].notna()] if one in never_bought]

# %%
half_year = here(rfm.index[rfm["recency_days"] <= 182])
waiting = here(complaints.loc[still_open, "customer"].map(kept).unique())
prospects = here(recommended)
more = {
    "email": graded(half_year, Decision(campaigns=Campaign(half_year, "email"))),
    "complaints": graded(waiting, Decision(repairs=waiting)),
    "prospects": graded(prospects, Decision(visits=prospects)),
}
show(pd.DataFrame(more).T.rename_axis("proposal"))

# %% [markdown] lang="fr"
# Huit prospects qu'un client avait recommandés, qui ne sont sur aucune des quatre listes de lundi puisqu'ils n'ont rien acheté : 30 178 dirhams pour 3 600. L'e-mail aux 189 acheteurs du semestre : 12 036 pour 756, soit 64 dirhams par e-mail sur un an, moins de la moitié des 143 tirés des trois semaines, mais dans leur intervalle. Les onze réclamations : 1 797 pour 3 300, une perte cette année-là.
#
# Et la laiterie du chapitre 1, la fiche 1456 ? Elle est de ces onze et de ces 189. Vivons 2025 avec les deux gestes, puis sans eux.

# %% [markdown] lang="en"
# Eight prospects whom a customer had recommended, and who are on none of Monday's four lists since they have bought nothing: 30,178 dirhams for 3,600. The e-mail to the 189 buyers of the half-year: 12,036 for 756, that is 64 dirhams an e-mail over a year, less than half of the 143 drawn from three weeks, yet inside their interval. The eleven complaints: 1,797 for 3,300, a loss in that year.
#
# And the dairy of chapter 1, record 1456? It is one of the eleven, and one of the 189. Let us live 2025 with both actions, then without.

# %%
dairy = places[1456]
lived = effect(tamaris, Decision(campaigns=Campaign(half_year, "email"), repairs=waiting)).loc[dairy]
dairy in waiting, dairy in half_year, lived[["orders", "orders_alone"]].to_dict()

# %% [markdown] lang="fr"
# Dix commandes avec, dix sans : cette année-là, les deux gestes n'y changent rien. On règle sa réclamation parce que c'est dû.
#
# Aucune des quatre listes de lundi ne voyait cette chaise vide : elles rangent *ceux qui ont acheté*. Le cours, lui, la connaissait : le chapitre 1 trie les prospects, RADAR les dit à acquérir.

# %% [markdown] lang="en"
# Ten orders with them, ten without: in that year the two actions change nothing. Its complaint is settled because it is due.
#
# None of Monday's four lists saw this empty chair: they rank *those who have bought*. The course did know it: chapter 1 sorts prospects, RADAR has them to acquire.

# %% [markdown] lang="fr"
# ## Une entreprise n'est qu'un tirage : voyons-en dix autres
#
# Faut-il donc laisser les réclamations ouvertes, et toujours visiter les prospects ? C'est une entreprise et une année. Refaisons les listes dans dix autres entreprises, nées des mêmes lois et qu'aucun autre chapitre n'a ouvertes, et comptons ce qu'il reste une fois le coût payé.
#
# La cellule est longue et n'apporte rien de nouveau : elle refait, pour une entreprise, les six listes de cette leçon, avec les mêmes règles.

# %% [markdown] lang="en"
# ## One firm is one draw: let us see ten others
#
# Should complaints then be left open, and prospects always be visited? It is one firm and one year. Let us make the lists again in ten other firms, born of the same laws and opened in no other chapter, and count what is left once the cost is paid.
#
# The cell is long and brings nothing new: for one firm it makes the six lists of this lesson again, by the same rules.

# %%
from crm_lessons.world.seen import seen


def lists_of(story):
    tables = seen(story)
    orders, complaints, people = tables["orders"], tables["complaints"], tables["customers"]
    today = orders["date"].max()
    rfm = rfm_table(orders, today)
    segments = rfm_segments(rfm_scores(rfm, method="cutoffs", cutoffs={"frequency": [2, 3, 5, 8]}))
    silent = silence_table(rfm)["out_of_habit"]
    recent = complaints["repaired_on"].isna() & (complaints["date"] > today - pd.Timedelta(days=182))
    return {
        "largest": Decision(visits=orders.groupby("customer")["margin"].sum().nlargest(22).index),
        "at_risk": Decision(campaigns=Campaign(segments.index[segments == "at_risk"], "telephone")),
        "silent": Decision(campaigns=Campaign(silent.index[silent], "telephone")),
        "email": Decision(campaigns=Campaign(rfm.index[rfm["recency_days"] <= 182], "email")),
        "complaints": Decision(repairs=complaints.loc[recent, "customer"].unique()),
        "prospects": Decision(visits=people.index[people["since"].isna() & (people["source"] == "recommended")]),
    }


# %%
def left_over(story, decision):
    return effect(story, decision)["caused"].sum() - decision.cost - 300 * len(decision.repairs)


firms = {number: firm_to_run(number) for number in range(100, 110)}
nets = pd.DataFrame(
    {number: {act: left_over(firm, one) for act, one in lists_of(firm).items()} for number, firm in firms.items()}
)

# %% [markdown] lang="fr"
# Une moyenne de dix a elle aussi son intervalle : l'écart type (chapitre 7) divisé par $\sqrt{10}$, puis multiplié par 2,26. Pourquoi pas 1,96, comme au chapitre 6 ? Parce que dix entreprises connaissent mal leur propre écart type (loi de Student, neuf degrés de liberté).

# %% [markdown] lang="en"
# A mean of ten has its interval, too: the standard deviation (chapter 7) divided by $\sqrt{10}$, then multiplied by 2.26. Why not 1.96, as in chapter 6? Because ten firms know their own standard deviation badly (Student's law, nine degrees of freedom).

# %%
ten = pd.DataFrame({"mean_left": nets.mean(axis=1), "median_left": nets.median(axis=1)})
half = 2.26 * nets.std(axis=1) / 10**0.5
ten["left_low"], ten["left_high"] = ten["mean_left"] - half, ten["mean_left"] + half
ten["firms_losing"] = (nets < 0).sum(axis=1)
show(ten.rename_axis("proposal").round())

# %% [markdown] lang="fr"
# Une seule proposition a un intervalle qui ne contient pas zéro : visiter les prospects recommandés, qui ne perd nulle part. Des cinq autres, dix entreprises ne disent pas encore si elles rapportent en moyenne. Les réclamations réglées gagnent dans neuf, mais une seule entreprise fait plus de la moitié de leur total : la médiane est à 3 924 dirhams, la moyenne à 7 738, entre −1 391 et 16 867. Ce qu'elles rapportent est indécidable.
#
# Prudence : ces chiffres sont ceux d'un monde que quelqu'un a écrit, où une visite ne retient personne. Ce qui voyage, c'est la question, non le classement.

# %% [markdown] lang="en"
# One proposal only has an interval that leaves out zero: visiting the recommended prospects, which loses nowhere. Of the other five, ten firms do not yet tell whether they pay on average. Repairs gain in nine, but a single firm makes more than half of their total: the median is 3,924 dirhams, the mean 7,738, between −1,391 and 16,867. What they bring in is undecidable.
#
# Be careful: these are the figures of a world that somebody wrote, in which a visit holds nobody back. What travels is the question, not the ranking.

# %% [markdown] lang="fr"
# ## La recommandation tient en cinq lignes
#
# Aucune direction n'a la suite de 2025 sous les yeux en janvier. La page de lundi ne s'appuie donc que sur ce que montre la base, arrêtée au 31 décembre ; la dernière colonne, nous l'ajoutons parce que nous avons ouvert la suite.
#
# | envers qui | quoi | ce qui se voit au 31 décembre 2024 | quel risque, et ce qui nous démentirait | ce que 2025 a dit |
# | :--- | :--- | :--- | :--- | :--- |
# | les 189 acheteurs du semestre | un e-mail sans remise, moitié au sort | 13 points [3 ; 23], n = 292 contactés et 98 témoins | des commandes avancées, et non gagnées : compter à un an | 12 036 dirhams causés pour 756 |
# | les 8 prospects recommandés | une visite chacun, ce mois-ci | 3 600 dirhams, la marge de trois à quatre commandes (1 096 chacune) ; aucun essai | un pari : moins de quatre commandes en un an | 30 178 causés pour 3 600 |
# | les 11 réclamations du semestre | régler | 3 300 dirhams dus à des clients qui attendent ; aucun essai | aucun effet sur les achats : on règle parce que c'est dû | 1 797 causés pour 3 300 |
# | 1101 et les gros peu rentables | pièces et entretien, avant toute remise | 7,8 points d'écart sur 8,7 resteraient sans remises | la moitié tirée au sort n'en achète pas plus | personne ne l'a essayé |
# | les nouveaux silences | demander pourquoi, dès deux intervalles | 111 hors de leur rythme ; qui reste a 14 à 25 % de chances d'en paraître | trop tard pour retenir : une enquête, non une campagne | 83 des 111 étaient partis |
#
# Et avant tout cela, chercher avant de créer une fiche : 449 fiches pour 404 acheteurs.

# %% [markdown] lang="en"
# ## The recommendation fits in five lines
#
# No management has the rest of 2025 before its eyes in January. So Monday's page rests only on what the database shows, which stops on 31 December; the last column we add because we have opened what followed.
#
# | towards whom | what | what is seen on 31 December 2024 | at what risk, and what would prove us wrong | what 2025 said |
# | :--- | :--- | :--- | :--- | :--- |
# | the 189 buyers of the half-year | an e-mail without a discount, half by lot | 13 points [3; 23], n = 292 contacted and 98 left out | orders brought forward, not gained: count over a year | 12,036 dirhams caused for 756 |
# | the 8 recommended prospects | one visit each, this month | 3,600 dirhams, the margin of three to four orders (1,096 each); no trial | a bet: fewer than four orders in a year | 30,178 caused for 3,600 |
# | the 11 complaints of the half-year | repair | 3,300 dirhams owed to customers who wait; no trial | no effect on purchases: a repair is made because it is owed | 1,797 caused for 3,300 |
# | 1101 and the large, barely profitable ones | parts and maintenance, before any discount | 7.8 points of a gap of 8.7 would be left without discounts | the half drawn by lot buys no more of them | nobody has tried it |
# | the new silences | ask why, from two intervals on | 111 out of rhythm; whoever stays has a chance of 14 to 25% of looking so | too late to hold back: an inquiry, not a campaign | 83 of the 111 had left |
#
# And before all this, search before creating a record: 449 records for 404 buyers.

# %% [markdown] lang="fr"
# Les listes de Karim, de Nadia et de Salma n'y sont plus, et ce n'est pas qu'elles soient fausses : elles disent qui vaut, qui diffère des autres, qui est parti. Elles ne disent pas *quoi faire*. Pour cela il faut un groupe à qui l'on ne fait rien, ou quelqu'un à qui demander. C'est le sujet du chapitre 10 : une année entière, à vous.

# %% [markdown] lang="en"
# The lists of Karim, Nadia and Salma are no longer there, and not because they are false: they say who is worth much, who differs from the others, who has left. They do not say *what to do*. That takes a group to which nothing is done, or somebody to ask. This is the subject of chapter 10: a whole year, yours.

# %% [markdown] lang="fr"
# ## Votre fichier a ses habitudes : regardez comment il a été lu
#
# À vous, maintenant. Il suffit d'un fichier d'une ligne par commande, CSV ou Excel, avec un client, une date et un montant. Si vous n'en avez pas sous la main, en voici un, écrit comme un tableur français les écrit.

# %% [markdown] lang="en"
# ## Your file has its habits: look at how it was read
#
# Your turn now. All it takes is a file of one row per order, CSV or Excel, with a customer, a date and an amount. If you have none at hand, here is one, written as a French spreadsheet writes them.

# %%
from pathlib import Path
from tempfile import mkdtemp

from crm_lessons import example_orders_file, read_orders_file

example = example_orders_file(Path(mkdtemp()) / "commandes.csv")
print(*example.read_text(encoding="cp1252").splitlines()[:4], sep="\n")

# %% [markdown] lang="fr"
# Des points-virgules, des virgules décimales, une espace dans les milliers, les accents de Windows. Pour un seul nombre, on s'en tire à la main : `in` demande si un texte contient un signe (`"," in text`), `.replace` en met un autre à sa place, et `float(…)` lit le nombre.

# %% [markdown] lang="en"
# Semicolons, decimal commas, a space in the thousands, the accents of Windows. For a single number you can manage by hand: `in` asks whether a text holds a sign (`"," in text`), `.replace` puts another in its place, and `float(…)` reads the number.

# %%
text = "12,50"
"," in text, float(text.replace(",", "."))

# %% [markdown] lang="fr"
# Pour un fichier entier, il y a mieux.

# %% [markdown] lang="en"
# For a whole file there is a better way.

# %%
try:
    read_orders_file(example)
except ValueError as error:
    print(*str(error).splitlines()[:4], sep="\n")

# %% [markdown] lang="fr"
# Le fichier est refusé, et dit pourquoi : le 31 février n'existe pas, et « voir facture » n'est pas un montant. Les numéros sont ceux de votre tableur : le mieux est d'y corriger ces deux lignes.
#
# Si l'on ne peut pas, on les met de côté, au vu de tous.

# %% [markdown] lang="en"
# The file is refused, and says why: 31 February does not exist, and “voir facture” (“see invoice”) is no amount. The numbers are those of your spreadsheet: best is to mend these two rows there.
#
# Where you cannot, set them aside, for all to see.

# %%
mine = read_orders_file(example, bad_rows="set_aside")
mine

# %%
show(mine.rejected)

# %% [markdown] lang="fr"
# Revenez à la ligne qui commence par « Client : colonne » avant d'aller plus loin. Quelle colonne a servi de montant, la hors taxes ou la toutes taxes ? Le jour est-il avant le mois ? Une erreur ici ne fait pas de bruit : tous les calculs marchent, et tous sont faux.
#
# Il y a une chose que la lecture ne devine jamais.

# %% [markdown] lang="en"
# Go back to the line that names the columns before going further. Which column served as the amount, before tax or after? Does the day come before the month? A mistake here makes no noise: every computation works, and every one is wrong.
#
# There is one thing that the reading never guesses.

# %%
unclear = example.with_name("doute.csv")
unclear.write_text("client;date;montant\nA;02/01/2024;1.250\nB;03/01/2024;2.400\n", encoding="utf-8")
try:
    read_orders_file(unclear)
except ValueError as error:
    print(str(error).splitlines()[1])

# %% [markdown] lang="fr"
# Mille deux cent cinquante, ou un et quart ? Seul le propriétaire du fichier le sait ; il le dit avec `decimal=","`. De même, une colonne au nom inattendu se nomme : `columns={"amount": "Net à payer"}`.

# %% [markdown] lang="en"
# One thousand two hundred and fifty, or one and a quarter? Only the owner of the file knows, and says so with `decimal=","`. In the same way, a column with an unexpected name is named: `columns={"amount": "Net à payer"}`.

# %% [markdown] lang="fr"
# ## Le rapport dit aussi ce qu'il ne sait pas
#
# Un appel suffit. Nous en lisons ici les phrases ; dans votre cahier, la dernière ligne `report` en montre les figures et les tableaux.

# %% [markdown] lang="en"
# ## The report also says what it does not know
#
# One call is enough. Here we read its sentences; in your notebook, a last line `report` shows its figures and tables.

# %%
from crm_lessons.reports import portfolio_report

report = portfolio_report(mine, on="2024-12-31")
print(report)

# %% [markdown] lang="fr"
# Relisez « Ce qui a été lu ». Un client a rendu plus qu'il n'a acheté : le rapport le nomme et le met à part. Et deux noms se ressemblent beaucoup. S'il s'agit du même client, corrigeons, puis voyons ce que cela change.

# %% [markdown] lang="en"
# Read “What was read” again. One customer returned more than it bought: the report names it and sets it aside. And two names look very much alike. If they are the same customer, let us mend it, then see what changes.

# %%
one_name = {"LUMINELLE PÉPINIÈRES SARL": "Luminelle Pépinières"}
mended = mine.orders.assign(customer=mine.orders["customer"].replace(one_name))
ranks = [
    int(book.groupby("customer")["amount"].sum().rank(ascending=False)["Luminelle Pépinières"])
    for book in (mine.orders, mended)
]
ranks

# %% [markdown] lang="fr"
# Du 38e au 27e rang : le même geste que pour le client 1293, sur votre fichier cette fois. On garde alors le rapport corrigé ; il tient dans un seul fichier, s'imprime, et s'ouvre partout sans rien aller chercher ailleurs.

# %% [markdown] lang="en"
# From 38th to 27th: the same move as for customer 1293, on your file this time. Then keep the mended report; it is a single file, prints, and opens anywhere without fetching anything.

# %%
saved = portfolio_report(mended, on="2024-12-31").save(example.with_name("rapport.html"))
saved.name

# %% [markdown] lang="fr"
# Sur le vôtre, trois lignes suffisent, et le cahier [Mon entreprise](my_firm.ipynb) vous conduit pas à pas : vos commandes, mais aussi vos notes, vos rivaux, votre campagne. Rien n'y quitte votre ordinateur.
#
# ```python
# mine = read_orders_file("mes_commandes.xlsx")
# report = portfolio_report(mine, title="Mon portefeuille")
# report.save("rapport.html")
# ```

# %% [markdown] lang="en"
# On yours, three lines are enough, and the notebook [My firm](my_firm.ipynb) leads you step by step: your orders, but also your marks, your rivals, your campaign. Nothing in it leaves your computer.
#
# ```python
# mine = read_orders_file("my_orders.xlsx")
# report = portfolio_report(mine, title="My portfolio")
# report.save("report.html")
# ```

# %% [markdown] lang="fr"
# ## Neuf erreurs que l'on fait sur un vrai fichier
#
# | erreur | comment elle se voit | parade |
# | :--- | :--- | :--- |
# | compter des fiches pour des clients | trop d'acheteurs d'une seule commande | réunir avant de classer |
# | prendre un avoir pour un achat | un client « récent » qui vient de se plaindre | récence et fréquence sur les seules ventes |
# | diviser par ceux qui restent | une rétention meilleure que la réalité | les clients du début, et eux seuls |
# | comparer une année à un morceau d'année | la dernière année semble s'effondrer | regarder la première et la dernière date |
# | prendre un score relatif pour une alarme | toujours un cinquième de « mauvais » | comparer chacun à son rythme |
# | fixer le même silence pour tous | les clients lents passent pour perdus | deux de leurs intervalles, et leur nombre |
# | accuser la remise d'un écart de marge | on coupe les remises, l'écart reste | refaire le calcul aux prix du catalogue |
# | créditer une campagne de tout ce qui la suit | toutes les campagnes sont rentables | un groupe sans message, tiré au hasard |
# | conclure sur quinze témoins | un triomphe, qui ne revient jamais | dire avant ce que l'essai peut voir |

# %% [markdown] lang="en"
# ## Nine mistakes that are easy to make on a real file
#
# | mistake | how it shows | guard |
# | :--- | :--- | :--- |
# | counting records as customers | too many buyers of a single order | join before ranking |
# | taking a credit note for a purchase | a “recent” customer who has just complained | recency and frequency on sales alone |
# | dividing by those who stay | a retention better than the truth | the customers of the start, and they alone |
# | comparing a year with a piece of a year | the last year seems to collapse | look at the first date and the last |
# | taking a relative score for an alarm | always a fifth of “bad” ones | compare each with its own rhythm |
# | setting the same silence for everybody | slow customers pass for lost | two of their intervals, and their number |
# | blaming discounts for a gap of margins | discounts are cut, the gap stays | do it again at catalogue prices |
# | crediting a campaign with all that follows it | every campaign pays | a group without a message, drawn at random |
# | concluding on fifteen control customers | a triumph that never comes back | say beforehand what the trial can see |

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you.

# %%
lesson.bets(
    buyers=named["customer"].nunique(),
    first_tenth=abc_summary(by_revenue).loc["A", "revenue_share"],
    still_first=((record_rank <= 10) & (margin_rank <= 10)).sum(),
    in_a=(by_cumulative["abc_class"] == "A").sum(),
    left_at_list=gaps_of_margin["at_catalogue_prices"],
    seem_to_pay=(kpis["profit"] > 0).sum(),
    best_list=(grades["caused"] / grades["cost"]).astype(float).idxmax(),
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Nettoyer d'abord : chaque méthode classe ce qu'on lui donne, doublons compris.
# - Un écart de marge se coupe en deux : ce qui resterait aux prix du catalogue, et les remises.
# - Une seule règle de silence pour tous, deux intervalles et trente jours, avec le nombre d'intervalles.
# - Un taux avec son effectif, un écart avec son intervalle, un essai avec ce qu'il pourra voir.
# - Deux méthodes qui se contredisent répondent à deux questions : choisissez la question.
# - Le meilleur client n'est pas celui auprès de qui un geste rapporte ; pour le savoir, un groupe à qui l'on ne fait rien.
# - Une recommandation dit qui, quoi, sur quel chiffre, et ce qui la démentirait.
# - Sur votre fichier : regardez comment il a été lu avant de croire ce qu'il dit.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/09_case_study.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Clean first: each method ranks what it is given, duplicates included.
# - A gap of margins is cut in two: what would be left at catalogue prices, and the discounts.
# - One rule of silence for everybody, two intervals and thirty days, with the number of intervals.
# - A rate with its head count, a gap with its interval, a trial with what it will be able to see.
# - Two methods that contradict each other answer two questions: choose the question.
# - The best customer is not the one with whom an action pays; to know, a group to which nothing is done.
# - A recommendation says who, what, on which figure, and what would prove it wrong.
# - On your own file: look at how it was read before believing what it says.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/09_case_study.html), one page to print.

# %%
glossary("duplicate", "credit_note", "margin", "customer_portfolio", "rhythm", "share_of_wallet")

# %%
glossary("control_group", "retention_rate", "customer_lifetime_value", "twin_firm", "recommendation", "customer_file")

# %% [markdown] lang="fr"
# ## Sources
#
# - Tamaris Hydraulique, sa base, l'enquête et le fichier d'exemple sont inventés, tirés d'un générateur à graine fixe ; les méthodes et leurs auteurs sont cités aux chapitres 1 à 8.
# - Le modèle matriciel qui croise chiffre d'affaires et rentabilité vient d'un cours francophone de gestion de la relation client ; la formule de la valeur est celle de Gupta et Lehmann (2003), la décomposition d'un écart de taux celle de Kitagawa (1955), la réunion des essais celle de Mantel et Haenszel (1959), les intervalles ceux de Wilson (1927) et de Newcombe (1998).
# - La règle de silence est la nôtre : aucune source ne dit « deux intervalles ». Les 14 % et les 25 % viennent de la loi exponentielle : $(1 + 2/n)^{-n}$ sur $n$ intervalles.
# - Sur des données réelles, les mêmes pièges : chez Online Retail (UCI 352, Chen), 41 clients sur 4 372 ont plus d'avoirs que d'achats.

# %% [markdown] lang="en"
# ## Sources
#
# - Tamaris Hydraulique, its database, the survey and the example file are invented, drawn from a generator with a fixed seed; the methods and their authors are cited in chapters 1 to 8.
# - The matrix that crosses revenue and profitability comes from a French-language course in customer relationship management; the formula of the value is that of Gupta and Lehmann (2003), the decomposition of a gap of rates that of Kitagawa (1955), the pooling of trials that of Mantel and Haenszel (1959), the intervals those of Wilson (1927) and Newcombe (1998).
# - The rule of silence is ours: no source says “two intervals”. The 14% and the 25% come from the exponential law: $(1 + 2/n)^{-n}$ on $n$ intervals.
# - On real data, the same traps: at Online Retail (UCI 352, Chen), 41 customers of 4,372 have more credit notes than purchases.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/09_case_study.ipynb) : une autre entreprise, menée par vous des fiches à la note, et cinq erreurs à trouver dans un rapport.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/09_case_study.ipynb): another firm, led by you from its records to a memo, and five errors to find in a report.
