# %% [markdown] lang="fr"
# # TCC et RADAR : le portefeuille que vous ne voyez pas
#
# Jeudi 2 janvier 2025, chez Tamaris. Karim suit deux hôtels, les comptes 331 et 366. L'an dernier, chacun a acheté pour 21 000 dirhams de pompes et de pièces, à peu de chose près. Dans le fichier, ce sont des jumeaux. « Et ailleurs, demande Aïcha, ils achètent combien ? » Karim n'en sait rien.
#
# La **part de client** regarde votre chiffre d'affaires du point de vue du client. Le cours l'appelle **taux de contribution compétitif**, ou **TCC** ; la matrice **RADAR** en tire cinq façons de traiter un client. Tout repose sur un nombre qui n'est dans aucun de vos fichiers.

# %% [markdown] lang="en"
# # Share of wallet and RADAR: the wallet you cannot see
#
# Thursday 2 January 2025, at Tamaris. Karim looks after two hotels, accounts 331 and 366. Last year each bought some 21,000 dirhams' worth of pumps and parts. On file they are twins. “And elsewhere,” asks Aïcha, “how much do they buy?” Karim has no idea.
#
# **Share of wallet** looks at your revenue from the customer's side. The course calls it the **competitive contribution rate**, **TCC** for short; the **RADAR** matrix draws from it five ways to treat a customer. All of it rests on a number that is in none of your files.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - calculer un TCC, défendre son dénominateur, et le relier à la part de marché ;
# - estimer un portefeuille de trois façons, et savoir de quel côté chacune se trompe ;
# - suivre une erreur du portefeuille jusqu'à la stratégie, et dire quelles stratégies tiennent ;
# - dresser la matrice RADAR, et la faire contredire par la réserve en dirhams ;
# - répondre aux cinq questions qui la terminent.
#
# Comptez une heure et demie, puis [la feuille d'exercices](../../exercises/fr/05_tcc_radar.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - compute a TCC, defend its denominator, and tie it to market share;
# - estimate a wallet in three ways, and know on which side each goes wrong;
# - follow an error from the wallet to the strategy, and say which strategies hold;
# - draw the RADAR matrix, and let the reserve in dirhams contradict it;
# - answer the five questions that close it.
#
# Allow an hour and a half, then [the exercise sheet](../../exercises/en/05_tcc_radar.ipynb).

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
# Voici les deux hôtels de Karim, et ce qu'il *croit* qu'ils achètent en un an à tous leurs fournisseurs. (Tamaris est une entreprise simulée ; les ventes sont celles de ses tables.)

# %% [markdown] lang="en"
# ## The same revenue can be a whole customer, or a crumb
#
# Here are Karim's two hotels, and what he *believes* they buy in a year from all their suppliers. (Tamaris is a simulated firm; the sales are those of its tables.)

# %%
accounts = lesson.data("accounts")
estimates = lesson.data("estimates")
pair = accounts.loc[[331, 366], ["employees", "sales"]].assign(purchases=estimates["salesperson"])
show(pair)

# %%
(pair["sales"] / pair["purchases"]).round(3).to_dict()

# %% [markdown] lang="fr"
# Chez 331, si Karim dit vrai, nous faisons 63 % des achats : il reste un peu à vendre, et beaucoup à perdre. Chez 366, 15 % : presque tout part ailleurs. Même chiffre d'affaires, deux métiers. Gardez ces deux nombres : plus loin, nous ouvrirons la vérité.

# %% [markdown] lang="en"
# At 331, if Karim is right, we make 63% of the purchases: a little is left to sell, and a lot can be lost. At 366, 15%: nearly everything goes elsewhere. The same revenue, two different jobs. Keep these two numbers: later on we shall open the truth.

# %% [markdown] lang="fr"
# ## Une part de client n'a qu'un bon dénominateur
#
# Avant d'estimer, apprenons à diviser. L'exercice du cours : quatre entreprises, A à D, servent cinq clients. Les ventes de 2006, en millions de dirhams.

# %% [markdown] lang="en"
# ## A share of wallet has only one right denominator
#
# Before estimating, let us learn to divide. The course's exercise: four firms, A to D, serve five customers. Sales in 2006, in million dirhams.

# %%
sales = lesson.data("sales")
show(sales)

# %% [markdown] lang="fr"
# Les diapositives du cours désignent le premier client par ∫, puis ρ, puis λ : la police de symboles a changé d'une page à l'autre, les nombres non. Ici, les clients s'appellent C1 à C5.
#
# A vend 30 à C1. Pariez : 30 sur combien ? Quatre dénominateurs se présentent.

# %% [markdown] lang="en"
# The course's slides call the first customer ∫, then ρ, then λ: the symbol font changed from one page to the next, the numbers did not. Here the customers are called C1 to C5.
#
# A sells 30 to C1. Make a bet: 30 out of how much? Four denominators offer themselves.

# %%
lesson.bet("denominator", ...)

# %% after_bet="denominator"
purchases_c1 = sales["C1"].sum()
rivals_at_c1 = purchases_c1 - sales.loc["A", "C1"]
all_of_a = sales.loc["A"].sum()
market = sales.sum().sum()
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
# **Le texte du cours hésite, son corrigé non.**
#
# Il annonce d'abord le *potentiel d'achat* du client, puis les ventes *des concurrents* ; son corrigé, lui, divise par 160, les quatre fournisseurs réunis. C'est le corrigé qui a raison : une part se rapporte au tout, et A fait partie du tout. (Le potentiel est une autre affaire ; nous y viendrons.)
#
# « Taux de contribution compétitif » est un nom local : nous ne l'avons trouvé dans aucune autre source. Ailleurs, on dit **part de client**, et *share of wallet* en anglais. Le **taux de nourriture** est la même fraction quand on parle d'un client ; d'un marché entier, il en est une autre, que nous verrons.

# %% [markdown] lang="en" after_bet="denominator"
# **The course's text hesitates, its worked answer does not.**
#
# It first announces the customer's *purchase potential*, then the *competitors'* sales; but its worked answer divides by 160, the four suppliers together. The worked answer is right: a share is taken of the whole, and A is part of the whole. (Potential is another matter; we shall come to it.)
#
# “Competitive contribution rate” is a local name: we found it in no other source. Elsewhere it is called **share of wallet**, and *part de client* in French. The French *taux de nourriture* is the same fraction for one customer; of a whole market it is another one, which we shall see.

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
# `.sum()` additionne vers le bas, `.sum(axis="columns")` à travers les colonnes ; `.sum().sum()` fait le total de tout le tableau. Ici, additionner une *ligne* n'a pas de sens : 18,75 % de C1 et 33,3 % de C2 ne sont pas des parts du même tout.

# %% [markdown] lang="en"
# `.sum()` adds downwards, `.sum(axis="columns")` across the columns; `.sum().sum()` makes the total of the whole table. Here, adding up a *row* makes no sense: 18.75% of C1 and 33.3% of C2 are not shares of the same whole.

# %% tags=["figure"]
from crm_lessons.plots import plot_wallets

ax = plot_wallets(sales, "A", unit="millions")

# %% [markdown] lang="fr"
# Une colonne est un client, aussi large que ses achats ; en bas, la part de A. Elle va du simple au quadruple : un tiers chez C2, un douzième chez C5. Le trait pointillé est sa part de tout le marché ; nous y venons.
#
# Qui est premier chez qui ? Avant de lancer la cellule, regardez C2.

# %% [markdown] lang="en"
# A column is a customer, as wide as its purchases; at the bottom, A's part. It varies fourfold: a third at C2, a twelfth at C5. The dashed line is its share of the whole market; more of it shortly.
#
# Who is first at whom? Before you run the cell, look at C2.

# %%
from crm_lessons.methods import leaders

show(leaders(sales).str.join(", "))

# %%
sales["C2"].idxmax()

