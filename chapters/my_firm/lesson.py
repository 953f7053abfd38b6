# %% [markdown] lang="fr"
# # Mon entreprise : les méthodes du cours sur vos fichiers
#
# Six rapports, en deux lignes chacun : vos commandes, la valeur de votre base, vos notes, vos ventes et celles de vos concurrents, vos campagnes, votre propre audit. Chacun montre ses figures ici, et s'enregistre en une page à imprimer.
#
# **Rien n'est envoyé.** Les fichiers sont lus sur votre ordinateur, les rapports y sont écrits, et aucune ligne ne va sur le réseau. Un noyau Python suffit : ce cahier marche aussi sans JupyterLab.
#
# *English readers: [the notebook in English](../en/my_firm.ipynb). Tout le cours est sur [la page d'accueil](00_start.ipynb).*

# %% [markdown] lang="en"
# # My firm: the methods of the course on your own files
#
# Six reports, two lines each: your orders, the value of your base, your marks, your sales and your rivals', your campaigns, your own audit. Each shows its figures here, and is saved as one page to print.
#
# **Nothing is sent.** Files are read on your computer, reports are written there, and no line goes over the network. A Python kernel is enough: this notebook works without JupyterLab, too.
#
# *Lecteurs francophones : [le cahier en français](../fr/my_firm.ipynb). The whole course is on [the start page](00_start.ipynb).*

# %% [markdown] lang="fr"
# ## Un dossier pour vos fichiers
#
# Tout se passe dans un dossier à côté de ce cahier. On y écrit d'abord des exemples : exécutez le cahier tel quel, puis remplacez chaque fichier par le vôtre, sous le nom que vous voulez.

# %% [markdown] lang="en"
# ## A folder for your files
#
# All of it happens in a folder beside this notebook. Examples are written there first: run the notebook as it is, then replace each file by yours, under any name you like.

# %% lang="fr"
from pathlib import Path

from crm_lessons.text.language import speak

speak("fr")
folder = Path("mon_entreprise")
folder.mkdir(exist_ok=True)

# %% lang="en"
from pathlib import Path

from crm_lessons.text.language import speak

speak("en")
folder = Path("my_firm")
folder.mkdir(exist_ok=True)

# %% [markdown] lang="fr"
# ## Vos commandes : à qui demander pourquoi
#
# Il faut trois colonnes : un client, une date, un montant. Un export de votre boutique ou de votre comptabilité suffit, en CSV ou en Excel, tel qu'il est. Voici d'abord un fichier d'exemple, avec deux lignes inutilisables.

# %% [markdown] lang="en"
# ## Your orders: whom to ask why
#
# Three columns are needed: a customer, a date, an amount. An export of your shop or of your accounts will do, as CSV or Excel, just as it is. First, here is an example file, with two rows that nobody can use.

# %% lang="fr"
from crm_lessons import example_orders_file, read_orders_file

file = example_orders_file(folder / "commandes.csv")
orders = read_orders_file(file, bad_rows="set_aside")
orders

# %% lang="en"
from crm_lessons import example_orders_file, read_orders_file

file = example_orders_file(folder / "orders.csv")
orders = read_orders_file(file, bad_rows="set_aside")
orders

# %% [markdown] lang="fr"
# Relisez ces lignes avant de croire le reste : quelle colonne est le montant, le jour vient-il avant le mois, combien de lignes sont écartées. Si un doute change un total, la lecture s'arrête, pose ses questions et donne la ligne à copier.
#
# Tous les clients lus seront-ils analysés ? Comptons ceux dont le total, avoirs déduits, n'est pas négatif.

# %% [markdown] lang="en"
# Read these lines before you believe the rest: which column is the amount, whether the day comes before the month, how many rows are set aside. Where a doubt would change a total, the reading stops, asks its questions and gives the line to copy.
#
# Will all the customers read be analysed? Let us count those whose total, credit notes deducted, is not negative.

# %%
net = orders.orders.groupby("customer")["amount"].sum()
len(net), int((net >= 0).sum())

