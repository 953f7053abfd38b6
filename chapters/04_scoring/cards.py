# %% [markdown] lang="fr" card="score_needs_question" kind="definition"
# Que faut-il poser avant de donner une note à un client ?
#
# La question : reconnaître un très bon client, prévoir ses réactions, ou savoir si l'action se paiera. Sans elle, une note n'est qu'un chiffre de plus.
#
# → Un score répond à une question posée d'avance

# %% [markdown] lang="en" card="score_needs_question" kind="definition"
# What must be asked before a customer is given a mark?
#
# The question: to recognise a very good customer, to foresee reactions, or to know whether the action will pay. Without it, a mark is one more figure.
#
# → A score answers a question asked beforehand

# %% [markdown] lang="fr" card="rfm_letters" kind="definition"
# Que mesurent les trois lettres de RFM, et en quelle unité ?
#
# R : les jours depuis le dernier achat. F : le nombre de commandes. M : leur somme, en dirhams.
#
# → Trois mesures tiennent dans un carnet de commandes

# %% [markdown] lang="en" card="rfm_letters" kind="definition"
# What do the three letters of RFM measure, and in which unit?
#
# R: the days since the last purchase. F: the number of orders. M: their sum, in dirhams.
#
# → Three measures fit in an order book

# %% [markdown] lang="fr" card="recency_as_sum" kind="error"
# « La récence est la somme des ventes d'une période. » Quelle est l'erreur, et que ne verrait-on plus ?
#
# La récence part de la *date* du dernier achat. Une somme répéterait M, et aucune lettre ne verrait un client partir.
#
# → Une récence n'est pas une somme

# %% [markdown] lang="en" card="recency_as_sum" kind="error"
# “Recency is the sum of sales over a period.” What is the error, and what would no longer be seen?
#
# Recency starts from the *date* of the last purchase. A sum would repeat M, and no letter would see a customer leave.
#
# → A recency is not a sum

# %% [markdown] lang="fr" card="three_times" kind="definition"
# Trois durées sur la ligne d'un client : de quelle date à quelle date va chacune ?
#
# Récence : du dernier achat à aujourd'hui. Première à dernière : entre les deux achats extrêmes. Ancienneté : du premier achat à aujourd'hui.
#
# → Trois durées méritent trois noms

# %% [markdown] lang="en" card="three_times" kind="definition"
# Three spans of time on a customer's line: from which date to which date does each run?
#
# Recency: from the last purchase to today. First to last: between the two extreme purchases. Tenure: from the first purchase to today.
#
# → Three spans of time deserve three names

# %% [markdown] lang="fr" card="one_order_no_delay" kind="error"
# Dans FRAT, F est un délai. Pourquoi reste-t-il vide pour un client d'une seule commande, et que dirait un 0 ?
#
# Il n'y a aucun intervalle. Un 0 dirait qu'il achète tous les jours.
#
# → FRAT ajoute un rythme, et ce que l'on achète

# %% [markdown] lang="en" card="one_order_no_delay" kind="error"
# In FRAT, F is a delay. Why does it stay empty for a customer with one order, and what would a 0 say?
#
# There is no interval. A 0 would say that the customer buys every day.
#
# → FRAT adds a rhythm, and what is bought

# %% [markdown] lang="fr" card="frat_t" kind="definition"
# Le T de FRAT : qu'est-ce qu'un achat stratégique, et un achat tactique ?
#
# Stratégique : il engage le client pour des années, comme une pompe. Tactique : il se refait ou se change d'une semaine à l'autre, comme un joint.
#
# → FRAT ajoute un rythme, et ce que l'on achète

# %% [markdown] lang="en" card="frat_t" kind="definition"
# FRAT's T: what is a strategic purchase, and a tactical one?
#
# Strategic: it binds the customer for years, as a pump does. Tactical: it is made again or changed from one week to the next, as a seal is.
#
# → FRAT adds a rhythm, and what is bought

# %% [markdown] lang="fr" card="rank_is_a_lottery" kind="error"
# On départage des clients à égalité par leur place dans la liste. Que leur fait-on, et quel taux faut-il alors montrer ?
#
# Une loterie : des clients identiques reçoivent des scores différents. On montre une bande, du plus bas au plus haut des tirages, ou l'on choisit des limites.
#
# → Des égalités obligent à choisir

