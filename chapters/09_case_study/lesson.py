# %% [markdown] lang="fr"
# # Étude de cas : une entreprise entière, puis la vôtre
#
# La direction de Tamaris Hydraulique se réunit lundi. Elle n'a qu'une question : *de quels clients nous occuper, et comment ?* Elle attend une page.
#
# Nous avons sa base et sept chapitres de méthodes. Chacune répondra, et elles ne diront pas toutes la même chose du même client. C'est là que le travail commence.

# %% [markdown] lang="en"
# # Case study: one whole firm, then yours
#
# The management of Tamaris Hydraulique meets on Monday. It has a single question: *which customers should we look after, and how?* It expects one page.
#
# We have its database, and seven chapters of methods. Each will answer, and they will not all say the same of the same customer. That is where the work begins.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - mener une analyse d'un bout à l'autre, des fiches en désordre à la recommandation ;
# - dire ce que chaque étape change à la décision, et pas seulement au calcul ;
# - trancher quand deux méthodes se contredisent ;
# - faire la même analyse sur votre propre fichier, et en tirer un rapport.
#
# Comptez une heure et demie, puis [la feuille d'exercices](../../exercises/fr/09_case_study.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - carry an analysis from end to end, from untidy records to a recommendation;
# - say what each step changes in the decision, and not only in the computation;
# - decide when two methods contradict each other;
# - do the same analysis on your own file, and make a report of it.
#
# Allow an hour and a half, then [the exercise sheet](../../exercises/en/09_case_study.ipynb).

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
# *Chapitre 1.* La base est celle que vous connaissez : 539 fiches, trois années de commandes. `.dropna` laisse de côté les commandes sans client, `.copy` travaille sur une copie, `.astype(int)` fait du numéro un entier. Pariez : combien de clients différents ont acheté ?

# %% [markdown] lang="en"
# ## Before ranking customers, one must know who they are
#
# *Chapter 1.* The database is the one you know: 539 records, three years of orders. `.dropna` leaves out the orders without a customer, `.copy` works on a copy, `.astype(int)` makes a whole number of the record. Make a bet: how many different customers bought?

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
# ## Revenue says where one sells, margin where one earns
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
# Maintenant la marge. Pariez : combien des dix premiers par la marge étaient déjà parmi les dix plus grosses fiches par le chiffre d'affaires ?

# %% [markdown] lang="en"
# Now the margin. Make a bet: how many of the first ten by margin were already among the ten largest records by revenue?

# %%
lesson.bet("still_first", ...)

# %%
margin = named.groupby("customer")["margin"].sum()
by_margin = abc_analysis(margin.rename("revenue"))
record_rank = by_record.rank(ascending=False, method="first").groupby(kept.loc[by_record.index].to_numpy()).min()
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
# 137 instead of 41. No team at Tamaris can visit 137 customers every month: the convention is chosen by one's means, and named.

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

ax = plot_placed(both, "margin_rate", "revenue", REVENUE_PROFITABILITY, named=[1101, 1134, 1258, 1063])

# %% [markdown] lang="fr"
# La case la plus lourde n'est pas la bonne : 86 gros clients peu rentables font 58 % du chiffre d'affaires. Le premier de tous, 1101, en est.
#
# Prenez aussi 1072, dont voici la ligne : il est juste au-dessus de la ligne du chiffre d'affaires moyen, avec 43 % de marge. Cent dirhams de moins en trois ans, et il changeait de case : près d'une limite, on regarde le client.

# %% [markdown] lang="en"
# The heaviest cell is not the good one: 86 large and barely profitable customers make 58% of revenue. The first of all, 1101, is among them.
#
# Take 1072 as well, whose row follows: it stands just above the line of mean revenue, with a margin of 43%. A hundred dirhams less in three years, and it would be in another cell: near a limit, one looks at the customer.

# %%
show(both.loc[[1101, 1072]])
round(revenue.mean())

# %% [markdown] lang="fr"
# D'où vient l'écart de marge : de la remise, ou de ce que l'on achète ? Comptons la part des pompes dans les achats de chaque case, puis la marge de chaque famille au prix du catalogue.

# %% [markdown] lang="en"
# Where does the gap in margin come from: from discounts, or from what is bought? Let us count the share of pumps in the purchases of each cell, then the margin of each family at the catalogue price.

