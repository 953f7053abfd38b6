# %% [markdown] lang="fr"
# # Indicateurs : une campagne se juge à ce qu'elle laisse, pas au bruit qu'elle fait
#
# Au comité du lundi, une responsable annonce un taux de réponse de 9 %. On applaudit. Personne ne demande ce que la campagne a coûté, ni ce qu'elle a rapporté ; elle n'a presque rien rapporté.

# %% [markdown] lang="en"
# # Indicators: judge a campaign by what it leaves, not by the noise it makes
#
# At Monday's committee a manager announces a response rate of 9%. People applaud. Nobody asks what the campaign cost, nor what it brought in; it brought in next to nothing.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - calculer les sept indicateurs du cours, dire l'unité de chacun et la question à laquelle il répond ;
# - prévoir le coût d'une commande, et le nombre de commandes qui rembourse une campagne ;
# - comparer des campagnes, des canaux, des nombres d'appels sans vous laisser tromper par un dénominateur ;
# - lire un message avec AIDA, et dire jusqu'où va une permission.
#
# Comptez une heure et quart, puis [la feuille d'exercices](../../exercises/fr/06_kpis.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - compute the course's seven indicators, give the unit of each and the question it answers;
# - foresee the cost of an order, and the number of orders that pays a campaign back;
# - compare campaigns, channels and numbers of calls without being fooled by a denominator;
# - read a message with AIDA, and say how far a permission goes.
#
# Allow an hour and a quarter, then [the exercise sheet](../../exercises/en/06_kpis.ipynb).

# %% lang="fr"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("06_kpis", language="fr")

# %% lang="en"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("06_kpis", language="en")

# %% [markdown] lang="fr"
# ## Entre un message et une commande, il y a deux taux
#
# Le **marketing direct** s'adresse à des personnes connues et attend d'elles une réponse que l'on peut compter. C'est un luxe : il peut savoir ce qu'il coûte et ce qu'il donne, pourvu qu'il pose les bonnes divisions.
#
# Tamaris Hydraulique, le fabricant de pompes inventé du chapitre 1, a écrit à dix mille adresses pour proposer un contrôle d'hiver. Le cours donne les indicateurs sans aucun chiffre ; ceux-ci sont les nôtres.

# %% [markdown] lang="en"
# ## Between a message and an order there are two rates
#
# **Direct marketing** addresses known people and expects from them a response that can be counted. That is a luxury: it can know what it costs and what it yields, provided that it makes the right divisions.
#
# Tamaris Hydraulique, the invented pump maker of chapter 1, wrote to ten thousand addresses to offer a winter check. The course gives the indicators without any figures; these are ours.

# %%
campaign = lesson.data("campaign")
facts = campaign.drop("staff_cost")
show(facts.to_frame().T)

# %% [markdown] lang="fr"
# Avant de calculer, pariez : 50 000 dirhams pour dix mille messages, c'est 5 dirhams le message. Combien coûte *une commande* ?

# %% [markdown] lang="en"
# Before any computing, make a bet: 50,000 dirhams for ten thousand messages is 5 dirhams a message. What does *one order* cost?

# %%
lesson.bet("one_order", ...)

# %% tags=["figure"] after_bet="one_order"
from crm_lessons.plots import plot_campaign_chain

ax = plot_campaign_chain(facts["cost"], facts["messages"], facts["responses"], facts["orders"])

# %% [markdown] lang="fr" after_bet="one_order"
# Cinq dirhams au départ, cinq cents à l'arrivée : cent fois plus. Les barres sont à l'échelle. Sur dix mille personnes, 9 600 n'ont rien répondu, et c'est une campagne ordinaire.

# %% [markdown] lang="en" after_bet="one_order"
# Five dirhams at the start, five hundred at the end: a hundred times more. The bars are to scale. Of ten thousand people, 9,600 did not answer, and this is an ordinary campaign.

# %% [markdown] lang="fr"
# ## Sept indicateurs, sept questions
#
# Chacun est une seule division. Lisez la dernière colonne d'abord : un indicateur dont on ne connaît pas la question ne sert qu'à remplir un tableau de bord.
#
# | indicateur | calcul | unité | à quelle question répond-il ? |
# | :--- | :--- | :--- | :--- |
# | coût du contact | coût / messages | dirhams par message | Que coûte une prise de parole ? |
# | taux de réponse | réponses / messages | taux | Le message touche-t-il ? |
# | commande moyenne | chiffre d'affaires / commandes | dirhams par commande | Que vaut une commande ? |
# | coût d'acquisition du prospect | coût / réponses | dirhams par réponse | Que coûte une personne intéressée ? |
# | taux de transformation | commandes / réponses | taux | Sait-on conclure ? |
# | coût par commande | coût / commandes | dirhams par commande | Que coûte une vente ? |
# | point mort | coût / marge par commande | commandes | Combien en faut-il pour ne rien perdre ? |

# %% [markdown] lang="en"
# ## Seven indicators, seven questions
#
# Each is a single division. Read the last column first: an indicator whose question nobody knows only fills a dashboard.
#
# | indicator | formula | unit | which question does it answer? |
# | :--- | :--- | :--- | :--- |
# | cost per contact | cost / messages | dirhams per message | What does it cost to speak once? |
# | response rate | responses / messages | rate | Does the message touch people? |
# | average order | revenue / orders | dirhams per order | What is an order worth? |
# | cost per prospect | cost / responses | dirhams per response | What does an interested person cost? |
# | conversion rate | orders / responses | rate | Do we know how to close? |
# | cost per order | cost / orders | dirhams per order | What does a sale cost? |
# | break-even point | cost / margin per order | orders | How many does it take to lose nothing? |

