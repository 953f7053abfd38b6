# %% [markdown] lang="fr"
# # Exercices · Le processus de la relation client
#
# Des mots du cours à votre première décision. Pour chaque question :
#
# 1. remplacez `...` par votre réponse dans la cellule, puis lancez-la (**Maj + Entrée**) ;
# 2. lancez la cellule suivante : elle dit ce qui est juste et ce qui est à revoir. Recommencez autant qu'il faut, les essais ne coûtent aucun point.
#
# Les mots s'écrivent en français ou en anglais, entre guillemets, avec ou sans accents.
#
# Vous bloquez ? `sheet.hint("steps")`, dans une nouvelle cellule, donne un indice, puis un autre ; `sheet.solution("steps")` montre une solution quand vous avez essayé. `sheet.progress()` montre où vous en êtes. La leçon est [ici](../../notebooks/fr/01_crm_process.ipynb).
#
# Pour vous entraîner, `sheet.again("step_rates")` repose la question avec d'autres nombres, autant de fois que vous voulez, sans changer aucun point ; `sheet.again()` choisit la question que vous connaissez le moins.
#
# Les mots du cours viennent d'abord. Ensuite, la base de Tamaris et ses chiffres ne sont plus ceux de la leçon ; avec `student=`, ils ne sont qu'à vous.

# %% [markdown] lang="en"
# # Exercises · The CRM process
#
# From the words of the course to your first decision. For each question:
#
# 1. replace `...` with your answer in the cell, then run it (**Shift + Enter**);
# 2. run the next cell: it says what is right and what to look at again. Try as often as it takes, attempts cost no points.
#
# Words are written in English or in French, between quotation marks.
#
# Stuck? `sheet.hint("steps")`, in a new cell, gives a hint, then another; `sheet.solution("steps")` shows a worked solution once you have tried. `sheet.progress()` shows where you are. The lesson is [here](../../notebooks/en/01_crm_process.ipynb).
#
# To practise, `sheet.again("step_rates")` asks the question again with other numbers, as often as you like, and changes no points; `sheet.again()` takes the question that you know least.
#
# The words of the course come first. After that Tamaris's database and its figures are no longer the lesson's; with `student=` they are yours alone.

# %% lang="fr"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("01_crm_process", language="fr")  # si l'enseignant le demande : student="votre identifiant"

# %% lang="en"
import pandas as pd

from crm_lessons import open_sheet, show

sheet = open_sheet("01_crm_process", language="en")  # if your teacher asks for it: student="your identifier"

# %% [markdown] lang="fr"
# ## Première partie : les mots du cours

# %% [markdown] lang="en"
# ## Part one: the words of the course

# %% [markdown] lang="fr" question="steps"
# ### Dans l'ordre
#
# Voici les cinq étapes du cours, en désordre : évaluer, échanger, segmenter, identifier, adapter. Donnez-les dans l'ordre, dans une liste.

# %% [markdown] lang="en" question="steps"
# ### In order
#
# Here are the course's five steps, in no order: evaluate, interact, segment, identify, adapt. Give them in order, in a list.

# %% lang="fr" question="steps"
### BEGIN SOLUTION
steps = ["identifier", "segmenter", "adapter", "échanger", "évaluer"]
### END SOLUTION

# %% lang="en" question="steps"
### BEGIN SOLUTION
steps = ["identify", "segment", "adapt", "interact", "evaluate"]
### END SOLUTION

# %% [markdown] lang="fr" question="ladder"
# ### Monter les huit échelons
#
# Remettez l'échelle du cours dans l'ordre, du bas vers le haut : ambassadeur, client fidèle, prospect, partenaire, réachat, suspect, adepte, premier achat.

# %% [markdown] lang="en" question="ladder"
# ### Climb the eight rungs
#
# Put the course's ladder in order, from the bottom to the top: advocate, loyal customer, prospect, partner, repurchase, suspect, supporter, first purchase.

# %% lang="fr" question="ladder"
### BEGIN SOLUTION
ladder = [
    "suspect",
    "prospect",
    "premier achat",
    "réachat",
    "client fidèle",
    "adepte",
    "ambassadeur",
    "partenaire",
]
### END SOLUTION

# %% lang="en" question="ladder"
### BEGIN SOLUTION
ladder = [
    "suspect",
    "prospect",
    "first purchase",
    "repurchase",
    "loyal customer",
    "supporter",
    "advocate",
    "partner",
]
### END SOLUTION

