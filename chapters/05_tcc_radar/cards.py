# %% [markdown] lang="fr" card="tcc" kind="definition"
# Qu'est-ce que le TCC d'un fournisseur chez un client, et comment l'appelle-t-on ailleurs ?
#
# Ses ventes au client, sur *tous* les achats du client dans la catégorie, les siennes comprises. Ailleurs : part de client, taux de nourriture, *share of wallet*.
#
# → Une part de client n'a qu'un bon dénominateur

# %% [markdown] lang="en" card="tcc" kind="definition"
# What is a supplier's TCC with a customer, and what is it called elsewhere?
#
# Its sales to the customer, over *all* the customer's purchases in the category, its own included. Elsewhere: share of wallet, *taux de nourriture* in French.
#
# → A share of wallet has only one right denominator

# %% [markdown] lang="fr" card="over_competitors" kind="denominator"
# « Nos ventes sur celles des concurrents font 120 %. » Que mesure ce nombre ?
#
# Un rapport de forces. Une part se rapporte au tout, et nous faisons partie du tout : elle ne dépasse jamais 100 %.
#
# → Une part de client n'a qu'un bon dénominateur

# %% [markdown] lang="en" card="over_competitors" kind="denominator"
# “Our sales over those of the competitors make 120%.” What does this number measure?
#
# A balance of strength. A share relates to the whole, and we are part of the whole: it never exceeds 100%.
#
# → A share of wallet has only one right denominator

# %% [markdown] lang="fr" card="place_or_dependence" kind="denominator"
# « C1 fait 20 % de nos ventes », « nous faisons 18,75 % de ses achats » : laquelle dit notre place, laquelle notre dépendance ?
#
# La seconde dit notre place chez lui ; la première dit combien nous dépendons de lui.
#
# → Une part de client n'a qu'un bon dénominateur

# %% [markdown] lang="en" card="place_or_dependence" kind="denominator"
# “C1 makes 20% of our sales”, “we make 18.75% of its purchases”: which says our place, which our dependence?
#
# The second says our place with that customer; the first says how much we depend on it.
#
# → A share of wallet has only one right denominator

# %% [markdown] lang="fr" card="what_adds_to_one" kind="figure"
# Dans un tableau de TCC, un fournisseur par ligne, un client par colonne : qu'est-ce qui doit faire 1 ?
#
# Chaque colonne, car ses parts ont le même tout. Une ligne ne s'additionne pas : ses parts n'ont pas le même tout.
#
# → Tout le tableau tient en une division

# %% [markdown] lang="en" card="what_adds_to_one" kind="figure"
# In a table of TCCs, a supplier a row, a customer a column: what must add up to 1?
#
# Each column, because its shares have one whole. A row does not add up: its shares have different wholes.
#
# → The whole table is a single division

# %% [markdown] lang="fr" card="tie_for_first" kind="error"
# `idxmax` donne un seul premier fournisseur. Quand se trompe-t-il sans rien dire ?
#
# Quand deux sont à égalité : il rend le premier de la liste et tait l'autre.
#
# → Tout le tableau tient en une division

# %% [markdown] lang="en" card="tie_for_first" kind="error"
# `idxmax` gives a single first supplier. When is it wrong without saying so?
#
# When two are tied: it returns the first in the list and keeps the other quiet.
#
# → The whole table is a single division

# %% [markdown] lang="fr" card="weighted_mean" kind="method"
# Comment retrouve-t-on la part de marché à partir des TCC ?
#
# Par leur moyenne *pondérée* par les achats des clients. La moyenne simple compte un petit client comme un grand.
#
# → La part de marché n'est pas la moyenne des TCC

# %% [markdown] lang="en" card="weighted_mean" kind="method"
# How is market share recovered from the TCCs?
#
# As their mean *weighted* by the customers' purchases. The simple mean counts a small customer like a large one.
#
# → Market share is not the mean of the TCCs

# %% [markdown] lang="fr" card="reserve" kind="definition"
# Qu'est-ce que la réserve d'un client, et en quelle unité ?
#
# Ce qu'il achète ailleurs, en dirhams. Le pourcentage dit la place ; les dirhams disent l'enjeu.
#
# → Le TCC le plus bas n'est pas le plus grand enjeu

# %% [markdown] lang="en" card="reserve" kind="definition"
# What is a customer's reserve, and in which unit?
#
# What it buys elsewhere, in dirhams. The percentage says the place; the dirhams say the stake.
#
# → The lowest TCC is not the largest stake

# %% [markdown] lang="fr" card="lowest_tcc_first" kind="error"
# « Allons chez le client où notre TCC est le plus bas. » Que manque-t-il au raisonnement ?
#
# La taille de ses achats. Un TCC moyen chez un gros client peut laisser plus de dirhams à prendre. Et une réserve n'est pas une promesse.
#
# → Le TCC le plus bas n'est pas le plus grand enjeu

# %% [markdown] lang="en" card="lowest_tcc_first" kind="error"
# “Let us go to the customer where our TCC is lowest.” What is missing from the reasoning?
#
# The size of its purchases. A middling TCC with a large customer may leave more dirhams to win. And a reserve is no promise.
#
# → The lowest TCC is not the largest stake

