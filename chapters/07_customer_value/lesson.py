# %% [markdown] lang="fr"
# # Valeur client : combien vaut une relation qui dure ?
#
# Tamaris Hydraulique, notre fabricant de pompes imaginaire, a 20 000 dirhams à dépenser. Conquérir de nouveaux clients, ou garder ceux qu'elle a ? Tout le monde a un proverbe sur la question. Personne n'a fait le calcul.
#
# La **valeur d'un client** est ce qu'il rapportera tant qu'il restera, moins ce qu'il coûte à conquérir et à garder. Trois inconnues, donc : combien de temps il reste, ce qu'il rapporte, et ce que vaut aujourd'hui un dirham de demain.

# %% [markdown] lang="en"
# # Customer value: what is a relationship that lasts worth?
#
# Tamaris Hydraulique, our imaginary maker of pumps, has 20,000 dirhams to spend. Win new customers, or keep those it has? Everybody has a proverb about it. Nobody has done the sum.
#
# The **value of a customer** is what they will bring in for as long as they stay, less what it costs to win and to keep them. Three unknowns, then: how long they stay, what they bring in, and what tomorrow's dirham is worth today.

# %% [markdown] lang="fr"
# À la fin de cette leçon, vous saurez :
#
# - calculer un taux d'attrition sans vous tromper de dénominateur ni de période ;
# - suivre des clients dans le temps quand beaucoup ne sont pas encore partis ;
# - évaluer un client, avec une convention que vous aurez nommée ;
# - refaire vous-même les calculs derrière « cinq fois plus cher » et « 5 % de fidélité, 50 % de profit » ;
# - dire où placer le dirham suivant.
#
# Comptez une heure et quart, puis [la feuille d'exercices](../../exercises/fr/07_customer_value.ipynb).

# %% [markdown] lang="en"
# At the end of this lesson you will know how to:
#
# - compute a churn rate without mistaking its denominator or its period;
# - follow customers in time when many have not left yet;
# - value a customer, under a convention that you have named;
# - redo for yourself the sums behind “five times more expensive” and “5% of loyalty, 50% of profit”;
# - say where the next dirham should go.
#
# Allow an hour and a quarter, then [the exercise sheet](../../exercises/en/07_customer_value.ipynb).

# %% lang="fr"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("07_customer_value", language="fr")

# %% lang="en"
import pandas as pd

from crm_lessons import glossary, open_lesson, show

lesson = open_lesson("07_customer_value", language="en")

# %% [markdown] lang="fr"
# ## Un taux d'attrition ne vaut que par son dénominateur
#
# Le cours définit l'**attrition** (*churn*) comme les clients perdus, divisés par le nombre total de clients, sur une période. Total quand ? Voici une année. Tous les clients perdus étaient là le 1er janvier.

# %% [markdown] lang="en"
# ## A churn rate is only as good as its denominator
#
# The course defines **churn** (attrition) as the customers lost, divided by the total number of customers, over a period. The total when? Here is one year. All the customers lost were there on 1 January.

# %%
movements = lesson.data("movements")
show(movements)

# %%
start, lost, new = movements.loc[2024]
end = start + new - lost
[round(float(rate), 4) for rate in (lost / start, lost / (start + new), lost / end, (new - lost) / start)]

# %% [markdown] lang="fr"
# Quatre « taux » pour la même année : 12 %, 9,23 %, 10,17 %, et une croissance nette de 18 %. Un seul répond à la question « quelle part des clients que nous avions avons-nous perdue ? » : le premier, 120 sur 1 000.
#
# Les deux suivants mettent au dénominateur des gens qui venaient d'arriver. Recrutez davantage, et ils baissent sans que personne soit mieux gardé. Le dernier cache la fuite sous les arrivées : le portefeuille grandit, et il perd près d'un client sur huit. (Le « taux de régression du portefeuille », que le cours nomme sans le définir, est pour nous cette attrition ; si vous y mettez la baisse du chiffre d'affaires, dites-le.)

# %% [markdown] lang="en"
# Four “rates” for the same year: 12%, 9.23%, 10.17%, and a net growth of 18%. Only one answers the question “what part of the customers we had did we lose?”: the first, 120 out of 1,000.
#
# The next two put people who had just arrived below the line. Win more customers and they fall, though nobody is better kept. The last hides the leak under the arrivals: the portfolio grows, and it loses nearly one customer in eight. (The “portfolio decline rate”, which the course names without defining it, is for us this churn; if you mean the fall in revenue, say so.)

# %%
from crm_lessons.methods import churn_rate

churn_rate(start, lost)

# %% [markdown] lang="fr"
# **Une période, toujours.** Un contrat de location perd 2 % de ses clients par mois. Pariez : quelle part en un an ?

# %% [markdown] lang="en"
# **A period, always.** A rental contract loses 2% of its customers a month. Make a bet: what share in a year?

# %%
lesson.bet("a_year", ...)

# %% after_bet="a_year"
left = 100 * (1 - 0.02) ** 12
round(left, 1), round(1 - left / 100, 4)

# %% after_bet="a_year"
from crm_lessons.methods import annual_rate, mean_lifetime

round(annual_rate(0.02), 4), mean_lifetime(0.20)

# %% [markdown] lang="fr" after_bet="a_year"
# 21,5 %, et non 24 % : le deuxième mois, la fuite s'applique à 98 clients, non à 100. On suit ceux qui *restent*, $1 - (1 - m)^{12}$, puis on revient aux partis.
#
# Le second nombre est la **durée de vie moyenne** : si un cinquième des clients part chaque année, chacun reste cinq ans en moyenne, soit 1 divisé par l'attrition. À condition que le taux ne change pas avec l'âge, ce que nous allons vérifier.

# %% [markdown] lang="en" after_bet="a_year"
# 21.5%, not 24%: in the second month the leak applies to 98 customers, not to 100. One follows those who *stay*, $1 - (1 - m)^{12}$, then comes back to those who left.
#
# The second number is the **mean lifetime**: if a fifth of the customers leave each year, each stays five years on average, that is 1 divided by churn. Provided that the rate does not change with age, which we are going to check.

# %% [markdown] lang="fr"
# **Sans contrat, on ne voit pas partir.** Un abonné résilie : son départ a une date. Au comptoir, un client se tait. Depuis quand est-il perdu ? Voici un carnet de ventes arrêté au 12 juin, et la part des clients « perdus » selon le silence que l'on tolère : 30, 60 ou 90 jours.

