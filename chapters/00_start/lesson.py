# %% [markdown] lang="fr"
# # Gestion de la relation client : le cahier
#
# Une entreprise qui connaît ses clients décide mieux : à qui consacrer du temps, qui reconquérir, quelle campagne refaire. Ce cahier enseigne les méthodes de la gestion de la relation client d'abord à la main sur de petites tables, puis avec pandas.
#
# *English readers: [the start page in English](../en/00_start.ipynb).*

# %% [markdown] lang="en"
# # Customer relationship management: the workbook
#
# A firm that knows its customers decides better: whom to give time to, whom to win back, which campaign to run again. This workbook teaches the methods of customer relationship management first by hand on small tables, then with pandas.
#
# *Lecteurs francophones : [la page d'accueil en français](../fr/00_start.ipynb).*

# %% [markdown] lang="fr"
# ## Dix chapitres, et une demi-heure de Python
#
# | chapitre | leçon | exercices | corrigé |
# | :--- | :--- | :--- | :--- |
# | 0 · Python en une demi-heure : ce qu'il en faut pour ces feuilles | [lire](00_python.ipynb) | [travailler](../../exercises/fr/00_python.ipynb) | [comparer](../../solutions/fr/00_python.ipynb) |
# | 1 · Le processus de la relation client : se souvenir à plusieurs | [lire](01_crm_process.ipynb) | [travailler](../../exercises/fr/01_crm_process.ipynb) | [comparer](../../solutions/fr/01_crm_process.ipynb) |
# | 2 · Pareto et ABC : vos clients ne pèsent pas tous le même poids | [lire](02_pareto_abc.ipynb) | [travailler](../../exercises/fr/02_pareto_abc.ipynb) | [comparer](../../solutions/fr/02_pareto_abc.ipynb) |
# | 3 · Matrices et notes pondérées : deux axes voient mieux qu'un | [lire](03_matrices.ipynb) | [travailler](../../exercises/fr/03_matrices.ipynb) | [comparer](../../solutions/fr/03_matrices.ipynb) |
# | 4 · Scoring : à qui écrire, et pourquoi à eux | [lire](04_scoring.ipynb) | [travailler](../../exercises/fr/04_scoring.ipynb) | [comparer](../../solutions/fr/04_scoring.ipynb) |
# | 5 · TCC et RADAR : quelle place tenez-vous chez vos clients ? | [lire](05_tcc_radar.ipynb) | [travailler](../../exercises/fr/05_tcc_radar.ipynb) | [comparer](../../solutions/fr/05_tcc_radar.ipynb) |
# | 6 · Indicateurs : une campagne se juge à ce qu'elle cause, pas au bruit qu'elle fait | [lire](06_kpis.ipynb) | [travailler](../../exercises/fr/06_kpis.ipynb) | [comparer](../../solutions/fr/06_kpis.ipynb) |
# | 7 · Valeur client : combien vaut une relation qui dure ? | [lire](07_customer_value.ipynb) | [travailler](../../exercises/fr/07_customer_value.ipynb) | [comparer](../../solutions/fr/07_customer_value.ipynb) |
# | 8 · Satisfaction et fidélité : revenir n'est pas préférer | [lire](08_loyalty.ipynb) | [travailler](../../exercises/fr/08_loyalty.ipynb) | [comparer](../../solutions/fr/08_loyalty.ipynb) |
# | 9 · Étude de cas : la réunion du lundi | [lire](09_case_study.ipynb) | [travailler](../../exercises/fr/09_case_study.ipynb) | [comparer](../../solutions/fr/09_case_study.ipynb) |
# | 10 · Une année aux commandes | [lire](10_your_year.ipynb) | [travailler](../../exercises/fr/10_your_year.ipynb) | [comparer](../../solutions/fr/10_your_year.ipynb) |
#
# Si Python est nouveau pour vous, commencez par le chapitre 0. Les autres se suivent, mais chacun se lit seul ; le chapitre 9 les reprend tous sur une même entreprise, puis sur votre propre fichier de commandes, et le dernier vous confie une année.
#
# Chaque chapitre tient aussi en formules, sur une page à imprimer : [Python](../../formulas/fr/00_python.html), [processus](../../formulas/fr/01_crm_process.html), [Pareto et ABC](../../formulas/fr/02_pareto_abc.html), [matrices](../../formulas/fr/03_matrices.html), [scoring](../../formulas/fr/04_scoring.html), [TCC et RADAR](../../formulas/fr/05_tcc_radar.html), [indicateurs](../../formulas/fr/06_kpis.html), [valeur client](../../formulas/fr/07_customer_value.html), [satisfaction et fidélité](../../formulas/fr/08_loyalty.html), [étude de cas](../../formulas/fr/09_case_study.html), [une année aux commandes](../../formulas/fr/10_your_year.html). Les définitions et les listes du chapitre 1 ont leur [aide-mémoire](reference_sheet.ipynb).

