# %% [markdown] lang="fr"
# # Un mardi chez Tamaris : se souvenir à plusieurs
#
# Mardi 24 décembre, 7 h 40. Une laiterie appelle : sa pompe principale fuit. Le comptoir lui a vendu des pièces la semaine dernière, le vendeur lui a promis une remise, la comptabilité la relance pour une facture déjà corrigée. Chacun a bien fait son travail ; personne ne connaît la cliente.
#
# Vous décrochez. À la fin de cette leçon, vous saurez quoi répondre.

# %% [markdown] lang="en"
# # One Tuesday at Tamaris: remembering together
#
# Tuesday, 24 December, 7.40 a.m. A dairy calls: its main pump is leaking. The counter sold it parts last week, the sales representative promised it a discount, the accounts department is chasing it for an invoice that has already been corrected. Everybody did their job; nobody knows the customer.
#
# You pick up. By the end of this lesson you will know what to answer.

# %% [markdown] lang="fr"
# En chemin, vous apprendrez à :
#
# - dérouler les cinq étapes du processus dans une base de données ;
# - nettoyer cette base, et voir un chiffre tomber ;
# - choisir à qui parler, qui visiter, et quand se taire ;
# - placer mille dirhams, et tenir un tableau de bord.
#
# Comptez une heure, puis [la feuille d'exercices](../../exercises/fr/01_crm_process.ipynb). Les définitions et les listes du cours, qu'elle demande aussi, sont dans [l'aide-mémoire](reference_sheet.ipynb).

# %% [markdown] lang="en"
# On the way you will learn to:
#
# - go through the five steps of the process in a database;
# - clean that database, and see a figure fall;
# - choose whom to talk to, whom to visit, and when to keep quiet;
# - place a thousand dirhams, and keep a dashboard.
#
# Allow an hour, then [the exercise sheet](../../exercises/en/01_crm_process.ipynb). The course's definitions and lists, for which it asks as well, are in [the reference sheet](reference_sheet.ipynb).

# %% lang="fr"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("01_crm_process", language="fr")

# %% lang="en"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("01_crm_process", language="en")

# %% [markdown] lang="fr"
# ## Sept contacts, quatre canaux, et personne qui les ait tous vus
#
# **Tamaris Hydraulique** fabrique des pompes et des vannes à Casablanca. L'entreprise est inventée, le désordre de ses fichiers aussi. `pd.read_sql` pose à sa base une question, écrite en SQL, et rend une table. La laiterie a la fiche 1456. Que s'est-il passé avec elle en décembre ?

# %% [markdown] lang="en"
# ## Seven contacts, four channels, and nobody who has seen them all
#
# **Tamaris Hydraulique** makes pumps and valves in Casablanca. The firm is invented; the disorder of its files is not. `pd.read_sql` puts a question to its database, written in SQL, and gives back a table. The dairy has record number 1456. What happened with it in December?

# %%
company = lesson.database()
query = """
SELECT interaction, date, channel, subject FROM interactions
WHERE customer = 1456 AND date >= '2024-12-01'
ORDER BY date
"""
show(pd.read_sql(query, company, index_col="interaction", parse_dates=["date"]))

# %% [markdown] lang="fr"
# La requête se lit comme une phrase : *choisis* ces colonnes, *dans* cette table, *là où* le client est le 1456, *rangées* par date. Une remise promise le 9, une facture corrigée le 17, une relance le 19, une panne le 24.
#
# La cliente voit le **front-office** : le vendeur, le comptoir, le technicien. Elle ne voit pas le **back-office** : l'atelier, le stock, la facturation. Pariez : de quoi se plaint-on le plus, d'une pompe ou d'un papier ?

# %% [markdown] lang="en"
# The query reads like a sentence: *select* these columns, *from* this table, *where* the customer is 1456, *ordered* by date. A discount promised on the 9th, an invoice corrected on the 17th, a reminder on the 19th, a breakdown on the 24th.
#
# The customer sees the **front office**: the sales representative, the counter, the technician; but not the **back office**: the workshop, the stock, invoicing. Make a bet: what do people complain about most, a pump or a piece of paper?

# %%
lesson.bet("complaints", ...)

# %% after_bet="complaints"
query = "SELECT reason, COUNT(*) AS complaints FROM complaints GROUP BY reason ORDER BY COUNT(*) DESC"
reasons = pd.read_sql(query, company, index_col="reason")
show(reasons)

# %% [markdown] lang="fr" after_bet="complaints"
# D'un papier : 29 réclamations sur 78 viennent d'une facture fausse, faite dans un bureau que la cliente ne verra jamais, et reprochée au comptoir. Accorder les deux bureaux : voilà ce qui manque à Tamaris.

# %% [markdown] lang="en" after_bet="complaints"
# A piece of paper: 29 complaints of 78 come from a wrong invoice, made in an office that the customer will never see, and blamed on the counter. What Tamaris lacks is two offices in tune.

# %% [markdown] lang="fr"
# ## Le CRM est un processus : cinq étapes, et la cinquième ramène à la première
#
# **La gestion de la relation client** (GRC, *CRM* en anglais) est le processus par lequel toute une entreprise apprend à connaître ses clients et s'en sert pour mieux les servir. Un logiciel le facilite ; un cahier y suffisait. Sa valeur est double (Payne et Frow, 2005) : ce que le client y gagne, et ce que l'entreprise gagne du client. Une remise que personne n'a notée ne vaut pour aucun des deux.

# %% [markdown] lang="en"
# ## CRM is a process: five steps, and the fifth leads back to the first
#
# **Customer relationship management** (CRM) is the process by which a whole firm gets to know its customers and uses it to serve them better. Software makes it easier; a notebook used to be enough. Its value is dual (Payne and Frow, 2005): what the customer gains by it, and what the firm gains from the customer. A discount that nobody wrote down is of value to neither.

# %% [markdown] lang="fr"
# Évaluer, adapter, identifier, échanger, segmenter : avant de regarder, remettez ces étapes en ordre.

# %% [markdown] lang="en"
# Evaluate, adapt, identify, interact, segment: before you look, put these steps in order.

# %%
from crm_lessons.methods import CRM_STEPS

steps = pd.DataFrame({"step": [step.name for step in CRM_STEPS], "description": [step.does for step in CRM_STEPS]})
show(steps.set_index(pd.RangeIndex(1, 6)))

# %% tags=["figure"]
from crm_lessons.plots import plot_idic

ax = plot_idic()

# %% [markdown] lang="fr"
# La liste la plus connue est **IDIC**, de Peppers et Rogers : *Identify, Differentiate, Interact, Customize*. IDIC fait parler le client *avant* de personnaliser, le cours prépare l'offre *avant* d'en parler : dans une boucle, l'écart est mince. Mais IDIC n'évalue pas : on y répète ses erreurs avec constance.
#
# Chaque étape rend un morceau de l'histoire de la laiterie.