# %% [markdown] lang="en"
# **Without a contract nobody is seen leaving.** A subscriber cancels: the departure has a date. At the counter a customer goes silent. Since when have they been lost? Here is a sales book that stops on 12 June, and the part of the customers “lost” according to the silence one puts up with: 30, 60 or 90 days.

# %%
counter_sales = lesson.data("counter_sales")
show(counter_sales, 3)

# %%
last_purchase = counter_sales.groupby("customer")["date"].max()
silence = (pd.Timestamp("2024-06-12") - last_purchase).dt.days
[round(float((silence > days).mean()), 3) for days in (30, 60, 90)]

# %% [markdown] lang="fr"
# 46,7 %, 23,1 % ou 11,8 % : la règle fait le résultat. Hors contrat, une attrition est une convention sur le silence, à régler sur le rythme d'achat de vos clients et à écrire à côté du chiffre.

# %% [markdown] lang="en"
# 46.7%, 23.1% or 11.8%: the rule makes the result. Without a contract, churn is a convention about silence, to be set by how often your customers buy and to be written beside the figure.

# %% [markdown] lang="fr"
# ## Ceux qui sont encore là comptent aussi
#
# Dix clients d'un contrat d'entretien. Six sont partis ; quatre étaient encore là quand on a cessé de les suivre. On les dit **censurés** : leur durée est « au moins » celle du tableau.

# %% [markdown] lang="en"
# ## Those who are still there count too
#
# Ten customers of a maintenance contract. Six have left; four were still there when last seen. They are called **censored**: their duration is “at least” the one in the table.

# %%
followed = lesson.data("followed")
show(followed)

# %% [markdown] lang="fr"
# Quelle part reste douze mois ? Les écarter serait jeter les plus fidèles ; les compter comme partis serait inventer des départs. **Kaplan et Meier** (1958) font mieux : chacun compte tant qu'on le voit.
#
# À la main, à chaque départ, on multiplie par la part de ceux qui restent : 9/10 à deux mois ; 7/8 à cinq mois, car un client a été perdu de vue entre-temps ; 6/7 à huit mois ; 4/5 à douze.

# %% [markdown] lang="en"
# What part stays twelve months? Leaving them out would throw away the most loyal; counting them as lost would invent departures. **Kaplan and Meier** (1958) do better: everyone counts for as long as they are seen.
#
# By hand, at each departure one multiplies by the part of those who stay: 9/10 at two months; 7/8 at five months, because one customer was last seen in between; 6/7 at eight months; 4/5 at twelve.

# %%
round(9 / 10 * 7 / 8 * 6 / 7 * 4 / 5, 4)

# %%
from crm_lessons.methods import retention_curve

by_hand = retention_curve(followed["months"], followed["ended"])
show(by_hand)

# %% [markdown] lang="fr"
# 54 % restent douze mois. Lisez la dernière ligne avec prudence : au bout de 24 mois, la courbe ne repose plus que sur un client.
#
# Passons à une base plus grande, inventée elle aussi : 600 contrats commencés entre 2020 et 2024. Sans date de fin, le contrat courait encore le 31 décembre 2024.

# %% [markdown] lang="en"
# 54% stay twelve months. Read the last row with care: after 24 months the curve rests on a single customer.
#
# Now a larger base, invented too: 600 contracts begun between 2020 and 2024. Where there is no end date, the contract was still running on 31 December 2024.

# %%
subscriptions = lesson.data("subscriptions")
show(subscriptions, 5)

# %%
begun, over = subscriptions["started_on"], subscriptions["ended_on"].fillna(pd.Timestamp("2024-12-31"))
months = 12 * (over.dt.year - begun.dt.year) + over.dt.month - begun.dt.month + 1
ended = subscriptions["ended_on"].notna()
int(ended.sum()), round(float(ended.mean()), 4)

# %% [markdown] lang="fr"
# 247 contrats terminés sur 600, soit 41,2 %. Est-ce un taux d'attrition ? Par an ? Par mois ? Ni l'un ni l'autre : c'est la part des départs sur des durées de un mois à cinq ans, mélangées. Comptons plutôt les mois vécus.

# %% [markdown] lang="en"
# 247 contracts ended out of 600, that is 41.2%. Is that a churn rate? By the year? By the month? Neither: it is the part of departures over durations from one month to five years, all mixed. Let us count the months lived instead.

# %%
monthly = ended.sum() / months.sum()
round(float(monthly), 4), round(annual_rate(monthly), 4)

# %% [markdown] lang="fr"
# 2,1 % par mois vécu, 22,7 % par an *si le taux était constant*. La courbe dit s'il l'est.

# %% [markdown] lang="en"
# 2.1% a month lived, 22.7% a year *if the rate were constant*. The curve says whether it is.

# %% lang="fr"
all_contracts = retention_curve(months, ended)
ended_alone = retention_curve(months[ended], ended[ended])
curves = {"tous les contrats": all_contracts, "contrats terminés seuls": ended_alone}

# %% lang="en"
all_contracts = retention_curve(months, ended)
ended_alone = retention_curve(months[ended], ended[ended])
curves = {"all contracts": all_contracts, "ended contracts alone": ended_alone}

# %% tags=["figure"]
from crm_lessons.plots import plot_retention

ax = plot_retention(curves, at=12)

# %%
from crm_lessons.methods import retention_at

stay = {year: retention_at(all_contracts, 12 * year) for year in (1, 2)}
round(1 - stay[1], 3), round(1 - stay[2] / stay[1], 3)

# %% [markdown] lang="fr"
# La première année perd 32,9 % des clients, la deuxième 13,5 % de ceux qui restent. La courbe s'aplatit : soit l'habitude s'installe, soit les plus fragiles sont partis d'abord ; la courbe seule ne tranche pas. Et la courbe du bas, sans les contrats en cours, tombe à zéro par construction.
#
# Sous l'axe, le nombre de clients suivis : 600 au début, 4 à la fin. Une marche qui repose sur quatre clients n'est pas un fait.

# %% [markdown] lang="en"
# The first year loses 32.9% of the customers, the second 13.5% of those left. The curve flattens: either a habit sets in, or the frailest left first; the curve alone cannot say. And the lower curve, without the running contracts, falls to zero by construction.
#
# Under the axis, the number of customers followed: 600 at the start, 4 at the end. A step that rests on four customers is no fact.

