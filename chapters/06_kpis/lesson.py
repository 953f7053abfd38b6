# %% [markdown] lang="fr"
# # Indicateurs : une campagne se juge à ce qu'elle cause, pas au bruit qu'elle fait
#
# Lundi 13 janvier 2025, comité du matin. Karim annonce un taux de réponse de 9 %. On applaudit. Personne ne demande ce que la campagne a coûté, ni ce qui serait venu sans elle.
#
# À la sortie, Aïcha vous confie la campagne suivante et 50 000 dirhams : c'est vous qui achetez. Trois questions vous attendent. Combien d'adresses essayer avant de dépenser le reste ? Qu'est-ce qu'un essai a le droit de conclure ? Et de tout ce qui rentrera, qu'aurez-vous causé ?

# %% [markdown] lang="en"
# # Indicators: judge a campaign by what it causes, not by the noise it makes
#
# Monday, 13 January 2025, morning committee. Karim announces a response rate of 9%. People applaud. Nobody asks what the campaign cost, nor what would have come without it.
#
# On the way out Aïcha hands you the next campaign and 50,000 dirhams: you are the buyer. Three questions await you. How many addresses to try before spending the rest? What may a trial conclude? And of all that comes in, what will you have caused?

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - calculer les sept indicateurs du cours, dire l'unité de chacun et la question à laquelle il répond ;
# - choisir la taille d'un essai avant de payer, donner un taux avec son intervalle, et dire « indécidable » ;
# - reconnaître un faux vainqueur, un total qui ment, une sélection prise pour un effet ;
# - séparer ce qu'une campagne a causé de ce qu'on lui crédite, et nommer la convention d'un coût d'acquisition ;
# - lire un message avec AIDA, et dire jusqu'où va une permission.
#
# Comptez une heure trois quarts, puis [la feuille d'exercices](../../exercises/fr/06_kpis.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - compute the course's seven indicators, give the unit of each and the question it answers;
# - choose the size of a trial before paying, give a rate with its interval, and say “undecidable”;
# - recognise a false winner, a total that misleads, a selection taken for an effect;
# - tell what a campaign caused from what it is credited with, and name the convention behind an acquisition cost;
# - read a message with AIDA, and say how far a permission goes.
#
# Allow an hour and three quarters, then [the exercise sheet](../../exercises/en/06_kpis.ipynb).

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
# L'hiver dernier, Tamaris Hydraulique a loué des fichiers d'adresses et proposé un contrôle des pompes à dix mille d'entre elles. Le cours donne les indicateurs sans aucun chiffre ; ceux-ci sont les nôtres.

# %% [markdown] lang="en"
# ## Between a message and an order there are two rates
#
# **Direct marketing** addresses known people and expects from them a response that can be counted. That is a luxury: it can know what it costs and what it yields, provided that it makes the right divisions.
#
# Last winter Tamaris Hydraulique rented lists of addresses and offered a check of their pumps to ten thousand of them. The course gives the indicators without any figures; these are ours.

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
# À la main : 50 000 / 10 000 = 5 ; 400 / 10 000 = 4 % ; 180 000 / 100 = 1 800 ; 50 000 / 400 = 125 ; 100 / 400 = 25 % ; 50 000 / 100 = 500 ; 50 000 / 600 = 83,33. `campaign_kpis` fait les sept divisions d'un coup : `**facts` lui donne chaque nombre sous son nom. `compare_campaigns` les range en tableau, une campagne par ligne : `.to_frame().T` couche donc notre colonne.

# %% [markdown] lang="en"
# By hand: 50,000 / 10,000 = 5; 400 / 10,000 = 4%; 180,000 / 100 = 1,800; 50,000 / 400 = 125; 100 / 400 = 25%; 50,000 / 100 = 500; 50,000 / 600 = 83.33. `campaign_kpis` makes the seven divisions at once: `**facts` hands it each number under its name. `compare_campaigns` puts them in a table, a campaign a row: so `.to_frame().T` lays our column on its side.

# %%
from crm_lessons.methods import campaign_kpis, compare_campaigns

kpis = campaign_kpis(**facts)
found = compare_campaigns(facts.to_frame().T)
show(found[["cost_per_contact", "response_rate", "average_order", "cost_per_prospect"]])

# %%
show(found[["conversion_rate", "cost_per_order", "break_even_orders"]])

# %% [markdown] lang="fr"
# Deux noms du cours demandent un mot. Le **taux de remontée** est le taux de réponse : les réponses « remontent ». Et ce que le cours appelle **« coût » de transformation** n'est pas un coût : commandes sur réponses, il n'y a pas un dirham là-dedans. C'est un taux ; nous l'appelons ainsi.
#
# Le cours s'arrête au point mort. Ajoutons les deux lignes que la direction demandera : le **profit** (marge des commandes moins coût) et le **retour sur investissement** (profit sur coût).

# %% [markdown] lang="en"
# Two of the course's names need a word. The **“taux de remontée”** is the response rate: responses “come back up”. And what the course calls the **“cost” of conversion** is no cost: orders over responses, there is not a dirham in it. It is a rate, and we call it one.
#
# The course stops at break-even. Let us add the two lines that management will ask for: the **profit** (margin of the orders less the cost) and the **return on investment** (profit over cost).

# %%
show(found[["profit", "roi"]])

# %% [markdown] lang="fr"
# 10 000 dirhams de profit, 20 % de retour : c'est ce que le rapport *crédite* à la campagne. Gardez ce nombre, nous le rejugerons.
#
# Quand personne ne répond ou ne commande, une partie des indicateurs n'existe plus ; la méthode rend alors `None`, jamais 0 : un coût par commande de 0 dirait que les commandes sont gratuites.

# %% [markdown] lang="en"
# A profit of 10,000 dirhams, a return of 20%: that is what the report *credits* to the campaign. Keep this number, it will be judged again.
#
# When nobody responds or orders, part of the indicators no longer exists; the method then gives `None`, never 0: a cost per order of 0 would say that orders are free.

# %% [markdown] lang="fr"
# ## Le point mort se compte en commandes, et s'arrondit vers le haut
#
# 83,33 commandes ne se reçoivent pas. Essayons les deux entiers voisins.

# %% [markdown] lang="en"
# ## Break-even is counted in orders, and rounded up
#
# Nobody receives 83.33 orders. Let us try the two whole numbers on either side.

# %%
{orders: orders * 600 - 50_000 for orders in (83, 84)}

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
{"orders": by_revenue, "profit": int(by_revenue * facts["margin_per_order"] - facts["cost"])}

# %% [markdown] lang="fr"
# 28 commandes : on croirait la partie gagnée alors qu'il manque 33 200 dirhams. Le chiffre d'affaires paie d'abord les pièces et le technicien.
#
# Et le point mort ne vaut que ce que vaut le coût. Salma a préparé la campagne pendant ses heures ; son temps n'était compté nulle part.

# %% [markdown] lang="en"
# 28 orders: the game would seem won with 33,200 dirhams still missing. Revenue pays for the parts and the technician first.
#
# And break-even is worth what the cost is worth. Salma prepared the campaign during her working hours; her time was counted nowhere.

# %%
staff_cost = int(campaign["staff_cost"])
{"staff_cost": staff_cost, "orders": break_even(facts["cost"] + staff_cost, facts["margin_per_order"])}

# %% [markdown] lang="fr"
# 4 700 dirhams d'heures, et le point mort passe de 84 à 92. Restent dehors le loyer, le logiciel, les commandes annulées, et tout ce que ces clients achèteront plus tard. Dites toujours ce que vous avez compté.

# %% [markdown] lang="en"
# 4,700 dirhams of hours, and break-even goes from 84 to 92. Still left out are rent, software, cancelled orders, and all that these customers will buy later. Always say what you counted.

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
round(5 / (0.04 * 0.25)), round(5 / (0.05 * 0.25)), round(5 / (0.04 * 0.26))

# %% [markdown] lang="fr"
# Un point de plus sur la réponse (de 4 à 5 %) fait passer la commande de 500 à 400 dirhams. Un point de plus sur la transformation (de 25 à 26 %) la laisse à 481. Ce n'est pas que la réponse importe davantage : un point y est un quart de plus, là-bas un vingt-cinquième. À *pourcentage* de progrès égal, les deux taux se valent.

# %% [markdown] lang="en"
# One more point of response (from 4 to 5%) brings the order from 500 down to 400 dirhams. One more point of conversion (from 25 to 26%) leaves it at 481. Not that response matters more: one point is a quarter more there, and a twenty-fifth here. For the same *percentage* of progress, both rates are worth the same.

# %% [markdown] lang="fr"
# La formule se lit aussi à l'envers : à partir de quel taux de réponse la campagne ne perd-elle plus ? Quand une commande coûte juste sa marge $m$, soit $a = c / (b \cdot m)$.