# %% [markdown] lang="en"
# The best-known list is **IDIC**, by Peppers and Rogers: *Identify, Differentiate, Interact, Customize*. IDIC lets the customer talk *before* it customizes, the course prepares the offer *before* talking about it: in a loop the difference is thin. But IDIC does not evaluate: whoever stops there repeats the same mistakes faithfully.
#
# Each step gives back a piece of the dairy's story.

# %% [markdown] lang="fr"
# ## Identifier : une fiche n'est pas un client
#
# La laiterie n'a qu'une fiche, à jour. En voici trois autres.

# %% [markdown] lang="en"
# ## Identify: a record is not a customer
#
# The dairy has one record only, up to date. Here are three others.

# %%
customers = lesson.data("customers")
show(customers.loc[[1094, 1175, 1197], ["name", "phone", "email", "since"]])

# %% [markdown] lang="fr"
# Lettre à lettre, rien n'est égal. `normal_phone` ramène un téléphone à ses chiffres, `normal_name` un nom à ce qu'il est sans sa forme juridique.

# %% [markdown] lang="en"
# Letter by letter, nothing is equal. `normal_phone` brings a telephone number down to its digits, `normal_name` a name to what it is without its legal form.

# %%
from crm_lessons.methods import normal_name, normal_phone

three = customers.loc[[1094, 1175, 1197]]
[normal_phone(phone) for phone in three["phone"]], {normal_name(name) for name in three["name"]}

# %% [markdown] lang="fr"
# La deuxième et la troisième ont le même téléphone et le même nom ; la première et la deuxième, le même e-mail. De proche en proche, c'est un seul client. Le téléphone seul suffirait-il ?

# %% [markdown] lang="en"
# The second and third have the same telephone number and the same name; the first and second, the same e-mail. From one to the next, it is one customer. Would the telephone alone be enough?

# %%
show(customers.loc[[1251, 1433], ["name", "phone", "email"]])

# %% [markdown] lang="fr"
# Une ligne, une famille, deux clients. La règle demande donc le même e-mail, *ou* le même téléphone *avec* le même nom. Pariez : derrière les 539 fiches, combien de clients ?

# %% [markdown] lang="en"
# One line, one family, two customers. So the rule asks for the same e-mail, *or* the same telephone *with* the same name. Make a bet: behind the 539 records, how many customers?

# %%
lesson.bet("customers", ...)

# %% after_bet="customers"
from crm_lessons.methods import same_customers

kept = same_customers(customers)
len(customers), kept.nunique()

# %%
orders, lines = lesson.data("orders"), lesson.data("order_lines")
orders["amount"] = (lines["quantity"] * lines["unit_price"]).groupby(lines["order"]).sum()

# %% tags=["figure"]
from crm_lessons.plots import plot_joined_records

ax = plot_joined_records(orders.groupby("customer")["amount"].sum(), kept)

# %% [markdown] lang="fr"
# Quarante-neuf fiches de trop. Le client 1293 est l'un des dix premiers, et aucune de ses deux fiches ne le plaçait si haut.
#
# La direction aime un chiffre : *quelle part des ventes de 2024 vient de nouveaux clients ?* Le fichier dit : de fiches que l'on n'avait pas servies en 2023. `.notna()` dit quelles commandes ont un client connu, et on les garde ; `.isna()`, lesquelles n'en ont pas.

# %% [markdown] lang="en"
# Forty-nine records too many. Customer 1293 is one of the first ten, and neither of its two records placed it so high.
#
# Management is fond of one figure: *what share of the sales of 2024 comes from new customers?* The file says: from records that had not been served in 2023. `.notna()` says which orders have a known customer, and these are kept; `.isna()`, which have none.

# %%
known = orders[orders["customer"].notna()].copy()
known["record"] = known["customer"].astype(int)
known["who"] = known["record"].map(kept)
year = known["date"].dt.year


# %%
def share_of_new(who, before):
    new = ~who.isin(who[before])
    return known["amount"][new & (year == 2024)].sum() / known["amount"][year == 2024].sum()


by_record = share_of_new(known["record"], year == 2023)
round(float(by_record), 3)

# %% [markdown] lang="fr"
# 17,6 %, et la prospection se félicite. Mais une fiche n'est pas un client, et qui a acheté en 2022 n'est pas un nouveau. Pariez : qu'en reste-t-il ?

# %% [markdown] lang="en"
# 17.6%, and the prospecting team congratulates itself. But a record is not a customer, and whoever bought in 2022 is not new. Make a bet: what is left of it?

# %%
lesson.bet("really_new", ...)

# %% lang="fr" after_bet="really_new"
really_new = share_of_new(known["who"], year < 2024)
readings = pd.Series(
    {
        "pas servis en 2023, par fiche": by_record,
        "pas servis en 2023, fiches réunies": share_of_new(known["who"], year == 2023),
        "jamais servis avant 2024": really_new,
    }
)

# %% lang="en" after_bet="really_new"
really_new = share_of_new(known["who"], year < 2024)
readings = pd.Series(
    {
        "not served in 2023, by record": by_record,
        "not served in 2023, records joined": share_of_new(known["who"], year == 2023),
        "never served before 2024": really_new,
    }
)

# %% tags=["figure"] after_bet="really_new"
from crm_lessons.plots import plot_falling_share

ax = plot_falling_share(readings)

# %% [markdown] lang="fr" after_bet="really_new"
# 12,2 % : près d'un tiers de la conquête était du désordre. (La base commence en 2022 : « jamais » veut dire *depuis 2022*.) Et la laiterie ?

# %% [markdown] lang="en" after_bet="really_new"
# 12.2%: nearly a third of the new business was only disorder in the files. (The base begins in 2022: “never” means *since 2022*.) And the dairy?

# %% after_bet="really_new"
in_2024 = known[year == 2024]
newcomers = set(in_2024["who"]) - set(known.loc[year < 2024, "who"])
rank = in_2024.groupby("who")["amount"].sum()[list(newcomers)].rank(ascending=False)
len(newcomers), int(rank[1456])

# %% [markdown] lang="fr" after_bet="really_new"
# **Premier morceau : la laiterie est une vraie nouvelle cliente.**
#
# Elle est l'une des 49, la quatrième par ses achats, et c'est elle que l'on relance à tort.
#
# Autre piège de la base : ce qui n'a pas de client.

# %% [markdown] lang="en" after_bet="really_new"
# **First piece: the dairy is a really new customer.**
#
# It is one of the 49, the fourth by purchases, and it is the one being chased by mistake.
#
# Another trap of the base: what has no customer.

# %%
query = """
SELECT kind, COUNT(DISTINCT "order") AS entries, SUM(quantity * unit_price) AS amount
FROM order_lines JOIN orders USING ("order")
WHERE date LIKE '2024%' GROUP BY kind
"""
show(pd.read_sql(query, company, index_col="kind"))

# %%
nobody = orders[orders["customer"].isna()]
len(nobody), int(nobody["amount"].sum())

