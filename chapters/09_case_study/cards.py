# %% [markdown] lang="fr" card="clean_first" kind="method"
# Par quoi commence une analyse de portefeuille, avant tout classement ?
#
# Par savoir qui sont les clients : réunir les fiches en double, compter les ventes sans client. Chaque méthode classe ce qu'on lui donne.
#
# → Avant de classer les clients, il faut savoir qui ils sont

# %% [markdown] lang="en" card="clean_first" kind="method"
# What does a portfolio analysis begin with, before any ranking?
#
# With knowing who the customers are: joining duplicate records, counting sales without a customer. Each method ranks what it is given.
#
# → Before ranking customers, one must know who they are

# %% [markdown] lang="fr" card="per_record" kind="denominator"
# Une moyenne « par client » est calculée sur les fiches. Dans quel sens est-elle fausse ?
#
# Trop basse : il y a plus de fiches que de clients.
#
# → Avant de classer les clients, il faut savoir qui ils sont

# %% [markdown] lang="en" card="per_record" kind="denominator"
# A mean “per customer” is computed on records. Which way is it wrong?
#
# Too low: there are more records than customers.
#
# → Before ranking customers, one must know who they are

# %% [markdown] lang="fr" card="which_total" kind="denominator"
# Ventes totales, ou ventes aux clients connus : sur laquelle des deux calcule-t-on des parts, et que dit-on ?
#
# Sur la seconde si l'on classe des clients ; et l'on dit l'écart, les ventes au comptoir sans nom.
#
# → Avant de classer les clients, il faut savoir qui ils sont

# %% [markdown] lang="en" card="which_total" kind="denominator"
# Total sales, or sales to known customers: shares of which of the two, and what is said?
#
# Of the second when customers are ranked; and the gap is stated, counter sales without a name.
#
# → Before ranking customers, one must know who they are

# %% [markdown] lang="fr" card="revenue_or_margin" kind="error"
# On offre une remise au premier client par le chiffre d'affaires. Que regarder d'abord ?
#
# Sa marge : il peut laisser moins par dirham que le suivant, et moins en tout. Le chiffre d'affaires dit où l'on vend, la marge où l'on gagne.
#
# → Le chiffre d'affaires dit où l'on vend, la marge où l'on gagne

# %% [markdown] lang="en" card="revenue_or_margin" kind="error"
# A discount is offered to the first customer by revenue. What should be looked at first?
#
# The margin: that customer may leave less a dirham than the next one, and less in all. Revenue says where one sells, margin where one earns.
#
# → Revenue says where one sells, margin where one earns

# %% [markdown] lang="fr" card="convention_by_means" kind="method"
# 10/30/60 des clients, ou 80/95 du chiffre d'affaires : d'après quoi choisir la convention ABC ?
#
# D'après les moyens : combien de clients l'équipe peut-elle visiter ? Et l'on nomme la convention.
#
# → À vous de déplacer les limites

# %% [markdown] lang="en" card="convention_by_means" kind="method"
# 10/30/60 of customers, or 80/95 of revenue: by what is the ABC convention chosen?
#
# By the means: how many customers can the team visit? And the convention is named.
#
# → Move the limits yourself

# %% [markdown] lang="fr" card="near_a_limit" kind="error"
# Un client est juste au-dessus d'une ligne de la matrice. Que fait-on ?
#
# On regarde le client, pas la case : quelques dirhams de moins, et il en changeait.
#
# → Deux axes distinguent des clients qu'un seul confond

# %% [markdown] lang="en" card="near_a_limit" kind="error"
# A customer stands just above a line of the matrix. What does one do?
#
# One looks at the customer, not the cell: a few dirhams less, and the cell would change.
#
# → Two axes tell apart customers whom a single axis confuses

# %% [markdown] lang="fr" card="discount_or_mix" kind="error"
# Des clients ont un taux de marge plus bas. Est-ce la remise ?
#
# Peut-être le mélange : qui achète surtout des produits à faible marge a un taux bas sans aucune remise. On décompose avant d'accuser.
#
# → Deux axes distinguent des clients qu'un seul confond

# %% [markdown] lang="en" card="discount_or_mix" kind="error"
# Some customers have a lower margin rate. Is it the discount?
#
# Perhaps the mix: whoever buys mostly low-margin products has a low rate without any discount. One decomposes before accusing.
#
# → Two axes tell apart customers whom a single axis confuses

# %% [markdown] lang="fr" card="relative_score" kind="error"
# « Un cinquième de nos clients a le plus mauvais score de récence : alerte. » Quelle est l'erreur ?
#
# Un score par quintiles a *toujours* un dernier cinquième. Il compare les clients entre eux, pas chacun à son rythme.
#
# → Un score compare les clients entre eux, pas chacun à lui-même

# %% [markdown] lang="en" card="relative_score" kind="error"
# “A fifth of our customers have the worst recency score: alarm.” What is the error?
#
# A score by quintiles *always* has a last fifth. It compares customers with one another, not each with its own rhythm.
#
# → A score compares customers with one another, not each with itself

# %% [markdown] lang="fr" card="own_rhythm" kind="method"
# Comment sait-on si le silence d'un client est inhabituel ?
#
# On le compare à *ses* intervalles entre commandes, en disant sur combien d'intervalles l'habitude est mesurée.
#
# → Un score compare les clients entre eux, pas chacun à lui-même