# %% [markdown] lang="en"
# ## Ten chapters, and half an hour of Python
#
# | chapter | lesson | exercises | worked sheet |
# | :--- | :--- | :--- | :--- |
# | 0 · Python in half an hour: as much of it as these sheets need | [read](00_python.ipynb) | [work](../../exercises/en/00_python.ipynb) | [compare](../../solutions/en/00_python.ipynb) |
# | 1 · The CRM process: remembering together | [read](01_crm_process.ipynb) | [work](../../exercises/en/01_crm_process.ipynb) | [compare](../../solutions/en/01_crm_process.ipynb) |
# | 2 · Pareto and ABC: your customers do not all weigh the same | [read](02_pareto_abc.ipynb) | [work](../../exercises/en/02_pareto_abc.ipynb) | [compare](../../solutions/en/02_pareto_abc.ipynb) |
# | 3 · Matrices and weighted scores: two axes see better than one | [read](03_matrices.ipynb) | [work](../../exercises/en/03_matrices.ipynb) | [compare](../../solutions/en/03_matrices.ipynb) |
# | 4 · Scoring: whom to write to, and why them | [read](04_scoring.ipynb) | [work](../../exercises/en/04_scoring.ipynb) | [compare](../../solutions/en/04_scoring.ipynb) |
# | 5 · Share of wallet and RADAR: what place do you hold at your customers? | [read](05_tcc_radar.ipynb) | [work](../../exercises/en/05_tcc_radar.ipynb) | [compare](../../solutions/en/05_tcc_radar.ipynb) |
# | 6 · Indicators: judge a campaign by what it causes, not by the noise it makes | [read](06_kpis.ipynb) | [work](../../exercises/en/06_kpis.ipynb) | [compare](../../solutions/en/06_kpis.ipynb) |
# | 7 · Customer value: what is a relationship that lasts worth? | [read](07_customer_value.ipynb) | [work](../../exercises/en/07_customer_value.ipynb) | [compare](../../solutions/en/07_customer_value.ipynb) |
# | 8 · Satisfaction and loyalty: coming back is not preferring | [read](08_loyalty.ipynb) | [work](../../exercises/en/08_loyalty.ipynb) | [compare](../../solutions/en/08_loyalty.ipynb) |
# | 9 · Case study: the board meeting | [read](09_case_study.ipynb) | [work](../../exercises/en/09_case_study.ipynb) | [compare](../../solutions/en/09_case_study.ipynb) |
# | 10 · A year at the helm | [read](10_your_year.ipynb) | [work](../../exercises/en/10_your_year.ipynb) | [compare](../../solutions/en/10_your_year.ipynb) |
#
# If Python is new to you, start with chapter 0. The others follow one another, but each can be read alone; chapter 9 takes all of them to one firm, then to your own file of orders, and the last hands you a year.
#
# Each chapter also fits into formulas, on one page to print: [Python](../../formulas/en/00_python.html), [process](../../formulas/en/01_crm_process.html), [Pareto and ABC](../../formulas/en/02_pareto_abc.html), [matrices](../../formulas/en/03_matrices.html), [scoring](../../formulas/en/04_scoring.html), [share of wallet and RADAR](../../formulas/en/05_tcc_radar.html), [indicators](../../formulas/en/06_kpis.html), [customer value](../../formulas/en/07_customer_value.html), [satisfaction and loyalty](../../formulas/en/08_loyalty.html), [case study](../../formulas/en/09_case_study.html), [a year at the helm](../../formulas/en/10_your_year.html). The definitions and lists of chapter 1 have their [reference sheet](reference_sheet.ipynb).