# %% [markdown] lang="fr"
# **Le même piège ailleurs.** Le fichier d'essai « Telco » d'IBM (7 043 clients fictifs) compte 26,54 % de clients partis. Ce n'est pas un taux annuel : ce sont 1 869 départs sur toute la vie des contrats, 0,82 % par mois vécu, soit 9,4 % par an à taux constant. Par la méthode ci-dessus, 84,3 % restent douze mois et 59,3 % en restent soixante-douze. Et un taux unique y cache trois populations : 42,7 % de partis parmi les contrats au mois, 11,3 % parmi ceux d'un an, 2,8 % parmi ceux de deux ans.

# %% [markdown] lang="en"
# **The same trap elsewhere.** IBM's “Telco” practice file (7,043 fictional customers) counts 26.54% of customers gone. That is no annual rate: it is 1,869 departures over the whole life of the contracts, 0.82% a month lived, or 9.4% a year at a constant rate. By the method above, 84.3% stay twelve months and 59.3% stay seventy-two. And a single rate hides three populations there: 42.7% gone among monthly contracts, 11.3% among one-year ones, 2.8% among two-year ones.

# %% [markdown] lang="fr"
# ## Une cohorte se suit, mais la première trompe
#
# Hors contrat, on suit des **cohortes** : les clients dont le premier achat date du même mois. Revenons aux ventes au comptoir. Une ligne par mois d'arrivée, une colonne par âge, et dans la case le nombre de clients qui achètent.

# %% [markdown] lang="en"
# ## A cohort can be followed, but the first one misleads
#
# Without a contract one follows **cohorts**: the customers whose first purchase falls in the same month. Back to the counter sales. One row a month of arrival, one column an age, and in the cell the number of customers who buy.

# %%
from crm_lessons.methods import cohort_table

cohorts = cohort_table(counter_sales, until="2024-06-12")
show(cohorts)

# %% [markdown] lang="fr"
# Un tiret n'est pas un zéro. La cohorte de mai a un âge d'un mois : personne ne sait ce qu'elle fera à trois. En parts de chaque cohorte, qui revient le mieux ?

# %% [markdown] lang="en"
# A dash is not a zero. May's cohort is one month old: nobody knows what it will do at three. In parts of each cohort, which comes back best?

# %% tags=["figure"]
from crm_lessons.plots import plot_cohorts

ax = plot_cohorts(cohorts, partial_last=True)

# %% [markdown] lang="fr"
# Janvier triomphe : plus de deux fois plus de clients qu'ailleurs, et 59 % de retours. Faut-il doubler la campagne de janvier ? Avant cela, regardons quand ces clients ont ouvert leur compte.

# %% [markdown] lang="en"
# January triumphs: more than twice as many customers as elsewhere, and 59% of them back. Should January's campaign be doubled? Before that, let us see when these customers opened their accounts.

# %%
opened_on = lesson.data("accounts_opened")["opened_on"]
first_seen = counter_sales.groupby("customer")["date"].min().dt.month
is_old = opened_on < "2024-01-01"
is_old.groupby(first_seen).sum().to_dict()

# %% [markdown] lang="fr"
# Quarante-huit des 68 clients de « la cohorte de janvier » avaient un compte depuis longtemps ; huit autres apparaissent en février, quatre encore après. Le fichier commence en janvier, pas l'entreprise. On dit la première cohorte **censurée à gauche**. Refaisons le tableau avec les vrais nouveaux. Pariez : quelle part de ceux de janvier revient en février ?

# %% [markdown] lang="en"
# Forty-eight of the 68 customers of “January's cohort” had had an account for a long time; eight more turn up in February, four later still. The file begins in January, not the firm. The first cohort is said to be **left-censored**. Let us make the table again with the real newcomers. Make a bet: what share of January's come back in February?

# %%
lesson.bet("newcomers_back", ...)

# %% after_bet="newcomers_back"
newcomers = counter_sales[counter_sales["customer"].isin(opened_on.index[~is_old])]
new_cohorts = cohort_table(newcomers, until="2024-06-12")
show(new_cohorts)

# %% [markdown] lang="fr" after_bet="newcomers_back"
# Vingt nouveaux par mois, et quatre reviennent en février : 20 %, pas 59 %. Quant à la dernière diagonale, hachurée sur la figure, elle baisse pour une raison plus simple encore : juin s'arrête le 12. Avec `partial="missing"`, `cohort_table` le met de côté.
#
# Sur de vraies données, les deux pièges sont là. Chez le grossiste Online Retail, la première cohorte (décembre 2010) compte 885 clients, puis 324, 286, 340, 321… et finit par 445 puis 235. L'entreprise vendait avant décembre 2010, et le dernier mois n'a que neuf jours.

# %% [markdown] lang="en" after_bet="newcomers_back"
# Twenty newcomers a month, and four of January's come back in February: 20%, not 59%. As for the last diagonal, hatched in the figure, it falls for a simpler reason still: June stops on the 12th. With `partial="missing"`, `cohort_table` sets it aside.
#
# Real data have both traps. At the wholesaler Online Retail the first cohort (December 2010) has 885 customers, then 324, 286, 340, 321… and ends with 445, then 235. The firm was selling before December 2010, and the last month has only nine days.

# %% [markdown] lang="fr"
# ## Un client vaut ses marges à venir, pesées une à une
#
# Le cours écrit la **valeur à vie** (*lifetime value*) comme la somme, sur n années, des profits moins les frais d'acquisition et de fidélisation. Cent dirhams de marge par an pendant cinq ans, vingt de fidélisation chaque année, cent cinquante pour conquérir le client :

# %% [markdown] lang="en"
# ## A customer is worth the margins to come, weighed one by one
#
# The course writes **lifetime value** as the sum, over n years, of profits less the costs of winning and of keeping the customer. A hundred dirhams of margin a year for five years, twenty for loyalty every year, a hundred and fifty to win the customer:

# %%
5 * (100 - 20) - 150

# %% [markdown] lang="fr"
# 250 dirhams, à deux conditions que la formule ne dit pas : que le client soit *certain* de rester cinq ans, et qu'un dirham dans cinq ans vaille un dirham aujourd'hui. Le même cours légende pourtant un axe « valeur actualisée ». Levons ces conditions.

# %% [markdown] lang="en"
# 250 dirhams, on two conditions that the formula does not state: that the customer is *certain* to stay five years, and that a dirham in five years is worth a dirham today. Yet the same course labels an axis “discounted value”. Let us lift these conditions.