# %% [markdown] lang="fr"
# À la main : 50 000 / 10 000 = 5 ; 400 / 10 000 = 4 % ; 180 000 / 100 = 1 800 ; 50 000 / 400 = 125 ; 100 / 400 = 25 % ; 50 000 / 100 = 500 ; 50 000 / 600 = 83,33. `campaign_kpis` fait les sept divisions d'un coup.

# %% [markdown] lang="en"
# By hand: 50,000 / 10,000 = 5; 400 / 10,000 = 4%; 180,000 / 100 = 1,800; 50,000 / 400 = 125; 100 / 400 = 25%; 50,000 / 100 = 500; 50,000 / 600 = 83.33. `campaign_kpis` makes the seven divisions at once.

# %%
from crm_lessons.methods import campaign_kpis

kpis = campaign_kpis(**facts)
kpis.cost_per_contact, kpis.response_rate, kpis.average_order, kpis.cost_per_prospect

# %%
kpis.conversion_rate, kpis.cost_per_order, kpis.break_even_orders

# %% [markdown] lang="fr"
# Deux noms du cours demandent un mot. Le **taux de remontée** est le taux de réponse : les réponses « remontent ». Et ce que le cours appelle **« coût » de transformation** n'est pas un coût : commandes sur réponses, il n'y a pas un dirham là-dedans. C'est un taux ; nous l'appelons ainsi.

# %% [markdown] lang="en"
# Two of the course's names need a word. The **“taux de remontée”** is the response rate: responses “come back up”. And what the course calls the **“cost” of conversion** is no cost: orders over responses, there is not a dirham in it. It is a rate, and we call it one.

# %% [markdown] lang="fr"
# Le cours s'arrête au point mort. Ajoutons les deux lignes que la direction demandera : le **profit** (marge des commandes moins coût) et le **retour sur investissement** (profit sur coût).

# %% [markdown] lang="en"
# The course stops at break-even. Let us add the two lines that the management will ask for: the **profit** (margin of the orders less the cost) and the **return on investment** (profit over cost).

# %%
kpis.profit, kpis.roi

# %% [markdown] lang="fr"
# 10 000 dirhams de profit, 20 % de retour. Quand personne ne répond ou ne commande, une partie des indicateurs n'existe plus ; la méthode rend alors `None`, jamais 0 : un coût par commande de 0 dirait que les commandes sont gratuites.

# %% [markdown] lang="en"
# A profit of 10,000 dirhams, a return of 20%. When nobody responds or orders, part of the indicators no longer exists; the method then gives `None`, never 0: a cost per order of 0 would say that orders are free.

# %% [markdown] lang="fr"
# ## Le point mort se compte en commandes, et s'arrondit vers le haut
#
# 83,33 commandes ne se reçoivent pas. Essayons les deux entiers voisins.

# %% [markdown] lang="en"
# ## Break-even is counted in orders, and rounded up
#
# Nobody receives 83.33 orders. Let us try the two whole numbers on either side.

# %%
83 * 600 - 50_000, 84 * 600 - 50_000

# %% [markdown] lang="fr"
# À 83, il manque 200 dirhams. À 84, il en reste 400. Le point mort est donc 84, et la centième commande est loin au-delà. Python arrondit vers le haut par `ceil(…)`, qui se charge une fois.

# %% [markdown] lang="en"
# At 83 it is 200 dirhams short. At 84 there are 400 left. So break-even is 84, and the hundredth order lies well beyond. Python rounds up with `ceil(…)`, which is loaded once.

# %%
from math import ceil

50_000 / 600, ceil(50_000 / 600)

# %% tags=["figure"]
from crm_lessons.plots import plot_break_even

ax = plot_break_even(facts["cost"], facts["margin_per_order"], facts["orders"])

# %% [markdown] lang="fr"
# Chaque commande fait monter la droite d'une marge, 600 dirhams. Une erreur fréquente prend la commande moyenne à la place, 1 800 dirhams ; que donnerait-elle ?

# %% [markdown] lang="en"
# Each order lifts the line by one margin, 600 dirhams. A frequent mistake takes the average order instead, 1,800 dirhams; what would it give?

# %%
from crm_lessons.methods import break_even

by_revenue = break_even(facts["cost"], kpis.average_order)
by_revenue, int(by_revenue * facts["margin_per_order"] - facts["cost"])

# %% [markdown] lang="fr"
# 28 commandes : on croirait la partie gagnée alors qu'il manque 33 200 dirhams. Le chiffre d'affaires paie d'abord les pièces et le technicien.
#
# Et le point mort ne vaut que ce que vaut le coût. Une commerciale a préparé la campagne pendant ses heures ; son temps n'était compté nulle part.

# %% [markdown] lang="en"
# 28 orders: one would think the game won with 33,200 dirhams still missing. Revenue pays for the parts and the technician first.
#
# And break-even is worth what the cost is worth. A sales representative prepared the campaign during her working hours; her time was counted nowhere.