# %% [markdown] lang="fr"
# ## Où vous en êtes
#
# Cliquez dans la cellule qui suit, puis appuyez sur **Maj + Entrée** : la carte du cours se met à jour. Elle dit ce qui vient ensuite et ce qui est à revoir ; un clic y mène.

# %% [markdown] lang="en"
# ## Where you stand
#
# Click in the cell below, then press **Shift + Enter**: the map of the course is brought up to date. It says what comes next and what to revise; a click leads there.

# %% lang="fr" tags=["nbval-ignore-output"]
from crm_lessons import progress

progress(language="fr")

# %% lang="en" tags=["nbval-ignore-output"]
from crm_lessons import progress

progress(language="en")

# %% [markdown] lang="fr"
# ## Une cellule, un raccourci
#
# Un cahier est fait de cellules : **Maj + Entrée** exécute celle où vous êtes, et le curseur passe à la suivante. Essayez.

# %% [markdown] lang="en"
# ## One cell, one shortcut
#
# A notebook is made of cells: **Shift + Enter** runs the one you are in, and the cursor moves to the next. Try it.

# %%
225_000 + 175_000

# %% [markdown] lang="fr"
# Le résultat de la dernière ligne s'affiche tout seul, sous la cellule. Pour garder un résultat, donnez-lui un nom avec `=`.

# %% [markdown] lang="en"
# The result of the last line shows by itself, below the cell. To keep a result, give it a name with `=`.

# %%
total = 1_000_000
share = (225_000 + 175_000) / total
share

# %% [markdown] lang="fr"
# Trois choses surprennent au début. `225_000` est 225 000 : le tiret bas sépare les milliers. Python écrit les décimales avec un **point** : `0.4`, pas `0,4`. Et une part est un **taux entre 0 et 1** : 40 % s'écrit `0.4`.

# %% [markdown] lang="en"
# Two things surprise at first. A large number may be written with underscores, `1_000_000`, never with commas. And a share is a **rate between 0 and 1**: 40% is written `0.4`.

# %% [markdown] lang="fr"
# ## Une feuille d'exercices répond
#
# Dans une feuille, chaque question a son nom, et votre réponse est une ligne de code qui porte ce nom. La cellule d'après la vérifie. En voici une de la feuille 2, sans réponse d'abord, puis avec une erreur courante.
#
# > **Ce qu'ils pèsent.** Les quatre plus gros de vingt clients : quelle part du chiffre d'affaires total réalisent-ils ? Donnez un taux entre 0 et 1 dans `top_share`.

# %% [markdown] lang="en"
# ## An exercise sheet answers
#
# In a sheet every question has a name, and your answer is a line of code under that name. The next cell checks it. Here is one of sheet 2, not answered at first, then with a common mistake.
#
# > **What they weigh.** The four largest of twenty customers: what share of total revenue do they bring in? Put a rate between 0 and 1 in `top_share`.

# %% lang="fr"
from crm_lessons import open_sheet

sheet = open_sheet("02_pareto_abc", language="fr", remember=False)
sheet.check(top_share=...)

# %% lang="en"
from crm_lessons import open_sheet

sheet = open_sheet("02_pareto_abc", language="en", remember=False)
sheet.check(top_share=...)

# %%
sheet.check(top_share=0.2)

# %% [markdown] lang="fr"
# Une réponse fausse n'est jamais seulement « fausse » : le message dit ce qui a été vu et où regarder. Il ne donne pas la réponse. Si vous bloquez, demandez un indice.

# %% [markdown] lang="en"
# A wrong answer is never only “wrong”: the message says what was seen and where to look. It does not give the answer. If you are stuck, ask for a hint.

# %% tags=["nbval-ignore-output"]
sheet.hint("top_share")

# %% [markdown] lang="fr"
# Six lignes servent dans toutes les feuilles, dans une nouvelle cellule, avec le nom de la question entre les guillemets.
#
# | vous tapez | vous obtenez |
# | :--- | :--- |
# | `sheet.hint("top_share")` | un indice, puis le suivant ; le code qu'il donne tourne tel quel à cet endroit |
# | `sheet.solution("top_share")` | une solution, quand vous avez essayé |
# | `sheet.similar("top_share")` | la même question, résolue pas à pas sur d'autres nombres |
# | `sheet.again("top_share")` | la question à refaire avec d'autres nombres, sans changer aucun point ; `sheet.again()` choisit celle que vous connaissez le moins |
# | `sheet.choose("who_is_right")` | pour une question à choix, la réponse et sa raison à cocher, puis la ligne à copier |
# | `sheet.progress()` | où vous en êtes, question par question |