# %% [markdown] lang="fr"
# Prenons le contrat Alpha : une marge de 100 dirhams par an, fidélisation payée ; une **rétention** de 80 % ; un taux d'**actualisation** de 10 %, ce que l'argent rapporterait ailleurs. La marge vient à la fin de chaque année, de ceux qui sont encore là.
#
# À la main, la première année : 80 chances sur 100 qu'elle vienne, et 100 dirhams dans un an valent 100 / 1,10 = 90,91 aujourd'hui. Donc 0,80 × 90,91 = 72,73. Pariez : des 500 dirhams que cinq années annoncent, combien en reste-t-il ?

# %% [markdown] lang="en"
# Take contract Alpha: a margin of 100 dirhams a year, loyalty paid; a **retention** of 80%; a **discount** rate of 10%, what the money would earn elsewhere. The margin comes at the end of each year, from those who are still there.
#
# By hand, the first year: 80 chances in 100 that it comes, and 100 dirhams in a year are worth 100 / 1.10 = 90.91 today. So 0.80 × 90.91 = 72.73. Make a bet: of the 500 dirhams that five years announce, how many are left?

# %%
lesson.bet("worth", ...)

# %% after_bet="worth"
from crm_lessons.methods import value_by_year

show(value_by_year(margin=100, retention=0.80, discount=0.10, years=5))

# %% tags=["figure"] after_bet="worth"
from crm_lessons.plots import plot_value_by_year

ax = plot_value_by_year(margin=100, retention=0.80, discount=0.10, years=5)

# %% [markdown] lang="fr" after_bet="worth"
# Des 500 dirhams annoncés, il en reste 212. Les départs en retirent bien plus que l'attente : la fidélité est le premier réglage, l'actualisation le second.
#
# Sans limite de durée, la somme a une forme simple : $\text{valeur} = m \, \dfrac{r}{1 + i - r}$, où $m$ est la marge annuelle, $r$ la rétention et $i$ l'actualisation. Le facteur $r / (1 + i - r)$ est le **multiple de marge**.

# %% [markdown] lang="en" after_bet="worth"
# Of the 500 dirhams announced, 212 are left. Departures take off far more than waiting does: loyalty is the first setting, discounting the second.
#
# Without a time limit the sum has a simple form: $\text{value} = m \, \dfrac{r}{1 + i - r}$, where $m$ is the yearly margin, $r$ the retention and $i$ the discount rate. The factor $r / (1 + i - r)$ is the **margin multiple**.

# %%
from crm_lessons.methods import customer_lifetime_value, margin_multiple

round(customer_lifetime_value(100, retention=0.80, discount=0.10), 2), round(margin_multiple(0.80, 0.10), 2)

# %% [markdown] lang="fr"
# **Nommez le moment de la première marge.** Certains manuels la comptent aujourd'hui, à coup sûr ; d'autres à la fin de l'année, mais de tous les clients. La fonction les connaît par leur nom.

# %% [markdown] lang="en"
# **Name the moment of the first margin.** Some handbooks count it today, for sure; others at the end of the year, but from every customer. The function knows them by name.

# %%
moments = ("end_of_year", "certain", "now")
{moment: round(customer_lifetime_value(100, 0.80, 0.10, first_margin=moment), 2) for moment in moments}

# %% [markdown] lang="fr"
# 266,67, 333,33 ou 366,67 pour le même client. La première et la dernière diffèrent d'exactement une marge : celle que l'on reçoit aujourd'hui. Aucune n'est fausse ; une valeur sans sa convention ne se compare à rien.
#
# Et la somme du cours ? C'est le cas où personne ne part et où rien n'attend :

# %% [markdown] lang="en"
# 266.67, 333.33 or 366.67 for the same customer. The first and the last differ by exactly one margin: the one received today. None is wrong; a value without its convention compares with nothing.
#
# And the course's sum? It is the case in which nobody leaves and nothing waits:

# %%
customer_lifetime_value(100 - 20, retention=1, discount=0, years=5, acquisition_cost=150)

# %% [markdown] lang="fr"
# ## À vous de déplacer les réglages
#
# Qu'est-ce qui augmente le plus la valeur sans fin, 1 % de marge en plus, ou 1 % de rétention en plus ? Et sur un horizon de cinq ans ?
#
# Puis cherchez un nombre, à écrire sous la figure. Sans toucher au reste, à partir de quelle rétention (en %, sans décimale) la valeur sans fin est-elle le double de celle du départ ?

# %% [markdown] lang="en"
# ## Move the settings yourself
#
# Which raises the value for ever more, 1% more margin or 1% more retention? And over a horizon of five years?
#
# Then look for a number, to be typed below the figure. Leaving the rest alone, from which retention (in %, no decimals) is the value for ever twice that of the start?

# %% tags=["nbval-ignore-output"]
from crm_lessons.widgets import retention_lab

retention_lab(margin=100, retention=80, discount=10, years=5)

# %% [markdown] lang="fr"
# 1 % de marge vaut 1 %, toujours. 1 % de rétention (de 80 à 80,8 %) vaut 3,8 % sans fin, 2,4 % sur cinq ans. Plus la rétention est haute et l'horizon long, plus elle pèse : Gupta, Lehmann et Stuart (2004) trouvent 5 % de valeur pour 1 % de rétention, 1 % pour la marge, 0,1 % pour le coût d'acquisition.
#
# Ces nombres disent ce que *vaut* un pour cent, pas ce qu'il *coûte*. La décision a besoin des deux.

# %% [markdown] lang="en"
# 1% of margin is worth 1%, always. 1% of retention (from 80 to 80.8%) is worth 3.8% for ever, 2.4% over five years. The higher the retention and the longer the horizon, the more it weighs: Gupta, Lehmann and Stuart (2004) find 5% of value for 1% of retention, 1% for margin, 0.1% for the cost of acquisition.
#
# These numbers say what one per cent is *worth*, not what it *costs*. A decision needs both.

# %% [markdown] lang="fr"
# ## « 5 % de fidélité, 50 % de profit » est un calcul, pas une loi
#
# Le cours l'affirme : 5 % de fidélité en plus font croître les profits de 50 % en moyenne. La phrase vient de Reichheld et Sasser (1990), qui parlent de cinq *points* de départs en moins, et de 25 à 85 % de profit selon le cas : 85 dans une agence bancaire, 50 chez un courtier d'assurance, 30 dans un service automobile. Refaisons le calcul sur la valeur. Pariez : de 90 à 95 % de rétention, de quelle part augmente-t-elle ?