# %% [markdown] lang="en" card="own_rhythm" kind="method"
# How does one know whether a customer's silence is unusual?
#
# It is compared with *its own* intervals between orders, stating on how many intervals the habit is measured.
#
# → A score compares customers with one another, not each with itself

# %% [markdown] lang="fr" card="after_is_not_because" kind="error"
# Une commande notée « après un message » est-elle due au message ?
#
# On ne le sait pas. Il faut des clients comparables, tirés au sort, qui n'ont rien reçu.
#
# → Une campagne se juge à ce qui serait arrivé sans elle

# %% [markdown] lang="en" card="after_is_not_because" kind="error"
# Is an order recorded “after a message” due to the message?
#
# One does not know. It takes comparable customers, drawn by lot, who received nothing.
#
# → A campaign is judged by what would have happened without it

# %% [markdown] lang="fr" card="one_campaign_is_few" kind="error"
# Une campagne seule ne se distingue pas du hasard. En conclut-on qu'elle ne sert à rien ?
#
# Non : quelques dizaines de témoins disent peu. On mesure l'écart dans chaque campagne, on réunit les écarts, et l'on donne l'intervalle.
#
# → Une campagne se juge à ce qui serait arrivé sans elle

# %% [markdown] lang="en" card="one_campaign_is_few" kind="error"
# A single campaign cannot be told from chance. Does it follow that it is useless?
#
# No: a few dozen customers left out say little. Measure the gap within each campaign, pool the gaps, and give the interval.
#
# → A campaign is judged by what would have happened without it

# %% [markdown] lang="fr" card="retention_denominator" kind="denominator"
# Rétention de 2024 : quelle part de qui ?
#
# Des acheteurs de 2023, ceux qui ont acheté en 2024. Sans contrat, « pas revenu » n'est pas « perdu ».
#
# → La rétention mesurée donne un prix à la fidélité, sous condition

# %% [markdown] lang="en" card="retention_denominator" kind="denominator"
# Retention in 2024: which share of whom?
#
# Of the buyers of 2023, those who bought in 2024. Without a contract, “did not return” is not “lost”.
#
# → Measured retention puts a price on loyalty, on conditions

# %% [markdown] lang="fr" card="new_buyers_retention" kind="error"
# On applique la rétention des anciens acheteurs à ceux de l'année. Que ne sait-on pas ?
#
# Celle des nouveaux : personne ne l'a encore mesurée.
#
# → La rétention mesurée donne un prix à la fidélité, sous condition

# %% [markdown] lang="en" card="new_buyers_retention" kind="error"
# The retention of earlier buyers is applied to those of the year. What is not known?
#
# That of the new ones: nobody has measured it yet.
#
# → Measured retention puts a price on loyalty, on conditions

# %% [markdown] lang="fr" card="methods_disagree" kind="method"
# Deux méthodes placent le même client autrement. Laquelle a tort ?
#
# Aucune : elles ne répondent pas à la même question. On choisit la question, puis la méthode.
#
# → Le même client, vu par quatre méthodes

# %% [markdown] lang="en" card="methods_disagree" kind="method"
# Two methods place the same customer differently. Which is wrong?
#
# Neither: they do not answer the same question. One chooses the question, then the method.
#
# → The same customer, seen by four methods

# %% [markdown] lang="fr" card="recommendation" kind="definition"
# Quelles quatre choses dit une recommandation complète ?
#
# Envers qui, quoi, sur quel chiffre, à quel risque.
#
# → La recommandation tient en cinq lignes

# %% [markdown] lang="en" card="recommendation" kind="definition"
# Which four things does a complete recommendation say?
#
# Towards whom, what, on which figure, at which risk.
#
# → The recommendation fits in five lines

# %% [markdown] lang="fr" card="read_what_was_read" kind="method"
# Avant de croire le rapport fait sur votre fichier, que regardez-vous ?
#
# Comment il a été lu : quelle colonne a servi de montant, le jour avant le mois, les lignes mises de côté.
#
# → Votre fichier a ses habitudes : regardez comment il a été lu

# %% [markdown] lang="en" card="read_what_was_read" kind="method"
# Before believing the report on your file, what do you look at?
#
# How it was read: which column served as the amount, the day before the month, the rows set aside.
#
# → Your file has its habits: look at how it was read

# %% [markdown] lang="fr" card="piece_of_a_year" kind="error"
# La dernière année semble s'effondrer. Que vérifier ?
#
# La première et la dernière date : on compare peut-être une année à un morceau d'année.
#
# → Six erreurs que l'on fait sur un vrai fichier

# %% [markdown] lang="en" card="piece_of_a_year" kind="error"
# The last year seems to collapse. What should be checked?
#
# The first and the last date: a year may be compared with a piece of one.
#
# → Six mistakes that one makes on a real file

# %% [markdown] lang="fr" card="credit_note_is_no_purchase" kind="error"
# Un client « récent » vient en fait de se plaindre. Quelle ligne l'a rendu récent ?
#
# Un avoir, pris pour un achat. Récence et fréquence se comptent sur les seules ventes.
#
# → Six erreurs que l'on fait sur un vrai fichier

# %% [markdown] lang="en" card="credit_note_is_no_purchase" kind="error"
# A “recent” customer has in fact just complained. Which row made it recent?
#
# A credit note, taken for a purchase. Recency and frequency count sales alone.
#
# → Six mistakes that one makes on a real file