# %% [markdown] lang="en"
# The formula can be read backwards too: from which response rate does the campaign stop losing? When an order costs exactly its margin $m$, that is $a = c / (b \cdot m)$.

# %%
pays_from = 5 / (0.25 * 600)
round(pays_from, 4)

# %% [markdown] lang="fr"
# 3,33 %. Voilà un objectif que l'on peut écrire *avant* d'envoyer.
#
# Sans toucher au reste, quel est le plus petit taux de réponse (en %, au dixième) auquel la campagne ne perd rien ? Écrivez votre nombre sous la figure. Descendez ensuite d'un cran, et cherchez trois façons de redresser le profit : laquelle coûterait le moins à votre entreprise ?

# %% [markdown] lang="en"
# 3.33%. There is a target that can be written down *before* sending.
#
# Leaving the rest alone, what is the lowest response rate (in %, to one decimal) at which the campaign loses nothing? Type your number below the figure. Then go one step lower, and look for three ways to put the profit right: which one would cost your firm least?

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import campaign_lab

campaign_lab(facts)

# %% [markdown] lang="fr"
# Le coût du contact et la marge déplacent le point mort ; les deux taux déplacent les commandes. Une remise s'accorde d'un mot et se paie sur la marge : chaque commande laisse moins, et le point mort s'éloigne.

# %% [markdown] lang="en"
# Cost per contact and margin move the break-even; the two rates move the orders. A discount is granted in a word and paid out of the margin: each order leaves less, and break-even moves further away.

# %% [markdown] lang="fr"
# ## Un essai donne un intervalle, pas un taux
#
# À vous d'acheter. Prudemment, vous essayez d'abord 300 adresses tirées au sort dans un nouveau fichier : 12 répondent, soit 4 %, plus que les 3,33 % qu'il faut. Faut-il louer les dix mille autres ?
#
# Trois cents autres adresses du même fichier auraient donné 9 réponses, ou 16. L'**intervalle de confiance** à 95 % dit entre quelles **bornes** le vrai taux peut se trouver : sur cent essais, il le contient environ 95 fois. À la main : la racine de taux × (1 − taux) / messages, fois 1,96, de chaque côté.

# %% [markdown] lang="en"
# ## A trial gives an interval, not a rate
#
# It is your turn to buy. Being prudent, you first try 300 addresses drawn by lot from a new list: 12 respond, that is 4%, more than the 3.33% that it takes. Should the ten thousand others be rented?
#
# Three hundred other addresses of the same list would have given 9 responses, or 16. The 95% **confidence interval** says between which **bounds** the true rate may lie: of a hundred trials, it holds it about 95 times. By hand: the root of rate × (1 − rate) / messages, times 1.96, to either side.

# %%
rate = 12 / 300
give_or_take = 1.96 * (rate * (1 - rate) / 300) ** 0.5
{"low": round(rate - give_or_take, 3), "high": round(rate + give_or_take, 3)}

# %%
from crm_lessons.methods import rate_interval

trial = rate_interval(12, 300)
{"low": round(trial.low, 3), "high": round(trial.high, 3)}

# %% [markdown] lang="fr"
# De 1,8 à 6,2 % à la main ; de 2,3 à 6,9 % par la méthode de Wilson, plus juste quand les réponses sont rares. Le point mort, 3,33 %, est en plein dedans : ce fichier peut rapporter beaucoup ou perdre de l'argent, et l'essai ne sait pas lequel. La réponse honnête est **indécidable**.
#
# Ce n'est pas « non ». C'est « pas encore ».

# %% [markdown] lang="en"
# From 1.8 to 6.2% by hand; from 2.3 to 6.9% by Wilson's method, which is more accurate where responses are few. Break-even, 3.33%, lies right inside: this list may earn a great deal or lose money, and the trial does not know which. The honest answer is **undecidable**.
#
# That is not “no”. It is “not yet”.

# %% [markdown] lang="fr"
# Combien d'adresses, alors ? On retourne la formule : l'écart de chaque côté est $d = 1{,}96 \sqrt{a (1 - a) / n}$, d'où $n = 1{,}96^2 \times a (1 - a) / d^2$ messages. Pour un taux voisin de 4 %, à deux points près, à un point, à un demi-point :

# %% [markdown] lang="en"
# How many addresses, then? The formula is turned round: the distance to either side is $d = 1.96 \sqrt{a (1 - a) / n}$, so it takes $n = 1.96^2 \times a (1 - a) / d^2$ messages. For a rate close to 4%, within two points, one point, half a point:

# %%
{d: ceil(1.96**2 * 0.04 * 0.96 / d**2) for d in (0.02, 0.01, 0.005)}

# %% [markdown] lang="fr"
# 369 adresses à deux points près, 1 476 à un point, 5 901 à un demi-point : deux fois plus fin coûte quatre fois plus cher. « Un essai sur quelques centaines d'adresses » ne décide donc que si le fichier est très bon ou très mauvais.
#
# Sans toucher au taux, à partir de combien de messages (de 100 en 100) le point mort sort-il de l'intervalle pour de bon ? Bougez ensuite le taux : à 3,5 %, que se passe-t-il ?

# %% [markdown] lang="en"
# 369 addresses for two points, 1,476 for one, 5,901 for half a point: twice as fine costs four times as much. So “a trial on a few hundred addresses” decides only where the list is very good or very bad.
#
# Leaving the rate alone, from how many messages on (in steps of 100) does break-even stay outside the interval? Then move the rate: what happens at 3.5%?

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import trial_lab

trial_lab(rate=0.04, break_even=pays_from)

# %% [markdown] lang="fr"
# L'intervalle respire : large à gauche, étroit à droite, de plus en plus lentement. Et il ne connaît que le hasard du tirage. Des adresses prises en tête de fichier, une semaine de fête, une offre changée entre-temps : cela, aucun intervalle ne le contient.

# %% [markdown] lang="en"
# The interval breathes: wide on the left, narrow on the right, more and more slowly. And it knows nothing but the luck of the draw. Addresses taken from the top of a list, a week of holidays, an offer changed meanwhile: no interval holds those.

# %% [markdown] lang="fr"
# ## Trop peu d'essais n'apprend rien, trop d'essais ne laisse rien à dépenser
#
# Cinq fichiers à louer, A à E. Votre budget paie dix mille messages. Vous en essayez 400 dans chacun. Une réponse laisse 150 dirhams (une sur quatre commande, 600 chacune).
#
# `rate_verdicts` compare chaque intervalle au point mort. Tout au-dessus, c'est un *gain* : le fichier **se paie**, il rapporte plus qu'il ne coûte. Tout au-dessous, une *perte*. Sinon, *indécidable*. (Ces fichiers sont simulés ; 9 est le numéro du tirage, un autre en donnerait d'autres.)

# %% [markdown] lang="en"
# ## Too few trials teach nothing, too many leave nothing to spend
#
# Five lists for rent, A to E. Your budget pays for ten thousand messages. You try 400 in each. A response leaves 150 dirhams (one in four orders, 600 each).
#
# `rate_verdicts` sets each interval against break-even. All above, it is a *gain*: the list **pays**, it brings in more than it costs. All below, a *loss*. Otherwise, *undecidable*. (These lists are simulated; 9 is the number of the draw, another would give others.)

# %%
from crm_lessons.data.kpis.rented_lists import bought, profits, rented_lists, tried
from crm_lessons.methods import rate_verdicts

trials = rate_verdicts(tried(9, messages=400), pays_from, "messages", "responses")
show(trials)

# %% lang="fr" tags=["figure"]
from crm_lessons.plots import plot_decided_rates

ax = plot_decided_rates(trials, pays_from, "Part des adresses essayées qui ont répondu", trials="messages")

# %% lang="en" tags=["figure"]
from crm_lessons.plots import plot_decided_rates

ax = plot_decided_rates(trials, pays_from, "Share of the addresses tried that responded", trials="messages")

# %% [markdown] lang="fr"
# Un fichier se paie, un ne se paie pas, et des trois autres on ne sait rien de sûr. Pariez : lequel est vraiment le meilleur ? Puisqu'ils sont simulés, pour une fois, la vérité existe.

# %% [markdown] lang="en"
# One list pays, one does not, and of the three others nothing is certain. Make a bet: which is truly the best? As they are simulated, for once, the truth exists.

# %%
lesson.bet("best_list", ...)

# %% after_bet="best_list"
truth = rented_lists(9)
show(trials[["rate", "rate_low", "rate_high"]].join(truth))

# %% [markdown] lang="fr" after_bet="best_list"
# C, que l'essai disait indécidable, est le meilleur : 5 %. B a brillé à 6 % et vaut 4,7 % : il se paie bien, mais pas comme on l'a cru. « Celui-ci se paie » est une conclusion de l'essai ; « celui-ci est le meilleur » n'en est pas une. Les cinq intervalles, eux, contiennent la vérité.