# %%
break_even(facts["cost"] + campaign["staff_cost"], facts["margin_per_order"])

# %% [markdown] lang="fr"
# 92 au lieu de 84. Restent dehors le loyer, le logiciel, les commandes annulées, et tout ce que ces clients achèteront plus tard. Dites toujours ce que vous avez compté.

# %% [markdown] lang="en"
# 92 instead of 84. Still left out are rent, software, cancelled orders, and all that these customers will buy later. Always say what you counted.

# %% [markdown] lang="fr"
# ## La chaîne se multiplie : le coût d'une commande tient en trois nombres
#
# Il faut 1/0,04 = 25 messages pour une réponse, et 1/0,25 = 4 réponses pour une commande. Donc 100 messages par commande, à 5 dirhams chacun.
#
# Coût par commande $= \dfrac{c}{a \cdot b}$, où $c$ est le coût du contact, $a$ le taux de réponse et $b$ le taux de transformation.

# %% [markdown] lang="en"
# ## The chain multiplies: the cost of an order is in three numbers
#
# It takes 1/0.04 = 25 messages for one response, and 1/0.25 = 4 responses for one order. So 100 messages an order, at 5 dirhams each.
#
# Cost per order $= \dfrac{c}{a \cdot b}$, where $c$ is the cost per contact, $a$ the response rate and $b$ the conversion rate.

# %%
5 / (0.04 * 0.25), 5 / (0.05 * 0.25), 5 / (0.04 * 0.26)

# %% [markdown] lang="fr"
# Un point de plus sur la réponse (de 4 à 5 %) fait passer la commande de 500 à 400 dirhams. Un point de plus sur la transformation (de 25 à 26 %) la laisse à 481. Ce n'est pas que la réponse importe davantage : un point y est un quart de plus, là-bas un vingt-cinquième. À *pourcentage* de progrès égal, les deux taux se valent.

# %% [markdown] lang="en"
# One more point of response (from 4 to 5%) brings the order from 500 down to 400 dirhams. One more point of conversion (from 25 to 26%) leaves it at 481. Not that response matters more: one point is a quarter more there, and a twenty-fifth here. For the same *percentage* of progress, both rates are worth the same.

# %% [markdown] lang="fr"
# La formule se lit aussi à l'envers : à partir de quel taux de réponse la campagne ne perd-elle plus ? Quand une commande coûte juste sa marge, soit $a = c / (b \cdot m)$.

# %% [markdown] lang="en"
# The formula can be read backwards too: from which response rate does the campaign stop losing? When an order costs exactly its margin, that is $a = c / (b \cdot m)$.

# %%
round(5 / (0.25 * 600), 4)

# %% [markdown] lang="fr"
# 3,33 %. Voilà un objectif que l'on peut écrire *avant* d'envoyer, et tenir à l'œil dès les premières réponses.

# %% [markdown] lang="en"
# 3.33%. There is a target that one can write down *before* sending, and watch from the first responses on.

# %% [markdown] lang="fr"
# ## À vous de déplacer la campagne
#
# Sans toucher au reste, quel est le plus petit taux de réponse du curseur (en %) auquel la campagne ne perd rien ? Écrivez votre nombre sous la figure. Descendez ensuite d'un cran, et cherchez trois façons de redresser le profit : laquelle coûterait le moins à votre entreprise ?

# %% [markdown] lang="en"
# ## Move the campaign yourself
#
# Leaving the rest alone, what is the lowest response rate on the slider (in %) at which the campaign loses nothing? Type your number below the figure. Then go one step lower, and look for three ways to put the profit right: which one would cost your firm least?

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import campaign_lab

campaign_lab(facts)

# %% [markdown] lang="fr"
# Le coût du contact et la marge déplacent le point mort ; les deux taux déplacent les commandes. Une remise s'accorde d'un mot et se paie sur la marge : chaque commande laisse moins, et le point mort s'éloigne.

# %% [markdown] lang="en"
# Cost per contact and margin move the break-even; the two rates move the orders. A discount is granted in a word and paid out of the margin: each order leaves less, and break-even moves further away.

# %% [markdown] lang="fr"
# ## Le meilleur taux de réponse n'est pas la meilleure campagne
#
# Cinq campagnes de la même année.

# %% [markdown] lang="en"
# ## The best response rate is not the best campaign
#
# Five campaigns of the same year.

# %%
campaigns = lesson.data("campaigns")
show(campaigns)

# %% [markdown] lang="fr"
# Pariez : laquelle a laissé le plus de dirhams ?

# %% [markdown] lang="en"
# Make a bet: which of them left the most dirhams?

# %%
lesson.bet("most_profit", ...)

# %% after_bet="most_profit"
from crm_lessons.methods import compare_campaigns

compared = compare_campaigns(campaigns)
show(compared[["cost_per_contact", "response_rate", "cost_per_order", "profit", "roi"]])

# %% tags=["figure"] after_bet="most_profit"
from crm_lessons.plots import plot_campaigns

ax = plot_campaigns(compared)

# %% [markdown] lang="fr" after_bet="most_profit"
# D a 9,1 % de réponses, et 40 dirhams de profit. C en a 3,2 %, et 95 800 dirhams : on lui répond peu, mais près d'une réponse sur deux devient une commande, et chaque commande laisse 2 200 dirhams.