# %% [markdown] lang="fr"
# 3 776 164 dirhams vendus, 27 578 rendus par des **avoirs** : 3 748 586 nets. Et en trois ans, quatorze ventes au comptoir sans client identifié, 13 940 dirhams : une jointure avec la table des clients les perd sans un mot.

# %% [markdown] lang="en"
# 3,776,164 dirhams sold, 27,578 given back by **credit notes**: 3,748,586 net. And over three years fourteen counter sales without an identified customer, 13,940 dirhams: a join with the table of customers loses them without a word.

# %% [markdown] lang="fr"
# ## Segmenter : du secteur à une seule laiterie
#
# On découpe une clientèle par des critères **géographiques** (où), **socio-économiques** (quelle taille, quel secteur), **psychologiques** (quels goûts, quelles craintes), **situationnels** (quelles circonstances), et par ce que chacun vaut : **rentabilité**, **fidélité**. **Cibler**, c'est ensuite choisir.

# %% [markdown] lang="en"
# ## Segment: from a sector to a single dairy
#
# Customers are divided by criteria that are **geographic** (where), **socio-economic** (what size, what sector), **psychological** (what tastes, what fears), **situational** (in what circumstances), and by what each is worth: **profitability**, **loyalty**. **Targeting** is then choosing.

# %%
query = """
SELECT sector, SUM(quantity * unit_price) AS net
FROM order_lines
JOIN orders USING ("order")
JOIN customers USING (customer)
GROUP BY sector ORDER BY net DESC
"""
show(pd.read_sql(query, company, index_col="sector"), 3)

# %% [markdown] lang="fr"
# Un secteur est un **segment**. Croisons : l'agroalimentaire, avec une pompe, et trois commandes de pièces au moins depuis octobre. C'est un **micro-segment**.

# %% [markdown] lang="en"
# A sector is a **segment**. Let us cross: the food industry, with a pump, and at least three orders of parts since October. That is a **micro-segment**.

# %%
products = lesson.data("products")
bought = lines.join(known[["who", "date", "kind"]], on="order", how="inner").join(
    products[["name", "family"]], on="product"
)
bought = bought[bought["kind"] == "order"]
food = set(kept[customers["sector"] == "food_industry"])

# %%
owners = set(bought.loc[bought["family"] == "pump", "who"])
autumn = bought[(bought["family"] == "spare_part") & (bought["date"] >= "2024-10-01")]
times = autumn.groupby("who")["order"].nunique()
often = set(times.index[times >= 3])
len(food), len(food & owners), sorted(food & owners & often)

# %% [markdown] lang="fr"
# De 113 clients à 53, puis à sept. Reste l'**individu** : qu'a commandé le 1456 ?

# %% [markdown] lang="en"
# From 113 customers to 53, then to seven. The **individual** is left: what did 1456 order?

# %%
dairy = bought[(bought["who"] == 1456) & (bought["date"] >= "2024-11-01")]
show(dairy.set_index("order")[["date", "name", "quantity"]])

# %% [markdown] lang="fr"
# Comptons les pièces qui s'usent. `.str.contains("J 35|G")` dit quels noms contiennent l'un de ces textes : `|` y veut dire « ou ».

# %% [markdown] lang="en"
# Let us count the parts that wear out. `.str.contains("J 35|G")` says which names hold one of these texts: there, `|` means “or”.

# %%
worn = dairy[dairy["name"].str.contains("J 35|G")]
worn.groupby("name")["quantity"].sum().to_dict()

# %% [markdown] lang="fr"
# **Deuxième morceau.** Vingt-deux joints J 35, et deux fois les mêmes garnitures (G 75, G 35). Une pompe saine n'en use pas tant en trois semaines : douze jours avant l'appel, la base pouvait faire soupçonner une fuite.
#
# Combien de clients ont commandé ce joint trois fois dans le trimestre ?

# %% [markdown] lang="en"
# **Second piece.** Twenty-two J 35 seals, and twice the same packings (G 75, G 35). A sound pump does not wear out so many in three weeks: twelve days before the call, the database held enough to suspect a leak.
#
# How many customers ordered that seal three times in the quarter?

# %%
seals = autumn[autumn["name"] == "J 35"].groupby("who")["order"].nunique()
sorted(seals.index[seals >= 3])

# %% [markdown] lang="fr"
# Trois sur 490. Les deux autres ne nous ont pas encore appelés.

# %% [markdown] lang="en"
# Three of 490. The other two have not called us yet.

# %% [markdown] lang="fr"
# ## Adapter : plus l'offre est juste, moins elle sert de fois
#
# | pour qui | l'offre | combien en profitent |
# | :--- | :--- | ---: |
# | un segment | la notice d'hygiène pour tout l'agroalimentaire | 113 |
# | un micro-segment | un passage avant la panne, chez ceux qui usent trop de pièces | 7 |
# | un individu | mesurer l'arbre de cette pompe, et non vendre un joint de plus | 1 |

# %% [markdown] lang="en"
# ## Adapt: the better an offer fits, the fewer it serves
#
# | for whom | the offer | how many it serves |
# | :--- | :--- | ---: |
# | a segment | the hygiene leaflet for the whole food industry | 113 |
# | a micro-segment | a visit before the breakdown, at those who use up too many parts | 7 |
# | an individual | measure this pump's shaft, rather than sell one more seal | 1 |

# %% [markdown] lang="fr"
# Le tailleur cousait pour chacun ; puis l'usine a fait la même veste pour tous, moins chère à mesure qu'elle en faisait plus (**économies d'échelle**). La **personnalisation de masse** tient les deux bouts : des modules en série, que l'acheteur assemble. La **personnalisation** va plus loin : c'est nous qui assemblons, parce que nous le connaissons.
#
# **Troisième morceau.** La remise promise était personnelle ; elle est dans la tête d'un vendeur, pas dans la base.

# %% [markdown] lang="en"
# Once the tailor sewed for each; then the factory made one jacket for all, cheaper the more it made (**economies of scale**). **Mass customisation** holds both ends: modules made in series, which the buyer puts together. **Personalisation** goes further: we do the putting together, because we know them.
#
# **Third piece.** The promised discount was personal; it is in a sales representative's head, not in the database.

# %% [markdown] lang="fr"
# ## Échanger : répondre, relancer, ou se taire
#
# Un échange est **réactif** quand la cliente appelle, **proactif** quand nous appelons. À 7 h 40, Tamaris réagit ; le 13 décembre, elle pouvait devancer.
#
# Chaque occasion où l'on se rencontre est un **moment de contact** : pour une pompe, le devis, la livraison, la facture, la panne (pour un hôtel, chapitre 8).

# %% [markdown] lang="en"
# ## Interact: answer, follow up, or keep quiet
#
# An exchange is **reactive** when the customer calls, **proactive** when we do. At 7.40 Tamaris reacts; on 13 December it could have been first.
#
# Each occasion on which people meet is a **moment of contact**: for a pump, the quote, the delivery, the invoice, the breakdown (for a hotel, chapter 8).

