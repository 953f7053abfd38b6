# %% [markdown] lang="fr" card="score_needs_question" kind="definition"
# Que faut-il poser avant de donner une note à un client ?
#
# La question : qui réagira à *telle* action, et sera-t-elle rentable ? Sans elle, une note n'est qu'un chiffre de plus.
#
# → Un score répond à une question posée d'avance

# %% [markdown] lang="en" card="score_needs_question" kind="definition"
# What must be asked before a customer is given a mark?
#
# The question: who will react to *this* action, and will it pay? Without it, a mark is one more figure.
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
# Three times on a customer's line: from which date to which date does each run?
#
# Recency: from the last purchase to today. First to last: between the two extreme purchases. Tenure: from the first purchase to today.
#
# → Three times deserve three names

# %% [markdown] lang="fr" card="recency_in_lifetimes" kind="error"
# Une colonne `recency` vaut 0 pour un client qui n'a acheté qu'une fois. Est-ce un défaut ?
#
# Non : dans `lifetimes`, `recency` va du premier achat au dernier. Avant de lire une colonne, demandez de quelle date à quelle date.
#
# → Trois durées méritent trois noms

# %% [markdown] lang="en" card="recency_in_lifetimes" kind="error"
# A column `recency` is 0 for a customer who bought once. Is it a fault?
#
# No: in `lifetimes`, `recency` runs from the first purchase to the last. Before reading a column, ask from which date to which date.
#
# → Three times deserve three names

# %% [markdown] lang="fr" card="frat_f" kind="definition"
# Dans FRAT, un grand F est-il bon signe ?
#
# Mauvais signe : F y est le délai moyen entre deux achats, l'inverse d'une fréquence.
#
# → FRAT décrit un rythme, et laisse des cases vides

# %% [markdown] lang="en" card="frat_f" kind="definition"
# In FRAT, is a large F a good sign?
#
# A bad one: F is the mean time between two purchases, the inverse of a frequency.
#
# → FRAT describes a rhythm, and leaves some cells empty

# %% [markdown] lang="fr" card="one_order_no_delay" kind="error"
# Un client n'a qu'une commande. Pourquoi son délai moyen reste-t-il vide, et que dirait un 0 ?
#
# Il n'y a aucun intervalle. Un 0 dirait qu'il achète tous les jours.
#
# → FRAT décrit un rythme, et laisse des cases vides

# %% [markdown] lang="en" card="one_order_no_delay" kind="error"
# A customer has one order. Why does the mean delay stay empty, and what would a 0 say?
#
# There is no interval. A 0 would say that the customer buys every day.
#
# → FRAT describes a rhythm, and leaves some cells empty

# %% [markdown] lang="fr" card="frat_a" kind="definition"
# Le rapport A de FRAT vaut 0,8. Qu'apprend-on, que RFM ne dit pas ?
#
# La dernière commande est plus petite que la moyenne : le panier baisse. RFM ne voit pas la tendance.
#
# → FRAT décrit un rythme, et laisse des cases vides

# %% [markdown] lang="en" card="frat_a" kind="definition"
# FRAT's ratio A is 0.8. What does one learn that RFM does not say?
#
# The last order is smaller than the mean one: the basket falls. RFM does not see the trend.
#
# → FRAT describes a rhythm, and leaves some cells empty

# %% [markdown] lang="fr" card="qcut_refuses" kind="error"
# `qcut` refuse de couper la fréquence en cinq groupes égaux. Pourquoi ?
#
# Trop de clients ont la même valeur : deux limites tombent au même endroit, et un groupe n'a pas de place.
#
# → Des mesures aux scores : les égalités obligent à choisir

# %% [markdown] lang="en" card="qcut_refuses" kind="error"
# `qcut` refuses to cut frequency into five equal groups. Why?
#
# Too many customers have the same value: two limits fall on the same place, and a group has no room.
#
# → From measures to scores: ties force a choice

# %% [markdown] lang="fr" card="rank_is_a_lottery" kind="error"
# On départage des clients à égalité par leur place dans la liste. Que leur fait-on ?
#
# Une loterie : des clients identiques reçoivent des scores différents. Des limites choisies donnent le même score aux mêmes clients.
#
# → Des mesures aux scores : les égalités obligent à choisir

