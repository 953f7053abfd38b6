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
# → Before you rank customers, know who they are

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
# → Before you rank customers, know who they are

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
# → Before you rank customers, know who they are

# %% [markdown] lang="fr" card="revenue_or_margin" kind="error"
# On offre une remise au premier client par le chiffre d'affaires. Que regarder d'abord ?
#
# Sa marge : il peut laisser moins par dirham que le suivant, et moins en tout. Le chiffre d'affaires dit où l'on vend, la marge où l'on gagne.
#
# → Le chiffre d'affaires dit où l'on vend, la marge où l'on gagne

# %% [markdown] lang="en" card="revenue_or_margin" kind="error"
# A discount is offered to the first customer by revenue. What should be looked at first?
#
# The margin: that customer may leave less a dirham than the next one, and less in all. Revenue says where Tamaris sells, margin where it earns.
#
# → Revenue says where Tamaris sells, margin where it earns

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
# Peut-être le mélange : qui achète surtout des produits à faible marge a un taux bas sans aucune remise. On refait le calcul aux prix du catalogue : l'écart qui reste n'est pas de la remise.
#
# → L'écart de marge vient-il des remises, ou de ce que l'on achète ?

# %% [markdown] lang="en" card="discount_or_mix" kind="error"
# Some customers have a lower margin rate. Is it the discount?
#
# Perhaps the mix: whoever buys mostly low-margin products has a low rate without any discount. One computes again at catalogue prices: the gap that is left is no discount.
#
# → Does the gap of margins come from discounts, or from what is bought?

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
# → Une seule règle de silence, pour tous, avec ce sur quoi elle repose

# %% [markdown] lang="en" card="own_rhythm" kind="method"
# How does one know whether a customer's silence is unusual?
#
# It is compared with *its own* intervals between orders, stating on how many intervals the habit is measured.
#
# → One rule of silence, for everybody, with what it stands on

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

# %% [markdown] lang="fr" card="methods_disagree" kind="method"
# Deux méthodes placent le même client autrement. Laquelle a tort ?
#
# Aucune : elles ne répondent pas à la même question. On choisit la question, puis la méthode.
#
# → Lundi, quatre voix parlent du même client

# %% [markdown] lang="en" card="methods_disagree" kind="method"
# Two methods place the same customer differently. Which is wrong?
#
# Neither: they do not answer the same question. One chooses the question, then the method.
#
# → On Monday four voices speak of the same customer

# %% [markdown] lang="fr" card="recommendation" kind="definition"
# Quelles quatre choses dit une recommandation complète ?
#
# Envers qui, quoi, sur quel chiffre connu ce jour-là, à quel risque.
#
# → La recommandation tient en cinq lignes

# %% [markdown] lang="en" card="recommendation" kind="definition"
# Which four things does a complete recommendation say?
#
# Towards whom, what, on which figure known that day, at which risk.
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
# → Neuf erreurs que l'on fait sur un vrai fichier

# %% [markdown] lang="en" card="piece_of_a_year" kind="error"
# The last year seems to collapse. What should be checked?
#
# The first and the last date: a year may be compared with a piece of one.
#
# → Nine mistakes that are easy to make on a real file

# %% [markdown] lang="fr" card="credit_note_is_no_purchase" kind="error"
# Un client « récent » vient en fait de se plaindre. Quelle ligne l'a rendu récent ?
#
# Un avoir, pris pour un achat. Récence et fréquence se comptent sur les seules ventes.
#
# → Neuf erreurs que l'on fait sur un vrai fichier

# %% [markdown] lang="en" card="credit_note_is_no_purchase" kind="error"
# A “recent” customer has in fact just complained. Which row made it recent?
#
# A credit note, taken for a purchase. Recency and frequency count sales alone.
#
# → Nine mistakes that are easy to make on a real file

# %% [markdown] lang="fr" card="rule_of_silence" kind="definition"
# Quelle est la règle de silence du cours, en une phrase ?
#
# Au moins trois commandes, un silence de plus de deux intervalles habituels, et de plus de trente jours.
#
# → Une seule règle de silence, pour tous, avec ce sur quoi elle repose

# %% [markdown] lang="en" card="rule_of_silence" kind="definition"
# What is the course's rule of silence, in one sentence?
#
# Three orders at least, a silence of more than two usual intervals, and of more than thirty days.
#
# → One rule of silence, for everybody, with what it stands on

# %% [markdown] lang="fr" card="flat_silence" kind="error"
# « Plus rien depuis 90 jours : ils s'éloignent tous. » Quelle est l'erreur ?
#
# Le même délai pour tous fait passer les clients lents pour perdus. On compte en intervalles de chacun.
#
# → Une seule règle de silence, pour tous, avec ce sur quoi elle repose

# %% [markdown] lang="en" card="flat_silence" kind="error"
# “Nothing for 90 days: they are all drifting away.” What is the error?
#
# One delay for everybody makes slow customers pass for lost. One counts in each customer's own intervals.
#
# → One rule of silence, for everybody, with what it stands on