# %% [markdown] lang="fr"
# Chez C2, A et D vendent chacune 50 : elles sont premières ensemble. `idxmax`, qui rend un seul nom, répond « A » sans rien signaler. Le directeur commercial de D n'en saurait rien. (`leaders` donne un ou plusieurs noms par client ; `.str.join(", ")` les écrit à la suite.)

# %% [markdown] lang="en"
# At C2, A and D each sell 50: they are first together. `idxmax`, which returns a single name, answers “A” and says nothing of the tie. D's sales director would never know. (`leaders` gives one name or several for each customer; `.str.join(", ")` writes them one after another.)

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

# %% after_bet="market_share"
purchases = sales.sum()
round(float((tcc.loc["A"] * purchases).sum() / purchases.sum()), 4)

# %% [markdown] lang="fr" after_bet="market_share"
# 22,39 % et 21,86 % : proches, pas égales. La moyenne simple compte C4 (90 millions) comme C1 (160 millions). Pondérez chaque TCC par les achats du client, et l'on retrouve 22,39 % : la part de marché est la moyenne des TCC **pondérée**. C'est le trait pointillé de la figure.
#
# Ici l'écart est d'un demi-point. Si A tenait tout C4 et rien d'autre, la moyenne dirait 20 %, et la part de marché 90 / 670, soit 13,4 %.

# %% [markdown] lang="en" after_bet="market_share"
# 22.39% and 21.86%: close, not equal. The plain mean counts C4 (90 million) like C1 (160 million). Weight each TCC by the customer's purchases and there is 22.39% again: market share is the **weighted** mean of the TCCs. It is the dashed line of the figure.
#
# Here the gap is half a point. If A held all of C4 and nothing else, the mean would say 20%, and market share 90 / 670, that is 13.4%.

# %% [markdown] lang="fr"
# ## Une part de marché est un produit de trois nombres
#
# Chez A, tout le monde achète. Ce n'est pas l'ordinaire. Voici un **panel** : douze clients de pompes de surface qui notent, année après année, ce qu'ils achètent à chaque fournisseur (inventé, en milliers de dirhams). Tamaris y fait 100 sur 800, soit 12,5 %.

# %% [markdown] lang="en"
# ## A market share is a product of three numbers
#
# Everybody buys from A. That is unusual. Here is a **panel**: twelve customers of surface pumps who write down, year after year, what they buy from each supplier (invented, in thousand dirhams). Tamaris has 100 of 800, that is 12.5%.

# %%
panel = lesson.data("panel_2024")
show(panel.assign(total=panel.sum(axis="columns")))

# %% [markdown] lang="fr"
# À la main, en trois questions. *Combien nous achètent ?* 7 sur 12. *Que nous donnent-ils ?* 100 sur les 250 qu'ils dépensent. *Sont-ils gros ?* 250 / 7 = 35,7 en moyenne, quand un client du panel dépense en moyenne 800 / 12 = 66,7.

# %% [markdown] lang="en"
# By hand, in three questions. *How many buy from us?* 7 of 12. *What do they give us?* 100 of the 250 that they spend. *Are they large?* 250 / 7 = 35.7 on average, where a customer of the panel spends 800 / 12 = 66.7 on average.

# %%
from crm_lessons.methods import market_share_parts

parts = market_share_parts(panel)
show(parts[["buyers", "penetration", "share_of_buyers", "consumption_index", "market_share"]])

# %%
round((7 / 12) * (100 / 250) * (250 / 7) / (800 / 12), 4)

# %% [markdown] lang="fr"
# 58,3 % × 40 % × 0,54 = 12,5 %. Le **taux de pénétration** dit combien nous achètent, le **taux de nourriture** ce que *nos acheteurs* nous donnent, l'**indice de consommation** s'ils sont gros ou petits. Le découpage est de Parfitt et Collins (1968).

# %% [markdown] lang="en"
# 58.3% × 40% × 0.54 = 12.5%. **Penetration** says how many buy from us, the **share among buyers** (*taux de nourriture*) what *our buyers* give us, the **consumption index** whether they are large or small. The division is Parfitt and Collins's (1968).

# %% [markdown] lang="fr"
# Tamaris n'a pas un problème de fidélité : ses acheteurs lui donnent 40 %, ceux de Norvane, la première, 44. Elle a les petits : 0,54, contre 1,14. Norvane entre chez plus de monde, et chez de plus gros. Sur douze clients, un seul acheteur de plus ou de moins fait bouger la pénétration de huit points : lisez des ordres de grandeur.

# %% [markdown] lang="en"
# Tamaris has no problem of loyalty: its buyers give it 40%, those of Norvane, the first, 44. It has the small ones: 0.54, against 1.14. Norvane is bought by more, and by larger ones. Of twelve customers, one buyer more or fewer moves penetration by eight points: read orders of magnitude.

# %% [markdown] lang="fr"
# ## Le TCC le plus bas n'est pas le plus grand enjeu
#
# Revenons à A, qui veut grandir. Chez qui ? Le réflexe est d'aller chez C5, où son TCC n'est que de 8,3 %. Comptons la **réserve** : ce que chaque client achète ailleurs. Pariez : chez qui est-elle la plus grande ?

# %% [markdown] lang="en"
# ## The lowest TCC is not the largest stake
#
# Back to A, who wants to grow. At which customer? The reflex is to go to C5, where its TCC is only 8.3%. Let us count the **reserve**: what each customer buys elsewhere. Make a bet: at which customer is it the largest?

# %%
lesson.bet("largest_reserve", ...)

# %% tags=["figure"] after_bet="largest_reserve"
from crm_lessons.methods import reserves
from crm_lessons.plots import plot_reserves

ax = plot_reserves(sales, "A", unit="millions")

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
of_potential = tcc_table(sales, potential).loc["A"]
show(pd.DataFrame({"purchases": purchases, "potential": potential, "tcc": tcc.loc["A"], "of_potential": of_potential}))

# %% [markdown] lang="fr"
# À la main pour C1 : 30 sur 160 font 18,75 % ; 30 sur un potentiel de 200, 15 % seulement, sans que A ait perdu un dirham. Chez C3, qui achète déjà tout ce qu'il peut, rien ne change.
#
# Le TCC sur achats est donc un plafond : plus un client a de besoins que personne ne sert, plus ce TCC nous flatte.

# %% [markdown] lang="en"
# By hand for C1: 30 out of 160 make 18.75%, 30 out of a potential of 200 only 15%, although A has not lost a dirham. At C3, which already buys all it can, nothing changes.
#
# So TCC on purchases is a ceiling: the more needs a customer has that nobody serves, the more it flatters us.

# %% [markdown] lang="fr"
# ## Trois estimations du même portefeuille font trois portefeuilles
#
# Jusqu'ici, quelqu'un nous donnait le dénominateur. Revenons à Tamaris, où personne ne le donne. Aïcha choisit dix comptes et fait estimer leur **portefeuille**, tout ce qu'ils achètent en un an dans la catégorie (celui du chapitre 2 était le nôtre : nos clients), de trois façons :
#
# - l'**enquête** : on le demande au client (réponses inventées : notre monde simulé n'a pas d'enquête) ;
# - le **ratio du secteur** : 3 100 dirhams par salarié et par an ;
# - le **vendeur** : ce qu'il a jugé à sa dernière visite.

# %% [markdown] lang="en"
# ## Three estimates of one wallet make three wallets
#
# So far somebody gave us the denominator. Back to Tamaris, where nobody does. Aïcha picks ten accounts and has their **wallet**, all that they buy in a year in the category, estimated in three ways:
#
# - the **survey**: the customer is asked (invented answers: our simulated world has no survey);
# - the **sector ratio**: 3,100 dirhams a year for each employee;
# - the **salesperson**: what they judged at their last visit.

# %%
buying = accounts.loc[estimates.index]
show(buying[["salesperson", "employees", "sales"]])