# %% [markdown] lang="en" card="rank_is_a_lottery" kind="error"
# Tied customers are separated by their place in the list. What is done to them?
#
# A lottery: identical customers receive different scores. Chosen cut-offs give the same score to the same customers.
#
# → From measures to scores: ties force a choice

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
# On le calcule avant une date, et on le compare à des réponses venues après.
#
# → Un score se juge sur ce qu'il n'a pas vu

# %% [markdown] lang="en" card="honest_exam" kind="method"
# How is a score given an honest examination?
#
# It is computed before a date, and compared with answers that came after.
#
# → A score is judged on what it has not seen

# %% [markdown] lang="fr" card="leak" kind="error"
# Le meilleur groupe répond à 100 %, le pire à 0 %. Que soupçonnez-vous ?
#
# Une fuite : quelque chose d'après la date du score est entré dans le score. Qui commande en novembre *devient* récent en décembre.
#
# → Trop beau pour être vrai : le score a vu les réponses

# %% [markdown] lang="en" card="leak" kind="error"
# The best group answers at 100%, the worst at 0%. What do you suspect?
#
# A leak: something from after the score's date went into the score. Whoever orders in November *becomes* recent in December.
#
# → Too good to be true: the score has seen the answers

# %% [markdown] lang="fr" card="break_even_rate" kind="denominator"
# Le point mort d'un envoi est un taux : de quoi sur quoi ?
#
# Coût d'un message sur marge d'une réponse. C'est la part des *destinataires*, pas des clients, qui doit répondre pour rentrer dans les frais.
#
# → Écrire à moins de clients rapporte plus

# %% [markdown] lang="en" card="break_even_rate" kind="denominator"
# The break-even of a mailing is a rate: what over what?
#
# Cost of a message over margin of an answer. It is the share of the *recipients*, not of all customers, who must answer to cover the cost.
#
# → Writing to fewer customers brings in more

# %% [markdown] lang="fr" card="profitable_for_all" kind="error"
# « Écrire à tous est rentable, écrivons à tous. » Que faut-il regarder d'autre ?
#
# Chaque groupe pour lui-même. Ceux qui sont sous le point mort mangent une partie de ce que rapportent les autres.
#
# → Écrire à moins de clients rapporte plus

# %% [markdown] lang="en" card="profitable_for_all" kind="error"
# “Writing to all pays, so let us write to all.” What else must be looked at?
#
# Each group for itself. Those below break-even eat part of what the others bring in.
#
# → Writing to fewer customers brings in more

# %% [markdown] lang="fr" card="appetence_two_axes" kind="definition"
# Intérêt 5 et moyens 2, intérêt 2 et moyens 5 : le produit est le même. Pourquoi garder les deux notes ?
#
# Parce que l'action diffère : une location ou un modèle plus petit pour l'un, une démonstration pour l'autre.
#
# → L'appétence : le client s'intéresse, et il en a les moyens

# %% [markdown] lang="en" card="appetence_two_axes" kind="definition"
# Interest 5 and means 2, interest 2 and means 5: the product is the same. Why keep both marks?
#
# Because the action differs: a rental or a smaller model for one, a demonstration for the other.
#
# → Appetence: the customer is interested, and has the means

# %% [markdown] lang="fr" card="self_proving_score" kind="error"
# On n'écrit plus jamais au groupe 1. Que ne saura-t-on plus ?
#
# S'il répondrait. Gardez un petit échantillon tiré au hasard dans tous les groupes.
#
# → Ce que RFM ne voit pas

# %% [markdown] lang="en" card="self_proving_score" kind="error"
# Group 1 is never written to again. What will no longer be known?
#
# Whether it would answer. Keep a small random sample in every group.
#
# → What RFM does not see

# %% [markdown] lang="fr" card="small_group" kind="denominator"
# « Les clients à risque répondent à 21,7 % : ils paient. » Quelle question poser ?
#
# Sur combien ? Cinq réponses sur 23 : une de moins, et la décision changerait.
#
# → Que décider pour chaque segment ?

# %% [markdown] lang="en" card="small_group" kind="denominator"
# “Customers at risk answer at 21.7%: they pay.” Which question to ask?
#
# Out of how many? Five answers of 23: one fewer, and the decision would change.
#
# → What to decide for each segment?
