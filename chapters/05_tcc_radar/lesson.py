# %% [markdown] lang="fr"
# # TCC et RADAR : quelle place tenez-vous chez vos clients ?
#
# Deux clients vous achètent chacun pour six millions de dirhams. Vos comptes ne les distinguent pas. Pourtant l'un ne va presque jamais ailleurs, et l'autre vous donne une miette de ce qu'il dépense.
#
# La **part de client** regarde votre chiffre d'affaires du point de vue du client. Le cours l'appelle **taux de contribution compétitif**, ou **TCC**. La matrice **RADAR** en tire cinq façons de traiter un client.

# %% [markdown] lang="en"
# # Share of wallet and RADAR: what place do you hold at your customers?
#
# Two customers each buy six million dirhams' worth from you. Your books cannot tell them apart. Yet one hardly ever goes elsewhere, and the other gives you a crumb of what it spends.
#
# **Share of wallet** looks at your revenue from the customer's side. The course calls it the **competitive contribution rate**, **TCC** for short. The **RADAR** matrix draws from it five ways to treat a customer.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - calculer un TCC, et défendre son dénominateur ;
# - dire pourquoi la part de marché n'est pas la moyenne des TCC ;
# - chercher où il y a le plus à gagner, en dirhams ;
# - donner à chaque client l'une des cinq stratégies de RADAR, avec la raison ;
# - douter d'une part de client au bon endroit.
#
# Comptez une heure, puis [la feuille d'exercices](../../exercises/fr/05_tcc_radar.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - compute a TCC, and defend its denominator;
# - say why market share is not the mean of the TCCs;
# - look for where there is most to win, in dirhams;
# - give each customer one of the five RADAR strategies, with the reason;
# - doubt a share of wallet in the right place.
#
# Allow an hour, then [the exercise sheet](../../exercises/en/05_tcc_radar.ipynb).

# %% lang="fr"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("05_tcc_radar", language="fr")

# %% lang="en"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("05_tcc_radar", language="en")

# %% [markdown] lang="fr"
# ## Le même chiffre d'affaires peut être tout un client, ou une miette
#
# Voici nos deux clients à six millions, avec ce qu'ils achètent en tout dans la catégorie. (Ce portefeuille est inventé ; nous le retrouverons.)

# %% [markdown] lang="en"
# ## The same revenue can be a whole customer, or a crumb
#
# Here are our two customers at six million, with all that they buy in the category. (This portfolio is invented; we shall meet it again.)

# %%
portfolio = lesson.data("portfolio")
pair = portfolio.loc[[103, 104], ["sales", "purchases"]]
show(pair)

# %%
pair["tcc"] = pair["sales"] / pair["purchases"]
show(pair)

# %% [markdown] lang="fr"
# Chez 104, nous faisons 85,7 % des achats : il n'y a plus grand-chose à vendre, et tout à perdre. Chez 103, nous en faisons 10 % : neuf dixièmes de ses achats vont ailleurs. Même chiffre d'affaires, deux métiers.

# %% [markdown] lang="en"
# At 104 we make 85.7% of the purchases: little is left to sell, and everything can be lost. At 103 we make 10%: nine tenths of the purchases go elsewhere. The same revenue, two different jobs.

# %% [markdown] lang="fr"
# ## Une part de client n'a qu'un bon dénominateur
#
# L'exercice du cours : quatre entreprises, A à D, servent cinq clients. Les ventes de 2006, en millions de dirhams.

# %% [markdown] lang="en"
# ## A share of wallet has only one right denominator
#
# The course's exercise: four firms, A to D, serve five customers. Sales in 2006, in million dirhams.

# %%
sales = lesson.data("sales")
show(sales)

# %% [markdown] lang="fr"
# Les diapositives du cours désignent le premier client par ∫, puis ρ, puis λ : la police de symboles a changé d'une page à l'autre, les nombres non. Ici, les clients s'appellent C1 à C5.

# %% [markdown] lang="en"
# The course's slides call the first customer ∫, then ρ, then λ: the symbol font changed from one page to the next, the numbers did not. Here the customers are called C1 to C5.

# %% [markdown] lang="fr"
# A vend 30 à C1. Pariez : 30 sur combien ? Quatre dénominateurs se présentent.

# %% [markdown] lang="en"
# A sells 30 to C1. Make a bet: 30 out of how much? Four denominators offer themselves.

# %%
lesson.bet("denominator", ...)

# %% after_bet="denominator"
purchases_c1 = sales["C1"].sum()
rivals_at_c1 = purchases_c1 - sales.loc["A", "C1"]
all_of_a = sales.loc["A"].sum()
market = sales.to_numpy().sum()
[round(30 / int(total), 4) for total in (purchases_c1, rivals_at_c1, all_of_a, market)]