# %% [markdown] lang="fr"
# 48 clients lus, 47 analysés : les avoirs du dernier dépassent ses achats, et une part négative du chiffre d'affaires n'a pas de sens. Les rapports le disent, et le nomment sous « Ce qui a été lu ».
#
# En tête du premier : cinq clients à appeler pour demander pourquoi, deux risques, une inconnue.

# %% [markdown] lang="en"
# 48 customers read, 47 analysed: the credit notes of the last one exceed its purchases, and a negative share of revenue has no meaning. The reports say so, and name it under “What was read”.
#
# On top of the first: five customers to call and ask why, two risks, one unknown.

# %% tags=["nbval-ignore-output"]
from crm_lessons.reports import portfolio_report

portfolio_report(orders)

# %% [markdown] lang="fr"
# On en garde une page à imprimer, et un classeur Excel où chaque tableau a toutes ses lignes.

# %% [markdown] lang="en"
# You keep a page to print, and an Excel workbook in which every table has all its rows.

# %% lang="fr"
portfolio = portfolio_report(orders)
portfolio.save(folder / "mes_clients.html")
portfolio.save_tables(folder / "mes_clients.xlsx").name

# %% lang="en"
portfolio = portfolio_report(orders)
portfolio.save(folder / "my_customers.html")
portfolio.save_tables(folder / "my_customers.xlsx").name

# %% [markdown] lang="fr"
# ## Les mêmes commandes : ce que vaut votre base
#
# Qui est resté, qui revient selon son premier trimestre, et ce que les clients d'aujourd'hui achèteront en un an. La méthode est éprouvée sur l'année passée ; qui n'a commandé qu'une fois est compté à part. `margin` est votre marge, en part des ventes : ici 30 %, à remplacer.

# %% [markdown] lang="en"
# ## The same orders: what your base is worth
#
# Who stayed, who comes back by the quarter of the first order, and what the customers of today will buy in a year. The method is put to the test on the past year; whoever ordered once is counted apart. `margin` is yours, as a part of sales: 30% here, to be replaced.

# %% tags=["nbval-ignore-output"]
from crm_lessons.reports import base_report

base_report(orders, margin=0.30)

# %% [markdown] lang="fr"
# ## Vos notes : un score et un plan
#
# Le modèle est un classeur à remplir : un client par ligne, un critère par colonne, des notes de 1 à 5. Sa seconde feuille dit comment faire. S'il est déjà dans le dossier, il n'est pas touché : vos notes sont en sûreté.

# %% [markdown] lang="en"
# ## Your marks: a score and a plane
#
# The template is a workbook to fill: one customer a row, one criterion a column, marks from 1 to 5. Its second sheet says how. If it is in the folder already, it is left alone: your marks are safe.

# %% lang="fr" tags=["nbval-ignore-output"]
from crm_lessons.reports import marks_report, marks_template

marks_report(marks_template(folder / "mes_notes.xlsx"))

# %% lang="en" tags=["nbval-ignore-output"]
from crm_lessons.reports import marks_report, marks_template

marks_report(marks_template(folder / "my_marks.xlsx"))

# %% [markdown] lang="fr"
# Ouvrez le fichier dans un tableur, remplacez les cinq clients par les vôtres, enregistrez, puis exécutez la cellule de nouveau.

# %% [markdown] lang="en"
# Open the file in a spreadsheet, replace the five customers by yours, save, then run the cell again.

# %% [markdown] lang="fr"
# ## Vos ventes et celles de vos concurrents
#
# Pour chaque client, ce qu'il achète chez vous et ailleurs. Le rapport en tire votre part, ce qui reste à gagner, et une stratégie RADAR ; il dit aussi où le taux et l'enjeu se contredisent.

# %% [markdown] lang="en"
# ## Your sales and your rivals'
#
# For each customer, what is bought from you and elsewhere. The report makes of it your share, what is left to win, and a RADAR strategy; it also says where the rate and the stake contradict each other.

# %% lang="fr" tags=["nbval-ignore-output"]
from crm_lessons.reports import wallets_report, wallets_template

wallets_report(wallets_template(folder / "mes_ventes.xlsx"))

# %% lang="en" tags=["nbval-ignore-output"]
from crm_lessons.reports import wallets_report, wallets_template

