# %% [markdown] lang="fr" card="response_rate" kind="denominator"
# Le taux de réponse du cours divise les réponses par quoi ?
#
# Par les messages *émis*. Un outil d'envoi propose aussi les messages arrivés, ou ouverts : d'autres taux.
#
# → Sept indicateurs, sept questions

# %% [markdown] lang="en" card="response_rate" kind="denominator"
# The course's response rate divides the answers by what?
#
# By the messages *sent*. A mailing tool also offers messages delivered, or opened: other rates.
#
# → Seven indicators, seven questions

# %% [markdown] lang="fr" card="conversion_is_a_rate" kind="error"
# Le « coût de transformation » du cours vaut 25 %. Est-ce un coût ?
#
# Non : commandes sur réponses, sans un dirham. C'est le taux de transformation.
#
# → Sept indicateurs, sept questions

# %% [markdown] lang="en" card="conversion_is_a_rate" kind="error"
# The course's “conversion cost” is 25%. Is it a cost?
#
# No: orders over answers, without a dirham in it. It is the conversion rate.
#
# → Seven indicators, seven questions

# %% [markdown] lang="fr" card="cost_per_response" kind="definition"
# Que coûte une personne intéressée : quel indicateur, quelle division, quelle unité ?
#
# Le coût d'acquisition du prospect : coût de la campagne sur réponses, en dirhams par réponse.
#
# → Sept indicateurs, sept questions

# %% [markdown] lang="en" card="cost_per_response" kind="definition"
# What does an interested person cost: which indicator, which division, which unit?
#
# Cost per response: cost of the campaign over answers, in dirhams a response.
#
# → Seven indicators, seven questions

# %% [markdown] lang="fr" card="none_is_not_zero" kind="error"
# Personne n'a commandé. Pourquoi le coût par commande n'est-il pas 0 ?
#
# 0 dirait que les commandes sont gratuites. La division n'existe pas : la case reste vide.
#
# → Sept indicateurs, sept questions

# %% [markdown] lang="en" card="none_is_not_zero" kind="error"
# Nobody ordered. Why is the cost per order not 0?
#
# 0 would say that orders are free. The division does not exist: the cell stays empty.
#
# → Seven indicators, seven questions

# %% [markdown] lang="fr" card="break_even_margin" kind="error"
# Point mort = coût sur commande moyenne : quelle est l'erreur, et dans quel sens trompe-t-elle ?
#
# On divise par la *marge* d'une commande. Le chiffre d'affaires est plus grand : on croirait le point mort atteint trop tôt.
#
# → Le point mort se compte en commandes, et s'arrondit vers le haut

# %% [markdown] lang="en" card="break_even_margin" kind="error"
# Break-even = cost over mean order: what is the error, and which way does it mislead?
#
# One divides by the *margin* of an order. Revenue is larger: break-even would seem reached too early.
#
# → Break-even is counted in orders, and rounded up

# %% [markdown] lang="fr" card="round_up" kind="method"
# Le calcul donne 83,33 commandes. Combien en faut-il ?
#
# 84. À 83 il manque encore de l'argent : un point mort s'arrondit vers le haut.
#
# → Le point mort se compte en commandes, et s'arrondit vers le haut

# %% [markdown] lang="en" card="round_up" kind="method"
# The division gives 83.33 orders. How many are needed?
#
# 84. At 83 money is still missing: a break-even is rounded up.
#
# → Break-even is counted in orders, and rounded up

# %% [markdown] lang="fr" card="chain_formula" kind="method"
# Comment calcule-t-on le coût d'une commande à partir de trois nombres ?
#
# Coût du contact, divisé par le produit du taux de réponse et du taux de transformation.
#
# → La chaîne se multiplie : le coût d'une commande tient en trois nombres

# %% [markdown] lang="en" card="chain_formula" kind="method"
# How is the cost of an order computed from three numbers?
#
# Cost of a contact, divided by the product of the response rate and the conversion rate.
#
# → The chain multiplies: the cost of an order is in three numbers