# %% [markdown] lang="fr" after_bet="denominator"
# | 30 sur… | donne | ce que c'est |
# | :--- | ---: | :--- |
# | 160, tous les achats de C1 | 18,75 % | **le TCC** : la place de A chez C1 |
# | 130, ce que les concurrents vendent à C1 | 23,08 % | un rapport de forces, qui peut dépasser 100 % |
# | 150, toutes les ventes de A | 20,00 % | la place de C1 chez A |
# | 670, tout le marché | 4,48 % | le poids d'une case dans le tableau |

# %% [markdown] lang="en" after_bet="denominator"
# | 30 out of… | gives | what it is |
# | :--- | ---: | :--- |
# | 160, all of C1's purchases | 18.75% | **TCC**: A's place at C1 |
# | 130, what the competitors sell to C1 | 23.08% | a balance of power, which can exceed 100% |
# | 150, all of A's sales | 20.00% | C1's place at A |
# | 670, the whole market | 4.48% | the weight of one cell in the table |

# %% [markdown] lang="fr" after_bet="denominator"
# Le texte du cours hésite. Il annonce d'abord le *potentiel d'achat* du client, puis les ventes *des concurrents* ; son corrigé, lui, divise par 160, les quatre fournisseurs réunis. C'est le corrigé qui a raison : une part se rapporte au tout, et A fait partie du tout. (Le potentiel est une autre affaire ; nous y viendrons.)

# %% [markdown] lang="en" after_bet="denominator"
# The course's text hesitates. It first announces the customer's *purchase potential*, then the *competitors'* sales; but its worked answer divides by 160, the four suppliers together. The worked answer is right: a share is taken of the whole, and A is part of the whole. (Potential is another matter; we shall come to it.)

# %% [markdown] lang="fr"
# « Taux de contribution compétitif » est un nom local : nous ne l'avons trouvé dans aucune autre source. Ailleurs, on dit **part de client** ou **taux de nourriture**, et *share of wallet* en anglais. C'est la même fraction.

# %% [markdown] lang="en"
# “Competitive contribution rate” is a local name: we found it in no other source. Elsewhere one says **share of wallet**, and *part de client* or *taux de nourriture* in French. It is the same fraction.

# %% [markdown] lang="fr"
# ## Tout le tableau tient en une division
#
# Chaque colonne a son dénominateur : les achats du client. pandas les associe par leur nom.

# %% [markdown] lang="en"
# ## The whole table is a single division
#
# Each column has its own denominator: the customer's purchases. pandas matches them by name.

# %%
show(sales / sales.sum(), rates=True)

# %% [markdown] lang="fr"
# `tcc_table` fait la même division, et refuse en clair ce qui ne se divise pas : une vente négative, un client sans achat. Vérifions ce qui doit faire 1 : les colonnes, pas les lignes.

# %% [markdown] lang="en"
# `tcc_table` makes the same division, and says plainly what cannot be divided: a negative sale, a customer without purchases. Let us check what has to add up to 1: the columns, not the rows.

# %%
from crm_lessons.methods import tcc_table

tcc = tcc_table(sales)
tcc.sum().round(10).to_list(), tcc.sum(axis="columns").round(2).to_list()

# %% [markdown] lang="fr"
# `.sum()` additionne vers le bas, `.sum(axis="columns")` à travers les colonnes. Ici, additionner une *ligne* n'a pas de sens : 18,75 % de C1 et 33,3 % de C2 ne sont pas des parts du même tout.

# %% [markdown] lang="en"
# `.sum()` adds downwards, `.sum(axis="columns")` across the columns. Here, adding up a *row* makes no sense: 18.75% of C1 and 33.3% of C2 are not shares of the same whole.

# %% tags=["figure"]
from crm_lessons.plots import plot_wallets

ax = plot_wallets(sales, "A")

# %% [markdown] lang="fr"
# Une colonne est un client, aussi large que ses achats ; en bas, la part de A. Elle va du simple au quadruple : un tiers chez C2, un douzième chez C5. Le trait pointillé est sa part de tout le marché ; nous y venons.

# %% [markdown] lang="en"
# A column is a customer, as wide as its purchases; at the bottom, A's part. It varies fourfold: a third at C2, a twelfth at C5. The dashed line is its share of the whole market; more of it shortly.

# %% [markdown] lang="fr"
# Qui est premier chez qui ? Avant de lancer la cellule, regardez C2.

# %% [markdown] lang="en"
# Who is first at whom? Before you run the cell, look at C2.

# %%
from crm_lessons.methods import leaders

list(leaders(sales).items()), sales["C2"].idxmax()

# %% [markdown] lang="fr"
# Chez C2, A et D vendent chacune 50 : elles sont premières ensemble. `idxmax`, qui rend un seul nom, répond « A » sans rien signaler. Le directeur commercial de D n'en saurait rien.

# %% [markdown] lang="en"
# At C2, A and D each sell 50: they are first together. `idxmax`, which returns a single name, answers “A” and says nothing of the tie. D's sales director would never know.

# %% [markdown] lang="fr"
# ## La part de marché n'est pas la moyenne des TCC
#
# A a cinq TCC, de 8,3 % chez C5 à 33,3 % chez C2. Pariez : quelle est sa part du marché entier ?