# %% [markdown] lang="en" after_bet="best_list"
# C, which the trial called undecidable, is the best: 5%. B shone at 6% and is worth 4.7%: it pays well, but less than it seemed. “This one pays” is a conclusion of the trial; “this one is the best” is not. All five intervals hold the truth.

# %% [markdown] lang="fr"
# Fallait-il essayer moins, ou plus ? Changez le nombre ci-dessous (de 0 à 2 000 par fichier) : le reste des dix mille messages part au fichier qui a le mieux répondu, et la cellule rend votre profit en dirhams.

# %% [markdown] lang="en"
# Would it have been better to try fewer, or more? Change the number below (from 0 to 2,000 a list): the rest of the ten thousand messages goes to the list that responded best, and the cell gives your profit in dirhams.

# %%
my_trial = 400
bought(9, messages=my_trial)

# %% [markdown] lang="fr"
# 19 750 dirhams, dans *ce* monde-là. Un coup de chance ne fait pas une méthode. Vivons-en quatre cents, avec d'autres fichiers chaque fois, et regardons la moyenne.

# %% [markdown] lang="en"
# 19,750 dirhams, in *this* world. One stroke of luck does not make a method. Let us live four hundred of them, with other lists each time, and look at the mean.

# %%
worlds = profits([0, 25, 50, 100, 200, 300, 400, 600, 800, 1_200, 1_600, 2_000], worlds=400)
show(worlds.loc[[0, 50, 200, 400, 600, 1_200, 2_000]].round({"profit": 0, "best_found": 2}))

# %% tags=["figure"]
from crm_lessons.plots import plot_trial_profits

ax = plot_trial_profits(worlds)

# %% [markdown] lang="fr"
# Sans essai, on tombe une fois sur cinq sur le meilleur fichier, et l'on ne gagne rien en moyenne. Avec 2 000 messages par fichier, on le trouve sept fois sur dix, et il ne reste plus un message à lui envoyer. Entre 200 et 600, on ne trouve le meilleur qu'une fois sur deux environ, et c'est assez : manquer le premier pour un second presque aussi bon ne coûte guère.
#
# **Un essai n'a pas à tout savoir. Il doit en savoir assez pour que le reste du budget aille mieux qu'au hasard.** Ici, de 10 à 30 % de l'argent ; ailleurs, refaites le calcul.

# %% [markdown] lang="en"
# Without a trial you hit on the best list one time in five, and gain nothing on average. With 2,000 messages a list you find it seven times in ten, and not a message is left to send there. Between 200 and 600 the best is found only about one time in two, and that is enough: to miss the first for a second nearly as good costs little.
#
# **A trial need not know everything. It must know enough for the rest of the budget to go better than by chance.** Here, 10 to 30% of the money; elsewhere, do the sum again.

# %% [markdown] lang="fr"
# ## Le vainqueur d'un essai est souvent un faux vainqueur
#
# Deuxième essai : douze objets d'e-mail, cinq cents adresses chacun. On gardera le meilleur.

# %% [markdown] lang="en"
# ## The winner of a trial is often a false winner
#
# Second trial: twelve subject lines for an e-mail, five hundred addresses each. The best will be kept.

# %%
subject_lines = lesson.data("subject_lines")
lines = rate_verdicts(subject_lines[["messages", "responses"]], pays_from, "messages", "responses")
show(lines.sort_values("rate", ascending=False), 4)

# %% [markdown] lang="fr"
# L'objet 8 l'emporte : 28 réponses sur 500, 5,6 %, et tout son intervalle est au-dessus du point mort. On l'envoie à dix mille autres adresses du même fichier. Pariez : quel taux de réponse aura-t-il ?

# %% [markdown] lang="en"
# Line 8 wins: 28 responses of 500, 5.6%, and all of its interval is above break-even. It is sent to ten thousand other addresses of the same list. Make a bet: what response rate will it have?

# %%
lesson.bet("winner_again", ...)

# %% after_bet="winner_again"
winner = subject_lines.loc[8]
winner_again = winner["later_responses"] / winner["later_messages"]
again = rate_interval(int(winner["later_responses"]), int(winner["later_messages"]))
{"rate": round(float(winner_again), 4), "low": round(again.low, 3), "high": round(again.high, 3)}

# %% [markdown] lang="fr" after_bet="winner_again"
# 4,05 %, entre 3,7 et 4,5. L'objet n'a pas « vieilli » : les douze valaient exactement la même chose, 4 %, nous les avons faits ainsi. En gardant le plus haut de douze taux, on garde surtout le plus chanceux. C'est la **malédiction du vainqueur**, le retour vers la moyenne du chapitre 2 appliqué à ses propres essais.

# %% [markdown] lang="en" after_bet="winner_again"
# 4.05%, between 3.7 and 4.5. The line did not “wear out”: all twelve were worth exactly the same, 4%, we made them so. To keep the highest of twelve rates is mostly to keep the luckiest. This is the **winner's curse**, chapter 2's regression to the mean at work on your own trials.

# %% [markdown] lang="fr"
# Un intervalle à 95 % manque le vrai taux une fois sur vingt. Sur douze, la chance qu'aucun ne le manque est 0,95 × 0,95 × …, douze fois :

# %% [markdown] lang="en"
# An interval of 95% misses the true rate one time in twenty. Of twelve, the chance that none misses it is 0.95 × 0.95 × …, twelve times:

# %%
round(0.95**12, 2)

# %% [markdown] lang="fr"
# 54 % : près d'une fois sur deux, l'un au moins des douze le manque. Trois défenses : essayer moins de choses ; ne croire le vainqueur qu'après un *second* essai, sur des adresses neuves ; annoncer le second taux, jamais le premier.

# %% [markdown] lang="en"
# 54%: nearly one time in two, at least one of the twelve misses it. Three defences: try fewer things; believe the winner only after a *second* trial, on fresh addresses; announce the second rate, never the first.

# %% [markdown] lang="fr"
# ## Le meilleur taux de réponse n'est pas la meilleure campagne
#
# Revenons au comité. Karim parlait de l'une de ces cinq campagnes de l'année.

# %% [markdown] lang="en"
# ## The best response rate is not the best campaign
#
# Back to the committee. Karim was speaking of one of these five campaigns of the year.

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
compared = compare_campaigns(campaigns)
show(compared[["cost_per_contact", "response_rate", "conversion_rate", "cost_per_order", "profit", "roi"]])

# %% tags=["figure"] after_bet="most_profit"
from crm_lessons.plots import plot_campaigns

ax = plot_campaigns(compared)

# %% [markdown] lang="fr" after_bet="most_profit"
# D, la campagne que l'on a applaudie, a 9,1 % de réponses, et 40 dirhams de profit. C en a 3,2 %, et 95 800 dirhams : on lui répond peu, mais 47,7 % des réponses deviennent une commande, et chaque commande laisse 2 200 dirhams.

# %% [markdown] lang="en" after_bet="most_profit"
# D, the campaign that was applauded, has 9.1% of responses, and a profit of 40 dirhams. C has 3.2%, and 95,800 dirhams: few people respond to it, but 47.7% of the responses become an order, and each order leaves 2,200 dirhams.

# %% [markdown] lang="fr" after_bet="most_profit"
# **Six critères, cinq gagnantes.**
#
# D au taux de réponse, B au chiffre d'affaires, A au coût du contact, E au coût par commande et au retour sur investissement, C au profit. Faut-il croire E ou C ? Chaque dirham mis dans E en rend 5,37 de plus, mais l'on n'y a mis que 3 250 dirhams. Si E peut grandir sans s'essouffler, c'est par elle qu'il faut continuer ; les premiers servis étant souvent les mieux disposés, faites l'essai avant de le croire.

# %% [markdown] lang="en" after_bet="most_profit"
# **Six criteria, five winners.**
#
# D by response rate, B by revenue, A by cost per contact, E by cost per order and return on investment, C by profit. Should one believe E or C? Each dirham put into E returns 5.37 more, but only 3,250 dirhams were put into it. If E can grow without losing breath, go on with it; as those served first are often the best disposed, try before you believe.

# %% [markdown] lang="fr"
# ## Une commande n'est pas un nouveau client
#
# Le cours appelle « coût d'acquisition du client » le coût divisé par les *commandes*. C'est vrai si chaque commande est la première d'un client nouveau. Voici celles de la campagne d'hiver.

# %% [markdown] lang="en"
# ## An order is not a new customer
#
# The course calls “cost of acquiring the customer” the cost divided by *orders*. That holds if every order is the first of a new customer. Here are those of the winter campaign.

# %%
campaign_orders = lesson.data("campaign_orders")
show(campaign_orders, 5)