wallets_report(wallets_template(folder / "my_sales.xlsx"))

# %% [markdown] lang="fr"
# ## Vos campagnes
#
# Les sept indicateurs, et d'abord une question : peut-on dire que la campagne a payé, ou le hasard suffit-il ? Avec un groupe témoin, le rapport dit ce que le message a causé.

# %% [markdown] lang="en"
# ## Your campaigns
#
# The seven indicators, and a question first: can you say that the campaign paid, or is chance enough? With a control group, the report says what the message caused.

# %% lang="fr" tags=["nbval-ignore-output"]
from crm_lessons.reports import campaign_report, campaign_template

campaign_report(campaign_template(folder / "mes_campagnes.xlsx"))

# %% lang="en" tags=["nbval-ignore-output"]
from crm_lessons.reports import campaign_report, campaign_template

campaign_report(campaign_template(folder / "my_campaigns.xlsx"))

# %% [markdown] lang="fr"
# ## Votre audit
#
# Quinze points, ceux de la fin du chapitre 8 : sept limites et huit facteurs de réussite, notés de 0 à 4, un fait à l'appui. Les phrases « vaut 4 si » et les premiers pas sont de nous. Faites noter deux personnes, chacune dans son fichier.

# %% [markdown] lang="en"
# ## Your audit
#
# Fifteen points, those at the end of chapter 8: seven limits and eight success factors, scored from 0 to 4, with a fact for each. The sentences “is worth 4 if” and the first steps are ours. Have two people score, each in a file of their own.

# %% lang="fr" tags=["nbval-ignore-output"]
from crm_lessons.reports import audit_report, audit_template

audit_report(audit_template(folder / "mon_audit.xlsx"))

# %% lang="en" tags=["nbval-ignore-output"]
from crm_lessons.reports import audit_report, audit_template

audit_report(audit_template(folder / "my_audit.xlsx"))

# %% [markdown] lang="fr"
# ## Quand un fichier est refusé
#
# Un message nomme le fichier, la ligne comme votre tableur la numérote, ce qui a été trouvé et ce qui était attendu. Essayons avec une note de 7.

# %% [markdown] lang="en"
# ## When a file is refused
#
# A message names the file, the row as your spreadsheet numbers it, what was found and what was expected. Let us try with a mark of 7.

# %% lang="fr"
wrong = folder / "trop.csv"
wrong.write_text("client;prix;qualité\nA;7;3\nB;4;2,5\n", encoding="utf-8")
try:
    marks_report(wrong)
except ValueError as error:
    print(str(error).splitlines()[1])

# %% lang="en"
wrong = folder / "too_much.csv"
wrong.write_text("customer,price,quality\nA,7,3\nB,4,2.5\n", encoding="utf-8")
try:
    marks_report(wrong)
except ValueError as error:
    print(str(error).splitlines()[1])

# %% [markdown] lang="fr"
# Corrigez la ligne dans le fichier, ou mettez-la de côté au vu de tous : `marks_report(wrong, bad_rows="set_aside")`. Une colonne au titre inattendu se nomme : `columns={"customer": "Raison sociale"}`.

# %% [markdown] lang="en"
# Mend the row in the file, or set it aside for all to see: `marks_report(wrong, bad_rows="set_aside")`. A column with an unexpected heading is named: `columns={"customer": "Trading name"}`.

# %% [markdown] lang="fr"
# ## Ce qui reste chez vous
#
# - Les fichiers et les rapports sont dans le dossier `mon_entreprise` : pour tout effacer, supprimez-le.
# - Chaque rapport se garde par `.save("page.html")` et par `.save_tables("tableaux.xlsx")`. La page tient dans un seul fichier, sans script, et ne va rien chercher ailleurs.
# - Avant de la montrer, pensez aux personnes : une liste de clients est une donnée personnelle.

# %% [markdown] lang="en"
# ## What stays with you
#
# - Files and reports are in the folder `my_firm`: to delete everything, delete it.
# - Each report is kept by `.save("page.html")` and by `.save_tables("tables.xlsx")`. The page is a single file without a script, and fetches nothing from elsewhere.
# - Before you show it, think of the people: a list of customers is personal data.