# %% [markdown] lang="en"
# ## Market share is not the mean of the TCCs
#
# A has five TCCs, from 8.3% at C5 to 33.3% at C2. Make a bet: what is its share of the whole market?

# %%
lesson.bet("market_share", ...)

# %% after_bet="market_share"
from crm_lessons.methods import market_shares

round(float(market_shares(sales)["A"]), 4), round(float(tcc.loc["A"].mean()), 4)

# %% [markdown] lang="fr" after_bet="market_share"
# 22,39 % et 21,86 % : proches, pas égales. La moyenne simple compte C4 (90 millions) comme C1 (160 millions). Pondérons chaque TCC par les achats du client.

# %% [markdown] lang="en" after_bet="market_share"
# 22.39% and 21.86%: close, not equal. The plain mean counts C4 (90 million) like C1 (160 million). Let us weight each TCC by the customer's purchases.

# %% after_bet="market_share"
purchases = sales.sum()
round(float((tcc.loc["A"] * purchases).sum() / purchases.sum()), 4)

# %% [markdown] lang="fr" after_bet="market_share"
# On retrouve 22,39 % : la part de marché est la moyenne des TCC **pondérée** par les achats. C'est le trait pointillé de la figure. Ici l'écart est d'un demi-point. Si A tenait tout C4 et rien d'autre, la moyenne dirait 20 %, et la part de marché 90 / 670, soit 13,4 %.

# %% [markdown] lang="en" after_bet="market_share"
# There is 22.39% again: market share is the mean of the TCCs **weighted** by purchases. It is the dashed line of the figure. Here the gap is half a point. If A held all of C4 and nothing else, the mean would say 20%, and market share 90 / 670, that is 13.4%.

# %% [markdown] lang="fr"
# ## Le TCC le plus bas n'est pas le plus grand enjeu
#
# A veut grandir. Chez qui ? Le réflexe est d'aller chez C5, où son TCC n'est que de 8,3 %. Comptons la **réserve** : ce que chaque client achète ailleurs. Pariez : chez qui est-elle la plus grande ?

# %% [markdown] lang="en"
# ## The lowest TCC is not the largest stake
#
# A wants to grow. At which customer? The reflex is to go to C5, where its TCC is only 8.3%. Let us count the **reserve**: what each customer buys elsewhere. Make a bet: at which customer is it the largest?

# %%
lesson.bet("largest_reserve", ...)

# %% after_bet="largest_reserve"
from crm_lessons.methods import reserves

show(reserves(sales, "A"))

# %% tags=["figure"] after_bet="largest_reserve"
from crm_lessons.plots import plot_reserves

ax = plot_reserves(sales, "A")

# %% [markdown] lang="fr" after_bet="largest_reserve"
# La plus grande réserve est chez C1 : 130 millions, contre 110 chez C5. Un pourcentage dit la place ; les dirhams disent l'enjeu. Et une réserve n'est pas une promesse : C1 a un premier fournisseur, B, qui défendra ses 60 millions.

# %% [markdown] lang="en" after_bet="largest_reserve"
# The largest reserve is at C1: 130 million, against 110 at C5. A percentage tells the place; dirhams tell the stake. And a reserve is no promise: C1 has a first supplier, B, who will defend its 60 million.

# %% [markdown] lang="fr"
# ## Les achats ne sont qu'une approximation du potentiel
#
# Un client peut avoir besoin de plus qu'il n'achète : il fabrique lui-même, il reporte, il se passe de quelque chose. Supposons que l'on ait estimé ce **potentiel** (nombres inventés).

# %% [markdown] lang="en"
# ## Purchases are only an approximation of potential
#
# A customer may need more than it buys: it makes things itself, puts them off, does without. Suppose that this **potential** has been estimated (invented numbers).

# %%
potential = lesson.data("potential")
both = pd.DataFrame({"tcc": tcc.loc["A"], "of_potential": tcc_table(sales, potential).loc["A"]})
show(both, rates=True)

# %% [markdown] lang="fr"
# Rapporté au potentiel, le TCC de A passe chez C1 de 18,75 % à 15 %, sans que A ait perdu un dirham. Chez C3, qui achète déjà tout ce qu'il peut, rien ne change.
#
# Le TCC sur achats est donc un plafond : plus un client a de besoins que personne ne sert, plus ce TCC nous flatte.

# %% [markdown] lang="en"
# Measured against potential, A's TCC at C1 goes from 18.75% to 15%, although A has not lost a dirham. At C3, which already buys all it can, nothing changes.
#
# So TCC on purchases is a ceiling: the more needs a customer has that nobody serves, the more it flatters us.