# %% [markdown] lang="fr"
# Un CRM est **monocanal** quand l'entreprise n'ouvre qu'une porte, **multicanal** quand elle en ouvre plusieurs. Par combien passe chaque client ? `nunique` compte les canaux *différents*, `size` les contacts.

# %% [markdown] lang="en"
# CRM is **single-channel** when the firm opens one door only, **multichannel** when it opens several. How many does each customer use? `nunique` counts the *different* channels, `size` the contacts.

# %%
log = lesson.data("interactions")
by_customer = log.groupby(log["customer"].map(kept))["channel"]
channels, contacts_made = by_customer.nunique(), by_customer.size()
could_change = contacts_made >= 2
int((channels >= 2).sum()), int(could_change.sum())

# %% tags=["figure"]
from crm_lessons.plots import plot_channels

ax = plot_channels(channels[could_change])

# %% [markdown] lang="fr"
# De ceux qui pouvaient changer de porte (deux contacts au moins), 340 sur 427 l'ont fait : 79,6 %. Ce que l'on a dit au téléphone, le comptoir le sait-il ?
#
# Et quand *nous* parlons ? Seth Godin (1999) oppose à l'interruption un **permission marketing** : des messages *attendus, personnels, pertinents*. C'est aussi la loi.

# %% [markdown] lang="en"
# Of those who could change doors (two contacts at least), 340 of 427 did: 79.6%. What was said on the telephone, does the counter know it?
#
# And when *we* speak? Seth Godin (1999) sets against interruption a **permission marketing**: messages that are *anticipated, personal, relevant*. It is also the law.

# %% [markdown] lang="fr"
# - **France** (LCEN, article L34-5 du code des postes et des communications électroniques) : l'accord *préalable* de la personne (**opt-in**). Exception : on a recueilli son adresse auprès d'elle, à l'occasion d'une vente, on lui propose un produit *analogue*, et on lui a offert de refuser sans frais, alors et dans chaque message. Une adresse d'entreprise qui ne désigne personne (contact@) peut recevoir jusqu'à opposition (**opt-out**).
# - **Maroc** : la loi 09-08, article 10, pose le même accord préalable et la même exception.
# - **Union européenne** : le RGPD, article 21, permet de s'opposer à tout moment à la prospection et au **profilage** qui la sert ; l'article 22 interdit, sauf exceptions, qu'une machine prenne seule une décision lourde de conséquences. Un score est un profil (chapitre 4).

# %% [markdown] lang="en"
# - **France** (LCEN, article L34-5 of the postal and electronic communications code): the person's *prior* agreement (**opt-in**). Exception: the address was collected from that person, on the occasion of a sale, a *similar* product is proposed, and refusing free of charge was offered, then and in every message. A company address that stands for nobody in particular (contact@) may receive messages until it objects (**opt-out**).
# - **Morocco**: law 09-08, article 10, sets the same prior agreement and the same exception.
# - **European Union**: the GDPR, article 21, lets anyone object at any time to direct marketing and to the **profiling** that serves it; article 22 forbids, with exceptions, that a machine alone take a decision of serious consequence. A score is a profile (chapter 4).

# %% [markdown] lang="fr"
# Notre règle d'étude, qui n'est pas un avis juridique : **une raison de l'envoyer, et aucun refus**. Elle simplifie : la base ne dit pas qui a donné l'adresse ni à quelle occasion, et nous le supposons pour tout contact d'un client. (Entre professionnels, l'autorité française admet davantage.) Un contact :

# %% [markdown] lang="en"
# Our rule to study with, which is not legal advice: **a reason to send it, and no refusal**. It simplifies: the base does not say who gave the address, nor on what occasion, and we assume it for every contact of a customer. (Between professionals the French authority allows more.) One contact:

# %%
query = "SELECT consent, date, channel, decision FROM consents WHERE contact = 3045 ORDER BY date"
show(pd.read_sql(query, company, index_col="consent", parse_dates=["date"]))

# %% [markdown] lang="fr"
# Oui, puis non : c'est la **dernière** décision qui compte.

# %% [markdown] lang="en"
# Yes, then no: it is the **last** decision that counts.

# %%
from crm_lessons.methods import last_decisions

people_known = lesson.data("contacts")
decided = people_known.index.map(last_decisions(lesson.data("consents")))
buyers = orders.loc[orders["kind"] == "order", "customer"]

# %%
situation = pd.DataFrame(index=people_known.index)
situation["opted_out"] = decided == "opt_out"
situation["opted_in"] = decided == "opt_in"
situation["customer_of_similar_product"] = people_known["customer"].isin(buyers)
situation["generic_company_address"] = people_known["role"] == "front_desk"

# %% tags=["figure"]
from crm_lessons.plots import plot_permission

ax = plot_permission(situation)

# %%
messages, campaigns = lesson.data("messages"), lesson.data("campaigns")
len(messages)

# %% [markdown] lang="fr"
# Sur ces 646 messages, pariez : combien sont partis vers des gens qui, *avant* l'envoi, avaient dit non ?

# %% [markdown] lang="en"
# Of these 646 messages, make a bet: how many went to people who had said no *before* they were sent?

# %%
lesson.bet("refused", ...)

# %% after_bet="refused"
consents, refused = lesson.data("consents"), 0
for campaign, sent in messages.groupby("campaign"):
    before = last_decisions(consents, before=campaigns.loc[campaign, "date"])
    refused += int((sent["contact"].map(before) == "opt_out").sum())

refused

# %% [markdown] lang="fr" after_bet="refused"
# Vingt-deux fois, l'entreprise a montré qu'elle n'écoutait pas. Et à la laiterie, qu'a-t-on écrit en 2024 ?

# %% [markdown] lang="en" after_bet="refused"
# Twenty-two times, the firm showed that it was not listening. And what was written to the dairy in 2024?

# %% after_bet="refused"
of_dairy = people_known.index[people_known["customer"] == 1456]
show(consents.loc[consents["contact"].isin(of_dairy), ["date", "decision"]])

# %% after_bet="refused"
written = messages[messages["contact"].isin(of_dairy) & (messages["sent_on"] >= "2024-01-01")]
show(campaigns.loc[written["campaign"], ["name", "date"]])

# %% [markdown] lang="fr" after_bet="refused"
# **Quatrième morceau : la laiterie avait dit oui, et rien n'est parti quand ses joints s'usaient.**
#
# Elle a accepté en novembre 2023. En 2024, elle a reçu trois messages de campagne, le dernier le 30 septembre ; ses joints s'usent à partir du 22 novembre.

# %% [markdown] lang="en" after_bet="refused"
# **Fourth piece: the dairy had said yes, and nothing was sent while its seals wore out.**
#
# It agreed in November 2023. In 2024 it received three campaign messages, the last on 30 September; its seals wear out from 22 November on.