# %%
show(estimates)

# %% [markdown] lang="fr"
# À la main pour 83 : 72 salariés × 3 100 = 223 200 dirhams d'après le ratio. Youssef, qui le suit, dit 70 000. L'un des deux se trompe du simple au triple. Et regardez 67 : nous lui avons vendu 136 010 dirhams.
#
# Combien d'estimations sont plus petites que nos propres ventes ? `.lt` (*less than*) les compare, compte par compte, et `.sum()` compte les « oui ».

# %% [markdown] lang="en"
# By hand for 83: 72 employees × 3,100 = 223,200 dirhams by the ratio. Youssef, who looks after it, says 70,000. One of the two is wrong by a factor of three. And look at 67: we sold it 136,010 dirhams.
#
# How many estimates are smaller than our own sales? `.lt` (*less than*) compares them, account by account, and `.sum()` counts each “yes”.

# %%
estimates.lt(buying["sales"], axis="index").sum().to_dict()

# %% [markdown] lang="fr"
# Cinq estimations sont *impossibles* : un client n'achète pas moins à tous ses fournisseurs qu'à nous seuls. Pour 67, elles le sont toutes les trois. C'est le seul contrôle gratuit, faites-le d'abord. `.clip` relève ces estimations au niveau de nos ventes : un plancher, pas une mesure. Puis un TCC par source, une colonne chacune.

# %% [markdown] lang="en"
# Five estimates are *impossible*: no customer buys less from all suppliers than from us alone. For 67 all three are. This is the only check that costs nothing; make it first. `.clip` raises these estimates to our sales: a floor, not a measurement. Then a TCC by each source, a column each.

# %%
possible = estimates.clip(lower=buying["sales"], axis="index")
show(pd.DataFrame({source: buying["sales"] / possible[source] for source in possible}), rates=True)

# %% [markdown] lang="fr"
# Trois TCC par compte. Pour 331, de 61 à 83 % ; pour 97, de 38 à 92 %. Lequel croire ? Pariez : quelle source est la plus proche de la vérité, d'ordinaire ? (`enquête`, `ratio` ou `vendeur`.)

# %% [markdown] lang="en"
# Three TCCs for each account. For 331, from 61 to 83%; for 97, from 38 to 92%. Which one to believe? Make a bet: which source is closest to the truth, as a rule? (`survey`, `ratio` or `salesperson`.)

# %%
lesson.bet("nearest", ...)

# %% [markdown] lang="fr"
# ## On ouvre la vérité : chaque source se trompe à sa façon
#
# Les dix clients nous ouvrent leurs comptes. (Dans le monde simulé, la part du besoin confiée à Tamaris est connue de lui seul. Les achats de 2024 sont nos ventes, plus ce que les rivaux vendent en une année ordinaire.)

# %% [markdown] lang="en"
# ## The truth is opened: each source goes wrong in its own way
#
# The ten customers open their books to us. (In the simulated world the part of the need that goes to Tamaris is known to that world alone. Purchases in 2024 are our sales, plus what rivals sell in an ordinary year.)

# %% after_bet="nearest"
wallets = lesson.data("wallets")
show(pd.DataFrame({"sales": buying["sales"], "wallet": wallets, "tcc": buying["sales"] / wallets}))

# %% tags=["figure"] after_bet="nearest"
from crm_lessons.plots import plot_estimates

ax = plot_estimates(estimates, wallets)

# %% after_bet="nearest"
from crm_lessons.methods import wallet_errors

errors = wallet_errors(estimates, wallets)
show(errors)

# %% [markdown] lang="fr" after_bet="nearest"
# L'**erreur** d'une estimation est estimation / vérité − 1. Ici, l'enquête se trompe d'ordinaire de 15 %, le vendeur de 28 %, le ratio de 36 %. (L'*erreur médiane* est celle du milieu, signes mis à part : une seule estimation folle, 2,7 fois la vérité, ne la fait pas bouger.)

# %% [markdown] lang="en" after_bet="nearest"
# The **error** of an estimate is estimate / truth − 1. Here the survey is usually off by 15%, the salesperson by 28%, the ratio by 36%. (The *median error* is the one in the middle, signs left aside: a single wild estimate, 2.7 times the truth, does not move it.)

# %% [markdown] lang="fr" after_bet="nearest"
# **L'enquête oublie, le vendeur penche, le ratio est aveugle.**
#
# L'enquête est trop basse neuf fois sur dix : nous l'avons *inventée* ainsi, comme celle d'un client qui oublie ses petits fournisseurs. Sa précision est une hypothèse, pas un constat ; celle de votre enquête ne se mesure que là où une vérité est connue.
#
# Le vendeur dépend peut-être du vendeur : Youssef voit presque deux fois trop petit, à 0,55 et 0,57 de la vérité, mais sur deux comptes seulement. Le ratio est aveugle : il ne connaît que l'effectif, et 301 a 368 salariés qui n'ont pas tous besoin d'eau.

# %% [markdown] lang="en" after_bet="nearest"
# **The survey forgets, the salesperson leans, the ratio is blind.**
#
# The survey is too low nine times of ten: we *invented* it so, as from customers who forget their small suppliers. Its accuracy is an assumption, not a finding; that of your own survey can be measured only where a truth is known.
#
# Much may depend on which salesperson it is: Youssef sees little more than half of what is there, 0.55 and 0.57 of the truth, but on two accounts only. The ratio is blind: it knows headcount only, and 301 has 368 employees who do not all need water.

# %% [markdown] lang="fr" after_bet="nearest"
# **Une erreur qui penche toujours du même côté se corrige.**
#
# L'enquête voit en moyenne 16 % de moins que la vérité, soit 0,84 fois ce qui est : divisons-la par 0,84. (L'augmenter de 16 % ne suffirait pas : 0,84 × 1,16 ne fait que 0,97.) `.abs` ôte le signe d'une erreur, `.median` prend celle du milieu.

# %% [markdown] lang="en" after_bet="nearest"
# **An error that always leans the same way can be corrected.**
#
# On average the survey sees 16% less than the truth, that is 0.84 times what is there: let us divide it by 0.84. (Adding 16% would not be enough: 0.84 × 1.16 is only 0.97.) `.abs` drops the sign of an error, `.median` takes the one in the middle.

# %% after_bet="nearest"
raised = estimates["survey"] / (1 + errors.loc["survey", "mean_error"])
round(float((raised / wallets - 1).abs().median()), 3)

# %% [markdown] lang="fr" after_bet="nearest"
# **Ce qui penche tantôt d'un côté, tantôt de l'autre ne se corrige pas.**
#
# De 15 à 11 % : voilà ce qui reste. (Nous corrigeons avec les clients mêmes que nous jugeons : ailleurs, attendez-vous à un peu moins bien.) Et les deux hôtels ? 331 achète 25 805 dirhams, 366 en achète 163 996. Karim voyait 33 000 et 145 000 : il avait vu juste sur l'essentiel.

# %% [markdown] lang="en" after_bet="nearest"
# **What leans now one way, now the other cannot be corrected.**
#
# From 15 to 11%: that is what is left. (We correct with the very customers that we judge: elsewhere expect a little worse.) And the two hotels? 331 buys 25,805 dirhams, 366 buys 163,996. Karim saw 33,000 and 145,000: he had seen the main thing.

# %% [markdown] lang="fr"
# ## L'erreur rétrécit dans la part et grossit dans la réserve
#
# Un portefeuille 20 % plus grand qu'on ne le croit : que deviennent le TCC et la réserve ? À la main, aux deux bouts.
#
# | | 331 | 301 |
# | :--- | ---: | ---: |
# | nos ventes | 20 788 | 40 236 |
# | portefeuille, comme on le croit | 25 805 | 414 913 |
# | portefeuille, 20 % plus grand | 30 966 | 497 896 |
# | TCC | 80,6 → 67,1 % | 9,7 → 8,1 % |
# | réserve | 5 017 → 10 178 | 374 677 → 457 660 |