# %% [markdown] lang="fr"
# ## Cinq stratégies, dont deux R et deux A
#
# **RADAR** est un modèle de Nathalie Van Laethem, publié avec Laurence Body en 2004. Cinq verbes, cinq cibles :
#
# | verbe | à qui s'adresse-t-il ? |
# | :--- | :--- |
# | **R**éactiver | d'anciens clients, ou des clients dont les achats baissent |
# | **A**cquérir | des prospects |
# | **D**évelopper | des clients qui achètent encore peu chez nous, au regard de leur potentiel |
# | **A**ccompagner | des clients qui nous confient une bonne part de leurs achats |
# | **R**etenir | des clients de grande valeur, avant qu'ils ne partent |

# %% [markdown] lang="en"
# ## Five strategies, with two R's and two A's
#
# **RADAR** is a model of Nathalie Van Laethem's, published with Laurence Body in 2004. The letters are French; in English the verbs begin alike. Five verbs, five targets:
#
# | verb | whom is it for? |
# | :--- | :--- |
# | **R**eactivate | former customers, or customers whose purchases fall |
# | **A**cquire | prospects |
# | **D**evelop | customers who still buy little from us, given their potential |
# | **A**ccompany | customers who give us a good part of their purchases |
# | **R**etain | customers of great value, before they leave |

# %% [markdown] lang="fr"
# Le cours imprime « réactiver (ou reconquérir) de *nouveaux* clients ». C'est un lapsus : on ne réactive que ce qui a été actif. Nathalie Van Laethem écrit bien d'*anciens* clients ; les nouveaux sont à acquérir. De même, lisez offres *ad hoc* là où le cours écrit « offres hoc ».

# %% [markdown] lang="en"
# The course prints “reactivate (or win back) *new* customers”. It is a slip: only what was once active can be reactivated. Nathalie Van Laethem does write *former* customers; new ones are to be acquired. In the same way, read *ad hoc* offers where the course writes “hoc offers”.

# %% [markdown] lang="fr"
# Un sigle est commode pour se souvenir, dangereux pour calculer. Pariez : combien d'entrées aura un dictionnaire qui garde les cinq verbes sous leur initiale ?

# %% [markdown] lang="en"
# An acronym is handy for remembering, dangerous for computing. Make a bet: how many entries will a dictionary have that keeps the five verbs under their initials?

# %%
lesson.bet("entries", ...)

# %% lang="fr" after_bet="entries"
verbs = ["réactiver", "acquérir", "développer", "accompagner", "retenir"]
{verb[0].upper(): verb for verb in verbs}

# %% lang="en" after_bet="entries"
verbs = ["reactivate", "acquire", "develop", "accompany", "retain"]
{verb[0].upper(): verb for verb in verbs}

# %% [markdown] lang="fr" after_bet="entries"
# Trois. Une clé qui revient remplace la valeur d'avant : réactiver et acquérir ont disparu, sans erreur ni avertissement. Nos codes seront donc des mots.

# %% [markdown] lang="en" after_bet="entries"
# Three. A key that comes back replaces the value before it: reactivate and acquire are gone, without error or warning. So our codes will be words.

# %%
from crm_lessons.methods import RADAR

list(RADAR)

# %% [markdown] lang="fr"
# ## La matrice se dresse en quatre temps
#
# **Premier temps : la valeur de chaque client**, par son TCC. Voici notre portefeuille de dix clients, en millions de dirhams.

# %% [markdown] lang="en"
# ## The matrix is drawn in four steps
#
# **Step one: the value of each customer**, by TCC. Here is our portfolio of ten customers, in million dirhams.

# %%
portfolio["tcc"] = portfolio["sales"] / portfolio["purchases"]
show(portfolio)

# %% [markdown] lang="fr"
# **Deuxième temps : les seuils.** Le cours rappelle que, face à la concurrence, le TCC atteint rarement 100 %, mais il ne donne aucun seuil. La fiche RADAR de *La boîte à outils du responsable marketing*, elle, donne un exemple : à partir de **80 %**, un client est presque exclusif ; en dessous de **15 %**, il reste un potentiel à développer. C'est un exemple, pas une norme.

# %% [markdown] lang="en"
# **Step two: the thresholds.** The course recalls that TCC rarely reaches 100% where there is competition, but it gives no threshold. The RADAR sheet of *La boîte à outils du responsable marketing* does give an example: from **80%** on a customer is almost exclusive; below **15%** there is potential left to develop. It is an example, not a standard.

# %% [markdown] lang="fr"
# **Troisième temps : placer les clients**, la valeur en hauteur, la stratégie en largeur (le cours dit « objectif relationnel »). Il faut des règles que l'on puisse relire. Les nôtres se lisent de haut en bas, et la première qui tient décide :
#
# 1. un prospect : *acquérir* ;
# 2. un ancien client : *réactiver* ;
# 3. un TCC de 80 % ou plus : *retenir*, même si ses achats baissent ;
# 4. des achats en baisse : *réactiver* ;
# 5. un TCC inférieur à 15 % : *développer* ;
# 6. tous les autres : *accompagner*.