# %% [markdown] lang="fr" question="idic"
# ### Le même processus, dit par un autre
#
# IDIC compte quatre verbes. À quelle étape du cours correspond chacun ? Complétez : `idic = {"Identify": "…", "Differentiate": "…", "Interact": "…", "Customize": "…"}`. Une étape du cours restera seule.

# %% [markdown] lang="en" question="idic"
# ### The same process, told by somebody else
#
# IDIC has four verbs. To which step of the course does each correspond? Complete: `idic = {"Identify": "…", "Differentiate": "…", "Interact": "…", "Customize": "…"}`. One step of the course will be left alone.

# %% lang="fr" question="idic"
### BEGIN SOLUTION
idic = {"Identify": "identifier", "Differentiate": "segmenter", "Interact": "échanger", "Customize": "adapter"}
### END SOLUTION

# %% lang="en" question="idic"
### BEGIN SOLUTION
idic = {"Identify": "identify", "Differentiate": "segment", "Interact": "interact", "Customize": "adapt"}
### END SOLUTION

# %% [markdown] lang="fr"
# ## Deuxième partie : une semaine chez Tamaris
#
# Tamaris Hydraulique, le fabricant de pompes inventé de la leçon, d'autres jours :

# %% [markdown] lang="en"
# ## Part two: a week at Tamaris
#
# Tamaris Hydraulique, the invented pump maker of the lesson, on other days:

# %%
activities = sheet.data("activities")
show(activities)

# %% [markdown] lang="fr" question="step_of_activity"
# ### Que fait-on, au juste ?
#
# À quelle étape appartient chacune de ces activités ? Donnez un dictionnaire du numéro vers l'étape, par exemple `{1: "évaluer", 2: "identifier"}`.

# %% [markdown] lang="en" question="step_of_activity"
# ### What exactly is being done?
#
# To which step does each of these activities belong? Give a dictionary from number to step, for instance `{1: "evaluate", 2: "identify"}`.

# %% question="step_of_activity"
### BEGIN SOLUTION
from crm_lessons.data.crm_process.activities import STEP_OF

step_of_activity = activities["description"].map(STEP_OF)
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# `STEP_OF` garde la lecture que le cours fait de chaque phrase. À la main, c'est le verbe qui décide : connaître, classer, préparer, parler, mesurer.

# %% [markdown] lang="en" edition="solution"
# `STEP_OF` keeps the course's reading of each sentence. By hand, the verb decides: get to know, sort, prepare, talk, measure.

# %% edition="solution"
from crm_lessons.methods import CRM_STEPS

names = {step.key: step.name for step in CRM_STEPS}
show(activities.assign(step=activities["description"].map(STEP_OF).map(names)))

# %% [markdown] lang="fr"
# Et douze tâches de la même semaine :

# %% [markdown] lang="en"
# And twelve tasks of the same week:

# %%
tasks = sheet.data("tasks")
show(tasks)

# %% [markdown] lang="fr" question="offices"
# ### Devant ou derrière ?
#
# Lesquelles de ces tâches se font devant le client (front-office), lesquelles derrière (back-office) ? Donnez un dictionnaire `{"front": [numéros], "back": [numéros]}`.

# %% [markdown] lang="en" question="offices"
# ### In front or behind?
#
# Which of these tasks are done in front of the customer (front office), which behind (back office)? Give a dictionary `{"front": [numbers], "back": [numbers]}`.

# %% question="offices"
### BEGIN SOLUTION
from crm_lessons.data.crm_process.tasks import OFFICE_OF

office = tasks["description"].map(OFFICE_OF)
offices = {"front": list(tasks.index[office == "front"]), "back": list(tasks.index[office == "back"])}
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# `OFFICE_OF` garde la lecture du cours. À la main, une question suffit : le client est-il là quand on le fait ? Voici celles de devant.

# %% [markdown] lang="en" edition="solution"
# `OFFICE_OF` keeps the course's reading. By hand, one question is enough: is the customer there when it is done? Here are those in front.

# %% edition="solution"
show(tasks.loc[offices["front"]])

# %% [markdown] lang="fr"
# Le journal des contacts de Tamaris a une ligne par contact. Dans le code, ses colonnes s'appellent `customer`, `date` et `channel`.