# %% [markdown] lang="en" after_bet="most_profit"
# D has 9.1% of responses, and a profit of 40 dirhams. C has 3.2%, and 95,800 dirhams: few people respond to it, but nearly one response in two becomes an order, and each order leaves 2,200 dirhams.

# %% [markdown] lang="fr" after_bet="most_profit"
# Six critères, cinq gagnantes : D au taux de réponse, B au chiffre d'affaires, A au coût du contact, E au coût par commande et au retour sur investissement, C au profit. Faut-il croire E ou C ? Chaque dirham mis dans E en rend 5,37 de plus, mais l'on n'y a mis que 3 250 dirhams. Si E peut grandir sans s'essouffler, c'est par elle qu'il faut continuer ; les premiers servis étant souvent les mieux disposés, faites l'essai avant de le croire.

# %% [markdown] lang="en" after_bet="most_profit"
# Six criteria, five winners: D by response rate, B by revenue, A by cost per contact, E by cost per order and return on investment, C by profit. Should one believe E or C? Each dirham put into E returns 5.37 more, but only 3,250 dirhams were put into it. If E can grow without losing breath, go on with it; as those served first are often the best disposed, try before you believe.

# %% [markdown] lang="fr"
# ## Une commande n'est pas un nouveau client
#
# Le cours appelle « coût d'acquisition du client » le coût divisé par les *commandes*. C'est vrai si chaque commande est la première d'un client nouveau. Voici celles de la campagne de départ.

# %% [markdown] lang="en"
# ## An order is not a new customer
#
# The course calls “cost of acquiring the customer” the cost divided by *orders*. That holds if every order is the first of a new customer. Here are those of the campaign we began with.

# %%
campaign_orders = lesson.data("campaign_orders")
show(campaign_orders, 5)

# %%
known = campaign_orders.loc[campaign_orders["known_before"] == 1, "customer"].unique()
len(campaign_orders), campaign_orders["customer"].nunique(), len(known)

# %% [markdown] lang="fr"
# Cent commandes, mais 69 clients : certains ont commandé deux fois ou plus. Et 24 d'entre eux l'étaient déjà. Il reste 45 personnes que la campagne a gagnées.

# %% [markdown] lang="en"
# A hundred orders, but 69 customers: some ordered twice or more. And 24 of them were customers already. That leaves 45 people whom the campaign won.

# %%
from crm_lessons.methods import cost_per_new_customer

kpis.cost_per_order, round(cost_per_new_customer(facts["cost"], campaign_orders, known), 2)

# %% [markdown] lang="fr"
# 500 dirhams par commande, 1 111 par nouveau client. Les deux nombres sont justes ; un seul se compare à ce que rapporte un client pendant sa vie, au chapitre 7. Les praticiens appellent le premier **coût par commande**, le second **coût d'acquisition client** (CAC) ; nous aussi.

# %% [markdown] lang="en"
# 500 dirhams an order, 1,111 a new customer. Both numbers are right; only one can be held against what a customer brings in over a lifetime, in chapter 7. Practitioners call the first **cost per order** and the second **customer acquisition cost** (CAC); so do we.

# %% [markdown] lang="fr"
# ## Un taux n'existe que par son dénominateur
#
# Le cours divise par les messages **émis**. Un outil d'e-mailing vous proposera aussi les messages *arrivés* et les messages *ouverts*. Mêmes 400 réponses (les deux nouveaux nombres sont inventés) :

# %% [markdown] lang="en"
# ## A rate exists only by its denominator
#
# The course divides by messages **sent**. An e-mailing tool will also offer messages *delivered* and messages *opened*. The same 400 responses (both new numbers are invented):

# %% lang="fr"
messages = pd.Series({"émis": 10_000, "arrivés": 9_600, "ouverts": 2_500}, name="messages")
show(pd.DataFrame({"messages": messages, "response_rate": 400 / messages}))

# %% lang="en"
messages = pd.Series({"sent": 10_000, "delivered": 9_600, "opened": 2_500}, name="messages")
show(pd.DataFrame({"messages": messages, "response_rate": 400 / messages}))

# %% [markdown] lang="fr"
# De 4 à 16 %, sans une réponse de plus. Aucun des trois n'est faux ; ce qui est faux, c'est de comparer le 16 % d'une agence au 4 % d'une autre.
#
# Au téléphone, le piège est le même : par client, ou par appel ? Voici une campagne d'appels de Tamaris pour des contrats d'entretien.

# %% [markdown] lang="en"
# From 4 to 16%, without one more response. None of the three is wrong; what is wrong is to compare one agency's 16% with another's 4%.
#
# On the telephone the trap is the same: per customer, or per call? Here is a call campaign of Tamaris for maintenance contracts.

# %%
calls = lesson.data("calls")
signed, made = int(calls["contracts"].sum()), int(calls["calls"].sum())
round(signed / len(calls), 3), round(signed / made, 3), round(made / len(calls), 1)

# %% [markdown] lang="fr"
# 13,9 % des clients, 5,9 % des appels : on a passé 2,3 appels par client, et c'est exactement le rapport des deux taux. Dans les données publiques d'une banque (45 211 clients, 2,8 appels par client) : 11,7 % par client, 4,2 % par appel.
#
# Écrivez donc toujours le dénominateur dans le nom : « 4 % *des messages émis* », « 5,9 % *des appels* ».