# %% [markdown] lang="en"
# **Step three: place the customers**, value upwards, strategy across (the course says “relational objective”). It takes rules that can be read again. Ours are read from the top, and the first that holds decides:
#
# 1. a prospect: *acquire*;
# 2. a former customer: *reactivate*;
# 3. a TCC of 80% or more: *retain*, even if purchases fall;
# 4. falling purchases: *reactivate*;
# 5. a TCC below 15%: *develop*;
# 6. everyone else: *accompany*.

# %%
from crm_lessons.methods import radar_strategies

plan = radar_strategies(portfolio, low=0.15, high=0.80)
show(plan[["tcc", "status", "trend", "strategy", "reason"]])

# %% [markdown] lang="fr"
# L'ordre est un choix, le nôtre : le modèle ne tranche pas. Le client 102 baisse *et* nous donne 85 % de ses achats ; nous le retenons, parce qu'il y est encore. Le client 110, juste sur le seuil de 15 %, est compté au-dessus.
#
# Nathalie Van Laethem réserve d'ailleurs « accompagner » aux clients qui confient la *majorité* de leurs achats. Avec un seuil bas de 50 %, on retrouve sa lecture.

# %% [markdown] lang="en"
# The order is a choice, ours: the model does not settle it. Customer 102 falls *and* gives us 85% of its purchases; we retain it, because it is still there. Customer 110, exactly on the threshold of 15%, counts as above.
#
# Nathalie Van Laethem, by the way, keeps “accompany” for customers who give the *majority* of their purchases. With a low threshold of 50% one finds her reading again.

# %% [markdown] lang="fr"
# **Quatrième temps : le poids de chaque client**, par un cercle proportionnel à son chiffre d'affaires. L'aire, ou le diamètre ? Comparons le client 101 (46 millions) au client 103 (6 millions).

# %% [markdown] lang="en"
# **Step four: the weight of each customer**, by a circle proportional to its revenue. Its area, or its diameter? Let us compare customer 101 (46 million) with customer 103 (6 million).

# %%
times = 46 / 6
round(times, 1), round(times**0.5, 1), round(times**2, 1)

# %% [markdown] lang="fr"
# 101 pèse 7,7 fois plus. Si l'aire suit le chiffre d'affaires, son cercle est 2,8 fois plus large, et l'œil lit 7,7. Si c'était le diamètre, l'aire serait 58,8 fois plus grande : la figure mentirait. C'est ce que dit déjà la bulle des matrices, d = ½·√n : son aire est proportionnelle à n.

# %% [markdown] lang="en"
# 101 weighs 7.7 times as much. If area follows revenue, its circle is 2.8 times as wide, and the eye reads 7.7. If it were the diameter, the area would be 58.8 times as large: the figure would lie. This is what the bubble of the matrices says already, d = ½·√n: its area is proportional to n.

# %% tags=["figure"]
from crm_lessons.plots import plot_radar

ax = plot_radar(portfolio)

# %% [markdown] lang="fr"
# Trois clients font 63,7 % de nos ventes, et tous trois sont à retenir. Qui regarderait les seuls clients à développer passerait à côté de l'essentiel.

# %% [markdown] lang="en"
# Three customers make 63.7% of our sales, and all three are to be retained. Whoever looked only at the customers to be developed would miss the main point.

# %% [markdown] lang="fr"
# Et sur l'exercice du cours ? Sa table ne dit rien de la tendance ; prenons les cinq clients comme stables.

# %% [markdown] lang="en"
# And in the course's exercise? Its table says nothing of the trend; let us take the five customers as stable.

# %%
course = pd.DataFrame({"tcc": tcc.loc["A"], "status": "customer", "trend": "stable"})
show(radar_strategies(course)[["tcc", "strategy"]])

# %% [markdown] lang="fr"
# Seul C5 est sous 15 %, personne n'atteint 80 %. Les seuils d'un manuel ne sont pas toujours ceux d'un marché à quatre fournisseurs.

# %% [markdown] lang="en"
# Only C5 is below 15%, nobody reaches 80%. A handbook's thresholds are not always those of a market with four suppliers.

# %% [markdown] lang="fr"
# ## À vous de déplacer les seuils
#
# Ne bougez que le seuil bas. À partir de quelle valeur (en %, sans décimale) le client 106 change-t-il de stratégie ? Son TCC est de 40 %. Écrivez votre nombre sous la figure ; puis cherchez jusqu'où descendre le seuil haut pour qu'il soit à retenir.

# %% [markdown] lang="en"
# ## Move the thresholds yourself
#
# Move the low threshold alone. From which value (in %, no decimals) does customer 106 change strategy? Its TCC is 40%. Type your number below the figure; then look how far down the high threshold must go for it to be one to retain.

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import radar_thresholds

radar_thresholds(portfolio)

# %% [markdown] lang="fr"
# 106 passe à « développer » dès 41 %, car sur la ligne il compte encore au-dessus, et à « retenir » dès que le seuil haut descend à 40 %. Les prospects et les anciens clients, eux, ne bougent jamais : leur situation a décidé avant le TCC.