# %% [markdown] lang="fr"
# ## Évaluer : ce que l'on n'a pas réglé n'a pas de durée
#
# En combien de jours Tamaris règle-t-elle une réclamation ?

# %% [markdown] lang="en"
# ## Evaluate: what is not settled has no duration
#
# In how many days does Tamaris settle a complaint?

# %%
complaints = lesson.data("complaints")
days = (complaints["solved_on"] - complaints["date"]).dt.days
round(float(days.mean()), 2), int(days.isna().sum()), len(days)

# %% [markdown] lang="fr"
# 9,92 jours en moyenne ; mais 42 réclamations sur 78 ne sont pas réglées et n'y comptent pas. Contrôler, c'est confronter des **objectifs** à des **résultats**, chacun avec son dénominateur. Aïcha, responsable de la relation client, avait fixé ceux de 2024.

# %% [markdown] lang="en"
# 9.92 days on average; but 42 complaints of 78 are not settled and do not count in it. Controlling is setting **targets** against **results**, each with its denominator. Aïcha, head of customer relations, had set the targets for 2024.

# %% lang="fr"
of_2024 = complaints["date"].dt.year == 2024
quick, unsolved, count = int((days[of_2024] <= 5).sum()), int(days[of_2024].isna().sum()), int(of_2024.sum())
results = [
    f"{quick} sur {count}",
    f"{unsolved} sur {count}",
    f"{refused} sur {len(messages)}",
    f"{100 * really_new:.1f} %".replace(".", ","),
]
pd.DataFrame(
    {"objectif": ["80 %", "0", "0", "15 %"], "résultat": results},
    index=["réglées en cinq jours", "encore ouvertes", "messages malgré un refus", "ventes à de vrais nouveaux"],
)

# %% lang="en"
of_2024 = complaints["date"].dt.year == 2024
quick, unsolved, count = int((days[of_2024] <= 5).sum()), int(days[of_2024].isna().sum()), int(of_2024.sum())
results = [f"{quick} of {count}", f"{unsolved} of {count}", f"{refused} of {len(messages)}", f"{100 * really_new:.1f}%"]
pd.DataFrame(
    {"target": ["80%", "0", "0", "15%"], "result": results},
    index=["settled within five days", "still open", "messages in spite of a refusal", "sales to the really new"],
)

# %% [markdown] lang="fr"
# **Cinquième morceau.** Trois sur 37, et la réclamation de la laiterie est l'une des 17 ouvertes. Une équipe se juge donc à plus que ses ventes : plaintes traitées, conseils, ce qu'elle rapporte du terrain.
#
# *Qui répond, et par quel canal ?* De six clients que l'on a essayé de joindre, voici le 1042.

# %% [markdown] lang="en"
# **Fifth piece.** Three of 37, and the dairy's complaint is one of the 17 still open. So a team is judged by more than its sales: complaints dealt with, advice given, what it brings back from the field.
#
# *Who answers, and through which channel?* Of six customers whom Tamaris tried to reach, here is 1042.

# %%
tries = lesson.data("tries")
tries["rate"] = tries["answered"] / tries["tried"]
show(tries[tries["customer"] == 1042])

# %%
best = tries.loc[tries.groupby("customer")["rate"].idxmax(), ["customer", "channel"]].set_index("customer")["channel"]
most_tried = tries.loc[tries.groupby("customer")["tried"].idxmax(), ["customer", "channel"]].set_index("customer")[
    "channel"
]
int((best != most_tried).sum()), len(best)

# %% [markdown] lang="fr"
# Le 1042 répond à ses quatre e-mails ; on lui a téléphoné 22 fois, pour huit réponses. Quatre clients sur six sont cherchés surtout par une autre porte que celle où ils répondent le mieux. (Quatre essais sont peu pour conclure.)
#
# Le **bon moment**, de même, est le *leur* : une date de leur **agenda** (une ouverture, des travaux), un **anniversaire** (un an de contrat), une **haute saison** qui approche, une **pénurie** qui les menace. La fin de notre trimestre n'en est pas un.

# %% [markdown] lang="en"
# 1042 answers all four of its e-mails; it was telephoned 22 times, for eight answers. Four customers of six are mostly sought through another door than the one where they answer best. (Four tries are few to conclude from.)
#
# The **right moment**, likewise, is *theirs*: a date in their **diary** (an opening, building works), an **anniversary** (a year under contract), a **high season** that draws near, a **shortage** that threatens them. The end of our quarter is none.

# %% [markdown] lang="fr"
# **« Garder coûte cinq fois moins que conquérir »**, dit-on. Voici deux années de Tamaris : les clients se comptent dans la base, les coûts viennent de la comptabilité.

# %% [markdown] lang="en"
# **“Keeping costs five times less than winning”**, people say. Here are two years of Tamaris: the customers are counted in the database, the costs come from the accounts.

# %%
budget = lesson.data("budget")
show(budget)

# %%
won = budget["acquisition_cost"] / budget["customers_won"]
still_here = budget["loyalty_cost"] / budget["customers_kept"]
(won / still_here).round(1).to_dict()

# %% [markdown] lang="fr"
# 3,5 une année, 2,4 la suivante. Le « cinq » viendrait d'une étude du cabinet TARP, à la fin des années 1980 ; Keiningham et ses collègues (2005) le rangent parmi leurs *mythes de la fidélité*. Et notre propre rapport compte pour « gardés » tous ceux qui sont encore là. Combien seraient restés sans rien ? Pour le savoir, il faudrait en laisser quelques-uns en paix, tirés au sort (chapitres 4, 7 et 8).

# %% [markdown] lang="en"
# 3.5 one year, 2.4 the next. The “five” is traced back to a study by the firm TARP, in the late 1980s; Keiningham and colleagues (2005) list it among their *loyalty myths*. And our own ratio counts as “kept” whoever is still there. How many would have stayed anyway? To know, Tamaris would have to leave a few in peace, drawn by lot (chapters 4, 7 and 8).

# %% [markdown] lang="fr"
# ## Conquérir : vingt noms, vingt visites
#
# Une force de vente fait trois métiers : **prospecter** (convaincre qui n'a rien acheté, répondre aux objections), **développer** (connaître les contraintes de qui achète un peu, lui inspirer confiance), **fidéliser** (tenir parole, revenir). Elle cherche dans trois marchés : le sien, celui des autres fabricants de pompes (**intra-type**), et celui de qui arrose autrement, par gravité ou par camion (**inter-type**) : ceux-là, personne ne les voit partir.

# %% [markdown] lang="en"
# ## Winning customers: twenty names, twenty visits
#
# A sales force plies three trades: **prospecting** (convincing whoever bought nothing, answering objections), **developing** (knowing the constraints of whoever buys a little, inspiring confidence), **retaining** (keeping one's word, coming back). It looks in three markets: its own, that of other pump makers (**intra-type**), and that of people who water in another way, by gravity or by lorry (**inter-type**): those, nobody sees leave.