# %% [markdown] lang="en"
# 13.9% of customers, 5.9% of calls: there were 2.3 calls a customer, and that is exactly the ratio of the two rates. In the public data of a bank (45,211 clients, 2.8 calls a client): 11.7% per client, 4.2% per call.
#
# So always write the denominator into the name: “4% *of messages sent*”, “5.9% *of calls*”.

# %% [markdown] lang="fr"
# ## Un total peut dire le contraire de ses parties
#
# Même offre, deux canaux, trois publics. Quel canal garder ?

# %% [markdown] lang="en"
# ## A total can say the opposite of its parts
#
# The same offer, two channels, three audiences. Which channel to keep?

# %%
from crm_lessons.methods import rates_by_group

mailings = lesson.data("mailings")
show(rates_by_group(mailings, "channel", "messages", "responses").table)

# %% [markdown] lang="fr"
# Le SMS : 6,0 % contre 2,8 %. La cause paraît entendue. Regardons tout de même chaque segment. Pariez : à public égal, quel serait le taux du SMS ?

# %% [markdown] lang="en"
# The SMS: 6.0% against 2.8%. The case looks closed. Let us look at each segment all the same. Make a bet: on the same audience, what would the rate of the SMS be?

# %%
lesson.bet("sms_on_the_same_mix", ...)

# %% tags=["figure"] after_bet="sms_on_the_same_mix"
from crm_lessons.plots import plot_segment_rates

ax = plot_segment_rates(mailings, "channel", "segment", "messages", "responses")

# %% [markdown] lang="fr" after_bet="sms_on_the_same_mix"
# Dans les trois segments, l'e-mail fait mieux. Regardez l'aire des marques : le SMS est surtout parti vers des clients, qui répondent volontiers ; l'e-mail, vers des suspects (les inconnus de l'échelle du chapitre 1), qui ne répondent guère. Le total compare deux publics avant de comparer deux canaux. C'est le **paradoxe de Simpson**.

# %% [markdown] lang="en" after_bet="sms_on_the_same_mix"
# In all three segments the e-mail does better. Look at the area of the marks: the SMS went mostly to customers, who respond readily; the e-mail to suspects (the strangers of chapter 1's ladder), who hardly respond. The total compares two audiences before it compares two channels. This is **Simpson's paradox**.

# %% [markdown] lang="fr" after_bet="sms_on_the_same_mix"
# Comparons à public égal : quel taux chaque canal aurait-il si les deux avaient écrit au même mélange de gens, celui de toute la table ?

# %% [markdown] lang="en" after_bet="sms_on_the_same_mix"
# Let us compare on the same audience: what rate would each channel have if both had written to the same mix of people, that of the whole table?

# %% after_bet="sms_on_the_same_mix"
from crm_lessons.methods import rates_on_same_mix

show(rates_on_same_mix(mailings, "channel", "segment", "messages", "responses"))

# %% [markdown] lang="fr" after_bet="sms_on_the_same_mix"
# À composition égale, 4,9 % pour l'e-mail et 4,0 % pour le SMS : l'ordre s'est retourné.
#
# N'en concluez pas qu'il faut faire la moyenne simple des taux : un segment de cinq cents messages y pèserait autant qu'un segment de quatre mille. On additionne d'abord, on divise ensuite, et l'on compare segment par segment.

# %% [markdown] lang="en" after_bet="sms_on_the_same_mix"
# On the same mix, 4.9% for the e-mail and 4.0% for the SMS: the order has turned round.
#
# Do not conclude that one should take the plain mean of the rates: a segment of five hundred messages would weigh as much as one of four thousand. Add up first, divide afterwards, and compare segment by segment.

# %% [markdown] lang="fr"
# ## Appeler davantage ne fait pas échouer
#
# Revenons aux appels. Parmi les clients appelés une fois, combien ont signé ? Et parmi ceux que l'on a appelés cinq fois ou plus ?

# %% [markdown] lang="en"
# ## Calling more does not cause failure
#
# Back to the calls. Of the customers called once, how many signed? And of those called five times or more?

# %% [markdown] lang="fr"
# Pour réunir ceux que l'on a appelés souvent, `.clip(upper=5)` ramène à 5 tout ce qui dépasse ; le reste ne change pas.

# %% [markdown] lang="en"
# To gather those who were called often, `.clip(upper=5)` brings down to 5 whatever is above; the rest does not change.

# %%
calls["calls"].max(), calls["calls"].clip(upper=5).max()

# %% [markdown] lang="fr"
# Pariez : d'un appel à cinq, le taux monte-t-il ou descend-il ?

# %% [markdown] lang="en"
# Make a bet: from one call to five, does the rate rise or fall?

# %%
lesson.bet("slope", ...)

# %% after_bet="slope"
from crm_lessons.methods import rates_by_attempt

by_calls = rates_by_attempt(calls["calls"], calls["contracts"], last=5)
show(by_calls[["customers", "successes", "rate"]])

# %% [markdown] lang="fr" after_bet="slope"
# 18,5 % après un appel, 3,2 % après cinq ou plus (la dernière ligne les réunit). Un directeur pressé conclut que rappeler agace, et interdit le deuxième appel.

# %% [markdown] lang="en" after_bet="slope"
# 18.5% after one call, 3.2% after five or more (the last row gathers them). A director in a hurry concludes that calling again annoys people, and forbids the second call.