# %%
from crm_lessons.methods import classify_quadrants

cells = classify_quadrants(both, "margin_rate", "revenue")["cell"]
is_pump = lines["product"].map(products["family"]) == "pump"
buyer = lines["order"].map(named["customer"])
pumps = (lines["quantity"] * lines["unit_price"]).where(is_pump, 0).groupby(buyer).sum() / revenue
names = {cell: str(words.name) for cell, words in REVENUE_PROFITABILITY.cells.items()}
show(pumps.groupby(cells.map(names)).mean().rename("share"))

# %%
catalogue_margin = 1 - products["unit_cost"] / products["price"]
show(catalogue_margin.groupby(products["family"]).mean().rename("margin_rate"))

# %% [markdown] lang="fr"
# À droite, chez les rentables, les pompes font 12 % et 4 % des achats ; à gauche, 54 % et 61 %. Et une pompe laisse moins, par dirham, qu'une pièce détachée.
#
# **Ce que cela change.** Avant d'accuser les remises, on propose les pièces et l'entretien à ceux qui achètent surtout des pompes.

# %% [markdown] lang="en"
# On the right, among the profitable, pumps make 12% and 4% of purchases; on the left, 54% and 61%. And a pump leaves less, per dirham, than a spare part.
#
# **What this changes.** Before blaming discounts, offer parts and maintenance to those who buy mostly pumps.

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

# %% tags=["figure"]
from crm_lessons.plots import plot_rfm_grid

ax = plot_rfm_grid(scores)

# %% [markdown] lang="fr"
# 66 clients « à risque » : ils revenaient, et la plupart des autres ont acheté depuis. Comparons leur silence, non plus à celui des autres, mais à *leur* intervalle habituel.

# %% [markdown] lang="en"
# 66 customers “at risk”: they used to come back, and most of the others have bought since. Let us compare their silence, no longer with that of the others, but with *their own* usual interval.

# %%
from crm_lessons.methods import frat_table

habits = frat_table(named, on="2024-12-31")
silence = rfm[["frequency", "recency_days"]].assign(
    mean_interval_days=habits["mean_interval_days"].round(), margin=margin
)
at_risk = silence[segments == "at_risk"]
show(at_risk.sort_values("margin", ascending=False).head(5))

# %%
past_their_rhythm = (at_risk["recency_days"] > at_risk["mean_interval_days"]).sum()
len(at_risk), int(past_their_rhythm), int(at_risk["recency_days"].min())

# %% [markdown] lang="fr"
# Tous les 66 ont dépassé leur propre rythme, et le moins silencieux se tait depuis 354 jours. Le score ne se trompe pas : il prévient tard, parce que tant d'autres se taisent depuis plus longtemps encore.
#
# Retournons la question. Parmi les « champions », qui se tait depuis plus de trois fois son intervalle ? Trois fois, c'est notre choix, et nous le disons.

# %% [markdown] lang="en"
# All 66 have gone past their own rhythm, and the least silent has been so for 354 days. The score is not wrong: it warns late, because so many others have been silent for longer still.
#
# Let us turn the question round. Among the “champions”, who has been silent for more than three times the usual interval? Three times is our choice, and we say so.

# %%
champions = silence[segments == "champions"]
late = champions[champions["recency_days"] > 3 * champions["mean_interval_days"]]
show(late.sort_values("margin", ascending=False))

# %% [markdown] lang="fr"
# Cinq champions. Le premier est 1134, premier de la maison par la marge : une commande tous les 19 jours, et plus rien depuis 91. Aucun score ne le signale.
#
# **Ce que cela change.** On appelle 1134 et 1293 cette semaine. Les 66 « à risque » relèvent d'une reconquête, à chiffrer à part. Et pour 1467, six commandes ne font que cinq intervalles : une habitude mesurée sur peu.

# %% [markdown] lang="en"
# Five champions. The first is 1134, first of the house by margin: an order every 19 days, and nothing for 91. No score points at it.
#
# **What this changes.** 1134 and 1293 get a call this week. The 66 “at risk” are a matter of winning back, to be costed apart. And for 1467, six orders make only five intervals: a habit measured on little.

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
sales = named[named["kind"] == "order"]
origin = responses["message"].map(messages["campaign"])
counts = campaigns[["name", "cost"]].assign(
    messages=messages["campaign"].value_counts(),
    responses=responses["message"].drop_duplicates().map(messages["campaign"]).value_counts(),
    orders=origin[responses["kind"] == "order"].value_counts(),
    margin_per_order=round(sales["margin"].mean()),
)
counts = counts.set_index("name")
show(counts)