# %% [markdown] lang="en"
# ## “5% of loyalty, 50% of profit” is a sum, not a law
#
# The course says so: 5% more loyalty makes profits grow by 50% on average. The sentence comes from Reichheld and Sasser (1990), who speak of five *points* fewer departures, and of 25 to 85% of profit depending on the case: 85 in a bank branch, 50 at an insurance broker, 30 in a car service chain. Let us redo the sum on the value. Make a bet: from 90 to 95% of retention, by what share does it rise?

# %%
lesson.bet("five_points", ...)

# %% after_bet="five_points"
before = margin_multiple(0.90, 0.10)
points = margin_multiple(0.95, 0.10) / before - 1
percent = margin_multiple(1 - 0.95 * 0.10, 0.10) / before - 1
round(points, 3), round(percent, 3)

# %% [markdown] lang="fr" after_bet="five_points"
# De 90 à 95 % de rétention, cinq points : +40,7 %. On a coupé les départs en deux, ce n'est pas rien. Cinq *pour cent* de départs en moins, de 10 à 9,5 % : +3,1 %. Le même « cinq », treize fois moins d'effet. Et cinq points ne valent pas pareil partout.

# %% [markdown] lang="en" after_bet="five_points"
# From 90 to 95% of retention, five points: +40.7%. Departures have been cut in half, which is no small thing. Five *per cent* fewer departures, from 10 to 9.5%: +3.1%. The same “five”, thirteen times less effect. And five points are not worth the same everywhere.

# %% tags=["figure"]
from crm_lessons.plots import plot_multiples

ax = plot_multiples(discount=0.10, retention=(0.60, 0.75, 0.90))

# %%
round(margin_multiple(0.95, 0) / margin_multiple(0.90, 0) - 1, 2)

# %% [markdown] lang="fr"
# +20 % en partant de 60 %, +41 % en partant de 90 %. Sans actualisation, le même pas de 90 à 95 % ferait +111 % : c'est l'hypothèse, plus que la fidélité, qui fait le miracle. Sharp le rappelle : la célèbre courbe est une expérience de pensée, non une observation. Elle calcule ce qui arriverait si la rétention montait ; elle ne montre pas comment la faire monter, ni à quel prix.

# %% [markdown] lang="en"
# +20% starting from 60%, +41% starting from 90%. Without discounting, the same step from 90 to 95% would make +111%: the assumption, more than loyalty, works the wonder. Sharp reminds us: the famous curve is a thought experiment, not an observation. It computes what would happen if retention rose; it does not show how to raise it, nor at what price.

# %% [markdown] lang="fr"
# ## « Cinq fois plus cher » se compte dans vos propres livres
#
# Cinq fois, dit un cours ; cinq à sept, dit un autre ; « beaucoup plus », dit un troisième. Kotler écrit cinq à dix. L'origine en est TARP, à la fin des années 1980, et rien ne le prouve en général ; *Loyalty Myths* (2005) en fait un mythe parmi d'autres. Voici les comptes de quatre agences de Tamaris.

# %% [markdown] lang="en"
# ## “Five times more expensive” is to be counted in your own books
#
# Five times, says one course; five to seven, says another; “much more”, says a third. Kotler writes five to ten. It goes back to TARP in the late 1980s, and nothing proves it in general; *Loyalty Myths* (2005) lists it as one myth among others. Here are the books of four branches of Tamaris.

# %%
spending = lesson.data("spending")
show(spending)

# %%
to_win = spending["acquisition_cost"] / spending["customers_won"]
to_keep = spending["loyalty_cost"] / spending["customers_kept"]
(to_win / to_keep).round(2).to_dict()

# %% [markdown] lang="fr"
# De 6,2 à Casablanca à 0,67 à Oujda, où conquérir coûte *moins* que garder. Le rapport est une propriété de votre marché et de vos méthodes, pas de la nature.
#
# Il a d'ailleurs un défaut plus grave. « Coût par client gardé » divise par tous ceux qui sont restés, y compris ceux qui seraient restés sans rien recevoir. Pour savoir, il faut un essai : 1 000 clients, deux moitiés tirées au sort, une offre de fidélité pour le groupe A seulement.

# %% [markdown] lang="en"
# From 6.2 in Casablanca to 0.67 in Oujda, where winning costs *less* than keeping. The ratio is a property of your market and of your ways, not of nature.
#
# It also has a worse defect. “Cost per customer kept” divides by all who stayed, including those who would have stayed without receiving anything. To know, one needs a trial: 1,000 customers, two halves drawn by lot, a loyalty offer for group A only.

# %%
loyalty_test = lesson.data("loyalty_test")
show(loyalty_test)

# %%
offered, control = loyalty_test.loc["A"], loyalty_test.loc["B"]
saved = offered["customers_kept"] - control["customers_kept"]
round(float(offered["loyalty_cost"] / offered["customers_kept"])), int(saved), float(offered["loyalty_cost"] / saved)

# %% [markdown] lang="fr"
# 118 dirhams par client gardé ; mais 25 clients seulement ont été *retenus*, et chacun a coûté 2 000 dirhams. C'est ce nombre, pas l'autre, qui se compare au coût d'une conquête et à la valeur d'un client. Voilà aussi la réponse à la question du cours sur le potentiel d'un programme de fidélité : un groupe témoin. Le tirage, lui, laisse une incertitude :

# %% [markdown] lang="en"
# 118 dirhams per customer kept; but only 25 customers were *held back* from leaving, and each of them cost 2,000 dirhams. That number, not the other, compares with the cost of winning a customer and with what a customer is worth. Here too is the answer to the course's question about the potential of a loyalty programme: a control group. Drawing by lot, though, leaves some uncertainty:

# %%
kept = loyalty_test["customers_kept"] / loyalty_test["customers"]
spread = (kept * (1 - kept) / loyalty_test["customers"]).sum() ** 0.5
round(float(kept["A"] - kept["B"]), 3), round(float(1.96 * spread), 3)

# %% [markdown] lang="fr"
# Cinq points, à 4,7 points près : entre presque rien et près du double. Avant de généraliser une offre, on refait l'essai plus grand.

# %% [markdown] lang="en"
# Five points, give or take 4.7: between next to nothing and nearly twice as much. Before an offer is extended, the trial is run again, and larger.