# %% [markdown] lang="en"
# ## The error shrinks in the share and swells in the reserve
#
# A wallet 20% larger than we think: what becomes of TCC and reserve? By hand, at both ends.
#
# | | 331 | 301 |
# | :--- | ---: | ---: |
# | our sales | 20,788 | 40,236 |
# | wallet, as we think | 25,805 | 414,913 |
# | wallet, 20% larger | 30,966 | 497,896 |
# | TCC | 80.6 → 67.1% | 9.7 → 8.1% |
# | reserve | 5,017 → 10,178 | 374,677 → 457,660 |

# %%
believed = wallets - buying["sales"]
larger = 1.2 * wallets - buying["sales"]
(larger / believed - 1)[[331, 301]].round(2).to_dict()

# %% [markdown] lang="fr"
# Le TCC est divisé par 1,2 dans les deux cas. La réserve, elle, grandit de 22 % chez 301 et de **103 %** chez 331. Pourquoi ? Les 20 % de trop font 5 161 dirhams chez 331. Nos ventes sont connues : tout va donc à la réserve, qui n'était que de 5 017.
#
# La règle : l'erreur de la réserve est celle du portefeuille, divisée par (1 − TCC), la part que nous n'avons pas.

# %% [markdown] lang="en"
# TCC is divided by 1.2 in both cases. The reserve grows by 22% at 301 and by **103%** at 331. Why? The extra 20% are 5,161 dirhams at 331. Our sales are known: so all of it goes to the reserve, which was only 5,017.
#
# The rule: the error of the reserve is that of the wallet, divided by (1 − TCC), the share that we do not have.

# %%
not_ours = 1 - buying["sales"] / wallets
(0.2 / not_ours)[[331, 301]].round(2).to_dict()

# %% [markdown] lang="fr"
# Les deux mêmes nombres. Là où nous tenons presque tout, on ne sait presque rien de ce qui reste ; là où nous tenons peu, on le connaît à peu près aussi bien que le portefeuille.

# %% [markdown] lang="en"
# The same two numbers. Where we hold nearly everything, next to nothing is known of what is left; where we hold little, it is known about as well as the wallet.

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
# Le cours imprime « réactiver (ou reconquérir) de *nouveaux* clients ». C'est un lapsus : on ne réactive que ce qui a été actif. Nathalie Van Laethem écrit bien d'*anciens* clients ; les nouveaux sont à acquérir. De même, lisez offres *ad hoc* là où le cours écrit « offres hoc ». Et *développer*, pour le cours, c'est **équiper** : vendre un produit de plus à qui n'en a qu'un.
#
# Un sigle est commode pour se souvenir, dangereux pour calculer. Pariez : combien d'entrées aura un dictionnaire qui garde les cinq verbes sous leur initiale ?

# %% [markdown] lang="en"
# The course prints “reactivate (or win back) *new* customers”. It is a slip: only what was once active can be reactivated. Nathalie Van Laethem does write *former* customers; new ones are to be acquired. In the same way, read *ad hoc* offers where the course writes “hoc offers”. And to *develop*, for the course, is to **equip**: to sell one more product to those who have only one.
#
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

# %% [markdown] lang="fr"
# ## La matrice se dresse en quatre temps
#
# **Premier temps : la valeur de chaque client**, par son TCC. Prenons les vrais portefeuilles des dix comptes, et deux comptes de plus : 281, qui n'achète plus, et 433, que Nadia a visité et qui n'a encore rien acheté. `.assign` ajoute une colonne.

# %% [markdown] lang="en"
# ## The matrix is drawn in four steps
#
# **Step one: the value of each customer**, by TCC. Let us take the true wallets of the ten accounts, and two accounts more: 281, which no longer buys, and 433, which Nadia visited and which has bought nothing yet. `.assign` adds a column.

# %%
portfolio = accounts.assign(purchases=wallets)
portfolio["tcc"] = portfolio["sales"] / portfolio["purchases"]
show(portfolio[["status", "trend", "sales_before", "sales", "purchases", "tcc"]])

# %% [markdown] lang="fr"
# La tendance compare 2024 à 2023 ; un écart de moins d'un dixième ne compte pas.
#
# **Deuxième temps : les seuils.** Le cours rappelle que, face à la concurrence, le TCC atteint rarement 100 %, mais il ne donne aucun seuil. La fiche RADAR de *La boîte à outils du responsable marketing*, elle, donne un exemple : à partir de **80 %**, un client est presque exclusif ; en dessous de **15 %**, il reste un potentiel à développer. C'est un exemple, pas une norme.

# %% [markdown] lang="en"
# The trend sets 2024 against 2023; a gap of less than a tenth does not count.
#
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
# L'ordre est un choix, le nôtre : le modèle ne tranche pas. Le compte 67 baisse *et* nous donne 94 % de ses achats ; nous le retenons, parce qu'il y est encore. 380 baisse aussi, à 76 % : à quatre points près, on le réactive.
#
# Nathalie Van Laethem réserve d'ailleurs « accompagner » aux clients qui confient la *majorité* de leurs achats. Avec un seuil bas de 50 %, on retrouve sa lecture.

# %% [markdown] lang="en"
# The order is a choice, ours: the model does not settle it. Account 67 falls *and* gives us 94% of its purchases; we retain it, because it is still there. 380 falls too, at 76%: for four points, it is to be reactivated.
#
# Nathalie Van Laethem, by the way, keeps “accompany” for customers who give the *majority* of their purchases. A low threshold of 50% gives her reading again.

# %% [markdown] lang="fr"
# **Quatrième temps : le poids de chaque client**, par un cercle proportionnel à son chiffre d'affaires. L'aire, ou le diamètre ? Comparons 67 (136 010 dirhams) à 331 (20 788) ; une racine carrée s'écrit `**0.5`.

# %% [markdown] lang="en"
# **Step four: the weight of each customer**, by a circle proportional to its revenue. Its area, or its diameter? Let us compare 67 (136,010 dirhams) with 331 (20,788); a square root is written `**0.5`.

# %%
times = 136010 / 20788
round(times, 1), round(times**0.5, 1), round(times**2, 1)

# %% [markdown] lang="fr"
# 67 pèse 6,5 fois plus. Si l'aire suit le chiffre d'affaires, son cercle est 2,6 fois plus large, et l'œil lit 6,5. Si c'était le diamètre, l'aire serait 42,8 fois plus grande : la figure mentirait. C'est ce que dit déjà la bulle des matrices (chapitre 3), d = ½·√n : son aire est proportionnelle à n.

# %% [markdown] lang="en"
# 67 weighs 6.5 times as much. If area follows revenue, its circle is 2.6 times as wide, and the eye reads 6.5. If it were the diameter, the area would be 42.8 times as large: the figure would lie. This is what the bubble of the matrices says already (chapter 3), d = ½·√n: its area is proportional to n.

# %% tags=["figure"]
from crm_lessons.plots import plot_radar

ax = plot_radar(portfolio)

# %% [markdown] lang="fr"
# Deux comptes à retenir font 30,2 % de ce que ces clients nous achètent. Regardez aussi qui se tient tout près d'un trait : 97, 331 et 380 en haut, 199 et 366 en bas. Un trait coupe là où rien, chez le client, ne change.

# %% [markdown] lang="en"
# Two accounts to retain make 30.2% of what these customers buy from us. Look also at who stands next to a line: 97, 331 and 380 above, 199 and 366 below. A line cuts where nothing changes at the customer's.

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
# ## À 20 % d'erreur près, six stratégies sur dix peuvent changer
#
# Nous venons de travailler avec la vérité. Dans la vie, vous aurez une estimation. *Supposons*-la juste à 20 % près : votre erreur à vous ne se connaît que si quelques clients ouvrent leurs comptes. Pariez : si chaque portefeuille peut être 20 % plus petit ou 20 % plus grand, combien des dix comptes peuvent changer de stratégie ?