# %% [markdown] lang="fr" card="rhythm_unknown" kind="denominator"
# Que dit une règle de rythme d'un client qui a commandé deux fois ?
#
# Rien, ni bien ni mal : un seul intervalle n'est pas une habitude. On compte ces clients à part, et on le dit.
#
# → Une seule règle de silence, pour tous, avec ce sur quoi elle repose

# %% [markdown] lang="en" card="rhythm_unknown" kind="denominator"
# What does a rule of rhythm say of a customer who ordered twice?
#
# Nothing, neither good nor bad: a single interval is no habit. Such customers are counted apart, and it is said.
#
# → One rule of silence, for everybody, with what it stands on

# %% [markdown] lang="fr" card="small_trial" kind="error"
# « Avec quinze témoins, nous verrons bien. » Que répondre ?
#
# Qu'il faut dire avant ce que l'essai peut voir : quinze témoins ne montrent qu'un effet énorme. Une moitié par le sort, ou plusieurs campagnes réunies.
#
# → Une campagne se juge à ce qui serait arrivé sans elle

# %% [markdown] lang="en" card="small_trial" kind="error"
# “With fifteen customers left out we shall see.” What is the answer?
#
# That what the trial can see is said beforehand: fifteen left out show a huge effect only. One half by lot, or several campaigns pooled.
#
# → A campaign is judged by what would have happened without it

# %% [markdown] lang="fr" card="value_with_its_interval" kind="figure"
# On annonce la valeur d'un client au dirham près. Que manque-t-il ?
#
# L'intervalle de la rétention, qui la fait bouger d'un quart de chaque côté, et son moment : première marge en début ou en fin d'année.
#
# → La rétention mesurée donne un prix à la fidélité, sous condition

# %% [markdown] lang="en" card="value_with_its_interval" kind="figure"
# A customer's value is announced to the dirham. What is missing?
#
# The interval of the retention, which moves it by a quarter to either side, and its timing: first margin at the start or at the end of the year.
#
# → Measured retention puts a price on loyalty, on conditions

# %% [markdown] lang="fr" card="rank_is_not_reserve" kind="error"
# Le premier client par le chiffre d'affaires est-il la plus grande réserve ?
#
# On ne le sait pas : le carnet ne voit que ce qui s'achète ici. Il faut demander ce qui s'achète ailleurs, et se souvenir que la réponse est donnée de mémoire.
#
# → Ce que le carnet ne voit pas se demande

# %% [markdown] lang="en" card="rank_is_not_reserve" kind="error"
# Is the first customer by revenue the largest reserve?
#
# One does not know: the order book sees only what is bought here. What is bought elsewhere has to be asked for, remembering that the answer is given from memory.
#
# → What the order book does not see has to be asked

# %% [markdown] lang="fr" card="best_is_not_moved" kind="error"
# Pourquoi visiter les meilleurs clients peut-il ne rien rapporter ?
#
# Parce qu'ils auraient commandé de toute façon : leur marge se crédite à la visite, elle n'en vient pas.
#
# → 2025 s'ouvre, et note les listes en dirhams

# %% [markdown] lang="en" card="best_is_not_moved" kind="error"
# Why may visiting the best customers bring in nothing?
#
# Because they would have ordered anyway: their margin is credited to the visit, and does not come from it.
#
# → 2025 opens, and grades the lists in dirhams

# %% [markdown] lang="fr" card="gone_is_not_back" kind="method"
# Une règle trouve bien ceux qui sont partis. En fait-on une liste d'appels ?
#
# Pas pour vendre : savoir qui est parti n'est pas savoir qui reviendrait. On demande pourquoi, tôt, et l'on essaie sur une moitié tirée au sort.
#
# → 2025 s'ouvre, et note les listes en dirhams

# %% [markdown] lang="en" card="gone_is_not_back" kind="method"
# A rule does find those who have left. Does it make a list of calls?
#
# Not to sell: knowing who has left is not knowing who would come back. One asks why, early, and tries on a half drawn by lot.
#
# → 2025 opens, and grades the lists in dirhams

# %% [markdown] lang="fr" card="the_empty_chair" kind="method"
# Qui échappe à toute méthode qui range les acheteurs ?
#
# Ceux qui n'ont pas encore acheté : les prospects, à commencer par ceux que des clients recommandent.
#
# → Ce que personne n'avait proposé

# %% [markdown] lang="en" card="the_empty_chair" kind="method"
# Who escapes every method that ranks buyers?
#
# Those who have not bought yet: prospects, beginning with those whom customers recommend.
#
# → What nobody had proposed

# %% [markdown] lang="fr" card="one_year_one_draw" kind="error"
# Une action a perdu de l'argent cette année. L'abandonne-t-on ?
#
# Pas sur une année : on la juge à sa moyenne sur plusieurs entreprises, avec son intervalle. S'il contient zéro, on ne sait pas encore.
#
# → Une entreprise n'est qu'un tirage : voyons-en dix autres