# %% [markdown] lang="en"
# Six lines serve in every sheet, in a new cell, with the name of the question between the quotation marks.
#
# | you type | you get |
# | :--- | :--- |
# | `sheet.hint("top_share")` | a hint, then the next; the code that it gives runs as it stands at that place |
# | `sheet.solution("top_share")` | a solution, once you have tried |
# | `sheet.similar("top_share")` | the same question, worked step by step on other numbers |
# | `sheet.again("top_share")` | the question to do again with other numbers, which changes no points; `sheet.again()` takes the one that you know least |
# | `sheet.choose("who_is_right")` | for a question with choices, the answer and its reason to tick, then the line to copy |
# | `sheet.progress()` | where you stand, question by question |

# %% [markdown] lang="fr"
# ## Quatre bonnes habitudes
#
# - **Pariez avant de calculer.** On apprend plus d'un pari perdu que d'un résultat lu. Dans les leçons, `lesson.bet(...)` attend le vôtre à la place des trois points ; la réponse est repliée en dessous.
# - **Enregistrez** (Ctrl + S) : votre travail est dans le fichier, nulle part ailleurs.
# - **Relancez tout** avant de rendre : menu *Noyau*, puis *Redémarrer le noyau et exécuter toutes les cellules*. Ce qui marche alors marchera chez l'enseignant.
# - **Tout reste chez vous** : points, paris et cartes sont de petits fichiers dans le dossier `.crm_lessons` de votre ordinateur. `sheet.forget()` efface ce qui est gardé d'une feuille.

# %% [markdown] lang="en"
# ## Four good habits
#
# - **Bet before you compute.** You learn more from a bet that you lost than from a result that you read. In the lessons, `lesson.bet(...)` takes yours in place of the three dots; the answer is folded below.
# - **Save** (Ctrl + S): your work is in the file, nowhere else.
# - **Run everything again** before you hand in: menu *Kernel*, then *Restart Kernel and Run All Cells*. What works then will work at your teacher's.
# - **Everything stays with you**: points, bets and cards are small files in the folder `.crm_lessons` on your computer. `sheet.forget()` deletes what is kept of one sheet.

# %% [markdown] lang="fr"
# ## S'en souvenir dans trois mois
#
# [La révision](revision.ipynb) repose en quelques minutes les cartes que vous alliez oublier. Avant l'examen, la commande `crm-lessons exam`, dans un terminal, prépare une répétition : les verdicts viennent à la fin du temps, ou avec `paper.finish()`.
#
# **Et sur vos propres fichiers ?** [Mon entreprise](my_firm.ipynb) tire de vos commandes, de vos notes ou de vos campagnes une page à imprimer. Rien n'est envoyé.
#
# À vous : [la demi-heure de Python](00_python.ipynb) si Python est nouveau pour vous ; sinon [la leçon 1](01_crm_process.ipynb), ou [la leçon 2](02_pareto_abc.ipynb) si vous préférez compter d'abord.
#
# *Vous enseignez ? [Le bureau de l'enseignant](teacher.ipynb) note une classe sans terminal ; [une annexe](annex.ipynb) dit où nous nous écartons des documents du cours.*

# %% [markdown] lang="en"
# ## Remembering it in three months
#
# [The revision](revision.ipynb) asks, in a few minutes, the cards that you were about to forget. Before the examination, `crm-lessons exam` writes a rehearsal, in a terminal: verdicts come when the time is over, or with `paper.finish()`.
#
# **And on your own files?** [My firm](my_firm.ipynb) makes a page to print of your orders, your marks or your campaigns. Nothing is sent.
#
# Ready? [Half an hour of Python](00_python.ipynb) if Python is new to you; otherwise [lesson 1](01_crm_process.ipynb), or [lesson 2](02_pareto_abc.ipynb) if you would rather count first.
#
# *Do you teach? [The teacher's desk](teacher.ipynb) grades a class without a terminal; [an annex](annex.ipynb) says where we part from the course's documents.*