# %% [markdown] lang="en"
# ## Give or take 20%, six strategies of ten may change
#
# We have just worked with the truth. In life you will have an estimate. *Suppose* it right give or take 20%: your own error is known only if some customers open their books. Make a bet: if each wallet may be 20% smaller or 20% larger, how many of the ten accounts may change strategy?

# %%
lesson.bet("doubtful", ...)

# %% tags=["figure"] after_bet="doubtful"
from crm_lessons.methods import radar_sensitivity
from crm_lessons.plots import plot_wallet_doubt

doubt = radar_sensitivity(portfolio.loc[wallets.index], error=0.20)
ax = plot_wallet_doubt(doubt)

# %% [markdown] lang="fr" after_bet="doubtful"
# Six. À la main pour 366 : son TCC est de 13,3 % ; un portefeuille 20 % plus petit le porte à 13,3 / 0,8 = 16,6 %, au-dessus de 15. Quatre tiennent : 83, 179, 264, 301. Ils sont loin des traits, et 179 baisse de toute façon.
#
# Les traits les plus longs sont à droite : 20 % d'erreur font 4 points à 10 % de TCC, et plus de 30 points à 80 %. Le seuil le plus fragile est celui qui paraît le plus sûr.

# %% [markdown] lang="en" after_bet="doubtful"
# Six. By hand for 366: its TCC is 13.3%; a wallet 20% smaller takes it to 13.3 / 0.8 = 16.6%, above 15. Four hold: 83, 179, 264, 301. They are far from the lines, and 179 falls anyway.
#
# The longest lines are at the right: 20% of error are 4 points at a TCC of 10%, and more than 30 points at 80%. The most fragile threshold is the one that looks safest.

# %% [markdown] lang="fr" after_bet="doubtful"
# **Et si Aïcha avait décidé sur l'une des trois estimations ?**
#
# Dressons le plan de chaque source, à côté du bon, à droite. Ne gardons que les lignes où ils ne disent pas tous la même chose : plus d'une valeur différente, `.nunique`.

# %% [markdown] lang="en" after_bet="doubtful"
# **And if Aïcha had decided on one of the three estimates?**
#
# Let us draw up the plan by each source, beside the right one, at the right. Let us keep only the rows in which they do not all say the same: more than one different value, `.nunique`.


# %% after_bet="doubtful"
def plan_with(purchases):
    return radar_strategies(buying.assign(tcc=buying["sales"] / purchases))["strategy"]


plans = pd.DataFrame({"by_survey": plan_with(possible["survey"]), "by_ratio": plan_with(possible["ratio"])})
plans["by_salesperson"] = plan_with(possible["salesperson"])
plans["strategy"] = plan_with(wallets)
show(plans[plans.nunique(axis="columns") > 1])

# %% [markdown] lang="fr" after_bet="doubtful"
# **Trois avis d'accord ne font pas une preuve.**
#
# L'enquête place mal trois comptes sur dix, le ratio trois, le vendeur quatre : moins que six, qui est le pire des cas, chaque portefeuille faux de 20 % et du mauvais côté. Deux comptes sont mal placés par *toutes* les sources, et de la même façon : 380 serait à retenir, 366 à accompagner.
#
# Des avis d'accord peuvent se tromper tous du même côté. 366, c'est l'un de nos deux hôtels : on l'aurait accompagné poliment, avec 142 000 dirhams qui passent ailleurs.

# %% [markdown] lang="en" after_bet="doubtful"
# **Three opinions that agree are no proof.**
#
# The survey misplaces three accounts of ten, the ratio three, the salesperson four: fewer than six, which is the worst case, each wallet wrong by 20% and on the wrong side. Two accounts are misplaced by *all* sources, and in the same way: 380 would be retained, 366 accompanied.
#
# Opinions that agree may all err on the same side. 366 is one of our two hotels: it would have been politely accompanied, with 142,000 dirhams going elsewhere.

# %% [markdown] lang="fr"
# ## À vous : où la décision tient-elle ?
#
# Faites grandir l'erreur, de 1 en 1 %. À partir de quelle erreur (en %, sans décimale) plus de la moitié des comptes changent-ils de stratégie ? Écrivez votre nombre sous la figure.

# %% [markdown] lang="en"
# ## Your turn: where does the decision hold?
#
# Let the error grow, by 1% at a time. From which error (in %, no decimals) do more than half of the accounts change strategy? Type your number below the figure.

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import wallet_doubt_lab

wallet_doubt_lab(portfolio.loc[wallets.index])

# %% [markdown] lang="fr"
# Deux comptes changent dès 1 %, 97 et 331 : ils étaient sur le trait. Puis plus rien jusqu'à 6 %, et la moitié passe avant 20. Une matrice se donne donc avec son erreur : « à 20 % près, quatre stratégies tiennent ».
#
# L'autre réglage est le nôtre. Ne bougez que le seuil bas. À partir de quelle valeur (en %, sans décimale) le client 83 change-t-il de stratégie ? Son TCC est de 52,2 %.

# %% [markdown] lang="en"
# Two accounts change from 1% on, 97 and 331: they stood on the line. Then nothing until 6%, and half are past before 20. So a matrix comes with its error: “give or take 20%, four strategies hold”.
#
# The other setting is ours. Move the low threshold alone. From which value (in %, no decimals) does customer 83 change strategy? Its TCC is 52.2%.

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import radar_thresholds

radar_thresholds(portfolio)

# %% [markdown] lang="fr"
# 83 passe à « développer » dès 53 %. Les prospects et les anciens clients ne bougent jamais : leur situation a décidé avant le TCC.

# %% [markdown] lang="en"
# 83 turns to “develop” from 53% on. Prospects and former customers never move: their status decided before TCC did.

# %% [markdown] lang="fr"
# ## La réserve contredit RADAR, et elle a parfois raison
#
# Aïcha n'a qu'un mois de visites à donner. RADAR dit : développez 301 et 366. Mettons les dirhams à côté.

# %% [markdown] lang="en"
# ## The reserve contradicts RADAR, and is sometimes right
#
# Aïcha has one month of visits to give. RADAR says: develop 301 and 366. Let us put the dirhams beside it.

# %% tags=["figure"]
from crm_lessons.plots import plot_stakes

ax = plot_stakes(portfolio.loc[wallets.index])

# %% [markdown] lang="fr"
# 199 a 280 395 dirhams de réserve, deux fois celle de 366, et RADAR le range parmi ceux que l'on accompagne : son TCC, 17,8 %, dépasse de peu un trait que nous avons choisi. Salma veut y aller. « Il achète sept fois plus que l'an dernier. » Karim défend 301. Avant de voter, Aïcha pose une question du chapitre 4 : quand ces trois comptes ont-ils commandé pour la dernière fois ? Voici les commandes de Tamaris, comme aux chapitres 2 et 4 ; `.dt.strftime` écrit une date, ici jour, mois, année.

# %% [markdown] lang="en"
# 199 has a reserve of 280,395 dirhams, twice that of 366, and RADAR files it among those to be accompanied: its TCC, 17.8%, is just above a line that we chose. Salma wants to go there. “It buys seven times as much as the year before.” Karim defends 301. Before the vote Aïcha asks a question of chapter 4: when did these three accounts last order? Here are Tamaris's orders, as in chapters 2 and 4; `.dt.strftime` writes a date, here day, month, year.

# %%
from crm_lessons.world.seen import seen
from crm_lessons.world.year import firm_to_run

tamaris = firm_to_run(0)
orders = seen(tamaris)["orders"]
last = orders.groupby("customer")["date"].max()
last[[199, 301, 366]].dt.strftime("%d/%m/%Y").to_dict()