# %%
new = campaign_orders[campaign_orders["known_before"] == 0]
counts = {
    "orders": len(campaign_orders),
    "customers": campaign_orders["customer"].nunique(),
    "new_customers": new["customer"].nunique(),
    "orders_of_new": len(new),
}
counts

# %% [markdown] lang="fr"
# Cent commandes, mais 69 clients : certains ont commandé deux fois ou plus. Et 24 d'entre eux étaient déjà des clients. Restent 45 nouveaux, qui ont passé 60 des 100 commandes.
#
# Combien a coûté un nouveau client ? Cela dépend de ce qu'on lui impute, et il faut le dire.

# %% [markdown] lang="en"
# A hundred orders, but 69 customers: some ordered twice or more. And 24 of them were customers already. That leaves 45 new ones, who placed 60 of the 100 orders.
#
# What did a new customer cost? That depends on what is charged to them, and has to be said.

# %%
from crm_lessons.methods import cost_per_new_customer

known = campaign_orders.loc[campaign_orders["known_before"] == 1, "customer"].unique()
all_of_it = cost_per_new_customer(facts["cost"], campaign_orders, known)
their_share = facts["cost"] * len(new) / len(campaign_orders) / 45
{"per_order": kpis.cost_per_order, "all_of_it": round(all_of_it), "their_share": round(their_share)}

# %% [markdown] lang="fr"
# - 500 dirhams par *commande* ;
# - 1 111 par nouveau client si *tout* le coût lui revient, alors que 24 anciens ont commandé aussi : c'est un **maximum**, dans cette façon de compter ;
# - 667 si le coût se partage comme les commandes.
#
# Les praticiens appellent le premier **coût par commande**, le deuxième **coût d'acquisition client** (CAC) *en coût complet*. Nous aussi, et nous écrivons la convention à côté. Aucun des trois ne sait encore si ces 45 seraient venus sans nous.

# %% [markdown] lang="en"
# - 500 dirhams an *order*;
# - 1,111 a new customer if *all* of the cost is theirs, though 24 earlier customers ordered too: that is a **maximum** in this way of counting;
# - 667 if the cost is shared out as the orders are.
#
# Practitioners call the first **cost per order**, the second **customer acquisition cost** (CAC) *at full cost*. So do we, and we write the convention beside it. None of the three knows yet whether these 45 would have come without us.

# %% [markdown] lang="fr"
# ## Une campagne ne vaut que ce qu'elle cause
#
# Aïcha avait pris une précaution : sur 12 500 adresses louées, le sort en a laissé 2 500 de côté, sans message. Un **groupe témoin**, comme l'enveloppe du chapitre 4. Qu'ont acheté les uns et les autres, dans les mêmes semaines ?

# %% [markdown] lang="en"
# ## A campaign is worth only what it causes
#
# Aïcha had taken a precaution: of 12,500 rented addresses, 2,500 were drawn by lot and left out, without a message. A **control group**, like chapter 4's envelope. What did either buy, in the same weeks?

# %%
lot = lesson.data("lot")
show(lot)

# %% [markdown] lang="fr"
# Pariez : sur les 100 commandes que le rapport crédite à la campagne, combien en a-t-elle causé ?

# %% [markdown] lang="en"
# Make a bet: of the 100 orders that the report credits to the campaign, how many did it cause?

# %%
lesson.bet("caused_orders", ...)

# %% after_bet="caused_orders"
anyway = 14 * 10_000 / 2_500
caused = 100 - anyway
{"anyway": anyway, "caused": caused, "profit": caused * 600 - 50_000}

# %% [markdown] lang="fr" after_bet="caused_orders"
# À la main : 14 commandes pour 2 500 adresses en font 56 pour 10 000. La campagne a donc causé 100 − 56 = 44 commandes. Leur marge, 26 400 dirhams, ne rembourse pas les 50 000 : là où le rapport lisait un gain de 10 000, il y a une **perte de 23 600**.
#
# Le point mort porte sur ce qui est causé : 44 commandes, quand il en faut 84.

# %% [markdown] lang="en" after_bet="caused_orders"
# By hand: 14 orders for 2,500 addresses make 56 for 10,000. So the campaign caused 100 − 56 = 44 orders. Their margin, 26,400 dirhams, does not pay back the 50,000: where the report read a gain of 10,000, there is a **loss of 23,600**.
#
# Break-even bears on what is caused: 44 orders, where 84 are needed.

# %% [markdown] lang="fr"
# De combien peut-on se tromper ? Un intervalle compte des personnes, car les commandes d'un même client ne sont pas indépendantes. Comparons donc les clients : 69 sur 10 000, 10 sur 2 500.

# %% [markdown] lang="en"
# How far may this be off? An interval counts people, since the orders of one customer do not stand alone. So let us compare customers: 69 of 10,000, 10 of 2,500.

# %%
from crm_lessons.methods import rate_difference

gap = rate_difference(69, 10_000, 10, 2_500)
per_ten_thousand = {"caused": gap.value, "low": gap.low, "high": gap.high}
{name: round(10_000 * number) for name, number in per_ten_thousand.items()}

# %% [markdown] lang="fr"
# 29 clients causés, entre −7 et 55. L'effet lui-même n'est pas établi : zéro est dans l'intervalle. Mais la perte l'est presque : même à 55 clients, à 1,45 commande par client (100 / 69) et 600 dirhams de marge chacune, on n'atteint pas 48 000 dirhams, moins que le coût, 50 000. **On peut ignorer l'effet et savoir quand même que l'on a perdu.**
#
# Et les nouveaux clients ? 45 sur 10 000, contre 4 témoins sur 2 500.

# %% [markdown] lang="en"
# 29 customers caused, between −7 and 55. The effect itself is not established: zero is inside the interval. But the loss nearly is: even at 55 customers, at 1.45 orders a customer (100 / 69) and a margin of 600 dirhams each, the campaign stays below 48,000 dirhams, less than the cost, 50,000. **You can be ignorant of the effect and still know that you have lost.**
#
# And the new customers? 45 of 10,000, against 4 of the 2,500 left out.

# %%
new_gap = rate_difference(45, 10_000, 4, 2_500)
new_per_ten_thousand = {"caused": new_gap.value, "low": new_gap.low, "high": new_gap.high}
{name: round(10_000 * number) for name, number in new_per_ten_thousand.items()}

# %% [markdown] lang="fr"
# 29 nouveaux causés, entre 1 et 47. À 29, chacun a coûté 50 000 / 29 = 1 724 dirhams ; à 47, 1 064 ; à 1, toute la campagne. Le « maximum » de 1 111 n'en était un que si les 45 étaient tous causés.
#
# Deux résultats, deux verdicts : zéro est dans l'intervalle de *tous* les clients, tout juste hors de celui des *nouveaux*. Celui qui jugera la campagne se choisit avant d'ouvrir la table ; après, on retient celui qui plaît. Ici, le rapport parle de toutes les commandes : ce sont donc tous les clients.

# %% [markdown] lang="en"
# 29 new ones caused, between 1 and 47. At 29 each cost 50,000 / 29 = 1,724 dirhams; at 47, 1,064; at 1, the whole campaign. The “maximum” of 1,111 was one only if all 45 were caused.
#
# Two outcomes, two verdicts: zero is inside the interval of *all* customers, only just outside that of the *new* ones. Which of them will judge the campaign is chosen before the table is opened; afterwards everybody keeps the one that pleases. Here the report speaks of all the orders: so it is all customers.

# %% [markdown] lang="fr"
# La taille des deux groupes se choisit avant, et l'effet à voir aussi : celui qui se paie. Il faut 84 commandes causées ; à 1,45 par client, combien cela fait-il de clients, et quelle part des 10 000 adresses ?

# %% [markdown] lang="en"
# The size of the two groups is chosen beforehand, and so is the effect to be seen: the one that pays. It takes 84 orders caused; at 1.45 a customer, how many customers is that, and what share of the 10,000 addresses?

# %%
customers_to_cause = 84 / (100 / 69)
round(customers_to_cause), round(customers_to_cause / 10_000, 4)

# %% [markdown] lang="fr"
# 58 clients, 0,58 point : l'effet à voir, en plus des 0,4 % de *tous les clients* qui viennent seuls (10 sur 2 500). Quel est le plus petit écart que l'essai puisse montrer, quatre fois sur cinq, avec 2 500 témoins ? Et si l'on avait coupé les 12 500 adresses en deux moitiés ?

# %% [markdown] lang="en"
# 58 customers, 0.58 points: the effect to be seen, above the 0.4% of *all customers* who come alone (10 of 2,500). What is the smallest difference that the trial can show, four times in five, with 2,500 left out? And if the 12,500 addresses had been cut into two halves?