# %% [markdown] lang="en"
# 106 turns to “develop” from 41% on, for on the line it still counts as above, and to “retain” as soon as the high threshold comes down to 40%. Prospects and former customers never move: their status decided before TCC did.

# %% [markdown] lang="fr"
# ## Cinq questions complètent la matrice
#
# Le cours finit par cinq questions au décideur. Répondons-y sur nos dix clients.
#
# **1. Quel est le taux de régression du portefeuille ?** Le cours ne le définit pas. Nous comptons, parmi les clients de l'an dernier, ceux qui ont acheté moins ou plus du tout ; en têtes, puis en dirhams.

# %% [markdown] lang="en"
# ## Five questions complete the matrix
#
# The course ends with five questions to the decision maker. Let us answer them on our ten customers.
#
# **1. What is the portfolio decline rate?** The course does not define it. We count, among last year's customers, those who bought less or nothing at all; in heads, then in dirhams.

# %%
before = portfolio[portfolio["sales_before"] > 0]
fall = (before["sales_before"] - before["sales"]).clip(lower=0)
(
    list(before.index[fall > 0]),
    round(float((fall > 0).mean()), 3),
    round(float(fall.sum() / before["sales_before"].sum()), 3),
)

# %% [markdown] lang="fr"
# Quatre clients sur neuf ont reculé, soit 44,4 % ; ce recul représente 14,9 % des ventes de l'an dernier. Deux lectures, deux nombres : précisez toujours laquelle.

# %% [markdown] lang="en"
# Four customers out of nine have fallen back, that is 44.4%; their fall amounts to 14.9% of last year's sales. Two readings, two numbers: always say which.

# %% [markdown] lang="fr"
# **2. Comment les anciens clients ont-ils réagi au nouveau produit ?** La formation a été lancée cette année. « Ancien » veut dire ici : client depuis avant 2020.

# %% [markdown] lang="en"
# **2. How did long-standing customers react to the new product?** Training was launched this year. “Long-standing” means here: customer since before 2020.

# %%
follow_up = lesson.data("follow_up")
show(follow_up)

# %%
long_standing = follow_up["customer_since"] < 2020
took_it = [follow_up.loc[group, "training"].mean() for group in (long_standing, ~long_standing)]
[round(float(rate), 3) for rate in took_it]

# %% [markdown] lang="fr"
# Des cinq clients d'avant 2020, un seul l'a prise (20 %) ; des trois plus récents, deux (66,7 %). Sur huit clients, ce n'est qu'un indice ; il vaut un coup de téléphone, pas une conclusion.

# %% [markdown] lang="en"
# Of the five customers from before 2020, one took it (20%); of the three more recent ones, two did (66.7%). With eight customers that is only a hint; it is worth a telephone call, not a conclusion.

# %% [markdown] lang="fr"
# **3. Quelle offre augmenterait le taux d'équipement ?** Là encore, deux sens : la part des clients qui détiennent un produit, ou le nombre moyen de produits par client. Voici les deux.

# %% [markdown] lang="en"
# **3. Which offer would raise the equipment rate?** Again two meanings: the share of customers who hold a product, or the mean number of products per customer. Here are both.

# %%
products = follow_up[["machines", "parts", "maintenance", "training"]]
show(products.mean().rename("share"))

# %%
no_contract = products["machines"] & ~products["maintenance"]
float(products.sum(axis="columns").mean()), list(products.index[no_contract])

# %% [markdown] lang="fr"
# 2,25 produits par client. L'entretien n'équipe que 25 % d'entre eux, et quatre clients possèdent nos machines sans contrat d'entretien : 102, 105, 106 et 107. Voilà l'offre, et la liste.

# %% [markdown] lang="en"
# 2.25 products per customer. Only 25% of them have maintenance, and four customers own our machines without a maintenance contract: 102, 105, 106 and 107. There is the offer, and the list.

# %% [markdown] lang="fr"
# **4. Les plus importants ont-ils un traitement personnalisé ?**

# %% [markdown] lang="en"
# **4. Do the most important ones get personal treatment?**

# %%
largest = portfolio["sales"].nlargest(3).index
show(portfolio.loc[largest, ["sales", "trend", "tcc"]].join(follow_up["account_manager"]))

# %% [markdown] lang="fr"
# Le deuxième client de l'entreprise, 102, n'a pas d'interlocuteur attitré. Il baisse, il n'a pas de contrat d'entretien, il n'a pas pris la formation.

# %% [markdown] lang="en"
# The firm's second customer, 102, has no account manager. It is falling, has no maintenance contract and did not take the training.

# %% [markdown] lang="fr"
# **5. Que faire pour les garder, face aux concurrents ?** Un seul client figure dans les quatre premières réponses : 102. Un interlocuteur, une visite pour comprendre la baisse, un contrat d'entretien : trois actions, un nom, une date.

