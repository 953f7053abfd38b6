# %% [markdown] lang="fr"
# # La révision : les cartes que vous alliez oublier
#
# Quelques minutes par jour suffisent. Cliquez dans la cellule, puis **Maj + Entrée** ; ensuite Tab et Espace, ou la souris.
#
# *English readers: [the revision in English](../en/revision.ipynb). Tout le cours est sur [la page d'accueil](00_start.ipynb).*

# %% [markdown] lang="en"
# # The revision: the cards that you were about to forget
#
# A few minutes a day are enough. Click in the cell, then press **Shift + Enter**; from there on, Tab and Space, or the mouse.
#
# *Lecteurs francophones : [la révision en français](../fr/revision.ipynb). The whole course is on [the start page](00_start.ipynb).*

# %% lang="fr" tags=["nbval-ignore-output"]
from crm_lessons import revise

revise(language="fr")

# %% lang="en" tags=["nbval-ignore-output"]
from crm_lessons import revise

revise(language="en")

# %% [markdown] lang="fr"
# ## Comment les cartes reviennent
#
# Répondez de tête, regardez la réponse, puis dites comment elle est venue. Une carte sue revient de plus en plus tard, un an après au plus ; une carte oubliée revient à la fin de la séance, puis bientôt. Une séance commence par ce qui est à revoir, et ajoute dix cartes nouvelles au plus.
#
# Pour un seul chapitre, son nom entre guillemets : `revise("02_pareto_abc")`.

# %% [markdown] lang="en"
# ## How the cards come back
#
# Answer in your head, look at the answer, then say how it came. A card that you knew comes back later and later, after a year at most; a card that was forgotten comes back at the end of the sitting, then soon. A sitting begins with what is due, and adds ten new cards at most.
#
# For one chapter only, its name in quotation marks: `revise("02_pareto_abc")`.

# %% [markdown] lang="fr"
# ## Ailleurs que dans ce cahier
#
# - **Dans Anki**, sur votre téléphone : dans un terminal, `crm-lessons cards --out cartes.apkg --language fr` écrit les mêmes cartes en un paquet à importer.
# - **Ce qui est gardé** : la date où chaque carte revient, dans le fichier `revision.json` du dossier `.crm_lessons` de votre ordinateur. `revise().forget()` l'efface.

# %% [markdown] lang="en"
# ## Elsewhere than in this notebook
#
# - **In Anki**, on your phone: in a terminal, `crm-lessons cards --out cards.apkg --language en` writes the same cards as a deck to import.
# - **What is kept**: the date on which each card comes back, in the file `revision.json` of the folder `.crm_lessons` on your computer. `revise().forget()` deletes it.