# %% [markdown] lang="fr"
# Cette fois, nous savons qu'il a tort : nous avons tiré ces données nous-mêmes. Un client sur cinq y est bien disposé et signe à chaque appel avec 35 chances sur cent ; les autres, avec une chance sur cent. **Un appel de plus n'y change les chances de personne.**

# %% [markdown] lang="en"
# This time we know that he is wrong: we drew these data ourselves. One customer in five is well disposed and signs at each call with a chance of 35 in a hundred; the others, with a chance of one in a hundred. **One more call changes nobody's chances.**

# %% [markdown] lang="fr"
# D'où vient la pente ? De qui l'on rappelle. Les bien disposés signent tôt et quittent la liste ; restent les réticents, qu'on rappelle parce qu'ils n'ont pas signé. Le nombre d'appels est ici une *conséquence* du refus, pas sa cause. Sur de vraies données, on ne connaît pas ces chances : il faudrait tirer au sort ceux que l'on rappelle.

# %% [markdown] lang="en"
# Where does the slope come from? From who is called again. The well disposed sign early and leave the list; the reluctant remain, and are called again because they have not signed. The number of calls is here a *consequence* of refusal, not its cause. With real data these chances are unknown: one would have to draw lots for who is called again.

# %% [markdown] lang="fr"
# La question utile est : que vaut le *prochain* appel ? Parmi ceux qui ont reçu un deuxième appel, combien ont signé à celui-là ? Si un appel coûte 20 dirhams et qu'un contrat laisse 600 dirhams de marge (deux hypothèses), il se paie dès 20 / 600 = 3,3 % de succès.

# %% [markdown] lang="en"
# The useful question is: what is the *next* call worth? Of those who got a second call, how many signed at that one? If a call costs 20 dirhams and a contract leaves a margin of 600 dirhams (two assumptions), it pays from 20 / 600 = 3.3% of successes.

# %% tags=["figure"]
from crm_lessons.plots import plot_attempts

ax = plot_attempts(by_calls, worth=20 / 600)

# %%
show(by_calls[["reached", "successes", "attempt_rate"]])

# %% [markdown] lang="fr"
# Le troisième appel (3,5 %) se paie encore, le quatrième (3,0 %) ne se paie plus. De peu : 13 contrats sur 434 appels, et deux de plus auraient suffi. Voilà une consigne d'essai, à revoir à la prochaine campagne : trois appels au plus, sauf pour qui demande à être rappelé.

# %% [markdown] lang="en"
# The third call (3.5%) still pays, the fourth (3.0%) no longer does. Only just: 13 contracts out of 434 calls, and two more would have been enough. There is a rule to try, and to look at again after the next campaign: three calls at most, except for those who ask to be called back.

# %% [markdown] lang="fr"
# ## AIDA lit un message ; il ne prouve pas qu'il marche
#
# Un taux de réponse vient d'un message. **AIDA** en est la grille la plus connue : attirer l'*attention*, éveiller l'*intérêt*, faire naître le *désir*, obtenir l'*action*. Voici l'e-mail du contrôle d'hiver, de notre invention, témoignage compris.
#
# | partie | texte | étape | pourquoi |
# | :--- | :--- | :--- | :--- |
# | objet | « Lundi, 7 heures : la pompe ne démarre pas » | attention | une scène que le lecteur redoute ; elle fait ouvrir |
# | titre et texte | « Le contrôle d'hiver : trente minutes par pompe. Vibrations, joints, débit : vous gardez le relevé. » | intérêt | ce que c'est, ce qu'on y gagne, sans adjectif |
# | témoignage | « Depuis, l'atelier n'a plus attendu une pièce. » | désir | le lecteur s'y voit |
# | bouton | « Choisir ma date avant le 30 novembre » | action | un seul geste, une date |

# %% [markdown] lang="en"
# ## AIDA reads a message; it does not prove that it works
#
# A response rate comes from a message. **AIDA** is the best-known grid for one: draw *attention*, raise *interest*, create *desire*, obtain *action*. Here is the e-mail of the winter check, of our invention, testimonial included.
#
# | part | text | stage | why |
# | :--- | :--- | :--- | :--- |
# | subject line | “Monday, 7 a.m.: the pump will not start” | attention | a scene the reader dreads; it gets the mail opened |
# | title and text | “The winter check: thirty minutes a pump. Vibration, seals, flow: you keep the report.” | interest | what it is and what one gains, without adjectives |
# | testimonial | “Since then the workshop has not waited for a part.” | desire | readers see themselves there |
# | button | “Choose my date before 30 November” | action | one move, one date |

# %% [markdown] lang="fr"
# Le cours fait le même exercice avec un e-mail de casseroles : un sur-titre, un titre, un sous-titre, un encadré. Le principe ne change pas : demandez à chaque partie ce qu'elle *fait faire* au lecteur.

# %% [markdown] lang="en"
# The course does the same exercise with an e-mail about saucepans: a line above the title, a title, a subtitle, a box. The principle is the same: ask of each part what it *makes the reader do*.

# %% [markdown] lang="fr"
# Deux réserves. L'origine : on attribue d'ordinaire AIDA à Lewis, en 1898, sur la foi de Strong (1925) ; Iwamoto (2023) juge cette attribution sans appui et renvoie à Dukesmith et à Sheldon. Et l'ordre : que le lecteur passe vraiment par ces quatre marches, l'une après l'autre, est contesté depuis longtemps (Barry, 1987). Gardez la grille pour écrire et relire ; pour savoir si le message marche, comptez les réponses.