# %% [markdown] lang="fr"
# 199 n'a rien commandé depuis le 19 août. La tendance compare deux *années*, et une année contient encore les achats d'un client déjà parti. Est-il parti ? Seule la vérité le dit ; ouvrons-la une dernière fois.

# %% [markdown] lang="en"
# 199 has ordered nothing since 19 August. The trend compares two *years*, and a year still holds the purchases of a customer who has already left. Has it left? Only the truth knows; let us open it one last time.

# %%
from crm_lessons.world.truth import departures

departures(tamaris)[[199, 301, 366]].dt.strftime("%d/%m/%Y").to_dict()

# %% [markdown] lang="fr"
# Parti en octobre, sans le dire : `NaN` marque ceux qui sont encore là. La réserve la plus tentante, après celle de 301, était celle d'un absent.
#
# Quatre choses, donc, et non une : la **place** (le TCC), l'**enjeu** (la réserve, avec son erreur), l'**urgence** (la tendance, et la date de la dernière commande), la **chance** (qui tient le reste, et depuis quand). RADAR lit la première et une moitié de la troisième.

# %% [markdown] lang="en"
# Gone in October, without a word: `NaN` marks those who are still there. The most tempting reserve, after that of 301, was that of an absent customer.
#
# Four things, then, and not one: the **place** (TCC), the **stake** (the reserve, with its error), the **urgency** (the trend, and the date of the last order), the **chance** (who holds the rest, and since when). RADAR reads the first and one half of the third.

# %% [markdown] lang="fr"
# ## Cinq questions complètent la matrice
#
# Le cours finit par cinq questions au décideur. Chacune est une méthode.
#
# **1. Quel est le taux de régression du portefeuille ?** Le cours ne le définit pas. Pour nous : parmi les clients de l'an dernier, la part de ceux qui achètent moins, ou n'achètent plus. Faisons-le pour toute l'entreprise, 2024 contre 2023.

# %% [markdown] lang="en"
# ## Five questions complete the matrix
#
# The course ends with five questions to the decision maker. Each is a method.
#
# **1. What is the portfolio decline rate?** The course does not define it. For us: of last year's customers, the share who buy less or nothing at all. Let us do it for the whole firm, 2024 against 2023.

# %%
from crm_lessons.methods import decline_rate

in_2023 = orders[orders["date"].dt.year == 2023].groupby("customer")["amount"].sum()
in_2024 = orders[orders["date"].dt.year == 2024].groupby("customer")["amount"].sum()
decline = decline_rate(in_2023, in_2024)
rates = {"in_customers": decline.in_customers, "lost": decline.lost, "in_money": decline.in_money}
decline.customers, {name: round(rate, 3) for name, rate in rates.items()}

# %% [markdown] lang="fr"
# 63,1 % des 282 clients de 2023 ont reculé. Parmi eux, les perdus : 34,4 % des 282, ce que le chapitre 7 appelle l'*attrition* ; les autres achètent moins. Le même recul, en dirhams, emporte 48,2 % des ventes de 2023. Tout n'y est pas un signal : qui a beaucoup acheté l'an dernier a souvent eu une bonne année (chapitre 2).

# %% [markdown] lang="en"
# 63.1% of the 282 customers of 2023 have fallen back. Among them, the lost: 34.4% of the 282, which chapter 7 calls *churn*; the others buy less. The same fall, in dirhams, takes 48.2% of the sales of 2023. Not all of it is a signal: whoever bought much last year often had a good year (chapter 2).

# %% [markdown] lang="fr"
# **2. Comment les anciens clients réagissent-ils aux nouveaux produits ?** Neuf ateliers (inventés) et leurs quinze lignes de commande ; le variateur est lancé le 3 juin 2024, le capteur le 4 novembre. À la main, pour le variateur : sept ateliers avaient acheté avant le 3 juin ; lesquels l'ont pris dans les 90 jours ?

# %% [markdown] lang="en"
# **2. How do long-standing customers react to new products?** Nine workshops (invented) and their fifteen order lines; the drive is launched on 3 June 2024, the sensor on 4 November. By hand, for the drive: seven workshops had bought before 3 June; which of them took it within 90 days?

# %%
lines = lesson.data("lines")
show(lines, len(lines))

# %%
from crm_lessons.methods import product_uptake

uptake = product_uptake(lines, lesson.data("launches"), on="2024-12-31", within_days=90, product="item")
show(uptake.rename_axis("item"))

# %% [markdown] lang="fr"
# Atlas et Dakka, deux sur sept : 28,6 %. Essor l'a pris trop tard pour compter, Hilal et Ighil sont des nouveaux. Le capteur n'a pas de taux : ses 90 jours ne sont pas finis, et l'on ne compare que des durées égales. Deux sur sept, c'est un indice : il vaut un coup de téléphone, pas une conclusion.

# %% [markdown] lang="en"
# Atlas and Dakka, two of seven: 28.6%. Essor took it too late to count, Hilal and Ighil are new. The sensor has no rate: its 90 days are not over, and only equal spans of time compare. Two of seven is a hint: worth a telephone call, not a conclusion.

# %% [markdown] lang="fr"
# **3. Quelle offre augmenterait le taux d'équipement ?** Deux sens, là encore : la part des clients qui détiennent un produit, ou le nombre moyen de produits par client. Voici les deux, sur les clients de 2024. Une pompe dure : on compte ce qu'ils ont acheté depuis janvier 2022, où le fichier commence, et non dans la seule année. (`.rename` donne à la colonne des familles le nom que la méthode attend.)

# %% [markdown] lang="en"
# **3. Which offer would raise the equipment rate?** Again two meanings: the share of customers who hold a product, or the mean number of products a customer. Here are both, for the customers of 2024. A pump lasts: what counts is all that they bought since January 2022, where the file begins, and not in that one year. (`.rename` gives the column of families the name that the method expects.)

# %%
from crm_lessons.methods import equipment_rate, holdings_table

bought = orders.rename(columns={"family": "product"})
holdings = holdings_table(bought).loc[in_2024.index]
equipment = equipment_rate(holdings)
show(equipment.table.rename_axis("family"))

# %% [markdown] lang="fr"
# 158 des 235 clients ont acheté une pompe, 67,2 % ; il en reste 77 à équiper, sauf d'une pompe achetée ailleurs ou avant 2022. C'est le premier sens ; voici le second.

# %% [markdown] lang="en"
# 158 of the 235 customers have bought a pump, 67.2%; 77 are left to equip, unless theirs was bought elsewhere or before 2022. That is the first meaning; here is the second.

# %%
round(equipment.products_per_customer, 2)

# %% [markdown] lang="fr"
# 2,29 produits par client, sur trois. Un produit en entraîne-t-il un autre : qui a une pompe prend-il plus souvent des vannes ?

# %% [markdown] lang="en"
# 2.29 products a customer, of three. Does one product bring another: does whoever has a pump take valves more often?

# %%
from crm_lessons.methods import co_purchases

pairs = co_purchases(holdings)
pairs.loc[("pump", "valve"), ["with_product", "with_both", "with_other", "customers", "lift"]].round(2).to_dict()

# %%
round(float(pairs["lift"].max()), 2)

# %% [markdown] lang="fr"
# Des 158 clients qui ont une pompe, 111 ont aussi des vannes : 70,3 %. De tous les clients, 167 sur 235 : 71,1 %. Le **lift** est le rapport des deux, comme celui d'un score au chapitre 4 : 0,99 ; à 1, l'un ne dit rien de l'autre. La plus forte des paires n'est qu'à 1,01 : sur 235 clients, aucun lien ne se voit. On n'offrira donc pas « des vannes à qui a des pompes » ; on ira voir qui n'a pas quoi.

# %% [markdown] lang="en"
# Of the 158 customers who have a pump, 111 have valves as well: 70.3%. Of all customers, 167 of 235: 71.1%. The **lift** is the ratio of the two, as that of a score in chapter 4: 0.99; at 1, the one says nothing of the other. The strongest pair has no more than 1.01: among 235 customers no link is to be seen. So there is no reason to offer “valves to whoever has pumps”; the thing to look at is who lacks what.