# %% [markdown] lang="en"
# **5. What can keep them, against the competitors?** A single customer appears in all of the first four answers: 102. An account manager, a visit to understand the fall, a maintenance contract: three actions, one name, one date.

# %% [markdown] lang="fr"
# ## D'où viennent les erreurs
#
# **La catégorie n'est pas la même pour tous.** « Tous ses achats » de quoi ? De pompes, ou de tout ce qui fait circuler l'eau ? Plus la catégorie est étroite, plus la part paraît grande. Deux TCC ne se comparent que sur la même catégorie.
#
# **On ne voit que ses propres ventes.** Le numérateur sort de vos comptes ; le dénominateur se demande, s'estime ou s'achète. L'erreur est presque toujours là.

# %% [markdown] lang="en"
# ## Where the errors come from
#
# **The category is not the same for everyone.** “All purchases” of what? Of pumps, or of everything that makes water move? The narrower the category, the larger the share looks. Two TCCs compare only on the same category.
#
# **One sees only one's own sales.** The numerator comes from your books; the denominator is asked for, estimated or bought. The error is nearly always there.

# %% [markdown] lang="fr"
# **Les parts déclarées dépassent parfois le tout.** Douze clients (inventés) répondent à la question « Quelle part de vos achats va à chaque fournisseur ? ». Pariez : combien de réponses impossibles ?

# %% [markdown] lang="en"
# **Reported shares sometimes exceed the whole.** Twelve (invented) customers answer the question “Which part of your purchases goes to each supplier?”. Make a bet: how many answers are impossible?

# %%
lesson.bet("impossible", ...)

# %% after_bet="impossible"
from crm_lessons.methods import impossible_shares

reported = lesson.data("reported")
show(impossible_shares(reported / 100), rates=True)

# %% [markdown] lang="fr" after_bet="impossible"
# Trois. Une seule se voit à l'œil nu, 116 % pour un fournisseur ; les deux autres ne se trahissent qu'à la somme. Un total *inférieur* à 100 %, lui, est possible : le client achète aussi à quelqu'un qui n'est pas dans la liste. Ramener ces lignes à 100 % cacherait la faute sans la corriger.

# %% [markdown] lang="en" after_bet="impossible"
# Three. Only one shows to the naked eye, 116% for one supplier; the two others give themselves away only when added up. A total *below* 100% is possible: the customer also buys from somebody who is not in the list. Scaling these rows to 100% would hide the mistake without mending it.

# %% [markdown] lang="fr"
# **Une année n'est pas une relation.** Un gros achat de machines gonfle une année et vide la suivante. Regardez le TCC sur deux ou trois ans, et la tendance à côté du niveau.
#
# **Lire les lignes pour les colonnes.** « C1 fait 20 % de nos ventes » et « nous faisons 18,75 % de ses achats » se ressemblent. La première phrase dit notre dépendance, la seconde notre place.

# %% [markdown] lang="en"
# **One year is not a relationship.** A large purchase of machines swells one year and empties the next. Look at TCC over two or three years, and at the trend beside the level.
#
# **Reading rows for columns.** “C1 makes 20% of our sales” and “we make 18.75% of its purchases” look alike. The first tells our dependence, the second our place.

# %% [markdown] lang="fr"
# **Croire qu'un client satisfait vous donne sa part.** Il peut être content de vous et plus content d'un autre. La *Wallet Allocation Rule* (Keiningham et ses collègues, 2011 et 2015) estime la part par votre *rang* parmi les $n$ fournisseurs du client : $\left(1 - \dfrac{\text{rang}}{n + 1}\right) \times \dfrac{2}{n}$.

# %% [markdown] lang="en"
# **Believing that a satisfied customer gives you their share.** They can be pleased with you and more pleased with another. The *Wallet Allocation Rule* (Keiningham and colleagues, 2011 and 2015) estimates the share from your *rank* among the customer's $n$ suppliers: $\left(1 - \dfrac{\text{rank}}{n + 1}\right) \times \dfrac{2}{n}$.

# %%
n = 3
[round((1 - rank / (n + 1)) * 2 / n, 3) for rank in (1, 2, 3)]

# %% [markdown] lang="fr"
# Avec trois fournisseurs, passer du deuxième au premier rang ferait monter la part de 33 à 50 %. C'est une règle empirique : elle dit où regarder, elle ne remplace pas les achats réels.

# %% [markdown] lang="en"
# With three suppliers, going from second to first would raise the share from 33 to 50%. It is a rule of thumb: it says where to look, it does not replace actual purchases.

# %% [markdown] lang="fr"
# ## Que décider pour chaque stratégie ?
#
# | stratégie | question à se poser | décision possible | ce qu'on surveille |
# | :--- | :--- | :--- | :--- |
# | réactiver | Pourquoi achète-t-il moins, ou plus du tout ? | un appel avant une remise ; une offre de retour à durée limitée | les achats repris, et leur marge |
# | acquérir | Son potentiel vaut-il l'effort ? | une première offre sur un besoin précis | le coût de la conquête |
# | développer | Qui tient le reste, et par quoi ? | un essai sur un produit qu'il achète ailleurs | le TCC, sur la même catégorie |
# | accompagner | De quoi aura-t-il besoin ensuite ? | des offres ad hoc, un produit de plus | le taux d'équipement |
# | retenir | Que perdrait l'entreprise s'il partait ? | un interlocuteur attitré, plusieurs contacts chez lui | la tendance, bien avant le TCC |