# %%
from crm_lessons.methods import detectable_difference, sample_size

shares = {"a_fifth": detectable_difference(0.004, 10_000, 2_500), "half": detectable_difference(0.004, 6_250, 6_250)}
{name: round(100 * number, 2) for name, number in shares.items()}

# %% [markdown] lang="fr"
# 0,53 point dans le premier cas, 0,38 dans le second : le plus petit des deux groupes commande. L'essai pouvait donc montrer, de justesse, un effet qui se paie. Et pour voir un effet de 0,3 point, combien d'adresses aurait-il fallu dans chaque groupe ?

# %% [markdown] lang="en"
# 0.53 points in the first case, 0.38 in the second: the smaller of the two groups decides. So the trial could show, only just, an effect that pays. And to see an effect of 0.3 points, how many addresses would it have taken in each group?

# %%
sample_size(rate=0.004, difference=0.003)

# %% [markdown] lang="fr"
# 9 540, pour un effet qui ne rembourse même pas son coût. Ici, nous avons lu 1,45 et 0,4 % sur la campagne elle-même ; pour de vrai, ce calcul se fait en octobre, avec les nombres de l'hiver d'avant.

# %% [markdown] lang="en"
# 9,540, for an effect that does not even pay back its cost. Here we read 1.45 and 0.4% from the campaign itself; in earnest this is worked out in October, with the numbers of the winter before.

# %% [markdown] lang="fr"
# ## Chaque canal s'attribue la même commande
#
# La campagne d'hiver avait trois temps : un e-mail, un SMS de rappel, puis un appel de Nadia à qui avait demandé un prix. Pour chaque commande, on sait ce que le client a croisé. **Attribuer**, c'est décider à qui l'on crédite la vente.

# %% [markdown] lang="en"
# ## Every channel claims the same order
#
# The winter campaign came in three steps: an e-mail, an SMS as a reminder, then a call by Nadia to those who had asked for a price. For each order it is known what the customer met. **Attribution** is deciding whom the sale is credited to.

# %%
touches = lesson.data("touches")
met = touches[["e-mail", "SMS", "phone"]]
show(met, 4)

# %% [markdown] lang="fr"
# Quatre règles courantes. « Chaque canal » : chacun compte toutes les commandes qu'il a croisées. « Premier » et « dernier » : tout au premier, ou au dernier, des contacts ; les colonnes suivent l'ordre du temps, et `.idxmax(axis=1)` trouve la première qui vaut 1, ou la dernière si on les retourne. « Parts égales » : une commande se partage entre ceux qu'elle a croisés ; `.div(…, axis=0)` divise chaque ligne par son total.

# %% [markdown] lang="en"
# Four common rules. “Each channel”: every channel counts all the orders that it met. “First” and “last”: all to the first, or to the last, of the contacts; the columns follow the order of time, and `.idxmax(axis=1)` finds the first that is 1, or the last once they are turned round. “Equal parts”: an order is shared among those it met; `.div(…, axis=0)` divides each row by its total.

# %% lang="fr"
rules = pd.DataFrame(
    {
        "chaque canal": met.sum(),
        "premier": met.idxmax(axis=1).value_counts(),
        "dernier": met[["phone", "SMS", "e-mail"]].idxmax(axis=1).value_counts(),
        "parts égales": met.div(met.sum(axis=1), axis=0).sum(),
    }
)
show(rules.round(0))

# %% lang="en"
rules = pd.DataFrame(
    {
        "each channel": met.sum(),
        "first": met.idxmax(axis=1).value_counts(),
        "last": met[["phone", "SMS", "e-mail"]].idxmax(axis=1).value_counts(),
        "equal parts": met.div(met.sum(axis=1), axis=0).sum(),
    }
)
show(rules.round(0))

# %% [markdown] lang="fr"
# Première colonne : 90 + 56 + 74 = 220 commandes pour 100 reçues. La règle du premier contact donne 90 commandes à l'e-mail, celle du dernier 74 au téléphone. Chaque responsable a son tableau, et chacun a raison d'après sa règle. Ces commandes étant simulées, ouvrons la vérité : sans quel message chacune ne serait-elle pas venue ?

# %% [markdown] lang="en"
# First column: 90 + 56 + 74 = 220 orders where 100 came. The rule of the first contact gives 90 orders to the e-mail, that of the last 74 to the telephone. Every manager has a table, and each is right by the rule chosen. As these orders are simulated, let us open the truth: without which message would each not have come?

# %%
show(touches["brought_by"].value_counts().rename("orders"))

# %% [markdown] lang="fr"
# Le téléphone, 74 commandes au dernier contact, en a causé 12 : Nadia appelait ceux qui avaient demandé un prix, et qui allaient commander. Et la réponse la plus fréquente, 56 fois sur 100, est « personne » ; aucune règle d'attribution ne peut la donner, car toutes partagent *toutes* les ventes. Une règle répartit un crédit ; seul un tirage au sort, canal par canal, mesure un effet.

# %% [markdown] lang="en"
# The telephone, with 74 orders by the last contact, caused 12: Nadia called those who had asked for a price, and who were going to order. And the most frequent answer, 56 times of 100, is “nobody”; no rule of attribution can give it, as they all share out *all* the sales. A rule shares out credit; only a draw by lot, channel by channel, measures an effect.

# %% [markdown] lang="fr"
# ## Le même appel a quatre effets
#
# Chez ses propres clients aussi, Tamaris paie des messages. Le chapitre 4 a mesuré leur effet par groupes. Ouvrons la vérité : Nadia appelle les 408 clients en offrant 10 %, et l'on compare, en six semaines, à l'entreprise jumelle du chapitre 4, où personne n'a appelé. Pariez : combien de dirhams reste-t-il, marge causée moins 60 dirhams par appel ?

# %% [markdown] lang="en"
# ## The same call has four effects
#
# With its own customers, too, Tamaris pays for messages. Chapter 4 measured their uplift by groups. Let us open the truth: Nadia calls the 408 customers and offers 10%, and six weeks are compared with those of the twin firm in which nobody called. Make a bet: how many dirhams are left, margin caused less 60 dirhams a call?

# %%
lesson.bet("calls_to_all", ...)

# %% after_bet="calls_to_all"
from crm_lessons.world import Campaign, Decision
from crm_lessons.world.seen import seen
from crm_lessons.world.truth import characters, effect
from crm_lessons.world.year import firm_to_run

tamaris = firm_to_run(0)
customers = sorted(seen(tamaris)["orders"]["customer"].unique())
twins = effect(tamaris, Decision(campaigns=[Campaign(customers, "telephone", 0.10)]), weeks=6).loc[customers]

# %% after_bet="calls_to_all"
kinds = twins.join(characters(tamaris)["reaction"]).assign(customers=1).groupby("reaction")
effects = kinds[["customers", "orders", "orders_alone", "caused"]].sum()
effects["profit"] = effects["caused"] - 60 * effects["customers"]
show(effects.sort_values("profit"))

# %% after_bet="calls_to_all"
calls_to_all = effects["profit"].sum()
int(calls_to_all)

# %% [markdown] lang="fr" after_bet="calls_to_all"
# Moins 106 dirhams : rien, en apparence. C'est la somme de quatre effets contraires.
#
# - les **influençables** : 81 commandes au lieu de 17, 44 588 dirhams de gain ;
# - les **acquis** : 61 commandes avec ou sans appel ; on leur a offert 10 % et une conversation ;
# - les **sourds** : 15 et 15, de même ;
# - les **agacés** : aucune commande au lieu d'une. On ne réveille pas le chat qui dort.

# %% [markdown] lang="en" after_bet="calls_to_all"
# Minus 106 dirhams: nothing, it seems. It is the sum of four contrary effects.
#
# - the **persuadables**: 81 orders instead of 17, a gain of 44,588 dirhams;
# - the **sure**: 61 orders with or without a call; they were given 10% and a conversation;
# - the **deaf**: 15 and 15, likewise;
# - the **annoyed**: no order instead of one. Sleeping dogs, to be let lie.

# %% [markdown] lang="fr"
# Personne ne porte ce nom sur le front. On s'en approche comme au chapitre 4 : un groupe témoin dans chaque segment, et l'on appelle là où l'effet est grand, non là où le taux l'est. Le chapitre 10 vous donne un an pour le faire.

# %% [markdown] lang="en"
# Nobody wears that name on their forehead. You come near it as in chapter 4: a control group in each segment, and calls where the uplift is large, not where the rate is. Chapter 10 gives you a year to do it.

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
# Au téléphone, le piège est le même : quelle est l'**unité**, le client ou l'appel ? Voici une campagne d'appels pour des contrats d'entretien, menée par les installateurs qui posent les pompes de Tamaris, auprès de 2 000 de *leurs* clients. Une ligne est un client.