# %% [markdown] lang="en"
# Tamaris's log of contacts has one row per contact. In code its columns are `customer`, `date` and `channel`.

# %%
interactions = sheet.data("interactions")
show(interactions, 5)

# %% [markdown] lang="fr" question="is_multichannel"
# ### Un canal ou plusieurs ?
#
# Écrivez une fonction `is_multichannel(log)` qui reçoit un journal comme `interactions` et dit, pour chaque client qui y figure, s'il est passé par plusieurs canaux. Rendez une série (ou un dictionnaire) de `True` et de `False` par client.

# %% [markdown] lang="en" question="is_multichannel"
# ### One channel or several?
#
# Write a function `is_multichannel(log)` that receives a log like `interactions` and says, for each customer in it, whether they came through several channels. Return a Series (or a dictionary) of `True` and `False` by customer.


# %% question="is_multichannel"
def is_multichannel(log):
    ### BEGIN SOLUTION
    return log.groupby("customer")["channel"].nunique() > 1
    ### END SOLUTION


# %% [markdown] lang="fr"
# ## Troisième partie : l'échelle de fidélité

# %% [markdown] lang="en"
# ## Part three: the loyalty ladder

# %% [markdown] lang="fr"
# Cinq échelons d'une année de prospection. Dans le code, les effectifs sont `funnel["people"]`.

# %% [markdown] lang="en"
# Five rungs of a year of prospecting. In code the head counts are `funnel["people"]`.

# %%
funnel = sheet.data("funnel")
show(funnel)

# %% [markdown] lang="fr" question="step_rates"
# ### Les quatre passages
#
# Calculez le taux de passage d'un échelon au suivant : quatre taux entre 0 et 1, dans l'ordre, à trois décimales au moins.

# %% [markdown] lang="en" question="step_rates"
# ### The four steps
#
# Work out the step rate from each rung to the next: four rates between 0 and 1, in order, to three decimals at least.

# %% question="step_rates"
### BEGIN SOLUTION
people = list(funnel["people"])
step_rates = [people[1] / people[0], people[2] / people[1], people[3] / people[2], people[4] / people[3]]
### END SOLUTION

# %% [markdown] lang="fr" question="best_point"
# ### Le point qui rapporte
#
# Vous pouvez gagner un point de pourcentage sur un seul passage (par exemple de 20 à 21 %), les trois autres taux ne changeant pas. Où donne-t-il le plus d'ambassadeurs ?

# %% [markdown] lang="en" question="best_point"
# ### The point that pays
#
# You can gain one percentage point on a single step (for instance from 20 to 21%), the other three rates staying as they are. Where does it give the most advocates?

# %% question="best_point"
### BEGIN SOLUTION
best_point = "abcd"[step_rates.index(min(step_rates))] + "4"
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# Le nombre d'ambassadeurs est un produit : un point multiplie par 1 + 0,01 / taux, et c'est au taux le plus bas que ce facteur est le plus grand.

# %% [markdown] lang="en" edition="solution"
# The number of advocates is a product: a point multiplies by 1 + 0.01 / rate, and that factor is largest where the rate is lowest.

# %% [markdown] lang="fr"
# ## Quatrième partie : la base de données
#
# `company` est la base de Tamaris. Ses commandes sont dans la table `orders` (`order`, `customer`, `date`, `kind`, `cancels`) et leurs lignes dans `order_lines` (`line`, `order`, `product`, `quantity`, `unit_price`). Une commande et un avoir ont chacun leurs lignes ; `kind` dit lequel c'est. Comme `ORDER` est aussi un mot de SQL, le nom de la colonne s'écrit entre guillemets : `"order"`.

# %% [markdown] lang="en"
# ## Part four: the database
#
# `company` is the database of Tamaris. Its orders are in the table `orders` (`order`, `customer`, `date`, `kind`, `cancels`) and their lines in `order_lines` (`line`, `order`, `product`, `quantity`, `unit_price`). An order and a credit note have lines of their own; `kind` says which it is. As `ORDER` is also a word of SQL, the name of the column is written in quotation marks: `"order"`.

# %%
company = sheet.database()
show(pd.read_sql("SELECT * FROM order_lines LIMIT 5", company, index_col="line"))