# %% [markdown] lang="fr"
# **« Une entreprise perd 10 % de ses clients par an. »** Le cours le dit « en moyenne », et ajoute que cela varie beaucoup ; dans la liste de Kotler, c'est 10 à 30 %. La location à 2 % par mois perdait 21,5 %, l'année de notre premier tableau 12 %. Mesurez la vôtre.

# %% [markdown] lang="en"
# **“A firm loses 10% of its customers a year.”** The course says so “on average”, and adds that it varies a great deal; in Kotler's list it is 10 to 30%. The rental at 2% a month lost 21.5%, the year of our first table 12%. Measure your own.

# %% [markdown] lang="fr"
# ## Un client fidèle n'est pas toujours un client rentable
#
# « La rentabilité d'un client augmente avec l'ancienneté », dit encore le cours. Reinartz et Kumar (2002) l'ont cherché chez quatre entreprises et 16 000 clients. Des trois raisons que l'on donne (un client ancien coûterait moins cher à servir, paierait davantage, ferait parler de vous), aucune ne s'y vérifie ; le lien entre fidélité et profit est faible ou moyen. Ils croisent donc deux questions : rapporte-t-il beaucoup ? reste-t-il longtemps ?

# %% [markdown] lang="en"
# ## A loyal customer is not always a profitable one
#
# “A customer's profitability grows with tenure,” the course says too. Reinartz and Kumar (2002) looked for it in four firms and 16,000 customers. Of the three reasons usually given (long-standing customers would be cheaper to serve, pay more, spread the word), none was borne out; the link between loyalty and profit is weak to moderate. So they cross two questions: do they bring in much? Do they stay for long?

# %%
relationships = lesson.data("relationships")
show(relationships)

# %% tags=["figure"]
from crm_lessons.plots import plot_relationships

ax = plot_relationships(relationships, "yearly_profit", "relationship_months", high=2000, long=36)

# %% [markdown] lang="fr"
# Le client 3 a le plus gros chiffre d'affaires et huit ans d'ancienneté : c'est une **bernacle**, accrochée à la coque. Le client 6, arrivé il y a un an et demi, rapporte le plus : un **papillon**. Choyer d'abord le plus ancien serait une erreur.
#
# Le schéma du cours nomme ses axes « profits potentiels » et « valeur actualisée et cumulée ». Il contredit ses propres cases : une forte valeur cumulée avec un faible profit ne se conçoit guère. L'original croise la rentabilité et la *durée* de la relation ; nous le suivons.

# %% [markdown] lang="en"
# Customer 3 has the largest revenue and eight years of tenure: a **barnacle**, clinging to the hull. Customer 6, who came a year and a half ago, brings in the most: a **butterfly**. Pampering the oldest first would be a mistake.
#
# The course's drawing names its axes “potential profits” and “discounted and cumulated value”. It contradicts its own cells: a high cumulated value with a low profit is hard to conceive. The original crosses profitability and the *length* of the relationship; we follow it.

# %% [markdown] lang="fr"
# **Acheter encore n'est pas préférer.** Le cours distingue deux mesures : la fidélité *comportementale*, ce que le client fait (il rachète), et la fidélité *attitudinale*, ce qu'il pense (il préfère). Dick et Basu (1994) définissent la fidélité par les deux ensemble : une attitude, comparée à celle qu'inspirent les concurrents, et des achats répétés. Qui rachète faute de choix partira dès qu'il en aura un ; les tableaux de cette leçon ne voient que ce qu'il fait.

# %% [markdown] lang="en"
# **Buying again is not preferring.** The course tells two measures apart: *behavioural* loyalty, what customers do (they buy again), and *attitudinal* loyalty, what they think (they prefer). Dick and Basu (1994) define loyalty by both together: an attitude, compared with the one that competitors inspire, and repeat purchases. Those who buy again for want of choice will leave as soon as they have one; the tables of this lesson see only what they do.

# %% [markdown] lang="fr"
# ## La fidélité se gagne aux moments de vérité
#
# Jan Carlzon (1987) appelle **moment de vérité**, après Richard Normann, chaque contact où le client juge l'entreprise : l'accueil au téléphone, le technicien en retard, la facture. Une courbe de rétention enregistre le verdict ; elle ne dit pas à quel contact il est tombé. Parcourez le cycle de vie de la relation, du premier appel au dernier, et cherchez où l'on perd les gens.

# %% [markdown] lang="en"
# ## Loyalty is won at moments of truth
#
# Jan Carlzon (1987), after Richard Normann, gives the name of **moment of truth** to each contact at which the customer judges the firm: the voice on the telephone, the technician who is late, the invoice. A retention curve records the verdict; it does not say at which contact it fell. Go through the life cycle of the relationship, from the first call to the last, and look for where people are lost.

# %% [markdown] lang="fr"
# Pour fidéliser, le cours propose de récompenser, de nouer des liens sociaux, structurels et personnalisés (le chapitre 1 les présente), et d'abord de comprendre ce que le client vient chercher. Benavent, qu'il cite, distingue six besoins.
#
# | besoin | exemple d'outil | question à se poser |
# | :--- | :--- | :--- |
# | économique | carte de fidélité, coupons | que resterait-il sans la remise ? |
# | cognitif | magazine, guide d'entretien | qu'apprend-il chez nous ? |
# | expérientiel | démonstration, visite d'atelier | qu'a-t-il vécu qu'il raconterait ? |
# | affectif | attention personnelle, privilège | se sent-il reconnu ? |
# | interaction sociale | club, communauté d'utilisateurs | qui rencontre-t-il ? |
# | identité et intégration | communauté de marque | que dit de lui le fait d'être client ? |

# %% [markdown] lang="en"
# To build loyalty the course proposes to reward, to form social, structural and personal bonds (chapter 1 presents them), and first to understand what the customer is after. Benavent, whom it quotes, tells six needs apart.
#
# | need | example of a tool | question to ask |
# | :--- | :--- | :--- |
# | economic | loyalty card, coupons | what would be left without the discount? |
# | cognitive | magazine, maintenance guide | what do they learn from us? |
# | experiential | demonstration, workshop visit | what have they lived that they would tell? |
# | affective | personal attention, privilege | do they feel recognised? |
# | social interaction | club, community of users | whom do they meet? |
# | identity and belonging | brand community | what does being a customer say of them? |

# %% [markdown] lang="fr"
# Un programme de points ne répond qu'à la première ligne : une fidélité d'intérêt, que la remise du voisin suffit à défaire. La vente croisée, elle, change le comportement : qui possède la pompe et le contrat d'entretien a deux raisons de rester. Dans tous les cas, l'essai avec groupe témoin tranche.

