# %% [markdown] lang="fr"
# # Le bureau de l'enseignant
#
# Ici vous notez une classe sans terminal : vous choisissez les copies, vous pressez un bouton, vous lisez ce que seule une personne peut juger, et vous emportez les notes vers Moodle. C'est la même notation que celle de la commande `crm-lessons grade`, dans les mêmes fichiers ; on passe de l'une à l'autre quand on veut.
#
# *English readers: [the desk in English](../en/teacher.ipynb). Vous étudiez ? Votre place est sur [la page d'accueil](00_start.ipynb). Ce que disent les documents du cours, et où nous nous en écartons : [l'annexe](annex.ipynb).*

# %% [markdown] lang="en"
# # The teacher's desk
#
# Here you grade a class without a terminal: you choose the submissions, you press a button, you read what only a person can judge, and you take the marks to Moodle. It is the same grading as that of the command `crm-lessons grade`, in the same files; you may go from one to the other whenever you like.
#
# *Lecteurs francophones : [le bureau en français](../fr/teacher.ipynb). Are you a student? Your place is [the start page](00_start.ipynb). What the course's documents say, and where we part from them: [the annex](annex.ipynb).*

# %% [markdown] lang="fr"
# ## Avant de commencer
#
# - **Les copies** : un dossier, une archive zip, ou le téléchargement de Moodle tel quel. Si JupyterLab tourne sur un serveur, déposez d'abord le fichier dans la colonne de gauche.
# - **Les résultats** vont dans un dossier à part, que vous nommez. Les copies ne changent pas.
# - **Le code des étudiants** est exécuté à l'écart de vos fichiers, aussi bien que cette machine le permet ; le bureau dit jusqu'où. Sous Linux, il est enfermé. Sous macOS et Windows, il ne l'est pas.

# %% [markdown] lang="en"
# ## Before you begin
#
# - **The submissions**: a folder, a zip, or Moodle's download as it comes. If JupyterLab runs on a server, drop the file into the column at the left first.
# - **The results** go into a folder of their own, which you name. The submissions do not change.
# - **Students' code** runs away from your files, as well as this machine allows; the desk says how far that goes. On Linux it is shut in. On macOS and Windows it is not.

# %% [markdown] lang="fr"
# ## Le bureau
#
# Cliquez dans la cellule, puis **Maj + Entrée**. Tout s'atteint aussi au clavier : Tab pour avancer, Espace pour presser.

# %% [markdown] lang="en"
# ## The desk
#
# Click in the cell, then press **Shift + Enter**. Everything can be reached by keyboard, too: Tab to go on, Space to press.

# %% lang="fr"
from crm_lessons import open_desk

open_desk(language="fr")

# %% lang="en"
from crm_lessons import open_desk

open_desk(language="en")

# %% [markdown] lang="fr"
# ## Ce que vous trouvez dans le dossier des résultats
#
# - `grades.csv`, une ligne par copie ; `answers.csv`, une ligne par réponse.
# - `feedback`, une page par étudiant et par feuille, à renvoyer ou à imprimer.
# - `class_report.html`, le rapport complet sur la classe : ouvrez-le d'un double clic dans la colonne de gauche.
# - `to_read.csv`, les réponses à lire. Les points que vous donnez au bureau s'y écrivent ; ceux que vous y tapez dans un tableur sont repris à la notation suivante.
# - `moodle.csv`, pour l'import des notes de Moodle.
# - `gradebook.sqlite`, le registre dont tout le reste est tiré. C'est lui qu'il faut garder.

# %% [markdown] lang="en"
# ## What you find in the folder of results
#
# - `grades.csv`, a line a submission; `answers.csv`, a line an answer.
# - `feedback`, a page for each student and sheet, to send back or to print.
# - `class_report.html`, the full report on the class: open it by a double click in the column at the left.
# - `to_read.csv`, the answers to be read. The points that you give at the desk are written there; those that you type there in a spreadsheet are taken in when you grade next.
# - `moodle.csv`, for Moodle's grade import.
# - `gradebook.sqlite`, the record from which all the rest is drawn. This is the one to keep.

# %% [markdown] lang="fr"
# ## Si quelque chose ne va pas
#
# - **C'est long, ou vous devez partir** : interrompez le noyau (le carré, en haut). Ce qui est noté le reste ; la prochaine fois, la notation reprend là.
# - **Des copies arrivent encore** : ajoutez-les, notez de nouveau. Seules les nouvelles sont notées, et vos points sont gardés.
# - **Un fichier ne s'écrit pas** : il est sans doute ouvert dans un tableur. Fermez-le, puis recommencez.
# - **Une note vous étonne** : ouvrez la page de l'étudiant, chaque réponse y est expliquée. Ce qu'une note promet, et ce qu'elle ne promet pas : `docs/grading.md`, dans le dossier du cahier.

# %% [markdown] lang="en"
# ## When something goes wrong
#
# - **It takes long, or you have to leave**: interrupt the kernel (the square at the top). What is graded stays graded; next time, grading goes on from there.
# - **Submissions still come in**: add them and grade again. Only the new ones are graded, and your points are kept.
# - **A file cannot be written**: it is probably open in a spreadsheet. Close it, then do it again.
# - **A mark surprises you**: open the student's page, where every answer is explained. What a mark promises, and what it does not: `docs/grading.md`, in the workbook's folder.