# %% [markdown] lang="fr" question="net_sales"
# ### Un montant que l'on puisse signer
#
# Quelles sont les ventes nettes de **2024**, en dirhams, toutes ventes comprises (au comptoir aussi), avoirs de l'année déduits ? Une ligne vaut sa quantité fois son prix unitaire.

# %% [markdown] lang="en" question="net_sales"
# ### An amount that one can sign
#
# What are the net sales of **2024**, in dirhams, all sales included (over the counter too), the year's credit notes taken off? A line is worth its quantity times its unit price.

# %% question="net_sales"
### BEGIN SOLUTION
query = """
SELECT SUM(quantity * unit_price) AS net
FROM order_lines JOIN orders USING ("order")
WHERE date LIKE '2024%'
"""
net_sales = pd.read_sql(query, company)["net"][0]
### END SOLUTION

# %% [markdown] lang="fr"
# Douze fiches, saisies par plusieurs mains. Certaines désignent le même client.

# %% [markdown] lang="en"
# Twelve records, typed by several hands. Some stand for the same customer.

# %%
from crm_lessons.methods import same_customers

records = sheet.data("records")
show(records)

# %% [markdown] lang="fr" question="kept_records"
# ### Combien sont-ils vraiment ?
#
# Deux fiches sont un même client si elles ont le même e-mail, ou le même téléphone *et* le même nom, une fois écrits de la même façon. De proche en proche, elles forment des groupes. Donnez l'ensemble des numéros que l'on garde : le plus petit de chaque groupe.

# %% [markdown] lang="en" question="kept_records"
# ### How many are there really?
#
# Two records are one customer if they have the same e-mail, or the same telephone number *and* the same name, once written in the same way. From one to the next they form groups. Give the set of numbers that are kept: the smallest of each group.

# %% question="kept_records"
### BEGIN SOLUTION
kept_records = set(same_customers(records))
### END SOLUTION

# %% [markdown] lang="fr" edition="solution"
# À la main, trois pièges : le foyer qui partage un téléphone (deux clients), les deux homonymes de villes différentes (deux clients), et le groupe de trois fiches qui ne se rejoignent que de proche en proche.

# %% [markdown] lang="en" edition="solution"
# By hand there are three traps: the household that shares a telephone (two customers), the two namesakes of different cities (two customers), and the group of three records that join only from one to the next.

# %% [markdown] lang="fr"
# ## Cinquième partie : écrire, ou se taire

# %% [markdown] lang="en"
# ## Part five: writing, or keeping quiet

# %% [markdown] lang="fr" question="may_receive"
# ### Qui peut recevoir l'e-mail ?
#
# Écrivez une fonction `may_receive(contacts)`. Le tableau `contacts` a une ligne par contact et cinq colonnes de vrai et de faux :
#
# - `opted_out` : sa dernière décision est un refus ;
# - `opted_in` : il a donné son accord ;
# - `customer_of_any_product` : il a déjà acheté quelque chose ;
# - `customer_of_similar_product` : il a déjà acheté un produit analogue à celui qu'on propose ;
# - `generic_company_address` : l'adresse est celle d'une entreprise (contact@…), pas d'une personne.
#
# On peut écrire à qui a donné son accord, à qui est client d'un produit analogue, à une adresse d'entreprise ; jamais à qui s'est opposé. Rendez une série (ou un dictionnaire) de `True` et de `False` par contact.

# %% [markdown] lang="en" question="may_receive"
# ### Who may receive the e-mail?
#
# Write a function `may_receive(contacts)`. The table `contacts` has one row per contact and five columns of true and false:
#
# - `opted_out`: the last decision is a refusal;
# - `opted_in`: the contact has agreed;
# - `customer_of_any_product`: the contact has bought something before;
# - `customer_of_similar_product`: the contact has bought a product similar to the one on offer;
# - `generic_company_address`: the address is that of a company (contact@…), not of a person.
#
# One may write to whoever agreed, to whoever is a customer of a similar product, to a company address; never to whoever opted out. Return a Series (or a dictionary) of `True` and `False` by contact.


# %% question="may_receive"
def may_receive(contacts):
    ### BEGIN SOLUTION
    reason = contacts["opted_in"] | contacts["customer_of_similar_product"] | contacts["generic_company_address"]
    return reason & ~contacts["opted_out"]
    ### END SOLUTION