# %% tags=["figure"] after_bet="seem_to_pay"
from crm_lessons.methods import compare_campaigns
from crm_lessons.plots import plot_campaigns

kpis = compare_campaigns(counts.assign(revenue=counts["orders"] * sales["amount"].mean()))
ax = plot_campaigns(kpis)

# %% [markdown] lang="fr" after_bet="seem_to_pay"
# Une commande laisse en moyenne 1 096 dirhams, plus que son coût dans chacune des quatre : toutes semblent se payer. Mais une commande notée « après un message » serait-elle venue sans lui ?
#
# Tamaris s'est donné de quoi répondre : à chaque campagne, le sort a laissé de côté une partie des clients choisis (`left_out`). Ils n'ont rien reçu. Qui a commandé dans les trois semaines, avec et sans message ?

# %% [markdown] lang="en" after_bet="seem_to_pay"
# An order leaves 1,096 dirhams on average, more than its cost in each of the four: all seem to pay for themselves. But would an order noted “after a message” have come without it?
#
# Tamaris gave itself the means to answer: in each campaign, a part of the chosen customers was left out by lot (`left_out`). They received nothing. Who ordered within three weeks, with a message and without?

# %%
from crm_lessons.methods import mantel_haenszel

left_out = lesson.data("left_out")
contact_customer = lesson.data("contacts")["customer"].map(kept)


def three_weeks_later(campaign):
    since = (sales["date"] - campaigns.loc[campaign, "date"]).dt.days
    ordered = set(sales.loc[since.between(0, 21), "customer"])
    written_to = set(contact_customer[messages.loc[messages["campaign"] == campaign, "contact"]])
    without = set(kept[left_out.loc[left_out["campaign"] == campaign, "customer"]])
    groups = [("contacted", written_to), ("control", without)]
    return [(campaign, name, len(group), len(group & ordered)) for name, group in groups]


rows = [row for campaign in campaigns.index for row in three_weeks_later(campaign)]
ordered = pd.DataFrame(rows, columns=["campaign", "group", "trials", "successes"])
pooled = mantel_haenszel(ordered, "group", "campaign", "trials", "successes", between=("contacted", "control"))
by_campaign = pooled.table[["trials", "rate", "other_trials", "other_rate"]].astype(
    {"trials": int, "other_trials": int}
)
show(by_campaign.set_axis(["contacted", "contacted_rate", "left_out", "control_rate"], axis=1))

# %% [markdown] lang="fr"
# Un écart de un point à la huitième campagne, de trente-quatre à la dixième : avec 15 à 34 témoins, une campagne seule dit peu. Réunissons les quatre écarts, chacun mesuré à l'intérieur de sa campagne et pesé selon ses effectifs (Mantel et Haenszel).

# %% [markdown] lang="en"
# A gap of one point in the eighth campaign, of thirty-four in the tenth: with 15 to 34 customers left out, a single campaign says little. Let us pool the four gaps, each measured within its own campaign and weighed by its numbers (Mantel and Haenszel).

# %%
gap = pooled.difference
round(gap.value, 3), round(gap.low, 3), round(gap.high, 3)

# %% [markdown] lang="fr"
# 13 points de plus avec le message, entre 3 et 23 : le sort ayant choisi, cet écart vient du message. Un message coûte 4 dirhams ; trois clients de plus sur cent, le bas de l'intervalle, le paient déjà largement.
#
# Deux réserves : une commande peut n'être qu'avancée de quelques semaines, et les mêmes clients reviennent d'une campagne à l'autre, ce qui rend l'intervalle un peu trop étroit.
#
# **Ce que cela change.** On continue d'écrire, et on continue de tirer au sort : c'est ce tirage qui permet de conclure.

# %% [markdown] lang="en"
# 13 points more with the message, between 3 and 23: as the lot did the choosing, this gap comes from the message. A message costs 4 dirhams; three more customers in a hundred, the low end of the interval, already pay for it many times over.
#
# Two reservations: an order may only have been brought forward by a few weeks, and the same customers come back from one campaign to the next, which makes the interval a little too narrow.
#
# **What this changes.** Keep writing, and keep drawing by lot: it is the draw that allows a conclusion.