# %% [markdown] lang="en"
# From 4 to 16%, without one more response. None of the three is wrong; what is wrong is to compare one agency's 16% with another's 4%.
#
# On the telephone the trap is the same: what is the **unit**, the customer or the call? Here is a call campaign for maintenance contracts, run by the installers who fit Tamaris's pumps, among 2,000 of *their own* customers. A row is a customer.

# %%
calls = lesson.data("calls")
signed, made = int(calls["contracts"].sum()), int(calls["calls"].sum())
{"contracts": signed, "customers": len(calls), "calls": made, "calls_a_customer": round(made / len(calls), 1)}

# %%
{"per_customer": round(signed / len(calls), 3), "per_call": round(signed / made, 3)}

# %% [markdown] lang="fr"
# 278 contrats : 13,9 % des 2 000 clients, 5,9 % des 4 697 appels. On a passé 2,3 appels par client, et c'est exactement le rapport des deux taux. Dans les données publiques d'une banque (45 211 clients, 2,8 appels par client) : 11,7 % par client, 4,2 % par appel.
#
# Écrivez donc toujours le dénominateur dans le nom : « 4 % *des messages émis* », « 5,9 % *des appels* ».

# %% [markdown] lang="en"
# 278 contracts: 13.9% of the 2,000 customers, 5.9% of the 4,697 calls. There were 2.3 calls a customer, and that is exactly the ratio of the two rates. In the public data of a bank (45,211 clients, 2.8 calls a client): 11.7% per client, 4.2% per call.
#
# So always write the denominator into the name: “4% *of messages sent*”, “5.9% *of calls*”.

# %% [markdown] lang="fr"
# ## Un total peut dire le contraire de ses parties
#
# Même offre, deux canaux, trois publics, toujours chez les installateurs. L'e-mail, écrit pour chaque métier, revient à 3 dirhams l'envoi ; le SMS, à 2. Quel canal garder ?

# %% [markdown] lang="en"
# ## A total can say the opposite of its parts
#
# The same offer, two channels, three audiences, still the installers'. The e-mail, written for each trade, comes to 3 dirhams apiece; the SMS to 2. Which channel to keep?

# %%
from crm_lessons.methods import rates_by_group

mailings = lesson.data("mailings")
show(rates_by_group(mailings, "channel", "messages", "responses").table)

# %% [markdown] lang="fr"
# Le SMS : 6,0 % contre 2,8 %, et moins cher. La cause paraît entendue. Pariez : si les deux canaux avaient écrit au même public, quel serait le taux du SMS ?

# %% [markdown] lang="en"
# The SMS: 6.0% against 2.8%, and cheaper. The case looks closed. Make a bet: if both channels had written to the same audience, what would the rate of the SMS be?

# %%
lesson.bet("sms_on_the_same_mix", ...)

# %% after_bet="sms_on_the_same_mix"
from crm_lessons.methods import rates_with_intervals

six = rates_with_intervals(rates_by_group(mailings, ["segment", "channel"], "messages", "responses").table)
show(six.reset_index())

# %% [markdown] lang="fr" after_bet="sms_on_the_same_mix"
# Six comptes, à la main. Clients : 48 sur 500 par e-mail, 9,6 % ; 280 sur 3 500 par SMS, 8 %. Prospects : 73 sur 1 500, 4,9 % ; 63 sur 1 500, 4,2 %. Suspects (les inconnus de l'échelle du chapitre 1) : 61 sur 4 400, 1,4 % ; 6 sur 800, 0,8 %. Dans les trois segments, l'e-mail est devant, et les intervalles se recouvrent.
#
# Additionnez : (48 + 73 + 61) / 6 400 = 2,8 % ; (280 + 63 + 6) / 5 800 = 6,0 %. Il passe derrière.

# %% [markdown] lang="en" after_bet="sms_on_the_same_mix"
# Six counts, by hand. Customers (“clients”): 48 of 500 by e-mail, 9.6%; 280 of 3,500 by SMS, 8%. Prospects: 73 of 1,500, 4.9%; 63 of 1,500, 4.2%. Suspects (the strangers of chapter 1's ladder): 61 of 4,400, 1.4%; 6 of 800, 0.8%. In all three segments the e-mail is ahead, and the intervals overlap.
#
# Add up: (48 + 73 + 61) / 6,400 = 2.8%; (280 + 63 + 6) / 5,800 = 6.0%. It falls behind.

# %% tags=["figure"] after_bet="sms_on_the_same_mix"
from crm_lessons.plots import plot_segment_rates

ax = plot_segment_rates(mailings, "channel", "segment", "messages", "responses")

# %% [markdown] lang="fr" after_bet="sms_on_the_same_mix"
# **Le total compare deux publics avant de comparer deux canaux.**
#
# Regardez l'aire des marques : le SMS est surtout parti vers des clients, qui répondent volontiers ; l'e-mail, vers des suspects, qui ne répondent guère. C'est le **paradoxe de Simpson**. `rate_and_mix` coupe l'écart des totaux en deux : ce qui vient des taux, ce qui vient du mélange.

# %% [markdown] lang="en" after_bet="sms_on_the_same_mix"
# **The total compares two audiences before it compares two channels.**
#
# Look at the area of the marks: the SMS went mostly to customers, who respond readily; the e-mail to suspects, who hardly respond. This is **Simpson's paradox**. `rate_and_mix` cuts the difference of the totals in two: what comes from the rates, what comes from the mix.

# %% after_bet="sms_on_the_same_mix"
from crm_lessons.methods import rate_and_mix, rates_on_same_mix

parts = rate_and_mix(mailings, "channel", "segment", "messages", "responses", between=("e-mail", "SMS"))
points = {"difference": parts.difference, "rate_part": parts.rate_part, "mix_part": parts.mix_part}
{name: round(100 * part, 2) for name, part in points.items()}

# %% after_bet="sms_on_the_same_mix"
same_mix = rates_on_same_mix(mailings, "channel", "segment", "messages", "responses")
show(same_mix)

# %% [markdown] lang="fr" after_bet="sms_on_the_same_mix"
# **L'écart des deux totaux se coupe en deux.**
#
# L'e-mail est 3,17 points derrière au total : 0,97 *devant* par ses taux, 4,15 derrière par son public, aux arrondis près. À composition égale, 4,9 % pour lui et 4,0 % pour le SMS : l'ordre s'est retourné. (Pas de moyenne simple des taux : un segment de cinq cents messages y pèserait autant qu'un de quatre mille.)
#
# Peut-on conclure ? Trois avantages, dont aucun n'est grand. La méthode de **Mantel et Haenszel** les réunit, à segment égal, avec leur intervalle.

# %% [markdown] lang="en" after_bet="sms_on_the_same_mix"
# **The difference of the two totals is cut in two.**
#
# The e-mail is 3.17 points behind in total: 0.97 *ahead* by its rates, 4.15 behind by its audience, give or take the rounding. On the same mix, 4.9% for it and 4.0% for the SMS: the order has turned round. (No plain mean of the rates: a segment of five hundred messages would weigh as much as one of four thousand.)
#
# May we conclude? Three leads, none of them large. The method of **Mantel and Haenszel** pools them, within segments, with their interval.

# %% after_bet="sms_on_the_same_mix"
from crm_lessons.methods import mantel_haenszel

pooled = mantel_haenszel(mailings, "channel", "segment", "messages", "responses", between=("e-mail", "SMS"))
lead = pooled.difference
{"points": round(100 * lead.value, 2), "low": round(100 * lead.low, 2), "high": round(100 * lead.high, 2)}

# %% [markdown] lang="fr" after_bet="sms_on_the_same_mix"
# **Une avance n'est pas encore une décision.**
#
# 0,87 point, entre −0,03 et 1,78 : zéro est encore dedans, de justesse. Et l'e-mail coûte 1 dirham de plus par envoi. Une réponse laisse 150 dirhams ; l'avance vaut donc 0,87 % × 150 = 1,31 dirham par message, entre −0,04 et 2,67, à comparer à 1. **Indécidable**, des deux façons.
#
# Que faire du prochain envoi ? Garder les deux, et tirer au sort, *dans chaque segment*, qui reçoit lequel : les deux publics seront alors les mêmes, et le total ne pourra plus mentir.

# %% [markdown] lang="en" after_bet="sms_on_the_same_mix"
# **A lead is not yet a decision.**
#
# 0.87 points, between −0.03 and 1.78: zero is still inside, only just. And the e-mail costs 1 dirham more apiece. A response leaves 150 dirhams; so the lead is worth 0.87% × 150 = 1.31 dirhams a message, between −0.04 and 2.67, to be held against 1. **Undecidable**, both ways.
#
# What to do with the next mailing? Keep both, and draw by lot, *in each segment*, who receives which: the two audiences will then be the same, and the total can no longer mislead.