# %% [markdown] lang="en"
# Two reservations. The origin: AIDA is usually credited to Lewis, in 1898, on the word of Strong (1925); Iwamoto (2023) finds that attribution unsupported and points to Dukesmith and to Sheldon. And the order: that readers really climb these four steps, one after the other, has long been disputed (Barry, 1987). Keep the grid for writing and reading over; to know whether the message works, count the responses.

# %% [markdown] lang="fr"
# ## Une permission vaut pour ce qui a été demandé
#
# Un message non voulu prend l'attention de quelqu'un qui ne l'avait pas offerte : c'est le marketing d'**interruption**. Seth Godin, alors vice-président du marketing direct de Yahoo, lui oppose en 1999 le **marketing de permission** : un message *attendu*, *personnel*, *pertinent*. (Le cours dit 2000 ; le livre est paru en anglais le 6 mai 1999.)

# %% [markdown] lang="en"
# ## A permission holds for what was asked
#
# An unwanted message takes the attention of somebody who had not offered it: that is **interruption** marketing. In 1999 Seth Godin, then vice president of direct marketing at Yahoo, set against it **permission marketing**: a message *anticipated*, *personal*, *relevant*. (The course says 2000; the book came out on 6 May 1999.)

# %% [markdown] lang="fr"
# La permission n'est pas un oui ou un non, c'est un escalier dont on demande chaque marche. Chez Tamaris, par exemple :
#
# 1. « Envoyez-moi ce devis. » Rien d'autre.
# 2. « Je veux bien vos conseils d'entretien, une fois par mois. »
# 3. « Prévenez-moi quand une pièce de *mes* pompes arrive en fin de vie. »
# 4. « Remplacez les joints sans me demander, et facturez. »

# %% [markdown] lang="en"
# Permission is not a yes or a no, it is a staircase of which each step is asked for. At Tamaris, for instance:
#
# 1. “Send me this quotation.” Nothing else.
# 2. “Your maintenance advice once a month is welcome.”
# 3. “Tell me when a part of *my* pumps nears the end of its life.”
# 4. “Replace the seals without asking, and send the invoice.”

# %% [markdown] lang="fr"
# Reste un **paradoxe** : pour demander la première permission, il faut bien interrompre. Un stand, une annonce, une carte tendue : la première prise de parole n'a été demandée par personne. Ce qui compte est qu'elle demande quelque chose, au lieu de tout vendre d'un coup.

# %% [markdown] lang="en"
# A **paradox** remains: to ask for the first permission, one has to interrupt. A stand, an advertisement, a card held out: nobody asked for the first word. What counts is that it asks for something, instead of selling everything at once.

# %% [markdown] lang="fr"
# La loi est une autre affaire que le tact. La LCEN française de 2004 et, au Maroc, la loi 09-08 encadrent l'envoi ; le chapitre 1 en donne les règles, avec leurs exceptions, et les applique à la base.

# %% [markdown] lang="en"
# The law is another matter than tact. The French LCEN of 2004 and, in Morocco, law 09-08 govern what may be sent; chapter 1 gives the rules with their exceptions, and applies them to the database.

# %% [markdown] lang="fr"
# ## Quatre idées à laisser
#
# **« Un bon taux de réponse fait une bonne campagne. »** D ci-dessus : 9,1 % de réponses, 40 dirhams.
#
# **« Le retour sur investissement suffit à choisir. »** Il favorise les petites campagnes faciles : E rend plus par dirham, C laisse en tout cinq fois plus de dirhams.

# %% [markdown] lang="en"
# ## Four ideas to drop
#
# **“A good response rate makes a good campaign.”** D above: 9.1% of responses, 40 dirhams.
#
# **“Return on investment is enough to choose by.”** It favours small, easy campaigns: E returns more per dirham, C leaves in all five times as many dirhams.

# %% [markdown] lang="fr"
# **« La campagne a rapporté ces commandes. »** Certains auraient commandé sans elle. Pour le savoir, on tire au sort quelques personnes à qui l'on n'écrit pas, et l'on compare.
#
# **« La campagne a perdu de l'argent, donc elle était mauvaise. »** Pas si elle a gagné des clients qui reviendront. Le point mort ne compte que les commandes de la campagne ; le chapitre 7 va plus loin.

# %% [markdown] lang="en"
# **“The campaign brought in these orders.”** Some people would have ordered without it. To find out, draw at random a few people to whom you do not write, and compare.
#
# **“The campaign lost money, so it was a bad one.”** Not if it won customers who will come back. Break-even counts only the orders of the campaign; chapter 7 goes further.

# %% [markdown] lang="fr"
# ## Que décider, et quand ?
#
# Contrôler, dit le cours, c'est confronter les résultats aux objectifs. Encore faut-il les avoir écrits avant.
#
# | moment | on regarde | décision possible |
# | :--- | :--- | :--- |
# | avant d'envoyer | le point mort, le taux de réponse minimal $c / (b \cdot m)$ | réduire la liste, changer l'offre, renoncer |
# | après un essai sur quelques centaines d'adresses tirées au sort | le taux de réponse, par segment | étendre, réécrire, arrêter |
# | pendant | la rapidité des réponses, le canal par lequel elles viennent | relancer, changer de canal pour un segment |
# | après | le profit, le coût par nouveau client | refaire, arrêter, chercher la valeur à long terme |