# %% [markdown] lang="fr"
# ## La rétention mesurée donne un prix à la fidélité, sous condition
#
# *Chapitre 7.* Parmi les acheteurs de 2023, combien ont acheté en 2024 ? Et qu'a laissé, en 2024, un acheteur moyen ?

# %% [markdown] lang="en"
# ## Measured retention puts a price on loyalty, on conditions
#
# *Chapter 7.* Of the buyers of 2023, how many bought in 2024? And what did an average buyer leave in 2024?

# %%
from crm_lessons.methods import churn_rate

year, is_order = named["date"].dt.year, named["kind"] == "order"
bought = {which: set(named.loc[is_order & (year == which), "customer"]) for which in (2023, 2024)}
retention = 1 - churn_rate(start=len(bought[2023]), lost=len(bought[2023] - bought[2024]))
yearly_margin = named.loc[year == 2024, "margin"].sum() / len(bought[2024])
len(bought[2023] & bought[2024]), len(bought[2023]), round(retention, 3), round(yearly_margin)

# %% [markdown] lang="fr"
# 183 sur 282, soit 64,9 %, et 5 277 dirhams. Si la première marge vient en fin d'année, de ceux qui sont restés, et qu'un dirham dans un an en vaut 1/1,10 aujourd'hui, un client vaut $m\,r/(1 + i - r)$.

# %% [markdown] lang="en"
# 183 of 282, that is 64.9%, and 5,277 dirhams. If the first margin comes at the end of the year, from those who stayed, and a dirham in a year is worth 1/1.10 today, a customer is worth $m\,r/(1 + i - r)$.

# %%
from crm_lessons.methods import customer_lifetime_value

measured = (retention - 0.05, retention, retention + 0.05)
[round(customer_lifetime_value(yearly_margin, kept_rate, discount=0.10)) for kept_rate in measured]

# %% [markdown] lang="fr"
# 7 591 dirhams, près d'une marge annuelle et demie. Cinq points de rétention en moins lui ôtent un sixième, cinq de plus lui ajoutent un cinquième : c'est le nombre à surveiller.
#
# Deux réserves. Sans contrat, « pas revenu en 2024 » n'est pas « perdu ». Et 61 des 244 acheteurs de 2024 n'avaient rien acheté en 2023 : leur rétention à eux, personne ne l'a encore mesurée.

# %% [markdown] lang="en"
# 7,591 dirhams, nearly one and a half yearly margins. Five points of retention less take a sixth off, five more add a fifth: that is the number to watch.
#
# Two reservations. Without a contract, “did not come back in 2024” is not “lost”. And 61 of the 244 buyers of 2024 had bought nothing in 2023: their own retention nobody has measured yet.

# %%
len(bought[2024] - bought[2023]), len(bought[2024])

# %% [markdown] lang="fr"
# ## Le même client, vu par quatre méthodes
#
# Mettons côte à côte ce que chacune dit de cinq clients. Avant de lire : lequel la direction visiterait-elle d'après la première colonne ? D'après les deux dernières ?

# %% [markdown] lang="en"
# ## The same customer, seen by four methods
#
# Let us set side by side what each says of five customers. Before you read: whom would the management visit by the first column? By the last two?

# %%
views = pd.DataFrame(
    {
        "best_record_rank": record_rank,
        "revenue_rank": revenue_rank,
        "revenue_class": by_revenue["abc_class"].astype(str),
        "margin_class": by_margin["abc_class"].astype(str),
        "segment": segments,
        "recency_days": silence["recency_days"],
        "mean_interval_days": silence["mean_interval_days"],
    }
)
show(views.loc[[1101, 1134, 1293, 1063, 1072]])

# %% [markdown] lang="fr"
# 1134 est en classe A par le chiffre d'affaires, en A par la marge, « champion » par le score, et loin de son rythme d'après ses propres habitudes. Trois méthodes disent que tout va bien ; la quatrième dit d'appeler.
#
# 1072, lui, était « gros et rentable » dans la matrice : elle additionne trois années, et ne voit pas qu'il n'a rien commandé depuis 855 jours.
#
# Quand deux méthodes se contredisent, aucune n'a tort : elles ne répondent pas à la même question. Demandez-vous laquelle pose *la vôtre*.