# %% [markdown] lang="fr" card="point_or_percent" kind="error"
# Un point de plus sur la réponse fait mieux qu'un point de plus sur la transformation. La réponse importe-t-elle davantage ?
#
# Non. De 4 à 5 %, un point est un quart de plus ; de 25 à 26 %, un vingt-cinquième. À pourcentage égal de progrès, les deux se valent.
#
# → La chaîne se multiplie : le coût d'une commande tient en trois nombres

# %% [markdown] lang="en" card="point_or_percent" kind="error"
# One more point on response does better than one more on conversion. Does response matter more?
#
# No. From 4 to 5%, a point is a quarter more; from 25 to 26%, a twenty-fifth. At equal percentage of progress the two are worth the same.
#
# → The chain multiplies: the cost of an order is in three numbers

# %% [markdown] lang="fr" card="minimal_response" kind="method"
# Quel taux de réponse faut-il écrire comme objectif avant d'envoyer ?
#
# Celui où une commande coûte juste sa marge : coût du contact, sur taux de transformation fois marge.
#
# → La chaîne se multiplie : le coût d'une commande tient en trois nombres

# %% [markdown] lang="en" card="minimal_response" kind="method"
# Which response rate should be written down as a target before sending?
#
# The one at which an order costs just its margin: cost of a contact, over conversion rate times margin.
#
# → The chain multiplies: the cost of an order is in three numbers

# %% [markdown] lang="fr" card="roi_or_profit" kind="error"
# La campagne E a le meilleur retour sur investissement. Est-ce la meilleure campagne ?
#
# Pas forcément : un rapport favorise les petites campagnes faciles. Le profit, en dirhams, peut en désigner une autre ; tout dépend de ce qui peut grandir.
#
# → Le meilleur taux de réponse n'est pas la meilleure campagne

# %% [markdown] lang="en" card="roi_or_profit" kind="error"
# Campaign E has the best return on investment. Is it the best campaign?
#
# Not necessarily: a ratio favours small easy campaigns. Profit, in dirhams, may point to another; it depends on what can grow.
#
# → The best response rate is not the best campaign

# %% [markdown] lang="fr" card="order_or_customer" kind="denominator"
# Coût par commande ou coût d'acquisition client : que met-on au dénominateur de chacun ?
#
# Les commandes pour le premier ; pour le second, les nouveaux clients, sans ceux qui l'étaient déjà, et une convention : tout le coût, ou leur part.
#
# → Une commande n'est pas un nouveau client

# %% [markdown] lang="en" card="order_or_customer" kind="denominator"
# Cost per order or customer acquisition cost: what goes below in each?
#
# Orders for the first; for the second, new customers, without those who were customers already, and a convention: all of the cost, or their share.
#
# → An order is not a new customer

# %% [markdown] lang="fr" card="per_call_or_client" kind="denominator"
# 13,9 % de succès ou 5,9 % : les mêmes contrats. Qu'est-ce qui change ?
#
# Le dénominateur : les clients, ou les appels. Écrivez-le dans le nom du taux.
#
# → Un taux n'existe que par son dénominateur

# %% [markdown] lang="en" card="per_call_or_client" kind="denominator"
# 13.9% success or 5.9%: the same contracts. What changes?
#
# The denominator: customers, or calls. Write it into the name of the rate.
#
# → A rate exists only by its denominator

# %% [markdown] lang="fr" card="simpson" kind="definition"
# Qu'est-ce que le paradoxe de Simpson ?
#
# Un canal gagne dans chaque segment et perd au total, parce que les deux n'ont pas écrit aux mêmes publics.
#
# → Un total peut dire le contraire de ses parties

# %% [markdown] lang="en" card="simpson" kind="definition"
# What is Simpson's paradox?
#
# One channel wins in every segment and loses in total, because the two did not write to the same audiences.
#
# → A total can say the opposite of its parts