# %% [markdown] lang="en"
# A points scheme answers the first row only: a loyalty of interest, which the neighbour's discount is enough to undo. Cross-selling changes behaviour: whoever has the pump and the maintenance contract has two reasons to stay. In every case the trial with a control group decides.

# %% [markdown] lang="fr"
# **Les clients mécontents ne se plaignent pas tous, mais pas « à 10 % ».** Le cours dit que 10 % se plaignent et que 90 % se taisent ; ailleurs, on lit 4 et 96. Les études de TARP montrent surtout que cela dépend de l'enjeu : quand la perte moyenne était de 142 dollars, 31 % ne se plaignaient pas ; pour de petits problèmes, 3 % seulement se plaignaient. De même, « un mécontent en parle à dix personnes » est une vieille estimation, qui varie de huit à vingt selon qui la cite. Retenez la leçon, non le chiffre : une réclamation est rare et précieuse.

# %% [markdown] lang="en"
# **Not all unhappy customers complain, but it is not “10%”.** The course says that 10% complain and 90% are silent; elsewhere one reads 4 and 96. What TARP's studies show is that it depends on what is at stake: where the average loss was 142 dollars, 31% did not complain; for small problems only 3% did. In the same way, “an unhappy customer tells ten people” is an old estimate, which varies from eight to twenty depending on who quotes it. Keep the lesson, not the figure: a complaint is rare and precious.

# %% [markdown] lang="fr"
# **Et le NPS ?** La part des notes 9 et 10 moins celle des notes de 0 à 6 (Reichheld, 2003). Sur 200 réponses, 84 promoteurs et 50 détracteurs :

# %% [markdown] lang="en"
# **And the NPS?** The share of marks 9 and 10 less that of marks 0 to 6 (Reichheld, 2003). With 200 answers, 84 promoters and 50 detractors:

# %%
n, promoters, detractors = 200, 84 / 200, 50 / 200
nps = promoters - detractors
margin_of_error = 1.96 * ((promoters + detractors - nps**2) / n) ** 0.5
round(100 * nps), round(100 * margin_of_error)

# %% [markdown] lang="fr"
# 17, à 11 points près : de 6 à 28. Un NPS se donne avec son nombre de réponses et son intervalle ; passer de 17 à 22 ne prouve rien. Keiningham et ses collègues (2007) ne lui ont trouvé aucune supériorité sur d'autres mesures de satisfaction.

# %% [markdown] lang="en"
# 17, give or take 11 points: from 6 to 28. An NPS comes with its number of answers and its interval; going from 17 to 22 proves nothing. Keiningham and colleagues (2007) found it in no way superior to other measures of satisfaction.

# %% [markdown] lang="fr"
# ## Que décider ?
#
# « Plus on investit chez le client, plus il rapporte », lit-on ; « il faut éjecter les clients non rentables », lit-on aussi. Ni l'un ni l'autre : on met le dirham suivant là où la valeur bouge le plus pour ce qu'il coûte.
#
# | case | conduite | ce qu'on mesure |
# | :--- | :--- | :--- |
# | vrai ami | garder un contact régulier, sans excès | la rétention, la préférence |
# | papillon | profiter de la saison, ne pas poursuivre | la marge de l'année |
# | bernacle | facturer le service, réduire son coût ; se séparer en dernier | le coût de service, la part de client |
# | étranger | servir poliment, ne rien investir | le coût d'une commande |

# %% [markdown] lang="en"
# ## What to decide?
#
# “The more one invests in customers, the more they bring in,” one reads; “unprofitable customers must go,” one reads too. Neither: the next dirham goes where value moves most for what it costs.
#
# | cell | what to do | what to measure |
# | :--- | :--- | :--- |
# | true friend | stay in regular touch, without excess | retention, preference |
# | butterfly | enjoy the season, do not chase | the year's margin |
# | barnacle | charge for service, cut its cost; part as a last resort | cost to serve, share of wallet |
# | stranger | serve politely, invest nothing | the cost of an order |

# %% [markdown] lang="fr"
# « Tous mes clients sont des rois » : tous ont droit à la même courtoisie, pas au même budget. Conquérir ou fidéliser ? Comparez ce que coûte un client de plus à ce qu'il vaut. Deux contrats, Alpha et Delta ; d'abord un client conquis, dont la première marge reste à venir, puis un client *retenu*, qui paie sa marge de l'année.

# %% [markdown] lang="en"
# “All my customers are kings”: all are entitled to the same courtesy, not to the same budget. Win or keep? Compare what one more customer costs with what they are worth. Two contracts, Alpha and Delta; first a customer won, whose first margin is still to come, then a customer *held back*, who pays this year's margin.

# %%
contracts = lesson.data("contracts")
show(contracts)

# %%
won = {name: round(customer_lifetime_value(*terms)) for name, terms in contracts.iterrows()}
held_back = {name: round(customer_lifetime_value(*terms, first_margin="now")) for name, terms in contracts.iterrows()}
won, held_back

# %% [markdown] lang="fr"
# Conquérir coûte 620 dirhams à Casablanca : un client Delta (1 080) les rend, un client Alpha (267) non. À Oujda, à 200 dirhams, les deux les rendent.
#
# L'essai retenait un client pour 2 000 dirhams : trop cher pour Alpha (367) comme pour Delta (1 320), du moins si l'effet s'éteint avec l'année. Et s'il durait ?

# %% [markdown] lang="en"
# Winning a customer costs 620 dirhams in Casablanca: a Delta customer (1,080) gives them back, an Alpha customer (267) does not. In Oujda, at 200 dirhams, both do.
#
# The trial held a customer back for 2,000 dirhams: too dear for Alpha (367) and for Delta (1,320) alike, at least if the effect dies out with the year. And if it lasted?

# %%
lasting = {name: customer_lifetime_value(m, r + 0.05, i) for name, (m, r, i) in contracts.iterrows()}
{name: round(value - won[name]) for name, value in lasting.items()}

# %% [markdown] lang="fr"
# Cinq points *durables* ajoutent 73 dirhams à chaque client Alpha, 440 à chaque client Delta. L'offre de l'essai, à 100 dirhams par client, ne se défend que sur Delta, et seulement si son effet dure : c'est la première chose à mesurer avant de l'étendre.