# %% [markdown] lang="fr" card="potential_above_purchases" kind="denominator"
# Le potentiel dépasse les achats. Le TCC sur achats nous flatte-t-il, ou nous dessert-il ?
#
# Il nous flatte : une partie du besoin n'est servie par personne, et n'est pas au dénominateur.
#
# → Les achats ne sont qu'une approximation du potentiel

# %% [markdown] lang="en" card="potential_above_purchases" kind="denominator"
# Potential exceeds purchases. Does the TCC on purchases flatter us or do us down?
#
# It flatters us: part of the need is served by nobody, and is not in the denominator.
#
# → Purchases are only an approximation of potential

# %% [markdown] lang="fr" card="radar_verbs" kind="definition"
# Quels sont les cinq verbes de RADAR ?
#
# Réactiver, acquérir, développer, accompagner, retenir.
#
# → Cinq stratégies, dont deux R et deux A

# %% [markdown] lang="en" card="radar_verbs" kind="definition"
# What are the five verbs of RADAR?
#
# Reactivate, acquire, develop, accompany, retain.
#
# → Five strategies, with two R's and two A's

# %% [markdown] lang="fr" card="reactivate_whom" kind="error"
# « Réactiver de nouveaux clients » : quel est le lapsus ?
#
# On ne réactive que ce qui a été actif : d'anciens clients, ou des clients en baisse. Les nouveaux sont à acquérir.
#
# → Cinq stratégies, dont deux R et deux A

# %% [markdown] lang="en" card="reactivate_whom" kind="error"
# “Reactivate new customers”: what is the slip?
#
# Only what was active can be reactivated: former customers, or customers in decline. New ones are to be acquired.
#
# → Five strategies, with two R's and two A's

# %% [markdown] lang="fr" card="three_letters" kind="error"
# Un dictionnaire garde les cinq stratégies sous leur initiale. Combien d'entrées a-t-il, et pourquoi ?
#
# Trois : R et A reviennent, et une clé qui revient remplace la valeur d'avant, sans un mot.
#
# → Cinq stratégies, dont deux R et deux A

# %% [markdown] lang="en" card="three_letters" kind="error"
# A dictionary keeps the five strategies under their initials. How many entries has it, and why?
#
# Three: R and A come twice, and a key that returns replaces the earlier value, without a word.
#
# → Five strategies, with two R's and two A's

# %% [markdown] lang="fr" card="who_is_retained" kind="method"
# TCC de 85 %, achats en baisse : réactiver ou retenir ? De quoi cela dépend-il ?
#
# De l'ordre des règles, qu'il faut écrire. Dans la leçon le TCC élevé passe d'abord : il est encore là, on le retient.
#
# → La matrice se dresse en quatre temps

# %% [markdown] lang="en" card="who_is_retained" kind="method"
# TCC of 85%, purchases in decline: reactivate or retain? What does it depend on?
#
# On the order of the rules, which must be written down. In the lesson the high TCC comes first: the customer is still there, and is retained.
#
# → The matrix is drawn in four steps

# %% [markdown] lang="fr" card="thresholds" kind="error"
# « 15 % et 80 % sont les seuils de RADAR. » Qu'en est-il ?
#
# C'est un exemple de manuel. Sur un marché à quatre fournisseurs, personne n'atteint peut-être 80 % : les seuils se choisissent.
#
# → La matrice se dresse en quatre temps

# %% [markdown] lang="en" card="thresholds" kind="error"
# “15% and 80% are RADAR's thresholds.” Is that so?
#
# They are a handbook's example. In a market of four suppliers nobody may reach 80%: thresholds are chosen.
#
# → The matrix is drawn in four steps

# %% [markdown] lang="fr" card="circle_area" kind="figure"
# Un client pèse neuf fois un autre. Son cercle doit-il être neuf fois plus large ?
#
# Non, trois fois : l'œil lit l'aire, et l'aire suit alors le chiffre d'affaires.
#
# → La matrice se dresse en quatre temps

# %% [markdown] lang="en" card="circle_area" kind="figure"
# One customer weighs nine times another. Should its circle be nine times as wide?
#
# No, three times: the eye reads the area, and the area then follows revenue.
#
# → The matrix is drawn in four steps

# %% [markdown] lang="fr" card="two_equipment_rates" kind="denominator"
# « Taux d'équipement » a deux sens. Lesquels ?
#
# La part des clients qui détiennent un produit, ou le nombre moyen de produits par client. Dites toujours lequel.
#
# → Cinq questions complètent la matrice

# %% [markdown] lang="en" card="two_equipment_rates" kind="denominator"
# “Equipment rate” has two meanings. Which ones?
#
# The share of customers who own a product, or the mean number of products a customer. Always say which.
#
# → Five questions complete the matrix

# %% [markdown] lang="fr" card="above_the_whole" kind="error"
# Dans une enquête, les parts déclarées par un client font 108 %. Faut-il les ramener à 100 % ?
#
# Non : ce serait cacher la faute sans la corriger. Moins de 100 %, en revanche, est possible : il achète aussi hors de la liste.
#
# → D'où viennent les erreurs

# %% [markdown] lang="en" card="above_the_whole" kind="error"
# In a survey, the shares a customer declares make 108%. Should they be scaled to 100%?
#
# No: that would hide the fault and not mend it. Less than 100%, however, is possible: it also buys outside the list.
#
# → Where the errors come from
