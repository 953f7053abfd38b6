# %% [markdown] lang="fr" card="silent_or_gone" kind="error"
# « Ils n'ont rien commandé depuis six mois, donc nous les avons perdus. » Quelle est l'erreur ?
#
# Une table montre un silence, jamais un départ. Une partie des silencieux reviendra, et rien ne les distingue des autres.
#
# → On hérite de tables, pas de raisons

# %% [markdown] lang="en" card="silent_or_gone" kind="error"
# “They have not ordered for six months, so we have lost them.” What is the error?
#
# A table shows silence, never departure. Some of the silent will come back, and nothing tells them from the others.
#
# → You inherit tables, not reasons

# %% [markdown] lang="fr" card="four_characters" kind="definition"
# Quels sont les quatre caractères, face à un message ?
#
# L'acquis commande de toute façon, l'influençable commande davantage, le sourd ne lit pas, l'agacé commande moins ou s'en va.
#
# → Un message ne fait pas la même chose à tous

# %% [markdown] lang="en" card="four_characters" kind="definition"
# Which are the four characters, before a message?
#
# The sure order anyway, the persuadable order more, the deaf do not read it, the annoyed order less or leave.
#
# → A message does not do the same to everybody

# %% [markdown] lang="fr" card="longer_list" kind="error"
# Pourquoi une liste plus longue n'est-elle jamais gratuite, même par e-mail ?
#
# Elle atteint aussi des agacés, qui s'en vont, et des acquis, à qui elle donne une remise pour rien.
#
# → Un message ne fait pas la même chose à tous

# %% [markdown] lang="en" card="longer_list" kind="error"
# Why is a longer list never free, even by e-mail?
#
# It also reaches the annoyed, who leave, and the sure, to whom it gives a discount for nothing.
#
# → A message does not do the same to everybody

# %% [markdown] lang="fr" card="credited" kind="definition"
# Qu'est-ce qu'un rapport de campagne crédite à un message ?
#
# Tout ce qui a été commandé dans les semaines qui suivent, y compris ce qui serait venu sans lui.
#
# → Le rapport crédite ; la jumelle dit ce qui a été causé

# %% [markdown] lang="en" card="credited" kind="definition"
# What does a campaign report credit a message with?
#
# All that was ordered in the weeks that follow, including what would have come without it.
#
# → The report credits; the twin says what was caused

# %% [markdown] lang="fr" card="twin" kind="method"
# Dans une simulation, comment sait-on ce qu'une décision a causé ?
#
# On fait vivre une jumelle avec les mêmes hasards, sans la décision : l'écart est ce qu'elle a causé.
#
# → Le rapport crédite ; la jumelle dit ce qui a été causé

# %% [markdown] lang="en" card="twin" kind="method"
# In a simulation, how does one know what a decision caused?
#
# One lets a twin live with the same strokes of luck, without the decision: the gap is what it caused.
#
# → The report credits; the twin says what was caused

# %% [markdown] lang="fr" card="why_a_lot" kind="method"
# Pourquoi tirer les témoins au sort, plutôt que de prendre ceux à qui l'on n'a pas écrit ?
#
# Le sort fait deux groupes semblables en tout, sauf le message. Ceux qu'on a laissés de côté pour une raison différaient déjà.
#
# → Sans jumelle, le sort en tient lieu

# %% [markdown] lang="en" card="why_a_lot" kind="method"
# Why draw control customers by lot, rather than take those who were not written to?
#
# A draw makes two groups alike in everything but the message. Those left out for a reason differed already.
#
# → Without a twin, a draw takes its place

# %% [markdown] lang="fr" card="lift" kind="denominator"
# L'effet d'un message : quels deux taux soustrait-on, et sur qui chacun ?
#
# Le taux de commande de ceux à qui l'on a *écrit*, moins celui des *témoins* de la même liste.
#
# → Sans jumelle, le sort en tient lieu

# %% [markdown] lang="en" card="lift" kind="denominator"
# The uplift of a message: which two rates are subtracted, and over whom is each?
#
# Orders over those *written to*, less orders over the *control customers* of the same list.
#
# → Without a twin, a draw takes its place

# %% [markdown] lang="fr" card="who_it_holds_for" kind="error"
# Un effet mesuré sur des clients récents vaut-il pour tout le fichier ?
#
# Non : le sort a tiré dans une liste, et l'effet ne vaut que pour ceux qu'elle aurait pu contenir.
#
# → Sans jumelle, le sort en tient lieu

# %% [markdown] lang="en" card="who_it_holds_for" kind="error"
# Does an uplift measured on recent customers hold for the whole file?
#
# No: names were drawn from a list, and the uplift holds only for those who could have been on it.
#
# → Without a twin, a draw takes its place

# %% [markdown] lang="fr" card="lehr" kind="method"
# La règle de Lehr, en une phrase ?
#
# Clients par groupe : seize fois p(1 − p), divisé par le carré de l'écart à voir.
#
# → Un essai trop petit ne voit que le hasard

# %% [markdown] lang="en" card="lehr" kind="method"
# Lehr's rule, in one sentence?
#
# Customers a group: sixteen times p(1 − p), divided by the square of the gap to be seen.
#
# → A trial that is too small sees only chance

# %% [markdown] lang="fr" card="twice_as_fine" kind="error"
# Pour voir un écart deux fois plus petit, il suffit de deux fois plus de clients : vrai ?
#
# Non, quatre fois plus : l'écart est au carré.
#
# → Un essai trop petit ne voit que le hasard