# %% [markdown] lang="en" card="rank_is_a_lottery" kind="error"
# Tied customers are separated by their place in the list. What is done to them, and which rate should then be shown?
#
# A lottery: identical customers receive different scores. One shows a band, from the lowest to the highest of the draws, or chooses cut-offs.
#
# → Ties force a choice

# %% [markdown] lang="fr" card="order_of_rules" kind="method"
# Quelle règle de segmentation lit-on d'abord, la plus stricte ou la plus large ?
#
# La plus stricte. Lue après une règle plus large, elle ne prend plus personne, et rien ne le signale.
#
# → L'ordre des règles fait partie de la méthode

# %% [markdown] lang="en" card="order_of_rules" kind="method"
# Which segmentation rule is read first, the stricter or the wider?
#
# The stricter. Read after a wider one it takes nobody, and nothing says so.
#
# → The order of the rules is part of the method

# %% [markdown] lang="fr" card="honest_exam" kind="method"
# Comment fait-on passer un examen honnête à un score ?
#
# On le calcule avant une date, et on le compare à ce qui est commandé après.
#
# → Acte premier : le score prédit très bien

# %% [markdown] lang="en" card="honest_exam" kind="method"
# How is a score given an honest examination?
#
# It is computed before a date, and compared with what is ordered after it.
#
# → Act one: the score predicts splendidly

# %% [markdown] lang="fr" card="lift_of_a_score" kind="figure"
# Sur une courbe des gains, un cinquième des clients contient 45 % de ceux qui commandent. Que vaut le lift, et que dit-il ?
#
# 45 / 20 = 2,25 : ce cinquième en contient 2,25 fois plus qu'un cinquième tiré au hasard. Il dit qui commande, pas qui l'on convainc.
#
# → Acte premier : le score prédit très bien

# %% [markdown] lang="en" card="lift_of_a_score" kind="figure"
# On a gains curve a fifth of the customers holds 45% of those who order. What is the lift, and what does it say?
#
# 45 / 20 = 2.25: that fifth holds 2.25 times as many as a fifth drawn by lot. It says who orders, not who is persuaded.
#
# → Act one: the score predicts splendidly

# %% [markdown] lang="fr" card="small_cell" kind="denominator"
# Une case affiche 67 %, sur trois clients. Comment la lire ?
#
# Deux commandes sur trois : une de moins, et c'était 33 %. On la lisse vers le taux de sa ligne, d'autant plus qu'elle est petite.
#
# → Une petite case n'est pas une mesure

# %% [markdown] lang="en" card="small_cell" kind="denominator"
# A square shows 67%, of three customers. How is it read?
#
# Two orders of three: one fewer, and it was 33%. One smooths it towards the rate of its row, the more so the smaller it is.
#
# → A small cell is no measurement

# %% [markdown] lang="fr" card="leak" kind="error"
# Le meilleur groupe commande à 100 %, le pire à 0 %. Que soupçonnez-vous ?
#
# Une fuite : quelque chose d'après la date du score est entré dans le score. Qui commande en novembre *devient* récent en décembre.
#
# → Trop beau pour être vrai : le score a vu les réponses

# %% [markdown] lang="en" card="leak" kind="error"
# The best group orders at 100%, the worst at 0%. What do you suspect?
#
# A leak: something from after the score's date went into the score. Whoever orders in November *becomes* recent in December.
#
# → Too good to be true: the score has seen the answers

# %% [markdown] lang="fr" card="odds_to_probability" kind="method"
# Une cote de 1,5 : quelle probabilité ? Et que fait le temps, dans une régression logistique ?
#
# 1,5 / (1 + 1,5) = 60 %. Le temps multiplie la cote, toujours par le même nombre pour trente jours de plus ; jamais la probabilité.
#
# → Une cote devient une probabilité

# %% [markdown] lang="en" card="odds_to_probability" kind="method"
# Odds of 1.5: which probability? And what does time do in a logistic regression?
#
# 1.5 / (1 + 1.5) = 60%. Time multiplies the odds, by the same number for each thirty days more; never the probability.
#
# → Odds become a probability

# %% [markdown] lang="fr" card="rate_or_uplift" kind="definition"
# Le taux et l'effet d'un message : à quelle question répond chacun ?
#
# Le taux : qui commande ? L'effet : qui commande *parce que* l'on a écrit ? Seul un groupe témoin tiré au sort donne le second.
#
# → Acte deux : on ouvre l'enveloppe