# %% [markdown] lang="en"
# 1134 is in class A by revenue, in A by margin, a “champion” by its score, and far from its rhythm by its own habits. Three methods say that all is well; the fourth says to call.
#
# As for 1072, it was “large and profitable” in the matrix, which adds up three years and does not see that it has ordered nothing for 855 days.
#
# When two methods contradict each other, neither is wrong: they do not answer the same question. Ask yourself which of them asks *yours*.

# %% [markdown] lang="fr"
# ## La recommandation tient en cinq lignes
#
# | envers qui | quoi | sur quel chiffre | quel risque |
# | :--- | :--- | :--- | :--- |
# | toutes les fiches | chercher avant de créer ; réunir ce qui est en double | 449 fiches pour 404 acheteurs ; 1293 passe du 17e au 6e rang | confondre deux clients différents |
# | 1101 et les gros peu rentables | proposer pièces et entretien avant toute nouvelle remise | 86 clients, 58 % du chiffre d'affaires, surtout des pompes | certains comparent les prix et partiront |
# | 1134 et 1293 | un appel cette semaine, et la raison notée | 91 et 110 jours de silence, pour 19 et 29 d'habitude | déranger pour rien : faible |
# | les 66 « à risque » | une offre de retour, essayée d'abord sur une moitié tirée au sort | silencieux depuis 354 jours au moins | la plupart ne reviendront peut-être pas |
# | les prochaines campagnes | continuer, en laissant toujours des clients de côté par le sort | 13 points de plus avec le message, entre 3 et 23 | des commandes avancées, et non gagnées |

# %% [markdown] lang="en"
# ## The recommendation fits in five lines
#
# | towards whom | what | on which figure | at what risk |
# | :--- | :--- | :--- | :--- |
# | all the records | search before creating; join the duplicates | 449 records for 404 buyers; 1293 goes from 17th to 6th | merging two customers who are not the same |
# | 1101 and the large, barely profitable ones | offer parts and maintenance before any new discount | 86 customers, 58% of revenue, mostly pumps | some compare prices and will leave |
# | 1134 and 1293 | a call this week, and the reason written down | 91 and 110 days of silence, against a habit of 19 and 29 | disturbing for nothing: slight |
# | the 66 “at risk” | an offer to return, first tried on a half drawn by lot | silent for at least 354 days | most of them may not come back |
# | the next campaigns | keep on, always leaving some customers out by lot | 13 points more with the message, between 3 and 23 | orders brought forward, not gained |

# %% [markdown] lang="fr"
# Rien ici ne demande un logiciel de plus. Et rien ne parle de potentiel : la base sait ce que ces clients achètent à Tamaris, pas ce qu'ils achètent ailleurs. La part de client du chapitre 5 demanderait une enquête ; la direction doit savoir qu'elle manque.

# %% [markdown] lang="en"
# Nothing here asks for one more piece of software. And nothing speaks of potential: the database knows what these customers buy from Tamaris, not what they buy elsewhere. The share of wallet of chapter 5 would take a survey; the management should know that it is missing.

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
# Semicolons, decimal commas, a space in the thousands, the accents of Windows. For a single number one can manage by hand: `in` asks whether a text holds a sign (`"," in text`), `.replace` puts another in its place, and `float(…)` reads the number.

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
# Where one cannot, one sets them aside, for all to see.

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
# From 38th to 27th: the same move as for customer 1293, on your file this time. Then one keeps the mended report; it is a single file, prints, and opens anywhere without fetching anything.

# %%
saved = portfolio_report(mended, on="2024-12-31").save(example.with_name("rapport.html"))
saved.name

# %% [markdown] lang="fr"
# Sur le vôtre, trois lignes suffisent. Le fichier ne quitte pas votre ordinateur.
#
# ```python
# mine = read_orders_file("mes_commandes.xlsx")
# report = portfolio_report(mine, title="Mon portefeuille")
# report.save("rapport.html")
# ```

# %% [markdown] lang="en"
# On yours, three lines are enough. The file does not leave your computer.
#
# ```python
# mine = read_orders_file("my_orders.xlsx")
# report = portfolio_report(mine, title="My portfolio")
# report.save("report.html")
# ```