# %% [markdown] lang="fr"
# La conquête a son ordre : la publicité, le courrier, le téléphone et les salons font une **liste** ; on la **qualifie** en interrogeant et en vérifiant qui peut payer ; on voit **les meilleurs d'abord**. Voici vingt noms, et l'équipe n'a que vingt visites.

# %% [markdown] lang="en"
# Winning has its order: advertising, mail, telephone and trade fairs make a **list**; it is **qualified** by asking and by checking who can pay; **the best are seen first**. Here are twenty names, and the team has only twenty visits.

# %%
prospects = lesson.data("prospects")
solvent = prospects[prospects["solvent"]]
show(solvent.nlargest(6, "yearly_potential"))

# %% [markdown] lang="fr"
# Ces six-là demandent vingt-huit visites. Comptons ce que promet *une visite* : potentiel × chance ÷ moyens à mobiliser.

# %% [markdown] lang="en"
# These six take twenty-eight visits. Let us count what *one visit* promises: potential × chance ÷ means to be mobilised.

# %%
expected = solvent["yearly_potential"] * solvent["chance_of_winning"]
each_visit = (expected / solvent["visits_needed"]).sort_values(ascending=False)


def won_in_twenty(ranking):
    visits = solvent["visits_needed"][ranking].cumsum()
    return int(expected[visits.index[visits <= 20]].sum())


won_in_twenty(each_visit.index), won_in_twenty(solvent["yearly_potential"].sort_values(ascending=False).index)

# %% [markdown] lang="fr"
# 116 250 dirhams espérés en vingt visites, contre 89 650 pour qui commence par les plus gros. (La chance reste une opinion, à comparer plus tard à ce qui fut signé.)
#
# Changez l'ordre et le nombre de visites, puis écrivez le vôtre sous la figure. Rangée par ce que promet une visite, la liste fait espérer 116 250 dirhams en 20 visites. Par la taille, combien de visites faut-il au moins pour en espérer autant ?

# %% [markdown] lang="en"
# 116,250 dirhams to be expected in twenty visits, against 89,650 for whoever begins with the largest. (The chance remains an opinion, to be compared later with what was signed.)
#
# Change the order and the number of visits, then type yours below the figure. Ranked by what a visit promises, the list lets you hope for 116,250 dirhams in 20 visits. By size, how many visits does it take at least to hope for as much?

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import triage_lab

triage_lab(prospects)

# %% [markdown] lang="fr"
# Les trois escaliers finissent à la même hauteur : qui peut tout visiter n'a rien à choisir.
#
# Et que vaut la liste ?

# %% [markdown] lang="en"
# The three staircases end at the same height: whoever can visit everybody has nothing to choose.
#
# And what is the list worth?

# %%
int(solvent["yearly_potential"].sum()), int(expected.sum())

# %% [markdown] lang="fr"
# Si tout se signait : 435 000 dirhams. En comptant chaque affaire pour sa chance : 191 400. Le second est la **prévision** d'un suivi des ventes (*pipeline*) ; le premier, ce que l'on entend en réunion.
#
# Et cette année, qui a conquis ? Quatre vendeurs, leurs ventes à d'anciens clients et à ceux de l'année.

# %% [markdown] lang="en"
# If everything were signed: 435,000 dirhams. Counting each deal for its chance: 191,400. The second is the **forecast** of a sales pipeline; the first, what is heard in meetings.
#
# And this year, who won customers? Four salespeople, their sales to old customers and to those of the year.

# %% tags=["figure"]
from crm_lessons.plots import plot_seller_parts

ax = plot_seller_parts(lesson.data("sellers"))

# %% [markdown] lang="fr"
# Karim vend le plus, mais un sixième seulement à des nouveaux ; Youssef leur vend deux fois et demie ce que leur vend Karim. Une force de vente se juge sur les deux chiffres, jamais sur leur somme. (Relevé inventé : ses comptes ne sont pas ceux de la base.)

# %% [markdown] lang="en"
# Karim sells most, but only a sixth of it to newcomers; Youssef sells them two and a half times what Karim does. A sales force is judged on both figures, never on their sum. (An invented list: its accounts are not those of the database.)

# %% [markdown] lang="fr"
# ## L'échelle : mille dirhams, à quel passage ?
#
# Du suspect au partenaire, le cours compte huit échelons.

# %% [markdown] lang="en"
# ## The ladder: a thousand dirhams, at which step?
#
# From suspect to partner the course counts eight rungs.

# %%
from crm_lessons.methods import LOYALTY_LADDER

ladder = pd.DataFrame({"rung": [r.name for r in LOYALTY_LADDER], "description": [r.climb for r in LOYALTY_LADDER]})
show(ladder.set_index(pd.RangeIndex(1, 9)))

# %% [markdown] lang="fr"
# Rien n'y est automatique, et l'on peut redescendre. Voici l'échelle d'exercice du cours, cinq échelons.

# %% [markdown] lang="en"
# Nothing on it is automatic, and a customer can come down again. Here is the course's practice ladder, five rungs.

# %%
from crm_lessons.methods import funnel_rates

funnel = lesson.data("funnel")
people = pd.Series(funnel["people"].to_list(), index=[str(rung) for rung in funnel["rung"]])
rates = funnel_rates(people)
show(rates)

# %% tags=["figure"]
from crm_lessons.plots import plot_funnel

ax = plot_funnel(rates)

# %% [markdown] lang="fr"
# À la main : 1 200 / 10 000 = 12 %, puis 180 / 1 200 = 15 %, et ainsi de suite. Un **taux de passage** se rapporte à l'échelon *d'avant*, à ceux qui pouvaient monter ; divisé par 10 000 (dernière colonne), il dit combien il en reste, pas où agir.
#
# Un point de plus, au premier passage, c'est cent personnes ; au réachat, moins de deux. Demandons plutôt ce que coûte *une personne de plus*.

# %% [markdown] lang="en"
# By hand: 1,200 / 10,000 = 12%, then 180 / 1,200 = 15%, and so on. A **step rate** is set against the rung *before*, against those who could climb; dividing by 10,000 (last column) tells how many are left, not where to act.
#
# One point more, at the first step, is a hundred people; at repurchase, fewer than two. Let us rather ask what *one more person* costs.

# %%
step_costs = lesson.data("step_costs")
show(step_costs)

# %% [markdown] lang="fr"
# Pariez : à quel passage mille dirhams donnent-ils le plus d'ambassadeurs ?

# %% [markdown] lang="en"
# Make a bet: at which step do a thousand dirhams give the most advocates?

# %%
lesson.bet("thousand", ...)

# %% after_bet="thousand"
still_to_climb = [0.15 * 0.40 * 0.125, 0.40 * 0.125, 0.125, 1]
advocates = pd.Series(
    (1_000 / step_costs["cost_of_one_more"] * still_to_climb).to_list(),
    index=["prospect", "first_purchase", "repurchase", "advocate"],
)
advocates.round(2).to_dict()