# %% [markdown] lang="fr" card="same_mix" kind="method"
# Comment compare-t-on deux canaux qui n'ont pas visé les mêmes segments ?
#
# Segment par segment ; ou à composition égale : chaque taux pondéré par le mélange de toute la table.
#
# → Un total peut dire le contraire de ses parties

# %% [markdown] lang="en" card="same_mix" kind="method"
# How are two channels compared that did not aim at the same segments?
#
# Segment by segment; or at equal mix: each rate weighted by the composition of the whole table.
#
# → A total can say the opposite of its parts

# %% [markdown] lang="fr" card="who_is_called_again" kind="error"
# Plus on a appelé un client, moins il signe. Rappeler agace-t-il ?
#
# On ne le sait pas : on rappelle ceux qui n'ont pas signé. Le nombre d'appels est ici une conséquence du refus. Il faudrait tirer au sort qui l'on rappelle.
#
# → Appeler davantage ne fait pas échouer

# %% [markdown] lang="en" card="who_is_called_again" kind="error"
# The more a customer was called, the less it signs. Does calling again annoy?
#
# One cannot tell: those who did not sign are called again. The number of calls is here a consequence of refusing. One would have to draw by lot who is called again.
#
# → Calling more does not cause failure

# %% [markdown] lang="fr" card="aida_letters" kind="definition"
# Que veut dire AIDA, et que ne prouve-t-il pas ?
#
# Attention, intérêt, désir, action. C'est une grille pour écrire et relire ; que le message marche, seules les réponses le disent.
#
# → AIDA lit un message ; il ne prouve pas qu'il marche

# %% [markdown] lang="en" card="aida_letters" kind="definition"
# What does AIDA stand for, and what does it not prove?
#
# Attention, interest, desire, action. It is a grid for writing and reading again; that the message works, only the answers say.
#
# → AIDA reads a message; it does not prove that it works

# %% [markdown] lang="fr" card="permission" kind="definition"
# Godin oppose au marketing d'interruption un message qui a trois qualités. Lesquelles ?
#
# Attendu, personnel, pertinent. Et la permission vaut pour ce qui a été demandé, marche par marche.
#
# → Une permission vaut pour ce qui a été demandé

# %% [markdown] lang="en" card="permission" kind="definition"
# Against interruption, Godin sets a message with three qualities. Which?
#
# Anticipated, personal, relevant. And a permission holds for what was asked, step by step.
#
# → A permission holds for what was asked

# %% [markdown] lang="fr" card="credited_orders" kind="error"
# « La campagne a rapporté ces commandes. » Que faut-il pour le dire ?
#
# Un groupe tiré au sort à qui l'on n'écrit pas : certains auraient commandé sans elle.
#
# → Une campagne ne vaut que ce qu'elle cause

# %% [markdown] lang="en" card="credited_orders" kind="error"
# “The campaign brought in these orders.” What does it take to say so?
#
# A group drawn by lot that is not written to: some would have ordered without it.
#
# → A campaign is worth only what it causes

# %% [markdown] lang="fr" card="undecidable" kind="definition"
# Quand dit-on d'un essai qu'il est indécidable ?
#
# Quand le point mort est dans l'intervalle du taux : l'essai ne dit ni oui ni non. Ce n'est pas un refus, c'est « pas encore ».
#
# → Un essai donne un intervalle, pas un taux

# %% [markdown] lang="en" card="undecidable" kind="definition"
# When is a trial called undecidable?
#
# When break-even lies inside the interval of the rate: the trial says neither yes nor no. That is no refusal, it is “not yet”.
#
# → A trial gives an interval, not a rate

# %% [markdown] lang="fr" card="twice_as_fine" kind="method"
# Vous voulez connaître un taux deux fois plus finement. Combien de messages d'essai en plus ?
#
# Quatre fois autant en tout : la précision compte au carré.
#
# → Un essai donne un intervalle, pas un taux

# %% [markdown] lang="en" card="twice_as_fine" kind="method"
# You want to know a rate twice as finely. How many more trial messages?
#
# Four times as many in all: how fine it is counts squared.
#
# → A trial gives an interval, not a rate