# %% [markdown] lang="fr"
# ## Six erreurs que l'on fait sur un vrai fichier
#
# | erreur | comment elle se voit | parade |
# | :--- | :--- | :--- |
# | compter des fiches pour des clients | trop d'acheteurs d'une seule commande | réunir avant de classer |
# | prendre un avoir pour un achat | un client « récent » qui vient de se plaindre | récence et fréquence sur les seules ventes |
# | diviser par ceux qui restent | une rétention meilleure que la réalité | les clients du début, et eux seuls |
# | comparer une année à un morceau d'année | la dernière année semble s'effondrer | regarder la première et la dernière date |
# | prendre un score relatif pour une alarme | toujours un cinquième de « mauvais » | comparer chacun à son rythme |
# | créditer une campagne de tout ce qui la suit | toutes les campagnes sont rentables | un groupe sans message, tiré au hasard |

# %% [markdown] lang="en"
# ## Six mistakes that one makes on a real file
#
# | mistake | how it shows | guard |
# | :--- | :--- | :--- |
# | counting records as customers | too many buyers of a single order | join before ranking |
# | taking a credit note for a purchase | a “recent” customer who has just complained | recency and frequency on sales alone |
# | dividing by those who stay | a retention better than the truth | the customers of the start, and they alone |
# | comparing a year with a piece of a year | the last year seems to collapse | look at the first date and the last |
# | taking a relative score for an alarm | always a fifth of “bad” ones | compare each with its own rhythm |
# | crediting a campaign with all that follows it | every campaign pays | a group without a message, drawn at random |

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
    seem_to_pay=(kpis["profit"] > 0).sum(),
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Nettoyer d'abord : chaque méthode classe ce qu'on lui donne, doublons compris.
# - À chaque étape, dites ce qu'elle change à la décision ; si elle ne change rien, passez-la.
# - Deux méthodes qui se contredisent répondent à deux questions : choisissez la question.
# - Un score compare les clients entre eux ; un rythme compare un client à lui-même.
# - Une campagne se juge à un groupe sans message, tiré au hasard.
# - Une recommandation dit qui, quoi, sur quel chiffre, et à quel risque.
# - Sur votre fichier : regardez comment il a été lu avant de croire ce qu'il dit.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/09_case_study.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Clean first: each method ranks what it is given, duplicates included.
# - At each step, say what it changes in the decision; if it changes nothing, skip it.
# - Two methods that contradict each other answer two questions: choose the question.
# - A score compares customers with one another; a rhythm compares a customer with itself.
# - A campaign is judged against a group without a message, drawn at random.
# - A recommendation says who, what, on which figure, and at what risk.
# - On your own file: look at how it was read before believing what it says.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/09_case_study.html), one page to print.

# %%
glossary(
    "control_group",
    "credit_note",
    "customer_file",
    "customer_lifetime_value",
    "customer_portfolio",
    "duplicate",
    "margin",
    "recommendation",
    "retention_rate",
    "rhythm",
)

# %% [markdown] lang="fr"
# ## Sources
#
# - Tamaris Hydraulique, sa base et le fichier d'exemple sont inventés, tirés d'un générateur à graine fixe ; les méthodes et leurs auteurs sont cités aux chapitres 1 à 7.
# - Le modèle matriciel qui croise chiffre d'affaires et rentabilité vient d'un cours francophone de gestion de la relation client ; la formule de la valeur est celle de Gupta et Lehmann (2003).
# - Sur des données réelles, les mêmes pièges : chez Online Retail (UCI 352, Chen), 41 clients sur 4 372 ont plus d'avoirs que d'achats.

# %% [markdown] lang="en"
# ## Sources
#
# - Tamaris Hydraulique, its database and the example file are invented, drawn from a generator with a fixed seed; the methods and their authors are cited in chapters 1 to 7.
# - The matrix that crosses revenue and profitability comes from a French-language course in customer relationship management; the formula of the value is that of Gupta and Lehmann (2003).
# - On real data, the same traps: at Online Retail (UCI 352, Chen), 41 customers of 4,372 have more credit notes than purchases.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/09_case_study.ipynb) : la même enquête, menée par vous, jusqu'à la note pour la direction.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/09_case_study.ipynb): the same inquiry, led by you, up to the memo for the management.