# %% [markdown] lang="fr"
# Au réachat : mille dirhams y retiennent dix personnes, dont une et quart ira au bout. Le passage le plus étroit, la qualification, en donne deux fois et demie moins. (Ces coûts sont une supposition ; un passage que l'on élargit renchérit.)
#
# Déplacez les taux, puis écrivez un nombre sous la figure. Sans toucher au reste, à quel taux (en %) faut-il porter le passage vers « prospects qualifiés » pour avoir moitié plus de monde au bout (« ambassadeurs ») ?

# %% [markdown] lang="en"
# At repurchase: a thousand dirhams hold ten people there, of whom one and a quarter will go to the end. The narrowest step, qualifying, gives two and a half times fewer. (These costs are an assumption; a step that is widened grows dearer.)
#
# Move the rates, then type a number below the figure. Leaving the rest alone, to which rate (in %) must the step to “qualified prospects” be raised for half as many more people at the end (“advocates”)?

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import funnel_lab

funnel_lab(people)

# %% [markdown] lang="fr"
# Et la vraie échelle ? Une base de commandes n'en voit que cinq échelons : revenir est un acte, être attaché est un sentiment (chapitre 8). « Ambassadeur » y veut dire : a racheté, et nous a envoyé quelqu'un.

# %% [markdown] lang="en"
# And the real ladder? A database of orders sees five rungs only: coming back is an act, being attached a feeling (chapter 8). “Advocate” means here: bought again, and sent us somebody.

# %%
from crm_lessons.methods import ladder_counts

reached = ladder_counts(customers, orders)
reached.to_dict()

# %% [markdown] lang="fr"
# 324 clients sur 404 ont racheté : 80 %. Mais qui a commandé pour la première fois en novembre n'a pas encore *pu* revenir. Une échelle suit une **cohorte**, tous ceux d'une même année, et leur laisse le même temps : ici 180 jours, pour ceux qui les ont eus.

# %% [markdown] lang="en"
# 324 customers of 404 bought again: 80%. But whoever ordered first in November has not been *able* to come back yet. A ladder follows a **cohort**, all those of one year, and leaves them the same time: here 180 days, for those who have had them.

# %%
from crm_lessons.methods import rate_interval

purchases = known[known["kind"] == "order"].sort_values("date").groupby("who")["date"]
first, second = purchases.min(), purchases.apply(lambda dates: dates.iloc[1] if len(dates) > 1 else pd.NaT)
within = (second - first).dt.days <= 180
again = within[first <= "2024-06-30"].groupby(first.dt.year)

# %%
ends = [rate_interval(int(back), int(count)) for back, count in zip(again.sum(), again.size(), strict=True)]
cohorts = pd.DataFrame({"customers": again.size(), "rate": again.mean()}).rename_axis("cohort")
cohorts["lower"] = [end.low for end in ends]
cohorts["upper"] = [end.high for end in ends]
show(cohorts)

# %%
first[1456].year, int(purchases.size()[1456]) - 1

# %% lang="fr" tags=["figure"]
from crm_lessons.plots import plot_measured_rates

ax = plot_measured_rates(cohorts, "Part de ceux qui ont racheté en 180 jours, par année de première commande")

# %% lang="en" tags=["figure"]
from crm_lessons.plots import plot_measured_rates

ax = plot_measured_rates(cohorts, "Share who bought again within 180 days, by year of first order")

# %% [markdown] lang="fr"
# 71 % des 212 de 2022, 65 % des 143 de 2023, 82 % des 33 du premier semestre 2024. Un **intervalle** dit ce que le hasard laisse possible (chapitre 6) : les trois se recouvrent, rien ne se classe. La laiterie est de ces 33, et elle est revenue dix fois. (La cohorte de 2022 mêle des clients plus anciens que la base.)

# %% [markdown] lang="en"
# 71% of the 212 of 2022, 65% of the 143 of 2023, 82% of the 33 of the first half of 2024. An **interval** says what chance leaves possible (chapter 6): the three overlap, nothing can be ranked. The dairy is one of those 33, and came back ten times. (The cohort of 2022 mixes in customers older than the base.)

# %% [markdown] lang="fr"
# ## 7 h 40 : ce que Tamaris répond
#
# Cinq morceaux, sur la page que devrait voir quiconque décroche.

# %% [markdown] lang="en"
# ## 7.40 a.m.: what Tamaris answers
#
# Five pieces, on the page that whoever picks up should see.

# %% lang="fr"
seals_used = int(dairy.loc[dairy["name"] == "J 35", "quantity"].sum())
first_order = known.loc[known["who"] == 1456, "date"].min()
complained = complaints.loc[complaints["customer"] == 1456, "date"].iloc[0]
page = {
    "qui": customers.loc[1456, "name"],
    "cliente depuis": f"{first_order:%d/%m/%Y}",
    "rang parmi les 49 nouveaux": int(rank[1456]),
    "ce qu'elle use": f"{seals_used} joints J 35 en trois semaines",
    "ce qu'on lui a promis": "une remise, le 9 décembre",
    "ce qu'on lui réclame à tort": "une facture, corrigée depuis le 17 décembre",
    "sa plainte": f"ouverte depuis le {complained:%d/%m/%Y}",
}
pd.Series(page).to_frame("1456")

# %% lang="en"
seals_used = int(dairy.loc[dairy["name"] == "J 35", "quantity"].sum())
first_order = known.loc[known["who"] == 1456, "date"].min()
complained = complaints.loc[complaints["customer"] == 1456, "date"].iloc[0]
page = {
    "who": customers.loc[1456, "name"],
    "customer since": f"{first_order:%Y-%m-%d}",
    "rank among the 49 newcomers": int(rank[1456]),
    "what it uses up": f"{seals_used} J 35 seals in three weeks",
    "what it was promised": "a discount, on 9 December",
    "what it is wrongly asked": "an invoice, corrected since 17 December",
    "its complaint": f"open since {complained:%Y-%m-%d}",
}
pd.Series(page).to_frame("1456")

# %% [markdown] lang="fr"
# « Bonjour. Votre pompe fuit au joint d'arbre, n'est-ce pas ? Vingt-deux joints depuis le 22 novembre : je ne crois plus au joint, je crois à l'arbre. Un technicien part à huit heures, avec de quoi le mesurer. La relance du 19 est une erreur, elle est annulée ; la remise de Youssef sera sur la prochaine facture, je la note à l'instant. Et je vous rappelle à midi. »
#
# Rien de tout cela ne demande un logiciel ; tout demande que sept contacts soient notés au même endroit. C'est le CRM **collaboratif** : ce que l'un apprend, l'autre le lit. Trois autres sortes se servent de la même base : **opérationnel** (que faire aujourd'hui ?), **analytique** (que disent les chiffres ?), **géographique** (où sont-ils ?).