# %% [markdown] lang="en" card="twice_as_fine" kind="error"
# To see a gap half as large it takes twice as many customers: true?
#
# No, four times as many: the gap is squared.
#
# → A trial that is too small sees only chance

# %% [markdown] lang="fr" card="both_groups" kind="error"
# On écrit à un grand groupe, et l'on garde vingt témoins : l'intervalle de l'effet est-il étroit ?
#
# Non : les deux groupes apportent leur hasard, et le plus petit en apporte le plus.
#
# → Un essai trop petit ne voit que le hasard

# %% [markdown] lang="en" card="both_groups" kind="error"
# A large group written to and twenty control customers: is the interval of the uplift narrow?
#
# No: both groups bring in their chance, and the smaller one brings most.
#
# → A trial that is too small sees only chance

# %% [markdown] lang="fr" card="discount_to_the_sure" kind="error"
# Point mort d'un message avec remise : qu'oublie-t-on si l'on ne compte que son prix ?
#
# La remise donnée à ceux qui auraient commandé de toute façon. Dans la leçon, elle pèse plus que le message.
#
# → Ce qu'il faut ajouter pour se payer, remise comprise

# %% [markdown] lang="en" card="discount_to_the_sure" kind="error"
# Break-even of a message with a discount: what does one forget by counting its price alone?
#
# The discount given to those who would have ordered anyway. In the lesson it weighs more than the message.
#
# → What it must add to pay, discount included

# %% [markdown] lang="fr" card="undecidable" kind="definition"
# Quand dit-on qu'un effet est indécidable ?
#
# Quand son intervalle contient le point mort : les données ne disent ni qu'il se paie, ni qu'il perd.
#
# → L'effet se lit par segment, et le plus souvent on ne sait pas

# %% [markdown] lang="en" card="undecidable" kind="definition"
# When is an uplift called undecidable?
#
# When its interval holds break-even: the data say neither that it pays nor that it loses.
#
# → The uplift is read by segment, and mostly nobody can tell

# %% [markdown] lang="fr" card="not_zero" kind="error"
# « L'intervalle ne contient pas zéro, donc écrivons. » Que manque-t-il ?
#
# Agir n'est pas se payer : c'est au point mort, remise comprise, que l'intervalle se compare.
#
# → L'effet se lit par segment, et le plus souvent on ne sait pas

# %% [markdown] lang="en" card="not_zero" kind="error"
# “The interval does not hold zero, so let us write.” What is missing?
#
# To work is not to pay: the interval is compared with break-even, discount included.
#
# → The uplift is read by segment, and mostly nobody can tell

# %% [markdown] lang="fr" card="best_dirham" kind="method"
# Comment ranger des actes de prix différents avant de dépenser un budget ?
#
# Par ce que rapporte un dirham de chacun ; puis l'on suit l'ordre, jusqu'à épuisement de l'acte ou du budget.
#
# → Un dirham va où il en rapporte le plus

# %% [markdown] lang="en" card="best_dirham" kind="method"
# How does one rank acts of different prices before spending a budget?
#
# By what a dirham of each brings in; then one follows the order, until the act or the budget is used up.
#
# → A dirham goes where it brings in most

# %% [markdown] lang="fr" card="budget_left" kind="error"
# « Il reste du budget, dépensons-le. » Quand a-t-on tort ?
#
# Dès que le meilleur acte qui reste rapporte moins qu'il ne coûte.
#
# → Un dirham va où il en rapporte le plus

# %% [markdown] lang="en" card="budget_left" kind="error"
# “There is budget left, let us spend it.” When is that wrong?
#
# As soon as the best act that is left brings less than it costs.
#
# → A dirham goes where it brings in most

# %% [markdown] lang="fr" card="score" kind="denominator"
# La note d'une politique : quoi sur quoi ?
#
# (Profit − profit sans rien faire) sur (meilleur profit possible − profit sans rien faire) : la part de ce qui *pouvait* être gagné.
#
# → Une politique s'écrit, pour être jugée ailleurs

# %% [markdown] lang="en" card="score" kind="denominator"
# The score of a policy: what over what?
#
# (Profit − profit if nothing is done) over (best possible profit − profit if nothing is done): the part of what *could* be gained.
#
# → A policy is written down, to be judged elsewhere

# %% [markdown] lang="fr" card="rfm_earns_nothing" kind="error"
# Pourquoi écrire aux meilleurs selon le RFM ne rapporte-t-il presque rien ici ?
#
# Ils commandent de toute façon : on leur offre une remise. Prédire qui commandera n'est pas savoir qui l'on fera commander.
#
# → Dix mondes disent mieux qu'un

# %% [markdown] lang="en" card="rfm_earns_nothing" kind="error"
# Why does writing to the best by RFM earn next to nothing here?
#
# They order anyway: one gives them a discount. To predict who will order is not to know whom one will make order.
#
# → Ten worlds say more than one

# %% [markdown] lang="fr" card="peeking" kind="error"
# Un essai est prévu pour treize semaines et l'on s'arrête au premier lundi favorable. Que risque-t-on ?
#
# Une fausse victoire bien plus souvent qu'une fois sur vingt : chaque regard donne une chance de plus au hasard.
#
# → S'arrêter au premier bon chiffre, c'est le choisir

# %% [markdown] lang="en" card="peeking" kind="error"
# A trial is planned for thirteen weeks and one stops on the first favourable Monday. What is the risk?
#
# A false victory far more often than once in twenty: each look gives chance one more occasion.
#
# → To stop at the first good figure is to choose it