# %% [markdown] lang="en" card="one_year_one_draw" kind="error"
# An action lost money this year. Is it given up?
#
# Not on one year: it is judged by its mean over several firms, with its interval. Where this holds zero, one does not know yet.
#
# → One firm is one draw: let us see ten others

# %% [markdown] lang="fr" card="what_stays_at_catalogue_prices" kind="figure"
# Deux groupes de clients ont neuf points d'écart de marge, et en auraient huit aux prix du catalogue. Que disent ces deux nombres ?
#
# Les remises expliquent un point ; les huit autres viennent de ce que chacun achète, et aucune remise retirée ne les comblerait.
#
# → L'écart de marge vient-il des remises, ou de ce que l'on achète ?

# %% [markdown] lang="en" card="what_stays_at_catalogue_prices" kind="figure"
# Two groups of customers are nine points of margin apart, and would be eight apart at catalogue prices. What do these two numbers say?
#
# Discounts explain one point; the other eight come from what each buys, and no discount taken back would close them.
#
# → Does the gap of margins come from discounts, or from what is bought?

# %% [markdown] lang="fr" card="alert_by_chance" kind="figure"
# Un client n'est pas parti, et il commande au hasard, à un rythme constant. Combien de fois son silence dépasse-t-il deux intervalles moyens ?
#
# 14 fois sur 100 quand son rythme est bien connu, 25 quand il n'est lu que sur deux intervalles. Une alerte se donne donc avec son nombre d'intervalles.
#
# → Une seule règle de silence, pour tous, avec ce sur quoi elle repose

# %% [markdown] lang="en" card="alert_by_chance" kind="figure"
# A customer has not left, and orders at random, at a constant rate. How often does the silence exceed two mean intervals?
#
# 14 times in 100 where the rhythm is well known, 25 where it is read on two intervals only. So an alert is given with its number of intervals.
#
# → One rule of silence, for everybody, with what it stands on

# %% [markdown] lang="fr" card="two_conditions_of_silence" kind="method"
# Pourquoi la règle de silence demande-t-elle aussi trente jours, et non deux intervalles seulement ?
#
# Qui commande tous les trois jours serait signalé au bout d'une semaine. Les trente jours écartent ces fausses alertes.
#
# → Une seule règle de silence, pour tous, avec ce sur quoi elle repose

# %% [markdown] lang="en" card="two_conditions_of_silence" kind="method"
# Why does the rule of silence also ask for thirty days, and not for two intervals alone?
#
# Whoever orders every three days would be reported after a week. The thirty days keep out such false alerts.
#
# → One rule of silence, for everybody, with what it stands on

# %% [markdown] lang="fr" card="smallest_detectable_effect" kind="definition"
# Qu'est-ce que le plus petit effet décelable d'un essai ?
#
# L'écart que l'essai, avec les effectifs qu'il a, montrerait quatre fois sur cinq s'il existait. On le calcule avant de payer, à partir de ce que font les témoins.
#
# → Une campagne se juge à ce qui serait arrivé sans elle

# %% [markdown] lang="en" card="smallest_detectable_effect" kind="definition"
# What is the smallest detectable effect of a trial?
#
# The gap that the trial, with the numbers it has, would show four times of five if it existed. It is worked out before paying, from what those left out do.
#
# → A campaign is judged by what would have happened without it

# %% [markdown] lang="fr" card="price_of_those_left_out" kind="method"
# Laisser des clients sans message a un prix. Comment l'estime-t-on ?
#
# L'effet du message, un écart de taux, fois la marge d'une commande : c'est ce que coûte chaque message non envoyé. On le donne avec son intervalle, et l'on décide si savoir vaut ce prix.
#
# → Une campagne se juge à ce qui serait arrivé sans elle

# %% [markdown] lang="en" card="price_of_those_left_out" kind="method"
# Leaving customers without a message has a price. How is it estimated?
#
# The effect of the message, a gap of rates, times the margin of an order: that is what each message not sent costs. It is given with its interval, and one decides whether knowing is worth that price.
#
# → A campaign is judged by what would have happened without it

# %% [markdown] lang="fr" card="mean_far_from_median" kind="error"
# Dans dix entreprises, une action laisse 7 738 dirhams en moyenne, 3 924 en médiane. « Elle rapporte 7 738. » Que manque-t-il ?
#
# Une seule entreprise fait plus de la moitié du total ; et l'intervalle de la moyenne, de −1 391 à 16 867, contient zéro. Ce qu'elle rapporte est indécidable.
#
# → Une entreprise n'est qu'un tirage : voyons-en dix autres

# %% [markdown] lang="en" card="mean_far_from_median" kind="error"
# In ten firms an action leaves 7,738 dirhams on average, a median of 3,924. “It brings in 7,738.” What is missing?
#
# A single firm makes more than half of the total; and the interval of the mean, from −1,391 to 16,867, holds zero. What it brings in is undecidable.
#
# → One firm is one draw: let us see ten others