# %% [markdown] lang="fr" card="trial_and_rest" kind="error"
# « Essayons tant qu'il reste un doute. » Que coûte ce conseil ?
#
# Le budget lui-même : les messages d'essai ne vont plus au meilleur fichier. Un essai doit en savoir assez pour que le reste aille mieux qu'au hasard, pas tout savoir.
#
# → Trop peu d'essais n'apprend rien, trop d'essais ne laisse rien à dépenser

# %% [markdown] lang="en" card="trial_and_rest" kind="error"
# “Let us try as long as there is any doubt.” What does this advice cost?
#
# The budget itself: trial messages no longer go to the best list. A trial must know enough for the rest to go better than by chance, not everything.
#
# → Too few trials teach nothing, too many leave nothing to spend

# %% [markdown] lang="fr" card="winners_curse" kind="error"
# Le meilleur de douze objets d'e-mail retombe au second envoi. Était-il usé ?
#
# Non : le plus haut de douze taux doit beaucoup à la chance de ce tirage. On annonce le taux du second essai.
#
# → Le vainqueur d'un essai est souvent un faux vainqueur

# %% [markdown] lang="en" card="winners_curse" kind="error"
# The best of twelve subject lines falls back at the second mailing. Was it worn out?
#
# No: the highest of twelve rates owes much to the luck of that draw. One announces the rate of the second trial.
#
# → The winner of a trial is often a false winner

# %% [markdown] lang="fr" card="effect_and_loss" kind="method"
# L'intervalle de l'effet contient zéro. Peut-on tout de même savoir que la campagne a perdu ?
#
# Oui, si même sa borne haute, en marge, n'atteint pas le coût : le seuil n'est pas zéro, c'est le point mort.
#
# → Une campagne ne vaut que ce qu'elle cause

# %% [markdown] lang="en" card="effect_and_loss" kind="method"
# The interval of the effect holds zero. Can one still know that the campaign lost?
#
# Yes, if even its upper bound, in margin, does not reach the cost: the threshold is not zero, it is break-even.
#
# → A campaign is worth only what it causes

# %% [markdown] lang="fr" card="last_contact" kind="error"
# Le téléphone est le dernier contact de trois commandes sur quatre. Qu'en conclure de son effet ?
#
# Rien : on appelait ceux qui allaient commander. Une règle d'attribution partage le crédit ; seul un tirage au sort mesure.
#
# → Chaque canal s'attribue la même commande

# %% [markdown] lang="en" card="last_contact" kind="error"
# The telephone is the last contact of three orders in four. What does that say of its effect?
#
# Nothing: those about to order were the ones called. A rule of attribution shares out credit; only a draw by lot measures.
#
# → Every channel claims the same order

# %% [markdown] lang="fr" card="four_effects" kind="definition"
# Un même appel, quatre clients : comment les nomme-t-on, selon ce qu'il leur fait ?
#
# L'influençable commande à cause de lui, l'acquis commande de toute façon, le sourd ne commande pas, l'agacé commande moins.
#
# → Le même appel a quatre effets

# %% [markdown] lang="en" card="four_effects" kind="definition"
# One and the same call, four customers: what are they called, by what it does to them?
#
# The persuadable orders because of it, the sure orders anyway, the deaf does not order, the annoyed orders less.
#
# → The same call has four effects

# %% [markdown] lang="fr" card="unit_of_a_row" kind="denominator"
# Huit contrats, 250 clients appelés cinq fois et plus, 383 appels. Quel taux dit ce que vaut l'appel ?
#
# 8 sur 383 : l'unité est l'appel. 8 sur 250 dit ce que sont devenus ces clients.
#
# → Appeler davantage ne fait pas échouer

# %% [markdown] lang="en" card="unit_of_a_row" kind="denominator"
# Eight contracts, 250 customers called five times and more, 383 calls. Which rate says what the call is worth?
#
# 8 of 383: the unit is the call. 8 of 250 says what became of these customers.
#
# → Calling more does not cause failure