# %% [markdown] lang="fr"
# ## Appeler davantage ne fait pas échouer
#
# Revenons aux appels. Parmi les clients appelés une fois, combien ont signé ? Et parmi ceux que l'on a appelés cinq fois ou plus ? Pour réunir ces derniers, `.clip(upper=5)` ramène à 5 tout ce qui dépasse.

# %% [markdown] lang="en"
# ## Calling more does not cause failure
#
# Back to the calls. Of the customers called once, how many signed? And of those called five times or more? To gather these, `.clip(upper=5)` brings down to 5 whatever is above.

# %%
{"most": int(calls["calls"].max()), "clipped": int(calls["calls"].clip(upper=5).max())}

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
# L'unité, ici, est le client. 153 des 827 clients appelés une fois ont signé, 18,5 % ; 8 des 250 appelés cinq fois ou plus, 3,2 %. Un directeur pressé conclut que rappeler agace, et interdit le deuxième appel.

# %% [markdown] lang="en" after_bet="slope"
# The unit, here, is the customer. 153 of the 827 customers called once signed, 18.5%; 8 of the 250 called five times or more, 3.2%. A director in a hurry concludes that calling again annoys people, and forbids the second call.

# %% [markdown] lang="fr"
# Cette fois, nous savons qu'il a tort : nous avons tiré ces données nous-mêmes. Un client sur cinq y est bien disposé et signe à chaque appel avec 35 chances sur cent ; les autres, avec une chance sur cent. **Un appel de plus n'y change les chances de personne.**

# %% [markdown] lang="en"
# This time we know that this is wrong: we drew these data ourselves. One customer in five is well disposed and signs at each call with a chance of 35 in a hundred; the others, with a chance of one in a hundred. **One more call changes nobody's chances.**

# %% [markdown] lang="fr"
# D'où vient la pente ? De qui l'on rappelle. Les bien disposés signent tôt et quittent la liste ; restent les réticents, qu'on rappelle parce qu'ils n'ont pas signé. Le nombre d'appels est ici une *conséquence* du refus, pas sa cause. Sur de vraies données, on ne connaît pas ces chances : il faudrait tirer au sort ceux que l'on rappelle.

# %% [markdown] lang="en"
# Where does the slope come from? From who is called again. The well disposed sign early and leave the list; the reluctant remain, and are called again because they have not signed. The number of calls is here a *consequence* of refusal, not its cause. With real data these chances are unknown: lots would have to be drawn for who is called again.

# %% [markdown] lang="fr"
# La question utile est : que vaut le *prochain* appel ? L'unité change : un appel, parmi tous ceux de ce rang. Si un appel coûte 20 dirhams et qu'un contrat laisse 600 dirhams de marge (deux hypothèses), il se paie dès 20 / 600 = 3,3 % de succès.

# %% [markdown] lang="en"
# The useful question is: what is the *next* call worth? The unit changes: a call, among all those of that rank. If a call costs 20 dirhams and a contract leaves a margin of 600 dirhams (two assumptions), it pays from 20 / 600 = 3.3% of successes.

# %%
next_call = rate_verdicts(by_calls, 20 / 600, trials="attempts_made", successes="successes")
show(next_call[["attempts_made", "successes", "rate", "rate_low", "rate_high", "verdict"]])

# %% lang="fr" tags=["figure"]
ranks = next_call.rename(index={5: "5 et plus"})
ax = plot_decided_rates(ranks, 20 / 600, "Part des appels de ce rang qui finissent par un contrat", "attempts_made")

# %% lang="en" tags=["figure"]
ranks = next_call.rename(index={5: "5 and more"})
ax = plot_decided_rates(ranks, 20 / 600, "Share of the calls of this rank that end with a contract", "attempts_made")

# %% [markdown] lang="fr"
# Chaque ligne dit son unité : le troisième appel, 25 contrats sur 707 appels. La dernière réunit les cinquièmes et les sixièmes : 383 appels à 250 clients, donc 8 / 383 = 2,1 %, et non 8 / 250.
#
# Les deux premiers appels se paient. Des suivants, on ne sait pas : 3,5 %, entre 2,4 et 5,2 ; 3,0 %, entre 1,8 et 5,1. « Trois appels au plus » se jouerait à deux contrats près. La consigne honnête est un essai : tirer au sort, à la prochaine campagne, qui reçoit un troisième appel.

# %% [markdown] lang="en"
# Each row says its unit: the third call, 25 contracts of 707 calls. The last gathers fifth and sixth calls: 383 calls to 250 customers, so 8 / 383 = 2.1%, and not 8 / 250.
#
# The first two calls pay. The next ones cannot be told: 3.5%, between 2.4 and 5.2; 3.0%, between 1.8 and 5.1. “Three calls at most” would hang on two contracts. The honest rule is a trial: draw lots, in the next campaign, for who gets a third call.

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
# | title and text | “The winter check: thirty minutes a pump. Vibration, seals, flow: you keep the report.” | interest | what it is and what the reader gains, without adjectives |
# | testimonial | “Since then the workshop has not waited for a part.” | desire | readers see themselves there |
# | button | “Choose my date before 30 November” | action | one move, one date |

# %% [markdown] lang="fr"
# Le cours fait le même exercice avec un e-mail de casseroles : un sur-titre, un titre, un sous-titre, un encadré. Le principe ne change pas : demandez à chaque partie ce qu'elle *fait faire* au lecteur.

# %% [markdown] lang="en"
# The course does the same exercise with an e-mail about saucepans: a line above the title, a title, a subtitle, a box. The principle is the same: ask of each part what it *makes the reader do*.

# %% [markdown] lang="fr"
# Deux réserves. L'origine : on attribue d'ordinaire AIDA à Lewis, en 1898, sur la foi de Strong (1925) ; Iwamoto (2024) juge cette attribution sans appui et renvoie à Dukesmith et à Sheldon. Et l'ordre : que le lecteur passe vraiment par ces quatre marches, l'une après l'autre, est contesté depuis longtemps (Barry, 1987). Gardez la grille pour écrire et relire ; pour savoir si le message marche, comptez les réponses.

# %% [markdown] lang="en"
# Two reservations. The origin: AIDA is usually credited to Lewis, in 1898, on the word of Strong (1925); Iwamoto (2024) finds that attribution unsupported and points to Dukesmith and to Sheldon. And the order: that readers really climb these four steps, one after the other, has long been disputed (Barry, 1987). Keep the grid for writing and reading over; to know whether the message works, count the responses.

# %% [markdown] lang="fr"
# ## Une permission vaut pour ce qui a été demandé
#
# Un message non voulu prend l'attention de quelqu'un qui ne l'avait pas offerte : c'est le marketing d'**interruption**. Seth Godin, alors vice-président du marketing direct de Yahoo, lui oppose en 1999 le **permission marketing** (chapitre 1), ou marketing de permission : un message *attendu*, *personnel*, *pertinent*. (Le cours dit 2000 ; le livre est paru en anglais le 6 mai 1999.)

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
# A **paradox** remains: to ask for the first permission, you have to interrupt. A stand, an advertisement, a card held out: nobody asked for the first word. What counts is that it asks for something, instead of selling everything at once.

# %% [markdown] lang="fr"
# La loi est une autre affaire que le tact. La LCEN française de 2004 et, au Maroc, la loi 09-08 encadrent l'envoi ; le chapitre 1 en donne les règles, avec leurs exceptions, et les applique à la base.

# %% [markdown] lang="en"
# The law is another matter than tact. The French LCEN of 2004 and, in Morocco, law 09-08 govern what may be sent; chapter 1 gives the rules with their exceptions, and applies them to the database.


# %% [markdown] lang="fr"
# ## Six idées à laisser
#
# **« Un bon taux de réponse fait une bonne campagne. »** D, au comité : 9,1 % de réponses, 40 dirhams.
#
# **« Le retour sur investissement suffit à choisir. »** Il favorise les petites campagnes faciles : E rend plus par dirham, C laisse en tout cinq fois plus de dirhams *crédités*.
#
# **« L'essai a décidé. »** 12 réponses sur 300, c'est entre 2,3 et 6,9 % : demandez l'intervalle avant d'applaudir.

# %% [markdown] lang="en"
# ## Six ideas to drop
#
# **“A good response rate makes a good campaign.”** D, at the committee: 9.1% of responses, 40 dirhams.
#
# **“Return on investment is enough to choose by.”** It favours small, easy campaigns: E returns more per dirham, C leaves in all five times as many *credited* dirhams.
#
# **“The trial has decided.”** 12 responses of 300 are between 2.3 and 6.9%: ask for the interval before you applaud.