# %% [markdown] lang="en" card="rate_or_uplift" kind="definition"
# The rate and the uplift of a message: which question does each answer?
#
# The rate: who orders? The uplift: who orders *because* one wrote? Only a control group drawn by lot gives the second.
#
# → Act two: the envelope is opened

# %% [markdown] lang="fr" card="channel_not_drawn" kind="error"
# « L'enveloppe donne 8 points d'effet : appelons. » Elle mêle des e-mails et des appels. Où est l'erreur ?
#
# Le sort a choisi les témoins, pas le canal. On mesure l'effet des appels sur les seuls appels ; celui des e-mails ne dit rien d'eux.
#
# → Acte deux : on ouvre l'enveloppe

# %% [markdown] lang="en" card="channel_not_drawn" kind="error"
# “The envelope gives 8 points of uplift: let us telephone.” It mixes e-mails and calls. Where is the error?
#
# The draw chose the control group, not the channel. The uplift of calls is measured on calls alone; that of e-mails says nothing of them.
#
# → Act two: the envelope is opened

# %% [markdown] lang="fr" card="break_even_uplift" kind="denominator"
# Le point mort d'un message : quoi sur quoi, et à quoi le compare-t-on ?
#
# Coût d'un message sur marge d'une commande de plus. On le compare à l'effet, pas au taux.
#
# → Le point mort dit qui, la capacité dit combien

# %% [markdown] lang="en" card="break_even_uplift" kind="denominator"
# The break-even of a message: what over what, and with what is it compared?
#
# Cost of a message over the margin of one order more. It is compared with the uplift, not with the rate.
#
# → Break-even says who, capacity says how many

# %% [markdown] lang="fr" card="capacity" kind="error"
# « Nous n'avons que 120 appels, ce sont donc 120 clients rentables. » Où est l'erreur ?
#
# La capacité dit où l'on s'arrête, pas qui vaut un appel. Le point mort écarte, l'effet range, la capacité coupe.
#
# → Le point mort dit qui, la capacité dit combien

# %% [markdown] lang="en" card="capacity" kind="error"
# “We have 120 calls only, so these are 120 profitable customers.” Where is the error?
#
# Capacity says where one stops, not who is worth a call. Break-even leaves out, the uplift ranks, capacity cuts.
#
# → Break-even says who, capacity says how many

# %% [markdown] lang="fr" card="discount_for_the_sure" kind="error"
# Un groupe a un effet de sept points, et la lettre y perd de l'argent. Comment est-ce possible ?
#
# La remise va aussi à ceux qui seraient venus : sur eux, on rend sans rien gagner.
#
# → La remise va aussi à ceux qui seraient venus

# %% [markdown] lang="en" card="discount_for_the_sure" kind="error"
# A group has an uplift of seven points, and the letter loses money there. How can that be?
#
# The discount also goes to those who would have come: to them one gives back and gains nothing.
#
# → The discount also goes to those who would have come

# %% [markdown] lang="fr" card="appetence_two_axes" kind="definition"
# Intérêt 5 et moyens 2, intérêt 2 et moyens 5 : le produit est le même. Pourquoi garder les deux notes ?
#
# Parce que l'action diffère : un loyer ou un modèle plus petit pour l'un, une démonstration pour l'autre.
#
# → L'appétence : le client s'intéresse, et il en a les moyens

# %% [markdown] lang="en" card="appetence_two_axes" kind="definition"
# Interest 5 and means 2, interest 2 and means 5: the product is the same. Why keep both marks?
#
# Because the action differs: a lease or a smaller model for one, a demonstration for the other.
#
# → Interest and means: what a score of the past cannot see

# %% [markdown] lang="fr" card="may_object" kind="definition"
# Une cliente s'oppose à ce que ses achats servent à la démarcher. Que dit l'article 21 du RGPD ?
#
# On arrête, sans demander ses raisons, profilage compris : plus de message, et plus de note faite pour lui vendre.
#
# → Peut-on noter cette personne ?

# %% [markdown] lang="en" card="may_object" kind="definition"
# A customer objects to her purchases being used to sell to her. What does article 21 of the GDPR say?
#
# One stops, without asking for reasons, profiling included: no more messages, and no more marks made for selling to her.
#
# → May you score this person?