# %%
show(holdings.loc[wallets.index])

# %% [markdown] lang="fr"
# Parmi les dix, 83 et 301 nous prennent vannes et pièces, et aucune pompe. Si 301 a des pompes, quelqu'un d'autre les vend : voilà où chercher sa réserve, et l'offre.

# %% [markdown] lang="en"
# Of the ten, 83 and 301 take valves and parts from us, and no pump. If 301 has pumps, somebody else sells them: there is where to look for its reserve, and the offer.

# %% [markdown] lang="fr"
# **4. Les plus importants ont-ils un traitement personnalisé ?** Chez Tamaris, c'est une visite dans l'année. Les plus importants : le premier dixième (chapitre 2).

# %% [markdown] lang="en"
# **4. Do the most important ones get personal treatment?** At Tamaris that is a visit within the year. The most important: the first tenth (chapter 2).

# %%
from crm_lessons.methods import personal_treatment

visits = seen(tamaris)["visits"]
visited = visits[visits["date"].dt.year == 2024]["customer"]
was_visited = pd.Series(in_2024.index.isin(visited), index=in_2024.index)

# %%
treatment = personal_treatment(in_2024, was_visited, part=0.10)
{
    "largest": len(treatment.largest),
    "treated_rate": round(treatment.treated_rate, 3),
    "left_out": treatment.left_out,
    "others": len(treatment.others),
}

# %% [markdown] lang="fr"
# Vingt sur vingt-quatre, 83,3 %. Quatre comptes du premier dixième n'ont vu personne : 52, 95, 399 et 44 ; 61 plus petits ont été visités. Ce n'est pas toujours une faute : un petit compte d'aujourd'hui peut avoir une grande réserve.

# %% [markdown] lang="en"
# Twenty of twenty-four, 83.3%. Four accounts of the first tenth have seen nobody: 52, 95, 399 and 44; 61 smaller ones were visited. That is not always a mistake: a small account of today may have a large reserve.

# %% [markdown] lang="fr"
# **5. Que faire pour les garder, face aux concurrents ?** Savoir d'abord où ils gagnent. Le panel de 2023, à côté de celui de 2024 : chez qui notre part a-t-elle bougé, combien cela vaut-il, et qui a pris ce que nous perdons ? (Des ventes perdues négatives sont un gain.)

# %% [markdown] lang="en"
# **5. What can keep them, against the competitors?** First know where these are gaining. The panel of 2023, beside that of 2024: at whom has our share moved, what is it worth, and who took what we lost? (Negative lost sales are a gain.)

# %%
from crm_lessons.methods import rival_conquests

conquests = rival_conquests(lesson.data("panel_2023"), panel, "Tamaris")
conquests["rivals"] = conquests["rivals"].str.join(", ")
moved = conquests[conquests["share_change"].abs() > 0.01]
show(moved[["tcc_before", "tcc_after", "lost_sales", "rivals", "lead_lost"]])

# %% [markdown] lang="fr"
# À la main pour P1 : notre part y a perdu 25,3 points, et il achète 60 en 2024 ; 25,3 % de 60, ce sont 15,2 de ventes perdues, en milliers de dirhams.
#
# Nous étions premiers chez P1, P11 et P4 ; nous ne le sommes plus. Chez P6, nous avons gagné 18 points. Nos deux plus grosses pertes, 15 200 et 6 600 dirhams, sont allées à Norvane. Un rival, deux clients, la même année : c'est un indice, pas une preuve, car nous avons choisi ces deux-là parmi douze *après* les avoir vus baisser. Il se vérifie : lundi, on demande à P1 et à P11 ce que Norvane leur a offert.

# %% [markdown] lang="en"
# By hand for P1: our share there lost 25.3 points, and it buys 60 in 2024; 25.3% of 60 are 15.2 of lost sales, in thousand dirhams.
#
# We were first at P1, P11 and P4; we no longer are. At P6 we gained 18 points. Our two largest losses, 15,200 and 6,600 dirhams, went to Norvane. One rival, two customers, the same year: that is a clue, not a proof, for we picked these two of twelve *after* seeing them fall. It can be checked: on Monday P1 and P11 are asked what Norvane offered them.

# %% [markdown] lang="fr"
# ## D'où viennent les erreurs
#
# **La catégorie n'est pas la même pour tous.** « Tous ses achats » de quoi ? De pompes, ou de tout ce qui fait circuler l'eau ? Plus la catégorie est étroite, plus la part paraît grande. Deux TCC ne se comparent que sur la même catégorie.
#
# **On ne voit que ses propres ventes.** Le numérateur sort de vos comptes ; le dénominateur se demande, s'estime ou s'achète. Vous avez vu de combien il se trompe.

# %% [markdown] lang="en"
# ## Where the errors come from
#
# **The category is not the same for everyone.** “All purchases” of what? Of pumps, or of everything that makes water move? The narrower the category, the larger the share looks. Two TCCs compare only on the same category.
#
# **You see only your own sales.** The numerator comes from your books; the denominator is asked for, estimated or bought. You have seen how far it may be off.

# %% [markdown] lang="fr"
# **Les parts déclarées dépassent parfois le tout.** Douze clients (inventés) répondent à la question « Quelle part de vos achats va à chaque fournisseur ? ». Voici leurs réponses, en pour cent.

# %% [markdown] lang="en"
# **Reported shares sometimes exceed the whole.** Twelve (invented) customers answer the question “Which part of your purchases goes to each supplier?”. Here are their answers, in per cent.

# %%
reported = lesson.data("reported")
show(reported, len(reported))

# %% [markdown] lang="fr"
# Parcourez-les d'un coup d'œil, puis pariez : combien de clients donnent une réponse impossible ?

# %% [markdown] lang="en"
# Run your eye over them, then make a bet: how many customers give an impossible answer?

# %%
lesson.bet("impossible", ...)

# %% after_bet="impossible"
from crm_lessons.methods import impossible_shares

show(impossible_shares(reported / 100), rates=True)

# %% [markdown] lang="fr" after_bet="impossible"
# Trois. Une seule se voit à l'œil nu, 116 % pour un fournisseur ; les deux autres ne se trahissent qu'à la somme. Un total *inférieur* à 100 %, lui, est possible : le client achète aussi à quelqu'un qui n'est pas dans la liste. Ramener ces lignes à 100 % cacherait la faute sans la corriger.

# %% [markdown] lang="en" after_bet="impossible"
# Three. Only one shows to the naked eye, 116% for one supplier; the two others give themselves away only when added up. A total *below* 100% is possible: the customer also buys from somebody who is not in the list. Scaling these rows to 100% would hide the mistake without mending it.

# %% [markdown] lang="fr"
# **Une année n'est pas une relation.** Un gros achat de machines gonfle une année et vide la suivante ; 199 était « en hausse » quand il est parti. Regardez le TCC sur deux ou trois ans, et la dernière commande à côté de la tendance.
#
# **Lire les lignes pour les colonnes.** « C1 fait 20 % de nos ventes » et « nous faisons 18,75 % de ses achats » se ressemblent. La première phrase dit notre dépendance, la seconde notre place.

# %% [markdown] lang="en"
# **One year is not a relationship.** A large purchase of machines swells one year and empties the next; 199 was “rising” when it left. Look at TCC over two or three years, and at the last order beside the trend.
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
# Avec trois fournisseurs, passer du deuxième au premier rang ferait monter la part de 33 à 50 %. C'est une règle empirique, une quatrième estimation : elle dit où regarder, elle ne remplace pas les achats réels.

# %% [markdown] lang="en"
# With three suppliers, going from second to first would raise the share from 33 to 50%. It is a rule of thumb, a fourth estimate: it says where to look, it does not replace actual purchases.