# %% [markdown] lang="en"
# Five *lasting* points add 73 dirhams to each Alpha customer, 440 to each Delta customer. The offer of the trial, at 100 dirhams a customer, can be defended on Delta only, and only if its effect lasts: the first thing to measure before extending it.

# %% [markdown] lang="fr"
# Les marketeurs ont des noms pour ces manières de gérer la relation : Benavent range dans une même grille la gestion du portefeuille, le *one to one*, les réseaux, le mix relationnel et les communautés. Le texte du cours ne laisse plus lire les axes de sa grille ; nous n'en retenons que l'idée : on ne cultive pas toutes les relations de la même façon.

# %% [markdown] lang="en"
# Marketers have names for these ways of managing relationships: Benavent puts portfolio management, one to one, networks, the relational mix and communities in one grid. The text of the course no longer lets one read the axes of that grid; we keep its idea only: not all relationships are cultivated in the same way.

# %% [markdown] lang="fr"
# ## Vos paris, face au calcul
#
# Les réponses viennent des cellules de cette leçon. Un écart dit ce qu'elle vous a appris.

# %% [markdown] lang="en"
# ## Your bets, beside the computation
#
# The answers come from the cells of this lesson. A gap says what it taught you.

# %%
january = new_cohorts.iloc[0]
lesson.bets(
    a_year=annual_rate(0.02),
    newcomers_back=january[1] / january[0],
    worth=customer_lifetime_value(100, retention=0.80, discount=0.10, years=5),
    five_points=points,
)

# %% [markdown] lang="fr"
# ## À retenir
#
# - Attrition : les perdus parmi les clients du *début*, sur une période nommée. 2 % par mois font 21,5 % par an.
# - Un client encore là n'est ni parti ni acquis : il compte tant qu'on le voit.
# - La première cohorte d'un fichier mêle anciens et nouveaux ; une case vide n'est pas un zéro.
# - Valeur = marges à venir, pesées par la chance de rester et par l'attente. La somme du cours en est le cas certain et sans attente.
# - Dites quand vient la première marge : une marge entière en dépend.
# - Cinq points ne sont pas cinq pour cent ; « cinq fois plus cher » se compte dans vos livres, avec un groupe témoin.
# - Ancien ne veut pas dire rentable.
#
# En formules, chacune avec un exemple et son piège : [la feuille de formules](../../formulas/fr/07_customer_value.html), une page à imprimer.

# %% [markdown] lang="en"
# ## Remember
#
# - Churn: the lost among the customers at the *start*, over a period that is named. 2% a month make 21.5% a year.
# - A customer still there is neither lost nor won for good: they count for as long as they are seen.
# - The first cohort of a file mixes old and new; an empty cell is not a zero.
# - Value = the margins to come, weighed by the chance of staying and by the wait. The course's sum is the certain case without a wait.
# - Say when the first margin comes: a whole margin depends on it.
# - Five points are not five per cent; “five times more expensive” is counted in your own books, with a control group.
# - Long-standing does not mean profitable.
#
# As formulas, each with an example and its trap: [the formula sheet](../../formulas/en/07_customer_value.html), one page to print.

# %%
glossary(
    "churn",
    "retention_rate",
    "customer_lifetime",
    "customer_lifetime_value",
    "margin_multiple",
    "discount_rate",
    "cohort",
    "censoring",
    "attitudinal_loyalty",
    "behavioural_loyalty",
    "moment_of_truth",
    "loyalty_programme",
    "net_promoter_score",
)

# %% [markdown] lang="fr"
# ## Sources
#
# - La somme de la valeur à vie, l'attrition, la grille à quatre cases, les deux mesures de la fidélité et les six besoins viennent de cours francophones de gestion de la relation client ; les bases, les carnets et les comptes sont inventés, tirés d'un générateur à graine fixe.
# - Kaplan et Meier (1958) pour la courbe ; Berger et Nasr (1998), Gupta et Lehmann (2003), Gupta, Lehmann et Stuart (2004) pour la valeur.
# - Reichheld et Sasser (1990), et sa critique : Sharp (Ehrenberg-Bass Institute) sur les mythes de la fidélité ; Keiningham, Vavra, Aksoy et Wallard, *Loyalty Myths* (2005).
# - Reinartz et Kumar (2000, 2002), *Harvard Business Review* pour la seconde ; Dick et Basu (1994), *Journal of the Academy of Marketing Science* 22, 99-113.
# - Carlzon (1987), d'après Normann, sur les moments de vérité ; Goodman et Newman (2003), *Quality Progress* 36(1), p. 51-55, sur les études de TARP ; Reichheld (2003) et Keiningham, Cooil, Andreassen et Aksoy (2007) sur le NPS.
# - Données publiques : Online Retail (UCI 352, Chen), mesuré avec `cohort_table` ; « Telco » d'IBM, clients fictifs. Elles ne sont pas jointes au projet.

# %% [markdown] lang="en"
# ## Sources
#
# - The sum of lifetime value, churn, the grid of four cells, the two measures of loyalty and the six needs come from French-language courses in customer relationship management; the bases, the order books and the accounts are invented, drawn from a generator with a fixed seed.
# - Kaplan and Meier (1958) for the curve; Berger and Nasr (1998), Gupta and Lehmann (2003), Gupta, Lehmann and Stuart (2004) for value.
# - Reichheld and Sasser (1990), and its critics: Sharp (Ehrenberg-Bass Institute) on the myths of loyalty; Keiningham, Vavra, Aksoy and Wallard, *Loyalty Myths* (2005).
# - Reinartz and Kumar (2000, 2002), the latter in *Harvard Business Review*; Dick and Basu (1994), *Journal of the Academy of Marketing Science* 22, 99-113.
# - Carlzon (1987), after Normann, on moments of truth; Goodman and Newman (2003), *Quality Progress* 36(1), pp. 51-55, on TARP's studies; Reichheld (2003) and Keiningham, Cooil, Andreassen and Aksoy (2007) on the NPS.
# - Public data: Online Retail (UCI 352, Chen), measured with `cohort_table`; IBM's “Telco”, fictional customers. They do not come with the project.

# %% [markdown] lang="fr"
# Et maintenant, [la feuille d'exercices](../../exercises/fr/07_customer_value.ipynb) : de l'attrition d'une année à votre propre avis, avec le droit de se tromper autant qu'il faut.

# %% [markdown] lang="en"
# And now [the exercise sheet](../../exercises/en/07_customer_value.ipynb): from one year's churn to an opinion of your own, with the right to be wrong as often as it takes.