# %% [markdown] lang="fr"
# ## Sixième partie : vos chiffres, votre avis
#
# Ce que Tamaris a dépensé pour conquérir des clients, et pour en garder. Dans le code : `acquisition_cost`, `customers_won`, `loyalty_cost`, `customers_kept`.

# %% [markdown] lang="en"
# ## Part six: your figures, your opinion
#
# What Tamaris spent on winning customers, and on keeping some. In code: `acquisition_cost`, `customers_won`, `loyalty_cost`, `customers_kept`.

# %%
budget = sheet.data("budget")
show(budget)

# %% [markdown] lang="fr" question="cost_ratio"
# ### Cinq fois plus, vraiment ?
#
# En **2024**, combien de fois plus un client conquis a-t-il coûté qu'un client gardé ? Donnez le rapport, à une décimale au moins.

# %% [markdown] lang="en" question="cost_ratio"
# ### Five times as much, really?
#
# In **2024**, how many times as much did a customer won cost as a customer kept? Give the ratio, to one decimal at least.

# %% question="cost_ratio"
### BEGIN SOLUTION
spent = budget.loc[2024]
one_won = spent["acquisition_cost"] / spent["customers_won"]
one_kept = spent["loyalty_cost"] / spent["customers_kept"]
cost_ratio = one_won / one_kept
### END SOLUTION

# %% [markdown] lang="fr" question="what_to_write"
# ### La phrase que vous signez
#
# Vous rédigez le rapport annuel. Laquelle de ces phrases y mettez-vous ?

# %% [markdown] lang="en" question="what_to_write"
# ### The sentence that you sign
#
# You are writing the annual report. Which of these sentences do you put in it?

# %% question="what_to_write"
### BEGIN SOLUTION
what_to_write = "d1"
### END SOLUTION

# %% [markdown] lang="fr" question="first_decision"
# ### Par où commencer ?
#
# La direction de Tamaris vous donne un mois. En quatre à six phrases : ce que vous faites d'abord (qui fait quoi), le chiffre de cette feuille qui vous décide, et ce qui pourrait mal tourner. La personne qui corrige lira ce texte. Écrivez-le entre les triples guillemets : `first_decision = """ … """`.

# %% [markdown] lang="en" question="first_decision"
# ### Where to begin?
#
# The management of Tamaris gives you a month. In four to six sentences: what you do first (who does what), the figure of this sheet that makes you decide, and what could go wrong. Your teacher will read this text. Write it between the triple quotation marks: `first_decision = """ … """`.

# %% lang="fr" question="first_decision"
### BEGIN SOLUTION
first_decision = """
Je commencerais par les fiches : sur les 12 que j'ai regardées, 8 clients seulement. Une personne du service des
ventes réunirait en un mois les fiches de même e-mail, ou de même téléphone et de même nom, et le comptoir chercherait un
client avant d'en créer un nouveau. Tant que ce n'est pas fait, nous comptons mal ceux qui reviennent et nous écrivons deux
fois aux mêmes. Le risque est de fondre deux clients en un, comme ce foyer qui partage un téléphone : dans le doute, on
appelle avant de réunir, et l'on garde la trace de ce qui a été réuni.
"""
### END SOLUTION

# %% lang="en" question="first_decision"
### BEGIN SOLUTION
first_decision = """
I would begin with the records: the 12 that I looked at are 8 customers only. One person in sales would join, within
a month, the records with the same e-mail, or the same telephone and the same name, and the counter would look for a customer
before creating a new one. Until that is done we count wrongly those who come back, and we write twice to the same people.
The risk is to melt two customers into one, like the household that shares a telephone: when in doubt, one calls before
joining, and keeps a trace of what was joined.
"""
### END SOLUTION

# %% [markdown] lang="fr"
# ## Où en êtes-vous ?

# %% [markdown] lang="en"
# ## Where do you stand?

# %% tags=["nbval-ignore-output"]
sheet.progress()

# %% [markdown] lang="fr"
# ## Avant de rendre
#
# La personne qui corrige relance votre feuille depuis le début. Faites-le avant elle : enregistrez (**Ctrl + S**), lancez cette cellule, puis appuyez sur le bouton.

# %% [markdown] lang="en"
# ## Before you hand in
#
# Whoever grades your sheet runs it from the top. Do so first: save (**Ctrl + S**), run this cell, then press the button.

# %%
sheet.ready()