# %% [markdown] lang="fr"
# ## Que décider pour chaque stratégie ?
#
# | stratégie | question à se poser | décision possible | ce qu'on surveille |
# | :--- | :--- | :--- | :--- |
# | réactiver | Pourquoi achète-t-il moins, ou n'achète-t-il plus ? | un appel avant une remise ; une offre de retour à durée limitée | les achats repris, et leur marge |
# | acquérir | Son potentiel vaut-il l'effort ? | une première offre sur un besoin précis | le coût de la conquête |
# | développer | Qui tient le reste, et par quoi ? | l'équiper : un essai sur un produit qu'il achète ailleurs | le TCC, sur la même catégorie |
# | accompagner | De quoi aura-t-il besoin ensuite ? | des offres *ad hoc*, un produit de plus | le taux d'équipement |
# | retenir | Que perdrait l'entreprise s'il partait ? | un interlocuteur attitré, plusieurs contacts chez lui | la tendance, bien avant le TCC |

# %% [markdown] lang="en"
# ## What to decide for each strategy?
#
# | strategy | question to ask | possible decision | what to watch |
# | :--- | :--- | :--- | :--- |
# | reactivate | Why do they buy less, or nothing any more? | a call before a discount; a limited offer to come back | purchases resumed, and their margin |
# | acquire | Is their potential worth the effort? | a first offer for one precise need | the cost of winning them |
# | develop | Who holds the rest, and by what? | equip them: a trial with a product they buy elsewhere | TCC, on the same category |
# | accompany | What will they need next? | *ad hoc* offers, one more product | the equipment rate |
# | retain | What would the firm lose if they left? | a named account manager, several contacts at their place | the trend, well before TCC |

# %% [markdown] lang="fr"
# Et ce jeudi, chez Tamaris ? Aïcha envoie Karim chez 301, avec une pompe : 374 677 dirhams de réserve, une stratégie qui tient à 20 % près, une commande en novembre. Chez 366, l'un des deux hôtels, un coup de téléphone d'abord : qui lui vend le reste ? Personne ne va chez 199 avec une remise ; Salma l'appelle, pour savoir. Et l'on demande à 97 et à 331 leurs achats, avant de décider quoi que ce soit : ils sont sur le trait.

# %% [markdown] lang="en"
# And this Thursday, at Tamaris? Aïcha sends Karim to 301, with a pump: a reserve of 374,677 dirhams, a strategy that holds give or take 20%, an order in November. At 366, one of the two hotels, a telephone call first: who sells it the rest? Nobody goes to 199 with a discount; Salma calls it, to know. And 97 and 331 are asked what they buy before anything is decided: they stand on the line.

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris. (`.idxmin` donne le nom du plus petit.)

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you. (`.idxmin` gives the name of the smallest.)

# %%
lesson.bets(
    denominator=purchases_c1,
    market_share=market_shares(sales)["A"],
    largest_reserve=reserves(sales, "A").idxmax(),
    nearest=errors["typical_error"].idxmin(),
    entries=len({verb[0] for verb in verbs}),
    doubtful=doubt["changes"].sum(),
    impossible=len(impossible_shares(reported / 100)),
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - TCC = nos ventes au client, sur tous ses achats de la catégorie, les nôtres compris. Les colonnes font 1 ; une ligne ne s'additionne pas.
# - Part de marché = moyenne des TCC pondérée par les achats = pénétration × taux de nourriture × indice de consommation.
# - Le pourcentage dit la place ; la réserve, en dirhams, dit l'enjeu. Si le potentiel dépasse les achats, le TCC nous flatte.
# - Un portefeuille s'estime : une enquête peut oublier, un vendeur pencher, un ratio est aveugle. De combien ? Cela se mesure là où une vérité est connue ; ailleurs, cela se suppose. Jamais moins que nos propres ventes.
# - 20 % d'erreur sur le portefeuille font 20 % / (1 − TCC) d'erreur sur la réserve.
# - RADAR : cinq noms, pas trois lettres ; des règles dans un ordre écrit ; des seuils que l'on choisit ; un cercle proportionnel par son aire. Dites quelles stratégies tiennent.
# - Place, enjeu, urgence, chance : la matrice n'en lit qu'une et demie. Cinq questions la complètent.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/05_tcc_radar.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - TCC = our sales to the customer, over all that the customer buys of the category, from us included. Columns add up to 1; a row is not added up.
# - Market share = the mean of the TCCs weighted by purchases = penetration × share among buyers × consumption index.
# - The percentage tells the place; the reserve, in dirhams, tells the stake. If potential exceeds purchases, TCC flatters us.
# - A wallet is estimated: a survey may forget, a salesperson lean, a ratio is blind. By how much? That is measured where a truth is known; elsewhere it is assumed. Never less than our own sales.
# - An error of 20% on the wallet is one of 20% / (1 − TCC) on the reserve.
# - RADAR: five names, not three letters; rules in a written order; thresholds that somebody chose; a circle proportional by its area. Say which strategies hold.
# - Place, stake, urgency, chance: the matrix reads one and a half of them. Five questions complete it.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/05_tcc_radar.html), one page to print.

# %%
glossary(
    "share_of_wallet", "market_share", "penetration", "share_among_buyers", "consumption_index", "wallet", "reserve"
)

# %%
glossary(
    "purchase_potential",
    "radar",
    "value_threshold",
    "decline_rate",
    "uptake",
    "equipment_rate",
    "co_purchases",
    "rival_conquests",
)

# %% [markdown] lang="fr"
# ## Sources
#
# - Le marché de quatre fournisseurs et cinq clients, les cinq verbes, les quatre temps et les cinq questions viennent d'un cours francophone de gestion de la relation client. Tamaris est une entreprise simulée : ses ventes, ses effectifs et les jugements de ses vendeurs sont ceux de ses tables. Le potentiel, l'enquête, les parts déclarées, le panel et les lignes du lancement sont inventés.
# - Nathalie Van Laethem et Laurence Body (2004), *Le plan marketing*, Dunod, pour RADAR ; la fiche « Le modèle RADAR » de *La boîte à outils du responsable marketing* (e-marketing.fr) pour les seuils de 15 et 80 % ; l'article de Nathalie Van Laethem sur marketing-strategie.fr (2017) pour les cinq cibles.
# - L'ordre des six règles, le taux de régression, le taux d'équipement et l'erreur d'une estimation sont définis ici : le cours les laisse ouverts.
# - Parfitt et Collins (1968), *Journal of Marketing Research* 5(2), pour les trois facteurs de la part de marché. Keiningham et ses collègues (2011, 2015), *The Wallet Allocation Rule*.

# %% [markdown] lang="en"
# ## Sources
#
# - The market of four suppliers and five customers, the five verbs, the four steps and the five questions come from a French-language course in customer relationship management. Tamaris is a simulated firm: its sales, its headcounts and the judgements of its salespeople are those of its tables. The potential, the survey, the reported shares, the panel and the lines of the launch are invented.
# - Nathalie Van Laethem and Laurence Body (2004), *Le plan marketing*, Dunod, for RADAR; the sheet “Le modèle RADAR” of *La boîte à outils du responsable marketing* (e-marketing.fr) for the thresholds of 15 and 80%; Nathalie Van Laethem's article on marketing-strategie.fr (2017) for the five targets.
# - The order of the six rules, the decline rate, the equipment rate and the error of an estimate are defined here: the course leaves them open.
# - Parfitt and Collins (1968), *Journal of Marketing Research* 5(2), for the three factors of market share. Keiningham and colleagues (2011, 2015), *The Wallet Allocation Rule*.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/05_tcc_radar.ipynb) : de l'exercice du cours à votre propre avis, avec le droit de se tromper autant qu'il faut.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/05_tcc_radar.ipynb): from the course's exercise to your own opinion, with the right to be wrong as often as it takes.