# %% [markdown] lang="fr"
# **« Le meilleur de nos douze essais fait 5,6 %. »** Il fera 4 % : le plus haut de douze est surtout le plus chanceux.
#
# **« La campagne a rapporté ces commandes. »** 56 des 100 seraient venues sans elle. Pour le savoir, il a fallu laisser 2 500 personnes tranquilles.
#
# **« La campagne a perdu de l'argent, donc elle était mauvaise. »** Pas si elle a *causé* des clients qui reviendront. Le point mort ne compte que les commandes de la campagne ; le chapitre 7 va plus loin.

# %% [markdown] lang="en"
# **“The best of our twelve trials makes 5.6%.”** It will make 4%: the highest of twelve is mostly the luckiest.
#
# **“The campaign brought in these orders.”** 56 of the 100 would have come without it. To know that, 2,500 people had to be left in peace.
#
# **“The campaign lost money, so it was a bad one.”** Not if it *caused* customers who will come back. Break-even counts only the orders of the campaign; chapter 7 goes further.

# %% [markdown] lang="fr"
# ## Que décider, et quand ?
#
# Contrôler, dit le cours, c'est confronter les résultats aux objectifs. Encore faut-il les avoir écrits avant.
#
# | moment | on regarde | décision possible |
# | :--- | :--- | :--- |
# | avant d'envoyer | le point mort, le taux minimal $c / (b \cdot m)$ ; la taille de l'essai et du groupe témoin | réduire la liste, changer l'offre, renoncer |
# | après l'essai | le taux *et son intervalle*, face au point mort | étendre si tout est au-dessus, arrêter si tout est au-dessous, sinon essayer encore |
# | pendant | la rapidité des réponses, le canal que chacun préfère | relancer, changer de canal pour un segment |
# | après | ce que le groupe témoin n'a pas fait ; le coût par nouveau client, convention écrite | refaire, arrêter, chercher la valeur à long terme |

# %% [markdown] lang="en"
# ## What to decide, and when?
#
# Control, says the course, is to hold results against targets. The targets must have been written down before.
#
# | moment | what to look at | possible decision |
# | :--- | :--- | :--- |
# | before sending | break-even, the lowest rate $c / (b \cdot m)$; the size of the trial and of the control group | shorten the list, change the offer, give up |
# | after the trial | the rate *and its interval*, against break-even | extend if all of it is above, stop if all of it is below, else try more |
# | during | how fast responses come, the channel that each prefers | remind, change channel for a segment |
# | afterwards | what the control group did not do; cost per new customer, its convention written down | repeat, stop, look for long-term value |

# %% [markdown] lang="fr"
# Vos 50 000 dirhams, donc. De deux cents à six cents messages d'essai dans chacun des cinq fichiers ; le reste au meilleur, s'il se paie ; une part des adresses laissée de côté par le sort, aussi grande que l'effet à voir est petit ; et un second essai avant d'annoncer un chiffre.
#
# L'art d'agir au bon moment compte aussi : un contrôle d'hiver se propose en octobre, pas en mars. Un anniversaire, une haute saison, une pénurie, l'ouverture d'un atelier chez le client sont des dates que la base peut retenir. À *qui* écrire quand on ne peut pas écrire à tous : c'était le chapitre 4.

# %% [markdown] lang="en"
# Your 50,000 dirhams, then. Two to six hundred trial messages in each of the five lists; the rest to the best, if it pays; a part of the addresses left out by lot, the larger the smaller the effect to be seen; and a second trial before a figure is announced.
#
# The art of acting at the right time counts too: a winter check is offered in October, not in March. An anniversary, a high season, a shortage, the opening of a customer's workshop are dates that the database can keep. *Whom* to write to when you cannot write to all: that was chapter 4.

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you.

# %%
lesson.bets(
    one_order=kpis.cost_per_order,
    best_list=truth.idxmax(),
    winner_again=winner_again,
    most_profit=compared["profit"].idxmax(),
    caused_orders=caused,
    calls_to_all=calls_to_all,
    sms_on_the_same_mix=same_mix["SMS"],
    slope="up" if by_calls.loc[5, "rate"] > by_calls.loc[1, "rate"] else "down",
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Sept indicateurs, sept divisions : écrivez l'unité et le dénominateur de chacune.
# - Le « coût » de transformation est un taux ; le point mort est un nombre de commandes, arrondi vers le haut, qui divise par la marge.
# - Coût par commande = coût du contact / (taux de réponse × taux de transformation).
# - Un taux vient avec son intervalle ; le point mort dedans, c'est indécidable. Deux fois plus fin, quatre fois plus cher.
# - Le vainqueur de plusieurs essais est surtout chanceux : un second essai, et le second taux.
# - Une campagne vaut ce qu'elle cause : un groupe témoin, tiré au sort, choisi avant.
# - Un coût d'acquisition a une convention ; une règle d'attribution partage, elle ne mesure pas.
# - On additionne avant de diviser, on compare à segment égal, et une baisse n'est pas un effet : demandez qui reste.
# - Une permission vaut pour ce qui a été demandé.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/06_kpis.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Seven indicators, seven divisions: write down the unit and the denominator of each.
# - The “cost” of conversion is a rate; break-even is a number of orders, rounded up, and divides by the margin.
# - Cost per order = cost per contact / (response rate × conversion rate).
# - A rate comes with its interval; break-even inside means undecidable. Twice as fine, four times as dear.
# - The winner of several trials is mostly lucky: a second trial, and the second rate.
# - A campaign is worth what it causes: a control group, drawn by lot, chosen beforehand.
# - An acquisition cost has a convention; a rule of attribution shares out, it does not measure.
# - Add up before you divide, compare within the same segment, and a fall is not an effect: ask who is left.
# - A permission holds for what was asked.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/06_kpis.html), one page to print.

# %%
glossary("direct_marketing", "message_sent", "cost_per_contact", "response_rate", "average_order", "cost_per_prospect")

# %%
glossary("conversion_rate", "cost_per_order", "customer_acquisition_cost", "break_even", "return_on_investment")

# %%
glossary("rate_interval", "undecidable", "winners_curse", "control_group", "detectable_difference", "attribution")

# %%
glossary("simpson_paradox", "mantel_haenszel", "rate_and_mix", "aida", "interruption_marketing", "permission_marketing")

# %% [markdown] lang="fr"
# ## Sources
#
# - Les sept indicateurs viennent d'un cours francophone de gestion de la relation client, qui les donne sans chiffres ; l'exercice d'AIDA et le paradoxe de la permission, de documents d'enseignement en marketing. Toutes les données de la leçon sont inventées, tirées d'un générateur à graine fixe ; Tamaris et ses fichiers sont simulés.
# - e-marketing.fr, fiche « coût par commande », pour la différence avec le coût d'acquisition.
# - Intervalles : Wilson (1927) et Newcombe (1998), méthode 10. Taille d'un essai : Fleiss, Levin et Paik (2003). Écart à segment égal : Mantel et Haenszel (1959), Sato (1989). Taux et composition : Kitagawa (1955).
# - UCI 222, *Bank Marketing* (Moro, Rita et Cortez) : 45 211 clients, taux calculés par nos soins ; les données ne sont pas jointes au projet.
# - Strong (1925) et Iwamoto (2024) sur l'origine d'AIDA ; Barry (1987) sur la hiérarchie des effets.
# - Godin (1999), *Permission Marketing*, Simon & Schuster.
# - Loi française n° 2004-575 (LCEN), article 22 ; loi marocaine 09-08. Voir le chapitre 1 ; ceci n'est pas un conseil juridique.

# %% [markdown] lang="en"
# ## Sources
#
# - The seven indicators come from a French-language course in customer relationship management, which gives them without figures; the AIDA exercise and the paradox of permission from teaching documents in marketing. All the data of this lesson are invented, drawn from a generator with a fixed seed; Tamaris and its lists are simulated.
# - e-marketing.fr, entry “coût par commande”, for the difference from the acquisition cost.
# - Intervals: Wilson (1927) and Newcombe (1998), method 10. Size of a trial: Fleiss, Levin and Paik (2003). Difference within segments: Mantel and Haenszel (1959), Sato (1989). Rates and mix: Kitagawa (1955).
# - UCI 222, *Bank Marketing* (Moro, Rita and Cortez): 45,211 clients, rates computed by us; the data do not come with the project.
# - Strong (1925) and Iwamoto (2024) on the origin of AIDA; Barry (1987) on the hierarchy of effects.
# - Godin (1999), *Permission Marketing*, Simon & Schuster.
# - French law no. 2004-575 (LCEN), article 22; Moroccan law 09-08. See chapter 1; this is not legal advice.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/06_kpis.ipynb) : vos propres divisions, vos essais, une campagne qu'il faut rejuger, et votre avis sur ce qu'il faut refaire.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/06_kpis.ipynb): your own divisions, your trials, a campaign to be judged again, and your opinion on what to repeat.