# %% [markdown] lang="en"
# ## What to decide, and when?
#
# Control, says the course, is to hold results against targets. The targets must have been written down before.
#
# | moment | what one looks at | possible decision |
# | :--- | :--- | :--- |
# | before sending | break-even, the lowest response rate $c / (b \cdot m)$ | shorten the list, change the offer, give up |
# | after a trial on a few hundred addresses drawn at random | the response rate, by segment | extend, rewrite, stop |
# | during | how fast responses come, and by which channel | remind, change channel for a segment |
# | afterwards | profit, cost per new customer | repeat, stop, look for long-term value |

# %% [markdown] lang="fr"
# L'art d'agir au bon moment compte aussi : un contrôle d'hiver se propose en octobre, pas en mars. Un anniversaire, une haute saison, une pénurie, l'ouverture d'un atelier chez le client sont des dates que la base peut retenir. À *qui* écrire quand on ne peut pas écrire à tous : c'était le chapitre 4.

# %% [markdown] lang="en"
# The art of acting at the right time counts too: a winter check is offered in October, not in March. An anniversary, a high season, a shortage, the opening of a customer's workshop are dates that the database can keep. *Whom* to write to when one cannot write to all: that was chapter 4.

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you.

# %%
on_the_same_mix = rates_on_same_mix(mailings, "channel", "segment", "messages", "responses")
first_call, *_, fifth_call = by_calls["rate"]
lesson.bets(
    one_order=kpis.cost_per_order,
    most_profit=compared["profit"].idxmax(),
    sms_on_the_same_mix=on_the_same_mix["SMS"],
    slope="up" if fifth_call > first_call else "down",
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Sept indicateurs, sept divisions : écrivez l'unité et le dénominateur de chacune.
# - Le « coût » de transformation est un taux ; le point mort est un nombre de commandes, arrondi vers le haut, qui divise par la marge.
# - Coût par commande = coût du contact / (taux de réponse × taux de transformation).
# - Une commande n'est pas un client, un client n'est pas forcément nouveau.
# - On additionne avant de diviser, et l'on compare à segment égal.
# - Une baisse n'est pas un effet : demandez d'abord qui reste.
# - Une permission vaut pour ce qui a été demandé.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/06_kpis.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Seven indicators, seven divisions: write down the unit and the denominator of each.
# - The “cost” of conversion is a rate; break-even is a number of orders, rounded up, and divides by the margin.
# - Cost per order = cost per contact / (response rate × conversion rate).
# - An order is not a customer, a customer is not always new.
# - Add up before you divide, and compare within the same segment.
# - A fall is not an effect: ask first who is left.
# - A permission holds for what was asked.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/06_kpis.html), one page to print.

# %%
glossary("direct_marketing", "message_sent", "cost_per_contact", "response_rate", "average_order", "cost_per_prospect")

# %%
glossary("conversion_rate", "cost_per_order", "customer_acquisition_cost", "break_even", "return_on_investment")

# %%
glossary("simpson_paradox", "aida", "interruption_marketing", "permission_marketing")

# %% [markdown] lang="fr"
# ## Sources
#
# - Les sept indicateurs viennent d'un cours francophone de gestion de la relation client, qui les donne sans chiffres ; l'exercice d'AIDA et le paradoxe de la permission, de documents d'enseignement en marketing. Toutes les données de la leçon sont inventées, tirées d'un générateur à graine fixe.
# - e-marketing.fr, fiche « coût par commande », pour la différence avec le coût d'acquisition.
# - UCI 222, *Bank Marketing* (Moro, Rita et Cortez) : 45 211 clients, taux calculés par nos soins ; les données ne sont pas jointes au projet.
# - Strong (1925) et Iwamoto (2023) sur l'origine d'AIDA ; Barry (1987) sur la hiérarchie des effets.
# - Godin (1999), *Permission Marketing*, Simon & Schuster.
# - Loi française n° 2004-575 (LCEN), article 22 ; loi marocaine 09-08. Voir le chapitre 1 ; ceci n'est pas un conseil juridique.

# %% [markdown] lang="en"
# ## Sources
#
# - The seven indicators come from a French-language course in customer relationship management, which gives them without figures; the AIDA exercise and the paradox of permission from teaching documents in marketing. All the data of this lesson are invented, drawn from a generator with a fixed seed.
# - e-marketing.fr, entry “coût par commande”, for the difference from the acquisition cost.
# - UCI 222, *Bank Marketing* (Moro, Rita and Cortez): 45,211 clients, rates computed by us; the data do not come with the project.
# - Strong (1925) and Iwamoto (2023) on the origin of AIDA; Barry (1987) on the hierarchy of effects.
# - Godin (1999), *Permission Marketing*, Simon & Schuster.
# - French law no. 2004-575 (LCEN), article 22; Moroccan law 09-08. See chapter 1; this is not legal advice.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/06_kpis.ipynb) : vos propres divisions, une fonction qui tient quand personne ne répond, et votre avis sur ce qu'il faut refaire.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/06_kpis.ipynb): your own divisions, a function that holds when nobody answers, and your opinion on what to repeat.