# %% [markdown] lang="en"
# “Good morning. Your pump is leaking at the shaft seal, isn't it? Twenty-two seals since 22 November: I no longer suspect the seal, I suspect the shaft. A technician leaves at eight, with what it takes to measure it. The reminder of the 19th is a mistake and is cancelled; the discount that Youssef promised will be on the next invoice, I am writing it down as we speak. And I shall call you back at noon.”
#
# None of this takes any software; all of it takes seven contacts written down in one place. That is **collaborative** CRM: what one learns, another reads. Three other sorts use the same database: **operational** (what is to be done today?), **analytical** (what do the figures say?), **geographical** (where are they?).

# %% [markdown] lang="fr"
# Et lundi matin ?
#
# | ce qu'on a vu | décision possible | ce qu'on surveille |
# | :--- | :--- | :--- |
# | 29 réclamations sur 78 : des factures | une réclamation ouverte bloque la relance | les réclamations jamais réglées |
# | deux autres clients à trois commandes de J 35 | les appeler les premiers | l'état de leur arbre |
# | 22 messages malgré un refus | bloquer d'après la dernière décision | zéro |

# %% [markdown] lang="en"
# And on Monday morning?
#
# | what was seen | possible decision | what to watch |
# | :--- | :--- | :--- |
# | 29 complaints of 78: invoices | an open complaint blocks the reminder | complaints never settled |
# | two other customers with three orders of J 35 | call them first | the state of their shaft |
# | 22 messages in spite of a refusal | block by the last decision | zero |

# %% [markdown] lang="fr"
# ## Un projet échoue quand il commence par l'outil
#
# Selon le cabinet Gartner, 55 % des projets de CRM ne donnaient pas de résultat. Rigby, Reichheld et Schefter (2002), qui le citent, y voient quatre périls : installer l'outil avant d'avoir une stratégie, avant d'avoir changé l'organisation, croire que plus de technique vaut mieux, poursuivre le client au lieu de le courtiser.
#
# Leur contre-exemple est le *New York Times*. Dix ans avant d'acheter le moindre logiciel de CRM, il avait cherché, ville par ville, à qui plaire et ce qui l'en empêchait, puis livré plus tôt : sa diffusion montait de 2 %, 94 % de ses abonnés restaient, contre 60 % en moyenne dans le métier. (Un cas n'est pas une preuve.)

# %% [markdown] lang="en"
# ## A project fails when it begins with the tool
#
# According to the firm Gartner, 55% of CRM projects produced no results. Rigby, Reichheld and Schefter (2002), who quote it, see four perils: installing the tool before there is a strategy, before the organisation has changed, believing that more technology is better, stalking customers instead of wooing them.
#
# Their counter-example is the *New York Times*. Ten years before it bought any CRM software, it had looked, city by city, for those it could please and for what stood in the way, and then delivered earlier: its circulation rose by 2%, 94% of its subscribers stayed, against 60% on average in the trade. (One case is no proof.)

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Un écart dit ce que cette leçon vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# A gap says what this lesson taught you.

# %%
lesson.bets(
    complaints="paper" if reasons.index[0] == "invoice_error" else "product",
    customers=kept.nunique(),
    really_new=really_new,
    refused=refused,
    thousand=advocates.idxmax(),
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Le CRM est un processus : identifier, segmenter, adapter, échanger, évaluer, et recommencer.
# - Une fiche n'est pas un client, un contact n'est pas un canal, « encore là » n'est pas « gardé ».
# - Nettoyez la base avant de féliciter.
# - Un taux de passage se rapporte à ceux qui pouvaient monter, et leur laisse le même temps.
# - Mille dirhams vont là où ils donnent le plus *au bout* ; une visite, là où elle promet le plus.
# - Pour écrire : une raison, et aucun refus. La dernière décision compte.
# - Ce que l'on n'a pas réglé n'a pas de durée : dites combien manquent à la moyenne.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/01_crm_process.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - CRM is a process: identify, segment, adapt, interact, evaluate, and begin again.
# - A record is not a customer, a contact is not a channel, “still there” is not “kept”.
# - Clean the base before you congratulate.
# - A step rate is set against those who could climb, and leaves them the same time.
# - A thousand dirhams go where they give most *at the end*; a visit, where it promises most.
# - To write: a reason, and no refusal. The last decision counts.
# - What is not settled has no duration: say how many are missing from the mean.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/01_crm_process.html), one page to print.

# %%
glossary(
    "crm",
    "idic",
    "front_back_office",
    "multichannel",
    "moment_of_contact",
    "suspect_prospect",
    "loyalty_ladder",
    "step_rate",
    "advocate",
    "duplicate",
    "consent",
    "permission_marketing",
    "prospecting",
    "complaint",
)

# %% [markdown] lang="fr"
# ## Sources
#
# - Les définitions, les étapes, l'échelle et les listes viennent de cinq supports de cours francophones, redits avec nos mots ; Tamaris Hydraulique, sa base, ses prospects et ses vendeurs sont inventés, tirés d'un générateur à graine fixe.
# - Payne et Frow (2005), *Journal of Marketing* 69(4), 167-176 ; Peppers, Rogers et Dorf (1999), *Harvard Business Review*, pour IDIC ; Christopher, Payne et Ballantyne (1991, 2002) pour l'échelle.
# - Rigby, Reichheld et Schefter (2002), « Avoid the Four Perils of CRM », *Harvard Business Review*, février : les quatre périls, et le cas du *New York Times*.
# - Godin (1999), *Permission Marketing* ; LCEN (2004) ; loi marocaine 09-08, article 10 ; RGPD, articles 21 et 22 ; position de la CNIL du 17 février 2005 sur les adresses professionnelles.
# - Goodman et Newman (2003), *Quality Progress* 36(1), p. 51-55, pour les études de TARP ; Keiningham, Vavra, Aksoy et Wallard (2005), *Loyalty Myths*.

# %% [markdown] lang="en"
# ## Sources
#
# - The definitions, the steps, the ladder and the lists come from five sets of French-language course notes, said again in our own words; Tamaris Hydraulique, its database, its prospects and its salespeople are invented, drawn from a generator with a fixed seed.
# - Payne and Frow (2005), *Journal of Marketing* 69(4), 167-176; Peppers, Rogers and Dorf (1999), *Harvard Business Review*, for IDIC; Christopher, Payne and Ballantyne (1991, 2002) for the ladder.
# - Rigby, Reichheld and Schefter (2002), “Avoid the Four Perils of CRM”, *Harvard Business Review*, February: the four perils, and the case of the *New York Times*.
# - Godin (1999), *Permission Marketing*; LCEN (2004); Moroccan law 09-08, article 10; GDPR, articles 21 and 22; the position of the CNIL, the French authority, of 17 February 2005 on business addresses.
# - Goodman and Newman (2003), *Quality Progress* 36(1), pp. 51-55, for the TARP studies; Keiningham, Vavra, Aksoy and Wallard (2005), *Loyalty Myths*.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/01_crm_process.ipynb).

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/01_crm_process.ipynb).