# %% [markdown] lang="en"
# ## What to decide for each strategy?
#
# | strategy | question to ask | possible decision | what to watch |
# | :--- | :--- | :--- | :--- |
# | reactivate | Why do they buy less, or nothing any more? | a call before a discount; a limited offer to come back | purchases resumed, and their margin |
# | acquire | Is their potential worth the effort? | a first offer for one precise need | the cost of winning them |
# | develop | Who holds the rest, and by what? | a trial with a product they buy elsewhere | TCC, on the same category |
# | accompany | What will they need next? | ad hoc offers, one more product | the equipment rate |
# | retain | What would the firm lose if they left? | a named account manager, several contacts at their place | the trend, well before TCC |

# %% [markdown] lang="fr"
# Une stratégie par client, c'est aussi dire ce qu'on ne fera pas : on ne développe pas celui qui nous donne déjà tout, et l'on n'offre pas de remise à celui qui ne pensait pas partir.

# %% [markdown] lang="en"
# One strategy per customer also says what will not be done: one does not develop a customer who already gives us everything, nor offer a discount to one who was not thinking of leaving.

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
    denominator=purchases_c1,
    market_share=market_shares(sales)["A"],
    largest_reserve=reserves(sales, "A").idxmax(),
    entries=len({verb[0] for verb in verbs}),
    impossible=len(impossible_shares(reported / 100)),
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - TCC = nos ventes au client, sur tous ses achats de la catégorie, les nôtres compris. Ailleurs : part de client, taux de nourriture.
# - Les colonnes font 1. Une ligne ne s'additionne pas.
# - La part de marché est la moyenne des TCC pondérée par les achats.
# - Le pourcentage dit la place ; la réserve, en dirhams, dit l'enjeu.
# - Si le potentiel dépasse les achats, le TCC nous flatte.
# - RADAR : cinq noms, pas trois lettres ; des règles dans un ordre écrit ; des seuils que l'on choisit.
# - Le cercle est proportionnel par son aire.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/05_tcc_radar.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - TCC = our sales to the customer, over all that the customer buys of the category, from us included. Elsewhere: share of wallet.
# - Columns add up to 1. A row is not added up.
# - Market share is the mean of the TCCs weighted by purchases.
# - The percentage tells the place; the reserve, in dirhams, tells the stake.
# - If potential exceeds purchases, TCC flatters us.
# - RADAR: five names, not three letters; rules in a written order; thresholds that one chooses.
# - The circle is proportional by its area.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/05_tcc_radar.html), one page to print.

# %%
glossary(
    "share_of_wallet",
    "market_share",
    "reserve",
    "purchase_potential",
    "radar",
    "value_threshold",
    "decline_rate",
    "equipment_rate",
)

# %% [markdown] lang="fr"
# ## Sources
#
# - Le marché de quatre fournisseurs et cinq clients vient d'un cours francophone de gestion de la relation client ; le potentiel, les parts déclarées et le portefeuille de dix clients sont inventés.
# - Nathalie Van Laethem et Laurence Body (2004), *Le plan marketing*, Dunod, pour RADAR ; la fiche « Le modèle RADAR » de *La boîte à outils du responsable marketing* (e-marketing.fr) pour les seuils de 15 et 80 % ; l'article de Nathalie Van Laethem sur marketing-strategie.fr (2017) pour les cinq cibles.
# - L'ordre des six règles, le taux de régression et le taux d'équipement sont définis ici : le cours les laisse ouverts.
# - Keiningham et ses collègues (2011, 2015), *The Wallet Allocation Rule*.

# %% [markdown] lang="en"
# ## Sources
#
# - The market of four suppliers and five customers comes from a French-language course in customer relationship management; the potential, the reported shares and the portfolio of ten customers are invented.
# - Nathalie Van Laethem and Laurence Body (2004), *Le plan marketing*, Dunod, for RADAR; the sheet “Le modèle RADAR” of *La boîte à outils du responsable marketing* (e-marketing.fr) for the thresholds of 15 and 80%; Nathalie Van Laethem's article on marketing-strategie.fr (2017) for the five targets.
# - The order of the six rules, the decline rate and the equipment rate are defined here: the course leaves them open.
# - Keiningham and colleagues (2011, 2015), *The Wallet Allocation Rule*.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/05_tcc_radar.ipynb) : de l'exercice du cours à votre propre avis, avec le droit de se tromper autant qu'il faut.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/05_tcc_radar.ipynb): from the course's exercise to your own opinion, with the right to be wrong as often as it takes.
