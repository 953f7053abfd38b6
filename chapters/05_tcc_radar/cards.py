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

# %% [markdown] lang="fr" card="three_factors" kind="method"
# De quels trois nombres une part de marché est-elle le produit ?
#
# Le taux de pénétration (combien nous achètent), le taux de nourriture (ce que *nos acheteurs* nous donnent), l'indice de consommation (sont-ils gros ou petits). Parfitt et Collins, 1968.
#
# → Une part de marché est un produit de trois nombres

# %% [markdown] lang="en" card="three_factors" kind="method"
# Of which three numbers is a market share the product?
#
# Penetration (how many buy from us), the share among buyers (what *our buyers* give us), the consumption index (whether they are large or small). Parfitt and Collins, 1968.
#
# → A market share is a product of three numbers

# %% [markdown] lang="fr" card="consumption_index" kind="denominator"
# « Notre indice de consommation est de 0,5. » Que divise-t-on par quoi, et qu'en conclut-on ?
#
# Les achats moyens de *nos acheteurs*, chez tous leurs fournisseurs, par ceux de tous les acheteurs de la catégorie. Les nôtres sont deux fois plus petits que la moyenne.
#
# → Une part de marché est un produit de trois nombres

# %% [markdown] lang="en" card="consumption_index" kind="denominator"
# “Our consumption index is 0.5.” What is divided by what, and what follows?
#
# The mean purchases of *our buyers*, from all their suppliers, by those of all buyers of the category. Ours are half as large as the average.
#
# → A market share is a product of three numbers

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

# %% [markdown] lang="fr" card="estimate_below_sales" kind="error"
# Un vendeur estime le portefeuille d'un client à 100 000 dirhams ; nous lui en avons vendu 130 000. Que dit-on de l'estimation, et du TCC ?
#
# Elle est impossible : un client n'achète pas moins à tous ses fournisseurs qu'à nous seuls. Relevée à nos ventes, elle donne un TCC de 100 % : un plafond, pas une mesure.
#
# → Trois estimations du même portefeuille font trois portefeuilles

# %% [markdown] lang="en" card="estimate_below_sales" kind="error"
# A salesperson puts a customer's wallet at 100,000 dirhams; we sold that customer 130,000. What of the estimate, and of the TCC?
#
# It is impossible: no customer buys less from all suppliers than from us alone. Raised to our sales it gives a TCC of 100%: a ceiling, not a measurement.
#
# → Three estimates of one wallet make three wallets

# %% [markdown] lang="fr" card="wallet_error" kind="denominator"
# De combien une source se trompe-t-elle d'ordinaire ? À quoi rapporte-t-on l'écart, et que fait-on des signes ?
#
# À la *vérité*, non à l'estimation : estimation / vérité − 1. Signes mis à part, on prend l'erreur du milieu, la médiane ; les signes, eux, disent de quel côté la source penche.
#
# → On ouvre la vérité : chaque source se trompe à sa façon

# %% [markdown] lang="en" card="wallet_error" kind="denominator"
# How far is a source off, as a rule? What is the gap divided by, and what becomes of the signs?
#
# By the *truth*, not by the estimate: estimate / truth − 1. Signs left aside, take the error in the middle, the median; the signs tell which way the source leans.
#
# → The truth is opened: each source goes wrong in its own way

# %% [markdown] lang="fr" card="error_in_the_reserve" kind="error"
# « Le portefeuille est connu à 20 % près, donc la réserve aussi. » Pourquoi est-ce faux, et quand l'est-ce le plus ?
#
# Nos ventes sont connues : toute l'erreur, en dirhams, tombe sur la réserve. Elle y fait 20 % / (1 − TCC), d'autant plus que nous tenons presque tout.
#
# → L'erreur rétrécit dans la part et grossit dans la réserve

# %% [markdown] lang="en" card="error_in_the_reserve" kind="error"
# “The wallet is known give or take 20%, so the reserve is, too.” Why is that wrong, and when is it most wrong?
#
# Our sales are known: the whole error, in dirhams, falls on the reserve. There it makes 20% / (1 − TCC), the more so as we hold nearly everything.
#
# → The error shrinks in the share and swells in the reserve

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

# %% [markdown] lang="fr" card="what_holds" kind="method"
# Comment dit-on d'une stratégie RADAR qu'elle « tient à 20 % près » ?
#
# On refait le plan avec un portefeuille 20 % plus petit, puis 20 % plus grand. Si la stratégie est trois fois la même, elle tient ; sinon, on demande d'abord ses achats au client.
#
# → À 20 % d'erreur près, six stratégies sur dix peuvent changer

# %% [markdown] lang="en" card="what_holds" kind="method"
# When does one say of a RADAR strategy that it “holds give or take 20%”?
#
# When the plan is drawn up again with a wallet 20% smaller, then 20% larger, and the strategy is the same all three times. If it is not, first ask the customer what is bought.
#
# → Give or take 20%, six strategies of ten may change

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
